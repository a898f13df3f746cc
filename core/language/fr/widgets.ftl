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
