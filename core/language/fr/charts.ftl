# Ce que disent les graphiques : une phrase chacun, et les mots de leurs tableaux.
summary-nobody = Aucune réponse à cette question.
summary-most-chosen = « { $label } » arrive en tête, avec { $share } des réponses.
summary-most-ticked = « { $label } » est le plus souvent coché : par { $share } des personnes qui ont répondu.
summary-tied = Égalité en tête : { $labels }, avec { $share } chacun.
summary-voices =
    { $favourable ->
        [0] Aucun texte favorable,
        [1] Un texte favorable,
       *[other] { $favourable } textes favorables,
    } { $unfavourable ->
        [0] aucun défavorable,
        [1] un défavorable,
       *[other] { $unfavourable } défavorables,
    } { $unsure ->
        [0] aucun partagé ou incertain
        [1] un partagé ou incertain
       *[other] { $unsure } partagés ou incertains
    }{ $unheard ->
        [0] .
        [1] , un où aucun avis n’a été lu.
       *[other] , { $unheard } où aucun avis n’a été lu.
    }
summary-rating-mean = Note moyenne : { $mean } sur { $highest }.
summary-number-median = La moitié des réponses ne dépasse pas { $median }{ $unit }.
summary-worked-out-few = Moins de { $fewest } réponses : la valeur calculée n’est pas montrée, pour que personne n’y soit reconnu.
summary-written =
    { $answered ->
        [one] Une personne a écrit.
       *[other] { $answered } personnes ont écrit.
    }

criterion-leads =
    { $votes ->
        [one] « { $label } » est en tête, avec une voix ({ $share }).
       *[other] « { $label } » est en tête, avec { $votes } voix ({ $share }).
    }
criterion-retained =
    { $votes ->
        [one] « { $label } » est retenu, avec une voix ({ $share }).
       *[other] « { $label } » est retenu, avec { $votes } voix ({ $share }).
    }
criterion-tied = Égalité entre { $labels } : à voix égales, l’option la moins chère l’emporte ; à prix égal aussi, l’empreinte publique des bulletins scellés départage. Jamais le hasard, ni l’ordre de la liste.
criterion-close = Le vote est serré : « { $label } » suit à { $points } point de pourcentage. La règle fixée avant l’ouverture demande alors de proposer les deux références.

charts-option = Réponse
charts-delta = Effet sur le prix
charts-count = Nombre
charts-share = Part
charts-value = Valeur
charts-actor = Qui
charts-quoted = « { $label } »
charts-and = {" et "}
charts-and-others = { $first } et { $count } autres
charts-end = { $step } : { $said }
charts-table = Voir le tableau
summary-agreement = { $agree } sont d’accord, { $disagree } ne le sont pas.
summary-no-opinion = Personne ne s’est prononcé : toutes les réponses sont sans avis.
summary-recommendation = Score net de recommandation : { $score }, sur une échelle de -100 à 100.
summary-grid = Le plus partagé : sur « { $row } », { $share } répondent « { $label } ».
summary-statements = Le plus d’accord : { $labels }, avec { $share } des réponses.
summary-grades = Meilleure mention majoritaire : { $grade }, pour { $labels }.
summary-ranking = Le mieux classé : { $labels }, au rang { $mean } en moyenne. Les barres comptent les premières places.
summary-most-shared = « { $label } » reçoit la plus grande part : { $share } de ce qui était à partager.
summary-given =
    { $answered ->
        [one] Une personne a répondu.
       *[other] { $answered } personnes ont répondu.
    }
summary-most-lived-in = { $label } en tête, avec { $share } des réponses.
summary-consent =
    { $answered ->
        [one] Une personne a donné son accord.
       *[other] { $answered } personnes ont donné leur accord.
    }
summary-four-prices = Au milieu des réponses, { $cheap } est une bonne affaire et { $expensive } devient cher. Les barres montrent les prix médians.
summary-price-ladder = { $price } est le plus haut prix qu’accepte au moins la moitié des réponses : { $share }.
summary-price-ladder-none = Moins de la moitié des réponses accepte le prix le plus bas, { $price }.
summary-price-change =
    Oui : { $share } des voix exprimées, { $yes } sur { $valid }.{ $blank ->
        [0] {""}
        [one] {" "}Un vote blanc.
       *[other] {" "}{ $blank } votes blancs.
    }
summary-all-blank = Toutes les voix sont blanches.
summary-best-worst = En tête : { $labels }, avec un score de { $score } (de −1, toujours le moins, à +1, toujours le plus).
summary-partly-hidden = De ce qui peut être montré, le plus choisi : « { $label } », { $share } du groupe.
