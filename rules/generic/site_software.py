"""What publishing systems print around an article in each language they are translated into: comment forms,
spam filters, embed boxes, requests for JavaScript."""

from cleaner.rule import TAIL, drop, tail

# "This site" as the spam filter's notice begins in the languages that it is translated into.
_THIS_SITE = (
    r"(?:diese (?:web)?(?:site|seite)|ce site|est[ea] (?:sitio|site|web)|questo sito|aquest (?:lloc|web)"
    r"|dez[ez] (?:web)?site|denna (?:webb)?(?:plats|sida)|den här (?:webb)?(?:platsen|sidan)|dette (?:websted|nettstedet?|site)"
    r"|(?:tämä )?sivusto|t[ae] (?:strona|witryna|spletna)|(?:tento|tato|táto) (?:web|stránka|stránky)|(?:этот|данный|ваш) сайт"
    r"|(?:цей|даний) сайт|bu site|(?:situs|laman) ini|ez az? (?:oldal|honlap|weboldal)|acest site|αυτός ο (?:ιστότοπος|ιστοχώρος)"
    r"|trang (?:web )?này|ovaj (?:sajt|web)|ova stranica|този сайт|see (?:leht|sait)|šī vietne|ši svetainė"
    r"|このサイト|이 사이트|(?:这个|這個|本|此)(?:站点|站點|網站|网站))"
)

RULES = [
    drop(
        "spam_filter",
        reason="comment.prompt",
        pattern=rf"^{_THIS_SITE}.{{0,60}}\bakismet",
        max_words=45,
        fires=[
            "Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.",
            "Ta strona używa Akismet do redukcji spamu. Dowiedz się, w jaki sposób przetwarzane są dane Twoich komentarzy.",
            "このサイトはスパムを低減するために Akismet を使っています。コメントデータの処理方法の詳細はこちらをご覧ください。",
        ],
        stays=[
            "Akismet, the spam filter, now blocks a billion comments a day, its makers said.",
            "The council switched on Akismet after the forum had filled with spam.",
        ],
    ),
    drop(
        "address_not_published",
        reason="comment.prompt",
        pattern=(
            r"^(?:(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht"
            r"|votre adresse e-?mail ne sera pas publiée|tu (?:dirección de )?correo electrónico no será publicad[oa]"
            r"|il tuo indirizzo e-?mail non (?:sarà|verrà) pubblicato|o (?:seu|teu) (?:endereço de )?e-?mail não será publicado"
            r"|(?:je|het|uw) e-?mailadres (?:wordt|zal) niet (?:worden )?gepubliceerd|din e-?postadress kommer inte (?:att )?publiceras"
            r"|din e-?mail-?adresse vil ikke blive publiceret|din e-?postadresse vil ikke bli publisert"
            r"|sähköpostiosoitettasi ei julkaista|twój adres e-?mail nie zostanie opublikowany|vaše e-?mailová adresa nebude zveřejněna"
            r"|ваш (?:адрес )?e-?mail(?:-адрес)? не будет опубликован|ваша e-?mail[- ]адреса не (?:оприлюднюватиметься|буде опублікован)"
            r"|e-?posta (?:adresiniz|hesabınız) (?:yayınlanmayacak|yayımlanmayacak)|alamat e-?mail anda tidak akan dipublikasikan"
            r"|az e-?mail-?címet nem tesszük közzé|adresa ta de e-?mail nu va fi publicată|η (?:ηλ\. ?διεύθυνση|διεύθυνση e-?mail) σας δεν"
            r"|e-?mail của bạn sẽ không được hiển thị|メールアドレスが公開されることはありません|이메일 주소는 공개되지 않습니다"
            r"|(?:您|你)的(?:邮箱地址|电子邮箱地址|電子郵件地址|郵箱地址)不会被公开|發佈留言必須填寫的電子郵件地址不會公開)"
        ),
        max_words=40,
        fires=[
            "E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
            "이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다",
            "Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *",
        ],
        stays=[
            "The court ruled that the address of the witness will not be published.",
            "Votre adresse ne sera pas publiée, avait promis la mairie aux riverains.",
        ],
    ),
    drop(
        "remember_me",
        reason="comment.prompt",
        pattern=(
            r"^(?:(?:meinen )?name[n,].{0,50}\bin diesem browser\b.{0,40}\bspeichern|enregistrer mon nom\b.{0,60}\bprochain commentaire"
            r"|guarda(?:r)? mi(?:s)? (?:nombre|datos)\b.{0,60}\bnavegador|salva il mio nome\b.{0,40}\bin questo browser"
            r"|(?:salvar|guardar) (?:(?:os )?meus dados|o meu nome)\b.{0,50}\bnavegador|mijn naam\b.{0,40}\b(?:opslaan|bewaren)\b"
            r"|spara mitt namn\b.{0,60}\bwebbläsare|gem (?:mit )?navn\b.{0,60}\bbrowser|lagre (?:mitt )?navn\b.{0,70}\bnettleser"
            r"|tallenna nimeni\b.{0,60}\bselaimeen|zapamiętaj moje dane w tej przeglądarce|zapisz (?:moje dane|moją nazwę)\b.{0,60}\bprzeglądarce"
            r"|uložit do prohlížeče jméno|сохранить (?:моё|мое) имя\b.{0,60}\bбраузере|зберегти мо[єї] ім\W?я\b.{0,60}\bбраузері"
            r"|daha sonraki yorumlarımda\b.{0,90}\btarayıcıya|simpan nama\b.{0,60}\bperamban|a nevem\b.{0,60}\bböngészőben"
            r"|salvează-mi numele|αποθήκευσε το όνομά μου|lưu tên của tôi|次回のコメントで使用するため|다음 번 댓글 작성을 위해"
            r"|在此(?:浏览器|瀏覽器)中(?:保存|儲存))"
        ),
        max_words=40,
        fires=[
            "Name, E-Mail-Adresse und Website in diesem Browser für meinen nächsten Kommentar speichern.",
            "Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.",
            "次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。",
        ],
        stays=[
            "“Zapamiętaj moje dane”, poprosił policjant dyżurny.",
        ],
    ),
    drop(
        "log_in_to_comment",
        reason="comment.prompt",
        pattern=(
            r"^(?:(?:um (?:zu )?kommentieren\b.{0,20}|du )muss?t du angemeldet sein"
            r"|vous devez (?:vous connecter|être connecté)\b.{0,20}\bcommentaire|(?:lo siento, )?debes estar (?:conectado|registrado) para"
            r" publicar un comentario|devi (?:essere connesso|effettuare l'accesso) per (?:inviare|pubblicare|lasciare) un commento"
            r"|(?:você|tem) (?:precisa|de) (?:fazer o |de )?(?:login|iniciar a sessão) para publicar um comentário"
            r"|je moet (?:ingelogd|aangemeld) zijn\b.{0,10}\bom een reactie te plaatsen|du måste vara inloggad för att (?:publicera|lämna) en kommentar"
            r"|du (?:skal|må) være logget (?:ind|inn) for at? (?:at )?(?:skrive|sende|kommentere)|kirjaudu sisään kommentoidaksesi"
            r"|musisz się zalogować, (?:aby|żeby)(?: móc)? (?:dodać|dodawać) komentarz|pro přidávání komentářů se musíte"
            r"|для (?:отправки|добавления) комментария вам необходимо авторизоваться|(?:щоб|для) (?:надіслати|залишити|надсилання) коментаря?\b.{0,20}\bувійти"
            r"|yorum (?:yapabilmek|yapmak|gönderebilmek) için (?:oturum aç|giriş yap)|anda harus (?:masuk|login|log in) untuk berkomentar"
            r"|コメントを投稿するには.{0,4}ログイン|댓글을 달기 위해서는 로그인|要发表评论,.{0,6}登录|(?:很抱歉,)?必須登入(?:網站)?才能發佈留言)"
        ),
        max_words=20,
        fires=[
            "Um kommentieren zu können, musst du angemeldet sein.",
            "Musisz się zalogować, aby móc dodać komentarz.",
            "Yorum yapabilmek için oturum açmalısınız.",
        ],
        stays=[
            "Wer kommentieren will, muss seit Montag angemeldet sein, teilte der Verlag mit.",
        ],
    ),
    drop(
        "embed_box",
        reason="nav.share",
        pattern=(
            r"^(?:copy (?:and|&) paste|kopiere[n]? (?:sie )?(?:und füge|diese|diesen)|füge diese|copiez(?:[- ]collez| et collez)?|copia(?:r)? y pega(?:r)?"
            r"|copia e incolla|copi(?:e|ar) e col(?:e|ar)|kopieer en plak|kopiera och klistra in|kopier og indsæt|kopier og lim inn"
            r"|kopioi ja liitä|skopiuj i wklej|zkopírujte|скопируйте|копіюйте|скопіюйте|kopyalayıp|salin dan tempel)"
            r" .{0,30}\b(?:url|html|code|codice|código|kod|kode[nt]?|koodi|код|adresse?|wordpress)\b.{0,60}"
            r"\b(?:embed|wordpress|einbetten|einzubetten|intégrer|embeberlo|incrustar(?:lo)?|insertar(?:lo)?|incorporar(?:e|lo)?|insluiten|bädda in"
            r"|indlejre|bygge inn|upottaaksesi|osadzić|vložit|встроить|вставить|вбудувати|eklemek|menyematkan)\b"
        ),
        max_words=20,
        fires=[
            "Copy and paste this URL into your WordPress site to embed",
            "Copia y pega este código en tu sitio para incrustarlo",
            "Copia y pega esta URL en tu sitio WordPress para embeberlo",
        ],
        stays=[
            "Copy and paste, the artist says, is the code by which his generation lives.",
            "Copia y pega: así nació el código del ayuntamiento.",
        ],
    ),
    drop(
        "needs_javascript",
        reason="nav.page",
        pattern=(
            r"^(?:this (?:page|site|website|content|feature|app|form) (?:requires|needs|uses) javascript"
            r"|(?:please |you (?:need|have|must) (?:to )?)?(?:enable|turn on|activate) javascript|(?:bitte )?aktivier(?:en sie|e) (?:bitte )?javascript"
            r"|(?:veuillez )?activ(?:er|ez) (?:le )?javascript|(?:por favor,? )?(?:active|activa|habilite|habilita|debes? activar|necesitas? activar)"
            r" (?:el )?javascript|(?:si prega di )?(?:attivare?|abilitare?|attiva|abilita) javascript|(?:por favor,? )?(?:ative|habilite) o javascript"
            r"|schakel javascript in|(?:du måste |vänligen |var god )?(?:aktivera|slå på) javascript|(?:du (?:skal|må) |vennligst )?"
            r"(?:aktivere?|slå (?:på|til)) javascript|ota javascript käyttöön|(?:proszę )?włącz(?:yć)? (?:obsługę )?javascript"
            r"|(?:prosím )?(?:zapněte|povolte)(?: si)? javascript|(?:для .{3,60} )?(?:пожалуйста,? )?(?:включите|увімкніть)"
            r" (?:поддержку |підтримку )?javascript|lütfen .{0,30}javascript\W?i etkinleştir|(?:silakan |mohon )?aktifkan javascript"
            r"|(?:.{0,10}ブラウザ(?:ー)?の)?javascript(?:の設定)?を有効に|(?:.{0,8}브라우저에서 )?(?:자바스크립트|javascript)를 (?:활성화|사용|켜)"
            r"|(?:请|請)?(?:启用|啟用|开启|開啟|打开|打開).{0,8}javascript)"
        ),
        max_words=30,
        fires=[
            "This page requires JavaScript.",
            "Du måste aktivera JavaScript i din webbläsare.",
            "ブラウザのJavaScriptを有効にしてください。",
        ],
        stays=[
            "JavaScript is the language that most beginners learn first, the survey found.",
            "The site needs JavaScript developers, its founder told the fair.",
        ],
    ),
    drop(
        "back_to_top_button",
        reason="nav.page",
        pattern=r"(?:back|scroll|return|go) to (?:the )?top (?:button|of (?:the )?page)",
        whole=True,
        max_words=6,
        where=TAIL,
        fires=["Back to top button"],
        stays=["Back to top form of the season"],
    ),
    drop(
        "feed_read_more",
        reason="nav.read_more",
        max_words=6,
        where=TAIL,
        pattern=r"^(?!.{0,60}[.!?,] )[^\"]{0,50}(?-i:Read More|READ MORE|Continue Reading)\W{0,4}$",
        fires=["Harbour Post Read More", "hafen.example Read More »"],
        stays=["They should read more."],
    ),
    drop(
        "plug_in_signature",
        reason="nav.page",
        max_words=8,
        where=TAIL | tail(3),
        pattern=r"^(?:wp ?2 ?social auto publish|social auto publish|powered by|proudly powered by|theme:|plugin by|developed by|designed by)\b.{0,40}(?:xyzscripts\.com|wordpress(?:\.org|\.com)?|themegrill|drupal|joomla!?|blogger|disqus|embedly|viafoura|newspack|tagdiv)\W{0,2}$",
        fires=["WP2Social Auto Publish Powered By : XYZScripts.com", "Proudly powered by WordPress"],
        stays=["Powered by wind, the ferry crosses in an hour."],
    ),
]
