"""A phone in a hall: real requests over one connection, as the room's page and its script send them."""

import asyncio
import gzip
import random
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

SPREAD_SECONDS = 0.6
PATIENCE_SECONDS = 30.0


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    text: str


class Connection:
    """HTTP/1.1 on one socket that stays open, opened again where the server closed it."""

    def __init__(self, base: str) -> None:
        self._host = urlsplit(base).netloc
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, path: str, headers: Mapping[str, str], body: str = "") -> Answer:
        for attempt in (1, 2):
            try:
                async with asyncio.timeout(PATIENCE_SECONDS):
                    return await self._ask(method, path, headers, body)
            except (ConnectionError, asyncio.IncompleteReadError):
                await self.close()
                if attempt == 2:
                    raise
        raise AssertionError("unreachable")

    async def close(self) -> None:
        writer, self._reader, self._writer = self._writer, None, None
        if writer:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _ask(self, method: str, path: str, headers: Mapping[str, str], body: str) -> Answer:
        if self._writer is None or self._reader is None:
            host, port = self._host.split(":")
            self._reader, self._writer = await asyncio.open_connection(host, int(port))
        said = {"Host": self._host, "Accept-Encoding": "gzip", **headers}
        if method == "POST":
            said |= {"Content-Length": str(len(body)), "Content-Type": "application/x-www-form-urlencoded"}
        lines = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        self._writer.write(f"{method} {path} HTTP/1.1\r\n{lines}\r\n{body}".encode())
        return await self._read(self._reader)

    async def _read(self, reader: asyncio.StreamReader) -> Answer:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers: dict[str, str] = {}
        for line in filter(None, head[1:]):
            name, _, value = line.partition(":")
            key = name.lower()
            headers[key] = f"{headers[key]}\n{value.strip()}" if key in headers else value.strip()
        content = await self._content(reader, headers)
        if headers.get("content-encoding") == "gzip" and content:
            content = gzip.decompress(content)
        return Answer(int(head[0].split()[1]), headers, content.decode("utf8", "replace"))

    async def _content(self, reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding") == "chunked":
            found = b""
            while size := int((await reader.readline()).split(b";")[0], 16):
                found += await reader.readexactly(size)
                await reader.readexactly(2)
            await reader.readexactly(2)
            return found
        length = int(headers.get("content-length", "0"))
        return await reader.readexactly(length) if length else b""


@dataclass
class Phone:
    """`joined`, `asked` and `counted` are moments of `time.perf_counter`, 0 until then."""

    base: str
    code: str
    choice: str
    votes_after: float
    joined: float = 0.0
    asked: float = 0.0
    voted: float = 0.0
    counted: float = 0.0
    took: list[float] = field(default_factory=list)
    cookies: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._line = Connection(self.base)

    async def join(self) -> None:
        """By the short code, with what the page brings along."""
        began = time.perf_counter()
        led = await self._ask("GET", f"/s/{self.code}")
        await self._show(await self._ask("GET", led.headers["location"]))
        for asset in re.findall(r'(?:href|src)="(/assets/[^"]+)"', self._page):
            await self._ask("GET", asset)
        self.joined = time.perf_counter()
        self.took.append(self.joined - began)

    async def follow(self) -> None:
        """Until its vote is counted: looks whether something changed, answers once it is asked."""
        while not self.counted:
            looked = await self._ask("GET", f"/api/version/{self.code}?de=salle", {"If-None-Match": f'"{self._mark}"'})
            if looked.status == 200 and looked.text != self._mark:
                await asyncio.sleep(random.uniform(0, SPREAD_SECONDS))
                await self._show(await self._ask("GET", f"/r/{self.code}/salle", {"X-Tablee": "part"}))
            if self.asked and time.perf_counter() > self.asked + self.votes_after:
                await self._vote()
            await asyncio.sleep(self._until_next())

    async def stay(self, over: asyncio.Event) -> None:
        """Goes on looking once it has voted, as long as the hall does."""
        while not over.is_set():
            await self._ask("GET", f"/api/version/{self.code}?de=salle", {"If-None-Match": f'"{self._mark}"'})
            await asyncio.sleep(self._rest)

    async def close(self) -> None:
        await self._line.close()

    def _until_next(self) -> float:
        """The script goes on looking while somebody makes up their mind."""
        if not self.asked or self.voted:
            return self._rest
        return min(self._rest, max(0.0, self.asked + self.votes_after - time.perf_counter()))

    async def _vote(self) -> None:
        self.voted = time.perf_counter()
        fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', self._page))
        body = urlencode(fields | {"milk": self.choice, "_go": "on"})
        origin = {"Origin": self.base, "X-Tablee": "part"}
        answer = await self._ask("POST", f"/r/{self.code}/salle", origin, body)
        if answer.status == 200 and 'id="answer"' not in answer.text:
            self.counted = time.perf_counter()
            self.took.append(self.counted - self.voted)
            await self._show(answer)

    async def _show(self, answer: Answer) -> None:
        self._page = answer.text
        found = re.search(r'data-mark="([^"]*)".* data-rest="(\d+)"', answer.text)
        if answer.status != 200 or not found:
            raise RuntimeError(f"no room: {answer.status} {answer.text[:200]}")
        self._mark, self._rest = found[1], int(found[2]) / 1000
        if 'id="answer"' in answer.text and not self.asked:
            self.asked = time.perf_counter()

    async def _ask(self, method: str, path: str, headers: Mapping[str, str] | None = None, body: str = "") -> Answer:
        worn = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        said = {"Accept": "text/html", "Accept-Language": "fr", "User-Agent": "Mobile", **(headers or {})}
        answer = await self._line.ask(method, path, said | ({"Cookie": worn} if worn else {}), body)
        for cookie in filter(None, answer.headers.get("set-cookie", "").split("\n")):
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer
