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
