"""A consultation held in a room: its agenda, what is open now, and the wall where people write."""
