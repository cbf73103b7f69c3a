#include "ui/privacy/privacydialogs.h"

#include "core/base/text/clean.h"
#include "core/privacy/consentservice.h"
#include "core/privacy/retentionservice.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWordingHeight = 96; ///< at 100 % text
constexpr int kMostDays = 36'525;
constexpr int kDaysOfHold = 180;

/// What is wrong with a field of a value, by the field's name.
template <typename Value>
QString problemOf(const Value &value, const QString &field)
{
    for (const auto &problem : problems(value))
        if (problem.field == field)
            return problem.message;
    return {};
}

} // namespace

PurposeDialog::PurposeDialog(Workspace &workspace, const Purpose &purpose, QWidget *parent)
    : FormDialog(purpose.id ? tr("Purpose: %1").arg(purpose.name) : tr("New purpose"),
                 tr("What data of people are used for. The wording is what they are asked, or told; whoever "
                    "agreed keeps the words of then."),
                 parent)
    , m_workspace(workspace)
    , m_before(purpose)
    , m_name(new QLineEdit(purpose.name))
    , m_basis(new Combo)
    , m_wording(new QPlainTextEdit(purpose.wording))
    , m_active(new QCheckBox(tr("In use")))
{
    setObjectName(u"purposeDialog"_s);
    for (const auto basis : legalBases())
        m_basis->addItem(displayName(basis), int(basis));
    m_basis->setCurrentIndex(m_basis->findData(int(purpose.basis)));
    m_wording->setFixedHeight(Theme::px(kWordingHeight));
    m_wording->setTabChangesFocus(true);
    m_active->setChecked(purpose.active);
    addField(new Field(tr("Name"), m_name, true), Width::Half,
             [this] { return problemOf(typed(), u"name"_s); });
    addField(new Field(tr("By what right"), m_basis), Width::Half);
    addField(new Field(tr("Wording"), m_wording), Width::Full,
             [this] { return problemOf(typed(), u"wording"_s); });
    addWidget(m_active);
}

Purpose PurposeDialog::typed() const
{
    auto purpose = m_before;
    purpose.name = m_name->text();
    purpose.basis = LegalBasis(m_basis->currentData().toInt());
    purpose.wording = m_wording->toPlainText();
    purpose.active = m_active->isChecked();
    return purpose;
}

void PurposeDialog::save()
{
    write(
        m_workspace,
        [purpose = typed()](Session &session) { return ConsentService(session.operations()).save(purpose); },
        [this](const Outcome<qint64> &id) {
            if (!id) {
                refuse(id.error().message());
                return;
            }
            emit saved(m_name->text());
            finish();
        });
}

RetentionDialog::RetentionDialog(Workspace &workspace, const RetentionRule &rule, QWidget *parent)
    : FormDialog(rule.id ? tr("Rule: %1").arg(rule.name) : tr("New rule"),
                 tr("Whoever's time is over stands in the list of those that are due. Nobody is erased by "
                    "itself: you decide."),
                 parent)
    , m_workspace(workspace)
    , m_before(rule)
    , m_name(new QLineEdit(rule.name))
    , m_days(new QSpinBox)
    , m_clock(new Combo)
    , m_kind(new Combo)
    , m_active(new QCheckBox(tr("In use")))
    , m_hits(wrappedLabel({}, "caption"))
{
    setObjectName(u"retentionDialog"_s);
    m_days->setRange(1, kMostDays);
    m_days->setValue(rule.days);
    for (const auto clock : retentionClocks())
        m_clock->addItem(displayName(clock), int(clock));
    m_clock->setCurrentIndex(m_clock->findData(int(rule.clock)));
    m_kind->addItem(tr("Companies and individuals"), -1);
    m_kind->addItem(displayName(CustomerKind::Company), int(CustomerKind::Company));
    m_kind->addItem(displayName(CustomerKind::Person), int(CustomerKind::Person));
    m_kind->setCurrentIndex(m_kind->findData(rule.kind ? int(*rule.kind) : -1));
    m_active->setChecked(rule.active);
    addField(new Field(tr("Name"), m_name, true), Width::Full,
             [this] { return problemOf(typed(), u"name"_s); });
    addField(new Field(tr("Days"), m_days, true), Width::Half);
    addField(new Field(tr("Counted"), m_clock), Width::Half);
    addField(new Field(tr("For whom"), m_kind), Width::Half);
    addWidget(m_active);
    addWidget(m_hits);
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionDialog::countHits);
    connect(m_clock, &QComboBox::currentIndexChanged, this, &RetentionDialog::countHits);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RetentionDialog::countHits);
    countHits();
}

RetentionRule RetentionDialog::typed() const
{
    auto rule = m_before;
    const int kind = m_kind->currentData().toInt();
    rule.name = m_name->text();
    rule.days = m_days->value();
    rule.clock = RetentionClock(m_clock->currentData().toInt());
    rule.kind = kind < 0 ? std::nullopt : std::optional(CustomerKind(kind));
    rule.active = m_active->isChecked();
    return rule;
}

void RetentionDialog::countHits()
{
    m_workspace.aside(
        this,
        [rule = typed()](Session &session) {
            return qint64(RetentionService(session.operations()).dueBy(rule).size());
        },
        [this](const Outcome<qint64> &hits) {
            m_hits->setText(hits ? tr("Today %Ln customers would be due by this rule.", nullptr, int(*hits))
                                 : QString());
        });
}

void RetentionDialog::save()
{
    write(
        m_workspace,
        [rule = typed()](Session &session) { return RetentionService(session.operations()).save(rule); },
        [this](const Outcome<qint64> &id) {
            if (!id) {
                refuse(id.error().message());
                return;
            }
            emit saved(m_name->text());
            finish();
        });
}

HoldDialog::HoldDialog(Workspace &workspace, CustomerId customer, const QString &name, QDate today,
                       QWidget *parent)
    : FormDialog(tr("Keep %1").arg(name), tr("Until then the list of those that are due leaves them out."),
                 parent)
    , m_workspace(workspace)
    , m_customer(customer)
    , m_name(name)
    , m_until(new DateEdit(today.addDays(kDaysOfHold)))
    , m_reason(new QLineEdit)
{
    setObjectName(u"holdDialog"_s);
    m_reason->setObjectName(u"holdReason"_s);
    m_reason->setPlaceholderText(tr("A lawsuit, a guarantee that still runs, the tax office"));
    addField(new Field(tr("Until"), m_until, true), Width::Half, [this, today] {
        const auto day = m_until->day();
        return day && *day >= today ? QString() : tr("Please choose a day to come.");
    });
    addField(new Field(tr("Why"), m_reason, true), Width::Full, [this] {
        return isBlank(m_reason->text()) ? tr("Why is it kept? The law asks for a reason.") : QString();
    });
    setSaveText(tr("Keep"));
}

void HoldDialog::save()
{
    write(
        m_workspace,
        [hold = RetentionHold{m_customer, m_until->day().value_or(QDate()), m_reason->text()}](
            Session &session) { return RetentionService(session.operations()).hold(hold); },
        [this](const Outcome<ChangeSet> &changes) {
            if (!changes) {
                refuse(changes.error().message());
                return;
            }
            emit held(m_name);
            finish();
        });
}

} // namespace crm::ui
