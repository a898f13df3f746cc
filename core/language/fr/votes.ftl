problem-vat-actor-missing = Dites à qui va la TVA dans le partage du prix.
problem-vat-actor-is-rest = La TVA et le reste ne peuvent pas aller au même : choisissez qui reçoit le reste.
problem-floor-actor-missing = Dites qui doit recevoir au moins ce plancher.
problem-floor-evidence-missing = Montrez d’où vient le plancher : un coût de production, un indice, une facture.
problem-college-names-unclear = Donnez à chaque collège un nom à lui, comme dans la liste des membres.
problem-college-weights-sum = Il faut au moins deux collèges, dont les poids font 100 % en tout.
problem-college-weight-outside = Chaque collège pèse de { $lowest } % à { $highest } % : c’est la règle des coopératives.
