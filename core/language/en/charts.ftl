# What the charts say: a sentence each, and the words of their tables.
summary-nobody = No answer to this question.
summary-most-chosen = “{ $label }” comes first, with { $share } of the answers.
summary-most-ticked = “{ $label }” is ticked most often: by { $share } of those who answered.
summary-tied = A tie for first place: { $labels }, with { $share } each.
summary-voices =
    { $favourable ->
        [one] One favourable text,
       *[other] { $favourable } favourable texts,
    } { $unfavourable ->
        [one] one unfavourable,
       *[other] { $unfavourable } unfavourable,
    } { $unsure ->
        [one] one mixed or uncertain
       *[other] { $unsure } mixed or uncertain
    }{ $unheard ->
        [0] .
        [one] , one in which no opinion was read.
       *[other] , { $unheard } in which no opinion was read.
    }
summary-rating-mean = Average rating: { $mean } out of { $highest }.
summary-number-median = Half of the answers are at most { $median }{ $unit }.
summary-worked-out-few = Fewer than { $fewest } answers: the computed value is not shown, so that nobody can be recognised in it.
summary-written =
    { $answered ->
        [one] One person wrote.
       *[other] { $answered } people wrote.
    }

criterion-leads =
    { $votes ->
        [one] “{ $label }” leads, with one vote ({ $share }).
       *[other] “{ $label }” leads, with { $votes } votes ({ $share }).
    }
criterion-retained =
    { $votes ->
        [one] “{ $label }” is retained, with one vote ({ $share }).
       *[other] “{ $label }” is retained, with { $votes } votes ({ $share }).
    }
criterion-tied = Tie between { $labels }: with equal votes the cheaper option wins; where prices are equal too, the public hash of the sealed ballots decides. Never chance, nor the order of the list.
criterion-close = The vote is close: “{ $label }” follows { $points } percentage points behind. The rule fixed before opening then asks for both references to be offered.

charts-option = Answer
charts-delta = Effect on the price
charts-count = Number
charts-share = Share
charts-value = Value
charts-actor = Who
charts-quoted = “{ $label }”
charts-and = {" and "}
charts-and-others = { $first } and { $count } others
charts-end = { $step }: { $said }
charts-table = See the table
summary-agreement = { $agree } agree, { $disagree } do not.
summary-no-opinion = Nobody took a side: every answer is without an opinion.
summary-recommendation = Net promoter score: { $score }, on a scale from -100 to 100.
summary-grid = The most shared: on “{ $row }”, { $share } answer “{ $label }”.
summary-statements = The most agreed with: { $labels }, by { $share } of those who answered it.
summary-grades = Best majority grade: { $grade }, for { $labels }.
summary-ranking = Ranked best: { $labels }, at rank { $mean } on average. The bars count the first places.
summary-most-shared = “{ $label }” gets the largest part: { $share } of what there was to share.
summary-given =
    { $answered ->
        [one] One person answered.
       *[other] { $answered } people answered.
    }
summary-most-lived-in = { $label } comes first, with { $share } of the answers.
summary-consent =
    { $answered ->
        [one] One person agreed.
       *[other] { $answered } people agreed.
    }
summary-four-prices = In the middle of the answers, { $cheap } is a bargain and { $expensive } gets expensive. The bars show the median prices.
summary-price-ladder = { $price } is the highest price that at least half of the answers accept: { $share }.
summary-price-ladder-none = Fewer than half of the answers accept the lowest price, { $price }.
summary-price-change =
    Yes: { $share } of the valid votes, { $yes } of { $valid }.{ $blank ->
        [0] {""}
        [one] {" "}One blank vote.
       *[other] {" "}{ $blank } blank votes.
    }
summary-all-blank = Every vote is blank.
summary-best-worst = First: { $labels }, with a score of { $score } (from −1, always the least, to +1, always the most).
summary-partly-hidden = Of what may be shown, the most chosen: “{ $label }”, { $share } of the group.
