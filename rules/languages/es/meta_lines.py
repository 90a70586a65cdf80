"""Spanish: dates and names between signs, minutes alone, fragments of biographies."""

from cleaner.rule import HEAD, OUTSIDE, drop, head, label, tail

_NAME2 = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|del|la|las|los|y) ){0,2}\p{Lu}[\p{L}'.-]*){1,4})"
_DAY = r"(?:(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?: pasado)?,? ?)"
_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"

RULES = [
    label(
        "date_between_signs",
        part="date",
        where=OUTSIDE | head(6),
        max_words=14,
        pattern=rf"^(?:[/|·-] ?){_DAY}?\d{{1,2}} de {_MONTH}(?: de|,)? \d{{4}} ?(?:[/|·-]? ?\d{{1,2}}[:.]\d\d(?: ?[ap]\.?m\.?| ?h(?:rs)?\.?)?)?$|^(?:el )?{_DAY}(?<=pasado ?,? ?)a las \d{{1,2}}[:.]\d\d$",
        fires=["/ 5 de diciembre de 2024 / 11:30", "el jueves pasado a las 9:08"],
        stays=["El jueves pasado a las 9:08 se cortó la luz."],
    ),
    label(
        "byline_and_paper",
        part="byline",
        where=HEAD | head(4),
        whole=True,
        max_words=9,
        pattern=rf"{_NAME2} ?[/|] ?(?:(?:el|la|diario|agencia|radio|grupo|peri[oó]dico|revista|redacci[oó]n|corresponsal) (?-i:\p{{Lu}})[\p{{L}} ]{{2,25}}|redacci[oó]n|corresponsal|enviad[oa](?: especial)?)",
        fires=["Juan Ejemplo / El Norte"],
        stays=["Juan Ejemplo y El Norte llegaron a un acuerdo."],
    ),
    drop(
        "minutes_alone",
        reason="meta.reading_time",
        where=HEAD,
        whole=True,
        max_words=3,
        pattern=r"(?:[1-9]|[12]\d) ?(?:min\.?|minutos?)",
        fires=["2 minutos", "12 min"],
        stays=["90 minutos", "2 minutos y una vida"],
    ),
    label(
        "role_fragment",
        part="bio",
        where=tail(2),
        whole=True,
        max_words=16,
        pattern=r"(?:periodista|reporter[oa]|redactor[a]?|editor[a]?|columnista|escritor[a]?|ensayista|historiador[a]?|profesor[a]?|docente|economista|soci[oó]log[oa]|polit[oó]log[oa]|abogad[oa]|fot[oó]graf[oa]|locutor[a]?)"
        r"(?:(?:, | y )(?:periodista|reporter[oa]|redactor[a]?|editor[a]?|columnista|escritor[a]?|ensayista|historiador[a]?|profesor[a]?|docente|economista|soci[oó]log[oa]|polit[oó]log[oa]|abogad[oa]|fot[oó]graf[oa]|locutor[a]?)(?: (?:de|del|en) (?:la )?[\p{L}'-]+)?){1,3}",
        fires=["Periodista y escritora.", "Historiador, profesor de Derecho y columnista"],
        stays=["Periodista y escritor, vivió diez años en Lima."],
    ),
]
