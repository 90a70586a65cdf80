"""Croatian promotion: newsletters, apps, notices, programmes, podcasts. Bosnian and Serbian forms stand beside."""

from cleaner.rule import OUTSIDE, drop, tail

# Speech without quotation marks: somebody said it, so it is reporting.
_SAID = (
    r"(?!.*\b(?:re(?:kao|kla|kli)|kaž[eu]|kaza(?:o|la|li)|poruč(?:io|ila|ili|uj\w*)|poziva(?:ju)?|pozva(?:o|la|li)"
    r"|istič[eu]|istak\w+|nave(?:o|la|li)|navod[ei]|doda(?:je|ju|o|la)|savj?etuj\w+|upozor\w+|tvrd[ei]|pita(?:o|la)"
    r"|objasni(?:o|la)|piše|(?:iz|na)javi(?:o|la|li)|napisa(?:o|la|li))\b)"
)
_STORES = r"(?:app ?store|google play|play ?store|android|ios\b|iphone|ipad|appgallery|huawei)"

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=50,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:pretplati(?:te)? se|prijavi(?:te)? se|primaj(?:te)?|prijavi(?:te)?"
            rf"|upiši(?:te)? se|naruči(?:te)?)\b[^.\"\n]{{0,50}}"
            r"(?:(?:naš\w* |besplat\w+ |dnevn\w+ |tjedn\w+ |nedj?eljn\w+ |sedmičn\w+ )?newsletter\w*|njuzleter\w*"
            r"|(?:naš|dnevni|tjedni|jutarnji) bilten|dnevni pregled v(?:ij)?esti)[^\"\n]{0,140}$"
            rf"|^\W{{0,3}}{_SAID}(?:primaj(?:te)?|pretplati(?:te)? se"
            rf"|prijavi(?:te)? se)\b[^.\"\n]{{0,70}}(?:v(?:ij)?esti|članke|sadržaj\w*|priče)\b"
            r"[^.\"\n]{0,40}(?:e-?mail\w*|e-poš?t\w*|inbox\w*|sandučić\w*|elektroničk\w+ poš?t\w*)[^\"\n]{0,60}$"
        ),
        fires=[
            "Prijavite se na naš newsletter",
            "Pretplati se na newsletter i budi u toku!",
            "Primajte najvažnije vijesti na svoj e-mail",
        ],
        stays=[
            "Prvi newsletter tvrtka je poslala 2003. godine.",
            "Prijavite se na newsletter općine, savjetuju načelnik i vijeće.",
        ],
    ),
    drop(
        "newsletter_button",
        reason="promo.newsletter",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:prijava na (?:naš )?(?:newsletter|bilten)|newsletter prijava|prijavi me(?: na newsletter)?"
            r"|vaš[ae]? (?:e-?mail|e-pošta|email adresa|e-mail adresa|mejl)"
            r"|(?:upiši(?:te)?|unesi(?:te)?) (?:svoj[ue]?|vaš[ue]?)? ?(?:e-?mail(?: adresu)?|e-poštu"
            r"|mejl(?: adresu)?|adresu e-pošte|email adresu)"
            r"|(?:jutarnji|dnevni|tjedni|sedmični|besplatni|naš) newsletter|newsletter portala \w+)"
        ),
        fires=["Prijava na newsletter", "Unesite svoj e-mail", "Tjedni newsletter"],
        stays=["Prijava na newsletter bila je tek početak prijevare."],
    ),
    drop(
        "newsletter_pitch",
        reason="promo.newsletter",
        max_words=24,
        pattern=(
            r"^\W{0,3}(?:najvažnije|najbolje|najzanimljivije|odabrane|sve)\b[^.!?\"\n]{0,50}(?:u|na) (?:tvo[mj]\w*"
            r"|vaš\w*|svo[mj]\w*) "
            r"(?:inbox\w*|e-?mail\w*|sandučić\w*|mailu|mejl\w*|e-pošt\w*)\W{0,3}$"
        ),
        fires=["Najvažnije vijesti dana u tvom inboxu", "Najbolje priče svakog jutra na vaš e-mail."],
        stays=["Najvažnije je što imate u vašem sandučiću, upozorava poštar."],
    ),
    drop(
        "newsletter_state",
        reason="promo.newsletter",
        max_words=22,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:hvala(?: (?:vam|ti))? na prijavi|uspješno (?:ste se|si se) (?:prijavi"
            r"|pretplati)\w+(?: na (?:naš )?newsletter)?|uspešno ste se (?:prijavi|pretplati)\w+"
            r"|provjeri(?:te)? (?:svoj )?(?:inbox|e-?mail|sandučić)[^.\"\n]{0,40}potvrd\w*"
            r"|možete se odjaviti (?:u svakom trenutku|bilo kada|u bilo kojem trenutku)"
            r"|odjava je moguća (?:u svakom trenutku|bilo kada))[^\"\n]{0,50}$"
        ),
        fires=[
            "Hvala na prijavi!",
            "Uspješno ste se pretplatili na newsletter.",
            "Možete se odjaviti u svakom trenutku.",
        ],
        stays=["Uspješno ste položili ispit, pisalo je na ploči."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:preuzmi(?:te)?|skini(?:te)?|instaliraj(?:te)?|isprobaj(?:te)?)\b[^.\"\n]{{0,20}}"
            rf"(?:našu (?:\w+ )?aplikaciju\b(?:\W{{0,3}}$|[^.\"\n]{{0,40}}(?:{_STORES}|ovdje|ovde|!)[^\"\n]{{0,60}}$)"
            rf"|(?:besplatnu |novu )?(?:mobilnu )?aplikaciju(?: ovdje| ovde| (?:za"
            rf"|na) {_STORES}[^.,\"\n]{{0,30}})?\W{{0,3}}$)"
            rf"|^\W{{0,3}}{_SAID}(?:čitaj(?:te)?|prati(?:te)?)\b[^\"\n]{{0,30}}(?:v(?:ij)?esti"
            rf"|novosti)\b[^\"\n]{{0,20}} (?:u|putem|preko|kroz) (?:naše |našoj )?(?:mobilne "
            rf"|mobilnoj )?aplikacij[ei][^.\"\n]{{0,50}}\.?$"
        ),
        fires=["Preuzmite aplikaciju", "Skini našu aplikaciju za Android i iOS!", "Čitajte vijesti u našoj aplikaciji"],
        stays=["Preuzmite aplikaciju grada i prijavite kvar.", "Pratite potrošnju putem mobilne aplikacije."],
    ),
    drop(
        "app_of_newsroom",
        reason="promo.app",
        where=OUTSIDE | tail(5),
        max_words=50,
        pattern=(
            r"^\W{0,3}(?:v(?:ij)?esti|program|sadržaj\w*|portal|naše v(?:ij)?esti"
            r"|emisije)\b[^.\"\n]{0,40} (?:pratite|možete pratiti|možete čitati|čitajte|gledajte)\b"
            rf"[^.\"\n]{{0,90}}(?:aplikacij\w+)[^.\"\n]{{0,30}}{_STORES}[^\"\n]{{0,160}}$"
            rf"|^\W{{0,3}}naša (?:mobilna |besplatna )?aplikacija[^.\"\n]{{0,30}} (?:je )?dostupna (?:je )?(?:na|za"
            rf"|u)\b[^.\"\n]{{0,30}}{_STORES}[^.\"\n]{{0,40}}\.?$"
        ),
        fires=[
            "Vijesti Obale pratite na telefonima putem aplikacija za iOS i Android. Pratite nas i na Facebooku!",
            "Program televizije možete pratiti uživo na ovom linku kao i putem aplikacija za Android i iPhone/iPad.",
        ],
        stays=[
            "Program mjera možete pratiti na stranici ministarstva.",
            "Aplikacija je dostupna na Google Playu i App Storeu.",
        ],
    ),
    drop(
        "push_request",
        reason="promo.push",
        max_words=30,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:uključi(?:te)?|omogući(?:te)?|aktiviraj(?:te)?|pretplati(?:te)? se na"
            rf"|primaj(?:te)?|dozvoli(?:te)?)\b[^.\"\n]{{0,14}}"
            r"(?:obav(?:ij)?esti|notifikacije|push (?:obav(?:ij)?esti|notifikacije)|obavj?eštenja)(?:\W{0,3}$"
            r"| (?:(?:o|za) (?:najnovij|najvažnij|važn|hitn|nov|v(?:ij)?est)\w*|i (?:ne propusti|budi|saznaj"
            r"|prv))[^\"\n]{0,80}$)"
        ),
        fires=["Uključite obavijesti", "Aktivirajte notifikacije i ne propustite najvažnije vijesti"],
        stays=["Obavijesti banke kasnile su dva dana.", "Uključite obavijesti za svaku transakciju."],
    ),
    drop(
        "push_dialog",
        reason="promo.push",
        max_words=22,
        pattern=(
            r"^\W{0,3}(?:(?:želi(?:te|š) li (?:primati|dobivati|dobijati)|da li želite (?:primati|da primate"
            r"|dobijati|da dobijate)) (?:\w+ )?(?:obav(?:ij)?esti|notifikacije|obavj?eštenja)[^\"\n]{0,80}"
            r"|(?:ne, hvala|možda kasnije|ne sada)[ |/]{1,3}(?:da, želim|želim obav(?:ij)?esti|uključi|dozvoli"
            r"|dopusti|prihvaćam))\W{0,3}$"
        ),
        fires=["Želite li primati obavijesti o najvažnijim vijestima?", "Možda kasnije | Uključi"],
        stays=["Ne, hvala."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=28,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:po)?slušaj(?:te)?\b[^.!?\"\n]{{0,40}}(?:podcast\w*|podkast\w*|epizod\w*"
            rf"|emisij\w*)\b"
            r"(?:\W{0,3}$|[^.!?\"\n]{0,40}(?:spotify\w*|apple|youtube\w*|soundcloud\w*|deezer\w*|\bovdje\b"
            r"|\bovde\b)[^.!?\"\n]{0,40}[.!]?$)"
            r"|^\W{0,3}(?:podcast|podkast|epizodu|emisiju)\b[^.!?\"\n]{0,40} (?:po)?slušajte (?:na|putem"
            r"|preko)[^.!?\"\n]{2,60}[.!]?$"
            r"|^\W{0,3}(?:podcast|podkast|epizodu|emisiju)\b[^.!?\"\n]{0,40} možete (?:po)?slušati (?:na|putem"
            r"|preko)[^.!?\"\n]{0,30}(?:spotify|apple|youtube|deezer)[^.!?\"\n]{0,60}[.!]?$"
        ),
        fires=[
            "Poslušajte naš podcast na Spotifyju",
            "Poslušajte cijelu epizodu ovdje",
            "Podcast možete poslušati na YouTubeu.",
        ],
        stays=["Poslušajte podcast i prosudite sami, rekao je odvjetnik."],
    ),
    drop(
        "watch_programme",
        reason="promo.podcast",
        where=OUTSIDE | tail(5),
        max_words=45,
        pattern=(
            r"^\W{0,3}(?:(?:središnji |informativni )?dnevnik|v(?:ij)?esti|rtl (?:danas|direkt|v(?:ij)?esti)"
            r"|novi dan|studio|n1|središnju informativnu emisiju)(?: [\w.]{1,20}){0,3} (?:gledajte|pratite"
            r"|slušajte) (?:svak(?:og|i) (?:dana|dan|radnog dana|petka)|svake večeri|od ponedj?eljka)\b"
            r"[^\"\n]{0,60}(?:a (?:više|još)|na programu|na portalu|od \d{1,2})[^\"\n]{0,160}$"
            r"|^\W{0,3}(?:cijelu emisiju|cijeli razgovor|cjelovit razgovor|ceo razgovor|celu emisiju"
            r"|cijeli intervju|emisiju|gostovanje)[^.!?\"\n]{0,40} (?:po)?gledajte (?:u videu|na|ovdje|u prilogu"
            r"|u video)[^.!?\"\n]{0,60}[.!]?$"
        ),
        fires=[
            "Dnevnik gledajte svakog dana od 19:15, a više o najvažnijim vijestima čitajte na portalu Obala.",
            "Cijeli razgovor pogledajte u videu.",
        ],
        stays=["Seriju gledajte svakog petka na programu HRT-a."],
    ),
    drop(
        "shop_line",
        reason="promo.product",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:kupi(?:te)? (?:odmah|sada|ovdje|ovde|online)|naruči(?:te)? (?:odmah|sada|ovdje|ovde|online)"
            r"|provj?eri(?:te)? (?:ponudu|cijenu|cenu|akciju)"
            r"|pogledaj(?:te)? ponudu|u (?:web ?shop|internet trgovinu|košaricu)|dodaj u (?:košaricu|korpu))"
        ),
        fires=["Kupi odmah", "Provjerite ponudu", "Dodaj u košaricu"],
        stays=["Kupi sada, plati poslije"],
    ),
    drop(
        "prize_game_line",
        reason="promo.event",
        whole=True,
        where=OUTSIDE | tail(5),
        max_words=12,
        pattern=(
            r"(?:sudj?eluj(?:te)? u (?:našoj )?nagradnoj igri|učestvuj(?:te)? u (?:našoj )?nagradnoj igri"
            r"|prijavi(?:te)? se i osvoji(?:te)? nagrad[eu]|igraj(?:te)? i osvoji(?:te)?)(?: ovdje"
            r"| i osvoji(?:te)? [^.!?\"\n]{2,40})?"
        ),
        fires=["Sudjelujte u nagradnoj igri"],
        stays=["U nagradnoj igri sudjelovalo je deset tisuća ljudi."],
    ),
]
