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
]
