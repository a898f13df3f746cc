# Le cahier des charges tiré d’un vote, et ce que devient chaque ligne.
specification-origin =
    { $count ->
        [one] Projet tiré du vote clos le { $day } : une personne comptée.
       *[other] Projet tiré du vote clos le { $day } : { $count } personnes comptées.
    }
specification-share = { $actor } { $amount }
specification-or = ou
specification-other-price = Avec « { $label } », le prix serait de { $price }.
specification-illustrative = Montant illustratif, que la source ne donne pas.
specification-state-voted = Voté
specification-state-under-way = En cours de mise en place
specification-state-delivered = Livré
specification-state-not-followed = Non suivi
specification-signed = { $day }, { $by }
specification-history =
    { $count ->
        [one] Suivi : une mention
       *[other] Suivi : { $count } mentions
    }
specification-download-pdf = Télécharger en PDF
specification-download-xlsx = Télécharger le tableur

# Pour qui organise : dire où en est une ligne.
specification-follow = Dire où en est une ligne
specification-follow-explained = Ce que vous notez paraît avec le résultat, daté et signé de votre nom. Rien ne s’efface : la dernière mention fait foi, les précédentes restent lisibles.
specification-follow-line = Critère
specification-follow-state = Où en est-on ?
specification-follow-why = Précisions (facultatif)
specification-follow-why-not = Pourquoi le vote n’est-il pas suivi ?
specification-follow-do = Noter
specification-follow-done = C’est noté.
problem-line-unknown = Ce critère n’est pas dans le cahier des charges.
problem-reason-missing = Dites pourquoi le vote n’est pas suivi : les personnes qui ont voté doivent pouvoir le lire.
problem-nothing-specified = Ce vote ne donne pas de cahier des charges.

# Ce que disent le PDF et le tableur.
specification-draft = Projet de cahier des charges
specification-pages = page #/~
specification-rule = Sur chaque critère, l’option qui a le plus de voix est retenue.
specification-rule-median = Sur un critère gradué, c’est l’option du milieu des voix (médiane).
specification-rule-close =
    { $points ->
        [one] À moins d’un point d’écart, les deux références sont proposées : règle fixée avant l’ouverture.
       *[other] À moins de { $points } points d’écart, les deux références sont proposées : règle fixée avant l’ouverture.
    }
specification-rule-ties = À égalité, l’option la moins chère l’emporte ; à prix égal aussi, l’empreinte publique des bulletins scellés départage. Jamais le hasard, ni l’ordre de la liste.
specification-address = Où lire le vote et sa suite
specification-root = Empreinte des bulletins scellés
specification-sheet-lines = Cahier des charges
specification-sheet-sources = D’où viennent ces chiffres
specification-column-criterion = Critère
specification-column-option = Ce qui est retenu
specification-column-other = Seconde référence (vote serré)
specification-column-count = Voix
specification-column-share = Part des voix
specification-column-adds = Effet sur le prix
specification-column-state = Où en est-on
specification-column-why = Suivi
specification-column-remarks = Remarques
specification-source-counted = Personnes comptées
specification-source-closed = Vote clos le
specification-source-rule = Règles, fixées avant l’ouverture
specification-source-floor = Preuves du plancher
specification-source-sources = Sources
specification-source-notice = À savoir
