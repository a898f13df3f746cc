# O que pode impedir quem responde, dito numa frase, com o que fazer a seguir.
problem-answer-missing = Esta pergunta espera uma resposta.
problem-answers-unreadable = Estas respostas não se conseguem ler. Recarregue a página e comece de novo.
problem-question-unknown = Uma resposta não corresponde a nenhuma pergunta. Recarregue a página e comece de novo.
problem-option-unknown = Escolha entre as opções propostas.
problem-option-twice = Uma opção foi escolhida duas vezes.
problem-choices-too-few =
    { $fewest ->
        [one] Escolha pelo menos uma opção.
       *[other] Escolha pelo menos { $fewest } opções.
    }
problem-choices-too-many =
    { $most ->
        [one] Escolha uma só opção.
       *[other] Escolha no máximo { $most } opções.
    }
problem-outside-scale = Escolha uma nota de { $lowest } a { $highest }.
problem-number-unreadable = Escreva um número, por exemplo «12,5».
problem-number-too-large = Este número é demasiado grande.
problem-number-too-low = O menor número possível é { $lowest }.
problem-number-too-high = O maior número possível é { $highest }.
problem-number-too-fine =
    { $decimals ->
        [0] Escreva um número inteiro.
        [one] Basta uma casa decimal.
       *[other] Não mais de { $decimals } casas decimais.
    }
problem-amount-unreadable = Escreva um valor, por exemplo «6» ou «6,5».
problem-text-unreadable = Este texto contém caracteres que não podem ser guardados.
problem-text-too-long = Este texto tem { $given } caracteres; pode ter { $most }.
problem-nothing-asked = Este texto é para ler: não espera resposta.
problem-code-unknown = Nenhuma consulta tem este código. Verifique-o ou peça a ligação. Pode também ainda não estar aberta.
problem-link-unknown = Este voto é reservado aos membros: abra-o com a sua ligação pessoal. Se já não funcionar, peça outra à pessoa que lha enviou.
problem-closed = Esta consulta está encerrada: já não aceita respostas.
problem-consultation-unknown = Esta consulta não existe, ou pertence a outra equipa.
problem-tallies-sealed = Os resultados ainda não se podem ver.
problem-results-not-public = Os resultados desta consulta são reservados à equipa.
problem-rows-unreadable = Esta resposta não corresponde às linhas propostas. Responda de novo.
problem-rows-missing =
    { $count ->
        [one] Falta preencher uma linha.
       *[other] Falta preencher { $count } linhas.
    }
problem-rank-twice = A mesma posição foi dada duas vezes: cada proposta tem a sua.
problem-rank-missing =
    { $count ->
        [one] Falta ordenar uma proposta.
       *[other] Falta ordenar { $count } propostas.
    }
problem-part-not-whole = Escreva um número inteiro de pontos em cada linha.
problem-part-negative = Uma parte não pode ser negativa.
problem-parts-exceed =
    { $unit ->
        [euros] O total ultrapassa { $total } euros: retire algum valor.
       *[points] O total ultrapassa { $total } pontos: retire alguns.
    }
problem-parts-left =
    { $unit ->
        [euros] Ainda não está tudo repartido: o total tem de ser { $total } euros.
       *[points] Ainda não está tudo repartido: o total tem de ser { $total } pontos.
    }
problem-consent-changed = O texto a aceitar já não é este. Leia-o de novo e volte a assinalar.
problem-phone-unreadable = Escreva um número de telefone, por exemplo «06 12 34 56 78»; de outro país, com o seu «+».
problem-web-address-unreadable = Escreva um endereço web, por exemplo «https://exemplo.pt».
problem-postcode-unreadable = Escreva um código postal francês de cinco algarismos, por exemplo «42000».
problem-date-unreadable = Escreva uma data, o dia primeiro, por exemplo «03/02/2027».
problem-time-unreadable = Escreva uma hora, por exemplo «14:30».
problem-choice-missing = Escolha primeiro uma resposta: o que está escrito acompanha-a.
problem-other-unsaid = Especifique o que quer dizer com «Outro».
problem-other-not-chosen = Escolha «Outro» ou apague o que lá está escrito.
problem-option-not-alone = Uma das respostas assinaladas exclui as outras: deixe apenas essa ou retire-a.
problem-outside-slider =
    { $step ->
        [1] Escolha um número inteiro de { $lowest } a { $highest }.
       *[other] Escolha um valor de { $lowest } a { $highest }, de { $step } em { $step }.
    }
problem-price-unreadable = Escreva um preço em euros, por exemplo «1,45».
problem-prices-missing =
    { $count ->
        [one] Falta indicar um preço.
       *[other] Falta indicar { $count } preços.
    }
problem-intents-missing =
    { $count ->
        [one] Diga também se compraria ao outro preço.
       *[other] Diga também se compraria a estes dois preços.
    }
problem-prices-out-of-order =
    { $lower ->
        [too_cheap] O preço de um bom negócio tem de ser superior ao que faria duvidar da qualidade.
        [cheap] O preço a que começa a ser caro tem de ser superior ao de um bom negócio.
       *[expensive] O preço caro demais tem de ser superior àquele a que começa a ser caro.
    }
problem-sets-unreadable = Esta resposta não corresponde às séries apresentadas. Responda de novo.
problem-sets-missing =
    { $count ->
        [one] Falta preencher uma série: o mais e o menos.
       *[other] Falta preencher { $count } séries: o mais e o menos de cada uma.
    }
problem-best-is-worst = Série { $number }: o mais e o menos não podem ser a mesma proposta.
problem-amount-too-large = Este valor ultrapassa 1000 €: verifique a vírgula.
problem-amount-too-fine = O décimo de cêntimo é o menor valor possível.
problem-picture-unreadable = Esta imagem não se consegue ler: envie um ficheiro PNG, JPEG ou WebP.
problem-options-too-many = Demasiadas opções: { $most } no máximo.
problem-filter-unreadable = Este endereço não diz claramente o que mostrar. Comece pelo conjunto e escolha os filtros.
problem-filter-unknown = Esta consulta não conhece este filtro. Retire-o.
