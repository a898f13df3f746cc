# The ways of answering.
widget-optional = optional
widget-untitled = Untitled
widget-between = From { $fewest } to { $most } choices.
widget-at-most =
    { $most ->
        [one] One choice at most.
       *[other] { $most } choices at most.
    }
widget-at-least =
    { $fewest ->
        [one] One choice at least.
       *[other] { $fewest } choices at least.
    }
widget-scale-ends = { $lowest }: { $low } — { $highest }: { $high }
widget-same-price = no effect on the price
widget-part = { $actor }: { $part }
widget-illustrative = “Illustrative”: the source does not give this amount or its split; it is there to show.
widget-rank-explained = Touch the proposals in the order of your preferences. The arrows, or dragging, change the order.
widget-rank-of = Rank of “{ $label }”
widget-rank-none = Not ranked
widget-rank-add = Rank
widget-rank-up = Up
widget-rank-down = Down
widget-rank-remove = No longer rank
widget-rank-at = rank { $rank } of { $count }
widget-rank-unranked = not ranked
widget-shared = { $given } of { $total } shared.
widget-shared-left = { $left } left to share.
widget-shared-over = That is { $left } too much.
widget-points =
    { $count ->
        [one] { $shown } point
       *[other] { $shown } points
    }
widget-to-share = { $total } to share in all.
widget-purpose = What it will be used for:
widget-agree = I have read this text and I agree
widget-choose = Choose from the list…
widget-other = Specify “Other”
widget-comment = A comment?
widget-erase = Erase my answer
