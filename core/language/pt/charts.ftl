# O que dizem os gráficos: uma frase cada um, e as palavras das suas tabelas.
summary-nobody = Nenhuma resposta a esta pergunta.
summary-most-chosen = «{ $label }» vem à frente, com { $share } das respostas.
summary-most-ticked = «{ $label }» é a opção mais assinalada: por { $share } das pessoas que responderam.
summary-tied = Empate à frente: { $labels }, com { $share } cada.
summary-voices =
    { $favourable ->
        [0] Nenhum texto favorável,
        [1] Um texto favorável,
       *[other] { $favourable } textos favoráveis,
    } { $unfavourable ->
        [0] nenhum desfavorável,
        [1] um desfavorável,
       *[other] { $unfavourable } desfavoráveis,
    } { $unsure ->
        [0] nenhum dividido ou incerto
        [1] um dividido ou incerto
       *[other] { $unsure } divididos ou incertos
    }{ $unheard ->
        [0] .
        [1] , um em que nenhuma opinião foi lida.
       *[other] , { $unheard } em que nenhuma opinião foi lida.
    }
summary-rating-mean = Nota média: { $mean } em { $highest }.
summary-number-median = Metade das respostas não ultrapassa { $median }{ $unit }.
summary-worked-out-few = Menos de { $fewest } respostas: o valor calculado não é mostrado, para que ninguém seja nele reconhecido.
summary-written =
    { $answered ->
        [one] Uma pessoa escreveu.
       *[other] { $answered } pessoas escreveram.
    }

criterion-leads =
    { $votes ->
        [one] «{ $label }» vai à frente, com um voto ({ $share }).
       *[other] «{ $label }» vai à frente, com { $votes } votos ({ $share }).
    }
criterion-retained =
    { $votes ->
        [one] «{ $label }» fica decidido, com um voto ({ $share }).
       *[other] «{ $label }» fica decidido, com { $votes } votos ({ $share }).
    }
criterion-tied = Empate entre { $labels }: com votos iguais, ganha a opção mais barata; com preços também iguais, decide a impressão digital pública dos boletins selados. Nunca o acaso, nem a ordem da lista.
criterion-close = O voto é renhido: «{ $label }» segue a { $points } pontos percentuais. A regra fixada antes da abertura pede então que se proponham as duas referências.

charts-option = Resposta
charts-delta = Efeito no preço
charts-count = Número
charts-share = Percentagem
charts-actor = Quem
charts-quoted = «{ $label }»
charts-and = {" e "}
charts-and-others = { $first } e mais { $count }
charts-end = { $step }: { $said }
charts-table = Ver a tabela
summary-agreement = { $agree } concordam, { $disagree } não concordam.
summary-no-opinion = Ninguém se pronunciou: todas as respostas são sem opinião.
summary-recommendation = Índice líquido de recomendação: { $score }, numa escala de -100 a 100.
summary-grid = O mais partilhado: em «{ $row }», { $share } respondem «{ $label }».
summary-statements = O que reúne mais acordo: { $labels }, com { $share } das respostas.
summary-grades = Melhor menção maioritária: { $grade }, para { $labels }.
summary-ranking = O mais bem colocado: { $labels }, na posição { $mean } em média. As barras contam os primeiros lugares.
summary-most-shared = «{ $label }» recebe a maior parte: { $share } do que havia a repartir.
summary-given =
    { $answered ->
        [one] Uma pessoa respondeu.
       *[other] { $answered } pessoas responderam.
    }
summary-most-lived-in = { $label } vem à frente, com { $share } das respostas.
summary-consent =
    { $answered ->
        [one] Uma pessoa deu o seu acordo.
       *[other] { $answered } pessoas deram o seu acordo.
    }
charts-value = Valor
summary-four-prices = No meio das respostas, { $cheap } é um bom negócio e { $expensive } começa a ser caro. As barras mostram os preços medianos.
summary-price-ladder = { $price } é o preço mais alto aceite por pelo menos metade das respostas: { $share }.
summary-price-ladder-none = Menos de metade das respostas aceita o preço mais baixo, { $price }.
summary-price-change =
    Sim: { $share } dos votos expressos, { $yes } de { $valid }.{ $blank ->
        [0] {""}
        [one] {" "}Um voto em branco.
       *[other] {" "}{ $blank } votos em branco.
    }
summary-all-blank = Todos os votos são em branco.
summary-best-worst = À frente: { $labels }, com uma pontuação de { $score } (de −1, sempre o menos, a +1, sempre o mais).
summary-partly-hidden = Do que se pode mostrar, o mais escolhido: « { $label } », { $share } do grupo.
