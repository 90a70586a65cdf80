"""Croatian lines of players and embeds, marks of advertisements. Bosnian and Serbian forms stand beside."""

from cleaner.rule import OUTSIDE, drop, head, tail

RULES = [
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:po)?slušaj(?:te)? (?:članak|ovaj članak|v(?:ij)?est|tekst|prilog|snimku|snimak|uživo"
            r"|cijeli razgovor|audio)(?: ovdje| ovde)?|čitaj mi!?|pokreni(?:te)? (?:video|snimku|audio"
            r"|reprodukciju)|reproduciraj(?: video)?"
            r"|(?:po)?gledaj(?:te)? (?:video|videosnimku|snimku|snimak|uživo|prilog)(?: ovdje| ovde| ispod)?"
            r"|pusti(?:te)? video|pauziraj|isključi(?:te)? zvuk|uključi(?:te)? zvuk|preskoči oglas|preskoči reklamu"
            r"|cijeli zaslon|ceo ekran|sljedeći video|sledeći video"
            r"|podijeli video|video se učitava|učitavanje(?: videa| sadržaja)?(?:…|\.\.\.)|učitavam(?:…|\.\.\.)?"
        ),
        fires=["Poslušaj članak", "Pogledajte video ovdje", "Učitavanje...", "Čitaj mi!"],
        stays=["Pogledajte video i prosudite"],
    ),
    drop(
        "player_trouble",
        reason="media.player",
        max_words=24,
        pattern=(
            r"^\W{0,3}(?:vaš (?:preglednik|pretraživač|browser) (?:ne podržava|je zastario)|video (?:(?:nije moguće"
            r"|se ne može) (?:učitati|prikazati|reproducirati)|(?:trenutno )?nije dostupan(?=\W{0,3}$))"
            r"|nije moguće (?:učitati|prikazati|reproducirati) (?:video|sadržaj|player)"
            r"|(?:molimo(?: vas)?,? )?(?:uključite|omogućite) javascript|za prikaz (?:ovog )?(?:sadržaja"
            r"|videa) (?:potreb|mora|prihvati)\w*|sadržaj nije dostupan(?=\W{0,3}$))\b[^\"\n]{0,90}$"
        ),
        fires=[
            "Vaš preglednik ne podržava audio element.",
            "Video trenutno nije dostupan.",
            "Molimo uključite JavaScript.",
        ],
        stays=["Sadržaj pisma nije dostupan javnosti.", "Video nije dostupan javnosti, kažu u policiji."],
    ),
    drop(
        "embed_notice",
        reason="media.player",
        max_words=24,
        pattern=(
            r"^\W{0,3}(?:pogledaj(?:te)? (?:ovu )?objavu na (?:instagramu|aplikaciji instagram|facebooku|x-u"
            r"|tiktoku)|prikaži ovu objavu na (?:aplikaciji )?instagram\w?"
            r"|pogledajte ovu objavu u aplikaciji instagram)\W{0,3}$"
            r"|^\W{0,3}objav[au](?: koju)? (?:je )?(?:dijeli|deli|podijelio|podijelila|podelio|podelila"
            r"|zajednički dijele)(?: korisnik)? [^\",.\n]{2,60}(?:\(@[\w.]{2,40}\)|@[\w.]{2,40})?\W{0,3}$"
        ),
        fires=["Pogledajte ovu objavu na Instagramu.", "Objavu dijeli Ana Babić (@anababic)"],
        stays=["Objavu dijeli pola grada, a nitko ne zna tko ju je napisao, javlja reporter."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:oglas|reklama|oglasni (?:sadržaj|prostor|članak)|promo(?:tivni)? (?:sadržaj|članak"
            r"|tekst)|plaćeni (?:oglas|sadržaj|članak|promotivni sadržaj)|plaćena (?:objava|oglašivačka poruka)"
            r"|sponzoriran[oi](?: (?:sadržaj|članak|tekst))?|sponzorisan[oi](?: (?:sadržaj|članak|tekst))?"
            r"|sponzorirana objava"
            r"|pr (?:članak|tekst|objava)|native (?:članak|oglas)|advertorial|marketinški sadržaj"
            r"|komercijalni sadržaj|oglas - sadržaj se nastavlja|promo|kraj oglasa|zatvori oglas|ukloni oglase)"
        ),
        fires=["OGLAS", "Sponzorirani članak", "Plaćeni oglas", "Promo sadržaj"],
        stays=["Oglas - duša trgovine"],
    ),
    drop(
        "partner_label",
        reason="legal.affiliate",
        whole=True,
        where=OUTSIDE | head(6) | tail(4),
        max_words=12,
        pattern=(
            r"(?:(?:članak|tekst|sadržaj|prilog|projekt) )(?:je )?(?:nastao|nastaje|napravljen|objavljen|izrađen"
            r"|realiziran|realizovan|pripremljen) (?:je )?(?:u (?:suradnji|saradnji)|u partnerstvu|uz (?:podršku"
            r"|potporu)) (?:s |sa )?(?-i:[\p{Lu}\"])[^.!?\",]{1,60}"
            r"|(?:sadržaj|članak|rubriku) (?:vam )?(?:omogućuje|omogućava|donosi|sponzorira|omogućio je"
            r"|omogućila je) (?-i:\p{Lu})[^.!?\"]{1,40}|plaćeno partnerstvo"
            r"|u partnerstvu s[a]? (?-i:\p{Lu})[^.!?\",]{1,30}"
        ),
        fires=["Sadržaj nastao u suradnji s Obalnom bankom", "Rubriku vam donosi Obala Osiguranje"],
        stays=["Tekst je nastao u suradnji s povjesničarima, a tiskan je u Beču."],
    ),
]
