"""Croatian prompts, rules and headings of comments. Bosnian and Serbian forms stand beside the Croatian ones."""

from cleaner.rule import cut_tail, drop

RULES = [
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:dodaj|napi[šs]i|ostavi|objavi|po[šs]alji|pogledaj|pro[čc]itaj|prika[žz]i|vidi"
            r"|u[čc]itaj)(?:te)? (?:novi |sve |svoj |va[šs] |jo[šs] )?komentare?"
            r"|(?:sve|svi|još) komentar[ei]|komentiraj(?:te)?(?: (?:[čc]lanak|prvi|v(?:ij)?est|ovdje))?"
            r"|komentari[šs]i(?:te)?(?: (?:[čc]lanak|prvi|vest|v(?:ij)?est|ovde))?|va[šs] komentar|tvoj komentar"
            r"|napi[šs]i(?:te)? odgovor|odustani od odgovora|odgovori(?:te)? na komentar"
            r"|(?:sudj?eluj(?:te)?|u[čc]estvuj(?:te)?|uklju[čc]i(?:te)? se) u (?:diskusij[iu]|raspra[vui]\w?"
            r"|komentarima)(?: (?:ili|i) pro[čc]itaj(?:te)? komentare)?|na komentare|idi na komentare"
            r"|prijavi(?:te)? komentar"
        ),
        fires=["Dodaj komentar", "Pošalji komentar", "Komentiraj prvi", "Učestvuj u diskusiji ili pročitaj komentare"],
        stays=["Vaš komentar me iznenadio"],
    ),
    drop(
        "comment_count",
        reason="comment.prompt",
        whole=True,
        max_words=5,
        pattern=(
            r"komentar[ia]? ?[(\[]\d{1,4}[)\]]|komentar[ia]: ?\d{1,4}|\d{1,4} komentara?|broj komentara:? ?\d{1,4}"
            r"|pogledaj(?:te)? (?:svih |sve )?\d{1,4} komentara?"
        ),
        fires=["Komentari (12)", "12 komentara", "Broj komentara: 5"],
        stays=["12 komentara o mostu"],
    ),
    drop(
        "no_comments",
        reason="comment.prompt",
        whole=True,
        max_words=12,
        pattern=(
            r"(?!.*\.)(?:još )?nema (?:još )?komentara|trenutno nema komentara|(?:ovaj članak|ova v(?:ij)?est"
            r"|ovaj tekst) (?:još )?nema komentara|budi(?:te)? prvi(?: koji će)?(?:,? (?:komentira(?:ti)?"
            r"|komentarisati|komentiraj|koji (?:će|ćete) (?:komentirati|ostaviti komentar)|i komentirajte"
            r"|i ostavite komentar|ko će (?:komentirati|ostaviti komentar)))"
            r"|komentari su (?:zatvoreni|isključeni|onemogućeni)(?: za ovaj članak| na ovom članku)?"
            r"|komentiranje (?:je )?(?:onemogućeno|zatvoreno|isključeno|završeno)"
            r"|komentarisanje (?:je )?(?:onemogućeno|zatvoreno|isključeno)"
        ),
        fires=["Nema komentara", "Budite prvi koji će komentirati", "Komentari su zatvoreni"],
        stays=["Nema komentara na odluku suda.", "Nema komentara."],
    ),
    drop(
        "comment_form",
        reason="comment.prompt",
        max_words=36,
        pattern=(
            r"^\W{0,3}(?:vaša (?:e-?mail adresa|adresa e-pošte|mejl adresa|email adresa)|vaš e-?mail"
            r"|e-?mail adresa) (?:neće biti|neće se) (?:javno )?(?:objav\w+|prikaz\w+|vidlj\w+)\b[^\"\n]{0,90}$"
            r"|^\W{0,3}\*? ?(?:obavezna|obvezna|neophodna|nužna) polja su (?:označena|obilježena"
            r"|obeležena)[^\"\n]{0,20}$"
            r"|^\W{0,3}(?:spremi|sačuvaj|zapamti) (?:moje )?(?:ime|podatke)[^.\"\n]{0,60}(?:pregledni\w+"
            r"|pretraživač\w*|browser\w*|komentir\w+|komentariš\w+)[^\"\n]{0,70}$"
            r"|^\W{0,3}(?:obav(?:ij)?esti|obavj?eštavaj) me\b[^.\"\n]{0,40}(?:komentar|objav|odgovor"
            r"|e-?mail)\w*[^\"\n]{0,40}$"
        ),
        fires=[
            "Vaša e-mail adresa neće biti objavljena. Obavezna polja su označena s *",
            "Obavijesti me o novim komentarima e-mailom",
        ],
        stays=["Vaša adresa neće biti upisana u zapisnik."],
    ),
    drop(
        "comment_login",
        reason="comment.prompt",
        max_words=40,
        pattern=(
            r"^\W{0,3}(?:za (?:komentiranje|komentarisanje|sudjelovanje u komentarima|učešće u komentarima"
            r"|slanje komentara|pisanje komentara|objavu komentara|ostavljanje komentara)[^.\"\n]{0,30}(?:prijav"
            r"|registr|ulogir|uloguj|potrebno)\w*"
            r"|(?:kako biste|da biste|ako želite) (?:komentirali,? (?:se )?|mogli komentirati|komentirati"
            r"|komentarisali|ostavili komentar|ostaviti komentar|sudjelovali u (?:raspravi"
            r"|komentarima))\b[^.\"\n]{0,20}(?:prijav|registr|ulogir|uloguj|morate biti|morate se)\w*"
            r"|(?:prijavi(?:te)? se|ulogiraj(?:te)? se|uloguj(?:te)? se|registriraj(?:te)? se"
            r"|morate biti prijavljeni|morate biti ulogovani),? (?:kako biste|da biste|za|i) (?:komentir|komentariš"
            r"|ostav|mogli komentir|objav)\w*"
            r"|komentiranje (?:je )?(?:omogućeno|dopušteno|moguće) (?:je )?samo (?:registriranim|prijavljenim"
            r"|pretplatni)\w*)\b[^\"\n]{0,120}$"
        ),
        fires=[
            "Za sudjelovanje u komentarima je potrebna prijava, odnosno registracija ako još nemaš korisnički profil.",
            "Za komentiranje se morate prijaviti.",
            "Komentiranje omogućeno samo registriranim korisnicima",
        ],
        stays=["Da biste komentirali zakon, morate ga pročitati."],
    ),
    drop(
        "comment_rules",
        reason="comment.prompt",
        max_words=140,
        pattern=(
            r"^\W{0,3}(?:važna obav(?:ij)?est:? ?)?(?:sukladno|u skladu s[a]?|na temelju) (?:članku|članom|člankom"
            r"|člana) 94\.?\b[^\"\n]{0,40}zakona o elektroničkim medijima[^\"\n]{0,600}$"
            r"|^\W{0,3}(?:komentari,? (?:koji )?(?:sadrže|sadržavaju|vrijeđaju|vređaju|potiču)|(?:zabranjeni"
            r"|nedozvoljeni) su (?:svi )?komentari|molimo (?:vas|čitatelje|čitaoce"
            r"|korisnike)[^.\"\n]{0,40}(?:komentar|komentir|vrijeđa|vređa|psov)\w*"
            r"|(?:redakcija|uredništvo|portal|administrator|[\p{L}]{3,20}\.(?:hr|ba|rs)) (?:zadržava|pridržava"
            r"|ima) (?:si )?pravo (?:da )?(?:ne objav|bris|briš|obriš|ukl|izbriš|ukloni|odabir"
            r"|neobjav)\w*)\b[^\"\n]{0,400}$"
            r"|^\W{0,3}(?:komentari )?(?:odražavaju|izražavaju) (?:isključivo )?(?:stavove"
            r"|mišljenja) (?:njihovih autora|čitatelja|autora komentara)[^\"\n]{0,200}$"
        ),
        fires=[
            "Komentari koji sadrže uvrede bit će obrisani.",
            "Redakcija zadržava pravo brisanja komentara bez upozorenja.",
            "Sukladno članku 94. Zakona o elektroničkim medijima, komentiranje je dopušteno registriranim korisnicima.",
        ],
        stays=["Komentari su pod slikom bili prijateljski.", "Redakcija ima pravo, kaže pravnik."],
    ),
    drop(
        "opinion_prompt",
        reason="comment.prompt",
        max_words=40,
        pattern=(
            r"^\W{0,3}(?:što (?:vi )?mislite|šta (?:vi )?mislite|a vi, što mislite|kakvo je vaše mišljenje"
            r"|koje je (?:tvoje|vaše) mišljenje|što kažete|šta kažete|slažete li se"
            r"|slažeš li se)\b[^.!\"\n]{0,60}\? ?"
            r"(?:napišite|napiši|komentirajte|komentarišite|recite nam|javite|podijelite|podelite|pišite|pridružite"
            r"|sudjeluj|učestvuj|glasajte)\b[^\"\n]{0,100}$"
            r"|^\W{0,3}koje je tvoje mišljenje o (?:ovoj temi|ovome)\?$"
            r"|^\W{0,3}(?:podijeli|podeli|napiši|napišite|recite|reci|iznesite)(?:te)? (?:nam )?(?:svoje |vaše "
            r"|nam svoje )?mišljenje (?:u komentarima|ispod članka|u komentaru|ispod)\W{0,3}$"
        ),
        fires=[
            "Što vi mislite? Napišite u komentarima.",
            "Koje je tvoje mišljenje o ovoj temi?",
            "Podijelite svoje mišljenje u komentarima",
        ],
        stays=["Što mislite o mostu? upitao je.", "Koje je vaše mišljenje o ovoj temi?"],
    ),
    drop(
        "comment_state",
        reason="comment.prompt",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:vaš komentar (?:čeka (?:odobrenje|moderaciju)|je (?:poslan|poslat|zaprimljen|uspješno poslan"
            r"|uspešno poslat)|bit će objavljen nakon (?:odobrenja|moderacije)|biće objavljen nakon (?:odobrenja"
            r"|moderacije))|komentar je (?:obrisan|uklonjen|poslan na odobrenje)(?: od strane administratora)?"
            r"|(?:poredaj|sortiraj|razvrstaj) (?:komentare )?(?:po|prema)(?: \w+){1,2}|(?:najnoviji|najstariji"
            r"|najbolje ocijenjeni|najbolje ocenjeni|najpopularniji) komentari|preostalo znakova:? ?\d{1,4})"
        ),
        fires=["Vaš komentar čeka odobrenje", "Najnoviji komentari", "Preostalo znakova: 1500"],
        stays=["Najnoviji komentari ministra izazvali su bijes."],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=(
            r"(?:komentari ?\(\d{1,4}\)|\d{1,4} komentara?|komentari čitatelja|komentari čitalaca|komentari čitaoca"
            r"|mišljenja čitatelja)"
        ),
        fires=[
            "Komentari (3)\nIvana\nKod nas je isto, vrijeme je da vlast nešto poduzme.",
            "12 komentara\nIvana\nOdličan članak, hvala autorici na istini.",
        ],
        stays=["Komentari o presudi pojavili su se iste večeri."],
    ),
]
