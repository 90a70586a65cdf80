"""Finnish sourcing lines, republication notes and corrections."""

from cleaner.rule import NAMES, drop, label, tail

RULES = [
    drop(
        "agency_line",
        reason="meta.sourcing",
        pattern=r"[(\[/-]?(?:stt(?:[-/ ](?:afp|reuters|ap|tt|ritzau|ntb|dpa|lehtikuva|infotailor)){0,3}"
        r"|suomen tietotoimisto|uutissuomalainen|startel|lännen media|up-uutispalvelu)[)\]/]?",
        whole=True,
        where=tail(5),
        max_words=3,
        fires=["(STT)", "STT–AFP", "Suomen Tietotoimisto", "Uutissuomalainen"],
        stays=["STT:n mukaan osapuolet ovat neuvotelleet maanantaista.", "Suomen Tietotoimisto täyttää sata vuotta."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=r"^(?:lähde|lähteet|lähteinä(?: käytetty)?|jutun lähteet|uutisen lähde) ?: ?(?=(?-i:[\p{Lu}\d])|https?:|www\.|oma)[^!?]{2,160}$",
        max_words=24,
        fires=["Lähde: Tilastokeskus", "Lähteet: Reuters, BBC ja kaupungin verkkosivut"],
        stays=[
            "Lähde: pieni puro pohjoisrinteellä",
            "Lähde on metsässä: siitä juovat eläimet.",
            "Lähteet hallituksesta kertovat neuvottelujen kariutuneen.",
        ],
    ),
    drop(
        "reporting_credits",
        reason="meta.sourcing",
        pattern=rf"(?:suomennos|suomentanut|kääntänyt|käännös|editointi|editoinut|taitto|oikoluku|faktantarkistus"
        rf"|tutkimusapu|grafiikka|toimituksellinen tuottaja|juttuun haastateltiin(?: myös)?) ?:? ?{NAMES}(?:[ ,"
        rf"|/]+(?:kuva|kuvat|editointi) ?:? ?{NAMES})?",
        whole=True,
        max_words=14,
        fires=["Suomennos: Karin Holma", "Editointi: Lauri Ek", "Kääntänyt Mari Ström"],
        stays=["Suomennos Eeva Kilvestä puuttuu.", "Editointi vei kolme kuukautta, Lauri Ek sanoo."],
    ),
    drop(
        "first_published",
        reason="legal.republished",
        pattern=r"^(?:tämä )?(?:juttu|artikkeli|teksti|kolumni|haastattelu|kirjoitus) (?:on |on ollut )?(?:julkaistu"
        r"|ilmestynyt|julkaistiin|ilmestyi)\b[^.!?]{0,20}(?:alun perin|ensin|aiemmin|ensimmäisen kerran)|^(?:juttu"
        r"|artikkeli|teksti) (?:on )?(?:alun perin|ensin|aiemmin) (?:julkaistu|ilmestynyt)|^alkuperäinen (?:juttu"
        r"|artikkeli|teksti) (?:on |julkaistiin )?(?:julkaistu|ilmestyi|[\w-]+ssa)\b|^(?:alun perin|ensin"
        r"|aiemmin) julkaistu\b|^julkaistu (?:uudelleen )?(?:\S+ )?luvalla\b",
        max_words=50,
        fires=[
            "Juttu on julkaistu alun perin Rannikkolehdessä.",
            "Tämä artikkeli julkaistiin ensimmäisen kerran Metsä ja järvi -blogissa.",
            "Alun perin julkaistu Kivikylän Sanomissa 3. toukokuuta.",
        ],
        stays=[
            "Romaani julkaistiin alun perin Ruotsissa ja siitä tuli menestys.",
            "Kuvat on julkaistu aiemmin kirjassa, tuomiosta ilmenee.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^(?:oikaisu|korjaus|täsmennys|oikaistu|korjattu|toim\.? ?huom\.?|toimituksen (?:huomautus|kommentti)"
        r"|päivitys)(?: \d[\d./ -]{2,12})?(?: (?:klo|kello) \d[\d.:]{2,5})? ?[:.-] ?\S|^(?:juttua|artikkelia"
        r"|otsikkoa|tekstiä|uutista) (?:on )?(?:päivitetty|korjattu|muokattu|täydennetty|täsmennetty|oikaistu)\b"
        r"|^(?:jutussa|artikkelissa|jutun aiemmassa versiossa|aiemmassa versiossa) (?:kerrottiin|luki|oli"
        r"|väitettiin|puhuttiin) (?:aiemmin|virheellisesti|ensin)\b|^korjattu (?:klo|kello|\d)",
        max_words=120,
        fires=[
            "Oikaisu: Jutun aiemmassa versiossa oli väärä vuosiluku.",
            "Juttua päivitetty klo 12.30: Lisätty yhtiön kommentti.",
            "Jutussa kerrottiin aiemmin virheellisesti kaupunginjohtajan nimi.",
        ],
        stays=["Oikaisu tehdään luokassa joka viikko.", "Lain aiempi versio pysähtyi eduskuntaan."],
    ),
]
