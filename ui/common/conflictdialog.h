#pragma once

#include "core/customer/cardmerge.h"
#include "core/customfield/customfield.h"

#include <QDialog>
#include <QSet>

class QButtonGroup;

namespace crm::ui {

/// Two people changed the same fields: both values side by side, one to be chosen for each field.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const std::vector<FieldConflict> &conflicts, const std::vector<CustomField> &customFields,
                   QWidget *parent);

signals:
    /// The names of the fields in which mine is to hold.
    void chosen(const QSet<QString> &keepMine);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_fields;
    QList<QButtonGroup *> m_choices;
};

} // namespace crm::ui
