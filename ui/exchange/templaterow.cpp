#include "ui/exchange/templaterow.h"

#include "ui/common/kit.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {

TemplateRow::TemplateRow(QWidget *parent)
    : QWidget(parent)
    , m_combo(new Combo)
    , m_name(new QLineEdit)
    , m_keep(new Button(tr("Keep as a template")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_combo->setObjectName(u"templates"_s);
    m_combo->setAccessibleName(tr("Template"));
    m_combo->setMinimumWidth(Theme::px(200));
    m_name->setObjectName(u"templateName"_s);
    m_name->setPlaceholderText(tr("Name of a template"));
    m_name->setAccessibleName(tr("Name of a template"));
    m_name->setMaxLength(100);
    m_keep->setObjectName(u"keepTemplate"_s);
    m_keep->setEnabled(false);
    row->addWidget(m_combo, 1);
    row->addStretch();
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            emit chosen(m_templates[size_t(index - 1)]);
        if (index > 0)
            m_name->setText(m_templates[size_t(index - 1)].name);
    });
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_keep, &Button::clicked, this, [this] { emit keepWanted(m_name->text().trimmed()); });
    setTemplates({});
}

void TemplateRow::setTemplates(const std::vector<ImportTemplate> &templates)
{
    m_templates = templates;
    m_combo->clear();
    m_combo->addItem(templates.empty() ? tr("No template is kept yet") : tr("Use a template…"));
    for (const auto &kept : templates)
        m_combo->addItem(kept.name);
    m_combo->setEnabled(!templates.empty());
}

} // namespace crm::ui
