# Titles of the screens and common words.
screen-home = Home
screen-respond = Answer
screen-sign-in = Sign in
screen-consultations = Consultations
screen-design = Design
screen-share = Share
screen-members = Members
screen-animate = Lead
screen-live = Live
screen-explore = Explore
screen-accuracy = How right the analysis is
screen-voices = What people say
screen-result = Result
screen-export = Export
screen-checking = Check a vote
screen-account = My account
screen-accounts = Accounts and teams

guard-not-here = This page is not for you. If you think it should be, ask whoever manages the accounts.

action-save = Save
action-cancel = Cancel
action-back = Back
action-next = Next

state-draft = Draft
state-open = Open
state-closed = Closed
state-archived = Archived
state-overdue = Debrief overdue

kind-questionnaire = Questionnaire
kind-price-vote = Price vote
kind-idea-call = Call for ideas
kind-beta-test = Beta test
kind-selection = Selection
kind-workshop = Live workshop

role-organizer = Organizer
role-animator = Animator
role-viewer = Viewer

simulated = Ballots simulated from the published shares.
illustrative = illustrative
