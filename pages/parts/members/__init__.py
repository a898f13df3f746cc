"""Pieces of the members' screen."""
