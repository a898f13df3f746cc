"""Rules that turn votes into a decision: one pure file each, with formula, source and tie rule."""
