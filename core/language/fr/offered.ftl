# Les mots que l’application propose elle-même : options, degrés, mentions.
offered-yes = Oui
offered-no = Non
offered-agree-fully = Tout à fait d’accord
offered-agree = D’accord
offered-agree-rather = Plutôt d’accord
offered-neither = Ni d’accord, ni pas d’accord
offered-disagree-rather = Plutôt pas d’accord
offered-disagree = Pas d’accord
offered-disagree-fully = Pas du tout d’accord
offered-no-opinion = Sans avis

recommendation-lowest = pas du tout probable
recommendation-highest = très probable
recommendation-promoters = Enthousiastes (9 ou 10)
recommendation-passives = Passifs (7 ou 8)
recommendation-detractors = Critiques (0 à 6)
offered-statement-agree = D’accord
offered-statement-pass = Je passe
offered-statement-disagree = Pas d’accord

offered-grade-excellent = Excellent
offered-grade-very-good = Très bien
offered-grade-good = Bien
offered-grade-fairly-good = Assez bien
offered-grade-passable = Passable
offered-grade-insufficient = Insuffisant
offered-grade-to-reject = À rejeter
grades-heading = { $label } · { $grade }
ranking-bar = { $label } · rang moyen { $mean }
coded-example-email = camille@exemple.fr
coded-example-phone = 06 12 34 56 78
coded-example-web-address = https://exemple.fr
coded-example-date = JJ/MM/AAAA
coded-example-time = 14:30
coded-example-postcode = 42000
department = Département { $code }
choice-other = Autre
