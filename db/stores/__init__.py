"""One store a room: what the actions ask for, said in SQL."""
