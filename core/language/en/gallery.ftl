# Adding a question: the gallery, the library, and the words one searches them by.
gallery-search = Search
gallery-search-example = rating, yes or no, NPS, budget…
gallery-found =
    { $count ->
        [0] Nothing matches these words.
        [one] One way of asking.
       *[other] { $count } ways of asking.
    }
gallery-keys = Arrows to look around, Enter to add.
gallery-kinds = Kinds of question
gallery-library = Library
gallery-after = It will come after “{ $title }”.
gallery-at-end = It will come at the end.

family-choose = Choose
family-scale = Scale
family-weigh = Weigh
family-price = Price
family-write = Write
family-show = Show

library-team = Kept by the team
library-team-empty = A question that worked can be kept for the next time: “Keep”, under its name.
library-people = Who answers
library-shopping = Shopping
library-opinions = Opinions
library-work = Work
library-kept = The question is kept in the team’s library.
library-forget = Remove from the library
library-forget-title = Remove this question from the library?
library-forget-explained = The whole team will stop seeing it here. Where it has been asked, it stays.
library-forget-do = Remove
library-forgotten = The question is no longer in the library.

problem-kept-without-title = Write the question first: it is by its words that it will be found again.
problem-kept-with-price = A price criterion cannot be kept: its amounts only make sense with this consultation’s price.
problem-library-full = The team’s library already holds { $most } questions. Remove some before keeping another.

gallery-words-agreement = Likert, agree, degree, scale, opinion
gallery-words-best-worst = MaxDiff, best, worst, preference, trade-off
gallery-words-shown-value = calculation, total, sum, formula, basket
gallery-words-consent = consent, GDPR, box, accept, terms, permission
gallery-words-date = day, calendar, birthday
gallery-words-email = mail, contact, address
gallery-words-file = file, photo, attachment, upload, document, image
gallery-words-four-prices = Van Westendorp, PSM, sensitivity, too expensive, cheap, NMS
gallery-words-grades = majority judgment, grade, vote, election, grid
gallery-words-grid = matrix, table, rows, Likert
gallery-words-long-text = free text, comment, verbatim, open question, paragraph
gallery-words-multiple-choice = checkboxes, several, tick, MCQ
gallery-words-number = quantity, age, amount, figure, euros, percent
gallery-words-passage = information, instructions, introduction, paragraph, heading
gallery-words-phone = mobile, number, contact
gallery-words-picture = photo, illustration, image
gallery-words-picture-choice = photo, packaging, image, illustration
gallery-words-postcode = département, town, city, address, region, place
gallery-words-price-change = increase, decrease, ratify, yes, no, change
gallery-words-price-criterion = price, vote, options, milk, cents, product
gallery-words-price-ladder = Gabor-Granger, price ladder, step, would you buy
gallery-words-ranking = order, priority, preference, sort, drag
gallery-words-rating = stars, satisfaction, score, scale, faces, smiley
gallery-words-recommendation = NPS, recommend, net promoter score, loyalty, promoter, detractor
gallery-words-sharing = points, budget, allocate, constant sum, percentages, euros
gallery-words-short-text = first name, name, word, line
gallery-words-single-choice = buttons, list, dropdown, radio, MCQ
gallery-words-slider = cursor, visual scale, percentage, gauge
gallery-words-statements = pol.is, agree, pass, disagree, vote, sentences
gallery-words-time = hour, minutes, clock
gallery-words-video = film, YouTube, PeerTube, Vimeo
gallery-words-web-address = link, site, URL, page
gallery-words-yes-no = yes, no, binary, for, against, vote
