"""Croatian links to other articles and their headings. Bosnian and Serbian forms stand beside the Croatian ones."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, tail

_NEWS = r"(?:v(?:ij)?esti|novosti|članci|članke|članaka|tekstovi|tekstova|sadržaj[ia]?|priče|teme|objave|videa?)"

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:(?:pro)?[čc]itaj(?:te)? (?:vi[šs]e|dalje|cijeli (?:[čc]lanak|tekst)|cijelu v(?:ij)?est"
            r"|ceo (?:[čc]lanak|tekst)|celu vest|[čc]lanak|op[šs]irnije|jo[šs])(?: ovdje| ovde)?"
            r"|op[šs]irnije|detaljnije|saznaj(?:te)? vi[šs]e|doznaj(?:te)? vi[šs]e|prika[žz]i (?:vi[šs]e|sve"
            r"|jo[šs])|poka[žz]i (?:vi[šs]e|sve)|pogledaj(?:te)? (?:vi[šs]e|sve|jo[šs])"
            rf"|vidi(?:te)? (?:vi[šs]e|sve)|sve {_NEWS}|vi[šs]e {_NEWS}|jo[šs] {_NEWS}|nastavi(?:te)? (?:[čc]itati"
            rf"|čitanje|s čitanjem|sa čitanjem)|nastavak [čc]itanja"
            r"|cijeli (?:[čc]lanak|tekst)|vi[šs]e informacija|na [čc]lanak|sakrij"
            r"|pro[čc]itaj(?:te)? vi[šs]e o (?:temi|ovoj temi|tome))(?:…|\.\.\.)?"
        ),
        fires=["Pročitaj više", "Opširnije...", "Prikaži sve", "Pročitajte cijeli članak", "Sve vijesti"],
        stays=["Čitajte više knjiga", "Pogledajte sva čuda mora"],
    ),
    drop(
        "more_here_button",
        reason="nav.read_more",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:(?:više|opširnije|detalje|detaljnije|sve|cijeli tekst|nastavak|ostatak)(?: o (?:tome|svemu|ovome"
            r"|ovoj temi|temi))? (?:pročitajte |čitajte |pogledajte |saznajte |pronađite )?(?:ovdje|ovde|na (?:ovom"
            r"|ovoj|sljedećem) (?:linku|poveznici|stranici))"
            r"|(?:više|opširnije) (?:na|pročitajte na|čitajte na) (?:linku|poveznici|[\w-]{2,24}\.(?:hr|rs|ba|me"
            r"|com|net))|klikni(?:te)? (?:ovdje|ovde|za više)|na ovom linku|na ovoj poveznici)"
        ),
        fires=["Više o tome pročitajte ovdje", "Opširnije na obala.hr", "Kliknite ovdje"],
        stays=["Više o tome znat će se sutra."],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=34,
        pattern=(
            r"^\W{0,3}(?:(?:pro)?čitaj(?:te)? (?:još|i|više|također|takođe|i ovo|još i)|pogledaj(?:te)? (?:još|i"
            r"|također|takođe|i ovo)|poslušaj(?:te)? (?:još|i)|vidi(?:te)? (?:još|i)"
            r"|više o (?:temi|ovoj temi|tome)|na ovu temu|vezan[aeio] (?:članci|članak|v(?:ij)?est|v(?:ij)?esti"
            r"|vest|vesti|teme|tekst|sadržaj)|povezan[aeio] (?:članci|članak|v(?:ij)?est|v(?:ij)?esti|vest|vesti"
            r"|teme|tekst)|srodn[iae] (?:članci|članak|v(?:ij)?est|v(?:ij)?esti)"
            r"|(?-i:NE PROPUSTI(?:TE)?)|možda (?:vas|te) zanima|o (?:tome|ovome) smo (?:već )?pisali) ?[:>»"
            r"|] ?(?-i:[\p{Lu}\d\"'])"
        ),
        fires=[
            "Pročitajte još: Most će ljeti biti zatvoren",
            "PROČITAJTE I: Trojica optuženih zbog požara",
            "Povezana vijest: Trajekt stao",
            "NE PROPUSTITE: Snijeg na sjeveru",
        ],
        stays=["Pročitajte još jednom ugovor, savjetuje odvjetnik.", "Ne propustite: zalazak sunca na zidinama."],
    ),
    drop(
        "video_teaser",
        reason="nav.read_more",
        max_words=30,
        pattern=(
            r"^\W{0,3}(?:pogledaj(?:te)? (?:video|galeriju|fotogaleriju|fotografije|i video|još fotografija)"
            r"|gledaj(?:te)? video|bonus video|video dana|foto dana|pogledajte bonus video) ?[:>»|]{1,2} ?\S"
        ),
        fires=["POGLEDAJTE VIDEO: Kako je potonuo trajekt", "BONUS VIDEO: Snijeg na sjeveru"],
        stays=["Video: dokaz je bio na kameri, kaže istražitelj."],
    ),
    drop(
        "bonus_video_mark",
        reason="media.player",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:bonus (?:video|foto|galerija|audio)|pogledajte bonus video"
            r"|pogledaj(?:te)? (?:i )?video(?: (?:ispod|ovdje|ovde|u nastavku|u prilogu))?|video u nastavku"
            r"|video ispod|prilog pogledajte (?:ispod|u nastavku|u videu))"
        ),
        fires=["BONUS VIDEO:", "Pogledajte video u prilogu"],
        stays=["Pogledajte video i prosudite"],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=(
            r"(?:(?:vezan|povezan|srodn|sličn)[iae] (?:članci|članak|v(?:ij)?esti|v(?:ij)?est|teme|sadržaj[i]?"
            r"|tekstovi|objave)|(?:pro)?čitaj(?:te)? (?:još|i ovo|i|također)|pogledaj(?:te)? (?:još|i ovo)"
            r"|više o (?:ovoj )?temi|na ovu temu|više na ovu temu|iz iste (?:rubrike|kategorije)"
            r"|više iz (?:ove )?(?:rubrike|kategorije)|preporučen[oia] (?:za vas|za tebe|članci|sadržaj|čitanje"
            r"|v(?:ij)?esti)|preporučujemo (?:i|još|za čitanje)|preporuka (?:uredništva|redakcije|urednika)"
            r"|redakcija preporučuje|izbor (?:uredništva|urednika|urednice|redakcije)"
            r"|možda (?:vas|te|će vas) (?:i )?zanima(?:ti)?(?: i)?|moglo bi (?:vas|te) (?:i )?zanimati"
            r"|vjerojatno vas zanima|ostali članci|drugi članci|ostale v(?:ij)?esti|ostalo iz (?:rubrike"
            r"|kategorije)|više (?:od|tekstova|članaka) (?:autora|autorice|ovog autora)"
            r"|izdvojeno(?: na naslovnici)?|izdvajamo (?:za vas|iz rubrike)"
            r"|ne propustite ni ovo|sadržaj (?:naših )?partnera|iz naše mreže|od naših partnera"
            r"|v(?:ij)?esti (?:naših )?partnera|promo sadržaj)"
        ),
        fires=[
            "Vezani članci\nMost će ljeti biti zatvoren\nNovi trajekt kasni",
            "Pročitajte još\nTrojica optuženih zbog požara",
            "Možda vas zanima",
        ],
        stays=["Drugi članci o tom ratu su spaljeni.", "Ne propustite", "Preporučujemo"],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=(
            r"(?:naj(?:čitanij|komentiranij|komentarisanij|novij)[eiao]|naj(?:čitanij|gledanij|komentiranij"
            r"|komentarisanij|novij|popularnij|dijeljenij)[eiao](?: (?:v(?:ij)?esti|v(?:ij)?est|članci|članak|danas"
            r"|dana|tjedna|nedj?elje|ovaj tjedan|u zadnja 24 sata|video|objave|tekstovi|iz rubrike|na portalu))"
            r"|(?:zadnje|posljednje|poslednje) (?:v(?:ij)?esti|objave|objavljeno)|(?:zadnji|posljednji"
            r"|poslednji) (?:članci|komentari)|v(?:ij)?esti dana|glavne v(?:ij)?esti|top v(?:ij)?esti|top teme"
            r"|vruće teme|trenutačno najčitanije|naj v(?:ij)?esti)"
        ),
        fires=[
            "Najčitanije\nSnježna mećava na sjeveru\nAutobusi stoje",
            "Posljednje vijesti\nNemiri na trgu\nBrod nasukan",
        ],
        stays=["Posljednje vijesti s bojišta daju nadu.", "Najvažnije"],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=4,
        item_words=5,
        takes=20,
        pattern=r"(?:oznake|ključne riječi|ključne reči|tagovi|teme|povezane teme|teme članka|tagovi članka)",
        fires=["Oznake\nLuka\nTrajekt", "Ključne riječi\nMost"],
        stays=["Teme za razgovor"],
    ),
    drop(
        "continues_below",
        reason="nav.read_more",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:(?:članak|tekst|sadržaj|v(?:ij)?est|priča)? ?se nastavlja (?:ispod|nakon|poslije|posle"
            r"|u nastavku)(?: (?:oglasa|reklame|videa|fotografije|galerije|objave|posta))?|(?:članak|tekst"
            r"|v(?:ij)?est) se nastavlja na sljedećoj stranici"
            r"|nastavak (?:članka |teksta |v(?:ij)?esti )?(?:ispod|nakon|poslije|posle) (?:oglasa|reklame|videa"
            r"|fotografije|galerije|promocije))"
        ),
        fires=["Tekst se nastavlja ispod oglasa", "Članak se nastavlja nakon reklame", "Nastavak ispod oglasa"],
        stays=["Nastavak nakon rata"],
    ),
    drop(
        "see_on_site",
        reason="nav.read_more",
        where=OUTSIDE | tail(4),
        max_words=22,
        pattern=(
            r"^\W{0,3}(?:više|još više|sve|ostale|najnovije) (?:aktualnih |lokalnih |zanimljivih "
            r"|sportskih )?(?:v(?:ij)?esti|vesti|članaka|članke|sadržaja|informacija|o (?:ovome|tome|temi)|detalja"
            r"|novosti)\b"
            r"[^.!?\"\n]{0,40} (?:pro)?(?:čitajte|pronađite|možete (?:pro)?čitati|potražite|pratite"
            r"|saznajte)(?: \w+){0,2} ?(?:ovdje|ovde|na (?:našem portalu|našoj stranici|našim stranicama|ovom linku"
            r"|ovoj poveznici|portalu \w+|linku|poveznici))\b[^.!?\"\n]{0,40}[.!]?$"
        ),
        fires=["Više vijesti iz regije čitajte ovdje", "Sve vijesti pratite na našem portalu."],
        stays=["Više detalja bit će poznato sutra, obećao je gradonačelnik."],
    ),
    drop(
        "live_pointer",
        reason="nav.read_more",
        max_words=16,
        pattern=(
            r"^\W{0,3}(?:(?:događaj|razvoj događaja|sve|tijek utakmice|tok utakmice|utakmicu"
            r"|najnovije informacije)[^.!?\"\n]{0,30} )?(?:prati(?:te)?|pratili smo"
            r"|pratimo) (?:uživo )?iz minute u minutu (?:ovdje|ovde|na (?:našem portalu|ovom linku|linku"
            r"|poveznici))\W{0,3}$"
        ),
        fires=["Razvoj događaja pratite iz minute u minutu ovdje"],
        stays=["Utakmicu smo pratili iz minute u minutu."],
    ),
    drop(
        "all_by_author",
        reason="nav.related",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:svi (?:članci|tekstovi) (?:autora|autorice|ovog autora|ove autorice)|više od (?:autora|autorice"
            r"|ovog autora)|pogledaj(?:te)? sve (?:članke|tekstove) (?:autora|autorice)|drugi tekstovi (?:autora"
            r"|autorice)|profil autor(?:a|ice)|ostali (?:članci|tekstovi) autor(?:a|ice))"
        ),
        fires=["Svi članci autora", "Više od autorice"],
        stays=["Svi članci autora ovog zakona su na kušnji."],
    ),
    drop(
        "topic_follow",
        reason="nav.follow",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:prati(?:te)? (?:ovu )?temu|prati(?:te)? (?:ovog )?(?:autora|autoricu)|spremi(?:te)? (?:članak|temu"
            r"|za kasnije)|sačuvaj(?:te)? (?:članak|za kasnije)|čitaj(?:te)? kasnije|dodaj(?:te)? u (?:favorite"
            r"|omiljene|zabilješke)|želite li pratiti ovu temu\?)"
        ),
        fires=["Prati temu", "Spremi za kasnije"],
        stays=["Prati temu do kraja"],
    ),
]
