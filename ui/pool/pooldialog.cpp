#include "ui/pool/pooldialog.h"

#include "core/base/text/clean.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolveil.h"
#include "core/pool/transferservice.h"
#include "core/security/fieldcolumns.h"
#include "core/session/workspace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMost = 1'000'000;
constexpr int kMostDays = 3650;

QSpinBox *daysBox(const QString &name, int days, const QString &none)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, kMostDays);
    box->setSpecialValueText(none);
    box->setValue(days);
    return box;
}

QCheckBox *box(const QString &name, const QString &text, bool on)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(on);
    return box;
}

/// Something of the kind, to show what a mask leaves of it.
QString exampleOf(const QString &field)
{
    static const QHash<QString, QString> examples = {
        {u"phone"_s, u"13812345678"_s}, {u"email"_s, u"wang@example.com"_s}, {u"messenger"_s, u"wx_2016"_s}};
    return examples.value(field, PoolDialog::tr("Example"));
}

} // namespace

QSpinBox *limitBox(const QString &name, std::optional<qint64> limit)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(-1, kMost);
    box->setSpecialValueText(PoolDialog::tr("no limit"));
    box->setValue(limit ? int(std::min<qint64>(*limit, kMost)) : -1);
    return box;
}

std::optional<qint64> limitOf(const QSpinBox *box)
{
    return box->value() < 0 ? std::nullopt : std::optional<qint64>(box->value());
}

PoolDialog::PoolDialog(Workspace &workspace, const Pool &pool, const People &people,
                       const std::vector<Pool> &others, const std::vector<CustomField> &own, QWidget *parent)
    : FormDialog(pool.id.isValid() ? tr("Edit the pool") : tr("Add pool"), {}, parent)
    , m_workspace(workspace)
    , m_pool(pool)
    , m_name(new QLineEdit(pool.name))
    , m_priority(new QSpinBox)
    , m_members(new AudienceEdit(people, pool.members))
    , m_perDay(limitBox(u"perDay"_s, pool.terms.perDay))
    , m_perWeek(limitBox(u"perWeek"_s, pool.terms.perWeek))
    , m_perMonth(limitBox(u"perMonth"_s, pool.terms.perMonth))
    , m_previousDays(daysBox(u"previousDays"_s, pool.terms.previousOwnerDays, tr("at once")))
    , m_previousOwners(daysBox(u"previousOwners"_s, pool.terms.previousOwners, {}))
    , m_newDays(daysBox(u"newDays"_s, pool.terms.newDays, tr("at once")))
    , m_views(limitBox(u"viewsPerDay"_s, pool.viewsPerDay))
    , m_dealt(box(u"dealtClaimable"_s, tr("Customers who have bought something can be claimed, too"),
                  pool.terms.dealtClaimable))
    , m_exempt(box(u"adminExempt"_s, tr("The limits and waits above do not bind its administrators"),
                   pool.terms.adminExempt))
    , m_reason(box(u"reasonRequired"_s, tr("Who gives a customer back has to say why"), pool.reasonRequired))
    , m_terms(label({}, "lead"))
{
    addGeneral(others);
    addTerms();
    addFields(own);
    addReturns();
    connect(m_members, &AudienceEdit::changed, this, &PoolDialog::showTerms);
    for (auto *spin : findChildren<QSpinBox *>())
        connect(spin, &QSpinBox::valueChanged, this, &PoolDialog::showTerms);
    for (auto *check : {m_dealt, m_exempt, m_reason})
        connect(check, &QCheckBox::toggled, this, &PoolDialog::showTerms);
    showTerms();
}

void PoolDialog::addGeneral(const std::vector<Pool> &others)
{
    m_name->setObjectName(u"poolName"_s);
    m_priority->setRange(1, 9999);
    m_priority->setValue(m_pool.priority);
    m_enabled->addItem(tr("In use"), true);
    m_enabled->addItem(tr("Switched off"), false);
    m_enabled->setCurrentIndex(m_pool.enabled ? 0 : 1);
    addField(new Field(tr("Name"), m_name, true), Width::Full,
             [this] { return isBlank(m_name->text()) ? tr("A pool needs a name.") : QString(); });
    addField(new Field(tr("Priority"), m_priority, false, tr("The lowest comes first.")), Width::Half);
    m_enabled->setObjectName(u"poolState"_s);
    addField(new Field(tr("State"), m_enabled), Width::Half);
    m_target->setObjectName(u"closeTarget"_s);
    for (const auto &other : others)
        if (other.enabled && other.id != m_pool.id)
            m_target->addItem(other.name, other.id.value);
    m_targetField = addField(
        new Field(tr("Its %n customers go to", nullptr, int(m_pool.customers)), m_target), Width::Full);
    const auto closes = [this] {
        m_targetField->setVisible(m_pool.enabled && m_pool.customers > 0
                                  && !m_enabled->currentData().toBool());
    };
    connect(m_enabled, &QComboBox::currentIndexChanged, this, closes);
    closes();
    addHeading(tr("Who works with it"));
    addWidget(m_members);
}

void PoolDialog::addTerms()
{
    addHeading(tr("What one may take"));
    m_terms->setObjectName(u"termsText"_s);
    m_terms->setWordWrap(true);
    addWidget(m_terms);
    addField(new Field(tr("Claims of one person a day"), m_perDay), Width::Half);
    addField(new Field(tr("A week, from Monday"), m_perWeek), Width::Half);
    addField(new Field(tr("A month"), m_perMonth), Width::Half);
    addField(new Field(tr("New here: claimed after so many days"), m_newDays), Width::Half);
    addField(new Field(tr("Who had it: claims again after so many days"), m_previousDays), Width::Half);
    m_previousOwners->setRange(1, 20);
    addField(new Field(tr("How many of the last owners that binds"), m_previousOwners), Width::Half);
    addWidget(m_dealt);
    addWidget(m_exempt);
}

/// Whoever administers the pool sees everything in it.
void PoolDialog::addFields(const std::vector<CustomField> &own)
{
    addHeading(tr("What shows before somebody claims"));
    addField(new Field(tr("Records one may open a day"), m_views), Width::Full);
    for (const auto &field : PoolVeil::fields())
        addField(field, displayNameOfField(field), canBeMasked(field));
    for (const auto &field : own)
        addField(customFieldKey(field.id),
                 field.entity == FieldEntity::Customer
                     ? field.name
                     : tr("%1: %2").arg(displayName(field.entity), field.name),
                 PoolVeil::isMaskable(field));
}

void PoolDialog::addField(const QString &field, const QString &title, bool canBeMasked)
{
    auto *choice = new Combo;
    choice->setObjectName(u"shows-"_s + field);
    choice->addItem(tr("Shows"), int(PoolFieldVisibility::Show));
    if (canBeMasked)
        choice->addItem(tr("Masked: %1").arg(masked(field, exampleOf(field))),
                        int(PoolFieldVisibility::Mask));
    choice->addItem(tr("Hidden until claimed"), int(PoolFieldVisibility::Hide));
    const auto stored = std::ranges::find(m_pool.fields, field, &PoolField::field);
    if (stored != m_pool.fields.end())
        choice->setCurrentIndex(std::max(0, choice->findData(int(stored->visibility))));
    m_fields.append({field, choice});
    addField(new Field(title, choice), Width::Half);
}

void PoolDialog::addReturns()
{
    addHeading(tr("Giving back"));
    addWidget(m_reason);
}

Pool PoolDialog::typed() const
{
    auto pool = m_pool;
    pool.name = m_name->text();
    pool.priority = m_priority->value();
    pool.enabled = m_enabled->currentData().toBool();
    pool.members = m_members->members();
    pool.reasonRequired = m_reason->isChecked();
    pool.viewsPerDay = limitOf(m_views);
    for (const auto &[field, choice] : m_fields) {
        std::erase_if(pool.fields, [&](const PoolField &other) { return other.field == field; });
        if (const auto shown = PoolFieldVisibility(choice->currentData().toInt());
            shown != PoolFieldVisibility::Show)
            pool.fields.push_back({field, shown});
    }
    pool.terms = {.perDay = limitOf(m_perDay),
                  .perWeek = limitOf(m_perWeek),
                  .perMonth = limitOf(m_perMonth),
                  .previousOwnerDays = m_previousDays->value(),
                  .previousOwners = m_previousOwners->value(),
                  .newDays = m_newDays->value(),
                  .adminExempt = m_exempt->isChecked(),
                  .dealtClaimable = m_dealt->isChecked()};
    return pool;
}

void PoolDialog::showTerms()
{
    m_terms->setText(describeTerms(typed()));
}

void PoolDialog::save()
{
    m_pool = typed();
    write(
        m_workspace,
        [pool = m_pool, target = PoolId{m_target->currentData().toLongLong()},
         closes = !m_targetField->isHidden()](Session &session) {
            if (closes)
                session.transfers().close(pool.id, target);
            else if (pool.id.isValid())
                session.pools().edit(pool);
            else
                session.pools().add(pool);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(m_pool.id.isValid() ? tr("Pool %1 changed").arg(m_pool.name)
                                           : tr("Pool %1 added").arg(m_pool.name));
            accept();
        });
}

} // namespace crm::ui
