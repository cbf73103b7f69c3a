// Importing customers from a sheet against a plain program that inserts the same rows with the same indexes
// in one transaction: import_benchmark [CUSTOMERS]. Half as fast is what is asked for. With "alone" behind
// the number only the import: what it takes of memory, of the 500 MB that a million may take.

#include "core/exchange/importpreview.h"
#include "core/exchange/importservice.h"
#include "core/operation/undoservice.h"
#include "core/session/session.h"
#include "tests/benchmark/measure.h"
#include "tests/support/rawbase.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

/// A list as a trading company keeps it: code, name, contact, phone, mail, city, industry, notes.
QString writeSheet(const QString &path, int customers)
{
    const QStringList cities{u"深圳"_s, u"广州"_s, u"上海"_s, u"北京"_s, u"义乌"_s, u"杭州"_s};
    const QStringList words{u"华强"_s, u"伟业"_s, u"四海"_s, u"五洲"_s,
                            u"鸿运"_s, u"盛世"_s, u"金鼎"_s, u"天成"_s};
    const QStringList kinds{u"电子有限公司"_s, u"贸易有限公司"_s, u"五金制品厂"_s, u"科技股份有限公司"_s};
    const QStringList people{u"王芳"_s, u"李雷"_s, u"张伟"_s, u"欧阳娜"_s, u"陈秀英"_s, u"单明"_s};
    std::mt19937 dice(1);
    const auto any = [&](const QStringList &list) { return list[qsizetype(dice() % size_t(list.size()))]; };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("客户编号,客户名称,联系人,手机,邮箱,城市,行业,备注\n");
    for (int i = 0; i < customers; ++i) {
        const auto city = any(cities);
        const QString name = city + any(words) + any(words) + any(kinds);
        file.write(u"K%1,%2,%3,13%4,u%1@example.com,%5,电子,老客户\n"_s
                       .arg(QString::number(i), name, any(people),
                            QString::number(100000000 + dice() % 899999999), city)
                       .toUtf8());
    }
    return path;
}

/// Seconds on the wall and of CPU.
struct Took
{
    double wall = 0;
    double cpu = 0;
};

Took timed(const std::function<void()> &work)
{
    Times times;
    times.measure(work);
    return {times.wall.front() / 1e3, times.cpu.front() / 1e3};
}

Took import(const QString &base, const QString &sheet)
{
    const auto clock = std::make_shared<Clock>();
    createBase(base, {.userName = u"林晓彤"_s}, clock);
    Session session({.path = base, .clock = clock});
    return timed([&] {
        ImportRequest request{.path = sheet, .kind = ImportKind::Customers};
        request.shape = inspectSheet(sheet, request.kind);
        request.mapping = session.imports().mapping(request.kind, request.shape);
        settleColumns(sheet, request.kind, request.shape, request.mapping);
        const auto result = session.imports().run(request);
        std::printf("imported %lld rows, %lld problems\n", static_cast<long long>(result.created),
                    static_cast<long long>(result.problems.total));
    });
}

void importAlone(const QString &base, const QString &sheet)
{
    constexpr double kAllowed = 500; // MB
    forgetPeak();
    const auto took = import(base, sheet);
    const auto peak = residentMegabytes("VmHWM:");
    std::printf("import %.1f s, %.1f s of CPU, %.0f MB at most: %.2f of what is allowed\n", took.wall,
                took.cpu, peak, peak / kAllowed);
}

void undoAndRedo(const QString &base)
{
    Session session({.path = base});
    forgetPeak();
    for (const auto *what : {"undo", "redo"}) {
        const auto step = what[0] == 'u' ? session.undo().nextUndo() : session.undo().nextRedo();
        const auto took = timed([&] { session.undo().undo(step->id); });
        std::printf("%s of it: %.2f s, %.2f s of CPU, %.0f MB at most\n", what, took.wall, took.cpu,
                    residentMegabytes("VmHWM:"));
    }
}

/// One table's rows, as the engine's own values.
struct Rows
{
    std::string insert;
    std::vector<std::vector<sqlite3_value *>> rows;

    Rows(sqlite3 *db, const std::string &table)
    {
        sqlite3_stmt *select = nullptr;
        sqlite3_prepare_v2(db, ("SELECT * FROM " + table).c_str(), -1, &select, nullptr);
        const int columns = sqlite3_column_count(select);
        insert = "INSERT INTO " + table + " VALUES (?";
        for (int i = 1; i < columns; ++i)
            insert += ", ?";
        insert += ")";
        while (sqlite3_step(select) == SQLITE_ROW) {
            auto &row = rows.emplace_back();
            for (int i = 0; i < columns; ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
        }
        sqlite3_finalize(select);
    }
    Q_DISABLE_COPY_MOVE(Rows)
    ~Rows()
    {
        for (auto &row : rows)
            std::ranges::for_each(row, sqlite3_value_free);
    }
    void write(sqlite3 *db) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(db, insert.c_str(), -1, &statement, nullptr);
        for (const auto &row : rows) {
            for (size_t i = 0; i < row.size(); ++i)
                sqlite3_bind_value(statement, int(i) + 1, row[i]);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }
};

Took insertPlainly(const QString &imported, const QString &file)
{
    RawBase source(imported);
    RawBase target(file);
    target.migrate();
    target.exec("DROP TRIGGER owner_event_of_insert");
    target.exec("PRAGMA synchronous = FULL; PRAGMA cache_size = -32000");
    const Rows customers(source.handle(), "customer");
    const Rows contacts(source.handle(), "contact");
    const Rows points(source.handle(), "contact_point");
    const Rows events(source.handle(), "owner_event");
    return timed([&] {
        target.exec("BEGIN IMMEDIATE");
        for (const auto *rows : {&customers, &contacts, &points, &events})
            rows->write(target.handle());
        target.exec("COMMIT");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int customers = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    const auto sheet = writeSheet(folder.filePath(u"sheet.csv"_s), customers);
    if (argc > 2 && std::string_view(argv[2]) == "alone") {
        importAlone(folder.filePath(u"import.kingfisher"_s), sheet);
        return 0;
    }
    for (int round = 1; round <= 3; ++round) {
        const auto base = folder.filePath(u"import%1.kingfisher"_s.arg(round));
        const auto ours = import(base, sheet);
        if (round == 1) { // later the rows of the plain one are in memory
            std::printf("%.0f MB at most so far\n", residentMegabytes("VmHWM:"));
            undoAndRedo(base);
        }
        const auto plain = insertPlainly(base, folder.filePath(u"plain%1.db"_s.arg(round)));
        std::printf("import %.2f s, plain %.2f s: %.2f times as fast; of CPU %.2f and %.2f s: %.2f times\n",
                    ours.wall, plain.wall, plain.wall / ours.wall, ours.cpu, plain.cpu, plain.cpu / ours.cpu);
    }
    return 0;
}
