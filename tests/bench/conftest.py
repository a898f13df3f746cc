"""What is measured on a screen is opened as the tests of screens open theirs."""

from tests.pages.conftest import open_screen

__all__ = ["open_screen"]
