# Vor der Eröffnung ausprobieren und kommentieren.
trial-banner = Probe: Nichts, was Sie antworten, zählt.
trial-comment-elsewhere = Um die Fragen zu kommentieren: die leichte Seite
trial-done = Die Probe ist zu Ende.
trial-done-explained = Nichts wurde gespeichert. Im Ernstfall wäre es dies gewesen:
trial-done-empty = Nichts wurde gespeichert. Im Ernstfall hätte diese Antwort gezählt, ohne ein Wort.
trial-again = Von vorn beginnen
comment-do = Kommentieren
comment-whole = Das Ganze kommentieren
comment-author = Ihr Name (freiwillig)
comment-text = Ihr Kommentar
comment-send = Diesen Kommentar senden
comment-sent = Danke! Das Team wird Ihren Kommentar lesen.

problem-comment-empty = Schreiben Sie zuerst Ihren Kommentar.
problem-comment-without-question = Diese Frage gibt es nicht mehr: Kommentieren Sie das Ganze.
problem-comments-full = Es gibt schon { $most } Kommentare, mehr werden nicht aufbewahrt.
problem-comments-too-fast = Gerade kommen viele Kommentare an. Senden Sie Ihren in einer Minute noch einmal.
problem-comments-closed = Die Befragung ist eröffnet: Kommentare werden nicht mehr angenommen.
problem-nothing-to-try = Es gibt nichts auszuprobieren: Alles ist schon veröffentlicht.
