"""From ballots to columns to summaries."""
