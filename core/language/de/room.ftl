# Der Raum: was entgegensteht, und was die Telefone sagen.
problem-wall-empty = Schreiben Sie ein paar Worte, bevor Sie senden.
problem-wall-enough = Sie haben hier schon { $most } Mal geschrieben: Unterstützen Sie lieber, was Ihnen zusagt.
problem-wall-full = Diese Wand ist mit { $most } Texten voll: Unterstützen Sie lieber, was Ihnen zusagt.
problem-wall-too-fast = Sie schreiben schnell: Warten Sie eine Minute.
problem-wall-flooded = Aus diesem Netz kommen gerade viele Texte auf einmal: Warten Sie eine Minute und senden Sie dann noch einmal.
problem-wall-closed = Hier kann im Moment niemand schreiben.
problem-wall-post-gone = Dieser Text wird nicht mehr gezeigt.
problem-wall-own-post = Das sind Ihre eigenen Worte: Unterstützung kommt von anderen.
problem-wall-reason-missing = Sagen Sie in einem Satz, warum: Wer es schrieb, wird es lesen.
problem-room-question-closed = Diese Frage wurde gerade geschlossen: Ihre Antwort wurde nicht gezählt.
room-you-are-in = Sie sind im Raum
room-soon = Die erste Frage erscheint hier von selbst. Lassen Sie diese Seite offen.
room-until = Bis { $time }
room-send = Senden
room-not-for-you = Nach Ihren Antworten wird Ihnen diese Frage nicht gestellt. Es geht hier gleich weiter.
room-thanks = Danke, es ist gezählt.
room-counted = Es geht hier von selbst weiter.
room-opens-soon = Diese Frage wird gleich geöffnet.
room-closed = Diese Frage ist geschlossen. Es geht hier gleich weiter.
room-you-said = Ihre Antwort
room-change = Meine Antwort ändern
room-refresh = Aktualisieren
room-waiting-network = Das Netz ist weg: Ihre Antwort wartet hier und geht von selbst ab.
room-answer-lost = „{ $question }“ wurde geschlossen, bevor Ihre Antwort ankam: Sie wurde nicht gezählt.
room-words-lost = Diese Wand wurde geschlossen, bevor Ihr Text ankam; er wurde nicht behalten: „{ $text }“
room-sent-in-vain = Was Sie gesendet haben, konnte nicht berücksichtigt werden.
room-lost-read = Gelesen
room-to-ideas = Die Ideenwand
room-ideas = Ihre Ideen
room-questions = Ihre Fragen
room-ideas-say = Eine Idee, in einem Satz
room-questions-say = Eine Frage, in einem Satz
room-discussion = Wir sprechen darüber
room-discussion-said = Zeit zum Reden: blicken Sie auf, es geht hier gleich weiter.
room-break = Pause
room-break-said = Bis gleich. Diese Seite macht von selbst weiter.
room-wall-held = Das Team liest jeden Text, bevor er erscheint; wer ihn schrieb, wird nicht gesagt.
room-wall-closed = Hier kann im Moment niemand schreiben.
room-wall-empty = Noch steht nichts hier: Schreiben Sie als Erste oder Erster.
room-post-held = Ihr Text wartet darauf, gelesen zu werden.
room-post-refused = Ihr Text wird nicht gezeigt: { $why }
room-take-back = Zurücknehmen
room-support-this = Unterstützen: { $text }
room-supports =
    { $count ->
        [0] Noch keine Unterstützung
        [one] Eine Unterstützung
       *[other] { $count } Unterstützungen
    }
room-result-on-screen = Das Ergebnis steht auf der Leinwand.
room-result-nobody = Niemand hat diese Frage beantwortet.
room-price-so-far = Der bisher beschlossene Preis
problem-room-running = Der Raum ist offen: Antworten Sie dort, eine Frage nach der anderen. Ihr Entwurf bleibt erhalten.
round-title = { $title } ({ $number }. Runde)
