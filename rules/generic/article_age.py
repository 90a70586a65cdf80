"""Notes that an article is old, as sites print them above it by themselves: one sentence a language. Finnish, Swedish,
Danish and Norwegian sites write them in many ways; those stand with the rules of the language."""

from cleaner.rule import drop, head, tail

_N = r"(?:\d{1,2}|\p{L}{2,9})"  # a number, in digits or in a word

RULES = [
    drop(
        "old_article",
        reason="legal.disclaimer",
        pattern=(
            rf"^(?:dies(?:e[rs]?) (?:artikel|beitrag|text|inhalt|seite|meldung|video) (?:ist|wurde) (?:bereits )?(?:vor )?"
            rf"(?:mehr als|älter als|über) {_N} (?:jahre?n?|monate?n?)\b"
            rf"|(?:cet article|ce contenu|ce texte|cette (?:page|actualité|information)|cette? (?:archive|vidéo)) (?:a (?:été"
            rf" (?:publié|mis à jour|diffusé|rédigé)e? il y a (?:plus d[e'] ?)?|plus d[e'] ?)|date d(?:'il y a |e )?(?:plus d[e'] ?)?)"
            rf" ?{_N} (?:ans?|années?|mois)\b"
            rf"|est[ea] (?:artículo|noticia|nota|contenido|información|página|entrada) (?:tiene|fue publicad[oa] hace|se publicó hace)"
            rf" más de {_N} (?:años?|mes(?:es)?)\b"
            rf"|quest[oa] (?:articolo|notizia|contenuto|pagina) (?:ha|è stat[oa] pubblicat[oa]|risale a) (?:più di|oltre) {_N} (?:ann[io]|mes[ie])\b"
            rf"|est[ea] (?:artigo|notícia|matéria|conteúdo|página|reportagem) (?:tem|foi publicad[oa] há) mais de {_N} (?:anos?|m[eê]s(?:es)?)\b"
            rf"|(?:dit|deze) (?:artikel|bericht|pagina|nieuwsbericht) is (?:al )?(?:meer|ouder) dan {_N} (?:jaar|maand(?:en)?)\b"
            rf"|(?:den här |denna )?(?:artikeln?|texten|nyheten) (?:publicerades|skrevs) för (?:mer än|över) {_N} (?:år|månad(?:er)?) sedan"
            rf"|t[aeo]n? (?:artykuł|tekst|wpis|materiał|wiadomość) (?:ma (?:więcej niż|ponad)|jest starsz[ya] niż|został[ao]? opublikowan[ya]"
            rf" ponad) (?:{_N} )?(?:rok(?:u)?|lata?|miesi[ąę]c\w{{0,3}})\b"
            rf"|t(?:en|a|o)to (?:článek|zpráva|text) (?:je starší než|byl[ao]? (?:publikován|vydán)a? před více než) (?:{_N} )?(?:rok\w{{0,2}}|lety?|měsíc\w{{0,2}})\b"
            rf"|(?:этой|данной) (?:статье|новости|публикации|записи) (?:уже )?(?:больше|более) (?:{_N} )?(?:года|лет|месяц\w{{0,3}})\b"
            rf"|(?:эта|данная) (?:статья|новость|публикация) (?:была )?опубликована (?:более|больше) (?:{_N} )?(?:года|лет|месяц\w{{0,3}}) назад"
            rf"|(?:цій|даній) (?:статті|новині|публікації) (?:вже )?(?:понад|більше) (?:{_N} )?(?:рік|рок\w{{1,3}}|місяц\w{{1,3}})\b"
            rf"|bu (?:haber|yazı|içerik|makale) {_N} (?:yıldan|aydan) (?:daha )?eski"
            rf"|(?:artikel|berita|konten|tulisan) ini (?:sudah |telah )?(?:berusia |diterbitkan |dipublikasikan )?lebih dari {_N} (?:tahun|bulan)\b"
            rf"|ez a (?:cikk|hír|írás) (?:már )?(?:több mint |legalább )?{_N} (?:éve|hónapja) (?:íródott|jelent meg|készült)"
            r"|(?:この|本)(?:記事|ページ|投稿)は.{0,6}(?:掲載|公開|投稿|更新|作成)(?:日|され)?(?:から|て).{0,5}(?:年|か月|ヶ月|カ月)以上"
            r"|(?:이|본) (?:기사|글|게시물)는 .{0,5}(?:년|개월) (?:이상|넘게)"
            r"|(?:本文|这篇文章|這篇文章)(?:发布|發布|发表|發表|最后更新|最後更新|写)(?:于|於).{0,5}年(?:前|以上|以前))"
        ),
        where=head(6) | tail(4),
        max_words=25,
        fires=[
            "Dieser Artikel ist älter als ein Jahr.",
            "Cet article date de plus de trois ans.",
            "Este artículo tiene más de 2 años",
            "Ten artykuł ma więcej niż 2 lata.",
            "この記事は公開から2年以上が経過しています。",
        ],
        stays=[
            "Dieser Artikel ist mehr als ein Text, er ist eine Abrechnung mit dem alten Rat.",
            "Cet article a plus de lecteurs que tous les autres, assure la rédactrice en chef.",
            "Dit artikel is ouder dan het stadhuis zelf, grapt de archivaris over de akte.",
            "Este museo tiene más de 200 años.",
        ],
    ),
]
