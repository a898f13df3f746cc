# Signing in, accounts and teams.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-send = Sign in

problem-sign-in-wrong = The address or the password does not match.
problem-email-taken = Somebody already has an account with this address.
problem-password-too-short = A password has at least { $fewest } characters: a short sentence is easy to remember.
problem-password-too-long = This password is too long: { $most } characters at most, a few less with accents.
problem-password-is-email = The password cannot be the address itself.
problem-password-obvious = This password is among the first that anyone would try. Choose a sentence of your own.
