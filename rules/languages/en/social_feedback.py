"""English requests for tips, corrections and feedback."""

from cleaner.rule import OUTSIDE, cue, drop, tail

RULES = [
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
]
