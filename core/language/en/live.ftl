# Live: what those who follow a vote see, at their table or on a big screen.
live-counted =
    { $count ->
        [0] Nobody has answered yet
        [one] Person counted
       *[other] People counted
    }
live-not-open = This consultation is not open yet: there is nothing to follow.
live-sealed-at-closing = Results open at closing, on { $moment }. Until then nobody sees them, the team included.
live-sealed-after-vote = Results open to each person once they have voted, the team included.
live-sealed-go-vote = Go and vote
live-price-so-far = If the vote stopped now
live-questions = The other questions
live-nobody = From the first answer on, results will appear here without reloading the page.
live-follows = This page keeps itself up to date.
live-read = Read what people wrote
live-read-every = every text
live-read-more = Read on
live-read-on = read on
live-project = Big screen
live-project-light = Light
live-project-dark = Dark

screen-vote-here = To answer
screen-counted =
    { $count ->
        [one] person counted
       *[other] people counted
    }
screen-slide = { $place } of { $whole }
screen-before = Previous
screen-after = Next
screen-alone = Turn by itself
screen-so-far = Price at this moment
screen-retained = Retained price
live-shares-drawn = Illustrative shares: no source publishes the whole vote on this criterion.
live-read-other = what “Other” says
live-read-comments = the comments
live-read-nothing = Nothing written here so far.
