"""Share bars, handles and hashtags: lines made of the names of platforms, in any language."""

from cleaner.rule import ANYWHERE, BODY, HEAD, OUTSIDE, TAIL, drop, label, tail

# What readers of a screen hear of a button, and its count.
_HEARD = (
    r"(?: link| icon| logo| profile)?(?: ?\(opens? in (?:a )?new (?:window|tab)\)| opens in a new (?:window|tab)\.?)?"
    r"(?: ?\(?\d{1,4}(?:[.,]\d{1,3})?[km]?\)?(?![%\p{L}]))?"
)
# A platform's button.
_BUTTON = (
    r"(?:\L<platform>|linked ?in|facebook-f|x-twitter|twitter-x|fb|you ?tube|whats ?app|ok\.ru|truth social|gettr|"
    r"parler|yelp|medium|github|substack|google ?\+|google plus|vkontakte|hatena|naver|band|kakao|zalo|truth)"
    rf"{_HEARD}"
)
# One of those that hardly a share bar goes without.
_GREAT = (
    r"(?:facebook(?:-f| messenger)?|twitter(?:-x)?|x-twitter|x \(twitter\)|whats ?app|linked ?in|pinterest|instagram|"
    r"telegram|reddit|flipboard|bluesky|viber|tumblr|вконтакте|одноклассники|카카오톡|카카오스토리|페이스북|"
    rf"(?:新浪)?微博|微信|フェイスブック){_HEARD}"
)
# Other buttons that stand in the same bar, in many languages.
_BESIDE = (
    r"(?:e-?mail(?: (?:this|link))?|mail|print|share|send|copy(?: (?:article )?(?:link|url))?|copied!?|"
    r"link(?: copied!?)?|save|bookmark|"
    r"gift|comments?(?: \(?\d+\)?)?|copier(?: le lien)?|partager|imprimer|envoyer|teilen|drucken|merken|kopieren|"
    r"link kopieren|senden|mailen|"
    r"compartir|copiar(?: enlace| link)?|imprimir|enviar|guardar|compartilhar|salvar|condividi|stampa|"
    r"copia(?: link)?|invia|"
    r"dela|kopiera(?: länk)?|skriv ut|spara|del|kopier(?: lenke| link)?|skriv ud|gem|jaa|tulosta|kopioi(?: linkki)?|"
    r"delen|kopieer(?: link)?|"
    r"udostępnij|drukuj|kopiuj(?: link)?|wyślij|sdílet|tisk|kopírovat(?: odkaz)?|zdieľať|tlačiť|kopírovať(?: odkaz)?|podijeli|podeli|поделиться|печать|"
    r"скопировать(?: ссылку)?|поділитися|"
    r"копіювати|paylaş|yazdır|kopyala|kaydet|bagikan|salin(?: tautan| link)?|cetak|chia sẻ|in bài|シェア|ツイート|"
    r"リンクをコピー|印刷|공유|인쇄|"
    r"مشاركة|شارك|طباعة|نسخ الرابط|url 복사|링크 복사|复制链接|分享|複製連結|打印|via|more|\+)"
)
_SEP = r"[ ]{0,2}(?:[|/·•\u2022,+-][ ]{0,2})?"
_ROW = rf"[ ]{{0,2}}[|·•+]?[ ]{{0,2}}(?:{_BESIDE}[ |·•]{{0,3}}){{0,3}}"

RULES = [
    drop(
        "platforms_in_a_row",
        reason="nav.share",
        pattern=(
            r"(?!(?:facebook messenger|instagram threads|twitter x|x twitter)\W*$)"
            rf"(?:(?:{_BESIDE}|x|vk|sms){_SEP}){{0,4}}(?:{_GREAT}{_ROW}{_BUTTON}|{_BUTTON}{_ROW}{_GREAT})"
            rf"(?:{_SEP}(?:{_BUTTON}|{_BESIDE})){{0,14}}"
        ),
        whole=True,
        max_words=40,
        fires=[
            "Facebook Twitter LinkedIn WhatsApp",
            "FacebookTwitterFlipboardSendLinkedinMessenger",
            "Facebook | Instagram | X | Pinterest",
            "Facebook 12 Twitter 3 WhatsApp Email Print",
            "Share Facebook X Copy link",
        ],
        stays=[
            "Facebook and Instagram were down for two hours.",
            "Facebook, Instagram",
            "WhatsApp vs. Signal",
            "Twitter becomes X",
            "Telegram channels",
        ],
    ),
    drop(
        "platforms_listed_with_slashes",
        reason="nav.share",
        pattern=(
            rf"(?:{_GREAT} ?[/,] ?(?:{_BUTTON}|{_BESIDE})|{_BUTTON} ?[/,] ?{_GREAT})"
            rf"(?: ?[/,] ?(?:{_BUTTON}|{_BESIDE})){{1,11}}"
        ),
        whole=True,
        max_words=30,
        where=OUTSIDE,
        fires=["Facebook / Twitter / WhatsApp / Telegram", "Facebook, X, LinkedIn, Email"],
        stays=["Facebook / Instagram fined by regulator", "TikTok, Snapchat and X face new rules."],
    ),
    drop(
        "platform_with_count",
        reason="nav.share",
        pattern=(
            r"(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|vkontakte|вконтакте|google\+|mail|"
            r"e-mail|email|shares?|tweets?)"
            r"(?: ?\(\d{1,5}\)| (?!(?:19|20)\d\d$)\d{1,5}(?:[.,]\d)?[km]?)"
        ),
        whole=True,
        max_words=2,
        fires=["Facebook 0", "Twitter (12)", "Shares 1.2k"],
        stays=["Facebook 2024", "X 1200 riders race to the coast."],
        where=OUTSIDE,
        note="A year would be a heading: only lines outside the prose.",
    ),
    drop(
        "platform_with_small_count",
        reason="nav.share",
        pattern=r"(?:facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram|tumblr) (?:\(\d{1,3}\)|\d{1,3})",
        whole=True,
        max_words=2,
        where=BODY,
        fires=["Facebook 0", "Pinterest (3)"],
        stays=["Facebook 2024", "Twitter 2.0"],
    ),
    drop(
        "one_platform_outside",
        reason="nav.share",
        pattern=(
            r"(?:(?:facebook|twitter|x \(twitter\)|x/twitter|x-twitter|twitter-x|(?:facebook )?messenger|whats ?app|"
            r"linked ?in|pinterest|reddit|tumblr|flipboard|threads|bluesky|mastodon|telegram|instagram|you ?tube|"
            r"tik ?tok|viber|line|вконтакте|одноклассники|телеграм|xing|pocket|e-?mail|google\+|google news|sms|rss|"
            r"카카오톡|페이스북|트위터|네이버|微信|微博|新浪微博|zalo)"
            r"(?: link| icon| opens in a new (?:tab|window)| \(opens (?:in )?(?:a )?new (?:tab|window)\))?"
            r"|(?:x|vk|fb)(?: link| icon| opens in a new (?:tab|window)| \(opens (?:in )?(?:a )?new (?:tab|window)\)))"
        ),
        whole=True,
        max_words=7,
        where=OUTSIDE,
        fires=["Facebook", "WhatsApp", "X (Twitter)", "LinkedIn", "Pinterest Opens in a new tab"],
        stays=["Facebook falls", "Threads of silk", "Line by line"],
    ),
    drop(
        "short_platform_outside",
        reason="nav.share",
        pattern=r"(?:x|vk|fb)",
        whole=True,
        max_words=1,
        where=OUTSIDE,
        fires=["X", "VK", "fb"],
        stays=["X marks the spot.", "VK-Prozess beginnt"],
    ),
    drop(
        "platform_after_share_word",
        reason="nav.share",
        pattern=(
            r"(?:facebook|twitter|messenger|whatsapp|linkedin|pinterest|reddit|tumblr|flipboard|threads|bluesky|"
            r"telegram|e-?mail|viber)"
        ),
        whole=True,
        max_words=1,
        where=BODY,
        after=(
            r"(?i)^(?:share(?: (?:this|on|via|article|story)[\p{L} ]{0,20})?|teilen|partager|compartir|compartilhar|"
            r"condividi|dela|del|delen|jaa|"
            r"udostępnij|sdílet|поделиться|поділитися|paylaş|bagikan|chia sẻ|copy (?:link|url)|print|e-?mail|"
            r"link copied!?|copier le lien|"
            r"(?:facebook|twitter|whatsapp|linkedin|pinterest) ?\(?\d{1,4}\)?|follow us(?: on(?: social media)?)?|"
            r"artikel teilen|"
            r"kopiera länk|link kopieren)[:.]?$"
        ),
        fires=["Share\nFacebook", "Copy link\nWhatsApp", "Teilen\nTelegram"],
        stays=["Facebook is older than its users.", "X marks the spot."],
    ),
    drop(
        "share_on_platform_button",
        reason="nav.share",
        pattern=(
            r"(?:share|tweet|pin|post|save|send|teilen|partager|compartir|compartilhar|condividi|dela|del|delen|jaa|"
            r"udostępnij|sdílet|"
            r"поделиться|поділитися|paylaş|bagikan|chia sẻ|save|flip)(?: (?:this|it|article|story|artikel|article|"
            r"artículo|artigo|articolo|artikkeli))?"
            r"(?: ?(?:on|to|via|auf|per|über|sur|par|por|su|tramite|på|op|в|di|:) "
            r"(?:\L<platform>|linked ?in|google\+)| ?:? ?(?:facebook|twitter|whats ?app|linked ?in|pinterest|"
            r"telegram|reddit|"
            r"flipboard))(?: ?\(opens[^()]{0,30}\))?"
        ),
        whole=True,
        max_words=8,
        fires=[
            "Share on Facebook",
            "Partager sur Twitter",
            "Auf geht's: teilen auf X\nTeilen per WhatsApp",
            "Поделиться в Telegram",
        ],
        stays=["Share prices on Facebook fell.", "Del i mail", "Send signal"],
    ),
    drop(
        "handles_only",
        reason="nav.follow",
        pattern=r"@[\w.]{2,30}(?:[ ,|/&·•]{1,3}@[\w.]{2,30}){0,5}",
        whole=True,
        max_words=8,
        where=HEAD | tail(3),
        fires=["@exampledaily", "@jane_sample | @examplenews"],
        stays=["@jane_sample was the first to post the clip.", "Write to @exampledaily and win."],
    ),
    drop(
        "follow_handle",
        reason="nav.follow",
        pattern=(
            r"(?:(?:follow|twitter|instagram|tik ?tok|threads|bluesky|mastodon|facebook|telegram|youtube|insta|"
            r"x/twitter|x \(twitter\))(?: on (?:twitter|x|instagram))? ?: ?@?[\w.@/-]{2,60}|"
            r"(?:x|ig|tw|fb) ?: ?@[\w.@/-]{2,60})"
            r"(?:[ ,|/·•]{1,3}(?:twitter|x|instagram|tiktok|threads|bluesky|facebook|telegram) ?: ?"
            r"@?[\w.@/-]{2,60}){0,4}"
        ),
        whole=True,
        max_words=10,
        where=OUTSIDE | tail(4),
        fires=["Twitter: @janesample", "Instagram: jane.sample | TikTok: @janesample", "Follow: @examplenews"],
        stays=["Twitter: a history of outages", "Instagram: what changes for teenagers now"],
    ),
    label(
        "hashtags_only",
        part="tags",
        pattern=r"#[\p{L}\p{M}\p{N}_]{2,40}(?:[ ,|;·•]{0,3}#[\p{L}\p{M}\p{N}_]{2,40}){1,24}",
        whole=True,
        max_words=30,
        where=ANYWHERE,
        fires=["#elections #budget #parliament", "#климат #энергия", "#seoul, #weather"],
        stays=[
            "#MeToo changed the way we talk.",
            "#1 and #2 are the same player.",
            "She wrote #NeverAgain and #Enough on a banner.",
        ],
    ),
    label(
        "hashtag_outside",
        part="tags",
        pattern=r"#(?=[^\s]*\p{L})[\p{L}\p{M}\p{N}_]{2,40}(?: (?-i:[\p{Ll}\p{N}]{2,20})){0,2}",
        whole=True,
        max_words=3,
        where=TAIL,
        fires=["#budget", "#son dakika"],
        stays=["#MeToo began with two words.", "#9 Prague"],
    ),
    label(
        "phrases_with_hash",
        part="tags",
        pattern=r"#(?=[^#]{0,30}\p{L})[^#.!?:]{2,40}(?:[ ,|]{0,2}#(?=[^#]{0,30}\p{L})[^#.!?:]{2,40}){2,20}",
        whole=True,
        max_words=60,
        where=OUTSIDE,
        fires=["# economy # central bank # interest rates", "#son dakika #merkez bankası #faiz kararı"],
        stays=["#MeToo, five years on", "# Notes"],
    ),
]  # fmt: skip
