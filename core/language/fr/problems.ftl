# Ce qui empêche, dit en une phrase, avec quoi faire ensuite. La clé est « problem- » et le code.
problem-title-missing = Écrivez un titre.
problem-benefit-missing = Écrivez le bénéfice : ce que les participants y gagnent, noir sur blanc.
problem-deadline-missing = Choisissez une date limite : une occasion unique, limitée dans le temps.
problem-deadline-past = La date limite est passée : choisissez-en une à venir.
problem-deadline-only-later = La date limite ne peut que reculer : personne ne doit trouver porte close plus tôt que prévu.
problem-video-not-an-address = L’adresse de la vidéo doit commencer par « https:// ».
problem-product-missing = Nommez le produit dont le prix se décide.
problem-base-price-missing = Indiquez le prix de départ, en euros.
problem-actors-missing = Nommez chaque personne ou entreprise qui reçoit une part du prix.
problem-rest-missing = Dites à qui revient le reste du prix.
problem-base-split-exceeds = Les parts du prix de départ dépassent le prix lui-même.
problem-split-exceeds = « { $label } » : les parts dépassent ce que l’option ajoute au prix.
problem-price-model-missing = Indiquez le prix de départ et qui le reçoit : un critère de prix en a besoin.
problem-price-criterion-missing = Ajoutez au moins un critère de prix.
problem-nothing-to-answer = Ajoutez au moins une question.
problem-members-missing = Importez les membres : le vote leur est réservé.
problem-options-too-few =
    { $fewest ->
        [one] Ajoutez au moins une option.
       *[other] Ajoutez au moins { $fewest } options.
    }
problem-option-empty = Une option n’a pas de texte.
problem-options-alike = Deux options se ressemblent trop : « { $label } ».
problem-choice-bounds-crossed = Le nombre de choix demandé ne tient pas avec ces options.
problem-scale-crossed = Le plus bas doit être inférieur au plus haut.
problem-passage-empty = Écrivez le texte à lire.
problem-amount-unreadable = Écrivez un montant, par exemple « 6 » ou « 6,5 ».
problem-amount-negative = Un montant ne peut pas être négatif : partez du prix le plus bas, les options s’y ajoutent.
problem-amount-too-large = Ce montant dépasse 1 000 € : vérifiez la virgule.
problem-amount-too-fine = Le dixième de centime est le plus petit montant possible.
problem-answer-missing = Cette question attend une réponse.
problem-answers-unreadable = Ces réponses sont illisibles. Rechargez la page et recommencez.
problem-question-unknown = Une réponse ne correspond à aucune question. Rechargez la page et recommencez.
problem-option-unknown = Choisissez parmi les options proposées.
problem-option-twice = Une option est choisie deux fois.
problem-choices-too-few =
    { $fewest ->
        [one] Choisissez au moins une option.
       *[other] Choisissez au moins { $fewest } options.
    }
problem-choices-too-many =
    { $most ->
        [one] Choisissez une seule option.
       *[other] Choisissez au plus { $most } options.
    }
problem-outside-scale = Choisissez une note de { $lowest } à { $highest }.
problem-number-unreadable = Écrivez un nombre, par exemple « 12,5 ».
problem-number-too-large = Ce nombre est trop grand.
problem-number-too-low = Le plus petit nombre possible est { $lowest }.
problem-number-too-high = Le plus grand nombre possible est { $highest }.
problem-number-too-fine =
    { $decimals ->
        [0] Écrivez un nombre entier.
        [one] Un chiffre après la virgule suffit.
       *[other] Pas plus de { $decimals } chiffres après la virgule.
    }
problem-text-unreadable = Ce texte contient des caractères qui ne peuvent pas être gardés.
problem-text-too-long = Ce texte compte { $given } caractères ; il peut en compter { $most }.
problem-nothing-asked = Ce texte est à lire : il n’attend pas de réponse.
problem-code-unknown = Aucune consultation ne porte ce code. Vérifiez-le, ou demandez le lien. Il se peut aussi qu’elle ne soit pas encore ouverte.
problem-link-unknown = Ce vote est réservé aux membres : ouvrez-le avec votre lien personnel. Si le lien ne marche plus, demandez-en un autre à la personne qui vous l’a envoyé.
problem-closed = Cette consultation est close : elle n’accepte plus de réponses.
problem-consultation-unknown = Cette consultation n’existe pas, ou elle appartient à une autre équipe.
problem-not-allowed = Votre rôle dans l’équipe ne permet pas cela. Demandez à une personne qui l’organise.
problem-already-open = Cette consultation est déjà ouverte : son contenu ne change plus.
problem-not-open = Cette consultation n’est pas ouverte.
problem-still-open = Cette consultation est encore ouverte.
problem-changed-elsewhere = Quelqu’un d’autre a modifié cette consultation entre-temps. Rechargez pour voir sa version ; la vôtre reste affichée ici.
problem-tallies-sealed = Les résultats ne sont pas encore visibles.
problem-results-not-public = Les résultats de cette consultation sont réservés à l’équipe.
problem-export-too-few = Moins de { $fewest } personnes ont répondu : un fichier de leurs réponses dirait qui elles sont. Les résultats d’ensemble restent à l’écran.
problem-note-empty = Écrivez la note avant de l’ajouter.
problem-debrief-incomplete = Écrivez au moins ce qui a été dit et ce qui est décidé avant de publier.
problem-options-too-many = Pas plus de { $most } options.
problem-lines-missing = Écrivez au moins une option, une par ligne.
problem-setting-out-of-bounds = Choisissez une valeur de { $lowest } à { $highest }.
problem-picture-too-heavy = Cette image dépasse { $most } Mo : choisissez-en une plus légère.
problem-picture-too-large = Cette image a trop de pixels : réduisez-la d’abord.
problem-picture-unreadable = Cette image ne peut pas être lue : envoyez un fichier PNG, JPEG ou WebP.
problem-setting-too-low = Choisissez au moins { $lowest }.
problem-demo-without-team = Cette adresse n’organise aucune équipe : donnez-lui ce rôle dans une équipe avant de charger la démonstration.
problem-rows-unreadable = Cette réponse ne correspond pas aux lignes proposées. Répondez à nouveau.
problem-rows-missing =
    { $count ->
        [one] Il reste une ligne à remplir.
       *[other] Il reste { $count } lignes à remplir.
    }
problem-condition-question-gone = Une condition d’affichage parle d’une question supprimée : choisissez-en une autre, ou retirez la condition.
problem-condition-question-later = Une condition d’affichage parle d’une question qui n’est pas encore posée à ce moment : choisissez-en une qui vient avant.
problem-condition-on-itself = Une condition d’affichage parle de la question elle-même : choisissez-en une qui vient avant.
problem-condition-option-gone = Une condition d’affichage parle d’une réponse qui n’existe plus : choisissez-en une autre, ou retirez la condition.
problem-condition-test-unfit = Une condition d’affichage compare ce que cette question ne permet pas de comparer.
problem-condition-value-missing = Une condition d’affichage ne dit pas à quoi comparer : complétez-la.
problem-condition-group-empty = Un groupe de conditions d’affichage est vide : complétez-le, ou retirez-le.
problem-condition-never-holds = Les conditions d’affichage ne peuvent jamais être vraies : personne ne verra cela.
problem-page-unreachable = Personne ne verra cette page : toutes ses questions restent cachées.
problem-rank-twice = Le même rang est donné deux fois : chaque proposition a le sien.
problem-rank-missing =
    { $count ->
        [one] Il reste une proposition à classer.
       *[other] Il reste { $count } propositions à classer.
    }
problem-part-not-whole = Écrivez un nombre entier de points pour chaque ligne.
problem-part-negative = Une part ne peut pas être négative.
problem-parts-exceed =
    { $unit ->
        [euros] Le total dépasse { $total } euros : enlevez-en quelque part.
       *[points] Le total dépasse { $total } points : enlevez-en quelque part.
    }
problem-parts-left =
    { $unit ->
        [euros] Tout n’est pas encore partagé : le total doit faire { $total } euros.
       *[points] Tout n’est pas encore partagé : le total doit faire { $total } points.
    }
problem-purpose-missing = Dites à quoi servira cette donnée.
problem-consent-empty = Écrivez le texte à accepter.
problem-consent-changed = Le texte à accepter n’est plus celui-là. Relisez-le, puis cochez à nouveau.
problem-phone-unreadable = Écrivez un numéro de téléphone, par exemple « 06 12 34 56 78 » ; d’un autre pays, avec son « + ».
problem-web-address-unreadable = Écrivez une adresse web, par exemple « https://exemple.fr ».
problem-postcode-unreadable = Écrivez un code postal français de cinq chiffres, par exemple « 42000 ».
problem-date-unreadable = Écrivez une date, jour d’abord, par exemple « 03/02/2027 ».
problem-time-unreadable = Écrivez une heure, par exemple « 14:30 ».
problem-choice-missing = Choisissez d’abord une réponse : ce qui est écrit l’accompagne.
problem-other-unsaid = Précisez ce que vous mettez dans « Autre ».
problem-other-not-chosen = Choisissez « Autre », ou effacez ce qui y est écrit.
problem-option-not-alone = Une des réponses cochées exclut les autres : gardez celle-là seule, ou décochez-la.
problem-option-reserved = Une option tient la place réservée à « Autre » : supprimez-la, puis ajoutez-la à nouveau.
problem-price-unreadable = Écrivez un prix en euros, par exemple « 1,45 ».
problem-prices-missing =
    { $count ->
        [one] Il reste un prix à donner.
       *[other] Il reste { $count } prix à donner.
    }
problem-intents-missing =
    { $count ->
        [one] Dites aussi si vous achèteriez à l’autre prix.
       *[other] Dites aussi si vous achèteriez à ces deux prix.
    }
problem-prices-out-of-order =
    { $lower ->
        [too_cheap] Le prix d’une bonne affaire doit dépasser celui qui ferait douter de la qualité.
        [cheap] Le prix où cela devient cher doit dépasser celui d’une bonne affaire.
       *[expensive] Le prix trop cher pour acheter doit dépasser celui où cela devient cher.
    }
problem-prices-too-few = Écrivez au moins { $fewest } prix.
problem-prices-too-many = Pas plus de { $most } prix : au-delà, les réponses se lassent.
problem-change-prices-missing = Écrivez le prix d’aujourd’hui et le nouveau prix.
problem-change-prices-alike = Le nouveau prix est le même que celui d’aujourd’hui.
problem-change-outcome-missing = Dites ce qui se passe dans les deux cas, si le oui l’emporte et si le non l’emporte.
problem-sets-unreadable = Cette réponse ne correspond pas aux séries proposées. Répondez à nouveau.
problem-sets-missing =
    { $count ->
        [one] Il reste une série à remplir : le plus et le moins.
       *[other] Il reste { $count } séries à remplir : le plus et le moins de chacune.
    }
problem-best-is-worst = Série { $number } : le plus et le moins ne peuvent pas être la même proposition.
problem-sets-too-few = Demandez au moins { $fewest } séries : certaines propositions ne seraient jamais montrées.
problem-outside-slider =
    { $step ->
        [1] Choisissez un nombre entier de { $lowest } à { $highest }.
       *[other] Choisissez une valeur de { $lowest } à { $highest }, de { $step } en { $step }.
    }
problem-slider-uneven = Le plus haut ne tombe pas sur un pas de { $step } depuis le plus bas.
problem-slider-too-fine = Pas plus de { $most } pas : prenez-en de plus grands.
problem-stars-without-first = Les étoiles se comptent à partir de 1 : commencez à 1, ou choisissez une autre présentation.
problem-token-without-name = Donnez un nom à ce jeton : celui du programme qui s’en servira.
problem-tokens-too-many = Pas plus de { $most } jetons par équipe : mettez fin à ceux qui ne servent plus.
problem-token-unknown = Il manque un jeton valable dans l’en-tête Authorization, après « Bearer ».
problem-asked-too-often = Trop de demandes en une minute : attendez un peu.
problem-format-unknown = Ce format n’existe pas. Formats : { $formats }.
problem-webhook-malformed = Cette adresse ne se lit pas : une adresse commence par https, sans nom ni mot de passe.
problem-webhook-not-found = Aucun serveur ne répond à { $host }.
problem-webhook-not-https = Seules les adresses en https sont prévenues.
problem-webhook-inside = { $host } mène à l’intérieur d’un réseau : seules les adresses publiques sont prévenues.
problem-webhook-without-event = Choisissez au moins un moment où prévenir.
problem-webhooks-too-many = Pas plus de { $most } adresses par équipe.
problem-filter-unreadable = Cette adresse ne dit pas clairement quoi montrer. Partez de l’ensemble et choisissez vos filtres.
problem-filter-unknown = Ce filtre ne correspond à aucune question ni réponse de cette consultation. Retirez-le.
problem-cross-with-itself = Une question ne se croise pas avec elle-même : choisissez-en une autre.
problem-source-name-unfit = Donnez à ce lien un nom, de { $most } caractères au plus.
problem-source-name-taken = Un lien porte déjà ce nom.
problem-source-in-use = Des personnes sont déjà venues par ce lien : il reste.
problem-source-of-personal-links = Chaque membre vient ici par son propre lien : il n’y a pas de lien commun à nommer.
problem-sources-too-many = Pas plus de { $most } liens nommés.
problem-population-shares-sum = Les parts font { $sum } % en tout : il faut 100 %.
problem-population-source-missing = Dites d’où viennent ces parts, en { $most } caractères au plus.
problem-population-question-unknown = Cette question n’a pas d’options à comparer.
problem-population-nobody-asked = Personne n’a été tiré au sort : toutes les personnes qui ont le lien répondent.
problem-few-asked = Vous ne sollicitez que { $count } personnes : l’ensemble se montre toujours, et à moins de dix il peut suffire à deviner qui a répondu quoi.
problem-voice-unknown = Cet avis n’est pas de ceux que l’on peut dire d’un texte.
problem-voice-no-text = Ce texte n’est plus là, ou n’est pas de ceux que l’analyse lit.
