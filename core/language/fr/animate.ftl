# Animer : la console de la personne qui anime une salle.
animate-not-open = Ouvrez d’abord cette consultation : la salle répond à ce qui est publié.
animate-to-design = Ce qu’il reste à préparer
animate-agenda = Déroulé
animate-agenda-at = Déroulé : { $place } sur { $whole }
animate-agenda-empty = Rien au déroulé pour l’instant.
animate-nothing-on = Ajoutez une première étape au déroulé pour commencer.
animate-place = { $place } sur { $whole } · { $kind }
animate-here = en ce moment · { $stage }
animate-elsewhere = La salle est à « { $title } ».
animate-time-over = Temps écoulé
animate-over = Consultation close
animate-joining = Code et QR
animate-projector = Grand écran

animate-kind-question = Question
animate-kind-discussion = Discussion
animate-kind-break = Pause
animate-kind-ideas = Mur d’idées
animate-kind-questions = Questions de la salle

animate-stage-question-waiting = à venir
animate-stage-question-open = réponses ouvertes
animate-stage-question-closed = réponses closes
animate-stage-question-revealed = résultat affiché
animate-stage-wall-waiting = à venir
animate-stage-wall-open = on écrit
animate-stage-wall-closed = mur fermé
animate-stage-wall-revealed = mur affiché
animate-stage-talk = sans téléphone
animate-stage-talk-now = on se parle

animate-do-start = Faire entrer la salle
animate-do-end = Fermer la salle
animate-do-go = Amener la salle ici
animate-do-open = Ouvrir
animate-do-open-again = Rouvrir
animate-do-close = Clore
animate-do-reveal = Révéler
animate-do-hide = Masquer
animate-do-next = Suivant
animate-do-before = Précédent
animate-do-minutes = { $minutes } min
animate-do-minute-more = + 1 min
animate-do-time-stop = Arrêter
animate-do-up = Monter
animate-do-down = Descendre
animate-do-remove = Retirer

animate-shows = Ce que montre le grand écran
animate-shows-item = L’étape
animate-shows-join = Comment entrer
animate-shows-top-ideas = Les idées en tête

animate-change = Modifier
animate-change-title = Titre
animate-change-minutes = Durée prévue, en minutes
animate-change-begun = Cette étape a commencé : elle ne se retire plus.

animate-add = Ajouter une étape
animate-add-what = Quoi
animate-add-title = Titre
animate-add-do = Ajouter

animate-connected =
    { $count ->
        [one] personne connectée
       *[other] personnes connectées
    }

animate-queue = Ce qui s’écrit
animate-queue-counts = À lire : { $held } · à l’écran : { $shown } · refusés : { $refused }
animate-queue-none-held = Rien à lire : tout ce qui s’est écrit a été vu.
animate-queue-none-shown = Rien à l’écran pour l’instant.
animate-queue-none-refused = Aucun texte refusé.
animate-holds = Avant d’aller à l’écran
animate-holds-first = Relire d’abord
animate-holds-at-once = Montrer tout de suite
animate-shelf = Textes
animate-shelf-held = À lire
animate-shelf-shown = À l’écran
animate-shelf-refused = Refusés
animate-supports =
    { $count ->
        [0] aucun soutien
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
animate-people =
    { $count ->
        [one] écrit par une personne
       *[other] écrit par { $count } personnes
    }
animate-pinned = épinglé
animate-theme-of = groupe « { $theme } »
animate-why = refusé : { $why }
animate-text-show = Montrer
animate-text-hold = Mettre en attente
animate-text-refuse = Refuser
animate-text-pin = Épingler
animate-text-unpin = Désépingler
animate-text-undo = Annuler la dernière décision
animate-text-show-all =
    { $count ->
        [one] Montrer aussi le suivant
       *[other] Montrer aussi les { $count } suivants
    }
animate-text-refuse-all =
    { $count ->
        [one] Refuser aussi le suivant…
       *[other] Refuser aussi les { $count } suivants…
    }
animate-refuse-all-why = Pourquoi ? Les personnes qui les ont écrits liront cette raison. « Annuler » les rétablit d’un geste ; ce qui est épinglé reste.
animate-refuse-why = Pourquoi ? La personne qui l’a écrit lira cette raison.
animate-refuse-own = Une autre raison
animate-reason-off-topic = Hors sujet
animate-reason-hurtful = Blessant
animate-reason-personal = Nomme quelqu’un
animate-reason-said = Déjà dit
animate-group = Grouper
animate-group-new = Nom du groupe
animate-group-do = Mettre dans ce groupe

animate-sealed = Résultats scellés jusqu’à la clôture : ils ne se révèlent pas en salle.
animate-answered =
    { $count ->
        [0] réponse pour l’instant
        [one] réponse
       *[other] réponses
    }
animate-answered-of =
    { $count ->
        [0] (aucun téléphone connecté)
        [one] sur { $here } personne connectée
       *[other] sur { $here } personnes connectées
    }
animate-tallies = Pour vous seulement, tant que rien n’est révélé
animate-hands = Mains levées
animate-hands-explained = Pour celles et ceux qui n’ont pas de téléphone. Une autre personne de l’équipe saisit les mêmes chiffres sur l’écran Membres, et ils comptent.
animate-hands-do = Compter ces voix
animate-hands-label = Mains levées : { $title }
animate-hands-unchecked =
    { $count ->
        [one] Un lot attend qu’une autre personne le vérifie.
       *[other] { $count } lots attendent qu’une autre personne les vérifie.
    }
animate-do-dark = Passer en sombre
animate-do-light = Passer en clair

animate-kind-one = Choix
animate-kind-several = Choix multiple
animate-kind-words = Mots-clés
animate-kind-scale = Échelle
animate-kind-yes-no = Oui ou non
animate-add-question = La question
animate-add-options = Les réponses proposées, une par ligne
animate-again = Refaire voter
animate-again-title = Refaire voter sur « { $title } » ?
animate-again-explained = Un nouveau tour s’ajoute au déroulé, juste après. Les réponses du tour précédent restent telles quelles, et l’on verra qui a bougé.
animate-again-do = Ajouter un tour
animate-again-done = Le nouveau tour est au déroulé, juste après celui-ci.
animate-moves = Depuis le tour précédent
animate-top = Faire voter les { $most } idées en tête
animate-do-home = Ouvrir ce mur avant et après la séance
animate-do-home-end = Fermer ce mur à distance
animate-price-moved = Le prix était de { $before } au tour précédent ; il est de { $now } ({ $moved }).
