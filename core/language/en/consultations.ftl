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

# The list of consultations.
consultations-new = New consultation
consultations-start = What to start from?
consultations-team = In which team
consultations-first = No consultation yet. For the first one, choose what to start from: everything can be changed afterwards.
consultations-none-yet = No consultation yet. Those who organize, in your team, will create the first one.
consultations-none-so = No consultation in this state.
consultations-no-team = You are in no team yet. Ask whoever manages the accounts to open one for you.
consultations-filter = State
consultations-filter-all = All
consultations-filter-draft = Drafts
consultations-filter-open = Open
consultations-filter-closed = Closed
consultations-filter-archived = Archived
consultations-counted =
    { $count ->
        [0] no answer
        [one] 1 person counted
       *[other] { $shown } people counted
    }
consultations-deeds = Act on this consultation
consultations-open = Open…
consultations-copy = Copy
consultations-close = Close…
consultations-archive = Archive…
consultations-bring-back = Bring back…
consultations-bring-back-title = Bring back?
consultations-bring-back-explained = “{ $title }” comes back to the list as it was: a draft can be changed again, a result stays sealed.
consultations-bring-back-do = Bring back
consultations-brought-back = The consultation is back in the list.
problem-not-archived = This consultation is not in the archives.
consultations-copy-of = Copy of { $title }
consultations-copied = The copy is among the drafts.
consultations-close-title = Close now?
consultations-close-explained =
    “{ $title }”: the deadline is brought to this moment.

    - Nobody can answer any more, nor change their answer.
    - { $count ->
        [0] Nobody has answered yet.
        [one] The result is sealed, with 1 person counted.
       *[other] The result is sealed, with { $count } people counted.
      }
    - The debrief is expected.

    This cannot be undone.
consultations-close-do = Close the consultation
consultations-closed = The consultation is closed. The debrief is expected.
consultations-archive-title = Archive?
consultations-archive-explained =
    “{ $title }” leaves the list, and nobody changes it any more. Nothing is erased: the filter “Archived” shows it, and it can still be copied, or brought back.
consultations-archive-do = Archive
consultations-archived = The consultation is archived.
