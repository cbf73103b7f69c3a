#include "ui/allocation/skillsedit.h"

#include "core/product/product.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

SkillsEdit::SkillsEdit(Workspace &workspace, std::vector<Skill> skills, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_skills(std::move(skills))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"skillsEdit"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    m_rows->setSpacing(6);
    box->addLayout(m_rows);
    auto *add = Chip::adding(tr("Add a skill"), this);
    add->setObjectName(u"addSkill"_s);
    box->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &Chip::clicked, this, [this] {
        m_skills.push_back({});
        showRows();
        emit changed();
    });
    showRows();
}

std::vector<Skill> SkillsEdit::skills() const
{
    auto named = m_skills;
    std::erase_if(named, [](const Skill &skill) { return skill.value.isEmpty(); });
    return named;
}

/// What customers have in their fields is what people may know.
QStringList SkillsEdit::values(SkillKind kind) const
{
    QList<CustomerField> fields;
    switch (kind) {
    case SkillKind::Industry: fields = {CustomerField::Industry}; break;
    case SkillKind::Region:
        fields = {CustomerField::Region, CustomerField::City, CustomerField::Country};
        break;
    case SkillKind::Product:
    case SkillKind::Language: break;
    }
    const auto snapshot = m_workspace.directory().snapshot();
    QStringList values;
    for (const auto field : fields)
        if (const auto *dictionary = snapshot->dictionary({field}))
            for (quint32 code = 0; code < dictionary->size(); ++code)
                if (const QString label = snapshot->label({field}, code); !label.isEmpty())
                    values << label;
    values.removeDuplicates();
    values.sort();
    return values;
}

void SkillsEdit::showRows()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t place = 0; place < m_skills.size(); ++place)
        m_rows->addWidget(row(place));
}

QWidget *SkillsEdit::row(size_t place)
{
    const auto &skill = m_skills[place];
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *kind = new Combo;
    for (const auto other : skillKinds())
        kind->addItem(displayName(other), toKey(other));
    kind->setCurrentIndex(kind->findData(toKey(skill.kind)));
    kind->setAccessibleName(tr("What it is"));
    auto *value = new Combo;
    value->setObjectName(u"skillValue"_s);
    value->setEditable(true);
    value->addItems(values(skill.kind));
    value->setEditText(skill.value);
    value->lineEdit()->setPlaceholderText(tr("As it stands with customers"));
    value->setAccessibleName(tr("Value"));
    auto *level = new Combo;
    level->setObjectName(u"skillLevel"_s);
    level->setAccessibleName(tr("How well"));
    for (int i = 1; i <= 5; ++i)
        level->addItem(QString::number(i), i);
    level->setCurrentIndex(skill.level - 1);
    auto *remove = new IconButton("close", tr("Take this away"));
    line->addWidget(kind, 2);
    line->addWidget(value, 4);
    line->addWidget(level, 1);
    line->addWidget(remove);
    connect(kind, &QComboBox::activated, this, [this, place](int index) {
        m_skills[place].kind = skillKinds()[size_t(index)];
        showRows();
        emit changed();
    });
    connect(value, &QComboBox::editTextChanged, this, [this, place](const QString &text) {
        m_skills[place].value = text.trimmed();
        emit changed();
    });
    connect(level, &QComboBox::activated, this, [this, place](int index) {
        m_skills[place].level = index + 1;
        emit changed();
    });
    connect(remove, &IconButton::clicked, this, [this, place] {
        m_skills.erase(m_skills.begin() + qsizetype(place));
        showRows();
        emit changed();
    });
    return row;
}

} // namespace crm::ui
