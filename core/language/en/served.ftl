# What is served beside the screens: the opening page, the plain pages, the error.
page-description = Deciding together on a product and its price: questionnaires and price votes, as a group.
page-noscript = This page needs JavaScript. Turn it on in your browser, then reload the page.

plain-home = Go to the home page
plain-not-found-title = Page not found
plain-not-found = This address leads nowhere. Check the link or the code you received.
plain-no-consultation-title = No consultation at this address
plain-no-consultation = Check the code. If it is right, the consultation may not be open yet: come back a little later, by the same link.
plain-refused-title = Request refused
plain-refused = This request cannot be carried out. Go back to the previous page and try again.
plain-broken-title = Something went wrong
plain-broken = It is not your doing. Try again in a moment; if it happens again, tell the team that invited you.

screen-broken = Something went wrong. It is not your doing: reload the page, and if it happens again, tell the team that invited you.
