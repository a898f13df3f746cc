# Who answered: the way through the questionnaire, the people asked, the links.
passages-title = Where people stop
passages-came =
    { $count ->
        [0] Nobody has begun to answer yet.
        [one] One person has begun to answer.
       *[other] { $shown } people have begun to answer.
    }
passages-few = From { $fewest } on, this card will tell where people stop.
passages-nobody-stops = Nobody stopped on the way.
passages-steepest = Most stop at “{ $page }”: { $count }, or { $share } of those who get there.
passages-whole = Going through it all takes { $time } on average.
passages-note = People who are answering right now still count among those who stopped. Beyond an hour, the page was left open: that time is not in the mean.
passages-page = Page { $number }
passages-page-named = { $number }. { $title }
passages-minutes = { $minutes } min { $seconds } s
passages-seconds = { $seconds } s
passages-column-page = Page
passages-column-arrived = Get there
passages-column-went-on = Go on
passages-column-lost = Stop
passages-column-time = Mean time
