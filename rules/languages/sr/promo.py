"""Serbian promotion: newsletters, apps, notifications, programmes, podcasts, in Cyrillic and in Latin script."""

from cleaner.rule import OUTSIDE, drop, tail

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


# Speech without quotation marks: somebody said it, so it is reporting.
_SAID = (
    r"(?!.*\b(?:ре(?:као|кла|кли)|каж[еу]|каза(?:о|ла|ли)|поруч(?:ио|ила|или|уј\w*)|позива(?:ју)?|позва(?:о|ла|ли)"
    r"|истич[еу]|истак\w+|наве(?:о|ла|ли)|навод[еи]|дода(?:је|ју|о|ла)|савј?етуј\w+|упозор\w+|тврд[еи]|пита(?:о|ла)"
    r"|објасни(?:о|ла)|пише|(?:из|на)јави(?:о|ла|ли)|написа(?:о|ла|ли))\b)"
)
_STORES = r"(?:app ?store|(?:google|гугл) play|play ?store|android|ios\b|iphone|ipad|appgallery|huawei)"

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=50,
        pattern=both(
            rf"^\W{{0,3}}{_SAID}(?:претплати(?:те)? се|пријави(?:те)? се|примај(?:те)?|пријави(?:те)?"
            rf"|упиши(?:те)? се|наручи(?:те)?)\b[^.\"\n]{{0,50}}"
            r"(?:(?:наш\w* |бесплат\w+ |дневн\w+ |тједн\w+ |недј?ељн\w+ |седмичн\w+ )?(?:newsletter|њузлетер)\w*"
            r"|њузлетер\w*|(?:наш|дневни|тједни|јутарњи) билтен|дневни преглед в(?:иј)?ести)[^\"\n]{0,140}$"
            rf"|^\W{{0,3}}{_SAID}(?:примај(?:те)?|претплати(?:те)? се"
            rf"|пријави(?:те)? се)\b[^.\"\n]{{0,70}}(?:в(?:иј)?ести|чланке|садржај\w*|приче)\b"
            r"[^.\"\n]{0,40}(?:(?:e-?mail|имејл|мејл)\w*|е-пош?т\w*|(?:inbox|инбокс)\w*|сандучић\w*"
            r"|електроничк\w+ пош?т\w*)[^\"\n]{0,60}$"
        ),
        fires=[
            "Пријавите се на наш њузлетер",
            "Pretplati se na newsletter i budi u toku!",
            "Примајте најважније вести на свој имејл",
        ],
        stays=[
            "Prvi newsletter firma je poslala 2003. godine.",
            "Пријавите се на њузлетер општине, саветују начелник и веће.",
        ],
    ),
    drop(
        "newsletter_button",
        reason="promo.newsletter",
        whole=True,
        max_words=9,
        pattern=both(
            r"(?:пријава на (?:наш )?(?:(?:newsletter|њузлетер)|билтен)|(?:newsletter|њузлетер) пријава"
            r"|пријави ме(?: на (?:newsletter|њузлетер))?|ваш[ае]? (?:(?:e-?mail|имејл|мејл)|е-пошта|(?:e-?mail"
            r"|имејл|мејл) адреса|(?:e-?mail|имејл|мејл) адреса|мејл)"
            r"|(?:упиши(?:те)?|унеси(?:те)?) (?:свој[уе]?|ваш[уе]?)? ?(?:(?:e-?mail|имејл|мејл)(?: адресу)?|е-пошту"
            r"|мејл(?: адресу)?|адресу е-поште|(?:e-?mail|имејл|мејл) адресу)"
            r"|(?:јутарњи|дневни|тједни|недељни|седмични|бесплатни|наш) (?:newsletter|њузлетер)|(?:newsletter"
            r"|њузлетер) портала \w+)"
        ),
        fires=["Пријава на њузлетер", "Unesite svoj e-mail", "Недељни њузлетер"],
        stays=["Prijava na newsletter bila je tek početak prevare."],
    ),
    drop(
        "newsletter_pitch",
        reason="promo.newsletter",
        max_words=24,
        pattern=both(
            r"^\W{0,3}(?:најважније|најбоље|најзанимљивије|одабране|све)\b[^.!?\"\n]{0,50}(?:у|на) (?:тво[мј]\w*"
            r"|ваш\w*|сво[мј]\w*) "
            r"(?:(?:inbox|инбокс)\w*|(?:e-?mail|имејл|мејл)\w*|сандучић\w*|мејл\w*|е-пошт\w*)\W{0,3}$"
        ),
        fires=["Најважније вести дана у твом инбоксу", "Najbolje priče svakog jutra na vaš e-mail."],
        stays=["Najvažnije je što imate u vašem sandučiću, upozorava poštar."],
    ),
    drop(
        "newsletter_state",
        reason="promo.newsletter",
        max_words=22,
        pattern=both(
            rf"^\W{{0,3}}{_SAID}(?:хвала(?: (?:вам|ти))? на пријави|успјешно (?:сте се|си се) (?:пријави"
            r"|претплати)\w+(?: на (?:наш )?(?:newsletter|њузлетер))?|успешно сте се (?:пријави|претплати)\w+"
            r"|провјери(?:те)? (?:свој )?(?:(?:inbox|инбокс)|(?:e-?mail|имејл|мејл)"
            r"|сандучић)[^.\"\n]{0,40}потврд\w*|можете се одјавити (?:у сваком тренутку|било када"
            r"|у било којем тренутку)|одјава је могућа (?:у сваком тренутку|било када))[^\"\n]{0,50}$"
        ),
        fires=[
            "Хвала на пријави!",
            "Uspešno ste se pretplatili na newsletter.",
            "Можете се одјавити у сваком тренутку.",
        ],
        stays=["Uspešno ste položili ispit, pisalo je na ploči."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=both(
            rf"^\W{{0,3}}{_SAID}(?:преузми(?:те)?|скини(?:те)?|инсталирај(?:те)?|испробај(?:те)?)\b[^.\"\n]{{0,20}}"
            rf"(?:нашу (?:\w+ )?апликацију\b(?:\W{{0,3}}$|[^.\"\n]{{0,40}}(?:{_STORES}|овдје|овде|!)[^\"\n]{{0,60}}$)"
            rf"|(?:бесплатну |нову )?(?:мобилну )?апликацију(?: овдје| овде| (?:за"
            rf"|на) {_STORES}[^.,\"\n]{{0,30}})?\W{{0,3}}$)"
            rf"|^\W{{0,3}}{_SAID}(?:читај(?:те)?|прати(?:те)?)\b[^\"\n]{{0,30}}(?:в(?:иј)?ести"
            rf"|новости)\b[^\"\n]{{0,20}} (?:у|путем|преко|кроз) (?:наше |нашој )?(?:мобилне "
            rf"|мобилној )?апликациј[еи][^.\"\n]{{0,50}}\.?$"
        ),
        fires=["Преузмите апликацију", "Skini našu aplikaciju za Android i iOS!", "Читајте вести у нашој апликацији"],
        stays=["Preuzmite aplikaciju grada i prijavite kvar.", "Пратите потрошњу путем мобилне апликације."],
    ),
    drop(
        "app_of_newsroom",
        reason="promo.app",
        where=OUTSIDE | tail(5),
        max_words=50,
        pattern=both(
            r"^\W{0,3}(?:в(?:иј)?ести|програм|садржај\w*|портал|наше в(?:иј)?ести"
            r"|емисије)\b[^.\"\n]{0,40} (?:пратите|можете пратити|можете читати|читајте|гледајте)\b"
            rf"[^.\"\n]{{0,90}}(?:апликациј\w+)[^.\"\n]{{0,30}}{_STORES}[^\"\n]{{0,160}}$"
            rf"|^\W{{0,3}}наша (?:мобилна |бесплатна )?апликација[^.\"\n]{{0,30}} (?:је )?доступна (?:је )?(?:на|за"
            rf"|у)\b[^.\"\n]{{0,30}}{_STORES}[^.\"\n]{{0,40}}\.?$"
        ),
        fires=[
            "Вести Обале пратите на паметним телефонима путем апликација за iOS и Android. Пратите нас и на Фејсбуку!",
            "Program televizije možete pratiti uživo na ovom linku kao i putem aplikacija za Android i iPhone/iPad.",
        ],
        stays=[
            "Program mjera možete pratiti na stranici ministarstva.",
            "Апликација је доступна на Google Playu и App Storeu.",
        ],
    ),
    drop(
        "push_request",
        reason="promo.push",
        max_words=30,
        pattern=both(
            rf"^\W{{0,3}}{_SAID}(?:укључи(?:те)?|омогући(?:те)?|активирај(?:те)?|претплати(?:те)? се на"
            rf"|примај(?:те)?|дозволи(?:те)?)\b[^.\"\n]{{0,14}}"
            r"(?:обав(?:иј)?ести|нотификације|push (?:обав(?:иј)?ести|нотификације)|обавј?ештења)(?:\W{0,3}$"
            r"| (?:(?:о|за) (?:најновиј|најважниј|важн|хитн|нов|в(?:иј)?ест)\w*|и (?:не пропусти|буди|сазнај"
            r"|прв))[^\"\n]{0,80}$)"
        ),
        fires=["Укључите обавештења", "Aktivirajte notifikacije i ne propustite najvažnije vesti"],
        stays=["Obaveštenja banke kasnile su dva dana.", "Укључите обавештења за сваку трансакцију."],
    ),
    drop(
        "push_dialog",
        reason="promo.push",
        max_words=22,
        pattern=both(
            r"^\W{0,3}(?:(?:жели(?:те|ш) ли (?:да примате|да добијате|примати|добивати|добијати)"
            r"|да ли желите (?:примати|да примате|добијати|да добијате)) (?:\w+ )?(?:обав(?:иј)?ести|нотификације"
            r"|обавј?ештења)[^\"\n]{0,80}"
            r"|(?:не, хвала|можда касније|не сада)[ |/]{1,3}(?:да, желим|желим обав(?:иј)?ести|укључи|дозволи"
            r"|допусти|прихваћам))\W{0,3}$"
        ),
        fires=["Желите ли примати обавештења о најважнијим вестима?", "Možda kasnije | Uključi"],
        stays=["Ne, hvala."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=28,
        pattern=both(
            rf"^\W{{0,3}}{_SAID}(?:по)?слушај(?:те)?\b[^.!?\"\n]{{0,40}}(?:(?:podcast|подкаст)\w*|подкаст\w*"
            rf"|епизод\w*|емисиј\w*)\b"
            r"(?:\W{0,3}$|[^.!?\"\n]{0,40}(?:(?:spotify|спотифај)\w*|apple|(?:youtube|јутјуб)\w*|soundcloud\w*"
            r"|deezer\w*|\bовдје\b|\bовде\b)[^.!?\"\n]{0,40}[.!]?$)"
            r"|^\W{0,3}(?:(?:podcast|подкаст)|подкаст|епизоду|емисију)\b[^.!?\"\n]{0,40} (?:по)?слушајте (?:на"
            r"|путем|преко)[^.!?\"\n]{2,60}[.!]?$"
            r"|^\W{0,3}(?:(?:podcast|подкаст)|подкаст|епизоду"
            r"|емисију)\b[^.!?\"\n]{0,40} можете (?:по)?слушати (?:на|путем|преко)[^.!?\"\n]{0,30}(?:(?:spotify"
            r"|спотифај)|apple|(?:youtube|јутјуб)|deezer)[^.!?\"\n]{0,60}[.!]?$"
        ),
        fires=[
            "Послушајте наш подкаст на Спотифају",
            "Poslušajte celu epizodu ovde",
            "Подкаст можете послушати на Јутјубу.",
        ],
        stays=["Poslušajte podcast i procenite sami, rekao je advokat."],
    ),
    drop(
        "watch_programme",
        reason="promo.podcast",
        where=OUTSIDE | tail(5),
        max_words=45,
        pattern=both(
            r"^\W{0,3}(?:(?:средишњи |информативни )?дневник|в(?:иј)?ести|ртл (?:данас|директ|в(?:иј)?ести)"
            r"|нови дан|студио|н1|средишњу информативну емисију)(?: [\w.]{1,20}){0,3} (?:гледајте|пратите"
            r"|слушајте) (?:свак(?:ог|и) (?:дана|дан|радног дана|петка)|сваке вечери|од понедј?ељка)\b"
            r"[^\"\n]{0,60}(?:а (?:више|још)|на програму|на порталу|од \d{1,2})[^\"\n]{0,160}$"
            r"|^\W{0,3}(?:цијелу емисију|цијели разговор|цјеловит разговор|цео разговор|целу емисију"
            r"|цијели интервју|емисију|гостовање)[^.!?\"\n]{0,40} (?:по)?гледајте (?:у видеу|на|овдје|у прилогу"
            r"|у видео)[^.!?\"\n]{0,60}[.!]?$"
        ),
        fires=[
            "Дневник гледајте сваког дана од 19:15, а више о најважнијим вестима читајте на порталу Обала.",
            "Ceo razgovor pogledajte u videu.",
        ],
        stays=["Seriju gledajte svakog petka na programu RTS-a."],
    ),
    drop(
        "shop_line",
        reason="promo.product",
        whole=True,
        max_words=9,
        pattern=both(
            r"(?:купи(?:те)? (?:одмах|сада|овдје|овде|(?:online|онлајн))|наручи(?:те)? (?:одмах|сада|овдје|овде"
            r"|(?:online|онлајн))|провј?ери(?:те)? (?:понуду|цијену|цену|акцију)"
            r"|погледај(?:те)? понуду|у (?:(?:web|веб) ?shop|интернет трговину|кошарицу)|додај у (?:кошарицу|корпу))"
        ),
        fires=["Купи одмах", "Proverite ponudu", "Додај у корпу"],
        stays=["Kupi sada, plati posle"],
    ),
    drop(
        "prize_game_line",
        reason="promo.event",
        whole=True,
        where=OUTSIDE | tail(5),
        max_words=12,
        pattern=both(
            r"(?:судј?елуј(?:те)? у (?:нашој )?наградној игри|учествуј(?:те)? у (?:нашој )?наградној игри"
            r"|пријави(?:те)? се и освоји(?:те)? наград[еу]|играј(?:те)? и освоји(?:те)?)(?: овдје"
            r"| и освоји(?:те)? [^.!?\"\n]{2,40})?"
        ),
        fires=["Учествујте у наградној игри", "Učestvujte u nagradnoj igri"],
        stays=["U nagradnoj igri učestvovalo je deset hiljada ljudi."],
    ),
]
