// The window on a large base, worked as by a person: keys and clicks go in, the time ends when the list is
// painted with the answer: window_benchmark FILE [change]. With `change` customers are changed as well, as a
// colleague would: give it a copy then.

#include "core/customer/customerservice.h"
#include "core/platform/settings.h"
#include "core/session/workspace.h"
#include "tests/benchmark/measure.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/customer/customerspage.h"
#include "ui/customer/customertablemodel.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

/// Counts how often the rows of the list were painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *viewport) { viewport->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

class WindowBenchmark
{
public:
    explicit WindowBenchmark(const QString &file)
        : m_workspace({.path = file})
        , m_window(m_settings)
    {
        m_tick.start(kTick); // for what changes without an event
        m_window.resize(1440, 900);
        m_window.show();
        wait([this] { return m_workspace.isOpen(); });
        QObject::connect(&m_workspace.hub(), &ChangeHub::changed, &m_window, &MainWindow::refresh);
        m_window.setWorkspace(&m_workspace);
        m_window.openPage(u"customers"_s);
        m_page = m_window.findChild<CustomersPage *>();
        m_table = m_page->findChild<ListTable *>();
        m_model = m_page->findChild<CustomerTableModel *>();
        m_search = m_page->findChild<QLineEdit *>(u"customerFilter"_s);
        m_paints = std::make_unique<Paints>(m_table->viewport());
    }

    void load()
    {
        wait([this] { return m_model->rowCount() > 0 && m_paints->count > 0; });
        std::printf("first page painted after %.0f ms of CPU of all threads, %d rows, %.0f MB\n",
                    cpuMilliseconds(), m_model->rowCount(), residentMegabytes("VmRSS:"));
        wait([this] { return m_model->view().isComplete() && m_page->ready(); });
        std::printf("list complete after %.0f ms of CPU, %d rows; at most %.0f MB so far\n",
                    cpuMilliseconds(), m_model->rowCount(), residentMegabytes("VmHWM:"));
    }

    void sortAtOnce()
    {
        // The window does not offer these, the command line and filters do; made in the background.
        QTest::qWait(15'000);
        Times times;
        for (const auto field : {CustomerField::Email, CustomerField::Messenger, CustomerField::Reading})
            times.measure([&] {
                DirectoryQuery query;
                query.sort = FieldRef{field};
                m_workspace.directory().query(query);
            });
        times.print("first sorts by mail, messenger and reading");
        std::printf("all orders ready; now %.0f MB, at most %.0f MB\n", residentMegabytes("VmRSS:"),
                    residentMegabytes("VmHWM:"));
    }

    void jump()
    {
        Times times;
        auto *bar = m_table->verticalScrollBar();
        m_table->setFocus();
        for (int i = 0; i < 40; ++i)
            until(times, [&] {
                bar->setValue(int(qint64(bar->maximum()) * (i * 37 % 101) / 100));
                m_table->viewport()->update(); // where nothing moves, nothing would be painted
            });
        for (const auto key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Down})
            for (int i = 0; i < 4; ++i)
                until(times, [&] {
                    QTest::keyClick(m_table, key,
                                    key == Qt::Key_End || key == Qt::Key_Home ? Qt::ControlModifier
                                                                              : Qt::NoModifier);
                    m_table->viewport()->update();
                });
        times.print("jumps: scroll bar, End, Home, Page keys");
    }

    void sort()
    {
        Times times;
        for (int column = 0; column < m_model->columnCount(); ++column)
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                sortBy(times, column, order);
        times.print("sort by every column, both ways");
        m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
        settle();
    }

    void filter()
    {
        Times times;
        for (int round = 0; round < 3; ++round)
            for (const auto *expression :
                 {"grade = A", "owner = none", "days_since_contact > 30", "orders >= 5 and revenue > 100000",
                  "name contains 华", "phone contains 8888", "city = 深圳", "created >= 2024-01-01"}) {
                const auto count = m_paints->count;
                const auto asked = QString::fromUtf8(expression);
                times.measure([&] {
                    m_page->restore({{u"filter"_s, asked}});
                    wait([&] { return answered(count) && !m_model->view().query.filters.empty(); });
                });
                settle();
                m_page->restore({});
                settle();
            }
        times.print("filters");
    }

    void search()
    {
        Times keys, chinese;
        for (const auto *text :
             {"华强", "深圳市华强电子", "电",       "子",   "上海",  "王",    "有限公司", "138",     "8888",
              "hq",   "huaqiang",       "szhq",     "wang", "info@", "gmail", "c00",      "李 北京", "a",
              "7",    "長江",           "杭州 贸易"}) {
            const auto typed = QString::fromUtf8(text);
            for (qsizetype length = 1; length <= typed.size(); ++length)
                press(typed[length - 1], typed.first(length),
                      length <= 2 && typed[0].unicode() > 0x2e80 ? chinese : keys);
            m_search->clear();
            settle();
        }
        keys.print("search, each key until the hits are painted");
        chinese.print("  its first one or two Chinese characters");
    }

    void change(const QString &file, bool all)
    {
        Session colleague({.path = file});
        const auto snapshot = m_workspace.directory().snapshot();
        for (const int many : {1, 100, 1000}) {
            std::vector<CustomerId> ids;
            for (int i = 0; i < many; ++i)
                ids.push_back({snapshot->id(quint32((i + 1) * 7919LL * 13 % snapshot->rows()))});
            const QString grade = u"Z%1"_s.arg(many);
            colleague.customers().editField(ids, u"grade"_s, grade);
            Times times;
            times.measure([&] {
                wait([&] {
                    const auto now = m_workspace.directory().snapshot();
                    return now->text({CustomerField::Grade}, *now->rowOf(ids.back().value)) == grade;
                });
            });
            times.print(qPrintable(u"%1 changed by a colleague until they are in the list"_s.arg(many)));
        }
        if (!all)
            return;
        forgetPeak();
        Times times;
        times.measure([&] {
            const_cast<Directory &>(m_workspace.directory()).reload();
            m_workspace.directory().settle();
            settle();
        });
        times.print("everything read again");
        std::printf("meanwhile at most %.0f MB, now %.0f MB\n", residentMegabytes("VmHWM:"),
                    residentMegabytes("VmRSS:"));
    }

private:
    /// Sleeps until something happens, as a window does: with a limit of time processEvents() would spin, and
    /// take a core away from the answer.
    void wait(const std::function<bool()> &until)
    {
        while (!until())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void settle()
    {
        wait([this] { return m_page->ready(); });
        QCoreApplication::processEvents();
    }
    bool answered(int paintsBefore) const { return m_paints->count > paintsBefore; }

    void until(Times &times, const std::function<void()> &act)
    {
        const auto before = m_paints->count;
        times.measure([&] {
            act();
            wait([&] { return answered(before); });
        });
        settle();
    }

    void sortBy(Times &times, int column, Qt::SortOrder order)
    {
        const FieldRef field = m_model->columns()[size_t(column)].field;
        const auto before = m_paints->count;
        times.measure([&] {
            m_table->header()->setSortIndicator(column, order);
            wait([&] {
                const auto &query = m_model->view().query;
                return query.sort == field && query.descending == (order == Qt::DescendingOrder)
                    && answered(before);
            });
        });
        if (times.wall.back() > 50)
            std::printf("  by %s: %.0f ms\n", qPrintable(m_model->columns()[size_t(column)].key),
                        times.wall.back());
        settle();
    }

    void press(QChar key, const QString &text, Times &times)
    {
        const auto before = m_paints->count;
        times.measure([&] {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
            QCoreApplication::sendEvent(m_search, &down);
            // Where nothing is found, another page of the stack is painted instead of the list.
            wait([&] {
                return m_model->view().query.search == text && (answered(before) || m_model->rowCount() == 0);
            });
        });
        if (times.wall.back() > 50)
            std::printf("  %s: %.0f ms, %.0f of CPU\n", qPrintable(text), times.wall.back(),
                        times.cpu.back());
        settle();
    }

    static constexpr int kTick = 20;

    QTimer m_tick;
    Settings m_settings{QString()};
    Workspace m_workspace;
    MainWindow m_window;
    CustomersPage *m_page = nullptr;
    ListTable *m_table = nullptr;
    CustomerTableModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    std::unique_ptr<Paints> m_paints = {};
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    std::setbuf(stdout, nullptr);
    if (argc < 2) {
        std::puts("window_benchmark FILE [change]");
        return 2;
    }
    Theme::apply({Appearance::Mode::Light, u"zh_CN"_s, 1.0});
    const auto file = QString::fromLocal8Bit(argv[1]);
    WindowBenchmark benchmark(file);
    benchmark.load();
    benchmark.sortAtOnce();
    benchmark.jump();
    benchmark.sort();
    benchmark.filter();
    benchmark.search();
    if (argc > 2)
        benchmark.change(file, true);
    std::printf("in all at most %.0f MB\n", residentMegabytes("VmHWM:"));
    return 0;
}
