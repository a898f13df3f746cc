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
