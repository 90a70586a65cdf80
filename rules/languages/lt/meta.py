"""Lithuanian bylines, dates, reading times, tags, sources."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:(?:publikuota|paskelbta|atnaujinta|sukurta|įkelta|data):? ?)?(?:(?:19|20)\d\d ?m\. ?(?:sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio) \d{1,2} ?d\.?)(?:,? ?-? ?\d{1,2}[:.]\d\d)?(?: val\.)?|(?:publikuota|paskelbta|atnaujinta|sukurta|įkelta):? ?(?:20)?\d\d[./-]\d\d[./-]\d\d,?(?: \d{1,2}[:.]\d\d)?",
        fires=["2021 m. kovo 12 d. 14:30", "Atnaujinta 2021-03-12 14:30"],
        stays=["2021 m. kovo mėnesį atidaryta mokykla."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:autor(?:ius|ė|iai)|tekstas|parengė|kalbino|parašė|žurnalist(?:as|ė)|redaktor(?:ius|ė)): ?" + NAMES,
        fires=["Autorė: Asta Lund", "Parengė: Jonas Petrauskas"],
        stays=["Autorė: ši knyga man svarbi."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:skaitymo (?:laikas|trukmė)|skaitysite|perskaitysite per):? (?:apie |~)?\d{1,3} ?min\w*\.?|\d{1,3} ?min\.? (?:skaitymo|skaityti)",
        fires=["Skaitymo laikas: 4 min.", "5 min. skaitymo"],
        stays=["Skaitymo laikas mokyklose trumpėja"],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:žym(?:os|ės)|raktažodžiai|raktiniai žodžiai|temos|kategorij(?:a|os)|gairės|rubrika) ?: ?[^.!?\"]{2,150}$",
        fires=["Žymos: žvejyba, kvotos, Seimas", "Raktiniai žodžiai: Klaipėda, uostas"],
        stays=["Temos buvo trys ir visos sunkios"],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:šaltin(?:is|iai)|informacijos šaltinis|pagal|parengta pagal) ?: ?[^.!?\"]{2,60}$|^\W{0,3}parengta pagal [^.!?\"]{2,50} inf(?:\.|ormaciją)\W{0,2}$|^\W{0,3}(?-i:\p{Lu})[^.!?\"]{1,40} (?:inf\.|pranešimas spaudai)$",
        fires=["Šaltinis: Reuters", "Parengta pagal BNS informaciją", "Klaipėdos savivaldybės inf."],
        stays=["Šaltinis teigia, kad sandoris žlugo."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=r"^(?:straipsnio |teksto )?autor(?:ius|ė) (?:yra|dirba) (?![^.]*\bkur\w{0,3}\b)[^.\"?!]{0,60}(?:\w*redaktor(?:ius|ė|e|iumi)|žurnalist(?:as|ė|u|e)|korespondent(?:as|ė|u|e)|apžvalginink(?:as|ė|u|e)|profesor(?:ius|ė)|docent(?:as|ė)|ekonomist(?:as|ė)|analitik(?:as|ė))\b[^.\"?!]{0,80}\W{0,2}$",
        fires=["Autorė yra laikraščio ekonomikos redaktorė.", "Straipsnio autorius yra žurnalistas."],
        stays=["Autorius yra miręs, bet pjesė gyva.", "Autorė yra žurnalistė, kurią sumušė prie teismo."],
    ),
]
