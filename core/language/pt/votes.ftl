# O que decide: a ratificação e os colégios.
ratified-accepted-over = A mudança foi aceite.
ratified-accepted-now = Por agora, a mudança seria aceite.
ratified-refused-over = A mudança foi recusada: nada muda.
ratified-refused-now = Por agora, a mudança seria recusada.
ratified-no-quorum-over = O quórum não foi atingido: nada muda.
ratified-no-quorum-now = Por agora, o quórum não foi atingido.
ratified-unheard-over = Um colégio não votou o bastante para ser ouvido: nada muda, como fixado antes da abertura.
ratified-unheard-now = Por agora, um colégio não votou o bastante para ser ouvido.
ratified-yes =
    { $count ->
        [one] sim
       *[other] sim
    }
ratified-valid =
    { $count ->
        [one] voto expresso
       *[other] votos expressos
    }
ratified-cast =
    { $count ->
        [one] voto recebido, em branco ou não
       *[other] votos recebidos, incluindo em branco
    }
ratified-members =
    { $count ->
        [one] membro
       *[other] membros
    }
ratified-majority-half = Para ser aceite, o sim tem de passar metade dos votos expressos.
ratified-majority-three-fifths = Para ser aceite, o sim tem de atingir três quintos dos votos expressos.
ratified-majority-two-thirds = Para ser aceite, o sim tem de atingir dois terços dos votos expressos.
ratified-majority-most = Para ser aceite, o sim tem de ter mais votos do que o não.
ratified-majority-half-of-several = Um novo preço é aceite se passar metade dos votos expressos, incluindo os do preço de hoje. Senão, nada muda.
ratified-majority-three-fifths-of-several = Um novo preço é aceite se atingir três quintos dos votos expressos, incluindo os do preço de hoje. Senão, nada muda.
ratified-majority-two-thirds-of-several = Um novo preço é aceite se atingir dois terços dos votos expressos, incluindo os do preço de hoje. Senão, nada muda.
ratified-majority-most-of-several = Um novo preço é aceite se tiver mais votos do que cada um dos outros, incluindo o de hoje; em caso de empate, nada muda.
ratified-price-over = O novo preço é { $price }.
ratified-price-now = Por agora, o novo preço seria { $price }.
ratified-for-price =
    { $count ->
        [one] voto em { $price }
       *[other] votos em { $price }
    }
ratified-for-tied =
    { $count ->
        [one] voto em cada um dos preços da frente
       *[other] votos em cada um dos preços da frente
    }
ratified-by-price = Votos por preço: { $votes }.
ratified-quorum-reached =
    { $needed ->
        [one] Quórum: um voto recebido, atingido.
       *[other] Quórum: { $needed } votos recebidos, atingido.
    }
ratified-quorum-missed =
    { $needed ->
        [one] Quórum: um voto recebido, não atingido.
       *[other] Quórum: { $needed } votos recebidos, não atingido.
    }
colleges-who = Quem vota
colleges-raw = Sem ponderação
colleges-one = { $college } ({ $weight } %)
colleges-weighted = Ponderado: é o que decide
colleges-both = Ponderado: { $weighted }; sem ponderação: { $raw }.
colleges-differ = As duas contagens não dão o mesmo resultado. Decide o resultado ponderado: esta regra foi fixada antes da abertura.
colleges-hidden = O resultado por colégio e o resultado ponderado aparecerão quando cada colégio tiver dez votantes, ou no encerramento.
colleges-undecided = Nada está decidido: { $colleges } não votou o bastante para ser ouvido, e a regra fixada antes da abertura pede que cada colégio o seja.
colleges-unheard = Votantes insuficientes para ser ouvido: { $colleges }. O seu peso vai para os outros, em proporção, como fixado antes da abertura.
colleges-too-few = O detalhe por colégio não é mostrado: com tão poucos votantes, diria quem votou o quê.
answer-quorum-votes =
    { $count ->
        [one] É preciso pelo menos um voto recebido, em branco ou não; senão nada muda.
       *[other] São precisos pelo menos { $count } votos recebidos, incluindo em branco; senão nada muda.
    }
answer-quorum-share = É preciso que pelo menos { $percent } % dos membros votem, incluindo em branco; senão nada muda.
answer-college-weight = { $college } { $weight } %
answer-colleges = Os votos contam-se por colégio, e cada colégio tem o seu peso: { $colleges }. O resultado sem ponderação será mostrado ao lado.
answer-colleges-shared =
    { $fewest ->
        [one] Um colégio em que ninguém votou não é ouvido; o seu peso vai para os outros, em proporção.
       *[other] Um colégio com menos de { $fewest } votantes não é ouvido; o seu peso vai para os outros, em proporção.
    }
answer-colleges-fails =
    { $fewest ->
        [one] Se ninguém votar num colégio, nada se decide.
       *[other] Se um colégio tiver menos de { $fewest } votantes, nada se decide.
    }
answer-college-noted = O seu colégio fica escrito no seu boletim, sem o seu nome. Num colégio pequeno, o resultado por colégio pode deixar adivinhar votos.
papers-result =
    { $count ->
        [one] um deles em sala
       *[other] { $count } deles em sala
    }
papers-no-baskets = Os votos em sala contam no resultado, mas não aqui: contados pergunta a pergunta, não dizem o cabaz de cada pessoa.
papers-of-question = Em linha: { $online }. Em sala: { $room }.
problem-voted-on-paper = Votou em sala, em papel ou de mão levantada: o seu voto conta com os da sala, e esta ligação já não serve. Se não foi você, diga-o à organização.
