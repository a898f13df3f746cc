# What written answers say: the opinion in each, and how far to trust it.
voices-sentiment-favourable = favourable
voices-sentiment-unfavourable = unfavourable
voices-sentiment-mixed = mixed
voices-sentiment-uncertain = neutral or uncertain
voices-sentiment-none-found = no opinion found
voices-sentiment-too-short = too short
voices-sentiment-other-language = other language

voices-sentiment-favourable-means = Favourable words clearly prevail.
voices-sentiment-unfavourable-means = Unfavourable words prevail.
voices-sentiment-mixed-means = Good and bad, about as much of each.
voices-sentiment-uncertain-means = Too few signs to decide, or faint signs both ways: often a statement or a proposal.
voices-sentiment-none-found-means = No word gives an opinion: often a proposal.
voices-sentiment-too-short-means = Fewer than four words, none of which gives an opinion.
voices-sentiment-other-language-means = Written in another language than French: counted apart, not analysed.

voices-sentiment-count-favourable = { $count } favourable
voices-sentiment-count-unfavourable = { $count } unfavourable
voices-sentiment-count-mixed = { $count } mixed
voices-sentiment-count-uncertain = { $count } neutral or uncertain
voices-sentiment-count-none-found = { $count } with no opinion found
voices-sentiment-count-too-short = { $count } too short
voices-sentiment-count-other-language = { $count } in another language

voices-sentiment-words = The words that tipped it
voices-sentiment-how = This analyses words, it does not read: it counts what is said for and against, and keeps silent where signs are lacking. Read the answers before you conclude.

voices-accuracy-title = How far to trust this
voices-accuracy-measured = Measured on { $date } on { $texts } French texts whose opinion is known and that were not used to tune it.
voices-accuracy-set = On { $set }, the analysis decides { $decided } times out of 10 and is right { $right } times out of 10 when it decides.
voices-accuracy-set-too-few =
    { $decided ->
        [one] On { $set }, a single text of known opinion was decided: too few for a reliable figure.
       *[other] On { $set }, { $decided } texts of known opinion were decided, { $right } of them rightly: too few for a reliable figure.
    }

voices-set-apps = reviews of applications
voices-set-bank = reviews of a bank
voices-set-allocine = film reviews
voices-set-books = book reviews
voices-set-verbatims = answers to public consultations
voices-set-tweets = messages about the news
voices-set-stance-rn = arguments for and against

voices-failures-title = What it cannot do
voices-failure-irony = Irony escapes it: “{ $example }” passes for praise.
voices-failure-irony-example = Quelle belle surprise sur ma facture, merci beaucoup.
voices-failure-stance = A tone is not a position: on { $set }, it decides only { $decided } times out of 10, and is right only { $right } times out of 10 when it does. To know who is in favour, ask.
voices-failure-facts = It reads words, not facts: a complaint without a word of blame looks neutral to it.
voices-failure-tweets = On { $set }, it decides only { $decided } times out of 10.
voices-failure-language = It reads French only, and only the first twenty thousand characters of a text.

voices-accuracy-page = Every figure, and what is not scored
voices-page-open = Open in “What people say”
