"""Languages without a house style: the quotation marks of Unicode's CLDR, and nothing that a house decides."""

from cleaner.rule import house

#: Outer and inner marks, and the languages that have them; in others no marks are set.
_MARKS = {
    "“”‘’": "af ak as bn cy fil ga gu hi id jv kn km ks mk ml mr ms mt ne or pa sd si sw ta te th ur vi xh zu",
    "«»“”": "sq hy br kk ky ps oc eo",
    "„“‚‘": "hsb dsb lb ka",
    "«»‹›": "am fa rm az",
    "”“’‘": "ar",
    "“”‹›": "eu",
}

RULES = [
    house(
        code,
        language=code,
        quotes=marks,
        primes=False,
        ellipsis="",
        double_hyphen="",
        ranges="",
        fires={'a "b" c': f"a {marks[0]}b{marks[1]} c"},
        stays=[f"a {marks[0]}b{marks[1]} c"],
        note="A fallback.",
    )
    for marks, codes in _MARKS.items()
    for code in codes.split()
]
