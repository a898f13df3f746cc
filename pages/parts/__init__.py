"""Pieces of page that several screens share."""
