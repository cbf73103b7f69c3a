#pragma once

#include "core/base/idset.h"
#include "ui/common/kit.h"

class QTimer;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

/// Narrows a list or a report to what belongs to the customers of a saved segment. Knows who they are now,
/// and tells when that changes. Nothing to be seen where there are no segments.
class SegmentChoice : public Combo
{
    Q_OBJECT

public:
    explicit SegmentChoice(Workspace &workspace, QWidget *parent = nullptr);

    QString name() const { return m_name; } ///< empty: everybody
    /// The customers of the segment; nullptr for everybody. Of one that cannot be answered: nobody.
    const IdSet &customers() const { return m_customers; }
    bool isChosen() const { return !m_name.isEmpty(); }
    bool isReady() const { return m_pending == 0; }
    /// By name, also before the names are known; without one everybody. Tells of it when it knows who that
    /// is.
    void choose(const QString &name);
    void chooseAll() { choose({}); }

signals:
    /// Others are meant than before.
    void changed();

private:
    void fill();
    void ask();
    void take(const IdSet &customers);

    Workspace &m_workspace;
    QTimer *m_settling; ///< many changes in a row are asked about once
    QString m_name;
    QStringList m_names;
    IdSet m_customers;
    int m_question = 0; ///< answers to older ones are dropped
    int m_pending = 0;
};

} // namespace crm::ui
