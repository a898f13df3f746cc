"""What an administrator does with accounts and teams, piece by piece."""
