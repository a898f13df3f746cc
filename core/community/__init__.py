"""People: who belongs to which team, and who may do what."""
