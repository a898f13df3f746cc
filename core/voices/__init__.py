"""Voices: what people wrote in their own words, read with care and with its accuracy said."""
