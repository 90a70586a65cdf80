"""Catalan captions, credits, player lines, marks of advertisements."""

from cleaner.rule import NAME, drop, label

_SIGN = r"(?:foto(?:grafia|grafies|s)?|imatge|imatges|il·lustració|infografia|gràfic|vídeo|captura|arxiu)"
_AGENCY = r"(?:acn|efe|europa press|ep|afp|reuters|ap|ccma|tv3|3cat|getty images|shutterstock|pixabay|unsplash|pexels|flickr|wikimedia(?: commons)?|arxiu|cedida|cedides|google maps|instagram|twitter|facebook)"

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=rf"^[^\n]{{6,320}}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?=(?-i:\p{{Lu}}))(?:{_SIGN}|font|autor|autora) ?: ?(?:(?-i:[\p{{Lu}}@©])[^\n!?\"]{{1,70}}|{_AGENCY}[^\n!?\".]{{0,30}})[)\]]?$|^[^\n]{{12,320}}[.\"] ?[/|(] ?(?:{NAME}(?: ?[/,-] ?))?{_AGENCY}\b[^\n.!?\"]{{0,24}}$|^[^\n]{{16,320}} ?[|/] ?(?:{NAME} ?[/,(-] ?)?(?-i:ACN|EFE|AFP|CCMA|CEDIDA|Europa Press|Reuters|Getty Images)\)?$|^[^\n]{{6,320}}[(\[](?:foto|imatge|fotografia)(?:grafia)?(?: d'arxiu|: [^()\n]{{2,50}})[)\].]{{1,2}}$",
        fires=[
            "El vell embarcador després de la reforma. Foto: Anna Exemple",
            "Els nens van rebre llibres nous (Foto: ACN)",
            "El port a l'hivern (foto d'arxiu)",
            "La consellera, dimarts al Parlament. / Anna Exemple / ACN",
            "La consellera surt del Parlament | ACN",
        ],
        stays=[
            "L'àlbum té moltes fotos: casament, bateig, poble.",
            "La policia va publicar una altra imatge: un home amb caputxa.",
        ],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=20,
        pattern=rf"^\W{{0,3}}(?:{_SIGN}(?: (?:de|d'|i text|de portada|principal))?|crèdits?(?: de la imatge)?|autor(?:a)? de la (?:foto|imatge)|font de la (?:foto|imatge)) ?[:/] ?(?:(?-i:[\p{{Lu}}@©])[^\n!?\"]{{1,110}}|{_AGENCY}[^\n!?\".]{{0,40}}\.?)$",
        fires=["Foto: Anna Exemple", "Fotografia: ACN", "Imatge: arxiu familiar", "Crèdit de la imatge: Getty Images"],
        stays=["Foto de grup: ningú no somriu.", "Imatge: el que queda quan oblides les paraules."],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=5,
        pattern=r"(?:foto|fotografia|imatge|fotos|imatges) (?:d'arxiu|de recurs|il·lustrativa|cedida|cedides|cedida per la família)",
        fires=["Imatge d'arxiu", "Foto cedida"],
        stays=["Imatge d'arxiu del 1944"],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:escolta(?:r)? (?:l'article|la notícia|el podcast|l'àudio)|reprodueix(?: (?:el vídeo|l'àudio))?|reproduir vídeo|veure (?:el )?vídeo|mira el vídeo|el (?:teu|vostre) navegador no (?:suporta|admet)[^.]{0,40}|carregant(?:…|\.\.\.)?|silencia|pantalla completa|activa (?:el so|els subtítols))",
        fires=["Escolta l'article", "Veure vídeo", "Pantalla completa"],
        stays=["Escolta l'article amb calma", "Veure vídeo i plorar"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:galeria (?:de fotos|d'imatges|fotogràfica)(?: \(\d{1,3}\))?|(?:veure|mira|obre) (?:la galeria|totes les (?:fotos|imatges))|(?:foto|imatge) \d{1,3} (?:de|/) \d{1,3}|(?:foto|imatge) (?:següent|anterior)|amplia(?:r)? (?:la )?(?:foto|imatge)|\d{1,3} (?:fotos|imatges))",
        fires=["Galeria de fotos", "Imatge 2 de 5", "Amplia la imatge"],
        stays=["Galeria de fotos oberta al centre"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:publicitat|anunci|contingut patrocinat|patrocinat per[^.]{2,40}|contingut ofert per[^.]{2,40}|(?:la notícia|l'article|el text|la informació|l'entrevista) (?:continua|segueix) (?:a continuació|després de la publicitat|més avall)|(?:continua|segueix|continuar|seguir)(?: llegint)? després de (?:la publicitat|l'anunci)|branded content|publireportatge)",
        fires=["PUBLICITAT", "La notícia continua després de la publicitat", "Contingut patrocinat"],
        stays=["Publicitat i art"],
    ),
]
