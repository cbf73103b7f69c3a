#pragma once

#include "core/exchange/importmapping.h"
#include "ui/exchange/importchoices.h"

#include <QWidget>

class QGridLayout;

namespace crm::ui {

/// What holds for every row of a sheet: where the customers come from, who gets them, their tags.
class ConstantsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConstantsForm(QWidget *parent = nullptr);
    void setChoices(const ImportChoices &choices);
    void show(ImportKind kind, const ImportMapping &mapping);

signals:
    void changed(const std::map<QString, QString> &constants);

private:
    void rebuild();
    void addText(const QString &field, const QString &hint);
    void addOwner();
    void set(const QString &field, const QString &text);

    ImportKind m_kind = ImportKind::Customers;
    ImportMapping m_mapping;
    ImportChoices m_choices;
    QString m_builtFor;
    QGridLayout *m_grid;
};

} // namespace crm::ui
