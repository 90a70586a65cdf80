"""Polish: sources, contributors, republishing and corrections."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=(
            r"(?:źródło|źródła|źr\.|na podstawie(?= ?:)|źródło informacji|źródło artykułu|źródło tekstu)(?: ?: ?"
            r"| )(?:(?-i:[\p{Lu}\"]|[a-z\d]+\.|inf\.|https?|informacja prasowa"
            r"|materiały prasowe|mat\. prasowe|własne|policja|redakcja).{0,80})|(?:informacja|inf\.) (?:własna"
            r"|prasowa)|(?:pap|iar|polsat news|rmf fm|kai)(?:(?:,|/| /) ?[\w. ]{2,30})*"
            r"|materiał (?:prasowy|pap)|\W?pap\W?"
        ),
        where=tail(4) | head(4),
        whole=True,
        max_words=12,
        fires=["Źródło: Reuters", "Źródło: PAP / „Tydzień”", "PAP, RMF FM", "Informacja własna"],
        stays=[
            "Źródło: ono i we wsi jest źródłem, żartuje starzec przy studni.",
            "Na podstawie przepisów z maja sąd go uniewinnił.",
        ],
    ),
    drop(
        "contributors",
        reason="meta.sourcing",
        pattern=(
            r"^(?:(?:współpraca|przy współpracy|tłumaczenie|tłum\.|przełoży(?:ł|ła)|przekład|tłumaczy(?:ł|ła)"
            r"|korekta|redakcja|ilustracje|ilustrator(?:ka)?|montaż|zdjęcia|realizacja|produkcja|pod redakcją"
            r"|fact-?checking) ?(?:z (?:angielskiego|niemieckiego|ukraińskiego|francuskiego|rosyjskiego"
            rf"|białoruskiego) ?)?:? ?{NAMES}(?:[,;.] ?.{{0,60}})?|tłum(?:aczenie|\.):? .{{2,40}})$"
        ),
        where=OUTSIDE | tail(5),
        max_words=18,
        fires=["Tłumaczenie: Maryna Łapa", "Współpraca: Denis Grom", "tłum. Adam Rybak"],
        stays=[
            (
                "Pod redakcją Giedroycia pismo wydrukowało powieść, o której mówił cały kraj, a potem jeszcze "
                "wiele innych książek, które zmieniły myślenie."
            ),
            "Zdjęcia Anny Paniczewej wystawił bank.",
        ],
    ),
    drop(
        "republished",
        reason="legal.republished",
        pattern=(
            r"^(?:(?:ten |niniejszy )?(?:artykuł|tekst|materiał|wywiad|felieton|przekład"
            r"|oryginał)\b.{0,60}?(?:(?:pierwotnie |oryginalnie |po raz pierwszy )?(?:został |zostało )?(?:ukazał"
            r"|opublikowan|przedrukow|powsta|zamieszczon)\w{0,4}) .{0,120}?(?:na (?:stronie|łamach|portalu"
            r"|licencji)|w (?:serwisie|magazynie|tygodniku|dzienniku|gazecie|numerze|ramach)|za zgodą"
            r"|we współpracy|\"|po angielsku|portalu)\b?.{0,140}"
            r"|(?:pierwotnie|oryginalnie|po raz pierwszy) (?:opublikowan\w|ukazał\w*).{2,80}|(?:publikujemy"
            r"|przedruk|przedrukowujemy)\b.{0,60}(?:za zgodą|na licencji|ze skrótami|redakcji|z serwisu"
            r"|dzięki).{0,100}|(?:oryginalny tekst|link do oryginału|oryginał artykułu)(?: ?: ?.{2,100}"
            r"| tutaj)?)$"
        ),
        where=OUTSIDE | tail(5) | head(5),
        max_words=40,
        fires=[
            "Artykuł pierwotnie ukazał się na stronie „Wschodnia Trybuna”.",
            "Publikujemy za zgodą redakcji.",
            "Tekst powstał we współpracy z magazynem „Linia”.",
        ],
        stays=[
            "Tekst Prus opublikował pod pseudonimem i krytycy go nie zauważyli.",
            "Artykuł wywołał w 1962 roku skandal.",
        ],
    ),
    label(
        "correction",
        part="correction",
        pattern=(
            r"^(?:sprostowanie|korekta|poprawka|errata|wyjaśnienie|uzupełnienie|aktualizacja|od redakcji"
            r"|przyp(?:is|\.) (?:redakcji|red\.)|nota redakcyjna|uwaga redakcji)(?: (?:\d[\d.: ]{2,16}"
            r"|od redakcji|redakcji|artykułu|tekstu|do artykułu|do tekstu))? ?[:.(] ?(?!\d)\S.{10,}|^w (?:poprzedniej"
            r"|pierwotnej|pierwszej|wcześniejszej) wersji (?:tekstu|artykułu|tego|materiału)\b.{10,}"
        ),
        max_words=160,
        fires=[
            "Sprostowanie: w pierwszej wersji tekstu błędnie podano stanowisko urzędnika.",
            "W poprzedniej wersji artykułu napisaliśmy, że dom stoi przy ulicy Miłej.",
        ],
        stays=["Aktualizacja rozkładu jazdy zacznie się w maju.", "Poprawka do ustawy przeszła drugie czytanie."],
    ),
]
