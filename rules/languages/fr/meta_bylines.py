"""French bylines with their date or agency, and fragments of biographies."""

from cleaner.rule import HEAD, OUTSIDE, drop, head, label, tail

_NAME2 = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|du|des|la|le|van|von|el|ben) ){0,2}\p{Lu}[\p{L}'.-]*){1,3})"

RULES = [
    label(
        "byline_then_published",
        part="byline",
        where=HEAD | head(6),
        whole=True,
        max_words=18,
        pattern=rf"(?:(?:la )?rédaction(?: [\p{{L}}.]{{2,20}}){{0,2}}|(?:(?:écrit |rédigé |publié )?par )?{_NAME2}) ?[,|·-]? ?(?:publiée?|mise? (?:à jour|en ligne)|modifiée?)?(?: (?:le|ce))? (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{{1,2}} \L<fr_month>\.? \d{{4}}(?:,? ?(?:à )?\d{{1,2}} ?[h:] ?\d{{0,2}})?",
        fires=["Rédaction , publié le samedi 13 avril 2019 à 23h30", "Écrit par Jean Exemple le 12 mars 2024"],
        stays=["Jean Exemple est mort le 12 mars 2024"],
    ),
    label(
        "bare_updated",
        part="date",
        where=HEAD,
        whole=True,
        max_words=4,
        pattern=r"(?:publiée?|mise? à jour|actualisée?|modifiée?)(?: le)?",
        fires=["mis à jour le", "Publié le"],
        stays=["Mise à jour attendue"],
    ),
    label(
        "byline_with_agency",
        part="byline",
        where=OUTSIDE | head(6) | tail(3),
        whole=True,
        max_words=10,
        pattern=rf"{_NAME2} ?[,|/-] ?(?:la presse canadienne|agence qmi|agence france-presse|associated press|the associated press|initiative de journalisme local(?:[,-] [^.!?]{{3,30}})?)",
        fires=["Jean Exemple, La Presse Canadienne"],
        stays=["Jean Exemple, La Presse canadienne en parlait, a disparu."],
    ),
    label(
        "role_fragment",
        part="bio",
        where=tail(2),
        whole=True,
        max_words=16,
        pattern=r"(?:journaliste|reporter|rédact(?:eur|rice)(?: en chef)?|éditorialiste|chroniqueu(?:r|se)|écrivaine?|essayiste|historienn?e?|professeure?|enseignante?|économiste|sociologue|avocate?|cinéaste|photographe)"
        r"(?:(?:, | et )(?:journaliste|reporter|rédact(?:eur|rice)(?: en chef)?|éditorialiste|chroniqueu(?:r|se)|écrivaine?|essayiste|historienn?e?|professeure?|enseignante?|économiste|sociologue|avocate?|cinéaste|photographe)(?: (?:à|de|du|au|d'|en) ?(?:l'|la )?[\p{L}'-]+)?){1,3}",
        fires=["Journaliste et essayiste.", "Historienne, professeure à Lyon et essayiste"],
        stays=["Journaliste et essayiste, il a passé dix ans à Beyrouth."],
    ),
    drop(
        "author_word",
        reason="meta.byline",
        where=OUTSIDE | head(6),
        whole=True,
        max_words=6,
        pattern=r"auteure?s?(?:/(?:autrice|e)|·rice|·e|\(e\))?(?: de (?:l'article|la publication))? ?:?(?<=rice ?:?|·e ?:?|/e ?:?|\) ?:?|article ?:?|publication ?:?)",
        fires=["Auteur/autrice :", "Auteur de la publication :"],
        stays=["Auteur de la fusillade"],
    ),
]
