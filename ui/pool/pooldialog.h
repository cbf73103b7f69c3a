#pragma once

#include "core/pool/pool.h"
#include "ui/common/formdialog.h"
#include "ui/pool/audienceedit.h"

class QCheckBox;
class QSpinBox;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// A spin box for a number that may be missing: "no limit" below 0.
QSpinBox *limitBox(const QString &name, std::optional<qint64> limit);
std::optional<qint64> limitOf(const QSpinBox *box);

/// One pool: its name and place among the others, who works with it, and its terms, which are said in words
/// as they are changed.
class PoolDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `others`: where its customers can go when it is switched off.
    /// `own`: the users' own fields of customers, contacts, orders and activities, which it can keep back,
    /// too.
    PoolDialog(Workspace &workspace, const Pool &pool, const People &people, const std::vector<Pool> &others,
               const std::vector<CustomField> &own, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addGeneral(const std::vector<Pool> &others);
    void addTerms();
    void addFields(const std::vector<CustomField> &own);
    void addField(const QString &field, const QString &title, bool canBeMasked);
    using FormDialog::addField;
    void addReturns();
    Pool typed() const;
    void showTerms();

    Workspace &m_workspace;
    Pool m_pool;
    QLineEdit *m_name;
    QSpinBox *m_priority;
    Combo *m_enabled = new Combo;
    Combo *m_target = new Combo; ///< of the customers, where it is switched off
    Field *m_targetField = nullptr;
    AudienceEdit *m_members;
    QSpinBox *m_perDay;
    QSpinBox *m_perWeek;
    QSpinBox *m_perMonth;
    QSpinBox *m_previousDays;
    QSpinBox *m_previousOwners;
    QSpinBox *m_newDays;
    QSpinBox *m_views;
    QList<std::pair<QString, Combo *>> m_fields; ///< what shows before a claim
    QCheckBox *m_dealt;
    QCheckBox *m_exempt;
    QCheckBox *m_reason;
    QLabel *m_terms;
};

} // namespace crm::ui
