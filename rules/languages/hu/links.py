"""Hungarian links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"(?:(?:olvass(?:a|on|d)?|tovább olvasom|olvasom) (?:tovább|el|a cikket|a teljes cikket)(?: itt)?|tovább(?: a cikkhez| a teljes cikkhez| olvasom)?|tovább olvasok|bővebben|részletek(?: itt)?|teljes cikk|a teljes cikk(?: itt)?(?: olvasható)?|több (?:hír|cikk)|összes (?:hír|cikk)|az összes (?:hír|cikk)|mutass többet|továbbiak betöltése|továbbiak)(?:…|\.\.\.)?",
        fires=["Olvass tovább", "Tovább a cikkhez", "Bővebben"],
        stays=["Tovább a szerelemért"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^\W{0,3}(?:olvass(?:a|on|ák|d)? (?:el )?(?:ezt )?(?:is|még|tovább)(?: el)?|kapcsolódó(?: cikk(?:ünk|einket|ek)?)?|ezt (?:is )?(?:olvasta már|olvassa el)|(?:korábban|erről) (?:írtunk|itt írtunk)|nézze meg (?:ezt )?is|lásd még|ez is érdekelheti|a témában)(?:\?)? ?[:>»|] ?\S"
        r"|^(?:ezt )?(?:olvasta|olvastad|látta|láttad) már\? ?:? ?\S[^\"]{6,120}$",
        fires=[
            "Olvassa el ezt is: Nyáron lezárják a hidat",
            "Kapcsolódó cikk: Hárman a vádlottak padján",
            "Ezt olvastad már? Kifutott az utolsó komp",
        ],
        stays=["Lásd még a második fejezetet.", "Látta már a tengert egyszer, kérdezte a gyerektől."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:kapcsolódó (?:cikkek|cikkeink|hírek|tartalmak|tartalom|anyagok|témák|írások|bejegyzések|cikk)|kapcsolódó|olvass(?:a|on)? (?:el )?(?:ezt |ezeket )?is(?: el)?|ezt is olvass(?:a|d) el|ezek is (?:érdekelhetik|érdekelhetnek)|ez is érdekelheti?|önt is érdekelheti|további (?:cikkek|cikkeink|hírek|híreink)(?: a témában)?|hasonló (?:cikkek|hírek)|ajánljuk(?: még| figyelmébe)?|ajánlott (?:cikkek|tartalmak|olvasmányok)|ajánlataink|a téma cikkei|több a témában|a témában|ne hagyja ki|lásd még|még több (?:hír|cikk))"
        r"|(?:kapcsolódó|hasonló|további|előző|korábbi) (?:anyagaink|cikkeink|írásaink|tartalmaink|híreink|anyagok|írások)|a szerző (?:további|többi|legutóbbi|legfrissebb|összes) (?:cikkei|írásai|cikke|írása)",
        fires=[
            "Kapcsolódó cikkek\nNyáron lezárják a hidat\nKésik az új komp",
            "Ez is érdekelheti\nHárman a vádlottak padján",
            "Kapcsolódó cikkeink",
            "A szerző összes cikke",
        ],
        stays=["További cikkek a háborúról elégtek.", "A szerző további írásai csak halála után jelentek meg."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:(?:a )?(?:nap |hét |napi |heti )?(?:legolvasottabb(?:ak)?|legnézettebb(?:ek)?|legnépszerűbb(?:ek)?|legfrissebb(?:ek)?|legfontosabb)(?: cikkek| hírek| cikkeink| híreink| ma)?|friss (?:hírek|híreink|cikkek)|friss hírek ma|legutóbbi (?:hírek|cikkek)|népszerű(?: cikkek)?|top hírek|a nap hírei|hírfolyam)",
        fires=[
            "Legolvasottabb\nHóvihar tombol északon\nLeálltak a buszok",
            "Friss hírek\nZavargás a téren\nZátonyra futott a hajó",
        ],
        stays=["Friss hírek érkeztek a frontról."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:címkék|témák|kulcsszavak)",
        fires=["Címkék\nKikötő\nKomp"],
        stays=["Témák a konyhából"],
    ),
    cue(
        "may_interest_heading",
        reason="nav.related",
        whole=True,
        max_words=6,
        pattern=r"(?:ezek?|ez is|ezek is|ez még|még ezek?) (?:is )?(?:érdekelhet(?:nek|i)?|érdekelheti)(?: (?:még|önt|téged|is))?|(?:ezt|ezeket) (?:is )?(?:olvasd|olvassa|ajánljuk|ajánlom|olvasta már|nézd)(?: el| meg)?(?: is)?(?: még| önnek| neked)?|további (?:cikkek|hírek|ajánlatunk|ajánlott cikkek)|kapcsolódó (?:cikkek|hírek|anyagok|tartalmak)|legolvasottabb(?: cikkek| hírek)?|friss(?: hírek)?|olvasta már\?",
        fires=["Ezek érdekelhetnek még\nMegint sztrájkol a komp\nKésőn is jár a busz"],
        stays=["Ezek is érdekelhetnek minket, mondta a bíró."],
    ),
    drop(
        "read_this_too_teaser",
        reason="nav.read_more",
        max_words=24,
        pattern=r"^\W{0,3}(?:olvas(?:d|sa|sd|sátok)(?: el)? (?:ezt is|ezeket is|tovább|korábbi cikkünket|itt)|(?:ezt is )?olvastad már|nézd meg ezt is|korábban írtuk|kapcsolódó(?: cikk)?|bővebben|ajánljuk) ?[:>|] ?\S",
        fires=["Olvasd el ezt is: Tavaszig zárva a híd", "Kapcsolódó: Tavaszig zárva a híd"],
        stays=["Olvassa el ezt is, kérte a tanár."],
    ),
]
