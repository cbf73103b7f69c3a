#include "ui/pool/audienceedit.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr Role kRoles[] = {Role::Manager, Role::Sales, Role::Assistant, Role::Administrator};

} // namespace

QString nameOf(const Audience &who, const People &people)
{
    if (who.role)
        return AudienceEdit::tr("everybody in the role %1").arg(displayName(*who.role));
    if (who.department.isValid()) {
        const auto found = std::ranges::find(people.departments, who.department, &Department::id);
        return found == people.departments.end() ? AudienceEdit::tr("a department that is gone")
                                                 : AudienceEdit::tr("the department %1").arg(found->name);
    }
    const auto found = std::ranges::find(people.users, who.user, &User::id);
    return found == people.users.end() ? AudienceEdit::tr("somebody who is gone") : found->name;
}

std::vector<Audience> fillAudiences(QComboBox *combo, const People &people)
{
    std::vector<Audience> all;
    for (const auto &user : people.users)
        if (user.active)
            all.push_back({.user = user.id});
    for (const auto &department : people.departments)
        all.push_back({.department = department.id});
    for (const auto role : kRoles)
        all.push_back({.role = role});
    for (size_t i = 0; i < all.size(); ++i)
        combo->addItem(nameOf(all[i], people), int(i));
    return all;
}

AudienceEdit::AudienceEdit(const People &people, std::vector<PoolMember> members, const QString &everybody,
                           QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_everybody(everybody)
    , m_members(std::move(members))
    , m_rows(new QVBoxLayout)
    , m_add(new Combo)
{
    setObjectName(u"audience"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_rows->setSpacing(2);
    box->addLayout(m_rows);
    m_add->setObjectName(u"addMember"_s);
    m_add->setAccessibleName(tr("Add somebody"));
    m_add->addItem(tr("Add a person, a department or a role…"), -1);
    m_choices = fillAudiences(m_add, m_people);
    box->addWidget(m_add);
    connect(m_add, &QComboBox::activated, this, [this] { add(m_add->currentData().toInt()); });
    showRows();
}

void AudienceEdit::add(int choice)
{
    m_add->setCurrentIndex(0);
    if (choice < 0
        || std::ranges::find(m_members, m_choices[size_t(choice)], &PoolMember::who) != m_members.end())
        return;
    m_members.push_back({.who = m_choices[size_t(choice)]});
    showRows();
    emit changed();
}

void AudienceEdit::showRows()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be at work
        delete item;
    }
    if (m_members.empty())
        m_rows->addWidget(
            label(m_everybody.isEmpty() ? tr("Everybody works with this pool.") : m_everybody, "muted"));
    for (size_t place = 0; place < m_members.size(); ++place)
        m_rows->addWidget(row(place));
}

QWidget *AudienceEdit::row(size_t place)
{
    const auto &member = m_members[place];
    const QString name = nameOf(member.who, m_people);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *face = new Face(24);
    face->set(name.left(1), member.who.user.value + member.who.department.value);
    line->addWidget(face);
    line->addWidget(label(name), 1);
    auto *remove = new IconButton("close", tr("Take away %1").arg(name));
    connect(remove, &IconButton::clicked, this, [this, place] {
        m_members.erase(m_members.begin() + qsizetype(place));
        showRows();
        emit changed();
    });
    if (!m_everybody.isEmpty()) {
        line->addWidget(remove);
        return row;
    }
    auto *admin = new QCheckBox(tr("administers it"));
    admin->setAccessibleName(tr("%1 administers it").arg(name));
    admin->setChecked(member.admin);
    line->addWidget(admin);
    line->addWidget(remove);
    connect(admin, &QCheckBox::toggled, this, [this, place](bool on) {
        m_members[place].admin = on;
        emit changed();
    });
    return row;
}

} // namespace crm::ui
