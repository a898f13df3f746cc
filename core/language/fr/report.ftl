# Le rapport : ce qu’on remet à un conseil, et les images pour une présentation.
report-kicker = Rapport
report-kicker-so-far = Rapport provisoire
report-contents = Sommaire
report-pages = page #/~
report-running = { $title } · { $edition }
report-running-simulated = { $title } · { $edition } · simulation
report-edition-team = édition de l’équipe
report-edition-public = édition publique
report-by-team = Organisée par
report-sponsor = Portée par
report-sponsor-said = { $name }, { $role }
report-opened = Ouverture
report-closed = Clôture
report-closes = Clôture prévue
report-made = État du
report-code = Code
report-edition = Édition
report-still-open = La consultation est encore ouverte : ces résultats peuvent changer jusqu’à la clôture.
report-team-words = Contient des textes écrits par les personnes : à garder dans l’équipe.

report-summary = L’essentiel
report-found = Ce qui ressort
report-retained = Ce qui est retenu, critère par critère
report-leading = Ce qui est en tête, critère par critère
report-retained-one = { $criterion } : { $option } ({ $share })
report-open-one = { $criterion } : aucune voix, le critère reste ouvert
report-found-one = { $title } — { $sentence }
report-split = Qui reçoit ce prix : { $parts }.
report-split-one = { $amount } ({ $share }) pour « { $actor } »
report-nobody = Personne n’a répondu.
report-others =
    { $count ->
        [one] Une autre question est dans la suite de ce rapport.
       *[other] { $count } autres questions sont dans la suite de ce rapport.
    }

report-method = Méthode et participation
report-how = Comment on a demandé
report-who = Qui a répondu
report-kind = Forme
report-access = Qui pouvait répondre
report-anonymity = Anonymat
report-anonymity-open = Rien dans nos tables ne relie une réponse à une personne.
report-visibility = Résultats
report-languages = Langues proposées
report-versions = Versions
report-version-one = Version { $number }, publiée le { $day }
report-said-with = { $said }. { $explained }
report-counted =
    { $count ->
        [one] personne comptée
       *[other] personnes comptées
    }
report-asked =
    { $count ->
        [one] personne invitée
       *[other] personnes invitées
    }
report-turnout = de participation
report-papers =
    { $count ->
        [one] dont une en salle
       *[other] dont en salle
    }
report-not-a-sample = Ceci n’est pas un échantillon représentatif : ces personnes ont choisi de répondre. Les parts disent ce qu’elles pensent, pas ce que pense une population ; aucune marge d’erreur ne serait honnête.
report-members-voted = Ce vote est celui des membres : il engage ceux qui y avaient droit, et ne dit rien d’autres personnes.
report-few =
    { $count ->
        [one] Une seule réponse : lisez-la comme un avis, pas comme une part.
       *[other] { $count } réponses seulement : une de plus peut déplacer les parts de plusieurs points.
    }
report-decided = Ce qui était fixé avant l’ouverture
report-check = Vérifier ce résultat
report-check-steps = Chacun peut recompter, sans nous croire sur parole.
report-check-archive = Téléchargez l’archive : { $address }
report-check-run = Dépliez-la et lancez « python verify.py » : votre machine recompte tout.
report-check-root = Comparez la racine obtenue avec celle-ci : si elles sont égales, vous avez compté les mêmes bulletins que nous.
report-check-receipt = Avec votre reçu, cherchez votre bulletin : { $address }
report-check-root-name = Racine des bulletins scellés
report-check-configuration = Empreinte de ce qui était fixé
report-check-journal = Journal
report-check-entries =
    { $count ->
        [one] une entrée, qui scelle le début
       *[other] { $count } entrées, chacune scellant la précédente
    }
report-check-later = À la clôture, les bulletins seront scellés par une racine publique, et chacun pourra les recompter.

report-price = Le prix et le cahier des charges
report-price-so-far = Le prix, si le vote s’arrêtait maintenant
report-build-up = Comment le prix se construit
build-up-retained = De { $start } au départ, les options retenues font { $price } ({ $step }).
build-up-leads = De { $start } au départ, les options en tête font { $price } ({ $step }).
report-split-title = Qui reçoit quoi
report-specification = Le cahier des charges
report-criteria = Critère par critère
report-rules = Les règles
report-signed-line = { $state } ({ $signed }). { $why }

report-answers = Les réponses, question par question
report-question = { $number }. { $title }
report-untitled = Sans titre
report-answered =
    { $answered ->
        [0] Sans réponse.
        [one] Une réponse sur { $counted }.
       *[other] { $shown } réponses sur { $counted }.
    }
report-first-rows = Le graphique montre les { $shown } réponses les plus données, sur { $whole } ; toutes sont dans le tableau en annexe.
report-table-in-annex = Le tableau complet est en annexe.
report-row = Ligne

report-voices = Ce que les personnes ont écrit
report-voices-intro = Des textes tels qu’ils ont été écrits, sans nom : les plus récents de chaque avis, pas les plus beaux. Ils éclairent les chiffres, ils ne les remplacent pas.
report-voices-counts = { $counts }.
report-voices-column = { $title } : { $column }

report-rounds = Avant et après la discussion
report-rounds-intro = La même question posée avant et après en avoir parlé : qui a changé de réponse, et pourquoi. Les deux tours sont comptés à part.
report-rounds-before = Avant
report-rounds-after = Après
report-rounds-from = De
report-rounds-to = À
report-rounds-people = Personnes
report-ideas = Ce que la salle a proposé
report-ideas-intro = Ce que des personnes ont écrit sur les murs de la salle et que l’équipe a laissé voir, les plus soutenus d’abord. Soutenir n’est pas voter : rien n’en est décidé.
report-ideas-ideas = Les idées
report-ideas-posed = Les questions
report-ideas-said = Texte
report-ideas-supports = Soutiens
report-words = Les mots qui reviennent
report-words-intro = Comptés par personne, une fois chacune, pluriel et singulier réunis. Un mot dit un sujet, pas un avis.
report-words-first = Les { $shown } mots les plus dits, sur { $whole }.

report-debrief = La restitution
report-annexes = Annexes
report-questionnaire = Le questionnaire, tel qu’il a été posé
report-page = Page { $number }
report-page-titled = Page { $number } : { $title }
report-required = réponse demandée
report-conditional = selon les réponses
report-options = Réponses proposées : { $options }
report-tables = Tableaux complets
report-glossary = Les règles, en mots simples
report-glossary-one = { $name } : { $said }
report-codebook = Les colonnes des fichiers
report-codebook-said = Les exports ont une ligne par bulletin compté et ces colonnes, dans cet ordre.
report-column = Colonne
report-column-kind = Ce qu’elle contient
report-column-question = Question
report-column-category = une valeur parmi
report-column-boolean = oui ou non
report-column-number = nombre
report-column-text = texte
report-sources = Sources
report-source = { $label } : { $address }

report-download-team = Rapport pour l’équipe (PDF)
report-download-public = Rapport pour le public (PDF)
report-download-said = Prêt en quelques secondes. Le rapport pour le public ne contient les mots de personne.
picture-download = Image
picture-svg = Image SVG, nette à toute taille
picture-png = Image PNG, pour une présentation
picture-source =
    { $count ->
        [one] Tablée · { $code } · une réponse · { $day }
       *[other] Tablée · { $code } · { $shown } réponses · { $day }
    }
picture-source-simulated = { $source } · données simulées

# Les règles, dites à qui ne les connaît pas.
glossary-option-by-option = Critère par critère
glossary-option-by-option-said = Chaque critère est voté à part ; l’option qui a le plus de voix est retenue, et le prix est la somme de ce qui est retenu.
glossary-median-option = Option médiane
glossary-median-option-said = On range les options de la moins chère à la plus chère et on retient celle où l’on atteint la moitié des voix.
glossary-close = Vote serré
glossary-close-said = Un écart plus petit que celui fixé avant l’ouverture : les deux options sont alors proposées.
glossary-basket = Vérification de l’ensemble
glossary-basket-said = Chaque option peut gagner sans que leur réunion plaise : on compte combien de personnes sont d’accord avec la moitié au moins de l’ensemble.
glossary-ratification = Ratification
glossary-ratification-said = Les membres acceptent ou refusent un changement de prix ; quorum et majorité sont fixés avant.
glossary-colleges = Collèges pondérés
glossary-colleges-said = Chaque collège pèse ce que disent les statuts, quel que soit son nombre de votants.
glossary-van-westendorp = Van Westendorp
glossary-van-westendorp-said = Quatre prix par personne (trop bas, bonne affaire, cher, trop cher) donnent une fourchette acceptable ; c’est une étude, pas une décision.
glossary-gabor-granger = Gabor et Granger
glossary-gabor-granger-said = On demande prix après prix si la personne achèterait ; cela donne la demande à chaque prix.
glossary-sentiment = Lecture des avis
glossary-sentiment-said = Un compte de mots favorables et défavorables, dont l’exactitude est mesurée et dite ; il se tait quand les signes manquent.
glossary-root = Racine
glossary-root-said = Une empreinte unique de tous les bulletins comptés : en changer un seul la change.
glossary-rule-plurality-said = Le premier choix du plus grand nombre.
glossary-rule-approval-said = Ce que le plus de personnes acceptent.
glossary-rule-condorcet-said = Ce qui bat chacune des autres options en duel.
glossary-rule-minimax-said = Ce dont la pire défaite en duel est la plus petite.
glossary-rule-schulze-said = On compare les options deux à deux, puis on suit les chaînes de duels les plus solides.
glossary-rule-ranked-pairs-said = On retient les duels du plus net au moins net, sans se contredire.
glossary-rule-irv-said = On élimine la dernière option et on reporte ses voix, jusqu’à une majorité.
glossary-rule-majority-judgment-said = La meilleure mention que donne au moins la moitié des personnes.
glossary-rule-score-said = La somme des notes.
glossary-rule-star-said = Les deux meilleures notes s’affrontent en duel.
