#pragma once

#include "core/base/text/charactertables.h"
#include "core/base/text/pinyin.h"
#include "core/dataquality/matchfield.h"

#include <QHash>
#include <QStringList>

#include <random>
#include <set>
#include <unordered_set>

/// A base of Chinese customers as several people have typed it in over the years: some customers stand twice
/// or three times, written as people write (short, with the town in brackets, in Traditional characters, with
/// a homophone, the phone with or without its area code). Around them stand others that only look alike:
/// firms of the same name in another town, neighbours of one building, two firms of one owner.
class TypedCustomers
{
public:
    enum Column { Company, Person, Phone, Mail, Address, City };

    static crm::MatchSchema schema()
    {
        using crm::MatchKind;
        return {MatchKind::Company, MatchKind::Person,  MatchKind::Phone,
                MatchKind::Mail,    MatchKind::Address, MatchKind::Place};
    }

    /// `repeated` of a hundred customers are typed in again.
    TypedCustomers(int customers, int repeated, unsigned seed)
        : m_random(seed)
    {
        fillHomophones();
        std::vector<Customer> all;
        all.reserve(size_t(customers));
        for (int i = 0; i < customers; ++i) {
            all.push_back(registered(all));
            add(typed(all.back(), false), i);
        }
        for (int i = 0; i < customers; ++i) {
            for (int again = percent(repeated) ? 1 + percent(15) : 0; again > 0; --again)
                add(typed(all[size_t(i)], true), i);
        }
        shuffle();
    }

    const std::vector<crm::MatchRecord> &records() const { return m_records; }

    /// Pairs of ids that are one customer, the smaller first.
    const std::set<std::pair<qint64, qint64>> &duplicates() const { return m_duplicates; }

private:
    struct Town
    {
        QString province, city, areaCode;
        QStringList districts, roads;
    };
    struct Customer
    {
        const Town *town = nullptr;
        QString core = {}, trade = {}, form = {};
        QString person = {}, mobile = {}, landline = {}, mail = {};
        QString district = {}, road = {}, rest = {};
        int number = 0;
    };

    size_t below(int limit) { return size_t(m_random() % unsigned(limit)); }
    bool percent(int share) { return below(100) < size_t(share); }
    QString any(const QStringList &list) { return list[qsizetype(below(int(list.size())))]; }
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QString::number(below(10));
        return text;
    }
    static QStringList list(const char16_t *words) { return QString::fromUtf16(words).split(u' '); }

    static const QStringList &luckyCharacters()
    {
        static const auto all = list(
            u"华 强 鑫 源 宏 达 恒 瑞 泰 丰 盛 隆 顺 通 博 远 天 宇 金 鹏 嘉 诚 信 德 永 兴 中 联 新 创 优 "
            u"品 "
            u"美 佳 康 力 凯 迪 晨 光 明 辉 星 海 龙 腾 飞 翔 富 民 利 安 润 祥 和 东 方 正 大 国 立 雅 尚 "
            u"百 "
            u"汇 众 合 万 福 锦 程 卓 越 启 航 亿 佰 欧 科 捷 莱 特 思 维 世 纪 伟 业 建 昌 荣 庆 华 三 九 "
            u"旺 "
            u"铭 朗 聚 益 悦 展 领 先 锐 智 慧 云 帆 景 轩 鼎 峰 腾 蓝 天 圣 邦 格 森 赛 威 柏 纳 普 励");
        return all;
    }
    static const QStringList &trades()
    {
        static const auto all = list(
            u"电子 科技 贸易 商贸 实业 机电 五金 塑胶 包装 印刷 服饰 制衣 纺织 化工 建材 装饰 物流 食品 "
            u"餐饮管理 "
            u"医疗器械 生物科技 信息技术 网络科技 软件 智能科技 光电 新能源 环保科技 新材料 汽配 家具 "
            u"家居用品 "
            u"照明 文化传媒 广告 教育咨询 企业管理 农业科技 珠宝 鞋业 皮具 玩具 礼品 化妆品 电器 自动化设备 "
            u"精密机械 模具 金属制品 铝业 木业 纸品 门窗 标签 布艺 窗帘 弹簧 线路板 连接器 喷涂 劳保用品 "
            u"花艺");
        return all;
    }
    static const QStringList &forms()
    {
        static const auto all = list(u"有限公司 有限公司 有限公司 有限公司 有限公司 有限公司 有限责任公司 "
                                     u"股份有限公司 集团有限公司 厂 "
                                     u"商行 经营部");
        return all;
    }
    static const std::vector<Town> &towns()
    {
        static const std::vector<Town> all{
            town(u"广东 深圳 0755|南山 宝安 龙岗 福田 龙华|科技园南路 宝安大道 龙翔大道 深南大道 民治大道 "
                 u"布吉路 沙井路"),
            town(u"广东 东莞 0769|虎门 长安 厚街 塘厦|振安路 莞太路 环莞路 宏伟路 科苑路"),
            town(u"广东 广州 020|天河 白云 番禺 越秀|天河路 机场路 市桥路 中山大道 黄埔大道 增槎路"),
            town(u"浙江 杭州 0571|余杭 萧山 滨江 西湖|文一西路 江南大道 市心路 莫干山路 古墩路"),
            town(u"浙江 宁波 0574|鄞州 北仑 海曙|中山西路 鄞县大道 明州路 通途路"),
            town(u"浙江 温州 0577|鹿城 瓯海 龙湾|车站大道 瓯海大道 新城路"),
            town(u"江苏 苏州 0512|吴中 相城 姑苏|东吴北路 人民路 阳澄湖路 干将路"),
            town(u"江苏 无锡 0510|滨湖 惠山 锡山|太湖大道 惠山大道 友谊路"),
            town(u"上海 上海 021|浦东新 闵行 松江 嘉定|张江路 沪闵路 荣乐路 博乐路 漕溪北路 真北路"),
            town(u"北京 北京 010|朝阳 海淀 丰台 大兴|建国路 中关村大街 西四环路 黄村路 知春路"),
            town(u"山东 青岛 0532|市南 黄岛 城阳|香港中路 长江路 正阳路"),
            town(u"四川 成都 028|武侯 锦江 高新|天府大道 人民南路 科华路 一环路"),
        };
        return all;
    }
    static Town town(const char16_t *line)
    {
        const auto parts = QString::fromUtf16(line).split(u'|');
        const auto names = parts[0].split(u' ');
        return {names[0], names[1], names[2], parts[1].split(u' '), parts[2].split(u' ')};
    }

    void fillHomophones()
    {
        for (const auto &word : luckyCharacters() + givenCharacters())
            m_homophones[crm::reading(word, crm::NameKind::Person).syllables] << word;
        for (auto &words : m_homophones)
            words.removeDuplicates();
    }
    static const QStringList &surnames()
    {
        static const auto all = list(u"王 王 王 李 李 李 张 张 张 刘 刘 陈 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 "
                                     u"林 何 郭 马 罗 梁 宋 郑 谢 "
                                     u"韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 欧阳");
        return all;
    }
    static const QStringList &givenCharacters()
    {
        static const auto all = list(
            u"伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 英 华 建 国 志 文 晓 红 燕 "
            u"玲 "
            u"小 海 峰 波 鹏 辉 斌 宇 浩 凯 欣 怡 梅 婷 雪 琳 俊 佳 嘉 家 思 远 子 轩 雨 桐 一 鸣 永 新");
        return all;
    }

    /// No register takes the same name twice for one town and trade.
    Customer registered(const std::vector<Customer> &all)
    {
        while (true) {
            auto one = all.size() > 10 && percent(6) ? lookalike(all[below(int(all.size()))]) : customer();
            if (m_names.insert(qHash(QString(one.town->city + one.core + one.trade))).second)
                return one;
        }
    }

    QString homophone(const QString &character)
    {
        const auto words = m_homophones.value(crm::reading(character, crm::NameKind::Person).syllables);
        return words.size() > 1 ? any(words) : character;
    }

    QString personName()
    {
        return any(surnames()) + any(givenCharacters()) + (percent(75) ? any(givenCharacters()) : QString());
    }

    void settle(Customer &one)
    {
        one.district = any(one.town->districts);
        one.road = any(one.town->roads);
        one.number = 1 + int(below(400));
        one.rest = percent(50) ? QStringLiteral("%1栋%2楼").arg(1 + below(9)).arg(1 + below(9))
                               : QStringLiteral("%1室").arg(100 * (1 + below(20)) + 1 + below(12));
    }

    Customer customer()
    {
        Customer one{.town = &towns()[below(int(towns().size()))]};
        one.core = any(luckyCharacters()) + any(luckyCharacters());
        if (percent(35))
            one.core += any(luckyCharacters());
        one.trade = any(trades());
        one.form = any(forms());
        one.person = personName();
        one.mobile = QStringLiteral("1") + any(list(u"38 39 35 86 37 50 58 77 88 99")) + digits(8);
        one.landline = QString::number(2 + below(7)) + digits(7);
        const auto domain = crm::reading(QString(one.core + one.trade), crm::NameKind::Company).initials;
        const auto initials = crm::reading(one.person, crm::NameKind::Person).initials;
        one.mail = percent(60) ? QString(digits(9) + u"@qq.com")
                               : QString(initials + digits(2) + u'@' + domain + u".com");
        settle(one);
        return one;
    }

    /// Somebody else who shares something with `other`.
    Customer lookalike(const Customer &other)
    {
        auto one = customer();
        switch (below(4)) {
        case 0: // The same name elsewhere.
            one.core = other.core;
            one.trade = other.trade;
            break;
        case 1: // In the same building, maybe behind the same switchboard.
            one.town = other.town;
            one.district = other.district;
            one.road = other.road;
            one.number = other.number;
            if (percent(30))
                one.landline = other.landline;
            break;
        case 2: // The second firm of one owner.
            one.town = other.town;
            settle(one);
            one.person = other.person;
            one.mobile = other.mobile;
            break;
        default: // One character apart, in the same town and trade.
            one.town = other.town;
            settle(one);
            one.trade = other.trade;
            one.form = other.form;
            one.core = other.core.chopped(1) + any(luckyCharacters());
            if (one.core == other.core)
                one.core += QStringLiteral("泽");
        }
        return one;
    }

    static QString traditional(const QString &text)
    {
        QString changed = text;
        for (auto &character : changed) {
            const auto at = crm::tables::simplified().indexOf(character);
            if (at >= 0)
                character = crm::tables::traditional()[at];
        }
        return changed;
    }

    QString companyTypedAgain(const Customer &one)
    {
        auto core = one.core;
        auto trade = one.trade;
        if (percent(7)) {
            const auto at = qsizetype(below(int(core.size())));
            core.replace(at, 1, homophone(core.mid(at, 1)));
        }
        if (percent(6) && trade.size() == 2)
            trade += QStringLiteral("科技");
        else if (percent(4) && trade.size() == 4)
            trade = trade.left(2);
        QString name;
        switch (below(8)) {
        case 0:
        case 1: name = one.town->city + u"市" + core + trade + one.form; break;
        case 2: name = one.town->city + core + trade + one.form; break;
        case 3: name = core + trade + u"(" + one.town->city + u")"; break;
        case 4: name = core + u"（" + one.town->city + u"）" + trade + one.form; break;
        case 5: name = core + trade; break;
        case 6: name = one.town->city + core + trade; break;
        default: name = core + trade + (one.form.endsWith(u"公司") ? QStringLiteral("公司") : one.form);
        }
        if (percent(2))
            name = core;
        return percent(8) ? traditional(name) : name;
    }

    QString personTypedAgain(const Customer &one)
    {
        if (percent(15))
            return {};
        if (percent(15))
            return personName();
        if (percent(12))
            return one.person.left(1) + any(list(u"总 经理 先生 小姐 工"));
        auto name = one.person;
        if (percent(8))
            name.replace(name.size() - 1, 1, homophone(name.right(1)));
        return name;
    }

    QString phoneTyped(const Customer &one, bool again)
    {
        const bool mobile = percent(65);
        auto number = mobile ? one.mobile : one.landline;
        if (again && percent(3))
            number[qsizetype(below(int(number.size())))] = QChar(char16_t(u'0' + below(10)));
        if (mobile) {
            switch (below(4)) {
            case 0: return QStringLiteral("+86") + number;
            case 1: return number.left(3) + u'-' + number.mid(3, 4) + u'-' + number.mid(7);
            case 2: return number.left(3) + u' ' + number.mid(3, 4) + u' ' + number.mid(7);
            default: return number;
            }
        }
        switch (below(4)) {
        case 0: return number;
        case 1: return one.town->areaCode + number;
        case 2: return QStringLiteral("+86 ") + one.town->areaCode.mid(1) + u' ' + number;
        default: return one.town->areaCode + u'-' + number + (percent(20) ? u"转" + digits(3) : QString());
        }
    }

    QString addressTyped(const Customer &one, bool again)
    {
        auto rest = one.rest;
        if (again && percent(25))
            rest.clear();
        if (again && percent(15))
            rest.replace(u'3', u'三').replace(u'2', u'二');
        const QString road = one.road + QString::number(one.number) + u"号" + rest;
        switch (again ? below(4) : 0) {
        case 0: return one.town->province + u"省" + one.town->city + u"市" + one.district + u"区" + road;
        case 1: return one.town->city + u"市" + one.district + u"区" + road;
        case 2: return one.district + u"区" + road;
        default: return road;
        }
    }

    /// One record: the first time with care, again as it comes.
    crm::MatchRecord typed(const Customer &one, bool again)
    {
        crm::MatchRecord record;
        const auto set = [&](Column column, const QString &text) {
            if (!text.isEmpty())
                record.values.push_back({column, text});
        };
        auto moved = one;
        if (again && percent(8))
            settle(moved);
        if (again && percent(10))
            moved.mobile = QStringLiteral("136") + digits(8);
        set(Company, again || percent(20)
                         ? companyTypedAgain(one)
                         : QString(one.town->city + u"市" + one.core + one.trade + one.form));
        set(Person, again ? personTypedAgain(one) : one.person);
        for (int phones = 1 + percent(25); phones > 0; --phones)
            set(Phone, again && percent(15) ? QString() : phoneTyped(moved, again));
        set(Mail, percent(again ? 50 : 35) ? QString() : one.mail);
        set(Address, percent(again ? 30 : 15) ? QString() : addressTyped(moved, again));
        set(City, percent(10)   ? QString()
                  : percent(50) ? one.town->city
                                : QString(one.town->province + one.town->city));
        return record;
    }

    void add(crm::MatchRecord record, int customer)
    {
        m_records.push_back(std::move(record));
        m_customers.push_back(customer);
    }

    void shuffle()
    {
        for (size_t i = m_records.size(); i > 1; --i) {
            const auto other = below(int(i));
            std::swap(m_records[i - 1], m_records[other]);
            std::swap(m_customers[i - 1], m_customers[other]);
        }
        QHash<int, std::vector<qint64>> ids;
        for (size_t i = 0; i < m_records.size(); ++i) {
            m_records[i].id = qint64(i) + 1;
            auto &same = ids[m_customers[i]];
            for (const auto other : same)
                m_duplicates.emplace(other, m_records[i].id);
            same.push_back(m_records[i].id);
        }
    }

    std::mt19937 m_random;
    QHash<QString, QStringList> m_homophones;
    std::unordered_set<size_t> m_names;
    std::vector<crm::MatchRecord> m_records;
    std::vector<int> m_customers;
    std::set<std::pair<qint64, qint64>> m_duplicates;
};
