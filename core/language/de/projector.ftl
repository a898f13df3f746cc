# Die große Leinwand in einem Raum und die Wortwolken.
screen-join = Zum Mitmachen öffnen
screen-join-qr = QR-Code, der zur Befragung führt
screen-join-code = oder den Code eingeben
screen-here =
    { $count ->
        [0] Noch ist niemand da
        [one] Eine Person ist da
       *[other] { $count } Personen sind da
    }
screen-answered-of =
    { $count ->
        [0] 0 Antworten
        [one] 1 Antwort
       *[other] { $count } Antworten
    } von { $here ->
        [one] 1 anwesenden Person
       *[other] { $here } Anwesenden
    }
screen-answered =
    { $count ->
        [0] Noch keine Antwort
        [one] Eine Antwort
       *[other] { $count } Antworten
    }
screen-time-left = Noch
screen-soon = Die Frage wird gleich geöffnet
screen-closed = Die Abstimmung ist geschlossen
screen-wall-closed = Die Wand ist geschlossen
screen-more-options =
    { $count ->
        [one] und eine weitere, nicht öfter gewählte Antwort
       *[other] und { $count } weitere, nicht öfter gewählte Antworten
    }
screen-more-rows =
    { $count ->
        [one] und eine weitere Zeile auf der Ergebnisseite
       *[other] und { $count } weitere Zeilen auf der Ergebnisseite
    }
screen-more-choices =
    { $count ->
        [one] und eine weitere Möglichkeit auf Ihrem Telefon
       *[other] und { $count } weitere Möglichkeiten auf Ihrem Telefon
    }
screen-discussion = Gespräch
screen-break = Pause
screen-ideas = Ihre Ideen
screen-questions = Ihre Fragen
screen-wall-empty = Schreiben Sie auf Ihrem Telefon: Ihre Texte erscheinen hier.
screen-top = Die Ideen mit der meisten Unterstützung
screen-themes = Was zusammengehört
screen-no-theme = Weitere Ideen
screen-supports =
    { $count ->
        [0] Stimmen dafür
        [one] Stimme dafür
       *[other] Stimmen dafür
    }
screen-more-posts =
    { $count ->
        [one] und eine weitere auf Ihrem Telefon
       *[other] und { $count } weitere auf Ihrem Telefon
    }
screen-before-round = Vorher
screen-after-round = Nachher
screen-moves = Wer gewechselt hat
screen-round-answered =
    { $count ->
        [one] { $round }, eine Antwort
       *[other] { $round }, { $count } Antworten
    }
screen-points = { $points } Pkt.
screen-price-now = Preis in diesem Augenblick: { $price }.
screen-price-moved = Seit der vorigen Runde: { $step }
screen-price-same = Der Preis hat sich seit der vorigen Runde nicht bewegt.
screen-reasons = Die genannten Gründe

cloud-nothing-yet =
    { $people ->
        [one] Eine Person hat geantwortet: Noch kann kein Wort gezeigt werden.
       *[other] { $people } Personen haben geantwortet: Noch kommt kein Wort oft genug vor, um gezeigt zu werden.
    }
cloud-first =
    { $count ->
        [one] { $words } kommt
       *[other] { $words } kommen
    } am häufigsten vor: { $most } von { $people } Personen.
cloud-many-first = { $count } Wörter von { $people } Personen.
cloud-said-once =
    { $count ->
        [one] Ein nur einmal genanntes Wort wird nicht gezeigt.
       *[other] { $count } nur einmal genannte Wörter werden nicht gezeigt.
    }
cloud-said-by-fewer =
    { $count ->
        [one] Ein Wort von weniger als { $fewest } Personen wird nicht gezeigt.
       *[other] { $count } Wörter von weniger als { $fewest } Personen werden nicht gezeigt.
    }
cloud-beyond =
    { $count ->
        [one] Ein weiteres, ebenso oft genanntes Wort passt nicht auf die Leinwand.
       *[other] { $count } weitere, ebenso oft genannte Wörter passen nicht auf die Leinwand.
    }
cloud-uncut =
    { $count ->
        [one] Ein Satz lässt sich nicht in Stichwörter fassen.
       *[other] { $count } Sätze lassen sich nicht in Stichwörter fassen.
    }
cloud-kept-back =
    { $count ->
        [one] Ein Text wartet auf die Moderation oder wurde beiseitegelegt.
       *[other] { $count } Texte warten auf die Moderation oder wurden beiseitegelegt.
    }
cloud-of-question =
    { $count ->
        [one] Ein Wort der Frage bleibt außen vor: { $words }.
       *[other] { $count } Wörter der Frage bleiben außen vor, wie { $words }.
    }
cloud-joined =
    { $count ->
        [one] Ein Wort, das fast immer in einem Ausdruck steht, zählt mit ihm.
       *[other] { $count } Wörter, die fast immer in einem Ausdruck stehen, zählen mit ihm.
    }
cloud-cut-short =
    { $count ->
        [one] Von einem sehr langen Text wird nur der Anfang gelesen.
       *[other] Von { $count } sehr langen Texten wird nur der Anfang gelesen.
    }
cloud-unread =
    { $count ->
        [one] Ein älterer Text wird nicht gelesen.
       *[other] { $count } ältere Texte werden nicht gelesen.
    }
cloud-word = Wort
cloud-people = Personen
cloud-merged = Steht auch für
moves-said =
    { $moved ->
        [0] Niemand hat die Meinung geändert, von { $both }, die zweimal geantwortet haben.
        [one] Eine Person hat die Meinung geändert, von { $both }, die zweimal geantwortet haben ({ $share }).
       *[other] { $moved } Personen haben die Meinung geändert, von { $both }, die zweimal geantwortet haben ({ $share }).
    }
moves-few =
    { $count ->
        [0] Noch niemand hat in beiden Runden geantwortet.
        [one] Erst eine Person hat in beiden Runden geantwortet: Ab { $fewest } wird gesagt, wie viele ihre Meinung geändert haben.
       *[other] { $count } Personen haben in beiden Runden geantwortet: Ab { $fewest } wird gesagt, wie viele ihre Meinung geändert haben.
    }
moves-small-hidden = Wechsel von weniger als { $fewest } Personen werden nicht gezeichnet, damit niemand darin erkannt wird.
moves-all-hidden = Von wo nach wo wird nicht gesagt: Jeder Wechsel umfasst weniger als { $fewest } Personen, und jemand würde erkannt.
