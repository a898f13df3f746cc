# What to start from: the templates, and what they suggest to whoever writes the benefit, then the debrief.
templates-group = About what
templates-group-all = All
templates-group-blank = Blank page
templates-group-price = Price
templates-group-members = Members
templates-group-product = Product
templates-group-team = Team
templates-group-workshop = Workshop
templates-figures =
    { $questions ->
        [one] 1 question
       *[other] { $questions } questions
    }, { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
templates-look = See the questions

template-blank-questionnaire = Blank questionnaire
template-blank-questionnaire-line = Questions of every kind, in the order you like.
template-blank-questionnaire-for = To start from nothing

template-blank-price-vote = Blank price vote
template-blank-price-vote-line = A starting price, and criteria that move it.
template-blank-price-vote-for = To start from nothing

template-everyday-price = Price of an everyday product
template-everyday-price-line = Pay, origin, production, packaging: each choice moves the price. Replace the amounts by your own.
template-everyday-price-for = Everybody who buys it
template-everyday-price-benefit = For example: “The product you put together will be on the shelf before summer, at the price you voted.”
template-everyday-price-said = What was retained for each criterion and its share of the votes. Close results. What the texts say, for and against.
template-everyday-price-decided = The specification and the price, criterion by criterion.
template-everyday-price-refused = Choices that were voted and will have to wait, and what is lacking to keep them.
template-everyday-price-who = Who negotiates, who produces, who checks.
template-everyday-price-when = The day it is on the shelf, then that of the first check.

template-price-ratification = Ratification of a price change
template-price-ratification-line = Yes, no or blank. Both outcomes are shown alike, and the result stays sealed until closing.
template-price-ratification-for = Members, by personal link
template-price-ratification-benefit = For example: “This price will not change without you: the majority decides, and the result will be published here.”
template-price-ratification-said = How many said yes, no and blank, and how many members voted. The reasons given on each side.
template-price-ratification-decided = The price that applies, and what everyone receives of it.
template-price-ratification-refused = What the other outcome would have brought, and why it is given up.
template-price-ratification-who = Who applies the price, who checks it.
template-price-ratification-when = The day it applies, the date of the next vote.

template-member-survey = Big questionnaire to the members
template-member-survey-line = What matters, what works, what must change first, and the part everyone wants to play.
template-member-survey-for = All members, the quiet ones too
template-member-survey-benefit = For example: “Your three priorities will be on the agenda of the next assembly, and each will be answered here.”
template-member-survey-said = Who answered, who is missing. The three values named first. What to keep, what to change, in their words.
template-member-survey-decided = A decision for each of the first three requests.
template-member-survey-refused = Frequent requests that will not be followed, and why.
template-member-survey-who = A name for each decision.
template-member-survey-when = The next step, and the date of the next assembly.

template-zero-plastic = “Zero plastic” consultation
template-zero-plastic-line = Which packaging people could do without, solutions in shops, and what everyone would do.
template-zero-plastic-for = Customers, a consumer club
template-zero-plastic-benefit = For example: “Your first five packagings will be taken to manufacturers, and their answers published here.”
template-zero-plastic-said = The packaging named first. The solutions people accept, those that divide. What stands against deposits.
template-zero-plastic-decided = Packaging removed or replaced, and how much less plastic that is.
template-zero-plastic-refused = What manufacturers refuse or put off, and their reasons.
template-zero-plastic-who = The retailer, the manufacturer, and who follows up their promises.
template-zero-plastic-when = The first change on the shelf, the date of the count in tonnes.

template-idea-call = Call for ideas
template-idea-call-line = An idea in one sentence, what it answers, who could carry it out, and how to take part.
template-idea-call-for = A wide public, a school, a company
template-idea-call-benefit = For example: “Ideas will be put together by shared expectations, and at least one will be carried out this year.”
template-idea-call-said = How many ideas, put together in which groups. Shared expectations, with two or three sentences quoted.
template-idea-call-decided = The groups of ideas retained, and what will be done with them.
template-idea-call-refused = The groups set aside, each with its reason.
template-idea-call-who = Who carries each group, and who offered to help.
template-idea-call-when = The first trial, then the next update.

template-five-packagings = Five packagings to rethink
template-five-packagings-line = Among pictures, the five packagings to change first, in which order and why. The pictures are yours to add.
template-five-packagings-for = A small circle, each month
template-five-packagings-benefit = For example: “This month’s five packagings will go to their manufacturers, and their answer will be read at our next meeting.”
template-five-packagings-said = The five packagings retained and their votes. What is wrong, product by product.
template-five-packagings-decided = What is asked of the manufacturer of each of the five.
template-five-packagings-refused = Packaging that will not change, and why.
template-five-packagings-who = Who talks to which manufacturer.
template-five-packagings-when = The answer expected, the meeting that will read it.

template-beta-test = Internal beta test
template-beta-test-line = A product tried by colleagues: getting started, difficulties with a photo, what to keep.
template-beta-test-for = Volunteers of several entities
template-beta-test-benefit = For example: “Every difficulty you report will be answered, and you will try the corrected version before everybody else.”
template-beta-test-said = How many tried it, and for how long. What they liked. The difficulties, from the most frequent to the rarest.
template-beta-test-decided = What is corrected before the launch.
template-beta-test-refused = What will stay as it is, and why.
template-beta-test-who = Who corrects what.
template-beta-test-when = The next version to try, the launch.

template-concept-test = Concept test
template-concept-test-line = What people understand of an idea, what they think of it, at which price, and what makes them hesitate.
template-concept-test-for = People who might buy it
template-concept-test-benefit = For example: “Your answers will say whether this product is made, and how; you will know what was decided.”
template-concept-test-said = What was understood, and what was not. Interest, hesitations, prices that seem right.
template-concept-test-decided = Go on, change or stop: the decision, and the answers that settled it.
template-concept-test-refused = Requests that will not be followed, and why.
template-concept-test-who = Who leads what follows.
template-concept-test-when = The next trial, or the end of the project.

template-engagement-barometer = Engagement barometer
template-engagement-barometer-line = Morale, work, the team, the organization: the same questions each time.
template-engagement-barometer-for = A team, a company, an association
template-engagement-barometer-benefit = For example: “The first subject you name will be decided on within the month, and presented at a team meeting.”
template-engagement-barometer-said = How many answered. What goes well, what weighs, what has moved since last time.
template-engagement-barometer-decided = One action for each of the first subjects named, small enough to be done in three months.
template-engagement-barometer-refused = What does not depend on the team, and whom it was passed on to.
template-engagement-barometer-who = A name for each action.
template-engagement-barometer-when = The halfway check, the date of the next edition.

template-round-table = Round the table
template-round-table-line = Two questions, a few key words each, shown live to open a meeting.
template-round-table-for = A room, from 8 to 500 people
template-round-table-benefit = For example: “Your words will guide the meeting: we will come back to them before we part.”
template-round-table-said = The words that come back, those that surprise.
template-round-table-decided = What the meeting changed in the programme or in decisions.
template-round-table-refused = Expectations that this meeting could not answer.
template-round-table-who = Who takes up the subjects left open.
template-round-table-when = The next meeting.
