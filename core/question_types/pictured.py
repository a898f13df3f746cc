"""A picture that an organizer put into a question, by the hash that names it in the store."""

from typing import NewType

StoredPicture = NewType("StoredPicture", str)
NO_PICTURE = StoredPicture("")
