"""The site as a browser meets it: our routes and middleware around Streamlit's own front, without its runtime."""

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.web.server.starlette.starlette_app import create_streamlit_middleware
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_assets_routes

from pages.http import EXCEPTION_HANDLERS, MIDDLEWARE, ROUTES
from pages.parts import database

SITE = Starlette(
    routes=[*ROUTES, *create_streamlit_static_assets_routes(None)],
    middleware=[*MIDDLEWARE, *create_streamlit_middleware()],
    exception_handlers=EXCEPTION_HANDLERS,
)


@pytest.fixture
def own_database(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """For what looks a consultation up."""
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()
    yield
    database.open_store_of_process().engine.dispose()
    database.forget()


@pytest.fixture
def site() -> Iterator[TestClient]:
    with TestClient(SITE, base_url="http://tablee.test", follow_redirects=False) as client:
        client.headers["accept"] = "text/html"
        yield client


@pytest.fixture
def secure_site() -> Iterator[TestClient]:
    with TestClient(SITE, base_url="https://tablee.test", follow_redirects=False) as client:
        client.headers["accept"] = "text/html"
        yield client
