# The command line: what it answers to whoever runs Tablée.
command-served = Tablée: { $address }
command-demo-begins = First time: the demo is being made, some ten seconds…
command-demo-loaded = The demo is loaded.
command-known-accounts = Sign in with the accounts that exist.
command-email = E-mail address: { $email }
command-password-made-up = Password: { $password } (shown this time only; it is changed under “My account”)
command-password-of-settings = Password: that of TABLEE_ADMIN_PASSWORD
command-migrated = The database is up to date.
command-exported =
    { $count ->
        [one] { $count } line written to { $file }.
       *[other] { $count } lines written to { $file }.
    }
command-none-closed = No closed consultation has this code.
command-count-differs = The new count does not give the sealed result.
command-recounted =
    { $count ->
        [one] { $count } ballot counted again: the sealed result is right.
       *[other] { $count } ballots counted again: the sealed result is right.
    }
command-none-published = No published consultation has this code.
command-reading =
    { $count ->
        [one] { $code }: { $count } text…
       *[other] { $code }: { $count } texts…
    }
command-reread =
    { $texts ->
        [one] { $code }: { $texts } text,
       *[other] { $code }: { $texts } texts,
    } { $anew ->
        [one] { $anew } read again,
       *[other] { $anew } read again,
    } { $moved ->
        [one] of which { $moved } says something else.
       *[other] of which { $moved } say something else.
    }
command-user-added = { $email } can sign in, and will first choose a password of their own.
command-user-unknown = Nobody signs in with the address { $email }.
command-new-password = New password: { $password }
command-new-password-once = It is shown this time only: at their next sign-in, they will choose their own.
