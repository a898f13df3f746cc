"""The questionnaire: pages of questions in order, what each answer must be, and what is missing before opening."""
