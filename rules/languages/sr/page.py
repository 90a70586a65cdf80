"""Serbian page furniture: menus, log-in, paging, footers, in Cyrillic and in Latin script."""

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


RULES = [
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=both(
            r"(?:натраг|назад|повратак|врати се|скочи) на (?:врх|почетак|насловницу|почетну|насловну|листу|попис"
            r"|чланак|портал)(?: страниц[еу]| страну)?|на врх(?: странице)?|повратак на врх|(?:иди|прескочи|пријеђи"
            r"|пређи|скочи) на (?:главни )?садржај"
            r"|отвори (?:изборник|мени)|затвори(?: (?:изборник|мени|прозор|обав(?:иј)?ест|претрагу))?"
            r"|главни (?:изборник|мени)|претражи (?:портал|страницу|сајт)|упиши(?:те)? појам(?: за претрагу"
            r"| који тражите)?"
            r"|(?:сљедећ|следећ|идућ|наредн|претходн)[иаео] (?:чланак|страница|страна|в(?:иј)?ест|објава|текст)"
            r"|учитај (?:још|више)(?: в(?:иј)?ести| чланака)?|све категорије|мапа (?:веба|сајта|странице)"
            r"|насловна страница|почетна страница|почетна страна"
        ),
        fires=["Повратак на врх", "Sledeći članak", "Учитај још вести", "Preskoči na sadržaj"],
        stays=["Povratak na sunce", "Следећа станица: море"],
    ),
    drop(
        "account_button",
        reason="nav.page",
        whole=True,
        max_words=6,
        pattern=both(
            r"(?:пријава ?[/|] ?регистрација|пријави(?:те)? се|регистрирај(?:те)? се|региструј(?:те)? се"
            r"|улогирај(?:те)? се|улогуј(?:те)? се|одјави(?:те)? се|заборављена лозинка\??|заборавили? (?:сте"
            r"|си) лозинку\??|заборавио/ла си лозинку\??|мој (?:рачун|профил|налог)|кориснички (?:рачун|налог"
            r"|профил)"
            r"|пријава путем (?:(?:google|гугл)\w*|(?:facebook|фејсбук)\w*|apple\w*)|пријави(?:те)? се (?:путем"
            r"|преко) (?:(?:google|гугл)\w*|(?:facebook|фејсбук)\w*|apple\w*)|настави(?:те)? (?:путем|с"
            r"|са) (?:(?:google|гугл)\w*|(?:facebook|фејсбук)\w*|apple\w*)|запамти ме|остани(?:те)? пријављени?)"
        ),
        fires=["Пријави се", "Zaboravljena lozinka?", "Пријава / Регистрација"],
        stays=["Prijavite se odmah kod lekara"],
    ),
    drop(
        "footer_link",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=both(
            r"(?:опћи увјети(?: (?:кориштења|пословања))?|општи услови(?: (?:коришћења|пословања))?"
            r"|увјети (?:кориштења|пословања)|услови (?:коришћења|кориштења)|правила (?:приватности|кориштења"
            r"|о приватности|коментирања|коментарисања)|(?:политика|заштита|изјава о) приватности"
            r"|заштита (?:особних )?података"
            r"|импресс?ум|контактирајте нас|оглашавање|оглашавајте се|оглашавање на порталу|цј?еник оглашавања"
            r"|маркетинг и оглашавање|о нама|правне напомене|уређивачка политика|кодекс(?: части)? новинара)"
        ),
        fires=["Услови коришћења", "Impressum", "Правила приватности"],
        stays=["Uslovi korišćenja vode menjaju se"],
    ),
    drop(
        "footer_row",
        reason="nav.page",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=24,
        pattern=both(
            r"(?:(?:импресс?ум|контакт|оглашавање|маркетинг|о нама|увјети кориштења|услови коришћења"
            r"|услови кориштења|(?:правила|политика|заштита) приватности|колачићи|претплата|архива|rss)[ "
            r"|/•,-]{1,4}){1,8}"
            r"(?:импресс?ум|контакт|оглашавање|маркетинг|о нама|увјети кориштења|услови коришћења|услови кориштења"
            r"|(?:правила|политика|заштита) приватности|колачићи|претплата|архива|rss)"
        ),
        fires=[
            "Импресум | Контакт | Оглашавање | Услови коришћења",
            "Impressum | Kontakt | Oglašavanje | Uslovi korišćenja",
        ],
        stays=["Marketing, oglašavanje i prodaja"],
    ),
    drop(
        "short_word_outside",
        reason="nav.page",
        where=OUTSIDE,
        whole=True,
        max_words=1,
        pattern=both(
            r"(?:насловница|почетна|изборник|претрага|претражи|тражи|регистрација|одјава|пријава|учитавање|затвори)"
        ),
        fires=["Насловница", "Pretraga"],
        stays=["Prijava je primljena u podne."],
    ),
    drop(
        "page_not_found",
        reason="nav.page",
        whole=True,
        max_words=10,
        pattern=both(
            r"(?:страница (?:није пронађена|не постоји|коју тражите не постоји)|тражена страница (?:није пронађена"
            r"|не постоји)|дошло је до (?:погрешке|грешке)[.,]? (?:молимо )?покушајте (?:поновно"
            r"|поново)(?: касније)?|нема резултата претраге)"
        ),
        fires=["Страница није пронађена", "Došlo je do greške. Pokušajte ponovo"],
        stays=["Došlo je do greške, priznao je lekar."],
    ),
]
