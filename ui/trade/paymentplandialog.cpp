#include "ui/trade/paymentplandialog.h"

#include "core/payment/paymentservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/common/moneyinput.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kLeastRows = 6;
constexpr int kMostDays = 3'650;

QString partText(const Instalment &part)
{
    return part.share ? QString(Amount{*part.share * 100LL}.toString(0) + u'%') : moneyText(part.amount);
}

QString whenText(const Instalment &part)
{
    if (part.event == DueEvent::Date)
        return part.dueOn ? part.dueOn->toString(Qt::ISODate) : QString();
    return QString::number(part.days);
}

} // namespace

PaymentPlanDialog::PaymentPlanDialog(Workspace &workspace, const PaymentPlanDraft &draft, QWidget *parent)
    : FormDialog(tr("When %1 is paid").arg(draft.number),
                 tr("What the parts leave of %1 is owed without a day.")
                     .arg(format::money(draft.total, draft.currency)),
                 parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_sum(label({}, "caption"))
{
    setObjectName(u"planDialog"_s);
    setMinimumWidth(Theme::px(600));
    addPresets();
    addRows();
    m_sum->setObjectName(u"planSum"_s);
    addWidget(m_sum);
    use(draft.plan);
    keepDraft(workspace.path(),
              draftKey(draft.what.order.isValid() ? u"plan-order"_s : u"plan-contract"_s,
                       draft.what.order.isValid() ? draft.what.order.value : draft.what.contract.value));
}

void PaymentPlanDialog::addPresets()
{
    auto *presets = new Combo;
    presets->setObjectName(u"planPreset"_s);
    presets->addItem(tr("Choose…"), QString());
    if (m_draft.what.order.isValid()) {
        presets->addItem(tr("All with the order"), u"100%:order"_s);
        presets->addItem(tr("All 30 days after shipping"), u"100%:shipment+30"_s);
        presets->addItem(tr("30 % with the order, 70 % before it arrives"), u"30%:order,70%:shipment"_s);
        presets->addItem(tr("30 % with the order, 60 % on arrival, 10 % a year later"),
                         u"30%:order,60%:arrival,10%:arrival+365"_s);
    } else {
        presets->addItem(tr("All on signing"), u"100%:signing"_s);
        presets->addItem(tr("Half on signing, half 90 days later"), u"50%:signing,50%:signing+90"_s);
    }
    addField(new Field(tr("As usual"), presets), Width::Full);
    connect(presets, &QComboBox::activated, this, [this, presets] {
        if (const auto plan = presets->currentData().toString(); !plan.isEmpty())
            use(planFromText(plan));
        edited();
    });
}

void PaymentPlanDialog::addRows()
{
    for (size_t i = 0; i < std::max(kLeastRows, m_draft.plan.size() + 1); ++i) {
        Row row{new QLineEdit, new Combo, new QLineEdit};
        row.part->setObjectName(u"planPart%1"_s.arg(i));
        row.event->setObjectName(u"planEvent%1"_s.arg(i));
        row.when->setObjectName(u"planWhen%1"_s.arg(i));
        const bool isOrder = m_draft.what.order.isValid();
        for (const auto event :
             {DueEvent::Date, DueEvent::Order, DueEvent::Shipment, DueEvent::Arrival, DueEvent::Signing})
            if (event == DueEvent::Date || isOrder != (event == DueEvent::Signing))
                row.event->addItem(displayName(event), int(event));
        m_rows.push_back(row);
        auto *line = new QWidget;
        auto *box = new QHBoxLayout(line);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(8);
        row.part->setPlaceholderText(tr("30% or 5000"));
        row.when->setPlaceholderText(tr("Days or date"));
        row.part->setAccessibleName(tr("Part %1").arg(i + 1));
        row.event->setAccessibleName(tr("Due, part %1").arg(i + 1));
        row.when->setAccessibleName(tr("Days or date, part %1").arg(i + 1));
        box->addWidget(row.part, 2);
        box->addWidget(row.event, 3);
        box->addWidget(row.when, 2);
        line->setFocusProxy(row.part);
        addField(new Field(tr("Part %1").arg(i + 1), line), Width::Full, [this, i] { return problemOf(i); });
        for (auto *edit : {row.part, row.when})
            connect(edit, &QLineEdit::textChanged, this, [this] {
                showSum();
                edited();
            });
        connect(row.event, &QComboBox::currentIndexChanged, this, [this] { edited(); });
    }
}

void PaymentPlanDialog::use(const std::vector<Instalment> &plan)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        const bool has = i < plan.size();
        row.part->setText(has ? partText(plan[i]) : QString());
        row.event->setCurrentIndex(std::max(0, has ? row.event->findData(int(plan[i].event)) : 0));
        row.when->setText(has ? whenText(plan[i]) : QString());
    }
    showSum();
}

std::optional<Instalment> PaymentPlanDialog::typed(const Row &row, QString *wrong) const
{
    auto part = row.part->text().trimmed();
    const auto when = row.when->text().trimmed();
    if (part.isEmpty()) {
        if (!when.isEmpty())
            *wrong = tr("Say how much.");
        return {};
    }
    Instalment instalment{.event = DueEvent(row.event->currentData().toInt())};
    const bool isShare = part.endsWith(u'%') || part.endsWith(u'％');
    if (isShare)
        part.chop(1);
    const auto number = isShare ? Amount::parse(part.trimmed()) : typedMoney(part);
    if (!number || *number <= Amount{} || (isShare && *number > Amount::units(100)))
        *wrong = tr("A share such as 30%, or an amount.");
    else if (isShare)
        instalment.share = int(number->value / 100);
    else
        instalment.amount = *number;
    if (instalment.event == DueEvent::Date) {
        DateEdit reader({});
        reader.setText(when);
        instalment.dueOn = reader.day();
        if (!instalment.dueOn)
            *wrong = tr("This is no date.");
    } else {
        bool isNumber = true;
        instalment.days = when.isEmpty() ? 0 : when.toInt(&isNumber);
        if (!isNumber || instalment.days < 0 || instalment.days > kMostDays)
            *wrong = tr("How many days after it, at most %1.").arg(kMostDays);
    }
    return instalment;
}

std::vector<Instalment> PaymentPlanDialog::plan() const
{
    std::vector<Instalment> plan;
    QString wrong;
    for (const auto &row : m_rows)
        if (const auto part = typed(row, &wrong))
            plan.push_back(*part);
    return plan;
}

QString PaymentPlanDialog::problemOf(size_t row) const
{
    QString wrong;
    if (!typed(m_rows[row], &wrong))
        return wrong;
    if (!wrong.isEmpty())
        return wrong;
    int shares = 0;
    Amount fixed;
    for (size_t i = 0; i <= row; ++i) {
        QString other;
        const auto part = typed(m_rows[i], &other);
        shares += part ? part->share.value_or(0) : 0;
        fixed += part && !part->share ? part->amount : Amount{};
    }
    return shares > Amount::kScale || fixed > std::max(Amount{}, m_draft.total)
             ? tr("The parts come to more than the whole.")
             : QString();
}

void PaymentPlanDialog::showSum()
{
    std::vector<PlannedPart> planned;
    for (const auto &part : plan())
        planned.push_back({part.share, part.amount, {}});
    QStringList texts;
    Amount left;
    for (const auto &part : partsOf(m_draft.total, planned))
        if (part.planned >= 0)
            texts << format::money(part.amount, m_draft.currency);
        else
            left = part.amount;
    if (left != Amount{})
        texts << tr("%1 without a day").arg(format::money(left, m_draft.currency));
    m_sum->setText(texts.join(u" + "_s));
}

void PaymentPlanDialog::save()
{
    write(
        m_workspace,
        [what = m_draft.what, plan = plan()](Session &session) {
            return PaymentService(session.operations()).setPlan(what, plan);
        },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("When %1 is paid was agreed").arg(m_draft.number));
            finish();
        });
}

} // namespace crm::ui
