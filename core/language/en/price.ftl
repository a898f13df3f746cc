# A price and its split.
price-from-base = { $step } from the starting price ({ $base })
price-is-base = This is the starting price.
price-who-gets-what = Who gets what
price-split-illustrative = Illustrative split: the sources do not give its detail.
price-from-today = { $step } from today’s price ({ $today })
price-is-today = This is today’s price.
price-today = Today: { $price }
price-vat = { $without } without VAT, plus { $vat } of VAT at { $rate }
price-floor = Floor for { $actor }: { $floor }
price-floor-explained = Below it, this price would not be recommended.
price-floor-kept = Floor kept for { $actor }: { $part } for at least { $floor }.
price-floor-missed = Floor not kept for { $actor }: { $part }, { $lack } short of { $floor }.
price-evidence =
    { $count ->
        [one] Where this floor comes from
       *[other] Where this floor comes from: { $count } pieces of evidence
    }
price-evidence-page = see the page
price-evidence-file = see the document
price-range = From { $cheapest } to { $dearest } depending on the choices.
price-year = { $amount } a year in your home
price-year-short = { $amount } a year
price-year-average = { $amount } a year for an average household ({ $units } a year)
price-year-alone = { $year }.
price-year-of-it = { $year }, { $part } of it for { $actor }.
price-year-producer-more = { $year }. For { $actor }: { $part } more than at the starting price.
price-year-producer-less = { $year }. For { $actor }: { $part } less than at the starting price.
price-year-ask = How many do you buy a year?
price-year-private = Between you and this page: never in your answer.
price-year-source = Average: { $units } a year. { $source }
problem-option-excludes = “{ $option }” does not go with “{ $other }”: change one of the two choices.
problem-option-requires = “{ $option }” only goes with “{ $other }”: change one of the two choices.
widget-goes-not-with = Does not go with: { $others }
widget-goes-only-with = Only goes with: { $others }
