# Qui a répondu : le chemin dans le questionnaire, les personnes sollicitées, les liens.
passages-title = Où l’on s’arrête
passages-came =
    { $count ->
        [0] Personne n’a encore commencé à répondre.
        [one] Une personne a commencé à répondre.
       *[other] { $shown } personnes ont commencé à répondre.
    }
passages-few = À partir de { $fewest }, cette carte dira où l’on s’arrête.
passages-nobody-stops = Personne ne s’est arrêté en chemin.
passages-steepest = C’est à « { $page } » qu’on s’arrête le plus : { $count }, soit { $share } de celles qui y arrivent.
passages-whole = Tout parcourir prend en moyenne { $time }.
passages-note = Les personnes qui répondent en ce moment comptent encore parmi celles qui se sont arrêtées. Au-delà d’une heure, la page est restée ouverte : ce temps n’entre pas dans la moyenne.
passages-page = Page { $number }
passages-page-named = { $number }. { $title }
passages-minutes = { $minutes } min { $seconds } s
passages-seconds = { $seconds } s
passages-column-page = Page
passages-column-arrived = Y arrivent
passages-column-went-on = Continuent
passages-column-lost = S’arrêtent
passages-column-time = Temps moyen
