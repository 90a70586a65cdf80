"""Slovak prompts for comments, their forms, rules and headings."""

from cleaner.rule import OUTSIDE, TAIL, cut_tail, drop

RULES = [
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:pridať|pridaj|pridajte|napísať|napíš|napíšte|vložiť|odoslať|zverejniť)(?: svoj| nový| váš"
            r"| prvý)? (?:komentár|príspevok|názor)(?: do diskusie)?|(?:vstúpiť|vstúpte|vstup|prejsť|zapojte sa"
            r"|zapojiť sa"
            r"|prispieť|prispejte) (?:do|k) diskusi[ei](?: ?\(?\d{1,5}\)?)?|(?:zobraziť|čítať|čítajte|otvoriť"
            r"|načítať)(?: všetky| ďalšie| celú| si)? (?:komentáre|diskusiu|príspevky|názory)(?: ?\(?\d{1,5}\)?)?"
            r"|nahlásiť (?:príspevok|komentár)|(?:najnovšie|najstaršie|najlepšie|najobľúbenejšie|všetky) komentáre"
            r"|zrušiť odpoveď(?: na komentár)?|odpovedať na (?:komentár|príspevok)|odpovedať"
            r"|súhlasím \(\d{1,4}\)|nesúhlasím \(\d{1,4}\)|diskutovať|o?komentovať(?: článok)?|váš (?:komentár|názor)"
            r"|vaša prezývka|žiadne komentáre|zatiaľ (?:žiadne|bez) (?:komentáre|komentárov|príspevkov)"
            r"|(?:zatiaľ )?(?:bez komentárov|nie sú žiadne komentáre)|buď(?:te)? prv[ýí],? kto (?:pridá|napíše"
            r"|okomentuje|bude)[^.!?\"]{0,24}"
        ),
        fires=[
            "Pridať komentár",
            "Vstúpiť do diskusie (12)",
            "Nahlásiť príspevok",
            "Odpovedať",
            "Zobraziť všetky komentáre",
        ],
        stays=["Odpovedať na list sľúbila babička.", "Komentovať verdikt odmietol.", "Váš názor ma prekvapil"],
    ),
    drop(
        "comment_form",
        reason="comment.prompt",
        max_words=36,
        pattern=(
            r"^[^\w\"-]{0,3}(?:vaš[ae] e-?mailov[áé] adres[ay] nebude (?:zverejnená|publikovaná)[^\"]{0,70}"
            r"|\*? ?(?:vyžadované|povinné) (?:polia|údaje) sú označené[^\"]{0,10}|(?:pre|na|ak chcete|aby ste mohli)"
            r" (?:pridanie|pridávanie|pridať|pridávať|vloženie|písanie|komentovanie|komentovať|diskutovať|diskutovanie"
            r"|zapojenie sa do diskusie|hodnotenie príspevkov|napísanie)\b[^.!?\"]{0,40} ?(?:komentár|príspev|diskus"
            r"|sa )\w*[^.!?\"]{0,40}"
            r"(?:prihlás|registr|zaregistr)\w*[^\"]{0,60}|(?:prihláste sa|prihlásiť sa|zaregistrujte sa"
            r"|pre (?:pokračovanie|komentovanie) sa prihláste)\b[^.!?\"]{0,40}(?:komentár|komentova|komentujte|diskus"
            r"|diskutova|príspev)\w*[^.!?\"]{0,30}[.!]?"
            r"|(?:komentovať|diskutovať|pridávať (?:komentáre|príspevky)|prispievať do diskusie)\b[^.!?\"]{0,30}\b(?:po"
            r" prihlásení|len prihlásení|iba prihlásení|len registrovaní|iba registrovaní"
            r"|po registrácii)(?: používatelia| užívatelia| čitatelia"
            r"| predplatitelia)?[.!]?|uložiť (?:moje )?meno,? e-?mail[^\"]{0,120}"
            r"|upozorniť ma\b[^.\"]{0,30}(?:komentár|príspev)\w*[^\"]{0,40})$"
        ),
        fires=[
            "Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *",
            "Pre pridanie komentára sa prihláste.",
            "Komentovať môžu len prihlásení používatelia",
            "Prihláste sa a komentujte",
        ],
        stays=["Komentovať rozsudok mohli len prihlásení účastníci konferencie.", "Uložiť meno do registra zabudli."],
    ),
    drop(
        "comment_question",
        reason="comment.prompt",
        max_words=34,
        pattern=(
            r"^[^\w\"-]{0,3}(?!.*[,?!\"] (?:povedal|opýtal|pýta|pýtal|radí|vyzva|vyzýva|hovor))(?:(?:a )?(?:čo si|čo"
            r"|ako|aký|a vy)\b[^.!?\"]{0,20}(?:myslíte|vidíte|názor|hovoríte|vy)\b[^.!?\"]{0,50}\? ?(?:napíšte|dajte"
            r"|podeľte|zapojte|diskutujte|hlasujte"
            r"|píšte)\b[^.!?\"]{0,80}|(?:napíšte|podeľte sa|zapojte sa|vyjadrite|dajte nám vedieť|diskutujte|pridajte"
            r"|povedzte)\b[^.!?\"]{0,50}\b(?:v (?:komentár\w+|diskusii)|do (?:komentár\w+|diskusie)|komentár nižšie"
            r"|pod (?:článkom|textom|príspevkom))\b"
            r"[^.!?\"]{0,40})[.!?]*$"
        ),
        fires=["Čo si o tom myslíte? Napíšte do komentárov!", "Podeľte sa o svoj názor v diskusii."],
        stays=["Čo si myslíte o šťastí, spýtala sa a usmiala sa.", "Zapojte sa do diskusie o rozpočte, vyzýva mesto."],
    ),
    drop(
        "discussion_closed",
        reason="comment.prompt",
        max_words=40,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:diskusi[auie]|diskusia|komentáre|komentovanie)(?: (?:k|pod) (?:tomuto "
            r"|týmto )?(?:článku|článkom|textu|textom|téme))? (?:je|bola|sú|boli|sme|nie je)"
            r"(?: (?:už|dočasne|momentálne|pre tento článok|k tomuto článku))* (?:uzavret|uzatvoren|vypnut|zakázan"
            r"|uzamknut|vypli|uzavreli|(?:ukončen|povolen|dostupn|moderovan)(?<=článk.{0,60}))\w{0,3}(?:[.,!] ?ďakujeme"
            r" za pochopenie)?[.!]?"
            r"|(?:vážení (?:čitatelia|diskutéri)[,!] ?)?diskusiu (?:k (?:tomuto )?(?:článku|textu) "
            r"|pod (?:týmto )?článkom )?(?:sme (?:sa rozhodli )?(?:dočasne )?(?:vypli|uzavreli|vypnúť|uzavrieť"
            r"|zatvorili)|neumožňujeme|neotvárame|dočasne vypíname)[^\"]{0,140})$"
        ),
        fires=[
            "Diskusia k článku je uzavretá.",
            "Vážení čitatelia, diskusiu k tomuto článku sme uzavreli. Ďakujeme za pochopenie.",
        ],
        stays=[
            "Diskusia o moste je ukončená, vyhlásil starosta.",
            "Diskusiu sme viedli celú noc.",
            "Diskusia uzavretá v archíve čaká na historikov.",
        ],
    ),
    drop(
        "comment_rules",
        reason="comment.prompt",
        max_words=110,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:redakcia|prevádzkovateľ|administrátor|vydavateľ"
            r"|moderátor)(?: \p{L}+){0,2} si vyhradzuje právo\b[^\"]{0,60}(?:príspev|komentár|diskus|vymaz|odstrán"
            r"|zmaz)\w*[^\"]{0,200}|za (?:obsah |znenie )?(?:komentár\w*|príspevk\w+|diskus\w+)\b(?=[^.]*(?:redakcia"
            r"|prevádzkovateľ|vydavateľ|administrátor|autori))"
            r"[^.!?\"]{0,50}(?:zodpoved|nezodpoved|nenesie)\w*[^.!?\"]{0,60}[.!]?|(?:príspevky"
            r"|komentáre),? (?:ktoré )?[^.\"]{0,50}(?:vulgár|urážliv|porušuj|hanliv|rasist"
            r"|nenávistn)\w*[^.\"]{0,60}(?:budú|budeme|môžu byť) (?:vymaz|odstrán|zmaz|skryt)\w*[^\"]{0,160}"
            r"|pridaním (?:príspevku|komentára)\b[^\"]{0,40}(?:súhlas|potvrdz|zaväz)\w*[^\"]{0,160}|(?:prosíme"
            r"|žiadame) (?:diskutujúcich|čitateľov|diskutérov)\b[^\"]{0,40}(?:slušn|vecn|diskus|pravid)\w*[^\"]{0,160}"
            r"|(?:pravidlá|kódex) (?:diskusie|diskutujúceho|diskutéra|diskutovania|komentovania)(?: na [\w.]{3,20})?)$"
        ),
        fires=[
            "Redakcia si vyhradzuje právo vymazať príspevky, ktoré porušujú zákon.",
            "Za obsah príspevkov v diskusii redakcia nezodpovedá.",
            "Pravidlá diskusie",
        ],
        stays=["Za príspevky do fondu zodpovedá štát, ktorý ich v zákone sľúbil.", "Pravidlá diskusie určí predseda."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        max_words=9,
        pattern=(
            r"(?:všetky |zobraziť |čítať )?(?:komentáre|diskusia|príspevky|názory)(?: (?:čitateľov|k (?:článku|téme"
            r"|textu)))? ?(?:[(\[] ?\d{1,5}(?: príspevkov| komentárov| príspevky| komentáre)? ?[)\]]|:? ?\d{1,3})"
            r"|(?:komentáre|diskusia) "
            r"k (?:článku|textu)|\d{1,5} (?:komentárov|komentáre|príspevkov|príspevky)(?: v diskusii)?"
            r"|najnovšie príspevky v diskusii"
        ),
        fires=[
            "Komentáre (12)\nJana\nSúhlasím s autorom, tú fabriku mali dávno zavrieť.",
            "Diskusia (35)\nVýborný článok, vďaka.",
            "Diskusia k článku\nVýborný článok, vďaka.",
        ],
        stays=[
            "Diskusia 2026",
            "Názory čitateľov",
            "Komentáre premiéra nikoho nepresvedčili.",
            "Diskusia o projekte trvala do rána.",
        ],
    ),
    drop(
        "discussion_word",
        reason="comment.prompt",
        where=TAIL,
        whole=True,
        max_words=2,
        pattern=r"diskusia|komentáre|komentár",
        fires=["Diskusia", "KOMENTÁRE"],
        stays=[
            "Diskusia\nKomisia zasadala v utorok tri hodiny a obyvatelia čakali na odpoveď na námestí pred radnicou."
        ],
        note="Between paragraphs these words may head a part of the article.",
    ),
    drop(
        "comment_count",
        reason="comment.prompt",
        where=OUTSIDE,
        whole=True,
        max_words=5,
        pattern=(
            r"(?:počet )?(?:komentárov|príspevkov|reakcií)(?: v diskusii)? ?: ?\d{1,5}|1 komentár|\d{1,5} (?:reakcií"
            r"|reakcie)|bez komentára"
        ),
        fires=["Počet príspevkov: 12", "1 komentár"],
        stays=["1 komentár stačil na výpoveď."],
    ),
]
