# Ideias: o que está no ecrã grande, e o que lhe respondem.
screen-groups = O que dizem em conjunto
screen-groups-none = As ideias estão a ser reunidas.
screen-groups-unnamed = Grupo { $place }
screen-groups-rest =
    { $count ->
        [one] e { $count } texto sem grupo
       *[other] e { $count } textos sem grupo
    }

reply-heading = Temos uma resposta para si
reply-to-you = Ao que escreveu
reply-to-people =
    { $count ->
        [one] A { $count } pessoa
       *[other] A { $count } pessoas
    }
reply-on = em { $day }
