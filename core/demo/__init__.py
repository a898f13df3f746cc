"""The demo: two real price votes retold from public sources, and a questionnaire; all ballots are simulated."""
