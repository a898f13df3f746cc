# Fragen und Antworten, die es in einer früheren Version gab.
results-retired-question = { $title } (entfernt)
results-earlier-question = { $title } (vor Version { $next })
results-worked-out = { $title } (berechnet)
results-retired-option = { $label } (entfernt)
versions-answers-kept = Dieser Fragebogen hat sich geändert, seit Sie begonnen haben. Ihre bisherigen Antworten sind gespeichert; lesen Sie sie vor dem Absenden noch einmal.
