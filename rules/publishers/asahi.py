"""朝日新聞 (asahi.com): the card of the writer, comment and gift functions, the reprint line."""

from cleaner.rule import OUTSIDE, cue, drop, publisher, tail

SCOPE = publisher(
    "asahi",
    title="朝日新聞",
    hosts=["asahi.com"],
    language="ja",
    signs=[
        "専門・関心分野",
        "朝日新聞デジタルに掲載の記事",
        "有料会員になると続きをお読みいただけます",
        "コメントプラス",
    ],
)

RULES = [
    cue(
        "writer_card",
        reason="meta.bio",
        pattern=r"専門・関心分野",
        takes=1,
        item_words=20,
        where=tail(8),
        max_words=6,
        fires=["専門・関心分野\n港湾、交通", "専門・関心分野"],
        stays=["専門・関心分野を問わず人を集めた", "専門・関心分野の広さが評価された"],
    ),
    drop(
        "comment_function",
        reason="comment.prompt",
        pattern=(
            r"コメントプラス(?:とは|のコメント|一覧)?|"
            r"(?:コメント|みんなのコメント)を(?:見る|読む)(?: ?\(?\d+件?\)?)?|解説や意見を読む"
        ),
        whole=True,
        max_words=12,
        fires=["コメントプラス", "コメントを読む(3件)"],
        stays=["コメントプラス一言が話題になった", "市長はコメントを読む側に回った"],
    ),
    drop(
        "trial_offer",
        reason="appeal.subscription",
        pattern=(
            r"(?:有料会員になると続きをお読みいただけます|朝日新聞デジタル(?:の|を)(?:有料会員|お申し込み|無料で|お試し)|"
            r"紙面ビューアー?(?:コース|で読む)|無料会員登録で.{0,12}(?:月|本).{0,20}(?:読めます|お読みいただけます))"
        ),
        where=OUTSIDE,
        max_words=60,
        fires=[
            "有料会員になると続きをお読みいただけます。",
            "朝日新聞デジタルの有料会員のご案内はこちら",
        ],
        stays=["会員になると続きの講座を受けられると、学校は説明した。"],
    ),
    drop(
        "gift_function",
        reason="nav.share",
        pattern=(
            r"(?:この記事を)?(?:有料会員の方は)?.{0,10}有料記事が?(?:月\d+本|24時間).{0,6}プレゼント(?:できます)?.{0,12}|(?:記事を)?プレゼントする|"
            r"スクラップ(?:する|機能)?"
        ),
        whole=True,
        max_words=20,
        fires=["有料会員の方は、有料記事が月5本プレゼントできます", "スクラップする", "記事をプレゼントする"],
        stays=["船はスクラップにされた", "本をプレゼントする人が増えた"],
    ),
    drop(
        "reprint_line",
        reason="legal.copyright",
        pattern=r"^朝日新聞デジタルに掲載の記事・写真の無断転載を禁じます|^すべての内容は日本の著作権法並びに国際条約により保護されています",
        where=tail(6),
        max_words=60,
        fires=[
            "朝日新聞デジタルに掲載の記事・写真の無断転載を禁じます。",
            "すべての内容は日本の著作権法並びに国際条約により保護されています。",
        ],
        stays=["裁判所は、記事の無断転載が著作権法に反すると判断した。"],
    ),
]
