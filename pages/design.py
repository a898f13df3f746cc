"""Where an organizer designs a consultation, sees it as members will, and opens it."""

from core.community import access
from pages.parts.consultation_bar import draw_bar
from pages.parts.guard import enter, team_consultation

visit = enter("concevoir")
consultation = team_consultation(visit, may=access.may_organize)
draw_bar(visit, consultation, "design")
