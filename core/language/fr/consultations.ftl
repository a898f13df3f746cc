# La tête des écrans d’une consultation.
bar-untitled = Sans titre
bar-no-deadline = Pas encore de date limite
bar-closed-on = Close depuis le { $moment }
bar-deadline-past = Date limite passée : { $moment }
bar-left-days =
    { $count ->
        [one] Encore 1 jour, jusqu’au { $moment }
       *[other] Encore { $count } jours, jusqu’au { $moment }
    }
bar-left-hours =
    { $count ->
        [one] Encore 1 heure, jusqu’au { $moment }
       *[other] Encore { $count } heures, jusqu’au { $moment }
    }
bar-left-minutes =
    { $count ->
        [one] Encore 1 minute, jusqu’au { $moment }
       *[other] Encore { $count } minutes, jusqu’au { $moment }
    }
bar-left-seconds = Moins d’une minute, jusqu’au { $moment }

# La liste des consultations.
consultations-new = Nouvelle consultation
consultations-start = Par quoi commencer ?
consultations-team = Dans quelle équipe
consultations-first = Aucune consultation pour l’instant. Pour la première, choisissez par quoi commencer : tout se modifie ensuite.
consultations-none-yet = Aucune consultation pour l’instant. Les personnes qui organisent, dans votre équipe, créeront la première.
consultations-none-so = Aucune consultation dans cet état.
consultations-no-team = Vous n’êtes encore dans aucune équipe. Demandez à la personne qui administre les comptes de vous en ouvrir une.
consultations-filter = État
consultations-filter-all = Toutes
consultations-filter-draft = Brouillons
consultations-filter-open = Ouvertes
consultations-filter-closed = Closes
consultations-filter-archived = Archivées
consultations-counted =
    { $count ->
        [0] aucune réponse
        [one] 1 personne comptée
       *[other] { $shown } personnes comptées
    }
consultations-deeds = Agir sur cette consultation
consultations-open = Ouvrir…
consultations-copy = Copier
consultations-close = Clore…
consultations-archive = Archiver…
consultations-bring-back = Sortir des archives…
consultations-bring-back-title = Sortir des archives ?
consultations-bring-back-explained = « { $title } » revient dans la liste, telle qu’elle était : un brouillon se modifie à nouveau, un résultat reste scellé.
consultations-bring-back-do = Sortir des archives
consultations-brought-back = La consultation est de retour dans la liste.
problem-not-archived = Cette consultation n’est pas dans les archives.
consultations-copy-of = Copie de { $title }
consultations-copied = La copie est parmi les brouillons.
consultations-close-title = Clore maintenant ?
consultations-close-explained =
    « { $title } » : la date limite est ramenée à cet instant.

    - Plus personne ne peut répondre, ni changer sa réponse.
    - { $count ->
        [0] Personne n’a encore répondu.
        [one] Le résultat est scellé, avec 1 personne comptée.
       *[other] Le résultat est scellé, avec { $count } personnes comptées.
      }
    - La restitution est attendue.

    Cela ne se défait pas.
consultations-close-do = Clore la consultation
consultations-closed = La consultation est close. La restitution est attendue.
consultations-archive-title = Archiver ?
consultations-archive-explained =
    « { $title } » quitte la liste, et personne ne la modifie plus. Rien n’est effacé : le filtre « Archivées » la montre, et elle peut encore être copiée, ou ressortie.
consultations-archive-do = Archiver
consultations-archived = La consultation est archivée.
