# O resultado no encerramento, e o balanço.
result-not-yet = O resultado aparecerá aqui no encerramento, em { $moment }.
result-nobody = Ninguém respondeu: não há resultado.
result-price = O preço decidido
result-counted =
    { $count ->
        [one] Uma pessoa contada.
       *[other] { $count } pessoas contadas.
    }
result-own-median = Metade das pessoas compôs um cabaz de { $price } ou menos: é a mediana das suas próprias escolhas.
result-unsourced = { $amount } do preço publicado ({ $published }) não são pormenorizados por nenhuma fonte.
result-below-published = O preço publicado ({ $published }) é inferior em { $amount } à soma das opções decididas; nenhuma fonte o explica.
result-specification = O caderno de encargos
result-specification-criterion = Critério
result-specification-option = O que fica decidido
result-specification-delta = Efeito no preço
result-specification-votes = Votos
result-specification-none = Nenhum voto: o critério fica em aberto.
result-start-price = Preço de partida
result-moved = Do preço de partida ao preço decidido
result-all-options = Todas as opções
result-questions = As outras respostas

debrief-title = Balanço
debrief-said = O que foi dito
debrief-decided = O que está decidido
debrief-refused = O que não se fará, e porquê
debrief-who = Quem trata disso
debrief-when = Quando
debrief-published-on = Publicado em { $day }
debrief-awaited = O balanço ainda não está publicado: o que foi decidido aparecerá aqui.
