"""Romanian promotion: newsletters, apps, notifications."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:aboneaz[ăa]-te|abona[țţt]i-v[ăa]|[îi]nscrie-te|[îi]nscrie[țţt]i-v[ăa]|prime[șşs]te|prime[șşs]ti)[^.\"]{0,40}(?:newsletter|buletinul (?:nostru|informativ))|^\W{0,3}(?:prime[șşs]te|primi[țţt]i)[^.\"\n]{0,50}(?:[șşs]tiri|nout[ăa][țţt]i)[^.\"\n]{0,40}(?:pe e-?mail|inbox|[îi]n c[ăa]su[țţt]a)[^\"\n]{0,60}$|^\W{0,3}abonare (?:la )?newsletter\W{0,3}$",
        fires=["Abonează-te la newsletter", "Primește cele mai importante știri pe e-mail."],
        stays=["Primul newsletter al firmei a apărut în 2003."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^\W{0,3}(?:descarc[ăa]|desc[ăa]rca[țţt]i|instaleaz[ăa]|instala[țţt]i)[^.\n\"]{0,20} ?aplica[țţt]i[ae](?:\W{0,2}$| (?-i:\p{Lu})[\p{L}\d.]{2,20}(?: (?-i:\p{Lu})[\p{L}\d.]{2,20})?\W{0,2}$| (?:noastr[ăa]|mobil[ăa]|gratuit[ăa]|de [șşs]tiri)[^\"\n]{0,80}$|[^.\"\n]{0,40}(?:[șşs]i (?:fii|afli|afla|cite[șşs]te|prime[șşs]ti)|din app store|din google play)[^\"\n]{0,60}$)",
        fires=["Descarcă aplicația", "Descarcă aplicația Gazeta", "Descarcă aplicația noastră gratuită!"],
        stays=["Locuitorii pot să descarce aplicația și să urmărească autobuzele."],
    ),
    drop(
        "push_request",
        reason="promo.push",
        max_words=25,
        pattern=r"^\W{0,3}(?:activeaz[ăa]|activa[țţt]i|porne[șşs]te) (?:notific[ăa]rile|alertele)[^\"\n]{0,60}$",
        fires=["Activează notificările", "Activează notificările pentru ultimele știri!"],
        stays=["Poliția a activat notificările de urgență."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=24,
        pattern=r"^\W{0,3}(?:ascult(?:[ăa]|a[țţt]i|[ăa]-ne|a[țţt]i-ne)|aboneaz[ăa]-te la|abona[țţt]i-v[ăa] la|urm[ăa]re[șşs]te|urm[ăa]ri[țţt]i)\b[^.!?\"\n]{0,40}podcast(?:ul|urile)?\b(?: nostru| noastre)?[^.!?\"\n]{0,25}(?:spotify|apple|youtube|aici|nostru|noastre)[^\"\n]{0,40}$",
        fires=["Ascultă podcastul nostru pe Spotify", "Ascultați podcastul nostru aici"],
        stays=["Ascultă podcastul și spune ce crezi, îl roagă fiica."],
    ),
]
