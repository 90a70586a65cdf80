"""Czech: captions, picture credits, players, galleries and advertising labels."""

from cleaner.rule import drop, label

#: What a photo's maker looks like: a name, an agency, an archive, a site. Case counts.
MAKER = (
    r"(?-i:\"?[\p{Lu}@©\d]|archiv|se souhlasem|s laskavým|ilustra|repro|koláž|soukrom|poskytnut|sociální|facebook"
    r"|instagram|youtube|profimedia|redakce|autor|policie|hasiči|město|web|čtenář|pixabay|pexels|unsplash|freepik"
    r"|isifa|shutterstock|mediafax|www|https?|[a-z]{2,}[./]|wikimedia)"
)
LABEL = (
    r"(?:(?:(?:ilustrační|archivní|titulní|úvodní|zdroj|autor|autorka) )?(?:fot(?:o|ografie|ky|ograf|ografka)?"
    r"|snímek|snímku|fotografie|obrázek|obrázku|ilustrace|grafika|koláž|infografika|mapa|video|vizualizace"
    r"|zdroj foto|screenshot|repro(?:foto)?)(?: a (?:video|foto|text))?\.?)"
)

RULES = [
    label(
        "credit_line",
        part="credit",
        pattern=(
            rf"(?:{LABEL} ?(?:: ?| - | ?/ ?| ?© ?| \| ?)\W{{0,2}}{MAKER}.{{1,110}})|foto ?: ?\S.{{1,70}}|(?:zdroj"
            r"|autor)(?: (?:fotografie|fotografií|foto|snímku|obrázku|videa|ilustrace|náhledové fotografie"
            rf"|titulní fotografie|obrázků))? ?: ?\W{{0,2}}{MAKER}.{{1,90}}"
            r"|(?!.{0,140}[.!?]$)(?:ilustrační|archivní|autorovo|titulní|úvodní) (?:foto(?:grafie)?|snímek"
            r"|obrázek|záběr"
            r"|video)(?:(?: ?[.,:/|(-] ?| )(?-i:[\p{Lu}©(]|z archivu|zdroj|foto|autor).{1,70})?"
            r"|(?!.{0,140}[.!?]$)foto (?:z archivu|autora|archiv|ilustrační|se souhlasem|čtenáře|redakce).{0,60}"
            r"|(?:soukromý archiv|archiv (?:autora"
            r"|redakce|rodiny))(?: .{2,40})?"
        ),
        whole=True,
        max_words=14,
        fires=[
            "Foto: Marek Zajíc, Povltaví.cz",
            "Zdroj: Profimedia",
            "Ilustrační foto",
            "Autor fotografie: Jan Vlk",
            "Ilustrační snímek / Policie ČR",
        ],
        stays=[
            "Fotografie nehody svědkové předali policii a případ otevřela týž den.",
            (
                "Video: proč je silnější než slova, vysvětluje režisér Ivan Lukeš na přednášce v kině a odpovídá "
                "tam studentům na dotazy."
            ),
        ],
    ),
    label(
        "caption_with_credit",
        part="caption",
        pattern=(
            rf"\S.{{3,}}(?:[.!?…\")\]|/;(,] ?|- ?)(?:foto|snímek|grafika|ilustrace|autor fota|zdroj foto"
            rf"|foto a video|foto a text): ?\W{{0,2}}{MAKER}.{{1,80}}$|\S.{{3,}}[\p{{L}}\d)\"] (?-i:Zdroj"
            rf"|Autor): ?\W{{0,2}}{MAKER}.{{1,80}}$|\S.{{3,}}[|/(] ?(?:autor|autorka"
            rf"|zdroj): ?\W{{0,2}}{MAKER}.{{1,80}}$"
            rf"|\S.{{3,}} (?-i:Foto|FOTO|Fotografie|Autor fotografie)(?: ?: ?| ?© ?"
            rf"| ?\| ?)\W{{0,2}}{MAKER}.{{1,80}}$"
            r"|\S.{3,}[.!?…\"(|/,-] ?\(?(?:ilustrační|archivní) (?:foto(?:grafie)?|snímek|záběr"
            r"|obrázek)(?: z archivu)?\W{0,3}$|\S.{3,}[.!?…\"(|/,] ?\(?(?:ilustrační|archivní) (?:foto(?:grafie)?"
            r"|snímek)\)?(?: ?[.,:/|-] ?| )(?:foto|zdroj|autor|©|\(|(?-i:\p{Lu})).{1,60}$"
            r"|^[^\"]{8,300}[.!?)|/] ?(?-i:ČTK|TASR|MAFRA|CNC|Profimedia|Deník|Reflex|Blesk) ?[/|,] ?(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,2})$|^[^\"]{8,300}[.!?)|/,] ?\(?(?:foto|snímek|zdroj) ?: ?(?:se svolením|s dovolením|se souhlasem|archiv|poskytnut\w+|soukromý archiv|osobní archiv)[^.!?\"]{2,60}$|^[^\"]{8,300}[.!?)|/] ?profimedia(?:\.cz)?$"
        ),
        fires=[
            "Kra na Vltavě. Foto: Petr Jelen",
            "Lidé sbírají podpisy (foto: Michal Zych / Náš kraj)",
            "Hlavní hala závodu | Zdroj: Tiskové oddělení",
            "Fronta před prodejnou v roce 1988 (ilustrační foto)",
            "Loď vplouvá do přístavu. ČTK / Eva Malá",
            "Loď vplouvá do přístavu | Zdroj: se svolením přístavu",
        ],
        stays=[
            "Policie zveřejnila foto: je na něm vidět, jak podezřelý odchází z obchodu.",
            "Na Instagramu ukázala foto autora, které jí podepsal v den premiéry, a vyprávěla, jak ho poznala.",
            "Zprávu přinesly dvě agentury. ČTK a TASR",
        ],
    ),
    label(
        "caption_opens_with_picture",
        part="caption",
        pattern=(
            r"^(?:na (?:snímku|fotografii|fotce|obrázku|ilustračním snímku|archivním snímku)(?: (?:vlevo|vpravo"
            r"|nahoře|dole|z roku \d{4}|z archivu))? ?(?:: ?| - )\S.{2,}|(?:ilustrační"
            r"|archivní) (?:foto(?:grafie)?|snímek|obrázek|záběr|video)(?:[.,:/|(] ?| - ).{0,120})$"
        ),
        max_words=40,
        fires=[
            "Na snímku: účastníci výpravy před odchodem",
            "Ilustrační foto: zasněžená silnice",
            "Na fotografii – staré nádraží",
        ],
        stays=[
            "Na snímku je vidět, že střecha už spadla a hasiči stále pracují.",
            "Archivní snímek otce našel až v zásuvce strýce.",
        ],
    ),
    drop(
        "player_trouble",
        reason="media.player",
        pattern=(
            r"^(?:(?:nelze|nepodařilo se|chyba při) (?:načí|načt|přehrá|přehrát|zobraz)\w* (?:toto |)(?:video"
            r"|audio|přehrávač|soubor|obsah|stránk|komentář|obráz)\w*\b.{0,60}|(?:video|audio|přehrávač|obsah"
            r"|stránku|komentáře) se nepodařilo (?:načíst|přehrát|zobrazit).{0,60}|(?:váš"
            r"|tento) prohlížeč (?:nepodporuje|je zastaralý).{0,120}|(?:video|záznam|tento obsah|obsah|soubor"
            r"|přehrávač) (?:již |už |momentálně |bohužel )?(?:není (?:k dispozici|dostupn\w+|podporov\w+)"
            r"|je nedostupn\w+|nelze (?:přehrát|zobrazit|načíst)).{0,60}"
            r"|(?:pro|k) (?:přehrání|zobrazení|zhlédnutí) .{0,60}(?:javascript|prohlížeč|flash|cookie|souhlas"
            r"|zapn|povol)\w*.{0,80}|(?:prosím )?(?:zapněte|povolte)(?: si)? (?:podporu )?javascript\w*.{0,80})$"
        ),
        max_words=35,
        fires=[
            "Nepodařilo se načíst video. Obnovte stránku.",
            "Váš prohlížeč nepodporuje přehrávání zvuku.",
            "Video není k dispozici",
            "Pro přehrání povolte JavaScript.",
        ],
        stays=["Nepodařilo se naložit ani polovinu věcí, vzpomíná přestěhovaná.", "Obsah spisu je rozsáhlý."],
    ),
    drop(
        "player_controls",
        reason="media.player",
        pattern=(
            r"(?:přehrát|pustit|poslouchat|poslechnout si|spustit|sledovat|zastavit|poslechnout|poslechněte si"
            r"|podívejte se na"
            r"|pusťte si)(?: (?:teď|si|znovu))?(?: (?:video|audio|záznam|článek|článku|živě|přenos|podcast"
            r"|rozhovor|celé video|reklamu))?(?:\W{1,3}\d{1,2}:\d{2})?|(?:video|audio)(?: ?: ?.{2,50})"
            r"|(?:podívejte se na|pusťte si|sledujte) video\W?.{0,60}"
            r"|(?:živě|živý přenos|kód pro vložení|vložit|šířka|výška|rychlost(?: přehrávání)?|kvalita(?: videa)?"
            r"|celá obrazovka|na celou obrazovku|ztlumit|zapnout zvuk|vypnout zvuk|hlasitost|titulky|pauza"
            r"|pozastavit|automatické přehrávání|další video|následující video|předchozí video|přeskočit reklamu"
            r"|načítání(?: přehrávače| videa)?|načítám|video|videa|délka (?:audia|videa)\W{0,3}\d{1,2}:\d{2}"
            r"|délka audia|přehrávač|audioverze|poslech článku|poslouchat článek|poslechnout článek"
            r"|stáhnout (?:soubor|mp3|audio))"
            r"|(?:poslechněte si|poslechnout(?: si)?|přehrát|pustit(?: si)?) (?:tento )?(?:článek|text|audio|nahrávku|audioverzi)(?: nahlas)?(?: ?[(|,-]? ?\d{1,3}(?::\d\d)? ?(?:min|minut\w*|m)?\.? ?\)?)?"
        ),
        whole=True,
        max_words=9,
        fires=[
            "Přehrát video",
            "Poslechnout článek",
            "Video: Jak taje led",
            "Načítání...",
            "Poslechněte si článek (5 min)",
        ],
        stays=[
            "Sledovat video do konce odmítl, ač ho prosili.",
            "Pauza trvala dlouho a lidé začali tleskat.",
            "Poslechněte si text, který zapsal v roce 1905.",
        ],
    ),
    drop(
        "embed_notice",
        reason="media.player",
        pattern=(
            r"^(?:(?:povolit|zobrazit|načíst) (?:obsah|příspěvek|tweet)\w* (?:z |ze sítě |)(?:facebook|instagram"
            r"|youtube|twitter|x\b|tiktok|google|třetí)\w*.{0,30}|(?:tento obsah|tento článek"
            r"|tady najdete externí obsah)\b.{0,60}(?:obsah|youtube|facebook|instagram|twitter|tiktok|google|x"
            r"|třetích)\b.{0,240}|zobrazit příspěvek na instagramu|příspěvek sdílený .{2,80}|(?:konec"
            r"|začátek) (?:příspěvku|reklamy|videa))$"
        ),
        max_words=60,
        fires=[
            "Zobrazit příspěvek na Instagramu",
            "Příspěvek sdílený Zoo Tábor (@zootabor)",
            "Povolit obsah z Facebooku",
        ],
        stays=["Konec války ho zastihl v lese.", "Zobrazit obsah dopisu soudce zakázal."],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=(
            r"(?:foto(?:grafie)?|snímek|obrázek) ?(?:č\. )?\d{1,3} ?(?:z|ze|/) ?\d{1,3}|\d{1,3} (?:z|ze"
            r"|/) ?\d{1,3} fotografi[eí]|\+? ?\d{1,3} (?:fotografi[eí]|fotek|fotky|snímků|obrázků)|(?:další"
            r"|předchozí|následující) (?:foto(?:grafie)?|fotky|snímek|obrázek)(?: \(?\d{1,3}\)?)?|(?:otevřít"
            r"|zobrazit|prohlédnout"
            r"|prohlédněte si|zavřít|zvětšit|celá|celou|více|všechny|vstoupit do)(?: si| všechny| celou"
            r"| více)? ?(?:\d{1,3} )?(?:foto(?:grafie|grafií)?|fotek|fotky|(?:foto)?galeri[ei]|obrázek|obrázky"
            r"|snímky)(?: \(?\d{1,3}\)?)?(?: v galerii)?"
            r"|(?:foto)?galerie(?: ?[(:]? ?\d{1,3}.{0,14})?|klikněte(?: na (?:fotografii"
            r"|obrázek))? pro (?:zvětšení|zobrazení).{0,20}|fotografie|foto|fotky|fotoreportáž|posuňte.{0,20}"
            r"|obrazem"
            r"|(?:zobrazit|otevřít|prohlédnout)(?: si)?(?: (?:fotku|fotografii|obrázek|snímek))? v (?:plné|původní|větší|maximální) (?:velikosti|kvalitě)"
        ),
        whole=True,
        max_words=8,
        fires=[
            "Foto 3 z 12",
            "Zobrazit galerii",
            "Další fotografie",
            "Zobrazit všechny fotografie (15)",
            "Otevřít fotografii v plné velikosti",
        ],
        stays=[
            "Galerie je do jara zavřená.",
            "Fotografie visela nad krbem.",
            "Zobrazit v plné velikosti lze jen dvě mapy.",
        ],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=(
            r"reklama(?: ?[.|:-] ?.{2,40})?|inzerce|(?:komerční|reklamní|partnerské|pr) (?:sdělení|článek|obsah"
            r"|text|prezentace)|(?:článek|text|obsah|pr) (?:článek )?(?:partnera|inzerenta|sponzorovaný)"
            r"|sponzorovan(?:ý|é) (?:obsah|článek|příspěvek)|placená (?:spolupráce|inzerce|reklama)|advertorial"
            r"|(?:článek|text|obsah) (?:pokračuje )?(?:pod|za) reklamou|(?:pokračování"
            r"|zbytek) (?:článku )?pod reklamou|(?:zavřít|skrýt|přeskočit|vypnout) reklamu|konec reklamy"
            r"|umístění produktu|ve spolupráci s partnerem.{0,40}"
        ),
        whole=True,
        max_words=10,
        fires=["REKLAMA", "Komerční sdělení", "Článek pokračuje pod reklamou", "Inzerce"],
        stays=[
            "Reklama zakryla celou fasádu a nájemníci šli k soudu, který ji dal sundat.",
            "Inzerce v novinách tehdy stála dvě koruny.",
        ],
    ),
    label(
        "photo_word_and_name",
        part="credit",
        max_words=8,
        pattern=r"^\W{0,2}(?-i:Foto|FOTO|Snímek|Snímky|Fotografie) (?-i:\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?:ová)?|ČTK|HZS|PČR)(?:,? ?[/,|-]? ?(?-i:\p{Lu})[^.!?]{1,30})?$"
        r"|^[^\"]{12,200}, ?foto:? (?-i:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$",
        fires=["Foto Jan Novák", "Most po opravě v září, foto Jan Novák"],
        stays=["Foto Jana Nováka vyhrálo soutěž.", "Foto Praha otevře v pátek"],
    ),
]
