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
voices-part-said = Ce qui ressort
voices-part-by = Qui dit quoi
voices-said-line = { $name } : { $counts }, sur { $count } textes.
voices-said-together =
    { $count ->
        [one] { $count } texte : { $names }
       *[other] { $count } textes réunis : { $names }
    }
voices-said-read = Lire ces textes
voices-by = Comparer selon
voices-by-title = Ce que disent les textes, selon : { $what }
voices-by-read = Selon l’analyse seule : vos corrections n’y entrent pas, car chacune dirait de quel groupe vient le texte.
voices-by-questions = Question par question
voices-by-rounds = Tour par tour
voices-by-most = Les { $shown } premiers groupes sur { $count }.
voices-by-page = Page { $number }
voices-by-earlier = Questions qui ne sont plus posées
voices-by-whole-page = Toute la page
voices-thresholds-title = Lu par des personnes
voices-thresholds-read =
    { $count ->
        [0] Personne n’a encore relu de texte.
        [one] Un texte relu et tranché par une personne.
       *[other] { $count } textes relus et tranchés par des personnes.
    }
voices-thresholds-waiting = Les textes sont en train d’être relus avec ces seuils.
voices-thresholds-from = À partir de { $fewest } textes relus, l’analyse règle sur eux les deux seuils de cette consultation, et le dit ici. Confirmer une lecture juste compte autant que corriger : ouvrez les textes « au hasard » plutôt que les seuls textes mal lus.
voices-thresholds-when = Seuils appris de { $texts } textes notés et relus, le { $day }.
voices-thresholds-are = Défavorable sous { $lower } (d’origine : { $was_lower }), favorable au-dessus de { $upper } (d’origine : { $was_upper }).
voices-thresholds-better = Sur ces textes, l’analyse disait comme vous { $before } fois sur { $texts } ; avec ces seuils, { $after } fois, chaque texte étant jugé par les seuils appris des autres.
voices-thresholds-no-better = L’analyse disait comme vous { $before } fois sur { $texts } : aucun autre seuil n’aurait fait mieux, ceux d’origine restent.
voices-thresholds-kept = Vous avez gardé les seuils d’origine.
voices-thresholds-back = Revenir aux seuils d’origine
voices-thresholds-again = Régler les seuils sur les textes relus
voices-thresholds-changed = Quand une personne change sa réponse, son nouveau texte est lu à neuf, sans la correction de l’ancien.
voices-texts-not-read = Ces textes-ci ne sont pas analysés : une ligne est souvent un nom ou un lieu, un commentaire se lit avec la réponse qu’il explique.
accuracy-title = Exactitude de l’analyse des textes
accuracy-intro = Les textes que vous écrivez sont lus mot à mot par un programme, ici même, sans service extérieur. Voici combien de fois il a raison, mesuré, et ce qu’il ne sait pas faire.
accuracy-sentence = Quand elle tranche sur des avis, l’analyse a raison dans { $lowest } à { $highest } des cas ; le reste du temps, elle dit qu’elle ne sait pas.
accuracy-figures = { $right } · tranche { $decided }
accuracy-label = { $set } (n = { $decided })
accuracy-chart = Quand elle tranche, elle a raison
accuracy-reading = À droite de chaque barre : la part juste quand elle tranche, puis la part des textes pour ou contre sur lesquels elle tranche. Après chaque nom, n est le nombre de textes tranchés : sous 30, la part juste n’est qu’une indication, et la phrase du haut ne la compte pas. En gris, ce à quoi elle ne sert pas.
accuracy-set = Textes
accuracy-texts = Nombre
accuracy-decided = Tranchés
accuracy-right = Justes quand tranchés
accuracy-auc = AUC
accuracy-f1 = F1 sur trois classes
accuracy-columns = Tranchés : part des textes connus comme favorables ou défavorables que l’analyse a classés. AUC : chance qu’un texte favorable ait une note plus haute qu’un défavorable. F1 : justesse moyenne sur défavorable, neutre et favorable, là où des textes neutres sont connus.
accuracy-not-scored-title = Ce qui n’est pas noté
accuracy-not-scored-language = Les textes écrits dans une autre langue que le français : reconnus à partir de quatre mots, comptés à part, gardés et lisibles.
accuracy-not-scored-short = Les textes de moins de quatre mots dont aucun ne dit un avis : « trop court ».
accuracy-not-scored-silent = Les textes où aucun mot ne dit un avis : « sans avis repéré ». Ce sont souvent des propositions.
accuracy-not-scored-lines = Les réponses d’une ligne et les commentaires écrits à côté d’un choix.
accuracy-not-scored-long = La fin des textes de plus de vingt mille caractères.
accuracy-how-title = Comment c’est mesuré
accuracy-how = Sur des textes publics dont des personnes, ou des notes données par leurs auteurs, disent l’avis. La moitié a servi à régler l’analyse, ces chiffres viennent de l’autre. Une commande les calcule et les fige avec leur date : ils ne sont jamais saisis à la main. Version de l’analyse : { $version }.
accuracy-how-people = Dans chaque consultation, l’équipe peut corriger une lecture ; sa parole est comptée à la place de celle du programme, et gardée à part avec son nom et sa date.
