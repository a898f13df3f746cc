# Ce qui dépend de chaque personne : ordre tiré au sort, choix repris, quotas, temps limité
setting-carried = D’où viennent les choix proposés
setting-shuffled = Tirer l’ordre au sort pour chaque personne
carry-own = Écrits ici
carry-from = Repris de « { $question } »
carry-taken = Lesquels reprendre
carry-chosen = Ceux que la personne a choisis
carry-not-chosen = Ceux que la personne n’a pas choisis
carry-explained = Parmi : { $labels }. S’il n’en reste aucun, la question n’est pas posée.
design-page-shuffled = Tirer au sort l’ordre des questions de cette page
design-page-shuffled-explained = Chaque personne a son ordre ; les textes à lire restent à leur place.
design-pages-shuffled = Tirer au sort l’ordre des pages
design-pages-shuffled-explained = La première et la dernière restent à leur place ; les autres se mêlent.
problem-carried-from-gone = La question dont les choix sont repris n’existe plus.
problem-carried-from-later = La question dont les choix sont repris doit être posée avant celle-ci.
problem-carried-from-no-choice = La question dont les choix sont repris ne propose pas de choix.
problem-needs-what-may-come-later = L’ordre est tiré au sort : ce dont dépend cette question ou cette page peut venir après elle.
