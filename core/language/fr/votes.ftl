problem-vat-actor-missing = Dites à qui va la TVA dans le partage du prix.
problem-vat-actor-is-rest = La TVA et le reste ne peuvent pas aller au même : choisissez qui reçoit le reste.
problem-floor-actor-missing = Dites qui doit recevoir au moins ce plancher.
problem-floor-evidence-missing = Montrez d’où vient le plancher : un coût de production, un indice, une facture.
problem-college-names-unclear = Donnez à chaque collège un nom à lui, comme dans la liste des membres.
problem-college-weights-sum = Il faut au moins deux collèges, dont les poids font 100 % en tout.
problem-college-weight-outside = Chaque collège pèse de { $lowest } % à { $highest } % : c’est la règle des coopératives.
problem-ratification-without-question = Ajoutez la question qui demande oui ou non au changement de prix : sans elle, il n’y a rien à ratifier.
problem-ratification-needs-members = Une ratification est réservée aux membres : choisissez un lien personnel pour chacun.
problem-quorum-missing = Dites combien de votes il faut pour que la décision compte, ou choisissez « sans quorum ».
problem-colleges-need-members = Peser les collèges demande une liste de membres : choisissez un lien personnel pour chacun.
problem-college-too-small =
    { $count ->
        [0] Personne n’est du collège « { $college } » sur la liste : vérifiez que le nom est écrit de la même façon. Il en faut au moins { $fewest }.
        [one] Le collège « { $college } » n’a qu’un membre sur la liste : son bulletin dirait qui l’a remis. Il en faut au moins { $fewest }.
       *[other] Le collège « { $college } » n’a que { $count } membres sur la liste : leurs bulletins diraient qui les a remis. Il en faut au moins { $fewest }.
    }
problem-members-outside-colleges =
    { $count ->
        [one] Une personne n’est d’aucun collège pesé : elle pourra voter, et sa voix ne pèsera pas dans le résultat pondéré.
       *[other] { $count } personnes ne sont d’aucun collège pesé : elles pourront voter, et leur voix ne pèsera pas dans le résultat pondéré.
    }
