# La liste des membres : import, liens personnels, qui a voté.
members-holds-anonymous = Vote anonyme : cette liste dit qui a voté, jamais quoi ; aucune table ne relie un bulletin à une personne.
members-holds-confidential = Vote confidentiel : un bulletin n’est lié à une personne que pour n’en compter qu’un ; ce lien n’est montré à personne.
members-holds-named = Vote nominatif : l’équipe voit qui a voté quoi, et chaque membre le sait avant de répondre.
members-not-needed = Cette consultation est ouverte à toutes les personnes qui ont son lien : elle se passe de liste. Pour la réserver à des membres, choisissez « lien personnel » dans Concevoir.
members-not-needed-open = Cette consultation est ouverte à toutes les personnes qui ont son lien : elle se passe de liste, et cela ne change plus une fois ouverte.
members-to-design = Aller à Concevoir
members-may-add = La consultation est ouverte : vous pouvez encore ajouter des personnes, plus en retirer.
members-settled = La consultation est close : la liste ne change plus.

members-roll-title = La liste
members-empty = Personne n’est encore sur la liste.
members-on-roll =
    { $count ->
        [one] membre
       *[other] membres
    }
members-with-link =
    { $count ->
        [one] a un lien
       *[other] ont un lien
    }
members-voted =
    { $count ->
        [one] a voté
       *[other] ont voté
    }
members-college = Collège
members-college-choice = { $name } · { $count }
members-college-none = Sans collège
members-entity = Entité
members-entity-none = Sans entité
members-search = Chercher
members-search-hint = Un nom, une adresse, un cercle, une entité
members-way = D’abord la liste, puis un lien secret pour chaque personne, enfin un message à chacune avec le sien.
members-seen = La liste dit qui a voté, sans heure ni ordre.
members-nobody-found = Personne ne correspond. Essayez une partie du nom ou de l’adresse.
members-table = Les membres de la liste
members-column-name = Nom
members-column-email = E-mail
members-column-college = Collège
members-column-circle = Cercle
members-column-entity = Entité
members-column-language = Langue
members-column-link = Lien
members-column-voted = A voté
members-column-line = Ligne
members-column-problem = À corriger
members-yes = Oui
members-no = Non
members-not-said = à la clôture
members-tick = Cochez une personne pour refaire son lien perdu.
members-tick-several = Cochez une personne pour refaire son lien, ou plusieurs pour les retirer.
members-ticked =
    { $count ->
        [one] { $name }
       *[other] { $count } personnes cochées
    }

members-renew = Refaire le lien
members-renew-explained = Un nouveau lien remplace l’ancien, qui ne marchera plus ; une réponse commencée et pas envoyée avec l’ancien lien est perdue.
members-renew-title = Refaire le lien de { $name }
members-renew-done = Le nouveau lien est sous la liste : transmettez-le.
members-renew-do = Oui, refaire le lien
members-renewed = Nouveau lien de { $name }, à lui transmettre maintenant : il ne sera plus montré.
members-renewed-seen = C’est transmis
members-remove = Retirer
members-remove-explained =
    { $count ->
        [one] Retirer { $name } de la liste ? Son lien, s’il existe, ne marchera plus.
       *[other] Retirer ces { $count } personnes de la liste ? Leurs liens, s’ils existent, ne marcheront plus.
    }
members-remove-do = Oui, retirer
members-removed =
    { $count ->
        [one] Une personne est retirée de la liste.
       *[other] { $count } personnes sont retirées de la liste.
    }

members-links-title = Les liens personnels
members-links-missing =
    { $count ->
        [one] Une personne n’a pas encore de lien.
       *[other] { $count } personnes n’ont pas encore de lien.
    }
members-links-explained = Chaque lien est secret et vaut un bulletin. Vous recevez un fichier à envoyer par votre messagerie ; l’application n’en garde que des empreintes et ne pourra plus le montrer.
members-links-draft = Les liens marcheront dès l’ouverture de la consultation.
members-links-create =
    { $count ->
        [one] Créer le lien
       *[other] Créer les { $count } liens
    }
members-links-ready =
    { $count ->
        [one] Un lien est prêt. Téléchargez-le maintenant : ce fichier n’existe que sur cette page, jusqu’au téléchargement.
       *[other] { $count } liens sont prêts. Téléchargez-les maintenant : ce fichier n’existe que sur cette page, jusqu’au téléchargement.
    }
members-links-care = Qui a ce fichier peut voter à la place de chacun : supprimez-le une fois les messages envoyés.
members-links-download = Télécharger le fichier des liens
members-links-file = liens
members-links-downloaded = Le fichier est téléchargé ; l’application ne l’a plus.
members-links-all = Tous les membres ont leur lien.
members-links-lost = Fichier perdu ?
members-links-renew-explained =
    { $count ->
        [one] Un nouveau lien pour la personne qui n’a pas encore voté. L’ancien ne marchera plus.
       *[other] De nouveaux liens pour les { $count } personnes qui n’ont pas encore voté. Leurs liens actuels, même déjà envoyés, ne marcheront plus.
    }
members-links-renew-do =
    { $count ->
        [one] Oui, refaire le lien
       *[other] Oui, refaire { $count } liens
    }

members-links-renew-done = Les nouveaux liens sont prêts : téléchargez-les.

members-import-title = Importer des membres
members-import-help = Un fichier CSV avec une ligne d’en-têtes : nom et e-mail, et si vous voulez prénom, collège, cercle, entité, langue (fr ou en). Depuis un tableur : Enregistrer sous, CSV.
members-import-file = Fichier CSV
members-import-model = Télécharger un modèle
members-import-model-file = modele-membres
members-import-recognised = Colonnes reconnues : { $columns }.
members-import-ignored = Colonnes laissées de côté : { $columns }.
members-import-good =
    { $count ->
        [0] Personne à ajouter.
        [one] Une personne à ajouter.
       *[other] { $count } personnes à ajouter.
    }
members-import-known =
    { $count ->
        [one] Une personne est déjà sur la liste : rien à faire.
       *[other] { $count } personnes sont déjà sur la liste : rien à faire.
    }
members-import-bad =
    { $count ->
        [one] Une ligne est à corriger.
       *[other] { $count } lignes sont à corriger.
    }
members-import-bad-help = Vous pouvez ajouter les autres tout de suite, puis corriger celles-ci et les importer à part.
members-import-line = Ligne { $line }
members-import-bad-more =
    { $count ->
        [one] Et une autre, dans le fichier à télécharger.
       *[other] Et { $count } autres, dans le fichier à télécharger.
    }
members-import-bad-download = Télécharger les lignes à corriger
members-import-bad-file = lignes-a-corriger
members-import-preview = Les personnes à ajouter
members-import-do =
    { $count ->
        [one] Ajouter une personne
       *[other] Ajouter { $count } personnes
    }
members-imported =
    { $count ->
        [0] Personne n’a été ajouté.
        [one] Une personne est ajoutée à la liste.
       *[other] { $count } personnes sont ajoutées à la liste.
    }

problem-members-not-a-csv = Ce fichier n’est pas un CSV. Dans votre tableur, choisissez « Enregistrer sous », puis « CSV ».
problem-members-file-empty = Ce fichier est vide.
problem-members-headings-missing = La première ligne doit nommer les colonnes, par exemple « Nom » et « E-mail ». Le modèle montre comment.
problem-members-name-column-missing = Il manque une colonne « Nom ».
problem-members-email-column-missing = Il manque une colonne « E-mail ».
problem-members-too-many = Ce fichier dépasse { $most } lignes : coupez-le en plusieurs.
problem-members-settled = Cette consultation n’accepte plus de réponses : sa liste ne change plus.
problem-members-only-added = La consultation est ouverte : on peut ajouter des personnes à la liste, plus en retirer.
problem-member-unknown = Cette personne n’est plus sur la liste. Rechargez la page.
problem-member-has-voted = Cette personne a déjà voté. Un nouveau lien lui permettrait de voter une seconde fois, sans que rien ne puisse le voir : son lien ne peut plus être refait.
problem-member-name-missing = Le nom manque.
problem-member-email-missing = L’adresse e-mail manque.
problem-member-email-malformed = « { $given } » n’est pas une adresse e-mail.
problem-member-twice = Cette adresse est déjà à la ligne { $line } du fichier.
problem-member-language-unknown = « { $given } » n’est pas une langue d’ici : écrivez « fr » ou « en ».
problem-member-text-too-long =
    { $field ->
        [name] Le nom compte
        [email] L’adresse e-mail compte
        [college] Le collège compte
        [entity] L’entité compte
       *[circle] Le cercle compte
    } { $given } caractères ; { $most } au plus.
problem-member-text-unreadable =
    { $field ->
        [name] Le nom contient
        [email] L’adresse e-mail contient
        [college] Le collège contient
        [entity] L’entité contient
       *[circle] Le cercle contient
    } des caractères illisibles. Enregistrez le fichier en « CSV UTF-8 ».
problem-member-quotes = Un guillemet droit (") ouvre ou ferme mal une case, ici ou plus bas : corrigez-le, ce qui le suit n’a peut-être pas été lu.
problem-member-cells-too-many = Cette ligne a plus de cases que la ligne des en-têtes : un séparateur est de trop, ou il manque des guillemets.
problem-renewal-would-tell = Refaire un lien dirait qui n’a pas encore voté, alors que les résultats de ce vote anonyme se voient déjà : ce ne sera possible pour personne avant la clôture.
