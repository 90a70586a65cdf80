"""Polish: captions, picture credits, players, galleries and advertising labels."""

from cleaner.rule import drop, label

#: What a photo's maker looks like: a name, an agency, an archive, a site. Case counts.
MAKER = (
    r"(?-i:\"?[\p{Lu}@©\d]|archiw|mat\.|materiał|zrzut|screen|kadr|ilustrac|poglądow|prywatn|własn|autor|arch\b"
    r"|arch\.|nadesłan|czyteln|policja|straż|pixabay|pexels|unsplash|freepik|fotolia|shutterstock|www|https?"
    r"|[a-z]{2,}[./]|x\.com|facebook|youtube|twitter|wikimedia|gov)"
)
LABEL = (
    r"(?:(?:źródło|autor|autorka|autorzy|zdjęcie|foto|fot\.?) (?:zdjęć|zdjęcia(?: głównego)?|fotografii|foto"
    r"|ilustracji|grafiki|okładkowego|główne|ilustracyjne|poglądowe|archiwalne|tytułowe|artykułu|materiału"
    r"|profilowe|obrazka|wideo)|"
    r"foto(?:grafia|graf|grafie)?|fot\.|zdjęcie|zdjęcia|zdj\.|ilustracja|ilustracje|il\.|rys\.|rysunek|grafika"
    r"|kolaż|infografika|mapa|wideo|screen|zrzut ekranu|okładka)"
)

RULES = [
    label(
        "credit_line",
        part="credit",
        pattern=(
            rf"(?:{LABEL} ?(?:: ?| - | ?/ ?| ?© ?| \| ?|(?<=\.) ?)\W{{0,2}}{MAKER}.{{1,110}})|(?:fot\.|foto:"
            rf"|zdjęcie:) ?\S.{{1,70}}"
            r"|(?!.{0,140}[.!?]$)(?:zdjęcie|zdjęcia|fot\.?|foto|fotografia|ilustracja"
            r"|grafika) (?:ilustracyjn[eay]|poglądow[eay]"
            r"|archiwaln[eay]|prywatne|własne|autora|autorki|czytelnika|czytelniczki|z archiwum|z monitoringu"
            r"|nadesłane|policji|wygenerowan[eay]).{0,60}|(?!.{0,140}[.!?]$)(?:materiały prasowe|mat\. prasowe"
            r"|materiał prasowy"
            r"|archiwum prywatne|archiwum redakcji|zrzut ekranu|screen)(?: .{2,50})?"
            r"|(?:mat(?:eriały|eriał|\.)? (?:pras(?:owe|owy|\.)|własne|wł\.|promocyjne|organizatora|organizatorów|policji|nadesłane))|(?-i:East News|PAP|EPA|Agencja Gazeta|Agencja Wyborcza\.pl|Polska Press|Fotonova|Forum)(?: ?[,/|] ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,2}))|agencja (?:gazeta|wyborcza\.pl|se|fotorzepa)"
        ),
        whole=True,
        max_words=14,
        fires=[
            "Fot. Marek Zając / Nadwiślański.pl",
            "Źródło zdjęć: © Licencjodawca | Anna Krzak",
            "Zdjęcie ilustracyjne",
            "Foto: Policja Olsztyn",
            "Autor zdjęcia: Jan Wilk",
            "mat. prasowe",
            "East News / Anna Zych",
            "Agencja Gazeta",
        ],
        stays=[
            (
                "Zdjęcie wypadku świadkowie przekazali policji i sprawę wszczęto tego samego dnia wieczorem, gdy "
                "prokurator wrócił z narady."
            ),
            "Zdjęcia do filmu zaczęły się w maju.",
            "Materiały prasowe trafiły do kosza.",
            "PAP podała nazwiska",
        ],
    ),
    label(
        "caption_with_credit",
        part="caption",
        pattern=(
            rf"\S.{{3,}}(?:[.!?…\")\]|/,;( -] ?)fot\. ?:?\W{{0,2}}(?!\d).{{2,80}}$"
            rf"|\S.{{3,}}(?:[.!?…\")\]|/;(] ?|- ?)(?:foto|zdjęcie|zdjęcia|zdj\.|autor zdjęcia|źródło zdjęcia"
            rf"|źródło foto|grafika|ilustracja|rys\.): ?\W{{0,2}}{MAKER}.{{1,80}}$"
            rf"|\S.{{3,}}[\p{{L}}\d)\"] (?-i:Źródło): ?\W{{0,2}}{MAKER}.{{1,80}}$|\S.{{3,}}[|/(] ?(?:autor"
            rf"|autorka|źródło): ?\W{{0,2}}{MAKER}.{{1,80}}$"
            rf"|\S.{{3,}} (?-i:Foto|Fotografia|Fot|FOT|Zdjęcie|Źródło zdjęcia|Autor zdjęcia)\.? ?(?:: ?|/ ?|- ?"
            rf"|© ?)\W{{0,2}}{MAKER}.{{1,80}}$"
            r"|\S.{3,}[.!?…\"(|/] ?\(?(?:(?:zdjęcie|fot\.|foto|fotografia) (?:ilustracyjn[ea]|poglądow[ea]"
            r"|archiwaln[ea]|prywatn[ea])|archiwum prywatne|(?:materiały|mat\.) prasowe\b.{0,50})\W{0,3}$"
            r"|^[^\"]{8,300}[.!?)/|] ?(?:(?-i:East News|PAP|EPA|Agencja Gazeta|Agencja Wyborcza\.pl|Polska Press|Fotonova)(?: ?[,/|] ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,2}))|(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,2}) ?/ ?(?-i:Forum|East News|Agencja Gazeta|Agencja Wyborcza\.pl|Agencja SE|Reporter|Polska Press|Fotonova|REPORTER|FORUM|Edytor\.net)|/ ?agencja (?:gazeta|wyborcza\.pl|se)|mat\. ?pras\.?)\)?$"
        ),
        fires=[
            "Kra na Wiśle. Fot. Piotr Jeleń",
            "Mieszkańcy zbierają podpisy (fot. Michał Zych / Nasz Kraj)",
            "Hala główna zakładu / Źródło: Biuro prasowe",
            "Kolejka przed sklepem w 1981 roku | Foto: Archiwum PAP",
            "Statek wpływa do portu. East News, Anna Zych",
            "Statek wpływa do portu. Anna Zych / Forum",
            "Statek wpływa do portu. mat. pras.",
        ],
        stays=[
            "Policja opublikowała zdjęcie: widać na nim, jak podejrzany wychodzi ze sklepu.",
            "Na Instagramie pokazała foto autora, które podpisał jej w dniu premiery, i opowiedziała, jak go poznała.",
            "Zdjęcia kupiły dwie firmy. East News i Forum",
        ],
    ),
    label(
        "caption_opens_with_picture",
        part="caption",
        pattern=(
            r"^(?:(?:na|w) (?:zdjęciu|fotografii|ilustracji|kadrze)(?: (?:po lewej|po prawej|u góry|poniżej"
            r"|powyżej|archiwalnym|głównym))? ?(?:: ?| - )\S.{2,}|(?!.{30,200}[.!?]$)(?:zdjęcie|fotografia"
            r"|ilustracja|wizualizacja|kadr|wideo) (?:ilustracyjn[ea]|poglądow[ea]|archiwaln[ea])(?:(?:[.,:/|(] ?"
            r"| - "
            r"| (?-i:\p{Lu})).{0,120})?)$"
        ),
        max_words=40,
        fires=[
            "Na zdjęciu: uczestnicy wyprawy przed wyjściem",
            "Zdjęcie ilustracyjne",
            "Na fotografii – stary dworzec",
        ],
        stays=[
            "Na zdjęciu widać, że dach już się zawalił, a strażacy wciąż pracują.",
            (
                "Zdjęcie archiwalne to dla niego skarb, bo innego portretu matki nie ma, a ten znalazł dopiero w "
                "szufladzie stryja."
            ),
        ],
    ),
    drop(
        "player_trouble",
        reason="media.player",
        pattern=(
            r"^(?:(?:nie można|nie udało się|błąd podczas) (?:załadow|odtworz|odtwarz|wyświetl|wczyt)\w* (?:tego "
            r"|)(?:wideo|film|audio|odtwarzacz|plik|treśc|treści|materiał|strony|komentarz|obraz"
            r"|zdjęć)\w*\b.{0,60}|(?:twoja|ta) przeglądarka (?:nie obsługuje|nie wspiera"
            r"|jest przestarzała).{0,120}|(?:wideo"
            r"|film|nagranie|ten materiał|materiał|treść|plik) (?:jest |nie jest )?(?:obecnie "
            r"|już )?(?:niedostępn\w+|dostępn\w+ (?:w twoim|na tym)).{0,60}"
            r"|(?:aby|żeby) (?:obejrzeć|odtworzyć|zobaczyć|wyświetlić) .{0,60}(?:javascript|przeglądark|flash"
            r"|cookie|wtyczk|zgod|włącz)\w*.{0,80}|(?:proszę )?włącz(?:yć)? (?:obsługę )?javascript.{0,80}"
            r"|wystąpił (?:problem|błąd) (?:z|podczas) (?:odtwarz|ładow|wczyt)\w*.{0,60})$"
        ),
        max_words=35,
        fires=[
            "Nie udało się załadować wideo. Odśwież stronę.",
            "Twoja przeglądarka nie obsługuje elementu audio.",
            "Film jest niedostępny",
            "Aby obejrzeć materiał, włącz JavaScript.",
        ],
        stays=[
            "Nie można było załadować na wóz nawet połowy rzeczy, wspomina przesiedlona.",
            "Materiał dowodowy jest obszerny.",
        ],
    ),
    drop(
        "player_controls",
        reason="media.player",
        pattern=(
            r"(?:odtwórz|obejrzyj|oglądaj|zobacz|włącz|posłuchaj|odsłuchaj|słuchaj)(?: (?:teraz|też"
            r"|także))?(?: (?:wideo|film|filmik|nagranie|audio|artykuł|artykułu|materiał(?: wideo)?|transmisję"
            r"|podcast|podcastu|tekstu|rozmowy|na żywo|w całości))?(?:\W{1,3}\d{1,2}:\d{2})?|(?:zobacz"
            r"|obejrzyj) (?:wideo|film|materiał wideo|też film|także wideo)\W?.{0,60}"
            r"|(?:na żywo|oglądaj [\w ]{2,20} na żywo|kod do osadzenia|osadź|szerokość|wysokość"
            r"|prędkość(?: odtwarzania)?|jakość(?: wideo)?"
            r"|pełny ekran|wyłącz dźwięk|włącz dźwięk|bez dźwięku|głośność|napisy|pauza|wstrzymaj|autoodtwarzanie"
            r"|następne wideo|następny film|poprzedni film|pomiń reklamę|ładowanie(?: odtwarzacza| wideo)?"
            r"|trwa ładowanie|wideo|film|czas trwania\W{0,3}\d{1,2}:\d{2}|odtwarzacz (?:wideo|audio)|wersja audio"
            r"|wideo ładuje się|rozwiń ekran|pobierz (?:plik|mp3))"
            r"|(?:posłuchaj|odsłuchaj|słuchaj|odtwórz)(?: tego)? (?:artykułu|artykuł|tekstu|tekst|nagrania|nagranie|materiału|audio)(?: ?[(|,-]? ?\d{1,3}(?::\d\d)? ?(?:min|minut\w*|m)?\.? ?\)?)?"
        ),
        whole=True,
        max_words=9,
        fires=[
            "Obejrzyj film",
            "Posłuchaj artykułu",
            "Zobacz wideo: Jak topnieje lód",
            "Ładowanie...",
            "Odsłuchaj artykuł (6 min)",
        ],
        stays=[
            "Oglądaj film do końca, radził dziadek, choć nudny.",
            "Pauza trwała długo i publiczność zaczęła klaskać.",
            "Posłuchaj artykułu 5 konstytucji i powiedz, co znaczy.",
        ],
    ),
    drop(
        "embed_notice",
        reason="media.player",
        pattern=(
            r"^(?:(?:zezwól na|pokaż|wyświetl|załaduj) (?:treści|treść|zawartość|post|tweet)\w* (?:z (?:serwisu"
            r"|portalu|platformy) |z |)(?:facebook|instagram|youtube|twitter|x\b|tiktok|google"
            r"|zewnętrzn)\w*.{0,30}|(?:ta treść|ten artykuł|ten materiał) (?:zawiera|pochodzi"
            r"|jest hostowan).{0,60}(?:treści|youtube|facebook|instagram|twitter|tiktok|google|x)\b.{0,240}"
            r"|wyświetl ten post na instagramie|post udostępniony przez .{2,80}|(?:koniec|początek) (?:posta"
            r"|reklamy|materiału)|(?:aby|żeby) wyświetlić (?:tę )?(?:treść|zawartość).{0,120})$"
        ),
        max_words=60,
        fires=[
            "Wyświetl ten post na Instagramie",
            "Post udostępniony przez Zoo Toruń (@zootorun)",
            "Pokaż treści z serwisu X",
        ],
        stays=["Koniec wojny zastał go w lesie.", "Pokaż treść listu, zażądał sędzia, i adwokat podał kopertę."],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=(
            r"(?:zdjęcie|fot\.|foto|slajd|obraz) ?(?:nr )?\d{1,3} ?(?:z|/) ?\d{1,3}|\d{1,3} (?:z"
            r"|/) ?\d{1,3} (?:zdjęć|foto)|\+? ?\d{1,3} zdję(?:ć|cia|cie)|(?:następne|poprzednie"
            r"|kolejne) (?:zdjęcie|zdjęcia|foto|slajd)|(?:otwórz|zobacz|pokaż|obejrzyj|zamknij|powiększ|rozwiń"
            r"|więcej|wszystkie|przejdź do)(?: wszystkie| pełną| całą| więcej)? ?(?:\d{1,3} )?(?:zdję(?:cia|ć"
            r"|cie)|galeri[ęai](?: zdjęć)?|fotogaleri[ęa]|obraz|slajdy?)(?: \(?\d{1,3}\)?)?(?: w galerii)?"
            r"|(?:foto)?galeria(?: zdjęć)?(?: ?[(:]? ?\d{1,3}.{0,12})?|pokaz slajdów|przesuń(?:,| aby)? .{0,30}"
            r"|kliknij(?: w zdjęcie| na zdjęcie)?,? (?:aby|żeby|by) (?:powiększyć|zobaczyć)\w*.{0,30}|zdjęcia"
            r"|foto"
            r"|(?:zobacz|pokaż|otwórz|wyświetl)(?: (?:zdjęcie|grafikę|obraz))? w (?:pełnym|pełnej|oryginalnym|oryginalnej|większym) (?:rozmiarze|rozdzielczości)"
        ),
        whole=True,
        max_words=8,
        fires=[
            "Zdjęcie 3 z 12",
            "Zobacz galerię",
            "Następne zdjęcie",
            "Zobacz wszystkie zdjęcia (15)",
            "Zobacz zdjęcie w pełnym rozmiarze",
        ],
        stays=[
            "Galeria jest zamknięta do wiosny.",
            "Pokaż zdjęcia, poprosił i usiadł.",
            "Pokaż w pełnym rozmiarze skalę strat.",
        ],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=(
            r"reklama(?: ?[.|:-] ?.{2,40})?|autopromocja|materiał (?:sponsorowany|promocyjny|partnera|partnerski"
            r"|reklamowy|płatny)(?: .{2,40})?|artykuł (?:sponsorowany|partnera|promocyjny)|(?:tekst|treść|wpis"
            r"|post) sponsorowan[ya]|współpraca reklamowa|lokowanie produktu|advertisement"
            r"|partner(?:em)? (?:materiału|artykułu|serwisu).{0,40}|(?:dalsza część|ciąg dalszy|czytaj dalej"
            r"|tekst|artykuł)(?: artykułu| tekstu)? (?:pod reklamą|poniżej reklamy|po reklamie)|(?:wyłącz|usuń"
            r"|zamknij|ukryj|pomiń) reklam[ęy]|koniec (?:bloku )?reklam\w+|płatna współpraca"
        ),
        whole=True,
        max_words=10,
        fires=["REKLAMA", "Materiał sponsorowany", "Ciąg dalszy artykułu pod reklamą", "Autopromocja"],
        stays=[
            "Reklama dźwignią handlu",
            "Reklama zasłoniła całą fasadę i lokatorzy poszli do sądu, a ten kazał ją zdjąć.",
            "Lokowanie produktu zarzucono reżyserowi.",
        ],
    ),
    label(
        "names_slash_picture_agency",
        part="credit",
        max_words=16,
        pattern=r"^\W{0,2}(?:(?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){1,3})(?:, | i )){0,4}(?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){1,3}) ?[/|] ?(?:panthermedia|east ?news|agencja (?:gazeta|wyborcza(?:\.pl)?|se|fotorzepa|forum|przegląd sportowy)|forum|reporter|fotonova|newspix(?:\.pl)?|400mm(?:\.pl)?|pressfocus|cyfrasport|edytor(?:\.net)?|polska press|fotorzepa|mwmedia|akpa|kapif|onet|tvn24|rmf fm)(?: ?/ ?[^.!?]{2,30})?\W{0,2}$",
        fires=["Jan Kowalski, Anna Nowak / PantherMedia", "Jan Kowalski / Agencja Wyborcza.pl"],
        stays=["Jan Kowalski / PO - 34 proc."],
    ),
]
