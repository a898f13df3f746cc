# Les réactions : ce qu’un téléphone dit d’une touche pendant que quelqu’un parle.
reaction-agree = D’accord
reaction-doubt = J’ai un doute
reaction-slower = Plus lentement
reaction-offered = Réagir, sans dire qui
problem-reaction-too-late = Ce moment est passé : votre réaction n’a pas été comptée.
