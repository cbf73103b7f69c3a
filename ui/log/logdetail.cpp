#include "ui/log/logdetail.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/log/logmodel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kShown = 60; ///< records; the rest is counted
constexpr int kFields = 24;
constexpr qsizetype kConflicts = 12;

QString whatOf(RecordChange::What what)
{
    switch (what) {
    case RecordChange::What::Added: return LogDetail::tr("Added");
    case RecordChange::What::Changed: return LogDetail::tr("Changed");
    case RecordChange::What::Removed: return LogDetail::tr("Removed");
    }
    return {};
}

draw::Tone toneOf(RecordChange::What what)
{
    return what == RecordChange::What::Added   ? draw::Tone::Good
         : what == RecordChange::What::Removed ? draw::Tone::Danger
                                               : draw::Tone::Accent;
}

QString whyOf(UndoConflict::Why why)
{
    switch (why) {
    case UndoConflict::Why::ChangedSince: return LogDetail::tr("was changed since");
    case UndoConflict::Why::StillNeeded: return LogDetail::tr("is needed by something made later");
    case UndoConflict::Why::CannotReturn:
        return LogDetail::tr("cannot come back: its number or name is taken");
    }
    return {};
}

QLabel *wrapped(const QString &text, const char *role = "")
{
    auto *made = label(text, role);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void emptyLayout(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

LogDetail::LogDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapped({}, "heading"))
    , m_facts(wrapped({}, "caption"))
    , m_pills(new Pills)
    , m_undo(new Button(tr("Take this back"), "primary", "undo"))
    , m_conflicts(new Panel)
    , m_conflictList(new QVBoxLayout)
    , m_undoRest(new Button(tr("Take back the rest"), "", "undo"))
    , m_body(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 16, 16, 16);
    box->setSpacing(12);
    box->addWidget(m_title);
    box->addWidget(m_facts);
    box->addWidget(m_pills);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_undo);
    acts->addStretch();
    box->addLayout(acts);
    auto *conflicts = new QVBoxLayout(m_conflicts);
    conflicts->setContentsMargins(12, 12, 12, 12);
    conflicts->addWidget(wrapped(tr("Nothing was taken back. This stands in the way:"), "strong"));
    conflicts->addLayout(m_conflictList);
    conflicts->addWidget(m_undoRest, 0, Qt::AlignLeft);
    box->addWidget(m_conflicts);
    m_body->setSpacing(8);
    box->addLayout(m_body);
    box->addStretch();
    m_undo->setObjectName(u"undoButton"_s);
    m_undoRest->setObjectName(u"undoRestButton"_s);
    clear();

    connect(m_undo, &Button::clicked, this,
            [this] { emit undoRequested(m_entry.id, UndoMode::AllOrNothing); });
    connect(m_undoRest, &Button::clicked, this,
            [this] { emit undoRequested(m_entry.id, UndoMode::TheRest); });
}

void LogDetail::clear()
{
    m_entry = {};
    m_title->setText(tr("Choose an entry to see what it changed."));
    setRole(m_title, "muted");
    for (QWidget *part : std::initializer_list<QWidget *>{m_facts, m_pills, m_undo, m_conflicts})
        part->hide();
    emptyBody();
}

void LogDetail::emptyBody()
{
    emptyLayout(m_body);
}

void LogDetail::display(const LogEntry &entry, const QString &what, const QString &when)
{
    const bool same = entry.id == m_entry.id;
    m_entry = entry;
    m_title->setText(what);
    setRole(m_title, "heading");
    m_facts->setText(format::facts({when, entry.actor.isEmpty() ? tr("the program") : entry.actor,
                                    entry.machine, u"#%1"_s.arg(entry.id)}));
    QList<Pills::Item> pills;
    if (entry.undone)
        pills.append(
            {entry.isInPart ? tr("Taken back in part") : tr("Taken back"), draw::Tone::Warn, "undo"});
    if (entry.reverts > 0)
        pills.append({tr("Took back #%1").arg(entry.reverts), draw::Tone::Neutral, nullptr});
    m_pills->set(pills);
    m_facts->show();
    m_pills->setVisible(!pills.isEmpty());
    // The first entry is the file itself, which cannot be taken back from within.
    m_undo->setVisible(!entry.undone && entry.kind != "base.new"_L1 && entry.kind != "privacy.erase"_L1
                       && entry.kind != "demo"_L1 && entry.kind != "export"_L1);
    if (!same || entry.undone)
        m_conflicts->hide();
    emptyBody();
}

void LogDetail::showChanges(const ChangeList &changes)
{
    emptyBody();
    const auto shown = std::min<qsizetype>(kShown, std::ssize(changes.records));
    for (qsizetype i = 0; i < shown; ++i)
        addRecord(changes.records[size_t(i)]);
    const auto others = changes.others + std::ssize(changes.records) - shown;
    if (others > 0)
        m_body->addWidget(wrapped(shown > 0 ? tr("and %Ln more records", nullptr, int(others))
                                            : tr("%Ln records were made in bulk", nullptr, int(others)),
                                  "muted"));
    if (shown == 0 && others == 0) {
        m_undo->hide(); // there is nothing to take back
        m_body->addWidget(wrapped(tr("Nothing that is kept in the history was changed."), "muted"));
    }
}

void LogDetail::addRecord(const RecordChange &change)
{
    m_body->addWidget(new Rule);
    auto *head = new Pills;
    head->set({{whatOf(change.what), toneOf(change.what), nullptr}});
    m_body->addWidget(head);
    m_body->addWidget(wrapped(change.record, "strong"));
    if (change.isCovered) {
        m_body->addWidget(
            wrapped(tr("What it holds is hidden until somebody claims the customer."), "muted"));
        return;
    }
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &field : change.fields) {
        if (row == kFields)
            break;
        auto *name = label(field.field, "caption");
        name->setAlignment(Qt::AlignTop);
        grid->addWidget(name, row, 0);
        const QString text = change.what == RecordChange::What::Changed
                               ? tr("%1 → %2").arg(field.before.isEmpty() ? tr("empty") : field.before,
                                                   field.after.isEmpty() ? tr("empty") : field.after)
                               : field.before + field.after;
        grid->addWidget(wrapped(text), row, 1);
        ++row;
    }
    m_body->addWidget(fields);
}

void LogDetail::showConflicts(const std::vector<UndoConflict> &conflicts)
{
    emptyLayout(m_conflictList);
    qsizetype shown = 0;
    for (const auto &conflict : conflicts) {
        if (shown++ == kConflicts)
            break;
        m_conflictList->addWidget(wrapped(tr("%1 %2").arg(conflict.label, whyOf(conflict.why))));
    }
    if (const auto others = std::ssize(conflicts) - kConflicts; others > 0)
        m_conflictList->addWidget(wrapped(tr("and %n more", nullptr, int(others)), "muted"));
    m_conflicts->show();
}

} // namespace crm::ui
