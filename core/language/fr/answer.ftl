# Répondre : la promesse, les étapes, le reçu, la fin.
answer-start = Commencer
answer-change = Modifier ma réponse
answer-send = Envoyer ma réponse
answer-progress = Étape { $step } sur { $steps }
answer-until = jusqu’au { $when }
answer-duration =
    { $count ->
        [one] Environ une minute de votre temps
       *[other] Environ { $count } minutes de votre temps
    }
answer-to-review =
    { $count ->
        [one] Plus haut, une réponse est à revoir.
       *[other] Plus haut, { $count } réponses sont à revoir.
    }
answer-left-days =
    { $count ->
        [one] Encore un jour
       *[other] Encore { $count } jours
    }
answer-left-hours =
    { $count ->
        [one] Encore une heure
       *[other] Encore { $count } heures
    }
answer-left-minutes =
    { $count ->
        [one] Encore une minute
       *[other] Encore { $count } minutes
    }
answer-left-seconds = Encore quelques secondes
answer-counted = Votre réponse est comptée (reçu { $leaf }…). Vous pouvez la modifier jusqu’à la date limite.
answer-video = Voir la vidéo
answer-sources =
    { $count ->
        [one] D’où viennent ces chiffres : une source
       *[other] D’où viennent ces chiffres : { $count } sources
    }
answer-anonymity-open = Anonyme : rien de ce que nous gardons ne relie une réponse à une personne. Vos choix, sans nom, peuvent être publiés. Cela protège vos réponses enregistrées et leurs copies, mais pas d’une personne qui surveillerait le serveur.
answer-anonymity-anonymous = Anonyme : la liste dit qui a répondu, rien de ce que nous gardons ne relie une réponse à une personne. Vos choix, sans nom, peuvent être publiés. Cela protège vos réponses enregistrées et leurs copies, mais pas d’une personne qui surveillerait le serveur.
answer-anonymity-confidential = Confidentiel : votre réponse est liée à vous pour n’en compter qu’une ; elle n’est montrée à personne.
answer-anonymity-named = Nominatif : l’équipe voit qui a répondu quoi.
answer-attributes-personal = Pour lire les résultats par groupe, votre réponse garde votre collège, votre cercle, votre entité et votre langue, mais seulement si dix personnes de la liste au moins les partagent tous.
answer-attributes-open = Avec votre réponse sont gardés la langue de la page et, s’il en a un, le nom du lien qui vous amène (par exemple « Lettre de novembre »).
answer-visibility-live = Les résultats se voient en direct.
answer-visibility-after-vote = Les résultats se voient après son propre vote.
answer-visibility-at-closing = Les résultats restent scellés jusqu’à la date limite, pour l’équipe aussi.
answer-freedom = Vous pouvez partir, revenir, changer d’avis ou tout effacer jusqu’à la date limite.
answer-one-a-browser = Une réponse par navigateur : ce lien ouvert ne garantit pas plus.

receipt-counted = Merci, votre réponse est comptée.
receipt-changed = Merci, votre nouvelle réponse remplace l’ancienne.
receipt-your-price = Le prix de votre panier :
receipt-explained = **Votre reçu.** Cette empreinte prouve que votre réponse a été comptée telle quelle. Gardez-la si vous voulez vérifier après la clôture ; elle ne s’affiche en entier qu’ici.
receipt-download = Télécharger le reçu
receipt-until = Vous pouvez changer d’avis jusqu’au { $when }, avec le même lien.
receipt-see-live = Voir les résultats en direct

withdraw-offer = Retirer ma réponse
withdraw-explained = Votre réponse ne comptera plus et tout ce que vous avez écrit sera effacé. Vous pourrez répondre à nouveau jusqu’à la date limite.
withdraw-do = Retirer et effacer
withdraw-done = Votre réponse est retirée et effacée.

ending-closed = Cette consultation est close depuis le { $when }. Merci à toutes les personnes qui ont répondu.
ending-team-only = Les résultats détaillés sont réservés à l’équipe ; la restitution paraîtra ici.
