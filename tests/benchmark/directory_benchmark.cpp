// The list of customers in memory against plain SQLite, at a million customers, three million orders and ten
// million activities: directory_benchmark [FILE [CUSTOMERS]]. An existing FILE is used as it is.

#include "core/base/text/pinyin.h"
#include "core/directory/directory.h"
#include "core/directory/filterexpression.h"
#include "tests/support/rawbase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// CPU of the whole process.
double cpuMilliseconds()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

double residentMegabytes(const char *key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key))
            return std::stod(line.substr(std::string_view(key).size() + 1)) / 1024;
    return 0;
}

struct Part
{
    QString text;
    crm::Reading reading;
};

std::vector<Part> parts(const QString &words, NameKind kind)
{
    std::vector<Part> result;
    for (const auto &word : words.split(u' '))
        result.push_back({word, reading(word, kind)});
    return result;
}

/// Plausible Chinese companies and persons, the same for the same seed.
class Generator
{
public:
    explicit Generator(RawBase &base)
        : m_base(base)
    {
    }

    void fill(int customers)
    {
        m_base.migrate();
        m_base.exec("BEGIN");
        for (int i = 1; i <= 40; ++i)
            m_base.run("INSERT INTO app_user(name) VALUES (?1)", u"sales%1"_s.arg(i));
        for (int i = 1; i <= 4; ++i)
            m_base.run("INSERT INTO pool(name) VALUES (?1)", u"公海%1"_s.arg(i));
        for (int i = 1; i <= 20; ++i)
            m_base.run("INSERT INTO tag(name) VALUES (?1)", u"标签%1"_s.arg(i));
        m_base.exec("INSERT INTO custom_field(entity, name, type) VALUES ('customer', '采购规模', 'choice'),"
                    " ('customer', '员工人数', 'integer')");
        m_customer =
            prepare("INSERT INTO customer(id, code, kind, name, reading, initials, owner_id, pool_id,"
                    " acquired_at, pooled_at, grade, source, industry, country, region, city, notes,"
                    " created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, 0), nullif(?8, 0), ?9, ?10, "
                    "?11, ?12, ?13, ?14, ?15,"
                    " ?16, ?17, ?18)");
        m_contact = prepare("INSERT INTO contact(id, customer_id, name, reading, initials, title, is_primary)"
                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        m_point = prepare("INSERT INTO contact_point(customer_id, contact_id, kind, value, normalized)"
                          " VALUES (?1, ?2, ?3, ?4, ?5)");
        m_tag = prepare("INSERT INTO customer_tag(customer_id, tag_id) VALUES (?1, ?2)");
        m_value = prepare("INSERT INTO custom_value(field_id, row_id, value) VALUES (?1, ?2, ?3)");
        for (qint64 id = 1; id <= customers; ++id)
            customer(id);
        const auto order =
            prepare("INSERT INTO sales_order(number, customer_id, owner_id, order_date, state, currency,"
                    " total, created_at) VALUES (?1, ?2, ?3, ?4, ?5, 'CNY', ?6, ?7)");
        for (qint64 id = 1; id <= 3LL * customers; ++id) {
            const qint64 day = below(1500);
            insert(order, u"SO%1"_s.arg(id), skewed(customers), below(40) + 1,
                   QDate(2022, 1, 1).addDays(day).toString(Qt::ISODate),
                   below(20) ? u"completed"_s : u"cancelled"_s, (below(50'000) + 1) * 10'000,
                   kStart + day * kDay);
        }
        const auto activity =
            prepare("INSERT INTO activity(customer_id, kind, state, at, text, result, owner_id,"
                    " created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?4)");
        static const std::array kinds = {u"call"_s, u"visit"_s, u"mail"_s, u"message"_s, u"note"_s};
        for (qint64 id = 1; id <= 10LL * customers; ++id)
            insert(activity, skewed(customers), kinds[size_t(below(5))], below(20) ? u"done"_s : u"planned"_s,
                   kStart + below(1500) * kDay + below(kDay), u"电话沟通了报价和交期"_s, u"下周回访"_s,
                   below(40) + 1);
        m_base.exec("COMMIT; PRAGMA journal_mode = WAL");
        for (auto *statement : m_statements)
            sqlite3_finalize(statement);
    }

private:
    static constexpr qint64 kDay = 86'400'000;
    static constexpr qint64 kStart = 1'640'995'200'000; // 2022

    qint64 below(qint64 limit) { return qint64(m_random() % quint64(limit)); }
    qint64 skewed(qint64 limit) { return std::max<qint64>(1, std::min(below(limit), below(limit)) + 1); }
    const Part &one(const std::vector<Part> &from) { return from[size_t(below(qint64(from.size())))]; }

    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_base.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_base.handle()));
        m_statements.push_back(statement);
        return statement;
    }

    template <typename... Values>
    void insert(sqlite3_stmt *statement, const Values &...values)
    {
        int index = 0;
        (RawBase::bind(statement, ++index, values), ...);
        if (sqlite3_step(statement) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_base.handle()));
        sqlite3_reset(statement);
    }

    void customer(qint64 id)
    {
        const auto &region = one(m_regions);
        const auto &city = one(m_cities);
        const bool pooled = below(4) == 0;
        const bool company = below(10) < 8;
        std::vector<const Part *> name;
        if (company)
            name = {&city, &one(m_syllables), &one(m_syllables), &one(m_trades), &one(m_forms)};
        else
            name = {&one(m_surnames), &one(m_syllables), &one(m_syllables)};
        const auto read = join(name);
        const qint64 at = kStart + below(1500) * kDay;
        const qint64 owner = below(40) + 1;
        const qint64 pool = below(4) + 1;
        insert(m_customer, id, u"C%1"_s.arg(id, 7, 10, QChar(u'0')), company ? u"company"_s : u"person"_s,
               read.text, read.reading.syllables, read.reading.initials, pooled ? qint64(0) : owner,
               pooled ? pool : qint64(0), at, at, QString(QChar(char16_t('A' + below(4)))),
               one(m_sources).text, one(m_trades).text, u"中国"_s, region.text, city.text,
               u"重视交期，常年合作"_s, at);
        contact(id, true);
        if (below(3) == 0)
            contact(id, false);
        for (int i = 0; i < 3; ++i)
            if (below(3) == 0)
                insert(m_tag, id, qint64(i * 6) + below(6) + 1);
        if (below(2))
            insert(m_value, 1, id, QString::number(below(5)));
        if (below(2))
            insert(m_value, 2, id, QString::number(below(3000)));
    }

    void contact(qint64 customer, bool primary)
    {
        const std::vector<const Part *> name = {&one(m_surnames), &one(m_syllables), &one(m_syllables)};
        const auto read = join(name);
        ++m_contactId;
        insert(m_contact, m_contactId, customer, read.text, read.reading.syllables, read.reading.initials,
               one(m_titles).text, int(primary));
        const auto phone = u"1%1%2"_s.arg(30 + below(69)).arg(below(100'000'000), 8, 10, QChar(u'0'));
        insert(m_point, customer, m_contactId, u"phone"_s, phone, QString(u"+86"_s + phone));
        const auto mail = u"%1%2@%3.com"_s.arg(QString(read.reading.syllables).remove(u' '))
                              .arg(below(1000))
                              .arg(one(m_syllables).reading.syllables);
        insert(m_point, customer, m_contactId, u"email"_s, mail, mail);
        if (below(2))
            insert(m_point, customer, m_contactId, u"wechat"_s,
                   QString(u"wx_"_s + read.reading.initials + phone.right(5)), u""_s);
    }

    static Part join(const std::vector<const Part *> &from)
    {
        Part joined;
        for (const auto *part : from) {
            joined.text += part->text;
            joined.reading.initials += part->reading.initials;
            joined.reading.syllables +=
                (joined.reading.syllables.isEmpty() ? u""_s : u" "_s) + part->reading.syllables;
        }
        return joined;
    }

    RawBase &m_base;
    std::mt19937_64 m_random{42};
    qint64 m_contactId = 0;
    std::vector<sqlite3_stmt *> m_statements = {};
    sqlite3_stmt *m_customer = nullptr, *m_contact = nullptr, *m_point = nullptr, *m_tag = nullptr,
                 *m_value = nullptr;
    std::vector<Part> m_cities = parts(
        u"深圳 东莞 广州 上海 北京 杭州 苏州 宁波 温州 青岛 佛山 厦门 重庆 成都 武汉 长沙 天津 西安 郑州 合肥"_s,
        NameKind::Company);
    std::vector<Part> m_regions =
        parts(u"广东 浙江 江苏 山东 福建 四川 湖北 湖南 上海 北京"_s, NameKind::Company);
    std::vector<Part> m_syllables = parts(
        u"华 强 明 达 宏 兴 瑞 丰 科 创 金 鑫 盛 泰 恒 嘉 永 新 龙 腾 飞 天 海 东 方 中 国 信 诚 通 联 博 雅 美 佳 康 宁 安 顺 利 志 伟 芳 娜 敏 静 丽 军 磊 洋 勇 艳 杰 娟 涛 超 霞 平 刚 桂 英 梅 玲 文 斌 浩 宇 轩 子 涵"_s,
        NameKind::Company);
    std::vector<Part> m_trades = parts(
        u"电子 五金 塑胶 机械 纺织 化工 物流 食品 医药 建材 家具 服装 包装 印刷 模具 照明 玩具 汽配 仪器 软件"_s,
        NameKind::Company);
    std::vector<Part> m_forms =
        parts(u"有限公司 科技有限公司 贸易有限公司 股份有限公司 厂 实业有限公司"_s, NameKind::Company);
    std::vector<Part> m_surnames = parts(
        u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 单 曾 区 仇 欧阳"_s, NameKind::Person);
    std::vector<Part> m_sources = parts(u"展会 网站 转介绍 电话 广告 公众号"_s, NameKind::Company);
    std::vector<Part> m_titles = parts(u"经理 采购 总经理 工程师 主管"_s, NameKind::Company);
};

double share(std::vector<double> times, double quantile)
{
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, size_t(quantile * double(times.size())))];
}

void report(const char *what, const std::vector<double> &times)
{
    std::printf("%-44s median %6.2f ms   p95 %6.2f ms   max %6.2f ms   (%zu)\n", what, share(times, 0.5),
                share(times, 0.95), share(times, 1), times.size());
}

class Benchmark
{
public:
    explicit Benchmark(const QString &file)
        : m_file(file)
    {
    }

    void run()
    {
        load();
        search();
        sortAndFilter();
        apply();
        std::printf("resident %.0f MB, at most %.0f MB\n", residentMegabytes("VmRSS:"),
                    residentMegabytes("VmHWM:"));
    }

private:
    void load()
    {
        DirectoryRepository repository(m_file);
        std::vector<ProfileRecord> first;
        std::printf("first page from the file: %.2f ms\n",
                    milliseconds([&] { first = repository.newest(200); }));
        m_cpuBefore = cpuMilliseconds();
        m_timer.start();
        m_directory = std::make_unique<Directory>(m_file, [&](const Directory::News &news) {
            std::printf("stage %d after %.2f s, %.2f s of CPU, %.0f MB\n", int(news.stage),
                        double(m_timer.elapsed()) / 1e3, (cpuMilliseconds() - m_cpuBefore) / 1e3,
                        residentMegabytes("VmRSS:"));
            std::fflush(stdout);
        });
        m_directory->settle();
        std::printf("%lld customers\n", static_cast<long long>(m_directory->snapshot()->customers()));
    }

    DirectoryView ask(const DirectoryQuery &query) const { return m_directory->query(query); }

    void search()
    {
        const QStringList typed = {u"huaqiang"_s,    u"hua qiang dianzi"_s,
                                   u"szhqdz"_s,      u"华强电子"_s,
                                   u"深圳华"_s,      u"王明"_s,
                                   u"13800138000"_s, u"8888"_s,
                                   u"wangming12"_s,  u"C0012345"_s,
                                   u"欧阳"_s,        u"國際電子"_s,
                                   u"科技 东莞"_s,   u"a"_s,
                                   u"e"_s,           u"1"_s,
                                   u"司"_s,          u"有限公司"_s,
                                   u"xyzzy"_s,       u"@ming.com"_s};
        std::vector<double> anew, anewCpu, typedAfter, typedCpu;
        const auto measure = [](std::vector<double> &wall, std::vector<double> &cpu,
                                const std::function<void()> &work) {
            const double before = cpuMilliseconds();
            wall.push_back(milliseconds(work));
            cpu.push_back(cpuMilliseconds() - before);
        };
        for (int round = 0; round < 3; ++round)
            for (const auto &text : typed) {
                auto last = ask({});
                for (qsizetype length = 1; length <= text.size(); ++length) {
                    DirectoryView view;
                    DirectoryQuery query;
                    query.search = text.left(length);
                    measure(anew, anewCpu, [&] { view = ask(query); });
                    if (round == 0 && (length == 1 || length == text.size() || anew.back() > 16))
                        std::printf("  %-20s %8lld hits %7.2f ms, CPU %7.2f ms\n", qPrintable(query.search),
                                    static_cast<long long>(view.total()), anew.back(), anewCpu.back());
                    measure(typedAfter, typedCpu, [&] { last = m_directory->refine(last, query.search); });
                    if (last.rows != view.rows)
                        std::printf("refined otherwise: %s\n", qPrintable(query.search));
                }
            }
        report("search, each text anew, all hits in order", anew);
        report("  its CPU, on all threads", anewCpu);
        report("search, each keystroke after the one before", typedAfter);
        report("  its CPU, on all threads", typedCpu);
        const double like = sql("SELECT count(*) FROM customer WHERE name LIKE '%华强%'");
        DirectoryQuery query;
        query.search = u"华强"_s;
        const double here = milliseconds([&] { ask(query); });
        std::printf("华强: %.2f ms in all fields, LIKE on the name alone %.0f ms: %.0f times\n", here, like,
                    like / here);
    }

    void sortAndFilter()
    {
        std::vector<double> times;
        for (const auto &info : customerFields())
            for (const bool descending : {false, true}) {
                DirectoryQuery query;
                query.sort = FieldRef{info.field};
                query.descending = descending;
                times.push_back(milliseconds([&] { ask(query); }));
                if (times.back() > 16)
                    std::printf("  sort by %s %.2f ms\n", info.key, times.back());
            }
        report("sort, every column, both ways", times);
        const double order = sql("SELECT id FROM customer ORDER BY city, id LIMIT 200");
        DirectoryQuery byCity;
        byCity.sort = FieldRef{CustomerField::City};
        const double here = milliseconds([&] { ask(byCity); });
        std::printf("by city: %.2f ms, ORDER BY %.0f ms: %.0f times\n", here, order, order / here);

        std::vector<double> filtered;
        for (int round = 0; round < 5; ++round)
            for (
                const auto &text :
                {u"industry = 五金"_s, u"owner = none"_s, u"owner = sales7 and grade in (A, B)"_s,
                 u"days_since_contact > 30"_s, u"orders >= 5 and revenue > 100000"_s,
                 u"tags = 标签3 and not city = 深圳"_s, u"name contains 华"_s, u"phone contains 8888"_s,
                 u"采购规模 = 3 and 员工人数 > 1000"_s,
                 u"created >= 2024-01-01 or next_activity between today and 7d"_s,
                 u"last_order < -90d and industry in (电子, 五金, 塑胶) and region = 广东 and grade != D"_s}) {
                DirectoryQuery query;
                try {
                    query.filters = {parseFilter(text, m_directory->snapshot()->lists())};
                } catch (const Error &) {
                    continue; // a base of another making has other fields
                }
                query.today = QDate(2026, 1, 1);
                filtered.push_back(milliseconds([&] { ask(query); }));
                query.facets = {{CustomerField::Industry},
                                {CustomerField::Grade},
                                {CustomerField::Owner},
                                {CustomerField::City},
                                {CustomerField::Tags}};
                filtered.push_back(milliseconds([&] { ask(query); }));
                query.search = u"hua"_s;
                filtered.push_back(milliseconds([&] { ask(query); }));
            }
        report("filter, with five facets, with search", filtered);
        DirectoryQuery counts;
        counts.facets = {{CustomerField::Owner}, {CustomerField::Pool}};
        const double counted = milliseconds([&] { ask(counts); });
        const double grouped = sql("SELECT owner_id, count(*) FROM customer GROUP BY owner_id");
        std::printf("per owner and pool: %.2f ms, GROUP BY owner %.0f ms: %.0f times\n", counted, grouped,
                    grouped / counted);
    }

    void apply()
    {
        for (const int count : {1, 100, 1000}) {
            std::vector<qint64> ids;
            for (int i = 0; i < count; ++i)
                ids.push_back(1 + (qint64(i) * 7919) % m_directory->snapshot()->customers());
            RawBase base(m_file);
            base.exec("BEGIN");
            for (const auto id : ids)
                base.run("UPDATE customer SET name = name || '甲', grade = 'A', rev = rev + 1 WHERE id = ?1",
                         id);
            base.exec("COMMIT");
            std::printf("apply %d changed: %.1f ms\n", count, milliseconds([&] {
                            m_directory->apply(ids);
                            m_directory->settle();
                        }));
        }
    }

    double sql(const char *text) const
    {
        SqliteReader reader(m_file);
        SqliteSelect select(reader, text);
        std::vector<double> times;
        for (int i = 0; i < 3; ++i)
            times.push_back(milliseconds([&] {
                while (select.next()) { }
            }));
        return share(times, 0.5);
    }

    QString m_file;
    double m_cpuBefore = 0;
    QElapsedTimer m_timer = {};
    std::unique_ptr<Directory> m_directory = {};
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    const auto file = arguments.value(1, u"directory_benchmark.db"_s);
    if (!QFileInfo::exists(file)) {
        RawBase base(file);
        base.exec("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA cache_size = -2000000");
        std::setbuf(stdout, nullptr);
        std::printf("made in %.0f s\n", milliseconds([&] {
                                            Generator(base).fill(arguments.value(2, u"1000000"_s).toInt());
                                        }) / 1e3);
    }
    Benchmark(file).run();
}
