# Par quoi commencer : les modèles, et ce qu’ils conseillent à qui écrit le bénéfice puis la restitution.
templates-group = Sur quoi
templates-group-all = Tous
templates-group-blank = Page blanche
templates-group-price = Prix
templates-group-members = Membres
templates-group-product = Produit
templates-group-team = Équipe
templates-group-workshop = Atelier
templates-figures =
    { $questions ->
        [one] 1 question
       *[other] { $questions } questions
    }, { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
templates-look = Voir les questions

template-blank-questionnaire = Questionnaire vierge
template-blank-questionnaire-line = Des questions de toutes sortes, dans l’ordre que vous voulez.
template-blank-questionnaire-for = Pour partir de rien

template-blank-price-vote = Vote de prix vierge
template-blank-price-vote-line = Un prix de départ, et des critères qui le font bouger.
template-blank-price-vote-for = Pour partir de rien

template-everyday-price = Prix d’un produit du quotidien
template-everyday-price-line = Rémunération, origine, production, emballage : chaque choix déplace le prix. Les montants sont à remplacer par les vôtres.
template-everyday-price-for = Toutes les personnes qui l’achètent
template-everyday-price-benefit = Par exemple : « Le produit que vous aurez composé sera en rayon avant l’été, au prix que vous aurez voté. »
template-everyday-price-said = Le choix retenu pour chaque critère et sa part des voix. Les écarts serrés. Ce que disent les textes, pour et contre.
template-everyday-price-decided = Le cahier des charges et le prix, critère par critère.
template-everyday-price-refused = Les choix votés qui attendront, et ce qui manque pour les tenir.
template-everyday-price-who = Qui négocie, qui produit, qui vérifie.
template-everyday-price-when = La date en rayon, puis celle du premier contrôle.

template-price-ratification = Ratification d’un changement de prix
template-price-ratification-line = Oui, non ou blanc. Les deux issues sont montrées de la même façon, et le résultat reste scellé jusqu’à la clôture.
template-price-ratification-for = Les membres, par lien personnel
template-price-ratification-benefit = Par exemple : « Ce prix ne changera pas sans vous : la majorité des voix décide, et le résultat sera publié ici. »
template-price-ratification-said = Les oui, les non et les blancs, et combien de membres ont voté. Les raisons données de chaque côté.
template-price-ratification-decided = Le prix qui s’applique, et ce que chacun en reçoit.
template-price-ratification-refused = Ce que l’autre issue aurait apporté, et pourquoi on y renonce.
template-price-ratification-who = Qui applique le prix, qui le vérifie.
template-price-ratification-when = Le jour où il s’applique, la date du prochain vote.

template-member-survey = Grand questionnaire des membres
template-member-survey-line = Ce qui compte, ce qui marche, ce qui doit changer d’abord, et la place que chacun veut prendre.
template-member-survey-for = Tous les membres, les plus discrets aussi
template-member-survey-benefit = Par exemple : « Vos trois priorités seront à l’ordre du jour de la prochaine assemblée, et chacune aura sa réponse ici. »
template-member-survey-said = Qui a répondu, qui manque. Les trois valeurs citées d’abord. Ce qu’il faut garder, ce qu’il faut changer, avec leurs mots.
template-member-survey-decided = Une décision pour chacune des trois premières demandes.
template-member-survey-refused = Les demandes fréquentes qui ne seront pas suivies, et pourquoi.
template-member-survey-who = Un nom par décision.
template-member-survey-when = La prochaine étape, et la date de la prochaine assemblée.

template-zero-plastic = Consultation « zéro plastique »
template-zero-plastic-line = Les emballages dont on peut se passer, les solutions en magasin, et ce que chacun ferait.
template-zero-plastic-for = Une clientèle, un club de consommateurs
template-zero-plastic-benefit = Par exemple : « Vos cinq premiers emballages seront portés aux fabricants, et leurs réponses publiées ici. »
template-zero-plastic-said = Les emballages cités d’abord. Les solutions acceptées, celles qui divisent. Les freins à la consigne.
template-zero-plastic-decided = Les emballages supprimés ou remplacés, et combien de plastique en moins.
template-zero-plastic-refused = Ce que les fabricants refusent ou repoussent, et leurs raisons.
template-zero-plastic-who = L’enseigne, le fabricant, et qui suit leurs promesses.
template-zero-plastic-when = Le premier changement en rayon, la date du bilan en tonnes.

template-idea-call = Appel à idées
template-idea-call-line = Une idée en une phrase, ce à quoi elle répond, qui pourrait la porter, et comment y prendre part.
template-idea-call-for = Un public large, une école, une entreprise
template-idea-call-benefit = Par exemple : « Les idées seront réunies par attentes communes, et au moins une sera mise en œuvre cette année. »
template-idea-call-said = Combien d’idées, réunies en quels groupes. Les attentes communes, avec deux ou trois phrases citées.
template-idea-call-decided = Les groupes d’idées retenus, et ce qui en sera fait.
template-idea-call-refused = Les groupes écartés, avec la raison de chacun.
template-idea-call-who = Qui porte chaque groupe, et qui a proposé son aide.
template-idea-call-when = Le premier essai, puis le prochain point.

template-five-packagings = Cinq emballages à revoir
template-five-packagings-line = Parmi des images, les cinq emballages à changer en premier, dans quel ordre et pourquoi. Les images sont à ajouter.
template-five-packagings-for = Un petit cercle, chaque mois
template-five-packagings-benefit = Par exemple : « Les cinq emballages retenus ce mois-ci iront aux fabricants, et leur réponse sera lue lors de notre prochaine réunion. »
template-five-packagings-said = Les cinq emballages retenus et leurs voix. Ce qui ne va pas, produit par produit.
template-five-packagings-decided = Ce qui est demandé au fabricant de chacun des cinq.
template-five-packagings-refused = Les emballages qui ne changeront pas, et pourquoi.
template-five-packagings-who = Qui parle à quel fabricant.
template-five-packagings-when = La réponse attendue, la réunion qui la lira.

template-beta-test = Bêta-test interne
template-beta-test-line = L’essai d’un produit par des collègues : la prise en main, les difficultés avec une photo, ce qu’il faut garder.
template-beta-test-for = Des volontaires de plusieurs entités
template-beta-test-benefit = Par exemple : « Chaque difficulté signalée recevra une réponse, et vous essaierez la version corrigée avant tout le monde. »
template-beta-test-said = Combien ont essayé, et combien de temps. Ce qui a plu. Les difficultés, des plus fréquentes aux plus rares.
template-beta-test-decided = Ce qui est corrigé avant le lancement.
template-beta-test-refused = Ce qui restera tel quel, et pourquoi.
template-beta-test-who = Qui corrige quoi.
template-beta-test-when = La prochaine version à essayer, le lancement.

template-concept-test = Test de concept
template-concept-test-line = Ce que l’on comprend d’une idée, ce que l’on en pense, à quel prix, et ce qui fait hésiter.
template-concept-test-for = Des personnes qui pourraient acheter
template-concept-test-benefit = Par exemple : « Vos réponses diront si ce produit se fait, et sous quelle forme ; vous saurez ce qui a été décidé. »
template-concept-test-said = Ce qui a été compris, et ce qui ne l’a pas été. L’intérêt, les hésitations, les prix jugés corrects.
template-concept-test-decided = Poursuivre, modifier ou arrêter : la décision, et les réponses qui l’ont emporté.
template-concept-test-refused = Les demandes qui ne seront pas suivies, et pourquoi.
template-concept-test-who = Qui mène la suite.
template-concept-test-when = Le prochain essai, ou la fin du projet.

template-engagement-barometer = Baromètre d’engagement
template-engagement-barometer-line = Le moral, le travail, l’équipe, l’organisation : les mêmes questions à chaque édition.
template-engagement-barometer-for = Une équipe, une entreprise, une association
template-engagement-barometer-benefit = Par exemple : « Le premier sujet que vous citerez fera l’objet d’une décision dans le mois, présentée en réunion d’équipe. »
template-engagement-barometer-said = Combien ont répondu. Ce qui va, ce qui pèse, ce qui a bougé depuis la dernière fois.
template-engagement-barometer-decided = Une action pour chacun des premiers sujets cités, assez petite pour tenir en trois mois.
template-engagement-barometer-refused = Ce qui ne dépend pas de l’équipe, et à qui on l’a transmis.
template-engagement-barometer-who = Un nom par action.
template-engagement-barometer-when = Le point à mi-chemin, la date de la prochaine édition.

template-round-table = Tour de table
template-round-table-line = Deux questions, quelques mots-clés chacune, affichées en direct pour ouvrir une réunion.
template-round-table-for = Une salle, de 8 à 500 personnes
template-round-table-benefit = Par exemple : « Vos mots guideront la réunion : nous y reviendrons avant de nous quitter. »
template-round-table-said = Les mots qui reviennent, ceux qui surprennent.
template-round-table-decided = Ce que la rencontre a changé dans le programme ou dans les décisions.
template-round-table-refused = Les attentes auxquelles cette rencontre ne pouvait pas répondre.
template-round-table-who = Qui reprend les sujets laissés ouverts.
template-round-table-when = La prochaine rencontre.
