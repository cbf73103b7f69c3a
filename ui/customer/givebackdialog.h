#pragma once

#include "ui/common/formdialog.h"

namespace crm::ui {

/// Why one customer is given back to the pool, and to which.
class GiveBackDialog : public FormDialog
{
    Q_OBJECT

public:
    using Pools = std::vector<std::pair<qint64, QString>>;

    GiveBackDialog(const QString &name, const Pools &pools, QWidget *parent);

signals:
    void chosen(qint64 pool, const QString &reason);

protected:
    void save() override;

private:
    Combo *m_reason;
    Combo *m_pool;
};

} // namespace crm::ui
