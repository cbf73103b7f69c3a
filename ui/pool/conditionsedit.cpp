#include "ui/pool/conditionsedit.h"

#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/kit.h"
#include "ui/customer/filterpopup.h"
#include "ui/pool/conditiontext.h"
#include "ui/segment/rulewords.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {

ConditionsEdit::ConditionsEdit(Workspace &workspace, const QString &everybody, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_everybody(everybody)
    , m_popup(new FilterPopup(
          workspace, [] { return std::optional(DirectoryQuery{}); }, this))
{
    setObjectName(u"conditions"_s);
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_popup, &FilterPopup::changed, this, [this](const CustomerFilter &filter) {
        set(filter);
        emit changed();
    });
    showChips();
}

void ConditionsEdit::setExpression(const QString &expression)
{
    set(conditionsOf(expression, m_workspace.directory().snapshot()->lists()));
}

QString ConditionsEdit::expression() const
{
    return expressionOf(m_conditions, m_workspace.directory().snapshot()->lists());
}

void ConditionsEdit::set(const CustomerFilter &conditions)
{
    m_conditions = conditions;
    showChips();
}

void ConditionsEdit::showChips()
{
    while (auto *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    const auto without = [this](auto change) {
        auto rest = m_conditions;
        change(rest);
        return rest;
    };
    if (m_conditions.isPlain())
        layout()->addWidget(label(m_everybody, "muted"));
    for (const auto &choice : m_conditions.choices)
        addChip(describe(choice, *lists), without([&](auto &rest) { rest.setValues(choice.field, {}); }));
    for (const auto &span : m_conditions.spans)
        addChip(describe(span, *lists), without([&](auto &rest) { rest.setSpan({span.field}); }));
    if (!m_conditions.expression.isEmpty())
        addChip(expressionInWords(m_conditions.expression, *lists),
                without([](auto &rest) { rest.expression.clear(); }));
    auto *add = Chip::adding(tr("Add a condition"), this);
    add->setObjectName(u"addCondition"_s);
    layout()->addWidget(add);
    connect(add, &Chip::clicked, this,
            [this, add] { m_popup->openFor(m_conditions, add->mapToGlobal(QPoint(0, add->height() + 4))); });
    if (!lists->segments.empty()) {
        auto *segment = Chip::adding(tr("In a segment"), this);
        segment->setObjectName(u"addSegmentCondition"_s);
        layout()->addWidget(segment);
        connect(segment, &Chip::clicked, this, [this, segment] { chooseSegment(*segment); });
    }
    for (int i = 0; i < layout()->count(); ++i)
        layout()->itemAt(i)->widget()->show();
    updateGeometry();
}

void ConditionsEdit::chooseSegment(const QWidget &below)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"segmentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    for (const auto &[name, segment] : lists->segments)
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] {
            auto conditions = m_conditions;
            conditions.addSegment(name);
            set(conditions);
            emit changed();
        });
    menu->popup(below.mapToGlobal(QPoint(0, below.height() + 4)));
}

void ConditionsEdit::addChip(const QString &text, const CustomerFilter &without)
{
    auto *chip = new Chip(text, "close", this);
    chip->setAccessibleName(tr("Remove the condition %1").arg(text));
    chip->setCheckable(true);
    chip->setChecked(true);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, without] {
        set(without);
        emit changed();
    });
}

} // namespace crm::ui
