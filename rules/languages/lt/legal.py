"""Lithuanian legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:visos teisės (?:saugomos|ginamos)|visos autor\w+ teisės saugomos|(?:draudžiama|be (?:raštiško )?(?:sutikimo|leidimo))[^\"\n]{0,80}(?:kopijuoti|platinti|atgaminti|dauginti)[^\"\n]{0,80}(?:portal|svetain|redakcij|puslapi))[^\"\n]{0,120}$",
        fires=["Visos teisės saugomos", "Draudžiama kopijuoti ar platinti portalo informaciją be raštiško sutikimo."],
        stays=["Draudžiama maudytis be gelbėtojų, skelbia lentelė."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^\W{0,3}(?:(?:šis|visas) (?:straipsnis|turinys|tekstas) (?:yra )?(?:skirtas |prieinamas )?(?:tik |skirtas tik )?(?:mūsų )?(?:prenumerator|registruot|nariams)|(?:norėdami|jei norite) (?:skaityti|perskaityti|tęsti)[^.\"]{0,50}(?:prenumer|prisijunkite|užsiregistruokite)|jau (?:esate )?prenumer(?:uojate|atorius)\?|(?:turite|jau turite) prenumeratą\?)[^\"\n]{0,140}$"
        r"|^(?:šis )?(?:straipsnis|turinys|tekstas) (?:yra )?(?:skirtas|prieinamas|matomas|skaitomas) tik (?:prenumeratoriams|registruotiems|prisijungusiems|nariams)(?: (?:skaitytojams|vartotojams|lankytojams))?[.!]?$",
        fires=[
            "Šis straipsnis skirtas tik prenumeratoriams.",
            "Jau prenumeruojate? Prisijunkite",
            "Šis turinys prieinamas tik registruotiems vartotojams",
        ],
        stays=["Šis straipsnis skirtas visiems, kas myli jūrą.", "Tekstas skirtas tik nariams ir jų šeimoms."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:mes naudojame|šioje (?:svetainėje|interneto svetainėje)[^.\"]{0,20} naudojam[ie]|(?:ši|mūsų) (?:svetainė|interneto svetainė) naudoja|svetainėje (?:yra )?naudojam[ie])[^.\"]{0,20} ?slapuk|^\W{0,3}(?:sutinku su|priimti|leisti)[^.\"]{0,12} slapuk\w+\W{0,3}$",
        fires=["Mes naudojame slapukus, kad pagerintume jūsų naršymo patirtį.", "Priimti visus slapukus"],
        stays=["Bendrovė naudojo slapukus be sutikimo."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:prisijungti|prisijunkite|prisijungimas|registruotis|registracija|atsijungti|ieškoti|paieška|meniu|atidaryti meniu|uždaryti meniu|pradžia|pagrindinis(?: puslapis)?|į (?:viršų|pradžią)|grįžti (?:atgal|į viršų|į pradžią)|pereiti prie (?:turinio|pagrindinio turinio)|privatumo politika|slapukų politika|naudojimo(?:si)? (?:taisyklės|sąlygos)|kontaktai|susisiekite|apie mus|kitas puslapis|ankstesnis puslapis|kitas straipsnis|ankstesnis straipsnis|uždaryti)",
        fires=["Prisijungti", "Privatumo politika", "Paieška"],
        stays=["Paieška tęsiama"],
    ),
]
