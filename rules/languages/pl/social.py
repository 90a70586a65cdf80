"""Polish: sharing, following, comments and feedback."""

from cleaner.rule import cut_tail, drop

NET = (
    r"(?:facebook\w*|fb|facebooku|twitter\w*|twitterze|x|x\.com|instagram\w*|youtube\w*|youtubie|tik ?tok\w*"
    r"|linkedin\w*|whats ?app\w*|telegram\w*|messenger\w*|bluesky|threads|wykop\w*|pinterest\w*|"
    r"google (?:news|wiadomości|discover)|wiadomości(?:ach)? google|mastodon\w*|spotify|mediach społecznościowych"
    r"|media społecznościowe"
    r"|social media\w*|rss)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=(
            r"(?:udostępnij|podziel się|udostępnianie|prześlij|wyślij|poleć|tweetnij|wykop|opublikuj"
            rf"|udostępniono)(?: (?:na|w|przez|do|za pomocą) (?:{NET}|e-?mail\w*|znajomemu|znajomym"
            rf"|mailem))?(?:(?:,| i)? ?{NET}){{0,6}}"
            r"|(?:udostępnij|podziel się|skopiuj|kopiuj|wydrukuj|drukuj|wyślij|prześlij|zapisz|poleć) ?(?:ten "
            r"|tę |tym |to )?(?:link\w*|adres|artykuł\w*|tekst\w*|wiadomość|url|znajomym|znajomemu|mailem"
            r"|e-?mailem|stronę|pdf|na później|wpis|post|materiał)(?: (?:ze znajomymi|do schowka|znajomym"
            r"|e-?mailem|innym))?"
            r"|(?:link|adres) (?:został )?skopiowany|skopiowano(?: link)?(?: do schowka)?|(?:wersja do druku"
            r"|drukuj|do druku|wydrukuj)|dodaj do (?:ulubionych|zakładek|zapisanych|schowka)|zapisz na później"
            r"|podaj dalej|podziel się (?:z innymi|ze znajomymi|opinią|na)|udostępnień|skopiuj"
            r"|udostępnij znajomym"
            r"|(?:podziel się (?:tym |tą )?(?:artykułem|tekstem|wiadomością|linkiem)?|poleć|wyślij|prześlij)(?: (?:ten |to |link |artykuł |tekst ){1,2})? ?(?:ze znajomymi|znajomym|znajomemu|przyjaciołom|bliskim)"
            r"|(?:link|adres)(?: (?:do )?artykułu)? (?:został )?skopiowan[yo](?: do schowka)?"
        ),
        whole=True,
        max_words=10,
        fires=[
            "Udostępnij",
            "Udostępnij na Facebooku",
            "Skopiuj link",
            "Podziel się ze znajomymi",
            "Poleć ten artykuł znajomym",
            "Adres skopiowany",
        ],
        stays=[
            "Udostępnij garaż sąsiadowi, radzi zarządca, a zyskasz miejsce.",
            "Podziel się zupą z sąsiadem, mówił napis na drzwiach.",
            "Wyślij to przyjaciołom z wojska, prosił.",
            "Link skopiowany z forum prowadził do wirusa.",
        ],
    ),
    drop(
        "share_request",
        reason="nav.share",
        pattern=(
            r"^(?:(?:podoba|spodoba|podobał|spodobał|ciekaw|uważasz)\w*[^.!?]{0,60}[?!] ?)?(?:udostępnij(?:cie)?"
            r"|podziel(?:cie)? się|podaj(?:cie)? dalej|poleć(?:cie)?) (?:go |nim |nią |tym |ten |tę |to "
            r"|nasz\w* )?(?:artykuł\w*|tekst\w*|wpis\w*|materiał\w*|wiadomości[ąa]|link\w*|dalej|znajomym"
            r"|ze znajomymi|innym|w mediach społecznościowych)\b.{0,60}$"
        ),
        max_words=18,
        fires=["Udostępnij artykuł tym, którym się przyda.", "Podoba Ci się ten wpis? Podziel się nim ze znajomymi!"],
        stays=[
            (
                "Podziel się wiadomością z nauczycielem, jeśli dziecko jest krzywdzone, radzi psycholożka, i nie "
                "odkładaj tej rozmowy nawet na jeden wieczór."
            ),
            "Opowiedzcie dzieciom o wojnie, prosił weteran.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=(
            rf"^(?:(?!-).{{0,200}}[.!?,:-] ?)?(?:obserwuj(?:cie)?|śledź(?:cie)?|polub(?:cie)?|dołącz(?:cie)?"
            r"|znajdź(?:cie)?|znajdziesz|znajdziecie|subskrybuj(?:cie)?|zasubskrybuj|czytaj(?:cie)?"
            rf"|oglądaj(?:cie)?|zajrzyj|odwiedź|zaobserwuj|bądź|wpadnij)\b[^.!?]{{0,90}}?\b(?:nas|nami|nasz\w*"
            rf"|mnie|profil\w*|kanał\w*|grup\w+|fanpage\w*|bieżąco|stron\w+)\b[^.!?]{{0,60}}?\b{NET}\b.{{0,80}}$"
            rf"|^(?:(?!-).{{0,160}}[.!?,:-] ?)?(?:obserwuj|śledź|polub|dołącz do|subskrybuj|znajdź"
            rf"|zasubskrybuj)(?:cie)? (?:\"[^\"]{{2,40}}\"|[\w.@ -]{{2,40}}?) (?:na|w) {NET}(?:(?:,| i| oraz"
            rf"| lub) (?:na |w )?{NET}){{0,6}}[.!]*$"
        ),
        max_words=45,
        fires=[
            "Obserwuj nas na Facebooku i bądź na bieżąco.",
            "Chcesz wiedzieć więcej? Dołącz do naszej grupy na WhatsAppie.",
            "Obserwuj „Głos Mazur” w Google News.",
        ],
        stays=[
            "Śledź prognozę pogody, ostrzegają ratownicy mieszkańców wybrzeża.",
            "Dołącz do petycji, wołali aktywiści i przez wieczór zebrali tysiąc podpisów.",
        ],
    ),
    drop(
        "our_channels",
        reason="nav.follow",
        pattern=(
            r"^(?:(?:jesteśmy|nas) (?:na|w|też na)|nasz\w* (?:oficjaln\w+ |now\w+ )?(?:kanał\w*|profil\w*"
            r"|fanpage\w*|grup\w+|strona|social media)(?: na| w)?|(?:obserwuj|śledź|znajdź|polub|dołącz"
            r"|subskrybuj|czytaj|oglądaj)(?:cie)?(?: do)?(?: nas| nasz profil)?(?: także| też)?(?: na| w)?"
            rf"|\"[^\"]{{2,30}}\" (?:na|w)) ?:? ?{NET}(?:(?:,|;| i| oraz| lub| /|\|)? ?(?:na "
            rf"|w )?{NET}){{0,8}}[.!:]*$"
        ),
        max_words=14,
        fires=[
            "Jesteśmy w mediach społecznościowych",
            "Nasz kanał na YouTube",
            "Śledź nas na Twitterze i Instagramie",
            "„Kraj Warty” na Facebooku",
        ],
        stays=[
            "Jesteśmy na Facebooku całą noc, przyznaje student, i nikt nie śpi.",
            "Nasza grupa na Facebooku zebrała sto osób i pojechaliśmy w Bieszczady.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=(
            r"(?:obserwuj|obserwujesz|śledź|subskrybuj|polub)(?: (?:nas|autora|autorkę|temat|profil|kanał|stronę"
            r"|ten temat))?|dodaj .{2,40} (?:do|jako) (?:ulubionych|preferowan\w+|źródeł|zaufan\w+|wybran\w+"
            r"|ulubione źródło|preferowane źródło).{0,40}|(?:bądź|bądźcie|pozostań) (?:z nami|na bieżąco"
            r"|w kontakcie)|dołącz do nas|media społecznościowe|social media"
            r"|(?:chcesz być na bieżąco\? )?kliknij \"?obserwuj\"?|znajdź nas|śledź nas(?: w)?"
            r"|jesteśmy też tu"
        ),
        whole=True,
        max_words=10,
        fires=["Obserwuj", "Dodaj „Wartę” do preferowanych źródeł Google", "Bądź na bieżąco!"],
        stays=["Obserwuj, mówił mistrz, i ucz się.", "Bądź z nami, prosiła matka, ale pojechali."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=(
            r"(?:wszystkie |zobacz |pokaż |czytaj )?komentarz(?:e|y)?(?: (?:czytelników|internautów"
            r"|do (?:artykułu|tekstu|wpisu)))?(?: ?[(\[:]? ?\d{1,5} ?[)\]]?)?|\d{1,5} komentarz(?:e|y)?|(?:dodaj"
            r"|napisz|zostaw|skomentuj)(?: swój| nowy| pierwszy)? (?:komentarz|opinię|odpowiedź|artykuł)"
            r"|dyskusja ?[(:]? ?\d{1,5}\)?|opinie ?[(:]? ?\d{1,5}\)?|anuluj pisanie odpowiedzi"
        ),
        max_words=12,
        fires=[
            "Komentarze (12)\nAnia\nZgadzam się z autorem, dawno trzeba było zamknąć tę fabrykę.",
            "Dodaj komentarz\nTwój adres e-mail nie zostanie opublikowany.",
        ],
        stays=["Komentarze premiera nikogo nie przekonały.", "Dyskusja o projekcie trwała do rana."],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=(
            r"^(?:(?:a )?(?:co|jak|jakie) (?:o tym |na ten temat |jest )?(?:sądzisz|sądzicie|myślisz|myślicie"
            r"|uważasz|wasze zdanie|twoje zdanie|państwa zdanie)[^.!?]{0,50}\? ?(?:napisz|piszcie|daj|dajcie"
            r"|podziel|zostaw|komentuj|skomentuj|czekamy)[^.!?]{0,80}"
            r"|(?:napisz(?:cie)?|daj(?:cie)? znać|podziel(?:cie)? się|zostaw(?:cie)?|wyraź(?:cie)?"
            r"|skomentuj(?:cie)?|zapraszamy do|dołącz do)[^.!?]{0,60}\b(?:w komentarz(?:u|ach)"
            r"|komentarz (?:poniżej|pod)|komentowania|dyskusji|pod (?:artykułem|tekstem|postem))\b[^.!?]{0,40}"
            r"|(?:aby|żeby) (?:dodać komentarz|skomentować|komentować|wziąć udział w dyskusji"
            r"|zagłosować)[^.!?]{0,100}"
            r"|(?:zaloguj się|zarejestruj się)[^.!?]{0,60}(?:komentar|komentow|dyskusj|skomentow)\w*[^.!?]{0,30}"
            r"|(?:komentarze|możliwość komentowania|dyskusja|komentowanie)(?: (?:do tego artykułu|pod artykułem"
            r"|tego artykułu))? (?:są |została |jest |zostały )?(?:wyłączon|zamknięt|zablokowan"
            r"|moderowan)\w*[^.!?]{0,40}|(?:brak|nie ma jeszcze|jeszcze nie ma) komentarzy[^.!?]{0,50}"
            r"|twój adres e-?mail nie zostanie opublikowany[^.!?]{0,60}|wymagane pola są oznaczone.{0,5}"
            r"|(?:bądź pierwszy|bądź pierwsz\w+ osobą),? (?:któr\w+ )?(?:skomentuje|komentuj|dodaj"
            r"|który)[^.!?]{0,40})[.!?]*(?: wymagane pola są oznaczone.{0,5})?$"
            r"|^(?:napisz(?:cie)?|powiedz(?:cie)?|daj(?:cie)? (?:nam )?znać),? (?:nam )?(?:w komentarz\w+,? )?co (?:ty |wy )?(?:o tym |na ten temat )?(?:sądzi|myśli|uważa)(?:sz|cie)(?: (?:o tym|na ten temat))?(?: w komentarz\w+)?[.!]?$"
        ),
        max_words=30,
        fires=[
            "Co o tym sądzisz? Napisz w komentarzu!",
            "Aby dodać komentarz, zaloguj się.",
            "Możliwość komentowania została wyłączona",
            "Podziel się opinią w komentarzach.",
            "Powiedzcie w komentarzach, co o tym myślicie!",
        ],
        stays=[
            "Komentarze zamknięte w archiwum czekają na historyków od czterdziestu lat, a nikt ich nie szuka.",
            "Co sądzisz o szczęściu, zapytała i się uśmiechnęła.",
            "Napisz, co o tym sądzisz, zanim zapytasz innych uczniów.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        pattern=(
            r"skomentuj|komentuj|odpowiedz|zgłoś (?:nadużycie|komentarz)|(?:twoje|twój) (?:imię|komentarz|nick"
            r"|zdanie|podpis)|(?:wyślij|opublikuj|dodaj) (?:komentarz|opinię)|lubię to!?|lubię|nie lubię"
            r"|(?:najnowsze|najstarsze|najlepsze|popularne) komentarze|załaduj (?:więcej )?komentarzy"
            r"|(?:przejdź do|dołącz do|zobacz) (?:komentarzy|dyskusji|dyskusję|forum)|komentarz \d+"
            r"|(?:sortuj|sortowanie)(?: według| wg| po)?:? ?(?:od |do )?(?:najnowszych|najstarszych|najlepszych|najpopularniejszych|najwyżej ocenianych|daty|daty dodania|ocen|oceny|popularności|trafności)|(?:od |najpierw )(?:najnowszych|najstarszych|najlepszych|najnowsze|najstarsze|najlepsze)"
            r"|komentowanie (?:tylko |wyłącznie |jest dostępne tylko )dla (?:zalogowanych|zarejestrowanych)(?: użytkowników| czytelników)?|zgłoś (?:do moderacji|moderatorowi|naruszenie)|(?:najwyżej|najlepiej|najgorzej) oceniane(?: komentarze)?"
        ),
        whole=True,
        max_words=6,
        fires=[
            "Skomentuj",
            "Przejdź do komentarzy",
            "Wyślij komentarz",
            "Sortuj według daty",
            "Najpierw najnowsze",
            "Komentowanie wyłącznie dla zarejestrowanych",
            "Zgłoś naruszenie",
        ],
        stays=[
            "Odpowiedz na list, prosiła babcia.",
            "Komentuj mniej, słuchaj więcej, radził wnukowi.",
            "Najpierw najnowsze dane, potem wnioski.",
            "Sortuj od największych do najmniejszych.",
            "Najwyżej oceniane szkoły są w stolicy.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=(
            r"^(?:jeśli )?(?:widzisz|znalazłeś|znalazłaś|zauważyłeś|zauważyłaś|zauważyliście|dostrzegłeś"
            r"|znaleźliście)(?:/\w+)?(?:\(\w+\))?(?: \w+){0,2} (?:błąd|błędy|literówk\w+|pomyłk\w+"
            r"|nieprawidłowość).{0,160}(?:zgłoś|napisz|powiadom|daj nam znać|poinformuj|zaznacz|wyślij|skontaktuj"
            r"|ctrl).{0,80}$|^(?:zgłoś|zgłaszanie|poinformuj o) (?:nam )?(?:błąd|błędy|błędu|literówkę|pomyłkę"
            r"|błędzie|problem)(?: (?:w (?:artykule|tekście)|na stronie|redakcji))?[.!]?$"
            r"|^(?:widzisz|znalazłeś|zauważyłeś|zauważyłaś)(?:/\w+)? (?:błąd|literówkę|pomyłkę)(?: w (?:artykule"
            r"|tekście)| na stronie)?\??$"
        ),
        max_words=40,
        fires=[
            "Zauważyłeś literówkę? Zaznacz fragment i daj nam znać.",
            "Widzisz błąd w tekście? Zgłoś go redakcji.",
            "Zgłoś błąd",
        ],
        stays=[
            "Audytorzy znaleźli błąd w sprawozdaniu i kazali fabryce poprawić wyliczenia do piątku.",
            "Zgłosić błąd prokuratorowi odważyła się tylko księgowa.",
        ],
    ),
    drop(
        "send_us_news",
        reason="meta.feedback",
        pattern=(
            r"^(?!.{0,160}\b(?:policj\w+|prokuratur\w+|straż\w*|funkcjonariusz\w*|komisariat\w*|997|112)\b)"
            r"(?:.{0,160}[.!?,] ?)?(?:napisz(?:cie)?|pisz(?:cie)?|prześlij(?:cie)?|wyślij(?:cie)?"
            r"|przesyłaj(?:cie)?|zgłoś(?:cie)?|daj(?:cie)? (?:nam )?znać|skontaktuj(?:cie)? się|zadzwoń(?:cie)?"
            r"|dzwoń(?:cie)?|podziel(?:cie)? się|czekamy)\b[^.!?]{0,90}?(?:do nas|nam\b|z nami"
            r"|do (?:naszej )?redakcji|nasz\w* (?:adres|skrzynk|redakcj|formularz|numer|whatsapp|profil)\w*"
            r"|na (?:adres|skrzynkę|numer|maila?)|na (?=\S+@))"
            r"[^!?]{0,60}?(?:@|\+?\d[\d() -]{6,}|formularz\w*|whatsapp\w*|messenger\w*|facebook\w*|e-?mail\w*"
            r"|adres\w*|skrzynk\w+|zdjęci\w+|film\w*|histori\w+|temat\w*|redakcj\w+|informacj\w+).{0,80}$"
            r"|^(?!.{0,160}\b(?:policj\w+|prokuratur\w+|straż\w*|funkcjonariusz\w*|komisariat\w*|997|112)\b)"
            r"(?:napisz do (?:nas|redakcji|autora|autorki)|skontaktuj się z (?:nami|redakcją|autorem)"
            r"|kontakt z redakcją|wyślij (?:nam )?(?:informację|newsa|zdjęcie|film)|(?:masz|macie) (?:temat"
            r"|informację|ciekawy temat|newsa|zdjęcie|ciekawą historię|ważną informację)[^.]{0,60}\?.{0,90}"
            r"|(?:byłeś|byłaś|byliście|jesteś) świadkiem[^.]{0,60}\?.{0,90})$"
        ),
        max_words=45,
        fires=[
            "Byłeś świadkiem wypadku? Prześlij zdjęcia do naszej redakcji.",
            "Masz ciekawy temat? Napisz do nas: redakcja@example.org",
            "Napisz do redakcji",
        ],
        stays=[
            "Byłeś świadkiem wypadku? Zadzwoń na policję, apelują funkcjonariusze.",
            "Masz informację o sprawcy? Zgłoś się na komisariat.",
            "Napisz do nas, gdy dojedziesz, prosiła matka, i napisał z pierwszej stacji.",
            "Dzwoń na policję od razu, mówi dzielnicowy.",
        ],
    ),
    drop(
        "rate_article",
        reason="meta.feedback",
        pattern=(
            r"oceń (?:artykuł|tekst|ten artykuł|materiał|wpis|jakość (?:naszego )?artykułu)\W{0,3}.{0,60}"
            r"|(?:czy )?(?:ten |nasz )?artykuł (?:był|okazał się) (?:dla ciebie |dla państwa )?(?:przydatny"
            r"|pomocny|interesujący)|twoja (?:ocena|opinia|reakcja)(?: .{0,40})?|średnia (?:ocena"
            r"|głosów)\W.{0,20}|zagłosuj|jak oceniasz (?:ten )?(?:artykuł|tekst)|twoja opinia jest dla nas ważna"
            r"|ocena:? \d.{0,20}"
            r"|(?:oddaj (?:swój )?głos|weź udział|zagłosuj|głosuj|odpowiedz)(?:cie)? (?:w|na) (?:naszej|naszym|naszą|nasze) (?:sondzie|sondażu|ankiecie|sondę|ankietę|plebiscycie)"
        ),
        whole=True,
        max_words=14,
        fires=[
            "Oceń artykuł",
            "Oceń jakość naszego artykułu: Twoja opinia jest dla nas ważna",
            "Czy artykuł był przydatny?",
            "Weź udział w naszej ankiecie",
        ],
        stays=[
            "Oceń odległość, mówi przewodnik i pokazuje kopułę.",
            "Twoja reakcja była normalna, powiedział lekarz i zamknął drzwi za pacjentem, który wciąż drżał z zimna.",
            "Weź udział w ankiecie spisowej do końca września.",
        ],
    ),
    drop(
        "thanks_for_reading",
        reason="nav.follow",
        pattern=(
            r"^dziękujemy,? (?:że (?:przeczyta|nas czyta)\w+|za (?:przeczytanie|lekturę))\b.{0,160}$"
            r"|^(?:jeśli chcesz być na bieżąco|zapraszamy)\b.{0,80}\bdo (?:naszego )?serwisu(?: ponownie)?[.!]?$"
        ),
        max_words=30,
        fires=[
            "Dziękujemy, że przeczytałeś nasz artykuł do końca.",
            "Jeśli chcesz być na bieżąco, zapraszamy do naszego serwisu ponownie!",
        ],
        stays=[
            "Dziękujemy, że przyszliście, powiedział burmistrz do strażaków.",
            "Zapraszamy do serwisu rowerów, zachęcał szyld nad warsztatem.",
        ],
    ),
    drop(
        "gift_article",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=r"(?:podaruj|sprezentuj|wyślij) (?:ten )?artykuł(?: (?:znajomemu|w prezencie|bliskim|przyjacielowi))?"
        r"|wyślij (?:bezpłatnie )?ten artykuł",
        fires=["Wyślij ten artykuł", "Podaruj artykuł", "Podaruj ten artykuł znajomemu"],
        stays=["Podaruj książkę znajomemu"],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=14,
        pattern=r"^\W{0,3}(?:ustaw(?:cie)?|wybierz(?:cie)?|dodaj(?:cie)?|oznacz(?:cie)?)\b[^.!?\"]{2,40}(?:preferowan|ulubion|zaufan)\w* (?:źródł|źródeł|stron)\w*[^.!?\"]{0,20}\W{0,3}$",
        fires=["Ustaw nas jako preferowane źródło w Google"],
        stays=["Wybierz ulubione źródło w parku i napełnij butelkę, radzi przewodnik."],
    ),
    drop(
        "our_channel_daily",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:najważniejsze|najnowsze|najciekawsze|wszystkie)\b[^.!?\"]{0,40}\bna naszym\b[^.!?\"]{0,20}(?:whatsapp|telegram)\w*\W{0,3}$",
        fires=["Najważniejsze wiadomości dnia na naszym kanale WhatsApp"],
        stays=["Najważniejsze słowa padły na naszym WhatsAppie, mówi siostra."],
    ),
    drop(
        "be_first_to_comment",
        reason="comment.prompt",
        max_words=8,
        whole=True,
        pattern=r"bądź pierwsz[yą](?:,| i| -)? ?(?:która? )?(?:skomentuj(?:e)?|dodaj(?:e)? komentarz|wyraź opinię|napisz(?:e)? komentarz|zabierz głos|oceń)(?: ten artykuł| artykuł)?|nie ma jeszcze (?:żadnych )?komentarzy|brak komentarzy",
        fires=["Bądź pierwszy, skomentuj", "Nie ma jeszcze komentarzy"],
        stays=["Bądź pierwszy, powtarzał mu trener."],
    ),
]
