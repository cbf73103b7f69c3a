#include "ui/pipeline/opportunitydialog.h"

#include "core/pipeline/opportunityservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/common/moneyinput.h"
#include "ui/order/customerstopick.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kHundredth = 100; ///< ten-thousandths in a percent

QString chanceText(const std::optional<int> &chance)
{
    return chance ? QString::number(*chance / kHundredth) : QString();
}

std::vector<Stage> stagesOf(const std::vector<Pipeline> &pipelines)
{
    std::vector<Stage> all;
    for (const auto &pipeline : pipelines)
        all.insert(all.end(), pipeline.stages.begin(), pipeline.stages.end());
    return all;
}

} // namespace

OpportunityDialog::OpportunityDialog(Workspace &workspace, const OpportunityDraft &draft, QWidget *parent)
    : FormDialog(draft.opportunity.id.isValid() ? tr("Opportunity") : tr("New opportunity"), {}, parent)
    , m_workspace(workspace)
    , m_before(draft.opportunity)
    , m_stages(stagesOf(draft.pipelines))
    , m_customer(new Picker(customersToPick(workspace, this)))
    , m_name(new QLineEdit(m_before.name))
    , m_amount(new QLineEdit(m_before.amount ? moneyText(*m_before.amount) : QString()))
    , m_expected(new DateEdit(m_before.expected))
    , m_chance(new QLineEdit(chanceText(m_before.probability)))
    , m_reason(new QLineEdit(m_before.reason))
    , m_notes(new QLineEdit(m_before.notes))
{
    setObjectName(u"opportunityDialog"_s);
    setMinimumWidth(Theme::px(560));
    addWhat(draft);
    addMoney(draft);
    addWhen(draft);
    m_reason->setObjectName(u"opportunityReason"_s);
    if (m_before.closed)
        addField(new Field(tr("Why it was closed"), m_reason), Width::Full);
    else
        m_reason->setParent(this); // it keeps what it was
    m_reason->setVisible(m_before.closed.has_value());
    m_notes->setObjectName(u"opportunityNotes"_s);
    addField(new Field(tr("Notes"), m_notes), Width::Full);
    keepDraft(workspace.path(), draftKey(u"opportunity"_s, m_before.id.value));
}

void OpportunityDialog::addWhat(const OpportunityDraft &draft)
{
    m_customer->setObjectName(u"customerPicker"_s);
    m_customer->setPlaceholderText(tr("Name, pinyin, phone or code"));
    if (m_before.customer.isValid())
        m_customer->choose(m_before.customer.value, draft.customer);
    auto *customer = addField(new Field(tr("Customer"), m_customer, true), Width::Full, [this] {
        return m_customer->chosen() ? QString() : tr("Choose a customer from the list.");
    });
    connect(m_customer, &Picker::picked, customer, &Field::edited);
    connect(m_customer, &Picker::picked, m_name, qOverload<>(&QWidget::setFocus));
    m_name->setObjectName(u"opportunityName"_s);
    m_name->setMaxLength(200);
    addField(new Field(tr("What it is about"), m_name, true), Width::Full, [this] {
        return m_name->text().trimmed().isEmpty() ? tr("An opportunity needs a name.") : QString();
    });
    m_product->setObjectName(u"opportunityProduct"_s);
    m_product->addItem(tr("None in particular"), qint64(0));
    for (const auto &product : draft.products)
        m_product->addItem(product.name, product.id.value);
    m_product->setCurrentIndex(std::max(0, m_product->findData(m_before.product.value)));
    addField(new Field(tr("Product"), m_product), Width::Full);
}

void OpportunityDialog::addMoney(const OpportunityDraft &draft)
{
    m_amount->setObjectName(u"opportunityAmount"_s);
    addField(new Field(tr("Amount"), m_amount), Width::Half, [this] {
        return typedMoney(m_amount->text().trimmed()) ? QString() : tr("This is no amount.");
    });
    m_currency->setObjectName(u"opportunityCurrency"_s);
    for (const auto &code : offeredCurrencies({m_before.currency, draft.currency}))
        m_currency->addItem(code, code);
    addField(new Field(tr("Currency"), m_currency), Width::Half);
}

void OpportunityDialog::addWhen(const OpportunityDraft &draft)
{
    m_stage->setObjectName(u"opportunityStage"_s);
    const bool several = draft.pipelines.size() > 1;
    for (const auto &pipeline : draft.pipelines)
        for (const auto &stage : pipeline.stages)
            if (m_before.id.isValid() ? stage.id == m_before.stage
                                      : pipeline.isActive && stage.state == StageState::Open)
                m_stage->addItem(several ? tr("%1: %2").arg(pipeline.name, stage.name) : stage.name,
                                 stage.id.value);
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(m_before.stage.value)));
    m_stage->setEnabled(!m_before.id.isValid());
    addField(new Field(tr("Stage"), m_stage), Width::Half);
    m_expected->setObjectName(u"opportunityExpected"_s);
    addField(new Field(tr("Expected on"), m_expected), Width::Half,
             [this] { return m_expected->isWrong() ? tr("This is no date.") : QString(); });
    m_chance->setObjectName(u"opportunityChance"_s);
    auto *chance =
        addField(new Field(tr("Chance, %"), m_chance), Width::Half, [this] { return chanceProblem(); });
    const auto tellUsual = [this, chance] {
        const auto stage = std::ranges::find(m_stages, m_stage->currentData().toLongLong(),
                                             [](const Stage &stage) { return stage.id.value; });
        if (stage != m_stages.end())
            chance->setHint(
                tr("Left empty: %1, as usual here").arg(format::percent(stage->probability / 1e4)));
    };
    tellUsual();
    connect(m_stage, &QComboBox::currentIndexChanged, this, tellUsual);
    m_owner->setObjectName(u"opportunityOwner"_s);
    const auto owner = m_before.id.isValid() ? m_before.owner : draft.actor;
    if (!owner.isValid())
        m_owner->addItem(tr("Nobody"), qint64(0));
    for (const auto &user : draft.users)
        if (user.id == owner || (user.active && draft.mayAssign))
            m_owner->addItem(user.name, user.id.value);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner.value)));
    addField(new Field(tr("Owner"), m_owner), Width::Half);
}

std::optional<int> OpportunityDialog::chance() const
{
    auto text = m_chance->text().trimmed();
    if (text.endsWith(u'%') || text.endsWith(u'％'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return {};
    bool ok = false;
    const double percent = text.toDouble(&ok);
    return ok && percent >= 0 && percent <= 100 ? qRound(percent * kHundredth) : -1;
}

QString OpportunityDialog::chanceProblem() const
{
    return chance().value_or(0) < 0 ? tr("A chance lies between 0 and 100 %.") : QString();
}

Opportunity OpportunityDialog::opportunity() const
{
    Opportunity opportunity = m_before;
    const auto amount = m_amount->text().trimmed();
    opportunity.customer = {m_customer->chosen()};
    opportunity.name = m_name->text();
    opportunity.product = {m_product->currentData().toLongLong()};
    opportunity.amount = amount.isEmpty() ? std::nullopt : typedMoney(amount);
    opportunity.currency = opportunity.amount ? m_currency->currentData().toString() : QString();
    opportunity.stage = {m_stage->currentData().toLongLong()};
    opportunity.expected = m_expected->day();
    opportunity.owner = {m_owner->currentData().toLongLong()};
    opportunity.reason = m_reason->text();
    opportunity.notes = m_notes->text();
    if (chanceText(m_before.probability) != m_chance->text().trimmed())
        opportunity.probability = chance();
    return opportunity;
}

void OpportunityDialog::save()
{
    write(
        m_workspace,
        [opportunity = opportunity()](Session &session) {
            if (!opportunity.id.isValid())
                return session.opportunities().add(opportunity);
            session.opportunities().edit(opportunity);
            return opportunity.id;
        },
        [this](const Outcome<OpportunityId> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            const auto name = m_name->text().trimmed();
            emit saved(*outcome,
                       m_before.id.isValid() ? tr("%1 changed").arg(name) : tr("%1 added").arg(name));
            finish();
        });
}

} // namespace crm::ui
