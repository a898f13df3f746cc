# O que dizem as respostas escritas: a opinião de cada uma, e até onde confiar nisso.
voices-sentiment-favourable = favorável
voices-sentiment-unfavourable = desfavorável
voices-sentiment-mixed = dividido
voices-sentiment-uncertain = neutro ou incerto
voices-sentiment-none-found = sem opinião encontrada
voices-sentiment-too-short = demasiado curto
voices-sentiment-other-language = outra língua

voices-sentiment-favourable-means = As palavras favoráveis predominam claramente.
voices-sentiment-unfavourable-means = As palavras desfavoráveis predominam.
voices-sentiment-mixed-means = A favor e contra, mais ou menos na mesma medida.
voices-sentiment-uncertain-means = Sinais insuficientes para decidir, ou fracos nos dois sentidos: muitas vezes uma constatação ou uma proposta.
voices-sentiment-none-found-means = Nenhuma palavra diz uma opinião: muitas vezes uma proposta.
voices-sentiment-too-short-means = Menos de quatro palavras, nenhuma das quais diz uma opinião.
voices-sentiment-other-language-means = Escrito noutra língua que não o francês: contado à parte, não analisado.

voices-sentiment-count-favourable =
    { $count ->
        [one] { $count } favorável
       *[other] { $count } favoráveis
    }
voices-sentiment-count-unfavourable =
    { $count ->
        [one] { $count } desfavorável
       *[other] { $count } desfavoráveis
    }
voices-sentiment-count-mixed =
    { $count ->
        [one] { $count } dividido
       *[other] { $count } divididos
    }
voices-sentiment-count-uncertain =
    { $count ->
        [one] { $count } neutro ou incerto
       *[other] { $count } neutros ou incertos
    }
voices-sentiment-count-none-found = { $count } sem opinião encontrada
voices-sentiment-count-too-short =
    { $count ->
        [one] { $count } demasiado curto
       *[other] { $count } demasiado curtos
    }
voices-sentiment-count-other-language = { $count } noutra língua

voices-sentiment-words = As palavras que fizeram pender a balança
voices-sentiment-how = Uma análise de palavras, não uma leitura: conta o que é dito de bem e de mal, e cala-se quando faltam sinais. Releia antes de concluir.

voices-accuracy-title = Até onde confiar
voices-accuracy-measured = Medido em { $date } com { $texts } textos cuja opinião é conhecida e que não serviram para a afinar.
voices-accuracy-set = Com { $set }, a análise decide { $decided } vezes em 10 e acerta { $right } vezes em 10 quando decide.
voices-accuracy-set-too-few =
    { $decided ->
        [one] Com { $set }, um só texto de opinião conhecida foi decidido: é pouco para um número seguro.
       *[other] Com { $set }, { $decided } textos de opinião conhecida foram decididos, { $right } dos quais com razão: é pouco para um número seguro.
    }

voices-set-apps = opiniões sobre aplicações
voices-set-bank = opiniões sobre bancos
voices-set-allocine = críticas de filmes
voices-set-books = opiniões sobre livros
voices-set-verbatims = respostas a consultas públicas
voices-set-tweets = mensagens sobre a atualidade
voices-set-stance-rn = argumentos «a favor» e «contra»

voices-failures-title = O que ela não sabe fazer
voices-failure-irony = A ironia escapa-lhe: «{ $example }» passa por um elogio.
voices-failure-irony-example = Quelle belle surprise sur ma facture, merci beaucoup.
voices-failure-stance = Um tom não é uma posição: com { $set }, só decide { $decided } vezes em 10, e só acerta { $right } vezes em 10 quando decide. Para saber quem é a favor, faça a pergunta.
voices-failure-facts = Ela lê as palavras, não os factos: uma queixa sem palavra de censura parece-lhe neutra.
voices-failure-tweets = Com { $set }, só decide { $decided } vezes em 10.
voices-failure-language = Só lê francês, e apenas os primeiros vinte mil caracteres de um texto.

voices-accuracy-page = Todos os números, e o que não é avaliado
voices-page-open = Abrir em «O que se diz»
