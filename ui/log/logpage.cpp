#include "ui/log/logpage.h"

#include "core/exchange/export/logexport.h"
#include "core/operation/describe.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/workspace.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/prompts.h"
#include "ui/common/searchfield.h"
#include "ui/common/typetofilter.h"
#include "ui/log/logdetail.h"
#include "ui/log/logmodel.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPageSize = 200;
constexpr int kAhead = 20; ///< rows before the end at which the next ones are fetched
constexpr int kSettling = 200; ///< milliseconds

struct People
{
    std::vector<User> users;
    QTimeZone zone;
};

} // namespace

LogPage::LogPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_model(new LogModel(this))
    , m_table(new ListTable)
    , m_detail(new LogDetail)
    , m_frame(nullptr)
    , m_text(new SearchField(tr("Filter by name, number, person or machine"), u"Ctrl F"_s))
    , m_person(new Combo)
    , m_kind(new Combo)
    , m_period(new Combo)
    , m_verify(new Button(tr("Check the chain"), "", "lock"))
    , m_verdict(label({}, "caption"))
    , m_count(label({}, "caption"))
    , m_settling(new QTimer(this))
{
    m_frame = new InspectorFrame(buildList(settings), scroller(m_detail));
    m_frame->keepIn(settings, u"log"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_frame);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);

    connect(m_settling, &QTimer::timeout, this, &LogPage::load);
    connect(m_text, &SearchField::settled, this, &LogPage::load);
    connect(m_person, &QComboBox::activated, this, &LogPage::load);
    connect(m_kind, &QComboBox::activated, this, &LogPage::load);
    connect(m_period, &QComboBox::activated, this, &LogPage::load);
    connect(m_verify, &Button::clicked, this, &LogPage::verify);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPage::loadMore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showCurrent);
    connect(m_table, &ListTable::opened, m_frame, &InspectorFrame::showInspector);
    connect(m_table, &ListTable::previewed, m_frame, &InspectorFrame::toggleInspector);
    connect(m_detail, &LogDetail::undoRequested, this, &LogPage::undo);
    loadPeople();
    load();
}

QWidget *LogPage::buildList(Settings &settings)
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new FoldingRow;
    head->setContentsMargins(16, 14, 16, 4);
    head->setSpacing(12);
    head->addWidget(label(tr("Log"), "title"));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_verdict);
    head->addWidget(m_verify);
    m_verify->setToolTip(
        plainTip(tr("Every entry holds a fingerprint of the one before it. Entries that were changed, "
                    "removed or put in by another program break the chain.")));
    box->addLayout(head);
    auto *lead =
        label(tr("Everything that was done to this file, the newest first. What was done can be taken back."),
              "muted");
    lead->setWordWrap(true);
    lead->setContentsMargins(16, 0, 16, 10);
    box->addWidget(lead);
    auto *filters = new FoldingRow;
    filters->setContentsMargins(16, 0, 16, 10);
    filters->setSpacing(8);
    filters->addWidget(m_text, 1);
    new TypeToFilter(m_table, m_text);
    filters->addWidget(m_person);
    filters->addWidget(m_kind);
    filters->addWidget(m_period);
    box->addLayout(filters);
    m_person->setAccessibleName(tr("Person"));
    m_person->addItem(tr("Everybody"), qint64(0));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Everything"), QString());
    for (const auto &kind : logKinds())
        m_kind->addItem(kind.name, kind.prefix);
    m_period->setAccessibleName(tr("When"));
    m_period->setObjectName(u"logPeriod"_s);
    for (const auto &[name, days] :
         {std::pair(tr("At any time"), 0), std::pair(tr("Today"), 1), std::pair(tr("Last 7 days"), 7),
          std::pair(tr("Last 30 days"), 30), std::pair(tr("Last 365 days"), 365)})
        m_period->addItem(name, days);
    box->addWidget(new Rule);
    box->addWidget(m_table, 1);
    box->addSpacing(radius::l); // the corners of the panel
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Log"));
    m_table->setColumnWidths({400, 130, 120, 150});
    m_table->fitColumns({.giving = LogModel::What,
                         .least = 240,
                         .waiting = {LogModel::Who},
                         .hidden = {LogModel::Machine}}); // which is for those who share the file
    m_table->header()->setSortIndicatorShown(false); // by time, and by nothing else
    m_table->header()->setSectionsClickable(false);
    m_table->keepColumns(settings, u"log"_s);
    return list;
}

LogFilter LogPage::filter() const
{
    const int days = m_period->currentData().toInt();
    const auto today = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now(), m_model->zone()).date();
    return {.kind = m_kind->currentData().toString(),
            .actor = {m_person->currentData().toLongLong()},
            .text = m_text->text().trimmed(),
            .from = days > 0 ? today.addDays(1 - days) : QDate(),
            .limit = kPageSize};
}

/// What the filters leave, all of it.
void LogPage::exportList()
{
    chooseFileToSave(this, tr("Export the log"), tr("CSV files (*.csv)"), tr("Log") + u".csv"_s,
                     [this](const QString &path) {
                         m_workspace.write(
                             this,
                             [filter = filter(), path](Session &session) {
                                 return LogExport(session.operations()).write(filter, path);
                             },
                             [this, path](const Outcome<qint64> &rows) {
                                 if (rows)
                                     emit saved(tr("%Ln entries were written", nullptr, int(*rows)), path);
                                 else
                                     emit failed(rows.error().message());
                             });
                     });
}

void LogPage::refresh(const ChangeSet &)
{
    m_settling->start();
}

void LogPage::reload()
{
    load();
}

void LogPage::focusFilter()
{
    m_text->setFocus();
}

void LogPage::loadPeople()
{
    m_workspace.read(
        this,
        [](Session &session) {
            return People{session.users().all(), session.operations().zone()};
        },
        [this](const Outcome<People> &outcome) {
            if (!outcome)
                return; // the list itself says what is wrong
            m_model->setZone(outcome->zone);
            for (const auto &user : outcome->users)
                m_person->addItem(user.name, user.id.value);
        });
}

void LogPage::load()
{
    ++m_pending;
    m_workspace.read(
        this, [filter = filter()](Session &session) { return session.undo().log(filter); },
        [this, mine = ++m_life](const Outcome<std::vector<LogEntry>> &outcome) {
            --m_pending;
            if (mine != m_life)
                return;
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            const qint64 current = m_wanted ? std::exchange(m_wanted, 0) : m_detail->operation();
            m_model->set(*outcome);
            m_complete = std::ssize(*outcome) < kPageSize;
            m_loadingMore = false;
            m_count->setText(m_complete ? tr("%Ln entries", nullptr, m_model->rowCount()) : QString());
            const int row = std::max(0, m_model->rowOf(current));
            if (m_model->rowCount() > 0)
                m_table->selectRow(row);
            else
                m_detail->clear();
        });
}

void LogPage::loadMore()
{
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const bool nearEnd = last < 0 || last >= m_model->rowCount() - kAhead;
    if (m_complete || m_loadingMore || m_model->rowCount() == 0 || !nearEnd)
        return;
    m_loadingMore = true;
    ++m_pending;
    auto older = filter();
    older.before = m_model->at(m_model->rowCount() - 1).id;
    m_workspace.read(
        this, [older](Session &session) { return session.undo().log(older); },
        [this, mine = m_life](const Outcome<std::vector<LogEntry>> &outcome) {
            --m_pending;
            if (mine != m_life)
                return;
            m_loadingMore = false;
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            m_complete = std::ssize(*outcome) < kPageSize;
            m_model->append(*outcome);
            m_count->setText(m_complete ? tr("%Ln entries", nullptr, m_model->rowCount()) : QString());
        });
}

void LogPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &entry = m_model->at(row);
    m_detail->display(entry, m_model->what(row), m_model->when(row));
    m_workspace.read(
        this, [operation = entry.id](Session &session) { return session.undo().changes(operation); },
        [this, operation = entry.id](const Outcome<ChangeList> &outcome) {
            if (outcome && operation == m_detail->operation())
                m_detail->showChanges(*outcome);
        });
}

void LogPage::undo(qint64 operation, UndoMode mode)
{
    m_workspace.write(
        this, [operation, mode](Session &session) { return session.undo().undo(operation, mode); },
        [this, operation, mode](const Outcome<UndoOutcome> &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
            } else if (outcome->changes.isEmpty()) {
                if (operation == m_detail->operation())
                    m_detail->showConflicts(outcome->conflicts);
            } else {
                m_wanted = operation;
                const auto left = int(outcome->conflicts.size());
                const auto done = mode == UndoMode::TheRest && left > 0
                                    ? tr("Taken back, except %n records", nullptr, left)
                                    : tr("Taken back");
                emit happened(QStringList({done, describeKept(*outcome)}).join(u' ').trimmed(), true);
            }
        });
}

void LogPage::verify()
{
    m_verify->setEnabled(false);
    setRole(m_verdict, "caption");
    m_verdict->setText(tr("Checking…"));
    QElapsedTimer timer;
    timer.start();
    m_workspace.aside(
        this, [](Session &session) { return session.maintenance().verifyLog(); },
        [this, timer](const Outcome<ChainReport> &outcome) {
            m_verify->setEnabled(true);
            if (!outcome) {
                m_verdict->clear();
                emit failed(outcome.error().message());
            } else if (outcome->intact) {
                m_verdict->setText(
                    tr("Whole: %1 entries checked in %2")
                        .arg(format::count(outcome->operations), format::duration(double(timer.elapsed()))));
            } else {
                setRole(m_verdict, "error");
                m_verdict->setText(tr("Broken at entry #%1: it was changed, or the one before it is gone.")
                                       .arg(outcome->brokenAt.value_or(0)));
            }
        });
}

QVariantMap LogPage::state() const
{
    return {{u"text"_s, m_text->text()},
            {u"kind"_s, m_kind->currentData()},
            {u"days"_s, m_period->currentData()},
            {u"operation"_s, m_detail->operation()}};
}

void LogPage::restore(const QVariantMap &state)
{
    m_text->setText(state.value(u"text"_s).toString());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.value(u"kind"_s).toString())));
    m_period->setCurrentIndex(std::max(0, m_period->findData(state.value(u"days"_s).toInt())));
    m_wanted = state.value(u"operation"_s).toLongLong();
    load();
}

} // namespace crm::ui
