# Was neben den Bildschirmen ausgeliefert wird: die Startseite, die einfachen Seiten, der Fehler.
page-description = Gemeinsam über ein Produkt und seinen Preis entscheiden: Fragebögen und Preisabstimmungen.
page-noscript = Diese Seite braucht JavaScript. Schalten Sie es in Ihrem Browser ein und laden Sie die Seite neu.

plain-home = Zur Startseite
plain-not-found-title = Seite nicht gefunden
plain-not-found = Diese Adresse führt nirgendwohin. Prüfen Sie den Link oder den Code, den Sie erhalten haben.
plain-no-consultation-title = Keine Befragung unter dieser Adresse
plain-no-consultation = Prüfen Sie den Code. Stimmt er, ist die Befragung vielleicht noch nicht eröffnet: Kommen Sie etwas später über denselben Link zurück.
plain-refused-title = Anfrage abgelehnt
plain-refused = Diese Anfrage kann nicht ausgeführt werden. Gehen Sie zur vorigen Seite zurück und versuchen Sie es noch einmal.
plain-broken-title = Etwas hat nicht funktioniert
plain-broken = Es liegt nicht an Ihnen. Versuchen Sie es gleich noch einmal; wenn es wieder geschieht, sagen Sie dem Team Bescheid, das Sie eingeladen hat.

screen-broken = Etwas hat nicht funktioniert. Es liegt nicht an Ihnen: Laden Sie die Seite neu, und wenn es wieder geschieht, sagen Sie dem Team Bescheid, das Sie eingeladen hat.
