#pragma once

#include "core/pool/ownermove.h"

#include <QHash>
#include <QTimeZone>
#include <QVariantMap>
#include <QWidget>

class QLabel;

namespace crm {
class Workspace;
}

namespace crm::ui {

class ChipRow;
class Combo;
class ListTable;
class TextRowsModel;

/// The ownership history of all customers as a report: who got whom from where, when, why and by whom.
class MovesView : public QWidget
{
    Q_OBJECT

public:
    enum Column { When, Customer, From, To, What, Why, Stayed, By, Columns };

    explicit MovesView(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads it anew for a pool (invalid: all of them) and a time.
    void ask(PoolId pool, QDate from, QDate to);
    bool ready() const { return m_open == 0; }

signals:
    void wanted(const QString &page, const QVariantMap &state);
    void failed(const QString &message);

private:
    struct Facts
    {
        OwnerMoves moves = {};
        QHash<UserId, QString> people = {};
        QHash<PoolId, QString> pools = {};
        QTimeZone zone = QTimeZone::utc();
    };

    void read();
    void present(const Facts &facts);
    void offerPeople(const QHash<UserId, QString> &people);

    Workspace &m_workspace;
    ChipRow *m_ways;
    Combo *m_person;
    TextRowsModel *m_model;
    ListTable *m_table;
    QLabel *m_count;
    OwnerMoveFilter m_filter;
    std::vector<CustomerId> m_customers; ///< by row; invalid where one is gone
    int m_question = 0;
    int m_open = 0;
};

} // namespace crm::ui
