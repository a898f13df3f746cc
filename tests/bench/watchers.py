"""Somebody who watches a projector: a Streamlit session over its own protocol, drawn again when the pulse changes."""

import asyncio
import re
import time
from urllib.parse import urlsplit

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.bench.phones import Connection

RESTS_SECONDS = 0.3  # between two looks, as pages/parts/pulse.py does
RUNS_WITHIN_SECONDS = 60
FINISHED = 0, 3  # a whole run, a fragment's


class Watcher:
    """`saw` says when what it waits for stood on its screen, 0 until then."""

    def __init__(self, base: str, code: str, awaited: str) -> None:
        self._base = base
        self._code = code
        self._awaited = re.compile(awaited)
        self._line = Connection(base)
        self._fragment = ""
        self._page = ""
        self._done: asyncio.Future[None] | None = None
        self._reading: asyncio.Task[None] | None = None
        self.saw = 0.0
        self.runs = 0

    async def open(self) -> None:
        address = f"ws://{urlsplit(self._base).netloc}/_stcore/stream"
        settings = {"subprotocols": ["streamlit"], "compression": None, "max_size": None, "ping_interval": None}
        self._socket = await websockets.connect(address, origin=self._base, proxy=None, **settings)
        self._reading = asyncio.create_task(self._read())
        await self._run()

    async def watch(self) -> None:
        mark = ""
        while not self.saw:
            looked = await self._line.ask("GET", f"/api/version/{self._code}", {"If-None-Match": f'"{mark}"'})
            if looked.status == 200 and looked.text != mark:
                mark = looked.text
                await self._run(self._fragment)
            await asyncio.sleep(RESTS_SECONDS)

    async def close(self) -> None:
        await self._line.close()
        if self._reading:
            self._reading.cancel()
            await self._socket.close()

    async def _run(self, fragment: str = "") -> None:
        self._done = asyncio.get_running_loop().create_future()
        message = BackMsg()
        asked = message.rerun_script
        asked.query_string, asked.page_name, asked.fragment_id = f"c={self._code}&ecran=1", "en-direct", fragment
        asked.page_script_hash = self._page
        asked.context_info.url = f"{self._base}/en-direct?c={self._code}&ecran=1"
        asked.context_info.locale, asked.context_info.timezone = "fr-FR", "Europe/Paris"
        await self._socket.send(message.SerializeToString())
        await asyncio.wait_for(self._done, RUNS_WITHIN_SECONDS)
        self.runs += 1

    async def _read(self) -> None:
        async for data in self._socket:
            self._take(ForwardMsg.FromString(data))

    def _take(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._page = message.new_session.page_script_hash or self._page
        if kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            said = str(message.delta.new_element)
            self._fragment = message.delta.fragment_id or self._fragment
            if not self.saw and self._awaited.search(said):
                self.saw = time.perf_counter()
        if kind == "script_finished" and message.script_finished in FINISHED and self._done and not self._done.done():
            self._done.set_result(None)
