"""What the service says of itself: its document, its page, its lists, its counts."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from marshmallow import Schema

from api import answer_schemas as schemas
from api.settings import Settings, load_settings, table
from cleaner import Cleaner
from cleaner.reasons import REASONS
from tests.service import Running

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def document(service: Running) -> dict[str, Any]:
    found: dict[str, Any] = service.client.get("/openapi.json").json()
    return found


def test_every_example_of_the_document_works(service: Running) -> None:
    tried = 0
    for path, operations in document(service)["paths"].items():
        for method, operation in operations.items():
            assert operation["summary"]
            ids = [one["example"] for one in operation["parameters"] if one["in"] == "path"]
            address = path.replace("{id}", ids[0]) if ids else path
            content = operation.get("requestBody", {}).get("content", {})
            for mime, described in content.items():
                for example in described["examples"].values():
                    value = example["value"]
                    body = {"json": value} if mime == "application/json" else {"content": value.encode()}
                    answer = service.client.request(method, address, headers={"Content-Type": mime}, **body)
                    assert answer.status_code == 200, (path, answer.text)
                    answers = answer.json() if isinstance(answer.json(), list) else [answer.json()]
                    assert all(one.get("status", 200) == 200 for one in answers)
                    tried += 1
            if not content:
                assert service.client.request(method, address).status_code == 200
                tried += 1
    assert tried >= 15


def test_the_document_is_kept(service: Running, tmp_path: Path) -> None:
    """schemathesis sends what the document allows, and what it forbids, and looks at every answer."""
    done = subprocess.run(
        [
            Path(sys.executable).parent / "schemathesis", "run", f"{service.client.base_url}/openapi.json",
            "--checks", "all", "--max-examples", "25", "--seed", "1", "--generation-database", "none",
        ],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=250,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-5000:]


def test_the_page_needs_nothing_from_elsewhere(service: Running) -> None:
    page = service.client.get("/docs")
    assert page.headers["Content-Type"].startswith("text/html")
    named = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(named) == 4
    for name in named:
        assert "//" not in name
        asset = service.client.get(f"/{name}")
        assert asset.status_code == 200
        assert asset.content
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert service.client.get("/docs/passwd").status_code == 404


@pytest.mark.parametrize(
    ("path", "schema", "least"),
    [
        ("rules", schemas.RuleSchema, 2000),
        ("publishers", schemas.PublisherSchema, 20),
        ("reasons", schemas.ReasonSchema, len(REASONS)),
        ("profiles", schemas.ProfileSchema, 30),
    ],
)
def test_lists_come_in_pages(service: Running, path: str, schema: type[Schema], least: int) -> None:
    items: list[dict[str, Any]] = []
    address = f"/v1/{path}?limit=500"
    while address:
        page = service.client.get(address).json()
        items += page["items"]
        assert page["total"] >= least
        address = page["next"]
    assert len(items) == page["total"]
    assert schema(many=True).validate(items) == {}


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("reason=nav", lambda rule: rule["reason"].startswith("nav.")),
        ("reason=nav.share&language=de", lambda rule: (rule["reason"], rule["language"]) == ("nav.share", "de")),
        ("publisher=moscow_times", lambda rule: rule["publisher"] == "moscow_times"),
        ("kind=drop_html", lambda rule: rule["css"]),
        ("q=NEWSLETTER&language=en", lambda rule: rule["language"] == "en"),
    ],
)
def test_rules_are_found(service: Running, query: str, holds: Any) -> None:
    items = service.client.get(f"/v1/rules?limit=500&{query}").json()["items"]
    assert items
    assert all(holds(rule) for rule in items)


def test_a_rule_by_its_id(service: Running, cleaner: Cleaner) -> None:
    rule = service.client.get("/v1/rules/publishers/moscow_times/small_favor_appeal")
    assert schemas.RuleSchema().validate(rule.json()) == {}
    assert rule.json()["fires"][0]["text"]
    assert rule.headers["Cleaner-Rules"]
    assert service.client.get("/v1/rules/no/such").status_code == 404
    assert service.client.get("/v1/publishers?q=themoscowtimes").json()["items"][0]["name"] == "moscow_times"
    assert service.client.get("/v1/profiles?language=de").json()["total"] >= 3


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=501", "offset=-1", "offset=x", "nothing=1", "limit=1&limit=2", f"q={'x' * 2001}"]
)
def test_queries_that_cannot_be_used(service: Running, query: str) -> None:
    answer = service.client.get(f"/v1/rules?{query}")
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"].startswith("?/")


def test_counts_for_prometheus(service: Running) -> None:
    def counts() -> dict[str, float]:
        text = service.client.get("/metrics").text
        return {name: float(value) for name, value in re.findall(r"^(\S+(?:\{[^}]*\})?) (\S+)$", text, re.MULTILINE)}

    before = counts()
    service.post("/v1/clean", [{"text": "The bridge closed, said the mayor.\n\nRead more: The ferry"}, {"text": ""}])
    service.client.request("TRACE", "/v1/clean")
    after = counts()
    for name, more in {
        'cleaner_articles_total{status="200"}': 1,
        'cleaner_articles_total{status="422"}': 1,
        'cleaner_changes_total{reason="nav.read_more"}': 1,
        'cleaner_requests_total{method="POST",route="/v1/clean",status="200"}': 1,
        'cleaner_requests_total{method="other",route="none",status="405"}': 1,
        'cleaner_request_seconds_count{route="/v1/clean"}': 1,
        "cleaner_article_seconds_count": 1,
    }.items():
        assert after[name] - before.get(name, 0) == more, name
    assert {"cleaner_articles_at_once", "cleaner_rules_broken", "cleaner_rules_set_aside_total"} <= after.keys()


def test_the_table_of_settings_is_that_of_the_code() -> None:
    rows = [f"| `{name}` | {f'`{default}`' if default else ''} | {meaning} |" for name, default, meaning in table()]
    missing = [row for row in rows if row not in README]
    assert not missing, "\n".join(missing)


def test_settings_come_from_file_environment_and_command_line(tmp_path: Path) -> None:
    file = tmp_path / "service.toml"
    file.write_text('port = 1\nhost = "a"\nrules = ["x", "y"]\nmax_batch = 7\n', encoding="utf-8")
    environment = {
        "CLEANER_CONFIG": str(file),
        "CLEANER_PORT": "2",
        "CLEANER_NAMES": "kyiv, house.json",
        "CLEANER_HOME": "/",
    }
    settings = load_settings(environment, {"port": 3})
    assert (settings.port, settings.host, settings.max_batch) == (3, "a", 7)
    assert (settings.rules, settings.names) == (("x", "y"), ("kyiv", "house.json"))
    assert load_settings({}) == Settings()
