# Responder: a promessa, os passos, o recibo, o fim.
answer-start = Começar
answer-change = Alterar a minha resposta
answer-send = Enviar a minha resposta
answer-progress = Passo { $step } de { $steps }
answer-until = até { $when }
answer-duration =
    { $count ->
        [one] Cerca de um minuto do seu tempo
       *[other] Cerca de { $count } minutos do seu tempo
    }
answer-to-review =
    { $count ->
        [one] Mais acima, há uma resposta a rever.
       *[other] Mais acima, há { $count } respostas a rever.
    }
answer-left-days =
    { $count ->
        [one] Falta um dia
       *[other] Faltam { $count } dias
    }
answer-left-hours =
    { $count ->
        [one] Falta uma hora
       *[other] Faltam { $count } horas
    }
answer-left-minutes =
    { $count ->
        [one] Falta um minuto
       *[other] Faltam { $count } minutos
    }
answer-left-seconds = Faltam alguns segundos
answer-counted = A sua resposta está contada (recibo { $leaf }…). Pode alterá-la até à data-limite.
answer-video = Ver o vídeo
answer-sources =
    { $count ->
        [one] De onde vêm estes números: uma fonte
       *[other] De onde vêm estes números: { $count } fontes
    }
answer-anonymity-open = Anónimo: nada do que guardamos liga uma resposta a uma pessoa. As suas escolhas, sem nome, podem ser publicadas. Isto protege as respostas guardadas e as suas cópias, mas não de alguém que vigiasse o servidor.
answer-anonymity-anonymous = Anónimo: a lista diz quem respondeu; nada do que guardamos liga uma resposta a uma pessoa. As suas escolhas, sem nome, podem ser publicadas. Isto protege as respostas guardadas e as suas cópias, mas não de alguém que vigiasse o servidor.
answer-anonymity-confidential = Confidencial: a sua resposta está ligada a si para que só uma conte; não é mostrada a ninguém.
answer-anonymity-named = Nominativo: a equipa vê quem respondeu o quê.
answer-attributes-personal = Para ler os resultados por grupo, a sua resposta guarda o seu colégio, o seu círculo, a sua entidade e a sua língua, mas só se pelo menos dez pessoas da lista os partilharem todos.
answer-attributes-open = Com a sua resposta ficam guardadas a língua da página e, se o tiver, o nome da ligação que aqui o traz (por exemplo, «Carta de novembro»).
answer-visibility-live = Os resultados veem-se em direto.
answer-visibility-after-vote = Os resultados veem-se depois do próprio voto.
answer-visibility-at-closing = Os resultados ficam selados até à data-limite, também para a equipa.
answer-freedom = Pode sair, voltar, mudar de opinião ou apagar tudo até à data-limite.
answer-one-a-browser = Uma resposta por navegador: esta ligação aberta não garante mais do que isso.

receipt-counted = Obrigado, a sua resposta está contada.
receipt-changed = Obrigado, a sua nova resposta substitui a anterior.
receipt-your-price = O preço do seu cabaz:
receipt-explained = **O seu recibo.** Esta impressão digital prova que a sua resposta foi contada tal como é. Guarde-a se quiser verificar depois do encerramento; só aqui aparece por inteiro.
receipt-download = Descarregar o recibo
receipt-until = Pode mudar de opinião até { $when }, com a mesma ligação.
receipt-see-live = Ver os resultados em direto

withdraw-offer = Retirar a minha resposta
withdraw-explained = A sua resposta deixará de contar e tudo o que escreveu será apagado. Poderá responder de novo até à data-limite.
withdraw-do = Retirar e apagar
withdraw-done = A sua resposta foi retirada e apagada.

ending-closed = Esta consulta está encerrada desde { $when }. Obrigado a todas as pessoas que responderam.
ending-team-only = Os resultados pormenorizados são reservados à equipa; o balanço aparecerá aqui.
