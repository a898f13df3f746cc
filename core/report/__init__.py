"""The report of a consultation: what it says, in one language, before anything is set on paper."""
