# Em direto: o que vê quem acompanha um voto, à mesa ou no ecrã grande.
live-counted =
    { $count ->
        [0] Ainda ninguém respondeu
        [one] Pessoa contada
       *[other] Pessoas contadas
    }
live-not-open = Esta consulta ainda não está aberta: não há nada para acompanhar.
live-sealed-at-closing = Os resultados abrem no encerramento, em { $moment }. Até lá ninguém os vê, nem a equipa.
live-sealed-after-vote = Os resultados abrem-se a cada pessoa assim que vota, incluindo a equipa.
live-sealed-go-vote = Ir votar
live-price-so-far = Se o voto parasse agora
live-questions = As outras perguntas
live-nobody = Com a primeira resposta, os resultados aparecem aqui sem recarregar a página.
live-follows = Esta página atualiza-se sozinha.
live-read = Ler o que está escrito
live-read-every = todos os textos
live-read-more = Ler mais
live-read-on = ler mais
live-project = Ecrã grande
live-project-light = Fundo claro
live-project-dark = Fundo escuro

screen-vote-here = Para responder
screen-counted =
    { $count ->
        [one] pessoa contada
       *[other] pessoas contadas
    }
screen-slide = { $place } de { $whole }
screen-before = Anterior
screen-after = Seguinte
screen-alone = Passar sozinho
screen-so-far = Preço neste instante
screen-retained = Preço decidido
live-shares-drawn = Percentagens ilustrativas: nenhuma fonte publica a repartição completa dos votos neste critério.
live-read-other = o que diz «Outro»
live-read-comments = os comentários
live-read-nothing = Ainda nada está escrito aqui.
