"""The pieces of the list of consultations: a card each, and what a new one starts from."""
