"""Polish: bylines, dates, reading times, sections, biographies, contacts and tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail, vocabulary

MONTH = (
    r"(?:sty(?:cznia|czeń)?|lut(?:ego|y)?|mar(?:ca|zec)?|kwi(?:etnia|ecień)?|maja?|cze(?:rwca|rwiec)?|lip(?:ca"
    r"|iec)?|sie(?:rpnia|rpień)?|wrz(?:eśnia|esień)?|paź(?:dziernika|dziernik)?|lis(?:topada|topad)?|gru(?:dnia"
    r"|dzień)?)\.?"
)
TIME = r"(?:,? ?(?:o|godz\.|o godz\.|-|\|)? ?\d{1,2}[:.]\d{2})"
DATE = (
    rf"(?:\d{{1,2}}\.? {MONTH}(?:,? \d{{4}})?(?: ?r(?:oku|\.)?)?|\d{{1,2}}[./-]\d{{2}}[./-]\d{{2,4}}(?: ?r\.)?"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}|dzisiaj|dziś|wczoraj)"
)
ROLE = (
    r"(?:(?:starsz\w+ |główn\w+ |zastęp\w+ )?(?:dziennikark?\w*|dziennikarz\w*|reporter\w*|redaktor\w*"
    r"|korespondent\w*|publicyst\w+|felietonist\w+|autor(?:ka)?|wydawc\w+|komentator\w*|fotoreporter\w*"
    r"|fotograf\w*|prezenter\w*|bloger\w*|red\.)"
    r"(?: (?:naczeln\w+|prowadząc\w+|śledcz\w+|sportow\w+|politycz\w+|ekonomiczn\w+|wydania))?)"
)

SECTIONS = [
    "Wiadomości", "Strona główna", "Polityka", "Społeczeństwo", "Gospodarka", "Biznes", "Kultura", "Sport",
    "Świat", "Polska", "Kraj", "Nauka", "Technologie", "Technologia", "Motoryzacja", "Opinie", "Opinia",
    "Felieton", "Felietony", "Komentarz", "Wywiad", "Wywiady", "Reportaż", "Reportaże", "Śledztwa", "Finanse",
    "Pieniądze", "Nieruchomości", "Zdrowie", "Styl życia", "Lifestyle", "Podróże", "Turystyka", "Kuchnia",
    "Przepisy", "Film", "Muzyka", "Książki", "Gry", "Media", "Wojsko", "Wojna w Ukrainie", "Bezpieczeństwo",
    "Edukacja", "Historia", "Religia", "Kościół", "Ekologia", "Klimat", "Regiony", "Region", "Warszawa", "Kraków",
    "Wrocław", "Poznań", "Gdańsk", "Trójmiasto", "Łódź", "Śląsk", "Kryminał", "Prawo", "Na sygnale", "Wydarzenia",
    "Aktualności", "Artykuły", "Wideo", "Podcasty", "Piłka nożna", "Siatkówka", "Plotki", "Gwiazdy",
    "Show-biznes", "Rozrywka", "Horoskop", "Pogoda", "Newsy", "News", "Tylko u nas", "Premium", "Na żywo",
]  # fmt: skip

RULES = [
    vocabulary("pl_section", SECTIONS),
    label(
        "byline",
        part="byline",
        pattern=(
            r"(?:(?:autor(?:ka|zy|ki)?(?: (?:tekstu|artykułu))?|tekst|opracowa(?:ł|ła|nie)|oprac\.|opr\."
            r"|rozmawia(?:ł|ła|li)?|notowa(?:ł|ła)|wysłucha(?:ł|ła)|przygotowa(?:ł|ła)|redakcja|redaktor(?:ka)?"
            r"|relacja|reporter(?:ka)?|wywiad przeprowadzi(?:ł|ła)|napisane przez|publikacja|przez"
            rf"|pisze) ?:? ?(?:{ROLE} )?{NAMES}"
            rf"(?:, ?(?:{ROLE}|\"[^\"]{{2,30}}\"|{NAME}))?(?:,? {DATE}{TIME}?)?|(?:autor(?:ka|zy)?|opracowanie"
            rf"|oprac\.|tekst): ?[^,.;!?]{{2,50}}(?:, (?-i:\p{{Lu}}).{{2,30}})?)"
            r"|(?:autor(?:ka)?|tekst|relacja) ?:? ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,3})(?:,| -|\() ?(?:korespondencja|korespondent(?:ka)?|nasz\w* korespondent(?:ka)?|specjalnie dla|wysłannik|wysłanniczka|reporter(?:ka)?|dziennikar(?:z|ka)|redaktor(?:ka)?|współpracowni\w+)(?: (?:z|w|ze|we))?(?: [^.!?,]{2,40})?\)?"
        ),
        where=head(12) | tail(4),
        whole=True,
        max_words=14,
        fires=[
            "Autor: Maria Zimna",
            "Opracowała Alina Sokół",
            "Rozmawiał Olgierd Krut",
            "Autor: Jan Lis, korespondent w Kijowie",
        ],
        stays=[
            "Autor powieści Jan Parandowski wyjechał z Lwowa w 1944 roku.",
            "Notowała sąsiadka i tak ocalała pieśń.",
            "Autor: Jan Lis, korespondent w Kijowie, nie żyje.",
        ],
    ),
    label(
        "byline_role",
        part="byline",
        pattern=(
            rf"{NAMES},? (?:-|\(|\||/)? ?{ROLE}(?: (?:działu .{{2,30}}|\"[^\"]{{2,30}}\"|portalu .{{2,20}}"
            rf"|{NAME}))?\)?|{ROLE}(?: \"[^\"]{{2,30}}\")?:? {NAMES}|{NAMES}(?:,| /| \(|/) ?(?:PAP\)?"
            r"|redakcja)"
        ),
        where=head(10) | tail(3),
        whole=True,
        max_words=10,
        fires=["Irena Wilk, dziennikarka", "Redaktor naczelny Andrzej Sowa", "Olga Drozd (PAP)"],
        stays=[
            "Dziennikarka Anna Kot jechała tym pociągiem i wszystko widziała.",
            "Redaktor Piotr Sawicz odmówił i to zauważono.",
        ],
    ),
    label(
        "date_line",
        part="date",
        pattern=(
            r"(?:(?:data (?:publikacji|utworzenia|aktualizacji|dodania)|opublikowan[oya]|publikacja"
            r"|zaktualizowan[oya]|aktualizacja|ostatnia aktualizacja|dodan[oya]|utworzon[oya]|zmodyfikowan[oya]"
            rf"|data) ?:? ?(?:\d{{1,2}}:\d{{2}},? )?{DATE}{TIME}?|(?:poniedziałek|wtorek|środa|czwartek|piątek"
            rf"|sobota|niedziela),? {DATE}{TIME}?"
            rf"|\d{{1,2}}\.? {MONTH},? \d{{4}}(?: ?r(?:oku|\.)?)?{TIME}?|\d{{1,2}} {MONTH}{TIME}|(?:dzisiaj|dziś"
            rf"|wczoraj){TIME}|(?:\d{{1,2}} (?:minut\w?|min\.|godzin\w?|godz\.|dni|tygodni\w?|miesi\w+)|godzinę"
            rf"|wczoraj|miesiąc) temu|aktualizacja:? \d{{1,2}}[:.]\d{{2}})(?: ?[|/,•·-] ?(?:aktualizacja.{{0,40}}"
            rf"|{NAME}))?"
        ),
        where=head(5) | tail(3),
        whole=True,
        max_words=14,
        fires=[
            "Data publikacji: 12 maja 2023, 14:30",
            "3 lutego 2024 r.",
            "Aktualizacja: 5 czerwca 2022 09:15",
            "2 godziny temu",
        ],
        stays=["12 maja 2023 roku most zamknięto na zawsze.", "Opublikowano list dopiero po jego śmierci."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=(
            r"(?:(?:czas|szacowany czas) czytania|przeczytasz w|przeczytasz to w|czyta się"
            r"|ten tekst przeczytasz w|ten artykuł przeczytasz w|lektura na|tekst przeczytasz w) ?:? ?(?:~|ok\. "
            r"|około |mniej niż )?(?:\d{1,2} ?)?(?:min(?:ut\w?)?\.?|chwil\w+)|\d{1,2} min(?:ut\w?"
            r"|\.)? (?:czytania|lektury)|(?:liczba )?wyświetle(?:ń|nia)?:? ?\d[\d ]*|\d[\d ]* (?:wyświetle(?:ń"
            r"|nia)|odsłon\w?)"
        ),
        where=head(14) | tail(4),
        whole=True,
        max_words=9,
        fires=["Czas czytania: 4 minuty", "Ten tekst przeczytasz w 3 minuty", "1 254 wyświetlenia"],
        stays=[
            "Czas czytania dzieciom to dla niej święto.",
            "5 minut czytania testamentu wystarczyło, by się pokłócili.",
        ],
    ),
    drop(
        "breadcrumbs",
        reason="nav.section",
        pattern=r"(?:strona główna|wiadomości|home|aktualności) ?(?:>|/|→|\"(?= )|'(?= )|\||•) ?.{2,120}",
        where=head(8),
        max_words=25,
        whole=True,
        fires=["Strona główna > Wiadomości > Kraj", "Wiadomości / Region / Sąd odroczył sprawę"],
        stays=["Wiadomości przynosił listonosz.", "Strona główna gazety była tego dnia czarna."],
    ),
    drop(
        "section_label",
        reason="nav.section",
        pattern=(
            r"(?:dział|kategori[ae]|sekcja|temat|serwis): ?(?:\L<pl_section>|.{2,40})|(?:\L<pl_section>)(?: ?["
            r"|/,•·-] ?(?:\L<pl_section>))+"
        ),
        where=OUTSIDE,
        whole=True,
        max_words=8,
        fires=["Kategoria: Kraj", "Polityka / Gospodarka"],
        stays=[
            "Dział: tak miejscowi mówią na wododział za mostem, gdzie dawniej stała karczma.",
            "Sekcja skoków wygrała mistrzostwa.",
        ],
    ),
    label(
        "tag_line",
        part="tags",
        pattern=(
            r"(?:tagi|tag|słowa kluczowe|tematy|hasztagi|w artykule|powiązane tematy|etykiety"
            r"|oznaczone)(?: ?:(?:[^,.;|]{2,40}[,;|]){0,20}[^,.;|]{0,40}| (?:artykułu|tekstu))?"
            r"|(?:#[\p{L}\d_]{2,40}[ ,]*){2,20}"
        ),
        where=OUTSIDE | tail(8),
        whole=True,
        max_words=40,
        fires=["Tagi: sport, hokej, Opole", "Słowa kluczowe", "#wiadomości #pogoda"],
        stays=["Tagi na murach malowali nastolatkowie, złapano ich w maju.", "Tematy rozmów zmieniały się co roku."],
    ),
    label(
        "author_bio",
        part="bio",
        pattern=(
            r"^(?![^.]{0,140}, (?:którą|któremu|którego|której) )"
            rf"(?:o autor(?:ze|ce): ?)?{NAME} ?(?:\([^)]{{2,40}}\) ?)?(?:-|, |jest|to) ?(?:{ROLE})(?:,? (?:i "
            rf"|oraz )?{ROLE})?(?:,? .{{0,40}})?(?:\"[^\"]{{2,40}}\"|gazet\w+|magazyn\w*|tygodnik\w*|redakcji"
            rf"|portal\w*|serwis\w*|telewizj\w+|radia|dział\w+|pism\w+)\b.{{0,240}}$"
            rf"|^{NAME} (?:pisze (?:o|dla)|pracuje w (?:\"|redakcji)|zajmuje się tematyką"
            rf"|specjalizuje się w)\b.{{0,200}}(?:\"|dziennikar|redakcj|portal|publicyst|felieton)\w*.{{0,160}}$"
            rf"|^o autor(?:ze|ce)(?: ?: .{{0,300}})?$|^(?:dziennikar(?:z|ka)|redaktor(?:ka)?"
            rf"|absolwent(?:ka)?)\b.{{0,60}}(?:portalu|redakcji|serwisu|dziennikarstwa).{{0,240}}$"
        ),
        where=tail(4),
        max_words=60,
        fires=["Wiera Lis – dziennikarka, redaktorka działu kultury „Piątej Strony”.", "O autorze"],
        stays=[
            "Anna Nowak jest dziennikarką gazety, którą pozwał minister.",
            "Paweł Gracz, dziennikarz, zginął w środę wieczorem.",
            "Anna Kot pisze o miłości tak, jak nikt przed nią.",
        ],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        pattern=(
            r"(?:napisz do (?:autora|autorki)|skontaktuj się z (?:autorem|autorką)|(?:wszystkie|inne|zobacz"
            r"|pozostałe|więcej)(?: wszystkie)? (?:artykuły|teksty|wpisy|publikacje) (?:tego )?(?:autora|autorki)"
            r"|więcej od (?:autora|autorki|tego autora)|(?:e-?mail|kontakt|telefon|adres)(?: (?:do )?(?:redakcji"
            r"|autora))? ?:? ?[\w.+-]+@[\w.-]+|kontakt do (?:autora|autorki|redakcji)"
            r"|adres redakcji(?: ?:.{0,120})?)"
            r"|(?:zobacz )?(?:wszystkie|inne|pozostałe|najnowsze) (?:artykuły|teksty|wpisy|publikacje|materiały|felietony|wywiady) (?:tego |tej |od )?(?:autora|autorki|autorów|dziennikarza|dziennikarki)|(?:więcej|zobacz więcej) (?:artykułów|tekstów|materiałów|wpisów|felietonów) (?:tego |tej |od )?(?:autora|autorki|dziennikarza|dziennikarki)"
        ),
        whole=True,
        max_words=20,
        fires=[
            "Napisz do autora",
            "Wszystkie artykuły autora",
            "E-mail: redakcja@example.org",
            "Pozostałe artykuły tej autorki",
            "Więcej tekstów autora",
        ],
        stays=[
            "Napisz do autora, zachęcała nauczycielka, i po miesiącu przyszła odpowiedź.",
            "Adres redakcji znał w mieście każdy.",
            "Ostatnie teksty tej autorki krążyły w odpisach.",
        ],
    ),
    drop(
        "date_label_alone",
        reason="meta.date",
        pattern=r"(?:(?:data )?(?:aktualizacj[ai]|publikacj[ai]|utworzenia|dodania)|opublikowano|zaktualizowano|ostatnia aktualizacja) ?:",
        whole=True,
        max_words=3,
        where=HEAD,
        fires=["Aktualizacja:", "Data publikacji:"],
        stays=["Aktualizacja: rośnie liczba rannych po zawaleniu mostu."],
    ),
    label(
        "text_and_photos",
        part="byline",
        max_words=10,
        pattern=rf"^\W{{0,2}}(?:tekst(?: i|,| /|/) ?(?:zdjęcia|foto|fot\.|wideo)|zdjęcia i tekst|(?:zdj\.|zdjęcia|zdjęcie|fot\.|foto) (?:główne|tytułowe|okładkowe|otwierające|w nagłówku|na okładce)) ?[:/-] ?{NAMES}(?:[,/] ?.{{2,40}})?\W{{0,2}}$",
        fires=["Tekst i zdjęcia: Anna Nowak", "Zdj. główne: Anna Nowak"],
        stays=["Tekst i zdjęcia trafiły do archiwum."],
    ),
    label(
        "compiled_by",
        part="byline",
        whole=True,
        max_words=5,
        where=head(4) | tail(3),
        pattern=rf"(?:oprac(?:ował|owała|owali|owanie)?\.?|opr\.?|wyb\.|spisał[ay]?|not\.|notował[ay]?|rozmawiał[ay]?) ?:? ?(?:{NAMES}|(?-i:[\p{{L}}]{{1,3}}\.(?: ?[\p{{L}}]{{1,3}}\.)?|\p{{Ll}}{{2,3}}|\p{{Lu}}{{2,3}}|\p{{Lu}}\. \p{{Lu}}\p{{Ll}}+)|red\.?|redakcja)",
        fires=["oprac. d.o.", "Opr. Jan Kowalski", "oprac. ab"],
        stays=["Oprac. zbiorowe trafiło do druku."],
    ),
    label(
        "date_and_author",
        part="byline",
        whole=True,
        max_words=8,
        where=OUTSIDE | head(6),
        pattern=rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}})(?:,? \d{{1,2}}:\d{{2}})? ?[|,-]? ?(?:autor(?:ka)?|dodał(?:a)?|napisał(?:a)?|opublikował(?:a)?) ?:? ?(?:{NAMES}|[\p{{L}}]{{2,12}})",
        fires=["2021-12-22 08:00 Autor: ab", "12.04.2022, autor: Jan Kowalski"],
        stays=["2021-12-22 08:00 Autor nieznany przyszedł."],
    ),
    drop(
        "published_word",
        reason="meta.date",
        whole=True,
        max_words=3,
        where=head(6),
        pattern=r"(?:opublikowan[oy]|zaktualizowan[oy]|dodan[oy]|utworzon[oy]|ostatnia (?:aktualizacja|modyfikacja)|data (?:publikacji|dodania|aktualizacji))(?: (?:dnia|w dniu|przez))?",
        fires=["Opublikowany", "Data publikacji"],
        stays=["Opublikowano wyniki"],
    ),
    drop(
        "bulletin_counter",
        reason="nav.page",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        pattern=r"(?:stronę|serwis|portal|artykuł) (?:odwiedził\w*|obejrzał\w*|przeczytał\w*)(?: (?:już|dotychczas))?(?: osób)?:?(?: \d[\d ]*)?(?: osób)?|(?:ostatnia )?(?:aktualizacja|modyfikacja) (?:bip'?u?|strony|serwisu|artykułu|dokumentu) ?:?(?: ?\d[\d.: -]{5,20})?|liczba (?:odwiedzin|wyświetleń|wejść) ?:?(?: ?\d[\d ]*)?",
        fires=["stronę odwiedziło osób:", "ostatnia aktualizacja BIP'u:", "Liczba odwiedzin: 2045"],
        stays=["Stronę odwiedziło tysiąc osób, mówi wójt."],
    ),
    drop(
        "avatar_alt",
        reason="nav.page",
        whole=True,
        max_words=2,
        where=OUTSIDE,
        pattern=r"avatar (?:photo|image|picture)|(?:user|author) avatar|awatar(?: użytkownika)?",
        fires=["Avatar photo", "Author avatar"],
        stays=["Awatar użytkownika zmienił się w nocy."],
    ),
    drop(
        "reading_minutes_short",
        reason="meta.reading_time",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        pattern=r"(?:(?:przybliżony |szacowany )?czas (?:czytania|lektury)|przeczytasz w|do przeczytania w) ?:? ?(?:ok\. |około )?\d{1,3} ?(?:m|min|minut[ya]?)\.?",
        fires=["Czas czytania: 10 m.", "Przeczytasz w ok. 3 min"],
        stays=["Czas czytania: to lubię najbardziej."],
    ),
]
