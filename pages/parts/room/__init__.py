"""The animator's console: a room's agenda, what is open now, what people write, and the way to the projector."""
