# Was die Diagramme sagen: je ein Satz, und die Wörter ihrer Tabellen.
summary-nobody = Keine Antwort auf diese Frage.
summary-most-chosen = „{ $label }“ liegt vorn, mit { $share } der Antworten.
summary-most-ticked = „{ $label }“ wurde am häufigsten gewählt: von { $share } der Antwortenden.
summary-tied = Gleichstand an der Spitze: { $labels }, mit je { $share }.
summary-voices =
    { $favourable ->
        [0] Kein zustimmender Text,
        [1] Ein zustimmender Text,
       *[other] { $favourable } zustimmende Texte,
    } { $unfavourable ->
        [0] kein ablehnender,
        [1] ein ablehnender,
       *[other] { $unfavourable } ablehnende,
    } { $unsure ->
        [0] kein gemischter oder ungewisser
        [1] ein gemischter oder ungewisser
       *[other] { $unsure } gemischte oder ungewisse
    }{ $unheard ->
        [0] .
        [1] , einer, in dem keine Meinung gelesen wurde.
       *[other] , { $unheard }, in denen keine Meinung gelesen wurde.
    }
summary-rating-mean = Durchschnittliche Note: { $mean } von { $highest }.
summary-number-median = Die Hälfte der Antworten liegt nicht über { $median }{ $unit }.
summary-worked-out-few = Weniger als { $fewest } Antworten: Der berechnete Wert wird nicht gezeigt, damit niemand darin erkannt wird.
summary-written =
    { $answered ->
        [one] Eine Person hat geschrieben.
       *[other] { $answered } Personen haben geschrieben.
    }

criterion-leads =
    { $votes ->
        [one] „{ $label }“ liegt vorn, mit einer Stimme ({ $share }).
       *[other] „{ $label }“ liegt vorn, mit { $votes } Stimmen ({ $share }).
    }
criterion-retained =
    { $votes ->
        [one] „{ $label }“ ist beschlossen, mit einer Stimme ({ $share }).
       *[other] „{ $label }“ ist beschlossen, mit { $votes } Stimmen ({ $share }).
    }
criterion-tied = Gleichstand zwischen { $labels }: Bei gleicher Stimmenzahl gilt die günstigere Option; bei gleichem Preis entscheidet der öffentliche Hash der versiegelten Stimmzettel. Nie der Zufall, nie die Reihenfolge der Liste.
criterion-close = Die Abstimmung ist knapp: „{ $label }“ folgt mit { $points } Prozentpunkten Abstand. Die vor der Öffnung festgelegte Regel verlangt dann, beide Varianten anzubieten.

charts-option = Antwort
charts-delta = Wirkung auf den Preis
charts-count = Anzahl
charts-share = Anteil
charts-actor = Wer
charts-quoted = „{ $label }“
charts-and = {" und "}
charts-and-others = { $first } und { $count } weitere
charts-end = { $step }: { $said }
charts-table = Tabelle ansehen
summary-agreement = { $agree } stimmen zu, { $disagree } stimmen nicht zu.
summary-no-opinion = Niemand hat sich festgelegt: Alle Antworten sind ohne Meinung.
summary-recommendation = Netto-Empfehlungswert: { $score }, auf einer Skala von -100 bis 100.
summary-grid = Am weitesten geteilt: Bei „{ $row }“ antworten { $share } „{ $label }“.
summary-statements = Am meisten Zustimmung: { $labels }, mit { $share } der Antworten.
summary-grades = Beste Mehrheitsnote: { $grade }, für { $labels }.
summary-ranking = Am besten eingeordnet: { $labels }, im Mittel auf Rang { $mean }. Die Balken zählen die ersten Plätze.
summary-most-shared = „{ $label }“ erhält den größten Anteil: { $share } von dem, was zu verteilen war.
summary-given =
    { $answered ->
        [one] Eine Person hat geantwortet.
       *[other] { $answered } Personen haben geantwortet.
    }
summary-most-lived-in = { $label } liegt vorn, mit { $share } der Antworten.
summary-consent =
    { $answered ->
        [one] Eine Person hat zugestimmt.
       *[other] { $answered } Personen haben zugestimmt.
    }
charts-value = Wert
summary-four-prices = In der Mitte der Antworten ist { $cheap } ein gutes Angebot, und { $expensive } wird teuer. Die Balken zeigen die Medianpreise.
summary-price-ladder = { $price } ist der höchste Preis, den mindestens die Hälfte der Antworten annimmt: { $share }.
summary-price-ladder-none = Weniger als die Hälfte der Antworten nimmt den niedrigsten Preis an, { $price }.
summary-price-change =
    Ja: { $share } der gültigen Stimmen, { $yes } von { $valid }.{ $blank ->
        [0] {""}
        [one] {" "}Eine Enthaltung.
       *[other] {" "}{ $blank } Enthaltungen.
    }
summary-all-blank = Alle haben sich enthalten.
summary-best-worst = Vorn: { $labels }, mit einem Wert von { $score } (von −1, immer am wenigsten, bis +1, immer am meisten).
summary-partly-hidden = Von dem, was gezeigt werden darf, am häufigsten gewählt: „{ $label }“, { $share } der Gruppe.
