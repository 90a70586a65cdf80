"""Polish: links to other articles, teasers and their headings."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, tail

ALSO = r"(?:także|też|również|więcej|dalej|inne|o tym|na ten temat|w temacie|podobne|koniecznie|nasz\w*|o)"
READ = (
    r"(?:czytaj(?:cie)?|przeczytaj(?:cie)?|zobacz(?:cie)?|sprawdź|obejrzyj|posłuchaj|poczytaj|poznaj|dowiedz się"
    r"|warto przeczytać|polecamy)"
)

RULES = [
    cue(
        "related_heading",
        reason="nav.related",
        pattern=(
            rf"(?:{READ})(?: {ALSO}){{1,3}}(?: (?:artykuły|teksty|materiały|tematy|wiadomości|temat|newsy))?"
            r"|(?:powiązane|podobne|zobacz podobne|pokrewne) (?:artykuły|tematy|treści|wpisy|materiały"
            r"|wiadomości|teksty|newsy)|powiązane|(?:więcej )?(?:na ten temat|w temacie|na temat)"
            r"|(?:inne|więcej|pozostałe|nowe|kolejne|najnowsze) (?:artykuły|teksty|wiadomości|informacje"
            r"|materiały|newsy|wpisy)(?: (?:na ten temat|autora|autorki|tego autora|z (?:działu|kategorii"
            r"|tej kategorii|regionu|kraju|dnia)|w serwisie|o podobnej tematyce))?|więcej (?:od autora|o|w dziale"
            r"|z działu|z kategorii)|artykuły powiązane|w tym temacie|temat\w?|tagi i tematy"
            r"|to też cię zainteresuje"
            r"|(?:może|mogą)(?: ci\w?| cię| państwa| was| ciebie)? (?:się |też |również |także |cię |ciebie |was "
            r"|państwa )*(?:zainteresować|zainteresuje|spodobać|spodoba)(?: (?:także|też|się))?|(?:to"
            r"|te artykuły) (?:może|mogą) (?:cię|was|państwa) (?:też )?zainteresować|warto (?:przeczytać|zobaczyć"
            r"|wiedzieć)|przeczytaj|czytaj"
        ),
        fires=[
            "Czytaj także\nStary most w Toruniu do remontu\nJak zimowali polarnicy",
            "Powiązane artykuły\nCeny kaszy znów w górę",
            "Może Cię zainteresować\nPięć jezior na weekend",
        ],
        stays=[
            "Inne wiadomości tego wieczoru nikogo nie obchodziły.",
            "Więcej na ten temat nie powiem, uciął minister.",
        ],
    ),
    cue(
        "popular_heading",
        reason="nav.related",
        pattern=(
            r"(?:naj(?:popularniejsz|nowsz|chętniej czytan|częściej czytan|ważniejsz|ciekawsz)|popularn|polecan"
            r"|wybran|aktualn)(?:e|ych)(?: (?:artykuły|teksty|wiadomości|informacje|newsy|tematy|materiały|wpisy"
            r"|teraz|w serwisie|dzisiaj|dziś|dnia|tygodnia|na forum|w kategorii)){0,2}|(?:polecamy|rekomendujemy"
            r"|warto przeczytać|nie przegap|gorące tematy|tematy dnia|o tym się mówi|na czasie|hity dnia"
            r"|wybór redakcji|redakcja poleca|polecane|wiadomości dnia|z ostatniej chwili|dzieje się"
            r"|dzisiaj w .{2,25})"
            r"(?: (?:także|też|również|dla ciebie|w serwisie|wideo|artykuły|teksty|materiały|:"
            r"|przez redakcję)){0,2}|najczęściej (?:czytane|komentowane|oglądane|wyszukiwane)|(?:teraz|dziś"
            r"|ostatnio) (?:czytane|czytają|popularne)|(?:promowane|materiały (?:promocyjne|partnerów|partnera"
            r"|sponsorowane))|(?:pokaż|zobacz|załaduj|wczytaj) (?:więcej|wszystkie|kolejne)(?: (?:artykuły"
            r"|wiadomości|newsy))?"
            r"|(?:tematy|artykuły|teksty|materiały|wiadomości|treści),? które (?:mogą|powinny) (?:cię|was|państwa) (?:też |także |również )?zaintereso\w+|(?:teraz|gorące|znów) (?:na czasie|czytane|popularne)|(?:inni|czytelnicy) (?:czytają|czytali|przeczytali)(?: (?:też|także|również|teraz))?"
        ),
        fires=[
            "Najpopularniejsze\nGdzie mieszka się taniej\nDlaczego trener odszedł",
            "Nie przegap\nW mieście powstanie linia tramwajowa",
            "Najczęściej czytane\nLekarze wskazali prosty sposób",
            "Artykuły, które mogą Cię zainteresować",
            "Teraz na czasie",
        ],
        stays=[
            "Najpopularniejsze jezioro zamknięto do lipca.",
            "Nie przegap zakrętu przy młynie, ostrzega przewodnik, dalej nie ma asfaltu.",
            "Tematy, które mogą Cię zainteresować, omówiono na wykładzie.",
            "Teraz na czasie są krótkie płaszcze.",
        ],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=(
            rf"^(?:[(\[*>-] ?)?(?:(?:czytaj(?:cie)?|przeczytaj(?:cie)?|zobacz(?:cie)?|polecamy)(?: {ALSO}){{0,3}}"
            rf"|{READ}(?: {ALSO}){{1,3}}|więcej(?: na ten temat| o tym| przeczytasz)?"
            r"|na ten temat|w temacie|powiązane|o tym także|pisaliśmy o tym|nie przegap|warto przeczytać"
            r"|artykuł powiązany|przeczytaj więcej)(?:(?: ?: ?| - | ?\| ?|! ?| ?>+ ?| ?>> ?)(?:- |\| |> "
            rf"|>> )?(?=\S.{{8,}})(?!.{{0,40}}powiedział).{{5,}})$"
            rf"|^(?:[(\[*>-] ?)?(?:{READ}) (?:także|też|również)(?: na| w)? (?-i:[\p{{Lu}}\"\d]).{{8,}}[^.]$"
            r"|^(?:przeczytaj|czytaj|zobacz)(?:cie)? (?:też|także|również) (?:nasz(?:ą)? |całą? )?(?:rozmowę|wywiad|reportaż|artykuł|komentarz|analizę|recenzję|tekst) (?:z|ze|o|na|do) [^.!?:]{3,90}$"
        ),
        max_words=32,
        fires=[
            "Czytaj także: W Sandomierzu znaleziono dawny skarb",
            "Zobacz też: dlaczego zdrożały jajka",
            "Przeczytaj również Jak wybierano rektora uczelni",
            "CZYTAJ WIĘCEJ >>> Sąd odroczył sprawę banku",
            "Przeczytaj też rozmowę z projektantem promu",
        ],
        stays=[
            "Zobacz też, jak dawniej mierzono czas: w południe strzelano z armaty, a wieczorem bito w dzwon.",
            "Czytaj też na głos, prosił dziadek, i wnuk czytał do północy.",
            "Przeczytaj też wywiad z ekspertem, zanim podpiszesz umowę.",
        ],
    ),
    drop(
        "more_in_our_article",
        reason="nav.read_more",
        pattern=(
            r"^(?:[^.!?]{0,100}?)\b(?:więcej|szczegół\w+|o tym|o sprawie|całość|cały (?:tekst|artykuł|wywiad)"
            r"|pisaliśmy|pisaliśmy o tym|opisywaliśmy)\b[^.!?]{0,80}?\b(?:przeczytasz|przeczytacie|przeczytaj"
            r"|czytaj|piszemy|znajdziesz|znajdziecie|dowiesz się|w (?:artykule|tekście|materiale|naszym)"
            r"|tutaj)\b[^.!?]{0,10}?(?:w |na |tutaj|tu\b|pod|:|z |\").{0,90}$"
            r"|^(?:więcej|szczegóły|o tym|pisaliśmy o tym)(?: -|:)? (?:tutaj|tu|w artykule|w tekście"
            r"|w naszym (?:artykule|tekście|materiale)|pod linkiem|na stronie)\b.{0,60}$"
            r"|^\W{0,4}(?:więcej|pozostałe|wszystkie|inne) (?:zdjęć|zdjęcia|fotografii|fotografie) (?:[^.!?\"]{0,50} )?(?:w|znajdziesz w|zobacz w|zobaczysz w|znajdziecie w|obejrzysz w) (?:naszej |poniższej |tej )?(?:foto)?galerii(?: (?:poniżej|pod tekstem|powyżej|zdjęć))?[.!]?$"
        ),
        max_words=28,
        fires=[
            "Więcej przeczytasz w artykule „Miasto bez mostu”.",
            "O tym, jak to się zaczęło, więcej piszemy w naszym reportażu.",
            "Szczegóły: tutaj",
            "Pozostałe zdjęcia znajdziesz w galerii poniżej",
        ],
        stays=[
            "O tym opowiedział w sądzie, gdzie spędził trzy godziny.",
            "Więcej w tej wsi nikt nie mieszka.",
            "Wszystkie zdjęcia w galerii kupił jeden kolekcjoner.",
        ],
    ),
    drop(
        "read_on_button",
        reason="nav.read_more",
        pattern=(
            r"(?:czytaj|przeczytaj|zobacz|pokaż|rozwiń|dowiedz się|otwórz|sprawdź)(?: dalej| więcej| całość| całe"
            r"| cały| wszystkie| wszystko| artykuł| tekst| także| też| również| materiał| szczegóły"
            r"| więcej informacji| na stronie| tutaj| też to){1,2}|więcej(?: (?:tutaj|informacji|szczegółów"
            r"|wkrótce|o autorze))?|(?:następny|poprzedni|kolejny) (?:artykuł|wpis|tekst|post)|(?:następna"
            r"|poprzednia) (?:strona|wiadomość)"
            r"|kontynuuj czytanie|przejdź do (?:artykułu|źródła|serwisu|tekstu)|zobacz (?:również|oryginał"
            r"|na żywo)|wróć do artykułu|ciąg dalszy|wszystkie (?:artykuły|wiadomości)"
            r"|więcej wiadomości(?: z .{2,30})?"
        ),
        whole=True,
        max_words=7,
        fires=["Czytaj dalej", "Zobacz więcej", "Czytaj całość →", "Następny artykuł"],
        stays=["Czytaj dalej, prosiła, ale zamknął książkę.", "Pokaż wszystko, krzyknął celnik."],
    ),
    drop(
        "continues_below",
        reason="nav.read_more",
        pattern=(
            r"^\W{0,3}(?:dalsz\w+ (?:część|ciąg)|ciąg dalszy|reszt[aę]|pozostał\w+ część"
            r"|kontynuacj\w+)(?: (?:artykułu|tekstu|materiału|newsa|wywiadu|rozmowy|wiadomości))?(?: znajduje się"
            r"| znajdziesz| znajdziecie| przeczytasz)? (?:pod|poniżej|znajduje|w)\b.{0,80}\W{0,3}$"
            r"|^\W{0,3}(?:artykuł|tekst|materiał) (?:jest )?(?:kontynuowany|dostępny|ma ciąg dalszy) (?:pod"
            r"|poniżej)\b.{0,60}$"
        ),
        max_words=14,
        fires=[
            "Dalsza część artykułu pod materiałem wideo",
            "Ciąg dalszy tekstu pod zdjęciem",
            "Reszta tekstu pod wideo",
        ],
        stays=[
            "Dalsza część trasy prowadzi pod górę, więc warto zabrać kije i wodę.",
            "Reszta drużyny czekała w autobusie.",
        ],
    ),
    drop(
        "more_news_line",
        reason="nav.read_more",
        pattern=(
            r"^(?:więcej|inne|wszystko o|jeszcze więcej|wszystkie|najnowsze|najważniejsze|najciekawsze"
            r"|najświeższe|aktualne|pozostałe|chcesz (?:być na bieżąco|wiedzieć więcej))\b[^.!]{0,60}?(?:wiadomoś"
            r"|informacj|artykuł|tekst|wywiad|wideo|histori|materiał|newsów|newsy|treści)\w*[^.!]{0,60}?"
            r"(?:czytaj|przeczytasz|oglądaj|znajdziesz|znajdziecie|znajdą państwo|szukaj|śledź|sprawdź|zobacz"
            r"|na stronie|-|zajrzyj)\b ?(?:także |też |tutaj)?(?:na |w |do |pod )?(?:nasz\w+ |stron\w+ |dzial\w+ "
            r"|serwis\w* |główn\w+ )?.{0,50}$"
        ),
        max_words=25,
        where=OUTSIDE | tail(6),
        fires=[
            "Więcej wiadomości o kulturze znajdziesz w dziale „Scena”.",
            "Wszystkie artykuły o tej sprawie czytaj na naszej stronie.",
        ],
        stays=["Wszystkie teksty spłonęły w archiwum.", "Inne historie z tej wsi opowiedziała wnukom."],
    ),
    cue(
        "topics_to_follow",
        reason="nav.follow",
        pattern=r"(?:obserwuj|śledź|zapisz się na) (?:temat\w*|autor\w*|tematy)(?: (?:artykułu|tekstu))?",
        takes=6,
        item_words=6,
        fires=["Obserwuj tematy:\nRolnictwo\nŻniwa", "Śledź autora\nLech Orlik"],
        stays=["Obserwuj tematy rozmów przy stole, radzi terapeutka.", "Śledź autora listu miał detektyw."],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        pattern=r"(?:przeczytaj|czytaj|zobacz) (?:cały|pełny|całą|oryginalny) (?:artykuł|tekst|wywiad|materiał|rozmowę|reportaż|wpis)"
        r"(?: (?:tutaj|tu|(?:na|w) [^.!?]{2,30}(?:\.\w{2,4})?))?|(?:idź|przejdź) do (?:oryginalnego|pełnego|całego) (?:materiału|artykułu|tekstu)",
        whole=True,
        max_words=12,
        fires=["Przeczytaj cały artykuł na kurier.pl", "Idź do oryginalnego materiału"],
        stays=["Przeczytaj całą umowę, radzi prawnik.", "Cały artykuł zajął jej trzy tygodnie."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:tagi|tematy|słowa kluczowe)(?: (?:artykułu|powiązane))?",
        fires=["Tagi\nPort\nProm"],
        stays=["Tematy zastępcze"],
    ),
    cue(
        "read_more_heading",
        reason="nav.related",
        whole=True,
        max_words=5,
        pattern=r"(?:przeczytaj|czytaj|zobacz|sprawdź|obejrzyj|posłuchaj) (?:jeszcze|koniecznie|także|też|również|także na|więcej artykułów|inne)(?: to| nasze teksty| artykuły)?",
        fires=["Przeczytaj jeszcze\nProm znów strajkuje\nNocny autobus jeździ dłużej"],
        stays=["Przeczytaj jeszcze raz umowę, radzi prawnik."],
    ),
    cue(
        "chosen_for_you",
        reason="nav.related",
        whole=True,
        max_words=4,
        where=OUTSIDE,
        pattern=r"(?:wybrane|polecane|rekomendowane|specjalnie|dopasowane|przygotowane) dla (?:ciebie|was|państwa|czytelnika)|(?:nasze )?(?:propozycje|rekomendacje) dla ciebie",
        fires=["Wybrane dla Ciebie\nProm znów strajkuje\nNocny autobus jeździ dłużej"],
        stays=["Specjalnie dla ciebie piekłam, mówiła babcia."],
    ),
]
