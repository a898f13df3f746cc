# Les façons de répondre.
widget-optional = facultatif
widget-untitled = Sans titre
widget-between = De { $fewest } à { $most } choix.
widget-at-most =
    { $most ->
        [one] Un choix au plus.
       *[other] { $most } choix au plus.
    }
widget-at-least =
    { $fewest ->
        [one] Un choix au moins.
       *[other] { $fewest } choix au moins.
    }
widget-scale-ends = { $lowest } : { $low } — { $highest } : { $high }
widget-same-price = sans effet sur le prix
widget-part = { $actor } : { $part }
widget-illustrative = « Illustratif » : la source ne dit pas ce montant ou sa répartition ; il sert à montrer.
widget-rank-explained = Touchez les propositions dans l’ordre de vos préférences. Les flèches, ou un glissement, changent l’ordre.
widget-rank-of = Rang de « { $label } »
widget-rank-none = Non classé
widget-rank-add = Classer
widget-rank-up = Monter
widget-rank-down = Descendre
widget-rank-remove = Ne plus classer
widget-rank-at = rang { $rank } sur { $count }
widget-rank-unranked = non classé
widget-shared = { $given } sur { $total } partagés.
widget-shared-left = Il reste { $left } à partager.
widget-shared-over = C’est { $left } de trop.
widget-points =
    { $count ->
        [one] { $shown } point
       *[other] { $shown } points
    }
widget-to-share = { $total } à partager en tout.
widget-purpose = À quoi cela servira :
widget-agree = J’ai lu ce texte et je suis d’accord
widget-choose = Choisir dans la liste…
widget-other = Précisez « Autre »
widget-comment = Un commentaire ?
widget-erase = Effacer ma réponse
widget-prices-of = Il s’agit de : { $product }.
widget-prices-of-unit = Il s’agit de : { $product }, { $unit }.
widget-price-too-cheap = À quel prix serait-ce si bon marché que vous douteriez de la qualité ?
widget-price-cheap = À quel prix serait-ce une bonne affaire ?
widget-price-expensive = À quel prix cela commencerait-il à être cher, sans vous empêcher d’acheter ?
widget-price-too-expensive = À quel prix serait-ce trop cher pour que vous achetiez ?
widget-price-cheap-intent = Au prix d’une bonne affaire, achèteriez-vous ?
widget-price-expensive-intent = Au prix où cela devient cher, achèteriez-vous ?
widget-change-if-yes = Si le oui l’emporte
widget-change-if-no = Si le non l’emporte
widget-change-if-price = Si ce prix l’emporte
widget-change-if-today = Si rien ne change
widget-change-by = { $change } par rapport à aujourd’hui
widget-change-none = le même prix qu’aujourd’hui
widget-change-yearly = Pour { $quantity } par an : { $amount }
widget-set = Série { $number } sur { $count }
widget-set-choice = { $end } : { $label }
widget-mark = { $step } sur { $highest }
widget-slide-untouched = Pas encore de réponse : touchez la ligne ou faites glisser.
