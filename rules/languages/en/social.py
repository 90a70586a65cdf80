"""English prompts to comment and rules of comments, to report errors, to send tips and to follow."""

from cleaner.rule import NAME, OUTSIDE, TAIL, cue, cut_tail, drop, tail

RULES = [
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
        r".{0,40}\b(?:e-?mail|browser|next time)\b.{0,60}"
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
            "Save my name for the end, she had told the priest.",
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
        r"top).{0,40}|reader (?:comments|reactions))",
        max_words=16,
        fires=[
            "Comments (12)\nold_sailor, 2 hours ago\nI was there and it was not like that at all, believe me.",
            "3 comments\nPeter says:\nThis made me laugh and then it made me cry.",
            "Leave a Reply\nSue\nThank you for this. I have shared it with my mother.",
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
        r"(?:how (?:did|do) you (?:like|find|enjoy) (?:this|our|the) (?:article|story|post|page|recipe|coverage)|notice(?:d)? (?:any|an) (?:issues?|errors?|mistakes?|typos?|problems?))\?.{0,60}|"
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
        r"wrong\?.{0,60}|(?:letters(?: to the editor)?|submissions|contributions) (?:can|may|should|must) be (?:sent|e-?mailed|"
        r"submitted).{0,90})$",
        max_words=30,
        fires=[
            "Report an error in this article",
            "Was this article helpful? Yes No",
            "Send tips to tips@harbourcourier.example",
            "Contact our newsroom at 555 0199.",
            "Rate this article",
            "How did you like this article?",
            "Notice any issues? Let us know.",
            "Email our news desk with your story.",
        ],
        stays=[
            "Report the theft within a day and keep the number.",
            "Send letters to the men at the front, the poster urged in thick red type.",
            "Get in touch with your feelings, the trainer told the officers.",
        ],
    ),
    cue(
        "tell_us_heading",
        reason="meta.feedback",
        pattern=r"(?:(?:get|keep) in touch|contact (?:us|the author|our newsroom|the newsroom)|(?:have|got) (?:a|"
        r"any) (?:tip|story|question|news tip|news)s?\??|tell us|send (?:us )?(?:a tip|your (?:tips|story|stories|"
        r"photos))|submit (?:a|your) (?:tip|story|letter|correction)|(?:submit|send|write) (?:a|your) letter to the editors?|was this (?:page |article |story )?(?:helpful|"
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
        pattern=r"^(?:the )?comment(?:s|ing)(?: (?:section|thread))?(?: (?:on|for|to|below) (?:this|the) (?:article|story|post|page|piece|thread))? (?:is|are|has|has been|have been|will be) (?:now )?(?:closed|disabled|turned off|switched off|not (?:available|enabled))\W{0,3}$",
        fires=["Comments on this article are now closed", "Commenting is disabled."],
        stays=["Comments are closed. So are minds, the moderator says."],
    ),
    drop(
        "comment_form_prompt",
        reason="comment.prompt",
        pattern=r"(?:please )?(?:enter|type|write) your (?:comment|name|e-?mail(?: address)?|website|message)(?: here)?!?|you have entered an incorrect e-?mail address!?|fill in your details below or click an icon to log in:?(?: logo)?"
        r"|you are commenting using your .{2,30} account\.?(?: ?\( ?log ?out.{0,20})?(?: ?/ ?change ?\)?)?|connecting to %s|log ?out ?/ ?change ?\)?|note: only a member of this blog may post a comment\.?|notify me of (?:new|follow-?up) (?:comments|posts)(?: (?:via|by) e-?mail)?\.?"
        r"|save my name, e-?mail,? and website in this browser.{0,60}",
        whole=True,
        max_words=20,
        fires=[
            "Please enter your comment!",
            "Please enter your name here",
            "You are commenting using your Facebook account. ( Log Out / Change )",
            "Note: Only a member of this blog may post a comment.",
        ],
        stays=["Enter your name here, the form said, and she did.", "Write your name in full and sign below."],
    ),
    drop(
        "house_comment_policy",
        reason="comment.prompt",
        pattern=r"^(?:the )?(?-i:\p{Lu})[\w'&.]*(?: (?-i:\p{Lu})[\w'&.]*){0,4}(?:'s)? comment(?:s|ing)? (?:policy|guidelines|rules|standards)$"
        r"|^(?:the )?(?-i:\p{Lu})[\w'&. ]{2,40} (?:welcomes|encourages|invites) (?:your|reader|readers'|user) comments\b[^!?]{0,160}$"
        r"|^(?:we|the (?:editors?|site|paper)) moderate(?:s)? (?:all )?comments\b[^!?]{0,160}$|^(?:your|all|reader) comments are welcome\b[^.!?]{0,60}[.!]?$"
        r"|^do you (?:agree|disagree)[^.!?]{0,60}\? (?:join|have|tell|let|leave|share)\b[^!?]{0,80}$",
        where=OUTSIDE | tail(10),
        max_words=40,
        fires=[
            "The Harbour Courier Comment Policy",
            "The Harbour Courier welcomes your comments on Disqus, our third-party provider. Please read our policy.",
            "Your comments are welcome.",
            "Do you agree? Join the conversation below.",
        ],
        stays=[
            "The Vatican welcomes comments on the draft until May, a cardinal said.",
            "Do you agree? she asked him.",
        ],
    ),
    drop(
        "comment_house_rules",
        reason="comment.prompt",
        pattern=r"^\W{0,3}"
        r"(?![^!?]*,[^,]*\b(?:said|told|shouted)\b)(?:welcome to the discussion|\(?0\)? comments|please log in, or sign up for a new[^!?]{0,80}|(?:please )?avoid (?:obscene|vulgar|lewd|profane|personal attacks)[^!?]{0,100}|keep it (?:clean|civil|polite)\b[^!?]{0,120}|please turn off your caps lock|"
        r"(?:don't|do not) threaten\. [^!?]{5,90}|be (?:truthful|nice|proactive|civil|respectful)\. (?:don't knowingly|no (?:racism|personal|name)|use the|please|treat others)\b[^!?]{4,130}|share with us\. [^!?]{5,120}|(?:no|threats of|we do not (?:allow|tolerate)) (?:racism|personal attacks|profanity|hate speech|harming)[^!?]{2,110}|"
        r"(?:we(?:'ve| have| are)?|[\w ]{2,30} (?:is|are|has|have)) (?:temporarily |currently |now )?(?:suspend|disabl|clos|turn|paus|remov)(?:ed|ing|e)(?: off)? (?:the )?(?:article |story |reader |public )?comment(?:s|ing)\b[^!?]{0,120}|"
        r"(?:our goal is|we (?:aim|want|strive)) to (?:create|provide|foster|maintain|offer) (?:a )?(?:safe|civil|respectful|welcoming)[^!?]{5,200}\b(?:comment(?:s|ing)?|users|readers|discussion|conversation|community)\b[^!?]{0,120})\W{0,3}$",
        where=TAIL | tail(12),
        max_words=60,
        fires=[
            "Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.",
            "PLEASE TURN OFF YOUR CAPS LOCK.",
            "Don't Threaten. Threats of harming another person will not be tolerated.",
            "Be Nice. No racism, sexism or any sort of -ism that is degrading to another person.",
            "We have temporarily disabled comments on this story.",
            "Our goal is to create a safe place for readers to meet. For now we are suspending article commenting",
        ],
        stays=["Be kind. Do not ask why, her mother told her.", "Keep it clean, the coach shouted, and they did."],
    ),
    drop(
        "on_network_with_handle",
        reason="nav.follow",
        pattern=r"^"
        + NAME
        + r"(?:,? who)? (?:is on|tweets|posts on|can be found on|is active on)(?: (?:on )?(?:twitter|x|instagram|facebook|bluesky|threads|linkedin))?(?: (?:at|as|under|from))? ?(?:the handle )?@\w+\W{0,2}$"
        r"|^" + NAME + r",? reporting\. ?\S+@\S+$",
        where=tail(5),
        max_words=12,
        fires=[
            "Ann Duffy is on Twitter @annduffy",
            "Ann Duffy tweets at @annduffy.",
            "Ann Duffy, Reporting. aduffy@kxyz.example",
        ],
        stays=["Ann Duffy is on trial."],
    ),
    drop(
        "sign_in_to_join",
        reason="comment.prompt",
        pattern=r"(?:please )?(?:(?:register|sign up|subscribe|create an account) or )?(?:log|sign) ?in(?:,? (?:or|/) (?:register|sign ?up|subscribe|join|create an account))? to (?:join|take part|leave|comment|reply|react|vote on|like|add|have your say|participate)(?: (?:in|on|to|with|the|our|this|a|your))*(?: (?:conversation|discussion|debate|comments?|community|article|story|poll|post|reply|chat|forum))?",
        whole=True,
        max_words=14,
        fires=[
            "Sign in to join the discussion.",
            "Log in or register to take part in the debate",
            "Log in to like this story",
        ],
        stays=["Log in to join the queue for tickets", "Sign in to join the library"],
    ),
    drop(
        "reader_comment_button",
        reason="comment.prompt",
        pattern=r"(?:(?:report|flag|mark)(?: (?:this|the|as|comment|reply|post|user|inappropriate|offensive|spam|abuse|abusive|content)){1,4}|sort (?:the )?(?:comments |replies )?by(?: ?:)?(?: (?:newest|oldest|best|top|latest|most \w+))?(?: first)?"
        r"|(?:reply|respond) to (?:this )?(?:comment|post|thread|reader)|(?:hide|show|view|load)(?: (?:all|more|\d+))* (?:repl(?:y|ies)|threads?))",
        whole=True,
        where=TAIL | tail(8),
        max_words=6,
        fires=["Flag as inappropriate", "Sort comments by", "Reply to this comment", "Hide replies"],
        stays=["Report as a group", "Mark this user of steam", "Sort by size and colour"],
    ),
]
