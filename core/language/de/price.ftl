# Ein Preis und wer was davon bekommt.
price-from-base = { $step } gegenüber dem Ausgangspreis ({ $base })
price-is-base = Das ist der Ausgangspreis.
price-who-gets-what = Wer was bekommt
price-split-illustrative = Aufteilung zur Veranschaulichung: Die Quellen nennen keine Einzelheiten.
price-from-today = { $step } gegenüber dem heutigen Preis ({ $today })
price-is-today = Das ist der heutige Preis.
price-today = Heute: { $price }
price-vat = { $without } ohne Mehrwertsteuer, dazu { $vat } Mehrwertsteuer ({ $rate })
price-floor = Untergrenze für { $actor }: { $floor }
price-floor-explained = Darunter würde dieser Preis nicht empfohlen.
price-floor-kept = Untergrenze für { $actor } eingehalten: { $part } bei mindestens { $floor }.
price-floor-missed = Untergrenze für { $actor } nicht eingehalten: { $part }, es fehlen { $lack } bis { $floor }.
price-evidence =
    { $count ->
        [one] Woher diese Untergrenze kommt
       *[other] Woher diese Untergrenze kommt: { $count } Belege
    }
price-evidence-page = Seite ansehen
price-evidence-file = Dokument ansehen
price-range = Je nach Wahl von { $cheapest } bis { $dearest }.
price-year = { $amount } im Jahr bei Ihnen zu Hause
price-year-short = { $amount } im Jahr
price-year-average = { $amount } im Jahr für einen durchschnittlichen Haushalt ({ $units } im Jahr)
price-year-alone = { $year }.
price-year-of-it = { $year }, davon { $part } für { $actor }.
price-year-producer-more = { $year }. Für { $actor }: { $part } mehr als beim Ausgangspreis.
price-year-producer-less = { $year }. Für { $actor }: { $part } weniger als beim Ausgangspreis.
price-year-ask = Wie viele kaufen Sie im Jahr?
price-year-private = Bleibt zwischen Ihnen und dieser Seite: nie in Ihrer Antwort.
price-year-source = Durchschnitt: { $units } im Jahr. { $source }
problem-option-excludes = „{ $option }“ passt nicht zu „{ $other }“: Ändern Sie eine der beiden Wahlen.
problem-option-requires = „{ $option }“ geht nur mit „{ $other }“: Ändern Sie eine der beiden Wahlen.
widget-goes-not-with = Passt nicht zu: { $others }
widget-goes-only-with = Geht nur mit: { $others }
