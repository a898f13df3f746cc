# Antworten: das Versprechen, die Schritte, der Beleg, das Ende.
answer-start = Beginnen
answer-change = Meine Antwort ändern
answer-send = Meine Antwort senden
answer-progress = Schritt { $step } von { $steps }
answer-until = bis { $when }
answer-duration =
    { $count ->
        [one] Etwa eine Minute Ihrer Zeit
       *[other] Etwa { $count } Minuten Ihrer Zeit
    }
answer-to-review =
    { $count ->
        [one] Weiter oben ist eine Antwort zu prüfen.
       *[other] Weiter oben sind { $count } Antworten zu prüfen.
    }
answer-left-days =
    { $count ->
        [one] Noch ein Tag
       *[other] Noch { $count } Tage
    }
answer-left-hours =
    { $count ->
        [one] Noch eine Stunde
       *[other] Noch { $count } Stunden
    }
answer-left-minutes =
    { $count ->
        [one] Noch eine Minute
       *[other] Noch { $count } Minuten
    }
answer-left-seconds = Noch ein paar Sekunden
answer-counted = Ihre Antwort ist gezählt (Beleg { $leaf }…). Sie können sie bis zum Ende der Frist ändern.
answer-video = Video ansehen
answer-sources =
    { $count ->
        [one] Woher diese Zahlen kommen: eine Quelle
       *[other] Woher diese Zahlen kommen: { $count } Quellen
    }
answer-anonymity-open = Anonym: Nichts von dem, was wir speichern, verbindet eine Antwort mit einer Person. Was Sie wählen, kann ohne Namen veröffentlicht werden. Das schützt die gespeicherten Antworten und ihre Kopien, aber nicht vor jemandem, der den Server überwacht.
answer-anonymity-anonymous = Anonym: Die Liste sagt, wer geantwortet hat; nichts von dem, was wir speichern, verbindet eine Antwort mit einer Person. Was Sie wählen, kann ohne Namen veröffentlicht werden. Das schützt die gespeicherten Antworten und ihre Kopien, aber nicht vor jemandem, der den Server überwacht.
answer-anonymity-confidential = Vertraulich: Ihre Antwort ist mit Ihnen verbunden, damit nur eine zählt; sie wird niemandem gezeigt.
answer-anonymity-named = Namentlich: Das Team sieht, wer was geantwortet hat.
answer-attributes-personal = Um die Ergebnisse nach Gruppen zu lesen, behält Ihre Antwort Ihr Kollegium, Ihren Kreis, Ihre Organisation und Ihre Sprache, aber nur, wenn mindestens zehn Personen der Liste sie alle teilen.
answer-attributes-open = Mit Ihrer Antwort werden die Sprache der Seite und, falls er einen hat, der Name des Links gespeichert, über den Sie kommen (zum Beispiel „Novemberbrief“).
answer-visibility-live = Die Ergebnisse sind laufend zu sehen.
answer-visibility-after-vote = Die Ergebnisse sind zu sehen, sobald Sie selbst abgestimmt haben.
answer-visibility-at-closing = Die Ergebnisse bleiben bis zum Ende der Frist verschlossen, auch für das Team.
answer-freedom = Sie können gehen, wiederkommen, es sich anders überlegen oder alles löschen, bis die Frist endet.
answer-one-a-browser = Eine Antwort pro Browser: Mehr sichert dieser offene Link nicht zu.

receipt-counted = Danke, Ihre Antwort ist gezählt.
receipt-changed = Danke, Ihre neue Antwort ersetzt die frühere.
receipt-your-price = Der Preis Ihres Warenkorbs:
receipt-explained = **Ihr Beleg.** Dieser Fingerabdruck beweist, dass Ihre Antwort unverändert gezählt wurde. Bewahren Sie ihn auf, wenn Sie das nach dem Ende prüfen möchten; vollständig steht er nur hier.
receipt-download = Beleg herunterladen
receipt-until = Sie können es sich bis { $when } anders überlegen, mit demselben Link.
receipt-see-live = Ergebnisse live ansehen

withdraw-offer = Meine Antwort zurückziehen
withdraw-explained = Ihre Antwort zählt dann nicht mehr, und alles, was Sie geschrieben haben, wird gelöscht. Bis zum Ende der Frist können Sie erneut antworten.
withdraw-do = Zurückziehen und löschen
withdraw-done = Ihre Antwort ist zurückgezogen und gelöscht.

ending-closed = Diese Befragung ist seit { $when } beendet. Danke an alle, die geantwortet haben.
ending-team-only = Die einzelnen Ergebnisse sind dem Team vorbehalten; die Rückmeldung erscheint hier.
