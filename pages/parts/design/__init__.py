"""The panels of the designer: the structure, the editor of what is selected, and the page as a phone shows it."""
