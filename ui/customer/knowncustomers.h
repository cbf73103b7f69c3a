#pragma once

#include "core/dataquality/duplicateservice.h"

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// Says while somebody types a customer in that it may be there already, with whom and why. Hidden while
/// there is nothing to say.
class KnownCustomers : public QWidget
{
    Q_OBJECT

public:
    explicit KnownCustomers(Workspace &workspace, QWidget *parent = nullptr);

    /// The card changed: looks when the typing rests.
    void typed(const CustomerCard &card);
    /// Looks at once; `done` is told whether something came to light that was not shown before.
    void look(const CustomerCard &card, std::function<void(bool isNews)> done);

signals:
    void openWanted(crm::CustomerId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask(std::function<void(bool)> done);
    bool tell(const std::vector<EntryMatch> &matches);
    QWidget *row(const EntryMatch &match);

    Workspace &m_workspace;
    CustomerCard m_card;
    QTimer *m_rest;
    QVBoxLayout *m_rows;
    QStringList m_shown; ///< what is said now
};

} // namespace crm::ui
