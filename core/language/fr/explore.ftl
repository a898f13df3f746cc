# Explorer : filtrer, croiser, suivre dans le temps, comparer ; pour l’équipe.
explore-part = Regarder
explore-questions-part = Question par question
explore-crossed-part = Croiser deux questions
explore-days-part = Dans le temps
explore-compared-part = Comparer
explore-asked-part = Qui a répondu
explore-add = Ajouter un filtre
explore-take-off = Retirer ce filtre
explore-everybody = Tout le monde
explore-start-again = Repartir de l’ensemble
explore-on-what = Filtrer sur
explore-which = Les personnes qui ont donné
explore-several = une ou plusieurs réponses
explore-from-to = Du premier au dernier jour
explore-show = Montrer ces personnes
explore-chip = { $what } : { $values }
explore-college = Collège
explore-circle = Cercle
explore-entity = Entité
explore-language = Langue de réponse
explore-source = Lien nommé
explore-price = Prix choisi
explore-day = Jour
explore-round = Tour { $number }
explore-chosen = choisi
explore-not-chosen = pas choisi
explore-range = de { $lowest } à moins de { $highest }
explore-or = { " ou " }
explore-none-given = sans réponse
explore-whole =
    { $count ->
        [one] La personne comptée
       *[other] Les { $count } personnes comptées
    }
explore-some =
    { $count ->
        [0] Personne sur { $whole }
        [one] 1 personne sur { $whole }
       *[other] { $count } personnes sur { $whole }
    }
explore-too-few = Trop peu de personnes dans ce groupe, ou en dehors de lui : moins de dix. Rien n’en est montré, pour que personne n’y soit reconnu. Retirez un filtre ou choisissez plus large.
explore-by-steps = Pendant le vote, les groupes avancent par paliers d’au moins dix personnes : état après les { $count } premières réponses. L’ensemble, lui, est à jour.
explore-hidden =
    { $count ->
        [one] Masquée sous ce filtre, parce qu’une de ses réponses y réunit moins de dix personnes :
       *[other] Masquées sous ce filtre, parce qu’une de leurs réponses y réunit moins de dix personnes :
    }
explore-partly = Les réponses qui réunissent moins de dix personnes ne sont pas montrées ; les parts sont celles de tout le groupe.
explore-texts-hidden = Moins de dix textes dans ce groupe ou en dehors, ou plusieurs filtres à la fois : ils ne sont pas montrés à part.
explore-question = Question
explore-every = Toutes
explore-order = Ordre
explore-as-asked = Comme demandé
explore-by-count = Du plus choisi au moins choisi
explore-figures = Chiffres
explore-figures-both = Nombre et part
explore-figures-share = Part
explore-figures-count = Nombre
explore-rows = En lignes
explore-columns = En colonnes
explore-choose = Choisir…
explore-choose-two = Choisissez ce que vous voulez croiser : deux questions, ou un collège et une question.
explore-crossed = { $row } × { $column }
explore-cross-nobody = Personne n’a répondu aux deux.
explore-cross-hidden = Ce croisement est masqué : une de ses cases, ou ce qu’elle laisse de côté, réunit moins de dix personnes. Le montrer permettrait de retrouver qui a répondu quoi.
explore-put-together = Certaines réponses sont réunies : seules, elles compteraient moins de dix personnes dans une case.
explore-link-clear = Lien net entre les deux.
explore-link-weak = Lien faible entre les deux.
explore-link-none = Pas de lien visible entre les deux.
explore-link-one-group = Un seul groupe : il n’y a rien à comparer.
explore-link-few = Peu de réponses dans certaines cases : à prendre avec prudence.
explore-strongest = Ce qui ressort le plus : { $group }, { $share } ont répondu « { $answer } », contre { $whole } de l’ensemble.
explore-of-row = Part de la ligne
explore-total = Total
explore-whole-line = Ensemble
explore-measures = Les mesures
explore-test = Test du khi-deux : { $statistic } pour { $degrees } degrés de liberté, p = { $chance } ; V de Cramér = { $effect }.
explore-chance-tiny = moins de 0,001
explore-mean =
    { $count ->
        [one] { $group } : moyenne { $mean }, une réponse.
       *[other] { $group } : moyenne { $mean }, { $count } réponses.
    }
explore-explained = Part des écarts que les lignes expliquent (êta carré) : { $share }.
explore-ranked = Corrélation des rangs de Spearman : { $coefficient }.
explore-days = Les réponses jour par jour
explore-no-days = Aucun jour n’est connu pour ces réponses.
explore-busiest =
    { $days ->
        [one] Toutes les réponses sont d’un seul jour, { $day }.
       *[other] Le jour le plus actif : { $day }, { $count } réponses, sur { $days } jours.
    }
explore-beside = Comparer avec
explore-nothing-beside = Aucune autre consultation de l’équipe n’a de résultats à mettre à côté pour l’instant.
explore-nothing-shared = Ces deux consultations n’ont pas de question en commun : il faut le même titre et les mêmes réponses.
explore-compares-everybody = La comparaison porte sur l’ensemble des personnes comptées, sans les filtres.
explore-answer = Réponse
explore-here = Ici
explore-there = Là-bas
explore-moved = Écart, en points
explore-nothing-moved = Rien n’a bougé.
explore-moved-most = Ce qui a le plus bougé : « { $label } », { $points } points.
explore-answered-both = { $here } réponses ici, { $there } là-bas.
