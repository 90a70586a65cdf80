"""Vietnamese links to other articles."""

from cleaner.rule import TAIL, cue, drop

OPEN = r"[\s\[(*>•»-]*+"
CLOSE = r"[\s.:!>»\])]*"

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=6,
        pattern=OPEN
        + r"(?:xem (?:thêm|tiếp|tất cả|chi tiết|toàn bộ|thêm tin|thêm bình luận)|đọc (?:thêm|tiếp|tiếp bài|toàn bộ"
        r"|chi tiết|bài gốc|toàn bài)|chi tiết tại đây|xem tại đây|xem bài gốc|thu gọn|mở rộng)" + CLOSE,
        fires=["Xem thêm", "Đọc tiếp »", "Xem tất cả"],
        stays=["Đọc thêm một trang", "Xem thêm một vở kịch nữa rồi ông mới quyết định."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=OPEN
        + r"(?:(?:tin|bài|bài viết|tin tức|chủ đề|nội dung|video|sự kiện|từ khóa) liên quan|(?:tin|bài) (?:cùng"
        r"|khác cùng) (?:chuyên mục|chủ đề|mục)|tin (?:mới nhất|đọc nhiều|nổi bật|nóng|mới|khác|cùng loại"
        r"|nên đọc)|(?:bài|tin) (?:đọc nhiều nhất|đọc nhiều|mới nhất|mới|xem nhiều|nổi bật)|đọc nhiều(?: nhất)?"
        r"|xem nhiều(?: nhất)?|có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|đừng bỏ lỡ"
        r"|mời bạn đọc thêm|các tin khác|tin tài trợ|cùng chuyên mục|cùng chủ đề|tin cùng chuyên mục)"
        + CLOSE
        + r"|(?:bạn đọc|độc giả) (?:quan tâm|cũng xem|đọc nhiều)|bạn (?:cũng )?(?:có thể )?(?:quan tâm|thích|muốn đọc)",
        fires=[
            "Tin liên quan\nDự án cảng gây tranh cãi\nGiá vé xe buýt tăng",
            "Đọc nhiều nhất\nCửa hàng đậu phụ đóng cửa\nTàu mới ra mắt",
            "Bạn cũng có thể thích",
        ],
        stays=[
            "Tin liên quan đến vụ cháy lan nhanh trên mạng.",
            "Bài đọc nhiều lần vẫn thấy hay.",
            "Bạn đọc quan tâm gửi thư về tòa soạn.",
        ],
    ),
    drop(
        "related_inline_teaser",
        reason="nav.related",
        max_words=35,
        pattern=r"^" + OPEN + r"(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|đọc tiếp|mời đọc thêm|mời xem thêm"
        r"|mời độc giả xem thêm|xem chi tiết|bài viết liên quan|đọc ngay)(?: tại đây| video)? ?[:>»|] ?\S",
        fires=["Xem thêm: Bưu điện trên đảo và điều còn giữ lại", ">> Đọc thêm: Một ngày ở bến sông"],
        stays=["Đọc thêm nhiều sách, thầy giáo dặn học trò.", "Xem thêm nhiều phim cũ, chị hiểu cha hơn."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:từ khóa|chủ đề|thẻ|tags)(?: (?:liên quan|bài viết))?",
        fires=["Từ khóa\nBến cảng\nPhà"],
        stays=["Chủ đề của mùa thu"],
    ),
]
