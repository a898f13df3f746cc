"""What anybody can download when a vote has closed, and check without trusting anyone."""
