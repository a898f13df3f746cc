# Signing in, accounts and teams.
sign-in-title = Sign in
sign-in-for-teams = This is the place of the teams who prepare consultations.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-send = Sign in
sign-in-forgotten = Lost your password? Whoever manages the accounts will give you another.
sign-in-to-answer = Answer a consultation, without an account

problem-sign-in-empty = Write your e-mail address and your password.
problem-sign-in-wrong = The address or the password does not match. Check them, then try again.
problem-sign-in-slowed =
    { $unit ->
        [seconds] { $count ->
            [one] Too many wrong tries in a row. Wait a second, then try again.
           *[other] Too many wrong tries in a row. Wait { $count } seconds, then try again.
        }
       *[minutes] { $count ->
            [one] Too many wrong tries in a row. Wait a minute, then try again.
           *[other] Too many wrong tries in a row. Wait { $count } minutes, then try again.
        }
    }
problem-old-password-wrong = This is not your present password.
problem-password-too-short = A password has at least { $fewest } characters: a short sentence is easy to remember.
problem-password-too-long = This password is too long: { $most } characters at most, a few less with accents.
problem-password-is-email = The password cannot be the address itself.
problem-password-obvious = This password is among the first that anyone would try. Choose a sentence of your own.
problem-email-unreadable = Write a whole e-mail address, with its “@”.
problem-email-taken = Somebody already has an account with this address.
problem-name-missing = Write a name.
problem-team-name-missing = Write the team’s name.
problem-team-name-taken = A team already has this name.
problem-not-oneself = Nobody closes their own account: ask another person who administers.
problem-last-admin = This is the only person left who administers: give somebody else the right first.

account-name = Your name
account-language = Language
account-saved = Saved.
account-teams = Your teams
account-no-team = You are in no team yet. Whoever manages the accounts can add you to one.
account-password = Password
account-password-how = A sentence of a few words is easy to remember and hard to guess. Your other devices will have to sign in again.
account-old-password = Present password
account-new-password = New password
account-change-password = Change the password
account-password-changed = The password is changed.
own-password-title = Choose your password
own-password-why = The one you were given only served to come in. Yours will be known to nobody else.
own-password-how = A sentence of a few words, twelve characters at least, is easy to remember and hard to guess.
own-password-keep = Keep this password
own-password-kept = Your password is chosen. Welcome!
problem-password-as-given = This is the one you were given: choose another that you alone will know.

account-leave = Sign out
account-left = See you soon! This browser is signed out.

accounts-first-admin = Administration
accounts-first-team = My team
accounts-people = People
accounts-everybody = Everybody
accounts-closed = account closed
accounts-administers = manages accounts
accounts-in-no-team = in no team
accounts-no-role = No role
accounts-new-person = Add a person
accounts-name = Name
accounts-email = E-mail address
accounts-team = Team
accounts-no-team = None for now
accounts-role = Role in this team
accounts-may-administer = May manage accounts and teams
accounts-password = Password
accounts-password-help = Leave it empty to have one drawn at random and shown once.
accounts-add-person = Add
accounts-person-added = { $name } can sign in.
accounts-given-title = The password of { $name }
accounts-given-how = It is shown this once. Pass it on with the address; at the first sign-in, this person will choose their own.
accounts-given-noted = Noted
accounts-rights-saved = Saved, and in force from now on.
accounts-slowed = Too many wrong tries: signing in to this account is slowed down.
accounts-unlock = Lift the wait
accounts-unlocked = The wait is lifted.
accounts-lost-password = Lost password
accounts-lost-password-how = A new password replaces the old one and signs this person out everywhere.
accounts-give-password = Give a new password
accounts-password-given = The new password is ready.
accounts-closing = Close the account
accounts-closing-how = This person will no longer be able to sign in. What they did stays, and the account can be opened again.
accounts-close = Close the account
accounts-closed-now = The account is closed.
accounts-is-closed = This account is closed: this person cannot sign in.
accounts-reopen = Open the account again
accounts-reopened = The account is open again.
accounts-teams = Teams
accounts-team-empty = Nobody yet.
accounts-team-name = Name of the new team
accounts-add-team = Add the team
accounts-team-added = The team is made. Give somebody a role in it.
