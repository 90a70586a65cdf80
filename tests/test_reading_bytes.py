"""Pages in any encoding: what they are read as, and why, is in the result."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Article, Cleaner
from cleaner.errors import ArticleError
from cleaner.read.bytes import decode_html
from cleaner.read.page import open_page

GERMAN = "Der Bürgermeister kündigte an, dass die Brücke bis zum Frühjahr für alle geöffnet wird – „endlich“, hieß es."
JAPANESE = "市長は火曜日、橋を秋の終わりまでに再び開通させると発表した。費用は①億円、髙橋氏が語った。"
KOREAN = "시장은 화요일에 다리를 가을이 끝나기 전에 다시 개통하겠다고 발표했다. 똠방각하 씨가 말했다."
CHINESE = "市长周二宣布，大桥将在秋末之前重新开放通行，朱镕基先生说工程预计需要一年半的时间。"
HONG_KONG = "市長週二宣布，大橋將在秋末之前重新開放通行，工程預計需要一年半的時間。"
RUSSIAN = "Мэр города сообщил во вторник, что мост снова откроют для движения до конца осени."

MARKUP = '<div class="story-body__inner"><a href="/news/2026/harbour"><img src="/i/harbour.jpg" width=640></a></div>'


def page(text: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}<title>x</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("label", "codec", "read_as", "text"),
    [
        ("latin1", "cp1252", "cp1252", GERMAN),
        ("ISO-8859-1", "cp1252", "cp1252", GERMAN),
        ("us-ascii", "cp1252", "cp1252", GERMAN),
        ("windows-1251", "cp1251", "cp1251", RUSSIAN),
        ("koi8-r", "koi8-r", "koi8-r", RUSSIAN),
        ("gb2312", "gb18030", "gb18030", CHINESE),
        ("GBK", "gb18030", "gb18030", CHINESE),
        ("big5", "big5hkscs", "big5hkscs", HONG_KONG),
        ("shift_jis", "cp932", "cp932", JAPANESE),
        ("Windows-31J", "cp932", "cp932", JAPANESE),
        ("euc-jp", "euc_jp", "euc_jp", JAPANESE.replace("①", "一").replace("髙", "高")),
        ("iso-2022-jp", "iso2022_jp", "iso2022_jp", JAPANESE.replace("①", "一").replace("髙", "高")),
        ("euc-kr", "cp949", "cp949", KOREAN),
        ("ks_c_5601-1987", "cp949", "cp949", KOREAN),
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="{}">',
        "<META CHARSET={}>",
        '<meta http-equiv="Content-Type" content="text/html; charset={}">',
        "<meta content='text/html;charset={}' http-equiv=content-type>",
    ],
)
def test_a_label_is_read_as_browsers_read_it(label: str, codec: str, read_as: str, text: str, head: str) -> None:
    source = page(text, head.format(label))
    decoded = decode_html(source.encode(codec))
    assert decoded.text == source
    assert (decoded.encoding.replace("-", "_"), decoded.how) == (read_as.replace("-", "_"), "declared by the page")


def test_an_xml_declaration() -> None:
    source = f'<?xml version="1.0" encoding="iso-8859-2"?>{page("Zażółć gęślą jaźń, powiedział burmistrz.")}'
    decoded = decode_html(source.encode("iso-8859-2"))
    assert (decoded.text, decoded.encoding, decoded.how) == (source, "iso8859-2", "declared by the page")


@pytest.mark.parametrize(
    ("codec", "mark"),
    [("utf-8", True), ("utf-16-le", True), ("utf-16-be", True), ("utf-32-le", True), ("utf-32-be", True)],
)
def test_a_byte_order_mark_wins_over_any_declaration(codec: str, mark: bool) -> None:
    source = page(GERMAN, "<meta charset=koi8-r>")
    decoded = decode_html(("\ufeff" + source).encode(codec))
    assert (decoded.text, decoded.how) == (source, "a byte order mark")


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, JAPANESE])
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(text: str, codec: str) -> None:
    source = page(text, "<meta charset=utf-16>")
    decoded = decode_html(source.encode(codec))
    assert (decoded.text, decoded.encoding) == (source, codec)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "shift_jis", "utf-16", "no-such-thing", ""])
def test_utf_8_whatever_it_declares(label: str) -> None:
    source = page(GERMAN, f"<meta charset='{label}'>")
    decoded = decode_html(source.encode())
    assert (decoded.text, decoded.encoding, decoded.how) == (source, "utf-8", "strict UTF-8")


@pytest.mark.parametrize("label", ["utf-8", "utf-16", "no-such-thing", "x-user-defined"])
def test_western_whatever_it_declares(label: str) -> None:
    """The letters beyond ASCII are few beside the markup, and all of them count."""
    source = page(GERMAN * 4, f"<meta charset={label}>") + MARKUP * 2000
    decoded = decode_html(source.encode("cp1252"))
    assert decoded.text == source
    assert decoded.how == "detected"


def test_a_few_wrong_bytes_in_utf_8() -> None:
    data = page(GERMAN * 3).encode().replace(b"<p>", b"<p>\xff\xc3 ")
    decoded = decode_html(data)
    assert (decoded.encoding, decoded.how) == ("utf-8", "UTF-8 but for 2 characters")
    assert GERMAN * 3 in decoded.text


def test_a_few_wrong_bytes_in_what_is_declared() -> None:
    data = page(RUSSIAN * 20, "<meta charset=windows-1251>").encode("cp1251").replace(b"<p>", b"<p>\x98")
    decoded = decode_html(data)
    assert (decoded.encoding, decoded.how) == ("cp1251", "declared by the page, but for a few characters")
    assert RUSSIAN * 20 in decoded.text


UNDECLARED = [
    ("cp1252", GERMAN),
    ("cp1252", "Le maire a annoncé mardi que le pont serait rouvert à la circulation avant la fin de l’été, après un hiver sévère."),
    ("cp1252", "El alcalde anunció el martes que el puente volverá a abrirse al tráfico antes del otoño. ¿Cuánto costará?"),
    ("cp1252", "O presidente da câmara anunciou que a ponte será reaberta à circulação até ao fim do verão; não há preço."),
    ("cp1250", "Burmistrz zapowiedział we wtorek, że most będzie znów otwarty przed końcem jesieni, a mieszkańcy przyjęli to źle."),
    ("cp1251", RUSSIAN),
    ("koi8-r", RUSSIAN),
    ("cp932", "市長は火曜日、橋を秋の終わりまでに再び開通させると発表した。工事には一年半かかる見通しだという。"),
    ("cp949", "시장은 화요일에 다리를 가을이 끝나기 전에 다시 개통하겠다고 발표했다. 공사는 일 년 반이 걸릴 전망이다."),
    ("gb18030", CHINESE),
    ("big5", HONG_KONG),
    ("cp1253", "Ο δήμαρχος ανακοίνωσε την Τρίτη ότι η γέφυρα θα ανοίξει ξανά για την κυκλοφορία πριν από το τέλος του φθινοπώρου."),
]  # fmt: skip


@pytest.mark.parametrize(("codec", "text"), UNDECLARED)
def test_no_declaration_at_all(codec: str, text: str) -> None:
    source = page(text * 5) + MARKUP * 200
    decoded = decode_html(source.encode(codec))
    assert decoded.text == source
    assert decoded.how == "detected"


@pytest.mark.parametrize("data", [b"", b" \r\n\t "])
def test_nothing(data: bytes) -> None:
    with pytest.raises(ArticleError, match="empty"):
        decode_html(data)


@given(
    st.binary(min_size=1, max_size=300),
    st.sampled_from([b"", b"<meta charset=shift_jis>", b"<meta charset=hz>", b"\x1b$"]),
)
def test_any_bytes_are_some_text(data: bytes, head: bytes) -> None:
    decoded = decode_html(head + b"x" + data)
    assert decoded.text
    assert decoded.encoding
    decoded.text.encode()


def test_what_was_chosen_and_why_is_in_the_result(cleaner: Cleaner) -> None:
    data = page(RUSSIAN, "<meta charset=windows-1251>").encode("cp1251")
    result = cleaner.clean(Article(html=data))
    assert (result.encoding.value, result.encoding.how) == ("cp1251", "declared by the page")
    assert result.to_dict()["encoding"] == {"value": "cp1251", "how": "declared by the page"}
    assert open_page(page(RUSSIAN))[1].how == "it came as text"
