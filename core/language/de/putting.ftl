# Was von jeder Person abhängt.
problem-quota-said = { $sentence }
problem-quota-full = Danke! Für dieses Profil haben wir schon alle Antworten, die wir brauchten: Ihre kann nicht mehr gezählt werden.
order-effects = Hat die Reihenfolge eine Rolle gespielt?
order-effects-explained = Hier wird die Reihenfolge für jede Person ausgelost. Wenn der Platz keine Rolle spielt, sind diese Anteile einander ähnlich.
order-effects-place = Platz in der Liste
order-effects-chosen = Wahl dessen, was dort stand
limit-before = Sie haben { $length } für diese Seite. Die Zeit läuft, sobald Sie beginnen; wenn Sie mehr brauchen, nehmen Sie sie jetzt.
limit-start = Beginnen, mit { $length }
limit-until = Sie haben bis { $time } Zeit. Alles, was Sie angeben, wird gespeichert.
limit-over = Die Zeit für diese Seite ist vorbei. Was Sie angegeben haben, ist gespeichert: Sie können weitermachen.
limit-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
limit-seconds = { $count ->
    [one] eine Sekunde
   *[other] { $count } Sekunden
}
