# Se connecter, les comptes et les équipes.
sign-in-title = Se connecter
sign-in-for-teams = Cet espace est celui des équipes qui préparent les consultations.
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-send = Se connecter
sign-in-forgotten = Mot de passe oublié ? La personne qui administre les comptes vous en donnera un autre.
sign-in-to-answer = Répondre à une consultation, sans compte

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
problem-email-unreadable = Écrivez une adresse e-mail entière, avec son « @ ».
problem-email-taken = Quelqu’un a déjà un compte avec cette adresse.
problem-name-missing = Écrivez un nom.
problem-team-name-missing = Écrivez le nom de l’équipe.
problem-team-name-taken = Une équipe porte déjà ce nom.
problem-not-oneself = On ne ferme pas son propre compte : demandez à une autre personne qui administre.
problem-last-admin = C’est la seule personne qui administre encore : donnez d’abord ce droit à quelqu’un d’autre.

account-name = Votre nom
account-language = Langue
account-saved = C’est enregistré.
account-teams = Vos équipes
account-no-team = Vous n’êtes encore dans aucune équipe. La personne qui administre les comptes peut vous y ajouter.
account-password = Mot de passe
account-password-how = Une phrase de quelques mots se retient bien et se devine mal. Vos autres appareils devront se connecter à nouveau.
account-old-password = Mot de passe actuel
account-new-password = Nouveau mot de passe
account-change-password = Changer le mot de passe
account-password-changed = Le mot de passe est changé.
own-password-title = Choisissez votre mot de passe
own-password-why = Celui qui vous a été donné n’a servi qu’à entrer. Le vôtre, personne d’autre ne le connaît.
own-password-how = Une phrase de quelques mots, douze caractères au moins, se retient bien et se devine mal.
own-password-keep = Garder ce mot de passe
own-password-kept = Votre mot de passe est choisi. Bienvenue !
problem-password-as-given = C’est celui qui vous a été donné : choisissez-en un autre, que vous serez la seule personne à connaître.

account-leave = Se déconnecter
account-left = À bientôt ! Ce navigateur est déconnecté.

accounts-first-admin = Administration
accounts-first-team = Mon équipe
accounts-people = Personnes
accounts-everybody = Toutes les personnes
accounts-closed = compte fermé
accounts-administers = administre les comptes
accounts-in-no-team = dans aucune équipe
accounts-no-role = Aucun rôle
accounts-new-person = Ajouter une personne
accounts-name = Nom
accounts-email = Adresse e-mail
accounts-team = Équipe
accounts-no-team = Aucune pour l’instant
accounts-role = Rôle dans cette équipe
accounts-may-administer = Peut gérer les comptes et les équipes
accounts-password = Mot de passe
accounts-password-help = Laissez vide pour qu’un mot de passe soit tiré au hasard et affiché une fois.
accounts-add-person = Ajouter
accounts-person-added = { $name } peut se connecter.
accounts-given-title = Le mot de passe de { $name }
accounts-given-how = Il n’est montré que cette fois. Transmettez-le avec l’adresse ; à la première connexion, cette personne choisira le sien.
accounts-given-noted = C’est noté
accounts-rights-saved = C’est enregistré, et vaut dès maintenant.
accounts-slowed = Trop d’essais manqués : la connexion à ce compte est ralentie.
accounts-unlock = Lever l’attente
accounts-unlocked = L’attente est levée.
accounts-lost-password = Mot de passe perdu
accounts-lost-password-how = Un nouveau mot de passe remplace l’ancien, et déconnecte cette personne partout.
accounts-give-password = Donner un nouveau mot de passe
accounts-password-given = Le nouveau mot de passe est prêt.
accounts-closing = Fermer le compte
accounts-closing-how = Cette personne ne pourra plus se connecter. Ce qu’elle a fait reste, et le compte peut être rouvert.
accounts-close = Fermer le compte
accounts-closed-now = Le compte est fermé.
accounts-is-closed = Ce compte est fermé : cette personne ne peut pas se connecter.
accounts-reopen = Rouvrir le compte
accounts-reopened = Le compte est rouvert.
accounts-teams = Équipes
accounts-team-empty = Personne encore.
accounts-team-name = Nom de la nouvelle équipe
accounts-add-team = Ajouter l’équipe
accounts-team-added = L’équipe est créée. Donnez-y un rôle à quelqu’un.
