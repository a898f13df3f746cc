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
