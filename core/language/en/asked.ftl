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

asked-title = Who answered, among whom
asked-turnout = { $count } of the { $people } people asked have answered, or { $share }%.
asked-open-turnout =
    { $count ->
        [0] Nobody has answered yet.
        [one] One person has answered by a link open to all: nobody knows how many received it.
       *[other] { $count } people have answered by a link open to all: nobody knows how many received it.
    }
asked-by-college = College
asked-by-circle = Circle
asked-by-entity = Entity
asked-by-language = Language
asked-column-group = Group
asked-column-answered = Answered
asked-column-roll = Asked
asked-column-population = Population
asked-column-difference = Difference
asked-column-option = Answer
asked-column-raw = Raw
asked-column-weighed = Weighed
asked-points = { $value } pts
asked-none = no answer
asked-none-said = not said
asked-source = Population: { $source }
asked-too-few = Too few people to tell without giving somebody away: each group and each answer needs ten.
asked-weigh-title = Raw and weighed
asked-weigh-question = Question to look at
asked-weighed = Weighed by { $margins }: { $people } answers, as precise as { $effective } of equal weight.
asked-capped = None weighs less than { $lowest } times the mean, nor more than { $highest } times.
asked-capped-unmet = None weighs less than { $lowest } times the mean, nor more than { $highest } times: the shares aimed at are therefore only approached.
asked-not-representative = This is not a representative sample.
asked-sampling-open = Anyone with the link may answer, and only those who wished to did. Weighing corrects the share of the groups, not that difference: no margin of error makes sense here.
asked-sampling-all = Everyone on the roll was asked, and those who answered chose to. Weighing corrects the share of the groups, not that difference: no margin of error makes sense here.
asked-sampling-drawn = The people asked were drawn by lot. A margin of error will be told once a question can be weighed.
asked-margin = The people asked were drawn by lot: ± { $points } points at most, 95 times out of 100, if those who did not answer think as the others do.
asked-decides-nothing = To be read beside the result: none of this is counted, and nothing is decided by it.
asked-form-title = Compare with a population
asked-form-help = Give the share of each answer in the population you would hear, its age groups for instance, and where you have it from. These figures change neither the vote nor its result.
asked-form-question = Question asked
asked-form-source = Where these shares come from
asked-form-source-example = National census, 2022
asked-form-keep = Compare
asked-form-forget = Compare no more
asked-form-drawn = The people on the roll were drawn by lot
asked-form-size = Among how many people (0 if unknown)
asked-form-keep-lots = Save
asked-form-kept = It is saved.
