import signal
import socket

from pages.http.serve import listening_socket, server_config
from tests.pages.http.every_widget import serving_every_widget


def test_a_rerun_never_waits_for_the_browser_to_acknowledge():
    with listening_socket("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()) as caller:
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1
            assert caller.getpeername() == listening.getsockname()


def test_the_server_says_nothing_of_itself_and_believes_only_a_proxy_beside_it(monkeypatch):
    monkeypatch.delenv("FORWARDED_ALLOW_IPS", raising=False)

    config = server_config()

    assert config.server_header is False
    assert config.proxy_headers is True
    assert config.forwarded_allow_ips == "127.0.0.1,::1"
    assert config.lifespan == "on"


def test_a_message_is_never_larger_than_streamlit_would_take():
    assert server_config().ws_max_size == 50 * 1_000_000


def test_the_server_stops_when_told_and_complains_of_nothing(tmp_path, sqlite_url):
    with serving_every_widget(tmp_path, database_url=sqlite_url) as server:
        code = server.stop()

    assert code == -signal.SIGTERM
    assert server.log.read_text() == ""
