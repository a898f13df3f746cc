personal-mask-email = [e-mail address]
personal-mask-telephone = [telephone]
personal-mask-iban = [IBAN]
personal-mask-nir = [social security number]
personal-mask-card = [bank card]
personal-mask-plate = [number plate]
personal-mask-address = [postal address]
personal-mask-pseudonym = [pseudonym]
personal-mask-name = [name]

journal-exported-unmasked =
    { $count ->
        [one] One line of answers exported with personal data ({ $label }).
       *[other] { $count } lines of answers exported with personal data ({ $label }).
    }
journal-walls-exported-unmasked =
    { $count ->
        [one] One text of the room’s walls exported with personal data.
       *[other] { $count } texts of the room’s walls exported with personal data.
    }

post-insulting = These words may hurt: show them
post-covered = [covered]

personal-export = With the personal data written in texts
personal-export-help = Without this, addresses, telephone numbers and other numbers written in texts are masked. With it, the consultation’s journal keeps a trace of the export.
personal-export-masked = Addresses, telephone numbers, other numbers and pseudonyms written in texts are masked. Bare names are not found.
personal-doubtful =
    { $count ->
        [one] One text may hold a personal datum that is not masked.
       *[other] { $count } texts may hold a personal datum that is not masked.
    }
personal-doubtful-read = Read them

voices-part-moderation = To be read
moderation-explained = What the public or the room will read comes here first. A text held or refused still counts. Addresses and numbers are masked; bare names are not found.
moderation-shelf = Texts
moderation-shelf-flagged = Flagged ({ $count })
moderation-shelf-held = To be read ({ $count })
moderation-shelf-shown = To show ({ $count })
moderation-shelf-refused = Refused ({ $count })
moderation-none-flagged = Nothing is flagged.
moderation-none-held = All is read.
moderation-none-shown = Nothing is to be shown yet.
moderation-none-refused = Nothing is refused.
moderation-flag-masked = Personal datum masked
moderation-flag-doubtful = Perhaps a personal datum: { $words }
moderation-flag-insulting = May hurt
moderation-hold = Hold
moderation-reveal = See what is masked
moderation-reveal-hide = Mask again
moderation-refuse-why = Why?
moderation-why-missing = Say why in a sentence.
