#include "ui/exchange/constantsform.h"

#include "ui/common/field.h"
#include "ui/common/kit.h"
#include "ui/exchange/importplan.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// The fields that people set for a whole sheet.
QStringList offered(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return {u"owner"_s, u"source"_s, u"tags"_s};
    case ImportKind::Products: return {u"category"_s};
    case ImportKind::Orders: return {u"owner"_s, u"currency"_s};
    case ImportKind::Activities:
    case ImportKind::Opportunities:
    case ImportKind::Contracts: return {u"owner"_s};
    default: return {};
    }
}

} // namespace

ConstantsForm::ConstantsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 12, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
}

void ConstantsForm::setChoices(const ImportChoices &choices)
{
    m_choices = choices;
    m_builtFor.clear();
    show(m_kind, m_mapping);
}

void ConstantsForm::show(ImportKind kind, const ImportMapping &mapping)
{
    m_kind = kind;
    m_mapping = mapping;
    QString now = nameOf(kind);
    for (const QString &field : offered(kind))
        now += mapping.columns.contains(field) ? u'c' : u'-';
    now += mapping.columns.contains(u"pool"_s) ? u'c' : u'-';
    if (std::exchange(m_builtFor, now) != now)
        rebuild();
}

void ConstantsForm::rebuild()
{
    while (auto *item = m_grid->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    QStringList fields = offered(m_kind);
    fields.removeIf([this](const QString &field) { return m_mapping.columns.contains(field); });
    setVisible(!fields.isEmpty());
    if (fields.isEmpty())
        return;
    m_grid->addWidget(label(tr("The same for every row"), "strong"), 0, 0, 1, 3);
    for (const QString &field : std::as_const(fields)) {
        if (field == u"owner")
            addOwner();
        else
            addText(field, field == u"tags"       ? tr("Several, parted by commas")
                           : field == u"currency" ? tr("Such as CNY; where the sheet names none")
                                                  : QString());
    }
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, 1);
}

void ConstantsForm::addText(const QString &field, const QString &hint)
{
    auto *edit =
        new QLineEdit(m_mapping.constants.contains(field) ? m_mapping.constants.at(field) : QString());
    edit->setObjectName(u"constant_"_s + field);
    edit->setMaxLength(200);
    const int cells = m_grid->count() - 1;
    m_grid->addWidget(new Field(fieldTitle(m_kind, field), edit, false, hint), 1 + cells / 3, cells % 3);
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { set(field, text); });
}

/// New customers belong to somebody or lie in a pool; what is left open belongs to who imports.
void ConstantsForm::addOwner()
{
    auto *combo = new Combo;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setObjectName(u"constant_owner"_s);
    const bool withPools = m_kind == ImportKind::Customers && !m_mapping.columns.contains(u"pool"_s);
    combo->addItem(tr("%1 (you)").arg(m_choices.user), QStringList());
    if (m_choices.byRules && m_kind != ImportKind::Activities)
        combo->addItem(tr("By the rules of allocation"), QStringList{u"allocate"_s, u"1"_s});
    if (withPools) {
        for (const QString &pool : std::as_const(m_choices.pools))
            combo->addItem(tr("Pool: %1").arg(pool), QStringList{u"pool"_s, pool});
    }
    for (const QString &user : std::as_const(m_choices.users)) {
        if (user != m_choices.user)
            combo->addItem(user, QStringList{u"owner"_s, user});
    }
    for (const auto *field : {"owner", "pool", "allocate"}) {
        const auto name = QString::fromLatin1(field);
        if (const auto found = m_mapping.constants.find(name); found != m_mapping.constants.end())
            combo->setCurrentIndex(std::max(0, combo->findData(QStringList{name, found->second})));
    }
    const int cells = m_grid->count() - 1;
    m_grid->addWidget(
        new Field(withPools ? tr("Owner or pool of new customers") : fieldTitle(m_kind, u"owner"_s), combo),
        1 + cells / 3, cells % 3);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const auto chosen = combo->currentData().toStringList();
        m_mapping.constants.erase(u"owner"_s);
        m_mapping.constants.erase(u"pool"_s);
        m_mapping.constants.erase(u"allocate"_s);
        set(chosen.value(0), chosen.value(1));
    });
}

void ConstantsForm::set(const QString &field, const QString &text)
{
    if (!field.isEmpty()) {
        if (text.trimmed().isEmpty())
            m_mapping.constants.erase(field);
        else
            m_mapping.constants[field] = text.trimmed();
    }
    emit changed(m_mapping.constants);
}

} // namespace crm::ui
