"""Finnish sharing, following, comments and feedback."""

from cleaner.rule import OUTSIDE, cut_tail, drop

SITE = (
    r"(?:facebookissa|facebookiin|twitterissä|x:ssä|x-palvelussa|instagramissa|linkedinissä|whatsappissa"
    r"|whatsapissa|messengerissä|blueskyssa|threadsissa|tiktokissa|youtubessa|telegramissa|pinterestissä"
    r"|somessa|facebook|twitter|instagram|linkedin|whatsapp|sähköpostilla|sähköpostitse|tekstiviestillä"
    r"|redditissä)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=rf"(?:jaa|twiittaa|tallenna|tulosta|lähetä|kopioi|suosittele|tykkää)(?: (?:tämä "
        rf"|koko )?(?:artikkeli|juttu"
        rf"|uutinen|teksti|sivu|linkki|resepti|kuva|jakso|ystävälle|kaverille|eteenpäin|muille|myöhemmäksi"
        rf"|lukulistalle|juttua|{SITE})){{1,4}}|jaa|jaa:|jaettu|tulosta|tallenna|tallennettu|twiittaa|tykkää"
        rf"|linkki kopioitu(?: leikepöydälle)?|kopioi(?: linkki)?|\d+ jakoa|jaot|(?:anna|lahjoita) (?:juttu"
        rf"|artikkeli) (?:lahjaksi|luettavaksi)|lue myöhemmin|lisää (?:suosikkeihin|kirjanmerkkeihin|lukulistalle"
        rf"|lukulistaan)"
        rf"|(?:jaa (?:artikkeli|juttu) ?|jaa ?|tallenna ?|kopioi linkki ?|tulosta ?|seuraa ?|kommentoi ?){{2,6}}"
        rf"|(?:jaa )?(?:{SITE}[ ,|]*){{1,6}}",
        whole=True,
        max_words=10,
        fires=[
            "Jaa",
            "Jaa artikkeli",
            "Jaa Facebookissa",
            "Kopioi linkki",
            "Linkki kopioitu",
            "Tallenna juttu",
            "Tulosta",
            "Lähetä sähköpostilla",
        ],
        stays=["Jaa paperit kolmeen pinoon, opettaja sanoi.", "Jaa taikina kahdeksaan osaan."],
    ),
    drop(
        "share_prompt",
        reason="nav.share",
        pattern=r"^(?:jaa|levitä) (?:tämä |tätä )?(?:juttu|juttua|artikkeli|artikkelia|uutinen|teksti"
        r"|tekstiä)\b[^.!?]{0,60}(?:ystäv\w+|kaver\w+|seuraaj\w+|somessa|sosiaalisessa mediassa|facebook\w*"
        r"|twitter\w*|muille|verkosto\w+)\b[^.!?]{0,30}[.!]?$|^piditkö (?:jutusta|artikkelista|tekstistä"
        r"|tästä)[^.!?]{0,40}\? (?:jaa|tykkää|levitä)",
        max_words=30,
        fires=["Jaa juttu ystävillesi somessa!", "Piditkö jutusta? Jaa se muille."],
        stays=["Jaa kakku ystäville, kun se on jäähtynyt.", "Levitä siemenet tasaisesti nurmikolle."],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=rf"^(?:voit (?:myös )?|muista )?(?:seuraa|seurata|tykkää|löydät|löydä) (?:myös )?(?:meitä|meistä"
        rf"|meidät"
        rf"|minua|(?-i:\p{{Lu}})[\w:-]+(?: [\w:-]+){{0,2}}|toimitusta|toimittajaa"
        rf"|kirjoittajaa)(?: myös)? (?:sosiaalisessa mediassa|{SITE}(?:(?:,| ja| &| sekä) {SITE}){{0,5}})(?:[:!.]"
        rf"| tästä| @\S+|, [^.!?]{{0,50}}[.!]?)?$",
        max_words=20,
        fires=[
            "Seuraa meitä Facebookissa!",
            "Tykkää Rannikkolehdestä Facebookissa ja Instagramissa",
            "Seuraa Karin Holmaa Twitterissä",
        ],
        stays=[
            "Seuraa kehitystä X:ssä, jonne tutkijat lataavat dataa, hän neuvoo.",
            "Joka seuraa pääministeriä Instagramissa, tietää hänen hiihtävän.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=r"seuraa(?: (?:meitä|aihetta|kirjoittajaa|toimittajaa|juttua|juttusarjaa|\+))?|seurataan"
        r"|lopeta seuraaminen|seuraat nyt [^.!?]{2,40}|seuraa meitä (?:somessa|sosiaalisessa mediassa)"
        r"|sosiaalinen media|some-?kanavamme",
        whole=True,
        max_words=6,
        fires=["Seuraa", "Seuraa meitä", "Seuraa aihetta", "Sosiaalinen media"],
        stays=["Seuraa meitä metsään, opas sanoi.", "Sosiaalinen media muutti kaiken, tutkija sanoo."],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=r"(?:kommentit|lukijoiden kommentit|keskustelu) ?\(?\d*\)?|\d+ kommentti(?:a)?(?: (?:artikkeliin"
        r"|juttuun) [^.!?]{2,80})?|(?:kirjoita|jätä|lisää) (?:uusi )?kommentti(?: peruuta vastaus)?"
        r"|jätä vastaus(?: peruuta vastaus)?|osallistu keskusteluun",
        fires=["Kommentit (12)\nMatti\nVihdoin joku sanoo sen ääneen.", "Jätä kommentti\nHyvin kirjoitettu, Karin!"],
        stays=["Kommentit oppositiosta tulivat nopeasti.", "Keskustelu kesti koko illan."],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=r"^(?:mitä mieltä (?:sinä )?olet|mitä sinä ajattelet|oletko samaa mieltä|miten sinä"
        r"|kerro (?:oma )?mielipiteesi|kerro meille|kerro oma)\b[^.!?]{0,80}[.!?]? ?(?:[^.!?]{0,60}(?:kommenteissa"
        r"|kommentoi|kommenttikent\w+|kerro (?:se |siitä )?(?:kommenteissa|meille)|osallistu|vastaa kyselyyn"
        r"|äänestä|keskustele\b))|^(?:kommentoi|keskustele|osallistu keskusteluun"
        r"|kerro mielipiteesi)\b[^.!?]{0,50}(?:alla|tästä|juttua|artikkelia|kommenttikent\w+|kommenteissa"
        r"|aiheesta)\b"
        r"|^(?:kommentointi|keskustelu|kommentoiminen|kommenttikenttä) (?:on|sulkeutuu"
        r"|suljettiin)\b[^.!?]{0,20}(?:suljettu|sulkeutunut|päättynyt|pois käytöstä|avoinna|auki)(?:[.!]|$"
        r"| (?:tält|täst|täss|klo|toistaiseksi))|^(?:näytä|lue|piilota|katso"
        r"|siirry) (?:kaikki )?(?:\d+ )?(?:kommentit|kommentteihin|kommenttia)(?: \(\d+\))?$|^(?:kommentoi|vastaa"
        r"|ilmianna|ilmoita asiaton viesti)(?: (?:tästä|juttua|artikkelia))?[.!]?$"
        r"|kirjaudu (?:sisään )?(?:kommentoidaksesi|osallistuaksesi|ja kommentoi|voidaksesi kommentoida)"
        r"|sähköpostiosoitettasi ei julkaista",
        max_words=40,
        fires=[
            "Mitä mieltä olet? Kerro kommenteissa!",
            "Kommentointi on suljettu.",
            "Näytä kommentit (14)",
            "Kirjaudu sisään kommentoidaksesi.",
        ],
        stays=[
            "Mitä mieltä olet? Kysymys esitettiin sadalle turkulaiselle torilla.",
            "Kommentoi harvoin, kuuntele usein, mentori neuvoo.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"^(?:ilmoita|kerro|raportoi)(?: meille)? (?:virheestä|jutun virheestä|asiavirheestä"
        r"|kirjoitusvirheestä"
        r"|virhe)\b[^.!?]{0,50}[.!]?$|^(?:huomasitko|löysitkö|näitkö|onko jutussa|onko artikkelissa"
        r"|havaitsitko)\b[^.!?]{0,30}(?:virheen|virhe|asiavirheen|kirjoitusvirheen)\b[^.!?]{0,30}\?"
        r"|^virhe jutussa\?|^(?:oliko|auttoiko) (?:juttu|artikkeli|tämä)[^.!?]{0,30}(?:hyödyllinen|kiinnostava"
        r"|avuksi|hyödyllistä)\w*\?$|^anna palautetta(?: (?:jutusta|artikkelista|toimitukselle|tästä))?\.?$",
        max_words=40,
        fires=[
            "Ilmoita virheestä",
            "Huomasitko jutussa virheen? Kerro siitä toimitukselle.",
            "Anna palautetta jutusta",
        ],
        stays=[
            "Ilmoita väärin pysäköidystä pyörästä kaupungille, valtuutettu kehottaa.",
            "Näitkö virheen, tuomarilta kysyttiin ottelun jälkeen.",
        ],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"^(?:onko sinulla|tiedätkö|vinkkaa|lähetä|tuliko mieleen|haluatko (?:vinkata|kertoa)|kerro meille"
        r"|jäikö"
        r"|oletko (?:kokenut|nähnyt))\b[^.!?]{0,90}[?!.:]? ?[^.!?]{0,40}(?:juttuvinkki\w*|uutisvinkki\w*"
        r"|ota yhteyttä (?:toimitukseen|meihin|toimittajaan)|lähetä (?:juttuvinkki|vinkki|meille|sähköpostia"
        r"|kuvasi|tekstiviesti|whatsapp)|vinkkaa (?:meille|toimitukselle|siitä)|kerro (?:siitä )?(?:meille"
        r"|toimitukselle)|\S+@\S+)",
        max_words=45,
        fires=[
            "Onko sinulla juttuvinkki? Ota yhteyttä toimitukseen.",
            "Tiedätkö asiasta lisää? Lähetä meille vinkki osoitteeseen uutiset@example.fi.",
            "Vinkkaa jutusta: lähetä sähköpostia toimitukselle",
        ],
        stays=[
            "Onko sinulla tietoa katoamisesta? Poliisin numero on 0295 000 000.",
            "Tiedätkö enemmän kuin uskallat kertoa, syyttäjä kysyi todistajalta.",
        ],
    ),
    drop(
        "write_to_the_newsroom",
        reason="meta.feedback",
        pattern=r"^(?![^.!?]{0,160}, (?:hän |\p{L}+ )?(?:neuvoo|neuvoi|sanoo|sanoi|pyytää|pyysi|kehottaa|kehotti|muistuttaa|muistutti|kertoo)\b)"
        r"(?:lähetä|kirjoita)(?: meille)? (?:mielipidekirjoituksesi|mielipiteesi|kirjoituksesi|kysymyksesi"
        r"|oma tarinasi|vastauksesi|juttuideasi|kuvasi)\b[^.!?]{0,50}(?:\S+@\S+|toimitukseen|toimitukselle|meille"
        r"|lomakkeella|osoitteeseen)|^(?:haluatko|onko sinulla|heräsikö|mitä ajatuksia)\b[^.!?]{0,60}(?:vastata"
        r"|kirjoittaa|keskustella|palautetta|ajatuksia|kysyttävää|juttu|kokemuksia)\b[^.!?]{0,40}\? ?(?:lähetä"
        r"|kirjoita|voit keskustella|kerro|ota yhteyttä)\b[^.!?]{0,60}\b(?:toimitu\w+|meille|toimittaj\w+|osoitteeseen|aiheesta|\S+@\S+)|^voit keskustella (?:aiheesta|jutusta)\b"
        r"|^keskustelu (?:aiheesta )?on (?:auki|avoinna)\b|^haluamme kuulla (?:sinusta|kokemuksistasi"
        r"|mielipiteesi)\b",
        max_words=35,
        fires=[
            "Lähetä mielipidekirjoituksesi osoitteeseen mielipide@example.fi",
            "Voit keskustella aiheesta perjantaihin kello 23 saakka.",
            "Mitä ajatuksia juttu herätti? Kerro ne toimitukselle.",
        ],
        stays=[
            "Onko sinulla kysyttävää tuesta? Ota yhteyttä kaupunkiin.",
            "Lähetä kuvasi näyttelyyn toimitukselle, pyysi hän lapsilta.",
            "Lähetä hakemuksesi kaupungille perjantaihin mennessä, virkailija muistuttaa.",
            "Onko sinulla kysyttävää tuesta? Soita kaupungille, hän neuvoo.",
        ],
    ),
    drop(
        "tips_button",
        reason="meta.feedback",
        pattern=r"(?:lähetä|anna) (?:juttuvinkki|uutisvinkki|vinkki|palautetta|mielipidekirjoitus"
        r"|kuva tai video)(?: toimitukselle)?|juttuvinkki|uutisvinkki|vinkkaa(?: (?:meille|toimitukselle|juttu))?"
        r"|ota yhteyttä(?: toimitukseen| toimittajaan)?|(?:kirjoita|lähetä) mielipide|palaute|anna palautetta",
        whole=True,
        max_words=5,
        where=OUTSIDE,
        fires=["Lähetä juttuvinkki", "Anna palautetta", "Ota yhteyttä toimitukseen"],
        stays=["Ota yhteyttä rohkeasti, rehtori kirjoittaa vanhemmille.", "Palaute oli murskaavaa."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:lisää|valitse|aseta)\b[^.!?\"]{2,50}(?:ensisijai|suosikki|luotetu)\w* ?lähte\w*[^.!?\"]{0,20}$",
        fires=["Lisää meidät ensisijaiseksi lähteeksi Googlessa"],
        stays=["Lisää vesi ja sekoita."],
    ),
    drop(
        "gift_article",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=r"(?:lahjoita|anna) (?:tämä )?(?:artikkeli|juttu)(?: (?:ystävälle|lahjaksi|kaverille))?",
        fires=["Lahjoita artikkeli ystävälle", "Lahjoita juttu"],
        stays=["Lahjoita verta ystävälle"],
    ),
    drop(
        "comment_and_report",
        reason="comment.prompt",
        whole=True,
        max_words=6,
        pattern=r"kommentoi(?: juttua| artikkelia)? ?[|/·]? ?(?:ilmoita (?:asia)?virheestä|jaa|tulosta|lähetä palautetta)",
        fires=["Kommentoi Ilmoita asiavirheestä"],
        stays=["Kommentoi ja jaa kokemuksesi, opettaja pyysi."],
    ),
]
