"""English page furniture: menus, log-in links, search, paging."""

from cleaner.rule import OUTSIDE, cue, drop, head, tail

RULES = [
    drop(
        "page_button",
        reason="nav.page",
        pattern=r"(?:skip (?:to|navigation|past|over)(?: [^:]{2,40})?|(?:jump|back|go|return|scroll) (?:to|back to) "
        r"(?:the )?(?:top|main content|content|navigation|homepage|home page|main menu|beginning|start|search|"
        r"footer)(?: of (?:the )?(?:page|article|story))?|back to top|top of (?:the )?page|(?:open|close|toggle|show|"
        r"hide|expand|collapse|main|primary|secondary|mobile|site|navigation|hamburger)(?: (?:the|main|mobile|site|"
        r"side|sub|dropdown|primary|search))* (?:menu|navigation|nav|search|sidebar|submenu|search bar|modal|dialog|"
        r"overlay|panel|sub-menu|drawer)|"
        r"(?:log|sign)[ -]?(?:in|out|on)(?: (?:to your account|with (?:google|facebook|apple|email|.{2,20})|here|now|"
        r"/ ?(?:register|sign up|join|subscribe|log ?in)|or (?:register|sign up|subscribe|create .{3,20}|join)|to "
        r"(?:comment|save|your account|.{2,20}account)))*|login|logout|(?:register|sign ?up|subscribe|join) ?(?:/|\||"
        r"or) ?(?:log ?in|sign ?in|login)|welcome,? (?:back|guest|user|to your account).{0,20}|(?:forgot|lost|reset|"
        r"recover)(?: your)? password\??|remember me|username or e-?mail(?: address)?|search (?:for|the site|this "
        r"site|query|.{2,20}\.com|here|our site|button|bar|results|stories|articles|keywords?|for:|input|form|icon|"
        r"term)|"
        r"(?:select|choose|change|switch|set)(?: your| the)? (?:language|edition|region|country|location|city|"
        r"section|currency|category|theme)(?: .{0,20})?|(?:us|uk|international|global|australia|india|asia|africa|"
        r"canada|europe|english|print) edition|(?:dark|light|reader|reading|night) mode|(?:increase|decrease|change|"
        r"reset|adjust|small(?:er)?|large(?:r)?|normal|text|font)(?: (?:text|font|letter|the))* (?:size|resi[sz]e|"
        r"smaller|larger|size:?)(?: .{0,20})?|page \d+ (?:of|/) \d+|(?:next|previous|prev|first|last) page|close "
        r"(?:this|the|window|modal|dialog|ad|popup|x|banner|menu|message)|go back|hide message bar|go to "
        r"accessibility shortcuts|breadcrumb trail links|(?:increase|de?s?crease) article font size|"
        r"try refreshing your browser(?:,? or)?|article content|"
        r"show (?:all|more|less|options|details|navigation|sidebar)|view (?:desktop|mobile|full|print|web|amp) "
        r"(?:site|version|page|edition)|home ?page|page not found|404(?: error)?|loading(?: (?:more|comments|article|"
        r"content|page))?|please (?:wait|upgrade your browser|try again)(?: .{0,40})?|exit (?:full ?screen|"
        r"reader).{0,20}|table of contents|accessibility (?:links|help|tools)|(?:weather|traffic|horoscopes?|puzzles|"
        r"crosswords?|games|lottery|e-?paper|tv guide|tv listings)(?: \| .{2,60})?|my (?:profile|account|library|"
        r"news|stories|saved .{3,15}|list)|saved (?:articles|stories|items))",
        whole=True,
        max_words=9,
        fires=[
            "Skip to main content",
            "Back to top",
            "Log in",
            "Open menu",
            "Sign in / Register",
            "Close window",
            "Page 2 of 3",
            "Forgot your password?",
            "Show more",
            "Hide message bar",
        ],
        stays=[
            "Search for truth in the courts",
            "Home again",
            "Close the gate",
            "Settings for a play",
            "Return to the start line",
            "Skip to the end if you must: he dies.",
        ],
    ),
    drop(
        "page_word",
        reason="nav.page",
        pattern=r"search|close|dismiss|submit|cancel|continue|next|previous|prev|menu|navigation|password|username|"
        r"settings|notifications|profile|"
        r"home|not found|toggle (?:more|menu) options|text only",
        whole=True,
        where=OUTSIDE | head(4) | tail(8),
        max_words=6,
        fires=["Search", "Close", "Notifications"],
        stays=["Close to the wall", "Search and rescue"],
    ),
    cue(
        "menu_heading",
        reason="nav.page",
        pattern=r"(?:(?:main|site|primary|footer|top|quick|section|page)[ -]?(?:menu|navigation|nav|links)|(?:browse|"
        r"all|our|more|site|news) sections|sections|navigation|menu|sitemap|site index|useful links|account|my "
        r"account|company|about us|our network|our (?:sites|brands|publications|websites)|customer service|help (?:&|"
        r"and) (?:support|info)|services|legal)",
        where=OUTSIDE,
        takes=25,
        item_words=6,
        fires=["Main menu\nHome\nNews\nSport", "Sections\nBusiness\nCulture\nObituaries"],
        stays=["The menu", "Sections of the wall"],
    ),
]
