"""Gazeta Wyborcza (wyborcza.pl): the line of paid articles, letters to the editors, its agency's picture credits."""

from cleaner.rule import NAMES, OUTSIDE, drop, label, publisher, tail

SCOPE = publisher(
    "gazeta_wyborcza",
    title="Gazeta Wyborcza",
    hosts=["wyborcza.pl", "wyborcza.biz", "wysokieobcasy.pl"],
    language="pl",
    signs=[
        "Czytaj ten tekst i setki innych dzięki prenumeracie",
        "listy@wyborcza.pl",
        "Agencja Wyborcza.pl",
        "Jeśli przeczytałeś ten artykuł",
    ],
)

RULES = [
    drop(
        "paid_line",
        reason="appeal.subscription",
        pattern=(
            r"^(?:czytaj|przeczytaj) (?:ten|ten cały) (?:tekst|artykuł) i setki innych\b|^jeśli (?:przeczytałeś|"
            r"przeczytałaś|przeczytali państwo) ten artykuł\b|"
            r"^(?:wypróbuj|wykup|kup|zamów|odnów) (?:cyfrową )?prenumerat[ęy] (?:cyfrową )?(?:gazety )?wyborcz\w+"
        ),
        max_words=30,
        fires=[
            "Czytaj ten tekst i setki innych dzięki prenumeracie",
            "Jeśli przeczytałeś ten artykuł, może zainteresują cię także inne.",
            "Wykup prenumeratę Wyborczej",
        ],
        stays=["Czytaj ten tekst i setki razy go powtarzaj, mówił reżyser aktorowi."],
    ),
    drop(
        "letters_line",
        reason="meta.feedback",
        pattern=(
            r"\blisty@wyborcza\.pl\b|^(?:czekamy na|piszcie|prosimy o|napisz(?:cie)? do "
            r"nas)\b.{0,80}@(?:wyborcza|agora|wysokieobcasy)\.pl\b"
        ),
        where=tail(6),
        max_words=45,
        fires=[
            "Czekamy na Wasze historie: listy@wyborcza.pl",
            "Piszcie na adres redakcja@wyborcza.pl, wybrane teksty wydrukujemy.",
        ],
        stays=["Czekamy na listy, powtarzała wyborczyni spod szkoły."],
    ),
    label(
        "caption_of_house_agency",
        part="caption",
        pattern=r"(?<=.{15})[(.,|]? ?(?:\(|fot\. |foto: )?\S[^()|]{2,40} ?/ ?agencja (?:wyborcza\.pl|gazeta)\)?$",
        max_words=60,
        fires=[
            "Kolejka przed urzędem w Sopocie, wtorek rano (Anna Przykład / Agencja Wyborcza.pl)",
            "Stary most nad kanałem. Jan Wzór / Agencja Wyborcza.pl",
        ],
        stays=["Zdjęcia zamawiała u nich każda agencja, także Agencja Gazeta."],
    ),
    label(
        "editor_line",
        part="byline",
        pattern=(
            rf"(?:redagował[ay]?|redakcja tekstu|współpraca|tekst powstał przy współpracy|opracowanie|oprac\.) ?:? "
            rf"?{NAMES}"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=10,
        fires=["Redagowała Anna Przykład", "Współpraca: Jan Wzór"],
        stays=["Redagowała pismo przez rok", "Współpraca z Janem trwała krótko"],
    ),
    drop(
        "house_letters",
        reason="promo.newsletter",
        pattern=(
            r"^(?:zapisz się|zapiszcie się|subskrybuj|zamów)\b.{0,60}\b(?:newsletter\w*|"
            r"biuletyn\w*)\b.{0,40}\b(?:wyborcz\w+|wysokich obcasów|magazynu)\b"
        ),
        max_words=30,
        fires=["Zapisz się na newsletter Wyborczej", "Subskrybuj newsletter „Wysokich Obcasów”"],
        stays=["Subskrybuj, nie subskrybuj, newsletter partii i tak przyjdzie, żartował wyborca."],
    ),
]
