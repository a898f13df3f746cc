problem-grouping-failed = Les groupes n’ont pas pu être calculés. Vos textes sont intacts : relancez le calcul, et prévenez la personne qui tient le serveur si cela se reproduit.
problem-grouping-unknown = Ces groupes n’existent plus. Rechargez la page.
problem-grouping-fineness = Cette finesse n’existe pas. Choisissez « plus fin » ou « plus large ».
