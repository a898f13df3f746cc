problem-ballot-file-unreadable = Ce fichier ne se lit pas : son contenu n’est pas celui que sa forme annonce.
problem-ballot-file-empty = Ce fichier ne contient aucun bulletin.
problem-ballot-file-kind-unknown = Je ne sais pas lire « { $kind } » : donnez un fichier .soc, .soi, .toc, .toi, .cat, .csv ou .pb.
problem-ballot-line-unreadable = La ligne { $line } du fichier ne se lit pas.
problem-ballots-not-for-rule = La règle « { $rule } » ne s’applique pas à ce que contient ce fichier.
problem-column-missing = Il manque la colonne « { $name } » : nommez-la avec --column { $name }=NOM.
problem-estimate-impossible = Ces réponses ne suffisent pas pour une estimation.
problem-sets-unsaid = Dites avec --sets quels éléments chaque série montrait.
problem-items-too-few = Les séries citent { $count } éléments : donnez autant de noms avec --items.
problem-ballots-tallied = Ce fichier donne des totaux par mention : la règle « { $rule } » a besoin des bulletins, un par ligne.
problem-grade-unknown = « { $name } », à la ligne { $line }, n’est pas une mention connue : donnez-les toutes avec --scale, de la pire à la meilleure, ou les colonnes à lire avec --candidates.
problem-candidates-missing = Aucune colonne ne s’appelle « { $name } » : corrigez --candidates.
problem-approved-unsaid = Dites avec --approved lesquelles de ces mentions approuvent : { $grades }.
problem-ranks-unclear = La ligne { $line } ne donne pas des rangs, 1 pour la première place, 2 pour la suivante, une case vide pour qui n’est pas classé : corrigez-la ; si ce sont des notes, donnez-les toutes avec --scale, de la pire à la meilleure.
problem-column-unclear = La colonne « { $name } » semble dire qui vote, ou autre chose que des notes : donnez avec --candidates les colonnes à lire.
problem-tallies-unclear = Ces lignes peuvent être des bulletins ou des totaux par mention : appelez la première colonne « votant » ou « candidat », ou donnez avec --candidates les colonnes à lire.
problem-number-unclear = À la ligne { $line }, « { $name } » se lit de deux façons : écrivez ce nombre sans virgule, ou avec un point s’il a des décimales.
problem-counts-unread = La colonne « { $name } » compte plusieurs réponses par ligne : ici, donnez une ligne par personne.
