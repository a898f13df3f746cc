# « Ce n’est pas moi » : quitter le lien personnel de quelqu’un d’autre sur un appareil partagé.
leave-title = Ce n’est pas vous ?
leave-sentence = Cet appareil oubliera le lien personnel et la réponse commencée ici par quelqu’un d’autre. Une réponse déjà envoyée reste comptée, et son lien la retrouve.
leave-do = Ce n’est pas moi
leave-stay = C’est bien moi : revenir à ma réponse
