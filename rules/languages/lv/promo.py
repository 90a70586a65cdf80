"""Latvian promotion: newsletters, apps, notifications."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:piesakies|piesakieties|pieraksties|pierakstieties|abonē|abonējiet|saņem|saņemiet)[^.\"]{0,40}(?:jaunumu vēstul|ziņu vēstul|jaunumiem e-pastā|vēstkop|ziņu izlas|apkārtrakst)|^\W{0,3}(?:saņem|saņemiet|piesakies)[^.\"]{0,60}(?:ziņas|jaunumus|jaunumiem)[^.\"]{0,30}e-past|^\W{0,3}pieteikties (?:jaunumiem|jaunumu vēstulei|vēstkopai)\W{0,3}$",
        fires=["Piesakies mūsu vēstkopai", "Saņem svarīgākās ziņas savā e-pastā!"],
        stays=["Pirmā uzņēmuma jaunumu vēstule iznāca 2003. gadā."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^\W{0,3}(?:lejupielādē(?:jiet)?|lejuplādē(?:jiet)?|instalē(?:jiet)?|ielādē)[^.\n]{0,50}(?:lietotni|aplikāciju|mobilo lietotn)[^\"\n]{0,80}$",
        fires=["Lejupielādē lietotni", "Lejupielādējiet mūsu bezmaksas lietotni!"],
        stays=["Iedzīvotāji var lejupielādēt lietotni un sekot autobusiem."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=24,
        pattern=r"^\W{0,3}klausies(?:t)?\b[^.!?\"\n]{0,30}(?:pod[kc]āst\w*|podcast\w*|raidierakst\w*)\b[^.!?\"\n]{0,20}(?:spotify|apple|šeit|\W{0,3}$)[^\"\n]{0,30}$|^\W{0,3}klausieties\b[^.!?\"\n]{0,30}(?:pod[kc]āst\w*|podcast\w*|raidierakst\w*)\b[^.!?\"\n]{0,20}(?:spotify|apple|šeit|\W{0,3}$)[^\"\n]{0,30}$",
        fires=["Klausieties mūsu podkāstu Spotify", "Klausies raidierakstu šeit"],
        stays=["Klausieties raidierakstu un spriediet paši, saka advokāts."],
    ),
]
