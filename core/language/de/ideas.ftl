# Ideen: was auf dem großen Bildschirm steht, und was Ihnen geantwortet wird.
screen-groups = Was Sie gemeinsam sagen
screen-groups-none = Die Ideen werden zusammengestellt.
screen-groups-unnamed = Gruppe { $place }
screen-groups-rest =
    { $count ->
        [one] und { $count } Text ohne Gruppe
       *[other] und { $count } Texte ohne Gruppe
    }

reply-heading = Sie erhalten eine Antwort
reply-to-you = Auf das, was Sie geschrieben haben
reply-to-people =
    { $count ->
        [one] An { $count } Person
       *[other] An { $count } Personen
    }
reply-on = am { $day }
