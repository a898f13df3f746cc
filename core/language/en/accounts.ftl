# Signing in, accounts and teams.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-send = Sign in

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
problem-email-unreadable = Write an e-mail address, for example “camille@example.org”.
problem-email-taken = Somebody already has an account with this address.
problem-name-missing = Write a name.
problem-team-name-missing = Write the team’s name.
problem-team-name-taken = A team already has this name.
problem-not-oneself = Nobody closes their own account: ask another person who administers.
problem-last-admin = This is the only person left who administers: give somebody else the right first.

accounts-first-admin = Administration
accounts-first-team = My team
