"""Swedish forms and accounts: what a form answers, how to leave a letter, what is left to read, embedded posts."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "form_message",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^(?:(?:ange|skriv in|fyll i) (?:en|ett|din|ditt|alla) (?:giltig|giltigt|korrekt|obligatoriska)\b[^.!?]{2,40}|(?:det här |detta )fältet (?:är obligatoriskt|måste fyllas i|får inte vara tomt)|obligatoriska fält(?: är markerade[^.!?]{0,20})?|(?:något|nånting) gick (?:tyvärr )?(?:fel|snett)[.!,]? (?:försök|prova|ladda)[^.!?]{0,30}\b(?:igen|senare|på nytt|om sidan)\b[^.!?]{0,15}|(?:ett|det uppstod ett|det har uppstått ett) (?:tekniskt |oväntat )?fel(?: (?:har uppstått|uppstod|inträffade))?[.!,] ?försök[^.!?]{0,30}\b(?:igen|senare|på nytt)\b[^.!?]{0,15}|(?:innehållet|sidan|kommentarerna|videon|artikeln|flödet) (?:kunde|kan) inte (?:laddas|visas|hämtas|spelas upp)(?:[.!,] ?(?:försök|prova)[^.!?]{0,30}\b(?:igen|senare|på nytt)\b[^.!?]{0,15})?)[.!]?$",
        fires=["Ange en giltig e-postadress.", "Något gick fel. Försök igen senare.", "Innehållet kunde inte laddas."],
        stays=["Något gick fel, säger chefen.", "Sidan kunde inte laddas under hela måndagen."],
    ),
    drop(
        "confirm_your_address",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=26,
        pattern=r"^(?![^!?]*, (?:säger|sade|sa|skrev|råder|varnar|uppmanar|löd)\b)(?:(?:nästan klart|snart klart|tack|tack för din anmälan|ett steg kvar)[!.,] ?)?(?:(?:vänligen )?bekräfta (?:nu |gärna )?(?:din|länken i)\b[^.!?\"]{0,30}(?:e-?post\p{L}*|mejl\p{L}*|mail\p{L}*|anmälan|prenumeration|adress)\b[^.!?\"]{0,60}|vi har (?:skickat|mejlat|mailat) (?:ett|en) (?:mejl|mail|e-post\p{L}*|bekräftelse\p{L}*|länk) till dig\b[^.!?\"]{0,60}|(?:du är|din e-?post\p{L}* är) (?:nu |redan )(?:anmäld|registrerad|prenumerant)\b[^.!?\"]{0,40})[.!]?$",
        fires=["Nästan klart! Bekräfta din e-postadress via länken vi skickat.", "Vi har skickat ett mejl till dig."],
        stays=["Tack! Det ordnar sig, sa han.", "Bekräfta din adress hos kommunen, råder polisen."],
    ),
    drop(
        "leave_the_letter",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=20,
        pattern=r"^(?:du kan|det går att)(?: (?:när som helst|alltid|enkelt|lätt|närsomhelst))? (?:avsluta|avregistrera|säga upp|avbryta|avanmäla)\b[^.!?\"]{0,50}\b(?:nyhetsbrev\p{L}*|utskick\p{L}*|prenumerationen på)\b[^.!?\"]{0,60}[.!]?$|^avregistrera (?:dig )?(?:när du vill|när som helst|när som)[.!]?$",
        fires=["Du kan när som helst avsluta prenumerationen på nyhetsbrevet.", "Avregistrera dig när som helst."],
        stays=["Du kan när som helst avsluta din anställning, löd svaret."],
    ),
    drop(
        "articles_left",
        reason="legal.paywall",
        max_words=16,
        pattern=r"^(?:du (?:har|kan läsa)|det finns) (?:nu |bara |ytterligare |upp till )*(?:\d{1,2}|en|två|tre|fyra|fem) (?:fria|gratis|kostnadsfria|olästa gratis|öppna)(?:-| )?artik\p{L}+(?: (?:kvar|till|att läsa|den här månaden|denna månad|i månaden|gratis|innan du [^.!?]{3,40}))*[.!]?$|^du har (?:läst|använt) (?:alla )?(?:dina |månadens )?(?:\d{1,2} )?(?:fria|gratis|kostnadsfria) artiklar\b[^.!?]{0,40}[.!]?$",
        fires=["Du har två gratis artiklar kvar den här månaden", "Du har läst dina fria artiklar"],
        stays=["Du har två artiklar kvar att skriva."],
    ),
    drop(
        "account_question",
        reason="nav.page",
        whole=True,
        max_words=12,
        pattern=r"(?:(?:har du|du har)(?: redan| inget)? (?:ett )?konto\?|(?:är du|du är)(?: redan)? (?:kund|medlem|prenumerant|registrerad)\?|redan (?:kund|medlem|prenumerant|registrerad)\?)(?: (?:då )?(?:logga in|skapa konto|aktivera(?: ditt konto| din inloggning)?|registrera dig|aktivera digital tillgång)(?: (?:här|nu|gratis|på \S+))*)?",
        fires=["Har du redan ett konto? Logga in här", "Är du redan prenumerant? Aktivera ditt konto"],
        stays=["Har du redan ett konto? Frågan kommer alltid.", "Är du medlem? Nej, svarar hon."],
    ),
    drop(
        "embedded_post_here",
        reason="legal.cookie",
        max_words=50,
        pattern=r"^(?:här (?:finns|ska|skulle|visas|ligger|har vi)|det här är|detta är) (?:det |ett |en )?(?:\S+ ){0,3}?(?:innehåll|inlägg|tweet|video|klipp|spelare|karta|grafik) (?:från|av|på) (?:facebook|twitter|instagram|x|tiktok|youtube|spotify|datawrapper|google maps|threads|bluesky|soundcloud|acast|en extern \p{L}+|tredje part)\b(?=[^?]{0,160}(?:cookie|kakor|godkänn|samtyck|klick|visas inte|laddas))[^?]*$",
        fires=["Här finns ett inlägg från Instagram som kan sätta cookies."],
        stays=["Här finns ett inlägg från Facebook som mål i rätten."],
    ),
    drop(
        "something_wrong",
        reason="meta.feedback",
        where=TAIL,
        max_words=18,
        pattern=r"^(?:ser|hittar|upptäcker|har) du (?:sett |hittat |upptäckt )?något (?:fel|som (?:inte stämmer|är fel|borde rättas))(?: i (?:artikeln|texten))?\? ?(?:meddela|mejla|hör av dig|kontakta|tipsa|rapportera|skriv)\b[^.!?\"]{0,50}[.!]?$|^(?:innehållet|materialet|artikeln|texten|texter och bilder) får (?:inte|ej) (?:återges|publiceras|kopieras|spridas|användas)\b[^.!?\"]{0,60}(?:utan|medgivande|tillstånd)[^.!?\"]{0,40}[.!]?$",
        fires=["Ser du något som inte stämmer? Meddela oss.", "Innehållet får inte återges utan tillstånd."],
        stays=["Materialet får inte användas i skolor, beslutade nämnden."],
    ),
]
