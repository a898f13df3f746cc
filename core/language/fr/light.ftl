# La version légère de la page de réponse.
light-resume = Reprendre ma réponse
light-receipt = Revoir mon reçu
light-to-review =
    { $count ->
        [one] Une réponse est à revoir
       *[other] { $count } réponses sont à revoir
    }
light-colon = { " : " }
light-price-update = Mettre le prix à jour
light-waiting = Hors connexion : vos réponses attendent ici et partiront dès que le réseau reviendra.
light-sending = Envoi du fichier…
light-no-cookie = Votre navigateur refuse les cookies. Il en faut un, le temps de répondre, pour ne compter votre réponse qu’une fois.
light-offer-full = Page complète
light-offer-light = Page légère, pour les connexions lentes
