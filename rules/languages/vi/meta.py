"""Vietnamese tags, dates and source lines."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

OPEN = r"[\s\[(*>•-]*+"
CLOSE = r"[\s.:!>\])]*"

RULES = [
    label(
        "long_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=12,
        pattern=OPEN
        + r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? ?(?:ngày )?\d{1,2}[/-]\d{1,2}[/-]20\d\d|(?:cập nhật"
        r"|xuất bản|đăng lúc|ngày đăng)(?: lúc)?:? ?(?:ngày )?[\d/:, -]{8,24})(?:[, -]{1,3}\d{1,2}[:h]\d\d)?"
        r"(?: ?\(?gmt ?\+7\)?)?" + CLOSE,
        fires=["Thứ tư, 1/5/2024, 12:30 (GMT+7)", "Chủ nhật 05-05-2024", "Cập nhật: 01/05/2024 12:30"],
        stays=["Thứ tư, ông trở về quê.", "Chủ nhật nào chị cũng ra chợ."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=40,
        pattern=r"^" + OPEN + r"(?:từ khóa|từ khoá|tags?|chủ đề) ?: ?[^.\"]{2,160}$",
        fires=["Từ khóa: giá điện, lạm phát, tỉ giá", "Chủ đề: Bão lũ miền Trung"],
        stays=["Từ khóa của năm là hy vọng.", "Chủ đề chính của hội thảo là nước sạch."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=12,
        pattern=r"^"
        + OPEN
        + r"(?:theo|nguồn|nguồn tin|tổng hợp)(?: ?: ?|\s)(?:ttxvn|vov|vtv|reuters|afp|bbc|cnn|tổng hợp"
        r"|báo (?-i:\p{Lu})[\w ]{1,24}|[\w.]{2,20}\.(?:vn|com|net))(?:[,/] ?(?-i:\p{Lu})[\w.]{1,15}(?: (?-i:\p{Lu})[\w.]{1,15}){0,3}){0,3}"
        + CLOSE
        + r"$|^"
        + OPEN
        + r"nguồn: ?[^.\"]{2,60}$",
        fires=["Theo TTXVN", "Nguồn: Báo Bến Sông", "(Theo Reuters, BBC)"],
        stays=[
            "Theo Reuters, hai bên đã bắt đầu đàm phán.",
            "Theo TTXVN, cây cầu sẽ đóng cửa.",
            "Nguồn nước sạch ngày càng khan hiếm.",
        ],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=r"^(?:tác giả|người viết|về tác giả ?:|người thực hiện) (?:bài viết )?(?:hiện )?(?:là|đang là) (?![^.]*\b(?:bị|đã chết|qua đời)\b)(?:[^.\"?!,]{0,30} ?)?(?:phóng viên|biên tập viên|nhà báo|thư ký tòa soạn|bình luận viên|cây bút|giảng viên|nghiên cứu viên)\b[^.\"?!,]{0,100}\W{0,2}$",
        fires=["Tác giả là biên tập viên kinh tế của báo.", "Tác giả hiện là giảng viên Đại học Huế."],
        stays=["Tác giả là ai, không còn người nào biết.", "Tác giả là phóng viên bị bắt ở Minsk tuần trước."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        max_words=8,
        pattern=r"^\W{0,3}(?:thời gian đọc ?:? ?(?:khoảng )?\d{1,3} phút|\d{1,3} phút đọc|đọc trong \d{1,3} phút)\W{0,3}$",
        fires=["Thời gian đọc: 4 phút", "3 phút đọc"],
        stays=["Thời gian đọc sách giảm còn 4 phút mỗi ngày."],
    ),
]
