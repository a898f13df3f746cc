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
problem-quota-said = { $sentence }
problem-quota-full = Merci ! Nous avons déjà toutes les réponses dont nous avions besoin pour ce profil : la vôtre ne peut plus être comptée.
problem-quota-without-condition = Ce quota ne dit pas quelles réponses il limite.
problem-quota-of-sealed-vote = Un vote de prix réservé aux membres et tenu secret jusqu’à la clôture n’a pas de quotas : un quota plein dirait déjà comment on a voté.
problem-quotas-too-many = { $most } quotas au plus.
quota-heading = Quotas
quota-explained = Pour entendre assez de chacun : au-delà du nombre fixé, les réponses d’un même profil ne sont plus comptées. La personne l’apprend dès que sa réponse le montre.
quota-add = Ajouter un quota
quota-number = Quota { $number }
quota-met = Limite les réponses où { $condition }.
quota-unmet = Choisissez quelles réponses sont limitées.
quota-most = Réponses comptées au plus
quota-message = Ce qui est dit ensuite
quota-remove = Retirer ce quota
order-effects = L’ordre a-t-il compté ?
order-effects-explained = Ici l’ordre est tiré au sort pour chaque personne. Si la place ne compte pas, ces parts se ressemblent.
order-effects-place = Place dans la liste
order-effects-chosen = Choix de ce qui s’y trouvait
limit-before = Vous avez { $length } pour cette page. Le temps part quand vous commencez ; s’il vous en faut plus, prenez-le dès maintenant.
limit-start = Commencer, avec { $length }
limit-until = Vous avez jusqu’à { $time }. Tout ce que vous donnez est gardé.
limit-over = Le temps de cette page est passé. Ce que vous avez donné est gardé : vous pouvez continuer.
limit-minutes = { $count ->
    [one] une minute
   *[other] { $count } minutes
}
limit-seconds = { $count ->
    [one] une seconde
   *[other] { $count } secondes
}
limit-set = Temps limité pour cette page, en secondes
limit-set-explained = 0 : aucune limite, ce qui vaut mieux presque toujours. La personne part quand elle veut et peut prendre dix fois plus de temps ; ce qu’elle a donné est gardé, et ce qu’elle envoie en retard l’est une fois.
limit-reason = Pourquoi une limite
limit-reason-example = Votre premier mouvement nous intéresse.
problem-limit-without-reason = Dites aux personnes pourquoi le temps de cette page est limité.
problem-limit-on-required = Rien n’est nécessaire sur une page dont le temps est limité : une fois passé, on ne peut plus répondre.
limit-heading = Limiter le temps
change-field-seconds = temps limité, en secondes
change-field-reason = raison de la limite
change-item-quotas = la limite d’un quota
