"""German appeals to become a member or to register."""

from cleaner.rule import drop

START = r"(?:^|[.!?:…*)>\"-] ?)(?:bitte |jetzt |auch |gerne |und |dann |also ){0,2}"

RULES = [
    drop(
        "become_a_member",
        reason="appeal.membership",
        pattern=rf"{START}(?:werde(?:n (?-i:Sie|SIE)|t)?|sei(?:en (?-i:Sie|SIE)|d)?) (?:auch |jetzt |noch heute "
        rf"|heute |du |teil |(?-i:Sie|SIE) |ihr )*(?:(?:zum|zur|ein|eine|als|einer|unser|unsere) )?"
        r"(?:\S{0,20}-)?(?:förder|genossenschafts|steady-|club)?(?:mitglied|unterstützer|gönner|förderer|förderin"
        r"|förder:in|freund|pat(?:e|in|ron)|genoss|abonnent|verleger|mitmacher|teil)\w*"
        r"(?:[:*/]?-?in(?:nen)?)?(?: (?:und|oder) \p{L}+)?\b(?! ?,)(?! ?\")[^.!?]{0,80}(?:\buns\b|\bunser|\bredaktion"
        r"|journalis|\bmagazin|steady|patreon|freundeskreis|freundes-|\bclub\b|\bcommunity"
        r"|\bzeitung|\bjetzt\b|\bhier\b|lesen|ab \d|für \d|\bmonat)",
        max_words=120,
        fires=[
            "Werden Sie jetzt Mitglied und unterstützen Sie unsere Redaktion.",
            "Gute Geschichten brauchen Zeit. Werde Teil unserer Community und lies werbefrei.",
            "Werde Unterstützerin oder Unterstützer unseres Magazins.",
        ],
        stays=[
            "Werden Sie Mitglied, steht auf dem Flugblatt der Partei.",
            "Die Mitglieder werden im Herbst über den Vertrag abstimmen.",
        ],
    ),
    drop(
        "membership_button",
        reason="appeal.membership",
        pattern=r"(?:jetzt |hier |noch heute |kostenlos |ich möchte |ich will |als )*(?:(?:förder"
        r"|club)?mitglied(?:schaft)?(?: (?:werden|abschlie(?:ß|ss)en|beantragen))|gönner(?:[:*/]?-?in"
        r"| oder gönnerin|in oder gönner|in)? werden"
        r"|(?:steady-)?mitgliedschaft (?:abschlie(?:ß|ss)en|wählen)|freund(?:[:*/]?-?in| oder freundin)? werden"
        r"|genoss(?:e|in|:in|enschaftsmitglied)\S* werden|unterstütze(?:n (?-i:Sie|SIE))? uns|mach mit"
        r"|(?:jetzt )?\S{1,20} beitreten|mitglied (?:bei|von) \S+ werden|mitmachen und mitglied werden)",
        whole=True,
        max_words=6,
        fires=["Jetzt Mitglied werden!", "Gönnerin werden", "Unterstützen Sie uns!"],
        stays=[
            "Sie wollte nie Mitglied werden, in keiner Partei.",
            "Frauen durften bis 1972 nicht Mitglied werden.",
        ],
    ),
]
