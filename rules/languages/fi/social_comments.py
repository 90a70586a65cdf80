"""Finnish comment fields: who is first, who may write, how they are sorted; sharing by subscribers."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "first_to_comment",
        reason="comment.prompt",
        whole=True,
        max_words=7,
        pattern=r"(?:kommentoi (?:ensimmäisenä|ensimmäinen)|ole (?:ensimmäinen|ensimmäisenä),? (?:joka )?(?:kommentoi|kommentoija|kommentoimassa)|(?:kirjoita|jätä) (?:juttuun )?(?:ensimmäinen|oma) kommentti(?:si)?|ei (?:vielä )?(?:yhtään )?komment(?:teja|tia)(?: vielä)?)",
        fires=["Kommentoi ensimmäisenä", "Ole ensimmäinen kommentoija", "Ei vielä kommentteja"],
        stays=["Kommentoi ensimmäisenä toimintavuotena syntynyttä tappiota, häntä pyydettiin."],
    ),
    drop(
        "needs_account_to_comment",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^(?:kommentointi (?:vaatii|edellyttää) (?:kirjautumi\p{L}+|rekisteröity\p{L}+|tilau\p{L}+)|(?:voidaksesi |jos haluat )?kommentoida\p{L}*,? (?:sinun (?:on|pitää|täytyy)|kirjaudu|rekisteröidy)\b[^.!?]{2,50}|kirjaudu (?:sisään )?(?:ja|tai rekisteröidy) (?:\p{L}+ ){0,2}(?:kommentoi\p{L}*|osallistu\p{L}* keskusteluun)[^.!?]{0,20})[.!]?$",
        fires=["Kommentointi vaatii kirjautumisen.", "Kirjaudu sisään ja osallistu keskusteluun"],
        stays=["Kommentointi vaatii rohkeutta, hän sanoo."],
    ),
    drop(
        "sort_comments",
        reason="comment.prompt",
        whole=True,
        max_words=6,
        where=BODY | TAIL,
        pattern=r"(?:uusin|vanhin|suosituin|uusimmat|vanhimmat|suosituimmat)(?: kommentit)? ensin|järjestä(?: kommentit)? ?:? ?(?:uusimmat|vanhimmat|suosituimmat)(?: ensin)?|\d{1,5} merkkiä jäljellä|(?:enintään|max\.?) \d{2,5} merkkiä|(?:ilmoita|piilota|vastaa) (?:asiaton )?(?:kommentti|kommenttiin|kommentista)",
        fires=["Uusimmat ensin", "500 merkkiä jäljellä", "Ilmoita asiaton kommentti"],
        stays=["Vastaa kommenttiin hän ei halunnut."],
    ),
    drop(
        "give_this_article",
        reason="nav.share",
        max_words=14,
        pattern=r"^(?:jaa|lahjoita|anna) (?:tämä )?(?:juttu|artikkeli) (?:(?:ilmaiseksi|maksutta|lahjaksi|ystävälle|tilaajana|kaverille) ?){1,3}[.!]?$|^tilaajana voit (?:jakaa|lahjoittaa)\b[^.!?\"]{0,40}\b(?:jut\p{L}+|artikkel\p{L}+)\b[^.!?\"]{0,40}[.!]?$",
        fires=["Jaa juttu ilmaiseksi ystävälle", "Tilaajana voit jakaa viisi juttua kuukaudessa."],
        stays=["Jaa juttu osiin."],
    ),
]
