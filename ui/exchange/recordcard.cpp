#include "ui/exchange/recordcard.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

namespace crm::ui {

RecordCard::RecordCard(QWidget *parent)
    : QWidget(parent)
    , m_line(label({}, "caption"))
    , m_back(new IconButton("left", tr("Row before")))
    , m_forth(new IconButton("right", tr("Next row")))
    , m_fields(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recordCard"));
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(16, 4, 16, 16);
    inside->setSpacing(0);
    m_fields->setSpacing(10);
    inside->addLayout(m_fields);
    inside->addStretch();

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 10, 0);
    head->setSpacing(2);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(label(tr("As it will stand in the file"), "strong"));
    names->addWidget(m_line);
    head->addLayout(names, 1);
    head->addWidget(m_back);
    head->addWidget(m_forth);
    box->addLayout(head);
    box->addWidget(scroller(body), 1);
    connect(m_back, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QAbstractButton::clicked, this, [this] { turn(1); });
}

void RecordCard::show(const ImportPlan &plan)
{
    if (plan.path != m_plan.path)
        m_row = 0;
    m_plan = plan;
    turn(0);
}

void RecordCard::turn(int by)
{
    const int last = int(m_plan.shape.sample.size()) - 1;
    m_row = std::clamp(m_row + by, 0, std::max(last, 0));
    m_back->setEnabled(m_row > 0);
    m_forth->setEnabled(m_row < last);
    fill();
}

void RecordCard::fill()
{
    while (auto *item = m_fields->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto reading = readRow(m_plan, size_t(m_row));
    m_line->setText(reading.line > 0 ? tr("Line %1").arg(format::count(reading.line)) : tr("No rows"));
    const auto add = [this](const QString &title, const QString &text, const char *role) {
        auto *entry = new QWidget;
        auto *lines = new QVBoxLayout(entry);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(label(title, "caption"));
        auto *value = label(text, role);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(value);
        m_fields->addWidget(entry);
    };
    if (!reading.rejection.isEmpty())
        add(tr("This row would be rejected"), reading.rejection, "error");
    for (const FieldReading &field : reading.fields) {
        if (!field.problem.isEmpty())
            add(field.title, field.problem, "error");
        else
            add(field.title, field.value.isEmpty() ? tr("empty") : field.value.left(300),
                field.value.isEmpty() ? "caption" : "");
    }
}

} // namespace crm::ui
