# The result at closing, and the debrief.
result-not-yet = The result will appear here at closing, on { $moment }.
result-nobody = Nobody answered: there is no result.
result-price = The retained price
result-counted =
    { $count ->
        [one] One person counted.
       *[other] { $count } people counted.
    }
result-own-median = Half of the voters put together a basket at { $price } or less: the median of their own choices.
result-unsourced = { $amount } of the published price ({ $published }) is itemised by no source.
result-below-published = The published price ({ $published }) is { $amount } below the sum of the retained options; no source explains it.
result-specification = The specification
result-specification-criterion = Criterion
result-specification-option = What is retained
result-specification-delta = Effect on the price
result-specification-votes = Votes
result-specification-none = No vote: the criterion stays open.
result-start-price = Starting price
result-moved = From the starting price to the retained one
result-all-options = Every option
result-questions = The other answers

debrief-title = Debrief
debrief-said = What was said
debrief-decided = What is decided
debrief-refused = What will not be done, and why
debrief-who = Who takes charge
debrief-when = When
debrief-said-hint = In a few sentences, in the participants’ words.
debrief-decided-hint = One decision a line, precise enough to be checked later.
debrief-refused-hint = Say it frankly: it is what makes the rest trusted.
debrief-who-hint = One person, one name.
debrief-when-hint = A date or a stage.
debrief-published-on = Published on { $day }
debrief-awaited = The debrief is not published yet: what was decided will appear here.
debrief-draft = The team’s draft, not published yet.
debrief-empty = Nothing is written yet. The debrief is for the person who organizes.
debrief-saved = Each field is saved as soon as you leave it. Nothing is public before it is published.
debrief-saved-published = Your corrections are published as soon as you leave a field.
debrief-publish = Publish the debrief
debrief-publish-title = Publish?
debrief-publish-explained = Everybody who has the consultation’s link will see it, beside the result. You can still correct it, not take it back.
debrief-publish-do = Publish now
debrief-published = The debrief is published.
debrief-to-write = The debrief is still to be written: it waits for you [at the foot of this page](#restitution).
debrief-see = See the public page
