"""Romanian links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"(?:cite[sș]te (?:mai mult|mai departe|tot articolul|articolul(?: complet| integral)?|continuarea|aici)|citiți (?:mai mult|mai departe|continuarea)(?: aici)?|află mai mult(?:e)?(?: aici)?|vezi (?:mai mult(?:e)?|toate|tot|toate știrile|toate articolele)|mai multe (?:știri|articole|detalii)|toate (?:știrile|articolele)|încarcă mai multe|detalii aici|continuă (?:lectura|citirea))(?:…|\.\.\.)?",
        fires=["Citește mai mult", "Vezi toate", "Citește mai departe..."],
        stays=["Citește mai mult decât ieri"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^\W{0,3}(?:cite[sșş](?:te|ti|ți) (?:și|şi|si|mai mult|mai departe|pe aceeași temă|în continuare)|citiți (?:și|şi|mai mult)|vezi (?:și|şi|si)|pe aceeași temă|articole similare|știri? (?:similar[eă]|asemănătoare)|recomandat(?:ă|e)? pentru tine|ascultă și|urmărește și|mai multe despre)(?: [^.:!?]{1,30})? ?[:>»|] ?\S",
        fires=["Citește și: Podul va fi închis toată vara", "CITIȚI ȘI: Trei oameni trimiși în judecată"],
        stays=["Citește și printre rânduri, spune el."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:articole (?:similare|asemănătoare|pe aceeași temă|recomandate|conexe)|știri (?:similare|asemănătoare|pe aceeași temă|recomandate|conexe)|pe aceeași temă|pe acelaşi subiect|pe același subiect|cite[sșş]te (?:și|şi|si)|citiți (?:și|şi)|vezi (?:și|şi|si)|recomandări(?:le noastre|le redacției|le autorului)?|(?:îți|iti|v-ar|ţi-ar|ți-ar) (?:recomandăm|putea plăcea|putea interesa|mai recomandăm)|s-ar putea să (?:îți placă|te intereseze)|te-ar putea interesa|ai putea fi interesat|mai multe (?:pe această temă|din această categorie|despre subiect|din)|nu rata|alte (?:articole|știri)(?: interesante)?|alții au citit)",
        fires=[
            "Articole similare\nPodul va fi închis toată vara\nNoul feribot întârzie",
            "Recomandări\nTrei oameni trimiși în judecată",
        ],
        stays=["Alte articole despre război au ars."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:(?:cele mai )?(?:citite|populare|vizualizate|comentate|accesate)(?: articole| știri| azi| astăzi)?|cele mai (?:noi|recente|citite|importante)(?: știri| articole)?|ultimele (?:știri|ştiri|articole|noutăți|stiri)|ultima oră|știrile zilei|ştirile zilei|știri de ultimă oră|cele mai noi știri|top știri|flux de știri)",
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
