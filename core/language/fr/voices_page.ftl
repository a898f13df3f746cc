# Paroles : ce que les gens ont écrit, lu honnêtement ; pour l’équipe.
voices-page-question = Question
voices-page-part = Regarder
voices-page-beside = { $title } : { $what }
voices-page-no-question = Aucune question de cette consultation ne demande d’écrire avec ses mots.
voices-part-texts = Les textes
