"""Hungarian share and follow prompts, comments, feedback."""

from cleaner.rule import TAIL, cut_tail, drop

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=r"(?:megosztás(?: facebookon| twitteren| e-mailben)?|megosztom(?: facebookon)?|ossz(?:a|d) meg(?: (?:a cikket|ezt a cikket|facebookon|másokkal is|ismerőseivel|barátaival|barátaiddal))|(?:cikk |oldal )?nyomtatása?|(?:link|hivatkozás) másolása|(?:link )?a vágólapra másolva|küldés (?:e-mailben|emailben|ismerősnek)|cikk mentése|mentés későbbre)",
        fires=["Megosztás", "Ossza meg a cikket", "Link másolása"],
        stays=["Ossza meg az örömét"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:köves(?:s|se|sen|sd|sék|sétek)|csatlakozz(?:on)?|lájkol(?:ja|d)|keress(?:en|d)?) (?:minket|bennünket|be minket|oldalunkat|[^.\n]{2,30}) ?(?:is )?(?:a )?(?:facebookon|facebookon is|instagramon|twitteren|x-en|tiktokon|youtube-on|google hírekben|google newsban|facebook-oldal\w+|viberen|telegramon|közösségi médiában)(?: is)?\W{0,3}$"
        r"|^(?:iratkozz(?:on|atok)?|csatlakozz(?:on|atok)?) (?:fel |be )?(?:a |az )?(?:youtube|telegram|viber|whatsapp|discord)[ -]?csatornánk\w*[.!]?$",
        fires=[
            "Kövessen minket Facebookon!",
            "Kövesse a Duna Napilapot Instagramon is",
            "Csatlakozz Viber-csatornánkhoz!",
        ],
        stays=["Az énekesnőt ezrek követik Instagramon.", "Csatlakozz hozzánk, kérték a tüntetők."],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:hozzászólások? \(?\d{1,4}\)?|\d{1,4} (?:hozzászólás|komment)|kommentek \(?\d{1,4}\)?|(?:új )?hozzászólás (?:írása|küldése|elküldése)|szólj(?:on)? hozzá|hozzászólok|kommentelek|írj(?:on)? (?:hozzászólást|kommentet)|kommentek megtekintése|hozzászólások megtekintése|(?:a )?hozzászóláshoz (?:be kell|jelentkezz|lépj)[^.]{0,40}|nincs hozzászólás)",
        fires=["Szóljon hozzá!", "Hozzászólások (12)"],
        stays=["Írjon hozzászólást helyett levelet"],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:hozzászólások \(\d{1,4}\)|kommentek \(\d{1,4}\)|\d{1,4} (?:hozzászólás|komment)|olvasói hozzászólások)",
        fires=[
            "Hozzászólások (3)\nKati\nNálunk is pont ugyanez a helyzet, ideje lenne tenni valamit.",
            "12 hozzászólás\nKati\nRemek cikk, köszönet a szerzőnek az igazságért.",
        ],
        stays=["Hozzászólások érkeztek a tervhez a lakóktól."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:hibát (?:talált|találtál|talált a cikkben|észlelt)\?[^\"\n]{0,140}|(?:jelents(?:e|en)?|jelezz(?:e|en)?) (?:be )?(?:a |nekünk a )?hibá[^\"\n]{0,60}|hiba(?:bejelentés| bejelentése)|(?:írj(?:on)?|küldj(?:ön)?) nekünk[^\"\n]{0,60}@[^\"\n ]{3,50}|(?:van (?:egy )?(?:jó )?(?:témája|sztorija|híre))\?[^\"\n]{0,120})\W{0,3}$",
        fires=["Hibát talált? Jelezze szerkesztőségünknek", "Hiba bejelentése"],
        stays=["Hibát talált a könyvelésben, ezért felmondott."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:adj(?:on)?|állíts(?:on)?|jelölj(?:ön)?|válassz(?:on)?)\b[^.!?\"\n]{2,60}(?:forrás\w*|előnyben)[^.!?\"\n]{0,30}google|^\W{0,3}(?:kövess(?:en)?|csatlakozz(?:on)?|iratkozz(?:on)?)\b[^.!?\"\n]{0,40}(?:google (?:hírek|news)\w*|whatsapp\w*|telegram\w*|viber\w*)",
        fires=["Adjon hozzá minket előnyben részesített forrásként a Google-ben", "Csatlakozz WhatsApp-csatornánkhoz!"],
        stays=["Adjon hozzá vizet, és keverje el."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=30,
        pattern=r"^\W{0,3}(?:van egy (?:jó )?(?:története|sztorija|sztorid|történeted|ötlete|híre|tippje)|hibát (?:talált|talált[áa]l)|tud(?:sz)? valamit)[^.!\"\n]{0,60}\? ?(?:írj(?:on)?|küld(?:d|je)|jelezz?e?)\b|^\W{0,3}(?:írjon|írj) (?:nekünk|a szerkesztőségnek)[^.!?\"\n]{0,30}\S+@\S+"
        r"|^(?:tippje|ötlete|híre|története|sztorija|információja)(?: van)?\? ?(?:írjon|írj|küldje el|küldd el|ossza meg|jelezze)(?: (?:nekünk|velünk|szerkesztőségünk\w+|a szerkesztőség\w+|e-mailben|ide|meg)){1,3}[.!]?$|^van egy (?:jó )?(?:története|sztorija|tippje|híre)\? ?[^.!?\"]{3,70}[.!]?$",
        fires=[
            "Van egy jó története? Írjon nekünk: hirek@part.example",
            "Információja van? Írjon szerkesztőségünknek!",
        ],
        stays=[
            "Van egy jó története a hídról? Van, felelte a révész.",
            "Ötlete van? Írjon pályázatot a minisztériumba május végéig, kérték a gazdákat.",
        ],
    ),
    drop(
        "comments_word",
        reason="comment.prompt",
        whole=True,
        max_words=3,
        where=TAIL,
        pattern=r"(?:\d{1,5} )?(?:hozzászólás(?:ok)?|komment(?:ek)?|vélemény(?:ek)?)(?: ?\(\d{1,5}\))?|szólj hozzá!?|hozzászólok|hozzászólás írása",
        fires=["Hozzászólások", "12 hozzászólás"],
        stays=["Vélemények harca dúlt a teremben."],
    ),
    drop(
        "follow_or_support",
        reason="nav.follow",
        whole=True,
        max_words=7,
        pattern=r"köves(?:s|sen|d|sétek) (?:minket|bennünket|oldalunkat)(?: (?:is|itt))?(?: (?:a )?(?:facebook|instagram|google (?:news|hírek)|twitter|x|tiktok|youtube|telegram|viber)-?\w{0,4})?(?: is)?|(?:támogas(?:s|sa|d)|segíts(?:e|d)?) (?:munkánkat|lapunkat|a munkánkat|szerkesztőségünket|oldalunkat|minket)",
        fires=["Kövess minket", "Támogasd munkánkat!", "Kövessen minket a Facebookon is!"],
        stays=["Kövess minket, kiáltotta a vezető."],
    ),
]
