"""Finnish captions, credits, players, galleries and advertisement labels."""

from cleaner.rule import drop, label

WHO = (
    r"(?:kuva(?:t|aja|aajat|kaappaus|kaappaukset|lähde|käsittely|manipulaatio|toimisto)?|valokuva(?:t|aja)?"
    r"|kuvaajat|piirros|piirrokset|kuvitus(?:kuva)?|grafiikka|kartta|arkistokuva|lehdistökuva|havainnekuva"
    r"|kollaasi|video|foto|kuvan lähde|pääkuva|henkilökuva)"
)
# The rest of a credit: no end of a sentence but after an initial or inside a host name.
TAIL_ = r"(?:[^.!?:]|(?<=\b(?-i:\p{Lu}))\.|\.(?=\p{L})|(?<=\b(?:kuva|kuvat)): ?){2,110}"
OLD = (
    r"(?:arkistokuva|kuvituskuva|havainnekuva|lehdistökuva|kuva arkistosta"
    r"|kuvan henkilöt eivät liity (?:juttuun|tapaukseen|uutiseen)"
    r"|kuvituskuva, kuvan henkilö(?:t)? ei(?:vät)? liity [^.!?]{3,25})"
)

RULES = [
    label(
        "credit_line",
        part="credit",
        pattern=rf"^(?:teksti (?:ja|&|/|\+) )?{WHO}(?: (?:ja|&|/) {WHO})? ?[:|/] ?(?=\S){TAIL_}\.?$"
        rf"|^[(\[]?{WHO} ?: ?[^.!?:]{{2,80}}[)\]]$",
        max_words=16,
        fires=[
            "Kuva: LAURI HOLMA",
            "Kuvat: Anna Ek / Lehtikuva",
            "Grafiikka: Mari Lind",
            "(Kuva: Poliisi)",
            "Kuvaaja: Jussi Laine",
        ],
        stays=[
            "Kuva on sama koko maassa: sairaanhoitajista on pulaa.",
            "Kuvat ratkaisivat: ilman niitä kukaan ei muista. Siihen kuvaaja uskoo.",
        ],
    ),
    label(
        "credit_without_colon",
        part="credit",
        pattern=r"(?:kuva|kuvat|kuvaaja|valokuvaaja|piirros|grafiikka"
        r"|kuvitus) (?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){1,3})(?: ?[/,|] ?[\p{L} ./-]{2,40})?"
        r"|kuva(?:t)? ?:? (?:yksityinen|poliisi|kotialbumi|lehtikuva|arkisto)",
        whole=True,
        max_words=9,
        fires=["Kuva Lauri Holma", "Kuvaaja Anna Ek / Lehtikuva", "Kuva: Poliisi"],
        stays=["Valokuvaaja Jaakko Holma syntyi Oulussa.", "Kuva Väinö Linnasta myytiin huutokaupassa."],
    ),
    label(
        "caption_with_credit",
        part="caption",
        pattern=rf"\S[ .!?,;()\[\]|/\"'-]{{1,4}}{WHO}(?: (?:ja|&|/) {WHO})? ?: ?{TAIL_}\.?[)\]]?\.?$",
        max_words=70,
        fires=[
            "Palokunta työskenteli koko yön. Kuva: Lauri Holma",
            "Kaupunginjohtaja Eeva Lind on pettynyt. (Kuva: Anna Ek / Lehtikuva)",
            "Tältä uusi uimahalli näyttää. Havainnekuva: Arkkitehtitoimisto Oy",
            "Poliisi paikalla Oulussa. Kuva: J. Laine",
        ],
        stays=[
            "Hänellä on kaksi harrastusta työn lisäksi: kuvat ja elokuvat.",
            "Raati kiitti vuoden kuvaa: tyttö juoksee jäällä. Se otettiin maaliskuussa.",
        ],
    ),
    label(
        "caption_credit_without_colon",
        part="caption",
        pattern=r"\S[.!?)\]\"'] ?[(\[]?(?-i:kuva|kuvat|KUVA|Kuva|Kuvat|Kuvaaja"
        r"|Piirros) /?(?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){1,3})(?: ?[/,|] ?[\p{L} ./-]{2,40})?[)\]]?$",
        max_words=60,
        fires=["Silta suljettiin tiistaina. Kuva Lauri Holma", "Oppilaita matkalla kouluun. Kuva Anna Ek/Lehtikuva"],
        stays=["Hän johtaa yritystä nimeltä Kuva Holma.", "Muuri murtui. Kuva levisi maailmalle."],
    ),
    label(
        "caption_file_picture",
        part="caption",
        pattern=rf"\S(?:[.!?,)\]\"'|] ?| (?=[(\[]))[(\[]?{OLD}[)\]]?\.?$|^{OLD}(?: [^.!?:]{{2,60}}(?:sta|stä|lta"
        rf"|ltä))?\.?$"
        rf"|^(?:arkistokuva|kuvituskuva|havainnekuva) ?[.:-] ?[^.!?]{{3,120}}\.?$",
        max_words=50,
        fires=["Poliisi eristi alueen. Arkistokuva.", "Kuvituskuva", "Bussi matkalla keskustaan (kuvituskuva)"],
        stays=[
            "Hän löysi valokuvan kaupungin arkistosta.",
            "Kuvituskuvat tilattiin taiteilijalta, jonka työ palkittiin.",
        ],
    ),
    label(
        "caption_position",
        part="caption",
        pattern=r"^(?:kuvassa|kuvateksti|yläkuvassa|alakuvassa|pääkuvassa)(?: (?:vasemmalla|oikealla|ylhäällä"
        r"|alhaalla))? ?: ?[^.!?]{3,200}[.!]?$|^\S[^!?]{5,250} (?:\((?:vas\.?|oik\.?|vasemmalla|oikealla"
        r"|kesk\.?)\)) [^!?]{3,150}(?:kuvassa|kuvattuna)\.?$",
        max_words=40,
        fires=["Kuvassa: Eeva Lind ja Anna Ek", "Kuvateksti: Oulun koulu"],
        stays=[
            "Kuvassa on kolme miestä, mutta yksikään heistä ei ole epäilty.",
            "Kuvan takana luki nimi ja vuosiluku.",
        ],
    ),
    drop(
        "player_controls",
        reason="media.player",
        pattern=r"(?:toista|käynnistä|pysäytä|keskeytä)(?: (?:video|ääni|klippi|jakso|uudelleen|juttu))+|toista"
        r"|kuuntele (?:juttu|artikkeli|tämä juttu|teksti|jakso|ääniversio|uutinen"
        r"|juttu ääneen luettuna)(?: ?\(?\d+(?:[:.]\d+)? ?(?:min(?:uuttia)?|s)?\.?\)?)?"
        r"|kuuntele ?\(?\d+ ?min\.?\)?|(?:tätä )?(?:videota|videon|klippiä) (?:ei voi|toistaminen)[^.!?]{3,50}"
        r"|(?:mykistä|ääni päälle|ääni pois|laita ääni päälle)|toistetaan nyt|toistonopeus|tekstitys|nopeus"
        r"|videosoitin|javascript [^.!?]{3,50}|katso (?:grafiikka|kartta|taulukko|lista)(?: (?:alta|tästä|yltä))+"
        r"|mainos päättyy \d+[^.!?]{0,20}"
        r"|katso (?:video|klippi|lähetys|tiedotustilaisuus|haastattelu)(?: (?:tästä|alta|yltä|ylhäältä"
        r"|jutun alusta))*|video (?:alla|yllä)|lataa video",
        whole=True,
        max_words=10,
        fires=["Toista", "Kuuntele juttu", "Kuuntele (4 min)", "Videota ei voi toistaa", "Katso video alta"],
        stays=[
            "Kuuntele artistia ennen kuin tuomitset, levy-yhtiö pyytää.",
            "Video ja ääni olivat todisteina oikeudessa.",
        ],
    ),
    drop(
        "synthetic_voice",
        reason="media.player",
        pattern=r"^(?:ääniversio|jutun lukee|ääni|artikkelin|jutun|tämän jutun)\b[^.!?]{0,40}(?:tekoälyääni"
        r"|tekoälyn lukema|koneääni|synteettinen|puhesynteesi\w*|tekoälyn tuottama|koneellisesti)",
        max_words=30,
        fires=["Jutun lukee tekoälyääni.", "Ääniversio on tekoälyn tuottama. Siinä voi olla virheitä."],
        stays=[
            "Elokuvan ääni oli tekoälyn tuottama, oikeus toteaa ja tuomitsee miehen.",
            "Jutun on kirjoittanut ihminen.",
        ],
    ),
    drop(
        "video_teaser",
        reason="media.player",
        pattern=r"^(?:video|katso video|tv|suora|suora lähetys|livenä|seuraa livenä|klippi|katso kuvat"
        r"|katso grafiikka)(?: ?[:|>] ?| - )(?-i:[\p{Lu}\"'\d])[^\n]{5,140}$",
        max_words=22,
        fires=["Katso video: Tässä poliisi räjäyttää laukun", "Video: Näin pelastus eteni"],
        stays=["Elokuva: taidemuoto, jota Dreyer rakasti enemmän kuin teatteria.", "Livenä on parasta, hän sanoo."],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=r"avaa (?:kuvien katselu|kuvankatselu|kuvakaruselli)|(?:avaa |näytä )?(?:kuva )?(?:koko näytöllä"
        r"|koko näyttö|koko ruudulla|koko ruutu|kokoruututila\w*)|(?:avaa|näytä|suurenna|katso|sulje"
        r"|klikkaa suuremmaksi|zoomaa)(?: (?:kaikki|lisää|koko|isompi))?(?: (?:kuva(?:t|a|teksti|galleria)?|kuvia"
        r"|kuvasarja|galleria|kartta|grafiikka))(?: (?:suurempana|isompana|\(\d+\)))?"
        r"|klikkaa kuva(?:a)? [^.!?]{3,40}|kuvagalleria|kuvasarja|kuva \d+ ?/ ?\d+|\d+ ?/ ?\d+ kuvaa|\d+ kuvaa"
        r"|seuraava(?: kuva)?|edellinen(?: kuva)?|pyyhkäise [^.!?]{3,30}|(?:piilota|näytä) (?:kuvateksti"
        r"|faktalaatikko)",
        whole=True,
        max_words=8,
        fires=["Avaa kuva koko näytöllä", "Koko näyttö", "Kuva 1/5", "Suurenna kuva", "Katso kaikki kuvat"],
        stays=["Seuraava kuva esitti tyhjää tuolia.", "Suurenna kuvaa itsestäsi, valmentaja neuvoo."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=r"mainos|mainokset|ilmoitus|kaupallinen yhteistyö(?:: \S+(?: \S+)?)?|sponsoroitu(?: sisältö)?"
        r"|maksettu (?:mainos|sisältö|yhteistyö)|mainossisältö|(?:juttu|artikkeli|teksti"
        r"|sisältö) jatkuu mainoksen (?:jälkeen|alla|alapuolella)|(?:mainos|mainokset) (?:alkaa|päättyy|loppuu"
        r"|alkavat|päättyvät)|(?:sulje|piilota|poista) (?:mainos|mainokset)|mainoksen jälkeen juttu jatkuu"
        r"|yhteistyössä|advertoriaali|alekoodit|mainos \(?(?:sisältö|teksti) jatkuu(?: alla)?\)?",
        whole=True,
        max_words=8,
        fires=["Mainos", "MAINOS:", "Juttu jatkuu mainoksen jälkeen", "Kaupallinen yhteistyö", "Mainos päättyy"],
        stays=["Mainos ei ole ilmainen.", "Ilmoitus tuli kello kolme yöllä."],
    ),
    drop(
        "watch_on_video",
        reason="media.player",
        whole=True,
        max_words=8,
        pattern=r"katso (?:tilanne|maali|maalit|haastattelu|hetki|temppu|koko haastattelu|video)(?: (?:tästä|videolta|pääkuvan videolta|jutun videolta|yllä olevalta videolta|yltä|alta))",
        fires=["Katso tilanne videolta.", "Katso maalit pääkuvan videolta."],
        stays=["Katso tilanne itse, hän sanoi."],
    ),
]
