# Share: the link, the code, the QR code, the message to send.
share-not-open = The link and the code will work as soon as the consultation opens. Prepare everything; send nothing before.
share-over = This consultation is closed. Its link now leads to what came of it.
share-link = The link
share-code = The code, to say aloud
share-code-help = To type on the home page: { $address }
share-qr = QR code of consultation { $code }
share-qr-svg = SVG, to print
share-qr-png = PNG, for a document
share-open-to-all = Everyone who has this link can answer, once per browser.
share-message-title = The message
share-message-help = To copy, then to put in your own words.
share-message-language = Language of the message
share-mail = Open it in my mail
share-personal-title = One link a person
share-personal = This vote is for members: each needs a link of their own, worth one ballot. So there is no common link or QR code to share.
share-personal-nobody = Nobody is on the list yet.
share-personal-members =
    { $count ->
        [one] One person is on the list.
       *[other] { $count } people are on the list.
    }
share-personal-links =
    { $count ->
        [0] None has a link yet.
        [one] One has a link.
       *[other] { $count } have their link.
    }
share-personal-see = See the list and who has voted
share-personal-go = Import members and create their links
share-personal-message-help = To send to each member, with their link in place of the brackets.

share-message-subject = Your view counts: { $title }
share-message =
    Hello,

    { $title }

    { $benefit }

    { $deadline }
    { $link }

    { $holds }
share-message-until = Answer before { $moment }:
share-message-no-deadline = To answer:
share-message-own-link = [the personal link]
share-message-signed = — { $name }
share-holds-anonymous = Your answer is anonymous: nothing ties your name to it.
share-holds-anonymous-personal = Your link is personal, your answer is anonymous: the list says who has voted, never what.
share-holds-confidential = Your answer is confidential: it is shown to nobody with your name.
share-holds-named = Your answer is named: the team will see who answered what.

share-named-title = Know where people come from
share-named-help = One link for each mailing or poster: you will know how many people came by each, never who.
share-named-name = Name of the link
share-named-example = November letter
share-named-do = Make this link
share-named-done = The link “{ $label }” is ready.
share-named-remove = Remove
share-named-removed = The link “{ $label }” is removed.
share-named-qr = QR code
share-named-qr-of = QR code of the link { $label }
share-named-funnel = Where people come from
share-named-column-link = Link
share-named-column-came = Came
share-named-column-began = Began
share-named-column-answered = Answered
share-named-counted = Each browser counts once, by the first link it opened.
share-named-hidden = A dash: fewer than ten answers, or answers that would give away fewer than ten.
share-named-sealed = The answers by link can be read once the results can be seen.
share-ideas-help = People read, support and add ideas there, before and after the session; each text is read before it shows, as you chose under “Run”.
share-ideas-qr = QR code of the wall of ideas
