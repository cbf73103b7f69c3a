#pragma once

#include "ui/segment/conditionrow.h"

#include <memory>

class QMenu;
class QVBoxLayout;

namespace crm::ui {

/// Puts a rule together: groups of conditions that read as a sentence, as deeply nested as one likes.
class RuleEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEdit(Workspace &workspace, QWidget *parent = nullptr);
    void set(const RuleGroup &group);
    RuleGroup group() const;
    void setProducts(const ProductNames &names);
    /// Beside the lines of the outermost group, by their place; -1: not known.
    void setCount(int place, qint64 customers);

signals:
    void changed();

private:
    struct Node;
    using NodePtr = std::shared_ptr<Node>;

    static NodePtr nodeOf(const RuleGroup &group);
    static RuleGroup groupOf(const Node &node);
    void rebuild();
    QWidget *groupWidget(const NodePtr &node, const NodePtr &parent);
    QLayout *groupHead(const NodePtr &node, const NodePtr &parent);
    QLayout *groupFoot(const NodePtr &node);
    QWidget *rowWidget(const NodePtr &node, const NodePtr &parent);
    QMenu *subjectMenu(const NodePtr &node);
    void removePart(const NodePtr &parent, const NodePtr &part);

    Workspace &m_workspace;
    NodePtr m_root;
    ProductNames m_names;
    QVBoxLayout *m_box;
    QList<ConditionRow *> m_rows; ///< of the outermost group; null where a group stands
};

} // namespace crm::ui
