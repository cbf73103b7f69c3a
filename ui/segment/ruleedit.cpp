#include "ui/segment/ruleedit.h"

#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/segment/rulewords.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using Join = RuleGroup::Join;

/// A group within a group: set off by its ground and a bar.
class GroupPanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        draw::fill(painter, QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius::m, Theme::t().sunken,
                   Theme::t().hairline);
        draw::fill(painter, {0, 6, 3, height() - 12.0}, 1.5, Theme::t().accent);
    }
};

} // namespace

/// Shared, so that what a widget still says on its way out reaches something.
struct RuleEdit::Node
{
    Join join = Join::All;
    std::vector<NodePtr> parts = {};
    std::optional<RuleCondition> condition = {};
};

RuleEdit::RuleEdit(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_root(std::make_shared<Node>())
    , m_box(new QVBoxLayout(this))
{
    setObjectName(u"ruleEdit"_s);
    m_box->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

RuleEdit::NodePtr RuleEdit::nodeOf(const RuleGroup &group)
{
    auto node = std::make_shared<Node>();
    node->join = group.join;
    for (const auto &part : group.parts) {
        node->parts.push_back(part.condition ? std::make_shared<Node>() : nodeOf(part.group));
        node->parts.back()->condition = part.condition;
    }
    return node;
}

RuleGroup RuleEdit::groupOf(const Node &node)
{
    RuleGroup group{.join = node.join};
    for (const auto &part : node.parts)
        group.parts.push_back({part->condition, part->condition ? RuleGroup() : groupOf(*part)});
    return group;
}

void RuleEdit::set(const RuleGroup &group)
{
    m_root = nodeOf(group);
    rebuild();
}

RuleGroup RuleEdit::group() const
{
    return groupOf(*m_root);
}

void RuleEdit::setProducts(const ProductNames &names)
{
    m_names = names;
    rebuild();
}

void RuleEdit::setCount(int place, qint64 customers)
{
    if (auto *row = m_rows.value(place))
        row->setCount(customers < 0 ? QString() : format::count(customers));
}

void RuleEdit::rebuild()
{
    while (auto *item = m_box->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    m_rows.clear();
    m_box->addWidget(groupWidget(m_root, nullptr));
}

QWidget *RuleEdit::groupWidget(const NodePtr &node, const NodePtr &parent)
{
    auto *group = parent ? new GroupPanel : new QWidget;
    auto *box = new QVBoxLayout(group);
    box->setContentsMargins(parent ? 14 : 0, parent ? 10 : 0, parent ? 10 : 0, parent ? 10 : 0);
    box->setSpacing(8);
    box->addLayout(groupHead(node, parent));
    for (const auto &part : node->parts) {
        auto *widget = part->condition ? rowWidget(part, node) : groupWidget(part, node);
        box->addWidget(widget);
        if (!parent)
            m_rows << qobject_cast<ConditionRow *>(widget);
    }
    box->addLayout(groupFoot(node));
    return group;
}

QLayout *RuleEdit::groupHead(const NodePtr &node, const NodePtr &parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(parent ? tr("and for whom") : tr("Customers for whom"), "strong"));
    auto *join = new Combo;
    join->setObjectName(u"join"_s);
    join->setAccessibleName(tr("How the conditions are joined"));
    join->addItem(tr("all of these hold"));
    join->addItem(tr("at least one of these holds"));
    join->addItem(tr("none of these holds"));
    join->setCurrentIndex(int(node->join));
    row->addWidget(join);
    row->addStretch();
    connect(join, &QComboBox::activated, this, [this, node](int index) {
        node->join = Join(index);
        emit changed();
    });
    if (parent) {
        auto *remove = new IconButton("close", tr("Take this group away"));
        remove->setObjectName(u"removeGroup"_s);
        row->addWidget(remove);
        connect(remove, &IconButton::clicked, this, [this, node, parent] { removePart(parent, node); });
    }
    return row;
}

QLayout *RuleEdit::groupFoot(const NodePtr &node)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *condition = Chip::adding(tr("Add a condition"));
    condition->setObjectName(u"addCondition"_s);
    auto *group = Chip::adding(tr("Add a group"));
    group->setObjectName(u"addGroup"_s);
    row->addWidget(condition);
    row->addWidget(group);
    row->addStretch();
    connect(condition, &Chip::clicked, this, [this, node, condition] {
        subjectMenu(node)->popup(condition->mapToGlobal(QPoint(0, condition->height() + 4)));
    });
    connect(group, &Chip::clicked, this, [this, node] {
        auto part = std::make_shared<Node>();
        part->join = Join::Any;
        node->parts.push_back(part);
        rebuild();
        emit changed();
    });
    return row;
}

QWidget *RuleEdit::rowWidget(const NodePtr &node, const NodePtr &parent)
{
    auto *row = new ConditionRow(m_workspace, *node->condition, m_names);
    connect(row, &ConditionRow::changed, this, [this, node](const RuleCondition &condition) {
        node->condition = condition;
        emit changed();
    });
    connect(row, &ConditionRow::removed, this, [this, node, parent] { removePart(parent, node); });
    return row;
}

QMenu *RuleEdit::subjectMenu(const NodePtr &node)
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"subjects"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &group : ruleSubjects(*lists)) {
        auto *part = menu->addMenu(group.title);
        for (const auto &subject : group.subjects)
            connect(part->addAction(titleOf(subject, *lists)), &QAction::triggered, this,
                    [this, node, subject, lists] {
                        auto added = std::make_shared<Node>();
                        added->condition = freshCondition(subject, *lists);
                        node->parts.push_back(added);
                        rebuild();
                        emit changed();
                    });
    }
    return menu;
}

void RuleEdit::removePart(const NodePtr &parent, const NodePtr &part)
{
    std::erase(parent->parts, part);
    rebuild();
    emit changed();
}

} // namespace crm::ui
