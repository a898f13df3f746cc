# Ce que chacun peut vérifier : ce qui a été fixé, les reçus, l’archive, et ce que cela ne protège pas.
problem-roll-frozen = La liste des membres a été scellée à l’ouverture : plus personne ne s’y ajoute ni n’en sort. Un lien perdu peut encore être refait.
problem-deadline-moves-once = La date limite a déjà été reculée une fois : celle d’un vote sur un prix ne recule pas deux fois.
problem-archive-missing = Cette consultation n’a pas d’archive : elle n’est pas close, ou elle l’a été avant que Tablée en scelle.
