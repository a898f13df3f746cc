# Titel und gemeinsame Wörter der Seiten, auf denen man antwortet.
screen-respond = Antworten
screen-live = Live
screen-accuracy = Wie genau die Auswertung ist
screen-voices = Was gesagt wird
screen-result = Ergebnis
screen-checking = Eine Abstimmung prüfen
screen-export = Exportieren

guard-not-here = Diese Seite ist nicht für Sie. Wenn Sie meinen, dass doch, fragen Sie die Person, die die Konten verwaltet.

action-back = Zurück
action-next = Weiter

kind-questionnaire = Fragebogen
kind-price-vote = Preisabstimmung
kind-idea-call = Ideenaufruf
kind-beta-test = Betatest
kind-selection = Auswahl
kind-workshop = Live-Werkstatt

simulated = Nach den veröffentlichten Anteilen simulierte Stimmzettel.
illustrative = zur Veranschaulichung
screen-explore = Erkunden
