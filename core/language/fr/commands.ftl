# La ligne de commande : ce qu’elle répond à qui fait tourner Tablée.
command-served = Tablée : { $address }
command-demo-begins = Première fois : la démonstration se prépare, une dizaine de secondes…
command-demo-loaded = La démonstration est chargée.
command-known-accounts = On s’y connecte avec les comptes existants.
command-email = Adresse e-mail : { $email }
command-password-made-up = Mot de passe : { $password } (affiché cette fois seulement ; il se change dans « Mon compte »)
command-password-of-settings = Mot de passe : celui de TABLEE_ADMIN_PASSWORD
command-migrated = La base est à jour.
command-exported =
    { $count ->
        [one] { $count } ligne écrite dans { $file }.
       *[other] { $count } lignes écrites dans { $file }.
    }
command-none-closed = Aucune consultation close ne porte ce code.
command-count-differs = Le nouveau comptage ne donne pas le résultat scellé.
command-recounted =
    { $count ->
        [one] { $count } bulletin recompté : le résultat scellé est exact.
       *[other] { $count } bulletins recomptés : le résultat scellé est exact.
    }
command-none-published = Aucune consultation publiée ne porte ce code.
command-reading =
    { $count ->
        [one] { $code } : { $count } texte…
       *[other] { $code } : { $count } textes…
    }
command-reread =
    { $texts ->
        [one] { $code } : { $texts } texte,
       *[other] { $code } : { $texts } textes,
    } { $anew ->
        [one] { $anew } relu,
       *[other] { $anew } relus,
    } { $moved ->
        [one] dont { $moved } dit autre chose.
       *[other] dont { $moved } disent autre chose.
    }
command-user-added = { $email } peut se connecter, et choisira d’abord son propre mot de passe.
command-user-unknown = Personne ne se connecte avec l’adresse { $email }.
command-new-password = Nouveau mot de passe : { $password }
command-new-password-once = Il n’est affiché que cette fois : à sa prochaine connexion, la personne choisira le sien.
