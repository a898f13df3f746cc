"""Insults in what people write: hidden behind a click where a public reads, never changed, never left out."""
