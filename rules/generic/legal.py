"""Copyright lines in any language."""

from cleaner.rule import ANYWHERE, OUTSIDE, TAIL, drop, tail

_SIGN = r"(?:\u00a9|\(c\)|â©|&copy;)"
_YEAR = r"(?:19|20)\d\d"

RULES = [
    drop(
        "copyright_sign_and_year",
        reason="legal.copyright",
        pattern=(
            rf"^(?:tm|™|®)? ?(?:& ?|and )?(?:(?:copyrights?|copyleft)[ :]*)?{_SIGN} ?(?:copyright )?(?:by )?{_YEAR}\b"
            rf"|^copyright ?{_SIGN}|^{_SIGN} ?copyright\b|^{_YEAR} ?{_SIGN}|^copyright[ :]+{_YEAR} ?(?:{_SIGN}|-|"
            rf"by\b|the\b|(?-i:\p{{Lu}})(?![^.]* (?:was|is|ruled|held|said)\b))"
            rf"|^{_SIGN} ?\d{{4}} ?- ?(?:\d{{4}}|present)"
        ),
        max_words=70,
        fires=[
            "© 2025 Example Media Ltd. All rights reserved.",
            "Copyright © 2013 - 2025",
            "™ & © 2019 Sample Network, Inc.",
            "2025 © Muster Verlag",
            "Copyright 2024 by The Example Times",
        ],
        stays=[
            "Copyright 2024 was the name of the conference in Bern.",
            "Copyright law turns 300 this year.",
            "The © sign came into use in 1909.",
        ],
    ),
    drop(
        "name_then_copyright_year",
        reason="legal.copyright",
        pattern=(
            rf"^(?:this (?:site|page|material|article|"
            rf"story) is )?[^.!?\"{{}}]{{2,60}}?[ .|,-]{_SIGN} ?(?:copyright )?{_YEAR}(?: ?- ?(?:{_YEAR}|present))?"
            r"(?:$| ?[.|·•-]|, ?all rights| (?-i:\p{Lu}))"
        ),
        max_words=25,
        where=TAIL | tail(4),
        fires=[
            "Privacy Policy | Copyright © 2025",
            "Example Post © 2025 • Jobs • Contact",
            "This site is © 1998-2025 Jane Sample, all rights reserved",
        ],
        stays=[
            "He stamped © 1984 on the cover, and every shop in the country then refused to sell it at all.",
            "No one knows who typed the sign.",
        ],
    ),
    drop(
        "all_rights_reserved",
        reason="legal.copyright",
        pattern=(
            r"(?:^|[.|•·,©)\d-] ?|\b(?:inc|ltd|llc|co|corp|media|group|news|gmbh|ag|sa|as|ab) )"
            r"(?:all rights reserved|riproduzione riservata|alle rechte vorbehalten|tous droits réservés|"
            r"todos los derechos reservados|"
            r"todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|"
            r"alla rättigheter förbehållna|"
            r"alle rettigheder forbeholdes|alle rettigheter forbeholdt|kaikki oikeudet pidätetään|"
            r"wszelkie prawa zastrzeżone|"
            r"všechna práva vyhrazena|все права защищены|усі права захищено|всі права захищені|tüm hakları saklıdır|"
            r"her hakkı saklıdır|"
            r"hak cipta dilindungi(?: undang-undang)?|minden jog fenntartva|toate drepturile rezervate|"
            r"all right reserved|"
            r"無断転載を禁じます|版权所有|版權所有|무단 ?전재)"
            r"(?: to the (?:authors?|publishers?|owners?))?(?:$|[ ]?(?:[.|•·;)!©-]|,(?! (?-i:\p{Ll})))| \d{4})"
        ),
        max_words=60,
        fires=[
            "All rights reserved.",
            "Example Media Group. All rights reserved. No part may be reproduced.",
            "© RIPRODUZIONE RISERVATA",
            "Alle Rechte vorbehalten.",
        ],
        stays=["All rights reserved, the label promised, but the band never saw a penny.",
            "The treaty leaves all rights reserved to the states untouched.",
            "With all rights reserved for later, the heirs signed.",
        ],
    ),
    drop(
        "copyright_holder_alone",
        reason="legal.copyright",
        pattern=(
            r"(?:copyright(?: ?(?:\u00a9|\(c\)) ?| ?: | by | (?=the ))|(?-i:Copyright) (?=(?-i:\p{Lu}{4,}(?: \p{Lu}{3,}){0,2})$))(?:the )?"
            r"(?:(?-i:\p{Lu})[\p{L}\p{M}\p{N}.&'-]{1,25})(?: (?:(?-i:\p{Lu}|\d)[\p{L}\p{M}\p{N}.&'-]{0,25}|&|of|de|"
            r"and)){0,4}"
        ),
        whole=True,
        max_words=7,
        where=OUTSIDE,
        fires=["Copyright The Example Times", "Copyright: Muster Verlag GmbH", "Copyright LEDGER"],
        stays=["Copyright Reform Fails", "Copyright keeps old songs locked away."],
    ),
    drop(
        "registered_company_line",
        reason="legal.copyright",
        pattern=(
            rf"^{_SIGN} (?:all rights reserved|by [^.]{{2,60}}\. all rights)|"
            r"^(?:powered by|proudly powered by|website (?:by|design(?:ed)? by)|site (?:by|design(?:ed)? by)|"
            r"theme(?: by)?:?|designed (?:&|and) developed by) "
            r"(?:wordpress|drupal|ghost|hugo|shopify|squarespace|wix|blogger|newspack|joomla|webflow|medium|substack|"
            r"typo3|beehiiv)"
        ),
        max_words=30,
        where=ANYWHERE,
        fires=[
            "Powered by WordPress",
            "© All rights reserved. Reprints only with our consent.",
            "Proudly powered by Newspack by Automattic",
        ],
        stays=["Powered by wind alone, the ship crossed in nine days.", "Website by website, the group went offline."],
    ),
]  # fmt: skip
