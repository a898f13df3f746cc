# Das Ergebnis am Ende und die Rückmeldung.
result-not-yet = Das Ergebnis erscheint hier zum Ende, am { $moment }.
result-nobody = Niemand hat geantwortet: Es gibt kein Ergebnis.
result-price = Der beschlossene Preis
result-counted =
    { $count ->
        [one] Eine Person gezählt.
       *[other] { $count } Personen gezählt.
    }
result-own-median = Die Hälfte der Personen hat einen Warenkorb zu höchstens { $price } zusammengestellt: Das ist der Median ihrer eigenen Entscheidungen.
result-unsourced = { $amount } des veröffentlichten Preises ({ $published }) schlüsselt keine Quelle auf.
result-below-published = Der veröffentlichte Preis ({ $published }) liegt { $amount } unter der Summe der beschlossenen Optionen; keine Quelle erklärt das.
result-specification = Das Pflichtenheft
result-specification-criterion = Kriterium
result-specification-option = Was beschlossen ist
result-specification-delta = Wirkung auf den Preis
result-specification-votes = Stimmen
result-specification-none = Keine Stimme: Das Kriterium bleibt offen.
result-start-price = Ausgangspreis
result-moved = Vom Ausgangspreis zum beschlossenen Preis
result-all-options = Alle Optionen
result-questions = Die anderen Antworten

debrief-title = Rückmeldung
debrief-said = Was gesagt wurde
debrief-decided = Was entschieden ist
debrief-refused = Was nicht gemacht wird, und warum
debrief-who = Wer sich darum kümmert
debrief-when = Wann
debrief-published-on = Veröffentlicht am { $day }
debrief-awaited = Die Rückmeldung ist noch nicht veröffentlicht: Was entschieden wurde, erscheint hier.
