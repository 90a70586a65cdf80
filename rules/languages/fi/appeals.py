"""Finnish appeals: gifts, subscriptions and memberships."""

from cleaner.rule import drop, hint

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300} (?:sanoo|sanoi|kertoo|kertoi|kehottaa|neuvoo|vinkkaa|muistuttaa|vetoaa|pyytää|toteaa"
    r"|varoittaa|arvioi|kirjoittaa|ehdottaa)\.?$)"
    r"(?:.{0,300}?[.!?:…-] )?"
)
KIND = (
    r"(?:(?:riippumatonta|vapaata|itsenäistä|paikallista|kriittistä|tutkivaa|laadukasta|tärkeää"
    r"|luotettavaa)[ ,]+(?:ja )?){0,3}"
)
WORK = (
    r"(?:journalismia(?:mme)?|työtä(?:mme)?|toimintaa(?:mme)?|toimitusta(?:mme)?|lehteä(?:mme)?"
    r"|uutisointia(?:mme)?|julkaisua(?:mme)?|mediaa(?:mme)?)"
)
MONTH = r"(?:kk\b|kuukau\w+|kuussa)"

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=S + r"(?:klikkaa tästä ja |auta ja |ole mukana ja |haluatko (?:sinäkin )?|voit (?:myös )?)?(?:tue"
        r"|tukea"
        r"|tukekaa|lahjoita|lahjoittaa)"
        rf" (?:meitä(?=[.!?]|$| (?:mobilepay\w*|lahjoit\w+|nyt|tästä|tänään|taloudellisesti|ja liity|jotta))"
        rf"|meille\b|(?:meidän )?{KIND}(?:journalismiamme|työtämme|toimintaamme|toimitustamme|lehteämme"
        rf"|uutisointiamme|julkaisuamme|mediaamme))",
        max_words=160,
        fires=[
            "Tue riippumatonta journalismiamme lahjoituksella.",
            "Emme peri maksua lukijoilta. Voit tukea työtämme MobilePaylla.",
            "Haluatko tukea toimintaamme? Paina nappia.",
        ],
        stays=[
            "Hän kieltäytyi tukemasta meitä, valtuutettu kertoo.",
            "Hallitus aikoo tukea paikallista journalismia 50 miljoonalla eurolla vuodessa.",
        ],
    ),
    drop(
        "support_named_publication",
        reason="appeal.donation",
        pattern=S
        + rf"tue (?-i:\p{{Lu}})[\w-]+(?: (?-i:\p{{Lu}})[\w-]+)?n (?:riippumatonta |vapaata |itsenäistä |tutkivaa "
        rf"|laadukasta |kriittistä ){{1,3}}{WORK}",
        max_words=120,
        fires=[
            "Tue Rannikkolehden riippumatonta journalismia.",
            "Juttu on kaikille avoin. Tue Kivikylän Sanomien vapaata toimintaa tänään.",
        ],
        stays=[
            "Säätiö tukee Rannikkolehden riippumatonta journalismia miljoonalla.",
            "Puolue ei tue Viron vapaata mediaa, kriitikot väittävät.",
        ],
    ),
    drop(
        "support_button",
        reason="appeal.donation",
        pattern=rf"tue (?:meitä|vapaata journalismia|riippumatonta journalismia|lehteä|{KIND}{WORK}"
        rf"|\S+n {KIND}{WORK})(?: (?:nyt|tästä|tänään|lahjoituksella))?|lahjoita(?: (?:nyt|tästä|tänään|meille))"
        rf"|(?:anna|tee) (?:kerta)?lahjoitus(?: (?:nyt|tästä))?|(?:liity|ryhdy) (?:kuukausilahjoittajaksi|tukijaksi"
        rf"|tukijäseneksi)(?: (?:nyt|tästä))?",
        whole=True,
        max_words=8,
        fires=["Tue vapaata journalismia", "Lahjoita nyt", "Ryhdy kuukausilahjoittajaksi"],
        stays=["Lahjoita verta, kehottaa Veripalvelu.", "Tue selkää tyynyllä, fysioterapeutti neuvoo."],
    ),
    drop(
        "your_gift_helps_us",
        reason="appeal.donation",
        pattern=r"(?:lahjoituksesi|lahjoituksellasi|tukesi|tuellasi|tilauksesi|tilauksellasi|jäsenyytesi|jäsenmaksusi"
        r"|jokainen (?:lahjoitus|euro|tilaus))\b.{0,60}(?:auttaa meitä|autat meitä|mahdollistaa (?:työmme"
        r"|journalismimme|toimintamme|meille)|mahdollistat (?:työmme|journalismimme)|tekee (?:työstämme"
        r"|journalismistamme) mahdolli\w+|on meille (?:tärkeä|korvaamaton)|merkitsee meille)|(?:lahjoittamalla"
        r"|tilaamalla|liittymällä)\b.{0,50}(?:autat meitä|tuet (?:meitä|työtämme|journalismiamme|riippumatonta)"
        r"|mahdollistat)",
        max_words=160,
        fires=[
            "Lahjoituksesi auttaa meitä jatkamaan.",
            "Tilaamalla lehden tuet riippumatonta journalismia.",
            "Jokainen euro auttaa meitä pitämään sivut avoimina.",
        ],
        stays=[
            "Lahjoituksellaan mies auttoi sairaalaa hankkimaan laitteita.",
            "Jokainen euro merkitsee perheille paljon, yhdistyksestä kerrotaan.",
        ],
    ),
    drop(
        "readers_make_it_possible",
        reason="appeal.donation",
        pattern=r"(?:lukijamme|lukijoidemme|tilaajamme|tilaajiemme|jäsenemme|tukijamme|ilman (?:sinua|teitä"
        r"|lukijoitamme"
        r"|tilaajiamme|tukeasi|tukeanne)|kaltaisesi lukija\w*)\b.{0,60}(?:tekevät (?:journalismistamme|työstämme"
        r"|lehdestämme) mahdolli\w+|mahdollistavat (?:työmme|journalismimme|lehtemme)|(?:tuella|ansiosta) voimme"
        r"|emme voi(?:si)? (?:jatkaa|tehdä|julkaista)|rahoittavat (?:työmme|meitä|lehtemme|toimintamme)"
        r"|pitävät meidät)",
        max_words=160,
        fires=[
            "Lukijamme tekevät journalismistamme mahdollista.",
            "Ilman tukeasi emme voi jatkaa kunnan asioiden tutkimista.",
        ],
        stays=[
            "Lukijamme äänestivät vuoden parhaan laskiaispullan, ja voittaja löytyi Oulusta.",
            "Ilman teitä emme voita, valmentaja huusi yleisölle.",
        ],
    ),
    drop(
        "subscribe_offer",
        reason="appeal.subscription",
        pattern=S
        + r"(?:tilaa(?! (?:on|ei|oli|riittää|kirja|vievä))|kokeile|osta|ota|aloita|lue (?:koko|kaikki|rajattomasti"
        r"|heti|lisää)|saat)\b[^.!?]{0,90}"
        rf"(?:(?:ensimmäinen|ensimmäiset|1\.|ilmainen) (?:\d+ )?(?:{MONTH}|viikko\w*|viikkoa)|(?:€|eur"
        rf"|euroa?) ?/ ?(?:kk|vko)|(?:euroa|euron|eurolla|€) {MONTH}|(?:kuukau(?:deksi|si)|{MONTH}|viikkoa?"
        rf"|päivää) (?:vain |hintaan )?\d*[,.]?\d* ?(?:eurolla|€|yhdellä eurolla|ilmaiseksi|maksutta)"
        rf"|ilmaiseksi \d+ (?:päivää|viikkoa|kuukautta)|yhdellä eurolla|(?:vain|hintaan"
        rf"|alkaen) \d+(?:[,.]\d+)? ?(?:€|euro\w*)(?! (?:kappale|kilo)))",
        max_words=160,
        fires=[
            "Tilaa Rannikkolehti – ensimmäinen kuukausi 1 euro.",
            "Kokeile digiä kuukausi yhdellä eurolla.",
            "Haluatko lukea lisää? Tilaa nyt, vain 9,90 €/kk.",
        ],
        stays=[
            "Kokeile takkia ennen kuin ostat sen, stylisti neuvoo.",
            "Tilaa on vielä sadalle, ja liput maksavat vain 10 euroa, järjestäjä kertoo.",
        ],
    ),
    drop(
        "subscribe_call",
        reason="appeal.subscription",
        pattern=S
        + r"(?:piditkö (?:jutusta|artikkelista|lukemastasi|tästä jutusta)|tilaa (?:lehti|lehtemme|digi(?:lehti)?"
        r"|verkkolehti|näköislehti|diginä|kestotilaus|tutustumistarjous|digitilaus|[\w-]+ (?:digi|sanomat|lehti"
        r"|uutiset))(?: (?:nyt|tästä|jo tänään|heti|kotiin|tutustumis\w+|ja)|[.,!:]|$)|(?:tilaajana|tilaajanamme"
        r"|digitilaajana|kestotilaajana) (?:saat|voit|pääset|luet)\b|tilaa (?:nyt|tästä|heti|jo tänään)(?=[.,!:]"
        r"| ja |$)|etkö ole vielä tilaaja|haluatko (?:tilata|lukea kaikki))",
        max_words=160,
        fires=[
            "Piditkö jutusta? Lisää löytyy lehdestä.",
            "Tilaajana saat lukea kaikki jutut ja näköislehden.",
            "Tilaa lehti nyt ja saat sen kotiin kannettuna.",
        ],
        stays=[
            "Tilaajana toimi kaupunki, joka halusi puiston valmiiksi kesäksi.",
            "Lehden tilaa yhä harvempi nuori, tutkimus kertoo.",
        ],
    ),
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        pattern=rf"tilaa(?: (?:nyt|tästä|heti|lehti|digi|digilehti|verkkolehti|tilaus|plus|\S+ nyt))?|(?:osta|tee"
        rf"|aloita) (?:lehti|digi)?tilaus(?: (?:nyt|tästä))?|(?:katso|näytä"
        rf"|siirry) (?:kaikki )?(?:tilaus)?tarjou(?:kset|s|ksiin)|tilaajatarjoukset|tilaustarjoukset"
        rf"|kokeile (?:ilmaiseksi|maksutta|\d+ (?:€|eurolla))|(?:ei sitoutumisaikaa"
        rf"|ilman sitoutumista)(?:[.,]? (?:voit perua|peru|irtisano) milloin (?:tahansa|vain))?|(?:voit perua|peru"
        rf"|irtisano) (?:tilaus |tilauksen )?milloin (?:tahansa|vain|haluat)|(?:sen jälkeen|jatkossa"
        rf"|norm\.) \d+(?:[,.]\d+)? ?(?:€|eur|euroa) ?/? ?{MONTH}",
        whole=True,
        max_words=10,
        fires=[
            "Tilaa nyt",
            "Osta digitilaus",
            "Ei sitoutumisaikaa. Voit perua milloin tahansa.",
            "Sen jälkeen 12,90 €/kk",
        ],
        stays=["Tilaa nyt olisi, mutta tulijoita ei.", "Peru matka, jos olet kipeä, lääkäri kehottaa."],
    ),
    drop(
        "become_member",
        reason="appeal.membership",
        pattern=S + r"(?:liity|ryhdy|tule) (?:mukaan )?(?:[^.!?]{0,50}\b)?(?:jäseneksi|tukijäseneksi|kannattajaksi"
        r"|kannatusjäseneksi|jäseneksemme|tukijaksemme)\b[^.!?]{0,40}(?: ja (?:auta meitä|tue|ole mukana|saat"
        r"|osallistu)\b|\d+ ?(?:€|euro)|meidän)",
        max_words=160,
        fires=[
            "Liity Vapaan Lehden jäseneksi ja tue riippumatonta työtä.",
            "Ryhdy tukijäseneksi, hinta vain 5 euroa kuussa.",
        ],
        stays=[
            "Yhdistykseen liittyi tuhat uutta jäsentä, ja jäsenmaksu on 20 euroa.",
            "Turkki haluaa liittyä jäseneksi ja osallistua kokouksiin, lähteet kertovat.",
        ],
    ),
    drop(
        "member_button",
        reason="appeal.membership",
        pattern=r"(?:liity|ryhdy) (?:jäseneksi|tukijaksi|kannattajaksi)(?: (?:nyt|tästä|tänään))?"
        r"|luo (?:ilmainen )?(?:tili|tunnus|käyttäjätili)(?: (?:nyt|tästä|ilmaiseksi))?|rekisteröidy(?: (?:nyt"
        r"|tästä|ilmaiseksi|palveluun))?",
        whole=True,
        max_words=6,
        fires=["Liity jäseneksi nyt", "Luo ilmainen tili", "Rekisteröidy"],
        stays=[
            "Liity jäseneksi tai lähde, joku huusi salista.",
            "Luo tili lapselle vasta, kun olet lukenut ehdot, hän neuvoo.",
        ],
    ),
    hint(
        "our_independent_journalism",
        reason="appeal.donation",
        pattern=r"\b(?:riippumat(?:on|tonta)|vapaa(?:ta)?|itsenäi(?:nen|stä)|tutkiva(?:a)?|paikallinen"
        r"|paikallista) (?:journalismimme|journalismiamme|työmme|työtämme)|\bolemme (?:pieni|riippumaton"
        r"|itsenäinen) (?:toimitus|lehti|media|julkaisu)|emme saa (?:valtion tukea|mediatukea|lehdistötukea)"
        r"|lukijarahoittei\w+|(?:laadukas|riippumaton|hyvä) journalismi (?:maksaa|ei ole ilmaista)",
        fires=["Olemme pieni toimitus. Auta meitä jatkamaan.", "Laadukas journalismi maksaa. Tukesi on tärkeä."],
        stays=[
            "Olemme pieni toimitus, päätoimittaja muistuttaa haastattelussa.",
            "Vapaa media on demokratian ehto, tutkija katsoo.",
        ],
    ),
    hint(
        "help_us",
        reason="appeal.donation",
        pattern=S + r"(?:auta meitä (?:jatkamaan|tekemään|pysymään|kasvamaan|tutkimaan)|voit auttaa meitä"
        r"|tarvitsemme (?:sinun )?(?:apuasi|tukeasi)|tarvitsemme sinua|kiitos tuestasi|kiitos,? että tuet"
        r"|tukesi on tärkeä\w*|tukesi ratkaisee|jokainen (?:lahjoitus|euro|tilaus|tilaaja) (?:on tärkeä|auttaa"
        r"|ratkaisee))",
        fires=[
            "Tarvitsemme tukeasi. Riippumaton työmme on kaikille avointa, mutta se maksaa.",
            "Auta meitä jatkamaan. Olemme pieni lehti.",
        ],
        stays=[
            "Auta meitä löytämään Molly, perhe pyytää lyhtypylväisiin kiinnitetyissä lapuissa.",
            "Jokainen euro on tärkeä, kun vuokra nousee, vuokralainen sanoo.",
        ],
    ),
    hint(
        "price_per_month",
        reason="appeal.subscription",
        pattern=rf"\b(?:vain|alkaen|hintaan|sen jälkeen|jatkossa) \d+(?:[,.]\d+)? ?(?:€|euroa?)(?: ?/ ?kk| {MONTH})"
        rf"|ensimmäinen kuukausi (?:vain )?\d|ei sitoutumisaikaa|ilman sitoutumi\w+"
        rf"|perua (?:tilauksen )?milloin (?:tahansa|vain)|irtisanoa milloin",
        fires=[
            "Jutut verkossa alkaen 8,90 €/kk. Saat käyttöösi kaikki sisällöt.",
            "Digitilauksella luet kaiken. Ei sitoutumisaikaa.",
        ],
        stays=[
            "Sopimuksessa ei ole sitoutumisaikaa, joten sen voi perua milloin tahansa, yhtiö kertoo.",
            "Vuokra nousi 620 eurosta kuukaudessa 710 euroon.",
        ],
    ),
    hint(
        "what_subscribers_get",
        reason="appeal.subscription",
        pattern=r"(?:saat|pääset) (?:käyttöösi |lukemaan )?(?:kaikki (?:sisällöt|jutut|artikkelit)|kaikkia juttuja"
        r"|kaikkiin (?:sisältöihin|juttuihin)|rajattoman\w*)|\btilaajana\b|digitilau(?:s|ksella|ksen)\b"
        r"|olet lukenut (?:kaikki )?ilmai\w+",
        fires=[
            "Saat käyttöösi kaikki sisällöt. Ei sitoutumisaikaa.",
            "Digitilauksella luet enemmän. Ensimmäinen kuukausi 1 euro.",
        ],
        stays=[
            "Tilaajana on kaupunki, ja urakan hinta on kaksi miljoonaa.",
            "Lehti sai 3 000 uutta digitilausta vuodessa.",
        ],
    ),
]
