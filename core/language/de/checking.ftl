# Was alle prüfen können.
problem-archive-missing = Diese Befragung hat kein Archiv: Sie ist nicht beendet, oder sie endete, bevor Tablée Archive versiegelte.
fixed-title = Was vor der Öffnung festgelegt wurde: { $short }
fixed-price = Die Optionen, ihre Preise, die Aufteilung und die Regel der Abstimmung tragen seit der Öffnung diesen Fingerabdruck. Die kleinste Änderung wäre eine andere Abstimmung; nur die Frist kann sich einmal verlängern, und das Protokoll sagt es.
fixed-other = Die Fragen tragen seit ihrer Veröffentlichung diesen Fingerabdruck. Ändert die Organisation eine, sagt es das Protokoll, und jeder Stimmzettel behält den Fingerabdruck dessen, was gefragt wurde.
fixed-roll =
    { $count ->
        [one] Eine Person kann abstimmen und sonst niemand: Auch die Liste ist versiegelt.
       *[other] { $count } Personen können abstimmen und sonst niemand: Auch die Liste ist versiegelt.
    }
fixed-download = Das Festgelegte herunterladen
checking-link = Was das schützt und was nicht
proof-title = Zählen Sie selbst nach
proof-root =
    { $count ->
        [one] Ein Stimmzettel ist mit dieser Wurzel versiegelt, berechnet beim Ende der Frist:
       *[other] { $count } Stimmzettel sind mit dieser Wurzel versiegelt, berechnet beim Ende der Frist:
    }
proof-how = Laden Sie das Archiv herunter, entpacken Sie es und starten Sie „python verify.py“: Ihr eigener Rechner zählt alles nach, ohne uns. Vergleichen Sie die Wurzel mit der, die andere notiert haben: Ist sie gleich, haben alle dieselben Stimmzettel gezählt.
proof-batches =
    { $count ->
        [one] Ein Stapel von Stimmen aus dem Saal ist mit versiegelt, von zwei Personen geprüft.
       *[other] { $count } Stapel von Stimmen aus dem Saal sind mit versiegelt, jeder von zwei Personen geprüft.
    }
proof-small = Die Gruppe ist klein: Ein Stimmzettel könnte jemanden verraten. Das Archiv enthält daher nur die Summen und die Fingerabdrücke der Belege, ohne die Stimmzettel.
proof-no-words = Ihre Worte liest dort niemand: Texte, Dateien, Daten und Kontaktangaben kommen nie ins Archiv.
proof-download = Archiv herunterladen
proof-mine = Ihr Beleg { $short } steht auf der Liste: Ihr Stimmzettel ist gezählt.
receipt-check-title = Einen Beleg prüfen
receipt-check-label = Der Fingerabdruck Ihres Belegs
receipt-check-do = Prüfen
receipt-fate-counted = Dieser Beleg steht auf der Liste: Sein Stimmzettel ist gezählt.
receipt-fate-replaced = Dieser Beleg steht auf der Liste: Dieselbe Person hat den Stimmzettel seither ersetzt, der neue ist gezählt.
receipt-fate-withdrawn = Dieser Beleg steht auf der Liste: Wer ihn abgab, hat den Stimmzettel zurückgezogen.
receipt-fate-unknown = Dieser Beleg steht nicht auf der Liste. Kopieren Sie ihn ganz, 64 Zeichen; fehlt er weiterhin, bewahren Sie ihn auf und verlangen Sie von der Organisation Auskunft.
journal-title = Das Protokoll
journal-intact = Jeder Eintrag versiegelt den vorigen: Die Kette ist heil.
journal-broken = Die Kette bricht bei Eintrag { $number }: Das Protokoll wurde verändert.
journal-opened = Öffnung, unter dem Fingerabdruck { $short }.
journal-changed = Fragen geändert, unter einem neuen Fingerabdruck, { $short }.
journal-deadline-moved = Frist verlängert.
journal-ended-early = Von der Organisation vorzeitig beendet.
journal-note-added = Eine Mitteilung an die Teilnehmenden ergänzt.
journal-members-added =
    { $count ->
        [one] Eine Person zur Liste hinzugefügt.
       *[other] { $count } Personen zur Liste hinzugefügt.
    }
journal-links-given =
    { $count ->
        [one] Ein persönlicher Link ausgegeben.
       *[other] { $count } persönliche Links ausgegeben.
    }
journal-links-renewed =
    { $count ->
        [one] Ein persönlicher Link erneuert.
       *[other] { $count } persönliche Links erneuert.
    }
journal-closed = Ende und Auszählung.
journal-debrief-published = Rückmeldung veröffentlicht.
journal-put-away = Befragung archiviert.
journal-brought-back = Befragung aus dem Archiv zurückgeholt.
journal-archive-taken = Prüfdatei vom Team heruntergeladen.
journal-exported =
    { $count ->
        [0] Fragebogen exportiert ({ $label }).
        [one] Eine Zeile Antworten exportiert ({ $label }).
       *[other] { $count } Zeilen Antworten exportiert ({ $label }).
    }
journal-papers-entered = Stimmen aus dem Saal erfasst: { $label }.
journal-papers-checked = Stimmen aus dem Saal von einer zweiten Person geprüft: { $label }.
journal-papers-cancelled = Stimmen aus dem Saal verworfen: { $label }.
journal-question-opened = Im Raum wurde eine Frage geöffnet: { $label }.
journal-question-closed = Im Raum wurde eine Frage geschlossen: { $label }.
journal-other = Ein anderer Vorgang: { $action }.
journal-by-organizer = durch die Organisation
journal-by-animator = durch die Moderation
journal-by-viewer = durch das Team
journal-by-operator = durch die Person, die den Server betreibt
journal-by-program = durch ein Programm, mit einem Schlüssel
journal-by-clock = durch die Uhr
