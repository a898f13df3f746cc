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

asked-title = Qui a répondu, parmi les personnes sollicitées
asked-turnout = { $count } des { $people } personnes sollicitées ont répondu, soit { $share } %.
asked-open-turnout =
    { $count ->
        [0] Personne n’a encore répondu.
        [one] Une personne a répondu par un lien ouvert à toutes : on ne sait pas combien l’ont reçu.
       *[other] { $count } personnes ont répondu par un lien ouvert à toutes : on ne sait pas combien l’ont reçu.
    }
asked-by-college = Collège
asked-by-circle = Cercle
asked-by-entity = Entité
asked-by-language = Langue
asked-column-group = Groupe
asked-column-answered = Ont répondu
asked-column-roll = Sollicitées
asked-column-population = Population
asked-column-difference = Écart
asked-column-option = Réponse
asked-column-raw = Brut
asked-column-weighed = Redressé
asked-points = { $value } pts
asked-none = sans réponse
asked-none-said = non précisé
asked-source = Population : { $source }
asked-too-few = Trop peu de personnes pour le dire sans que quelqu’un soit reconnu : il en faut dix par groupe et par réponse.
asked-weigh-title = Brut et redressé
asked-weigh-question = Question à regarder
asked-weighed = Redressé sur { $margins } : { $people } réponses, aussi précises que { $effective } qui pèseraient autant l’une que l’autre.
asked-capped = Aucune ne pèse moins de { $lowest } fois la moyenne, ni plus de { $highest } fois.
asked-capped-unmet = Aucune ne pèse moins de { $lowest } fois la moyenne, ni plus de { $highest } fois : les parts visées ne sont donc qu’approchées.
asked-not-representative = Ceci n’est pas un échantillon représentatif.
asked-sampling-open = Toute personne qui a le lien peut répondre, et seules celles qui l’ont voulu l’ont fait. Redresser corrige la part des groupes, pas cette différence : aucune marge d’erreur n’a de sens ici.
asked-sampling-all = Toutes les personnes de la liste ont été sollicitées, et celles qui ont répondu l’ont choisi. Redresser corrige la part des groupes, pas cette différence : aucune marge d’erreur n’a de sens ici.
asked-sampling-drawn = Les personnes sollicitées ont été tirées au sort. Une marge d’erreur se dira dès qu’une question pourra être redressée.
asked-margin = Les personnes sollicitées ont été tirées au sort : ± { $points } points au plus, 95 fois sur 100, si celles qui n’ont pas répondu pensent comme les autres.
asked-decides-nothing = À lire à côté du résultat : rien de ceci n’est compté, et rien n’en est décidé.
asked-form-title = Comparer à une population
asked-form-help = Donnez la part de chaque réponse dans la population que vous voulez entendre, par exemple ses classes d’âge, et d’où vous la tenez. Ces chiffres ne changent ni le vote ni son résultat.
asked-form-question = Question posée
asked-form-source = D’où viennent ces parts
asked-form-source-example = Insee, recensement 2022
asked-form-keep = Comparer
asked-form-forget = Ne plus comparer
asked-form-drawn = Les personnes de la liste ont été tirées au sort
asked-form-size = Parmi combien de personnes (0 si on ne le sait pas)
asked-form-keep-lots = Enregistrer
asked-form-kept = C’est enregistré.
