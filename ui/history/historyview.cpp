#include "ui/history/historyview.h"

#include "core/history/historyservice.h"
#include "core/operation/describe.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/prompts.h"
#include "ui/history/obstacles.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPage = 40;
constexpr int kMostChanges = 12;
constexpr qsizetype kMostText = 300;

QLabel *wrapped(const QString &text, const char *role)
{
    auto *made = label(text.left(kMostText), role);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return made;
}

} // namespace

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new QVBoxLayout)
    , m_none(label(tr("Nothing has been changed yet since the history began."), "muted"))
    , m_more(new Button(tr("Show older"), "ghost", "down"))
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    m_box->setSpacing(4);
    column->addLayout(m_box);
    column->addWidget(m_none);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    m_none->hide();
    m_more->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scroller(body));
    connect(m_more, &QPushButton::clicked, this, [this] { read(kPage, m_last); });
}

void HistoryView::setCustomer(CustomerId customer, const QTimeZone &zone, QDate today)
{
    m_zone = zone;
    m_today = today;
    if (m_customer != customer)
        m_shown = 0;
    m_customer = customer;
    reload();
}

void HistoryView::reload()
{
    read(std::max(kPage, m_shown), {});
}

void HistoryView::read(int limit, std::optional<qint64> before)
{
    m_reading = true;
    m_workspace.read(
        this,
        [id = m_customer, limit, before](Session &session) {
            return session.history().ofCustomer(id, limit, before);
        },
        [this, limit, before, id = m_customer](const Outcome<std::vector<HistoryEntry>> &entries) {
            m_reading = false;
            if (id != m_customer)
                return;
            if (!entries) {
                emit failed(entries.error().message());
                return;
            }
            if (!before) {
                while (auto *item = m_box->takeAt(0)) {
                    item->widget()->deleteLater();
                    delete item;
                }
                m_shown = 0;
            }
            for (const auto &entry : *entries)
                add(entry);
            m_none->setVisible(m_shown == 0);
            m_more->setVisible(std::ssize(*entries) == limit);
        });
}

void HistoryView::add(const HistoryEntry &entry)
{
    m_last = entry.entry.id;
    ++m_shown;
    auto *card = new QWidget;
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(0, 4, 0, 4);
    box->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *what = wrapped(entry.what, "strong");
    what->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(what, 1);
    if (entry.entry.undone) {
        head->addWidget(label(entry.entry.isInPart ? tr("Taken back in part") : tr("Taken back"), "caption"));
    } else if (entry.entry.kind != "demo"_L1) { // that would take all the others along
        auto *back = new Button(tr("Undo this"), "ghost", "undo");
        back->setObjectName(u"undo%1"_s.arg(entry.entry.id));
        head->addWidget(back);
        connect(back, &QPushButton::clicked, this, [this, entry] { undo(entry, UndoMode::AllOrNothing); });
    }
    box->addLayout(head);
    const auto moment = QDateTime::fromMSecsSinceEpoch(entry.entry.at, m_zone);
    box->addWidget(label(format::facts({entry.entry.actor, format::dateTime(entry.entry.at, m_zone),
                                        format::relativeDay(moment.date(), m_today), entry.entry.machine}),
                         "caption"));
    if (!entry.changes.empty())
        box->addWidget(changesOf(entry));
    box->addSpacing(4);
    box->addWidget(new Rule);
    m_box->addWidget(card);
}

QWidget *HistoryView::changesOf(const HistoryEntry &entry)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 3);
    int row = 0;
    for (const auto &[record, field, before, after] : entry.changes) {
        if (row == kMostChanges) {
            const int rest = int(std::ssize(entry.changes)) - row;
            grid->addWidget(label(tr("and %n more", nullptr, rest), "caption"), row, 0);
            break;
        }
        grid->addWidget(wrapped(record.isEmpty() ? field : format::facts({record, field}), "caption"), row,
                        0);
        grid->addWidget(wrapped(before.isEmpty() ? u"–"_s : before, "muted"), row, 1);
        grid->addWidget(label(u"→"_s, "caption"), row, 2);
        grid->addWidget(wrapped(after.isEmpty() ? u"–"_s : after, ""), row, 3);
        ++row;
    }
    return table;
}

void HistoryView::undo(const HistoryEntry &entry, UndoMode mode)
{
    m_workspace.write(
        this, [id = entry.entry.id, mode](Session &session) { return session.undo().undo(id, mode); },
        [this, entry, mode](const Outcome<UndoOutcome> &outcome) {
            if (!outcome)
                emit failed(outcome.error().message());
            else
                undone(entry, mode, *outcome);
        });
}

void HistoryView::undone(const HistoryEntry &entry, UndoMode mode, const UndoOutcome &outcome)
{
    if (mode == UndoMode::AllOrNothing && !outcome.conflicts.empty()) {
        explain(entry, outcome.conflicts);
        return;
    }
    const QString done = outcome.conflicts.empty() ? tr("Undone: %1").arg(entry.what)
                                                   : tr("Undone in part: %1").arg(entry.what);
    emit happened(QStringList({done, describeLeft(outcome), describeKept(outcome)}).join(u' ').simplified(),
                  true);
}

/// Nothing was done: says what stands in the way, and offers the rest.
void HistoryView::explain(const HistoryEntry &entry, const std::vector<UndoConflict> &conflicts)
{
    m_workspace.read(
        this,
        [id = entry.entry.id, conflicts](Session &session) { return obstaclesTo(session, id, conflicts); },
        [this, entry](const Outcome<QString> &obstacles) {
            ConfirmBox::ask(this,
                            {tr("Not all of this can be undone"),
                             obstacles ? *obstacles : obstacles.error().message(), tr("Undo the rest")},
                            [this, entry] { undo(entry, UndoMode::TheRest); });
        });
}

} // namespace crm::ui
