"""What only a real service shows: slow clients, many at once, signals, processes that die, rules that change."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from api.keys import add_key
from cleaner import Cleaner
from tests.service import HARD_WORK, Running, descendants, engines_of, parent_of, serving, working

ARTICLE = {"text": "The bridge closed in March, said the mayor.\n\nRead more: The ferry"}
MODULE = """from cleaner.rule import drop, publisher

SCOPE = publisher("zoo", hosts=["zoo.example"], language="en")

RULES = [
    drop("zebra", reason="nav.page", pattern=r"{pattern}", max_words=5, fires=["{fires}"], stays=["The zebra crossing was closed to lorries."]),
]
"""


@pytest.fixture
def busy(tmp_path: Path, cleaner: Cleaner) -> Iterator[Callable[..., Running]]:
    """Starts services with settings of their own."""
    with ExitStack() as stack:

        def start(*rules: str, **settings: object) -> Running:
            return stack.enter_context(serving(tmp_path, rules=[HARD_WORK, *rules], **settings))

        yield start


@contextmanager
def sockets(port: int, count: int, sent: bytes) -> Iterator[list[socket.socket]]:
    """Connections that have sent something and then stall."""
    with ExitStack() as stack:
        made = [stack.enter_context(socket.create_connection(("127.0.0.1", port), 10)) for _ in range(count)]
        for one in made:
            one.sendall(sent)
        yield made


def until_closed(one: socket.socket) -> bytes:
    """All that comes until the other side closes."""
    return b"".join(iter(lambda: one.recv(10_000), b""))


def eventually(true: Callable[[], bool], seconds: float = 20) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.05)
    return False


def replace_rules(path: Path, source: str) -> None:
    """Write a module as editors do, whole."""
    beside = path.with_suffix(".new")
    beside.write_text(source, encoding="utf-8")
    beside.replace(path)


STALLED_BODY = b"POST /v1/clean HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"


@pytest.mark.parametrize(
    "sent", [b"", b"POST /v1/clean HTTP/1.1\r\nHos", STALLED_BODY], ids=["nothing", "headers", "body"]
)
def test_stalled_clients_hold_up_nobody(service: Running, sent: bytes) -> None:
    with sockets(service.port, 300, sent):
        for _ in range(5):
            assert service.post("/v1/clean", ARTICLE).status_code == 200


def test_stalled_clients_are_let_go(busy: Callable[..., Running]) -> None:
    service = busy(header_seconds=0.3, body_seconds=0.3)
    with sockets(service.port, 1, b"POST /v1/clean HTTP/1.1\r\nHos") as (one,):
        assert one.recv(1000) == b""
    with sockets(service.port, 1, STALLED_BODY) as (one,):
        answer = one.recv(10_000)
        assert answer.startswith(b"HTTP/1.1 408 ")
        assert b"application/problem+json" in answer
    with sockets(service.port, 1, b"") as (one,):
        assert one.recv(1000) == b""


def test_without_a_key_no_body_is_read(busy: Callable[..., Running], tmp_path: Path) -> None:
    add_key(tmp_path / "keys.json", "desk")
    service = busy(keys=tmp_path / "keys.json", header_seconds=0.5)
    for key in (b"", b"Authorization: Bearer ac_x\r\n"):
        with sockets(service.port, 1, STALLED_BODY.replace(b"Content-Type", key + b"Content-Type")) as (one,):
            assert until_closed(one).startswith(b"HTTP/1.1 401 "), "who never sends the rest is let go"


def test_a_body_that_drips_is_not_waited_for(busy: Callable[..., Running]) -> None:
    service = busy(whole_body_seconds=1)
    with sockets(service.port, 1, STALLED_BODY) as (one,):
        one.settimeout(0.1)
        answer = b""
        for _ in range(100):
            with suppress(TimeoutError):
                answer = one.recv(10_000)
                break
            one.sendall(b" ")
        one.settimeout(10)
        answer += until_closed(one)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"or not all of it in 1." in answer


def test_connections_beyond_the_limit_are_told_to_come_back(busy: Callable[..., Running]) -> None:
    service = busy(connections=4)
    assert service.client.get("/healthz").status_code == 200
    with sockets(service.port, 4, b"POST /v1/clean HTTP/1.1\r\nHos"):
        assert eventually(lambda: service.client.get("/healthz").status_code == 503)
        refused = service.client.get("/healthz")
        assert (refused.headers["Retry-After"], refused.json()["status"]) == ("1", 503)
        assert refused.headers["Content-Type"] == "application/problem+json"
        assert refused.json()["type"].endswith("busy")
    assert eventually(lambda: service.client.get("/healthz").status_code == 200)


def test_a_client_that_reads_slowly_holds_up_nobody(service: Running) -> None:
    body = json.dumps([ARTICLE | {"explain": True}] * 100).encode()
    head = b"POST /v1/clean HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(
        body
    )
    with sockets(service.port, 20, head + body):
        for _ in range(5):
            assert eventually(lambda: service.post("/v1/clean", ARTICLE).status_code == 200)


@pytest.mark.parametrize("chunked", [False, True])
def test_bodies_that_are_too_large(service: Running, chunked: bool) -> None:
    pieces = (b"x" * 100_000 for _ in range(500))
    content = pieces if chunked else b"x" * 50_000_000
    try:
        answer = service.client.post("/v1/clean", content=content, headers={"Content-Type": "text/plain"})
    except httpx.WriteError:  # hung up on before all was sent
        answer = None
    assert answer is None or (answer.status_code, answer.json()["status"]) == (413, 413)
    assert service.post("/v1/clean", ARTICLE).status_code == 200


def test_a_hundred_clients_at_once(service: Running) -> None:
    def ask(number: int) -> tuple[int, str]:
        answer = httpx.post(
            f"{service.client.base_url}/v1/clean", json={"text": f"Bridge {number} closed."}, timeout=60
        )
        return answer.status_code, answer.json()["text"]

    with ThreadPoolExecutor(100) as clients:
        answers = list(clients.map(ask, range(100)))
    assert answers == [(200, f"Bridge {number} closed.") for number in range(100)]


def test_too_many_articles_at_once_are_told_to_come_back(busy: Callable[..., Running]) -> None:
    service = busy(articles_at_once=2, workers=1)
    with ThreadPoolExecutor(8) as clients:
        answers = list(clients.map(lambda _: service.post("/v1/clean", working(sleep=0.3)), range(8)))
    statuses = sorted(answer.status_code for answer in answers)
    assert set(statuses) == {200, 503}
    assert statuses.count(200) >= 2
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert refused.headers["Retry-After"] == "1"
    assert refused.json()["type"].endswith("busy")
    assert service.post("/v1/clean", [ARTICLE] * 9).status_code == 200, "alone, a list may be longer"


def test_who_restores_is_counted_too(busy: Callable[..., Running]) -> None:
    service = busy(articles_at_once=1, workers=1)
    receipts = {"text": "Bridge", "changes": []}
    with ThreadPoolExecutor() as clients:
        slow = clients.submit(service.post, "/v1/clean", working(sleep=3))
        assert eventually(lambda: "cleaner_articles_at_once 1.0" in service.client.get("/metrics").text)
        assert service.post("/v1/restore", receipts).status_code == 503
        assert slow.result().status_code == 200
    assert service.post("/v1/restore", receipts).json() == {"source": "Bridge"}


def test_an_article_that_takes_too_long_goes_alone(busy: Callable[..., Running]) -> None:
    service = busy(article_seconds=0.5)
    answers = service.post("/v1/clean", [ARTICLE, working(sleep=60), ARTICLE]).json()
    assert [answer["status"] for answer in answers] == [200, 503, 200]
    assert answers[1]["type"].endswith("article-timeout")
    alone = service.post("/v1/clean", working(sleep=60))
    assert (alone.status_code, alone.headers["Retry-After"]) == (503, "10")
    assert "cleaner_article_timeouts_total 2.0" in service.client.get("/metrics").text
    assert eventually(lambda: len(engines_of(service)) == len(os.sched_getaffinity(0)))


def test_an_article_that_kills_its_engine_goes_alone(busy: Callable[..., Running]) -> None:
    service = busy()
    answers = service.post("/v1/clean", [ARTICLE, working(die=1), ARTICLE]).json()
    assert [answer["status"] for answer in answers] == [200, 503, 200]
    assert answers[1]["type"].endswith("engine-lost")
    assert service.client.get("/readyz").status_code == 200


def test_processes_that_are_killed_are_replaced_and_no_request_fails(busy: Callable[..., Running]) -> None:
    service = busy(workers=2)
    before = engines_of(service)
    assert len(before) == 2
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    assert [service.post("/v1/clean", ARTICLE).status_code for _ in range(4)] == [200] * 4
    assert eventually(lambda: len(engines_of(service)) == 2)
    assert not set(engines_of(service)) & set(before)
    with_rules = [pid for pid in service.below() if parent_of(pid) == service.process.pid and pid not in before]
    for pid in with_rules:
        os.kill(pid, signal.SIGKILL)
    assert eventually(lambda: service.client.get("/readyz").status_code == 200)
    assert service.post("/v1/clean", ARTICLE).status_code == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_what_is_in_flight_is_finished_before_the_end(busy: Callable[..., Running], number: int) -> None:
    service = busy()
    below = service.below()
    with ThreadPoolExecutor() as clients:
        slow = clients.submit(service.post, "/v1/clean", working(sleep=1.5))
        time.sleep(0.5)
        for pid in (service.process.pid, *below):  # as a supervisor, or Ctrl-C, tells all of them
            os.kill(pid, number)
        time.sleep(0.3)
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{service.client.base_url}/healthz")
        assert slow.result().status_code == 200
    assert service.process.wait(10) == 0
    assert eventually(lambda: not any(Path(f"/proc/{pid}/cmdline").exists() for pid in below))


def test_the_end_does_not_wait_for_ever(busy: Callable[..., Running]) -> None:
    service = busy(shutdown_seconds=1)
    with sockets(service.port, 3, STALLED_BODY), ThreadPoolExecutor() as clients:
        slow = clients.submit(service.post, "/v1/clean", working(sleep=15))
        time.sleep(0.5)
        service.process.send_signal(signal.SIGTERM)
        assert service.process.wait(8) == 0
        with pytest.raises(httpx.HTTPError):
            slow.result().raise_for_status()


def test_nothing_is_left_when_the_service_is_killed(busy: Callable[..., Running]) -> None:
    service = busy()
    below = descendants(service.process.pid)
    assert len(below) >= 2
    service.process.kill()
    service.process.wait()
    assert eventually(lambda: not any(Path(f"/proc/{pid}").exists() for pid in below))


def test_rules_are_replaced_whole_under_load(busy: Callable[..., Running], tmp_path: Path) -> None:
    service = busy(MODULE.format(pattern="zebra menu", fires="Zebra menu"))
    processes = len(service.below())
    module = tmp_path / "rules" / "module_1.py"
    asked = {"text": "The bridge closed in March, said the mayor.\n\nZebra menu\n\nLion menu", "publisher": "zoo"}
    texts = {"zebra": "Lion menu", "lion": "Zebra menu"}
    seen: list[tuple[int, str, tuple[str, ...]]] = []
    stop = threading.Event()

    def ask() -> None:
        with httpx.Client(base_url=service.client.base_url, timeout=60) as client:
            while not stop.is_set():
                answer = client.post("/v1/clean", json=[asked] * 4)
                seen.append(
                    (answer.status_code, answer.headers["Cleaner-Rules"], tuple(one["text"] for one in answer.json()))
                )

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for asker in askers:
        asker.start()
    hashes = [service.client.get("/readyz").json()["rules_hash"]]
    for word in ("lion", "zebra", "lion"):
        replace_rules(module, MODULE.format(pattern=f"{word} menu", fires=f"{word} menu"))
        service.process.send_signal(signal.SIGHUP)
        assert eventually(lambda: service.client.get("/readyz").json()["rules_hash"] != hashes[-1])
        hashes.append(service.client.get("/readyz").json()["rules_hash"])
    stop.set()
    for asker in askers:
        asker.join()
    assert {status for status, _, _ in seen} == {200}
    for _, rules, found in seen:
        left = texts["zebra" if hashes.index(rules) % 2 == 0 else "lion"]
        assert {text.rpartition("\n")[2] for text in found} == {left}, "no list is cleaned with two rule sets"
    assert len({rules for _, rules, _ in seen}) >= 2
    assert eventually(lambda: len(service.below()) == processes), "the old engines end"
    assert "an engine ended" not in service.log.read_text(encoding="utf-8"), "those that were told to are no news"


def test_broken_rules_are_reported_while_the_old_ones_serve(busy: Callable[..., Running], tmp_path: Path) -> None:
    service = busy(MODULE.format(pattern="zebra menu", fires="Zebra menu"), watch=True)
    module = tmp_path / "rules" / "module_1.py"
    hash_before = service.client.get("/readyz").json()["rules_hash"]
    replace_rules(module, MODULE.format(pattern="zebra (menu", fires="Zebra menu"))
    assert eventually(lambda: bool(service.client.get("/readyz").json()["problems"]))
    ready = service.client.get("/readyz")
    assert (ready.status_code, ready.json()["rules_hash"]) == (200, hash_before)
    assert str(module) in ready.json()["problems"][0]
    assert "cleaner_rules_broken 1.0" in service.client.get("/metrics").text
    assert any("broken" in record["message"] for record in service.records())
    assert service.post("/v1/clean", ARTICLE).headers["Cleaner-Rules"] == hash_before
    replace_rules(module, MODULE.format(pattern="lion menu", fires="Lion menu"))
    assert eventually(lambda: not service.client.get("/readyz").json()["problems"])
    assert service.client.get("/readyz").json()["rules_hash"] != hash_before


def test_a_port_that_is_taken(service: Running, tmp_path: Path) -> None:
    command = [*service.process.args[:-1], str(service.port)]  # type: ignore[index] # a list
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert f"port {service.port}" in done.stderr
    assert "--port" in done.stderr
