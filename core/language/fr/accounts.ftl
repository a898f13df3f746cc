# Se connecter, les comptes et les équipes.
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-send = Se connecter

problem-sign-in-wrong = L’adresse ou le mot de passe ne correspond pas.
problem-email-taken = Quelqu’un a déjà un compte avec cette adresse.
problem-password-too-short = Le mot de passe compte au moins { $fewest } caractères : une courte phrase est facile à retenir.
problem-password-too-long = Ce mot de passe est trop long : { $most } caractères au plus, un peu moins avec des accents.
problem-password-is-email = Le mot de passe ne peut pas être l’adresse elle-même.
problem-password-obvious = Ce mot de passe est parmi les premiers qu’on essaierait. Choisissez une phrase à vous.
