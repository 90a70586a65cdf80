"""Slovene captions, credits, player lines, marks of advertisements."""

from cleaner.rule import drop, label

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=r"^[^\n]{6,320}?(?:[.!?)\"] ?|[(\[|/] ?| - )(?-i:Foto|FOTO|Fotografij[ae]|Fotograf|Posnetek zaslona|Zajem zaslona|Ilustracija|Slika|Avtor fotografije|Vir fotografije) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$"
        r"|^[^\n]{6,320}[(\[](?:simbolična (?:fotografija|slika)|fotografija je simbolična|slika je simbolična|arhivska fotografija|arhivski posnetek|foto arhiv|posnetek zaslona|zajem zaslona|foto(?:grafija)?: [^()\n]{2,50})[)\].]{1,2}$",
        fires=[
            "Stari pomol po prenovi. Foto: Janez Novak",
            "Otroci dobijo nove knjige (Foto: Ana Kranjc)",
            "Pristanišče pozimi (arhivska fotografija)",
        ],
        stays=["V albumu je veliko slik: poroke, krsti, vas.", "Poslala je arhivsko fotografijo."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=14,
        pattern=r"^\W{0,3}(?:foto|fotografij[ae]|naslovna fotografija|naslovna slika|fotograf|fotografinja|foto in besedilo|besedilo in (?:foto|fotografije)|slika|ilustracija|karikatura|infografika|vir fotografij[e]?|avtor(?:ica)? fotografije|vir slike) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}$"
        r"|^\W{0,3}(?-i:Foto|FOTO|Fotografija) ?[-|]? ?(?-i:STA|Reuters|Getty Images|iStock|Pixabay|Shutterstock|Arhiv|osebni arhiv|arhiv|Facebook|AP|EPA|AFP|Bobo|BoBo|F\. A\. Bobo)\b[^.!?\"\n]{0,40}$",
        fires=["Foto: Janez Novak", "Fotografije: STA", "Foto arhiv občine"],
        stays=["Foto razstava se odpira v Kopru.", "Video s kamer je razkril tatu."],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=r"(?:simbolična (?:fotografija|slika)|(?:fotografija|slika) je (?:simbolična|arhivska)|arhivsk[ia] (?:fotografija|posnetek)|osebni arhiv|iz osebnega arhiva|družinski arhiv|posnetek zaslona|zajem zaslona)",
        fires=["Simbolična fotografija", "Fotografija je simbolična"],
        stays=["Arhivska fotografija je pomagala obnoviti pročelje."],
    ),
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=14,
        pattern=r"(?:poslušaj(?:te)? (?:članek|prispevek|novico|posnetek|v živo|celoten pogovor)(?: tukaj)?|predvajaj(?: video| posnetek| zvok)?|oglej(?:te)? si (?:video|posnetek|videoposnetek)(?: tukaj| spodaj)?|poglej(?:te)? (?:video|posnetek)(?: tukaj| spodaj)?|gledaj(?:te)? v živo"
        r"|vaš brskalnik ne podpira[^.]{0,40}|videa ni mogoče (?:naložiti|predvajati)|video se nalaga|nalaganje(?: vsebine| videa)?(?:…|\.\.\.)|objava, ki jo deli [^\"]{2,60}|omogočite javascript[^.]{0,40})",
        fires=["Poslušaj članek", "Oglejte si video tukaj", "Vaš brskalnik ne podpira zvočnega elementa"],
        stays=["Oglejte si video in presodite"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=r"(?:(?:oglej(?:te)? si|poglej(?:te)?|odpri(?:te)?|v|prikaži) (?:vse )?(?:fotografije|slike|galerijo|fotogalerijo|foto galerijo)(?: tukaj| \(\d{1,3}\))?|foto ?galerija|galerija (?:slik|fotografij)|naslednja (?:slika|fotografija)|prejšnja (?:slika|fotografija)|več (?:slik|fotografij)|\d{1,3} (?:fotografij[ei]?|slik)|slika \d{1,3} (?:od|/) \d{1,3}|fotografija \d{1,3} (?:od|/) \d{1,3}|fotografije \(\d{1,3}\))",
        fires=["Fotogalerija", "Oglejte si vse fotografije", "Slika 3 od 12"],
        stays=["Fotogalerija odprta v Ptuju"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=r"(?:oglas|oglasi|oglasno sporočilo|oglasna vsebina|oglasni prispevek|promocijsko (?:sporočilo|besedilo)|promocijska vsebina|promocijski (?:članek|prispevek)|plačana (?:objava|vsebina)|naročena (?:objava|vsebina)|naročen članek|sponzorirano|sponzorirana (?:vsebina|objava)|sponzoriran članek|pr članek|p\.? ?r\.? sporočilo|vsebina se nadaljuje po oglasu)",
        fires=["OGLAS", "Oglasno sporočilo"],
        stays=["Oglas - duša trgovine"],
    ),
    label(
        "caption_photo_dash",
        part="caption",
        max_words=60,
        pattern=r"^[^\"\n]{8,260}[.!?)] ?(?-i:Foto|FOTO|Fotografija) ?(?:-|,)? ?(?-i:STA|Reuters|Getty Images|iStock|AP|EPA|AFP|BoBo|Bobo|osebni arhiv|arhiv|Arhiv)\b[^.!?\"\n]{0,30}$"
        r"|^[^\"\n]{8,260}[.!?)] ?(?-i:Foto|FOTO|Fotografija) - (?-i:\p{Lu}\p{Ll}+)(?: (?-i:\p{Lu}\p{Ll}+)){0,3}$",
        fires=["Ljudje čakajo pri mostu. Foto STA", "Most po prenovi. Foto – Janez Novak"],
        stays=["Prinesel je album. Fotografij v njem ni bilo."],
    ),
]
