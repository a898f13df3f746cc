# The big screen, projected in a room, and the clouds of words.
screen-join = To take part, open
screen-join-qr = QR code that leads to the consultation
screen-join-code = or enter the code
screen-here =
    { $count ->
        [0] Nobody is here yet
        [one] One person is here
       *[other] { $count } people are here
    }
screen-answered-of =
    { $count ->
        [0] 0 answers
        [one] 1 answer
       *[other] { $count } answers
    } from { $here ->
        [one] 1 person here
       *[other] { $here } people here
    }
screen-answered =
    { $count ->
        [0] No answer yet
        [one] One answer
       *[other] { $count } answers
    }
screen-time-left = Time left
screen-soon = The question is about to open
screen-closed = Voting is closed
screen-wall-closed = The wall is closed
screen-more-options =
    { $count ->
        [one] and one other answer offered, chosen no more often
       *[other] and { $count } other answers offered, chosen no more often
    }
screen-more-rows =
    { $count ->
        [one] and one more line, on the page of results
       *[other] and { $count } more lines, on the page of results
    }
screen-more-choices =
    { $count ->
        [one] and one more choice, on your phone
       *[other] and { $count } more choices, on your phone
    }
screen-discussion = Discussion
screen-break = Break
screen-ideas = Your ideas
screen-questions = Your questions
screen-wall-empty = Write on your phone: your words will appear here.
screen-top = The most supported ideas
screen-themes = What comes together
screen-no-theme = Other ideas
screen-supports =
    { $count ->
        [0] support
        [one] support
       *[other] supports
    }
screen-more-posts =
    { $count ->
        [one] and one more, on your phone
       *[other] and { $count } more, on your phone
    }
screen-before-round = Before
screen-after-round = After
screen-moves = Who moved
screen-round-answered =
    { $count ->
        [one] { $round }, one answer
       *[other] { $round }, { $count } answers
    }
screen-points = { $points } pts
screen-price-now = Price at this moment: { $price }.
screen-price-moved = Since the round before: { $step }
screen-price-same = The price has not moved since the round before.
screen-reasons = The reasons given

cloud-nothing-yet =
    { $people ->
        [one] One person answered: no word can be shown yet.
       *[other] { $people } people answered: no word comes back often enough to be shown yet.
    }
cloud-first =
    { $count ->
        [one] { $words } comes back most: { $most } people of { $people }.
       *[other] { $words } come back most: { $most } people of { $people } each.
    }
cloud-many-first = { $count } words of { $people } people.
cloud-said-once =
    { $count ->
        [one] One word said only once is not shown.
       *[other] { $count } words said only once are not shown.
    }
cloud-said-by-fewer =
    { $count ->
        [one] One word said by fewer than { $fewest } people is not shown.
       *[other] { $count } words said by fewer than { $fewest } people are not shown.
    }
cloud-beyond =
    { $count ->
        [one] One other word, said as often, does not fit the screen.
       *[other] { $count } other words, said as often, do not fit the screen.
    }
cloud-uncut =
    { $count ->
        [one] One sentence cannot be put in key words.
       *[other] { $count } sentences cannot be put in key words.
    }
cloud-kept-back =
    { $count ->
        [one] One text waits for the animator or was set aside.
       *[other] { $count } texts wait for the animator or were set aside.
    }
cloud-of-question =
    { $count ->
        [one] One word of the question is left aside: { $words }.
       *[other] { $count } words of the question are left aside, like { $words }.
    }
cloud-joined =
    { $count ->
        [one] One word said nearly always in an expression is counted with it.
       *[other] { $count } words said nearly always in an expression are counted with it.
    }
cloud-cut-short =
    { $count ->
        [one] Of one very long text, only the beginning is read.
       *[other] Of { $count } very long texts, only the beginning is read.
    }
cloud-unread =
    { $count ->
        [one] One older text is not read.
       *[other] { $count } older texts are not read.
    }
cloud-word = Word
cloud-people = People
cloud-merged = Also stands for
moves-said =
    { $moved ->
        [0] Nobody changed their mind, of { $both } who answered twice.
        [one] One person changed their mind, of { $both } who answered twice ({ $share }).
       *[other] { $moved } people changed their mind, of { $both } who answered twice ({ $share }).
    }
moves-few =
    { $count ->
        [0] Nobody has answered both rounds yet.
        [one] One person only answered both rounds: from { $fewest } on, how many changed their mind is told.
       *[other] { $count } people answered both rounds: from { $fewest } on, how many changed their mind is told.
    }
moves-small-hidden = Moves of fewer than { $fewest } people are not drawn, so that nobody is recognised in them.
moves-all-hidden = From where to where is not told: each move is of fewer than { $fewest } people, and somebody would be recognised.
