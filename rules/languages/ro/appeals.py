"""Romanian appeals: donations, subscriptions, memberships."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=120,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:sus[țţt]ine(?! c[ăa])|sus[țţt]ine[țţt]i|sprijin[ăa]|sprijini[țţt]i|doneaz[ăa]|dona[țţt]i|ajut[ăa]|contribuie)[^.\"]{0,40}(?:jurnalismul? (?:independent|de calitate|liber)|presa (?:independent[ăa]|liber[ăa])|redac[țţt]i(?:a|ei) noastr|munca noastr[ăa]|echipa noastr[ăa]|proiectul nostru|-ne (?:cu o dona[țţt]ie|s[ăa] continu[ăa]m|printr-o)|3,5%|pentru (?:redac[țţt]ia|a ne))|(?:dona[țţt]ia|sprijinul|contribu[țţt]ia|sus[țţt]inerea) (?:ta|dumneavoastr[ăa]|dvs\.?|voastr[ăa])[^.\"]{0,30}(?:ne ajut[ăa]|ne permite|ne sprijin[ăa]|conteaz[ăa] pentru noi)",
        fires=["Susține munca noastră cu o donație", "Sprijinul dumneavoastră ne permite să scriem liber."],
        stays=[
            "Parlamentul dezbate cum ar putea statul să sprijine presa locală.",
            "Uniunea susține presa independentă din regiune.",
        ],
    ),
    drop(
        "support_button",
        reason="appeal.donation",
        where=OUTSIDE | tail(6),
        whole=True,
        max_words=8,
        pattern=r"(?:doneaz[ăa]|dona[țţt]i)(?: (?:acum|aici|lunar))?|(?:redirec[țţt]ioneaz[ăa]|redirec[țţt]iona[țţt]i|doneaz[ăa]) (?:(?:3,5|20) ?%|formularul 230)[^.!?\"]{0,40}|(?:sus[țţt]ine|sus[țţt]ine[țţt]i|sprijin[ăa]|sprijini[țţt]i)(?: (?:proiectul|site-ul|redac[țţt]ia|presa liber[ăa]|o pres[ăa] liber[ăa]))(?: (?-i:\p{Lu})[\p{L}.]{2,20}| noastr[ăa]| nostru)?",
        fires=["Donează", "Redirecționează 3,5% din impozit", "Susține o presă liberă.", "Susține redacția Malul"],
        stays=["Donează sânge în fiecare an", "Susține proiectul podului de 20 de ani, spune primarul."],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=r"^\W{0,3}(?:aboneaz[ăa]-te|abona[țţt]i-v[ăa]|devino abonat|deveni[țţt]i abonat|cump[ăa]r[ăa] (?:un )?abonament|alege (?:un )?abonament(?:ul)?|vezi abonamentele|prelunge[șşs]te abonamentul|f[ăa]-[țţt]i abonament)(?:\W{0,3}$|[^\"\n]{0,100}(?:cite[șşs]|acces|f[ăa]r[ăa] (?:limit[ăa]|reclame)|pe lun[ăa]|nostru|noastr[ăa]|newsletter)[^\"\n]{0,120}$)",
        fires=["Abonează-te", "Devino abonat și citește fără reclame."],
        stays=["S-a abonat la trei ziare."],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=80,
        pattern=r"^\W{0,3}(?:al[ăa]tur[ăa]-te|al[ăa]tura[țţt]i-v[ăa]|devino|deveni[țţt]i)[^.\"\n]{0,16}(?:comunit[ăa][țţt]ii (?:noastre|de cititori)|sus[țţt]in[ăa]tor al|membru (?:al comunit[ăa][țţt]ii|sus[țţt]in[ăa]tor)|sus[țţt]in[ăa]torilor no[șşs]tri)[^\"\n]{0,140}$",
        fires=["Alătură-te comunității noastre!", "Devino susținător al redacției."],
        stays=["Devino membru al echipei, i-a spus antrenorul."],
    ),
]
