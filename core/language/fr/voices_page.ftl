# Paroles : ce que les gens ont écrit, lu honnêtement ; pour l’équipe.
voices-page-question = Question
voices-page-part = Regarder
voices-page-beside = { $title } : { $what }
voices-page-no-question = Aucune question de cette consultation ne demande d’écrire avec ses mots.
voices-part-texts = Les textes
voices-part-words = Les mots
voices-words-reading = Lecture des textes…
voices-words-touch = Touchez un mot pour lire les textes qui le disent.
voices-words-open =
    { $count ->
        [one] Lire le texte qui le dit
       *[other] Lire les { $count } textes qui le disent
    }
voices-words-small = Les petits mots (le, de, pour…), les nombres seuls, les adresses et les numéros n’y sont pas ; ce que « pas », « sans » ou « plus » retourne n’en est jamais séparé.
voices-words-texts =
    { $count ->
        [one] Une personne dit « { $word } »
       *[other] { $count } personnes disent « { $word } »
    }
voices-words-newest = Les { $shown } plus récents des { $count } textes.
voices-words-close = Fermer
voices-texts-which = Ce qui y est lu
voices-texts-every = tous
voices-texts-order = Ordre
voices-texts-newest = Les plus récents
voices-texts-by-lot = Au hasard
voices-texts-count =
    { $count ->
        [0] Aucun texte ici pour l’instant.
        [one] Un texte
       *[other] { $count } textes
    }
voices-texts-legend = <mark class="for">souligné droit</mark> : ce qui est dit en bien. <mark class="against">souligné ondulé</mark> : ce qui est dit en mal. Le reste n’a pas pesé.
voices-mark-for = dit en bien
voices-mark-against = dit en mal
voices-text-read = Lu : { $label }.
voices-text-confirmed = Lu : { $label }, confirmé par { $by }.
voices-text-corrected = Corrigé en « { $label } » par { $by } le { $day } ; l’analyse disait « { $read } ».
voices-text-unmarked = Lu par une version plus ancienne, sans ses mots : ils seront soulignés après relecture.
voices-text-says = Pour vous, ce texte est
voices-texts-page = Page { $page } sur { $last }
voices-texts-before = Page précédente
voices-texts-after = Page suivante
