"""Polish: newsletters, apps, notifications, podcasts, events and products."""

from cleaner.rule import OUTSIDE, drop, tail

STORES = r"(?:app ?store|google ?play|appgallery|sklep\w* play)"

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=(
            r"^(?:(?!-).{0,200}[.!?,:-] ?)?(?:zapisz(?:cie)? się|zapisz|zasubskrybuj(?:cie)?|subskrybuj(?:cie)?"
            r"|zamów(?:cie)?|odbieraj|otrzymuj|dołącz(?:cie)?) (?:\w+ ){0,2}?(?:do |na "
            r"|na listę )?.{0,30}?(?:newsletter|biuletyn|mailing|listy mailingow)\w*"
            r"|\b(?:nasz\w{0,4}|codzienn\w+|bezpłatn\w+|darmow\w+|cotygodniow\w+) (?:newsletter"
            r"|biuletyn)\w*.{0,80}(?:zapisz|wypisz|otrzym|subskryb|wysyłamy|bądź|znajdziesz)\w*"
            r"|^bądź na bieżąco[^.!?]{0,40}[.!?:,-] ?.{0,60}newsletter\w*"
            r"|^(?:podaj|wpisz|zostaw)(?:cie)? (?:nam )?(?:swój |twój )?(?:adres )?(?:e-?mail\w*|mail\w*)[^.!?\"]{0,20}, a (?:[^.!?\"]{0,30} )?(?:prześlemy|wyślemy|będziemy|otrzymasz|dostaniesz|przyślemy)[^.!?\"]{3,90}[.!]?$|^(?:najważniejsze|najciekawsze|najlepsze|codzienn\w+|świeże|wybrane|poranne) (?:informacje|wiadomości|newsy|teksty|artykuły|materiały)[^.!?\"]{0,50}\b(?:na|do) (?:twoj[ąe]j?|swoj[ąe]j?|państwa|waszej|waszą) (?:skrzynk[ęi]|e-?mail\w*|mail\w*)[^.!?\"]{0,20}[.!]?$"
        ),
        max_words=80,
        fires=[
            "Zapisz się na wieczorny newsletter i czytaj o najważniejszych sprawach dnia.",
            "Nasz newsletter pomoże Ci nie przegapić niczego. Zapisz się!",
            "Chcesz wiedzieć więcej? Subskrybuj nasz biuletyn.",
            "Zostaw swój e-mail, a wyślemy Ci przegląd tygodnia",
            "Najciekawsze teksty na Twoją skrzynkę mailową",
        ],
        stays=[
            "Na newsletter spamerów skarży się czterdzieści procent użytkowników poczty, wynika z badania.",
            "Firma zamknęła codzienny newsletter, który prowadziła osiem lat.",
            "Podaj adres, a policja przyjedzie.",
            "Najważniejsze informacje trafiały na skrzynkę prezesa.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=(
            r"(?:wpisz|podaj|wprowadź|twój|swój|pana/pani) (?:swój |tu |adres )*(?:adres )?(?:e-?mail|mail"
            r"|poczty elektronicznej)|adres e-?mail|zapisz się(?: (?:teraz|za darmo|już dziś|na newsletter"
            r"|do newslettera))?|zapisuję się|(?:nasz |twój )?newsletter(?: \"[^\"]{2,30}\"| [\w.]{3,20})?"
            r"|zapisz się na newsletter\W.{0,30}"
            r"|(?:dziękujemy za|potwierdź) (?:zapis(?:anie się)?|subskrypcję|zapisanie)(?: (?:do"
            r"|na) newslettera?)?|subskrybuj newsletter|wiadomości na (?:e-?mail|twoją skrzynkę)"
        ),
        whole=True,
        max_words=9,
        fires=["Podaj swój adres e-mail", "Zapisz się na newsletter", "Dziękujemy za zapisanie się do newslettera!"],
        stays=[
            "Podaj adres e-mail i hasło, żądała fałszywa strona, i setki osób straciły pieniądze.",
            "Newsletter burmistrza czytało w gminie pięć osób.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=(
            r"^(?:(?:możesz |możecie )?(?:zrezygnować|wypisać się|zrezygnujesz)(?: z (?:subskrypcji"
            r"|newslettera))? (?:możesz )?w (?:każdej chwili|dowolnym momencie)|nie wysyłamy spamu|żadnego spamu"
            r"|(?:na (?:twój|podany|wskazany) adres|sprawdź (?:swoją )?skrzynkę).{0,60}(?:potwierd|wysłali"
            r"|aktywac)\w*|zapisując się (?:na|do) newsletter\w*.{0,160})"
        ),
        max_words=50,
        fires=[
            "Możesz zrezygnować w każdej chwili.",
            "Nie wysyłamy spamu.",
            "Sprawdź swoją skrzynkę i potwierdź zapis.",
        ],
        stays=[
            "Zrezygnować z mandatu postanowiło trzech radnych.",
            "Sprawdź skrzynkę i ogrodzenie, radzi strażnik po wichurze.",
        ],
    ),
    drop(
        "download_app",
        reason="promo.app",
        pattern=(
            r"^(?:(?!-).{0,160}[.!?,:-] ?)?(?:pobierz|pobierzcie|ściągnij|zainstaluj|wypróbuj|pobieraj"
            r"|skorzystaj z) (?:już dziś |za darmo |bezpłatnie )?(?:nasz\w* (?:mobiln\w+ |now\w+ |darmow\w+ "
            r"|bezpłatn\w+ )?aplikacj\w+"
            rf"|(?:darmow\w+ |bezpłatn\w+ |mobiln\w+ )?aplikacj\w+ (?:mobiln\w+ )?(?:\"|(?-i:\p{{Lu}}[\w.]+) (?:i"
            rf"|aby|żeby|z|na|-)|portalu|gazety|serwisu|redakcji|.{{0,60}}{STORES}))"
            r"|\bw naszej (?:mobilnej )?aplikacji\b.{0,100}(?:czytaj|słuchaj|oglądaj|sprawdz|pobierz|znajdziesz"
            r"|wygodni|szybci)\w*|\b(?:czytaj|słuchaj|oglądaj|śledź)\b.{0,60}\bw naszej (?:mobilnej )?aplikacji"
        ),
        max_words=60,
        fires=[
            "Pobierz naszą aplikację i czytaj wiadomości bez reklam.",
            "Zainstaluj aplikację „Wieści Podlasia” z App Store lub Google Play.",
            "Czytaj wiadomości jako pierwszy w naszej mobilnej aplikacji.",
        ],
        stays=[
            "Pobrać aplikację banku można teraz tylko ze strony, podało biuro prasowe.",
            "Zainstaluj aplikację, radził dzwoniący, a emerytka posłuchała oszusta.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=(
            rf"(?:dostępn[ae]|pobierz) (?:w|z|na) {STORES}|(?:pobierz|zainstaluj|otwórz(?: w)?|ściągnij|nasza"
            r"|nasze) (?:mobiln\w+ )?aplikacj[ęaei]+(?: (?:mobiln\w+|na (?:android\w*|ios|iphone\w*)))?"
            rf"|aplikacja mobilna|{STORES}(?:(?:,| i| lub| /)? {STORES})*"
        ),
        whole=True,
        max_words=8,
        fires=["Pobierz aplikację", "Pobierz z Google Play", "Aplikacja mobilna"],
        stays=[
            "Pobierz aplikację, usłyszał od kontrolera, ale telefon miał rozładowany.",
            "Aplikacja mobilna muzeum zdobyła nagrodę.",
        ],
    ),
    drop(
        "switch_on_notifications",
        reason="promo.push",
        pattern=(
            r"^(?:(?!-).{0,160}[.!?,:-] ?)?(?:włącz|zezwól na|zgódź się na|aktywuj|zapisz się na|otrzymuj"
            r"|odbieraj|chcesz otrzymywać|czy chcesz otrzymywać|subskrybuj|ustaw) (?:nasz\w* |ważne "
            r"|najważniejsze |bezpłatne )?(?:powiadomieni|alert|notyfikacj|push|web ?push)\w*(?: push| sms)?"
            r"(?:[, ].{0,60}(?:stron|serwis|nasz|najważniejsz|bieżąco|wiadomoś|informacj|artykuł|przegap"
            r"|newsów)\w*.{0,30}| i .{0,40})?[.!?]?$"
        ),
        max_words=30,
        fires=[
            "Włącz powiadomienia, żeby nie przegapić najważniejszych informacji.",
            "Chcesz otrzymywać powiadomienia o nowych artykułach?",
            "Włącz powiadomienia",
        ],
        stays=[
            "Otrzymuj alerty pogodowe z gminy, a w razie wichury zejdź do piwnicy, radzi strażak z Ełku Marek Buk.",
            "Włącz powiadomienia w telefonie dziecka i sprawdź ustawienia, mówi psycholożka Anna Sowa.",
        ],
    ),
    drop(
        "listen_to_podcast",
        reason="promo.podcast",
        pattern=(
            r"^(?:(?!-).{0,120}[.!?:] )?(?:posłuchaj(?:cie)?|słuchaj(?:cie)?|odsłuchaj|subskrybuj(?:cie)?"
            r"|zapraszamy do (?:słuchania|wysłuchania)) .{0,50}?(?:podcast|podkast|audycj)\w*(?: .{0,140}(?:apple"
            r"|spotify|google|youtube|platform|aplikacj|odcin|nasz|serwis|stron)\w*| \"[^\"]{2,50}\"[.!]?$"
            r"|[.!]?$)"
            r"|\b(?:słuchaj|posłuchaj|subskrybuj)(?:cie)?\b.{0,60}\b(?:apple podcasts|spotify|podcast google"
            r"|google podcasts|soundcloud|youtube music)|\b(?:nasz|nowy odcinek|najnowszy odcinek"
            r"|wszystkie odcinki) (?:\w+ )?(?:podcast|podkast)\w*.{0,80}(?:słuchaj|posłucha|subskrybuj|spotify"
            r"|apple|znajdziesz|znajdziecie)\w*"
        ),
        max_words=60,
        fires=[
            "Posłuchaj naszego podcastu „Głosy pól” w dowolnej aplikacji.",
            "Słuchajcie też w Apple Podcasts i na Spotify.",
            "Nowy odcinek podcastu znajdziesz na Spotify.",
        ],
        stays=[
            "Słuchaj podcastu albo muzyki, jeśli biegasz sam, radzi trener, ale przez jezdnię przechodź bez słuchawek.",
            "Jej podcast w rok stał się najpopularniejszy w kraju.",
        ],
    ),
    drop(
        "watch_our_show",
        reason="promo.podcast",
        pattern=(
            r"^(?:(?:cał(?:y|ą|ej|ość)|pełn(?:y|ą|a|ej)) (?:\w+ )?(?:wywiad|rozmow|wersj|odcin|program|audycj"
            r"|materiał|nagrani)\w*.{0,60}(?:obejrz|obejrzysz|zobacz|oglądaj|znajdziesz|posłuchaj|wysłucha"
            r"|dostępn|możesz)\w*.{0,80}|(?:oglądaj|zobacz|obejrzyj|nie przegap)(?:cie)? .{0,80}\b(?:na nasz\w+ "
            r"(?:kanale|antenie)|na antenie|w programie \"|w tvn24 go|na player\.pl|na vod|w tvp).{0,60}"
            r"|program\w* \"[^\"]{2,40}\" (?:można )?(?:oglądać|obejrzeć|oglądaj)\w* .{0,90})$"
        ),
        max_words=35,
        fires=[
            "Cały wywiad obejrzysz na kanale „Mówi Podlasie”.",
            "Oglądaj nowy odcinek na naszym kanale.",
            "Program „Sedno dnia” można oglądać od poniedziałku do piątku o 20.00.",
        ],
        stays=[
            "Cały dokument obiecano pokazać dziennikarzom w piątek.",
            "Zobacz drogę przed sobą, a nie telefon, przypominają policjanci.",
        ],
    ),
    drop(
        "buy_book_or_course",
        reason="promo.event",
        pattern=(
            r"^(?:(?:kup|zamów) (?:książkę|bilety?|kurs|magazyn|numer|karnet)(?: .{0,40}(?:tutaj|na stronie"
            r"|w naszym sklepie|w naszej księgarni))?|zarejestruj się na (?:wydarzenie|webinar|konferencję|kurs)"
            r"|(?:dowiedz się więcej|więcej) o (?:kursie|wydarzeniu|konferencji|webinarze|książce)"
            r"|książkę można (?:kupić|zamówić) (?:tutaj|w naszym sklepie|na naszej).{0,40}|zapisz się na (?:kurs"
            r"|webinar|szkolenie))[.!:]?$"
        ),
        max_words=14,
        fires=["Kup książkę w naszej księgarni.", "Dowiedz się więcej o kursie", "Zarejestruj się na webinar"],
        stays=["Kupić bilet na ostatni pociąg zdążyli nie wszyscy.", "Zapisz się na leczenie, prosiła matka."],
    ),
    drop(
        "shop_line",
        reason="promo.product",
        pattern=(
            r"(?:sprawdź|zobacz|porównaj) (?:najniższ\w+ )?(?:cen[ęy]|ofert[ęy])(?: (?:na|w) [\w. ]{2,30})?"
            r"|(?:kup|zamów|kupisz) (?:na|w|teraz na) (?:allegro|ceneo|empik\w*|amazon|media ?expert|x-?kom"
            r"|rtv euro agd)|dodaj do koszyka|do koszyka|kup teraz"
        ),
        whole=True,
        max_words=7,
        fires=["Sprawdź cenę", "Kup na Allegro", "Dodaj do koszyka"],
        stays=[
            "Sprawdź cenę dwa razy, mawiał kupiec.",
            "Kup na Allegro takie części, a pożałujesz, ostrzega mechanik.",
        ],
    ),
    drop(
        "programme_note",
        reason="promo.podcast",
        max_words=18,
        where=OUTSIDE | tail(3),
        pattern=r"^\W{0,3}(?:materiał (?:magazynu|programu|reporterów|\"[^\"]{2,30}\")[^.!?]{0,50}[.!] ?)?(?:cał(?:e|y|ą) )?(?:wydanie|odcinek|program|rozmow[ay]|materiał|audycj[aę]|magazyn)(?: [^.!?]{2,30})? (?:dostępn[ey]|możn[ay] (?:obejrzeć|zobaczyć)|obejrz(?:yj|ysz)|zobacz(?:ysz)?|do obejrzenia) (?:także |również )?(?:w|na) (?-i:[\p{Lu}])[^.!?]{1,30}(?:\.\p{L}{2,3})?\W{0,2}$",
        fires=[
            'Materiał magazynu "Polska i Świat". Całe wydanie dostępne w TVN24 GO.',
            "Cały odcinek dostępny na Player.pl",
        ],
        stays=["Wydanie dostępne w bibliotece ma już sto lat."],
    ),
]
