# What people say: what they wrote, read honestly; for the team.
voices-page-question = Question
voices-page-part = Look at
voices-page-beside = { $title }: { $what }
voices-page-no-question = No question of this consultation asks people to write in their own words.
voices-part-texts = The texts
voices-part-words = The words
voices-words-reading = Reading the texts…
voices-words-touch = Touch a word to read the texts that say it.
voices-words-open =
    { $count ->
        [one] Read the text that says it
       *[other] Read the { $count } texts that say it
    }
voices-words-small = Small words (the, of, for…), lone numbers, addresses and phone numbers are not there; what “not”, “without” or “less” turns around is never cut from it.
voices-words-texts =
    { $count ->
        [one] One person says “{ $word }”
       *[other] { $count } people say “{ $word }”
    }
voices-words-newest = The { $shown } newest of { $count } texts.
voices-words-close = Close
voices-texts-which = What is read in it
voices-texts-every = all
voices-texts-order = Order
voices-texts-newest = Newest first
voices-texts-by-lot = By lot
voices-texts-count =
    { $count ->
        [0] No text here so far.
        [one] One text
       *[other] { $count } texts
    }
voices-texts-legend = <mark class="for">straight underline</mark>: what speaks well of it. <mark class="against">wavy underline</mark>: what speaks ill of it. The rest did not weigh.
voices-mark-for = speaks well
voices-mark-against = speaks ill
voices-text-read = Read as: { $label }.
voices-text-confirmed = Read as: { $label }, confirmed by { $by }.
voices-text-corrected = Corrected to “{ $label }” by { $by } on { $day }; the analysis said “{ $read }”.
voices-text-unmarked = Read by an older version, without its words: they will be underlined once it is read again.
voices-text-says = To you, this text is
voices-texts-page = Page { $page } of { $last }
voices-texts-before = Previous page
voices-texts-after = Next page
