"""Icelandic links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"(?:lesa (?:meira|áfram|nánar|alla greinina|greinina|alla fréttina|fréttina)|lestu (?:meira|nánar|alla greinina)(?: hér)?|sjá (?:meira|nánar|allt|fleiri fréttir|allar fréttir)|nánar (?:hér|um málið)|fleiri fréttir|skoða (?:nánar|fleiri)|sýna (?:meira|fleiri)|hlaða fleiri)(?:…|\.\.\.)?",
        fires=["Lesa meira", "Sjá nánar", "Fleiri fréttir"],
        stays=["Lesa meira en áður", "Lestu meira fyrir barnið þitt á hverju kvöldi."],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^\W{0,3}(?:lestu (?:einnig|líka|meira|nánar)|lesið (?:einnig|líka|meira)|lesa (?:einnig|meira)|sjá (?:einnig|líka)|tengd(?:ar)? frétt(?:ir)?|tengt efni|sjáðu (?:einnig|líka)|fyrri frétt(?:ir)?|meira um málið)(?: um [^.:!?]{1,40})? ?[:>»|] ?\S",
        fires=[
            "Lestu einnig: Brúin lokuð í sumar",
            "Tengd frétt: Þrír ákærðir vegna brunans",
            "LESIÐ EINNIG: Nýr skóli opnaður í haust",
        ],
        stays=["Lestu einnig milli línanna, segir hún."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:tengd(?:ar)? (?:fréttir|frétt|greinar|grein)|tengt efni|lestu (?:einnig|líka|meira)|lesið (?:einnig|líka)|lesa einnig|sjá (?:einnig|líka)|meira um málið|meira um þetta efni|fleiri fréttir|svipaðar (?:fréttir|greinar)|skyld(?:ar)? greinar|skylt efni|þú gætir haft áhuga á|aðrir eru að lesa|þér gæti líkað)",
        fires=[
            "Tengdar fréttir\nBrúin lokuð í sumar\nNý ferja tefst fram á haust",
            "Meira um málið\nÞrír ákærðir vegna brunans",
        ],
        stays=["Fleiri fréttir bárust af slysinu um kvöldið."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:mest lesið|mest lesnar?|mest lesnu (?:fréttirnar|greinarnar)|vinsælast|vinsælt|vinsælar (?:fréttir|greinar)|nýjast|nýjustu (?:fréttir|fréttirnar|greinar)|nýjar fréttir|fréttir dagsins)(?: í dag| í vikunni| á vefnum| núna)?",
        fires=[
            "Mest lesið\nSnjór fellur á Norðurlandi\nStrætó hættir akstri",
            "Nýjustu fréttir\nÓlæti á torginu\nSkip strandaði",
        ],
        stays=["Mest lesið allra skálda er Steinn."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:efnisorð|leitarorð|merki)",
        fires=["Efnisorð\nHöfn\nFerja"],
        stays=["Merki um vor"],
    ),
    drop(
        "see_more_about",
        reason="nav.read_more",
        max_words=16,
        pattern=r"^(?:sjá (?:nánar|einnig|líka|meira)|nánar|lesa nánar|lestu (?:meira|nánar|einnig)): ?(?-i:\p{Lu}|\")[^!?]{6,120}$",
        fires=["Sjá nánar: Ný brú yfir ána"],
        stays=["Sjá nánar um málið í skýrslu nefndarinnar."],
    ),
]
