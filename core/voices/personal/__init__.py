"""Personal data in what people write: found by rules alone, masked where sure, flagged where not. No bare name is."""
