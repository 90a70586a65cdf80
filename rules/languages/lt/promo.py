"""Lithuanian promotion: newsletters, apps, notifications."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:prenumeruok(?:ite)?|užsiprenumeruok(?:ite)?|užsisakyk(?:ite)?|užsiregistruokite gauti|gaukite)[^.\"]{0,40}naujienlaišk|^\W{0,3}naujienlaiškio prenumerata\W{0,3}$|(?:^\W{0,3}|[.!?:] )gauk(?:ite)?[^.\"]{0,60}naujienas[^.\"]{0,40}(?:el\. pašt|elektronin)",
        fires=["Prenumeruokite mūsų naujienlaiškį", "Gaukite svarbiausias naujienas tiesiai į savo el. paštą."],
        stays=["Pirmasis bendrovės naujienlaiškis išėjo 2003 metais."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^\W{0,3}(?:atsisiųsk(?:ite)?|parsisiųsk(?:ite)?|įsidiek(?:ite)?)[^.\n]{0,50}(?:programėl|mobiliąją aplikacij|aplikaciją)[^\"\n]{0,80}$",
        fires=["Atsisiųskite programėlę", "Parsisiųskite nemokamą mūsų programėlę!"],
        stays=["Gyventojai gali atsisiųsti programėlę ir sekti autobusus."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=24,
        pattern=r"^\W{0,3}(?:klausyk(?:ite|itės|is)?)\b[^.!?\"\n]{0,30}(?:tinklalaid\w*|podkast\w*|podcast\w*|laid\w*)\b[^.!?\"\n]{0,20}(?:spotify|apple|čia|\W{0,3}$)[^\"\n]{0,30}$",
        fires=["Klausykite mūsų tinklalaidės Spotify", "Klausyk tinklalaidės čia"],
        stays=["Klausykite tinklalaidės ir spręskite patys, sako advokatas."],
    ),
]
