"""What is served beside Streamlit's pages, and around them."""

from starlette.exceptions import HTTPException
from starlette.middleware import Middleware

from pages.http.browser import BrowserCookie
from pages.http.index import IndexPage
from pages.http.plain_page import on_crash, on_http_error
from pages.http.routes import ROUTES
from pages.http.screen_error import say_error
from pages.http.security import SecurityHeaders

MIDDLEWARE = [Middleware(SecurityHeaders), Middleware(BrowserCookie), Middleware(IndexPage)]
EXCEPTION_HANDLERS = {HTTPException: on_http_error, Exception: on_crash}

__all__ = ["EXCEPTION_HANDLERS", "MIDDLEWARE", "ROUTES", "say_error"]
