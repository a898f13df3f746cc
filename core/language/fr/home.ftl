# L’accueil.
home-title = On se met à table, on décide.
home-what = Ici, des consommateurs, des membres, des équipes répondent ensemble à des questions qui fixent vraiment quelque chose : un prix, un cahier des charges, une priorité. Le résultat se recompte, et chacun reçoit la restitution.
home-code = Votre code
home-enter = Entrer
home-open-to-all = Ouvertes à tout le monde
home-answer = Répondre
home-see-result = Voir le résultat
home-sign-in = Espace des équipes
