#pragma once

#include "core/security/workprofile.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// What somebody knows about: a line for each, with how well.
class SkillsEdit : public QWidget
{
    Q_OBJECT

public:
    SkillsEdit(Workspace &workspace, std::vector<Skill> skills, QWidget *parent = nullptr);
    std::vector<Skill> skills() const; ///< without those that name nothing

signals:
    void changed();

private:
    QStringList values(SkillKind kind) const;
    void showRows();
    QWidget *row(size_t place);

    Workspace &m_workspace;
    std::vector<Skill> m_skills;
    QVBoxLayout *m_rows;
};

} // namespace crm::ui
