# O que dá um voto: opções medianas, opções substituídas, conjunto, preços aceites, patamar, regras de decisão.
criterion-median-leads = «{ $label }» é por agora a opção mediana, com { $votes } votos ({ $share }): partindo da mais barata, é aí que se atinge metade dos votos.
criterion-median-retained = «{ $label }» fica decidida: é a opção mediana, aquela em que se atinge metade dos votos partindo da mais barata. Reúne { $votes } votos ({ $share }).
criterion-median-tied = Empate a meio dos votos, entre { $labels }: ganha a opção mais baixa.
criterion-median-close = O voto é renhido: a mediana mudaria se { $points } pontos dos votos passassem para o outro lado. A regra fixada antes da abertura pede então que se olhe também para a opção vizinha.
criterion-moved-against = «{ $own }» ganhava ({ $share } dos votos) mas não pode ir com { $labels }; decidido em seu lugar: «{ $label }», na combinação possível que reúne mais votos.
criterion-moved-lacking = «{ $own }» ganhava ({ $share } dos votos) mas não pode ir sem { $labels }; decidido em seu lugar: «{ $label }», na combinação possível que reúne mais votos.
criterion-moved-with-others = «{ $own }» ganhava ({ $share } dos votos) mas não pode ir com o resto do que fica decidido; decidido em seu lugar: «{ $label }», na combinação possível que reúne mais votos.

basket-title = O conjunto convém?
basket-agreeing = { $agreeing } das pessoas concordam com o que ganha em metade dos critérios ou mais.
basket-equal =
    { $count ->
        [0] Ninguém compôs exatamente este conjunto: é frequente, quando há vários critérios.
        [one] Uma só pessoa compôs exatamente este conjunto: é frequente, quando há vários critérios.
       *[other] { $shown } pessoas ({ $share }) compuseram exatamente este conjunto.
    }
basket-safe = Nenhum paradoxo possível: as opções à frente reúnem em média { $share } dos votos, acima de 75%. Nenhuma maioria pode discordar do essencial do conjunto.
basket-unsafe = As opções à frente reúnem em média { $share } dos votos. Abaixo de 75%, cada opção pode ganhar sem que o conjunto convenha: é por isso que contamos os acordos.
basket-prices = O conjunto custa { $voted }; { $share } das pessoas compuseram um cabaz pelo menos tão caro, e a mediana dos seus cabazes é de { $own }.
basket-trimmed = Sem os { $share } de cabazes mais baratos e os { $share } mais caros, um cabaz custa { $mean } em média: é uma indicação, não decide nada.
basket-warns = Atenção: menos de metade das pessoas concorda com pelo menos metade deste conjunto, embora cada opção tenha ganho. É melhor confirmar o conjunto por um voto.
basket-figure = Medida
basket-value = Valor
basket-row-agreeing = De acordo em metade dos critérios ou mais
basket-row-equal = Exatamente este conjunto
basket-row-mean = Percentagem média das opções à frente
basket-row-voted = Preço do conjunto
basket-row-own = Mediana dos preços que cada pessoa compôs
basket-row-trimmed = Média dos cabazes, sem os mais caros nem os mais baratos
basket-row-at-least = Cabaz pelo menos tão caro como o conjunto
confirm-title = Confirmar o conjunto: { $title }
confirm-benefit = Cada opção ganhou o seu voto; falta dizer se o conjunto convém, ao seu preço.
confirm-question = Aceita este conjunto a { $price }?
confirm-package = O conjunto: { $labels }.
confirm-if-yes = O conjunto fica decidido, a { $price }: { $labels }.
confirm-if-no = O conjunto não fica decidido; o preço continua a { $price } e volta-se a falar disso.

acceptability-title = Quem aceitaria que preço?
acceptability-sentence = { $share } das pessoas compuseram um cabaz a { $price } ou mais; pelo menos metade, a { $median } ou mais.
acceptability-at-least = Preço de pelo menos
acceptability-share = Percentagem das pessoas
curve-mark = { $name } · { $price }
curve-voted = conjunto
curve-today = hoje
curve-start = início
curve-median = mediana
curve-optimum = ótimo
curve-low = de
curve-high = até
curve-revenue = receitas
curve-floor = patamar

floor-below = Abaixo do patamar: este preço deixa { $amount } a «{ $actor }», menos { $missing } do que o patamar de { $floor }. Não é de recomendar.

research-few =
    { $count ->
        [one] Uma resposta: a estimativa aparece a partir de { $fewest }.
       *[other] { $count } respostas: a estimativa aparece a partir de { $fewest }.
    }
research-indicative = Menos de { $wanted } respostas: a estimativa é indicativa.
research-share-sample = Estas pessoas escolheram responder. Se fosse uma amostra aleatória, esta percentagem estaria entre { $low } e { $high } (a 95%).
research-floor = O patamar pede pelo menos { $price } na prateleira: não recomendamos nenhum preço mais baixo.
research-price = Preço
research-buyers = Comprariam
research-revenue = Receitas por 100 pessoas
research-too-cheap = Demasiado baixo
research-cheap = Bom negócio
research-expensive = Caro
research-too-expensive = Demasiado caro
research-demand = Ainda comprariam
research-point = Ponto
research-opp = Preço ótimo (tantas pessoas dizem demasiado baixo como demasiado caro)
research-ipp = Preço de indiferença (tantas dizem bom negócio como caro)
research-pmc = Início do intervalo aceitável
research-pme = Fim do intervalo aceitável
research-narrow-low = Início do intervalo estreito
research-narrow-high = Fim do intervalo estreito
research-best-reach = Mais compradores, segundo as intenções
research-best-revenue = Mais receitas, segundo as intenções
van-westendorp-title = O intervalo aceite
van-westendorp-range = O intervalo aceitável vai de { $low } a { $high }. Tantas pessoas dizem demasiado baixo como demasiado caro a { $opp }.
van-westendorp-uncrossed = As curvas não se cruzam: nenhum intervalo se destaca.
van-westendorp-below-floor = Este ponto está abaixo do patamar: não desça abaixo de { $floor }.
van-westendorp-variant = Método de Van Westendorp: contagens inclusivas (preço igual incluído), cruzamentos em linha reta entre os preços dados; o intervalo estreito, que muitos institutos publicam, está na tabela.
van-westendorp-dropped = { $dropped } respostas em { $count } postas de lado ({ $share }), porque os seus quatro preços se contradizem.
van-westendorp-doubtful = Mais de um quarto das respostas contradiz-se: a pergunta foi mal compreendida.
van-westendorp-intent = Segundo as intenções de compra (Newton, Miller e Smith), haveria mais compradores a { $reach } e mais receitas a { $revenue }.
gabor-granger-title = A procura a cada preço
gabor-granger-best = As receitas seriam mais altas a { $price }: { $share } ainda comprariam.
gabor-granger-producer = O que cabe a «{ $actor }» seria mais alto a { $price }, mantendo os outros a sua parte do preço inicial.
gabor-granger-none-above-floor = Nenhum dos preços perguntados respeita o patamar: nenhum é recomendado.
gabor-granger-caution = Método de Gabor e Granger: perguntar vários preços à mesma pessoa exagera a sua reação.

decided-title = O que diz o voto
decided-binding = Regra fixada antes da abertura: { $rule }. As outras são para informação.
decided-information = Nenhuma regra foi fixada antes da abertura: tudo isto é para informação.
decided-winner = «{ $label }» ganha.
decided-tied = Empate entre { $labels }.
decided-tie-settled = A impressão digital pública dos boletins selados desempata: «{ $label }».
decided-tie-policy = Nem o acaso nem a ordem da lista: no encerramento, a impressão digital pública dos boletins selados desempata.
decided-nobody = Esta regra não designa ninguém.
decided-robust = Robusto: todas as regras calculadas sobre os mesmos boletins designam a mesma opção.
decided-fragile = Não robusto: sobre os mesmos boletins, outras regras designam { $labels }.
decided-condorcet = «{ $label }» vence cada uma das outras opções em duelo.
decided-condorcet-none = Nenhuma opção vence todas as outras em duelo.
decided-voters =
    { $count ->
        [one] Sobre um boletim.
       *[other] Sobre { $shown } boletins.
    }
decided-by-rule = Regra: { $rule }.
decided-rule = Regra
decided-says = Designa
decided-order = Ordem
rule-plurality = primeiros lugares
rule-approval = aprovação
rule-condorcet = duelos (Condorcet)
rule-minimax = menor derrota (minimax)
rule-schulze = cadeias de duelos (Schulze)
rule-ranked-pairs = duelos ordenados (Ranked Pairs)
rule-irv = voto alternativo (transferências)
rule-majority-judgment = julgamento maioritário
rule-score = total das notas
rule-star = notas e depois duelo (STAR)
answer-rule-fixed = «{ $title }»: a regra está fixada de antemão, { $rule }.
