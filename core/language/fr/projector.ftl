# Le grand écran, projeté dans une salle, et les nuages de mots.
screen-join = Pour participer, ouvrez
screen-join-qr = Code QR qui mène à la consultation
screen-join-code = ou entrez le code
screen-here =
    { $count ->
        [0] Personne n’est encore là
        [one] Une personne est là
       *[other] { $count } personnes sont là
    }
screen-answered-of =
    { $count ->
        [0] 0 réponse
        [one] { $count } réponse
       *[other] { $count } réponses
    } sur { $here ->
        [one] { $here } présent
       *[other] { $here } présents
    }
screen-answered =
    { $count ->
        [0] Aucune réponse pour l’instant
        [one] Une réponse
       *[other] { $count } réponses
    }
screen-time-left = Il reste
screen-soon = La question va s’ouvrir
screen-closed = Les votes sont clos
screen-wall-closed = Le mur est fermé
screen-more-options =
    { $count ->
        [one] et une autre réponse proposée, pas plus choisie
       *[other] et { $count } autres réponses proposées, pas plus choisies
    }
screen-more-rows =
    { $count ->
        [one] et une autre ligne, à lire sur la page des résultats
       *[other] et { $count } autres lignes, à lire sur la page des résultats
    }
screen-more-choices =
    { $count ->
        [one] et un autre choix, à lire sur votre téléphone
       *[other] et { $count } autres choix, à lire sur votre téléphone
    }
screen-discussion = Discussion
screen-break = Pause
screen-ideas = Vos idées
screen-questions = Vos questions
screen-wall-empty = Écrivez sur votre téléphone : vos textes s’afficheront ici.
screen-top = Les idées les plus soutenues
screen-themes = Ce qui se rejoint
screen-no-theme = Autres idées
screen-supports =
    { $count ->
        [0] soutien
        [one] soutien
       *[other] soutiens
    }
screen-more-posts =
    { $count ->
        [one] et une autre, à lire sur votre téléphone
       *[other] et { $count } autres, à lire sur votre téléphone
    }
screen-before-round = Avant
screen-after-round = Après
screen-moves = Qui a changé d’avis
screen-round-answered =
    { $count ->
        [one] { $round }, une réponse
       *[other] { $round }, { $count } réponses
    }
screen-points = { $points } pts
screen-price-now = Prix à cet instant : { $price }.
screen-price-moved = Depuis le tour précédent : { $step }
screen-price-same = Le prix n’a pas bougé depuis le tour précédent.
screen-reasons = Les raisons données

cloud-nothing-yet =
    { $people ->
        [one] Une personne a répondu : aucun mot ne peut encore se montrer.
       *[other] { $people } personnes ont répondu : aucun mot ne revient encore assez souvent pour se montrer.
    }
cloud-first =
    { $count ->
        [one] { $words } revient le plus : { $most } personnes sur { $people }.
       *[other] { $words } reviennent le plus : { $most } personnes sur { $people } pour chacun.
    }
cloud-many-first = { $count } mots de { $people } personnes.
cloud-said-once =
    { $count ->
        [one] Un mot dit une seule fois n’est pas montré.
       *[other] { $count } mots dits une seule fois ne sont pas montrés.
    }
cloud-said-by-fewer =
    { $count ->
        [one] Un mot dit par moins de { $fewest } personnes n’est pas montré.
       *[other] { $count } mots dits par moins de { $fewest } personnes ne sont pas montrés.
    }
cloud-beyond =
    { $count ->
        [one] Un autre mot, dit aussi souvent, ne tient pas à l’écran.
       *[other] { $count } autres mots, dits aussi souvent, ne tiennent pas à l’écran.
    }
cloud-uncut =
    { $count ->
        [one] Une phrase ne se résume pas en mots.
       *[other] { $count } phrases ne se résument pas en mots.
    }
cloud-kept-back =
    { $count ->
        [one] Un texte attend l’animateur ou a été écarté.
       *[other] { $count } textes attendent l’animateur ou ont été écartés.
    }
cloud-of-question =
    { $count ->
        [one] Un mot de la question est laissé de côté : { $words }.
       *[other] { $count } mots de la question sont laissés de côté, comme { $words }.
    }
cloud-joined =
    { $count ->
        [one] Un mot presque toujours dit dans une expression est compté avec elle.
       *[other] { $count } mots presque toujours dits dans une expression sont comptés avec elle.
    }
cloud-cut-short =
    { $count ->
        [one] Un texte très long n’est lu qu’à son début.
       *[other] { $count } textes très longs ne sont lus qu’à leur début.
    }
cloud-unread =
    { $count ->
        [one] Un texte plus ancien n’est pas lu.
       *[other] { $count } textes plus anciens ne sont pas lus.
    }
cloud-word = Mot
cloud-people = Personnes
cloud-merged = Réunit aussi
moves-said =
    { $moved ->
        [0] Personne n’a changé d’avis, sur { $both } qui ont répondu deux fois.
        [one] Une personne a changé d’avis, sur { $both } qui ont répondu deux fois ({ $share }).
       *[other] { $moved } personnes ont changé d’avis, sur { $both } qui ont répondu deux fois ({ $share }).
    }
moves-few =
    { $count ->
        [0] Personne n’a encore répondu aux deux tours.
        [one] Une seule personne a répondu aux deux tours : à partir de { $fewest }, on dira combien ont changé d’avis.
       *[other] { $count } personnes ont répondu aux deux tours : à partir de { $fewest }, on dira combien ont changé d’avis.
    }
moves-small-hidden = Les mouvements de moins de { $fewest } personnes ne sont pas dessinés, pour que personne n’y soit reconnu.
moves-all-hidden = On ne dit pas qui est passé de quoi à quoi : chaque mouvement réunit moins de { $fewest } personnes, et l’on y reconnaîtrait quelqu’un.
