"""Polish: appeals for money, subscriptions and membership."""

from cleaner.rule import OUTSIDE, cue, drop, hint

#: The publication as the object of a plea. A block that opens with a dash is dialogue.
OUR = (
    r"(?:nas|nam|(?:nasz\w* |t[eę]\w? |swoj\w+ )?(?:niezależn\w+ |wolne |wolnych |rzeteln\w+ |lokaln\w+ "
    r"|internetow\w+ )?"
    r"(?:redakcj\w+|dziennikarstw\w+|dziennikar[kz]\w+|media|mediów|portal\w*|projekt\w*|pismo|pisma|magazyn\w*"
    r"|gazet\w+|serwis\w*|"
    r"pracę|pracy|działalność|działalności|fundacj\w+|kanał\w*|zespół|zespołu|podcast\w*))\b"
)
MONEY = (
    r"(?:\bdarowizn\w+|\bwpłat\w*|\bwpłać\w*|\bprzelew\w*|patronite|zrzutk\w+|zrzutka\.pl|buycoffee"
    r"|buy ?me ?a ?coffee|paypal|\bblik\w*|dowoln\w+ kwot\w+|"
    r"\d ?(?:zł|złotych|złote|pln|euro|€)|finansowo|comiesięczn\w+|miesięcznie|1,5 ?(?:%|proc)\w*"
    r"|numer\w* (?:konta|rachunku)|stał\w+ zlecen\w+|krs\b)"
)
PRESS = (
    r"(?:redakcj\w+|dziennikarstw\w+|dziennikar[kz]\w+|portal\w*|pism\w+|magazyn\w*|gazet\w+|serwis\w*"
    r"|działalność|pracę|media)"
)
HELP = (
    r"(?:wesprzyj(?:cie|my)?|wspieraj(?:cie)?|wspomóż(?:cie)?|wspomagaj(?:cie)?|pomóż(?:cie)?|dofinansuj(?:cie)?"
    r"|dorzuć(?:cie)? się)"
)

RULES = [
    drop(
        "support_us_with_money",
        reason="appeal.donation",
        pattern=(
            rf"^(?!-).{{0,500}}?\b{HELP} (?:finansowo |już dziś |teraz )?{OUR}.{{0,200}}?{MONEY}"
            rf"|^(?!-).{{0,500}}?\b(?:wesprzeć|wspierać|wspomóc) (?:nas|nasz\w* {PRESS})\b.{{0,160}}?{MONEY}"
            r"|^(?!-).{0,500}?\b(?:wesprzyj(?:cie)?|wspieraj(?:cie)?|wesprzeć|wspierać) (?:\"[^\"]{2,40}\""
            r"|(?:nasz|наш)\w* \w+|(?:nas|redakcję))(?!\w).{0,80}?(?:patronite|patreon|boosty|бусти|zrzutk\w+"
            r"|buycoffee|buymeacoffee|donio|darujme|herohero|forendors|pickey)\b"
        ),
        max_words=160,
        fires=[
            "Wesprzyj naszą redakcję: wpłać dowolną kwotę przez BLIK albo przelewem.",
            "Możesz wesprzeć nas na Patronite lub jednorazową wpłatą na konto.",
        ],
        stays=[
            "Trenerka prosi, by wesprzeć naszych sportowców, którzy w maju pojadą na mistrzostwa świata.",
            "Fundacja przekazuje wpłaty szpitalowi i pomaga lekarzom kupować sprzęt.",
        ],
    ),
    drop(
        "donate_and_support_us",
        reason="appeal.donation",
        pattern=(
            rf"^(?!-).{{0,500}}?{MONEY}.{{0,200}}?\b(?:{HELP}|wesprzeć|wspierać|wspierasz|wspierają"
            rf"|pomożesz) (?:finansowo )?(?:nas|nam|nasz\w* {PRESS})\b"
        ),
        max_words=160,
        fires=[
            "Przekaż darowiznę już teraz, aby wesprzeć naszą redakcję.",
            "Nawet 20 zł miesięcznie to sposób, by wspierać nasze dziennikarstwo.",
        ],
        stays=[
            "Mieszkańcy zebrali 300 tysięcy złotych, żeby wesprzeć sąsiadów, którzy stracili dom.",
            "Wpłaty na hospicjum wzrosły dwukrotnie, wynika z raportu fundacji.",
        ],
    ),
    drop(
        "plea_to_support_newsroom",
        reason="appeal.donation",
        pattern=(
            rf"^(?:.{{0,200}}[.!?:,] )?(?:(?:prosimy|drodzy czytelnicy|czytelniku"
            rf"|szanowni państwo)\W{{1,3}})?{HELP} (?:finansowo )?"
            r"(?:nasz\w* (?:niezależn\w+ )?(?:redakcj|dziennikar|media|portal|magazyn|gazet|pism|serwis"
            r"|prac[ęy] redakc)|niezależn\w+ (?:dziennikarstw|media|redakcj)|woln\w+ (?:media|mediów)\b|"
            r"nam (?:dalej|pisać|tworzyć|działać|przetrwać|zachować|pozostać|rozwijać|robić|publikować|patrzeć))\w*"
        ),
        max_words=120,
        fires=[
            "Wesprzyj niezależne dziennikarstwo!",
            "Drodzy Czytelnicy, pomóżcie nam dalej pisać o sprawach ważnych.",
        ],
        stays=[
            "Wesprzyj niezależnego kandydata, wołała ulotka znaleziona w skrzynkach.",
            "Pomóżcie nam znaleźć córkę, prosiła przechodniów i rozdawała plakaty.",
        ],
    ),
    drop(
        "we_live_on_readers_money",
        reason="appeal.donation",
        pattern=(
            r"^(?!-).{0,400}?\b(?:jesteśmy|działamy|utrzymujemy się|istniejemy|możemy (?:działać|pisać|pracować)"
            r"|nasza redakcja|nasz (?:portal|serwis|magazyn)|nasze (?:pismo|medium|media))\b[^.!?]{0,80}?"
            r"\b(?:dzięki|z|ze) [^.!?]{0,30}?(?:(?:wpłat|darowizn|wsparci|składek"
            r"|datk)\w* (?:nasz\w+ |swoich )?(?:czytelni|odbiorc|słuchacz|widz|patron)\w+|"
            r"(?:wasz|twoj)\w* (?:wpłat|darowizn|wsparci)\w*|(?:czytelnikom|patronom|darczyńcom) i)"
        ),
        max_words=140,
        fires=[
            "Utrzymujemy się wyłącznie z wpłat Czytelników.",
            "Nasza redakcja działa dzięki wsparciu czytelniczek i czytelników.",
        ],
        stays=[
            "Muzeum utrzymuje się z budżetu miasta i niewielkich składek mecenasów.",
            "Jesteśmy tu dzięki pomocy dzieci, opowiada mieszkanka wsi.",
        ],
    ),
    drop(
        "donate_button",
        reason="appeal.donation",
        pattern=(
            rf"(?:chcę )?(?:{HELP}|wesprzeć|wspieram|wspomóż) (?:nas|nam|autora|autorkę"
            r"|(?:nasz\w* )?(?:redakcj\w+|portal|projekt|magazyn|pismo|serwis|fundacj\w+|kanał|działalność)"
            r"|niezależne (?:dziennikarstwo|media)|wolne media)"
            r"(?: (?:teraz|dziś|już dziś|finansowo|na patronite|przez patronite))?|(?:przekaż|wpłać) (?:darowiznę"
            r"|wpłatę|dowolną kwotę|1,5 ?(?:%|proc\.?)(?: podatku)?)|wpłacam|postaw (?:nam )?kawę"
            r"|postaw kawę (?:redakcji|autorowi|autorce)|przekaż 1,5%? podatku"
        ),
        whole=True,
        max_words=8,
        fires=["Wesprzyj redakcję", "Przekaż darowiznę", "Wesprzyj nas na Patronite"],
        stays=[
            "Wesprzeć projekt zgodziło się ośmiu radnych z dwunastu.",
            "Pomóż nam, powiedział sąsiad i wyszedł po drabinę.",
        ],
    ),
    cue(
        "ways_to_donate",
        reason="appeal.donation",
        pattern=r"jak (?:nas wesprzeć|możesz nas wesprzeć|nam pomóc|wesprzeć (?:redakcję|portal|projekt|nas))",
        takes=6,
        fires=[
            "Jak nas wesprzeć?\nNumer konta: 12 3456 7890\nPatronite",
            "Jak możesz nas wesprzeć\nPayPal\nPrzelew tradycyjny",
        ],
        stays=["Jak wesprzeć projekt, ministerstwo zdecyduje do końca roku.", "Jak nam pomóc, nie wiedział nikt."],
    ),
    hint(
        "press_words",
        reason="appeal.donation",
        pattern=(
            r"\b(?:niezależn|woln|rzeteln|lokaln)\w+ (?:dziennikar|medi|redakcj|pras|portal)\w*"
            r"|\bnasz\w{0,4} (?:niezależn\w+ )?(?:redakcj|dziennikar|portal|tekst"
            r"|artykuł|śledztw|czytelni)\w*"
        ),
        fires=[
            "Nasza redakcja robi wszystko, żebyście znali prawdę. Bez Waszego wsparcia nie damy rady.",
            "Niezależne dziennikarstwo nie istnieje bez Twojej pomocy.",
        ],
        stays=[
            "Sąd uznał, że niezależne media pisały prawdę, a urzędnik się mylił.",
            "Nasi czytelnicy są różni, mówi bibliotekarka, jedni lubią wiersze, inni poradniki.",
        ],
    ),
    hint(
        "your_support",
        reason="appeal.donation",
        pattern=(
            r"\b(?:wasz|twoj|twój|państwa)\w{0,4} (?:\w+ )?(?:wsparci|pomoc|wpłat|darowizn|prenumerat|subskrypcj"
            r"|wkład)\w*|\bdzięki (?:tobie|wam|waszemu|twojemu|naszym czytelni|czytelnikom|patronom"
            r"|wsparciu czytelni)\w*|\bbez (?:was|ciebie)\b"
        ),
        fires=[
            "Nasze teksty są bezpłatne dla wszystkich, ale potrzebujemy Waszego wsparcia.",
            "Piszemy dzięki Wam. Przekaż stałą darowiznę.",
        ],
        stays=[
            "Dzięki waszej pomocy wygraliśmy, powiedział trener kibicom po meczu.",
            "Bez was byłoby tu pusto, uśmiecha się właścicielka kawiarni.",
        ],
    ),
    hint(
        "give_now",
        reason="appeal.donation",
        pattern=(
            r"\b(?:przekaż|wpłać|ustaw|dokonaj|zrób|rozważ)(?:cie)? .{0,30}?(?:darowizn|wpłat|przelew|dowoln|stał"
            r"|1,5|kwot|wsparci)\w*|\b(?:wesprzyj|wspieraj|wspomóż)(?:cie)? (?:nas|nasz\w*|\"[^\"]{2,30}\")"
            r"|\bpomóż(?:cie)? nam (?:pisać|działać|tworzyć|dalej|przetrwać|rozwijać|robić)|\b(?:zostań(?:cie)?"
            r"|dołącz(?:cie)? do grona) (?:nasz\w+ |stał\w+ )?(?:patron|darczyńc|mecenas|wspieraj|przyjaci)\w*"
            r"|\bprosimy (?:o|was o) (?:wsparcie|pomoc|wpłat)\w*"
        ),
        fires=[
            "Wpłać dowolną sumę na naszej stronie: bez Twojego wsparcia redakcja nie przetrwa.",
            "Wesprzyjcie nas! Wasza pomoc jest bardzo ważna.",
        ],
        stays=[
            "Przekaż dowolną kwotę na to konto, mówił oszust emerytce, a ona poszła do banku.",
            "Wesprzyjcie nas, wołali kibice, ale mecz już się skończył.",
        ],
    ),
    hint(
        "small_monthly_sum",
        reason="appeal.donation",
        pattern=(
            r"\b(?:nawet|już od|wystarczy|tylko|choćby|każda) ?(?:za |od )?(?:\d+ ?(?:zł|złotych|złote|pln|euro)"
            r"|(?:niewielk\w+|drobn\w+|mał\w+|symboliczn\w+) (?:kwot|wpłat|darowizn|sum)\w*|złotówk\w+|wpłat\w+"
            r"|kwota|darowizna)"
        ),
        fires=["Nawet 10 zł robi różnicę dla naszej redakcji.", "Każda wpłata jest ważna dla naszej redakcji."],
        stays=[
            "Bilet kosztuje tylko 10 zł, a dzieci wchodzą za darmo.",
            "Nawet niewielka kwota w budżecie gminy mogłaby pomóc, uważa wójt.",
        ],
    ),
    hint(
        "if_you_liked_it",
        reason="appeal.donation",
        pattern=(
            r"\b(?:podoba|spodoba|podobał|spodobał)\w*(?: ci| wam| państwu)? (?:się )?(?:ci |wam "
            r"|państwu )?(?:ten |nasz\w* )?(?:tekst|artykuł|materiał|to, co robimy|treś)\w*|\bjeśli (?:doceniasz"
            r"|cenisz|cenicie|podoba (?:ci|wam) się|uważasz)|\bdoceniasz (?:nasz|to, co)\w*"
        ),
        fires=[
            "Spodobał Ci się ten tekst? Nasza redakcja ucieszy się z każdej pomocy.",
            "Jeśli podoba Ci się to, co robimy, wesprzyj nas.",
        ],
        stays=[
            "Jeśli cenisz ciszę, wybierz pokój z oknami na podwórze.",
            "Spodobał mu się artykuł o Prusie i pojechał do Nałęczowa.",
        ],
    ),
    drop(
        "subscribe_to_read",
        reason="appeal.subscription",
        pattern=(
            r"^(?:.{0,160}[.!?:] )?(?:wykup(?:cie)?|kup(?:cie)?|zamów(?:cie)?|przedłuż|podaruj|aktywuj|wybierz"
            r"|zaprenumeruj(?:cie)?|prenumeruj(?:cie)?|zasubskrybuj|subskrybuj|skorzystaj z|sprawdź|odblokuj"
            r"|zyskaj|uzyskaj) "
            r"(?:\w+ ){0,2}?(?:(?:e-?)?prenumerat\w+|subskrypcj\w+|dostęp\w*|abonament\w*|pakiet\w*"
            r"|\"[^\"]{2,40}\"|gazet\w+|magazyn\w*|tygodnik\w*|miesięcznik\w*)\b.{0,160}"
            r"(?:czytaj|artykuł|tekst|treśc|wydani|numer|bez ogranicz|bez limit|bez reklam|wszystkich|prenumerat"
            r"|subskrypcj|premium|wyborcz)\w*|^czytaj bez (?:ograniczeń|limitu|limitów"
            r"|reklam)\b.{0,60}(?:subskryp|prenumerat|dostęp)\w*.{0,40}$"
            r"|^(?:chcesz|chcecie|lubisz|cenisz) [^.!?\"]{2,60}\? (?:wykup|kup|zamów|wybierz|zaprenumeruj)\b[^.!?\"]{0,50}(?:prenumerat|subskrypcj|dostęp|e-?wydani)\w*[^.!?\"]{0,40}[.!]?$"
        ),
        max_words=80,
        fires=[
            "Zamów prenumeratę papierową i odbieraj każdy numer w domu.",
            "Lubisz nas czytać? Wykup dostęp do „Kuriera Wiślanego” i czytaj wszystkie teksty bez reklam.",
            "Chcesz czytać dalej? Kup dostęp na miesiąc",
        ],
        stays=[
            "Kup abonament wcześniej, radzą eksperci: od marca cena wzrośnie o jedną trzecią.",
            "Prenumerata kosztowała trzy złote i była w każdym domu.",
            "Chcesz mieć spokój? Kup dostęp do plaży, radzą miejscowi, albo wstań o świcie.",
        ],
    ),
    drop(
        "subscription_button",
        reason="appeal.subscription",
        pattern=(
            r"(?:kup|wykup|zamów|przedłuż|podaruj|aktywuj|wybierz|sprawdź|zobacz) (?:e-?)?(?:prenumeratę"
            r"|subskrypcję|dostęp(?: cyfrowy| premium)?|ofertę prenumeraty|abonament|pakiet|ofertę|e-?wydanie"
            r"|numer|wydanie)(?: (?:teraz|online|cyfrow[ąe]|papierow[ąe]|już od \d+.{0,12}))?"
            r"|prenumerata(?: cyfrowa| papierowa)?|zaprenumeruj|subskrybuj|wypróbuj za (?:darmo|\d+ zł)"
            r"|kup (?:teraz|najnowszy numer)|zostań (?:prenumeratorem|subskrybentem)"
            r"|(?:kup|zamów|czytaj|pobierz|przeczytaj)(?: (?:teraz|nowe|dzisiejsze|najnowsze|bieżące))? (?:e-?wydanie|wydanie cyfrowe|wydanie elektroniczne)(?: (?:gazety|dziennika|tygodnika|magazynu|online))?"
        ),
        whole=True,
        max_words=8,
        fires=["Kup prenumeratę", "Prenumerata cyfrowa", "Zostań subskrybentem", "Czytaj dzisiejsze wydanie cyfrowe"],
        stays=[
            "Prenumeratę można było zamówić tylko na poczcie.",
            "Zamów pakiet startowy, mówi organizator biegu, bo medali może zabraknąć.",
            "Kup wydanie z 1934 roku, jeśli znajdziesz.",
        ],
    ),
    drop(
        "join_our_club",
        reason="appeal.membership",
        pattern=(
            r"^(?:.{0,120}[.!?:] )?(?:dołącz(?:cie)?|przyłącz(?:cie)? się|wstąp(?:cie)?|zostań(?:cie)?"
            r"|bądź) (?:(?:do|w) (?:nasz\w* |grona |klubu )*(?:klub\w*|społecznoś\w+|grup\w+|grona|patron\w+"
            r"|przyjaciół)\b.{0,60}?(?:czytelni|przyjaci|patron|\"|redakcj|portal|nasz)\w*"
            r"|(?:nasz\w+ |stał\w+ )?(?:patron\w*|mecenas\w*|darczyńc\w+|członki\w+|klubowicz\w*"
            r"|przyjaci\w+) (?:klubu|redakcji|portalu|magazynu|pisma|serwisu|\"[^\"]{2,40}\"|na patronite"
            r"|i (?:współtwórz|wspieraj|wesprzyj)))"
            r"|^(?:.{0,120}[.!?:] )?dołącz(?:cie)? do (?:naszej )?(?:społeczności|grona|klubu) (?:naszych |\""
            r"|czytelni|patron|przyjaci|wspieraj)\w*"
        ),
        max_words=80,
        fires=[
            "Zostań patronem „Kroniki Warmii” i odbieraj listy od redaktora.",
            "Dołącz do naszego klubu czytelników – udział jest bezpłatny.",
        ],
        stays=[
            "Zostań uczestnikiem biegu, zachęcał plakat przed parkiem.",
            "Dołącz do klubu, mówił mu trener, i zimą zaczął boksować.",
        ],
    ),
    drop(
        "patron_button",
        reason="appeal.membership",
        pattern=(
            r"(?:zostań|zostaję|bądź) (?:nasz\w+ )?(?:patronem|patronką|darczyńcą|mecenasem"
            r"|członkiem klubu)(?: na patronite)?|(?:nasz )?patronite|jesteśmy na patronite|dołącz do (?:klubu"
            r"|społeczności|nas)"
        ),
        whole=True,
        max_words=6,
        fires=["Zostań Patronem", "Dołącz do społeczności", "Jesteśmy na Patronite"],
        stays=[
            "Zostań patronem festiwalu, prosili bank organizatorzy.",
            "Jesteśmy na Patronite od roku, ale mało zarabiamy, przyznaje rysownik.",
        ],
    ),
    drop(
        "subscription_price",
        reason="appeal.subscription",
        max_words=16,
        where=OUTSIDE,
        pattern=r"^\W{0,3}(?:(?:pierwsz[ey]|przez|tylko|już od|teraz|nawet) )?(?:\d{1,2} )?(?:miesi[ąę]c\w{0,4}|rok|kwartał|dostęp|tydzień) (?:cyfrowej )?(?:prenumeraty|subskrypcji|dostępu)(?: cyfrowej)? (?:tylko |już |teraz |od |za ){1,3}\d{1,3}(?:,\d{2})? ?(?:zł|pln|euro)\W{0,3}$"
        r"|^\W{0,3}(?:prenumerata|subskrypcja|dostęp|e-wydanie)(?: cyfrow[ay])? (?:już |tylko )?(?:od|za) \d{1,3}(?:,\d{2})? ?zł(?: (?:miesięcznie|za miesiąc|na miesiąc))?\W{0,3}$",
        fires=["Pierwszy miesiąc prenumeraty tylko 9,90 zł!", "Prenumerata cyfrowa już od 12 zł miesięcznie"],
        stays=["Miesiąc prenumeraty kosztuje tyle co obiad."],
    ),
]
