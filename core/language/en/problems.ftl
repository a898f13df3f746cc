# What stands in the way, in one sentence, with what to do next. The key is "problem-" and the code.
problem-title-missing = Write a title.
problem-benefit-missing = Write the benefit: what participants gain, in black and white.
problem-deadline-missing = Choose a deadline: a unique occasion, limited in time.
problem-deadline-past = The deadline has passed: choose one to come.
problem-deadline-only-later = The deadline can only move later: nobody should find the door shut sooner than announced.
problem-video-not-an-address = The video's address must begin with “https://”.
problem-product-missing = Name the product whose price is decided.
problem-base-price-missing = Give the starting price, in euros.
problem-actors-missing = Name every person or business that gets a part of the price.
problem-rest-missing = Say who gets the rest of the price.
problem-base-split-exceeds = The parts of the starting price exceed the price itself.
problem-split-exceeds = “{ $label }”: the parts exceed what the option adds to the price.
problem-price-model-missing = Give the starting price and who gets it: a price criterion needs it.
problem-price-criterion-missing = Add at least one price criterion.
problem-nothing-to-answer = Add at least one question.
problem-members-missing = Import the members: this vote is theirs.
problem-options-too-few =
    { $fewest ->
        [one] Add at least one option.
       *[other] Add at least { $fewest } options.
    }
problem-option-empty = One option has no text.
problem-options-alike = Two options are too much alike: “{ $label }”.
problem-choice-bounds-crossed = The number of choices asked for does not fit these options.
problem-scale-crossed = The lowest must be under the highest.
problem-passage-empty = Write the text to read.
problem-amount-unreadable = Write an amount, such as “6” or “6.5”.
problem-amount-negative = An amount cannot be negative: start from the lowest price, options add to it.
problem-amount-too-large = This amount is over €1,000: check the decimal point.
problem-amount-too-fine = A tenth of a cent is the smallest amount possible.
problem-answer-missing = This question needs an answer.
problem-answers-unreadable = These answers cannot be read. Reload the page and start again.
problem-question-unknown = An answer matches no question. Reload the page and start again.
problem-option-unknown = Choose among the options offered.
problem-option-twice = An option is chosen twice.
problem-choices-too-few =
    { $fewest ->
        [one] Choose at least one option.
       *[other] Choose at least { $fewest } options.
    }
problem-choices-too-many =
    { $most ->
        [one] Choose only one option.
       *[other] Choose at most { $most } options.
    }
problem-outside-scale = Choose a grade from { $lowest } to { $highest }.
problem-number-unreadable = Write a number, such as “12.5”.
problem-number-too-large = This number is too large.
problem-number-too-low = The smallest number possible is { $lowest }.
problem-number-too-high = The largest number possible is { $highest }.
problem-number-too-fine =
    { $decimals ->
        [0] Write a whole number.
        [one] One decimal is enough.
       *[other] No more than { $decimals } decimals.
    }
problem-text-unreadable = This text holds characters that cannot be kept.
problem-text-too-long = This text has { $given } characters; it can have { $most }.
problem-nothing-asked = This text is for reading: it needs no answer.
problem-code-unknown = No consultation has this code. Check it, or ask for the link. It may also not be open yet.
problem-link-unknown = This vote is for members: open it with your personal link. If it no longer works, ask whoever sent it for another.
problem-closed = This consultation is closed: it takes no more answers.
problem-consultation-unknown = This consultation does not exist, or belongs to another team.
problem-not-allowed = Your role in the team does not allow this. Ask one of its organizers.
problem-already-open = This consultation is already open: its content no longer changes.
problem-not-open = This consultation is not open.
problem-still-open = This consultation is still open.
problem-changed-elsewhere = Somebody else changed this consultation meanwhile. Reload to see their version; yours stays shown here.
problem-tallies-sealed = Results cannot be seen yet.
problem-results-not-public = The results of this consultation are for the team only.
problem-export-too-few = Fewer than { $fewest } people answered: a file of their answers would tell who they are. The results as a whole stay on the screen.
problem-note-empty = Write the note before adding it.
problem-debrief-incomplete = Write at least what was said and what is decided before publishing.
problem-options-too-many = No more than { $most } options.
problem-lines-missing = Write at least one option, one a line.
problem-setting-out-of-bounds = Choose a value from { $lowest } to { $highest }.
problem-picture-too-heavy = This picture is over { $most } MB: choose a lighter one.
problem-picture-too-large = This picture has too many pixels: make it smaller first.
problem-picture-unreadable = This picture cannot be read: send a PNG, JPEG or WebP file.
problem-setting-too-low = Choose at least { $lowest }.
problem-demo-without-team = This address organizes no team: give it that role in a team before loading the demonstration.
problem-rows-unreadable = This answer does not match the rows offered. Answer again.
problem-rows-missing =
    { $count ->
        [one] One row is left to fill in.
       *[other] { $count } rows are left to fill in.
    }
problem-condition-question-gone = A display condition is about a removed question: choose another, or remove the condition.
problem-condition-question-later = A display condition is about a question that is not asked yet at that point: choose one that comes before.
problem-condition-on-itself = A display condition is about the question itself: choose one that comes before.
problem-condition-option-gone = A display condition is about an answer that no longer exists: choose another, or remove the condition.
problem-condition-test-unfit = A display condition compares what this question does not let one compare.
problem-condition-value-missing = A display condition does not say what to compare with: complete it.
problem-condition-group-empty = A group of display conditions is empty: complete it, or remove it.
problem-condition-never-holds = The display conditions can never be true: nobody will see this.
problem-page-unreachable = Nobody will see this page: all its questions stay hidden.
problem-rank-twice = The same rank is given twice: each proposal has its own.
problem-rank-missing =
    { $count ->
        [one] One proposal is left to rank.
       *[other] { $count } proposals are left to rank.
    }
problem-part-not-whole = Write a whole number of points on each line.
problem-part-negative = A part cannot be negative.
problem-parts-exceed =
    { $unit ->
        [euros] The total exceeds { $total } euros: take some away somewhere.
       *[points] The total exceeds { $total } points: take some away somewhere.
    }
problem-parts-left =
    { $unit ->
        [euros] Not everything is shared yet: the total must be { $total } euros.
       *[points] Not everything is shared yet: the total must be { $total } points.
    }
problem-purpose-missing = Say what this will be used for.
problem-consent-empty = Write the text to agree to.
problem-consent-changed = The text to agree to is no longer this one. Read it again, then tick again.
problem-phone-unreadable = Write a phone number, for instance “+33 6 12 34 56 78”.
problem-web-address-unreadable = Write a web address, for instance “https://example.org”.
problem-postcode-unreadable = Write a French postcode of five digits, for instance “42000”.
problem-date-unreadable = Write a date, day first, for instance “03/02/2027”.
problem-time-unreadable = Write a time, for instance “14:30”.
problem-choice-missing = Choose an answer first: what is written goes with it.
problem-other-unsaid = Say what you mean by “Other”.
problem-other-not-chosen = Choose “Other”, or erase what is written there.
problem-option-not-alone = One of the answers ticked excludes the others: keep it alone, or untick it.
problem-option-reserved = An option stands in the place kept for “Other”: remove it, then add it again.
problem-price-unreadable = Write a price in euros, for instance “1.45”.
problem-prices-missing =
    { $count ->
        [one] There is one price left to give.
       *[other] There are { $count } prices left to give.
    }
problem-intents-missing =
    { $count ->
        [one] Say as well whether you would buy at the other price.
       *[other] Say as well whether you would buy at these two prices.
    }
problem-prices-out-of-order =
    { $lower ->
        [too_cheap] The bargain price must be above the one that would make you doubt the quality.
        [cheap] The price that gets expensive must be above the bargain price.
       *[expensive] The price too expensive to buy must be above the one that gets expensive.
    }
problem-prices-too-few = Write at least { $fewest } prices.
problem-prices-too-many = No more than { $most } prices: beyond, people tire of answering.
problem-change-prices-missing = Write today’s price and the new price.
problem-change-prices-alike = The new price is the same as today’s.
problem-change-outcome-missing = Say what happens either way, if yes wins and if no wins.
problem-sets-unreadable = This answer does not match the sets that were shown. Answer again.
problem-sets-missing =
    { $count ->
        [one] There is one set left to fill in: the most and the least.
       *[other] There are { $count } sets left to fill in: the most and the least of each.
    }
problem-best-is-worst = Set { $number }: the most and the least cannot be the same item.
problem-sets-too-few = Ask for at least { $fewest } sets: some items would never be shown.
problem-outside-slider =
    { $step ->
        [1] Choose a whole number from { $lowest } to { $highest }.
       *[other] Choose a value from { $lowest } to { $highest }, in steps of { $step }.
    }
problem-slider-uneven = The highest is no step of { $step } away from the lowest.
problem-slider-too-fine = No more than { $most } steps: take larger ones.
problem-stars-without-first = Stars are counted from 1: begin at 1, or choose another way to show them.
problem-token-without-name = Give this token a name: that of the program that will use it.
problem-tokens-too-many = No more than { $most } tokens per team: end those that are no longer used.
problem-token-unknown = A valid token is missing in the Authorization header, after “Bearer”.
problem-asked-too-often = Too many requests in a minute: wait a little.
problem-format-unknown = There is no such format. Formats: { $formats }.
problem-webhook-malformed = This address cannot be read: an address begins with https, without a name or password.
problem-webhook-not-found = Nobody answers to the name { $host }.
problem-webhook-not-https = Only https addresses are told.
problem-webhook-inside = { $host } leads inside a network: only public addresses are told.
problem-webhook-without-event = Choose at least one moment to tell.
problem-webhooks-too-many = No more than { $most } addresses per team.
problem-filter-unreadable = This address does not say clearly what to show. Start from everybody and choose your filters.
problem-filter-unknown = This filter matches no question or answer of this consultation. Remove it.
problem-cross-with-itself = A question cannot be crossed with itself: choose another one.
problem-source-name-unfit = Give this link a name, of { $most } characters at most.
problem-source-name-taken = A link has this name already.
problem-source-in-use = People have come by this link already: it stays.
problem-source-of-personal-links = Here each member comes by their own link: there is no common link to name.
problem-sources-too-many = No more than { $most } named links.
problem-population-shares-sum = The shares add up to { $sum }%: they must make 100%.
problem-population-source-missing = Say where these shares come from, in { $most } characters at most.
problem-population-question-unknown = This question has no options to compare.
problem-population-nobody-asked = Nobody was drawn by lot: everyone who has the link may answer.
problem-few-asked = You ask only { $count } people: the whole always shows, and with less than ten it may be enough to guess who answered what.
problem-voice-unknown = That is not something one can say of a text.
problem-voice-no-text = This text is no longer there, or is not of a kind that the analysis reads.
