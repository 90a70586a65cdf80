"""Addresses, dates and identifiers that stand alone on a line, in any language."""

from cleaner.rule import HEAD, OUTSIDE, drop, head, label, tail

_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|"
    r"\.)?|oct(?:ober|\.)?|"
    r"nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_TIME = (
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:h|utc|gmt|[ce]{1,2}s?t|[ecmp][sd]?t|ist|jst|kst|bst|wib|"
    r"wita|wit|msk|sast|aest|myt|sgt|hkt|pkt|pht|aedt|nzst|nzdt|wat|eat|brt|art|[+-]\d{1,2}:?\d{2}|"
    r"\([\p{L}+0-9: -]{2,12}\)))?"
)
_YEAR = r"(?:199|200|201|202|203)\d"
_NUMERIC = (
    rf"(?:\d{{1,2}}(?:\. ?\d{{1,2}}\. ?|/ ?\d{{1,2}}/ ?|- ?\d{{1,2}}- ?){_YEAR}|"
    rf"{_YEAR}(?:\. ?\d{{1,2}}\. ?|/ ?\d{{1,2}}/ ?|- ?\d{{1,2}}- ?)\d{{1,2}}\.?)"
)
_WORDS = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? {_YEAR}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR})"
_DATE = rf"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:{_NUMERIC}|{_WORDS})"
_JOIN = r"(?:,? ?[-|/•·@(]? ?(?:at |um |à |a las |às |alle |kl\.? |ore |o godz\. |в |о )?)"

_INITIALS = r"[a-zäöüčšž]{2,4}"
_WIRE = (
    r"(?:dpa|AFP|afp|APA|apa|sda|SDA|epd|KNA|kna|SID|sid|AP|rtr|rts|Reuters|REUTERS|ANSA|EFE|TT|NTB|Ritzau|PAP|ČTK|"
    r"TASR|ANI|"
    r"IANS|PTI|Xinhua|Antara|DHA|İHA|TASS)"
)

RULES = [
    drop(
        "e_mail_address",
        reason="meta.contact",
        pattern=r"(?:e-?mail ?: ?)?[\w.+*-]{1,40} ?@ ?[\w-]{1,40}(?:\.[\w-]{2,24}){1,4}",
        whole=True,
        max_words=4,
        where=head(5) | tail(4),
        fires=["jane.sample@example.com", "newsroom@example.co.kr", "E-mail: info@example.org"],
        stays=["Write to jane.sample@example.com by Friday.", "The address was info@example.org, he says."],
    ),
    drop(
        "e_mail_hidden",
        reason="meta.contact",
        pattern=r"(?:e-?mail ?: ?)?\[email[ \u00a0]?protected\]",
        whole=True,
        max_words=4,
        fires=["[email protected]", "Email: [email protected]"],
        stays=["The leaked page showed only [email protected] where names had been.", "Email protected by law"],
    ),
    drop(
        "web_address_at_head",
        reason="meta.contact",
        pattern=r"(?:https?://[^\s]{4,200}|www\.[\w-]{2,60}(?:\.[\w-]{2,24}){1,3}(?:/[^\s]{0,160})?)",
        whole=True,
        max_words=1,
        where=HEAD,
        fires=["https://www.example.com/politics/budget-vote-12345", "www.example.co.id"],
        stays=["https://www.example.com is where the petition can be signed.", "www was young then."],
    ),
    drop(
        "social_profile_address",
        reason="nav.follow",
        pattern=(
            r"(?:https?://)?(?:www\.|m\.|mobile\.|web\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook\.com|fb\.com|fb\.me|"
            r"twitter\.com|x\.com|instagram\.com|linkedin\.com/(?:in|company)|"
            r"tiktok\.com|t\.me|telegram\.me|wa\.me|whatsapp\.com/channel|youtube\.com/(?:@|c/|channel/|user/)|"
            r"pinterest\.com|threads\.net|"
            r"bsky\.app/profile|vk\.com|ok\.ru|flipboard\.com|news\.google\.com/publications|api\.whatsapp\.com/send|"
            r"zen\.yandex\.ru|dzen\.ru|"
            r"max\.ru|linktr\.ee|mastodon\.social)/?[\w@.?=&%/+~#-]{0,160}"
        ),
        whole=True,
        max_words=1,
        where=OUTSIDE | tail(4),
        fires=[
            "https://www.facebook.com/examplenews",
            "t.me/example_news",
            "https://www.linkedin.com/company/example-media/",
        ],
        stays=["t.me/example_news posted the first video of the blast.", "x.com went dark for an hour."],
    ),
    label(
        "date_numeric",
        part="date",
        pattern=(
            rf"(?:{_DATE}(?:{_JOIN}{_TIME})?\)?|"
            rf"{_TIME}{_JOIN}{_DATE})(?: ?[|/•·,-]? ?\(?(?:{_DATE}(?:{_JOIN}{_TIME})?|{_TIME})\)?){{0,2}}(?! ?:)"
        ),
        whole=True,
        max_words=14,
        where=head(6) | tail(3),
        fires=[
            "22.11.2024 07.57",
            "2024-06-12",
            "14:00, 28 Apr 2024",
            "2025.05.15 오후\n2025.05.15 18:04",
            "5 May 2025 at 00:46",
            "Friday, 22 Nov 2024 4:55 PM",
        ],
        stays=[
            "22.11.2024 was a Friday, and the hall was full.",
            "May 8, 1945",
            "The vote on 28 Apr 2024 was close.",
            "3.14.15 is the version.",
        ],
    ),
    label(
        "date_of_short_year",
        part="date",
        pattern=(
            rf"\d{{1,2}}(?:\. ?\d{{1,2}}\. ?|/\d{{1,2}}/|-\d{{1,2}}-)\d{{2}}(?:{_JOIN}{_TIME}(?: ?[|/-]? ?\d{{1,2}}\.\d{{1,2}}\.\d{{2}}{_JOIN}{_TIME})?)?"
            rf"|{_TIME}{_JOIN}\d{{1,2}}(?:\.\d{{1,2}}\.|/\d{{1,2}}/|-\d{{1,2}}-)\d{{2}}"
        ),
        whole=True,
        max_words=4,
        where=head(6) | tail(3),
        fires=["22.11.24", "03/07/25 14:30", "18:05, 1-12-23", "23.02.16, 11:40 23.02.16, 23:45"],
        stays=["22.11.24 is printed on the lid.", "3.14.15 is the version."],
    ),
    label(
        "timestamp",
        part="date",
        pattern=(
            rf"{_YEAR}-\d{{2}}-\d{{2}}[t ]\d{{2}}:\d{{2}}(?::\d{{2}}(?:\.\d{{1,6}})?)? ?"
            r"(?:z|utc|gmt|[+-]\d{2}:?\d{2})?"
        ),
        whole=True,
        max_words=3,
        where=OUTSIDE | head(6) | tail(3),
        fires=["2024-06-12T08:30:00Z", "2024-06-12 08:30:00 +0200"],
        stays=["2024-06-12 is the date on the form.", "The log shows 2024-06-12 08:30:00 and no more."],
    ),
    drop(
        "agency_number",
        reason="meta.sourcing",
        pattern=(
            r"(?:\(?(?:\u00a9|\(c\)) ?)?(?:dpa(?:-infocom)?(?:/[a-z]{2,4})?,? ?)?"
            r"dpa:\d{6}(?:-\d{2,8}){2,4}/\d{1,3}(?: ?\(dpa(?:/[a-z]{2,4})?\))?\)?"
            r"|(?-i:(?:AP|AFP|EPA|APA|TASS|UPI)-[A-Z]{2,4}-\d{2}-\d{2}-\d{2}(?: \d{4}(?:GMT|EDT|EST|UTC)?)?)"
        ),
        whole=True,
        max_words=8,
        fires=["© dpa-infocom, dpa:240101-99-12345/3", "dpa:240101-930-99-12345/1 (dpa)", "AP-NY-05-16-24 1234EDT"],
        stays=["dpa: Kanzler reist nach Paris", "AP classes begin on 05-16-24."],
    ),
    drop(
        "agency_signature",
        reason="meta.sourcing",
        pattern=(
            rf"(?-i:\(?(?:(?:{_INITIALS}/)?{_INITIALS}/{_WIRE}|"
            rf"(?:{_WIRE}(?:-AFX|-infocom)[/,] ?|{_WIRE}(?:/ ?|, ?))(?:{_INITIALS}|{_WIRE}))"
            rf"(?:[/,] ?(?:{_INITIALS}|{_WIRE})){{0,3}}\)?)"
        ),
        whole=True,
        max_words=5,
        where=OUTSIDE | tail(3),
        fires=["dpa/mab", "(AFP, Reuters)", "sak/Reuters", "SDA/sep", "AFP/ANI"],
        stays=["EPA/DHA", "ap/bp", "The copy was signed dpa/mab."],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        pattern=(
            r"(?:home(?: ?page)?|startseite|accueil|inicio|início|hem|forside|etusivu|ana ?sayfa|beranda|главная|"
            r"головна|strona główna|úvod|kezdőlap|acasă|αρχική|trang chủ|ホーム|トップ|홈|首页|首頁)"
            r" ?[>'\"/|\u2192] ?[^>'\"/|\u2192.!?]{2,80}(?: ?[>'\"/|\u2192] ?[^>'\"/|\u2192.!?]{2,80}){0,5}"
        ),
        whole=True,
        max_words=28,
        where=HEAD,
        fires=[
            "Home > News > World",
            "Startseite » Politik » Ausland",
            "Beranda / Nasional",
            "Главная › Новости › Мир",
        ],
        stays=["Home is where the heart is.", "Home secretary resigns", "Inicio de curso con protestas"],
    ),
    drop(
        "text_size_buttons",
        reason="nav.page",
        pattern=(
            r"(?:a ?(?:\+|-)(?: | / |/| \| |\|)?(?:a )?a ?(?:\+|-)|(?:\+|-) ?a(?: | / |/| \| |\|)?(?:\+|-) ?a|a a a|"
            r"aa ?(?:\+|-) ?aa ?(?:\+|-)|\[a-\] ?\[a\+\])"
        ),
        whole=True,
        max_words=4,
        where=OUTSIDE,
        fires=["A+ A-", "A- A A+", "A A A"],
        stays=["A+ is the best grade.", "A minus sign"],
    ),
    drop(
        "issn_and_document_number",
        reason="legal.copyright",
        pattern=(
            r"(?:e-?issn|issn|p-issn|isbn)(?: ?\((?:print|online)\))?[ :]{1,3}[\dx-]{8,17}(?:[ |,/]{1,3}(?:e-?issn|"
            r"p-issn|issn)[ :]{1,3}[\dx-]{8,10})?"
        ),
        whole=True,
        max_words=8,
        where=OUTSIDE,
        fires=["ISSN 1234-5678", "ISSN: 1234-5678 | e-ISSN: 8765-4321"],
        stays=["ISSN numbers are free.", "ISBN 978-0-123 is missing from the shelf."],
    ),
    drop(
        "placeholder_line",
        reason="nav.page",
        pattern=(
            r"(?:\{\{ ?(?:article|post|item|story|video|ad|page|image|photo|user|comment|content)[.\w$|]{1,40} ?\}\}|"
            r"\[object object\]|undefined undefined|&nbsp;)"
        ),
        whole=True,
        max_words=8,
        where=OUTSIDE,
        fires=["{{ article.title }}", "[object Object]"],
        stays=["It printed [object Object] and froze.", "The template held {{ name }} in three places."],
    ),
]  # fmt: skip
