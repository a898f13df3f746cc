# What depends on each person: an order drawn by lot, choices carried forward, quotas, time limits
setting-carried = Where the choices come from
setting-shuffled = Draw the order by lot for each person
carry-own = Written here
carry-from = Taken from “{ $question }”
carry-taken = Which ones
carry-chosen = Those the person chose
carry-not-chosen = Those the person did not choose
carry-explained = Among: { $labels }. If none is left, the question is not asked.
design-page-shuffled = Draw the order of this page’s questions by lot
design-page-shuffled-explained = Each person has their own order; texts to read stay where they are.
design-pages-shuffled = Draw the order of the pages by lot
design-pages-shuffled-explained = The first and the last stay where they are; the others are mixed.
problem-carried-from-gone = The question whose choices are taken up no longer exists.
problem-carried-from-later = The question whose choices are taken up must be asked before this one.
problem-carried-from-no-choice = The question whose choices are taken up offers no choices.
problem-needs-what-may-come-later = The order is drawn by lot: what this question or page depends on may come after it.
problem-quota-said = { $sentence }
problem-quota-full = Thank you! We already have all the answers we needed for this profile: yours can no longer be counted.
problem-quota-without-condition = This quota does not say which answers it limits.
problem-quota-of-sealed-vote = A price vote among members that is secret until it closes has no quotas: a full quota would already tell how people voted.
problem-quotas-too-many = { $most } quotas at most.
quota-heading = Quotas
quota-explained = To hear enough from everyone: beyond the number set, answers of the same profile are no longer counted. People learn it as soon as their answers show it.
quota-add = Add a quota
quota-number = Quota { $number }
quota-met = Limits the answers where { $condition }.
quota-unmet = Choose which answers are limited.
quota-most = Answers counted at most
quota-message = What is said afterwards
quota-remove = Remove this quota
order-effects = Did the order matter?
order-effects-explained = Here the order is drawn by lot for each person. Where the place does not matter, these shares are alike.
order-effects-place = Place in the list
order-effects-chosen = Choices of what stood there
limit-before = You have { $length } for this page. Time starts when you begin; if you need more, take it now.
limit-start = Begin, with { $length }
limit-until = You have until { $time }. Everything you give is kept.
limit-over = The time for this page is over. What you gave is kept: you can go on.
limit-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
limit-seconds = { $count ->
    [one] one second
   *[other] { $count } seconds
}
limit-set = Time limit for this page, in seconds
limit-set-explained = 0: no limit, which is nearly always better. People begin when they wish and may take ten times as long; what they gave is kept, and what they send late is kept once.
limit-reason = Why there is a limit
limit-reason-example = Your first impulse is what interests us.
problem-limit-without-reason = Tell people why the time for this page is limited.
problem-limit-on-required = Nothing can be required on a page with a time limit: once it is over, nobody can answer any more.
limit-heading = Limit the time
change-field-seconds = time limit, in seconds
change-field-reason = reason for the limit
change-item-quotas = a quota
