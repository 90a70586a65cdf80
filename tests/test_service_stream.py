"""Articles line by line: each is answered as it comes, bad lines by their numbers, in bounded memory."""

from __future__ import annotations

import http.client
import io
import json
import resource
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

import httpx
import pytest

from api.answer_schemas import AnswerSchema, ProblemSchema
from api.problems import Problem
from api.spool import Spool
from api.streaming import read_lines
from cleaner import Cleaner
from tests.service import Running, serving

ARTICLE = {"text": "The bridge closed in March, said the mayor.\n\nRead more: The ferry"}
NDJSON = {"Content-Type": "application/x-ndjson"}


def lines(*articles: object) -> bytes:
    return b"".join(json.dumps(article).encode() + b"\n" for article in articles)


def test_lines_are_answered_in_order_and_bad_ones_by_their_numbers(service: Running) -> None:
    body = (
        lines(ARTICLE)
        + b"\n{broken\n"
        + lines({"text": 1}, {"html": "<p>Ferry</p>", "to": "html"})
        + json.dumps(ARTICLE).encode()
    )
    response = service.client.post("/v1/clean/stream", content=body, headers=NDJSON)
    assert response.headers["Content-Type"] == "application/x-ndjson"
    answers = [json.loads(line) for line in response.text.splitlines()]
    assert [(answer["line"], answer["status"]) for answer in answers] == [
        (1, 200),
        (3, 400),
        (4, 422),
        (5, 200),
        (6, 200),
    ]
    for answer in answers:
        schema = AnswerSchema() if answer["status"] == 200 else ProblemSchema()
        assert schema.validate(answer) == {}
    single = service.post("/v1/clean", ARTICLE).json()
    assert answers[0] == {"line": 1} | single
    assert service.post("/v1/restore", answers[0]).json() == {"source": ARTICLE["text"]}


def test_a_line_is_answered_before_the_next_has_come(service: Running) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=20)
    connection.putrequest("POST", "/v1/clean/stream")
    connection.putheader("Content-Type", "application/x-ndjson")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders()

    def send(data: bytes) -> None:
        connection.send(b"%x\r\n%b\r\n" % (len(data), data))

    send(lines(ARTICLE))
    response = connection.getresponse()
    for number in range(1, 4):
        answer = json.loads(response.readline())
        assert (answer["line"], answer["status"]) == (number, 200)
        send(lines(ARTICLE))
    connection.send(b"0\r\n\r\n")
    assert json.loads(response.readline())["line"] == 4
    assert response.read() == b""
    connection.close()


def test_a_stream_has_no_longest_and_memory_stays(service: Running) -> None:
    def answered(articles: int) -> int:
        text = "The bridge closed in March, said the mayor of the town. " * 1000
        many = (lines({"text": text, "stages": ["names"]}) for _ in range(articles))
        with service.client.stream("POST", "/v1/clean/stream", content=many, headers=NDJSON) as response:
            return sum(1 for _ in response.iter_lines())

    assert answered(60) == 60  # what a first stream needs once stays, too
    before = memory(service.process.pid)
    assert answered(300) == 300  # 17 MB, where a body may have 10
    assert memory(service.process.pid) - before < 5_000


def memory(pid: int) -> int:
    """Resident, in kB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0])


def test_a_stream_that_pauses_for_too_long_ends_with_a_problem(tmp_path: Path, cleaner: Cleaner) -> None:
    with serving(tmp_path, body_seconds=0.5) as service:
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=20)
        connection.putrequest("POST", "/v1/clean/stream")
        connection.putheader("Content-Type", "application/x-ndjson")
        connection.putheader("Content-Length", "1000")
        connection.endheaders()
        connection.send(lines(ARTICLE))
        answers = [json.loads(line) for line in connection.getresponse().read().splitlines()]
        connection.close()
        assert [answer["status"] for answer in answers] == [200, 408]
        assert service.post("/v1/clean", ARTICLE).status_code == 200


@pytest.mark.parametrize(
    ("headers", "params", "status"),
    [
        ({"Content-Type": "application/json"}, {}, 415),
        (NDJSON | {"Accept": "text/html"}, {}, 406),
        (NDJSON, {"publisher": "nobody"}, 422),
        (NDJSON, {"nothing": "1"}, 422),
        (NDJSON, {"parts": "body", "publisher": "bbc"}, 200),
    ],
)
def test_what_a_stream_must_be(service: Running, headers: dict[str, str], params: dict[str, str], status: int) -> None:
    response = service.client.post("/v1/clean/stream", content=lines(ARTICLE), headers=headers, params=params)
    assert response.status_code == status
    if status == 200:
        assert json.loads(response.text)["publisher"] == {"value": "bbc", "how": "given"}


def test_answers_that_find_no_room_end_the_stream(service: Running) -> None:
    """No file of the service may be longer than its log can still grow, as on a disk that is full."""
    room = service.log.stat().st_size + 2_000_000
    before = resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    article = {"text": "The bridge closed in March, said the mayor of the town. " * 1000, "stages": ["names"]}
    try:
        # Nobody may take it for all.
        with pytest.raises((httpx.NetworkError, httpx.RemoteProtocolError)):
            service.client.post("/v1/clean/stream", content=lines(*[article] * 800), headers=NDJSON)
    finally:
        resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE, before)
    assert any(record["message"] == "a stream broke off" for record in service.records())
    assert service.post("/v1/clean", ARTICLE).status_code == 200


def on_disk() -> int:
    """Bytes in the files of this process that have no name."""
    found = 0
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            stat = handle.stat()
            found += stat.st_size if S_ISREG(stat.st_mode) and not stat.st_nlink else 0
    return found


def test_a_reader_that_lags_does_not_let_the_disk_fill() -> None:
    spool = Spool(longest_file=4_000_000)
    before = on_disk()
    pieces = [bytes([number]) * 60_000 for number in range(256)] * 2
    spool.write(pieces[0])
    answers = spool.read()
    read = bytearray()
    for piece in pieces[1:]:  # 30 MB, of which one piece always waits
        spool.write(piece)
        read += next(answers)
        assert on_disk() - before < 10_000_000
    spool.end()
    assert read + b"".join(answers) == b"".join(pieces)
    spool.close()
    assert on_disk() == before


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_lines_of_any_length_and_any_pieces(size: int) -> None:
    class Pieces(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            return super().read(size)

    found = [
        line.status if isinstance(line, Problem) else line
        for line in read_lines(Pieces(b"ab\n\nabcdef\ncd\nabcdefgh"), longest=4)
    ]
    assert found == [b"ab", b"", 413, b"cd", 413]


def test_a_stream_that_breaks_off() -> None:
    class Broken(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            raise ConnectionResetError

    (problem,) = read_lines(Broken(), longest=4)
    assert isinstance(problem, Problem)
    assert problem.status == 408
