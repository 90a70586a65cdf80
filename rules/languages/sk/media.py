"""Slovak players, galleries, embeds and marks of advertisements."""

from cleaner.rule import OUTSIDE, drop

RULES = [
    drop(
        "player_trouble",
        reason="media.player",
        whole=True,
        max_words=30,
        pattern=(
            r"(?:(?:video|audio|prehrávač|obsah|podcast)(?: sa)?(?: nám)? (?:nepodarilo (?:sa )?(?:načítať|prehrať"
            r"|zobraziť)|nie je (?:možné )?"
            r"(?:dostupn[éý]|podporovan[éý]|k dispozícii|prehrať)|už nie je (?:dostupn[éý]|k dispozícii)"
            r"|nemožno prehrať)"
            r"|nepodarilo sa (?:načítať|prehrať|zobraziť) (?:video|audio|prehrávač|obsah|komentáre)|(?:váš"
            r"|tento) prehliadač nepodporuje"
            r"[^,\"]{0,60}|(?:prosím,? )?(?:zapnite|povoľte) (?:si )?(?:podporu )?javascript\w*[^,\"]{0,60}|(?:pre"
            r"|na) (?:prehratie|zobrazenie|"
            r"prehrávanie)[^,.\"]{0,40}(?:javascript|prehliadač|cookies|povoľte"
            r"|súhlas)[^,\"]{0,60})(?:[.,!] ?(?:skúste (?:to )?(?:znova|neskôr|"
            r"obnoviť stránku)|obnovte stránku|prosím,? skúste to neskôr|povoľte javascript))?"
        ),
        fires=[
            "Video sa nepodarilo načítať. Obnovte stránku.",
            "Váš prehliadač nepodporuje prehrávanie zvuku.",
            "Pre prehratie videa povoľte JavaScript.",
        ],
        stays=["Video sa nepodarilo nájsť ani polícii.", "Nepodarilo sa načítať čísla domov, vysvetlil úrad."],
    ),
    drop(
        "player_controls",
        reason="media.player",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:prehrať|pusti(?:ť|te|)|spustiť|prehraj)(?: si)? (?:video|audio|záznam|reklamu|podcast|článok"
            r"|celé video|znova)(?:\W{1,3}\d{1,2}:\d\d)?"
            r"|(?:pozrie(?:ť|te)|pozrite|pozri)(?: si)? (?:video|celé video|videozáznam|záznam)(?: (?:tu|nižšie|vyššie"
            r"|pod článkom))?"
            r"|(?:sledujte|sledovať|sleduj) (?:video|naživo|živý prenos|priamy prenos)(?: (?:tu|nižšie|na našom webe))?"
            r"|kód na vloženie|vložiť (?:video|kód)|celá obrazovka|na celú obrazovku|zrušiť celú obrazovku"
            r"|stlmiť(?: zvuk)?|zapnúť zvuk|vypnúť zvuk"
            r"|rýchlosť prehrávania|kvalita videa|automatické prehrávanie|ďalšie video|predchádzajúce video"
            r"|nasledujúce video|preskočiť reklamu"
            r"|načítavam (?:video|prehrávač)|načítava sa (?:video|prehrávač)|dĺžka (?:videa|audia"
            r"|podcastu)\W{0,3}\d{1,2}:\d\d"
            r"|stiahnuť (?:mp3|audio)|prehrávač|audioverzia|audio verzia(?: článku)?"
        ),
        fires=["Prehrať video", "Pozrite si video nižšie", "Zapnúť zvuk", "Sledujte naživo"],
        stays=["Sledovať video do konca odmietol.", "Pozrite si video a posúďte"],
    ),
    drop(
        "listen_to_article",
        reason="media.player",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:vypočuj(?:te)? si|vypočuť(?: si)?|počúva(?:ť|jte)|poč[úu]vaj|prehrať"
            r"|poslechnite si) (?:tento )?(?:článok|text|audioverziu|nahrávku|"
            r"správu|audio)(?: (?:tu|ako audio|nahlas|načítaný redaktorom|v audioverzii))?(?: ?[("
            r"|,-]? ?\d{1,3}(?::\d\d)? ?(?:min|minút\w*|m)?\.? ?\)?)?"
            r"|(?:tento )?(?:článok|text) (?:si )?(?:môžete )?(?:vypočuť|vypočujete|načítal\w*)(?: (?:aj|si aj"
            r"|v podobe|ako))? (?:audio|v audioverzii|"
            r"neurálny hlas|umelá inteligencia|podcast|automatický hlas)"
        ),
        fires=["Vypočujte si článok", "Počúvať článok (5 min)", "Vypočuť si audioverziu"],
        stays=["Vypočujte si text, ktorý zapísal v roku 1905."],
    ),
    drop(
        "embed_notice",
        reason="media.player",
        max_words=50,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:zobraziť|povoliť|načítať|pozrieť si) (?:tento )?(?:obsah|príspevok|tweet"
            r"|reel)(?: (?:z|zo|na|zo siete))? ?(?:facebook"
            r"|instagram|youtube|twitter|x\b|tiktok|google|tretích strán)\w*\W{0,3}|(?:príspevok|fotka|foto"
            r"|video),? ktor[úýé] (?:zdieľa|zdieľal\w*|pridal\w*)"
            r" [^.!?\"]{2,80}|príspevok zdieľaný [^.!?\"]{2,80}|tento obsah (?:je poskytovaný|pochádza|vyžaduje"
            r"|sa nedá|nie je možné)[^\"]{0,60}(?:facebook"
            r"|instagram|youtube|twitter|tiktok|cookie|súhlas|tretích)\w*[^\"]{0,160}|(?:zobraziť"
            r"|pozrieť) (?:tento )?príspevok na instagrame\W{0,3})$"
        ),
        fires=[
            "Zobraziť príspevok na Instagrame",
            "Príspevok, ktorý zdieľa Zoo Bojnice (@zoobojnice)",
            "Povoliť obsah z Facebooku",
        ],
        stays=["Príspevok, ktorý pridal minister na Facebook, sa šíri."],
    ),
    drop(
        "gallery_counter",
        reason="media.gallery",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:foto(?:grafia)?|snímka|obrázok|fotka) ?(?:č\. )?\d{1,3} ?(?:z|zo|/) ?\d{1,3}|\d{1,3} ?(?:z|zo"
            r"|/) ?\d{1,3} (?:fotografií|fotiek)"
            r"|\+ ?\d{1,3} (?:fotografi[eíi]|fotografií|fotiek|fotky|snímok)|\d{1,3} fotografi(?:e|í) v galérii"
            r"|\d{1,3} fot(?:iek|ky) v galérii"
            r"|(?:foto)?galéria(?: fotiek| fotografií)?(?: v článku)? ?\(?\d{1,3}\)?|galéria fotiek|fotogaléria"
            r"|(?:otvoriť|zobraziť|prejsť do|vstúpiť do) (?:foto)?galéri[uei]"
            r"(?: ?\(?\d{1,3}\)?)?"
        ),
        fires=["Foto 3 z 12", "Galéria fotiek (7)", "+5 fotografií", "12 fotografií v galérii", "Otvoriť galériu"],
        stays=["Galéria je do jari zatvorená.", "Fotogaléria v Nitre"],
    ),
    drop(
        "gallery_line",
        reason="media.gallery",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:ďalšia|predchádzajúca|predošlá|nasledujúca) (?:fotografia|fotka|snímka|foto)|(?:ďalší"
            r"|predchádzajúci) obrázok|(?:zobraziť|pozrieť|pozrite"
            r"|prezrite|pozri|prezrieť)(?: si)? (?:všetky |celú |viac |ďalšie |našu )*(?:\d{1,3} )?(?:fotografie|fotky"
            r"|fotiek|foto|fotogalériu|galériu|snímky)"
            r"(?: (?:tu|nižšie|pod článkom|v galérii|z podujatia))?(?: ?\(\d{1,3}\))?|(?:viac|ďalšie"
            r"|všetky) (?:fotografií|fotiek|fotografie|fotky|foto|snímok)"
            r"(?: (?:nájdete|si pozrite|uvidíte))? (?:v|vo) (?:našej |priloženej )?(?:foto)?galérii(?: nižšie"
            r"| pod článkom)?|zväčšiť (?:obrázok|fotografiu|foto)"
            r"|kliknite(?: na (?:fotografiu|obrázok|foto))? pre zväčšenie|(?:zobraziť|otvoriť)(?: (?:fotografiu"
            r"|obrázok))? v plnej veľkosti"
            r"|zatvoriť galériu|posunúť (?:doľava|doprava)"
        ),
        fires=[
            "Ďalšia fotografia",
            "Pozrite si fotogalériu",
            "Viac fotiek nájdete v galérii pod článkom",
            "Zväčšiť obrázok",
        ],
        stays=["Ďalšie fotografie visia v mestskej galérii.", "Pozrite si fotky z výletu, radí babka."],
    ),
    drop(
        "photo_video_kicker",
        reason="media.gallery",
        where=OUTSIDE,
        whole=True,
        max_words=3,
        pattern=(
            r"(?-i:FOTO|VIDEO|FOTOGALÉRIA|FOTO, VIDEO|FOTO\+VIDEO|FOTO a VIDEO|VIDEO a FOTO|FOTOGALÉRIA, VIDEO|ANKETA"
            r"|GALÉRIA)"
        ),
        fires=["FOTO", "FOTO a VIDEO"],
        stays=["Foto a video v škole"],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=6,
        pattern=(
            r"reklama|inzercia|platená inzercia|reklamn(?:ý|á|é) (?:text|článok|správa|obsah|oznam|prezentácia)"
            r"|pr (?:článok|text|správa)"
            r"|komerčn(?:ý|á) (?:obsah|článok|správa|prezentácia)|platen[áý] (?:spolupráca|reklama|obsah|článok"
            r"|príspevok)|sponzorovan[ýé] (?:obsah|článok"
            r"|príspevok)|partnersk[ýá] (?:obsah|článok)|obsah partnera|článok partnera|advertorial"
            r"|reklamná spolupráca|komerčná spolupráca"
            r"|(?:zavrieť|skryť|preskočiť|vypnúť) reklamu|koniec reklamy|inzerát|umiestnenie produktov"
            r"|predvolebná reklama|politická reklama"
        ),
        fires=["REKLAMA", "Inzercia", "PR článok", "Platená spolupráca", "Zavrieť reklamu"],
        stays=["Reklama zakryla celú fasádu.", "Inzercia v novinách vtedy stála dve koruny.", "Reklama a deti"],
    ),
    drop(
        "ad_note",
        reason="ad.label",
        max_words=18,
        pattern=(
            r"^[^\w\"-]{0,3}(?:reklama ?[-|:(] ?(?:pokračujte nižšie|článok pokračuje nižšie"
            r"|pokračovanie (?:článku )?nižšie|čítajte ďalej nižšie)\)?"
            r"|(?:inzercia|sponzorované|platená spolupráca) ?[:|] ?(?-i:\p{Lu})[^.!?:\"]{2,40}|(?:platená spolupráca"
            r"|reklamná spolupráca|spolupráca|"
            r"v spolupráci) so? (?:spoločnosťou|partnerom|značkou) [^.!?\"]{2,40}|(?:text|článok"
            r"|obsah) (?:je )?(?:platená|komerčná|reklamná) "
            r"(?:inzercia|spolupráca|prezentácia)[.!]?)$"
        ),
        fires=["Reklama - pokračujte nižšie", "V spolupráci s partnerom Kolibri", "Inzercia: Banka Jazero"],
        stays=["Reklama - duša obchodu", "V spolupráci s mestom opravia most."],
    ),
]
