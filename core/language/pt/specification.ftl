# O caderno de encargos saído de um voto, e o que é feito de cada linha.
specification-origin =
    { $count ->
        [one] Projeto saído do voto encerrado a { $day }: uma pessoa contada.
       *[other] Projeto saído do voto encerrado a { $day }: { $count } pessoas contadas.
    }
specification-share = { $actor } { $amount }
specification-or = ou
specification-other-price = Com «{ $label }», o preço seria de { $price }.
specification-illustrative = Valor ilustrativo, que a fonte não indica.
specification-state-voted = Votado
specification-state-under-way = A ser posto em prática
specification-state-delivered = Entregue
specification-state-not-followed = Não seguido
specification-signed = { $day }, { $by }
specification-history =
    { $count ->
        [one] Seguimento: uma nota
       *[other] Seguimento: { $count } notas
    }
specification-download-pdf = Descarregar em PDF
specification-download-xlsx = Descarregar a folha de cálculo
