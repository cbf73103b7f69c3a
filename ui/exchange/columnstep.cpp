#include "ui/exchange/columnstep.h"

#include "ui/common/formatters.h"
#include "ui/exchange/columnrow.h"
#include "ui/exchange/constantsform.h"
#include "ui/exchange/importnotice.h"
#include "ui/exchange/recordcard.h"
#include "ui/exchange/templaterow.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

ColumnStep::ColumnStep(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QStandardItemModel(this))
    , m_known(new ImportNotice(draw::Tone::Accent))
    , m_missing(new ImportNotice(draw::Tone::Danger))
    , m_nulls(new ImportNotice(draw::Tone::Neutral))
    , m_rows(new QVBoxLayout)
    , m_constants(new ConstantsForm)
    , m_card(new RecordCard)
    , m_templates(new TemplateRow)
{
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(16, 14, 16, 16);
    inside->setSpacing(8);
    auto *lead =
        label(tr("Choose what each column of the sheet becomes. The example beside it shows how a row will "
                 "stand in the file."),
              "muted");
    lead->setWordWrap(true);
    inside->addWidget(lead);
    inside->addWidget(m_templates);
    m_missing->setObjectName(u"missingNotice"_s);
    m_nulls->setObjectName(u"nullNotice"_s);
    for (auto *notice : {m_missing, m_known, m_nulls})
        inside->addWidget(notice);
    m_rows->setSpacing(0);
    inside->addLayout(m_rows);
    inside->addWidget(m_constants);
    inside->addStretch();
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(scroller(body), 1);
    box->addWidget(new Rule(Qt::Vertical));
    m_card->setFixedWidth(Theme::px(280));
    box->addWidget(m_card);

    connect(m_known->addAction(tr("Recognise anew"), "anewButton"), &Button::clicked, this,
            &ColumnStep::anewWanted);
    connect(m_templates, &TemplateRow::chosen, this, &ColumnStep::templateChosen);
    connect(m_templates, &TemplateRow::keepWanted, this, &ColumnStep::templateKept);
    connect(m_nulls->addAction({}, "nullButton"), &Button::clicked, this, [this] {
        auto plan = m_plan;
        plan.mapping.nullWordsAreEmpty = !plan.mapping.nullWordsAreEmpty;
        edit(plan, false);
    });
    connect(m_constants, &ConstantsForm::changed, this, [this](const std::map<QString, QString> &constants) {
        auto plan = m_plan;
        plan.mapping.constants = constants;
        edit(plan, false);
    });
}

void ColumnStep::setChoices(const ImportChoices &choices)
{
    m_choices = choices;
    m_constants->setChoices(choices);
    m_templates->setTemplates(choices.templates.value(nameOf(m_plan.kind)));
}

void ColumnStep::show(const ImportPlan &plan)
{
    m_plan = plan;
    const QString now = plan.path + u'\n' + nameOf(plan.kind) + u'\n' + QString::number(plan.shape.headerLine)
                      + plan.shape.encoding + plan.shape.sheet + headerSignature(plan.shape.headers)
                      + plan.fieldsOfUsers().join(u'\n');
    if (now != m_builtFor) {
        m_builtFor = now;
        m_templates->setTemplates(m_choices.templates.value(nameOf(plan.kind)));
        rebuild();
    }
    for (auto *row : std::as_const(m_columns))
        row->show(plan);
    m_constants->show(plan.kind, plan.mapping);
    m_card->show(plan);
    showNotices();
}

void ColumnStep::rebuild()
{
    qDeleteAll(m_columns);
    m_columns.clear();
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    fillFields();
    for (int column = 0; column < int(m_plan.shape.headers.size()); ++column) {
        auto *row = new ColumnRow(m_plan, column, m_fields);
        connect(row, &ColumnRow::mapped, this, [this](int at, const QString &field) {
            auto plan = m_plan;
            assignColumn(plan.mapping, at, field);
            edit(plan, true);
        });
        connect(row, &ColumnRow::readingChosen, this, [this](int at, const QString &way) {
            auto plan = m_plan;
            chooseReading(plan, at, way);
            edit(plan, false);
        });
        m_columns.append(row);
        m_rows->addWidget(row);
        m_rows->addWidget(new Rule);
    }
}

void ColumnStep::fillFields()
{
    m_fields->clear();
    const auto add = [this](const QString &title, const QString &name) {
        auto *item = new QStandardItem(title);
        item->setData(name, Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(tr("Do not import"), {});
    for (const auto &field : importFields(m_plan.kind))
        add(field.translatedTitle(), QString(field.name));
    for (const QString &field : m_plan.fieldsOfUsers())
        add(field, field);
}

void ColumnStep::edit(const ImportPlan &plan, bool settle)
{
    show(plan);
    emit changed(plan, settle);
}

QString ColumnStep::obstacle() const
{
    QStringList missing;
    for (const QStringList &group : missingFields(m_plan.kind, m_plan.mapping)) {
        const QString first = fieldTitle(m_plan.kind, group.first());
        missing.append(group.size() == 1 ? first
                                         : tr("%1 or %2").arg(first, fieldTitle(m_plan.kind, group.last())));
    }
    if (!missing.isEmpty())
        return tr("No column is mapped to: %1. No row can come in without it.").arg(format::facts(missing));
    for (const int column : m_plan.unsettled) {
        if (readingChoice(m_plan, column).isOpen())
            return tr("The days in “%1” can be read in two ways. Please choose one.")
                .arg(m_plan.shape.headers.value(column));
    }
    return {};
}

void ColumnStep::showNotices()
{
    m_missing->setText(obstacle());
    m_known->setText(m_plan.isKnown ? tr("The columns are mapped as the last time this sheet was imported.")
                                    : QString());
    const int nulls = nullWordsIn(m_plan);
    auto *act = m_nulls->findChild<QPushButton *>(u"nullButton"_s);
    const bool isEmpty = m_plan.mapping.nullWordsAreEmpty;
    act->setText(isEmpty ? tr("Take them as they stand") : tr("Take them as empty"));
    if (nulls == 0)
        m_nulls->setText({});
    else if (isEmpty)
        m_nulls->setText(tr("%Ln cell(s) of the first rows say NULL, N/A or the like; they count as empty.",
                            nullptr, nulls));
    else
        m_nulls->setText(
            tr("%Ln cell(s) of the first rows say NULL, N/A or the like; they come in as this text.", nullptr,
               nulls));
}

} // namespace crm::ui
