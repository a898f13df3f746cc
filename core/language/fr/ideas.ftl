# Idées : les groupes d’idées qui convergent, un brouillon que l’équipe corrige.
voices-part-ideas = Les idées

ideas-title = Les idées qui convergent
ideas-explained = Les textes qui disent la même chose sont rapprochés. C’est un brouillon : vous renommez, réunissez, partagez, déplacez. Ce qui n’est pas sûr reste « sans groupe ».
ideas-ask = Regrouper les idées
ideas-ask-others = Une personne qui organise ou anime peut demander des groupes.
ideas-was-stopped = Le calcul précédent a été arrêté : rien n’a changé.
ideas-failed = Le calcul précédent n’a pas abouti. Essayez de nouveau.
ideas-progress = Les textes sont rapprochés : { $progress } %
ideas-progress-explained = Vous pouvez quitter cette page : le calcul continue.
ideas-stop = Arrêter

ideas-figures =
    { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    } pour { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    } · { $rest } sans groupe ({ $share })
ideas-others =
    { $count ->
        [one] { $count } texte dans une autre langue est compté à part.
       *[other] { $count } textes dans d’autres langues sont comptés à part.
    }
ideas-newcomers =
    { $count ->
        [one] { $count } texte est arrivé depuis : il a rejoint le groupe dont il est proche, ou le reste.
       *[other] { $count } textes sont arrivés depuis : chacun a rejoint le groupe dont il est proche, ou le reste.
    }
ideas-draft = Un brouillon à corriger, pas un résultat : relisez avant de conclure.
ideas-again = Regrouper autrement
ideas-again-explained = Un nouveau calcul. Les noms que vous avez donnés et les textes que vous avez déplacés sont gardés.
ideas-again-coarser = Plus large
ideas-again-same = À nouveau, avec les derniers textes
ideas-again-finer = Plus fin
ideas-counting = Textes presque identiques
ideas-counting-each = comptés chacun
ideas-counting-once = comptés une fois
ideas-near =
    { $count ->
        [one] { $count } contribution quasi identique
       *[other] { $count } contributions quasi identiques
    } · { $times ->
        [one] { $times } texte repris
       *[other] { $times } textes repris
    }
ideas-near-explained = Des textes copiés ou presque : une campagne, une lettre partagée. Ils restent comptés ; à vous de choisir s’ils comptent chacun ou une fois.
ideas-near-day = { $day } : { $count }

ideas-previous = Groupe précédent
ideas-next = Groupe suivant
ideas-rest = Sans groupe
ideas-rest-explained = Ces textes ne ressemblent assez à aucun groupe pour y être mis sans vous.
ideas-see-all =
    { $count ->
        [one] Voir le texte
       *[other] Voir tout ({ $count } textes)
    }
ideas-pick = Choisir des textes à déplacer
ideas-read = Ce qu’on y lit
ideas-told-others =
    { $count ->
        [one] autre
       *[other] les { $count } autres
    }
ideas-told-none = non précisé
ideas-told-nothing = Qui l’a écrit, et quand : dit une fois les textes regroupés après la clôture, à partir de dix personnes dans chaque case.
ideas-told-of-start = Qui l’a écrit est dit du groupe le plus semblable d’un calcul fait une fois, après la clôture, sans ce que vous avez déplacé.

ideas-correct = Corriger
ideas-name = Nom du groupe
ideas-rename = Renommer
ideas-merge = Réunir
ideas-merge-with = Avec le groupe
ideas-merge-explained = Tout ira dans « { $title } ».
ideas-merge-do = Réunir les deux
ideas-split = Partager en deux
ideas-split-help = Là où les textes se séparent le mieux ; pour choisir vous-même, cochez des textes.
ideas-dissolve = Dissoudre
ideas-dissolve-help = Les textes rejoignent ceux qui sont sans groupe.
ideas-move-to = Les textes cochés vont
ideas-move-new = Dans un nouveau groupe
ideas-move-name = Nom du nouveau groupe
ideas-move = Déplacer

ideas-undo = Annuler
ideas-redo = Rétablir
ideas-history =
    { $count ->
        [one] Historique ({ $count })
       *[other] Historique ({ $count })
    }
ideas-did = { $when } · { $who } { $what }
ideas-did-rename = a renommé « { $idea } » en « { $title } »
ideas-did-merge = a réuni « { $other } » avec « { $idea } »
ideas-did-split =
    { $count ->
        [one] a partagé « { $idea } » : { $count } texte forme « { $title } »
       *[other] a partagé « { $idea } » : { $count } textes forment « { $title } »
    }
ideas-did-gather =
    { $count ->
        [one] a fait le groupe « { $title } » avec { $count } texte
       *[other] a fait le groupe « { $title } » avec { $count } textes
    }
ideas-did-move =
    { $count ->
        [one] a déplacé { $count } texte vers « { $idea } »
       *[other] a déplacé { $count } textes vers « { $idea } »
    }
ideas-did-leave = a laissé un texte hors de « { $idea } »
ideas-did-dissolve = a dissous « { $idea } »
ideas-did-undo = a annulé
ideas-did-redo = a rétabli

ideas-propose = Proposer une place aux textes sans groupe
ideas-propose-none = Aucun texte sans groupe n’est assez proche d’un groupe.
ideas-propose-left =
    { $count ->
        [one] { $count } proposition, la plus sûre
       *[other] { $count } propositions, la plus sûre d’abord
    }
ideas-propose-to = Avec « { $title } » ?
ideas-propose-yes = Oui
ideas-propose-no = Non

ideas-onward = En faire quelque chose
ideas-project = Au grand écran
ideas-project-all = Les groupes au grand écran
ideas-project-help = En salle, un groupe porte son nom si vous le lui avez donné, ou si deux textes montrés le disent. Sinon, c’est « Groupe 1 ».
ideas-debrief = Dans la restitution
ideas-debrief-later = La restitution s’écrit après la clôture.
ideas-debrief-line =
    { $count ->
        [one] • { $title } ({ $count } personne)
       *[other] • { $title } ({ $count } personnes)
    }
ideas-debrief-done = La ligne est ajoutée à « Ce que vous avez dit ».
ideas-reply = Répondre
ideas-reply-explained = La réponse paraît au lien de la consultation. Qui a écrit un de ces textes y lit qu’elle lui répond ; les autres, à combien de personnes elle répond.
ideas-reply-title = L’idée, telle qu’elle sera lue
ideas-reply-text = Votre réponse
ideas-reply-do = Publier la réponse
ideas-reply-done = La réponse est publiée.
ideas-reply-begun = Une réponse est commencée pour « { $title } ».
ideas-reply-group-gone = Le groupe « { $title } » n’existe plus : il a été réuni à un autre ou dissous. Ce que vous avez écrit est toujours là.
ideas-reply-unnamed-group-gone = Ce groupe n’existe plus : il a été réuni à un autre ou dissous. Ce que vous avez écrit est toujours là.
ideas-reply-to = Répondre plutôt au groupe
ideas-reply-drop = Abandonner cette réponse
ideas-replies = Vos réponses publiées
ideas-reply-facts =
    { $count ->
        [one] À { $count } personne · { $who } · { $day }
       *[other] À { $count } personnes · { $who } · { $day }
    }
ideas-reply-withdraw = Retirer cette réponse

ideas-vote = Mettre les { $most } plus grands au vote
ideas-vote-room = La question suit tout de suite au déroulé de la salle.
ideas-vote-library = La question est gardée dans la bibliothèque de l’équipe, pour une prochaine consultation.
ideas-vote-title = Question
ideas-vote-question = Quelles idées gardez-vous ?
ideas-vote-option = Choix { $place }
ideas-vote-do = Poser la question
ideas-vote-keep = Garder la question
ideas-vote-asked = La question est au déroulé : ouvrez-la quand la salle est prête.
ideas-vote-kept = La question est dans la bibliothèque.

animate-groups = Groupes d’idées
animate-groups-few = Les groupes se forment à partir de quelques textes : demandez-les quand on a écrit.
animate-groups-line = { $size } · { $share }
animate-groups-back = Remettre la question au grand écran
animate-groups-see = Tout corriger dans « Paroles »
animate-shows-groups = Groupes
screen-groups = Ce que vous dites ensemble
screen-groups-none = Les idées se regroupent.
screen-groups-unnamed = Groupe { $place }
screen-groups-rest =
    { $count ->
        [one] et { $count } texte sans groupe
       *[other] et { $count } textes sans groupe
    }

problem-idea-unknown = Ce groupe n’existe plus : il a été réuni ou dissous.
problem-idea-taken = Ce groupe existe déjà.
problem-idea-too-many = Pas plus de { $most } groupes : réunissez-en d’abord.
problem-idea-no-text = Cochez au moins un texte.
problem-idea-text-gone = Un de ces textes n’est plus là : son auteur ou autrice l’a retiré ou récrit.
problem-idea-merge-itself = Choisissez un autre groupe.
problem-idea-split-whole = Ce groupe ne se partage pas : il en resterait un vide.
problem-idea-nothing-to-undo = Il n’y a rien à annuler.
problem-idea-nothing-to-redo = Il n’y a rien à rétablir.
problem-idea-changed-elsewhere = { $by } vient de modifier ces groupes : voici ce qu’il en est. Rien de ce que vous avez saisi n’est perdu.
problem-ideas-drafted-anew = Ces groupes viennent d’être recalculés : les voici. Rien de ce que vous avez saisi n’est perdu.
problem-idea-too-few = Il faut au moins deux choix.
problem-idea-twice = Deux choix disent la même chose.
problem-reply-empty = Écrivez votre réponse.
problem-reply-unknown = Cette réponse est déjà retirée.

reply-heading = On vous répond
reply-to-you = À ce que vous avez écrit
reply-to-people =
    { $count ->
        [one] À { $count } personne
       *[other] À { $count } personnes
    }
reply-on = le { $day }

problem-grouping-failed = Les groupes n’ont pas pu être calculés. Vos textes sont intacts : relancez le calcul, et prévenez la personne qui tient le serveur si cela se reproduit.
problem-grouping-unknown = Ces groupes n’existent plus. Rechargez la page.
problem-grouping-fineness = Cette finesse n’existe pas. Choisissez « plus fin » ou « plus large ».
