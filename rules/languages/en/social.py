"""English social lines: share, follow, comment, and feedback to the newsroom."""

from cleaner.rule import NAME, OUTSIDE, TAIL, cue, cut_tail, drop, tail

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
COMMENT = r"(?:comments?|replies|reply|repl(?:y|ies)|responses?|thoughts?)"

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
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=r"(?:^|[.!?…)] |\b(?:and|or|please|to|us|then) )(?:(?:let (?:us|me)|let (?:our|the) (?:team|"
        r"readers)) know(?: what you think| your (?:thoughts|opinions?|views))?|(?:leave|post|drop|add|write|share|"
        r"tell us|sound off|have your say|comment|join the (?:discussion|conversation|debate)|share your .{2,40}|"
        r"give us .{2,40}|tell (?:us|me) .{2,60}|"
        r"weigh in|chime in|discuss|vote|hit us up|ask (?:us|me)?.{0,30}))[^.!?]{0,80}\b(?:in|on|via|using|through) "
        r"(?:the|our) (?:comments?(?: (?:section|box|area|form|thread))?|forums?|discussion)(?: (?:below|section|"
        r"here|at|above|on|and)|[.!]|$)"
        r"|(?:^|[.!?] )(?:what(?:'s| is| are| do| did| would) (?:you|your)[^.!?]{2,90}\?|do you (?:agree|think|"
        r"have)[^.!?]{2,90}\?|have you [^.!?]{2,90}\?|how (?:do|would|are) you[^.!?]{2,80}\?|agree or disagree\?|"
        r"thoughts\?|your thoughts\?|are you [^.!?]{2,90}\?|will you [^.!?]{2,90}\?|"
        r"would you [^.!?]{2,90}\?|should [^.!?]{2,90}\?|did [^.!?]{2,90}\?|which [^.!?]{2,90}\?|who [^.!?]{2,90}\?) "
        r"?(?:please )?(?:let us know|let me know|tell us|comment below|leave (?:a|your) comment|sound off|share "
        r"your (?:thoughts|views|opinions?|comments|stor\w+|experiences?)|have your say|join (?:the|our) "
        r"(?:conversation|discussion|debate)|"
        r"vote in our|take our poll|post your|e-?mail us|get in touch|write to us|drop (?:us|me) a|comment)\b",
        max_words=60,
        fires=[
            "Let us know in the comments below.",
            "What do you think? Share your thoughts with us.",
            "Would you move there? Tell us in the comments.",
            "Have your say in our comments section",
        ],
        stays=[
            "Let us know the dead by name, the priest said.",
            "What do you think? he asked, and poured the tea.",
            "Fans left thousands of angry messages in the comments.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        pattern=r"(?:(?:leave|post|write|add|make|submit|view|show|see|read|hide|load|open|go to|jump to|skip to|"
        r"(?:log|sign) ?in to(?: post)?|"
        r"register to|click (?:here )?to (?:leave|view|read|see|add|post)|be the first to(?: post| leave| add)?|"
        r"share|join|sort|close)"
        r"(?: (?:the|an?|all|your|more|\d+|this|previous|older|newer|reader|first|facebook)){0,4} (?:comments?|"
        r"repl(?:y|ies)|responses|discussion|"
        r"conversation|your thoughts)|(?:all|no|reader|readers'|user|facebook|public|most recent|recent|latest|"
        r"newest|older|newer|previous|more|"
        r"\d[\d,.]*) comments)(?: (?:below|here|\(?\d+\)?|now|section|as guest|on this (?:article|story|post)|policy|"
        r"guidelines|rules|first|"
        r"via .{2,20}))*"
        r"|(?:\d[\d,.]* )?comments?(?: ?\(?\d[\d,.]*\)?)?(?: (?:on|to) ['\"].{3,100}['\"])?"
        r"|comments? (?:are|have been|is|is now|are now)(?: currently| now| temporarily)* (?:closed|disabled|off|"
        r"turned off|open|"
        r"not available|unavailable|moderated|pre-moderated|hidden|loading)(?: (?:on|for|to|in) .{3,60})?"
        r"|this (?:article|post|story|thread) is (?:now )?closed (?:for|to) comments?|have your say!?|join the "
        r"debate(?: here| below| now)?"
        r"|what do you think\?|sound off|discuss this (?:article|story|post)|be the first to (?:comment|react|know|"
        r"review|reply)(?: .{0,30})?"
        r"|you must confirm your (?:public )?display name.{0,40}|please log ?out and then log ?in again.{0,90}"
        r"|comment(?:s|ing)? (?:guidelines|policy|rules|section|now|below|here|faqs?)|(?:you must|please|you need to|"
        r"you have to) (?:be )?"
        r"(?:log(?:ged)? ?in|sign(?:ed)? ?in|register(?:ed)?|login)(?: or (?:log ?in|register|sign ?up|join|create "
        r".{3,20}))? to (?:post|comment|reply|leave|add|join|view|rate|participate|write|like|report)\b.{0,50}"
        r"|no comments?(?: yet| so far)|zero comments|cancel reply|leave a reply|notify me of .{3,50}|save my name,? "
        r".{3,100}"
        r"|powered by disqus|comments powered by .{2,20}|please enable javascript to .{3,60}",
        whole=True,
        max_words=22,
        fires=[
            "Leave a comment",
            "View all comments",
            "12 comments",
            "Comments are closed.",
            "Be the first to comment",
            "You must be logged in to post a comment.",
            "Join the conversation",
        ],
        stays=[
            "No comment was made by the palace",
            "Comments by the finance minister",
            "The first reply came by pigeon",
        ],
    ),
    drop(
        "comment_rules",
        reason="comment.prompt",
        pattern=r"^(?:(?:please )?(?:keep|note that|be|remember|respect|read|report|review|follow) "
        r"[^.!?]{0,60}\b(?:comments?|commenting|community (?:guidelines|standards|rules)|"
        r"discussion)\b[^.]{0,80}\b(?:respectful|civil|on[- ]topic|moderated?|guidelines|rules|policy|relevant|"
        r"polite|abusive|removed|approv\w+|published|participat\w+)"
        r"|(?:all |your |our |user |reader )?comments? (?:are|is|will be|may be|must be|on this \w+ are|that are|"
        r"posted)(?: \w+){0,4} (?:moderated|reviewed|approved|published|edited|removed|pre-moderated|subject to|the "
        r"(?:opinions?|views|responsibility) of)\b|we (?:encourage|welcome|invite|value|want|love|"
        r"reserve)[^.!?]{0,60}\b(?:comments?|commenters|commenting|discussion|"
        r"feedback from|hear(?:ing)? from you|conversation)\b|(?:want|like) to (?:join|leave|add|comment|post|"
        r"have)[^.!?]{0,50}(?:conversation|comment|discussion|debate|say|thoughts)\b[^.!?]{0,20}\?|to (?:join|"
        r"comment|leave a comment|post)[^.!?]{0,40},? (?:please |you (?:must|need to|have to) )?(?:be )?(?:log|sign|"
        r"register|subscribe|create)|"
        r"your e-?mail address will not be published|required fields are marked|this site uses akismet|learn how "
        r"your comment data)",
        max_words=70,
        fires=[
            "Please keep comments respectful and on topic.",
            "All comments are moderated before they appear.",
            "Your email address will not be published. Required fields are marked *",
            "We welcome your comments on this and any other story.",
        ],
        stays=[
            "Please keep quiet, the note said.",
            "His comments are the opinion of one man, the party said in a statement.",
        ],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=r"(?:(?:\d[\d,.]* )?(?:reader |facebook |user |top |all |public |latest |recent |view |show |the "
        r")?comments?(?: section)? ?[(\[]?\d[\d,.]*[)\]]?|\d[\d,.]* (?:comments?|responses?|replies|thoughts)(?: "
        r"(?:on|to|so far) .{0,100})?|leave a reply(?: (?:below|here|cancel reply|to .{2,40}))?|"
        r"join the (?:conversation|discussion) ?\(?\d*\)?|comments? ?[:-]? ?(?:sort by|newest|oldest|most liked|best|"
        r"top).{0,40}|reader (?:comments|reactions)|what readers (?:are saying|think))",
        max_words=16,
        fires=[
            "Comments (12)\nI was there and it was not like that at all, believe me.",
            "3 comments\nPeter says: this made me laugh and then it made me cry.",
            "Leave a Reply\nThank you for this. I have shared it with my mother.",
        ],
        stays=["Comments on the plan", "The replies"],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"(?:^|[.!?] )(?:(?:do you )?(?:have|got|know|seen|see|spotted|want|witnessed|heard)(?: you)? "
        r"(?:(?:an?|any|some|something|more|your own|information|news|anything|to) ?)?[^.!?]{0,80}\b(?:stor(?:y|ies)|"
        r"tips?|news(?: tip)?|scoop|lead|information|photos?|videos?|pictures?|footage|question|questions|feedback|"
        r"correction|error|mistake|typo|"
        r"share|to say|complaint|idea|ideas|experience|press release|letter|concerns?|contribute|"
        r"something)\b[^.!?]{0,90}\?|(?:have you (?:been|got|had|experienced|noticed|ever|lost|seen|taken)|are you|"
        r"were you|did you|has your|do you|is your)[^.!?]{2,110}\?|if you (?:have|'ve|know|saw|see|want|would like|"
        r"are|wish|were|spot|notice)[^.!?]{2,110}[,.]?) ?(?:you can |please |then |we(?:'d| would) (?:love|like) to |"
        r"we want to |kindly |feel free to )*"
        r"(?:e-?mail|contact|get in touch|write to|send|call|text|message|tell|reach out|share|let|whats ?app|hear "
        r"from you|click here|submit|fill|report|drop|dm|tweet|ring|phone|reach|mail|"
        r"speak)\b(?:[^.!?]{0,60}\b(?:us\b|our (?:\w+ )?(?:newsroom|news ?desk|team|editors?|reporters?|journalists?|"
        r"desk|tip ?line|inbox)|the (?:newsroom|news ?desk|editor)|me at|via this form|tips? (?:to|at))|:? ?\S+@|"
        r"[^.!?]{0,20}@|[^.!?]{0,30}(?:in touch))",
        max_words=55,
        fires=[
            "Do you have a story to tell? Email news@harbourcourier.example.",
            "Got a tip? Contact our newsroom in confidence.",
            "Have you been affected by the floods? Get in touch with us.",
            "If you spot an error, please let us know.",
            "Do you know more about this? You can reach our reporters on Signal.",
        ],
        stays=[
            "Did you see the eclipse? Millions did.",
            "If you have been bitten, call the free helpline or see a doctor.",
            "Anyone with information is asked to call the police on 101.",
            "If you have any information, please contact the police.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"^(?:\W{0,3})(?:(?:report|submit|suggest|send|spot(?:ted)?|see|found|notice[d]?|flag|request)(?: "
        r"(?:us|an?|any|this|the|something|anything|your)){0,3} (?:\w+ )?(?:error|errors|correction|corrections|typo|"
        r"mistake|inaccurac(?:y|ies)|issue|problem|tip|news tip|news|feedback|story idea|story|bug|broken link|wrong|"
        r"abuse|edit|letter|photos?|missing|outdated)"
        r"(?: (?:in|on|with|to|about|or|here|with this|on this|the|this|and|wrong|article|page|post|story|a|your|us|"
        r"we|missed|should know|anything|typo|omission|factual)){0,9}(?:\?.{0,80})?|(?:was|is|did|how|were) (?:you "
        r"find )?(?:this|the) (?:article|page|post|story|information|content|answer|review|guide)(?: (?:was|is))?(?: "
        r"(?:helpful|useful|interesting|informative|worth|of use))[^.!?]{0,40}\?.{0,40}|"
        r"(?:how (?:would|do) you )?rate (?:this|our) (?:article|story|post|page|recipe|content|service)(?: "
        r".{0,40})?|(?:send|give|share|leave|we value|we welcome|we want|tell us|we'd love)(?: us)? (?:your "
        r")?feedback(?: .{0,60})?|what did you think (?:of|about) (?:this|our|the) (?:article|story|post).{0,30}|"
        r"help us improve.{0,60}|contact (?:us|our (?:newsroom|news ?desk|editors?|reporters?|team|journalists?))"
        r"(?: .{0,80})?|send (?:us )?(?:your )?(?:news |story |confidential |secure |anonymous )?(?:tips?|letters?|"
        r"photos|stories|questions|ideas)(?: and \w+){0,2}(?: (?:to|at|via|in|for)\b[^.]{0,60}(?:\S@\S.{0,60}|"
        r"\b(?:us|our \w+|the editors?|letters|newsroom)\b.{0,40})| here.{0,40}|$)|(?:e-?mail|write to|message|whats "
        r"?app|text|call|phone|ring)(?: us| our \w+(?: desk| team| editor)?| the (?:newsroom|news ?desk|editor|"
        r"author|writer|reporter|sports? desk))(?: (?:at|on|via|with|your|if|about|in|or|to|here|today|"
        r"now)\b.{0,100})?|"
        r"(?:get|keep) in touch(?: (?:with (?:us|our|the author|me)|via|at|by|here|on|below|today|now)\b.{0,80})?|"
        r"tell us what you think.{0,60}|let us know what you think.{0,60}|have (?:a|any) (?:question|questions|"
        r"comment|comments|tips?|feedback|suggestions?|concerns?|story idea|news tip)\b[^.!?]{0,50}\?.{0,80}|yes no|"
        r"thank(?:s| you) for (?:your feedback|letting us know|your vote|voting|rating).{0,40}|see something "
        r"wrong\?.{0,60}|(?:letters|submissions|contributions) (?:can|may|should|must) be (?:sent|e-?mailed|"
        r"submitted).{0,90})$",
        max_words=30,
        fires=[
            "Report an error in this article",
            "Was this article helpful? Yes No",
            "Send tips to tips@harbourcourier.example",
            "Contact our newsroom at 555 0199.",
            "Rate this article",
            "Email our news desk with your story.",
        ],
        stays=[
            "Report the theft within a day and keep the number.",
            "Send letters to the men at the front, the poster urged in thick red type.",
            "Get in touch with your feelings, the trainer told the officers.",
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
    cue(
        "tell_us_heading",
        reason="meta.feedback",
        pattern=r"(?:(?:get|keep) in touch|contact (?:us|the author|our newsroom|the newsroom)|(?:have|got) (?:a|"
        r"any) (?:tip|story|question|news tip|news)s?\??|tell us|send (?:us )?(?:a tip|your (?:tips|story|stories|"
        r"photos))|submit (?:a|your) (?:tip|story|letter|correction)|was this (?:page |article |story )?(?:helpful|"
        r"useful)\??|we want to hear from you|your (?:feedback|questions)|"
        r"(?:more )?about (?:this|the) (?:site|publication|newspaper)|how to (?:contact|reach) us|around the (?:bbc|"
        r"site))",
        takes=5,
        where=OUTSIDE | tail(8),
        fires=["Get in touch\nnews@harbourcourier.example\n+44 20 7946 0000", "Was this helpful?\nYes\nNo"],
        stays=["Tell us the truth", "How to reach the island"],
    ),
    drop(
        "comment_form_field",
        reason="comment.prompt",
        pattern=r"(?:name|e-?mail|website|your (?:comment|name|e-?mail|message|rating|review)|message|comment|post "
        r"comment|submit(?: comment)?|reply|cancel|send|type your (?:comment|message)|sort by|newest(?: first)?|"
        r"oldest(?: first)?|most (?:liked|recent|relevant)|report abuse|report comment|report|flag|upvote|downvote|"
        r"like|likes?)(?: ?\*| \(required\)| \(optional\)| required)?",
        whole=True,
        where=TAIL,
        max_words=5,
        fires=["Name *", "Post comment", "Newest first", "Your comment"],
        stays=["Cancel the order"],
    ),
    drop(
        "comments_closed",
        reason="comment.prompt",
        max_words=14,
        pattern=r"^(?:the )?comment(?:s|ing)(?: (?:section|thread))?(?: (?:on|for|to|below) (?:this|the) (?:article|story|post|page|piece|thread))? (?:is|are|has been|have been|will be) (?:now )?(?:closed|disabled|turned off|switched off|not (?:available|enabled))\W{0,3}$",
        fires=["Comments on this article are now closed", "Commenting is disabled."],
        stays=["Comments are closed. So are minds, the moderator says."],
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
]
