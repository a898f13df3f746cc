"""What a projector shows, one scene at a time: what each is made of, and how it is drawn."""
