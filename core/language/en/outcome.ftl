# What a vote gives: median options, options replaced, the whole, accepted prices, the floor, decision rules.
criterion-median-leads = “{ $label }” is the median option so far, with { $votes } votes ({ $share }): starting from the cheapest, half of the votes are reached there.
criterion-median-retained = “{ $label }” is retained: it is the median option, where half of the votes are reached starting from the cheapest. It holds { $votes } votes ({ $share }).
criterion-median-tied = Tie in the middle of the votes, between { $labels }: the lower option wins.
criterion-median-close = The vote is close: the median would change if { $points } points of the votes moved to the other side. The rule fixed before opening then asks to look at the neighbouring option as well.
criterion-moved-against = “{ $own }” was winning ({ $share } of the votes) but cannot go with { $labels }; retained instead: “{ $label }”, in the possible combination that holds most votes.
criterion-moved-lacking = “{ $own }” was winning ({ $share } of the votes) but cannot go without { $labels }; retained instead: “{ $label }”, in the possible combination that holds most votes.
criterion-moved-with-others = “{ $own }” was winning ({ $share } of the votes) but cannot go with the rest of what is retained; retained instead: “{ $label }”, in the possible combination that holds most votes.

basket-title = Does the whole suit people?
basket-agreeing = { $agreeing } of people agree with what wins on half of the criteria or more.
basket-equal =
    { $count ->
        [0] Nobody composed exactly this whole: that is frequent with several criteria.
        [one] A single person composed exactly this whole: that is frequent with several criteria.
       *[other] { $shown } people ({ $share }) composed exactly this whole.
    }
basket-safe = No paradox possible: the leading options hold { $share } of the votes on average, beyond 75%. No majority can disagree with most of the whole.
basket-unsafe = The leading options hold { $share } of the votes on average. Under 75%, each option can win although the whole suits nobody: that is why we count agreements.
basket-prices = The whole costs { $voted }; { $share } of people composed a basket at least as dear, and the median of their baskets is { $own }.
basket-trimmed = Without the { $share } cheapest and the { $share } dearest baskets, a basket costs { $mean } on average: for information, it decides nothing.
basket-warns = Mind: fewer than half of the people agree with at least half of this whole, although each option won. It is better to confirm the whole by a vote.
basket-confirm = Confirm the whole by a vote
basket-confirm-explained = Prepares a draft: yes or no to the whole, at its price. You read it again before opening it.
basket-figure = Figure
basket-value = Value
basket-row-agreeing = Agree on half of the criteria or more
basket-row-equal = Exactly this whole
basket-row-mean = Mean share of the leading options
basket-row-voted = Price of the whole
basket-row-own = Median of the prices people composed
basket-row-trimmed = Mean of the baskets, without the dearest and the cheapest
basket-row-at-least = Basket at least as dear as the whole
confirm-title = Confirm the whole: { $title }
confirm-benefit = Each option won its vote; what is left to say is whether the whole suits you, at its price.
confirm-question = Do you accept this whole at { $price }?
confirm-package = The whole: { $labels }.
confirm-if-yes = The whole is retained, at { $price }: { $labels }.
confirm-if-no = The whole is not retained; the price stays at { $price } and we talk about it again.

acceptability-title = Who would accept which price?
acceptability-sentence = { $share } of people composed a basket at { $price } or more; at least half, at { $median } or more.
acceptability-at-least = Price of at least
acceptability-share = Share of people
curve-mark = { $name } · { $price }
curve-voted = whole
curve-today = today
curve-start = start
curve-median = median
curve-optimum = optimum
curve-low = from
curve-high = to
curve-revenue = revenue
curve-floor = floor

floor-below = Under the floor: this price leaves { $amount } to “{ $actor }”, { $missing } less than the floor of { $floor }. It is not to be recommended.

research-few =
    { $count ->
        [one] One answer: the estimate appears from { $fewest } on.
       *[other] { $count } answers: the estimate appears from { $fewest } on.
    }
research-indicative = Fewer than { $wanted } answers: the estimate is indicative.
research-share-sample = These people chose to answer. If it were a random sample, this share would lie between { $low } and { $high } (95%).
research-floor = The floor asks for at least { $price } on the shelf: we recommend no lower price.
research-price = Price
research-buyers = Would buy
research-revenue = Revenue for 100 people
research-too-cheap = Too cheap
research-cheap = A bargain
research-expensive = Expensive
research-too-expensive = Too expensive
research-demand = Would still buy
research-point = Point
research-opp = Optimal price point (as many say too cheap as too expensive)
research-ipp = Indifference price point (as many say bargain as expensive)
research-pmc = Bottom of the acceptable range
research-pme = Top of the acceptable range
research-narrow-low = Bottom of the narrower range
research-narrow-high = Top of the narrower range
research-best-reach = Most buyers, by intent
research-best-revenue = Most revenue, by intent
van-westendorp-title = The range that is accepted
van-westendorp-range = The acceptable range goes from { $low } to { $high }. As many people say too cheap as too expensive at { $opp }.
van-westendorp-uncrossed = The curves do not cross: no range stands out.
van-westendorp-below-floor = This point is under the floor: do not go below { $floor }.
van-westendorp-variant = Van Westendorp’s method: inclusive counts (an equal price counts), straight lines between the prices given; the narrower range that many agencies publish is in the table.
van-westendorp-dropped = { $dropped } answers of { $count } left out ({ $share }), for their four prices contradict one another.
van-westendorp-doubtful = More than a quarter of the answers contradict themselves: the question was not understood.
van-westendorp-intent = By purchase intent (Newton, Miller and Smith), most buyers would be at { $reach } and most revenue at { $revenue }.
gabor-granger-title = Demand at each price
gabor-granger-best = Revenue would be highest at { $price }: { $share } would still buy.
gabor-granger-producer = What goes to “{ $actor }” would be highest at { $price }, the others keeping their part of the starting price.
gabor-granger-none-above-floor = None of the prices asked keeps the floor: none is recommended.
gabor-granger-caution = Gabor and Granger’s method: asking one person several prices exaggerates their reaction.

decided-title = What the vote says
decided-ask = What are you looking for?
decided-binding = Rule fixed before opening: { $rule }. The others are for information.
decided-information = No rule was fixed before opening: all of this is for information.
decided-winner = “{ $label }” wins.
decided-tied = Tie between { $labels }.
decided-tie-settled = The public hash of the sealed ballots breaks the tie: “{ $label }”.
decided-tie-policy = Neither chance nor the order of the list: at closing, the public hash of the sealed ballots breaks the tie.
decided-nobody = This rule names nobody.
decided-robust = Robust: every rule computed on the same ballots names the same option.
decided-fragile = Not robust: on the same ballots, other rules name { $labels }.
decided-condorcet = “{ $label }” beats each other option one by one.
decided-condorcet-none = No option beats all the others one by one.
decided-show = See what decision rules would say
decided-voters =
    { $count ->
        [one] On one ballot.
       *[other] On { $shown } ballots.
    }
decided-by-rule = Rule: { $rule }.
decided-rule = Rule
decided-says = Names
decided-order = Order
rule-plurality = first places
rule-approval = approval
rule-condorcet = duels (Condorcet)
rule-minimax = smallest defeat (minimax)
rule-schulze = chains of duels (Schulze)
rule-ranked-pairs = ordered duels (Ranked Pairs)
rule-irv = instant runoff (IRV)
rule-majority-judgment = majority judgment
rule-score = total score
rule-star = scores, then a duel (STAR)
setting-decided-by = What you expect of the vote
setting-decided-by-information = Nothing binding: for information
setting-decided-by-one = We want a single choice
setting-decided-by-order = We rank options
setting-decided-by-calm = We want the fewest unhappy people
setting-decided-by-first = We want the first choice of most people
setting-decided-by-points = We want the best overall score
answer-rule-fixed = “{ $title }”: the rule is fixed beforehand, { $rule }.
maxdiff-show = Estimate how much each one weighs
maxdiff-sentence = If only one could be kept, “{ $label }” would be chosen { $share } of the time.
maxdiff-method =
    { $count ->
        [one] Estimate (logit) over what was shown alone, from one person.
       *[other] Estimate (logit) over what was shown alone, from { $count } people. The score of the bars is the plain count.
    }
maxdiff-impossible = The answers do not yet allow these weights to be estimated.
