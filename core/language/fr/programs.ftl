# What other programs may read
programs-title = Autres programmes
programs-how = Un jeton laisse un autre programme lire les consultations de l’équipe, leurs résultats et leurs exports, dès qu’ils peuvent être vus. Il ne donne ni la liste des membres, ni leurs noms.
programs-name = Nom du programme
programs-make = Créer un jeton
programs-once = Copiez ce jeton maintenant : il ne sera plus affiché.
programs-made = Créé le { $day }.
programs-used = Utilisé le { $day } pour la dernière fois.
programs-never-used = Jamais utilisé.
programs-end = Mettre fin
programs-end-explained = « { $name } » ne pourra plus rien lire. Ce qu’il a déjà lu, il l’a gardé.
programs-ended = Ce jeton n’ouvre plus rien.

webhooks-title = Être prévenu
webhooks-how = À chaque ouverture, réponse ou clôture, une adresse de votre choix reçoit le code de la consultation et le nombre de personnes comptées ; jamais une réponse. Sans nom, les réponses se comptent par dizaines.
webhooks-address = Adresse (https)
webhooks-events = Quand prévenir
webhooks-event-opened = ouverture
webhooks-event-answered = réponses
webhooks-event-closed = clôture
webhooks-make = Ajouter l’adresse
webhooks-once = Copiez ce secret maintenant : il signe chaque message, et ne sera plus affiché.
webhooks-told =
    { $count ->
        [one] Un message
       *[other] { $count } messages
    }
webhooks-waiting = { $event } de { $code } : à envoyer { $moment } ({ $tries } essais, { $said }).
webhooks-heard = { $event } de { $code } : reçu { $moment } (réponse { $said }).
webhooks-given-up = { $event } de { $code } : abandonné { $moment } après { $tries } essais ({ $said }).
webhooks-end-explained = L’adresse { $address } ne sera plus prévenue de rien.
webhooks-ended = Cette adresse n’est plus prévenue.
