"""Serbian lines of players and embeds, marks of advertisements, in Cyrillic and in Latin script."""

from cleaner.rule import OUTSIDE, drop, head, tail

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


RULES = [
    drop(
        "player_line",
        reason="media.player",
        whole=True,
        max_words=10,
        pattern=both(
            r"(?:по)?слушај(?:те)? (?:чланак|овај чланак|в(?:иј)?ест|текст|прилог|снимку|снимак|уживо"
            r"|цијели разговор|аудио)(?: овдје| овде)?|читај ми!?|покрени(?:те)? (?:видео|снимку|аудио"
            r"|репродукцију)|репродуцирај(?: видео)?"
            r"|(?:по)?гледај(?:те)? (?:видео|видеоснимку|снимку|снимак|уживо|прилог)(?: овдје| овде| испод)?"
            r"|пусти(?:те)? видео|паузирај|искључи(?:те)? звук|укључи(?:те)? звук|прескочи оглас|прескочи рекламу"
            r"|цијели заслон|цео екран|сљедећи видео|следећи видео"
            r"|подијели видео|видео се учитава|учитавање(?: видеа| садржаја)?(?:…|\.\.\.)|учитавам(?:…|\.\.\.)?"
        ),
        fires=["Послушај чланак", "Pogledajte video ovde", "Учитавање...", "Čitaj mi!"],
        stays=["Pogledajte video i procenite"],
    ),
    drop(
        "player_trouble",
        reason="media.player",
        max_words=24,
        pattern=both(
            r"^\W{0,3}(?:ваш (?:прегледник|прегледач|претраживач|browser) (?:не подржава|је застарио)"
            r"|видео (?:(?:није могуће|се не може) (?:учитати|приказати|репродуцирати)"
            r"|(?:тренутно )?није доступан(?=\W{0,3}$))|није могуће (?:учитати|приказати|репродуцирати) (?:видео"
            r"|садржај|плејер)"
            r"|(?:молимо(?: вас)?,? )?(?:укључите|омогућите) javascript|за приказ (?:овог )?(?:садржаја"
            r"|видеа) (?:потреб|мора|прихвати)\w*|садржај није доступан(?=\W{0,3}$))\b[^\"\n]{0,90}$"
        ),
        fires=[
            "Ваш прегледач не подржава аудио елемент.",
            "Video trenutno nije dostupan.",
            "Молимо укључите JavaScript.",
        ],
        stays=["Sadržaj pisma nije dostupan javnosti.", "Видео није доступан јавности, кажу у полицији."],
    ),
    drop(
        "embed_notice",
        reason="media.player",
        max_words=24,
        pattern=both(
            r"^\W{0,3}(?:погледај(?:те)? (?:ову )?објаву на (?:инстаграму|апликацији (?:instagram|инстаграм)"
            r"|(?:facebook|фејсбук)у|x-у|тиктоку)|прикажи ову објаву на (?:апликацији )?(?:instagram|инстаграм)\w?"
            r"|погледајте ову објаву у апликацији (?:instagram|инстаграм))\W{0,3}$"
            r"|^\W{0,3}објав[ау](?: коју)? (?:је )?(?:дијели|дели|подијелио|подијелила|поделио|поделила"
            r"|заједнички дијеле)(?: корисник)? [^\",.\n]{2,60}(?:\(@[\w.]{2,40}\)|@[\w.]{2,40})?\W{0,3}$"
        ),
        fires=["Погледајте ову објаву на Инстаграму.", "Objavu deli Jelena Ilić (@jelenailic)"],
        stays=["Objavu deli pola grada, a niko ne zna ko ju je napisao, javlja reporter."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=7,
        pattern=both(
            r"(?:оглас|реклама|огласни (?:садржај|простор|чланак)|промо(?:тивни)? (?:садржај|чланак"
            r"|текст)|плаћени (?:оглас|садржај|чланак|промотивни садржај)|плаћена (?:објава|оглашивачка порука)"
            r"|спонзориран[ои](?: (?:садржај|чланак|текст))?|спонзорисан[ои](?: (?:садржај|чланак|текст))?"
            r"|спонзорирана објава"
            r"|pr (?:чланак|текст|објава)|native (?:чланак|оглас)|advertorial|маркетиншки садржај"
            r"|комерцијални садржај|оглас - садржај се наставља|промо|крај огласа|затвори оглас|уклони огласе)"
        ),
        fires=["ОГЛАС", "Sponzorisani članak", "Плаћени оглас", "Promo sadržaj"],
        stays=["Oglas - duša trgovine"],
    ),
    drop(
        "partner_label",
        reason="legal.affiliate",
        whole=True,
        where=OUTSIDE | head(6) | tail(4),
        max_words=12,
        pattern=both(
            r"(?:(?:чланак|текст|садржај|прилог|пројект) )(?:је )?(?:настао|настаје|направљен|објављен|израђен"
            r"|реализиран|реализован|припремљен) (?:је )?(?:у (?:сурадњи|сарадњи)|у партнерству|уз (?:подршку"
            r"|потпору)) (?:с |са )?(?-i:[\p{Lu}\"])[^.!?\",]{1,60}"
            r"|(?:садржај|чланак|рубрику) (?:вам )?(?:омогућује|омогућава|доноси|спонзорира|омогућио је"
            r"|омогућила је) (?-i:\p{Lu})[^.!?\"]{1,40}|плаћено партнерство"
            r"|у партнерству с[а]? (?-i:\p{Lu})[^.!?\",]{1,30}"
        ),
        fires=["Садржај настао у сарадњи с Обалном банком", "Rubriku vam donosi Obala Osiguranje"],
        stays=["Tekst je nastao u saradnji s istoričarima, a štampan je u Beču."],
    ),
]
