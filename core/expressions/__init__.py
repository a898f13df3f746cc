"""A small language to reckon with: numbers, comparisons, choices between two, and references to what was answered."""
