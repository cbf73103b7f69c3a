#include "ui/pool/daysedit.h"

#include "core/product/productservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using Field = RecycleDays::Field;

} // namespace

DaysEdit::DaysEdit(Workspace &workspace, std::vector<RecycleDays> exceptions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_exceptions(std::move(exceptions))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"daysEdit"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    m_rows->setSpacing(6);
    box->addLayout(m_rows);
    auto *add = Chip::adding(tr("Other days for some customers"), this);
    add->setObjectName(u"addDays"_s);
    box->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &Chip::clicked, this, [this] {
        m_exceptions.push_back({.value = values(Field::Grade).value(0), .days = 60});
        showRows();
        emit changed();
    });
    showRows();
    workspace.read(
        this, [](Session &session) { return session.products().categories(); },
        [this](const Outcome<QStringList> &lines) {
            if (!lines || lines->isEmpty())
                return;
            m_lines = *lines;
            if (std::ranges::find(m_exceptions, Field::ProductLine, &RecycleDays::field)
                != m_exceptions.end())
                showRows();
        });
}

QStringList DaysEdit::values(Field field) const
{
    if (field == Field::ProductLine)
        return m_lines;
    const auto snapshot = m_workspace.directory().snapshot();
    const FieldRef column{field == Field::Grade ? CustomerField::Grade : CustomerField::Industry};
    QStringList values;
    if (const auto *dictionary = snapshot->dictionary(column))
        for (quint32 code = 0; code < dictionary->size(); ++code)
            if (const QString label = snapshot->label(column, code); !label.isEmpty())
                values << label;
    values.sort();
    return values;
}

void DaysEdit::showRows()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t place = 0; place < m_exceptions.size(); ++place)
        m_rows->addWidget(row(place));
}

QWidget *DaysEdit::row(size_t place)
{
    const auto &exception = m_exceptions[place];
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *field = new Combo;
    field->addItem(tr("Grade"));
    field->addItem(tr("Industry"));
    field->addItem(tr("Product line"));
    field->setCurrentIndex(int(exception.field));
    field->setObjectName(u"daysField"_s);
    field->setAccessibleName(tr("By"));
    auto *value = new Combo;
    value->setObjectName(u"daysValue"_s);
    value->setEditable(true);
    value->addItems(values(exception.field));
    value->setEditText(exception.value);
    value->setAccessibleName(tr("Value"));
    auto *days = new QSpinBox;
    days->setObjectName(u"daysDays"_s);
    days->setRange(1, 3650);
    days->setValue(exception.days);
    days->setSuffix(tr(" days"));
    days->setAccessibleName(tr("Days"));
    auto *remove = new IconButton("close", tr("Take this away"));
    line->addWidget(field, 1);
    line->addWidget(value, 2);
    line->addWidget(days, 1);
    line->addWidget(remove);
    connect(field, &QComboBox::activated, this, [this, place](int index) {
        m_exceptions[place].field = Field(index);
        m_exceptions[place].value = values(Field(index)).value(0);
        showRows();
        emit changed();
    });
    connect(value, &QComboBox::editTextChanged, this, [this, place](const QString &text) {
        m_exceptions[place].value = text.trimmed();
        emit changed();
    });
    connect(days, &QSpinBox::valueChanged, this, [this, place](int number) {
        m_exceptions[place].days = number;
        emit changed();
    });
    connect(remove, &IconButton::clicked, this, [this, place] {
        m_exceptions.erase(m_exceptions.begin() + qsizetype(place));
        showRows();
        emit changed();
    });
    return row;
}

} // namespace crm::ui
