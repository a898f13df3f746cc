# Die leichte Fassung der Antwortseite.
light-resume = Meine Antwort fortsetzen
light-receipt = Meinen Beleg ansehen
light-to-review =
    { $count ->
        [one] Eine Antwort ist zu prüfen
       *[other] { $count } Antworten sind zu prüfen
    }
light-colon = { ": " }
light-price-update = Preis aktualisieren
light-waiting = Keine Verbindung: Ihre Antworten warten hier und werden gesendet, sobald das Netz zurück ist.
light-sending = Die Datei wird gesendet…
light-no-cookie = Ihr Browser lehnt Cookies ab. Eines wird gebraucht, solange Sie antworten, damit Ihre Antwort nur einmal zählt.
light-offer-full = Vollständige Seite
light-offer-light = Leichte Seite für langsame Verbindungen
