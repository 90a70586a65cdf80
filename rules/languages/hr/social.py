"""Croatian share and follow prompts, feedback. Bosnian and Serbian forms stand beside the Croatian ones."""

from cleaner.rule import OUTSIDE, drop, tail

# Speech without quotation marks: somebody said it, so it is reporting.
_SAID = (
    r"(?!.*\b(?:re(?:kao|kla|kli)|kaž[eu]|kaza(?:o|la|li)|poruč(?:io|ila|ili|uj\w*)|poziva(?:ju)?|pozva(?:o|la|li)"
    r"|istič[eu]|istak\w+|nave(?:o|la|li)|navod[ei]|doda(?:je|ju|o|la)|savj?etuj\w+|upozor\w+|tvrd[ei]|mol[ei]"
    r"|apelira\w*|pita(?:o|la)|piše|(?:iz|na)javi(?:o|la|li)|napisa(?:o|la|li))\b)"
)
_NETWORK = (
    r"(?:društven\w+ mrež\w+|google (?:newsu?|v(?:ij)?esti|news-u)|googleu|facebook(?:u|-u)?|fejsbuku?|fb"
    r"|instagram(?:u|-u)?|twitter(?:u|-u)?|tviteru|tiktok(?:u|-u)?"
    r"|youtube(?:u|-u)?|jutjubu?|telegram(?:u|-u)?|viber(?:u|-u)?|whatsapp(?:u|-u)?|linkedin(?:u|-u)?|threads(?:u"
    r"|-u)?|bluesky(?:ju|-u)?|mreži x|x-u|x (?:nalogu|profilu))"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:podijeli(?:te)?|podeli(?:te)?|pod(?:ij|)eli ovo|šeraj|šalji dalje)"
            rf"(?: (?:članak|v(?:ij)?est|objavu|tekst|priču|ovaj (?:članak|tekst)|ovu v(?:ij)?est|s prijateljima"
            rf"|sa prijateljima|s drugima|dalje|na|putem|preko|{_NETWORK}|e-?mail\w*|mejlom)){{0,3}}"
        ),
        fires=["Podijeli", "Podijelite članak", "Podeli na Facebooku", "Podijeli putem e-maila"],
        stays=["Podijeli radost"],
    ),
    drop(
        "share_request",
        reason="nav.share",
        max_words=22,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:ako (?:vam|ti) se (?:svidio|sviđa|svidjela|dopao|dopada"
            rf"|dopala)\b[^.\"\n]{{0,30}},? (?:podijeli|podeli)(?:te)?\b"
            r"|(?:podijeli|podeli)(?:te)? (?:ovaj |ovu )?(?:članak|v(?:ij)?est|tekst|objavu|priču) (?:s|sa|na|putem"
            r"|preko) (?:svojim|prijateljima|društvenim|drugima|facebook\w*|whatsapp\w*)"
            r"|(?:sviđa|svidio|dopao|dopada) (?:ti|vam) se (?:ovaj |ova )?(?:članak|tekst|v(?:ij)?est|priča"
            r"|objava)\? ?(?:podijeli|podeli))[^.\"\n]{0,70}[.!]?$"
        ),
        fires=["Ako vam se svidio članak, podijelite ga s prijateljima!", "Podijelite članak s prijateljima"],
        stays=["Ako vam se sviđa torta, pohvalite slastičara."],
    ),
    drop(
        "copy_link_button",
        reason="nav.share",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:kopiraj(?:te)? (?:link|poveznicu|adresu|vezu)|(?:link|poveznica) (?:je )?(?:kopiran[ao]?"
            r"|kopirana u međuspremnik)|pošalji(?:te)? (?:prijatelju|e-?mailom|na e-?mail|(?:na|putem"
            r"|preko) (?:whatsapp|viber|messenger|telegram)\w?|mailom|mejlom|putem e-?maila|poveznicu)"
            r"|(?:is)?printaj(?:te)?(?: (?:članak|stranicu))?|ispiši(?:te)?(?: (?:članak|stranicu))?"
            r"|odštampaj(?:te)?(?: (?:članak|stranu|vest))?|štampaj(?:te)?|verzija za (?:ispis|štampu|print)"
            r"|ispis|spremi (?:članak|v(?:ij)?est)|sačuvaj (?:članak|vest|v(?:ij)?est)|dodaj u (?:favorite|oznake"
            r"|bookmark))"
        ),
        fires=["Kopiraj link", "Poveznica je kopirana", "Ispiši članak", "Verzija za ispis"],
        stays=["Ispis iz registra trajao je tri dana."],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=30,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:za)?prati(?:te)?\b(?: (?:nas|i nas|naš\w*(?: \w+){{0,2}}))(?: i| već i| također"
            rf"| takođe)? (?:na|putem|preko) (?:naš\w+ |svojim "
            rf"|službenim )?{_NETWORK}\b[^.\"\n]{{0,90}}[.!]?\W{{0,3}}$"
            r"|^\W{0,3}(?:pratite nas|zaprati(?:te)? nas|pronađite nas|budite (?:uz nas"
            r"|u toku))(?: i)? na (?:društvenim mrežama|našim|našoj)[^\"\n]{0,120}$"
            r"|^\W{0,3}(?:pratite nas|zapratite nas|prati nas|pronađite nas)\W{0,3}$"
        ),
        fires=[
            "Pratite nas na Facebooku",
            "Zaprati nas na Instagramu i TikToku",
            "Pratite nas na našoj Facebook i Instagram stranici, ali i na X nalogu.",
        ],
        stays=["Na društvenim mrežama prate je tisuće ljudi.", "Pratite nas, rekao je vodič grupi."],
    ),
    drop(
        "follow_by_name",
        reason="nav.follow",
        where=OUTSIDE | tail(4),
        max_words=16,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:za)?prati(?:te)? (?:portal )?\"?(?-i:[\p{{Lu}}\d])[^.,\"\n]{{1,30}}\"?(?: i"
            rf"| već i| također| takođe)? (?:na|putem|preko) {_NETWORK}"
            rf"(?:(?:,| i|,? ali i)(?: na)? {_NETWORK}){{0,4}}\W{{0,3}}$"
        ),
        fires=["Pratite Obalu i na Google Newsu!", "Zapratite Obalu na Facebooku i Instagramu"],
        stays=["Pratite stanje na cestama na Facebooku."],
    ),
    drop(
        "like_page",
        reason="nav.follow",
        max_words=16,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:lajkaj(?:te)?|lajkuj(?:te)?|označi(?:te)? sa sviđa mi se) (?:nas"
            rf"|našu (?:\w+ )?stranicu|stranicu|facebook stranicu)\b[^.\"\n]{{0,50}}\W{{0,3}}$"
        ),
        fires=["Lajkajte našu stranicu na Facebooku", "Lajkuj nas!"],
        stays=["Lajkajte stranicu udruge, savjetuju volonteri."],
    ),
    drop(
        "join_channel",
        reason="nav.follow",
        max_words=30,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?=.*\bnaš)(?=.*\b(?:viber|telegram|whatsapp|facebook|youtub|instagram))"
            r"(?:pridruži(?:te)?(?: nam)? se|uključi(?:te)? se|pretplati(?:te)? se|prijavi(?:te)? se"
            r"|učlani(?:te)? se|zaprati(?:te)?)\b[^.\"\n]{0,40}(?:kanal|grup|zajednic"
            r"|profil)\w*\b[^.\"\n]{0,60}[.!]?$"
        ),
        fires=["Pridružite se našem kanalu na Viberu", "Pretplatite se na naš YouTube kanal"],
        stays=["Pridružite se čišćenju kanala u subotu.", "Pridružite se Facebook grupi volontera."],
    ),
    drop(
        "join_on_network",
        reason="nav.follow",
        max_words=18,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:pridruži(?:te)? nam se|pratite v(?:ij)?esti|budi(?:te)? u toku)(?: i)? (?:na|u"
            rf"|putem|preko) (?:viber|telegram|whatsapp|facebook|instagram)\w*(?: (?:zajednici|grupi|kanalu"
            rf"|kanala))?(?: [^.,\"\n]{{2,30}})?[.!]?$"
            r"|^\W{0,3}(?:dobivajte|dobijajte|primajte) (?:najnovije |najvažnije )?v(?:ij)?esti (?:na|putem"
            r"|preko) (?:viber|telegram|whatsapp)\w*[.!]?$"
        ),
        fires=["Pridružite nam se na WhatsAppu", "Primajte vijesti putem Vibera!"],
        stays=["Pridružite se na Facebooku akciji čišćenja."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=(
            r"^\W{0,3}(?:dodaj(?:te)?|odaberi(?:te)?|izaberi(?:te)?|postavi(?:te)?"
            r"|označi(?:te)?)\b[^.!?\"\n]{2,40}(?:preferiran\w*|omiljen\w*|željen\w*|poželjn\w*|preporučen\w*"
            r"|glavn\w*) izvor\w?\b[^.!?\"\n]{0,20}google\w*\W{0,3}$"
        ),
        fires=["Dodajte Obalu kao preferirani izvor na Googleu"],
        stays=["Dodajte vodu kao željeni izvor tekućine."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=36,
        pattern=(
            r"^\W{0,3}(?:(?:uočili|primijetili|primetili|pronašli|vidjeli|videli|našli) ste (?:grešku|pogrešku"
            r"|netočnost|nepravilnost)(?: u (?:članku|tekstu))?\?[^\"\n]{0,140}"
            r"|(?:jeste li|da li ste) (?:uočili|primijetili|primetili|našli) (?:grešku"
            r"|pogrešku)[^?\"\n]{0,30}\?[^\"\n]{0,100}"
            r"|(?:prijavi(?:te)?|dojavi(?:te)?|pošalji(?:te)?)(?: nam)? (?:grešku|pogrešku|primjedbu|ispravak"
            r"|neprimjeren sadržaj|neprimeren sadržaj)(?: (?:u (?:članku|tekstu)|na članak))?|prijava (?:greške"
            r"|pogreške)"
            r"|označi(?:te)? (?:grešku|pogrešku|tekst) i[^\"\n]{0,80})\W{0,3}$"
        ),
        fires=[
            "Uočili ste pogrešku? Označite je i pritisnite Ctrl+Enter",
            "Prijavi grešku",
            "Prijavite pogrešku u tekstu",
        ],
        stays=["Banci je prijavio grešku na računu.", "Prijavite grešku u obračunu do petka."],
    ),
    drop(
        "know_more_line",
        reason="meta.feedback",
        max_words=36,
        pattern=(
            r"^\W{0,3}(?:zna(?:te|š) li (?:nešto )?više o (?:ovoj )?(?:temi|ovome|tome)|želi(?:te"
            r"|š) li (?:dopuniti temu|prijaviti (?:grešku|pogrešku)|nadopuniti)|želite nam (?:dojaviti"
            r"|poslati))\b(?!.*\bpita)[^.!\"\n]{0,100}\?"
            r"(?: ?(?:kliknite|javite|pišite|pošaljite|dojavite)[^\"\n]{0,80})?$"
        ),
        fires=[
            "Znate li nešto više o temi ili želite prijaviti grešku u tekstu?",
            "Želite li dopuniti temu ili prijaviti pogrešku u tekstu? Pišite nam",
        ],
        stays=["Znate li više o temi, pitala ga je?"],
    ),
    drop(
        "rate_article",
        reason="meta.feedback",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:oc(?:ij)?eni(?:te)? (?:ovaj |ovu )?(?:članak|tekst|v(?:ij)?est|objavu)|(?:sviđa|svidio|dopao"
            r"|dopada) (?:li )?(?:ti|vam) se (?:ovaj )?(?:članak|tekst)\?|je li (?:vam|ti) (?:ovaj )?(?:članak"
            r"|tekst) (?:bio )?(?:koristan|zanimljiv)\?"
            r"|kako (?:vam|ti) se (?:čini|sviđa|dopada) (?:ovaj )?(?:članak|tekst)\?|tvoja reakcija na članak\??"
            r"|vaša reakcija na (?:članak|temu)\??|kakva je tvoja reakcija\?)"
        ),
        fires=["Ocijenite članak", "Tvoja reakcija na članak", "Je li vam ovaj članak bio koristan?"],
        stays=["Ocijenite članak zakona, tražio je sudac."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=38,
        pattern=(
            r"^\W{0,3}(?:slikajte|snimite|fotografirajte"
            r"|fotografišite)[, ][^.!?\"\n]{0,30}pošaljite nam\b[^.!?\"\n]{0,50}[.!]?$|^\W{0,3}(?:imate|imaš|znate"
            r"|svjedočili ste|svedočili ste|snimili ste|bili ste svjedok\w*|vidjeli ste nešto|dogodilo se nešto"
            r"|želite nam)\b[^.!\"\n]{0,60}\? ?"
            r"(?:(?:pišite|piši|pošaljite|pošalji|javite|javi|dojavite|kontaktirajte|nazovite|pozovite)(?: je| ga"
            r"| ih| to)? (?:nam|nas|redakciji|redakciju)\b|(?:pišite|pošaljite"
            r"|javite)[^.\"\n]{0,30}@)[^\"\n]{0,120}$"
            r"|^\W{0,3}(?:pošaljite|pošalji|šaljite|dojavite) (?:nam|redakciji)\b[^.!\"\n]{0,60}(?:v(?:ij)?est\w*"
            r"|fotografij\w*|snimk\w*|snimak|video\w*|dojav\w*|prič\w+"
            r"|informacij\w*)[^.!\"\n]{0,40} na [^\"\n]{0,40}(?:@[\w.-]{3,40}|whatsapp|viber)[^\"\n]{0,60}$"
            r"|^\W{0,3}(?:postani(?:te)? (?:naš )?(?:reporter|izvjestitelj|dopisnik)|pošalji(?:te)? (?:v(?:ij)?est"
            r"|vest|dojavu|nam v(?:ij)?est|nam dojavu))\W{0,3}$"
        ),
        fires=[
            "Imate zanimljivu priču? Pišite nam na vijesti@obala.example",
            "Pošaljite nam fotografije i video na vijesti@obala.example",
            "Pošalji vijest",
        ],
        stays=[
            "Imate informacije o nestaloj? Nazovite policiju na 192.",
            "Pošaljite fotografije na natječaj na foto@klub.example do petka.",
        ],
    ),
    drop(
        "thanks_for_reading",
        reason="nav.follow",
        where=OUTSIDE | tail(4),
        max_words=24,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:hvala(?: vam)?,? što (?:čitate|nas čitate|pratite|ste s nama|ste uz nas)"
            rf"|ostanite (?:u toku|informirani|informisani) (?:s|uz|sa)|budi(?:te)? (?:uvijek |uvek )?(?:u toku"
            rf"|informirani|informisani) (?:s|uz|sa)"
            r"|ne propusti(?:te)? (?:nijednu|niti jednu|najvažnije|najnovije|važne|bitne) (?:v(?:ij)?est\w*|priče?"
            r"|članke|sadržaj\w*))\b[^\"\n]{0,110}$"
        ),
        fires=["Hvala što čitate Obalu!", "Ne propustite najvažnije vijesti dana"],
        stays=["Hvala vam što ste spasili naše dijete, piše obitelj."],
    ),
    drop(
        "poll_line",
        reason="meta.feedback",
        whole=True,
        where=OUTSIDE | tail(6),
        max_words=8,
        pattern=(
            r"(?:glasaj(?:te)?(?: u anketi)?|pogledaj(?:te)? rezultate(?: ankete)?|anketa je (?:završena|zatvorena)"
            r"|vidi rezultate)"
        ),
        fires=["Glasajte u anketi", "Pogledaj rezultate"],
        stays=["Rezultati ankete iznenadili su stručnjake.", "Ukupno glasova: 1234"],
    ),
]
