# Perguntas e respostas que existiam numa versão anterior.
results-retired-question = { $title } (retirada)
results-earlier-question = { $title } (antes da versão { $next })
results-worked-out = { $title } (calculado)
results-retired-option = { $label } (retirada)
versions-answers-kept = Este questionário mudou desde que começou. O que já respondeu está guardado; releia antes de enviar.
