# What leaves as a file
codebook-part-other-text = en toutes lettres
codebook-part-comment = commentaire
codebook-part-voice = ce que l’analyse y lit
codebook-part-department = département
codebook-part-highest = le prix le plus haut accepté
codebook-part-shown = fois montré
codebook-part-best = fois le plus
codebook-part-worst = fois le moins
codebook-part-too-cheap = trop bas pour être vrai
codebook-part-cheap = une bonne affaire
codebook-part-expensive = cher
codebook-part-too-expensive = trop cher
codebook-part-cheap-intent = achat à la bonne affaire
codebook-part-expensive-intent = achat au prix cher

export-format-csv = CSV
export-format-csv-for = Une ligne par réponse, pour tout tableur.
export-format-xlsx = Excel
export-format-xlsx-for = Les réponses, et une feuille qui dit ce que veut dire chaque colonne.
export-format-spss = SPSS
export-format-spss-for = Un fichier .sav avec ses étiquettes, pour SPSS, PSPP, R ou Stata.
export-format-parquet = Parquet
export-format-parquet-for = Des colonnes typées, pour Python, R ou DuckDB.
export-format-json = JSON
export-format-json-for = Un seul document : les colonnes, puis les réponses.
export-format-jsonl = JSON par lignes
export-format-jsonl-for = Une ligne de JSON par réponse, pour les gros fichiers.
export-format-limesurvey = Disposition LimeSurvey
export-format-limesurvey-for = Un CSV aux colonnes de LimeSurvey : Q1, Q2[SQ001], Y, -oth-.
export-format-kobo = Disposition Kobo
export-format-kobo-for = Un classeur aux colonnes de Kobo : une colonne de 0 et de 1 par option.
export-format-definition = Questionnaire (JSON)
export-format-definition-for = Ce qui a été demandé, sans aucune réponse.

export-sheet-answers = Réponses
export-sheet-codebook = Dictionnaire
export-sheet-about = À propos
export-book-question = Question
export-book-column = Colonne
export-book-label = Ce qu’elle contient
export-book-kind = Nature
export-book-short = Nom court
export-book-code = Code
export-book-meaning = Signification
export-kind-category = choix
export-kind-boolean = case cochée
export-kind-number = nombre
export-kind-amount = euros
export-kind-text = texte

export-column-name = Nom
export-column-email = Adresse e-mail
export-column-day = Jour
export-column-college = Collège
export-column-circle = Cercle
export-column-entity = Entité
export-column-language = Langue
export-column-source = Lien nommé

export-about-title = Consultation
export-about-code = Code
export-about-made = Fichier produit le
export-about-rows = Lignes
export-about-rows-said =
    { $rows ->
        [one] Une ligne, sur { $counted } personnes comptées en ligne.
       *[other] { $rows } lignes, sur { $counted } personnes comptées en ligne.
    }
export-about-state = État
export-about-running = Ouverte : des réponses peuvent encore arriver.
export-about-over = Close.
export-about-who = Qui a répondu
export-about-root = Racine des bulletins
export-about-simulated = Simulation
export-who-anonymous = Réponses anonymes : ni nom, ni collège, ni jour, ni adresse donnée dans le questionnaire ; l’ordre des lignes ne dit rien de l’ordre des votes.
export-who-confidential = Réponses confidentielles : ni nom, ni collège, ni jour, ni adresse donnée dans le questionnaire ; l’ordre des lignes ne dit rien de l’ordre des votes.
export-who-named = Réponses nominatives : chaque ligne dit qui a répondu, quand c’est une personne de la liste. Ne transmettez ce fichier qu’à qui doit le lire.

export-not-open = Les exports viendront avec l’ouverture : il n’y a pas encore de réponse.
export-format = Format
export-rows =
    { $count ->
        [0] Aucune ligne pour l’instant.
        [one] Une ligne sera écrite.
       *[other] { $count } lignes seront écrites.
    }
export-waiting =
    { $count ->
        [one] Une réponse attend la prochaine dizaine : tant que la consultation est ouverte, les lignes sortent dix par dix.
       *[other] { $count } réponses attendent la prochaine dizaine : tant que la consultation est ouverte, les lignes sortent dix par dix.
    }
export-cells = Dans les cases
export-cells-codes = Des codes
export-cells-words = Des mots
export-language = Langue des étiquettes
export-french-excel = Pour Excel en français : points-virgules, et virgules dans les nombres
export-prepare = Préparer le fichier
export-reading = Lecture des réponses…
export-writing = { $written } lignes écrites sur { $rows }
export-stop = Arrêter
export-stopped = Arrêté : aucun fichier n’a été gardé.
export-broken = Le fichier n’a pas pu être écrit. Réessayez ; si cela recommence, prévenez qui tient le serveur.
export-ready = Le fichier est prêt : { $name }
export-download = Télécharger
export-kept = Il reste un quart d’heure sur le serveur, pour vous. Le journal de la consultation garde qu’un export a été fait, et par quel rôle.
export-about-heard = Sentiments corrigés
export-about-heard-said =
    { $count ->
        [one] Un texte : le sentiment est celui qu’une personne de l’équipe y a lu.
       *[other] { $count } textes : le sentiment est celui qu’une personne de l’équipe y a lu.
    }
