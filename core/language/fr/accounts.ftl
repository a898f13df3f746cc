# Se connecter, les comptes et les équipes.
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-send = Se connecter

problem-sign-in-empty = Écrivez votre adresse e-mail et votre mot de passe.
problem-sign-in-wrong = L’adresse ou le mot de passe ne correspond pas. Vérifiez-les, puis réessayez.
problem-sign-in-slowed =
    { $unit ->
        [seconds] { $count ->
            [one] Trop d’essais manqués de suite. Attendez une seconde, puis réessayez.
           *[other] Trop d’essais manqués de suite. Attendez { $count } secondes, puis réessayez.
        }
       *[minutes] { $count ->
            [one] Trop d’essais manqués de suite. Attendez une minute, puis réessayez.
           *[other] Trop d’essais manqués de suite. Attendez { $count } minutes, puis réessayez.
        }
    }
problem-old-password-wrong = Ce n’est pas votre mot de passe actuel.
problem-password-too-short = Le mot de passe compte au moins { $fewest } caractères : une courte phrase est facile à retenir.
problem-password-too-long = Ce mot de passe est trop long : { $most } caractères au plus, un peu moins avec des accents.
problem-password-is-email = Le mot de passe ne peut pas être l’adresse elle-même.
problem-password-obvious = Ce mot de passe est parmi les premiers qu’on essaierait. Choisissez une phrase à vous.
problem-email-unreadable = Écrivez une adresse e-mail, par exemple « camille@exemple.fr ».
problem-email-taken = Quelqu’un a déjà un compte avec cette adresse.
problem-name-missing = Écrivez un nom.
problem-team-name-missing = Écrivez le nom de l’équipe.
problem-team-name-taken = Une équipe porte déjà ce nom.
problem-not-oneself = On ne ferme pas son propre compte : demandez à une autre personne qui administre.
problem-last-admin = C’est la seule personne qui administre encore : donnez d’abord ce droit à quelqu’un d’autre.

accounts-first-admin = Administration
accounts-first-team = Mon équipe
