#include "ui/maintenance/restoredialog.h"

#include "core/operation/describe.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWidth = 640; ///< at 100 % text
constexpr int kLostHeight = 190;

ListTable *tableOf(TextRowsModel *model, const QString &name, std::initializer_list<int> widths)
{
    auto *table = new ListTable;
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(table));
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setColumnWidths(widths);
    table->header()->setSortIndicatorShown(false);
    table->header()->setSectionsClickable(false);
    return table;
}

} // namespace

RestoreDialog::RestoreDialog(Workspace &workspace, const BackupFile &backup, const QTimeZone &zone,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_backup(backup)
    , m_zone(zone)
    , m_verdict(wrappedLabel(tr("Reading the backup…")))
    , m_counts(new TextRowsModel({{u"what"_s, tr("What")},
                                  {u"then"_s, tr("In the backup"), Qt::AlignRight},
                                  {u"now"_s, tr("Now"), Qt::AlignRight},
                                  {u"difference"_s, tr("Difference"), Qt::AlignRight}},
                                 this))
    , m_countTable(tableOf(m_counts, tr("What is in it"), {220, 120, 120, 120}))
    , m_since(wrappedLabel({}, "caption"))
    , m_lost(
          new TextRowsModel({{u"at"_s, tr("Time")}, {u"who"_s, tr("Person")}, {u"what"_s, tr("What")}}, this))
    , m_lostTable(tableOf(m_lost, tr("Done since"), {150, 110, 320}))
    , m_restore(new Button(tr("Restore into a new file…"), "primary", "refresh"))
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go back to a backup"));
    setFixedWidth(Theme::px(kWidth));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(10);
    box->addWidget(
        label(tr("Backup of %1").arg(format::dateTime(backup.at.toMSecsSinceEpoch(), zone)), "heading"));
    box->addWidget(m_verdict);
    box->addWidget(m_countTable);
    box->addWidget(m_since);
    box->addWidget(m_lostTable);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    row->addWidget(cancel);
    row->addWidget(m_restore);
    box->addLayout(row);
    m_countTable->setFixedHeight(Theme::px(32 + 6 * 36 + 2));
    m_lostTable->setFixedHeight(Theme::px(kLostHeight));
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setEnabled(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_restore, &Button::clicked, this, [this] {
        emit restoreWanted(m_backup);
        accept();
    });
    look();
}

void RestoreDialog::look()
{
    m_workspace.aside(
        this, [path = m_backup.path](Session &session) { return previewRestore(session, path); },
        [this](const Outcome<RestorePreview> &preview) {
            if (preview) {
                display(*preview);
                return;
            }
            setRole(m_verdict, "error");
            m_verdict->setText(preview.error().message());
        });
}

void RestoreDialog::display(const RestorePreview &preview)
{
    const auto number = [](qint64 count) { return format::count(count); };
    const auto row = [&](const QString &what, qint64 then, qint64 now) {
        const auto difference = then - now;
        return QStringList{what, number(then), number(now),
                           difference == 0  ? u"–"_s
                           : difference > 0 ? u'+' + number(difference)
                                            : number(difference)};
    };
    m_counts->set({row(tr("Customers"), preview.then.customers, preview.now.customers),
                   row(tr("Contacts"), preview.then.contacts, preview.now.contacts),
                   row(tr("Orders"), preview.then.orders, preview.now.orders),
                   row(tr("Order lines"), preview.then.orderLines, preview.now.orderLines),
                   row(tr("Activities"), preview.then.activities, preview.now.activities),
                   row(tr("Products"), preview.then.products, preview.now.products)});
    QString verdict = preview.isOther ? tr("This is the backup of another file.")
                    : preview.lost == 0
                        ? tr("Nothing was changed since; nothing would be lost.")
                        : tr("%Ln operations were made since. They would be missing in the restored file.",
                             nullptr, int(preview.lost));
    if (preview.gained > 0)
        verdict += u' '
                 + tr("%Ln operations would come back that this file does not have.", nullptr,
                      int(preview.gained));
    if (preview.erased > 0)
        verdict +=
            u' ' + tr("%n people who were erased since are erased in it again.", nullptr, preview.erased);
    m_verdict->setText(verdict);
    std::vector<QStringList> lost;
    for (const auto &entry : preview.lastLost)
        lost.push_back({format::dateTime(entry.at, m_zone), entry.actor, describe(entry)});
    m_since->setText(lost.empty() ? QString() : tr("What would be missing, the newest first"));
    m_lostTable->setVisible(!lost.empty());
    m_lost->set(std::move(lost));
    m_restore->setEnabled(true);
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void RestoreDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
