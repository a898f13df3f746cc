# Live: was sieht, wer einer Abstimmung folgt, am Tisch oder auf der großen Leinwand.
live-counted =
    { $count ->
        [0] Noch hat niemand geantwortet
        [one] Person gezählt
       *[other] Personen gezählt
    }
live-not-open = Diese Befragung ist noch nicht geöffnet: Es gibt nichts zu verfolgen.
live-sealed-at-closing = Die Ergebnisse öffnen sich zum Ende, am { $moment }. Bis dahin sieht sie niemand, auch das Team nicht.
live-sealed-after-vote = Die Ergebnisse öffnen sich für jede Person, sobald sie abgestimmt hat, auch im Team.
live-sealed-go-vote = Jetzt abstimmen
live-price-so-far = Wenn die Abstimmung jetzt enden würde
live-questions = Die anderen Fragen
live-nobody = Mit der ersten Antwort erscheinen hier die Ergebnisse, ohne die Seite neu zu laden.
live-follows = Diese Seite aktualisiert sich von selbst.
live-read = Lesen, was geschrieben wurde
live-read-every = alle Texte
live-read-more = Weiterlesen
live-read-on = weiterlesen
live-project = Große Leinwand
live-project-light = Heller Hintergrund
live-project-dark = Dunkler Hintergrund

screen-vote-here = Zum Antworten
screen-counted =
    { $count ->
        [one] Person gezählt
       *[other] Personen gezählt
    }
screen-slide = { $place } von { $whole }
screen-before = Zurück
screen-after = Weiter
screen-alone = Von selbst weiterblättern
screen-so-far = Preis in diesem Augenblick
screen-retained = Beschlossener Preis
live-shares-drawn = Anteile zur Veranschaulichung: Keine Quelle veröffentlicht die vollständige Stimmenverteilung zu diesem Kriterium.
live-read-other = was „Sonstiges“ sagt
live-read-comments = die Kommentare
live-read-nothing = Hier ist noch nichts geschrieben.
