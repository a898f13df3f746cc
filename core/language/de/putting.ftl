# Was von jeder Person abhängt.
problem-quota-said = { $sentence }
problem-quota-full = Danke! Für dieses Profil haben wir schon alle Antworten, die wir brauchten: Ihre kann nicht mehr gezählt werden.
