#pragma once

#include "ui/exchange/importplan.h"

#include <QWidget>

namespace crm::ui {

class Combo;
class Field;

/// How rows meet what is in the file already: what becomes of those that are there, by what they are known
/// again, and what of those that stand in the sheet twice.
class RulesRow : public QWidget
{
    Q_OBJECT

public:
    explicit RulesRow(QWidget *parent = nullptr);
    void show(const ImportPlan &plan);

signals:
    void changed(const crm::ui::ImportRules &rules);

private:
    ImportRules rules() const;
    Combo *addCombo(const QString &title, const char *name);

    Combo *m_mode;
    Combo *m_key;
    Combo *m_repeated;
};

} // namespace crm::ui
