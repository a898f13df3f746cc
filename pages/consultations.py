"""The teams' consultations: how each stands, and what an organizer can do with it."""

from pages.parts.guard import enter

visit = enter("consultations")
