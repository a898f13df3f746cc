problem-ballot-file-unreadable = This file cannot be read: its content is not what its kind announces.
problem-ballot-file-empty = This file holds no ballot.
problem-ballot-file-kind-unknown = “{ $kind }” is not a kind of file read here: give a .soc, .soi, .toc, .toi, .cat, .csv or .pb file.
problem-ballot-line-unreadable = Line { $line } of the file cannot be read.
problem-ballots-not-for-rule = The rule “{ $rule }” does not apply to what this file holds.
problem-column-missing = The column “{ $name }” is missing: name it with --column { $name }=NAME.
problem-estimate-impossible = These answers are not enough for an estimate.
problem-sets-unsaid = Say with --sets which items each set showed.
problem-items-too-few = The sets name { $count } items: give as many names with --items.
problem-ballots-tallied = This file gives totals by grade: the rule “{ $rule }” needs the ballots, one a line.
problem-grade-unknown = “{ $name }”, on line { $line }, is no known grade: give them all with --scale, the worst first, or the columns to read with --candidates.
problem-candidates-missing = No column is called “{ $name }”: correct --candidates.
problem-approved-unsaid = Say with --approved which of these grades approve: { $grades }.
problem-ranks-unclear = Line { $line } gives no ranks, 1 for the first place, 2 for the next, an empty cell for whoever is not ranked: correct it; if these are grades, give them all with --scale, the worst first.
problem-column-unclear = The column “{ $name }” seems to say who votes, or something else than grades: give the columns to read with --candidates.
problem-tallies-unclear = These lines may be ballots or totals by grade: call the first column “voter” or “candidate”, or give the columns to read with --candidates.
problem-number-unclear = On line { $line }, “{ $name }” can be read in two ways: write this number without a comma, or with a point if it has decimals.
problem-counts-unread = The column “{ $name }” counts several answers a line: give a line a person here.
