"""Serbian corrections and notes on how an article was made, in Cyrillic and in Latin script."""

from cleaner.rule import OUTSIDE, drop, head, in_both_scripts, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=in_both_scripts(
            r"^\W{0,3}(?:исправак|исправка|појашњење|напомена (?:уредништва|редакције|уредника|уреднице)"
            r"|оп\. ?(?:ур|а|ред)\.|нап\. ?(?:ур|ред)\.|деманти|демантиј|допуна|корекција) ?: ?\S"
            r"|^\W{0,3}у (?:претходној|првотној|првобитној|ранијој|првој|изворној) (?:верзији"
            r"|иначици) (?:овог )?(?:чланка|текста|в(?:иј)?ести|прилога)\b"
        ),
        fires=[
            "Исправка: у претходној верзији чланка име моста било је погрешно.",
            "U prvobitnoj verziji teksta godina je bila pogrešna.",
        ],
        stays=["Ispravka zakona nikad nije usvojen."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=in_both_scripts(
            r"^\W{0,3}(?:овај |ова )?(?:сажетак|пријевод|превод|текст|чланак|фотографија|слика"
            r"|илустрација)\b[^,.\"\n]{0,20} (?:је )?(?:би[ол]а? )?(?:направљен|израђен|створен|генериран|генерисан"
            r"|креиран|преведен|припремљен|настао|настала|припремила|израдила)\w*"
            r"[^,.\"\n]{0,20} ?(?:умјетн\w+ интелигенциј\w*|вештачк\w+ интелигенциј\w*|вјештачк\w+ интелигенциј\w*"
            r"|\bUI\b|\bAI\b)[^,.\"\n]{0,40}\.?$"
        ),
        fires=["Сажетак је направљен уз помоћ вештачке интелигенције", "Prevod je generisan AI alatom."],
        stays=["Sažetak je napravila veštačka inteligencija, utvrdio je žiri."],
    ),
    drop(
        "republished_note",
        reason="legal.republished",
        where=OUTSIDE | tail(4),
        max_words=30,
        pattern=in_both_scripts(
            r"^\W{0,3}(?:чланак|прилог|текст|колумна|интервју|коментар|анализа) (?:је )?(?:првотно |првобитно "
            r"|изворно |најприје |оригинално )(?:је )?објављен[а]? (?:у|на|за) (?:(?:листу|часопису|порталу"
            r"|тједнику|недељнику|блогу|страници|страницама) )?(?-i:[\p{Lu}\"])[^.\n]{1,70}\.?$"
            r"|^\W{0,3}(?:текст|чланак|в(?:иј)?ест|колумну) (?:у цијелости |у целости )?преносимо (?:с|са|из"
            r"|у цијелости с) [^.\"\n]{2,70}\.?$"
        ),
        fires=["Чланак је изворно објављен на порталу Обала.", "Tekst prenosimo s portala Obala."],
        stays=["Intervju je objavljen u časopisu Gordogan.", "Чланак је објављен 2003. и још увек узбуђује."],
    ),
    drop(
        "project_funding",
        reason="legal.trust",
        where=OUTSIDE | tail(4),
        max_words=90,
        pattern=in_both_scripts(
            r"^\W{0,3}(?:(?:овај )?(?:текст|чланак|прилог|пројект|пројекат|серијал|садржај)|ова (?:прича|репортажа"
            r"|емисија)) (?:је )?(?:наста\w+|објављен\w?|суфинанциран\w?|суфинансиран\w?|финанциран\w?"
            r"|финансиран\w?|реализиран\w?|реализован\w?|дио|део|израђен\w?)\b"
            r"[^.\"\n]{0,140}(?:агенциј\w+ за електроничке медије|потицања новинарске изврсности"
            r"|потицање новинарске изврсности|фонда? за плурализам|плурализма медија|медијског пројекта"
            r"|медијском пројекту|министарств\w+ (?:културе и )?(?:информисања|информирања))[^\"\n]{0,300}$"
        ),
        fires=[
            "Пројекат је суфинансиран средствима Министарства информисања и телекомуникација.",
            "Ovaj tekst je deo medijskog projekta Obala bez mina, koji finansira Ministarstvo informisanja.",
        ],
        stays=["Projekat je sufinansiran sredstvima Ministarstva kulture i medija."],
    ),
    drop(
        "project_views",
        reason="legal.disclaimer",
        where=OUTSIDE | tail(4),
        max_words=90,
        pattern=in_both_scripts(
            r"^\W{0,3}(?:ставови|мишљења|гледишта|садржај)\b[^.\"\n]{0,80}(?:пројект\w*|пројекат\w*|публикациј\w+"
            r"|чланку|тексту|прилогу)\b[^.\"\n]{0,40}(?:нужно )?(?:(?:не (?:изражавају|одражавају|представљају)"
            r"|нису нужно)[^.\"\n]{0,30}(?:став|мишљењ|гледишт)|искључива (?:је )?одговорност"
            r")[^\"\n]{0,160}$"
            r"|^\W{0,3}(?:овај )?(?:пројекат|текст|чланак|садржај"
            r"|прилог)\b[^\n]{0,260}ставови изнети у (?:подржаном|овом) медијском пројекту\b[^\"\n]{0,200}$"
        ),
        fires=[
            "Ставови изнети у подржаном медијском пројекту нужно не изражавају ставове органа.",
            "Stavovi izneti u podržanom medijskom projektu nužno ne izražavaju stavove organa.",
        ],
        stays=["Ставови странака о пројекту не представљају вољу бирача."],
    ),
    drop(
        "agency_contributed",
        reason="meta.sourcing",
        where=OUTSIDE | tail(4),
        max_words=16,
        pattern=in_both_scripts(
            r"^\W{0,3}(?:у изради (?:чланка|текста|прилога) (?:судјелова|учествова|помага)\w+"
            r"|чланку (?:је )?придоније(?:о|ла)|уз кориштење материјала агенција"
            r"|уз извјештаје агенција) ?:? ?(?-i:\p{Lu})[^.!?\"\n]{2,60}\.?$"
        ),
        fires=["У изради чланка учествовала Јелена Илић.", "U izradi članka učestvovala Jelena Ilić."],
        stays=["U izradi teksta Ustava učestvovala je i ona, kažu istoričari."],
    ),
]
