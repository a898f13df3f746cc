personal-mask-email = [E-Mail-Adresse]
personal-mask-telephone = [Telefon]
personal-mask-iban = [IBAN]
personal-mask-nir = [Sozialversicherungsnummer]
personal-mask-card = [Bankkarte]
personal-mask-plate = [Kennzeichen]
personal-mask-address = [Postanschrift]
personal-mask-pseudonym = [Pseudonym]
personal-mask-name = [Name]

journal-exported-unmasked =
    { $count ->
        [one] Eine Zeile Antworten mit personenbezogenen Daten exportiert ({ $label }).
       *[other] { $count } Zeilen Antworten mit personenbezogenen Daten exportiert ({ $label }).
    }
journal-walls-exported-unmasked =
    { $count ->
        [one] Ein Text der Wände des Raums mit personenbezogenen Daten exportiert.
       *[other] { $count } Texte der Wände des Raums mit personenbezogenen Daten exportiert.
    }
post-insulting = Möglicherweise verletzend: anzeigen
post-covered = [verdeckt]
