# The head of a consultation's screens.
bar-untitled = Untitled
bar-no-deadline = No deadline yet
bar-closed-on = Closed since { $moment }
bar-deadline-past = Deadline already past: { $moment }
bar-left-days =
    { $count ->
        [one] 1 day left, until { $moment }
       *[other] { $count } days left, until { $moment }
    }
bar-left-hours =
    { $count ->
        [one] 1 hour left, until { $moment }
       *[other] { $count } hours left, until { $moment }
    }
bar-left-minutes =
    { $count ->
        [one] 1 minute left, until { $moment }
       *[other] { $count } minutes left, until { $moment }
    }
bar-left-seconds = Less than a minute left, until { $moment }
