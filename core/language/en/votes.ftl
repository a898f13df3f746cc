problem-vat-actor-missing = Say who VAT goes to in the split of the price.
problem-vat-actor-is-rest = VAT and the rest cannot go to the same: choose who gets the rest.
problem-floor-actor-missing = Say who must get at least this floor.
problem-floor-evidence-missing = Show where the floor comes from: a cost of production, an index, an invoice.
problem-college-names-unclear = Give each college a name of its own, as on the list of members.
problem-college-weights-sum = There must be at least two colleges, and their weights must add to 100%.
problem-college-weight-outside = Each college weighs { $lowest }% to { $highest }%: that is the rule of cooperatives.
