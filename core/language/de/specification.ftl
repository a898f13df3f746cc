# Das Pflichtenheft aus einer Abstimmung, und was aus jeder Zeile wird.
specification-origin =
    { $count ->
        [one] Entwurf aus der Abstimmung, die am { $day } endete: eine Person gezählt.
       *[other] Entwurf aus der Abstimmung, die am { $day } endete: { $count } Personen gezählt.
    }
specification-share = { $actor } { $amount }
specification-or = oder
specification-other-price = Mit „{ $label }“ läge der Preis bei { $price }.
specification-illustrative = Beispielhafter Betrag, nicht aus der Quelle.
specification-state-voted = Beschlossen
specification-state-under-way = Wird umgesetzt
specification-state-delivered = Umgesetzt
specification-state-not-followed = Nicht befolgt
specification-signed = { $day }, { $by }
specification-history =
    { $count ->
        [one] Was daraus wurde: ein Eintrag
       *[other] Was daraus wurde: { $count } Einträge
    }
specification-download-pdf = Als PDF herunterladen
specification-download-xlsx = Als Tabelle herunterladen
