# La salle : ce qui empêche, et ce que les téléphones disent.
problem-room-nothing-to-open = Il n’y a rien à ouvrir ici : c’est un moment de parole ou une pause.
problem-room-not-running = La salle n’est pas encore ouverte : faites entrer les personnes d’abord.
problem-room-not-open = Cette question n’est pas ouverte en ce moment.
problem-room-nothing-to-reveal = Seul le résultat d’une question se dévoile.
problem-room-not-revealed = Ce résultat n’est pas affiché.
problem-room-minutes = Choisissez une durée entre 1 et { $most } minutes.
problem-room-nowhere = Choisissez d’abord où l’on en est dans le déroulé.
problem-room-full = Le déroulé compte déjà { $most } étapes.
problem-room-item-current = Tout le monde est à cette étape : passez à une autre avant de la retirer.
problem-room-item-unknown = Cette étape n’est plus dans le déroulé. Rechargez la page.
problem-room-changed-elsewhere = Une autre personne vient de changer la salle. La page montre maintenant où l’on en est.
problem-room-sealed = Les résultats de cette consultation sont scellés : ils ne se dévoilent qu’à la clôture.
