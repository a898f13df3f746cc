# Was auf den Wänden des Saals steht
journal-walls-exported =
    { $count ->
        [one] Ein Text der Wände des Saals exportiert.
       *[other] { $count } Texte der Wände des Saals exportiert.
    }
