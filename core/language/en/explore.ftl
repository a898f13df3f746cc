# Explore: filter, cross, follow over time, compare; for the team.
explore-part = Look at
explore-questions-part = Question by question
explore-crossed-part = Cross two questions
explore-days-part = Over time
explore-compared-part = Compare
explore-asked-part = Who answered
explore-add = Add a filter
explore-take-off = Remove this filter
explore-everybody = Everybody
explore-start-again = Start again from everybody
explore-on-what = Filter on
explore-which = People who gave
explore-several = one or several answers
explore-from-to = From the first day to the last
explore-show = Show these people
explore-chip = { $what }: { $values }
explore-college = College
explore-circle = Circle
explore-entity = Entity
explore-language = Language of the answer
explore-source = Link followed
explore-price = Price chosen
explore-day = Day
explore-round = Round { $number }
explore-chosen = chosen
explore-not-chosen = not chosen
explore-range = from { $lowest } to less than { $highest }
explore-or = { " or " }
explore-none-given = no answer
explore-whole =
    { $count ->
        [one] The one person counted
       *[other] All { $count } people counted
    }
explore-some =
    { $count ->
        [0] Nobody of { $whole }
        [one] 1 person of { $whole }
       *[other] { $count } people of { $whole }
    }
explore-too-few = Too few people in this group, or outside it: less than ten. Nothing of it is shown, so that nobody is recognized there. Remove a filter or choose more widely.
explore-by-steps = While the vote is open, groups move in steps of at least ten people: as after the first { $count } answers. The whole itself is up to date.
explore-hidden =
    { $count ->
        [one] Hidden under this filter, because one of its answers has less than ten people there:
       *[other] Hidden under this filter, because one of their answers has less than ten people there:
    }
explore-partly = Answers that less than ten people gave are not shown; shares are of the whole group.
explore-texts-hidden = Less than ten texts in this group or outside it, or several filters at once: they are not shown apart.
explore-question = Question
explore-every = All
explore-order = Order
explore-as-asked = As asked
explore-by-count = Most chosen first
explore-figures = Figures
explore-figures-both = Count and share
explore-figures-share = Share
explore-figures-count = Count
explore-rows = In rows
explore-columns = In columns
explore-choose = Choose…
explore-choose-two = Choose what you want to cross: two questions, or a college and a question.
explore-crossed = { $row } × { $column }
explore-cross-nobody = Nobody answered both.
explore-cross-hidden = This cross table is hidden: one of its cells, or what it leaves out, has less than ten people. Showing it would allow to find out who answered what.
explore-put-together = Some answers are put together: alone, they would have less than ten people in a cell.
explore-link-clear = They clearly go together.
explore-link-weak = They go together a little.
explore-link-none = No visible link between the two.
explore-link-one-group = One group only: there is nothing to compare.
explore-link-few = Few answers in some cells: take it with caution.
explore-strongest = What stands out most: { $group }, { $share } answered “{ $answer }”, against { $whole } of everybody.
explore-of-row = Share of the row
explore-total = Total
explore-whole-line = Everybody
explore-measures = The measures
explore-test = Chi-squared test: { $statistic } for { $degrees } degrees of freedom, p = { $chance }; Cramér’s V = { $effect }.
explore-chance-tiny = less than 0.001
explore-mean =
    { $count ->
        [one] { $group }: mean { $mean }, one answer.
       *[other] { $group }: mean { $mean }, { $count } answers.
    }
explore-explained = Share of the differences that the rows explain (eta squared): { $share }.
explore-ranked = Spearman’s rank correlation: { $coefficient }.
explore-days = Answers day by day
explore-no-days = No day is known of these answers.
explore-busiest =
    { $days ->
        [one] All answers are of one day, { $day }.
       *[other] The busiest: { $day }, { $count } answers, out of { $days } days.
    }
explore-beside = Compare with
explore-nothing-beside = No other consultation of the team has results to put beside for now.
explore-nothing-shared = These two consultations share no question: it takes the same title and the same answers.
explore-compares-everybody = The comparison is of everybody counted, without the filters.
explore-answer = Answer
explore-here = Here
explore-there = There
explore-moved = Difference, in points
explore-nothing-moved = Nothing moved.
explore-moved-most = What moved most: “{ $label }”, { $points } points.
explore-answered-both = { $here } answers here, { $there } there.
