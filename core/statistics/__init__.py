"""Estimates and their uncertainty. None of it touches a binding tally: a vote is not a sample."""
