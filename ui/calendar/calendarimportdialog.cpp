#include "ui/calendar/calendarimportdialog.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"

#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kListHeight = 320;
constexpr size_t kShown = 500; ///< events: nobody reads more

bool isWritten(const CalendarImportRow &row)
{
    return row.fate == CalendarFate::Create || row.fate == CalendarFate::Update;
}

QString lineOf(const CalendarImportRow &row, const QTimeZone &zone)
{
    QStringList facts{displayName(row.fate), row.event.summary};
    if (row.event.at)
        facts << format::dateTime(*row.event.at, zone);
    facts << (row.fate == CalendarFate::Reject ? row.reason : row.customer);
    facts.removeAll(QString());
    return format::facts(facts);
}

} // namespace

CalendarImportDialog::CalendarImportDialog(Workspace &workspace, const std::vector<CalendarImportRow> &rows,
                                           QWidget *parent)
    : FormDialog(
        tr("Take a calendar over"),
        tr("Events become activities of the customers whom they name. Nothing is written before you say "
           "so, and it is undone as one."),
        parent)
    , m_workspace(workspace)
    , m_rows(rows)
{
    setObjectName(u"calendarImportDialog"_s);
    auto *list = new QListWidget;
    list->setObjectName(u"calendarEvents"_s);
    list->setAccessibleName(tr("Events"));
    list->setFixedHeight(Theme::px(kListHeight));
    const auto zone = workspace.directory().snapshot()->lists().zone;
    for (size_t i = 0; i < std::min(kShown, rows.size()); ++i)
        list->addItem(lineOf(rows[i], zone));
    const auto written = int(std::ranges::count_if(rows, isWritten));
    const auto left = int(std::ranges::count(rows, CalendarFate::Reject, &CalendarImportRow::fate));
    addWidget(wrappedLabel(
        format::facts({tr("%n events", nullptr, int(rows.size())),
                       tr("%n would be written", nullptr, written), tr("%n left out", nullptr, left)}),
        "strong"));
    addWidget(list);
    setSaveText(tr("Take over %n events", nullptr, written));
    saveButton()->setEnabled(written > 0);
}

void CalendarImportDialog::save()
{
    write(
        m_workspace,
        [rows = m_rows](Session &session) { return CalendarImport(session.operations()).run(rows); },
        [this](const Outcome<CalendarImportOutcome> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit imported(tr("Took %n events over", nullptr, outcome->created + outcome->updated));
            finish();
        });
}

} // namespace crm::ui
