"""Lithuanian links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"(?:skaity(?:ti|k|kite) (?:daugiau|plačiau|toliau|visą straipsnį|visą tekstą)(?: čia)?|plačiau (?:skaitykite )?čia|rodyti (?:daugiau|visus|visas)|žiūrėti (?:daugiau|visus|visas)|daugiau (?:naujienų|straipsnių|informacijos)|visos naujienos|visi straipsniai|įkelti daugiau)(?:…|\.\.\.)?",
        fires=["Skaityti daugiau", "Plačiau čia", "Rodyti daugiau"],
        stays=["Skaityti daugiau knygų"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^\W{0,3}(?:skaityk(?:ite)? (?:taip pat|dar|daugiau|plačiau)|taip pat skaityk(?:ite)?|dar skaitykite|susij(?:ę|usi|usios) (?:straipsni(?:ai|s)|naujien(?:a|os))|žiūrėkite taip pat|taip pat žiūrėkite|rekomenduojame perskaityti|primename)(?: apie [^.:!?]{1,40})? ?[:>»|] ?\S"
        r"|^(?:skaityti|skaitykite|plačiau skaitykite|daugiau skaitykite)(?: (?:daugiau|plačiau|taip pat|susijusį straipsnį|čia))? ?: ?\S[^\"]{6,140}$",
        fires=[
            "Taip pat skaitykite: Tiltas vasarą bus uždarytas",
            "SKAITYKITE DAUGIAU: Trys kaltinami dėl gaisro",
            "Plačiau skaitykite: Uosto krantinė atverta lankytojams",
        ],
        stays=["Skaitykite dar kartą tarp eilučių, sako jis.", "Daugiau: 120 eurų vienam gyventojui"],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:susij(?:ę|usios|usi) (?:straipsniai|naujienos|temos|įrašai|turinys|tema)|(?:taip pat )?skaitykite (?:taip pat|dar|daugiau)|taip pat skaitykite|skaityk(?:ite)? daugiau šia tema|daugiau (?:šia tema|apie tai|naujienų|šios temos straipsnių)|panašūs straipsniai|panašios naujienos|rekomenduojam(?:e|i straipsniai|e perskaityti)|jus gali sudominti|jums gali (?:būti įdomu|patikti)|kiti (?:straipsniai|skaito)|temos naujienos|nepraleiskite)",
        fires=[
            "Susiję straipsniai\nTiltas vasarą bus uždarytas\nNaujas keltas vėluoja",
            "Jums gali būti įdomu\nTrys kaltinami dėl gaisro",
        ],
        stays=["Kiti straipsniai apie šį karą buvo sudeginti."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:(?:dienos |savaitės )?(?:skaitomiausi(?:os)?|skaitomiausias|populiariausi(?:os)?|labiausiai skaitomi)(?: straipsniai| naujienos| šiandien| dabar)?|naujausi(?:os)?(?: straipsniai| naujienos| įrašai)|naujausios|populiaru|naujienų srautas|dienos naujienos|svarbiausios (?:dienos )?naujienos)",
        fires=[
            "Skaitomiausi\nŠiaurėje siautėja pūga\nAutobusai sustojo",
            "Naujausios naujienos\nRiaušės aikštėje\nLaivas užplaukė ant seklumos",
        ],
        stays=["Naujausios žinios iš fronto džiugino."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:žymos|temos|raktiniai žodžiai|raktažodžiai)",
        fires=["Žymos\nUostas\nKeltas"],
        stays=["Temos pokalbiui"],
    ),
    drop(
        "show_more_button",
        reason="nav.read_more",
        whole=True,
        max_words=5,
        pattern=r"(?:rodyti|žiūrėti|skaityti|įkelti|matyti) (?:daugiau|visas|visus|visą|kitas) ?(?:žym(?:ių|as)|naujien(?:ų|as)|straipsn(?:ių|ius)|komentar(?:ų|us)|nuotrauk(?:ų|as)|temų|įrašų)?",
        fires=["Rodyti daugiau žymių", "Įkelti daugiau naujienų"],
        stays=["Rodyti daugiau pagarbos prašo mokytojai."],
    ),
]
