"""Catalan bylines, dates, reading time, section words, bios, corrections."""

from cleaner.rule import HEAD, NAME, OUTSIDE, TAIL, drop, head, label, tail

_MONTH = r"(?:gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre)"
_DAY = r"(?:dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)"
_DATE = rf"(?:{_DAY},? )?\d{{1,2}} (?:de |d')?{_MONTH}(?: (?:de |del )?\d{{4}})?"
_SHORT = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
_LABEL = r"(?:publica(?:t|da)|actualitza(?:t|da)|data de publicació|última actualització|darrera actualització|creat|modificat)(?: el| a)?(?: dia)? ?:? ?"
_TIME = r"(?:(?:,? ?(?:a les |a la )?| [|-] )\d{1,2}[:.]\d{2} ?(?:h\.?|hores)?)?"
_ROLE = r"(?:periodista|redactor[a]?|corresponsal|col·laborador[a]?|enviat especial|enviada especial|fotògraf[a]?)"

RULES = [
    label(
        "byline",
        part="byline",
        where=head(8) | tail(3),
        max_words=10,
        pattern=rf"^\W{{0,3}}(?:per|text(?: de)?|redacció|autor[a]?|escrit per|una informació de|entrevista de)(?: ?: ?| )(?!(?:Sant|Santa|Nadal|Pasqua)\b){NAME}(?: (?:i|/|,) {NAME}){{0,2}}(?:,? ?[|/(-]? ?(?:{_ROLE}|acn|efe|[\p{{L}} ]{{3,24}}))?\W{{0,2}}$",
        fires=["Per Anna Exemple", "Text: Joan Model i Anna Exemple", "Escrit per Anna Exemple"],
        stays=["Per Sant Jordi", "Per què ara?", "Redacció final del text: dimecres"],
    ),
    label(
        "byline_role",
        part="byline",
        where=head(8) | tail(3),
        max_words=10,
        pattern=rf"^\W{{0,3}}{NAME} ?[|/,(·-] ?(?:{_ROLE}(?: (?:a|de|d') ?[\p{{L}}· ]{{2,20}})?|acn|agències)\)?\W{{0,2}}$|^(?:redacció|acn|agències)(?: ?[/|,]? ?(?:acn|agències|barcelona|girona|lleida|tarragona|palma|valència))?$",
        fires=["Anna Exemple | Corresponsal a Brussel·les", "Redacció / ACN", "Anna Exemple, periodista"],
        stays=["Anna Exemple, periodista i poeta, va morir dilluns a casa seva."],
    ),
    label(
        "date_line",
        part="date",
        where=head(8) | tail(3),
        whole=True,
        max_words=12,
        pattern=rf"(?:{_LABEL})?{_DATE}{_TIME}(?: ?[|·-] ?{_LABEL}{_DATE}{_TIME})?|{_LABEL}{_SHORT}{_TIME}(?: ?[|·-] ?{_LABEL}{_SHORT}{_TIME})?",
        fires=[
            "Publicat el 12 de maig de 2024 a les 10.30 h",
            "Actualitzada: 12/05/2024 - 10:30",
            "dimarts, 12 de maig del 2024",
        ],
        stays=["El 12 de maig de 2024 va cremar l'escola."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=7,
        pattern=r"(?:temps (?:estimat )?de lectura ?:? ?(?:~|uns )?\d{1,2} ?(?:min(?:uts?)?\.?|')?|\d{1,2} ?(?:min(?:uts?)?\.?|') de lectura|lectura de \d{1,2} ?min(?:uts?)?\.?)",
        fires=["Temps de lectura: 4 minuts", "3 min de lectura"],
        stays=["Deu minuts de lectura al dia n'hi ha prou."],
    ),
    drop(
        "section_label",
        reason="nav.section",
        where=HEAD,
        whole=True,
        max_words=3,
        pattern=r"(?:portada|inici|política|societat|economia|esports|cultura|món|internacional|opinió|successos|comarques|país|tecnologia|ciència|salut|gastronomia|meteorologia|trànsit|última hora|en directe|exclusiva|anàlisi|entrevista|reportatge|editorial)",
        fires=["Societat", "ÚLTIMA HORA", "Opinió"],
        stays=["Política i aigua"],
    ),
    label(
        "author_bio",
        part="bio",
        where=TAIL | tail(3),
        max_words=45,
        pattern=rf"^\W{{0,3}}(?:(?-i:{NAME})|l'autora?|l'autor d'aquest article) (?:és|ha estat|escriu) (?:[^.\"]{{0,60}} )?(?:periodista|redactor|corresponsal|col·laborador|columnista|director|subdirector)\w*[^\n\"]{{0,40}}(?:(?:d'aquest|del|de la|a la|al) (?:diari|nostra redacció|secció|revista|mitjà)|on (?:escriu|cobreix))[^\n\"]{{0,160}}$",
        fires=[
            "Anna Exemple és periodista del diari, on cobreix els tribunals.",
            "L'autor és redactor de la secció d'economia.",
        ],
        stays=["Anna Exemple és metgessa i treballa a l'hospital."],
    ),
    label(
        "correction_note",
        part="correction",
        where=OUTSIDE | tail(4) | head(4),
        max_words=70,
        pattern=r"^\W{0,3}(?:correcció|rectificació|fe d'errates|fe d'errors|esmena|nota de la redacció) ?: ?\S[^\n]{12,400}$",
        fires=["Rectificació: En una versió anterior el nom de l'alcaldessa era incorrecte."],
        stays=["La correcció va trigar nou anys."],
    ),
    drop(
        "contact_line",
        reason="meta.feedback",
        max_words=30,
        where=TAIL | tail(4),
        pattern=r"^\W{0,3}(?:(?:has|heu) (?:detectat|vist|trobat) (?:un|algun) error(?: (?:en|a|al) (?:la notícia|l'article|aquest article|aquesta notícia|text))? ?\?[^\"\n]{0,90}|(?:informa'ns|aviseu-nos|avisa'ns|comunica'ns)[^.\"]{0,20} (?:d'un|de l'|dels?) (?:error|errors|errada)[^\"\n]{0,60}|(?:envia'ns|envieu-nos) (?:la teva|la vostra|les teves|les vostres) (?:notícia|notícies|fotos|cartes|opinió)[^\"\n]{0,90})$",
        fires=["Has detectat un error? Escriu-nos", "Envia'ns les teves fotos a redaccio@elfar.example"],
        stays=["Has detectat un error a la teva vida, li va dir."],
    ),
]
