"""Slovene bylines, dates, reading times, tags, sources."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

_MONTH = r"(?:januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra|januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|avg\.?|sep\.?|sept\.?|okt\.?|nov\.?|dec\.?)"
_DAY = r"(?:(?:ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja|pon|tor|sre|čet|pet|sob|ned)\.?,? )"
_AT = r"(?:objavljeno|posodobljeno|zadnja (?:posodobitev|sprememba)|zadnjič posodobljeno|spremenjeno|datum(?: objave)?|objava)"
_CLOCK = r"(?:,? ?(?:[-|/] ?|ob )?\d{1,2}[:.]\d\d(?: ?(?:h|uri))?)"
_YEAR = r"(?:19|20)\d\d"

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=rf"(?:{_AT}:? ?)?{_DAY}?\d{{1,2}}\. ?{_MONTH},? {_YEAR}{_CLOCK}?"
        rf"|(?:{_AT}:? ?){_DAY}?\d{{1,2}}[./-] ?\d{{1,2}}[./-] ?\d{{2,4}}{_CLOCK}?|{_AT}:? ?(?:pred \d{{1,2}} (?:minut\w*|ur\w*|dne\w*|dnevi)|danes|včeraj){_CLOCK}?"
        rf"|{_DAY}?\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR}{_CLOCK}|{_DAY}\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR}",
        fires=[
            "12. marec 2021, 14:30",
            "Objavljeno: 12. 3. 2021 ob 14.30",
            "Posodobljeno: sobota, 12. marca 2021, 14:30",
        ],
        stays=["Objavljeno leta 2021, poročilo še buri duhove."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:avtor(?:ji|ica|ici|ice)?|besedilo|piše|pišeta|pišejo|novinar(?:ka)?|urednik|urednica|pripravil(?:a|i)?|prevod|prevedel|prevedla|pogovarjal(?:a)? se je|avtor(?:ica)? članka|intervju): ?(?-i:(?=\p{Lu}))"
        + NAMES
        + r"|(?:piše|pripravil|pripravila) (?-i:(?=\p{Lu}))"
        + NAMES,
        fires=["Avtorica: Ana Kranjc", "Piše: Janez Novak"],
        stays=["Avtor: ta knjiga mi veliko pomeni."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:(?:predvideni )?čas (?:za )?branja|branje|bralni čas|predviden čas branja):? (?:približno |pribl\. |cca\.? |~)?\d{1,3} ?min\w*\.?|\d{1,3} ?min\w*\.? (?:branja|za branje|bralnega časa)",
        fires=["Čas branja: 4 min.", "5 minut branja", "Predvideni čas branja: 6 minut"],
        stays=["Čas branja je v šolah vse krajši"],
    ),
    drop(
        "view_count",
        reason="nav.page",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=5,
        pattern=r"(?:ogledi|število ogledov|prebrano|št\. ogledov|število branj):? ?\d[\d .]{0,9}(?:-?krat|x)?|\d[\d .]{0,9} (?:ogledov|branj)",
        fires=["Ogledi: 1234", "Prebrano: 2.345-krat"],
        stays=["Prebrano 40 let pozneje, pismo še gane."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:oznak[ae]|ključne besede|ključna beseda|značk[ae]|kategorij[ae]|rubrika|tagi|več o temah|več o) ?: ?[^.!?\"\n]{2,150}$",
        fires=["Oznake: ribolov, kvote, parlament", "Ključne besede: Koper, pristanišče"],
        stays=["Ključne besede njegovega govora so bile mir in kruh."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:viri?|povzeto po|po poročanju|prirejeno po) ?: ?[^.!?\"\n]{2,60}$|^\W{0,2}[/(\[](?-i:STA|Reuters|AFP|APA|Hina|dpa|Tanjug|MMC RTV SLO)[/)\]]\W{0,2}$|^\W{0,3}povzeto po (?-i:\p{Lu})[^.!?\"\n]{2,40}\.?$",
        fires=["Vir: Reuters", "Viri: STA, Hina", "/STA/"],
        stays=["Vir trdi, da je posel propadel."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=r"^(?:avtor(?:ica|ji)?(?: (?:članka|prispevka|besedila|kolumne))?) je (?![^.]*\b(?:ki|kater\w+)\b)(?:[^.\"?!\n]{2,50} )?(?:glavn[ia] |odgovorn[ia] )?(?:uredni(?:k|ca)|novinar(?:ka)?|dopisni(?:k|ca)|kolumnist(?:ka)?|komentator(?:ka)?|raziskoval(?:ec|ka)|profesor(?:ica)?|docent(?:ka)?|ekonomist(?:ka)?|politolog(?:inja)?|publicist(?:ka)?) (?:pri|na|v|časnika|časopisa|revije|portala) [^.\"?!\n]{2,90}\W{0,2}$",
        fires=["Avtorica je gospodarska urednica časnika Obala.", "Avtor članka je novinar pri Radiu Obala."],
        stays=["Avtor je mrtev, drama pa živi.", "Avtorica je novinarka, ki so jo pretepli pred sodiščem."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=OUTSIDE | tail(4),
        max_words=22,
        pattern=r"^\W{0,3}(?:stik z (?:avtorjem|avtorico|uredništvom)|kontakt(?: uredništva)?|pišite (?:avtorju|avtorici|uredništvu|nam)|e-pošta (?:avtorja|avtorice|uredništva)|e-naslov (?:avtorja|avtorice|uredništva)|telefon uredništva|dosegljivi smo na) ?[:-]? ?[^\"\n]{0,30}(?:@[\w.-]{3,40}|\+?\d[\d /-]{5,16})\W{0,3}$",
        fires=["Pišite uredništvu: novice@obala.example", "Stik z avtorico: ana@obala.example"],
        stays=["Pišite avtorju, ne založniku, se je pošalil."],
    ),
]
