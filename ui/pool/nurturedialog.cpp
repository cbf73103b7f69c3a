#include "ui/pool/nurturedialog.h"

#include "core/pipeline/opportunityservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/releasereasons.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kUsual = 3; ///< months

} // namespace

NurtureDialog::NurtureDialog(Workspace &workspace, CustomerId customer, QWidget *parent)
    : FormDialog(tr("Give opportunities back for nurturing"),
                 tr("They cannot be closed now: from here on they are nobody's turn, until the day on which "
                    "somebody is to try again. Stage, amount and history stay."),
                 parent)
    , m_workspace(workspace)
    , m_model(new TextRowsModel({{u"opportunity"_s, tr("Opportunity")},
                                 {u"customer"_s, tr("Customer")},
                                 {u"stage"_s, tr("Stage")},
                                 {u"amount"_s, tr("Amount"), Qt::AlignRight},
                                 {u"owner"_s, tr("Owner")}},
                                this))
    , m_table(new ListTable)
    , m_none(wrappedLabel(tr("There is no open opportunity that you could give back."), "muted"))
    , m_reason(new Combo)
    , m_again(new DateEdit({}))
    , m_pool(new Combo)
{
    setObjectName(u"nurtureDialog"_s);
    addTable();
    addTerms();
    chosenChanged();
    workspace.read(
        this, [customer](Session &session) { return factsOf(session, customer); },
        [this](const Outcome<Facts> &facts) {
            if (facts)
                present(*facts);
            else
                refuse(facts.error().message());
        });
}

void NurtureDialog::addTable()
{
    m_table->setObjectName(u"nurtureTable"_s);
    m_table->setAccessibleName(tr("Open opportunities"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({180, 160, 100, 100, 90});
    m_table->fitColumns({.giving = 0, .least = 140, .waiting = {4, 2}});
    m_table->setFixedHeight(Theme::px(200));
    addWidget(m_table);
    m_none->hide();
    addWidget(m_none);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NurtureDialog::chosenChanged);
}

void NurtureDialog::addTerms()
{
    m_reason->setObjectName(u"nurtureReason"_s);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    addField(new Field(tr("Reason"), m_reason, true), Width::Full, [this] {
        return m_reason->currentText().trimmed().isEmpty() ? tr("Please say why.") : QString();
    });
    m_again->setObjectName(u"nurtureAgain"_s);
    addField(new Field(tr("Comes up again on"), m_again, false, tr("Without a day it waits at the end.")),
             Width::Half, [this] { return wrongDay(); });
    m_pool->setObjectName(u"nurturePool"_s);
    m_pool->addItem(tr("It stays with its owner"), qint64(0));
    addField(new Field(tr("The customer"), m_pool), Width::Half);
}

QString NurtureDialog::wrongDay() const
{
    const auto day = m_again->day();
    return m_again->isWrong() || (day && *day <= m_facts.today)
             ? tr("Please give a day later than today, or none.")
             : QString();
}

NurtureDialog::Facts NurtureDialog::factsOf(Session &session, CustomerId customer)
{
    Facts facts{.rows = session.opportunities().givable(),
                .pools = session.pools().pools(),
                .reasons = session.releaseReasons().offered(),
                .today = session.operations().today()};
    if (customer.isValid())
        std::erase_if(facts.rows,
                      [customer](const OpportunityRow &row) { return row.opportunity.customer != customer; });
    for (const auto &user : session.users().all())
        facts.people.insert(user.id.value, user.name);
    return facts;
}

void NurtureDialog::present(const Facts &facts)
{
    m_facts = facts;
    std::vector<QStringList> rows;
    for (const auto &row : facts.rows) {
        const auto &one = row.opportunity;
        rows.push_back({one.name, row.customer, row.stage,
                        one.amount ? format::money(*one.amount, one.currency) : QString(),
                        facts.people.value(one.owner.value)});
    }
    m_model->set(std::move(rows));
    m_table->setVisible(!facts.rows.empty());
    m_none->setVisible(facts.rows.empty());
    if (facts.rows.size() == 1)
        m_table->selectRow(0);
    const QString typed = m_reason->currentText();
    m_reason->addItems(facts.reasons);
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText(typed);
    if (!m_again->day())
        m_again->setDay(facts.today.addMonths(kUsual));
    for (const auto &pool : facts.pools)
        if (pool.enabled)
            m_pool->addItem(tr("Goes to %1").arg(pool.name), pool.id.value);
    chosenChanged();
}

std::vector<OpportunityId> NurtureDialog::chosen() const
{
    std::vector<OpportunityId> ids;
    for (const int row : m_table->selectedRowNumbers())
        ids.push_back(m_facts.rows[size_t(row)].opportunity.id);
    return ids;
}

void NurtureDialog::chosenChanged()
{
    const auto count = chosen().size();
    setSaveText(count > 0 ? tr("Give %n back", nullptr, int(count)) : tr("Give back"));
    saveButton()->setEnabled(count > 0);
}

void NurtureDialog::save()
{
    write(
        m_workspace,
        [ids = chosen(), reason = m_reason->currentText(), again = m_again->day(),
         pool = PoolId{m_pool->currentData().toLongLong()}](Session &session) {
            return session.opportunities().giveBack(ids, reason, pool, again);
        },
        [this](const Outcome<OpportunityOutcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            const auto refused = std::ranges::find(outcome->answers, false, &OpportunityAnswer::ok);
            const auto given = std::ranges::count(outcome->answers, true, &OpportunityAnswer::ok);
            if (given == 0) {
                refuse(refused == outcome->answers.end() ? QString() : refused->reason);
                return;
            }
            const QString told = tr("%n opportunities given back for nurturing", nullptr, int(given));
            emit done(refused == outcome->answers.end() ? told : tr("%1. %2").arg(told, refused->reason));
            finish();
        });
}

} // namespace crm::ui
