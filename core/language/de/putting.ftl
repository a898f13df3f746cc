# Was von jeder Person abhängt.
problem-quota-said = { $sentence }
problem-quota-full = Danke! Für dieses Profil haben wir schon alle Antworten, die wir brauchten: Ihre kann nicht mehr gezählt werden.
order-effects = Hat die Reihenfolge eine Rolle gespielt?
order-effects-explained = Hier wird die Reihenfolge für jede Person ausgelost. Wenn der Platz keine Rolle spielt, sind diese Anteile einander ähnlich.
order-effects-place = Platz in der Liste
order-effects-chosen = Wahl dessen, was dort stand
