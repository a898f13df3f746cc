# Fragen und Antworten, die es in einer früheren Version gab.
results-retired-question = { $title } (entfernt)
results-earlier-question = { $title } (vor Version { $next })
results-retired-option = { $label } (entfernt)
