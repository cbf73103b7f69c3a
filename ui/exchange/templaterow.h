#pragma once

#include "core/exchange/importtemplate.h"

#include <QWidget>

class QLineEdit;

namespace crm::ui {

class Button;
class Combo;

/// The ways to read sheets of a kind that people keep under a name: one is taken, or this one is kept.
class TemplateRow : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateRow(QWidget *parent = nullptr);
    void setTemplates(const std::vector<ImportTemplate> &templates);

signals:
    void chosen(const crm::ImportTemplate &kept);
    void keepWanted(const QString &name);

private:
    std::vector<ImportTemplate> m_templates;
    Combo *m_combo;
    QLineEdit *m_name;
    Button *m_keep;
};

} // namespace crm::ui
