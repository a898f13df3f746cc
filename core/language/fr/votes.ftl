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

# Ce qui décide : la ratification et les collèges.
ratified-accepted-over = Le changement est accepté.
ratified-accepted-now = Pour l’instant, le changement serait accepté.
ratified-refused-over = Le changement est refusé : rien ne change.
ratified-refused-now = Pour l’instant, le changement serait refusé.
ratified-no-quorum-over = Le quorum n’est pas atteint : rien ne change.
ratified-no-quorum-now = Pour l’instant, le quorum n’est pas atteint.
ratified-unheard-over = Un collège n’a pas assez voté pour être entendu : rien ne change, comme fixé avant l’ouverture.
ratified-unheard-now = Pour l’instant, un collège n’a pas assez voté pour être entendu.
ratified-yes =
    { $count ->
        [one] oui
       *[other] oui
    }
ratified-valid =
    { $count ->
        [one] vote exprimé
       *[other] votes exprimés
    }
ratified-cast =
    { $count ->
        [one] vote reçu, blanc compris
       *[other] votes reçus, blancs compris
    }
ratified-members =
    { $count ->
        [one] membre
       *[other] membres
    }
ratified-majority-half = Pour être accepté, le oui doit dépasser la moitié des votes exprimés.
ratified-majority-three-fifths = Pour être accepté, le oui doit atteindre trois cinquièmes des votes exprimés.
ratified-majority-two-thirds = Pour être accepté, le oui doit atteindre deux tiers des votes exprimés.
ratified-majority-most = Pour être accepté, le oui doit avoir plus de votes que le non.
ratified-majority-half-of-several = Un nouveau prix est accepté s’il dépasse la moitié des votes exprimés, ceux pour le prix d’aujourd’hui compris. Sinon, rien ne change.
ratified-majority-three-fifths-of-several = Un nouveau prix est accepté s’il atteint trois cinquièmes des votes exprimés, ceux pour le prix d’aujourd’hui compris. Sinon, rien ne change.
ratified-majority-two-thirds-of-several = Un nouveau prix est accepté s’il atteint deux tiers des votes exprimés, ceux pour le prix d’aujourd’hui compris. Sinon, rien ne change.
ratified-majority-most-of-several = Un nouveau prix est accepté s’il a plus de votes que chacun des autres, prix d’aujourd’hui compris ; à égalité, rien ne change.
ratified-price-over = Le nouveau prix est { $price }.
ratified-price-now = Pour l’instant, le nouveau prix serait { $price }.
ratified-for-price =
    { $count ->
        [one] vote pour { $price }
       *[other] votes pour { $price }
    }
ratified-for-tied =
    { $count ->
        [one] vote pour chacun des prix en tête
       *[other] votes pour chacun des prix en tête
    }
ratified-by-price = Votes par prix : { $votes }.
ratified-quorum-reached =
    { $needed ->
        [one] Quorum : un vote reçu, atteint.
       *[other] Quorum : { $needed } votes reçus, atteint.
    }
ratified-quorum-missed =
    { $needed ->
        [one] Quorum : un vote reçu, non atteint.
       *[other] Quorum : { $needed } votes reçus, non atteint.
    }
colleges-who = Qui vote
colleges-raw = Sans pondération
colleges-one = { $college } ({ $weight } %)
colleges-weighted = Pondéré : c’est ce qui décide
colleges-both = Pondéré : { $weighted } ; sans pondération : { $raw }.
colleges-differ = Les deux comptes ne donnent pas le même résultat. C’est le résultat pondéré qui décide : cette règle était fixée avant l’ouverture.
colleges-hidden = Le résultat par collège et le résultat pondéré apparaîtront dès que chaque collège comptera dix votants, ou à la clôture.
colleges-undecided = Rien n’est décidé : { $colleges } n’a pas assez voté pour être entendu, et la règle fixée avant l’ouverture demande d’entendre chaque collège.
colleges-unheard = Pas assez de votants pour être entendu : { $colleges }. Son poids va aux autres, en proportion, comme fixé avant l’ouverture.
colleges-too-few = Le détail par collège n’est pas montré : avec si peu de votants, il dirait qui a voté quoi.
answer-quorum-votes =
    { $count ->
        [one] Il faut au moins un vote reçu, blanc compris ; sinon rien ne change.
       *[other] Il faut au moins { $count } votes reçus, blancs compris ; sinon rien ne change.
    }
answer-quorum-share = Il faut que { $percent } % des membres au moins votent, blancs compris ; sinon rien ne change.
answer-college-weight = { $college } { $weight } %
answer-colleges = Les voix sont comptées par collège, et chaque collège a son poids : { $colleges }. Le résultat sans pondération sera montré à côté.
answer-colleges-shared =
    { $fewest ->
        [one] Un collège où personne n’a voté n’est pas entendu ; son poids va aux autres, en proportion.
       *[other] Un collège de moins de { $fewest } votants n’est pas entendu ; son poids va aux autres, en proportion.
    }
answer-colleges-fails =
    { $fewest ->
        [one] Si personne n’a voté dans un collège, rien n’est décidé.
       *[other] Si un collège a moins de { $fewest } votants, rien n’est décidé.
    }
answer-college-noted = Votre collège est noté sur votre bulletin, sans votre nom. Dans un petit collège, le résultat par collège peut laisser deviner des votes.

# Le panneau des règles : ce qui décide.
design-ratification = Ratification
design-ratify = Les membres décident du changement de prix
design-ratify-explained = Réservé aux membres, chacun par son lien, et scellé jusqu’à la clôture. Tout ce qui suit est fixé à l’ouverture et montré avant de voter.
design-quorum = Quorum : combien de votes pour que la décision compte
design-quorum-none = Sans quorum
design-quorum-none-explained = La décision compte, quel que soit le nombre de votes.
design-quorum-votes = Un nombre de votes
design-quorum-votes-explained = Les votes blancs en font partie.
design-quorum-share = Une part des membres
design-quorum-share-explained = Calculée sur la liste telle qu’elle est à l’ouverture, arrondie au vote supérieur.
design-quorum-votes-how-many = Votes reçus au moins
design-quorum-percent-how-many = Part des membres, en %
design-quorum-proposed =
    { $members ->
        [one] Pour un membre, si vos statuts ne disent rien, l’usage est d’au moins { $votes } votes.
       *[other] Pour { $members } membres, si vos statuts ne disent rien, l’usage est d’au moins { $votes } votes (une fois et demie la racine du nombre de membres).
    }
design-quorum-take = Demander { $votes } votes
design-majority = Majorité, parmi les votes exprimés
design-majority-half = Plus de la moitié
design-majority-three-fifths = Trois cinquièmes (60 %)
design-majority-two-thirds = Deux tiers
design-majority-most = Plus de votes que chacun des autres choix
design-colleges = Collèges
design-colleges-explained = Mangeurs, éleveurs, intermédiaires… Chaque collège pèse ce que disent vos statuts, de { $lowest } à { $highest } %, quel que soit le nombre de ses votants. Le résultat sans pondération est toujours montré à côté.
design-colleges-add = Ajouter un collège
design-colleges-from-roll = Reprendre ceux de la liste des membres
design-colleges-remove = Retirer ce collège
design-college-name = Collège { $number }, comme sur la liste
design-college-weight = Poids, en %
design-colleges-fewest = Votants au moins pour qu’un collège soit entendu
design-unheard = Si un collège n’est pas entendu
design-unheard-shared = Son poids va aux autres
design-unheard-shared-explained = En proportion de leurs poids.
design-unheard-fails = Rien n’est décidé
design-unheard-fails-explained = Chaque collège doit être entendu.

# Les votes en salle, sur papier ou à main levée.
papers-title = Votes en salle
papers-explained = Pour celles et ceux qui votent sur papier ou à main levée : une personne saisit le lot, une autre le saisit à son tour sans voir les premiers chiffres, et il compte quand les deux sont d’accord. Un lot ne se corrige pas : il s’annule, puis se saisit à nouveau.
papers-would-tell = Ce vote se suit en direct et il est anonyme : rayer un nom dirait ce que cette personne a voté. Les votes en salle demandent un vote scellé jusqu’à la clôture.
papers-enter = Saisir un lot
papers-label = Nom du lot
papers-label-example = Salle de Quimper
papers-label-public = Ce nom sera public, dans le journal et dans l’archive : n’y nommez personne.
papers-college = Collège
papers-voters = Bulletins du lot
papers-members = Qui a voté ainsi
papers-members-explained = Leur lien personnel ne servira plus : une personne, une voix.
papers-keep = Enregistrer ce lot
papers-kept = Le lot est enregistré. Une autre personne doit le saisir à son tour pour qu’il compte.
papers-check = Vérifier
papers-check-title = Saisir à nouveau « { $label } »
papers-check-keep = Comparer
papers-check-done = Les deux saisies sont les mêmes : le lot compte.
papers-cancel = Annuler
papers-cancel-title = Annuler « { $label } » ?
papers-cancel-explained = Le lot ne comptera plus, et les personnes rayées pourront voter. Le journal public le dira.
papers-cancel-do = Annuler ce lot
papers-cancel-done = Le lot est annulé.
papers-state-entered = à vérifier par une autre personne
papers-state-checked = vérifié, compté
papers-state-cancelled = annulé
papers-count =
    { $count ->
        [one] un bulletin
       *[other] { $count } bulletins
    }
papers-result =
    { $count ->
        [one] dont un vote en salle
       *[other] dont { $count } votes en salle
    }
papers-no-baskets = Les votes en salle comptent dans le résultat, mais pas ici : comptés question par question, ils ne disent pas le panier de chaque personne.
papers-of-question = En ligne : { $online }. En salle : { $room }.
problem-paper-label-missing = Donnez un nom à ce lot, par exemple celui de la salle.
problem-paper-voters-missing = Dites combien de bulletins compte ce lot.
problem-paper-too-few = Le vote est anonyme : un lot réunit au moins { $fewest } bulletins, sinon il dirait qui a voté quoi.
problem-paper-unreadable = Ces chiffres ne correspondent pas à la question.
problem-paper-more-votes = { $votes } voix pour { $voters } bulletins : il y en a trop.
problem-paper-college-missing = Dites de quel collège est ce lot : un lot par collège.
problem-paper-names-missing =
    { $named ->
        [0] Choisissez les { $voters } personnes qui ont voté ainsi : autant de noms que de bulletins.
        [one] Un nom pour { $voters } bulletins : il en faut autant.
       *[other] { $named } noms pour { $voters } bulletins : il en faut autant.
    }
problem-paper-voted-already = Déjà voté : { $names }. Leur bulletin en ligne compte ; retirez le bulletin de papier.
problem-paper-other-college = D’un autre collège que ce lot : { $names }.
problem-paper-would-tell = Ce vote est anonyme et se suit en direct : rayer un nom dirait ce que cette personne a voté.
problem-paper-same-person = C’est vous qui avez saisi ce lot : une autre personne doit le vérifier.
problem-paper-settled = Ce lot est déjà vérifié ou annulé.
problem-paper-unknown = Ce lot n’existe pas.
problem-paper-voters-differ = Nombre de bulletins : { $first } à la première saisie, { $second } à la vôtre.
problem-paper-differs = « { $question } », { $option } : { $first } à la première saisie, { $second } à la vôtre.
problem-voted-on-paper = Vous avez voté en salle, sur papier ou à main levée : votre voix est comptée avec celles de la salle, et ce lien ne sert plus. Si ce n’est pas vous, dites-le à l’organisation.
