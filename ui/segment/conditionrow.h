#pragma once

#include "ui/segment/condition.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace crm {
class Workspace;
}

namespace crm::ui {

/// What products and categories are called, for who types one.
struct ProductNames
{
    QStringList products = {};
    QStringList categories = {};
};

/// One condition as a line that reads as a part of a sentence.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    ConditionRow(Workspace &workspace, RuleCondition condition, const ProductNames &names,
                 QWidget *parent = nullptr);
    /// How many customers it alone leaves; empty while that is not known.
    void setCount(const QString &count);

signals:
    void changed(const crm::ui::RuleCondition &condition);
    void removed();

private:
    void build();
    void addSubject(QHBoxLayout *row);
    void addSpan(QHBoxLayout *row);
    void addVerb(QHBoxLayout *row);
    void addValues(QHBoxLayout *row);
    QWidget *valueInput(int place);
    QWidget *textInput();
    void take(const RuleCondition &condition, bool rebuild);

    Workspace &m_workspace;
    RuleCondition m_condition;
    const ProductNames &m_names;
    QWidget *m_line = nullptr;
    QHBoxLayout *m_box;
    QLabel *m_count;
};

} // namespace crm::ui
