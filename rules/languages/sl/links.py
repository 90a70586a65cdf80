"""Slovene links to other articles and their headings."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, tail

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=8,
        pattern=r"(?:(?:pre)?beri(?:te)?(?: si)? (?:več|dalje|naprej|celoten članek|cel članek|celotno novico|članek|celoten prispevek)(?: tukaj)?|več (?:novic|člankov|vsebin|o tem|o temi|tukaj|na povezavi)|pokaži (?:več|vse)|prikaži (?:več|vse)|poglej(?:te)?(?: si)? (?:več|vse)(?: novice| članke)?|oglej(?:te)? si (?:več|vse)(?: novice| članke)?"
        r"|naloži več(?: novic| člankov)?|vse novice|vsi članki|izvedite več|izvedi več|na članek|nadaljuj(?:te)? (?:z branjem|branje)|več informacij|celoten članek)(?:…|\.\.\.)?",
        fires=["Preberi več", "Prikaži vse", "Preberite celoten članek"],
        stays=["Berite več knjig", "Poglejte vse čudeže morja"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=34,
        pattern=r"^\W{0,3}(?:(?:pre)?beri(?:te)?(?: si)? (?:še|tudi|več)|poglej(?:te)?(?: si)? (?:še|tudi)|oglej(?:te)? si (?:še|tudi)|poslušaj(?:te)? (?:še|tudi)|več o tem|več o temi|več na to temo|o tem (?:smo že pisali|preberite)|sorodn[aie] (?:članki|novice|novica|vsebina|vsebine)|sorodni članek|povezan[aie]? (?:članek|članki|novice|novica|vsebine)|ne spreglejte|ne prezrite|glej tudi)"
        r" ?[:>»|] ?\S",
        fires=[
            "Preberite še: Most bo poleti zaprt",
            "PREBERITE TUDI: Trije obtoženi zaradi požara",
            "Sorodna novica: Trajekt obstal",
        ],
        stays=["Preberite še enkrat pogodbo, svetuje odvetnik.", "Ne zamudite vlaka, opozarja sprevodnik."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:sorodn[iea] (?:članki|novice|vsebine|vsebina|prispevki|teme|objave)|povezan[iea] (?:članki|novice|vsebine|vsebina|prispevki|teme|objave)|podobn[ie] (?:članki|novice|vsebine|prispevki)|preberi(?:te)?(?: si)? (?:še|tudi)(?: to)?|poglejte (?:še|tudi)|več na to temo|več o (?:tej )?temi|več iz (?:te )?(?:rubrike|kategorije|teme)|na to temo|o tej temi"
        r"|priporočen[oie] (?:za vas|članki|vsebine|branje)|priporočamo(?: v branje| še| tudi)?|uredništvo priporoča|izbor uredništva|izbor urednika|morda (?:vas|te) (?:bo )?zanima(?:lo)?(?: tudi)?|mogoče (?:vas|te) (?:bo )?zanima(?:lo)?|utegne vas zanimati|zanimalo vas bo|vas zanima več\?|drugi (?:članki|prispevki)(?: avtorja| avtorice| iz rubrike)?"
        r"|več (?:novic|člankov|prispevkov)(?: avtorja| avtorice| iz rubrike| iz kategorije)|ostale novice|ostali članki|še več novic|ne spreglejte|ne prezrite|ne zamudite|iz naših partnerjev|od naših partnerjev|vsebine partnerjev)",
        fires=[
            "Sorodni članki\nMost bo poleti zaprt\nNovi trajekt zamuja",
            "Preberite še\nTrije obtoženi zaradi požara",
            "Morda vas bo zanimalo",
        ],
        stays=["Drugi članki o tej vojni so bili sežgani.", "Ne zamudite morja"],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:naj(?:bolj |več)?(?:brano|brane|brani|gledano|gledane|komentirano|komentirane|priljubljeno|iskano|popularno|novejše|novejši)(?: (?:novice|članki|danes|ta teden|zadnji teden|v zadnjih 24 urah|dneva|tedna|prispevki|vsebine|objave))?"
        r"|zadnje (?:novice|objave|dodano|iz rubrike)|zadnji (?:članki|prispevki)|najbolj vroče|vroče novice|sveže novice|glavne novice|novice dneva|izpostavljene novice|top novice|trenutno najbolj brano)",
        fires=[
            "Najbolj brano\nSnežni metež na severu\nAvtobusi stojijo",
            "Zadnje novice\nNemiri na trgu\nLadja nasedla",
        ],
        stays=["Zadnje novice s fronte vlivajo upanje.", "Najpomembnejše"],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=4,
        item_words=5,
        takes=20,
        pattern=r"(?:oznake|ključne besede|značke|teme)",
        fires=["Oznake\nPristanišče\nTrajekt", "Ključne besede\nMost"],
        stays=["Teme za pogovor"],
    ),
    drop(
        "continues_below",
        reason="nav.read_more",
        whole=True,
        max_words=10,
        pattern=r"(?:(?:članek|prispevek|besedilo|vsebina|novica|zgodba)? ?se nadaljuje (?:spodaj|pod (?:oglasom|videom|fotografijo|sliko)|po oglasu|za oglasom|na naslednji strani)|nadaljevanje (?:članka |prispevka )?(?:pod oglasom|po oglasu|spodaj|na naslednji strani))",
        fires=["Članek se nadaljuje pod oglasom", "Nadaljevanje po oglasu"],
        stays=["Nadaljevanje po vojni"],
    ),
    drop(
        "see_on_site",
        reason="nav.read_more",
        where=OUTSIDE | tail(4),
        max_words=20,
        pattern=r"^\W{0,3}(?:več|še več|vse|ostale) (?:aktualnih |lokalnih |zanimivih |aktualne )?(?:novic|novice|člankov|članke|vsebin|informacij|o tem|podrobnosti)\b[^.!?\"\n]{0,40} (?:preberite|najdete|si lahko (?:preberete|ogledate)|lahko preberete|spremljajte|poiščite)(?: \w+){0,2} ?(?:tukaj|na naši (?:strani|spletni strani)|na našem portalu|na spletni strani|na tej povezavi|na povezavi|v rubriki)\b[^.!?\"\n]{0,40}[.!]?$",
        fires=["Več novic iz regije preberite tukaj", "Vse novice najdete na naši spletni strani."],
        stays=["Več podrobnosti bo znanih jutri, je obljubil župan."],
    ),
]
