"""English bylines, datelines, dates, reading time, section labels and tags."""

from cleaner.rule import NAME, NAMES, OUTSIDE, cue, drop, head, label, tail

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
ZONE = (
    r"(?: ?\(?(?:GMT|UTC|EDT|EST|ET|PT|PDT|PST|CT|CDT|CST|MT|MDT|MST|BST|IST|CET|CEST|AEST|AEDT|AWST|ACST|NZST|NZDT|"
    r"WAT|SAST|CAT|"
    r"EAT|PKT|SGT|MYT|PHT|HKT|Eastern|Pacific|local time)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?)"
)
CLOCK = (
    r"(?:(?:at |@ ?)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:a\.?m\b\.?|p\.?m\b\.?|hrs|hours|h\b))?|\d{1,2} "
    r"?(?:a\.?m\b\.?|p\.?m\b\.?)|"
    r"\d{4} ?(?:hrs|hours|h\b|(?=GMT)))" + ZONE + r"?)"
)
DATE = (
    r"(?:(?:"
    + DAY
    + r"\.?,? )?(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]"
    + MONTH
    + r",?[ -](?:20\d\d|199\d)|"
    + MONTH
    + r"[ -]\d{1,2}(?:st|nd|rd|th)?(?:,? |-|, ?)(?:20\d\d|199\d)|"
    + MONTH
    + r" (?:20\d\d|199\d)|\d{1,2} "
    + MONTH
    + r"|"
    + MONTH
    + r" \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.-]\d{1,2}[/.-](?:20|19)?\d\d|(?:20\d\d|199\d)[-/.]\d\d[-/.]\d\d(?:T[\d:.Z+-]{2,20}+)?))"
)
AGO = (
    r"(?:(?:about |over |almost )?(?:\d+|an?|one|two|three|four|five|six|few) ?(?:s|m|h|d|w|y|sec|mins?|hrs?|second|"
    r"minute|hour|day|week|month|year)s? ago|yesterday|today|just now|moments ago|last (?:week|month|year))"
)
WHEN = r"(?:" + DATE + r"|" + AGO + r"|" + CLOCK + r")"
ROLE = (
    r"(?:reporter|correspondent|editor|journalist|columnist|writer|producer|anchor|host|presenter|contributor|"
    r"photographer|photojournalist|critic|"
    r"blogger|freelancer|broadcaster|commentator|reviewer|fellow|intern|strategist|author|editor-in-chief|chef|"
    r"essayist|"
    r"staffer|bureau chief|podcaster|videographer|illustrator|cartoonist|subeditor|sub-editor|deputy editor|managing "
    r"editor|news ?desk editor|trainee)"
)

RULES = [
    label(
        "byline",
        part="byline",
        pattern=r"^\W{0,2}(?!.*, (?-i:\p{Ll})\S*(?: \S+){3,}\.$)(?:(?:story|report|words|text|article|reporting|review|interview|opinion|analysis|written|"
        r"posted|authored|submitted|compiled|edited|reviewed|fact[- ]checked|medically reviewed|reported|translated|curated|report and (?:photos|pictures)|(?:words|story|text) and (?:pictures|images|photos)|"
        r"updated|contributed|column|commentary|exclusive|guest post|guest column|an? \w+|photos and story|story and "
        r"photos|words and photos|recipe) )?"
        r"(?-i:[Bb]y|BY)(?: ?:)? (?:the )?(?:dr\.? |prof\.? |professor |sir |rev\.? |our )?(?:"
        + NAMES
        + r"|(?-i:[\p{Lu}][\p{Lu}.'-]+(?: (?:AND )?[\p{Lu}][\p{Lu}.'-]+){0,6})|our (?:\w+ ){0,3}"
        + ROLE
        + r"s?|staff(?: (?:reporter|writer|correspondent)s?)?|admin|editor(?:ial (?:team|board|staff))?|news ?desk|"
        r"web ?desk|online desk|guest (?:author|blogger|contributor|writer)|agency|agencies|"
        r"(?-i:[\p{Lu}\d])[\w&'.-]*(?: [\w&'.-]+){0,4} (?:(?:web|news|digital|sports) )?(?:staff|newsroom|news ?desk|digital team))(?: local democracy report(?:er|ing service)| [\w.+-]+@[\w.-]+)?"
        r"(?:(?:,| in| \||[ -]-|/|;| •| ·| for| at| -| with| special (?:to|for)| and (?=agenc|staff|wires?\b|(?-i:AFP|AP|Reuters|PA|PTI)\b)| \(){1,2} ?(?:(?:the )?[\w@'&./: -]{2,60}|"
        + WHEN
        + r")(?:[,|•·)(]+[\w@'&./: -]{2,60}){0,4})?$",
        where=head(12) | tail(4),
        max_words=24,
        fires=[
            "By Ann Duffy",
            "By Ann Duffy and Jo Pym, Harbour Courier",
            "Written by Dev Rao",
            "Curated By : Dev Rao",
            "Report and pictures by Dev Rao",
            "By JO PYM | Staff Writer",
            "Words by Mei Tan",
            "By our political correspondent",
            "By Ann Duffy, BBC News, Cardiff",
            "By Ann Duffy aduffy@ledger.example",
            "By KXYZ News 13 Staff | March 18, 2020 at 6:29 AM MST - Updated March 18 at 6:29 AM",
            "By Ann Duffy Local Democracy Reporting Service",
        ],
        stays=[
            "By Tuesday evening the water had reached the second floor.",
            "By Monday, the water was gone and the mud had set.",
            "By John Smith's own account, he had not slept for three days.",
            "By London Bridge I sat down and wept.",
        ],
    ),
    label(
        "byline_role",
        part="byline",
        pattern=r"^(?!.{0,200}(?-i:\p{Ll})[.!?]$)\W{0,2}(?:by |from )?(?=\S+ (?-i:\p{Lu}|de |van |von |al |bin ))"
        + NAMES
        + r"(?:,? ?[-|,•·:/(]+ ?| is (?:the |an? )?| )(?:(?:the |an? |our |[\p{L}&/'-]+,? ){0,6})(?-i:[Rr]eporter|"
        r"[Cc]orrespondent|[Ee]ditor(?:-in-[Cc]hief)?|[Jj]ournalist|[Cc]olumnist|[Ww]riter|[Pp]roducer|"
        r"[Cc]ontributor|REPORTER|CORRESPONDENT|EDITOR|WRITER|[Bb]ureau [Cc]hief|[Ff]reelancer|[Aa]nchor|[Cc]ritic|"
        r"[Ii]ntern)s?"
        r"(?:(?:,| in| for| at| \||[ -]-|;| of| •| ·|\)) ?(?-i:[\p{Lu}\d@])[\p{L}\d@'&.,:| -]{0,60}| @\w+| \S+@\S+)?$",
        where=head(10) | tail(3),
        max_words=18,
        fires=[
            "Ann Duffy, Political Editor",
            "Jo Pym | Staff Writer",
            "Dev Rao Senior Reporter",
            "Mei Tan - Health correspondent, Harbour Courier",
        ],
        stays=["Ann Duffy, who was the editor of the Ledger, died in 1988.", "Ann Duffy was a reporter."],
    ),
    label(
        "byline_with_date",
        part="byline",
        # What follows a dash says whom a quotation is by. "zaterdag 12 april", "Sabtu, 12 April": months are written
        # alike in many languages.
        pattern=r"^(?![—–-] ?(?!(?:by|written|posted|published)\b))\W{0,2}(?!(?:\p{L}{2,8}da[gy]|senin|selasa|rabu|kamis|jumat|sabtu|minggu),? (?:\d|"
        + MONTH
        + r"\b))"
        r"(?!\w+ ?: ?(?:\d|" + MONTH + r"\b))"  # "Deadline: 12 May"
        r"(?!(?:date|when|dates|issued|born|died|opened|signed|founded|held|filed|built|released|received|"
        r"delivered|seen|found|made|sold|closed|adopted|approved|dated|killed|arrested|married|elected)\b)(?:(?:by|written by|posted by|published by|author:?|from) )?"
        + NAMES
        + r"(?:,? ?[-|•·:/(,]+ ?| on | )(?:(?:published|updated|posted|last updated|created|modified|date|on|at)[: "
        r"]+(?:on |at )?)?(?:"
        + DATE
        + r"(?! ?[-–] ?\d)|\d+ (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago)(?:[ ,|•·/(-][^.!?]{0,50})?$",
        where=head(12) | tail(3),
        max_words=22,
        fires=[
            "By Ann Duffy | May 4, 2023",
            "Jo Pym - Updated 3 March 2021 at 10:14 GMT",
            "Posted by Dev Rao on 12 June 2020",
            "Ann Duffy 2 hours ago",
        ],
        stays=[
            "Issued on 12/05/2031 by the court",
            "Deadline: 12 May",
            "— Mike Sample, College Station, TX, April 15, 2019",
            "Aries (21 March – 19 April)",
            "Sunday, 17 March 2024, in the pier hall on Quay Street",
            "Ann Duffy died on May 4, 2023, in the house where she was born, and was buried by the sea.",
        ],
    ),
    label(
        "author_label",
        part="byline",
        pattern=r"^\W{0,2}(?:(?:about the |the |our |article |story |post |guest |blog |contributing |lead |"
        r"co-?)?(?:authors?|writers?|reporters?|journalists?|contributors?|editors?|correspondents?)|story|words|"
        r"text|report|reporting|interview|author name|byline|translation|translator|written|producer|produced by|"
        r"presenter|presented by|editing|edited by|data|written and reported by|reviewed by|medically reviewed by|"
        r"fact[- ]checked by|"
        r"video editor|host|hosted by) ?(?::| by:?) ?(?:the )?(?:dr\.? |prof\.? )?"
        + NAMES
        + r"(?:(?:,| \||[ -]-| •| ·|/| \() ?.{2,70})?$",
        where=head(10) | tail(5),
        max_words=16,
        fires=["Author: Ann Duffy", "Words: Jo Pym", "Editing: Mei Tan", "Reporter: Dev Rao | Harbour Courier"],
        stays=["Author of nine novels, she lives in Cork.", "Data: Nobody has any."],
    ),
    label(
        "published_date",
        part="date",
        pattern=r"^\W{0,2}(?:by .{2,40} |and )?(?:(?:first |originally |date |last |most recently |article |story |post |"
        r"this (?:article|story|post) was |was |page |content |recently |online |web )*(?:published|updated|posted|"
        r"modified|created|revised|edited|reviewed|uploaded|added|changed|issued|date|publication date|"
        r"filed|submitted|aired|amended|reported|printed|pub(?:lish)?|last update|update|"
        r"date published|date updated|date posted)"
        r"(?: (?:on|at|in|by .{2,40} on|online|date|time|today|yesterday))*)(?: ?[:|-] ?| )(?:on |at )?"
        + WHEN
        + r"(?:[ ,|•·/()@:+-]{0,4}+(?:(?:at|on|and|updated|published|last|modified|posted|edited|first|min|minutes?|read)\b|"
        + WHEN
        + r")){0,12}"
        r"[ )]*(?:[ ,|•·/-]+(?:by|in|at|to|from|under) (?<!(?:by|in|at|to|under) (?=(?:the|an?|its|his|her|their) (?-i:\p{Ll})))[\w &'.-]{2,40}|[|•·/-]+ ?[\w &'.-]{2,40}| (?:IST|GMT|UTC|BST|PKT|WAT|EAT|SGT)| [\d.,]+k? views)?[ .)]*$",
        where=head(14) | tail(6),
        max_words=24,
        fires=[
            "Published: 12 May 2021",
            "Last updated on June 3, 2022 at 10:14 am",
            "Updated 3:14 PM EDT, May 4, 2023",
            "Posted 2 hours ago",
            "Published 4 May 2020 | Updated 5 May 2020",
            "Updated At : 05:30 AM May 04, 2020 IST",
            "by Elm Research Team Last Updated: Nov 16, 2021 - 04:55 pm 46.1k Views",
            "First published on Mon 4 Jan 2021 06.00 GMT",
        ],
        stays=[
            "Issued on 12/05/2031 by the court",
            "Updated figures show a fall of 3% in May.",
            "Published in 1922, the poem was at first ignored by the critics.",
            "Posted to Lagos in 1961, he never came back.",
        ],
    ),
    label(
        "date_line",
        part="date",
        # an article's day is of our time; "May 8, 1945" is a heading, and "2026-05-08:" that of an entry
        pattern=r"^(?!.{0,40}\b1(?:[0-8]\d|9[0-8])\d\b|.*:$)\W{0,2}(?:"
        + DAY
        + r",? )?"
        + DATE
        + r"(?:[ ,|•·/-]+(?:at |on )?"
        + CLOCK
        + r")?(?:[ ,|•·/()-]+(?:(?:updated|published|last updated|modified|posted|edited)[: ]*(?:on |at )?(?:"
        + DATE
        + r"|"
        + AGO
        + r"|"
        + CLOCK
        + r")?(?:[ ,|•·-]+(?:at )?"
        + CLOCK
        + r")?|\d+ (?:min(?:ute)?s?|comments?)(?: read)?|by "
        + NAME
        + r"))*(?: - (?-i:\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}))?\W{0,2}$",
        where=head(12) | tail(4),
        max_words=20,
        fires=[
            "May 4, 2023",
            "Tuesday, 12 January 2021, 10:14 GMT",
            "4 Mar 2020 | Updated 5 Mar 2020",
            "June 3, 2022 at 9:05 am",
            "May 04, 2020 05:30 pm | Updated 05:35 pm IST - NEW DELHI",
        ],
        stays=[
            "2026-05-08:",
            "May 4, 2023 was the wettest day on record.",
            "12 January: the first shots are fired at dawn, says the diary.",
        ],
    ),
    label(
        "time_ago",
        part="date",
        pattern=r"(?:(?:published|updated|posted|last updated) ?:?,? ?)?(?:about |over |almost )?(?:\d+ ?(?:minute|min|"
        r"hour|hr|h|m|d|day|week|month|year)s?\.? ago|(?:today|yesterday)(?:,| at|, at)? "
        + CLOCK
        + r")(?: ?[,|•·-]+ ?(?:\d+ min(?:ute)?s? read|(?:updated|last updated|"
        r"published)? ?\d+ (?:minute|hour|day|week|month|year)s? ago|[\w ]{2,25}))?",
        whole=True,
        max_words=10,
        fires=["3 hours ago", "3h ago", "Yesterday at 6:00 AM", "Published 5 days ago", "2 days ago | Business"],
        stays=["Three hours ago the gates were opened.", "10 years ago nobody cared."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:time to read ?:? ?(?:about )?\d.{0,12}|(?:estimated |average )?(?:reading|read|listening|listen|watch|viewing) time ?(?::|"
        r"is|-|,)? ?(?:about |approx\.? |approximately |less than |under |<)*\d.{0,20}|(?:about |approx\.? |less "
        r"than |under |~|a |<|in |this is a |this article is a |quick )*(?:\d+|an?|one|two|three|four|five)[ "
        r"-]?(?:to[ -]\d+[ -]?)?(?:min(?:ute)?s?)\.? (?:read|reading|listen|watch|to read|reading time|listening "
        r"time|video|audio)(?: time)?(?: ?[|•·-] ?.{2,40})?|"
        r"this (?:(?:article|story|post) )?was (?:first |originally )?(?:published|posted) (?:over |more than |about )?(?:\d+|an?|one|two|three|four|five|six) (?:days?|weeks?|months?|years?) ago|"
        r"this (?:article|story|post) (?:is|was|has been) (?:more than|over) (?:\d+|an?|one|two|three|five|six|ten) "
        r"(?:months?|years?) old|(?:word count|words)[: ]+\d[\d,.]*|\d[\d,.]* (?:views?|words|reads|hits|page ?views|"
        r"impressions|downloads)(?: (?:in .{3,20}|total|today))?|views?: ?\d[\d,.]*k?|\d+ ?min(?:ute)?s? ?\d* "
        r"?s?e?c?o?n?d?s? read)",
        whole=True,
        max_words=14,
        fires=[
            "5 min read",
            "Reading time: 4 minutes",
            "3-minute listen",
            "This article is more than 2 years old",
            "This was published 4 years ago",
            "1,204 views",
        ],
        stays=[
            "Running time: 112 minutes",
            "Two minutes to read, ten to forget",
            "Reading time in schools is shrinking",
            "10,000 words a day is too many.",
        ],
    ),
    label(
        "tags_line",
        part="tags",
        pattern=r"^\W{0,3}(?:(?:article |story |post |related |news |more |popular )?(?:tags?|topics?|keywords?|"
        r"hashtags|categories|category|labels|subjects|filed (?:under|in|to)|posted (?:in|under)|tagged(?: (?:with|"
        r"as|in|under|:))?|categori[sz]ed(?: (?:in|as|under))?|more (?:on|about|in)|read more (?:on|about)|explore "
        r"more|find more (?:on|about)|see more (?:on|about)|topics in this (?:article|story)|mentioned in this "
        r"(?:article|story)|companies|people|places|related (?:topics|tags|to|categories|companies|people|subjects)|"
        r"section|series|published in|listed under|archived (?:in|under)|appears in|posted in)) ?"
        r"(?::|\||(?=#)|(?<=filed (?:under|in)) (?=(?-i:\p{Lu})|#)|(?<=posted (?:in|under)) (?=(?-i:\p{Lu})|#)|(?<=tagged (?:with|as|in)) |(?<=tagged) ) "
        r"?(?=\S).{2,250}$",
        where=OUTSIDE | head(6) | tail(8),
        max_words=45,
        fires=[
            "Tags: housing, Cork, rents",
            "Filed under: Politics, Business",
            "Topics: Lagos | Roads",
            "Posted in News, Sport",
            "MORE ON: coal | rail",
        ],
        stays=[
            "Filed under the wrong name, the letter was lost for a century.",
            "Topics of the day",
            "Posted to a fort in the hills, he learned to ski.",
        ],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        pattern=r"(?:(?:article |story |post |related |news |more |popular |key |explore |follow |all )*(?:tags?|"
        r"topics?|keywords?|hashtags|categories|labels)|filed under|tagged(?: with| as| in)?|posted in|more (?:on|"
        r"about)|read more (?:on|about)|find out more about|explore more on|more about|(?:topics|people|companies|"
        r"places) (?:in|mentioned in) this (?:article|story|post)|categories and tags|tags in this story)",
        takes=12,
        item_words=5,
        where=OUTSIDE | head(6) | tail(12),
        fires=["Tags\nHousing\nCork\nRents", "Filed under\nBusiness\nFerries", "Topics\nRoads\nLagos"],
        stays=["Topics of the day", "Tags for cattle"],
    ),
    drop(
        "section_label",
        reason="nav.section",
        pattern=r"(?:news|opinion|sports?|business|politics|world(?: news)?|local(?: news)?|u\.?s\.? news|uk news|"
        r"entertainment|lifestyle|culture|arts?(?: & culture| and culture| & entertainment)?|tech(?:nology)?|science|"
        r"health|travel|food|education|environment|climate|money|finance|markets|economy|crime|weather|analysis|"
        r"editorials?|columns?|columnists?|comment|commentary|op-?ed|reviews?|exclusive|breaking(?: news)?|"
        r"top stories|national|international|world|africa|asia|europe|americas|middle east|letters(?: to the "
        r"editor)?|blogs?|style|fashion|beauty|showbiz|celebrity|celebrity news|tv|tv & radio|film|movies|music|"
        r"books|games|gaming|theatre|football|soccer|cricket|rugby|tennis|golf|nfl|nba|mlb|nhl|premier league|boxing|"
        r"motorsport|f1|formula 1|racing|royals?|royal news|science & environment|us & canada|must reads?|trending|"
        r"in depth|explainer|"
        r"explained|(?:short|quick) read|guest (?:columns?|columnist|post|opinion|essay|commentary)|letter|letter to the editor|fact check|investigations?|long ?reads?|interviews?|perspective|special report|press release|"
        r"uncategorized|general|latest news|latest|press releases?|opinion piece|viewpoint|insight|life|life & style|"
        r"home(?: & garden)?|real estate|property|motoring|cars|autos?|family|parenting|relationships|sex & "
        r"relationships|obituary|obituaries|community|live|live updates|updated|archive|archives|premium|"
        r"subscriber(?:s)? only|subscriber[- ]exclusive|members? only|sponsored|free to read|free)"
        r"(?: ?(?:[|>/•·&]|,(?= ?(?-i:\p{Lu}))) ?[\w &'-]{2,30}){0,4}",
        whole=True,
        where=head(6) | tail(2),
        max_words=9,
        fires=[
            "Opinion",
            "News | Politics",
            "Science & Environment",
            "Subscriber only",
            "Sport > Football > Premier League",
        ],
        stays=["Members only, said the sign.", "Money talks", "Local heroes", "Live and let live"],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        pattern=r"^(?:you are here:? ?)?(?:home(?: ?page)?|news|front page|main) ?(?:>|/|\||\"|'|→|::|•|·|-) "
        r"?(?:[\p{L}\d&.,' -]{2,40} ?(?:>|/|\||\"|'|→|::|•|·) ?){0,6}[^.!?]{2,110}$|^you are here:? .{2,120}$",
        where=head(6) | tail(2),
        max_words=24,
        fires=["Home > News > Local", "Home / Business / Ferries strike enters third week", "You are here: Home"],
        stays=["Home is where they have to take you in"],
    ),
    label(
        "dateline_alone",
        part="dateline",
        pattern=r"^(?-i:[\p{Lu}][\p{Lu}'. -]{2,30}(?:, [\p{Lu}][\p{L}'. -]{2,20})?) ?(?:\((?:AP|Reuters|REUTERS|AFP|"
        r"CNN|PTI|ANI|UPI|Bernama|Xinhua|IANS|Bloomberg|CP|PNA|KABAR|The Canadian Press|Canadian Press)\)|, (?:jan|"
        r"feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:, \d{4})?(?: ?\(\w+\))?) ?[-:.]?$",
        where=head(8),
        max_words=10,
        fires=["LAGOS (Reuters) -", "KUALA LUMPUR, May 4 (Bernama) -"],
        stays=["LAGOS (Reuters) - The port was closed on Monday after a fire."],
    ),
    drop(
        "reading_time_in_words",
        reason="meta.reading_time",
        whole=True,
        max_words=8,
        pattern=r"(?:estimated |average )?(?:reading|listening|read) time ?:? ?(?:about |around |roughly )?(?:one|two|three|four|five|six|seven|eight|nine|ten|a few) min(?:ute)?s?",
        fires=["Reading time: about four minutes"],
        stays=["Reading time of four minutes is all that they have"],
    ),
]
