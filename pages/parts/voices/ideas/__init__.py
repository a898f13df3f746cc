"""Groups of converging ideas in « Paroles »: a draft that the team corrects, and what it makes of it."""
