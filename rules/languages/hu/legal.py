"""Hungarian legal lines and page furniture."""

from cleaner.rule import drop

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=60,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,60})?(?:minden jog fenntartva|(?:a )?szerzői jog(?:ok)? fenntartva|(?:az oldal(?:on)?|a lap(?:on)?|a cikk|honlapunk|oldalunk|portálunk)[^\"\n]{0,60}(?:másolása|utánközlése|felhasználása|terjesztése)[^\"\n]{0,60}(?:engedél|tilos|hozzájárulás))[^\"\n]{0,120}$",
        fires=["Minden jog fenntartva", "Az oldalon megjelent cikkek utánközlése csak írásos engedéllyel lehetséges."],
        stays=["A szerzői jog bonyolult, ismerte el."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=50,
        pattern=r"^\W{0,3}(?:(?:ez|ezt|a|a teljes|a cikk) ?(?:a )?(?:cikk(?:et)?|tartalm?at?|tartalom)?[^.\"\n]{0,20}(?:csak|kizárólag) (?:az )?(?:előfizetőink|előfizetők|regisztrált)|(?:a cikk folytatásához|a folytatáshoz|a teljes cikk elolvasásához|a továbbolvasáshoz) (?:fizess|jelentkezz|lépj|regisztrál|előfizet)|(?:már előfizető|ön már előfizető|van már előfizetése|már van előfizetésed)[^\".\n]{0,10}\?)[^\"\n]{0,140}$",
        fires=["Ez a cikk csak előfizetőink számára érhető el.", "Már előfizető? Lépjen be"],
        stays=["Ez a cikk mindenkinek szól, aki szereti a tengert."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=r"(?:(?:weboldalunk|honlapunk|oldalunk|ez a weboldal|ez az oldal|a weboldal|a honlap|az oldal)(?:on)?[^.\"]{0,20} ?(?:sütiket|cookie-kat|cookie-t|sütik\w*)[^.\"]{0,20}(?:használ|alkalmaz)|(?:weboldalunk|honlapunk|ez a weboldal|ez az oldal|az oldal) (?:is )?(?:használ|alkalmaz)[^.\"]{0,10} (?:sütiket|cookie-kat)|sütiket használunk)|^\W{0,3}(?:sütik|cookie-k|az összes süti|összes süti|minden süti) (?:elfogadása|engedélyezése|beállítása)\W{0,3}$",
        fires=["Weboldalunk sütiket használ a jobb felhasználói élmény érdekében.", "Összes süti elfogadása"],
        stays=["A cég sütiket használt engedély nélkül."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:bejelentkezés|belépés|belépek|bejelentkezem|kijelentkezés|kilépés|regisztráció|regisztrálok|keresés|kereső|menü|menü (?:megnyitása|bezárása)|bezárás|bezár|címlap|főoldal|kezdőlap|vissza (?:a tetejére|az elejére|a főoldalra|a címlapra)|az oldal tetejére|ugrás a (?:tartalomra|tartalomhoz|fő tartalomra)|adatvédelem|adatvédelmi (?:tájékoztató|irányelvek|nyilatkozat)|felhasználási feltételek|felhasználói feltételek|süti beállítások|cookie beállítások|impresszum|médiaajánlat|kapcsolat|rólunk|(?:következő|előző) (?:oldal|cikk))",
        fires=["Bejelentkezés", "Adatvédelmi tájékoztató", "Menü"],
        stays=["Keresés indult a túrázó után."],
    ),
    drop(
        "affiliate_notice",
        reason="legal.affiliate",
        max_words=45,
        pattern=r"^\W{0,3}(?:a|ez a) (?:cikk|írás|oldal|tartalom) (?:affiliate|partneri|partner|hirdetési)[- ]?(?:linkeket|hivatkozásokat) tartalmaz(?:hat)?|jutalékot kap(?:hat)?unk",
        fires=["A cikk affiliate linkeket tartalmaz.", "A vásárlás után jutalékot kaphatunk."],
        stays=["A cikk két hibát tartalmaz, mondta a nyelvész."],
    ),
]
