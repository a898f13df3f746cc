# Le cahier des charges tiré d’un vote, et ce que devient chaque ligne.
specification-origin =
    { $count ->
        [one] Projet tiré du vote clos le { $day } : une personne comptée.
       *[other] Projet tiré du vote clos le { $day } : { $count } personnes comptées.
    }
specification-share = { $actor } { $amount }
specification-or = ou
specification-other-price = Avec « { $label } », le prix serait de { $price }.
specification-illustrative = Montant illustratif : la source ne le donne pas.
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
specification-pdf = Télécharger en PDF
specification-xlsx = Télécharger le tableur

# Pour qui organise : dire où en est une ligne.
specification-follow = Dire où en est une ligne
specification-follow-explained = Ce que vous notez est public, daté et signé de votre nom. Rien ne s’efface : la dernière mention fait foi, les précédentes restent lisibles.
specification-follow-line = Critère
specification-follow-state = Où en est-on ?
specification-follow-why = Précisions (facultatif)
specification-follow-why-not = Pourquoi le vote n’est-il pas suivi ?
specification-follow-do = Noter
specification-follow-done = C’est noté.
problem-line-unknown = Ce critère n’est pas dans le cahier des charges.
problem-reason-missing = Dites pourquoi le vote n’est pas suivi : les personnes qui ont voté doivent pouvoir le lire.
problem-nothing-specified = Ce vote ne donne pas de cahier des charges.
