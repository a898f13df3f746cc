# Ce que donne un vote : options médianes, options remplacées, ensemble, prix acceptés, plancher, règles de décision.
criterion-median-leads = « { $label } » est pour l’instant l’option médiane, avec { $votes } voix ({ $share }) : en partant de la moins chère, c’est là que l’on atteint la moitié des voix.
criterion-median-retained = « { $label } » est retenu : c’est l’option médiane, celle où l’on atteint la moitié des voix en partant de la moins chère. Elle réunit { $votes } voix ({ $share }).
criterion-median-tied = Égalité au milieu des voix, entre { $labels } : l’option la plus basse l’emporte.
criterion-median-close = Le vote est serré : la médiane changerait si { $points } point des voix passait de l’autre côté. La règle fixée avant l’ouverture demande alors de regarder aussi l’option voisine.
criterion-moved-against = « { $own } » l’emportait ({ $share } des voix) mais ne peut pas aller avec { $labels } ; retenu à la place : « { $label } », dans la combinaison possible qui réunit le plus de votes.
criterion-moved-lacking = « { $own } » l’emportait ({ $share } des voix) mais ne peut pas aller sans { $labels } ; retenu à la place : « { $label } », dans la combinaison possible qui réunit le plus de votes.
criterion-moved-with-others = « { $own } » l’emportait ({ $share } des voix) mais ne peut pas aller avec le reste de ce qui est retenu ; retenu à la place : « { $label } », dans la combinaison possible qui réunit le plus de votes.

basket-title = L’ensemble convient-il ?
basket-agreeing = { $agreeing } des personnes sont d’accord avec ce qui l’emporte sur la moitié des critères ou plus.
basket-equal =
    { $count ->
        [0] Personne n’a composé exactement cet ensemble : c’est fréquent, quand il y a plusieurs critères.
        [one] Une seule personne a composé exactement cet ensemble : c’est fréquent, quand il y a plusieurs critères.
       *[other] { $shown } personnes ({ $share }) ont composé exactement cet ensemble.
    }
basket-safe = Aucun paradoxe possible : les options en tête réunissent en moyenne { $share } des voix, au-delà de 75 %. Aucune majorité ne peut être en désaccord avec l’essentiel de l’ensemble.
basket-unsafe = Les options en tête réunissent en moyenne { $share } des voix. Sous 75 %, chaque option peut gagner sans que l’ensemble convienne : c’est pourquoi nous comptons les accords.
basket-prices = L’ensemble coûte { $voted } ; { $share } des personnes ont composé un panier au moins aussi cher, et la médiane de leurs paniers est de { $own }.
basket-trimmed = Sans les { $share } de paniers les moins chers et les { $share } les plus chers, un panier coûte { $mean } en moyenne : c’est une indication, elle ne décide rien.
basket-warns = Attention : moins de la moitié des personnes sont d’accord avec au moins la moitié de cet ensemble, alors que chaque option y a gagné. Mieux vaut confirmer l’ensemble par un vote.
basket-confirm = Confirmer l’ensemble par un vote
basket-confirm-explained = Prépare un brouillon : oui ou non à tout l’ensemble, à son prix. Vous le relisez avant de l’ouvrir.
basket-figure = Mesure
basket-value = Valeur
basket-row-agreeing = D’accord sur la moitié des critères ou plus
basket-row-equal = Exactement cet ensemble
basket-row-mean = Part moyenne des options en tête
basket-row-voted = Prix de l’ensemble
basket-row-own = Médiane des prix que chaque personne a composés
basket-row-trimmed = Moyenne des paniers, sans les plus chers ni les moins chers
basket-row-at-least = Panier au moins aussi cher que l’ensemble
confirm-title = Confirmer l’ensemble : { $title }
confirm-benefit = Chaque option a gagné son vote ; reste à dire si l’ensemble convient, à son prix.
confirm-question = Acceptez-vous cet ensemble à { $price } ?
confirm-package = L’ensemble : { $labels }.
confirm-if-yes = L’ensemble est retenu, à { $price } : { $labels }.
confirm-if-no = L’ensemble n’est pas retenu ; le prix reste à { $price } et l’on en reparle.

acceptability-title = Qui accepterait quel prix ?
acceptability-sentence = { $share } des personnes ont composé un panier à { $price } ou plus ; la moitié au moins, à { $median } ou plus.
acceptability-at-least = Prix d’au moins
acceptability-share = Part des personnes
curve-mark = { $name } · { $price }
curve-voted = ensemble
curve-today = aujourd’hui
curve-start = départ
curve-median = médiane
curve-optimum = optimal
curve-low = de
curve-high = à
curve-revenue = recettes
curve-floor = plancher

floor-below = Sous le plancher : ce prix laisse { $amount } à « { $actor } », soit { $missing } de moins que le plancher de { $floor }. Il n’est pas à recommander.

research-few =
    { $count ->
        [one] Une réponse : l’estimation paraît à partir de { $fewest }.
       *[other] { $count } réponses : l’estimation paraît à partir de { $fewest }.
    }
research-indicative = Moins de { $wanted } réponses : l’estimation est indicative.
research-share-sample = Ces personnes ont choisi de répondre. Si c’était un échantillon aléatoire, cette part serait entre { $low } et { $high } (à 95 %).
research-floor = Le plancher demande au moins { $price } en rayon : nous ne recommandons aucun prix plus bas.
research-price = Prix
research-buyers = Achèteraient
research-revenue = Recettes pour 100 personnes
research-too-cheap = Trop bas
research-cheap = Bonne affaire
research-expensive = Cher
research-too-expensive = Trop cher
research-demand = Achèteraient encore
research-point = Point
research-opp = Prix optimal (autant le disent trop bas que trop cher)
research-ipp = Prix d’indifférence (autant le disent bonne affaire que cher)
research-pmc = Bas de la fourchette acceptable
research-pme = Haut de la fourchette acceptable
research-narrow-low = Bas de la fourchette resserrée
research-narrow-high = Haut de la fourchette resserrée
research-best-reach = Le plus d’acheteurs, d’après les intentions
research-best-revenue = Le plus de recettes, d’après les intentions
van-westendorp-title = La fourchette acceptée
van-westendorp-range = La fourchette acceptable va de { $low } à { $high }. Autant de personnes disent trop bas que trop cher à { $opp }.
van-westendorp-uncrossed = Les courbes ne se croisent pas : aucune fourchette ne se dégage.
van-westendorp-below-floor = Ce point est sous le plancher : ne descendez pas sous { $floor }.
van-westendorp-variant = Méthode de Van Westendorp : effectifs inclusifs (prix égal compris), croisements en ligne droite entre les prix donnés ; la fourchette resserrée, que publient beaucoup d’instituts, est dans le tableau.
van-westendorp-dropped = { $dropped } réponses sur { $count } écartées ({ $share }), car leurs quatre prix se contredisent.
van-westendorp-doubtful = Plus d’un quart des réponses se contredisent : la question a été mal comprise.
van-westendorp-intent = D’après les intentions d’achat (Newton, Miller et Smith), le plus d’acheteurs serait à { $reach } et le plus de recettes à { $revenue }.
gabor-granger-title = La demande à chaque prix
gabor-granger-best = Les recettes seraient les plus hautes à { $price } : { $share } achèteraient encore.
gabor-granger-producer = Ce qui revient à « { $actor } » serait le plus haut à { $price }, les autres gardant leur part du prix de départ.
gabor-granger-none-above-floor = Aucun des prix demandés ne tient le plancher : aucun n’est recommandé.
gabor-granger-caution = Méthode de Gabor et Granger : demander plusieurs prix à la même personne exagère sa réaction.

decided-title = Ce que dit le vote
decided-ask = Que cherchez-vous ?
decided-binding = Règle fixée avant l’ouverture : { $rule }. Les autres sont pour information.
decided-information = Aucune règle n’a été fixée avant l’ouverture : tout ceci est pour information.
decided-winner = « { $label } » l’emporte.
decided-tied = Égalité entre { $labels }.
decided-tie-settled = L’empreinte publique des bulletins scellés départage : « { $label } ».
decided-tie-policy = Ni le hasard ni l’ordre de la liste : à la clôture, l’empreinte publique des bulletins scellés départage.
decided-nobody = Cette règle ne désigne personne.
decided-robust = Robuste : toutes les règles calculées sur les mêmes bulletins désignent la même option.
decided-fragile = Pas robuste : sur les mêmes bulletins, d’autres règles désignent { $labels }.
decided-condorcet = « { $label } » bat chacune des autres options en duel.
decided-condorcet-none = Aucune option ne bat toutes les autres en duel.
decided-show = Voir ce que diraient les règles de décision
decided-voters =
    { $count ->
        [one] Sur un bulletin.
       *[other] Sur { $shown } bulletins.
    }
decided-by-rule = Règle : { $rule }.
decided-rule = Règle
decided-says = Désigne
decided-order = Ordre
rule-plurality = premières places
rule-approval = approbation
rule-condorcet = duels (Condorcet)
rule-minimax = plus petite défaite (minimax)
rule-schulze = chaînes de duels (Schulze)
rule-ranked-pairs = duels rangés (Ranked Pairs)
rule-irv = vote alternatif (reports)
rule-majority-judgment = jugement majoritaire
rule-score = total des notes
rule-star = notes puis duel (STAR)
setting-decided-by = Ce que vous attendez du vote
setting-decided-by-information = Rien de contraignant : pour information
setting-decided-by-one = Nous voulons un seul choix
setting-decided-by-order = Nous classons des options
setting-decided-by-calm = Nous voulons le moins de mécontents
setting-decided-by-first = Nous voulons le premier choix du plus grand nombre
setting-decided-by-points = Nous voulons la meilleure note d’ensemble
answer-rule-fixed = « { $title } » : la règle est fixée d’avance, { $rule }.
maxdiff-show = Estimer le poids de chaque proposition
maxdiff-sentence = Si l’on ne pouvait en garder qu’une, « { $label } » serait choisie dans { $share } des cas.
maxdiff-method =
    { $count ->
        [one] Estimation (logit) sur les seules propositions montrées, d’après une personne.
       *[other] Estimation (logit) sur les seules propositions montrées, d’après { $count } personnes. Le score des barres est le compte brut.
    }
maxdiff-impossible = Les réponses ne permettent pas encore d’estimer ces poids.
