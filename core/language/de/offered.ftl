# Die Wörter, die die Anwendung selbst anbietet: Optionen, Stufen, Noten.
offered-yes = Ja
offered-no = Nein
offered-agree-fully = Stimme voll und ganz zu
offered-agree = Stimme zu
offered-agree-rather = Stimme eher zu
offered-neither = Teils, teils
offered-disagree-rather = Stimme eher nicht zu
offered-disagree = Stimme nicht zu
offered-disagree-fully = Stimme überhaupt nicht zu
offered-no-opinion = Keine Meinung

recommendation-lowest = überhaupt nicht wahrscheinlich
recommendation-highest = sehr wahrscheinlich
recommendation-promoters = Begeisterte (9 oder 10)
recommendation-passives = Zurückhaltende (7 oder 8)
recommendation-detractors = Kritische (0 bis 6)
offered-statement-agree = Stimme zu
offered-statement-pass = Ich passe
offered-statement-disagree = Stimme nicht zu

offered-grade-excellent = Ausgezeichnet
offered-grade-very-good = Sehr gut
offered-grade-good = Gut
offered-grade-fairly-good = Ziemlich gut
offered-grade-passable = Ausreichend
offered-grade-insufficient = Ungenügend
offered-grade-to-reject = Abzulehnen
grades-heading = { $label } · { $grade }
ranking-bar = { $label } · mittlerer Rang { $mean }
coded-example-email = camille@beispiel.de
coded-example-phone = 06 12 34 56 78
coded-example-web-address = https://beispiel.de
coded-example-date = TT/MM/JJJJ
coded-example-time = 14:30
coded-example-postcode = 42000
department = Département { $code }
choice-other = Sonstiges
