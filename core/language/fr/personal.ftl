personal-mask-email = [adresse e-mail]
personal-mask-telephone = [téléphone]
personal-mask-iban = [IBAN]
personal-mask-nir = [numéro de sécurité sociale]
personal-mask-card = [carte bancaire]
personal-mask-plate = [plaque d’immatriculation]
personal-mask-address = [adresse postale]
personal-mask-pseudonym = [pseudonyme]
personal-mask-name = [nom]

journal-exported-unmasked =
    { $count ->
        [one] Une ligne de réponses exportée avec les données personnelles ({ $label }).
       *[other] { $count } lignes de réponses exportées avec les données personnelles ({ $label }).
    }
journal-walls-exported-unmasked =
    { $count ->
        [one] Un texte des murs de la salle exporté avec les données personnelles.
       *[other] { $count } textes des murs de la salle exportés avec les données personnelles.
    }

post-insulting = Ces mots peuvent blesser : les montrer
post-covered = [masqué]

personal-export = Avec les données personnelles écrites dans les textes
personal-export-help = Sans ce choix, adresses, téléphones et numéros écrits dans les textes sont masqués. Avec lui, le journal de la consultation garde la trace de l’export.
personal-export-masked = Adresses, téléphones, numéros et pseudonymes écrits dans les textes sont masqués. Les noms propres ne sont pas reconnus.
personal-doubtful =
    { $count ->
        [one] Un texte contient peut-être une donnée personnelle qui n’est pas masquée.
       *[other] { $count } textes contiennent peut-être une donnée personnelle qui n’est pas masquée.
    }
personal-doubtful-read = Les relire

voices-part-moderation = À relire
moderation-explained = Ce que le public ou la salle lira passe d’abord par ici. Un texte retenu ou refusé reste compté. Adresses, téléphones et numéros sont masqués ; les noms propres ne sont pas reconnus.
moderation-shelf = Textes
moderation-shelf-flagged = Signalés ({ $count })
moderation-shelf-held = À relire ({ $count })
moderation-shelf-shown = À montrer ({ $count })
moderation-shelf-refused = Refusés ({ $count })
moderation-none-flagged = Rien n’est signalé.
moderation-none-held = Tout est relu.
moderation-none-shown = Rien n’est encore à montrer.
moderation-none-refused = Rien n’est refusé.
moderation-flag-masked = Donnée personnelle masquée
moderation-flag-doubtful = Peut-être une donnée personnelle : { $words }
moderation-flag-insulting = Peut blesser
moderation-hold = Retenir
moderation-reveal = Voir ce qui est masqué
moderation-reveal-hide = Masquer de nouveau
moderation-refuse-why = Pourquoi ?
moderation-why-missing = Dites pourquoi en une phrase.
