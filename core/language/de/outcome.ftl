# Was eine Abstimmung ergibt: mittlere Optionen, ersetzte Optionen, das Ganze, akzeptierte Preise, Untergrenze, Regeln.
criterion-median-leads = „{ $label }“ ist zurzeit die mittlere Option, mit { $votes } Stimmen ({ $share }): Von der günstigsten aus gezählt wird dort die Hälfte der Stimmen erreicht.
criterion-median-retained = „{ $label }“ ist gewählt: Es ist die mittlere Option, bei der von der günstigsten aus die Hälfte der Stimmen erreicht wird. Sie hat { $votes } Stimmen ({ $share }).
criterion-median-tied = Gleichstand in der Mitte der Stimmen, zwischen { $labels }: Die niedrigere Option gilt.
criterion-median-close = Die Abstimmung ist knapp: Der Median würde sich ändern, wenn { $points } Prozentpunkte der Stimmen auf die andere Seite wechselten. Die vor der Öffnung festgelegte Regel verlangt dann, auch die Nachbaroption anzusehen.
criterion-moved-against = „{ $own }“ lag vorn ({ $share } der Stimmen), passt aber nicht zu { $labels }; stattdessen gewählt: „{ $label }“, in der möglichen Kombination mit den meisten Stimmen.
criterion-moved-lacking = „{ $own }“ lag vorn ({ $share } der Stimmen), geht aber nicht ohne { $labels }; stattdessen gewählt: „{ $label }“, in der möglichen Kombination mit den meisten Stimmen.
criterion-moved-with-others = „{ $own }“ lag vorn ({ $share } der Stimmen), passt aber nicht zum Rest der Auswahl; stattdessen gewählt: „{ $label }“, in der möglichen Kombination mit den meisten Stimmen.

basket-title = Passt das Ganze?
basket-agreeing = { $agreeing } der Personen stimmen mit dem, was gewinnt, bei mindestens der Hälfte der Kriterien überein.
basket-equal =
    { $count ->
        [0] Niemand hat genau dieses Ganze zusammengestellt: Das ist bei mehreren Kriterien häufig.
        [one] Eine einzige Person hat genau dieses Ganze zusammengestellt: Das ist bei mehreren Kriterien häufig.
       *[other] { $shown } Personen ({ $share }) haben genau dieses Ganze zusammengestellt.
    }
basket-safe = Kein Paradox möglich: Die führenden Optionen haben im Schnitt { $share } der Stimmen, mehr als 75 %. Keine Mehrheit kann mit dem Wesentlichen des Ganzen uneins sein.
basket-unsafe = Die führenden Optionen haben im Schnitt { $share } der Stimmen. Unter 75 % kann jede Option gewinnen, ohne dass das Ganze passt: Darum zählen wir die Übereinstimmungen.
basket-prices = Das Ganze kostet { $voted }; { $share } der Personen haben einen mindestens so teuren Warenkorb zusammengestellt, und der Median ihrer Warenkörbe ist { $own }.
basket-trimmed = Ohne die { $share } günstigsten und die { $share } teuersten Warenkörbe kostet ein Warenkorb im Schnitt { $mean }: nur zur Information, es entscheidet nichts.
basket-warns = Achtung: Weniger als die Hälfte der Personen stimmt mit mindestens der Hälfte dieses Ganzen überein, obwohl jede Option gewonnen hat. Besser ist es, das Ganze durch eine Abstimmung zu bestätigen.
basket-figure = Maß
basket-value = Wert
basket-row-agreeing = Übereinstimmung bei mindestens der Hälfte der Kriterien
basket-row-equal = Genau dieses Ganze
basket-row-mean = Mittlerer Anteil der führenden Optionen
basket-row-voted = Preis des Ganzen
basket-row-own = Median der zusammengestellten Preise
basket-row-trimmed = Mittelwert der Warenkörbe, ohne die teuersten und die günstigsten
basket-row-at-least = Warenkorb mindestens so teuer wie das Ganze
confirm-title = Das Ganze bestätigen: { $title }
confirm-benefit = Jede Option hat ihre Abstimmung gewonnen; jetzt geht es darum, ob das Ganze passt, zu seinem Preis.
confirm-question = Sind Sie mit diesem Ganzen zu { $price } einverstanden?
confirm-package = Das Ganze: { $labels }.
confirm-if-yes = Das Ganze gilt, zu { $price }: { $labels }.
confirm-if-no = Das Ganze gilt nicht; der Preis bleibt bei { $price }, und wir sprechen noch einmal darüber.

acceptability-title = Wer würde welchen Preis akzeptieren?
acceptability-sentence = { $share } der Personen haben einen Warenkorb zu { $price } oder mehr zusammengestellt; mindestens die Hälfte zu { $median } oder mehr.
acceptability-at-least = Preis von mindestens
acceptability-share = Anteil der Personen
curve-mark = { $name } · { $price }
curve-voted = Ganzes
curve-today = heute
curve-start = Start
curve-median = Median
curve-optimum = Optimum
curve-low = von
curve-high = bis
curve-revenue = Erlös
curve-floor = Untergrenze

floor-below = Unter der Untergrenze: Dieser Preis lässt „{ $actor }“ { $amount }, { $missing } weniger als die Untergrenze von { $floor }. Er ist nicht zu empfehlen.

research-few =
    { $count ->
        [one] Eine Antwort: Die Schätzung erscheint ab { $fewest }.
       *[other] { $count } Antworten: Die Schätzung erscheint ab { $fewest }.
    }
research-indicative = Weniger als { $wanted } Antworten: Die Schätzung ist nur ein Hinweis.
research-share-sample = Diese Personen haben sich entschieden zu antworten. Wäre es eine Zufallsstichprobe, läge dieser Anteil zwischen { $low } und { $high } (95 %).
research-floor = Die Untergrenze verlangt mindestens { $price } im Regal: Wir empfehlen keinen niedrigeren Preis.
research-price = Preis
research-buyers = Würden kaufen
research-revenue = Erlös je 100 Personen
research-too-cheap = Zu billig
research-cheap = Günstig
research-expensive = Teuer
research-too-expensive = Zu teuer
research-demand = Würden noch kaufen
research-point = Punkt
research-opp = Optimaler Preis (gleich viele sagen zu billig wie zu teuer)
research-ipp = Indifferenzpreis (gleich viele sagen günstig wie teuer)
research-pmc = Unteres Ende der akzeptierten Spanne
research-pme = Oberes Ende der akzeptierten Spanne
research-narrow-low = Unteres Ende der engeren Spanne
research-narrow-high = Oberes Ende der engeren Spanne
research-best-reach = Die meisten Käufe, nach Kaufabsicht
research-best-revenue = Der höchste Erlös, nach Kaufabsicht
van-westendorp-title = Die akzeptierte Spanne
van-westendorp-range = Die akzeptierte Spanne reicht von { $low } bis { $high }. Bei { $opp } sagen gleich viele zu billig wie zu teuer.
van-westendorp-uncrossed = Die Kurven schneiden sich nicht: Es zeigt sich keine Spanne.
van-westendorp-below-floor = Dieser Punkt liegt unter der Untergrenze: Gehen Sie nicht unter { $floor }.
van-westendorp-variant = Methode von Van Westendorp: einschließende Zählung (gleicher Preis zählt mit), gerade Linien zwischen den genannten Preisen; die engere Spanne, die viele Institute veröffentlichen, steht in der Tabelle.
van-westendorp-dropped = { $dropped } von { $count } Antworten ausgelassen ({ $share }), weil sich ihre vier Preise widersprechen.
van-westendorp-doubtful = Mehr als ein Viertel der Antworten widerspricht sich: Die Frage wurde nicht verstanden.
van-westendorp-intent = Nach der Kaufabsicht (Newton, Miller und Smith) gäbe es die meisten Käufe bei { $reach } und den höchsten Erlös bei { $revenue }.
gabor-granger-title = Die Nachfrage bei jedem Preis
gabor-granger-best = Der Erlös wäre bei { $price } am höchsten: { $share } würden noch kaufen.
gabor-granger-producer = Was „{ $actor }“ bekommt, wäre bei { $price } am höchsten, wenn die anderen ihren Teil des Startpreises behalten.
gabor-granger-none-above-floor = Keiner der gefragten Preise hält die Untergrenze: Keiner wird empfohlen.
gabor-granger-caution = Methode von Gabor und Granger: Mehrere Preise dieselbe Person zu fragen übertreibt ihre Reaktion.

decided-title = Was die Abstimmung sagt
decided-binding = Vor der Öffnung festgelegte Regel: { $rule }. Die anderen dienen der Information.
decided-information = Vor der Öffnung wurde keine Regel festgelegt: Alles dient der Information.
decided-winner = „{ $label }“ gewinnt.
decided-tied = Gleichstand zwischen { $labels }.
decided-tie-settled = Der öffentliche Hash der versiegelten Stimmzettel entscheidet: „{ $label }“.
decided-tie-policy = Weder Zufall noch Reihenfolge der Liste: Bei der Schließung entscheidet der öffentliche Hash der versiegelten Stimmzettel.
decided-nobody = Diese Regel bestimmt niemanden.
decided-robust = Robust: Alle auf denselben Stimmzetteln berechneten Regeln bestimmen dieselbe Option.
decided-fragile = Nicht robust: Auf denselben Stimmzetteln bestimmen andere Regeln { $labels }.
decided-condorcet = „{ $label }“ schlägt jede andere Option im direkten Vergleich.
decided-condorcet-none = Keine Option schlägt alle anderen im direkten Vergleich.
decided-voters =
    { $count ->
        [one] Auf einem Stimmzettel.
       *[other] Auf { $shown } Stimmzetteln.
    }
decided-by-rule = Regel: { $rule }.
decided-rule = Regel
decided-says = Bestimmt
decided-order = Reihenfolge
rule-plurality = erste Plätze
rule-approval = Zustimmung
rule-condorcet = Duelle (Condorcet)
rule-minimax = kleinste Niederlage (Minimax)
rule-schulze = Ketten von Duellen (Schulze)
rule-ranked-pairs = geordnete Duelle (Ranked Pairs)
rule-irv = integrierte Stichwahl (IRV)
rule-majority-judgment = Mehrheitsurteil
rule-score = Notensumme
rule-star = Noten, dann Duell (STAR)
answer-rule-fixed = „{ $title }“: Die Regel steht vorher fest, { $rule }.
