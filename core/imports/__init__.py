"""What comes into the app as a file: one format a file."""
