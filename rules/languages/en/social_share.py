"""English prompts to share and to follow."""

from cleaner.rule import NAME, OUTSIDE, cue, drop, tail

NET = (
    r"(?:facebook(?: messenger)?|twitter|x(?: \(?(?:formerly )?twitter\)?)?|instagram|insta|ig|whats ?app|telegram|"
    r"youtube|you tube|tik ?tok|linked ?in|threads|"
    r"blue ?sky|mastodon|flipboard|reddit|pinterest|tumblr|snapchat|messenger|viber|line|wechat|weibo|pocket|"
    r"google(?: ?news|\+|plus| discover)?|apple news|"
    r"sms|rss(?: feed)?|e-?mail|discord|twitch|substack|social media|social|socials|digg|stumbleupon|hacker news|"
    r"xing|skype|fb|microsoft teams|"
    r"(?:a |your )?friends?|text(?: message)?|newsbreak|koo|sharechat)"
)
SHARE_THING = (
    r"(?:this|the|our|an?|that)(?: (?:news|full|blog|free|entire))? (?:article|story|post|page|link|recipe|video|"
    r"news|content|entry|item|report|gallery|image|photo|"
    r"quote|review|piece|podcast|episode|profile|product|interview|column|url|event|selection|result|series|list|"
    r"infographic|chart|map|document)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=r"(?:please |like|now |you can |don't forget to |liked this\? |enjoyed this\? )*(?:(?:click|tap) "
        r"(?:here )?to )?"
        r"(?:share|tweet|pin|e-?mail|print|save|copy|bookmark|send|forward|post|like|gift|give|re-?post|cite|"
        r"download|favou?rite|text|recommend|spread)"
        r"(?:(?:,| and| &|/| or|\|)? (?:share|tweet|pin|e-?mail|print|save|copy|bookmark|like|gift|comment|cite|"
        r"subscribe|follow|it|now|this|via|link|url|pdf|with|on|to|by|page|article|story|"
        r"buttons?|options?|icon|tools|me|recipe|post|for later|unlocked|clipboard|a|free|link to|"
        + SHARE_THING
        + r"|"
        + NET
        + r"|your friends|your (?:social )?network|others|the word|the love|this on|close|extra sharing options|"
        r"\(?opens in (?:a )?new (?:window|tab)\)?|panel|more|full|saved|to clipboard|close panel|copied!?|your \w+|"
        r"family|your feed|x)){1,10}",
        whole=True,
        max_words=14,
        fires=[
            "Share this article",
            "Share on Facebook",
            "Click to share on X (Opens in new window)",
            "Save for later",
            "Copy link",
            "Email this to a friend",
            "Like, share and subscribe",
        ],
        stays=[
            "Share the cake",
            "Save the whale",
            "Print is not dead",
            "Post by post, the fence went up.",
            "Like father, like son",
            "Send this man to sea",
        ],
    ),
    drop(
        "share_word",
        reason="nav.share",
        pattern=r"(?:share|shares|tweet|sharing|share options|share tools|copied!?|link copied!?|copied to (?:your "
        r")?clipboard|link copied to (?:your )?clipboard|copy url|print|print this|e-?mail this|e-?mail|bookmark|"
        r"bookmarked|saved|"
        r"retweet|repost|save to (?:your )?(?:list|library|reading list|favou?rites|collection|my .{3,15})|add to "
        r"(?:favou?rites|bookmarks|my (?:list|library)|reading list|.{2,15} list)|remove (?:from )?bookmarks?|gift "
        r"this|"
        r"share (?:full )?article|listen and share|give(?: this)? article|unlock(?:ed)? article|facebook "
        r"twitter.{0,120}|twitter facebook.{0,120}|share:? (?:facebook|twitter|x|whatsapp|on|via).{0,80}|"
        r"(?:\d[\d.,]*k? )?(?:shares?|likes?|tweets|retweets|views|reactions?|upvotes|favou?rites|followers|saves|"
        r"claps)(?: \d[\d.,]*k?)?|print(?:er)?[- ]friendly(?: version| page)?|view in browser|reprints?(?: & "
        r"permissions| and permissions)?|"
        r"(?:opens|open) in (?:a )?new (?:window|tab)|(?:see )?more sharing options|(?:social )?sharing(?: options)?|"
        r"(?:article|story) (?:saved|bookmarked)|you can find this (?:story|article) in .{3,90}|"
        r"find your bookmarks in .{3,90}|(?:enjoyed|liked|loved|like|love) this (?:story|article|post|recipe)\?|"
        r"share this article ?comments|follow unfollow|save saved saving|"
        r"share this (?:item|article|story|page|post) (?:on|via) .{3,200}|social share|share this|sharing is "
        r"caring!?|pass it on|spread the word|show your friends|like this|like loading\W*|pin it|report this (?:ad|"
        r"post|content)|add as (?:a )?(?:preferred|favou?rite) .{0,40})",
        whole=True,
        max_words=34,
        fires=[
            "Share",
            "Link copied!",
            "Facebook Twitter WhatsApp Email",
            "34 shares",
            "Add to favorites",
            "Printer-friendly version",
        ],
        stays=["Print for the poor", "Likes and dislikes", "Shares fell", "Email killed the letter."],
    ),
    drop(
        "share_prompt",
        reason="nav.share",
        pattern=r"^(?:please |now |kindly )?(?:share|forward|tweet|send|pass|recommend) "
        + SHARE_THING
        + r"(?: (?:(?:on|via|using) (?:your )?"
        + NET
        + r"|with (?:your |a |others|someone|anyone|friends|people)|below|now|everywhere|far and wide|today|"
        r"if you (?:liked|enjoyed|found)|(?:and|to) (?:help|spread|let|your|others|friends|a "
        r"friend))\b[^.!?,]{0,60})?[.!:]*$"
        r"|^(?:did you (?:like|enjoy|find)|liked?|enjoyed?|loved?|enjoying|found|do you (?:like|find)) (?:what you "
        r"(?:read|see)|this|that|the|our)[^.!?]{0,60}\? ?.{0,20}"
        r"\b(?:share|tweet|pin|pass it|tell (?:a|your)|forward|spread|like us|follow|leave|rate|let us know|"
        r"subscribe|sign up|clap|consider)\b.{0,80}$"
        r"|^(?:to|click here to|use the buttons? (?:below )?to|help us by) (?:share|sharing) (?:this|the) "
        r".{2,60}(?:click|button|link|copy|below|friends|network|platform).{0,30}$"
        r"|^\S{0,3} ?(?:share|sharing) (?:on|via|to|with|this (?:on|via|with)) (?:your )?(?:favou?rite )?"
        + NET
        + r"(?:[,/|&]? (?:and |or |on |share (?:on|via) )?(?:"
        + NET
        + r"))*[.!]?$"
        r"|^click (?:here )?to (?:share|e-?mail|print|copy)\b.{0,60}$",
        max_words=25,
        fires=[
            "Share this story with your friends.",
            "Did you enjoy this post? Share it with someone who needs it!",
            "Share on Facebook, share on Twitter",
            "Click to email a link to a friend (Opens in new window)",
        ],
        stays=[
            "Share the story with your children at bedtime, the librarian advises, and let them draw it.",
            "Share with friends while it is still warm.",
            "Did you like the film? Most critics did not.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=r"(?:^|[.!?:;…|)-] ?|\b(?:please|and|or|to|also|for more|then|here) |, )(?:you can |click here to |"
        r"don't forget to |make sure you |be sure to |remember to |why not )?(?:also )?(?:(?:follow|like|join|find|"
        r"connect with|add|visit|"
        r"watch|contact|message|reach|catch|get|check|see|tag|subscribe to|tweet|engage with|keep up with|stay "
        r"connected with|interact with|chat with|talk to)(?: and (?:like|follow|subscribe|share))? (?:with )?(?:us|"
        r"me|our (?:\w+ ){0,5}(?:page|pages|channel|channels|group|account|accounts|feed|community|handle|profile|"
        r"socials|reporters?|team|journalists?|"
        r"stories|coverage|news)?)\b|like and follow us|connect with us|subscribe (?:to us|now|"
        r"here))[^.!?]{0,70}?\b(?:(?:on|via|and|or|at) (?-i:X)|(?:on|via|at|to|through|in|over on|using)? ?(?:our )?"
        r"(?:@[\w.]+ (?:on )?)?(?-i:[Ff]acebook|[Tt]witter|[Ii]nstagram|[Ww]hats ?[Aa]pp|[Tt]elegram|[Yy]ou ?[Tt]ube|"
        r"[Tt]ik ?[Tt]ok|[Ll]inked ?[Ii]n|[Tt]hreads|[Bb]lue ?[Ss]ky|[Mm]astodon|[Ff]lipboard|[Rr]eddit|[Pp]interest|"
        r"[Ss]napchat|[Vv]iber|Google News|Apple News|News ?Break|[Ss]ocial media|[Ss]ocials|RSS|FACEBOOK|TWITTER|"
        r"INSTAGRAM))\b",
        max_words=60,
        fires=[
            "Follow us on Instagram and TikTok.",
            "For all the latest, like our Facebook page.",
            "Join our WhatsApp channel for news as it happens",
            "You can also find us on Bluesky.",
        ],
        stays=[
            "The police asked people to follow the force on Facebook for updates on the road.",
            "He told us to follow the smell of bread.",
            "The party wants young people to join it on TikTok.",
        ],
    ),
    drop(
        "follow_desk",
        reason="nav.follow",
        pattern=r"^\W{0,3}(?:you can )?(?:follow|like|join|find|add|see|subscribe to|tune in to) (?:the )?(?:@\w+|"
        r"[\w'&.-]+(?: [\w'&.-]+){0,5}?)(?:'s| here)?(?: (?:page|channel|updates|reporting|work))?,? (?:(?:here|now) "
        r")?(?:on|via|at) (?:our )?"
        r"(?-i:Facebook|Twitter|X|Instagram|Whats[Aa]pp|Telegram|You[Tt]ube|Tik[Tt]ok|Linked[Ii]n|Threads|Blue[Ss]ky|"
        r"Mastodon|Flipboard|Reddit|Pinterest|Google News|Google Discover|Google|Apple News|FACEBOOK|TWITTER|"
        r"INSTAGRAM|twitter|facebook|instagram|social media)\b"
        r"(?:(?:,| and| or|,? &|/|:| \(|(?= @)) ?(?:on )?[\w@./:()-]++){0,9}(?: (?:to|for|at|and) .{3,80})?[.!:]?$",
        max_words=28,
        fires=[
            "Follow Harbour Courier on Facebook, X and Instagram",
            "Follow Ann Duffy on Twitter @annduffy.",
            "Find Cape Sport on TikTok",
            "Follow @harbour on Instagram for more",
        ],
        stays=["Follow the trail on Reddit, and it ends with a boy of twelve who never left his room in Ohio."],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=r"(?:follow|like|join|find|connect with|add)(?: (?:us|me|author|topic|this topic|this author|along|"
        r"here|now|on|the conversation on|our (?:page|channel)|@\w+|(?:with )?us on|"
        + NET
        + r"|for more|by email|via)(?:,|/|:| and)?){1,6}"
        r"|(?:follow|following|unfollow|followed|connect|subscribe to (?:our )?(?:youtube|telegram|whatsapp)(?: "
        r"channel)?|follow:|followers|add (?:us )?(?:as (?:a )?)?preferred (?:source|on google).{0,20}|"
        r"(?:make|add|choose|set|select|prefer) .{2,40} (?:as (?:a|your) )?(?:preferred|trusted|favou?rite) (?:news "
        r")?source(?: (?:on|in) google(?: search)?)?|our social (?:media|channels)|social (?:media|links)|stay "
        r"connected|let's connect|get social|find out more on .{2,20}|"
        r"(?:follow|find) .{2,30} on|join (?:our|the) (?:whats ?app|telegram|facebook|viber|discord)(?: (?:channel|"
        r"group|community|page|server))?(?: (?:now|here|today))?|follow this (?:story|author|topic|blog)|follow "
        r"(?:topic|topics|author|authors)|\d[\d.,]*k? followers)",
        whole=True,
        max_words=12,
        fires=[
            "Follow us",
            "Follow us on Facebook",
            "Join our WhatsApp channel",
            "Stay connected",
            "Follow this author",
            "Add us as a preferred source on Google",
        ],
        stays=["Follow the money", "Join the dots", "Connect the hose", "Find X on a map"],
    ),
    drop(
        "follow_title",
        reason="nav.follow",
        pattern=r"follow (?:the )?(?-i:\p{Lu}[\w'&.]+(?: \p{Lu}[\w'&.]+){0,3})(?: ?: ?.{0,30})?",
        whole=True,
        where=OUTSIDE | tail(10),
        max_words=6,
        fires=["Follow Harbour Courier:", "Follow The Ledger"],
        stays=["Follow the old road"],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        pattern=r"\b(?:add|make|choose|set|select|prefer|mark)(?:ing)? [^.!?]{2,50}\b(?:preferred|trusted|favou?rite|"
        r"go-to) (?:news )?sources?\b[^.!?]{0,40}(?:google|search|here|$)|\b(?:click|tap) (?:here )?(?:the star|to "
        r"follow us|to add us|\+? ?follow)\b.{0,60}"
        r"|\badd us (?:as (?:a|your) (?:preferred|favou?rite) source|on google)\b"
        r"|\b(?:whats ?app|telegram|viber|facebook|tiktok|youtube|instagram) (?:channel|group|page|community|"
        r"broadcast)s?\b[^.!?]{0,40}\b(?:join (?:us|now|here|today)|follow us|subscribe now|click here|by clicking)\b"
        r"|\b(?:click here|click (?:on )?(?:this|the) link|tap here) to (?:join|follow|subscribe)\b",
        max_words=50,
        fires=[
            "Add Harbour Courier as a preferred source on Google.",
            "Our WhatsApp channel has it first: join us by tapping the link.",
            "Click here to follow us on Google News.",
        ],
        stays=[
            "Voters name television as their preferred source of news.",
            "The WhatsApp group that the parents joined was run by a man in Leeds.",
        ],
    ),
    drop(
        "follow_writer",
        reason="nav.follow",
        pattern=r"^\W{0,3}(?:(?:you can |please )?(?:follow|find|contact|reach|tweet|e-?mail|connect with|message|"
        r"tweet at)(?: (?:him|her|them|me|the (?:author|writer|reporter|columnist)|"
        + NAME
        + r"))?,? (?:(?:on|at|via) (?:(?-i:Twitter|X|Instagram|Bluesky|Threads|LinkedIn|Facebook|TikTok|Mastodon|"
        r"twitter|linkedin)|@\w{3,})|@\w{3,})"
        r"\b.{0,80}|(?:twitter|x|instagram|facebook|linkedin|bluesky|threads|insta): ?(?:@|https?:|"
        r"www\.)[\w./-]+.{0,60}|on (?:twitter|instagram|facebook|x|bluesky|threads): ?@?\S+.{0,40}|(?:he|she|they) "
        r"(?:tweets?|posts|is on twitter|can be found on \w+|can be (?:reached|followed|contacted)) (?:at|on|as|from|"
        r"@|via|by)\b.{0,80})$",
        where=tail(5),
        max_words=24,
        fires=[
            "Follow her on Twitter @annduffy",
            "Twitter: @harbour_pete",
            "He tweets at @petedoyle.",
            "Contact him at @doyle on Threads",
        ],
        stays=[
            "Find him, the captain said.",
            "On Twitter the reaction was swift and cruel, and by noon he had resigned.",
        ],
    ),
    cue(
        "share_heading",
        reason="nav.share",
        pattern=r"(?:share(?: (?:this|it|on|via|with|article|story|post|page|options|tools|the (?:story|article|love|"
        r"news)|"
        + SHARE_THING
        + r"))*(?: (?:on|via|with)(?: \w+){0,3})?|follow us(?: on)?(?: social media)?|find us on|social(?: media)?|"
        r"follow(?: us| on| along)*|connect with us|stay connected|share the (?:post|article|news|story)|spread the "
        r"word)",
        takes=8,
        item_words=5,
        max_words=8,
        fires=["Share this:\nFacebook\nX\nEmail", "Follow us on\nInstagram\nTikTok"],
        stays=["Share of the vote", "Social housing"],
    ),
    drop(
        "gift_allowance",
        reason="nav.share",
        max_words=24,
        pattern=r"^(?:as an? (?:\w+ )?subscriber,? you|subscribers|members|you) (?:can|may|have|get) (?:now )?(?:(?:gift|share|give)(?: away)? (?:up to )?\d+|\d+ (?:gift|free)) (?:gift |free )?(?:articles?|stories|links?)\b[^,.!?\"]{0,60}[.!]?$",
        fires=["Subscribers can gift 10 articles a month", "You have 5 gift articles left this month."],
        stays=["Members can share 10 stories with the judge, and no more, the rules of the contest say."],
    ),
    drop(
        "prefer_us",
        reason="nav.follow",
        max_words=10,
        pattern=r"^\W{0,3}prefer (?:us|our \w+|[^.!?\"]{2,30}) (?:on|in) google\b[^.!?\"]{0,20}\W{0,3}$",
        fires=["Prefer us on Google", "Prefer Harbour Courier in Google Search"],
        stays=["Most readers prefer us on paper."],
    ),
    drop(
        "our_channel_daily",
        reason="nav.follow",
        max_words=26,
        pattern=r"^(?:get|receive|have|find|read|see|your|all|the)\b[^.!?\"]{2,70}\b(?:on|via|through|to|in) (?:our )?(?:whatsapp|telegram)(?: (?:channel|community|group|broadcast))?(?:,| every| each| for free|:| today| now|[.!]?$)[^.!?\"]{0,40}[.!]?$",
        fires=[
            "Get the best of our reporting on WhatsApp, every day at 6pm",
            "All the day's headlines in our WhatsApp channel",
        ],
        stays=["The boys had read the answers on WhatsApp, every one of them, by breakfast, and said so."],
    ),
    drop(
        "get_link",
        reason="nav.share",
        pattern=r"(?:(?:get|copy|create|generate|grab|share|send)(?: (?:the|a|this|an?|your|article|story|page))* (?:(?:shareable|short|gift|direct|share|permanent|article|story|page|unlocked|free|public) )*(?:link|url|permalink)(?: (?:to|of) (?:this |the )?(?:article|story|post|page))?|"
        r"(?:send|gift)(?: it| this)? as a gift|(?:tell|invite|send (?:it )?to) (?:a|your) friends?(?: about (?:this|us|the)(?: (?:story|article|site|post))?)?)",
        whole=True,
        max_words=8,
        fires=[
            "Get link",
            "Get shareable link",
            "Copy link to article",
            "Tell your friends about this story",
            "Send as a gift",
        ],
        stays=["Get the missing link", "Tell your friends about the party", "Give this as a gift of love"],
    ),
    drop(
        "follow_to_get",
        reason="nav.follow",
        pattern=r"^\W{0,3}(?:(?:tap|click|press|hit|use) (?:the )?)?(?:\+ ?)?['\"]?follow['\"]?(?: (?:this|these|our|the) (?:topics?|authors?|stor(?:y|ies)|tags?|sections?|writers?|reporters?|journalists?|series))?(?: (?:button|icon))?(?: (?:above|below|here))? (?:to|and|so) "
        r"(?:get|be|see|receive|stay|personali[sz]e|never|have|find|keep|add|we)\b[^.!?,\"]{0,60}\b(?:updates|feed|notified|notifications?|alerts?|stor(?:y|ies)|news|newsletter|home ?page|publish(?:es|ed)?|in the loop|informed|articles|coverage)\b[^.!?,\"]{0,40}[.!]?$",
        max_words=24,
        fires=[
            "Follow this topic to get updates in your feed.",
            "Tap follow to be told when we publish more stories on this.",
        ],
        stays=[
            "Follow the story to see where the money went.",
            "Follow this series to the end and you will see no news in it, she said.",
        ],
    ),
]
