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

webhooks-title = Being told
webhooks-how = At every opening, answer or closing, an address of your choice receives the consultation’s code and how many people were counted; never an answer. Without names, answers are counted by tens.
webhooks-address = Address (https)
webhooks-events = When to tell
webhooks-event-opened = opening
webhooks-event-answered = answers
webhooks-event-closed = closing
webhooks-make = Add the address
webhooks-once = Copy this secret now: it signs every message, and will not be shown again.
webhooks-told =
    { $count ->
        [one] One message
       *[other] { $count } messages
    }
webhooks-waiting = { $event } of { $code }: to be sent { $moment } ({ $tries } tries, { $said }).
webhooks-heard = { $event } of { $code }: heard { $moment } (answer { $said }).
webhooks-given-up = { $event } of { $code }: given up { $moment } after { $tries } tries ({ $said }).
webhooks-end-explained = The address { $address } will be told nothing any more.
webhooks-ended = This address is told nothing any more.
