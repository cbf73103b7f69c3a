#include "ui/common/conflictdialog.h"

#include "core/operation/recordnames.h"
#include "ui/common/kit.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// The name for people of a field that a merge tells.
QString nameOf(const QString &field, const std::vector<CustomField> &customFields)
{
    if (field.startsWith("custom."_L1)) {
        const auto id = field.mid(7).toLongLong();
        const auto found = std::ranges::find(customFields, id, &CustomField::id);
        return found == customFields.end() ? field : found->name;
    }
    if (field == "contacts"_L1)
        return recordName(u"contact"_s);
    if (field == "points"_L1)
        return recordName(u"contact_point"_s);
    if (field == "addresses"_L1)
        return recordName(u"address"_s);
    QString column = field == "parent"_L1 ? u"parent_id"_s : field;
    for (qsizetype i = 1; i < column.size(); ++i)
        if (column[i].isUpper())
            column.replace(i, 1, QString(u'_') + column[i].toLower());
    const auto name = columnName(column);
    return name.isEmpty() ? field : name;
}

} // namespace

ConflictDialog::ConflictDialog(const std::vector<FieldConflict> &conflicts,
                               const std::vector<CustomField> &customFields, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed by two people"));
    setMinimumWidth(Theme::px(560));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 16);
    box->setSpacing(8);
    box->addWidget(label(windowTitle(), "heading"));
    auto *lead = label(tr("Somebody else stored other values while you were typing. Choose what is to hold; "
                          "everything else of both is kept."),
                       "muted");
    lead->setWordWrap(true);
    box->addWidget(lead);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(label(tr("Mine"), "caption"), 0, 1);
    grid->addWidget(label(tr("Stored now"), "caption"), 0, 2);
    for (const auto &[field, mine, theirs] : conflicts) {
        if (m_fields.contains(field))
            continue;
        const int row = grid->rowCount();
        grid->addWidget(label(nameOf(field, customFields), "strong"), row, 0, Qt::AlignTop);
        auto *group = new QButtonGroup(this);
        for (int i = 0; i < 2; ++i) {
            const auto value = (i == 0 ? mine : theirs).left(200);
            auto *radio =
                new QRadioButton(value.isEmpty() ? tr("(empty)") : QString(value).replace(u'&', u"&&"_s));
            radio->setObjectName(field + (i == 0 ? u".mine"_s : u".theirs"_s));
            group->addButton(radio, i);
            grid->addWidget(radio, row, i + 1, Qt::AlignTop);
        }
        group->button(0)->setChecked(true);
        m_fields.append(field);
        m_choices.append(group);
    }
    box->addWidget(scroller([grid] {
                       auto *content = new QWidget;
                       content->setLayout(grid);
                       return content;
                   }()),
                   1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *back = new Button(tr("Back to my form"));
    back->setAutoDefault(false);
    auto *take = new Button(tr("Save this choice"), "primary");
    take->setObjectName(u"takeButton"_s);
    take->setDefault(true);
    row->addWidget(back);
    row->addWidget(take);
    box->addLayout(row);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        QSet<QString> keepMine;
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            if (m_choices[i]->checkedId() == 0)
                keepMine.insert(m_fields[i]);
        emit chosen(keepMine);
        accept();
    });
}

void ConflictDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
