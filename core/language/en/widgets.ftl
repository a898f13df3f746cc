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
widget-prices-of = This is about: { $product }.
widget-prices-of-unit = This is about: { $product }, { $unit }.
widget-price-too-cheap = At what price would it be so cheap that you would doubt its quality?
widget-price-cheap = At what price would it be a bargain?
widget-price-expensive = At what price would it start to get expensive, though you might still buy it?
widget-price-too-expensive = At what price would it be too expensive for you to buy?
widget-price-cheap-intent = At the bargain price, would you buy it?
widget-price-expensive-intent = At the price that gets expensive, would you buy it?
widget-change-if-yes = If yes wins
widget-change-if-no = If no wins
widget-change-if-price = If this price wins
widget-change-if-today = If nothing changes
widget-change-by = { $change } compared with today
widget-change-none = the same price as today
widget-change-yearly = For { $quantity } a year: { $amount }
widget-set = Set { $number } of { $count }
widget-set-choice = { $end }: { $label }
widget-mark = { $step } out of { $highest }
widget-slide-untouched = No answer yet: touch the line or slide.
