"""Vietnamese share and follow prompts, comments."""

from cleaner.rule import cut_tail, drop

OPEN = r"[\s\[(*>•-]*+"
CLOSE = r"[\s.:!>\])]*"

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=OPEN
        + r"(?:chia sẻ(?: bài viết| bài này| tin này| ngay| liên kết)?(?: (?:lên|trên|qua|với|tới) (?:facebook|zalo"
        r"|twitter|x|email|mạng xã hội|bạn bè))?|in bài viết|in bài|sao chép (?:liên kết|đường dẫn|link)"
        r"|copy link|lưu (?:bài viết|bài|tin)|gửi email|gửi cho bạn bè|đã sao chép|link bài gốc lấy link!?"
        r"|trở lại chủ đề|tặng sao|thích \d{0,5})" + CLOSE,
        fires=["Chia sẻ bài viết", "Sao chép liên kết", "Chia sẻ lên Facebook"],
        stays=["Chia sẻ để nhẹ lòng", "Lưu bài thơ vào sổ"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=20,
        pattern=r"^"
        + OPEN
        + r"(?:hãy |mời bạn )?theo dõi (?:chúng tôi|báo [\w ]{2,24}|trang [\w ]{2,24}|[\w ]{2,24}) trên "
        r"(?:google news|facebook|zalo|youtube|tiktok|telegram|google tin tức)"
        + CLOSE
        + r"$|^"
        + OPEN
        + r"(?:theo dõi|quan tâm) (?:kênh|zalo oa|fanpage)[^.\"]{0,40}(?:tại đây|của chúng tôi|để)[^.\"]{0,40}"
        + CLOSE
        + r"$",
        fires=["Theo dõi Bến Sông trên Google News", "Mời bạn theo dõi trang Sáng Mới trên Facebook"],
        stays=[
            "Theo dõi sức khỏe của mẹ, chị ghi lại từng con số.",
            "Hơn một triệu người theo dõi anh trên TikTok vì những video nấu ăn.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=OPEN
        + r"(?:gửi (?:bình luận|ý kiến)(?: của bạn)?|viết bình luận|bình luận(?: \(\d{1,5}\)| \d{1,5}| của bạn)"
        r"|\d{1,5} bình luận|ý kiến (?:bạn đọc|của bạn)(?: \(\d{1,5}\))?|xem thêm bình luận"
        r"|chia sẻ ý kiến của bạn|đăng nhập để bình luận|hiện chưa có bình luận nào[^.]{0,40}"
        r"|bạn cần đăng nhập để[^.]{0,40})" + CLOSE,
        fires=["Gửi bình luận", "Bình luận (12)", "Đăng nhập để bình luận"],
        stays=["Bình luận của người dùng phải được kiểm duyệt", "Ý kiến bạn đọc rất đa dạng."],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=OPEN
        + r"(?:bình luận \(\d{1,5}\)|\d{1,5} bình luận|ý kiến bạn đọc(?: \(\d{1,5}\))|tất cả bình luận)"
        + CLOSE,
        fires=[
            "Bình luận (3)\nLan\nỞ chỗ tôi cũng vậy, mong chính quyền sớm giải quyết.",
            "Tất cả bình luận\nLan\nBài viết hay, cảm ơn tác giả rất nhiều.",
        ],
        stays=["Tất cả bình luận đều bị xóa.", "Bình luận viên kể lại trận đấu."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:thêm|chọn|đặt)\b[^.!?\"\n]{2,40}nguồn[^.!?\"\n]{0,30}google|^\W{0,3}(?:theo dõi|tham gia|quan tâm)\b[^.!?\"\n]{0,30}(?:google news|whatsapp|kênh (?:telegram|zalo)|zalo oa)",
        fires=["Thêm chúng tôi làm nguồn ưu tiên trên Google", "Theo dõi chúng tôi trên Google News"],
        stays=["Thêm nước rồi khuấy đều."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=40,
        pattern=r"^\W{0,3}(?:bạn|quý vị|bạn đọc)(?: đọc)? (?:có|muốn) (?:tin|câu chuyện|thông tin|chia sẻ|gửi)[^.!\"\n]{0,50}[?:.]? ?(?:gửi|liên hệ|viết|hãy)[^\"\n]{0,50}\S+@\S+|^\W{0,3}(?:mọi )?(?:thông tin|tin bài|ý kiến)[^.!?\"\n]{0,40}(?:xin|vui lòng) gửi[^\"\n]{0,50}\S+@\S+",
        fires=["Bạn có tin nóng? Gửi về tin@boben.example", "Mọi ý kiến đóng góp xin gửi về tin@boben.example"],
        stays=["Bạn có tin nóng? ông thường hỏi phóng viên trẻ."],
    ),
    drop(
        "spotted_an_error",
        reason="meta.feedback",
        max_words=14,
        pattern=r"^\W{0,3}(?:bạn )?(?:phát hiện|thấy|tìm thấy) (?:lỗi|sai sót)[^.!?\"]{0,20}\? ?(?:hãy )?(?:báo|gửi|liên hệ|cho)[^.!?\"]{0,24}(?:chúng tôi|tòa soạn)\W{0,3}$",
        fires=["Phát hiện lỗi? Báo cho chúng tôi"],
        stays=["Thấy lỗi? thầy giáo hỏi."],
    ),
    drop(
        "follow_us_plain",
        reason="nav.follow",
        whole=True,
        max_words=12,
        pattern=r"(?:hãy )?(?:theo dõi|kết nối với|like|follow) (?:chúng tôi|fanpage|trang|kênh|báo)(?: của chúng tôi)?(?: (?:trên|tại|qua|ở) (?:facebook|youtube|zalo|tiktok|google news|telegram|instagram|mạng xã hội)(?:(?:,| và) (?:facebook|youtube|zalo|tiktok|google news|telegram|instagram))*)?",
        fires=["Theo dõi chúng tôi", "Theo dõi chúng tôi trên Facebook"],
        stays=["Theo dõi trang sức vàng cả tuần."],
    ),
]
