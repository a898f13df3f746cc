# Essayer avant d’ouvrir, et commenter.
trial-banner = Essai : rien de ce que vous répondez ne compte.
trial-comment-elsewhere = Pour commenter les questions : la page légère
trial-done = L’essai est terminé.
trial-done-explained = Rien n’a été enregistré. Pour de vrai, voici ce qui l’aurait été :
trial-done-empty = Rien n’a été enregistré. Pour de vrai, cette réponse aurait compté, sans un mot.
trial-again = Recommencer
comment-do = Commenter
comment-whole = Commenter l’ensemble
comment-author = Votre nom (facultatif)
comment-text = Votre commentaire
comment-send = Envoyer ce commentaire
comment-sent = Merci ! L’équipe lira votre commentaire.

problem-comment-empty = Écrivez d’abord votre commentaire.
problem-comment-without-question = Cette question n’existe plus : commentez l’ensemble.
problem-comments-full = Il y a déjà { $most } commentaires, on n’en garde pas plus.
problem-comments-too-fast = Beaucoup de commentaires arrivent en ce moment. Renvoyez le vôtre dans une minute.
problem-comments-closed = La consultation est ouverte : on ne la commente plus.
problem-nothing-to-try = Il n’y a rien à essayer : tout est déjà publié.

trial-try = Tester
trial-share = Faire essayer
trial-share-explained = Sur votre téléphone, ou celui d’une collègue : ce lien secret mène à l’essai. On y répond sans que rien ne compte, et on y commente chaque question jusqu’à l’ouverture.
trial-share-explained-open = Sur votre téléphone, ou celui d’une collègue : ce lien secret mène à l’essai de ce qui n’est pas encore publié.
trial-link-make = Créer le lien d’essai
trial-link-renew = Renouveler
trial-link-remove = Retirer
trial-link-once = Un lien d’essai existe. Il n’est montré qu’à sa création ; renouvelez-le pour le revoir : l’ancien ne mènera plus nulle part.
trial-link-qr = QR code du lien d’essai
trial-link-removed = Le lien d’essai est retiré.
comments-title =
    { $count ->
        [one] Un commentaire
       *[other] { $count } commentaires
    }
comments-whole =
    { $count ->
        [one] Un commentaire sur l’ensemble
       *[other] { $count } commentaires sur l’ensemble
    }
comments-to-read =
    { $count ->
        [one] Un commentaire à lire
       *[other] { $count } commentaires à lire
    }
comments-by = { $author }, { $when }
comments-by-nobody = Sans nom, { $when }
comments-done = Réglé
comments-of-removed = Sur une question retirée depuis
