"""Romanian promotion: newsletters, apps, notifications."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"(?:^\W{0,3}|[.!?:] )(?:abonează-te|abonați-vă|abonaţi-vă|înscrie-te|înscrieți-vă|primește|primești)[^.\"]{0,40}(?:newsletter|buletinul (?:nostru|informativ))|^\W{0,3}(?:primește|primeşte|primiți)[^.\"\n]{0,50}(?:știri|ştiri|noutăți)[^.\"\n]{0,40}(?:pe e-?mail|inbox|în căsuța)[^\"\n]{0,60}$|^\W{0,3}abonare (?:la )?newsletter\W{0,3}$",
        fires=["Abonează-te la newsletter", "Primește cele mai importante știri pe e-mail."],
        stays=["Primul newsletter al firmei a apărut în 2003."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^\W{0,3}(?:descarcă|descărcați|descărcaţi|instalează|instalați)[^.\n\"]{0,20} ?aplicați[ae](?:\W{0,2}$| (?:noastră|mobilă|gratuită|de știri)[^\"\n]{0,80}$|[^.\"\n]{0,40}(?:și (?:fii|afli|afla|citește|primești)|din app store|din google play)[^\"\n]{0,60}$)",
        fires=["Descarcă aplicația", "Descarcă aplicația noastră gratuită!"],
        stays=["Locuitorii pot să descarce aplicația și să urmărească autobuzele."],
    ),
    drop(
        "push_request",
        reason="promo.push",
        max_words=25,
        pattern=r"^\W{0,3}(?:activează|activați|pornește) (?:notificările|alertele)[^\"\n]{0,60}$",
        fires=["Activează notificările", "Activează notificările pentru ultimele știri!"],
        stays=["Poliția a activat notificările de urgență."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=24,
        pattern=r"^\W{0,3}(?:ascult(?:ă|ați|ă-ne|ați-ne)|abonează-te la|abonați-vă la|urmărește|urmăriți)\b[^.!?\"\n]{0,40}podcast(?:ul|urile)?\b(?: nostru| noastre)?[^.!?\"\n]{0,25}(?:spotify|apple|youtube|aici|nostru|noastre)[^\"\n]{0,40}$",
        fires=["Ascultă podcastul nostru pe Spotify", "Ascultați podcastul nostru aici"],
        stays=["Ascultă podcastul și spune ce crezi, îl roagă fiica."],
    ),
]
