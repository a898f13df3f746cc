# La tête des écrans d’une consultation.
bar-untitled = Sans titre
bar-no-deadline = Pas encore de date limite
bar-closed-on = Close depuis le { $moment }
bar-deadline-past = Date limite passée : { $moment }
bar-left-days =
    { $count ->
        [one] Encore 1 jour, jusqu’au { $moment }
       *[other] Encore { $count } jours, jusqu’au { $moment }
    }
bar-left-hours =
    { $count ->
        [one] Encore 1 heure, jusqu’au { $moment }
       *[other] Encore { $count } heures, jusqu’au { $moment }
    }
bar-left-minutes =
    { $count ->
        [one] Encore 1 minute, jusqu’au { $moment }
       *[other] Encore { $count } minutes, jusqu’au { $moment }
    }
bar-left-seconds = Moins d’une minute, jusqu’au { $moment }
