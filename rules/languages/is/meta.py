"""Icelandic bylines, dates, reading times, tags, sources."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:(?:birt|uppfært|síðast uppfært|útgefið|skrifað|birtist|dagsetning):? (?:þann )?)?(?:(?:mánu|þriðju|miðviku|fimmtu|föstu|laugar|sunnu)dag(?:ur|inn),? )?(?:\d{1,2}\. ?(?:janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember),? (?:19|20)\d\d)(?:,? ?-? ?(?:kl\.? ?)?\d{1,2}[:.]\d\d)?|(?:birt|uppfært|síðast uppfært|útgefið):? \d{1,2}[./-] ?\d{1,2}[./-] ?(?:20)?\d\d,?(?: (?:kl\.? ?)?\d{1,2}[:.]\d\d)?",
        fires=["Birt 12. mars 2021 kl. 14:30", "mánudagur, 4. október 2021", "Uppfært: 12.03.2021 14:30"],
        stays=["Birt var skýrsla um málið í mars 2021."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:höfundur|eftir|texti|blaðamaður|skrifar|höfundar|umsjón|viðtal): ?"
        + NAMES
        + r"|"
        + NAMES
        + r",? (?:skrifar|blaðamaður|ritstjóri|fréttamaður)",
        fires=["Höfundur: Jón Bergsson", "Anna Lund skrifar"],
        stays=["Höfundur bókarinnar er Jón Bergsson."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:lestrartími|lestími|áætlaður lestrartími):? (?:um )?\d{1,3} ?(?:mín\w*)?\.?|\d{1,3} (?:mín\.?|mínútna|mínútur?) lestur|\d{1,3} mínútna lesning",
        fires=["Lestrartími: 4 mínútur", "5 mín. lestur"],
        stays=["Lestrartími barna hefur styst mikið."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:efnisorð|leitarorð|merkingar|flokkar|flokkur|efnisflokkar?|merki) ?: ?[^.!?\"]{2,150}$",
        fires=["Efnisorð: sjávarútvegur, kvóti, Alþingi", "Flokkar: Fréttir, Innlent"],
        stays=["Flokkur fólksins hélt fund í gær."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:heimild|heimildir|byggt á) ?: ?[^.!?\"]{2,60}$|^\W{0,3}(?:frá þessu greindi|greint var frá á vef) [^.!?\" ]{2,24}\.is\W{0,2}$",
        fires=["Heimild: Reuters", "Heimildir: BBC, Guardian"],
        stays=["Heimildir blaðsins herma að salan gangi í gegn."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=r"^(?:grein(?:ar)?)?höfundur(?: greinarinnar)? er (?![^.]* (?:sem|og (?!skrifar|fjallar|starfar)))(?:[^.\"?!]{0,50} )?(?:\w*ritstjóri|\w*blaðamaður|fréttamaður|fréttastjóri|dálkahöfundur|pistlahöfundur|\w*prófessor|lektor|dósent|\w*fræðingur|formaður|framkvæmdastjóri)\b[^.\"?!]{0,80}\W{0,2}$",
        fires=["Höfundur er ritstjóri viðskiptafrétta.", "Greinarhöfundur er prófessor við Háskóla Íslands."],
        stays=["Höfundur er óþekktur og verður það áfram.", "Höfundur er prófessor og morðinginn nemandi hans."],
    ),
    label(
        "writes_on_date",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=12,
        pattern=NAMES
        + r",? (?:og fréttastofa )?skrif(?:ar|a) \d{1,2}\. ?(?:janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember) (?:19|20)\d\d(?:,? (?:kl\.? ?)?\d{1,2}[:.]\d\d)?",
        fires=["Kolbeinn Dæmi skrifar 20. maí 2015 21:00", "Anna Lund og Jón Bergsson skrifa 12. mars 2021 kl. 14:05"],
        stays=["Anna Lund skrifar 12. mars 2021 í dagbókina: rok."],
    ),
]
