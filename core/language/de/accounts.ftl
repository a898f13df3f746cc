# Was an einer Adresse nicht stimmt.
problem-email-unreadable = Schreiben Sie eine E-Mail-Adresse, zum Beispiel „camille@beispiel.de“.
