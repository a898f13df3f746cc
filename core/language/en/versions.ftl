# Versions: what changes between two, what it does to the answers, who published it.
change-question = Question “{ $title }”
change-page = Page { $number }
change-page-titled = Page { $number }, “{ $title }”
change-question-added = { $place } added
change-question-removed = { $place } removed
change-question-moved = { $place } moved
change-page-added = { $place } added
change-page-removed = { $place } removed
change-page-moved = { $place } moved
change-item-added = { $place }: { $item } added
change-item-removed = { $place }: { $item } removed
change-item-moved = { $place }: { $item } moved
change-item-options = option “{ $label }”
change-item-rows = row “{ $label }”
change-item-other = entry “{ $label }”
change-worded = { $place }: “{ $old }” becomes “{ $new }”
change-written = { $place }: “{ $new }” added
change-unwritten = { $place }: “{ $old }” removed
change-set = { $place }: { $value }
change-set-from = { $place }: { $old } → { $new }
change-set-somehow = { $place }: changed
change-always-shown = Always shown.
change-yes = yes
change-no = no
change-nothing = nothing
change-quoted = “{ $words }”
change-field-title = title
change-field-benefit = benefit
change-field-sponsor-name = sponsor’s name
change-field-sponsor-role = sponsor’s role
change-field-sponsor-word = sponsor’s word
change-field-sponsor-picture = portrait
change-field-sponsor-video = link to a video
change-field-sources = sources
change-field-languages = languages offered
change-field-answer-page = page that links lead to
change-field-price = starting price and split
change-field-rules-anonymity = anonymity
change-field-rules-access = who may answer
change-field-rules-visibility = when results are seen
change-field-rules-public-results = public results
change-field-rules-ratification = rules of the ratification
change-field-rules-weighing = weights of the colleges
change-field-rules-close-points = lead called close
change-field-shown-if = display
change-field-other = setting

consequence-question-added =
    { $count ->
        [one] One person answered before: this question stays empty for them.
       *[other] { $shown } people answered before: this question stays empty for them.
    }
consequence-question-removed = The answers already given are kept and shown apart, under “(removed)”.
consequence-item-added =
    { $count ->
        [one] One person answered without seeing it; their answer does not change.
       *[other] { $shown } people answered without seeing it; their answers do not change.
    }
consequence-item-removed = The answers that chose it are kept and counted apart, under “(removed)”.
consequence-item-removed-chosen =
    { $count ->
        [0] Nobody had chosen it.
        [one] One person had chosen it: their answer is kept and counted apart, under “(removed)”.
       *[other] { $shown } people had chosen it: their answers are kept and counted apart, under “(removed)”.
    }
consequence-condition = The answers already given stay counted, even where the question would no longer be shown.
consequence-kept = Holds for the answers to come; those already given stay counted.
consequence-counted-apart = One no longer answers the same thing: the answers already given are kept and shown apart.

results-retired-question = { $title } (removed)
results-earlier-question = { $title } (before version { $next })
results-worked-out = { $title } (computed)
results-retired-option = { $label } (removed)

problem-no-longer-changes = This consultation is no longer open: what it asks does not change any more. Copy it to take it up again.
problem-price-vote-fixed = A price vote does not change once it is open: the smallest edit would make it another vote. Copy it to open a new one.
problem-fixed-since-opening = The rules and the price have been fixed since the opening: participants rely on them.
problem-nothing-changed = Nothing has changed since the published version.

versions-already-open =
    { $count ->
        [0] Already open, no answer yet. Your changes are only seen once published.
        [one] Already open: one answer. Your changes are only seen once published.
       *[other] Already open: { $shown } answers. Your changes are only seen once published.
    }
versions-back = Back to the consultation
versions-may-change = The consultation is open. The questionnaire can still change: each publication makes a new version, and every answer is kept. The rules change no more.
versions-waiting = Changes wait to be published: participants do not see them yet.
versions-change = Change the questionnaire
versions-go-on = Go on with the changes
versions-copy = Copy to open another one
versions-review = Review and publish
versions-publish = Publish version { $number }
versions-wording = Wording
versions-wording-explained = The answers already given stay as they are.
versions-structure = Structure
versions-structure-explained = Every answer already given is kept; under each change, what it does to them.
versions-publish-title = Publish version { $number }?
versions-publish-explained = From now on people answer this version. The answers already given are kept, and those who are answering find what they wrote.
versions-publish-do = Publish
versions-published = Version { $number } is published.
versions-abandon = Drop the changes
versions-abandon-title = Drop the changes?
versions-abandon-explained = The questionnaire is again that of version { $number }. What is not published is lost.
versions-abandoned = The changes are dropped.
versions-history = History
versions-one = Version { $number }, { $when }
versions-one-by = Version { $number }, by { $who }, { $when }
versions-first = The questionnaire as it was opened.
versions-opening-locks = When it opens, the rules are fixed. The questionnaire can still change: each publication makes a new version, and every answer is kept.
versions-open-explained =
    From now on, participants can answer.

    { "" }**What changes no more:** the rules.

    { "" }**What can change:** the questionnaire, version by version; the deadline, to later; the notes you add.
versions-answers-kept = This questionnaire has changed since you began. What you had answered is kept; read it again before sending.

meeting-clash = { $who } changed the same thing as you. Nothing is overwritten: choose what stays.
meeting-clash-yourself = The same thing was changed in another window. Nothing is overwritten: choose what stays.
meeting-where = Changed on both sides: { $places }. Everything else is kept from both.
meeting-joined = { $who } changed this consultation at the same time as you. Their changes and yours are kept.
meeting-joined-yourself = This consultation was also changed in another window. The changes of both are kept.
meeting-their-changes =
    { $count ->
        [one] See this change
       *[other] See these { $count } changes
    }
meeting-take-theirs = Take the other version
meeting-keep-mine = Keep mine

change-field-computed = computed values
change-field-shuffled = order drawn by lot
change-field-carried = options carried from another question
