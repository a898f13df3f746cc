# O ecrã grande, projetado numa sala, e as nuvens de palavras.
screen-join = Para participar, abra
screen-join-qr = Código QR que leva à consulta
screen-join-code = ou escreva o código
screen-here =
    { $count ->
        [0] Ainda não há ninguém
        [one] Há uma pessoa presente
       *[other] Há { $count } pessoas presentes
    }
screen-answered-of =
    { $count ->
        [0] 0 respostas
        [one] { $count } resposta
       *[other] { $count } respostas
    } de { $here ->
        [one] { $here } pessoa presente
       *[other] { $here } pessoas presentes
    }
screen-answered =
    { $count ->
        [0] Ainda nenhuma resposta
        [one] Uma resposta
       *[other] { $count } respostas
    }
screen-time-left = Faltam
screen-soon = A pergunta vai abrir
screen-closed = A votação terminou
screen-wall-closed = O quadro está fechado
screen-more-options =
    { $count ->
        [one] e outra resposta proposta, não mais escolhida
       *[other] e { $count } outras respostas propostas, não mais escolhidas
    }
screen-more-rows =
    { $count ->
        [one] e outra linha, na página dos resultados
       *[other] e { $count } outras linhas, na página dos resultados
    }
screen-more-choices =
    { $count ->
        [one] e outra escolha, no seu telemóvel
       *[other] e { $count } outras escolhas, no seu telemóvel
    }
screen-discussion = Debate
screen-break = Pausa
screen-ideas = As vossas ideias
screen-questions = As vossas perguntas
screen-wall-empty = Escreva no telemóvel: os vossos textos aparecerão aqui.
screen-top = As ideias mais apoiadas
screen-themes = O que se junta
screen-no-theme = Outras ideias
screen-supports =
    { $count ->
        [0] apoio
        [one] apoio
       *[other] apoios
    }
screen-more-posts =
    { $count ->
        [one] e outra, no seu telemóvel
       *[other] e { $count } outras, no seu telemóvel
    }
screen-before-round = Antes
screen-after-round = Depois
screen-moves = Quem mudou
screen-round-answered =
    { $count ->
        [one] { $round }, uma resposta
       *[other] { $round }, { $count } respostas
    }
screen-points = { $points } pts
screen-price-now = Preço neste instante: { $price }.
screen-price-moved = Desde a volta anterior: { $step }
screen-price-same = O preço não mudou desde a volta anterior.
screen-reasons = As razões dadas

cloud-nothing-yet =
    { $people ->
        [one] Uma pessoa respondeu: nenhuma palavra pode ainda mostrar-se.
       *[other] { $people } pessoas responderam: nenhuma palavra se repete ainda o bastante para se mostrar.
    }
cloud-first =
    { $count ->
        [one] { $words } é a que mais se repete
       *[other] { $words } são as que mais se repetem
    }: { $most } pessoas em { $people }.
cloud-many-first = { $count } palavras de { $people } pessoas.
cloud-said-once =
    { $count ->
        [one] Uma palavra dita uma só vez não se mostra.
       *[other] { $count } palavras ditas uma só vez não se mostram.
    }
cloud-said-by-fewer =
    { $count ->
        [one] Uma palavra dita por menos de { $fewest } pessoas não se mostra.
       *[other] { $count } palavras ditas por menos de { $fewest } pessoas não se mostram.
    }
cloud-beyond =
    { $count ->
        [one] Outra palavra, dita tantas vezes, não cabe no ecrã.
       *[other] { $count } outras palavras, ditas tantas vezes, não cabem no ecrã.
    }
cloud-uncut =
    { $count ->
        [one] Uma frase não se resume em palavras.
       *[other] { $count } frases não se resumem em palavras.
    }
cloud-kept-back =
    { $count ->
        [one] Um texto espera por quem anima ou foi posto de lado.
       *[other] { $count } textos esperam por quem anima ou foram postos de lado.
    }
cloud-of-question =
    { $count ->
        [one] Uma palavra da pergunta é deixada de lado: { $words }.
       *[other] { $count } palavras da pergunta são deixadas de lado, como { $words }.
    }
cloud-joined =
    { $count ->
        [one] Uma palavra quase sempre dita numa expressão conta com ela.
       *[other] { $count } palavras quase sempre ditas numa expressão contam com ela.
    }
cloud-cut-short =
    { $count ->
        [one] De um texto muito longo só se lê o início.
       *[other] De { $count } textos muito longos só se lê o início.
    }
cloud-unread =
    { $count ->
        [one] Um texto mais antigo não é lido.
       *[other] { $count } textos mais antigos não são lidos.
    }
cloud-word = Palavra
cloud-people = Pessoas
cloud-merged = Junta também
moves-said =
    { $moved ->
        [0] Ninguém mudou de opinião, de { $both } que responderam duas vezes.
        [one] Uma pessoa mudou de opinião, de { $both } que responderam duas vezes ({ $share }).
       *[other] { $moved } pessoas mudaram de opinião, de { $both } que responderam duas vezes ({ $share }).
    }
moves-few =
    { $count ->
        [0] Ainda ninguém respondeu às duas voltas.
        [one] Só uma pessoa respondeu às duas voltas: a partir de { $fewest }, diz-se quantas mudaram de opinião.
       *[other] { $count } pessoas responderam às duas voltas: a partir de { $fewest }, diz-se quantas mudaram de opinião.
    }
moves-small-hidden = As mudanças de menos de { $fewest } pessoas não se desenham, para que ninguém nelas seja reconhecido.
moves-all-hidden = De onde para onde não se diz: cada mudança reúne menos de { $fewest } pessoas, e alguém seria reconhecido.
