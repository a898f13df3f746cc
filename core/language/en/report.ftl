# The report: what is handed to a board, and pictures for slides.
report-kicker = Report
report-kicker-so-far = Interim report
report-contents = Contents
report-pages = page #/~
report-running = { $title } · { $edition }
report-running-simulated = { $title } · { $edition } · simulation
report-edition-team = team edition
report-edition-public = public edition
report-by-team = Organized by
report-sponsor = Carried by
report-sponsor-said = { $name }, { $role }
report-opened = Opened
report-closed = Closed
report-closes = Closes
report-made = As of
report-code = Code
report-edition = Edition
report-still-open = The consultation is still open: these results may change until it closes.
report-team-words = Holds texts that people wrote: keep it within the team.

report-summary = In short
report-found = What comes out
report-retained = What is retained, criterion by criterion
report-leading = What leads, criterion by criterion
report-retained-one = { $criterion }: { $option } ({ $share })
report-open-one = { $criterion }: no vote, the criterion stays open
report-found-one = { $title } — { $sentence }
report-split = Of this price: { $parts }.
report-split-one = { $amount } ({ $share }) for “{ $actor }”
report-nobody = Nobody answered.
report-others =
    { $count ->
        [one] One more question follows in this report.
       *[other] { $count } more questions follow in this report.
    }

report-method = Method and participation
report-how = How people were asked
report-who = Who answered
report-kind = Form
report-access = Who could answer
report-anonymity = Anonymity
report-anonymity-open = Nothing in our tables ties an answer to a person.
report-visibility = Results
report-languages = Languages offered
report-versions = Versions
report-version-one = Version { $number }, published on { $day }
report-said-with = { $said }. { $explained }
report-counted =
    { $count ->
        [one] person counted
       *[other] people counted
    }
report-asked =
    { $count ->
        [one] person invited
       *[other] people invited
    }
report-turnout = turnout
report-papers =
    { $count ->
        [one] of whom one in a room
       *[other] of whom in a room
    }
report-not-a-sample = This is not a representative sample: these people chose to answer. The shares say what they think, not what a population thinks; no margin of error would be honest.
report-members-voted = This vote is the members’ own: it binds those who were entitled to it, and says nothing of other people.
report-few =
    { $count ->
        [one] A single answer: read it as an opinion, not as a share.
       *[other] Only { $count } answers: one more can move the shares by several points.
    }
report-decided = What was fixed before opening
report-check = Checking this result
report-check-steps = Anybody can count again, without taking our word for it.
report-check-archive = Download the archive: { $address }
report-check-run = Unzip it and run “python verify.py”: your own machine counts everything again.
report-check-root = Compare the root you get with this one: if they are equal, you counted the same ballots as we did.
report-check-receipt = With your receipt, look your ballot up: { $address }
report-check-root-name = Root of the sealed ballots
report-check-configuration = Fingerprint of what was fixed
report-check-journal = Journal
report-check-entries =
    { $count ->
        [one] one entry, which seals the beginning
       *[other] { $count } entries, each sealing the one before
    }
report-check-later = At closing, the ballots will be sealed by a public root, and anybody will be able to count them again.

report-price = The price and the specification
report-price-so-far = The price, if the vote stopped now
report-build-up = How the price is built up
build-up-retained = From { $start } at the start, the options retained make { $price } ({ $step }).
build-up-leads = From { $start } at the start, the leading options make { $price } ({ $step }).
report-split-title = Who gets what
report-specification = The specification
report-criteria = Criterion by criterion
report-rules = The rules
report-signed-line = { $state } ({ $signed }). { $why }

report-answers = The answers, question by question
report-question = { $number }. { $title }
report-untitled = Untitled
report-answered =
    { $answered ->
        [0] No answer.
        [one] One answer out of { $counted }.
       *[other] { $shown } answers out of { $counted }.
    }
report-first-rows = The chart shows the { $shown } most given answers out of { $whole }; all of them are in the table in the annexes.
report-table-in-annex = The whole table is in the annexes.
report-row = Row

report-voices = What people wrote
report-voices-intro = Texts as they were written, without names: the newest of each opinion, not the finest. They shed light on the figures; they do not replace them.
report-voices-counts = { $counts }.
report-voices-column = { $title }: { $column }

report-rounds = Before and after the discussion
report-rounds-intro = The same question, asked before and after people talked about it: who changed their answer, and why. Both rounds are counted apart.
report-rounds-before = Before
report-rounds-after = After
report-rounds-from = From
report-rounds-to = To
report-rounds-people = People
report-ideas = What the room proposed
report-ideas-intro = What people wrote on the walls of the room and the team let show, those most supported first. To support is not to vote: nothing is decided by it.
report-ideas-ideas = The ideas
report-ideas-posed = The questions
report-ideas-said = Text
report-ideas-supports = Supports
report-words = The words that come back
report-words-intro = Counted by people, once each, plural and singular together. A word says a subject, not an opinion.
report-words-first = The { $shown } words said most, of { $whole }.

report-debrief = The debrief
report-annexes = Annexes
report-questionnaire = The questionnaire, as it was asked
report-page = Page { $number }
report-page-titled = Page { $number }: { $title }
report-required = answer required
report-conditional = depending on the answers
report-options = Answers offered: { $options }
report-tables = Whole tables
report-glossary = The rules, in plain words
report-glossary-one = { $name }: { $said }
report-codebook = The columns of the files
report-codebook-said = Exports have one row a counted ballot, and these columns, in this order.
report-column = Column
report-column-kind = What it holds
report-column-question = Question
report-column-category = one value among
report-column-boolean = yes or no
report-column-number = number
report-column-text = text
report-sources = Sources
report-source = { $label }: { $address }

report-download-team = Report for the team (PDF)
report-download-public = Report for the public (PDF)
report-download-said = Ready in a few seconds. The report for the public holds nobody’s words.
picture-download = Image
picture-svg = SVG image, sharp at any size
picture-png = PNG image, for slides
picture-source =
    { $count ->
        [one] Tablée · { $code } · one answer · { $day }
       *[other] Tablée · { $code } · { $shown } answers · { $day }
    }
picture-source-simulated = { $source } · simulated data

# The rules, said to whoever does not know them.
glossary-option-by-option = Criterion by criterion
glossary-option-by-option-said = Each criterion is voted on apart; the option with the most votes is retained, and the price is the sum of what is retained.
glossary-median-option = Median option
glossary-median-option-said = Options are put in order from the cheapest, and the one at which half of the votes is reached is retained.
glossary-close = Close vote
glossary-close-said = A lead smaller than the one fixed before opening: both options are then put forward.
glossary-basket = Basket check
glossary-basket-said = Each option can win although people do not want them together: we count how many agree with at least half of the whole.
glossary-ratification = Ratification
glossary-ratification-said = Members accept or refuse a change of price; quorum and majority are fixed before.
glossary-colleges = Weighed colleges
glossary-colleges-said = Each college weighs what the statutes say, whatever the number of its voters.
glossary-van-westendorp = Van Westendorp
glossary-van-westendorp-said = Four prices a person (too cheap, a bargain, expensive, too expensive) give an acceptable range; it is a study, not a decision.
glossary-gabor-granger = Gabor and Granger
glossary-gabor-granger-said = People are asked price after price whether they would buy; this gives the demand at each price.
glossary-sentiment = Reading of opinions
glossary-sentiment-said = A count of favourable and unfavourable words, whose accuracy is measured and said; it stays silent where signs are missing.
glossary-root = Root
glossary-root-said = A single fingerprint of all the ballots counted: changing one of them changes it.
glossary-rule-plurality-said = The first choice of most people.
glossary-rule-approval-said = What most people accept.
glossary-rule-condorcet-said = What beats each of the other options one by one.
glossary-rule-minimax-said = That whose worst defeat one by one is the smallest.
glossary-rule-schulze-said = An order made of the strongest duels, by chains.
glossary-rule-ranked-pairs-said = Duels are kept from the clearest to the least clear, without contradiction.
glossary-rule-irv-said = The last option is eliminated and its votes passed on, until there is a majority.
glossary-rule-majority-judgment-said = The best grade that at least half of the people give.
glossary-rule-score-said = The sum of the marks.
glossary-rule-star-said = The two best totals meet in a duel.
