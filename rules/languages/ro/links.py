"""Romanian links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"(?:cit(?:e[șşs]te|i[țţt]i) (?:mai mult|mai departe|(?:tot|[îi]ntreg(?:ul)?) articolul|(?:toat[ăa]|[îi]ntreaga) [șşs]tire[a]?|articolul(?: complet| integral)?|textul integral|continuarea|aici)(?: aici| pe(?: [\p{L}\d.-]{2,30})?)?|(?:continuarea|sursa|articolul (?:complet|integral|original))(?: articolului)? (?:aici|pe) ?:? ?[\p{L}\d.-]{0,30}|vezi (?:articolul|[șşs]tirea) (?:complet[ăa]?|integral[ăa]?|original[ăa]?)|afl[ăa] mai mult(?:e)?(?: aici)?|vezi (?:mai mult(?:e)?|toate|tot|toate [șşs]tirile|toate articolele)|mai multe (?:[șşs]tiri|articole|detalii)|toate (?:[șşs]tirile|articolele)|[îi]ncarc[ăa] mai multe|detalii aici|continu[ăa] (?:lectura|citirea))(?:…|\.\.\.)?",
        fires=[
            "Citește mai mult",
            "Vezi toate",
            "Citește mai departe...",
            "citeste toata stirea",
            "Cititi tot articolul",
            "Continuarea pe: Malul.ro",
            "Citește continuarea pe Malul.ro",
        ],
        stays=[
            "Citește mai mult decât ieri",
            "Continuarea pe scenă a festivalului depinde de vreme.",
            "Citiți aici ce scrie pe zid, a spus ghidul.",
        ],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^\W{0,3}(?-i:Cite[șşs]te|CITE[ȘŞS]TE|Citi[țţt]i|CITI[ȚŢT]I) [șşs]i(?: - | )(?-i:[\p{Lu}\d\"])(?=(?:[^\s]+ ){3})[^\n]{10,180}[^\s.:;!,]$|^\W{0,3}(?:cit(?:e[șşs]te|i[țţt]i) (?:[șşs]i|mai mult(?:e)?|mai departe|aici(?= ?[:>])|pe aceea[șşs]i tem[ăa]|[îi]n continuare)|mai cit(?:e[șşs]te|i[țţt]i)(?= ?[:>|])|vezi [șşs]i|pe aceea[șşs]i tem[ăa]|pe acela[șşs]i subiect|articole similare|[șşs]tiri? (?:similar[eăa]|asem[ăa]n[ăa]toare)|recomandat(?:[ăa]|e)? pentru tine|ascult[ăa] [șşs]i|urm[ăa]re[șşs]te [șşs]i|mai multe despre)(?: [^.:!?]{1,30})? ?[:>»|] ?\S",
        fires=[
            "Citește și: Podul va fi închis toată vara",
            "CITIȚI ȘI: Trei oameni trimiși în judecată",
            "Citeste si: Podul va fi inchis toata vara",
            "CITEȘTE ȘI Podul va fi închis toată vara",
            "Mai citește: Podul va fi închis toată vara",
            "Pe același subiect: Podul va fi închis toată vara",
        ],
        stays=[
            "Mai citește o dată mesajul: e de la fiul lui.",
            "Citește și printre rânduri, spune el.",
            "Citește și Eminescu, îi spunea profesoara în fiecare toamnă.",
            "Citiți și Scriptura, fraților, le-a zis preotul din amvon!",
        ],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:articole (?:similare|asem[ăa]n[ăa]toare|pe aceea[șşs]i tem[ăa]|recomandate|conexe|recente)|[șşs]tiri (?:similare|asem[ăa]n[ăa]toare|pe aceea[șşs]i tem[ăa]|recomandate|conexe)|pe aceea[șşs]i tem[ăa]|pe acela[șşs]i subiect|cite[șşs]te [șşs]i|citi[țţt]i [șşs]i|vezi [șşs]i|recomand[ăa]ri(?:le noastre|le redac[țţt]iei|le autorului)?|(?:[îi][țţt]i|iti|v-ar|[țţt]i-ar) (?:recomand[ăa]m|putea pl[ăa]cea|putea interesa|mai recomand[ăa]m)|s-ar putea s[ăa] (?:[îi][țţt]i plac[ăa]|te intereseze)|te-ar putea interesa(?: [șşs]i)?|ai putea fi interesat|v-ar putea interesa(?: [șşs]i)?|recomand[ăa]r(?:i|ile|ea) video|video recomandat(?:e)?|cel mai nou video|mai multe (?:pe aceast[ăa] tem[ăa]|din aceast[ăa] categorie|despre subiect|din)|nu rata|alte (?:articole|[șşs]tiri)(?: interesante)?|al[țţt]ii au citit)",
        fires=[
            "Articole similare\nPodul va fi închis toată vara\nNoul feribot întârzie",
            "Recomandări\nTrei oameni trimiși în judecată",
            "Te-ar putea interesa și\nTrei oameni trimiși în judecată",
            "Recomandări video\nTrei oameni trimiși în judecată",
        ],
        stays=["Alte articole despre război au ars."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:(?:cele mai )?(?:citite|populare|vizualizate|vizionate|v[ăa]zute|comentate|accesate)(?: articole| [șşs]tiri| azi| ast[ăa]zi)?|cele mai (?:noi|recente|citite|importante)(?: [șşs]tiri| articole)?|ultimele (?:[șşs]tiri|articole|nout[ăa][țţt]i)|ultima or[ăa]|[șşs]tirile zilei|[șşs]tiri de ultim[ăa] or[ăa]|cele mai noi [șşs]tiri|top [șşs]tiri|flux de [șşs]tiri)",
        fires=[
            "Cele mai citite\nViscol puternic în nord\nAutobuzele s-au oprit",
            "Ultimele știri\nTulburări în piață\nUn vas a eșuat",
        ],
        stays=["Ultimele știri de pe front sunt bune."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:etichete|subiecte|cuvinte[ -]cheie|taguri)(?: (?:articol|similare))?",
        fires=["Etichete\nPort\nBac"],
        stays=["Subiecte de vorbă"],
    ),
]
