#pragma once

#include "core/pipeline/opportunity.h"
#include "core/pool/pool.h"
#include "ui/common/formdialog.h"

namespace crm::ui {

class DateEdit;
class ListTable;
class TextRowsModel;

/// Gives opportunities that cannot be closed back for nurturing: which, why, and when somebody is to try
/// again. Those of one customer, or all that the person at work may give back.
class NurtureDialog : public FormDialog
{
    Q_OBJECT

public:
    NurtureDialog(Workspace &workspace, CustomerId customer, QWidget *parent);

signals:
    void done(const QString &what);

protected:
    void save() override;

private:
    struct Facts
    {
        std::vector<OpportunityRow> rows = {};
        std::vector<Pool> pools = {};
        QStringList reasons = {};
        QDate today = {};
        QHash<qint64, QString> people = {};
    };

    void addTable();
    void addTerms();
    static Facts factsOf(Session &session, CustomerId customer);
    void present(const Facts &facts);
    std::vector<OpportunityId> chosen() const;
    void chosenChanged();
    QString wrongDay() const;

    Workspace &m_workspace;
    Facts m_facts;
    TextRowsModel *m_model;
    ListTable *m_table;
    QLabel *m_none;
    Combo *m_reason;
    DateEdit *m_again;
    Combo *m_pool;
};

} // namespace crm::ui
