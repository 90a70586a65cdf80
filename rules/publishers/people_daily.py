"""人民网 (people.com.cn): the page of the printed paper, sharing and account lines, the company's footer."""

from cleaner.rule import OUTSIDE, TAIL, cut_tail, drop, publisher, tail, trim

SCOPE = publisher(
    "people_daily",
    title="人民网",
    hosts=["people.com.cn", "people.cn"],
    language="zh",
    signs=[
        "分享让更多人看到",
        "人民日报社概况",
        "人 民 网 股 份 有 限 公 司",
        "人民网服务邮箱",
    ],
)

RULES = [
    drop(
        "share_line",
        reason="nav.share",
        pattern=r"分享让更多人看到|(?:推荐阅读)?相关新闻 ?分享让更多人看到",
        whole=True,
        max_words=10,
        fires=["分享让更多人看到", "分享让更多人看到 >"],
        stays=["她说,分享让更多人看到希望", "分享让更多人看到了古镇的变化。"],
    ),
    trim(
        "printed_page",
        reason="legal.republished",
        pattern=r" ?《 ?人民日报(?:海外版)? ?》 ?\( ?\d{4}年\d{1,2}月\d{1,2}日 ?(?:第? ?\d{1,2} ?版)? ?\)$",
        where=tail(6),
        fires={
            "旧桥预计十八个月后重新开放,届时渡轮将停运,市民可以步行过江。《 人民日报 》( 2031年05月12日 07 版)": (
                "旧桥预计十八个月后重新开放,届时渡轮将停运,市民可以步行过江。"
            ),
            "渔民说,三十年来他每天都要从这座桥上走过,如今只好改乘渡船。《人民日报海外版》(2031年05月12日 第 03 版)": (
                "渔民说,三十年来他每天都要从这座桥上走过,如今只好改乘渡船。"
            ),
        },
        stays=["这封信刊登在《人民日报》(1956年7月1日)头版,引起读者的广泛讨论。"],
    ),
    drop(
        "printed_page_alone",
        reason="legal.republished",
        pattern=r"《 ?人民日报(?:海外版)? ?》 ?\( ?\d{4}年\d{1,2}月\d{1,2}日 ?(?:第? ?\d{1,2} ?版)? ?",
        whole=True,
        where=OUTSIDE,
        max_words=20,
        fires=["《 人民日报 》( 2031年05月12日 07 版)", "(《人民日报》(2031年05月12日 第 03 版))"],
        stays=["《人民日报》(1956年)的合订本"],
    ),
    drop(
        "account_line",
        reason="nav.follow",
        pattern=(
            r"关注公众号[::] ?人民(?:网|日报)[\p{Han}]{0,8}|"
            r"(?:下载|打开)人民日报客户端|人民日报违法和不良信息举报电话.{0,40}"
        ),
        whole=True,
        max_words=30,
        fires=["关注公众号:人民网财经", "下载人民日报客户端"],
        stays=["关注公众号人民网的读者越来越多", "下载人民日报客户端的人数过亿,报告称。"],
    ),
    cut_tail(
        "company_footer",
        reason="nav.page",
        pattern=(
            r"人民日报社概况(?:[ |].{0,200})?|"
            r"人民网股份有限公司版权所有.{0,60}|人 民 网 股 份 有 限 公 司 版 权 所 有.{0,60}"
        ),
        where=TAIL,
        max_words=120,
        fires=[
            "人民日报社概况 | 关于人民网 | 报社招聘 | 招聘英才",
            "人 民 网 股 份 有 限 公 司 版 权 所 有 ,未 经 书 面 授 权 禁 止 使 用",
        ],
        stays=["人民日报社概况一书昨日出版"],
    ),
]
