"""Croatian legal lines: copyright, paywalls, terms, disclaimers. Bosnian and Serbian forms stand beside."""

from cleaner.rule import OUTSIDE, drop, tail

_CONSENT = (
    r"(?:\w+ )?(?:pisan\w+ |prethodn\w+ |izričit\w+ ){0,2}(?:dozvol[eu]|suglasnosti|saglasnosti|odobrenja"
    r"|dopuštenja|pristanka)"
)
_HOUSE = r"(?:redakcij\w+|uredništv\w+|izdavač\w+|nakladnik\w*|portal\w*|vlasnik\w* (?:portala|stranice))"

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=80,
        pattern=(
            r"^\W{0,3}(?:©[^\"\n]{0,80}|copyright[^\"\n]{0,60})?(?:sva (?:autorska )?prava (?:su )?(?:pridržana"
            r"|zadržana|rezervirana|rezervisana)|autorska prava (?:su )?(?:pridržana|zadržana"
            r"|zaštićena))\b(?:\W{0,3}$| ?[.|©-][^\"\n]{0,260}$| (?-i:\p{Lu})[^\"\n]{0,60}$)"
        ),
        fires=["© 2021 Obala Media. Sva prava pridržana.", "Sva prava zadržana"],
        stays=["Autorska prava su zaštićena zakonom iz 2009.", "Sva prava su zadržana, a obveze zaboravljene."],
    ),
    drop(
        "reuse_line",
        reason="legal.copyright",
        where=OUTSIDE | tail(5),
        max_words=70,
        pattern=(
            r"^\W{0,3}(?:strogo )?(?:je )?(?:zabranjeno (?:je )?)?(?:svako )?(?:neovlašteno "
            r"|neovlašćeno )?(?:kopiranje|preuzimanje|prenošenje|umnožavanje|reproduciranje|objavljivanje"
            r"|korištenje|korišćenje|distribucija)\b(?=[^.]{0,60}\b(?:sadržaj|članak|člana?k|tekst|v(?:ij)?est))"
            rf"[^.\"\n]{{0,140}}(?:bez {_CONSENT}[^.\"\n]{{0,20}}{_HOUSE}|(?:nije dopušteno|nije dozvoljeno"
            rf"|je zabranjeno|zabranjeno je)[^.\"\n]{{0,20}}bez {_CONSENT})[^\"\n]{{0,160}}$"
            rf"|^\W{{0,3}}(?:zabranjeno|nije dozvoljeno"
            rf"|nije dopušteno) (?:je )?(?:svako )?(?:neovlašteno )?(?:kopiranje|preuzimanje|prenošenje"
            rf"|korištenje) (?:sadržaja|tekstova|članaka|v(?:ij)?esti"
            rf"|fotografija)\b[^.\"\n]{{0,60}}bez {_CONSENT}[^\"\n]{{0,100}}$"
        ),
        fires=[
            "Zabranjeno je preuzimanje sadržaja bez pisane dozvole redakcije.",
            "Kopiranje sadržaja bez odobrenja uredništva nije dopušteno.",
        ],
        stays=[
            "Korištenje fotografija bez dozvole autora je kažnjivo.",
            "Prenošenje oružja zabranjeno je bez dozvole.",
        ],
    ),
    drop(
        "reprint_with_link",
        reason="legal.copyright",
        where=OUTSIDE | tail(5),
        max_words=60,
        pattern=(
            r"^\W{0,3}(?:dozvoljeno|dopušteno) je (?:djelomično |delimično )?(?:preuzimanje|prenošenje"
            r"|objavljivanje) (?:sadržaja|dijelova|delova|tekstova|članaka"
            r"|v(?:ij)?esti)\b[^.\"\n]{0,40}(?:uz (?:obavezno |obvezno )?navođenje|uz link"
            r"|uz poveznicu)[^\"\n]{0,140}$"
            r"|^\W{0,3}(?:pri|prilikom|kod) (?:preuzimanj\w|prenošenj\w|objav[ei]|citiranj\w) (?:\w+ )?(?:sadržaja"
            r"|članaka|članka|teksta|tekstova)\b[^.\"\n]{0,70}(?:izvor|link|poveznic)\w*[^\"\n]{0,100}$"
            r"|^\W{0,3}za preuzimanje sadržaja pogledajte\b[^\"\n]{0,120}$|^\W{0,3}[\w.]{3,30} (?:za"
            r"|pri)država sva prava nad sadržajem\b[^\"\n]{0,160}$"
        ),
        fires=[
            "Dozvoljeno je preuzimanje sadržaja isključivo uz navođenje linka prema našem portalu.",
            "Pri preuzimanju članaka obavezno je navesti izvor i poveznicu.",
        ],
        stays=["Pri preuzimanju robe obavezan je pregled."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=40,
        pattern=(
            r"^\W{0,3}(?:(?:ovaj |ova |cijeli |cjelovit |ostatak |nastavak |pristup )?(?:članak|članka|sadržaj"
            r"|sadržaja|tekst|teksta|v(?:ij)?est|vest|čitanja|sadržaju)) (?:je )?(?:dostup\w+|namijenjen|namenjen"
            r"|rezerviran|vidljiv)?(?: je)? ?(?:samo|isključivo|jedino) (?:za )?(?:naš\w+ )?(?:pretplatni"
            r"|registriran|prijavljen|premium)\w+(?: (?:korisni|čita)\w+)?\W{0,3}$"
            r"|^\W{0,3}(?:za (?:čitanje|pristup|nastavak čitanja|cijeli članak"
            r"|cijeli tekst)[^.\"\n]{0,50}(?:potrebna (?:vam )?je (?:pretplata|prijava|registracija)"
            r"|(?:je )?potrebna (?:je )?(?:pretplata|prijava)|prijavite se|pretplatite se|registrirajte se"
            r"|registrujte se|morate biti)"
            r"|(?:ako želite|želite li|želite) (?:pro"
            r"|nastaviti )?čitati[^.?\"\n]{0,50}\??[ ,]{0,2}(?:pretplatite se|prijavite se"
            r"|registrirajte se))[^\"\n]{0,100}$"
        ),
        fires=[
            "Ovaj članak dostupan je samo pretplatnicima.",
            "Za čitanje cijelog članka potrebna je pretplata.",
            "Želite nastaviti čitati? Pretplatite se",
        ],
        stays=["Ovaj članak zakona vrijedi samo za ribare.", "Za čitanje novih zahtjeva trebala su im tri tjedna."],
    ),
    drop(
        "paywall_mark",
        reason="legal.paywall",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:samo za pretplatnike|sadržaj (?:samo )?za pretplatnike|članak (?:samo )?za pretplatnike"
            r"|ekskluzivno za pretplatnike|premium (?:sadržaj|članak)|plus (?:sadržaj|članak)"
            r"|otključaj(?:te)? (?:članak|sadržaj)"
            r"|(?:preostalo|ostalo|ostao|ostala) (?:vam|ti) (?:je"
            r"|su) (?:još )?\d{1,2} besplatn\w+ član\w+(?: ovaj mj?esec| ovog mj?eseca)?|(?:iskoristili"
            r"|pročitali) ste (?:sve |svih )?\d{0,2} ?besplatn\w+ član\w+(?: ovaj mj?esec| ovog mj?eseca)?"
            r"|nastavite čitati uz pretplatu|nastavi čitati uz pretplatu)"
        ),
        fires=["Samo za pretplatnike", "Ostalo vam je još 2 besplatna članka", "Premium sadržaj"],
        stays=["Samo za pretplatnike mobitela"],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=110,
        pattern=(
            r"^\W{0,3}(?:ova|naša|ovaj|naš|ovo) (?:(?:web|internet|mrežna|internetska)[ -]?)?(?:stranica|stranice"
            r"|mjesto|portal|sajt|lokacija) koristi (?:\w+ )?kolačiće(?:\W{0,3}$|[.] |,? (?:za|radi) (?:bolj|pruž"
            r"|unapr|poboljš|osigur|ispravn|analiz|funkcion)|,? (?:kako bi|da bi)(?:smo)? )"
            r"|^\W{0,3}(?:na (?:ovoj|našoj|ovom|našem)[^.\"\n]{0,30} )?(?:mi )?koristimo (?:\w+ )?kolačiće"
            r"|^\W{0,3}(?:nastavkom|korištenjem|korišćenjem|posjetom|daljnjim|daljim)[^.\"\n]{0,60}(?:pristajete"
            r"|slažete|suglasni|saglasni|prihvaćate|prihvatate)[^.\"\n]{0,30}kolačić"
        ),
        fires=[
            "Ova web stranica koristi kolačiće kako bi poboljšala korisničko iskustvo.",
            "Koristimo kolačiće",
            "Nastavkom pregleda slažete se s korištenjem kolačića.",
        ],
        stays=["Portal koristi kolačiće bez privole, upozoravaju.", "Koristi kolačiće i kavu kao mito."],
    ),
    drop(
        "cookie_button",
        reason="legal.cookie",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:prihva(?:ćam|tam|ti|titi)|dopusti|dozvoli|odbij|odbijam|slažem se s|saglasan sam s|omogući)(?: sve"
            r"| samo nužne| neophodne| korištenje| upotrebu)? kolačić(?:e|a|ima)|(?:postavke|podešavanja|pravila"
            r"|politika|upravljanje|uporaba|upotreba|korištenje|korišćenje)(?: o| privatnosti i)? kolačić(?:a|ima)"
            r"|(?:pravila|politika) o (?:upotrebi |korištenju )?kolačić(?:a|ima)|o kolačićima|više o kolačićima"
            r"|postavke privatnosti|prihvati sve|odbij sve"
        ),
        fires=["Prihvati sve kolačiće", "Postavke kolačića", "Politika kolačića"],
        stays=["Prihvaćam kolačiće i čaj"],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        max_words=45,
        pattern=(
            r"^\W{0,3}(?:(?:klikom|prijavom|slanjem|registracijom|pretplatom|potvrdom|korištenjem|korišćenjem"
            r"|ostavljanjem)[^.\"\n]{0,60}(?:prihvaćate|prihvatate|pristajete na|slažete se s[a]?|potvrđujete da)"
            r"|(?:pročita(?:o|la) sam[^.\"\n]{0,20})?(?:prihvaćam|prihvatam|slažem se s[a]?|suglas(?:an|na) sam s"
            r"|saglas(?:an|na) sam sa))"
            r" ?[^.\"\n]{0,30}(?:opć\w+ uvjet\w+|opšt\w+ uslov\w+|uvjet\w+ (?:korištenja|poslovanja)"
            r"|uslov\w+ (?:korišćenja|korištenja)|pravil\w+ (?:privatnosti|korištenja)"
            r"|politik\w+ privatnosti)[^\"\n]{0,80}$"
        ),
        fires=[
            "Klikom na gumb prihvaćate opće uvjete.",
            "Slažem se s uvjetima korištenja i pravilima privatnosti",
        ],
        stays=[
            "Prijavom korisnici prihvaćaju opće uvjete, koje je sud poništio.",
            "Prihvaćam uvjete suda, rekao je.",
        ],
    ),
    drop(
        "captcha_note",
        reason="legal.terms",
        max_words=26,
        pattern=(
            r"^\W{0,3}(?:ova|ovaj) (?:(?:web|internet)[ -]?)?(?:stranica|sajt|obrazac) (?:je )?(?:zaštićena?"
            r"|štiti) (?:je )?(?:\w+ )?(?:google )?re?captcha\b[^\"\n]{0,140}$"
        ),
        fires=["Ova stranica je zaštićena reCAPTCHA sustavom i vrijede Googleova pravila privatnosti."],
        stays=["Stranicu štiti CAPTCHA, koju su roboti riješili."],
    ),
    drop(
        "opinion_disclaimer",
        reason="legal.disclaimer",
        where=OUTSIDE | tail(5),
        max_words=55,
        pattern=(
            r"^\W{0,3}(?:mišljenj[ae]|stavovi|iznes[et]ni stavovi|izneti stavovi|kolumna|komentar|tekst|članak"
            r"|komentari)\b[^.\"\n]{0,80}(?:ne (?:odražava|izražava|predstavlja|održava)\w*|nisu nužno|nije nužno"
            r"|su (?:isključivo )?(?:osobni|lični|privatni)|isključivo su)"
            r"[^.\"\n]{0,50}(?:uredništv|redakcij|portal|autor)\w*[^\"\n]{0,80}$"
            rf"|^\W{{0,3}}(?:{_HOUSE})[^.\"\n]{{0,20}} (?:ne (?:odgovara|snosi odgovornost|preuzima odgovornost)"
            rf"|nije odgovor\w+) za (?:sadržaj|komentar|mišljenja|stavove|točnost|tačnost|štetu)\w*[^\"\n]{{0,80}}$"
        ),
        fires=[
            "Stavovi izneseni u kolumni ne odražavaju nužno stavove redakcije.",
            "Redakcija ne odgovara za sadržaj komentara.",
        ],
        stays=["Mišljenja stanovnika o mostu ne poklapaju se."],
    ),
    drop(
        "information_only",
        reason="legal.disclaimer",
        where=OUTSIDE | tail(5),
        max_words=50,
        pattern=(
            r"^\W{0,3}(?:informacije|sadržaj|članak|tekst)[^.\"\n]{0,50}(?:informativnog karaktera"
            r"|informativne (?:su )?(?:prirode|naravi)|isključivo (?:su )?informativn\w+|služ[ei] (?:samo "
            r"|isključivo )?u informativne svrhe|ne (?:predstavlja(?:ju)?|zamjenjuj[eu]) (?:investicijski|ulagački"
            r"|liječnički|medicinski|ljekarski|lekarski|financijski|pravni) savj?et\w*"
            r"|ni(?:je|su) zamjena za (?:liječnički|medicinski|ljekarski))[^\"\n]{0,120}$"
        ),
        fires=["Članak ne predstavlja investicijski savjet.", "Tekst je isključivo informativnog karaktera."],
        stays=["Članak ne predstavlja opasnost za demokraciju, presudio je sud."],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        max_words=45,
        pattern=(
            r"^\W{0,3}(?:ovaj )?(?:članak|prilog|tekst|sadržaj) (?:sadrži (?:partnerske|oglasne|promotivne"
            r"|affiliate) (?:linkove|poveznice|veze)|je (?:sponzoriran|sponzorisan|promotivan|plaćen|oglasne naravi"
            r"|promotivnog karaktera))\b[^.,\"\n]{0,60}\W{0,3}$"
            r"|^[^\"]{0,140}\b(?:možemo (?:zaraditi|dobiti)|zarađujemo|dobivamo|dobijamo) (?:malu "
            r"|manju )?provizij[ue]\b[^\"]{0,60}$"
        ),
        fires=["Članak sadrži partnerske poveznice.", "Ako kupite preko linka, možemo dobiti malu proviziju."],
        stays=["Članak sadrži pogreške, tvrdi ministar."],
    ),
    drop(
        "age_or_gambling_note",
        reason="legal.disclaimer",
        whole=True,
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=(
            r"(?:18\+ ?[.,|-]? ?)?(?:igraj(?:te)? odgovorno|kockanje (?:može izazvati|izaziva) ovisnost"
            r"|igre na sreću mogu izazvati (?:ovisnost|zavisnost))(?:[.!,|-]? ?(?:18\+|igraj(?:te)? odgovorno))?"
        ),
        fires=["18+ Igrajte odgovorno", "Igre na sreću mogu izazvati ovisnost."],
        stays=["Kockanje izaziva ovisnost, a liječenje traje godinama."],
    ),
]
