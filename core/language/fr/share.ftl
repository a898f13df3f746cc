# Diffuser : le lien, le code, le QR code, le message à envoyer.
share-not-open = Le lien et le code marcheront dès l’ouverture de la consultation. Préparez tout ; n’envoyez rien avant.
share-over = Cette consultation est close. Son lien mène désormais à ce qui en est sorti.
share-link = Le lien
share-code = Le code, à dire à voix haute
share-code-help = À saisir sur la page d’accueil : { $address }
share-qr = QR code de la consultation { $code }
share-qr-svg = SVG, pour imprimer
share-qr-png = PNG, pour un document
share-open-to-all = Toutes les personnes qui ont ce lien peuvent répondre, une fois par navigateur.
share-message-title = Le message
share-message-help = À copier, puis à ajuster à votre façon.
share-message-language = Langue du message
share-mail = L’ouvrir dans ma messagerie
share-personal-title = Un lien par personne
share-personal = Ce vote est réservé aux membres : chacun a besoin de son propre lien, qui vaut un bulletin. Il n’y a donc ni lien commun ni QR code à diffuser.
share-personal-nobody = Personne n’est encore sur la liste.
share-personal-members =
    { $count ->
        [one] Une personne est sur la liste.
       *[other] { $count } personnes sont sur la liste.
    }
share-personal-links =
    { $count ->
        [0] Aucune n’a encore son lien.
        [one] Une seule a son lien.
       *[other] { $count } ont leur lien.
    }
share-personal-see = Voir la liste et qui a voté
share-personal-go = Importer les membres et créer leurs liens
share-personal-message-help = À envoyer à chaque membre, avec son lien à la place des crochets.

share-message-subject = Votre avis compte : { $title }
share-message =
    Bonjour,

    { $title }

    { $benefit }

    { $deadline }
    { $link }

    { $holds }
share-message-until = Répondez avant le { $moment } :
share-message-no-deadline = Pour répondre :
share-message-own-link = [le lien personnel]
share-message-signed = — { $name }
share-holds-anonymous = Votre réponse est anonyme : rien n’y relie votre nom.
share-holds-anonymous-personal = Votre lien est personnel, votre réponse est anonyme : la liste dit qui a voté, jamais quoi.
share-holds-confidential = Votre réponse est confidentielle : elle n’est montrée à personne avec votre nom.
share-holds-named = Votre réponse est nominative : l’équipe verra qui a répondu quoi.
