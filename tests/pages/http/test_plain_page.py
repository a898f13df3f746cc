import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import Route
from starlette.testclient import TestClient

from pages.http import EXCEPTION_HANDLERS
from pages.http.plain_page import plain_page


async def refuse(request: Request) -> None:
    raise HTTPException(413, "too large")


async def crash(request: Request) -> None:
    raise RuntimeError("the secret password is 1234")


@pytest.fixture
def client() -> TestClient:
    routes = [Route("/refuse", refuse), Route("/crash", crash)]
    broken = Starlette(routes=routes, exception_handlers=EXCEPTION_HANDLERS)
    return TestClient(broken, raise_server_exceptions=False)


@pytest.mark.parametrize(
    ("address", "status", "french", "english"),
    [
        ("/nowhere", 404, "Page introuvable", "Page not found"),
        ("/refuse", 413, "Demande refusée", "Request refused"),
        ("/crash", 500, "Quelque chose n’a pas marché", "Something went wrong"),
    ],
)
def test_a_person_reads_a_sentence_in_their_language(client, address, status, french, english):
    for language, title in (("fr", french), ("en", english)):
        answer = client.get(address, headers={"accept": "text/html", "accept-language": language})

        assert answer.status_code == status
        assert f"<h1>{title}</h1>" in answer.text
        assert f'<html lang="{language}">' in answer.text


def test_a_program_reads_a_few_words(client):
    answer = client.get("/refuse", headers={"accept": "*/*"})

    assert (answer.status_code, answer.text) == (413, "too large")


def test_a_crash_tells_nothing_of_itself(client):
    assert "1234" not in client.get("/crash", headers={"accept": "text/html"}).text


def test_words_are_written_as_they_are():
    request = Request({"type": "http", "headers": []})

    page = plain_page(request, title="<b>", sentence="<script>alert(1)</script> & 'x'")

    assert b"<h1>&lt;b&gt;</h1>" in page.body
    assert b"<script>" not in page.body
