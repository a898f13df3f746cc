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
