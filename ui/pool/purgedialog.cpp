#include "ui/pool/purgedialog.h"

#include "core/recycling/purgeservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"
#include "ui/pool/conditionsedit.h"
#include "ui/pool/pooldialog.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPause = 250; ///< milliseconds
constexpr size_t kMostRows = 1'000;

} // namespace

PurgeDialog::PurgeDialog(Workspace &workspace, const Pool &pool, QWidget *parent)
    : FormDialog(tr("Clear out the pool %1").arg(pool.name),
                 tr("What nobody will want any more goes into the archive, from which managers can take it "
                    "back. Nothing is deleted, and it can be undone as one."),
                 parent)
    , m_workspace(workspace)
    , m_pool(pool)
    , m_days(new QSpinBox)
    , m_silent(limitBox(u"purgeSilent"_s, PurgeTerms().daysSilent))
    , m_orders(limitBox(u"purgeOrders"_s, PurgeTerms().mostOrders))
    , m_contacts(limitBox(u"purgeContacts"_s, {}))
    , m_unreachable(new QCheckBox(tr("Only those without a phone, mail or messenger")))
    , m_conditions(new ConditionsEdit(workspace, tr("Whoever they are.")))
    , m_figure(label({}, "strong"))
    , m_model(new TextRowsModel({{u"name"_s, tr("Customer")},
                                 {u"days"_s, tr("Days in the pool"), Qt::AlignRight},
                                 {u"silent"_s, tr("Last contact"), Qt::AlignRight},
                                 {u"contacts"_s, tr("Contacts so far"), Qt::AlignRight},
                                 {u"orders"_s, tr("Orders"), Qt::AlignRight}},
                                this))
    , m_table(new ListTable)
    , m_pause(new QTimer(this))
{
    setObjectName(u"purgeDialog"_s);
    m_days->setObjectName(u"purgeDays"_s);
    m_days->setRange(0, 3650);
    m_days->setValue(PurgeTerms().daysInPool);
    m_days->setSuffix(tr(" days"));
    addField(new Field(tr("In the pool for at least"), m_days), Width::Half);
    addField(new Field(tr("Without a contact for so many days, or ever"), m_silent), Width::Half);
    addField(new Field(tr("Orders at most"), m_orders), Width::Half);
    addField(new Field(tr("Contacts at most"), m_contacts), Width::Half);
    addWidget(m_unreachable);
    addWidget(m_conditions);
    m_figure->setObjectName(u"purgeFigure"_s);
    addWidget(m_figure);
    m_table->setObjectName(u"purgeTable"_s);
    m_table->setAccessibleName(tr("Who goes into the archive"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({220, 90, 100, 110, 70});
    m_table->fitColumns({.giving = 0, .least = 160});
    m_table->setFixedHeight(Theme::px(220));
    addWidget(m_table);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &PurgeDialog::preview);
    for (auto *box : {m_days, m_silent, m_orders, m_contacts})
        connect(box, &QSpinBox::valueChanged, this, &PurgeDialog::changed);
    connect(m_unreachable, &QCheckBox::toggled, this, &PurgeDialog::changed);
    connect(m_conditions, &ConditionsEdit::changed, this, &PurgeDialog::changed);
    preview();
}

PurgeTerms PurgeDialog::typed() const
{
    const auto silent = limitOf(m_silent);
    return {.pool = m_pool.id,
            .daysInPool = m_days->value(),
            .daysSilent = silent ? std::optional(int(*silent)) : std::nullopt,
            .mostOrders = limitOf(m_orders),
            .mostContacts = limitOf(m_contacts),
            .unreachable = m_unreachable->isChecked(),
            .filter = m_conditions->expression()};
}

void PurgeDialog::changed()
{
    saveButton()->setEnabled(false); // what is shown is no longer what would be done
    m_pause->start();
}

void PurgeDialog::preview()
{
    m_workspace.read(
        this,
        [terms = typed(), customers = m_workspace.directory().snapshot()](Session &session) {
            return session.purging().preview(customers, terms);
        },
        [this, question = ++m_question](const Outcome<std::vector<PurgeEntry>> &entries) {
            if (question != m_question)
                return;
            if (entries)
                present(*entries);
            else
                refuse(entries.error().message());
        });
}

void PurgeDialog::present(const std::vector<PurgeEntry> &entries)
{
    m_entries = entries;
    std::vector<QStringList> rows;
    for (const auto &entry : entries) {
        if (rows.size() == kMostRows)
            break;
        rows.push_back({entry.name, tr("%n days", nullptr, int(entry.days)),
                        entry.silent ? tr("%n days ago", nullptr, int(*entry.silent)) : tr("never"),
                        format::count(entry.contacts), format::count(entry.orders)});
    }
    m_model->set(std::move(rows));
    m_figure->setText(entries.empty()
                          ? tr("Nobody: everything in this pool may still be wanted.")
                          : tr("%Ln customers go into the archive", nullptr, int(entries.size())));
    setSaveText(tr("Archive %n customers", nullptr, int(entries.size())));
    saveButton()->setEnabled(!entries.empty());
}

void PurgeDialog::save()
{
    std::vector<CustomerId> ids;
    for (const auto &entry : m_entries)
        ids.push_back(entry.customer);
    write(
        m_workspace,
        [terms = typed(), ids, customers = m_workspace.directory().snapshot()](Session &session) {
            return session.purging().purge(customers, terms, ids);
        },
        [this](const Outcome<PoolOutcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit done(tr("%n customers archived", nullptr, int(outcome->succeeded())));
            accept();
        });
}

} // namespace crm::ui
