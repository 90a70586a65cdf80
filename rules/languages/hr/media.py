"""Croatian captions, credits, galleries. Bosnian and Serbian forms and agencies stand beside the Croatian ones."""

from cleaner.rule import drop, label

_AGENCY = (
    r"(?-i:P(?:ixsell|IXSELL)|C(?:ropix|ROPIX)|H(?:ina|INA)|HANZA MEDIA|Hanza Media|HRT|NFOTO|nfoto|F(?:ena|ENA)"
    r"|S(?:rna|RNA)|P(?:atria|ATRIA)|T(?:anjug|ANJUG)"
    r"|B(?:eta|ETA)|F(?:oNet|ONET|onet)|ATAImages|MN Press|Starsport|STARSPORT|N1|MINA|Mina|Profimedia|PROFIMEDIA"
    r"|R(?:euters|EUTERS)|AFP|AP|EPA|Getty Images|iStock|Shutterstock|Pixabay|Unsplash|Anadolu|AA|Facebook"
    r"|Instagram|YouTube|Screenshot)\b"
)
_WORD = (
    r"(?-i:Foto|FOTO|Fotografij[ae]|Fotograf|Snimi(?:o|la)|Snimka zaslona|Ilustracija|Slika|Autor fotografije"
    r"|Izvor fotografije|Foto i video|Foto/Ilustracija|Printscreen|Screenshot|Video)"
)

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=rf"^[^\n]{{6,320}}?(?:[.!?)\"] ?|[(\[|/] ?| - ){_WORD} ?[:/] ?(?-i:[\p{{Lu}}@©])[^\n!?\"]{{1,70}}$",
        fires=["Stari lukobran nakon obnove. Foto: Ivan Horvat", "Djeca dobivaju nove knjige (Foto: Ana Babić)"],
        stays=["U albumu je mnogo slika: vjenčanja, krštenja, selo."],
    ),
    label(
        "caption_picture_mark",
        part="caption",
        max_words=70,
        pattern=(
            r"^[^\n]{6,320}[(\[/|] ?(?:foto ?)?(?:ilustracija|ilustrativna fotografija|simbolična (?:fotografija"
            r"|slika)|arhivska (?:fotografija|snimka|slika)|arhivski snimak"
            r"|foto ?/? ?arhiv\w?|snimka zaslona|screenshot|printscreen|privatni arhiv|privatna arhiva"
            r"|osobna arhiva|foto(?:grafija)?: [^()\n]{2,50})[)\].]{1,2}$"
        ),
        fires=["Luka zimi (arhivska fotografija)", "Vatrogasci na terenu (ilustracija)"],
        stays=["Poslala je arhivsku fotografiju.", "Najbolji dio knjige - ilustracija."],
    ),
    label(
        "caption_agency_end",
        part="caption",
        max_words=60,
        pattern=(
            rf"^[^\"\n]{{8,260}}[.!?)] ?(?-i:Foto|FOTO|Fotografija) ?(?:-|,)? ?(?:{_AGENCY}|(?:privatni "
            rf"|osobni )?arhiv[au]?\b)[^.!?\"\n]{{0,30}}$"
            r"|^[^\"\n]{8,260}[.!?)] ?(?-i:Foto|FOTO|Fotografija) - (?-i:\p{Lu}\p{Ll}+)(?: (?-i:\p{Lu}\p{Ll}+)){0,3}$"
            r"|^[^\"\n]{8,260}[.!?)|] ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,2}) ?[/"
            r"|] ?(?-i:Pixsell|PIXSELL|Cropix|CROPIX|HANZA MEDIA|Hina|HINA|NFOTO|FENA|Fena|Tanjug|TANJUG|FoNet|Beta"
            r"|BETA|ATAImages|MN Press|Nova\.rs|Ringier|RAS Srbija)$"
        ),
        fires=[
            "Ljudi čekaju kod mosta. Foto Hina",
            "Most nakon obnove. Foto – Ivan Horvat",
            "Most nakon obnove. Ana Babić / PIXSELL",
        ],
        stays=["Donio je album. Fotografija u njemu nije bilo."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=16,
        pattern=(
            r"^\W{0,3}(?:foto(?:grafij[ae])?|naslovna fotografija|naslovna slika|fotograf(?:kinja)?|foto i (?:tekst"
            r"|video)|tekst i (?:foto|fotografije)|foto/video|slik[ae]|ilustracij[ae]|karikatura|infografika"
            r"|snimi(?:o|la|li)"
            r"|izvor fotografij[ea]|izvor foto|autor(?:ica)? fotografij[ea]|naslovna|fotomontaža"
            r"|vizual) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}(?<![.])$"
        ),
        fires=["Foto: Ivan Horvat/PIXSELL", "Snimila: Ana Babić", "Naslovna fotografija: Facebook"],
        stays=["Foto izložba otvara se u Splitu.", "Kamera: Ivan Horvat"],
    ),
    label(
        "photo_credit_agency",
        part="credit",
        max_words=10,
        pattern=(
            rf"^\W{{0,3}}(?-i:Foto|FOTO|Fotografija) ?[-|/]? ?(?:{_AGENCY}|(?-i:Arhiv\w?|ARHIVA?|Privatni arhiv"
            rf"|Privatna arhiva|Ilustracija|Screenshot|Printscreen))(?:(?: ?[/,|] ?"
            rf"| - )[^.!?\"\n]{{1,40}})?\W{{0,2}}$"
        ),
        fires=["Foto PIXSELL", "FOTO Privatni arhiv", "Foto - Tanjug, arhiv"],
        stays=["Foto HRT-a obišao je svijet.", "FOTO AP objavio slike s bojišta"],
    ),
    label(
        "name_and_agency",
        part="credit",
        whole=True,
        max_words=8,
        pattern=(
            r"(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,3}|Arhiva?|Ilustracija|Privatni arhiv"
            r"|[A-Z]\.[A-Z]\.) ?[/|] ?"
            r"(?-i:Pixsell|PIXSELL|Cropix|CROPIX|HANZA MEDIA|Hanza Media|Hina|HINA|HRT|NFOTO|FENA|Fena|Srna|SRNA"
            r"|Tanjug|TANJUG|FoNet|FONET|Beta|BETA|ATAImages|MN Press|Starsport|Klix\.ba|Avaz|Nova\.rs|Telegram"
            r"|24sata|Večernji list|Privatna arhiva|Privatni arhiv)(?: ?[/|] ?(?-i:ilustracija|Ilustracija|arhiva?"
            r"|Arhiva?))?"
            r"|(?-i:PIXSELL|Pixsell|CROPIX|Cropix|HANZA MEDIA|ATAImages|MN Press|NFOTO)(?: ?[/|] ?(?-i:ilustracija"
            r"|Ilustracija|arhiva?|Arhiva?))?"
        ),
        fires=["Ivan Horvat/PIXSELL", "Ana Babić / CROPIX", "Arhiva/Klix.ba"],
        stays=["Ivan Horvat / dobitnik nagrade"],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:(?:foto ?/? ?)?ilustracija|ilustrativna (?:fotografija|slika)|(?:fotografija"
            r"|slika) je (?:ilustrativna|simbolična|arhivska)|simbolična (?:fotografija|slika)"
            r"|arhivsk[ia] (?:fotografija|snimk?a?k?|foto)"
            r"|(?:privatni|osobni|obiteljski|lični|porodični) arhiv|(?:privatna|osobna|obiteljska|lična"
            r"|porodična) arhiva|iz (?:privatnog|osobnog|obiteljskog|ličnog|porodičnog) arhiva|snimka zaslona"
            r"|snimak ekrana|printscreen|screenshot|foto arhiva?|foto ilustracija)"
        ),
        fires=["Ilustracija", "Arhivska fotografija", "Privatni arhiv", "Snimka zaslona"],
        stays=["Arhivska fotografija pomogla je obnoviti pročelje."],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:pogledaj(?:te)?|otvori(?:te)?|prikaži|u|vidi(?:te)?) (?:sve |cijelu |celu |veliku )?(?:fotografije"
            r"|slike|galeriju|foto ?galeriju|foto galeriju)(?: ovdje| ovde| \(\d{1,3}\))?"
            r"|foto ?galerija|galerija (?:slika|fotografija)|pokreni galeriju|zatvori galeriju|(?:sljedeća|sledeća"
            r"|prethodna|iduća) (?:slika|fotografija)|(?:više|još \d{1,3}|još) (?:slika|fotografija)"
            r"|uvećaj(?:te)? (?:sliku|fotografiju)|klikni(?:te)? za uvećanje"
        ),
        fires=["Fotogalerija", "Pogledajte sve fotografije", "Sljedeća slika", "Pokreni galeriju"],
        stays=["Fotogalerija otvorena u Varaždinu"],
    ),
    drop(
        "gallery_counter",
        reason="media.gallery",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:galerija|fotografije|slike|foto) ?[(\[]\d{1,3}[)\]]|\+ ?\d{1,3} (?:fotografij[ae]|slik[ae]|foto)"
            r"|\d{1,3} fotografij[ae]|(?:slika|fotografija|foto):? \d{1,3} ?(?:od|/) ?\d{1,3}"
            r"|galerija:? \d{1,3} ?/ ?\d{1,3}"
        ),
        fires=["Galerija (12)", "12 fotografija", "Slika 3 od 12"],
        stays=["12 fotografija za povijest"],
    ),
]
