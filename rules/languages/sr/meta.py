"""Serbian bylines, dates, reading times, tags, sources, in Cyrillic and in Latin script."""

from cleaner.rule import HEAD, NAMES, OUTSIDE, drop, head, label, tail

# The scripts correspond letter for letter, so each pattern is read in both, and Latin without its marks, too. Ijekavian
# and Croatian words stand beside, for short articles of the one language are taken for the other.
_LATIN = str.maketrans(
    dict(
        zip(
            "абвгдђежзијклљмнњопрстћуфхцчџш",
            "a b v g d (?:đ|dj) e [žz] z i j k l lj m n nj o p r s t [ćc] u f h c [čc] d[žz] [šs]".split(),
            strict=True,
        )
    )
    | dict(
        zip(
            "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ",
            "A B V G D Đ E Ž Z I J K L Lj M N Nj O P R S T Ć U F H C Č Dž Š".split(),
            strict=True,
        )
    )
)


def both(pattern: str) -> str:
    return f"{pattern}|{pattern.translate(_LATIN)}"


_MONTH = (
    r"(?:с(?:иј)?еч(?:ањ|ња)|веља(?:ча|че)|ожуј(?:ак|ка)|трав(?:ањ|ња)|свиб(?:ањ|ња)|лип(?:ањ|ња)|срп(?:ањ|ња)"
    r"|коловоза?|руј(?:ан|на)|листопада?|студен(?:и|ог|ога)|просин(?:ац|ца)"
    r"|јануара?|фебруара?|марта?|априла?|маја?|јуна?|јула?|августа?|аугуста?|септембра|септембар|октобра|октобар"
    r"|новембра|новембар|децембра|децембар"
    r"|сиј\.?|вељ\.?|ожу\.?|тра\.?|сви\.?|лип\.?|срп\.?|кол\.?|руј\.?|лис\.?|сту\.?|про\.?|јан\.?|феб\.?|мар\.?"
    r"|апр\.?|јун\.?|јул\.?|авг\.?|ауг\.?|септ?\.?|окт\.?|нов\.?|дец\.?)"
)
_DAY = (
    r"(?:(?:понедј?ељак|уторак|ср(?:иј)?ед[ау]|сред[ау]|четвртак|петак|субот[ау]|недј?ељ[ау]|пон|уто|сри|чет|пет"
    r"|суб|нед)\.?,? )"
)
_AT = (
    r"(?:објављено|ажурирано|задњ[ае] (?:измјена|ажурирање)|посљедњ[ае] (?:измјена|ажурирање)|последњ[ае] (?:измена"
    r"|ажурирање)|задње ажурирано|задње освјежено|измијењено|измењено|допуњено"
    r"|датум објаве|вр(?:иј)?еме објаве|објава|време објаве|постављено)"
)
_CLOCK = (
    r"(?:(?:,? ?(?:[-|/•] ?|у |@ )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?(?:h|сати|часова|ч))?)(?: ?-> ?\d{1,2}[:.]\d\d)?)"
)
_YEAR = r"(?:19|20)\d\d\.?(?: ?г(?:од(?:ине)?)?\.?)?"

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=both(
            rf"(?:{_AT}:? ?)?{_DAY}?\d{{1,2}}\.? ?{_MONTH},? {_YEAR}{_CLOCK}?"
            rf"|{_DAY}?\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR},?{_CLOCK}|{_DAY}\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR}"
        ),
        fires=["12. марта 2021. у 14:30", "Subota, 12. 3. 2021.", "12. марта 2021, 14:30", "12.03.2021. 14:30"],
        stays=["12. marta 2021. most je zauvek zatvoren."],
    ),
    label(
        "published_or_updated",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=16,
        pattern=both(
            rf"{_AT}:? ?{_DAY}?\d{{1,2}}[./-] ?(?:\d{{1,2}}[./-]|{_MONTH}) ?\d{{2,4}}\.?(?: ?г\.?"
            rf"| ?године)?,?{_CLOCK}?(?: ?["
            rf"|•,-]? ?{_AT}:? ?{_DAY}?(?:\d{{1,2}}[./-] ?\d{{1,2}}[./-] ?\d{{2,4}}\.?,?)?{_CLOCK}?)?"
            rf"|{_AT}:? ?(?:(?:прије|пре) (?:\d{{1,2}} )?(?:минут\w*|сат\w*|дана?|h|min|мин)|данас|јучер"
            rf"|јуче){_CLOCK}?|{_AT}:? ?{_CLOCK}"
        ),
        fires=["Објављено: 12. 3. 2021. у 14:30", "Ažurirano: pre 2 sata", "Последња измена: 12.03.2021. 14:30"],
        stays=["Objavljeno je 2021. i još uvek uzbuđuje."],
    ),
    label(
        "relative_time",
        part="date",
        where=OUTSIDE | head(8),
        whole=True,
        max_words=5,
        pattern=both(
            r"(?:прије|пре) (?:\d{1,2} (?:минут[аеу]?|сат[аи]?|сати|дана?|h|min\.?|мин\.?|тједан?а?|недељ[аеу]"
            r"|мј?есец[аи]?)|(?:минуту|сат времена|један дан|сат))|(?:прије|пре) мање од (?:минуте|минута|сата)"
        ),
        fires=["Пре 2 сата", "pre 15 minuta"],
        stays=["Pre 2 sata niko nije znao."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=both(
            r"(?:аутор(?:и|ица|ице|ка)?(?: (?:чланка|текста|прилога))?|текст|пиш[еу]|новинар(?:ка|и)?|уредник"
            r"|уредница|написа(?:о|ла|ли)|превод|пријевод|преве(?:о|ла)|разговара(?:о|ла|ли)|интервју води(?:о|ла)"
            r"|разговор води(?:о|ла)|извј?ештава|извј?еститељ(?:ица)?|репортер(?:ка)?|дописник"
            r"|дописница): ?(?-i:(?=\p{Lu}))"
            + NAMES
            + r"(?: ?[/|,] ?(?-i:Хина|ХИНА|Фена|ФЕНА|Бета|Та(?:нј|њ)уг|ФоНет|Срна|Н1|ХРТ))?"
            r"|(?:пиш[еу]|разговарао|разговарала|написао|написала) (?-i:(?=\p{Lu}))" + NAMES
        ),
        fires=["Ауторка: Јелена Илић", "Piše: Milan Petrović", "Разговарала: Јелена Илић", "Piše Milan Petrović"],
        stays=["Autor: ova knjiga mi puno znači."],
    ),
    label(
        "prepared_by",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=12,
        pattern=both(
            r"(?:(?:чланак |текст |прилог |в(?:иј)?ест )?(?:приреди(?:о|ла|ли)|припреми(?:о|ла|ли)|уреди(?:о|ла|ли)"
            r"|обради(?:о|ла|ли)|забиљежи(?:о|ла)|забележи(?:о|ла))|припрема|обрада):? ?(?-i:(?=\p{Lu}))" + NAMES
        ),
        fires=["Приредила: Јелена Илић", "Pripremio Milan Petrović"],
        stays=["Priredila je izložbu o ribarima."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=both(
            r"(?:вр(?:иј)?еме (?:за )?читања|вр(?:иј)?еме потребно за читање|предвиђено вр(?:иј)?еме читања|читање"
            r"|трајање читања|време читања|чита се):? (?:око |cca\.? |~|мање од )?\d{1,3} ?(?:min|мин)\w*\.?"
            r"|\d{1,3} ?(?:min|мин)\w*\.? (?:читања|за читање|читање)"
        ),
        fires=["Време читања: 4 мин.", "5 minuta čitanja", "Време читања: око 3 мин."],
        stays=["Vreme čitanja u školama sve je kraće"],
    ),
    drop(
        "view_count",
        reason="nav.page",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=5,
        pattern=both(
            r"(?:прегледа|прегледи|број прегледа|прочитано|читања|број читања|отварања|дијељења"
            r"|погледано):? ?\d[\d .]{0,9}(?: ?пута?|x)?|\d[\d .]{0,9} ?(?:прегледа?|читања|отварања|дијељења"
            r"|дељења|подјела)"
        ),
        fires=["Прегледа: 1234", "2.345 pregleda", "Прочитано: 345 пута"],
        stays=["Pročitano 40 godina posle, pismo još dira."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=both(
            r"^\W{0,3}(?:ознак[ае]|кључне р(?:иј)?ечи|кључне речи|таг(?:ови|с)?|повезане теме|више о теми"
            r"|више о темама|још о теми) ?: ?[^.!?\"\n]{2,150}$"
        ),
        fires=["Ознаке: риболов, квоте, скупштина", "Ključne reči: Novi Sad, luka", "Тагови: мост, трајект"],
        stays=["Ključne reči njegovog govora bile su mir i kruh."],
    ),
    drop(
        "category_line",
        reason="nav.section",
        where=HEAD,
        max_words=10,
        pattern=both(
            r"^\W{0,3}(?:категориј[ае]|рубрика|објављено у(?: рубрици| категорији)?|спремљено под"
            r"|архивирано под) ?: ?[^.!?\"\n]{2,60}$"
        ),
        fires=["Категорија: Вести", "Objavljeno u: Kultura"],
        stays=["Kategorija je ukinuta."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=both(
            r"^\W{0,3}(?:извори?|извор в(?:иј)?ести|преузето (?:с|са|из|од)|према писању|преноси|преносимо"
            r"|пише) ?: ?(?!.*\b(?:је|су|ће|би)\b)[^.!?:\"\n]{2,60}$|^\W{0,3}преузето (?:с|са|из"
            r"|од) (?-i:\p{Lu})[^.!?\"\n]{2,40}\.?$"
        ),
        fires=["Извор: Reuters", "Izvori: Tanjug, Fena", "Преузето са: Дојче веле"],
        stays=["Izvor tvrdi da je posao propao."],
    ),
    drop(
        "agency_mark",
        reason="meta.sourcing",
        where=OUTSIDE | head(6) | tail(3),
        whole=True,
        max_words=6,
        pattern=both(
            r"(?-i:Х(?:ина|ИНА)|Ф(?:ена|ЕНА)|С(?:рна|РНА)|Т(?:а(?:нј|њ)уг|А(?:НЈ|Њ)УГ)|Ф(?:оНет|ОНЕТ|онет)|(?:Н1"
            r"|ХРТ|РТС|РТЛ|Нова ТВ|Агенције|Klix\.ba|Index\.hr|Anadolu|БХРТ|[A-Z]\. ?[A-Z]\.) ?[/,] ?(?:Х(?:ина"
            r"|ИНА)|Ф(?:ена|ЕНА)|С(?:рна|РНА)|Т(?:а(?:нј|њ)уг|А(?:НЈ|Њ)УГ)|ФоНет|Бета|Агенције|Reuters|AFP|AP)"
            r"|Агенције|(?:Х(?:ина|ИНА)|Т(?:а(?:нј|њ)уг|А(?:НЈ|Њ)УГ)|Бета|ФоНет|Фена) ?/ ?\p{Lu}[\p{L}.]{1,12})"
        ),
        fires=["(Танјуг)", "N1/Tanjug", "Танјуг", "I. H./Tanjug"],
        stays=["Tanjug ove godine slavi."],
    ),
    drop(
        "outlet_and_source",
        reason="meta.sourcing",
        where=OUTSIDE | tail(3),
        whole=True,
        max_words=6,
        pattern=both(
            r"(?-i:(?:Телеграф|Курир|Блиц|Данас|Нова|Ало|Еспресо|Новости|Политика|Мондо|Дневник|Klix|Аваз"
            r"|Вијести)(?:\.(?:rs|рс|ba|me))?) ?[/,-] ?(?-i:Та(?:нј|њ)уг|Бета|ФоНет|Фонет|Срна|Агенције|Блиц|Курир"
            r"|Телеграф|Данас|Нова|Н1|РТС|Reuters)(?:\.(?:rs|рс))?(?: ?[/,-] ?(?-i:\p{Lu})[\w. ]{1,20}){0,2}"
        ),
        fires=["(Телеграф.rs/Танјуг)", "(Kurir.rs/Blic)", "Данас/Бета"],
        stays=["Kurir.rs, kako kaže, nije zvao."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=both(
            r"^(?:аутор(?:ица|и|ка)?(?: (?:чланка|текста|колумне|коментара))?) је (?![^.]*\b(?:кој[иауе]\w*"
            r"|чиј\w+)\b)(?:[^.\"?!\n]{2,50} )?(?:главн[иа] |извршн[иа] )?"
            r"(?:уредник|уредница|новинар(?:ка)?|дописни(?:к|ца)|колумнист(?:ица|киња)?|коментатор(?:ица|ка)?"
            r"|научни(?:к|ца)|знанствени(?:к|ца)|истраживач(?:ица)?|професор(?:ица|ка)?|доцент(?:ица|киња)?"
            r"|економист(?:ица|киња)?|политолог(?:иња)?|публицист(?:ица|киња)?|социолог(?:иња)?) "
            r"(?:у|на|при|листа|портала|часописа|тједника|недељника) [^.\"?!\n]{2,90}\W{0,2}$"
        ),
        fires=["Ауторка је економска уредница у листу Обала.", "Autor teksta je novinar na Radiju Obala."],
        stays=["Autor je mrtav, ali drama živi.", "Ауторка је новинарка коју су претукли пред судом."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=OUTSIDE | tail(4),
        max_words=22,
        pattern=both(
            r"^\W{0,3}(?:контакт (?:с аутором|аутора|(?:ауторице|ауторке)|редакције|уредништва)"
            r"|контактирајте (?:аутора|(?:ауторицу|ауторку)|редакцију|уредништво)|пишите (?:аутору|(?:ауторици"
            r"|ауторки)|редакцији|уредништву)(?: на)?|(?:e-?mail|имејл|мејл) (?:аутора|(?:ауторице|ауторке)"
            r"|редакције|уредништва)|телефон редакције) ?[:-]? ?[^\"\n]{0,30}(?:@[\w.-]{3,40}"
            r"|\+?\d[\d /-]{5,16})\W{0,3}$"
        ),
        fires=["Пишите редакцији: vesti@obala.example", "Kontaktirajte autorku: ana@obala.example"],
        stays=["Pišite autoru, a ne izdavaču, našalio se.", "Пишите нам на: udruzenje@pomoc.example"],
    ),
    drop(
        "text_size",
        reason="nav.page",
        whole=True,
        max_words=8,
        pattern=both(
            r"(?:величина (?:слова|текста|фонта)(?:[: ]+(?:а[+-]? ?){1,4})?|(?:повећај|смањи|увећај|умањи) (?:слова"
            r"|текст|фонт)(?: (?:повећај|смањи|увећај|умањи) (?:слова|текст|фонт))?|пром(?:иј)?ени величину слова)"
        ),
        fires=["Величина слова: А А А", "Povećaj slova", "Смањи текст"],
        stays=["Veličina slova na natpisu bila je sporna."],
    ),
]
