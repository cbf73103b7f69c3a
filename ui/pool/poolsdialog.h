#pragma once

#include "core/pool/holdlimit.h"
#include "core/pool/pool.h"
#include "core/pool/releasereason.h"
#include "ui/pool/audienceedit.h"

#include <QDialog>

class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// The pools of this base with their terms, and how many customers people may have.
class PoolsDialog : public QDialog
{
    Q_OBJECT

public:
    PoolsDialog(Workspace &workspace, QWidget *parent);

signals:
    void changed(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Facts
    {
        std::vector<Pool> pools = {};
        std::vector<HoldLimit> limits = {};
        std::vector<ReleaseReason> reasons = {};
        People people = {};
        std::vector<CustomField> own = {}; ///< the users' own fields that pools can keep back
    };

    void read();
    void list(const Facts &facts);
    QWidget *poolRow(const Pool &pool);
    QWidget *limitRow(const HoldLimit &limit);
    QWidget *row(const QString &title, const QString &note, QPushButton *act);
    void edit(const Pool &pool);
    void edit(const HoldLimit &limit);
    void editReasons();

    Workspace &m_workspace;
    Facts m_facts;
    QVBoxLayout *m_pools;
    QVBoxLayout *m_limits;
    QPushButton *m_addLimit = nullptr; ///< as the next one, of use once the facts are there
    QPushButton *m_editReasons = nullptr;
};

} // namespace crm::ui
