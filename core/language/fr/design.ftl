# Concevoir : la structure, les panneaux, l’ouverture.
design-structure = Structure de la consultation
design-lacks-something = Il manque quelque chose ici
design-drag = Glisser pour déplacer ; Alt et une flèche au clavier
design-placed-question = page { $page }, { $place } sur { $count }
design-placed-page = page { $place } sur { $count }
design-promise = La promesse
design-rules = Les règles
design-price = Le prix
design-questions = Les questions
design-members = Les membres
design-page = Page { $number }
design-page-titled = { $number }. { $title }
design-add-question = Ajouter une question
design-add-question-key = Alt + N au clavier
design-add-page = Ajouter une page
design-add-after = Ajouter une question après celle-ci
design-before-opening = Avant d’ouvrir
design-undo = Annuler
design-redo = Rétablir
design-saved = Enregistré à { $hour }
design-missing =
    { $count ->
        [one] Il manque une chose
       *[other] Il manque { $count } choses
    }
design-menu = Modifier
design-removed = C’est supprimé. « Annuler » le ramène.

design-deed-up = Monter
design-deed-down = Descendre
design-deed-duplicate = Dupliquer
design-deed-keep = Garder
design-deed-remove = Supprimer
design-deed-remove-page = Supprimer la page
design-deed-rest = Lui donner le reste

design-promise-explained = C’est ce que les participants lisent d’abord. Ils s’engagent si le bénéfice est clair et l’occasion unique.
design-title = Titre
design-benefit = Bénéfice
design-benefit-example = Ce que les participants y gagnent, noir sur blanc. Par exemple : « Un lait dont vous aurez choisi le prix, en rayon avant l’été. »
design-deadline-day = Date limite
design-deadline-time = Heure
design-deadline-explained = Une occasion limitée dans le temps, tenue et scellée. Fuseau horaire : { $zone }.
design-sponsor = Qui porte le projet
design-sponsor-explained = Une personne, pas un service : elle répond de ce qui sera fait des réponses.
design-sponsor-name = Nom
design-sponsor-role = Fonction
design-sponsor-word = Son mot
design-sponsor-word-example = Pourquoi cette consultation, et ce qu’elle s’engage à en faire.
design-picture = Son portrait (PNG, JPEG ou WebP, 2 Mo au plus)
design-picture-remove = Retirer l’image
design-video = Lien vers une vidéo

design-rules-explained = Elles sont fixées à l’ouverture et ne changent plus : les participants s’y fient.
design-anonymity = Anonymat
design-anonymity-anonymous = Anonyme
design-anonymity-anonymous-explained = On sait qui a répondu ; rien ne relie une réponse à une personne.
design-anonymity-confidential = Confidentiel
design-anonymity-confidential-explained = Chaque réponse est liée à une personne pour n’en compter qu’une ; elle n’est montrée à personne.
design-anonymity-named = Nominatif
design-anonymity-named-explained = L’équipe voit qui a répondu quoi, et les participants le savent.
design-access = Qui peut répondre
design-access-open = Toute personne qui a le lien
design-access-open-explained = Une réponse par navigateur : simple, mais sans garantie qu’une personne ne réponde qu’une fois.
design-access-personal = Les membres, par leur lien personnel
design-access-personal-explained = Une réponse par membre : importez d’abord leur liste.
design-visibility = Quand les résultats se voient
design-visibility-live = En direct
design-visibility-live-explained = Dès la première réponse : vivant, mais les premiers influencent les suivants.
design-visibility-after-vote = Après son propre vote
design-visibility-after-vote-explained = Chacun répond d’abord, puis découvre où en sont les autres.
design-visibility-at-closing = À la clôture
design-visibility-at-closing-explained = Scellés jusqu’à la date limite, pour l’équipe aussi.
design-public-results = Résultats publics
design-public-results-explained = Toute personne qui a le lien les voit, au moment choisi. Sinon, l’équipe seule.
design-kept-from-public = Questions gardées pour l’équipe
design-kept-from-public-explained = Leurs résultats ne paraissent ni sur la page publique, ni dans l’archive ; ce qui décide est toujours public. Fixé à l’ouverture.
design-close-points = Résultat serré sous (points d’écart)
design-close-points-explained =
    { $count ->
        [0] Aucun écart ne sera dit serré.
        [one] Sous 1 point d’écart avec la deuxième option, le résultat sera dit serré et les deux références proposées.
       *[other] Sous { $count } points d’écart avec la deuxième option, le résultat sera dit serré et les deux références proposées.
    }

design-price-explained = Le prix avant tout choix, et ce que chacun en reçoit. Les options s’y ajoutent.
design-product = Produit
design-product-example = Lait demi-écrémé
design-unit = Unité
design-unit-example = 1 litre
design-base-price = Prix de départ, en euros
design-base-price-example = 0,73
design-base-price-read = Compris : { $price } en rayon.
design-price-illustrative = Ces montants sont illustratifs : la source ne les donne pas
design-actors = Qui reçoit quoi
design-actors-explained = Nommez qui reçoit une part du prix ; une personne reçoit le reste, pour que la somme soit toujours juste.
design-actor-add = Ajouter quelqu’un
design-actor-name = Nom
design-actor-part = Sa part, en centimes
design-actor-rest = Reçoit le reste
design-price-sum = { $parts } = **{ $price }**
design-no-price = Ne pas fixer de prix

design-page-explained = Une page est un écran du téléphone : peu de questions par page, et un titre qui dit de quoi elle parle.
design-page-title = Titre de la page
design-page-title-example = Facultatif

design-option = Option { $number }
design-option-add = Ajouter une option
design-options-paste = Coller une liste
design-options-paste-lines = Une option par ligne
design-options-paste-do = Ajouter ces options
design-option-delta = Ajoute (c)
design-option-part = dont { $actor }
design-option-rest = Le reste, { $rest }, va à : { $actor }. En rayon : { $price }.
design-option-illustrative = Montant illustratif

design-preview-hidden = Avec ce que vous avez répondu ici, cette question serait masquée.
design-preview-page-hidden = Avec ce que vous avez répondu ici, cette page serait passée.
design-preview-again = Effacer ces réponses
design-preview = Sur un téléphone

design-missing-explained =
    { $count ->
        [one] Une chose manque encore. Touchez-la pour y aller.
       *[other] { $count } choses manquent encore. Touchez-en une pour y aller.
    }
design-ready = Tout est prêt.
design-opening-locks = À l’ouverture, les questions, le prix et les règles sont fixés. Il restera possible de reculer la date limite et d’ajouter des notes.
design-open = Ouvrir la consultation
design-open-title = Ouvrir la consultation ?
design-open-explained =
    Dès maintenant, les participants peuvent répondre.

    { "" }**Ce qui ne changera plus :** la promesse, les questions, le prix, les règles.

    { "" }**Ce qui pourra changer :** la date limite, vers plus tard ; les notes que vous ajouterez.
design-open-do = Ouvrir
design-opened = La consultation est ouverte. Il reste à la diffuser.

design-read-only-over = La consultation est close : ce qu’elle a demandé ne change plus. Vous pouvez la copier pour la reprendre.
design-read-only-archived = Ce brouillon est archivé : il ne se modifie plus. Vous pouvez le copier pour le reprendre.
design-deadline-later = Reculer la date limite
design-deadline-later-explained = Vers plus tard seulement : personne ne doit trouver porte close.
design-deadline-move = Reculer
design-deadline-moved = La date limite est reculée.
design-notes = Notes
design-notes-explained = Un mot à celles et ceux qui répondent, affiché sous la promesse.
design-note = Nouvelle note
design-note-add = Ajouter la note
design-note-added = La note est affichée.
design-note-by = { $author }, { $when }
design-deed-exclude = Exclut les autres
design-deed-include = Va avec les autres
design-option-excludes = Se choisit seule : elle exclut les autres.
