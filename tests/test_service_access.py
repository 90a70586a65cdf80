"""Who may ask, and how often; what every answer carries."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from api.access import Limiter
from api.keys import KeyRing, KeysError, add_key, read_keys, revoke_key
from api.problems import Problem
from cleaner import Cleaner, CleanerError
from tests.service import Running, serving
from tests.support import run
from tests.test_service_process import eventually

ARTICLE = {"text": "The bridge closed in March, said the mayor."}


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory, cleaner: Cleaner) -> Iterator[SimpleNamespace]:
    """A service that asks for keys, two of them, and counts requests."""
    folder = tmp_path_factory.mktemp("guarded")
    file = folder / "keys.json"
    keys = [run("keys", "--file", file, "add", name).stdout.decode().strip() for name in ("desk", "intern")]
    settings: dict[str, Any] = {"requests_per_minute": 30, "cors_origins": "https://cms.example", "keys": file}
    with serving(folder, **settings) as service:
        yield SimpleNamespace(service=service, file=file, desk=keys[0], intern=keys[1])


def ask(service: Running, key: str = "") -> int:
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    return service.client.post("/v1/clean", json=ARTICLE, headers=headers).status_code


def test_keys(guarded: SimpleNamespace) -> None:
    service: Running = guarded.service
    assert [ask(service), ask(service, guarded.desk), ask(service, guarded.desk[:-1] + "x"), ask(service, "ac_x")] == [
        401,
        200,
        401,
        401,
    ]
    refused = service.client.post("/v1/clean", json=ARTICLE)
    assert refused.headers["WWW-Authenticate"].startswith("Bearer")
    assert refused.json()["detail"].startswith("Send an API key")
    assert [service.client.get(path).status_code for path in ("/healthz", "/readyz", "/docs", "/openapi.json")] == [
        200
    ] * 4
    assert [service.client.get(path).status_code for path in ("/metrics", "/v1/rules")] == [401] * 2
    assert [service.client.get(path).status_code for path in ("/v1/nothing", "/", "/metrics/")] == [404] * 3
    assert service.client.get("/v1/clean").status_code == 405
    document = service.client.get("/openapi.json").json()
    assert document["paths"]["/v1/clean"]["post"]["security"] == [{"key": []}]
    assert "security" not in document["paths"]["/healthz"]["get"]


def test_a_key_that_is_revoked_is_refused_within_a_second(guarded: SimpleNamespace) -> None:
    assert ask(guarded.service, guarded.intern) == 200
    assert run("keys", "--file", guarded.file, "revoke", "intern").returncode == 0
    assert eventually(lambda: ask(guarded.service, guarded.intern) == 403, 5)
    listed = run("keys", "--file", guarded.file, "list").stdout.decode()
    assert [line.split()[0] for line in listed.splitlines()] == ["desk", "intern"]
    assert "revoked" in listed.splitlines()[1]


def test_keys_are_neither_kept_nor_logged(guarded: SimpleNamespace) -> None:
    ask(guarded.service, guarded.desk)
    ask(guarded.service, guarded.desk + "typo")
    secret = guarded.desk.split("_", 2)[2]
    kept = guarded.file.read_text(encoding="utf-8")
    assert secret not in kept
    assert hashlib.sha256(secret.encode()).hexdigest() in kept
    assert guarded.file.stat().st_mode & 0o777 == 0o600
    assert secret not in guarded.service.log.read_text(encoding="utf-8")
    assert any(record.get("key") == "desk" for record in guarded.service.records())


def test_too_many_requests_are_told_when_to_come_back(guarded: SimpleNamespace) -> None:
    service: Running = guarded.service
    headers = {"Authorization": f"Bearer {run('keys', '--file', guarded.file, 'add', 'robot').stdout.decode().strip()}"}
    assert eventually(lambda: service.client.get("/v1/reasons", headers=headers).status_code == 200, 5)
    statuses = [service.client.get("/v1/reasons", headers=headers).status_code for _ in range(40)]
    assert set(statuses) == {200, 429}
    assert statuses == sorted(statuses)
    refused = service.client.get("/v1/reasons", headers=headers)
    assert 1 <= int(refused.headers["Retry-After"]) <= 61
    assert ask(service, guarded.desk) in {200, 429}, "each key is counted for itself"


def test_other_sites_may_ask_only_if_listed(guarded: SimpleNamespace) -> None:
    client = guarded.service.client
    wish = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    listed = client.options("/v1/clean", headers={"Origin": "https://cms.example", **wish})
    assert listed.headers["Access-Control-Allow-Origin"] == "https://cms.example"
    assert "authorization" in listed.headers["Access-Control-Allow-Headers"].lower()
    other = client.options("/v1/clean", headers={"Origin": "https://evil.example", **wish})
    assert "Access-Control-Allow-Origin" not in other.headers


def test_every_answer_is_guarded_by_its_headers(service: Running) -> None:
    for answer in (service.client.get("/healthz"), service.post("/v1/clean", ARTICLE), service.client.get("/nothing")):
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "Server" not in answer.headers


def test_logs_are_json_and_hold_no_article(service: Running) -> None:
    words = "Marginalia about a zeppelin"
    answer = service.post("/v1/clean", {"text": words}, **{"X-Request-ID": "log-test"})
    assert words in answer.json()["text"]
    service.client.post(
        "/v1/clean", content=f'{{"text": "{words}'.encode(), headers={"Content-Type": "application/json"}
    )
    (record,) = [record for record in service.records() if record.get("request_id") == "log-test"]
    assert record | {"method": "POST", "route": "/v1/clean", "status": 200, "articles": 1, "key": ""} == record
    assert record["ms"] > 0
    assert "zeppelin" not in service.log.read_text(encoding="utf-8")


def start(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A start that should not come to anything."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CLEANER_")}
    environment |= {f"CLEANER_{name.upper()}": value for name, value in settings.items()}
    environment["XDG_CONFIG_HOME"] = str(folder)
    return subprocess.run(
        [sys.executable, "-m", "cleaner", "serve", *arguments], capture_output=True, text=True, timeout=60, env=environment,
        check=False,
    )  # fmt: skip


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])
def test_without_keys_only_this_machine_is_served(tmp_path: Path, host: str) -> None:
    done = start(tmp_path, "--host", host)
    assert done.returncode == 2
    assert all(words in done.stderr for words in (host, "cleaner keys add", "--no-auth"))


def test_whoever_says_so_serves_everyone(tmp_path: Path, cleaner: Cleaner) -> None:
    with serving(tmp_path, "--no-auth", "--host", "0.0.0.0") as service:
        assert service.process.poll() is None


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"port": "eighty"}, ["CLEANER_PORT", "eighty"]),
        ({"port": "70000"}, ["CLEANER_PORT", "65535"]),
        ({"article_seconds": "0"}, ["CLEANER_ARTICLE_SECONDS"]),
        ({"watch": "perhaps"}, ["CLEANER_WATCH", "perhaps"]),
        ({"watch": "true"}, ["watch", "folder of rules"]),
        ({"rules": "/nowhere/rules"}, ["/nowhere/rules"]),
        ({"max_bdy": "1"}, ["CLEANER_MAX_BDY", "max_body"]),
        ({"config": "/nowhere.toml"}, ["/nowhere.toml"]),
        ({"redis_url": "nonsense://", "requests_per_minute": "5"}, ["redis_url"]),
        ({"port": "x", "workers": "y"}, ["CLEANER_PORT", "CLEANER_WORKERS"]),
    ],
)
def test_a_bad_setting_stops_the_start_and_is_named(tmp_path: Path, settings: dict[str, str], says: list[str]) -> None:
    done = start(tmp_path, **settings)
    assert done.returncode == 2, done.stderr
    assert all(words in done.stderr for words in says), done.stderr
    assert "Traceback" not in done.stderr


def test_keys_that_cannot_be_read_stop_the_start(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    file.write_text("[]", encoding="utf-8")
    done = start(tmp_path, keys=str(file))
    assert (done.returncode, "no file of keys" in done.stderr) == (2, True)


@pytest.mark.parametrize("text", ["", '{"keys": []}'], ids=["no file", "no keys"])
def test_a_file_of_keys_that_is_named_and_holds_none_stops_the_start(tmp_path: Path, text: str) -> None:
    file = tmp_path / "named.json"
    if text:
        file.write_text(text, encoding="utf-8")
    done = start(tmp_path, "--port", "0", keys=str(file))
    assert done.returncode == 2, done.stderr
    assert all(words in done.stderr for words in (str(file), "cleaner keys add", "--no-auth")), done.stderr
    assert "Traceback" not in done.stderr


def test_keys_that_vanish_still_count(tmp_path: Path, cleaner: Cleaner) -> None:
    file = tmp_path / "named.json"
    key = add_key(file, "desk")
    with serving(tmp_path, keys=file) as service:

        def warned() -> int:
            return sum("keys stay" in record["message"] for record in service.records())

        for number, text in enumerate(("", '{"keys": []}', "{"), 1):
            file.unlink(missing_ok=True)
            if text:
                file.write_text(text, encoding="utf-8")
            assert eventually(lambda least=number: ask(service) == 401 and warned() >= least)  # type: ignore[misc]
            assert ask(service, key) == 200
        file.unlink()
        other = add_key(file, "intern")
        assert eventually(lambda: [ask(service, other), ask(service, key)] == [200, 401])
    with serving(tmp_path, "--no-auth", keys=tmp_path / "nowhere.json") as service:
        assert ask(service) == 200


@pytest.mark.parametrize("name", ["", "a b", "-x", "x" * 65, "ключ"])
def test_names_that_no_key_can_have(tmp_path: Path, name: str) -> None:
    with pytest.raises(KeysError, match="is no name"):
        add_key(tmp_path / "keys.json", name)


def test_a_ring_of_keys(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    ring = KeyRing(file)
    assert not ring
    key = add_key(file, "desk")
    with pytest.raises(KeysError, match="already"):
        add_key(file, "desk")
    ring = KeyRing(file)
    found = ring.find(key)
    assert found
    assert (found.name, found.revoked) == ("desk", "")
    for other in ("", "ac_", key[:-1], key + "x", key.replace("ac_", "ac_0"), "ac_" + "0" * 12 + "_" + "A" * 43):
        assert ring.find(other) is None
    revoke_key(file, "desk")
    with pytest.raises(KeysError, match="no key called"):
        revoke_key(file, "desk")
    assert add_key(file, "desk") != key, "a name is free again"
    assert len(read_keys(file)) == 2


def test_keys_that_are_made_at_once_are_all_kept(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    names = [f"desk-{number}" for number in range(12)]
    add = "import sys; from pathlib import Path; from api.keys import add_key; add_key(Path(sys.argv[1]), sys.argv[2])"
    made = [subprocess.Popen([sys.executable, "-c", add, file, name]) for name in names]
    assert [one.wait(60) for one in made] == [0] * len(names)
    assert sorted(key.name for key in read_keys(file).values()) == sorted(names)
    with ThreadPoolExecutor(len(names)) as revokers:
        list(revokers.map(lambda name: revoke_key(file, name), names))
    assert all(key.revoked for key in read_keys(file).values())


def test_nobody_else_may_ever_read_the_keys(tmp_path: Path) -> None:
    """Whoever watches the folder sees the file's rights as it takes its name, and at no moment others."""
    file = tmp_path / "keys.json"
    seen: set[int] = set()
    stop = threading.Event()

    def watch() -> None:
        while not stop.is_set():
            for entry in os.scandir(tmp_path):
                with suppress(FileNotFoundError):
                    seen.add(entry.stat().st_mode & 0o777)

    watcher = threading.Thread(target=watch)
    watcher.start()
    for number in range(200):
        add_key(file, f"desk-{number}")
    stop.set()
    watcher.join()
    assert seen == {0o600}


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"keys": 1}', '{"keys": [{"id": "a"}]}', '{"keys": [{"id": 1, "name": 2, "hash": 3, "made": 4}]}'],
)
def test_what_is_no_file_of_keys(tmp_path: Path, text: str) -> None:
    file = tmp_path / "keys.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KeysError, match="no file of keys"):
        read_keys(file)


def test_a_header_with_a_low_line_stands_for_no_other(service: Running) -> None:
    headers = {"Content-Type": "application/json", "Content_Type": "text/nonsense", "Content_Length": "3"}
    assert service.client.post("/v1/clean", content=json.dumps(ARTICLE), headers=headers).status_code == 200


def test_requests_are_counted_in_memory_while_redis_does_not_answer(caplog: pytest.LogCaptureFixture) -> None:
    pytest.importorskip("redis")
    limiter = Limiter(2, "redis://127.0.0.1:1/0")
    limiter.count("desk")
    limiter.count("desk")
    limiter.count("intern")
    with pytest.raises(Problem) as caught:
        limiter.count("desk")
    assert caught.value.status == 429
    assert [record.message for record in caplog.records if "Redis" in record.message] == [
        "Redis does not answer; requests are counted in memory"
    ]
    with pytest.raises(CleanerError, match="redis_url") as error:
        Limiter(2, "http://:secret@nowhere")
    assert "secret" not in str(error.value)


def test_a_file_of_settings(tmp_path: Path, cleaner: Cleaner) -> None:
    config = tmp_path / "service.toml"
    config.write_text('max_batch = 1\nworkers = 1\ncors_origins = ["https://cms.example"]\n', encoding="utf-8")
    with serving(tmp_path, "--config", str(config)) as service:
        assert service.post("/v1/clean", [ARTICLE, ARTICLE]).status_code == 413
        assert json.loads(service.client.get("/readyz").text)["engines"] == 1
    config.write_text("max_batch = 'many'\nhsot = 1\n", encoding="utf-8")
    done = start(tmp_path, "--config", str(config))
    assert all(words in done.stderr for words in ("service.toml: max_batch", "service.toml: hsot", "host"))
