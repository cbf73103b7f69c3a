#pragma once

#include "core/pool/poolmembership.h"
#include "ui/common/kit.h"

class QVBoxLayout;

namespace crm::ui {

/// Whom one can choose: persons who are active, departments, roles.
struct People
{
    std::vector<User> users = {};
    std::vector<Department> departments = {};
};

/// "Chen Siyuan", "East 1 and what is below it", "everybody in sales".
QString nameOf(const Audience &who, const People &people);
/// All of them, persons first, into a combo; the place in the list that is returned is its data.
std::vector<Audience> fillAudiences(QComboBox *combo, const People &people);

/// Who works with a pool: a line for each person, department or role, some of them administrators. With a
/// text for `everybody`, whom something is for, without administrators.
class AudienceEdit : public QWidget
{
    Q_OBJECT

public:
    AudienceEdit(const People &people, std::vector<PoolMember> members, const QString &everybody = {},
                 QWidget *parent = nullptr);
    const std::vector<PoolMember> &members() const { return m_members; }

signals:
    void changed();

private:
    void showRows();
    QWidget *row(size_t place);
    void add(int choice);

    People m_people;
    QString m_everybody;
    std::vector<PoolMember> m_members;
    std::vector<Audience> m_choices;
    QVBoxLayout *m_rows;
    Combo *m_add;
};

} // namespace crm::ui
