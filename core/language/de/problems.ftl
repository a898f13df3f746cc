# Was Antwortende hindern kann, in einem Satz, mit dem nächsten Schritt.
problem-answer-missing = Diese Frage wartet auf eine Antwort.
problem-answers-unreadable = Diese Antworten sind unlesbar. Laden Sie die Seite neu und beginnen Sie noch einmal.
problem-question-unknown = Eine Antwort gehört zu keiner Frage. Laden Sie die Seite neu und beginnen Sie noch einmal.
problem-option-unknown = Wählen Sie unter den angebotenen Antworten.
problem-option-twice = Eine Antwort ist zweimal gewählt.
problem-choices-too-few =
    { $fewest ->
        [one] Wählen Sie mindestens eine Antwort.
       *[other] Wählen Sie mindestens { $fewest } Antworten.
    }
problem-choices-too-many =
    { $most ->
        [one] Wählen Sie nur eine Antwort.
       *[other] Wählen Sie höchstens { $most } Antworten.
    }
problem-outside-scale = Wählen Sie eine Note von { $lowest } bis { $highest }.
problem-number-unreadable = Schreiben Sie eine Zahl, zum Beispiel „12,5“.
problem-number-too-large = Diese Zahl ist zu groß.
problem-number-too-low = Die kleinste mögliche Zahl ist { $lowest }.
problem-number-too-high = Die größte mögliche Zahl ist { $highest }.
problem-number-too-fine =
    { $decimals ->
        [0] Schreiben Sie eine ganze Zahl.
        [one] Eine Stelle nach dem Komma genügt.
       *[other] Nicht mehr als { $decimals } Stellen nach dem Komma.
    }
problem-amount-unreadable = Schreiben Sie einen Betrag, zum Beispiel „6“ oder „6,5“.
problem-text-unreadable = Dieser Text enthält Zeichen, die nicht aufbewahrt werden können.
problem-text-too-long = Dieser Text hat { $given } Zeichen; möglich sind { $most }.
problem-nothing-asked = Dieser Text ist nur zu lesen: Er wartet auf keine Antwort.
problem-code-unknown = Keine Befragung trägt diesen Code. Prüfen Sie ihn oder fragen Sie nach dem Link. Vielleicht ist sie auch noch nicht eröffnet.
problem-link-unknown = Diese Abstimmung ist den Mitgliedern vorbehalten: Öffnen Sie sie mit Ihrem persönlichen Link. Wenn er nicht mehr funktioniert, bitten Sie die Person, die ihn geschickt hat, um einen neuen.
problem-closed = Diese Befragung ist beendet: Sie nimmt keine Antworten mehr an.
problem-consultation-unknown = Diese Befragung gibt es nicht, oder sie gehört einem anderen Team.
problem-tallies-sealed = Die Ergebnisse sind noch nicht zu sehen.
problem-results-not-public = Die Ergebnisse dieser Befragung sind dem Team vorbehalten.
problem-rows-unreadable = Diese Antwort passt nicht zu den angebotenen Zeilen. Antworten Sie noch einmal.
problem-rows-missing =
    { $count ->
        [one] Eine Zeile ist noch auszufüllen.
       *[other] { $count } Zeilen sind noch auszufüllen.
    }
problem-rank-twice = Derselbe Rang ist zweimal vergeben: Jeder Vorschlag hat seinen eigenen.
problem-rank-missing =
    { $count ->
        [one] Ein Vorschlag ist noch einzuordnen.
       *[other] { $count } Vorschläge sind noch einzuordnen.
    }
problem-part-not-whole = Schreiben Sie in jede Zeile eine ganze Zahl von Punkten.
problem-part-negative = Ein Anteil kann nicht negativ sein.
problem-parts-exceed =
    { $unit ->
        [euros] Die Summe übersteigt { $total } Euro: Nehmen Sie irgendwo etwas weg.
       *[points] Die Summe übersteigt { $total } Punkte: Nehmen Sie irgendwo etwas weg.
    }
problem-parts-left =
    { $unit ->
        [euros] Noch ist nicht alles verteilt: Die Summe muss { $total } Euro ergeben.
       *[points] Noch ist nicht alles verteilt: Die Summe muss { $total } Punkte ergeben.
    }
problem-consent-changed = Der Text zum Zustimmen ist inzwischen ein anderer. Lesen Sie ihn noch einmal und kreuzen Sie ihn erneut an.
problem-phone-unreadable = Schreiben Sie eine Telefonnummer, zum Beispiel „06 12 34 56 78“; aus einem anderen Land mit ihrem „+“.
problem-web-address-unreadable = Schreiben Sie eine Webadresse, zum Beispiel „https://beispiel.de“.
problem-postcode-unreadable = Schreiben Sie eine französische Postleitzahl mit fünf Ziffern, zum Beispiel „42000“.
problem-date-unreadable = Schreiben Sie ein Datum, den Tag zuerst, zum Beispiel „03.02.2027“.
problem-time-unreadable = Schreiben Sie eine Uhrzeit, zum Beispiel „14:30“.
problem-choice-missing = Wählen Sie zuerst eine Antwort: das Geschriebene gehört dazu.
problem-other-unsaid = Sagen Sie, was Sie mit „Sonstiges“ meinen.
problem-other-not-chosen = Wählen Sie „Sonstiges“ oder löschen Sie, was dort steht.
problem-option-not-alone = Eine der angekreuzten Antworten schließt die anderen aus: lassen Sie nur diese stehen oder nehmen Sie sie weg.
problem-outside-slider =
    { $step ->
        [1] Wählen Sie eine ganze Zahl von { $lowest } bis { $highest }.
       *[other] Wählen Sie einen Wert von { $lowest } bis { $highest }, in Schritten von { $step }.
    }
problem-price-unreadable = Schreiben Sie einen Preis in Euro, zum Beispiel „1,45“.
problem-prices-missing =
    { $count ->
        [one] Es fehlt noch ein Preis.
       *[other] Es fehlen noch { $count } Preise.
    }
problem-intents-missing =
    { $count ->
        [one] Sagen Sie auch, ob Sie zum anderen Preis kaufen würden.
       *[other] Sagen Sie auch, ob Sie zu diesen beiden Preisen kaufen würden.
    }
problem-prices-out-of-order =
    { $lower ->
        [too_cheap] Der Preis eines guten Angebots muss über dem liegen, der an der Qualität zweifeln lässt.
        [cheap] Der Preis, ab dem es teuer wird, muss über dem eines guten Angebots liegen.
       *[expensive] Der zu teure Preis muss über dem liegen, ab dem es teuer wird.
    }
problem-sets-unreadable = Diese Antwort passt nicht zu den gezeigten Reihen. Antworten Sie noch einmal.
problem-sets-missing =
    { $count ->
        [one] Es fehlt noch eine Reihe: das Wichtigste und das Unwichtigste.
       *[other] Es fehlen noch { $count } Reihen: jeweils das Wichtigste und das Unwichtigste.
    }
problem-best-is-worst = Reihe { $number }: Beide Enden können nicht dasselbe sein.
problem-amount-too-large = Dieser Betrag übersteigt 1000 €: Prüfen Sie das Komma.
problem-amount-too-fine = Ein Zehntel Cent ist der kleinste mögliche Betrag.
problem-picture-unreadable = Dieses Bild ist nicht lesbar: Senden Sie eine Datei in PNG, JPEG oder WebP.
problem-options-too-many = Zu viele Antworten zur Auswahl: höchstens { $most }.
problem-filter-unreadable = Diese Adresse sagt nicht klar, was gezeigt werden soll. Beginnen Sie mit allen und wählen Sie Ihre Filter.
problem-filter-unknown = Diesen Filter kennt diese Befragung nicht. Entfernen Sie ihn.
