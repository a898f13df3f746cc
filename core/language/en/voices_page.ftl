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
