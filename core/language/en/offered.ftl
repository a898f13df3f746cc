# The words that the application offers itself: options, steps, grades.
offered-yes = Yes
offered-no = No
offered-agree-fully = Fully agree
offered-agree = Agree
offered-agree-rather = Rather agree
offered-neither = Neither agree nor disagree
offered-disagree-rather = Rather disagree
offered-disagree = Disagree
offered-disagree-fully = Fully disagree
offered-no-opinion = No opinion

recommendation-lowest = not at all likely
recommendation-highest = very likely
recommendation-promoters = Enthusiasts (9 or 10)
recommendation-passives = Passives (7 or 8)
recommendation-detractors = Critics (0 to 6)
offered-statement-agree = Agree
offered-statement-pass = Pass
offered-statement-disagree = Disagree

offered-grade-excellent = Excellent
offered-grade-very-good = Very good
offered-grade-good = Good
offered-grade-fairly-good = Fairly good
offered-grade-passable = Passable
offered-grade-insufficient = Insufficient
offered-grade-to-reject = To reject
grades-heading = { $label } · { $grade }
ranking-bar = { $label } · mean rank { $mean }
coded-example-email = camille@example.org
coded-example-phone = +33 6 12 34 56 78
coded-example-web-address = https://example.org
coded-example-date = DD/MM/YYYY
coded-example-time = 14:30
coded-example-postcode = 42000
department = Département { $code }
choice-other = Other
