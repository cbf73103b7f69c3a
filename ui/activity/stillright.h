#pragma once

#include "core/dataquality/qualityservice.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// Asks quietly, after a call or a visit, whether a phone or an e-mail of the customer is still right; hidden
/// where there is nothing to ask.
class StillRight : public QWidget
{
    Q_OBJECT

public:
    explicit StillRight(Workspace &workspace, QWidget *parent = nullptr);
    /// Finds out what to ask of this customer.
    void ask(CustomerId customer);
    void clear();

signals:
    void editWanted();
    void happened(const QString &text, bool undoable);
    void failed(const QString &text);

private:
    void put(const std::vector<ContactQuestion> &questions);
    void add(const ContactQuestion &question);
    void confirm(qint64 point, QWidget *line);
    void done(QWidget *line);

    Workspace &m_workspace;
    CustomerId m_customer = {};
    QVBoxLayout *m_box;
    int m_open = 0; ///< questions that wait for their answer
};

} // namespace crm::ui
