# The members' roll: import, personal links, who has voted.
members-holds-anonymous = Anonymous vote: this list says who has voted, never what; no table ties a ballot to a person.
members-holds-confidential = Confidential vote: a ballot is tied to a person only so as to count one; that tie is shown to nobody.
members-holds-named = Named vote: the team sees who voted what, and every member knows it before answering.
members-not-needed = This consultation is open to everyone who has its link: it needs no list. To keep it for members, choose “personal link” in Design.
members-not-needed-open = This consultation is open to everyone who has its link: it needs no list, and that no longer changes once open.
members-to-design = Go to Design
members-may-add = The consultation is open: you can still add people, no longer take any off.
members-settled = The consultation is closed: the list no longer changes.

members-roll-title = The list
members-empty = Nobody is on the list yet.
members-on-roll =
    { $count ->
        [one] member
       *[other] members
    }
members-with-link =
    { $count ->
        [one] has a link
       *[other] have a link
    }
members-voted =
    { $count ->
        [one] has voted
       *[other] have voted
    }
members-college = College
members-college-choice = { $name } · { $count }
members-college-none = No college
members-entity = Entity
members-entity-none = No entity
members-search = Search
members-search-hint = A name, an address, a circle, an entity
members-way = First the list, then a secret link for each person, then a message to each with theirs.
members-seen = The list says who has voted, with no time and no order.
members-nobody-found = Nobody matches. Try a part of the name or the address.
members-table = The members on the list
members-column-name = Name
members-column-email = E-mail
members-column-college = College
members-column-circle = Circle
members-column-entity = Entity
members-column-language = Language
members-column-link = Link
members-column-voted = Has voted
members-column-line = Line
members-column-problem = To correct
members-yes = Yes
members-no = No
members-not-said = at closing
members-tick = Tick somebody to renew a lost link.
members-tick-several = Tick one person to renew their link, or several to take them off.
members-ticked =
    { $count ->
        [one] { $name }
       *[other] { $count } people ticked
    }

members-renew = Renew the link
members-renew-explained = A new link replaces the old one, which will no longer work; an answer begun and not sent with the old link is lost.
members-renew-title = Renew the link of { $name }
members-renew-done = The new link is under the list: pass it on.
members-renew-do = Yes, renew the link
members-renewed = New link of { $name }, to pass on now: it will not be shown again.
members-renewed-seen = I have passed it on
members-remove = Take off
members-remove-explained =
    { $count ->
        [one] Take { $name } off the list? Their link, if any, will no longer work.
       *[other] Take these { $count } people off the list? Their links, if any, will no longer work.
    }
members-remove-do = Yes, take off
members-removed =
    { $count ->
        [one] One person is off the list.
       *[other] { $count } people are off the list.
    }

members-links-title = Personal links
members-links-missing =
    { $count ->
        [one] One person has no link yet.
       *[other] { $count } people have no link yet.
    }
members-links-explained = Each link is secret and worth one ballot. You get a file to send from your own mail; the application keeps fingerprints only and cannot show it again.
members-links-draft = The links will work as soon as the consultation opens.
members-links-create =
    { $count ->
        [one] Create the link
       *[other] Create the { $count } links
    }
members-links-ready =
    { $count ->
        [one] One link is ready. Download it now: this file exists on this page only, until it is downloaded.
       *[other] { $count } links are ready. Download them now: this file exists on this page only, until it is downloaded.
    }
members-links-care = Whoever has this file can vote in anybody’s place: delete it once the messages are sent.
members-links-download = Download the file of links
members-links-file = links
members-links-downloaded = The file is downloaded; the application no longer has it.
members-links-all = Every member has a link.
members-links-lost = File lost?
members-links-renew-explained =
    { $count ->
        [one] A new link for the person who has not voted yet. The old one will no longer work.
       *[other] New links for the { $count } people who have not voted yet. Their present links, even those sent, will no longer work.
    }
members-links-renew-do =
    { $count ->
        [one] Yes, renew the link
       *[other] Yes, renew { $count } links
    }

members-links-renew-done = The new links are ready: download them.

members-import-title = Import members
members-import-help = A CSV file with a line of headings: name and e-mail, and if you wish first name, college, circle, entity, language (fr or en). From a spreadsheet: Save as, CSV.
members-import-file = CSV file
members-import-model = Download a model
members-import-model-file = members-model
members-import-recognised = Columns recognised: { $columns }.
members-import-ignored = Columns left aside: { $columns }.
members-import-good =
    { $count ->
        [0] Nobody to add.
        [one] One person to add.
       *[other] { $count } people to add.
    }
members-import-known =
    { $count ->
        [one] One person is on the list already: nothing to do.
       *[other] { $count } people are on the list already: nothing to do.
    }
members-import-bad =
    { $count ->
        [one] One line needs correcting.
       *[other] { $count } lines need correcting.
    }
members-import-bad-help = You can add the others right away, then correct these and import them apart.
members-import-line = Line { $line }
members-import-bad-more =
    { $count ->
        [one] And one more, in the file to download.
       *[other] And { $count } more, in the file to download.
    }
members-import-bad-download = Download the lines to correct
members-import-bad-file = lines-to-correct
members-import-preview = People to add
members-import-do =
    { $count ->
        [one] Add one person
       *[other] Add { $count } people
    }
members-imported =
    { $count ->
        [0] Nobody was added.
        [one] One person is added to the list.
       *[other] { $count } people are added to the list.
    }

problem-members-not-a-csv = This file is not a CSV. In your spreadsheet, choose “Save as”, then “CSV”.
problem-members-file-empty = This file is empty.
problem-members-headings-missing = The first line must name the columns, such as “Name” and “E-mail”. The model shows how.
problem-members-name-column-missing = A “Name” column is missing.
problem-members-email-column-missing = An “E-mail” column is missing.
problem-members-too-many = This file has more than { $most } lines: cut it into several.
problem-members-settled = This consultation takes no more answers: its list no longer changes.
problem-members-only-added = The consultation is open: people can be added to the list, no longer taken off.
problem-member-unknown = This person is no longer on the list. Reload the page.
problem-member-has-voted = This person has already voted. A new link would let them vote a second time, and nothing could tell: their link can no longer be renewed.
problem-member-name-missing = The name is missing.
problem-member-email-missing = The e-mail address is missing.
problem-member-email-malformed = “{ $given }” is not an e-mail address.
problem-member-twice = This address is on line { $line } of the file already.
problem-member-language-unknown = “{ $given }” is not a language spoken here: write “fr” or “en”.
problem-member-text-too-long =
    { $field ->
        [name] The name has
        [email] The e-mail address has
        [college] The college has
        [entity] The entity has
       *[circle] The circle has
    } { $given } characters; { $most } at most.
problem-member-text-unreadable =
    { $field ->
        [name] The name holds
        [email] The e-mail address holds
        [college] The college holds
        [entity] The entity holds
       *[circle] The circle holds
    } unreadable characters. Save the file as “CSV UTF-8”.
problem-member-quotes = A straight quote (") opens or closes a cell wrongly, here or further down: correct it, what follows it may not have been read.
problem-member-cells-too-many = This line has more cells than the line of headings: a separator too many, or quotes missing.
problem-renewal-would-tell = Renewing a link would say who has not voted yet, while the results of this anonymous vote can already be seen: nobody can before closing.
