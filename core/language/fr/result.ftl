# Le résultat à la clôture, et la restitution.
result-not-yet = Le résultat paraîtra ici à la clôture, le { $moment }.
result-nobody = Personne n’a répondu : il n’y a pas de résultat.
result-price = Le prix retenu
result-counted =
    { $count ->
        [one] Une personne comptée.
       *[other] { $count } personnes comptées.
    }
result-own-median = La moitié des personnes ont composé un panier à { $price } ou moins : c’est la médiane de leurs propres choix.
result-unsourced = { $amount } du prix publié ({ $published }) n’est détaillé par aucune source.
result-below-published = Le prix publié ({ $published }) est inférieur de { $amount } à la somme des options retenues ; aucune source ne l’explique.
result-specification = Le cahier des charges
result-specification-criterion = Critère
result-specification-option = Ce qui est retenu
result-specification-delta = Effet sur le prix
result-specification-votes = Voix
result-specification-none = Aucune voix : le critère reste ouvert.
result-start-price = Prix de départ
result-moved = Du prix de départ au prix retenu
result-all-options = Toutes les options
result-questions = Les autres réponses

debrief-title = Restitution
debrief-said = Ce qui a été dit
debrief-decided = Ce qui est décidé
debrief-refused = Ce qui ne sera pas fait, et pourquoi
debrief-who = Qui s’en charge
debrief-when = Quand
debrief-said-hint = En quelques phrases, avec les mots des participants.
debrief-decided-hint = Une décision par ligne, assez précise pour être vérifiée plus tard.
debrief-refused-hint = Dites-le franchement : c’est ce qui donne confiance dans le reste.
debrief-who-hint = Une personne, un nom.
debrief-when-hint = Une date ou une étape.
debrief-published-on = Publiée le { $day }
debrief-awaited = La restitution n’est pas encore publiée : ce qui a été décidé paraîtra ici.
debrief-draft = Brouillon de l’équipe, pas encore publié.
debrief-empty = Rien n’est encore écrit. La restitution revient à la personne qui organise.
debrief-saved = Chaque champ est enregistré dès que vous le quittez. Rien n’est visible du public avant la publication.
debrief-saved-published = Vos corrections sont publiées dès que vous quittez un champ.
debrief-publish = Publier la restitution
debrief-publish-title = Publier ?
debrief-publish-explained = Elle sera visible de toutes les personnes qui ont le lien de la consultation, à côté du résultat. Vous pourrez encore la corriger, pas la retirer.
debrief-publish-do = Publier maintenant
debrief-published = La restitution est publiée.
debrief-to-write = La restitution reste à écrire : elle vous attend [en bas de cette page](#restitution).
debrief-see = Voir la page publique
