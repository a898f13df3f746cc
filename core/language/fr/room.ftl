# La salle : ce qui empêche, et ce que les téléphones disent.
problem-room-nothing-to-open = Il n’y a rien à ouvrir ici : c’est un moment de parole ou une pause.
problem-room-not-running = La salle n’est pas encore ouverte : faites entrer les personnes d’abord.
problem-room-not-open = Cette question n’est pas ouverte en ce moment.
problem-room-nothing-to-reveal = Seul le résultat d’une question se révèle.
problem-room-not-revealed = Ce résultat n’est pas affiché.
problem-room-minutes = Choisissez une durée entre 1 et { $most } minutes.
problem-room-nowhere = Choisissez d’abord où l’on en est dans le déroulé.
problem-room-full = Le déroulé compte déjà { $most } étapes.
problem-room-item-current = Tout le monde est à cette étape : passez à une autre avant de la retirer.
problem-room-item-unknown = Cette étape n’est plus dans le déroulé. Rechargez la page.
problem-room-changed-elsewhere = Une autre personne vient de changer la salle. La page montre maintenant où l’on en est.
problem-room-sealed = Les résultats de cette consultation sont scellés : ils ne se révèlent qu’à la clôture.
problem-room-kept-from-public = Les résultats de cette question sont réservés à l’équipe : ils ne se révèlent pas en salle.
problem-wall-empty = Écrivez quelques mots avant d’envoyer.
problem-wall-enough = Vous avez déjà écrit { $most } fois ici : soutenez plutôt ce qui vous parle.
problem-wall-full = Ce mur est plein avec { $most } textes : soutenez plutôt ce qui vous parle.
problem-wall-too-fast = Vous écrivez vite : laissez passer une minute.
problem-wall-closed = On ne peut pas écrire ici en ce moment.
problem-wall-post-gone = Ce texte n’est plus affiché.
problem-wall-own-post = C’est votre propre texte : le soutien vient des autres.
problem-wall-reason-missing = Dites pourquoi en une phrase : la personne qui l’a écrit la lira.
problem-room-question-closed = Cette question vient de se fermer : votre réponse n’a pas été comptée.
room-you-are-in = Vous êtes dans la salle
room-soon = La première question arrive ici d’elle-même. Gardez cette page ouverte.
room-until = Jusqu’à { $time }
room-send = Envoyer
room-not-for-you = D’après vos réponses, cette question ne vous est pas posée. La suite arrive ici.
room-thanks = Merci, c’est compté.
room-counted = La suite arrive ici d’elle-même.
room-opens-soon = Cette question s’ouvre dans un instant.
room-closed = Cette question est fermée. La suite arrive ici.
room-you-said = Votre réponse
room-change = Modifier ma réponse
room-refresh = Actualiser
room-waiting-network = Le réseau est parti : votre réponse attend ici et partira d’elle-même.
room-to-ideas = Le mur d’idées
room-ideas = Vos idées
room-questions = Vos questions
room-ideas-say = Une idée, en une phrase
room-questions-say = Une question, en une phrase
room-discussion = On en parle
room-discussion-said = Un moment pour parler ensemble : levez les yeux, la suite arrive ici.
room-break = Pause
room-break-said = À tout de suite. Cette page reprendra d’elle-même.
room-wall-held = L’équipe relit chaque texte avant de l’afficher, sans dire qui l’a écrit.
room-wall-closed = On ne peut plus écrire ici pour le moment.
room-wall-empty = Rien ne s’affiche encore : soyez la première personne à écrire.
room-post-held = Votre texte attend d’être relu.
room-post-refused = Votre texte ne sera pas affiché : { $why }
room-take-back = Retirer
room-support-this = Soutenir : { $text }
room-supports =
    { $count ->
        [0] Aucun soutien
        [one] Un soutien
       *[other] { $count } soutiens
    }
room-result-on-screen = Le résultat est à l’écran.
room-result-nobody = Personne n’a répondu à cette question.
room-price-so-far = Le prix retenu jusqu’ici
problem-round-too-many = Cette question a déjà été posée { $most } fois.
problem-round-of-binding-vote = Ce vote engage les membres : il se tient une seule fois.
problem-wall-too-few = Il faut au moins deux idées affichées pour en faire une question.
problem-room-running = La salle est ouverte : répondez-y, question après question. Votre brouillon est gardé.
round-title = { $title } ({ $number }ᵉ tour)
