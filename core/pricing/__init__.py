"""Prices made of the votes: the model split by actor, the live price, and the tally that retains one."""
