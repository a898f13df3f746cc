# Ein Preis und wer was davon bekommt.
price-from-base = { $step } gegenüber dem Ausgangspreis ({ $base })
price-is-base = Das ist der Ausgangspreis.
price-who-gets-what = Wer was bekommt
price-split-illustrative = Aufteilung zur Veranschaulichung: Die Quellen nennen keine Einzelheiten.
