#include "ui/exchange/rulesrow.h"

#include "core/exchange/importkeys.h"
#include "ui/common/field.h"
#include "ui/common/kit.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// What is done with records that are there, and whether only what is empty in them is filled.
struct Way
{
    ImportMode mode;
    bool fillOnly;
    bool clearsEmpty = false;
};

constexpr Way kWays[] = {{ImportMode::AddAndUpdate, false},
                         {ImportMode::AddAndUpdate, true},
                         {ImportMode::Add, false},
                         {ImportMode::Update, false},
                         {ImportMode::Update, true},
                         {ImportMode::Update, false, true},
                         {ImportMode::AddAndUpdate, false, true}};

} // namespace

RulesRow::RulesRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_mode = addCombo(tr("Those that are in the file already"), "importMode");
    m_key = addCombo(tr("They are known again by"), "importKey");
    m_repeated = addCombo(tr("Those that stand in the sheet twice"), "importRepeated");
    const QString ways[] = {tr("Update them, and add new ones"),
                            tr("Fill what is empty in them, and add new ones"),
                            tr("Leave them, and add new ones"),
                            tr("Update them, and add none"),
                            tr("Fill what is empty in them, and add none"),
                            tr("Make them as in the sheet, empty cells too, and add none"),
                            tr("Make them as in the sheet, empty cells too, and add new ones")};
    for (int i = 0; i < int(std::size(kWays)); ++i)
        m_mode->addItem(ways[i], i);
    m_repeated->addItem(tr("Put the rows together"), int(Repeated::Join));
    m_repeated->addItem(tr("Take the first, reject the rest"), int(Repeated::Reject));
    for (auto *combo : {m_mode, m_key, m_repeated})
        connect(combo, &QComboBox::activated, this, [this] { emit changed(rules()); });
}

Combo *RulesRow::addCombo(const QString &title, const char *name)
{
    auto *combo = new Combo;
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(title);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    static_cast<QHBoxLayout *>(layout())->addWidget(new Field(title, combo), 1);
    return combo;
}

void RulesRow::show(const ImportPlan &plan)
{
    for (int i = 0; i < int(std::size(kWays)); ++i)
        if (kWays[i].mode == plan.rules.mode && kWays[i].fillOnly == plan.rules.fillOnly
            && kWays[i].clearsEmpty == plan.rules.clearsEmpty)
            m_mode->setCurrentIndex(i);
    m_key->clear();
    const bool isFree = plan.kind == ImportKind::Customers || plan.kind == ImportKind::Products;
    m_key->addItem(isFree ? tr("Code, else name") : tr("What is usual for them"), QStringList());
    if (isFree)
        for (const auto &field : allowedKeys(plan.kind))
            if (plan.mapping.columns.contains(field))
                m_key->addItem(fieldTitle(plan.kind, field), QStringList(field));
    if (plan.rules.keys.size() > 1)
        m_key->addItem(plan.rules.keys.join(u" + "_s), plan.rules.keys);
    m_key->setCurrentIndex(std::max(0, m_key->findData(plan.rules.keys)));
    m_key->setEnabled(m_key->count() > 1);
    m_repeated->setCurrentIndex(m_repeated->findData(int(plan.rules.repeated)));
}

ImportRules RulesRow::rules() const
{
    const auto &way = kWays[m_mode->currentData().toInt()];
    return {.keys = m_key->currentData().toStringList(),
            .mode = way.mode,
            .fillOnly = way.fillOnly,
            .clearsEmpty = way.clearsEmpty,
            .repeated = Repeated(m_repeated->currentData().toInt())};
}

} // namespace crm::ui
