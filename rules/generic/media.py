"""Picture credits of agencies and picture libraries, in any language."""

from cleaner.rule import BODY, HEAD, OUTSIDE, label, vocabulary

# Names that stand for a picture's source wherever they follow a slash, a pipe or a sign of copyright.
_AGENCY = r"(?:(?-i:\L<credit_agency>)|\L<credit_library>)(?![\p{L}\p{N}])"
# Two to four letters mean other things too (a state, a school course): only with a whole name before them.
_SHORT = r"(?-i:AP|PA|AA|TT|APA|EPA|ANP|STA|SDA|ANI|CP|INA|PAP|MTI|SID)(?![\p{L}\p{N}])"
# What stands between a name and an agency; the sign comes last, so that it is searched for together with the agency.
_SIGN_BEFORE = r"[ /]{0,2}[/|\u2022\u00b7] ?"
# Polls and indices that carry an agency's name.
_NOT_POLL = r"(?! ?[/|-] ?(?:Ipsos|NORC|YouGov|Refinitiv|Tankan|Zogby|Harris|Morning|VoteCast|SSRS|CNN|Opinium))"
_ROLE = (
    r"(?:pool(?: photos?)?|hand-?out|(?:file|stock)(?: photo| picture| image)?|archiv(?:e|es|bild|foto|o)?|"
    r"illustration|"
    r"montage|collage|composite|stringer|screen ?shot|drone|video|tv|bildfunk|zentralbild|forum|sports?|news|images?)"
)
_SEP = r"(?: ?(?://|/|\||\u2022|\u00b7) ?)"
_VIA = r"(?: (?:via|for|für|pour|per|por|för|til|voor) )"
# A part of a chain: a name, a handle, a role, another agency.
_PART = r"[\p{L}\p{M}\p{N}.'&@_ -]{2,45}"
# A name or a handle: one word of any kind, or words that begin with capitals.
_HANDLE = (
    r"(?:[\p{L}\p{M}\p{N}._@'-]{2,30}|(?-i:[\p{Lu}\p{N}@])[\p{L}\p{M}\p{N}._@&'-]{0,25}"
    r"(?: (?:(?:de|da|di|du|von|van|der|al|bin|and|for|of|"
    r"the) ){0,2}(?-i:[\p{Lu}\p{N}&])[\p{L}\p{M}\p{N}._@&'-]{0,25}){0,5})"
)
_NOT_OMEGA = r"(?![^/]{0,80}\bEPA ?/ ?DHA)"
_NAME2 = (
    r"(?-i:\p{Lu}[\p{L}\p{M}'.-]*(?: (?:(?:de|da|do|del|della|der|den|di|van|von|al|bin) ){0,2}"
    r"\p{Lu}[\p{L}\p{M}'.-]*){1,4})"
)
_WORDS = r"[\p{L}\p{M}\p{N}.'&@_-]++(?: [\p{L}\p{M}\p{N}.'&@_-]++){0,3}"
_CHAIN = rf"(?:(?:{_SEP}|{_VIA}| ?- ?){_WORDS}|,? ?{_ROLE}|, {_NAME2}|, \d{{4}}){{0,3}}"
_SIGN = r"(?:\u00a9|\(c\)|copyright)"

RULES = [
    vocabulary(
        "credit_agency",
        [
            "AAP", "AAPIMAGE", "ABACA", "Abaca", "ADN", "AFP", "AFP7", "AFP PHOTO", "AFP Photo", "AFPTV", "AGERPRES",
            "Agerpres", "AGF", "ANSA", "Ansa", "BELGA", "Belga", "BELGAIMAGE", "Belgaimage", "Belga Image", "BNS",
            "Avalon", "BPI", "Bestimage", "BESTIMAGE", "Bloomberg", "CNP", "CTK", "ČTK", "Caters", "Contacto",
            "Corbis", "DDP", "DPA", "DHA", "İHA", "IHA", "DPPI", "EFE", "ELTA", "EPA-EFE", "EPA", "Eurokinissi",
            "EUROKINISSI", "Expa", "EXPA", "FENA", "GEPA", "Fotonet", "Hina", "HINA", "IANS", "IMAGO", "Imago",
            "imago", "Intertopics", "Interfax", "JIJI", "Jiji", "KCNA", "KEYSTONE", "Keystone", "KEYSTONE-SDA",
            "KNA", "KYODO", "Kyodo", "LETA", "LUSA", "Lusa", "LaPresse", "LAPRESSE", "Lehtikuva", "LEHTIKUVA",
            "MAXPPP", "MaxPPP", "Mediafax", "NTB", "Newscom", "Newspix", "PRESSENS BILD", "PTI", "Panoramic",
            "Pixsell", "PIXSELL", "ProSports", "PA Wire", "REX", "Rex", "REUTERS", "Redux", "Ritzau", "SIPA", "Sipa",
            "SWNS", "Scanpix", "SCANPIX", "Sputnik", "SPUTNIK", "TASR", "TASS", "Tanjug", "TANJUG", "Telam", "UNIAN",
            "UPI", "Ukrinform", "ULMER", "VCG", "VNA", "WENN", "Witters", "XINHUA", "Xinhua", "Yonhap", "YONHAP",
            "ZUMA", "Zuma", "dpa", "dpa-Zentralbild", "dpa-infocom", "dpa-tmn", "ddp", "epd", "firo", "sda",
            "picture alliance", "ТАСС", "РИА Новости", "УНІАН", "УНИАН", "Укрінформ", "Укринформ", "Интерфакс",
            "Рейтер", "ТАСР", "BTA", "БТА", "ΑΠΕ", "ΑΠΕ-ΜΠΕ", "Intime",
        ],
    ),
    vocabulary(
        "credit_library",
        [
            "123RF", "AFP Photo", "AP Images", "AP Photo", "AP Photos", "AP File Photo", "Action Images",
            "Action Press", "Adobe Stock", "AdobeStock", "Agence France-Presse", "Agencia EFE", "Agência Brasil",
            "Agência Lusa", "Agencia Uno", "Alamy", "Alamy Stock Photo", "Alamy Live News", "Anadolu",
            "Anadolu Agency", "Anadolu Ajansı", "Anadolu Images", "Associated Press", "Belga Images",
            "Bettmann Archive", "Bridgeman Images", "Camera Press", "Canadian Press", "CBS via Getty Images",
            "Cuartoscuro", "Depo Photos", "DepositPhotos", "Deutsche Presse-Agentur", "Dreamstime",
            "Estadão Conteúdo", "Everett Collection", "Europa Press", "FilmMagic", "Folhapress", "Fotolia",
            "Freepik", "Gamma-Rapho", "Getty", "Getty Image", "Getty Images", "Getty Images Entertainment",
            "Getty Images Europe", "Getty Images North America", "Getty Images Sport", "Getty Images/iStockphoto",
            "GettyImages", "Hans Lucas", "Hulton Archive", "Icon Sport", "Icon Sportswire", "imagebroker",
            "imago images", "Imago Sport", "Imaginechina", "Imagn", "Imagn Images", "Inquam Photos", "iStock",
            "iStock.com", "iStockphoto", "Jiji Press", "Kyodo News", "LightRocket", "Magnum Photos", "Mary Evans",
            "Matrix Images", "Maxar Technologies", "NTB Scanpix", "NurPhoto", "PA Images", "PA Media", "Pexels",
            "Photonews", "PhotoShot", "Photoshot", "Photo News", "picture-alliance", "picture alliance", "Pixabay",
            "Planet Labs", "Planet Labs PBC", "Presse Sports", "Press Association", "Pressefoto Ulmer",
            "RIA Novosti", "Reuters", "Rex Features", "Rex/Shutterstock", "Ritzau Scanpix", "Rossiya Segodnya",
            "Scanpix", "Shutterstock", "Shutterstock.com", "Sipa Press", "Sipa USA", "SOPA Images", "Splash News",
            "stock.adobe.com", "Stocksy", "Sven Simon", "TT Nyhetsbyrån", "The Associated Press",
            "The Canadian Press", "The Yomiuri Shimbun", "TVNZ", "ullstein bild", "Universal Images Group",
            "Unsplash", "Unsplash+", "USA Today Network", "USA Today Sports", "ViaGetty", "Wikimedia",
            "Wikimedia Commons", "Wikipedia Commons", "Wikicommons", "WireImage", "Xinhua News Agency",
            "Yonhap News", "Zuma Press", "ZUMA Press Wire", "Zuma Wire",
        ],
    ),
    label(
        "agencies_alone",
        part="credit",
        pattern=(
            r"(?:"
            rf"{_SIGN}? ?(?:\d{{4}} )?(?:the )?(?:(?-i:AFP|AFP PHOTO|REUTERS|Reuters|dpa|Imago|IMAGO|imago|ANSA|"
            rf"Xinhua|XINHUA|TASS|ТАСС)|"
            r"(?:getty images(?:/istockphoto)?|istockphoto|istock(?:/getty(?: images)?)?|alamy(?: stock photo)?|"
            r"shutterstock|ap photos?|"
            r"ap images|associated press|canadian press|anadolu(?: agency| ajansı)|agence france-presse|imago images|"
            r"picture[ -]alliance|epa-efe|zuma press(?: wire)?|nurphoto|reuters pictures|pa (?:wire|images|media)|"
            r"adobe ?stock|ap photo/file|rex features|dpa-bildfunk|ntb scanpix|ritzau scanpix|keystone-sda))"
            r"|(?-i:"
            r"(?:AFP|AP|Reuters|REUTERS|dpa|APA|EPA|EFE|ANSA|KEYSTONE|Keystone|BELGA|Belga|NTB|TT|TASS|IMAGO|imago|"
            r"PA|AAP|SDA)"
            r" ?[/|] ?"
            r"(?:AFP|AP|Reuters|REUTERS|dpa|APA|EPA|EFE|ANSA|KEYSTONE|Keystone|BELGA|Belga|NTB|TT|TASS|IMAGO|imago|"
            r"PA|AAP|SDA))"
            r")"
        ),
        whole=True,
        max_words=7,
        fires=[
            "Getty Images",
            "Reuters",
            "© AFP",
            "(REUTERS)",
            "picture alliance",
            "NTB / AFP",
            "The Associated Press",
        ],
        stays=[
            "Reuters was founded in London in 1851.",
            "EPA/DHA",
            "The Associated Press reported the vote first.",
            "Getty Images sues over training data",
        ],
    ),
    label(
        "agency_letters_alone",
        part="credit",
        pattern=(
            r"(?-i:AP|EPA|APA|EFE|AAP|NTB|ANP|BELGA|KEYSTONE|LaPresse|Lehtikuva|Scanpix|TT|PTI|ANI|AA|Bloomberg|"
            r"Xinhua|Yonhap)"
        ),
        whole=True,
        max_words=1,
        where=HEAD,
        fires=["AP", "(EPA)", "BELGA"],
        stays=["AP exams begin in May.", "EPA rules on tailpipes", "Bloomberg drops out"],
    ),
    label(
        "name_then_agency",
        part="credit",
        pattern=(
            rf"{_NOT_OMEGA}(?:{_SIGN} ?)?(?:\d{{4}} )?(?:"
            # a library: any handle may stand before it
            rf"{_HANDLE}(?:{_SEP}{_HANDLE}){{0,2}}(?:{_SIGN_BEFORE}\L<credit_library>|{_VIA}\L<credit_library>)"
            rf"(?![\p{{L}}\p{{N}}]){_CHAIN}"
            # an agency: a capital, figure or handle before it
            rf"|(?-i:(?=[\p{{Lu}}\p{{N}}@])){_HANDLE}(?:{_SEP}{_HANDLE}){{0,2}}"
            rf"(?:{_SIGN_BEFORE}(?-i:\L<credit_agency>)|{_VIA}(?-i:\L<credit_agency>))(?![\p{{L}}\p{{N}}]){_CHAIN}"
            rf"|{_NAME2}(?: ?/ ?{_PART}){{0,2}}(?:[ /]{{0,2}}(?:/ ?|\| ?){_SHORT}| via {_SHORT})"
            rf"(?:[/|] ?{_PART}){{0,2}}"
            r")"
        ),
        whole=True,
        max_words=14,
        fires=[
            "Ohad Example / Pool via Reuters",
            "Philip von Beispiel/dpa",
            "nordlicht77 | Getty Images",
            "Fotograf Muster/Moment via Getty Images",
            "Jane Q. Sample / AP",
            "Kevin Sample/TAS24 / Getty Images",
            "Lena Prøve / NTB",
        ],
        stays=[
            "EPA/DHA",
            "Students may take IB/AP courses from the autumn.",
            "Pittsburgh / PA",
            "Trump's approval falls in Reuters/Ipsos poll",
            "The company declined to comment to Reuters.",
        ],
    ),
    label(
        "agency_then_name",
        part="credit",
        pattern=(
            rf"(?!EPA ?/ ?DHA)(?:{_SIGN} ?)?(?:(?-i:EPA|AP|AA|TT|PA|SDA|APA)/(?=\p{{L}}{{3,}} \p{{L}})|"
            rf"{_AGENCY}{_NOT_POLL} ?[/|\u2022\u00b7])[ /]{{0,2}}"
            rf"{_PART}(?:, {_PART})?(?:{_SEP}{_PART}(?:, {_PART})?){{0,2}}"
        ),
        whole=True,
        max_words=12,
        fires=[
            "Unsplash/Kelly Beispiel",
            "Getty Images / Patrick Sample",
            "AP Photo/Maria Muestra, File",
            "REUTERS/Evelyn Beispiel",
            "picture alliance/dpa | Daniel Muster",
            "© AFP | HANDOUT",
        ],
        stays=[
            "EPA/DHA",
            "Reuters/Ipsos poll: voters split on tariffs",
            "Getty Images and Shutterstock to merge",
        ],
    ),
    label(
        "credit_copyright_name",
        part="credit",
        pattern=(
            r"(?:(?:photos?|fotos?|images?|bild(?:er)?|pictures?|illustrations?|"
            r"video)[ :]{1,2})?\u00a9 ?(?!\d{4})(?:photo:? |by )?"
            r"(?-i:\p{Lu}|dpa|epd|ddp|sda|imago|picture|privat|"
            r"iStock)[^.!?;\"\u00a9]{0,50}(?:\.[^.!?;\"\u00a9]{1,30}){0,2}"
        ),
        whole=True,
        max_words=9,
        fires=["© BART VOORBEELD", "© Rolf Beispiel/imago", "Foto: © Marta Muster"],
        stays=["© marks a claim, not a right.", "The © is not needed, the court held."],
    ),
    label(
        "credit_word_and_agency",
        part="credit",
        pattern=(
            r"(?:photos?|fotos?|photographs?|fotografía|fotografia|fotografie|fotoğraf|fotoraf|images?|imagen|imagem|"
            r"immagine|"
            r"bild(?:er|quelle|rechte|nachweis)?|billede|bilde|pictures?|pics?|kuva|kép|фото|снимка|zdjęcie|fot\.|"
            r"ảnh|φωτο|"
            r"(?:photo |image |picture |bild|foto|video)?(?:credits?|crédits?|créditos?|crediti|kredit)|sources?|"
            r"quellen?|bron|kilde|"
            r"källa|lähde|fuente|fonte|źródło|zdroj|sumber|kaynak|источник|джерело|πηγή|nguồn|video|vídeo|видео|відео)"
            r"(?: (?:by|de|por|par|von|di|av|af|door))? ?[:\u00a9•] ?"
            rf"(?:(?:\u00a9 ?)?{_PART}(?:{_SEP}|{_VIA}|, ?| \())?(?:the )?(?:{_AGENCY}|{_SHORT}){_NOT_POLL}"
            rf"(?:{_CHAIN}|,? (?:{_AGENCY}|{_SHORT}))(?:; ?\p{{L}}{{3,15}} ?: ?{_PART})?"
        ),
        whole=True,
        max_words=12,
        fires=[
            "Photo: AFP",
            "Bron: BELGA",
            "Quelle: dpa Sport",
            "Credit: Getty Images / sample",
            "Foto: Urs Beispiel (Keystone)",
            "Фото: Иван Примеров / РИА Новости",
        ],
        stays=[
            "Source: a Reuters poll of 40 economists",
            "Photo: Reuters won three of the prizes",
            "Video: AP reporter explains the vote",
        ],
    ),
    label(
        "name_bracket_agency",
        part="credit",
        pattern=(
            r"(?![^(\[]*(?:press|agen[ctz]|ag[eê]nc|associa|protection|verband|byrå|bureau|office|national))"
            rf"{_NAME2} [(\[](?:\L<credit_library>|(?-i:Reuters|REUTERS|AFP|AP|dpa|EFE|Keystone|KEYSTONE|NTB|ANSA|"
            rf"BELGA))"
            rf"(?:[/,|] ?{_WORDS})?[)\]]"
        ),
        whole=True,
        max_words=7,
        fires=["Urs Beispiel (Keystone)", "Jane Sample [Reuters]", "Marta Muestra (EFE)"],
        stays=[
            "Agence France-Presse (AFP)",
            "Associated Press (AP)",
            "Environmental Protection Agency (EPA)",
            "Deutsche Presse-Agentur (dpa)",
        ],
    ),
    label(
        "copyright_agency_line",
        part="credit",
        pattern=(
            rf"(?:\u00a9|\(c\)|copyright) ?(?:\d{{4}} )?(?:{_AGENCY}|{_SHORT})(?:(?:{_SEP}|, ?| - ?| ){_PART}){{0,4}}"
        ),
        whole=True,
        max_words=10,
        where=OUTSIDE | BODY,
        fires=["© AP - Rick Sample", "Copyright 2024 AFP", "(c) Reuters, Jane Sample"],
        stays=["© is what the AP types before the year, the clerk said.", "Copyright law binds Reuters too"],
    ),
]  # fmt: skip
