# Expressions
problem-expression-empty = Écrivez le calcul.
problem-expression-too-long = Le calcul est trop long : { $most } signes au plus.
problem-expression-too-deep = Trop de parenthèses les unes dans les autres, au signe { $at }.
problem-expression-number-too-long = Un nombre a { $most } chiffres au plus, au signe { $at }.
problem-expression-sign-unknown = Le signe « { $sign } » ne fait pas partie d’un calcul (signe { $at }).
problem-expression-word-unknown = Le mot « { $word } » n’est pas connu (signe { $at }) : une réponse se nomme entre accolades, avec le menu.
problem-expression-unfinished = { $wanted ->
    [none] Le calcul s’arrête trop tôt, au signe { $at }.
   *[other] Il manque « { $wanted } » à la fin, au signe { $at }.
}
problem-expression-unexpected = { $wanted ->
    [none] « { $sign } » n’est pas attendu là, au signe { $at }.
   *[other] « { $wanted } » est attendu là où se trouve « { $sign } », au signe { $at }.
}
problem-expression-arguments = { $function ->
    [if] « si » prend trois parties, séparées par des points-virgules : si(condition ; alors ; sinon).
    [round] « arrondi » prend un nombre et, si l’on veut, combien de décimales.
    [count] « nombre » prend une seule question.
   *[other] Trop de parties séparées par des points-virgules : { $most } au plus.
}
problem-expression-not-number = { $found ->
    [yes_no] Un oui ou non se trouve là où un nombre est attendu (signe { $at }) : si(… ; 1 ; 0) en fait un nombre.
    [choice] Un choix n’est pas un nombre (signe { $at }) : prenez l’une de ses options, ou « nombre ».
    [several] Plusieurs réponses ne font pas un nombre (signe { $at }) : prenez l’une d’elles, ou « nombre » pour les compter.
    [text] Un texte n’est pas un nombre (signe { $at }).
   *[other] Un nombre est attendu (signe { $at }).
}
problem-expression-not-yes-no = Une comparaison ou un oui ou non est attendu (signe { $at }).
problem-expression-count-of-nothing = « nombre » compte ce qui a été choisi à une question : nombre(la question), au signe { $at }.
problem-expression-places = Le nombre de décimales s’écrit en chiffres, de 0 à { $most } (signe { $at }).
problem-expression-reference-unknown = « { $name } » ne nomme aucune question ni valeur (signe { $at }).
problem-expression-reference-later = « { $name } » est une valeur calculée après celle-ci (signe { $at }).
problem-expression-price-unknown = Il n’y a pas de prix dans cette consultation.
problem-computed-name-missing = Donnez un nom à cette valeur.

# Earlier answers in texts
problem-pipe-unknown = « { $name } » ne nomme aucune question ni valeur calculée : choisissez-la avec « Insérer une réponse ».
problem-pipe-later = « { $name } » n’a pas encore de réponse à cet endroit : insérez une réponse donnée avant.
problem-pipe-verbatim = Un texte à accepter est gardé mot pour mot : aucune réponse ne peut y être insérée.

# Computed values
computed-unnamed = Valeur sans nom

# The kind of question that shows one
question-shown-value = Valeur calculée
question-shown-value-for = Montrer un total, une moyenne, un prix qui suit les réponses.
setting-shown-value-title = Titre
setting-shown-value-title-example = Facultatif
setting-shown-value-text = Phrase
setting-shown-value-text-example = Votre panier : {"{"}panier{"}"}
problem-shown-value-missing = Insérez dans la phrase la valeur à montrer.

problem-computed-too-many = { $most } valeurs calculées au plus.
design-computed = Valeurs calculées
computed-explained = Un total, une moyenne, un prix : calculés à partir des réponses, montrés dans un texte ou par une « Valeur calculée » de la galerie.
computed-add = Ajouter une valeur
computed-remove = Supprimer
computed-name = Nom
computed-name-example = Votre panier
computed-expression = Calcul
computed-expression-example = {"{"}Combien de litres ?{"}"} * 1,20 + si({"{"}Livraison › Oui{"}"} ; 3 ; 0)
computed-insert = Insérer une réponse
computed-insert-do = Insérer à la fin
computed-term = Réponse
computed-count-of = nombre({ $name })
computed-price = prix
computed-nothing-to-insert = Aucune question n’est encore posée.
computed-language = On écrit + - * / et des parenthèses, des comparaisons (= <> < <= > >=), et, ou, non ; si(condition ; alors ; sinon), min(…), max(…), somme(…), arrondi(nombre ; décimales), nombre(question) qui compte ce qui est choisi, et prix, en euros.
computed-format = Écriture
computed-euros = En euros
computed-places = Décimales
computed-unit = Unité
computed-unit-example = litres
computed-try = Essayer
computed-no-value = pas encore de valeur
computed-result = { $name } : { $value }

# Putting an answer into a text
piping-insert = Insérer une réponse
piping-explained = Une réponse donnée avant, ou une valeur calculée, prend la place de son nom entre accolades. Après une barre, ce qui se lit sans réponse : {"{"}Votre fromage|ce fromage{"}"}.
piping-answer = Réponse
piping-place = Dans quel texte
piping-insert-do = Insérer à la fin
piping-empty = (vide)
piping-in = { $field } : { $words }
