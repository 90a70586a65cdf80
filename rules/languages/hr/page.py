"""Croatian page furniture: menus, log-in, paging, footers. Bosnian and Serbian forms stand beside."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:natrag|nazad|povratak|vrati se|skoči) na (?:vrh|početak|naslovnicu|početnu|naslovnu|listu|popis"
            r"|članak|portal)(?: stranic[eu]| stranu)?|na vrh(?: stranice)?|povratak na vrh|(?:idi|preskoči|prijeđi"
            r"|pređi|skoči) na (?:glavni )?sadržaj"
            r"|otvori (?:izbornik|meni)|zatvori(?: (?:izbornik|meni|prozor|obav(?:ij)?est|pretragu))?"
            r"|glavni (?:izbornik|meni)|pretraži (?:portal|stranicu|sajt)|upiši(?:te)? pojam(?: za pretragu"
            r"| koji tražite)?"
            r"|(?:sljedeć|sledeć|iduć|naredn|prethodn)[iaeo] (?:članak|stranica|strana|v(?:ij)?est|objava|tekst)"
            r"|učitaj (?:još|više)(?: v(?:ij)?esti| članaka)?|sve kategorije|mapa (?:weba|sajta|stranice)"
            r"|naslovna stranica|početna stranica|početna strana"
        ),
        fires=["Povratak na vrh", "Sljedeći članak", "Učitaj još vijesti", "Preskoči na sadržaj"],
        stays=["Povratak na sunce", "Sljedeća stanica: more"],
    ),
    drop(
        "account_button",
        reason="nav.page",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:prijava ?[/|] ?registracija|prijavi(?:te)? se|registriraj(?:te)? se|registruj(?:te)? se"
            r"|ulogiraj(?:te)? se|uloguj(?:te)? se|odjavi(?:te)? se|zaboravljena lozinka\??|zaboravili? (?:ste"
            r"|si) lozinku\??|zaboravio/la si lozinku\??|moj (?:račun|profil|nalog)|korisnički (?:račun|nalog"
            r"|profil)"
            r"|prijava putem (?:google\w*|facebook\w*|apple\w*)|prijavi(?:te)? se (?:putem|preko) (?:google\w*"
            r"|facebook\w*|apple\w*)|nastavi(?:te)? (?:putem|s|sa) (?:google\w*|facebook\w*|apple\w*)|zapamti me"
            r"|ostani(?:te)? prijavljeni?)"
        ),
        fires=["Prijavi se", "Zaboravljena lozinka?", "Prijava / Registracija"],
        stays=["Prijavite se odmah kod liječnika"],
    ),
    drop(
        "footer_link",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:opći uvjeti(?: (?:korištenja|poslovanja))?|opšti uslovi(?: (?:korišćenja|poslovanja))?"
            r"|uvjeti (?:korištenja|poslovanja)|uslovi (?:korišćenja|korištenja)|pravila (?:privatnosti|korištenja"
            r"|o privatnosti|komentiranja|komentarisanja)|(?:politika|zaštita|izjava o) privatnosti"
            r"|zaštita (?:osobnih )?podataka"
            r"|impress?um|kontaktirajte nas|oglašavanje|oglašavajte se|oglašavanje na portalu|cj?enik oglašavanja"
            r"|marketing i oglašavanje|o nama|pravne napomene|uređivačka politika|kodeks(?: časti)? novinara)"
        ),
        fires=["Uvjeti korištenja", "Impressum", "Pravila privatnosti"],
        stays=["Uvjeti korištenja vode mijenjaju se"],
    ),
    drop(
        "footer_row",
        reason="nav.page",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=24,
        pattern=(
            r"(?:(?:impress?um|kontakt|oglašavanje|marketing|o nama|uvjeti korištenja|uslovi korišćenja"
            r"|uslovi korištenja|(?:pravila|politika|zaštita) privatnosti|kolačići|pretplata|arhiva|rss)[ "
            r"|/•,-]{1,4}){1,8}"
            r"(?:impress?um|kontakt|oglašavanje|marketing|o nama|uvjeti korištenja|uslovi korišćenja"
            r"|uslovi korištenja|(?:pravila|politika|zaštita) privatnosti|kolačići|pretplata|arhiva|rss)"
        ),
        fires=["Impressum | Kontakt | Oglašavanje | Uvjeti korištenja"],
        stays=["Marketing, oglašavanje i prodaja"],
    ),
    drop(
        "short_word_outside",
        reason="nav.page",
        where=OUTSIDE,
        whole=True,
        max_words=1,
        pattern=(
            r"(?:naslovnica|početna|izbornik|pretraga|pretraži|traži|registracija|odjava|prijava|učitavanje"
            r"|zatvori)"
        ),
        fires=["Naslovnica", "Pretraga"],
        stays=["Prijava je primljena u podne."],
    ),
    drop(
        "page_not_found",
        reason="nav.page",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:stranica (?:nije pronađena|ne postoji|koju tražite ne postoji)|tražena stranica (?:nije pronađena"
            r"|ne postoji)|došlo je do (?:pogreške|greške)[.,]? (?:molimo )?pokušajte (?:ponovno"
            r"|ponovo)(?: kasnije)?|nema rezultata pretrage)"
        ),
        fires=["Stranica nije pronađena", "Došlo je do pogreške. Pokušajte ponovno"],
        stays=["Došlo je do pogreške, priznao je liječnik."],
    ),
]
