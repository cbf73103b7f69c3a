#pragma once

#include "ui/common/formdialog.h"

#include <functional>

namespace crm::ui {

class Combo;

/// Why a customer is given back to the pool, and to which.
class ReleaseDialog : public FormDialog
{
    Q_OBJECT

public:
    using Pools = std::vector<std::pair<qint64, QString>>;

    ReleaseDialog(const QString &name, const Pools &pools, QWidget *parent);

signals:
    void chosen(qint64 pool, const QString &reason);

protected:
    void save() override;

private:
    Combo *m_reason;
    Combo *m_pool;
};

/// To whom a customer is given.
class AssignDialog : public FormDialog
{
    Q_OBJECT

public:
    using People = std::vector<std::pair<qint64, QString>>;

    AssignDialog(const QString &name, const People &people, QWidget *parent);

signals:
    void chosen(qint64 user);

protected:
    void save() override;

private:
    Combo *m_person;
};

} // namespace crm::ui
