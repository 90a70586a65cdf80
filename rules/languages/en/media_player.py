"""English player messages, gallery controls and advertisement labels."""

from cleaner.rule import cue, drop

PLAYER_WORD = (
    r"(?:play|pause|mute|unmute|replay|rewind|stop|resume|start|watch|listen|skip|close|expand|hide|show|"
    r"toggle|open|enter|exit|full ?screen|loading|buffering|duration|current time|remaining time|elapsed|"
    r"progress|volume|loaded|seek|live|subtitles?|captions?|closed captions?|chapters|descriptions|transcript|"
    r"quality|speed|playback (?:rate|speed)|autoplay|settings|"
    r"audio(?: track)?|video|picture[- ]in[- ]picture|stream type|next video|prev(?:ious)? video|up next|share|"
    r"cc|off|on|selected|text|opens? .{2,30} settings dialog|now playing|audio player|video "
    r"player|media player|theater mode|mini ?player|seek to live|currently (?:behind live|playing live)|current|"
    r"time|left|back(?:ward)?|forward|ad|unmute video|more videos|"
    r"this (?:video|audio|clip)|the (?:video|audio|clip)|button|icon|seconds?|now|a modal window)"
)
PLAYER = rf"(?:{PLAYER_WORD}|is|-?\d{{1,2}}:\d{{2}}(?::\d{{2}})?|\d{{1,3}}%|\d+x|of|/|\||,|-|:)"

RULES = [
    drop(
        "player_message",
        reason="media.player",
        pattern=r"(?:this|the|your|our|sorry, this|sorry, the) (?:\w+ ){0,2}(?:video|content|media|audio|browser|"
        r"clip|player|file|stream|programme|episode|live stream|feature)(?: \w+)? (?:can ?not|can't|could not|"
        r"couldn't|is not|isn't|is no longer|is not currently|is currently|does not|doesn't|is|has|was|has been|"
        r"failed to|will|requires?|may not) .{0,20}"
        r"(?:be (?:played|loaded|displayed|shown)|available|unavailable|supported|support (?:the )?(?:html5?|video|"
        r"audio|"
        r"iframes?|this video|embedded).{0,40}|load(?:ed|ing)?|be supported|expired|been removed|play|javascript|"
        r"blocked|restricted|"
        r"disabled)(?: (?:in|on|at|for|from|because|due|right|outside) .{2,60})?(?:[.,] .{0,80})?"
        r"|(?:to (?:play|view|watch|hear|see) this (?:video|content|audio|clip),? )?(?:you (?:need|must|have) to |"
        r"please |you'll need to )(?:enable|turn on|activate|upgrade|allow) (?:javascript|cookies|flash)\b.{0,90}|"
        r"javascript (?:is|must be|needs to be|required|seems to be) .{2,60}|(?:an error occurred|error loading|"
        r"failed to load|unable to (?:load|play)|trouble (?:loading|playing)|having trouble)"
        r"[^.!?]{0,50}(?:player|video|media|playback|content|this|page|audio|image)?.{0,60}|(?:video|audio|media|"
        r"content|live stream) (?:player|source|playback|file|stream)? ?(?:is )?(?:loading|unavailable|not supported|"
        r"not available|not found|failed|error|not playing)(?:.{0,30})|(?:the )?(?:video|audio|media) (?:could not|"
        r"cannot|can't|couldn't|can not|will not) (?:be )?(?:play|load)(?:ed|ing)?\b(?:,? (?:either |because|due to|"
        r"please).{0,80})?|"
        r"your browser does(?: not|n't) support (?:the (?:video|audio|iframe|html|canvas)|html|this (?:video|audio|"
        r"format)|video|audio|iframes?|javascript|inline|embedded|playing).{0,60}|if (?:the|this|your) (?:video|"
        r"player|browser|audio|page) (?:does not|doesn't|is not|isn't|fails).{0,90}|beginning of dialog "
        r"window\..{0,60}|(?:end of|this is a) (?:dialog|modal) window(?:\. .{0,60})?|no compatible source was "
        r"found.{0,40}|escape will cancel.{0,40}",
        whole=True,
        max_words=35,
        fires=[
            "This video can not be played",
            "Sorry, this content is not available in your region.",
            "Your browser does not support the video tag.",
            "Please enable JavaScript to view this video.",
            "To play this video you need to enable JavaScript in your browser.",
        ],
        stays=[
            "This video is not what it seems, the police say.",
            "The content of the letter was not disclosed to the court.",
            "The player could not be reached for comment.",
        ],
    ),
    drop(
        "player_button",
        reason="media.player",
        pattern=r"(?=.{0,120}(?:\d:\d\d|video|audio|mute|volume|full ?screen|captions?\b|subtitles|transcript|"
        r"buffering|playback|loaded|settings|player))"
        rf"{PLAYER_WORD}(?: ?{PLAYER}){{1,29}}",
        whole=True,
        max_words=24,
        min_words=2,
        fires=[
            "Play video",
            "Duration 2:31",
            "Mute Current Time 0:00",
            "Close transcript",
            "Toggle fullscreen",
            "Now playing 1:12",
        ],
        stays=[
            "Play on",
            "Time is up",
            "Live and let live",
            "The video stops",
            "Off the record, on the record",
            "Close the back gate now",
        ],
    ),
    drop(
        "player_clock",
        reason="media.player",
        pattern=rf"\d{{1,2}}:\d\d(?::\d\d)?(?: ?{PLAYER}){{1,29}}",
        whole=True,
        max_words=24,
        min_words=2,
        fires=["0:00 / 2:31 loading", "1:12 Volume 90%", "0:00 2:31"],
        stays=["10:30 on the clock, and nobody came", "20:30 Live at the harbour"],
    ),
    drop(
        "player_word",
        reason="media.player",
        pattern=r"(?:(?:the )?(?:audio|video|media|podcast) player(?: is)? loading|loading (?:the |your |this )(?:audio |video |media |podcast )?(?:player|video|audio|comments|gallery|article|content)|loading(?: (?:more|comments?|content|article|video|player|audio|please wait|image|tweet|gallery|"
        r"your \w+|poll|quiz|graphic|chart))?|buffering|please wait|"
        r"back to video|we apologi[sz]e,? but this video has failed to load|hide caption|toggle caption|show caption|caption|"
        r"view caption|enlarge(?: (?:this )?(?:image|photo))?|fullscreen|unmute|watch video|video duration.{0,20}|"
        r"play (?:the |this |all |full |now |audio |podcast )*(?:video|audio|podcast|clip|episode|story|article|"
        r"trailer|all|now)?|"
        r"(?:image|photo|picture|video|audio|media) (?:caption|source|player|unavailable|placeholder|loading|content|"
        r"gallery|transcript|carousel)|embedded content|embed|external (?:content|media)|iframe|tweet(?: "
        r"unavailable)?|(?:view|see) (?:this )?(?:tweet|post|on) ?(?:on )?(?:twitter|x|instagram|tiktok|facebook|"
        r"youtube|threads|bluesky)?|view this post on \w+|a post shared by .{3,90}|"
        r"(?:watch|view|see|open|listen) (?:this |it )?on (?:youtube|instagram|facebook|x|twitter|tiktok|vimeo|"
        r"spotify|soundcloud|apple podcasts|threads|bluesky)|(?:video|post|tweet|photo|image|clip) (?:via|from|by|on|"
        r"courtesy of|credit:?|:) ?(?:youtube|twitter|instagram|facebook|tiktok|vimeo|x)|(?:twitter|youtube|"
        r"instagram|facebook|tiktok|spotify|x|vimeo|iframe|tweet|scribd|datawrapper) (?:embed|post|video|content|"
        r"tweet).{0,30}|"
        r"listen to (?:this|the) (?:article|story|audio version|post|page|episode|full story)(?! (?:of|that|about|he|she|from)\b)(?:.{0,40})|listen to "
        r"article|audio (?:version|article)|hear this (?:article|story)|(?:read|narrated) (?:aloud|by (?-i:\p{Lu}[\w'.-]+(?: \p{Lu}[\w'.-]+){1,3}))|this "
        r"(?:audio|article) is (?:auto|narrated|read|generated|automat).{0,90}|ai[- ]generated (?:audio|"
        r"voice).{0,40}|(?:audio|this story) (?:by|read by) .{3,40}|"
        r"(?:video|audio) (?:by|of|report by|produced by|edited by|credit) (?-i:\p{Lu}).{1,50}|image \d+ of \d+|"
        r"(?:start|end) of (?:image gallery|video|audio|podcast)(?: .{0,20})?)",
        whole=True,
        max_words=14,
        fires=[
            "Loading…",
            "Hide caption",
            "Enlarge this image",
            "View this post on Instagram",
            "A post shared by Ada Pym (@adapym)",
            "Listen to this article 5 min",
            "Play video",
            "Embedded content",
        ],
        stays=[
            "Read by candlelight at night",
            "Listen to the story of the sea",
            "Loading docks at the port have been idle",
            "Play the game",
            "Video killed the radio star",
            "See this on stage",
        ],
    ),
    drop(
        "story_continues",
        reason="ad.label",
        pattern=r"(?:(?:the |this )?(?:story|article|content|text|column|post|review|report|page|recipe|news) "
        r"(?:continues|continued|resumes?)(?: (?:below|after|following|under|beneath)?(?: (?:the|this|an?|our))? "
        r"?(?:advertisements?|ads?|adverts?|video|gallery|photo|image|newsletter|promotion|photos|break|below|poll|"
        r"map|sponsor message|message|graphic|related .{3,20}|embed|slideshow)?)?|"
        r"(?:story|article|scroll(?: down)?|read on|keep (?:reading|scrolling)|scroll (?:down )?to continue|continue "
        r"reading|please scroll|more) (?:continues? )?(?:below|after|for more|to (?:continue|keep reading|read "
        r"more))?(?: (?:the|this))? ?(?:advertisements?|ads?|adverts?|video|gallery)?|skip (?:the |this "
        r")?(?:advertisement|ad|ads|past .{3,30}|promotion|video)|"
        r"don't want to see this\? remove ads|powered by|(?:remove|hide|close|report|why this|about this|end of|"
        r"start of|after|before|ad|inline) (?:this |these |the )?(?:ads?|advertisements?|adverts?|advertising)|"
        r"(?:advertisement|ad|advert)s?(?: ?[-:.,|] ?| )(?:scroll (?:down )?(?:to|for) (?:continue|more|continue "
        r"reading)|continue reading (?:below|the main story)|story continues(?: below)?|article continues(?: below)?|"
        r"feedback|free|loading|\d+|"
        r"advertisement|skip|close|content continues below|remove|placement|slot|unit|choices)(?: .{0,30})?|(?:this|"
        r"the) ad(?:vertisement)? (?:has not|hasn't|could not|will|is|has) .{3,60}|we earn .{0,30} ads|scroll "
        r"(?:down )?to (?:continue(?: with content)?|read more)|(?:loading|your) advertisement.{0,20})",
        whole=True,
        max_words=12,
        fires=[
            "Story continues below advertisement",
            "Article continues after ad",
            "Skip advertisement",
            "ADVERTISEMENT - CONTINUE READING BELOW",
            "Scroll to continue",
            "Remove ads",
        ],
        stays=["More ads for more money", "The story continues in the second part of the trilogy."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=r"(?:advertisements?|adverts?|advertising|advertorial|ads?|ad content|sponsored(?: (?:content|post|"
        r"by|links?|message|article|story|ad))?|sponsored by (?:the )?(?-i:\p{Lu})[^,.]{1,40}|paid (?:content|post|"
        r"partnership|advertisement|for by .{3,50}|promotion|partner content|programme|program|message)|promoted(?: "
        r"(?:content|by .{2,40}|post))?|partner content|brand(?:ed)? content|"
        r"(?:presented|brought to you|supported|powered|in partnership|in association|produced(?: in (?:partnership|association|collaboration))?) (?:by|with) (?:the "
        r")?(?-i:\p{Lu})[^,.]{1,40}|ad feature|advertisement feature|(?:advertiser|sponsor) content(?: (?:from|by) (?-i:\p{Lu})[^,.]{1,40})?|content from our "
        r"(?:partners?|sponsors?)|from our (?:partners?|sponsors?)|commercial (?:content|feature|break)|special "
        r"advertising (?:feature|section)|ad ?choices|this (?:is an? )?(?:ad|advertisement)|"
        r"(?:our|a|thanks to our) sponsors?|a message from our sponsors?|sponsor(?:ed)? message|advertise (?:with us|"
        r"here|on this site)|google ads?|(?:today's )?sponsor|promotion|promotional content|in paid partnership with "
        r".{2,40}|\(?adsbygoogle.{0,80})",
        whole=True,
        max_words=8,
        fires=[
            "Advertisement",
            "Sponsored content",
            "Paid for by Kestrel Bank",
            "Brought to you by Dockside Foods",
            "Partner content",
        ],
        stays=[
            "Advertising works, he said",
            "Sponsored by nobody, loved by all who came",
            "A promotion for the captain",
        ],
    ),
    drop(
        "enlarge_image",
        reason="media.gallery",
        pattern=r"(?:press enter or click to view image in full ?size|(?:click|tap|touch|press|double[- ]tap|hover|"
        r"pinch)(?: or (?:tap|click))?(?: on)?(?: (?:the|this|any|each|an?|image|photo|picture|map|chart|graphic|"
        r"thumbnail|images|photos|here|icon))* (?:to|for) (?:view|see|enlarge|zoom|expand|open|launch|magnify|a "
        r"larger|larger|full|more|high|bigger|reveal)(?: .{0,50})?|"
        r"(?:view|open|see|show|expand|enlarge|zoom|launch|close|exit|download)(?: (?:the|this|in|image|photo|"
        r"picture|full|larger|all|photo|\d+|more|original|fullscreen|full[- ]?screen|photos|images|pictures|"
        r"slideshow|lightbox|gallery|media|caption|modal|viewer|version|size|original)){1,6}|"
        r"(?:photo|image|picture|slide|photos|images|slides|item|page) \d+ (?:of|/|out of) \d+|\d+ (?:of|/) \d+(?: "
        r"(?:photos?|images?|pictures?|slides?))?|\d+ (?:photos|images|pictures|slides|more (?:photos|images|"
        r"pictures))|(?:view|see) (?:\d+ |all |more )*(?:photos|images|pictures|gallery|slideshow)(?: \(?\d+\)?)?|"
        r"(?:previous|next|prev) (?:image|photo|slide|picture)(?:,? (?:previous|next|prev) (?:image|photo|slide|"
        r"picture))?|(?:photo|picture|image|media) ?(?:gallery|slideshow|essay|carousel)(?: .{0,20})?|slideshow|show "
        r"(?:hide|less|more) caption.{0,30}|(?:hide|show|toggle) (?:caption|description|thumbnails|gallery|captions)|"
        r"full size image|image (?:\d+|gallery|viewer|zoom|enlarge)|"
        r"expand (?:image|photo|picture|gallery|video|player|tweet)(?: .{0,20})?|open image in .{3,20}|(?:rotate|"
        r"swipe|scroll)(?: (?:for|to|through|left|right|your|device))* (?:more|see|view|gallery|photos|images|"
        r"device)(?: .{0,30})?|gallery|galleries|see gallery|back to gallery)",
        whole=True,
        max_words=13,
        fires=[
            "Press enter or click to view image in full size",
            "View image in fullscreen",
            "Click on the map to enlarge it",
            "Photo 3 of 12",
            "View gallery",
            "Open image in gallery",
        ],
        stays=["Open the gallery doors", "Gallery of rogues", "View more of the river than of the road"],
    ),
    drop(
        "gallery_prompt",
        reason="media.gallery",
        pattern=r"^\W{0,3}(?:(?:see|view|check out|scroll through|scroll (?:down |through )?(?:for|to see|to view)|"
        r"click (?:through|here for|for|on)|browse|look (?:at|through)|flip through|swipe (?:for|to see)|launch|take "
        r"a look at) (?:the |our |more |all |these |this )*(?:full )?(?:photo ?galler(?:y|ies)|galler(?:y|ies)|"
        r"slideshow|photos?|pictures|images|photo essay)\b(?: (?:below|above|here|from|of|by|in)\b.{0,80})?[.:!]?"
        r"|(?:photos|pictures|in pictures|gallery|photo gallery|slideshow|in photos|images)(?: ?\||:) "
        r"(?-i:[\p{Lu}\d'\"]).{3,100})$",
        max_words=20,
        fires=[
            "See our photo gallery below",
            "Scroll through the gallery above for more",
            "Gallery: The storm in pictures",
        ],
        stays=[
            "See the pictures that won the prize, and then the ones that should have.",
            "Pictures: a word he hated.",
        ],
    ),
    cue(
        "gallery_heading",
        reason="media.gallery",
        pattern=r"(?:photo ?galler(?:y|ies)|picture galler(?:y|ies)|image gallery|related (?:photos|images|videos|"
        r"gallery|galleries|media)|(?:more|latest|top|featured|recommended|popular|trending|must[- ]see|all|our) "
        r"(?:photos?|videos?|galleries|pictures|images|clips|photo galleries)|video (?:playlist|of the day)|"
        r"(?:images?|photo|picture) credits?|photo credits?|watch (?:more|next)|up next|now playing)",
        takes=10,
        max_words=5,
        fires=[
            "Related videos\nStorm tears off roof\n1:20",
            "Photo gallery\nThe pier\nThe mill",
            "Image credits\nAnn Duffy\nDev Rao",
        ],
        stays=["More pictures than words"],
    ),
    drop(
        "audio_length",
        reason="media.player",
        whole=True,
        max_words=5,
        pattern=r"(?:audio|video|podcast|episode|clip) (?:length|duration|time|running time):? ?\d{1,2}:\d\d(?::\d\d)?",
        fires=["Audio length 12:04", "Video duration: 1:30"],
        stays=["The audio length 12:04 was noted by the clerk."],
    ),
    drop(
        "press_play",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=r"(?:press|hit|tap|click) (?:the )?play(?: button)? (?:to|and) (?:hear|listen to|watch) (?:this|the|our) (?:story|article|audio|video|episode|report|interview|clip)(?: \(\d+ ?min\w*\))?",
        fires=["Press play to hear this story (7 mins)"],
        stays=["Press play to hear the rain"],
    ),
    drop(
        "advertisement_countdown",
        reason="ad.label",
        whole=True,
        max_words=14,
        pattern=r"(?:please )?wait \d{1,2} seconds? (?:to|before you) (?:continue|skip|proceed)"
        r"|(?:your |the |this )?(?:ad|advertisement|video|story|article|page|content|gallery) (?:will )?(?:ends?|begins?|starts?|continues?|resumes?)"
        r" (?:in|after) \d{1,2}(?: ?s(?:ec(?:ond)?s?)?)?",
        fires=["Wait 1 second to continue.", "Your video will begin in 15 seconds", "Ad ends in 5"],
        stays=["Wait 10 seconds before you turn the key.", "The story begins in 1911"],
    ),
]
