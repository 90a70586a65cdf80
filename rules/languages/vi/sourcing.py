"""Vietnamese corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=100,
        pattern=r"^\W{0,3}(?:đính chính|cải chính|nói lại cho rõ|lời tòa soạn) ?: ?\S|^\W{0,3}(?:trong )?phiên bản trước (?:của|đó của) (?:bài viết|bài báo)",
        fires=["Đính chính: phiên bản trước của bài viết ghi sai tên cây cầu."],
        stays=["Đính chính của bộ đến muộn hai năm."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:bản |phần |nội dung )?(?:tóm tắt|bản dịch)(?: này)? (?:được )?(?:do|tạo|viết|dịch|thực hiện)[^,.\"]{0,16}(?:\bAI\b|trí tuệ nhân tạo)[^,.\"]{0,40}\.?$"
        r"|^\W{0,3}AI (?:tóm tắt|dịch|đọc)(?: (?:bài|tin|nội dung))?\W{0,3}$",
        fires=["AI tóm tắt", "Bản tóm tắt do AI tạo ra", "Bản dịch được thực hiện bằng trí tuệ nhân tạo"],
        stays=["Bản tóm tắt do AI tạo ra, hội đồng kết luận."],
    ),
    drop(
        "agency_signature",
        reason="meta.sourcing",
        whole=True,
        max_words=4,
        where=OUTSIDE | tail(3),
        pattern=r"(?:theo )?\(?(?-i:TTXVN|VOV|VTV|TTO|NLĐO|VNA|VietNamNet|Vietnam\+|SGGPO|VGP|TPO|BNEWS|PLO)(?: ?[/,|+-]{1,2} ?(?-i:[A-Z][\w.+]{1,14}))?\)?",
        fires=["(TTXVN/Vietnam+)", "Theo TTXVN"],
        stays=["Theo TTXVN, cây cầu sẽ đóng cửa đến mùa xuân."],
    ),
    drop(
        "per_newspaper",
        reason="meta.sourcing",
        whole=True,
        max_words=5,
        where=OUTSIDE | tail(3),
        pattern=r"(?:theo|nguồn) ?:? ?(?-i:VnExpress|Tuổi Trẻ|Thanh Niên|Dân Trí|Dân trí|Zing(?: News)?|Znews|Tiền Phong|Lao Động|Người Lao Động|Nhân Dân|VietNamNet|Vietnamnet|Kênh 14|Soha|Pháp Luật(?: TP\.? ?HCM)?|CAND|Báo Chính phủ|Chinhphu\.vn|VTV News|VOV|Infonet|Giao Thông|Sài Gòn Giải Phóng|Reuters|AFP|BBC|CNN|Guardian|Daily Mail|Bloomberg)(?: ?[,/] ?(?-i:[A-Z][\w ]{2,16}))?",
        fires=["Theo VnExpress", "Nguồn: Tuổi Trẻ"],
        stays=["Theo Thanh Niên, cầu sẽ đóng."],
    ),
]
