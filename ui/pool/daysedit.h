#pragma once

#include "core/pool/recyclerule.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// Other days for customers of some grades, industries or product lines, a line for each.
class DaysEdit : public QWidget
{
    Q_OBJECT

public:
    DaysEdit(Workspace &workspace, std::vector<RecycleDays> exceptions, QWidget *parent = nullptr);
    const std::vector<RecycleDays> &exceptions() const { return m_exceptions; }

signals:
    void changed();

private:
    void showRows();
    QWidget *row(size_t place);
    QStringList values(RecycleDays::Field field) const;

    Workspace &m_workspace;
    std::vector<RecycleDays> m_exceptions;
    QVBoxLayout *m_rows;
    QStringList m_lines = {}; ///< the product lines that there are
};

} // namespace crm::ui
