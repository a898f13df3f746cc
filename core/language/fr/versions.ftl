# Les versions : ce qui change entre deux, ce que cela fait aux réponses, qui l’a publié.
change-question = Question « { $title } »
change-page = Page { $number }
change-page-titled = Page { $number }, « { $title } »
change-question-added = { $place } ajoutée
change-question-removed = { $place } retirée
change-question-moved = { $place } déplacée
change-page-added = { $place } ajoutée
change-page-removed = { $place } retirée
change-page-moved = { $place } déplacée
change-item-added = { $place } : { $item } ajoutée
change-item-removed = { $place } : { $item } retirée
change-item-moved = { $place } : { $item } déplacée
change-item-options = l’option « { $label } »
change-item-rows = la ligne « { $label } »
change-item-other = l’entrée « { $label } »
change-worded = { $place } : « { $old } » devient « { $new } »
change-written = { $place } : « { $new } » ajouté
change-unwritten = { $place } : « { $old } » retiré
change-set = { $place } : { $value }
change-set-from = { $place } : { $old } → { $new }
change-set-somehow = { $place } : modifié
change-always-shown = Toujours affichée.
change-yes = oui
change-no = non
change-nothing = rien
change-quoted = « { $words } »
change-field-title = titre
change-field-benefit = bénéfice
change-field-sponsor-name = nom de qui porte le projet
change-field-sponsor-role = fonction de qui porte le projet
change-field-sponsor-word = mot de qui porte le projet
change-field-sponsor-picture = portrait
change-field-sponsor-video = lien vers une vidéo
change-field-sources = sources
change-field-languages = langues proposées
change-field-answer-page = page où mènent les liens
change-field-price = prix de départ et partage
change-field-rules-anonymity = anonymat
change-field-rules-access = qui peut répondre
change-field-rules-visibility = quand les résultats se voient
change-field-rules-public-results = résultats publics
change-field-rules-ratification = règles de la ratification
change-field-rules-weighing = poids des collèges
change-field-rules-close-points = écart dit serré
change-field-shown-if = affichage
change-field-other = réglage

consequence-question-added =
    { $count ->
        [one] Une personne a répondu avant : cette question restera vide chez elle.
       *[other] { $shown } personnes ont répondu avant : cette question restera vide chez elles.
    }
consequence-question-removed = Les réponses déjà données sont gardées et montrées à part, sous « (retirée) ».
consequence-item-added =
    { $count ->
        [one] Une personne a répondu sans la voir ; sa réponse ne change pas.
       *[other] { $shown } personnes ont répondu sans la voir ; leurs réponses ne changent pas.
    }
consequence-item-removed = Les réponses qui la choisissaient sont gardées et comptées à part, sous « (retirée) ».
consequence-item-removed-chosen =
    { $count ->
        [0] Personne ne l’avait choisie.
        [one] Une personne l’avait choisie : sa réponse est gardée et comptée à part, sous « (retirée) ».
       *[other] { $shown } personnes l’avaient choisie : leurs réponses sont gardées et comptées à part, sous « (retirée) ».
    }
consequence-condition = Les réponses déjà données restent comptées, même là où la question ne s’afficherait plus.
consequence-kept = Ne vaut que pour les réponses à venir ; celles déjà données restent comptées.
consequence-counted-apart = On ne répond plus à la même chose : les réponses déjà données sont gardées et montrées à part.

results-retired-question = { $title } (retirée)
results-earlier-question = { $title } (avant la version { $next })
results-worked-out = { $title } (calculé)
results-retired-option = { $label } (retirée)

problem-no-longer-changes = Cette consultation n’est plus ouverte : ce qu’elle demande ne change plus. Copiez-la pour la reprendre.
problem-price-vote-fixed = Un vote de prix ne change plus une fois ouvert : la moindre modification en ferait un autre vote. Copiez-le pour en ouvrir un nouveau.
problem-fixed-since-opening = Les règles et le prix sont fixés depuis l’ouverture : les participants s’y fient.
problem-nothing-changed = Rien n’a changé depuis la version publiée.

versions-already-open =
    { $count ->
        [0] Déjà ouverte, encore sans réponse. Vos changements ne sont visibles qu’après publication.
        [one] Déjà ouverte : une réponse. Vos changements ne sont visibles qu’après publication.
       *[other] Déjà ouverte : { $shown } réponses. Vos changements ne sont visibles qu’après publication.
    }
versions-back = Revenir à la consultation
versions-may-change = La consultation est ouverte. Le questionnaire peut encore changer : chaque publication fait une nouvelle version, et toutes les réponses sont gardées. Les règles, elles, ne changent plus.
versions-waiting = Des changements attendent d’être publiés : les participants ne les voient pas encore.
versions-change = Modifier le questionnaire
versions-go-on = Reprendre les changements
versions-copy = Copier pour en ouvrir un autre
versions-review = Relire et publier
versions-publish = Publier la version { $number }
versions-wording = Formulations
versions-wording-explained = Les réponses déjà données restent telles quelles.
versions-structure = Structure
versions-structure-explained = Toutes les réponses déjà données sont gardées ; sous chaque changement, ce qu’il leur fait.
versions-publish-title = Publier la version { $number } ?
versions-publish-explained = Dès maintenant, on répond à cette version. Les réponses déjà données sont gardées, et les personnes en train de répondre retrouvent ce qu’elles ont écrit.
versions-publish-do = Publier
versions-published = La version { $number } est publiée.
versions-abandon = Abandonner les changements
versions-abandon-title = Abandonner les changements ?
versions-abandon-explained = Le questionnaire redevient celui de la version { $number }. Ce qui n’est pas publié est perdu.
versions-abandoned = Les changements sont abandonnés.
versions-history = Historique
versions-one = Version { $number }, { $when }
versions-one-by = Version { $number }, par { $who }, { $when }
versions-first = Le questionnaire tel qu’il a été ouvert.
versions-opening-locks = À l’ouverture, les règles sont fixées. Le questionnaire pourra encore changer : chaque publication fera une nouvelle version, et toutes les réponses seront gardées.
versions-open-explained =
    Dès maintenant, les participants peuvent répondre.

    { "" }**Ce qui ne changera plus :** les règles.

    { "" }**Ce qui pourra changer :** le questionnaire, version par version ; la date limite, vers plus tard ; les notes que vous ajouterez.
versions-answers-kept = Ce questionnaire a changé depuis que vous avez commencé. Ce que vous aviez répondu est gardé ; relisez-le avant d’envoyer.

meeting-clash = { $who } a changé la même chose que vous. Rien n’est écrasé : choisissez ce qui reste.
meeting-clash-yourself = La même chose a été changée dans une autre fenêtre. Rien n’est écrasé : choisissez ce qui reste.
meeting-where = Changé des deux côtés : { $places }. Tout le reste est gardé de part et d’autre.
meeting-joined = { $who } a modifié cette consultation en même temps que vous. Ses changements et les vôtres sont gardés.
meeting-joined-yourself = Cette consultation a aussi été modifiée dans une autre fenêtre. Les changements des deux sont gardés.
meeting-their-changes =
    { $count ->
        [one] Voir ce changement
       *[other] Voir ces { $count } changements
    }
meeting-take-theirs = Prendre l’autre version
meeting-keep-mine = Garder la mienne

change-field-computed = valeurs calculées
change-field-shuffled = ordre tiré au sort
change-field-carried = options reprises d’une autre question
