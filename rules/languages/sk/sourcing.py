"""Slovak corrections, contributors and notes on how an article was made."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=160,
        pattern=(
            r"^(?:oprava|opravené|opravujeme|spresnenie|upresnenie|spresňujeme|doplnené|poznámka redakcie"
            r"|pozn\. ?(?:red|redakcie)\.?|redakčná poznámka|editoriálna poznámka|od redakcie)"
            r"(?: (?:\d[\d.: ]{2,16}|redakcie|článku|textu|k článku))? ?[:(] ?(?!\d)\S.{10,}|^v (?:predchádzajúcej"
            r"|pôvodnej|prvej|staršej) verzii (?:článku|textu|tohto|správy)\b.{10,}"
        ),
        fires=[
            "Oprava: v prvej verzii textu bola nesprávne uvedená funkcia úradníka.",
            "V pôvodnej verzii článku sme napísali, že dom stojí v Dlhej ulici.",
            "Pozn. red.: Rozhovor vznikol pred voľbami.",
        ],
        stays=["Oprava mosta sa začne v máji.", "Ospravedlnenie prišlo neskoro."],
    ),
    label(
        "correction_sentence",
        part="correction",
        where=OUTSIDE | tail(4) | head(3),
        max_words=80,
        pattern=(
            r"^(?:článok|text|správu|správa) (?:sme|bol|bola) (?:\d[\d. :]{3,16} )?(?:opraven\w+|aktualizova\w+"
            r"|doplnen\w+|doplnili|opravili|upravili|aktualizovali)\b[^\"\n]{0,40}(?:o |po |pretože|lebo|keďže"
            r"|vyjadreni|stanovisk)[^\"\n]{0,200}$"
            r"|^(?:čitateľom|čitateľom aj|dotknut\w+)[^.\"\n]{0,40} sa (?:za (?:chybu|omyl"
            r"|nepresnosť) )?ospravedlňujeme[^\"\n]{0,100}$|^za (?:chybu|omyl|nepresnosť"
            r"|nepresnosti) sa (?:čitateľom )?ospravedlňujeme[^\"\n]{0,60}$"
        ),
        fires=["Článok sme doplnili o stanovisko ministerstva.", "Za chybu sa čitateľom ospravedlňujeme."],
        stays=["Za chybu sa ospravedlnil až po roku."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=28,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:toto |tento )?(?:zhrnutie|súhrn|preklad)(?: článku)?|tento (?:text|článok)|(?:text"
            r"|článok)(?=.*(?:skontrolova|redaktor|redakci))) (?:bol[oa]? |bol |je |sú )?(?:vytvor\w+|vygenerova\w+"
            r"|priprav\w+|prelož\w+|vznikl\w+|vznikol|spracova\w+)"
            r"[^,.\"]{0,24} ?(?:\bai\b|umel\w+ inteligenc\w+|chatgpt|jazykov\w+ model\w*)(?:[,;.]? (?:a )?(?:skontrolov"
            r"a\w*|overi\w*|zeditova\w*)\b[^\",.]{0,60}| a (?:skontrolova\w+|upraven\w+)[^\",.]{0,50})?\W{0,2}$"
        ),
        fires=[
            "Zhrnutie vytvorila umelá inteligencia",
            "Text bol preložený pomocou AI a skontrolovaný redaktorom.",
            "Súhrn pripravila AI, skontrolovala redakcia",
        ],
        stays=["Zhrnutie vytvorila umelá inteligencia, priznal študent.", "Text vytvorila umelá inteligencia."],
    ),
    drop(
        "republished_note",
        reason="legal.republished",
        where=OUTSIDE | tail(4) | head(4),
        max_words=36,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:tento )?(?:článok|text|rozhovor|komentár|esej|reportáž|preklad|blog) (?:bol "
            r"|bola )?(?:pôvodne|prvýkrát|najprv) (?:bol |bola )?(?:vyšiel|vyšla|publikovan\w+|zverejnen\w+"
            r"|uverejnen\w+) (?:na|v|vo) (?:(?:portáli|webe|stránke|stránkach"
            r"|blogu|časopise|magazíne|denníku|týždenníku|mesačníku) )?(?-i:[\p{Lu}\"])[^!?\n]{1,80}"
            r"|(?:tento )?(?:článok|text|rozhovor|komentár) (?:vyšiel|nájdete|bol uverejnený)(?: aj)? v (?:tlačenom"
            r"|papierovom|aktuálnom|novom|poslednom|najnovšom) "
            r"(?:vydaní|čísle|magazíne)[^!?\n]{0,60}|(?:publikujeme|uverejňujeme|prevzali sme"
            r"|prevzaté)\b[^.!?\n]{0,60}(?:so súhlasom|s láskavým|skrátené|z portálu|z webu|zo stránky"
            r"|z časopisu)[^!?\n]{0,100}"
            r"|(?:originál|pôvodný) (?:článku|textu|článok|text)(?: ?: ?[^\n]{2,100}| nájdete tu[.!]?| tu[.!]?))$"
        ),
        fires=[
            "Článok pôvodne vyšiel na portáli Východ.",
            "Publikujeme so súhlasom redakcie.",
            "Rozhovor vyšiel v aktuálnom čísle týždenníka Podunajsko",
        ],
        stays=[
            "Rozhovor bol zverejnený v Le Monde.",
            "Text vyšiel v novom preklade v roku 1998.",
            "Článok vyvolal v roku 1962 škandál.",
        ],
    ),
    drop(
        "contributors",
        reason="meta.sourcing",
        where=OUTSIDE | tail(2),
        max_words=16,
        pattern=(
            r"^(?:(?:na (?:článku|texte|príprave článku) (?:spolupracoval|pracoval)\w*|(?:spolupráca|preklad (?:článku"
            r"|textu)"
            r"|(?:článok|text) preložil[ai]?|korektúr[ay]|jazyková úprava"
            r"|réžia podcastu|strih podcastu|dramaturgia podcastu|odborná spolupráca|editoval[ai]?"
            r"|redigoval[ai]?) ?(?:z (?:angličtiny|nemčiny|ukrajinčiny|češtiny|francúzštiny|ruštiny"
            rf"|maďarčiny))? ?:) ?{NAMES}(?:[,;] ?[^!?\n]{{0,60}})?"
            r"|(?:článok|text) (?:z (?:angličtiny|nemčiny|češtiny|francúzštiny|ruštiny"
            rf"|maďarčiny) )?preložil[ai]? {NAMES})[.]?$"
        ),
        fires=[
            "Preklad článku: Marína Lapková",
            "Na článku spolupracoval Denis Hrom",
            "Text z angličtiny preložila Eva Malá",
        ],
        stays=[
            "Preklad: Marína Lapková",
            "Kamera: Martin Novák",
            "Preložila Annu Kareninu za jediný rok a potom aj ďalšie romány.",
        ],
    ),
    drop(
        "agency_service_note",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=28,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:správu|správy|informácie|článok|text|materiál) (?:sme )?(?:prevzali"
            r"|prebrali) (?:sme )?(?:z |zo |od )?(?:agentúr(?:y|a) |spravodajstva )?(?-i:TASR|SITA"
            r"|ČTK)[^,.!?\"]{0,40}[.!]?"
            r"|(?:upozornenie:? )?(?:tasr|sita) (?:upozorňuje|oznamuje),? že (?:ide o|toto je|text je)[^\"]{2,140}"
            r"|toto je (?:platená |komerčná |tlačová )?(?:správa|informácia) (?:klienta|zverejnená v)[^\"]{2,100}"
            r"|(?:servis|text) (?:original text service|ots)\b[^\"]{0,80})$"
        ),
        fires=["Správu sme prevzali z agentúry SITA.", "Článok sme prevzali z agentúry TASR."],
        stays=["Správu priniesla agentúra SITA.", "Správy sme prebrali od suseda."],
    ),
    drop(
        "press_release_mark",
        reason="legal.affiliate",
        where=OUTSIDE | head(4) | tail(4),
        whole=True,
        max_words=8,
        pattern=(
            r"(?:ots|tlačová správa|tlačové správy|otvorená tlačová správa|servis ots tasr)(?: (?:spoločnosti|tasr"
            r"|partnera|klienta))?(?: ?[-:|] ?(?-i:\p{Lu})[^.!?]{2,40})?"
        ),
        fires=["Tlačová správa", "OTS TASR"],
        stays=["Tlačová správa mlčí o strate"],
    ),
    drop(
        "trust_line",
        reason="legal.trust",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=12,
        pattern=(
            r"prečo (?:nám môžete|nám|môžete nám|nám (?:môžete )?) ?(?:veriť|dôverovať)|(?:naše|redakčné) (?:štandardy"
            r"|zásady|princípy)|ako (?:pracujeme|overujeme informácie|pracuje naša redakcia)|o projekte"
            r"|o (?:našej )?redakcii|o webe|o portáli"
        ),
        fires=["Prečo nám môžete dôverovať", "Redakčné zásady"],
        stays=["Prečo nám veriť nechceli, nevie"],
    ),
]
