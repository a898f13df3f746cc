"""Files of ballots that others publish, read as the rules read them."""
