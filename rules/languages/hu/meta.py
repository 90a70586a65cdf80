"""Hungarian bylines, dates, reading times, tags, sources."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:(?:közzétéve|frissítve|megjelent|publikálva|módosítva|létrehozva|utolsó frissítés|dátum):? ?)?(?:19|20)\d\d\. ?(?:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec)\.? ?\d{1,2}\.?,?(?: ?(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap))?(?:,? ?-? ?\d{1,2}[:.]\d\d)?|(?:közzétéve|frissítve|megjelent|publikálva|módosítva|utolsó frissítés):? ?(?:20)\d\d[./-] ?\d\d[./-] ?\d\d\.?,?(?: \d{1,2}[:.]\d\d)?",
        fires=["2021. március 12. 14:30", "Frissítve: 2021.03.12. 14:30"],
        stays=["Megjelent 2021 márciusában a jelentés."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:szerző|írta|szerzők|szöveg|szerkesztette|szerkesztő|újságíró|készítette|riporter): ?"
        + NAMES
        + r"|(?:írta) "
        + NAMES,
        fires=["Szerző: Nagy János", "Írta: Kis Anna"],
        stays=["Szerző: ez a szó bizony sokat jelent nekem."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:olvasási idő|olvasásának ideje|becsült olvasási idő):? (?:kb\. |körülbelül )?\d{1,3} ?perc|\d{1,3} ?perc(?:es)? (?:olvasás|olvasási idő|olvasnivaló)",
        fires=["Olvasási idő: 4 perc", "5 perc olvasás"],
        stays=["Olvasási idő alig marad az iskolában"],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:címkék|címke|kulcsszavak|témák|kategóri(?:a|ák)|rovat|tagek|további témák) ?: ?[^.!?\"]{2,150}$",
        fires=["Címkék: halászat, kvóták, parlament", "Kulcsszavak: Szeged, kikötő"],
        stays=["Témák voltak bőven, de idő alig"],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:forrás(?:ok)?|a cikk forrása|hír forrása|forrásunk) ?: ?[^.!?\"]{2,60}$|^\W{0,3}(?:\(|via )(?:mti|mti/reuters|mti - [^()\"]{2,30}|via mti)\W{0,2}$",
        fires=["Forrás: Reuters", "Források: BBC, MTI"],
        stays=["Forrás híján a patak kiszáradt."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=r"^(?:a (?:szerző|cikk szerzője|szerzők)|szerzőnk) (?:[^.\"?!]{2,80} )?(?:főszerkesztő(?:je|-helyettese)?|szerkesztő(?:je)?|újságíró(?:ja)?|rovatvezető(?:je)?|tudósító(?:ja|nk)?|munkatárs(?:a|unk)|kutató(?:ja)?|docens(?:e)?|egyetemi tanár|közgazdász|elemző(?:je)?|publicista)\W{0,2}$",
        fires=["A szerző az Új Part gazdasági szerkesztője.", "A cikk szerzője egyetemi tanár."],
        stays=["A szerző nem hitt a kiadónak, és saját pénzén adta ki a könyvet."],
    ),
]
