# As palavras que a própria aplicação propõe: opções, graus, menções.
offered-yes = Sim
offered-no = Não
offered-agree-fully = Concordo totalmente
offered-agree = Concordo
offered-agree-rather = Tendo a concordar
offered-neither = Nem concordo nem discordo
offered-disagree-rather = Tendo a discordar
offered-disagree = Discordo
offered-disagree-fully = Discordo totalmente
offered-no-opinion = Sem opinião

recommendation-lowest = nada provável
recommendation-highest = muito provável
recommendation-promoters = Entusiastas (9 ou 10)
recommendation-passives = Passivos (7 ou 8)
recommendation-detractors = Críticos (0 a 6)
offered-statement-agree = Concordo
offered-statement-pass = Passo
offered-statement-disagree = Discordo

offered-grade-excellent = Excelente
offered-grade-very-good = Muito bom
offered-grade-good = Bom
offered-grade-fairly-good = Bastante razoável
offered-grade-passable = Suficiente
offered-grade-insufficient = Insuficiente
offered-grade-to-reject = A rejeitar
grades-heading = { $label } · { $grade }
ranking-bar = { $label } · posição média { $mean }
coded-example-email = camila@exemplo.pt
coded-example-phone = 06 12 34 56 78
coded-example-web-address = https://exemplo.pt
coded-example-date = DD/MM/AAAA
coded-example-time = 14:30
coded-example-postcode = 42000
department = Departamento { $code }
choice-other = Outro
