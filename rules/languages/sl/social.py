"""Slovene share and follow prompts, comments, feedback."""

from cleaner.rule import OUTSIDE, cut_tail, drop, tail

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=9,
        pattern=r"(?:deli|delite|podeli|podelite)(?: (?:članek|novico|objavo|prispevek|vsebino|s prijatelji|z drugimi|naprej|(?:na|prek|po) (?:facebooku?|twitterju?|x|viberju?|linkedinu?|whatsappu?|telegramu?|e-pošti|družbenih omrežjih)|ta članek|to novico)){0,2}"
        r"|deli z drugimi|pošlji (?:prijatelju|po e-pošti|naprej|po mailu)|kopiraj (?:povezavo|naslov)|povezava (?:je )?(?:kopirana|skopirana)|natisni(?:te)?(?: (?:članek|stran))?|tiskaj(?: članek)?|verzija za tisk|shrani (?:članek|za pozneje|za kasneje)|dodaj med (?:priljubljene|zaznamke)",
        fires=["Delite", "Deli članek", "Kopiraj povezavo"],
        stays=["Deli veselje"],
    ),
    drop(
        "share_request",
        reason="nav.share",
        max_words=22,
        pattern=r"^\W{0,3}(?:če (?:vam|ti) (?:je|je bil|se zdi)\b[^.\"\n]{0,30}(?:všeč|koristen|zanimiv)\w?,? (?:ga |jo )?(?:delite|deli)\b|(?:delite|deli|podelite) (?:ta |to )?(?:članek|novico|prispevek|objavo) (?:s|z|na) (?:svojimi|vašimi|prijatelji|drugimi|družbenih))[^.\"\n]{0,70}[.!]?$",
        fires=["Če vam je članek všeč, ga delite s prijatelji!", "Delite članek s svojimi prijatelji"],
        stays=["Če vam je torta všeč, pohvalite slaščičarja."],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=26,
        pattern=r"^\W{0,3}(?:sledite|sledi|spremljajte|spremljaj|všečkajte|všečkaj|najdete)\b(?: (?:nam|nas|naši strani|našo stran|[^.,\n]{2,30}))? (?:tudi )?(?:na|prek|v) (?:družbenih omrežjih|družabnih omrežjih|google news|googlu|facebooku|fb|instagramu|twitterju|tiktoku|youtubu|telegramu|viberju|whatsappu|linkedinu|omrežju x|facebook|instagram)[^.\"\n]{0,90}[.!]?\W{0,3}$"
        r"|^\W{0,3}všečkaj(?:te)? (?:nas|našo stran|našo facebook)\b[^.\"\n]{0,50}\W{0,3}$",
        fires=["Sledite nam na Facebooku", "Spremljajte »Obalo danes« na Google News!", "Všečkajte našo stran"],
        stays=["Na družbenih omrežjih ji sledi na tisoče ljudi."],
    ),
    drop(
        "join_channel",
        reason="nav.follow",
        max_words=28,
        pattern=r"^\W{0,3}(?:pridružite se|pridruži se|vključite se|naročite se na|naroči se na|prijavite se)\b[^.\"\n]{0,30}(?:kanal\w*|skupin\w*|profil\w*)\b[^.\"\n]{0,30}(?:viber\w*|telegram\w*|whatsapp\w*|facebook\w*|youtub\w*|instagram\w*)[^.\"\n]{0,40}[.!]?$"
        r"|^\W{0,3}(?:pridružite se|pridruži se)(?: nam)? (?:na|v) (?:viber|telegram|whatsapp|facebook|instagram)\w*[^.\"\n]{0,40}[.!]?$|^\W{0,3}(?:dodajte|dodaj|izberite|nastavite)\b[^.!?\"\n]{2,40}(?:prednostni|priljubljeni|želeni) vir\b[^.!?\"\n]{0,20}googl\w*\W{0,3}$"
        r"|^\W{0,3}(?:naročite se na|naroči se na) (?:naš )?(?:youtube kanal|kanal youtube|youtube)\b[^.\"\n]{0,40}$",
        fires=[
            "Pridružite se našemu kanalu na Viberju",
            "Dodajte nas kot prednostni vir na Googlu",
            "Naročite se na naš YouTube kanal",
        ],
        stays=["Pridružite se čiščenju kanala, je pozval župan."],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=12,
        pattern=r"komentarji? ?\(\d{1,4}\)|komentarji: ?\d{1,4}|(?:1 komentar|2 komentarja|[34] komentarji|\d{1,4} komentarjev)|(?:dodaj|napiši|oddaj|objavi|pošlji|poglej|preberi|prikaži) (?:nov |vse |svoj |svoje )?komentar(?:je)?|(?:dodajte|napišite|oddajte|objavite|preberite) (?:vse |svoj |vaš |nov )?komentar(?:je)?"
        r"|ni (?:še )?(?:nobenega )?komentarj(?:a|ev)|brez komentarjev|komentiraj(?:te)?(?: (?:članek|prvi|novico|tukaj))?|bodi(?:te)? prvi,? ki (?:bo|boste)? ?(?:komentiral\w?|oddal\w? komentar|napisal\w? komentar)|vaš komentar|komentarji so (?:zaprti|onemogočeni|izklopljeni)|komentiranje (?:je )?(?:ni mogoče|onemogočeno|zaprto)|prekliči odgovor|napišite odgovor|naloži več komentarjev|na komentarje",
        fires=["Dodaj komentar", "Komentarji (12)", "Bodite prvi, ki bo komentiral"],
        stays=["Vaš komentar me je presenetil"],
    ),
    drop(
        "comment_form",
        reason="comment.prompt",
        max_words=34,
        pattern=r"^\W{0,3}(?:vaš (?:e-naslov|e-poštni naslov|elektronski naslov)|vaša e-pošta|e-naslov) ne bo (?:javno )?objavljen\w?\b[^\"\n]{0,80}$|^\W{0,3}\*? ?(?:zahtevana|obvezna) polja so (?:označena|označene)[^\"\n]{0,20}$"
        r"|^\W{0,3}(?:za (?:komentiranje|objavo komentarja|oddajo komentarja)[^.\"\n]{0,30}(?:prijav|registr|vpis)\w*|če želite (?:komentirati|oddati komentar|objaviti komentar)|za komentiranje (?:morate|se je treba)|(?:prijavite se|prijavi se|morate biti prijavljeni),? (?:če želite|da boste lahko|za) (?:komentir|oddaj|objav)\w*)\b[^\"\n]{0,90}$"
        r"|^\W{0,3}shrani (?:moje )?ime[^.\"\n]{0,60}(?:brskalnik|komentiral)\w*[^\"\n]{0,70}$|^\W{0,3}obvesti me\b[^.\"\n]{0,30}(?:komentar|objav|prispevk|e-pošt)\w*[^\"\n]{0,40}$",
        fires=[
            "Vaš e-naslov ne bo objavljen. * označuje zahtevana polja",
            "Za komentiranje se morate prijaviti.",
            "Obvesti me o novih komentarjih po e-pošti",
        ],
        stays=["Vaš naslov ne bo zapisan v zapisnik."],
    ),
    drop(
        "comment_rules",
        reason="comment.prompt",
        max_words=80,
        pattern=r"^\W{0,3}(?:kaj menite|kaj (?:si )?mislite vi|kaj pa vi|kakšno je vaše mnenje|kaj si mislite|kaj pravite)\b[^.!\"\n]{0,60}\? ?(?:napišite|komentirajte|povejte nam|delite|zapišite|pišite|sodelujte)\b[^\"\n]{0,100}$"
        r"|^\W{0,3}(?:komentarji,? ki (?:vsebujejo|žalijo|niso)|komentatorje prosimo|uredništvo si pridržuje pravico do (?:izbrisa|brisanja|neobjave)|uredništvo si pridržuje pravico, da)\b[^\"\n]{0,200}$|^\W{0,3}(?:delite|zapišite|povejte) (?:svoje |nam svoje )?mnenje (?:v komentarjih|pod člankom|spodaj)\W{0,3}$",
        fires=[
            "Kaj menite? Napišite v komentarjih.",
            "Komentarji, ki vsebujejo žalitve, bodo odstranjeni.",
            "Delite svoje mnenje v komentarjih",
        ],
        stays=["Kaj menite o mostu? je vprašal."],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:komentarji ?\(\d{1,4}\)|(?:2 komentarja|[34] komentarji|\d{1,4} komentarjev)|komentarji bralcev|mnenja bralcev)",
        fires=[
            "Komentarji (3)\nMaja\nPri nas je enako, čas je, da oblast kaj stori.",
            "12 komentarjev\nMaja\nOdličen članek, hvala avtorici za resnico.",
        ],
        stays=["Komentarji o sodbi so se pojavili še isti večer."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:(?:ste|si) (?:opazil|našl|zasledil|odkril)\w* (?:napako|nepravilnost)(?: v (?:članku|besedilu|prispevku))?\?[^\"\n]{0,140}|(?:prijavi(?:te)?|sporoči(?:te)?)(?: nam)? (?:napako|neustrezno vsebino|tiskarskega škrata)(?: v (?:članku|besedilu|prispevku))?|označite (?:napako|besedilo) in[^\"\n]{0,80})\W{0,3}$"
        r"|^\W{0,3}(?:vam je bil|ti je bil|se vam zdi) (?:ta )?(?:članek|prispevek)[^.\"\n]{0,12}(?:všeč|koristen|zanimiv|v pomoč)\?[^\"\n]{0,50}$|^\W{0,3}ocenite (?:ta )?(?:članek|novico|prispevek)\W{0,3}$",
        fires=["Ste opazili napako? Označite jo in pritisnite Ctrl+Enter", "Prijavi napako", "Ocenite članek"],
        stays=["Banki je prijavil napako na računu."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=34,
        pattern=r"^\W{0,3}(?:imate|imaš|poznate|ste bili priča|veste|ste posneli|se je v vaši)\b[^.!\"\n]{0,60}\? ?(?:(?:pišite|piši|pošljite|pošlji|sporočite|sporoči|pokličite|obvestite|zaupajte)(?: jo| ga| jih)? (?:nam|nas|uredništvo|uredništvu)\b|(?:pišite|pošljite|sporočite)[^.\"\n]{0,30}@)[^\"\n]{0,120}$"
        r"|^\W{0,3}(?:pošljite|pošlji|pošiljajte|sporočite)(?: nam)?\b[^.!\"\n]{0,60}(?:novic\w*|fotografij\w*|posnetk\w*|predlog\w*|zgodb\w*|informacij\w*)[^.!\"\n]{0,40} na [^\"\n]{0,30}@[\w.-]{3,40}[^\"\n]{0,50}$",
        fires=[
            "Imate zanimivo novico? Pišite nam na novice@obala.example",
            "Pošljite fotografije in informacije na novice@obala.example kadar koli",
        ],
        stays=["Imate informacije o pogrešanem? Pokličite policijo na 113.", "Imate priče? je vprašal sodnik."],
    ),
    drop(
        "thanks_for_reading",
        reason="nav.follow",
        where=OUTSIDE | tail(4),
        max_words=24,
        pattern=r"^\W{0,3}(?:hvala,? (?:ker|da) (?:nas )?(?:berete|spremljate|ste z nami|ste nas obiskali)|ostanite (?:obveščeni|na tekočem) (?:z|s)|bodite na tekočem (?:z|s)|ne zamudite (?:nobene|najpomembnejših|najnovejših|naših|pomembnih) (?:novic\w*|vsebin\w*|člankov))\b[^\"\n]{0,110}$",
        fires=["Hvala, ker berete Obalo danes!", "Ne zamudite najpomembnejših novic"],
        stays=["Hvala, ker ste rešili najinega otroka, piše družina."],
    ),
]
