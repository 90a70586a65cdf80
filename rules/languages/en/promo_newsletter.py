"""English promotion of newsletters."""

from cleaner.rule import cue, drop

AT = (
    r"(?:^|[.!?:;…\")] ?|\b(?:please|and|or|to|so|here) |- ?|\b(?:for|to) (?:more|all|the latest|breaking|get|read|"
    r"stay|keep)\b[^.!?]{0,80}, )"
)
LETTER = (
    r"(?:e-?newsletters?|newsletters?|news letters?|mailing list|email list|e-mail list|e-?mail (?:updates?|alerts?|"
    r"bulletins?|briefings?|digests?)|"
    r"(?:daily|weekly|morning|evening|news|monthly|weekend) (?:\w+ )?(?:bulletins?|briefings?|digests?|e-?mails?|"
    r"round-?ups?|updates?|headlines))"
)
OURS = (
    r"(?:our|my|your (?:inbox|e-?mail|in-box)|free|here\b|below|today|now\b|this link|the link|weekly|daily|"
    r"delivered|straight|directly|"
    r"every (?:day|week|morning|month|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|subscribers|"
    r"(?-i:\p{Lu}[\w'&.-]+ (?:[Nn]ewsletters?|[Bb]riefing|[Dd]igest|[Bb]ulletin|email)))"
)
BUTTON_EXTRA = r"(?: (?:now|today|here|free|for free|below))*"
STRICT = (
    r"(?:our|your (?:inbox|e-?mail|in-box)|free newsletter|straight to|(?-i:\p{Lu}[\w'&.-]+ (?:[Nn]ewsletters?|"
    r"[Bb]riefing|[Bb]ulletin)))"
)

RULES = [
    drop(
        "newsletter_imperative",
        reason="promo.newsletter",
        pattern=AT
        + r"(?:click here to |tap here to |you can |don't forget to |be sure to |make sure (?:to |you )|why not |"
        r"want to |remember to |"
        r"simply |also )?(?:(?:sign(?:ing)?[- ]?up|subscrib(?:e|ing)|join|register|opt[- ]in)\b(?=[^.!?]{0,160}\b"
        + OURS
        + r")|"
        r"(?:get|receive|try|enter|read|check out|add your)\b(?=[^.!?]{0,160}\b"
        + STRICT
        + r"))[^.!?]{0,120}\b"
        + LETTER
        + r"\b",
        max_words=90,
        fires=[
            "Sign up for our free weekly newsletter.",
            "For more stories like this, subscribe to the Dockside Digest newsletter.",
            "Get our morning briefing every weekday.",
            "Enjoying this? Click here to join our mailing list.",
        ],
        stays=[
            "Sign up for our newsletter, the shop assistant said for the third time.",
            "Residents who sign up for the city's newsletter get a free tree.",
            "The magazine will launch a daily newsletter in May.",
            "He told investors that readers read newsletters more often than magazines.",
            "Get a weekly update from the teacher and read it with your child.",
        ],
    ),
    drop(
        "to_your_inbox",
        reason="promo.newsletter",
        pattern=r"\b(?:(?:sent|delivered|emailed) (?:(?:straight|directly|direct|right|daily|weekly|free|hot|fresh) "
        r")*(?:to|into|in)|straight (?:to|into)|"
        r"(?:directly|direct|right) to|(?:headlines|news|stories|updates|newsletters?|alerts|analysis|recipes|tips|"
        r"briefing|offers|insights|articles|interviews|"
        r"reviews|reporting|journalism)(?: (?:straight|directly|direct|right|daily|weekly|every \w+))? (?:to|in|"
        r"into)) your (?:\w+ )?(?:in-?box|e-?mail|mailbox)\b"
        r"|\b(?:texted|news|headlines|breaking news alerts|news alerts|deals|stories) (?:right |straight |directly |"
        r"delivered |sent ){0,2}to your (?:phone|mobile|smartphone|device)\b"
        r"|^(?:get|receive) e-?mail (?:updates|alerts) from .{3,60}$|^(?:you(?:'re| are) )?now signed up to receive "
        r".{3,80}$"
        r"|^(?:[^.!?]{0,60} )?in your inbox(?: (?:every|each|daily|weekly|once|twice|by)\b.{0,30})?[.!]?$"
        r"|^(?:get|receive) (?:the |our |all )?(?:daily|weekly|breaking|latest|top|real-time|national|local)[\w "
        r",'&-]{0,60}\b(?:news|headlines|updates|alerts)\b[^.!?]{0,50}[.!]?$"
        r"|^"
        r"sign[- ]?up (?:for|to) (?:breaking|the latest|our|daily|weekly|free)[^.!?]{2,100}[.!]?$"
        r"|^(?:contact me with|receive e-?mails? from us|i (?:agree|want|would like|'d like) to receive|yes,? "
        r"(?:please send|send me|i(?:'d| would) like to receive|i want to receive))\b.{3,160}$",
        max_words=80,
        fires=[
            "The best of the week, delivered straight to your inbox.",
            "Get the latest headlines in your inbox every morning.",
            "Five stories in your inbox every Friday",
            "Sign up for breaking news, reviews, tips and more.",
            "I agree to receive newsletters from the Courier",
        ],
        stays=[
            "Sign up for our newsletter, the shop assistant said for the third time.",
            "Scammers count on the chaos in your inbox at the end of a month.",
            "The message lands in your inbox and looks like a letter from your bank.",
        ],
    ),
    drop(
        "newsletter_pitch",
        reason="promo.newsletter",
        pattern=r"(?:^|[.!?] )(?:a version of )?this (?:story|article|post|piece|column|essay|interview|excerpt|"
        r"edition|text) "
        r"(?:(?:first|originally|also|previously) )?(?:(?:is|was) (?:adapted|taken|part|excerpted|published|featured|"
        r"sent|an? \w+|first \w+|"
        r"originally \w+|also \w+)|ran|appeared|comes|is) (?:first |originally )?(?:in|from|of|out in|as part of|to "
        r"subscribers of) "
        r"(?:[\w'&+-]+,? ){0,10}(?:newsletter|morning briefing)\b"
        r"|^(?:(?:you(?:'re| are) reading|welcome to) (?:the|our|an?|today's|this week's|another edition of|[\w']+'s)|"
        r"this is (?:our|today's|this week's|another edition of)) "
        r"(?:[\w'&+-]+,? ){0,8}newsletter\b",
        max_words=60,
        fires=[
            "This article first appeared in our Monday newsletter. Sign up here.",
            "You're reading the Harbour Notes newsletter.",
            "This story is from The Tide, our climate newsletter.",
        ],
        stays=[
            "This is a man who never reads the newsletter that carries his name, she said, and who is proud of it.",
            "The following year he started a newsletter for beekeepers.",
        ],
    ),
    drop(
        "newsletter_line",
        reason="promo.newsletter",
        pattern=r"^(?:(?:sign(?:ing)?[- ]?up|subscribe|register|join)(?: (?:now|today|here|free|for free))*"
        r"(?: (?:to|for|and get|and receive|with)| here for)? (?:the |our |us |an? |all )?(?:[\w'&+-]+ ){0,7}"
        + LETTER
        + r"(?: (?:now|today|here|below|"
        r"for free|to (?:get|receive|stay|find|read|keep)|and (?:get|receive|never|stay|we'll|be)|for (?:the|more|"
        r"all|a|your|daily|weekly)|"
        r"if you|by (?:clicking|entering))\b.{0,140}|[.!:]?$)"
        r"|(?:free |daily |weekly |our )?(?:e-?mail )?newsletters? sign[ -]?up.{0,40}$"
        r"|(?:never|don't|do not|you won't) miss (?:out on )?(?:an? |another |our |the )?(?:\w+ ){0,4}(?:story|"
        r"stories|update|updates|issue|post|"
        r"article|beat|thing|edition|recipe|newsletter|news|headlines?)\b[^.!?:]{0,50}(?:[.!:,-].{0,140}(?:sign|"
        r"subscribe|follow|join|get|alerts?|"
        r"notif\w+|newsletter)|$|[.!]$))",
        max_words=45,
        fires=[
            "Sign up for the Politics newsletter",
            "Subscribe to the weekly newsletter to get tips on gardening.",
            "Never miss a story. Get our alerts.",
            "Don't miss an issue!",
        ],
        stays=[
            "Sign up for newsletters from shops you trust and use a second address.",
            "Subscribe to the view that newsletters will save the press, and you will be disappointed.",
            "Never miss a payment, and the bank will reward you.",
        ],
    ),
    drop(
        "newsletter_button",
        reason="promo.newsletter",
        pattern=r"(?:our |free |daily |weekly |email |e-mail |the |get the |get our |read our |latest |more |see all "
        r"|explore all |view all |all |"
        r"manage (?:your )?|browse (?:all )?|related )*newsletters?(?: sign[- ]?ups?| subscription| preferences| "
        r"promo| archive| options)?"
        + BUTTON_EXTRA
        + r"|(?:skip|after|end of) (?:past )?newsletter(?: promotion| promo| sign[- ]?up)?"
        r"|(?:enter |add |type |your |please enter |submit |provide )+(?:a |an )?(?:valid )?e-?mail(?: address)?(?: "
        r"(?:here|below|to .{3,60}))?"
        r"|e-?mail address(?: required| \*|\*)?(?: sign up| subscribe| submit)?|your (?:first |last |full )?name(?: "
        r"\*| \(required\)| required)?"
        r"|sign[- ]?me[- ]?up|sign[- ]?up"
        + BUTTON_EXTRA
        + r"|sign[- ]?up (?:to|for) (?:our |the |free )?(?:newsletters?|emails?|updates|alerts|.{2,30} newsletters?)"
        r"|subscribe (?:to|for) (?:our |the |free |email |e-mail |news )*(?:newsletters?|emails?|updates|alerts|"
        r"mailing list|blog|feed)"
        r"|get (?:the )?(?:updates|e-?mails?|newsletter|alerts|news)(?: by e-?mail)?|(?:subscribe|delivery) by "
        r"e-?mail|i'd like to receive .{3,80}"
        r"|(?:stay|keep|be|get) (?:in the (?:know|loop)|informed|updated|up[- ]to[- ]date|connected|in touch)(?: "
        r"with (?:us|our .{2,40}))?"
        r"|join (?:our|the) (?:mailing|e-?mail|newsletter|waiting)[ -]?list"
        + BUTTON_EXTRA
        + r"|invalid e-?mail(?: address)?",
        whole=True,
        max_words=12,
        fires=[
            "Newsletter sign-up",
            "Enter your email address",
            "Email address *",
            "Sign up",
            "skip past newsletter promotion",
            "after newsletter promotion",
            "Stay in the know",
        ],
        stays=["Newsletters: a short history", "Email addresses of the dead", "The newsletter archive burned"],
    ),
    drop(
        "newsletter_form_message",
        reason="promo.newsletter",
        pattern=r"^(?:thank you|thanks)(?: so much)? for (?:signing up|subscribing(?:we have)?|registering|your "
        r"(?:subscription|submission|interest))\b.{0,120}"
        r"|^thank you for subscribing.{0,60}$|^(?:you(?:'re| are|'ve been| have been| have)(?: now| successfully| "
        r"already| all| almost)* (?:subscribed|signed up|on the list|registered|"
        r"set|in!))(?: (?:to|for|with)\b.{0,80}|[.!].{0,120})?$"
        r"|^(?:please )?(?:check|confirm) your (?:e-?mail|inbox|subscription)\b.{0,80}(?:confirm|verify|link|"
        r"complete|subscription|spam)"
        r"|^(?:oops|sorry|uh[- ]oh|error)?[!,.]? ?(?:something went wrong|there (?:was|has been) an? (?:error|"
        r"problem|issue)(?: (?:with|processing|submitting|"
        r"signing|saving) .{3,60})?|an error (?:has )?occurred)[.,!]? ?(?:please )?(?:try again.{0,40})?$"
        r"|^please (?:enter|provide|use) (?:a|your) valid e-?mail|^we have more newsletters|^no spam[.,!]|^we "
        r"(?:don't|won't|will never|do not|promise not to) "
        r"(?:\w+ )?(?:spam|share your (?:e-?mail|data|details|information)|sell your)|^you can (?:unsubscribe|opt[- "
        r"]out|change your mind) "
        r"(?:at )?any ?time(?!,)|^unsubscribe (?:at )?any ?time(?!,)|^(?:interested in|see all) .{0,40}newsletters\b.{0,60}$"
        r"|^(?:get|read) (?:it|them) (?:before|first|free)\b.{0,60}(?:newsletter|inbox)|^success! "
        r"you.{0,60}(?:subscri|sign|list|inbox|email)",
        max_words=45,
        fires=[
            "Thank you for subscribing!",
            "Something went wrong, please try again later.",
            "You have successfully subscribed to our newsletter.",
            "Please enter a valid email address.",
            "You can unsubscribe at any time.",
        ],
        stays=[
            "Something went wrong with the second stage of the rocket, and the engineers want to know what.",
            "Please check your email, the note on the door said.",
            "You can unsubscribe at any time, the regulator reminded customers, and the company may not charge you.",
            "Thank you for your service, the king told the nurses.",
        ],
    ),
    drop(
        "inbox_of_readers",
        reason="promo.newsletter",
        pattern=r"\bwe(?:'ll| will)? (?:also )?(?:send|e-?mail|bring|deliver)s?(?:ing)? (?:it |them )?(?:to )?(?:you|"
        r"your inbox)\b[^.!?]{0,90}"
        r"\b(?:stor(?:y|ies)|news|newsletter|e-?mails?|inbox|updates?|headlines|morning|week|day|articles?|best)\b"
        r"|^(?:want|looking for|like|love|need|interested in) (?:more|the latest|to (?:get|keep|stay|read|receive|"
        r"know)|great|a (?:daily|weekly|quick)|"
        r"this|even more|all the)\b[^.!?]{0,90}\? ?"
        r"(?:sign[- ]?up|subscribe|join (?:our|the|us)|get (?:our|the|it)|click|follow (?:us|our|the)|download "
        r"(?:our|the)|check out our|"
        r"enter your|register|listen to)\b",
        max_words=70,
        fires=[
            "We'll send you the five best stories of the week.",
            "Want more stories like this? Follow our channel.",
            "Looking for the latest from the Cape? Subscribe here.",
        ],
        stays=[
            "Want to get rich? Read no further, the old man wrote in his will.",
            "We will send you home, the officer told the men.",
        ],
    ),
    cue(
        "newsletter_heading",
        reason="promo.newsletter",
        pattern=r"(?:sign up (?:for|to)|subscribe to|get|join) (?:our|the|free) (?:[\w'&-]+ ){0,4}(?:newsletters?|"
        r"mailing list|email updates|news alerts)"
        r"|(?:more|our|other|explore|free) newsletters(?: (?:from|by|for) .{2,30})?|newsletters? (?:sign[- ]?up|"
        r"subscription)|don't miss (?:a|another|any) "
        r"(?:thing|story|beat|update|post)",
        takes=5,
        fires=[
            "Subscribe to our newsletter\nEmail\nName\nSubscribe",
            "Sign up for our free newsletters\nDaily\nWeekend",
        ],
        stays=["Sign up for the marathon", "The rise of newsletters"],
    ),
    drop(
        "letter_by_name",
        reason="promo.newsletter",
        pattern=r"^\W{0,3}(?:sign[- ]?up|subscribe) (?:now |here |today )?(?:to|for) (?:the )?(?-i:[\p{Lu}])[^.!?,:]{1,40}(?:, | - |: )(?:our|the|a|your|my) (?:(?:free|weekly|daily|new|regular|monthly|fortnightly|morning|evening|weekend|twice-weekly|essential|\w+day) )*"
        r"(?:look|guide|round-?up|newsletter|e-?mail|letter|digest|take|dose|briefing|dispatch|tour|note|update|selection)\b[^!?]{0,140}$",
        max_words=40,
        fires=[
            "Sign up to Elm Life, our weekly look at what matters on the coast.",
            "Subscribe to The Tide: your daily guide to the sea",
        ],
        stays=["Sign up for Elm, the best of the schools."],
    ),
    drop(
        "like_what_you_read",
        reason="promo.newsletter",
        pattern=r"^\W{0,3}(?:(?:do you |did you )?(?:like|liked|enjoy(?:ing|ed)?|love|loving) (?:what you(?:'re| are|'ve| have| just)? (?:just )?(?:read|reading|see|seeing)|this (?:story|article|post|piece|column|newsletter|review|interview)|our (?:work|stories|journalism|reporting|coverage))"
        r"|(?:want|need|looking for|hungry for|craving) (?:to read )?(?:even )?(?:more|other)(?: \w+){0,2} (?:stories|articles|news|stuff|reporting|journalism|posts|reviews)(?: like (?:this|these))?(?: (?:in|from|about|on) [^.!?]{2,30})?)[^.!?]{0,30}\? ?"
        r"(?:(?:then |please |you can |why not )?(?:get|sign|subscribe|join|support|become|try|follow|donate|have|let|consider|here|check|register|download|give)\b|(?:our|the|this|it) (?:[\w'&-]+ ){0,5}(?:newsletter|podcast|app|channel|e-?mail|letter)\b)[^?\"]{2,140}$",
        max_words=44,
        fires=[
            "Want more stories like this? Our free weekly newsletter has you covered.",
            "Like what you're reading? Get it in your inbox every week.",
        ],
        stays=["Like what you see? He did, and bought all three."],
    ),
    drop(
        "address_not_right",
        reason="promo.newsletter",
        pattern=r"(?:(?:that|this|the|your)(?: is not a| isn't a)? ?(?:valid )?e-?mail(?: address)?(?: (?:you (?:entered|gave|provided)|entered))? (?:doesn't|does not|is|isn't|appears|seems|looks?|has)(?: (?:to be|not|already|been|look|seem|like|right|correct|valid|invalid|incorrect|registered|subscribed|in use|used|taken|a|an|e-?mail|address|quite))+|please (?:check|correct|re-?enter) (?:your|the) e-?mail(?: address)?(?: and try again)?)",
        whole=True,
        max_words=14,
        fires=[
            "That email address doesn't look right.",
            "This email is already registered",
            "Please check your email address and try again.",
        ],
        stays=["The email is not the only one.", "The email is a fake"],
    ),
]
