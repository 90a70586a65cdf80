"""Hungarian captions, credits, player lines, marks of advertisements."""

from cleaner.rule import OUTSIDE, drop, head, label

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:Fotó|FOTÓ|Fotók|Foto|Kép|Képek|Fénykép|Illusztráció|Kép forrása|Fotó forrása|Képünk illusztráció) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$|^[^\n]{6,320}[(\[](?:illusztráció|archív(?: fotó| kép)?|képünk illusztráció|a kép illusztráció|fotó: [^()\n]{2,50})[)\].]{1,2}$"
        r"|^[^\n\"]{6,320}[.!?)(\[|/] ?(?:képernyőkép|képernyőfotó|mti-fotók?|ap-fotó|mti/epa-fotó|illusztráció) ?[:/] ?[^\n!?\"]{2,60}$",
        fires=[
            "A régi móló a felújítás után. Fotó: Nagy János",
            "A gyerekek új könyveket kaptak (Fotó: MTI/Kis Anna)",
            "A kikötő télen (illusztráció)",
            "A hajó befut a kikötőbe (MTI-fotó: Kiss Anna)",
        ],
        stays=["Az albumban sok kép van: esküvő, keresztelő, falu.", "A képernyőkép: bizonyíték, mondta."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^\W{0,3}(?:fotó(?:k|s)?|foto|fényképezte|fényképek?|nyitókép|borítókép|borítófotó|kiemelt kép|címlapkép|kép|képek|kép forrása|képek forrása|a kép forrása|fotó forrása|videó|illusztráció|grafika) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$"
        r"|^\W{0,3}(?:képernyőkép|képernyőfotó|mti-fotók?|ap-fotó|mti/epa-fotó) ?[:/] ?[^\n!?\"]{2,60}$",
        fires=["Fotó: Nagy János", "Nyitókép: Kis Anna / Getty Images", "MTI-fotó: Kiss Anna"],
        stays=["Fotó alapján azonosították a férfit.", "Képernyőkép a vádiratban"],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:a )?(?:képünk|kép|fotó|fotónk) (?:csak )?illusztráció|illusztráció|archív (?:fotó|kép|felvétel)|a (?:kép|fotó) illusztráció|képernyőkép|képernyőfotó",
        fires=["A kép illusztráció", "Archív fotó"],
        stays=["Archív felvétel segített a helyreállításban."],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:hallgass(?:a|d)? meg (?:a cikket|a podcastot|az adást)|(?:videó|hang) (?:lejátszása|indítása)|nézd? meg a videót|(?:az ön|a) böngészője nem támogatja[^.]{0,40}|cikk (?:meghallgatása|felolvasása)|betöltés(?:…|\.\.\.))",
        fires=["Videó lejátszása", "Hallgassa meg a cikket"],
        stays=["Nézd meg a videót magad is előbb"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:galéria(?: megtekintése| megnyitása)?|képgaléria|fotógaléria|nézze meg (?:képgalériánkat|galériánkat|a galériát)|galériánk(?: itt)?|(?:következő|előző) (?:kép|fotó)|további képek|\d{1,3} (?:kép|fotó)|megnézem a galériát|képek \(\d{1,3}\))"
        r"|(?:fotó)?galéria (?:megnyitása|megtekintése|indítása)(?: ?\(?\d{1,3} (?:kép|fotó)\)?)?|(?:nézze meg|nézd meg) (?:a )?(?:teljes )?(?:képgalériát|galériát|galériánkat)(?: ?\(?\d{1,3} (?:kép|fotó)\)?)?",
        fires=["Képgaléria", "Nézze meg galériánkat", "Nézze meg galériánkat"],
        stays=["Galéria nyílt az óvárosban", "A galéria megnyitása szeptemberben lesz."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:hirdetés|hirdetések|reklám|fizetett (?:tartalom|hirdetés|politikai hirdetés)|szponzorált(?: tartalom)?|támogatott tartalom|támogatói tartalom|\(x\)|promóció|társadalmi célú hirdetés|a cikk (?:a hirdetés után|a reklám után|a hirdetés alatt) folytatódik|hirdetés után folytatódik)",
        fires=["HIRDETÉS", "Szponzorált tartalom"],
        stays=["Hirdetés jelent meg a lapban"],
    ),
    label(
        "cover_picture_note",
        part="credit",
        whole=True,
        max_words=8,
        pattern=r"(?:(?:a |az )?(?:borítókép|nyitókép|címlapkép|címlapfotó|nyitófotó|kiemelt kép|indexkép|kép|fotó|képünk|felvétel)(?:ünk)?) ?:? (?:csak )?illusztráció(?: ?\(? ?(?-i:\p{Lu})[^.!?]{2,40}\)?)?|(?:borítókép|nyitókép|címlapkép|címlapfotó|nyitófotó|kiemelt kép|indexkép) ?: ?\S[^.!?]{1,60}",
        fires=["A borítókép illusztráció", "Borítókép: illusztráció", "Címlapkép: Kovács János"],
        stays=["A kép illusztráció nélkül is erős lenne."],
    ),
    label(
        "source_and_illustration",
        part="credit",
        max_words=10,
        where=OUTSIDE | head(6),
        pattern=r"^\W{0,2}forrás ?: ?[\p{L}\d.]{2,20}(?: ?[,/-]{1,2} ?(?:illusztráció|fotók?|kép(?:ek)?|borítókép|videó) ?: ?\S[^!?\"]{1,50})\W{0,2}$",
        fires=["Forrás: mti - illusztráció: police.hu", "Forrás: mti/fotó: Kovács János"],
        stays=["Forrás: a hegyi patak kiszáradt."],
    ),
]
