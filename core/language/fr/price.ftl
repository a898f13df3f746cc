# Un prix et sa répartition.
price-from-base = { $step } par rapport au prix de départ ({ $base })
price-is-base = C’est le prix de départ.
price-who-gets-what = Qui reçoit quoi
price-split-illustrative = Répartition illustrative : les sources n’en donnent pas le détail.
