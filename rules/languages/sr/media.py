"""Serbian captions, credits, galleries, in Cyrillic and in Latin script."""

from cleaner.rule import drop, in_both_scripts, label

_AGENCY = (
    r"(?-i:Та(?:нј|њ)уг|ТА(?:НЈ|Њ)УГ|Бета|БЕТА|ФоНет|Фонет|ФОНЕТ|Срна|СРНА|Фена|ФЕНА|Хина|ХИНА|Мина|МИНА|РТС|РТВ|Н1"
    r"|Б92"
    r"|Pixsell|PIXSELL|Cropix|CROPIX|ATA ?Images|MN ?Press|Starsport|STARSPORT|Profimedia|PROFIMEDIA|Reuters"
    r"|REUTERS|Ројтерс"
    r"|AFP|АФП|AP|АП|EPA|ЕПА|Getty Images|iStock|Shutterstock|Pixabay|Unsplash|Anadolu|Facebook|Фејсбук|Instagram"
    r"|Инстаграм"
    r"|YouTube|Јутјуб|Screenshot)\b"
)
_WORD = (
    r"(?-i:Фото|ФОТО|Фотографиј[ае]|Фотограф|Сними(?:о|ла)|Снимак екрана|Илустрација|Слика|Аутор фотографије"
    r"|Извор фотографије|Фото и видео|Фото/Илустрација|Printscreen|Screenshot|Видео)"
)

RULES = [
    label(
        "caption_photo_credit",
        part="caption",
        max_words=70,
        pattern=in_both_scripts(
            rf"^[^\n]{{6,320}}?(?:[.!?)\"] ?|[(\[|/] ?| - ){_WORD} ?[:/] ?(?-i:[\p{{Lu}}@©])[^\n!?\"]{{1,70}}$"
        ),
        fires=["Стари лукобран после обнове. Фото: Милан Петровић", "Deca dobijaju nove knjige (Foto: Jelena Ilić)"],
        stays=["U albumu je mnogo slika: venčanja, krštenja, selo."],
    ),
    label(
        "caption_picture_mark",
        part="caption",
        max_words=70,
        pattern=in_both_scripts(
            r"^[^\n]{6,320}[(\[/|] ?(?:фото ?)?(?:илустрација|илустративна фотографија|симболична (?:фотографија"
            r"|слика)|архивска (?:фотографија|снимка|слика)|архивски снимак"
            r"|фото ?/? ?архив\w?|снимак екрана|screenshot|printscreen|(?:приватни|лични) архив|(?:приватна"
            r"|лична) архива|документација редакције|фото(?:графија)?: [^()\n]{2,50})[)\].]{1,2}$"
        ),
        fires=["Лука зими (архивска фотографија)", "Vatrogasci na terenu (ilustracija)"],
        stays=["Poslala je arhivsku fotografiju.", "Најбољи део књиге - илустрација."],
    ),
    label(
        "caption_agency_end",
        part="caption",
        max_words=60,
        pattern=in_both_scripts(
            rf"^[^\"\n]{{8,260}}[.!?)] ?(?-i:Фото|ФОТО|Фотографија) ?(?:-|,)? ?(?:{_AGENCY}|(?:приватни "
            rf"|лични )?архив[ау]?\b)[^.!?\"\n]{{0,30}}$"
            r"|^[^\"\n]{8,260}[.!?)] ?(?-i:Фото|ФОТО|Фотографија) - (?-i:\p{Lu}\p{Ll}+)(?: (?-i:\p{Lu}\p{Ll}+)){0,3}$"
            r"|^[^\"\n]{8,260}[.!?)|] ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,2}) ?[/"
            r"|] ?(?-i:Pixsell|PIXSELL|Cropix|CROPIX|HANZA MEDIA|Хина|ХИНА|NFOTO|ФЕНА|Фена|Та(?:нј|њ)уг|ТА(?:НЈ"
            r"|Њ)УГ|ФоНет|Бета|БЕТА|ATAImages|MN Press|Нова\.rs|Ringier|RAS Србија)$"
        ),
        fires=[
            "Људи чекају код моста. Фото Танјуг",
            "Most posle obnove. Foto – Milan Petrović",
            "Мост после обнове. Јелена Илић / PIXSELL",
        ],
        stays=["Donio je album. Fotografija u njemu nije bilo."],
    ),
    label(
        "photo_credit_line",
        part="credit",
        max_words=16,
        pattern=in_both_scripts(
            r"^\W{0,3}(?:фото(?:графиј[ае])?|насловна фотографија|насловна слика|фотограф(?:киња)?|фото и (?:текст"
            r"|видео)|текст и (?:фото|фотографије)|фото/видео|слик[ае]|илустрациј[ае]|карикатура|инфографика"
            r"|сними(?:о|ла|ли)"
            r"|извор фотографиј[еа]|извор фото|аутор(?:ица)? фотографиј[еа]|насловна|фотомонтажа"
            r"|визуал) ?[:/] ?(?-i:[\p{Lu}@©])[^\n!?\"]{1,70}(?<![.])$"
        ),
        fires=["Фото: Милан Петровић/PIXSELL", "Snimila: Jelena Ilić", "Насловна фотографија: Фејсбук"],
        stays=["Foto izložba otvara se u Novi Sadu.", "Камера: Милан Петровић"],
    ),
    label(
        "photo_credit_agency",
        part="credit",
        max_words=10,
        pattern=in_both_scripts(
            rf"^\W{{0,3}}(?-i:Фото|ФОТО|Фотографија) ?[-|/]? ?(?:{_AGENCY}|(?-i:Архив\w?|АРХИВА?|Приватни архив"
            rf"|Приватна архива|Илустрација|Screenshot|Printscreen))(?:(?: ?[/,|] ?"
            rf"| - )[^.!?\"\n]{{1,40}})?\W{{0,2}}$"
        ),
        fires=["Фото PIXSELL", "FOTO Privatni arhiv", "Фото - Танјуг, архива"],
        stays=["Foto RTS-a obišao je svijet.", "ФОТО AP објавио слике с фронта"],
    ),
    label(
        "name_and_agency",
        part="credit",
        whole=True,
        max_words=8,
        pattern=in_both_scripts(
            r"(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,3}|Архива?|Илустрација|Приватни архив"
            r"|[A-Z]\.[A-Z]\.) ?[/|] ?"
            r"(?-i:Pixsell|PIXSELL|Cropix|CROPIX|HANZA MEDIA|Hanza Media|Хина|ХИНА|ХРТ|NFOTO|ФЕНА|Фена|Срна|СРНА"
            r"|Та(?:нј|њ)уг|ТА(?:НЈ|Њ)УГ|ФоНет|ФОНЕТ|Бета|БЕТА|ATAImages|MN Press|Starsport|Klix\.ba|Аваз|Нова\.rs"
            r"|(?:telegram|телеграм)|24сата|Вечерњи лист|Приватна архива|Приватни архив)(?: ?[/|] ?(?-i:илустрација"
            r"|Илустрација|архива?|Архива?))?"
            r"|(?-i:PIXSELL|Pixsell|CROPIX|Cropix|HANZA MEDIA|ATAImages|MN Press|NFOTO)(?: ?[/|] ?(?-i:илустрација"
            r"|Илустрација|архива?|Архива?))?"
        ),
        fires=["Милан Петровић/PIXSELL", "Jelena Ilić / CROPIX", "Архива/Klix.ba"],
        stays=["Milan Petrović / dobitnik nagrade"],
    ),
    label(
        "archive_photo_mark",
        part="credit",
        whole=True,
        max_words=6,
        pattern=in_both_scripts(
            r"(?:(?:фото ?/? ?)?илустрација|илустративна (?:фотографија|слика)|(?:фотографија"
            r"|слика) је (?:илустративна|симболична|архивска)|симболична (?:фотографија|слика)"
            r"|архивск[иа] (?:фотографија|снимак|фото)"
            r"|(?:приватни|лични|породични|лични|породични) архив|(?:приватна|лична|породична|лична"
            r"|породична) архива|из (?:приватног|личног|породичног|личног|породичног) архива|снимак екрана"
            r"|printscreen|screenshot|фото архива?|фото илустрација)"
        ),
        fires=["Илустрација", "Arhivska fotografija", "Приватни архив", "Snimak ekrana"],
        stays=["Arhivska fotografija pomogla je obnoviti pročelje."],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=in_both_scripts(
            r"(?:погледај(?:те)?|отвори(?:те)?|прикажи|у|види(?:те)?) (?:све |цијелу |целу |велику )?(?:фотографије"
            r"|слике|галерију|фото ?галерију|фото галерију)(?: овдје| овде| \(\d{1,3}\))?"
            r"|фото ?галерија|галерија (?:слика|фотографија)|покрени галерију|затвори галерију|(?:сљедећа|следећа"
            r"|претходна|идућа) (?:слика|фотографија)|(?:више|још \d{1,3}|још) (?:слика|фотографија)"
            r"|увећај(?:те)? (?:слику|фотографију)|кликни(?:те)? за увећање"
        ),
        fires=["Фотогалерија", "Pogledajte sve fotografije", "Следећа слика", "Pokreni galeriju"],
        stays=["Fotogalerija otvorena u Nišu"],
    ),
    drop(
        "gallery_counter",
        reason="media.gallery",
        whole=True,
        max_words=6,
        pattern=in_both_scripts(
            r"(?:галерија|фотографије|слике|фото) ?[(\[]\d{1,3}[)\]]|\+ ?\d{1,3} (?:фотографиј[ае]|слик[ае]|фото)"
            r"|\d{1,3} фотографиј[ае]|(?:слика|фотографија|фото):? \d{1,3} ?(?:од|/) ?\d{1,3}"
            r"|галерија:? \d{1,3} ?/ ?\d{1,3}"
        ),
        fires=["Галерија (12)", "12 fotografija", "Слика 3 од 12"],
        stays=["12 fotografija za istoriju"],
    ),
]
