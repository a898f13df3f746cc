"""The parts of the page where results are explored: its controls and what it shows, all of it kept in the address."""
