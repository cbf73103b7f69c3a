#pragma once

#include "ui/common/kit.h"
#include "ui/maintenance/filefacts.h"

class QLabel;

namespace crm::ui {

class Button;
class Pills;

/// Whether the file is whole, and the checks that tell.
class HealthPanel : public Panel
{
    Q_OBJECT

public:
    HealthPanel();

    /// `damage` is empty for a file that is whole as far as is known.
    void display(const FileFacts &facts, const QStringList &damage);
    void sayWhole();
    void setCheckable(bool checkable);

signals:
    void checkWanted(crm::CheckDepth depth);

private:
    Pills *m_verdict;
    QLabel *m_health;
    QLabel *m_problems;
    Button *m_quick;
    Button *m_full;
};

} // namespace crm::ui
