# What other programs may read
programs-title = Other programs
programs-how = A token lets another program read the team’s consultations, their results and their exports, as soon as they can be seen. It gives neither the roll nor names.
programs-name = Name of the program
programs-make = Make a token
programs-once = Copy this token now: it will not be shown again.
programs-made = Made on { $day }.
programs-used = Last used on { $day }.
programs-never-used = Never used.
programs-end = End it
programs-end-explained = “{ $name }” will read nothing any more. What it has read, it has kept.
programs-ended = This token opens nothing any more.
