# What people say: what they wrote, read honestly; for the team.
voices-page-question = Question
voices-page-part = Look at
voices-page-beside = { $title }: { $what }
voices-page-no-question = No question of this consultation asks people to write in their own words.
voices-part-texts = The texts
voices-part-words = The words
voices-words-reading = Reading the texts…
voices-words-touch = Touch a word to read the texts that say it.
voices-words-open =
    { $count ->
        [one] Read the text that says it
       *[other] Read the { $count } texts that say it
    }
voices-words-small = Small words (the, of, for…), lone numbers, addresses and phone numbers are not there; what “not”, “without” or “less” turns around is never cut from it.
voices-words-texts =
    { $count ->
        [one] One person says “{ $word }”
       *[other] { $count } people say “{ $word }”
    }
voices-words-newest = The { $shown } newest of { $count } texts.
voices-words-close = Close
voices-texts-which = What is read in it
voices-texts-every = all
voices-texts-order = Order
voices-texts-newest = Newest first
voices-texts-by-lot = By lot
voices-texts-count =
    { $count ->
        [0] No text here so far.
        [one] One text
       *[other] { $count } texts
    }
voices-texts-legend = <mark class="for">straight underline</mark>: what speaks well of it. <mark class="against">wavy underline</mark>: what speaks ill of it. The rest did not weigh.
voices-mark-for = speaks well
voices-mark-against = speaks ill
voices-text-read = Read as: { $label }.
voices-text-confirmed = Read as: { $label }, confirmed by { $by }.
voices-text-corrected = Corrected to “{ $label }” by { $by } on { $day }; the analysis said “{ $read }”.
voices-text-unmarked = Read by an older version, without its words: they will be underlined once it is read again.
voices-text-says = To you, this text is
voices-texts-page = Page { $page } of { $last }
voices-texts-before = Previous page
voices-texts-after = Next page
voices-part-said = What stands out
voices-part-by = Who says what
voices-said-line = { $name }: { $counts }, of { $count } texts.
voices-said-together =
    { $count ->
        [one] { $count } text: { $names }
       *[other] { $count } texts put together: { $names }
    }
voices-said-read = Read these texts
voices-by = Compare by
voices-by-title = What the texts say, by: { $what }
voices-by-read = As the analysis alone read them: your corrections are left out, as each would tell which group the text comes from.
voices-by-questions = Question by question
voices-by-rounds = Round by round
voices-by-most = The first { $shown } groups of { $count }.
voices-by-page = Page { $number }
voices-by-earlier = Questions no longer asked
voices-by-whole-page = The whole page
voices-thresholds-title = Read by people
voices-thresholds-read =
    { $count ->
        [0] Nobody has read a text again yet.
        [one] One text read and judged by a person.
       *[other] { $count } texts read and judged by people.
    }
voices-thresholds-waiting = The texts are being read again with these thresholds.
voices-thresholds-from = From { $fewest } texts read by people on, the analysis sets this consultation’s two thresholds by them, and says so here. Confirming a right reading counts as much as correcting: open the texts “by lot” rather than only those read wrong.
voices-thresholds-when = Thresholds learnt from { $texts } scored texts that people read, on { $day }.
voices-thresholds-are = Unfavourable under { $lower } (at first: { $was_lower }), favourable over { $upper } (at first: { $was_upper }).
voices-thresholds-better = Of these texts the analysis read { $before } of { $texts } as you did; with these thresholds { $after }, each text judged by thresholds learnt from the others.
voices-thresholds-no-better = It read { $before } of { $texts } as you did: no other thresholds would have done better, the first ones stay.
voices-thresholds-kept = You kept the thresholds of everybody.
voices-thresholds-back = Go back to the first thresholds
voices-thresholds-again = Set thresholds by the texts read
voices-thresholds-changed = When a person changes their answer, the new text is read afresh, without the correction of the old one.
voices-texts-not-read = These texts are not analysed: a line is often a name or a place, a comment is read with the answer it explains.
accuracy-title = How right the analysis of texts is
accuracy-intro = What you write is read word by word by a program, right here, without any outside service. This is how often it is right, as measured, and what it cannot do.
accuracy-sentence = When it decides on reviews, the analysis is right { $lowest } to { $highest } of the time; otherwise it says that it does not know.
accuracy-figures = { $right } · decides { $decided }
accuracy-label = { $set } (n = { $decided })
accuracy-chart = When it decides, it is right
accuracy-reading = At the end of each bar: the share that is right when it decides, then the share of texts for or against on which it decides. After each name, n is the number of texts decided: under 30 the share right is no more than a hint, and the sentence above leaves it out. In grey, what it is of no use for.
accuracy-set = Texts
accuracy-texts = Number
accuracy-decided = Decided
accuracy-right = Right when decided
accuracy-auc = AUC
accuracy-f1 = F1 of three classes
accuracy-columns = Decided: share of texts known to be favourable or unfavourable that the analysis called. AUC: the chance that a favourable text scores above an unfavourable one. F1: mean rightness over unfavourable, neutral and favourable, where neutral texts are known.
accuracy-not-scored-title = What is not scored
accuracy-not-scored-language = Texts written in a language other than French: recognised from four words on, counted apart, kept and readable.
accuracy-not-scored-short = Texts of fewer than four words, none of which says an opinion: “too short”.
accuracy-not-scored-silent = Texts in which no word says an opinion: “no opinion found”. They are often proposals.
accuracy-not-scored-lines = Answers of one line, and comments written beside a choice.
accuracy-not-scored-long = The end of texts longer than twenty thousand characters.
accuracy-how-title = How it is measured
accuracy-how = On public texts whose opinion is told by people, or by the stars their authors gave. One half served to tune the analysis, these figures come from the other. A command works them out and freezes them with their date: they are never typed by hand. Version of the analysis: { $version }.
accuracy-how-people = In each consultation the team can correct a reading; its word is counted in the place of the program’s, and kept apart with its name and date.
