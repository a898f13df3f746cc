# En direct : ce que voient les personnes qui suivent un vote, à leur table ou sur grand écran.
live-counted =
    { $count ->
        [0] Personne n’a encore répondu
        [one] Personne comptée
       *[other] Personnes comptées
    }
live-not-open = Cette consultation n’est pas encore ouverte : il n’y a rien à suivre.
live-sealed-at-closing = Les résultats s’ouvriront à la clôture, le { $moment }. D’ici là personne ne les voit, l’équipe comprise.
live-sealed-after-vote = Les résultats s’ouvrent à chaque personne dès qu’elle a voté, l’équipe comprise.
live-sealed-go-vote = Aller voter
live-price-so-far = Si le vote s’arrêtait maintenant
live-questions = Les autres questions
live-nobody = Dès la première réponse, les résultats apparaîtront ici sans recharger la page.
live-follows = Cette page se met à jour d’elle-même.
live-read = Lire ce qui est écrit
live-read-every = tous les textes
live-read-more = Lire la suite
live-read-on = lire la suite
live-project = Grand écran
live-project-light = Fond clair
live-project-dark = Fond sombre

screen-vote-here = Pour répondre
screen-counted =
    { $count ->
        [one] personne comptée
       *[other] personnes comptées
    }
screen-slide = { $place } sur { $whole }
screen-before = Précédent
screen-after = Suivant
screen-alone = Défiler tout seul
screen-so-far = Prix à cet instant
screen-retained = Prix retenu
live-shares-drawn = Parts illustratives : aucune source ne publie le partage complet des voix sur ce critère.
live-read-other = ce que dit « Autre »
live-read-comments = les commentaires
live-read-nothing = Rien d’écrit ici pour l’instant.
