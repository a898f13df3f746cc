"""What leaves the app as a file: one format a file."""
