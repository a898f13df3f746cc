"""Groups of converging ideas: near-identical texts, the sure core of each group, its words, and what comes after."""
