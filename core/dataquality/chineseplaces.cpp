#include "core/dataquality/chineseplaces.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace crm {

namespace {

/// A province and its prefectures and well-known county cities, one line each.
constexpr std::array kProvinces{
    QStringView(u"北京"),
    QStringView(u"天津"),
    QStringView(u"上海"),
    QStringView(u"重庆"),
    QStringView(u"河北 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 三河 任丘 霸州 定州 "
                u"辛集 迁安"),
    QStringView(u"山西 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 介休 孝义 侯马"),
    QStringView(
        u"内蒙古 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善"),
    QStringView(u"辽宁 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 瓦房店 海城"),
    QStringView(u"吉林 长春 四平 辽源 通化 白山 松原 白城 延边 公主岭 延吉"),
    QStringView(u"黑龙江 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭"),
    QStringView(u"江苏 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 张家港 "
                u"常熟 太仓 宜兴 "
                u"丹阳 如皋 海门 启东 靖江 泰兴 溧阳 吴江 邳州 东台 仪征 高邮"),
    QStringView(u"浙江 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 慈溪 余姚 永康 乐清 瑞安 "
                u"诸暨 海宁 桐乡 "
                u"平湖 温岭 东阳 玉环 上虞 萧山 临安 富阳 嵊州 兰溪 龙港"),
    QStringView(
        u"安徽 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 天长 巢湖"),
    QStringView(u"福建 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 晋江 石狮 南安 福清 龙海 长乐 福鼎"),
    QStringView(u"江西 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 丰城 樟树 高安"),
    QStringView(u"山东 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 莱芜 "
                u"寿光 龙口 胶州 "
                u"即墨 平度 莱西 诸城 荣成 滕州 邹平 文登"),
    QStringView(u"河南 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 "
                u"驻马店 济源 巩义 "
                u"长葛 禹州 新郑 荥阳"),
    QStringView(u"湖北 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 襄樊"),
    QStringView(
        u"湖南 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 浏阳 醴陵 宁乡"),
    QStringView(u"广东 广州 深圳 珠海 汕头 佛山 韶关 湛江 肇庆 江门 茂名 惠州 梅州 汕尾 河源 阳江 清远 东莞 "
                u"中山 潮州 揭阳 "
                u"云浮 顺德 番禺 普宁 台山 开平 鹤山 英德 四会 增城 从化"),
    QStringView(u"广西 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 北流 凭祥"),
    QStringView(u"海南 海口 三亚 三沙 儋州 琼海 文昌 万宁"),
    QStringView(u"四川 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 "
                u"巴中 资阳 阿坝 甘孜 "
                u"凉山 都江堰 西昌"),
    QStringView(u"贵州 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 凯里 仁怀"),
    QStringView(u"云南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆"),
    QStringView(u"西藏 拉萨 日喀则 昌都 林芝 山南 那曲 阿里"),
    QStringView(u"陕西 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 杨凌"),
    QStringView(u"甘肃 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南"),
    QStringView(u"青海 西宁 海东 海北 黄南 果洛 玉树 海西 格尔木"),
    QStringView(u"宁夏 银川 石嘴山 吴忠 固原 中卫"),
    QStringView(u"新疆 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 "
                u"塔城 阿勒泰 石河子 "
                u"库尔勒 伊宁"),
    QStringView(u"香港"),
    QStringView(u"澳门"),
    QStringView(u"台湾 台北 新北 桃园 台中 台南 高雄 基隆 新竹 嘉义 苗栗 彰化 屏东 宜兰 花莲"),
    QStringView(u"中国"),
};

constexpr std::array kMarkers{
    QStringView(u"特别行政区"), QStringView(u"维吾尔自治区"), QStringView(u"壮族自治区"),
    QStringView(u"回族自治区"), QStringView(u"自治区"),       QStringView(u"自治州"),
    QStringView(u"地区"),       QStringView(u"省"),           QStringView(u"市")};

constexpr qsizetype kLongestPlace = 6;

/// Every known place and the province it lies in.
const QHash<QStringView, QStringView> &places()
{
    static const auto table = [] {
        QHash<QStringView, QStringView> all;
        for (const auto line : kProvinces) {
            const auto names = line.split(u' ');
            for (const auto &name : names)
                all.insert(name, names.front());
        }
        return all;
    }();
    return table;
}

qsizetype markerAt(QStringView text)
{
    const auto found = std::ranges::find_if(kMarkers, [text](QStringView m) { return text.startsWith(m); });
    return found == kMarkers.end() ? 0 : found->size();
}

} // namespace

std::optional<ChinesePlace> placeAtStart(QStringView folded)
{
    for (auto length = std::min(kLongestPlace, folded.size()); length >= 2; --length) {
        const auto found = places().constFind(folded.left(length));
        if (found != places().cend())
            return ChinesePlace{found.key(), found.value(), length + markerAt(folded.mid(length))};
    }
    return {};
}

std::optional<ChinesePlace> placeAtEnd(QStringView folded)
{
    for (const qsizetype marker : {1, 0}) {
        if (marker == 1 && !folded.endsWith(u'市') && !folded.endsWith(u'省'))
            continue;
        const auto text = folded.chopped(std::min(marker, folded.size()));
        for (auto length = std::min(kLongestPlace, text.size()); length >= 2; --length) {
            const auto found = places().constFind(text.right(length));
            if (found != places().cend())
                return ChinesePlace{found.key(), found.value(), length + marker};
        }
    }
    return {};
}

std::optional<ChinesePlace> districtAtStart(QStringView folded)
{
    static constexpr QStringView markers = u"区县镇乡市旗";
    for (qsizetype length = 2; length <= 4 && length + 1 < folded.size(); ++length) {
        if (!markers.contains(folded[length]))
            continue;
        // 开发区 and 工业区 are districts of any town.
        return ChinesePlace{folded.left(length), {}, length + 1};
    }
    return {};
}

bool placesAgree(QStringView one, QStringView other)
{
    if (one == other || one == u"中国" || other == u"中国")
        return true;
    const auto first = places().value(one);
    const auto second = places().value(other);
    if (first.isEmpty() || second.isEmpty())
        return true;
    return first == second && (first == one || second == other);
}

} // namespace crm
