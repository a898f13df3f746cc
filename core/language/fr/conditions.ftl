# Quand une question ou une page s’affiche : dans l’éditeur, et relu en une phrase.
condition-shown = Affichée si { $condition }.
condition-is = { $question } est { $value }
condition-is-not = { $question } n’est pas { $value }
condition-one-of = { $question } est { $value }
condition-at-least = { $question } vaut au moins { $value }
condition-less-than = { $question } vaut moins de { $value }
condition-contains = { $value } est parmi les choix de { $question }
condition-contains-not = { $value } n’est pas parmi les choix de { $question }
condition-how-many-at-least =
    { $count ->
        [one] { $question } a au moins un choix
       *[other] { $question } a au moins { $count } choix
    }
condition-how-many-less-than =
    { $count ->
        [one] { $question } a moins de { $count } choix
       *[other] { $question } a moins de { $count } choix
    }
condition-is-answered = { $question } a une réponse
condition-is-unanswered = { $question } est sans réponse
condition-quoted = « { $words } »
condition-nothing = …
condition-gone = une question supprimée
condition-option-gone = une réponse supprimée
condition-untitled = une question sans titre
condition-joined-all = { $first } et { $last }
condition-joined-any = { $first } ou { $last }
condition-within = ({ $condition })

condition-test-is = est
condition-test-is-not = n’est pas
condition-test-one-of = est l’une de
condition-test-at-least = vaut au moins
condition-test-less-than = vaut moins de
condition-test-contains = contient
condition-test-contains-not = ne contient pas
condition-test-how-many-at-least = nombre de choix : au moins
condition-test-how-many-less-than = nombre de choix : moins de
condition-test-is-answered = a une réponse
condition-test-is-unanswered = est sans réponse

condition-title = Afficher si…
condition-explained = Sans condition, tout le monde la voit.
condition-question = Question
condition-test = Comparaison
condition-value = Réponse
condition-values = Réponses
condition-count = Nombre de choix
condition-number = Nombre
condition-join = Combien doivent être vraies
condition-join-all = Toutes ces conditions
condition-join-any = Une de ces conditions au moins
condition-add = Ajouter une condition
condition-add-group = Ajouter un groupe
condition-remove = Retirer cette condition
