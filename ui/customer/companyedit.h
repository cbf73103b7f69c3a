#pragma once

#include "core/customer/customer.h"

#include <QLineEdit>
#include <QVariantMap>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// Finds another customer by typing any part of it.
class CompanyEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap typed READ typed WRITE setTyped USER true)

public:
    explicit CompanyEdit(Workspace &workspace, QWidget *parent = nullptr);
    void set(CustomerId id, const QString &name);
    CustomerId customer() const { return m_id; }
    /// Something is typed that stands for nobody.
    bool isOpen() const;
    /// The text and whom it stands for.
    QVariantMap typed() const;
    void setTyped(const QVariantMap &typed);

private:
    void search();

    Workspace &m_workspace;
    CustomerId m_id;
    QStandardItemModel *m_found;
    QTimer *m_pause;
};

} // namespace crm::ui
