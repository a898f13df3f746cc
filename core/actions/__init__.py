"""What people do: publish, answer, close, invite, debrief. The only part of the core that is handed a store."""
