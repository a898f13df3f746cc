# Un prix et sa répartition.
price-from-base = { $step } par rapport au prix de départ ({ $base })
price-is-base = C’est le prix de départ.
price-who-gets-what = Qui reçoit quoi
price-split-illustrative = Répartition illustrative : les sources n’en donnent pas le détail.
price-from-today = { $step } par rapport au prix d’aujourd’hui ({ $today })
price-is-today = C’est le prix d’aujourd’hui.
price-today = Aujourd’hui : { $price }
price-vat = { $without } hors taxes, plus { $vat } de TVA à { $rate }
price-floor = Plancher pour { $actor } : { $floor }
price-floor-explained = En dessous, ce prix ne serait pas recommandé.
price-floor-kept = Plancher tenu pour { $actor } : { $part } pour au moins { $floor }.
price-floor-missed = Plancher non tenu pour { $actor } : { $part }, il manque { $lack } pour { $floor }.
price-evidence =
    { $count ->
        [one] D’où vient ce plancher
       *[other] D’où vient ce plancher : { $count } preuves
    }
price-evidence-page = voir la page
price-evidence-file = voir le document
price-range = De { $cheapest } à { $dearest } selon les choix.
price-year = { $amount } par an chez vous
price-year-short = { $amount } par an
price-year-average = { $amount } par an pour un foyer moyen ({ $units } par an)
price-year-alone = { $year }.
price-year-of-it = { $year }, dont { $part } pour { $actor }.
price-year-producer-more = { $year }. Pour { $actor } : { $part } de plus qu’au prix de départ.
price-year-producer-less = { $year }. Pour { $actor } : { $part } de moins qu’au prix de départ.
price-year-ask = Combien en achetez-vous par an ?
price-year-private = Reste entre vous et cette page : jamais dans votre réponse.
price-year-source = Moyenne : { $units } par an. { $source }
problem-option-excludes = « { $option } » ne va pas avec « { $other } » : changez l’un des deux choix.
problem-option-requires = « { $option } » ne va qu’avec « { $other } » : changez l’un des deux choix.
widget-goes-not-with = Ne va pas avec : { $others }
widget-goes-only-with = Ne va qu’avec : { $others }
