"""The light answer page: the same questionnaire as plain HTML, for slow lines and for phones."""
