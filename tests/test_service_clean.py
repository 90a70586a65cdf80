"""Articles through the service: every form in and out, the same result as the library's, every problem in one shape."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.answer_schemas import AnswerSchema, ProblemSchema
from cleaner import Article, ArticleError, Cleaner, to_html
from cleaner.result import DEFAULT_PARTS
from tests.service import Running, working
from tests.support import PROSE, run

HERE = Path(__file__).parent
TEXT = "\n\n".join(("Harbour town rebuilds its bridge", *PROSE, "Read more: The ferry sails at noon"))
HTML = f"<h1>Harbour town</h1><p>{'</p><p>'.join(PROSE)}</p><p>Read more: <a href='/f'>The ferry</a></p>"
FIXTURES = [
    *sorted(HERE.glob("fixtures/*/source.*")),
    *sorted(HERE.glob("pages/*.html")),
    *sorted(HERE.parent.glob("seeds/*.txt")),
]


def raw(service: Running, body: bytes, mime: str = "text/plain", accept: str = "*/*", **query: str) -> httpx.Response:
    """Send a body as it is."""
    return service.client.post(
        "/v1/clean", content=body, headers={"Content-Type": mime, "Accept": accept}, params=query
    )


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_library_command_and_service_agree(service: Running, cleaner: Cleaner, path: Path) -> None:
    data = path.read_bytes()
    is_html = path.suffix == ".html"
    asked = {"html" if is_html else "text": data.decode(), "explain": True, "to": "html"}
    answer = service.post("/v1/clean", asked).json()
    article = Article(html=data.decode()) if is_html else Article(text=data.decode())
    result = cleaner.clean(article, explain=True)
    expected = result.to_dict(explain=True)
    assert {name: answer[name] for name in expected if name != "rules_hash"} == {
        name: value for name, value in _as_json(expected).items() if name != "rules_hash"
    }
    assert answer["html"] == to_html(result)
    mime = "text/html" if is_html else "text/plain"
    for form, accept in (("text", "text/plain"), ("html", "text/html")):
        filtered = raw(service, data, mime, accept)
        assert filtered.headers["Content-Type"] == f"{accept}; charset=utf-8"
        assert filtered.content == run("clean", path, "--to", form).stdout
    restored = service.post("/v1/restore", answer)
    assert restored.json() == {"source": result.source}


def _as_json(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: _as_json(value) for name, value in data.items()}
    return [_as_json(item) for item in data] if isinstance(data, list | tuple) else data


@pytest.mark.parametrize("article", [{"text": TEXT}, {"html": HTML}, {"html": f"<html><body>{HTML}</body></html>"}])
def test_answers_keep_to_their_schema(service: Running, article: dict[str, Any]) -> None:
    answer = service.post("/v1/explain", article | {"to": "html", "parts": ["body", "caption"]})
    assert answer.status_code == 200
    assert AnswerSchema().validate(answer.json()) == {}
    assert answer.json()["reasons"]
    assert answer.headers["Cleaner-Rules"] == answer.json()["rules_hash"]


def test_a_list_gets_a_list(service: Running) -> None:
    answers = service.post(
        "/v1/clean", [{"text": TEXT}, {"text": 1}, {"html": HTML}, "no article", {"text": TEXT, "publisher": "nobody"}]
    ).json()
    assert [answer["status"] for answer in answers] == [200, 422, 200, 422, 422]
    assert answers[0]["text"].startswith("Harbour town rebuilds")
    assert [error["pointer"] for error in answers[1]["errors"]] == ["/text"]
    assert [error["pointer"] for error in answers[4]["errors"]] == ["/publisher"]
    assert service.post("/v1/clean", []).json() == []


def test_one_article_that_fails_leaves_the_others_whole(service: Running) -> None:
    alone = service.post("/v1/clean", {"text": TEXT}).json()
    among = service.post("/v1/clean", [{"text": TEXT}, {"html": ""}, {"text": TEXT}]).json()
    assert among[0] == among[2] == alone


def test_what_the_query_says_holds_unless_the_article_says_otherwise(service: Running) -> None:
    articles = [{"text": TEXT}, {"text": TEXT, "parts": ["headline"]}]
    answers = service.client.post("/v1/clean", json=articles, params={"parts": "body", "language": "en"}).json()
    assert [answer["text"][:12] for answer in answers] == ["The old brid", "Harbour town"]
    assert answers[0]["language"] == {"value": "en", "how": "given"}
    assert answers[0]["whole"].startswith("Harbour town")


def test_parts_and_what_they_are_restored_from(service: Running) -> None:
    answer = service.post("/v1/clean", {"text": TEXT, "parts": ["headline"]}).json()
    assert answer["text"] == "Harbour town rebuilds its bridge"
    assert service.post("/v1/restore", answer).json() == {"source": TEXT}
    for parts in permutations(DEFAULT_PARTS):
        assert "whole" not in service.post("/v1/clean", {"text": TEXT, "parts": parts}).json()


@pytest.mark.parametrize(
    ("body", "mime", "expected"),
    [
        ("Der Müller".encode("latin-1"), "text/plain; charset=latin-1", "Der Müller\n"),
        ("Der Müller".encode(), "text/plain; charset=latin-1", "Der Müller\n"),
        ("Der Müller".encode("utf-16"), "text/plain", "Der Müller\n"),
        ("<p>Der Müller".encode("cp1252"), "text/html; charset=windows-1252", "Der Müller\n"),
        ("Der Müller".encode(), "text/plain; charset=nonsense", "Der Müller\n"),
    ],
)
def test_bodies_in_any_encoding(service: Running, body: bytes, mime: str, expected: str) -> None:
    assert raw(service, body, mime, "text/plain").text == expected


def test_house_style_by_name_and_by_marks(service: Running) -> None:
    said = {"text": 'She said "no" twice.', "stages": ["typography"]}
    assert service.post("/v1/clean", said | {"profile": "en-GB"}).json()["text"] == "She said ‘no’ twice."
    assert (
        service.post("/v1/clean", said | {"language": "en", "quotes": "«»‹›"}).json()["text"] == "She said «no» twice."
    )


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, ""),
        ({"text": "A", "html": "B"}, ""),
        ({"text": " \n"}, "/text"),
        ({"text": "a\0b"}, "/text"),
        ({"text": None}, "/text"),
        ({"text": 7}, "/text"),
        ({"html": ""}, "/html"),
        ({"text": "A", "txet": "B"}, "/txet"),
        ({"text": "A", "parts": ["body", "haedline"]}, "/parts/1"),
        ({"text": "A", "parts": []}, "/parts"),
        ({"text": "A", "parts": ["body"] * 12}, "/parts"),
        ({"text": "A", "stages": ["names"] * 4}, "/stages"),
        ({"text": "A", "stages": ["match"]}, "/stages/0"),
        ({"text": "A", "to": "pdf"}, "/to"),
        ({"text": "A", "explain": "true"}, "/explain"),
        ({"text": "A", "quotes": "abc"}, "/quotes"),
        ({"text": "A", "quotes": "\\a]b"}, "/quotes"),
        ({"text": "A", "publisher": "nobody"}, "/publisher"),
        ({"text": "A", "profile": "nowhere"}, "/profile"),
        ({"text": "A", "language": "not a tag"}, "/language"),
        ({"text": "A", "language": "en\n"}, "/language"),
        ({"text": "A", "url": "x" * 2001}, "/url"),
        ("text", ""),
        ({"text": "A", "a/b~c": 1}, "/a~1b~0c"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_path(service: Running, body: Any, pointer: str) -> None:
    answer = service.client.post("/v1/clean", json=body)
    assert answer.status_code == 422, answer.text
    problem = answer.json()
    assert [error["pointer"] for error in problem["errors"]] == [pointer]
    assert problem["errors"][0]["reason"]


@pytest.mark.parametrize("fact", ["publisher", "profile"])
def test_what_there_is_not_is_said_in_the_words_of_the_library(service: Running, cleaner: Cleaner, fact: str) -> None:
    with pytest.raises(ArticleError) as error:
        cleaner.check(Article(**{fact: "nobody"}))
    in_query = raw(service, TEXT.encode(), **{fact: "nobody"})
    in_body = service.post("/v1/clean", {"text": TEXT, fact: "nobody"})
    for answer, pointer in ((in_query, f"?/{fact}"), (in_body, f"/{fact}")):
        assert answer.status_code == 422
        (said,) = answer.json()["errors"]
        assert said["pointer"] == pointer
        # which ones there are differs by the rules that a service has
        assert said["reason"].partition("; choose from ")[0] == str(error.value).partition("; choose from ")[0]


@pytest.mark.parametrize(
    "query",
    ["stages=names%0A", "parts=headline,body%0A", "language=en%0A", "parts=body,", "stages=" + "names," * 3 + "names"],
)
def test_queries_that_cannot_be_used_are_named(service: Running, query: str) -> None:
    answer = service.client.post(f"/v1/clean?{query}", json={"text": "A"})
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [f"?/{query.partition('=')[0]}"]


def test_every_problem_has_one_shape(service: Running) -> None:
    answers = {
        400: service.client.post(
            "/v1/clean", content=b'{"text": "A",\n }', headers={"Content-Type": "application/json"}
        ),
        404: service.client.get("/v1/nothing"),
        405: service.client.get("/v1/clean"),
        406: service.client.post("/v1/clean", json={"text": "A"}, headers={"Accept": "application/pdf"}),
        409: service.post(
            "/v1/restore", {"text": "A", "changes": [{"start": 5, "end": 6, "before": "x", "after": "y"}]}
        ),
        413: service.post("/v1/clean", [{"text": "A"}] * 101),
        415: service.client.post("/v1/clean", content=b"<a/>", headers={"Content-Type": "application/xml"}),
        422: service.post("/v1/clean", {}),
    }
    for status, answer in answers.items():
        assert answer.status_code == status
        assert answer.headers["Content-Type"] == "application/problem+json"
        problem = answer.json()
        assert ProblemSchema().validate(problem) == {}
        assert problem["status"] == status
        assert problem["type"].startswith("urn:article-cleaner:problem:")
        assert problem["request_id"] == answer.headers["X-Request-ID"]
    assert answers[400].json().items() >= {"line": 1, "column": 13, "offset": 12}.items()
    assert answers[405].headers["Allow"] == "OPTIONS, POST"


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ([{"start": 1, "end": 1, "before": "", "after": ""}], 200),
        ([{"start": 0, "end": 2, "before": "x", "after": ""}], 409),
        ([{"start": 1, "end": 0, "before": "", "after": ""}], 409),
        ([{"start": 9, "end": 10, "before": "x", "after": ""}], 409),
        (
            [{"start": 0, "end": 1, "before": "x", "after": "A"}, {"start": 0, "end": 1, "before": "x", "after": "A"}],
            409,
        ),
        ([{"start": True, "end": 1, "before": "x", "after": "A"}], 422),
        ([{"start": 0, "end": 1, "before": "x"}], 422),
    ],
)
def test_receipts_must_be_those_of_the_text(service: Running, changes: list[dict[str, Any]], status: int) -> None:
    assert service.post("/v1/restore", {"text": "ABC", "changes": changes}).status_code == status


RECEIPT = {"start": 0, "end": 1, "before": "x", "after": "A"}


@pytest.mark.parametrize(
    ("wrong", "pointer"),
    [
        ({"start": 0.5}, "start"),
        ({"start": "0"}, "start"),
        ({"end": True}, "end"),
        ({"end": -1}, "end"),
        ({"end": 2**53}, "end"),
        ({"before": None}, "before"),
        ({"why": 1}, "why"),
        ({"wyh": "x"}, "wyh"),
    ],
)
def test_a_receipt_that_is_none_is_named_with_its_path(service: Running, wrong: dict[str, Any], pointer: str) -> None:
    answer = service.post("/v1/restore", {"text": "ABC", "changes": [RECEIPT, RECEIPT | wrong]})
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [f"/changes/1/{pointer}"]


def test_of_many_bad_receipts_the_first_are_named(service: Running) -> None:
    answer = service.post("/v1/restore", {"text": "ABC", "changes": [{}] * 1000})
    assert {error["pointer"].split("/")[2] for error in answer.json()["errors"]} == {str(n) for n in range(20)}


def test_a_restored_answer_is_looked_at_only_where_it_is_needed(service: Running) -> None:
    whole = RECEIPT | {"start": 0.0, "stage": "names"}  # as some programs write numbers
    said = {"text": "ABC", "changes": [whole], "page": None, "blocks": [1]}
    assert service.post("/v1/restore", said).json() == {"source": "xBC"}
    assert service.post("/v1/restore", said | {"wohle": "ABC"}).status_code == 422


def test_what_goes_wrong_inside_stays_inside(service: Running) -> None:
    answer = service.post("/v1/clean", working(sleep="no number"))
    assert answer.status_code == 200, "the rule is set aside"
    assert "set aside" in answer.json()["problems"][0]


def test_a_request_keeps_its_id_if_it_is_sane(service: Running) -> None:
    assert (
        service.post("/v1/clean", {"text": "A"}, **{"X-Request-ID": "desk-7:42"}).headers["X-Request-ID"] == "desk-7:42"
    )
    for odd in ("a b", "x" * 200, '"><script>'):
        assert service.post("/v1/clean", {"text": "A"}, **{"X-Request-ID": odd}).headers["X-Request-ID"] != odd
