"""A consultation: what it promises, its states, its ballots and its debrief."""
