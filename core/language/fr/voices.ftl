# Ce que disent les réponses écrites : l’avis de chacune, et jusqu’où s’y fier.
voices-sentiment-favourable = favorable
voices-sentiment-unfavourable = défavorable
voices-sentiment-mixed = partagé
voices-sentiment-uncertain = neutre ou incertain
voices-sentiment-none-found = sans avis repéré
voices-sentiment-too-short = trop court
voices-sentiment-other-language = autre langue

voices-sentiment-favourable-means = Les mots favorables l’emportent nettement.
voices-sentiment-unfavourable-means = Les mots défavorables l’emportent.
voices-sentiment-mixed-means = Du pour et du contre, à peu près autant.
voices-sentiment-uncertain-means = Trop peu de signes pour trancher, ou des signes faibles dans les deux sens : souvent un constat ou une proposition.
voices-sentiment-none-found-means = Aucun mot ne dit un avis : souvent une proposition.
voices-sentiment-too-short-means = Moins de quatre mots, dont aucun ne dit un avis.
voices-sentiment-other-language-means = Écrit dans une autre langue que le français : compté à part, pas analysé.

voices-sentiment-count-favourable =
    { $count ->
        [one] { $count } favorable
       *[other] { $count } favorables
    }
voices-sentiment-count-unfavourable =
    { $count ->
        [one] { $count } défavorable
       *[other] { $count } défavorables
    }
voices-sentiment-count-mixed =
    { $count ->
        [one] { $count } partagé
       *[other] { $count } partagés
    }
voices-sentiment-count-uncertain =
    { $count ->
        [one] { $count } neutre ou incertain
       *[other] { $count } neutres ou incertains
    }
voices-sentiment-count-none-found = { $count } sans avis repéré
voices-sentiment-count-too-short =
    { $count ->
        [one] { $count } trop court
       *[other] { $count } trop courts
    }
voices-sentiment-count-other-language = { $count } dans une autre langue

voices-sentiment-words = Les mots qui l’ont fait pencher
voices-sentiment-how = Une analyse de mots, pas une lecture : elle compte ce qui est dit en bien et en mal, et se tait quand les signes manquent. Relisez avant de conclure.

voices-accuracy-title = Jusqu’où s’y fier
voices-accuracy-measured = Mesuré le { $date } sur { $texts } textes dont l’avis est connu et qui n’ont pas servi à la régler.
voices-accuracy-set = Sur { $set }, l’analyse tranche { $decided } fois sur 10 et a raison { $right } fois sur 10 quand elle tranche.
voices-accuracy-set-too-few =
    { $decided ->
        [one] Sur { $set }, un seul texte d’avis connu a été tranché : c’est trop peu pour un chiffre sûr.
       *[other] Sur { $set }, { $decided } textes d’avis connu ont été tranchés, dont { $right } avec raison : c’est trop peu pour un chiffre sûr.
    }

voices-set-apps = des avis sur des applications
voices-set-bank = des avis bancaires
voices-set-allocine = des critiques de films
voices-set-books = des avis de lecture
voices-set-verbatims = des réponses à des consultations publiques
voices-set-tweets = des messages sur l’actualité
voices-set-stance-rn = des arguments « pour » et « contre »

voices-failures-title = Ce qu’elle ne sait pas faire
voices-failure-irony = L’ironie lui échappe : « { $example } » passe pour un compliment.
voices-failure-irony-example = Quelle belle surprise sur ma facture, merci beaucoup.
voices-failure-stance = Un ton n’est pas une position : sur { $set }, elle ne tranche que { $decided } fois sur 10, et n’a raison que { $right } fois sur 10 quand elle tranche. Pour savoir qui est pour, posez la question.
voices-failure-facts = Elle lit les mots, pas les faits : une plainte dite sans mot de reproche lui paraît neutre.
voices-failure-tweets = Sur { $set }, elle ne tranche que { $decided } fois sur 10.
voices-failure-language = Elle ne lit que le français, et les seuls vingt mille premiers caractères d’un texte.

voices-accuracy-page = Tous les chiffres, et ce qui n’est pas noté
voices-page-open = Ouvrir dans « Paroles »
