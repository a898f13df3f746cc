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

share-named-title = Savoir par où l’on vient
share-named-help = Un lien par envoi ou par affiche : vous saurez combien de personnes sont venues par chacun, jamais lesquelles.
share-named-name = Nom du lien
share-named-example = Lettre de novembre
share-named-do = Créer ce lien
share-named-done = Le lien « { $label } » est prêt.
share-named-remove = Supprimer
share-named-removed = Le lien « { $label } » est supprimé.
share-named-qr = QR code
share-named-qr-of = QR code du lien { $label }
share-named-funnel = Par où l’on vient
share-named-column-link = Lien
share-named-column-came = Sont venues
share-named-column-began = Ont commencé
share-named-column-answered = Ont répondu
share-named-counted = Chaque navigateur compte une fois, par le premier lien qu’il a ouvert.
share-named-hidden = Un tiret : moins de dix réponses, ou des réponses qui en trahiraient moins de dix.
share-named-sealed = Les réponses par lien se liront quand les résultats se verront.
share-ideas-help = On y lit, soutient et ajoute des idées, avant et après la séance ; chaque texte est relu avant de s’afficher, selon ce que vous avez choisi dans « Animer ».
share-ideas-qr = Code QR du mur d’idées
