"""Latvian appeals: donations, subscriptions, memberships."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:atbalst(?:i|iet)|ziedo(?:jiet)?)[^.\"]{0,40}(?:mūsu (?:darb|žurnāl|redakcij|komand|portāl)|neatkarīg\w+ (?:žurnālistik|medij)|mūs (?:ar ziedojumu|patreon|šeit))|ar (?:tavu|jūsu) (?:ziedojumu|atbalstu)[^.\"]{0,40}(?:mēs|varam|varēsim)|(?:tavs|jūsu) (?:ziedojums|atbalsts)[^.\"]{0,30}(?:mums|mūsu)",
        fires=["Atbalsti mūsu redakciju", "Jūsu atbalsts palīdz mums turpināt darbu."],
        stays=[
            "Saeima lems, kā valsts varētu atbalstīt reģionālos medijus.",
            "Valsts plāno atbalstīt neatkarīgus medijus arī turpmāk.",
        ],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:abonē(?:jiet|t)?|noformē(?:jiet|t)? abonementu|iegādājies abonementu|iegādājieties abonementu|kļūsti par abonentu|kļūstiet par abonentu|izvēlies (?:savu )?abonementu|pērc abonementu|pasūti abonementu)(?:\W{0,2}$|[^.\n]{0,60}(?:\blasi\b|\blasiet\b|bez ierobežo|mēnesī|šeit|abonementu|mūsu)[^\n]{0,120}$|!)",
        fires=["Abonē!", "Kļūsti par abonentu un lasi bez reklāmām."],
        stays=["Abonēt avīzi vairs nav modē, viņa saka."],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=80,
        pattern=r"^\W{0,3}(?:kļūsti|kļūstiet|pievienojies|pievienojieties)[^.\"]{0,16}(?:par mūsu (?:atbalstītāj|bied)|mūsu (?:atbalstītāj|kopien|klub|lasītāj))[^\"\n]{0,140}$",
        fires=["Kļūsti par mūsu atbalstītāju", "Pievienojies mūsu lasītāju klubam!"],
        stays=["Kļūstiet par donoriem, aicina slimnīca."],
    ),
    drop(
        "subscribe_to_paper",
        reason="appeal.subscription",
        max_words=14,
        where=OUTSIDE | tail(5),
        pattern=r"^\W{0,3}(?:abonē|abonējiet|pasūti|pasūtiet|kļūsti par abonentu)\b[^.!?\"]{0,60}(?:žurnāl|laikrakst|avīz|saturu|izdevum|žurnālistik|portāl)\w*[^.!?\"]{0,40}[.!]?$|^\W{0,3}ja (?:esi|esat) (?:jau )?abonents\b[^.!?\"]{2,40}(?:autoriz|ielogo|pieslēdz|pierakst|ienāc)[^.!?\"]{2,40}[.!]?$",
        fires=[
            "Abonē žurnāla digitālo versiju un atbalsti kvalitatīvu žurnālistiku!",
            "Ja esi jau abonents, lūdzam autorizēties ar savu e-pastu.",
        ],
        stays=["Ja esi abonents, vari piedalīties loterijā."],
    ),
]
