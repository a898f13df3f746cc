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
