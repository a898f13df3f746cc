problem-vat-actor-missing = Say who VAT goes to in the split of the price.
problem-vat-actor-is-rest = VAT and the rest cannot go to the same: choose who gets the rest.
problem-floor-actor-missing = Say who must get at least this floor.
problem-floor-evidence-missing = Show where the floor comes from: a cost of production, an index, an invoice.
problem-college-names-unclear = Give each college a name of its own, as on the list of members.
problem-college-weights-sum = There must be at least two colleges, and their weights must add to 100%.
problem-college-weight-outside = Each college weighs { $lowest }% to { $highest }%: that is the rule of cooperatives.
problem-ratification-without-question = Add the question that asks yes or no to the change of price: without it there is nothing to ratify.
problem-ratification-needs-members = A ratification is for members only: choose a personal link for each.
problem-quorum-missing = Say how many votes the decision needs, or choose “no quorum”.
problem-colleges-need-members = Weighing colleges takes a roll of members: choose a personal link for each.
problem-college-too-small =
    { $count ->
        [0] Nobody on the roll is of the college “{ $college }”: check that its name is spelled the same way. At least { $fewest } are needed.
        [one] The college “{ $college }” has only one member on the roll: the ballot would say who gave it. At least { $fewest } are needed.
       *[other] The college “{ $college }” has only { $count } members on the roll: their ballots would say who gave them. At least { $fewest } are needed.
    }
problem-members-outside-colleges =
    { $count ->
        [one] One person is of no college that is weighed: they can vote, and their vote will not weigh in the weighted result.
       *[other] { $count } people are of no college that is weighed: they can vote, and their votes will not weigh in the weighted result.
    }
