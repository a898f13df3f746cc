# Ce qui s’écrit sur les murs de la salle, hors de l’écran
walls-of-ideas = Mur d’idées
walls-of-questions = Questions de la salle
walls-column-wall = Mur
walls-column-text = Texte
walls-column-theme = Thème
walls-column-supports = Soutiens
walls-column-state = État
walls-column-why = Raison du refus
walls-state-held = à lire
walls-state-shown = affiché
walls-state-refused = refusé

walls-export = Idées et questions
walls-export-for =
    { $count ->
        [one] Un texte écrit en salle, avec son thème et ses soutiens, sans nom ni heure.
       *[other] { $count } textes écrits en salle, avec leur thème et leurs soutiens, sans nom ni heure.
    }
walls-export-take = Télécharger le CSV
walls-export-file = idees-et-questions

journal-walls-exported =
    { $count ->
        [one] Un texte des murs de la salle exporté.
       *[other] { $count } textes des murs de la salle exportés.
    }
