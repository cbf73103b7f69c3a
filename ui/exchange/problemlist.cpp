#include "ui/exchange/problemlist.h"

#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/exchange/problemmodel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kReasons = 100; ///< in the choice of reasons

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_weights(new ChipRow(ChipRow::Choice::One))
    , m_reasons(new Combo)
    , m_save(new Button(tr("Save rejected rows…"), "", "download"))
    , m_model(new ProblemModel(this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(16, 0, 16, 0);
    filters->setSpacing(12);
    m_weights->setAccessibleName(tr("What happens"));
    m_weights->add(u"all"_s, tr("All"));
    m_weights->add(u"rejected"_s, tr("Row rejected"), "close");
    m_weights->add(u"flagged"_s, tr("Field lost"), "alert");
    m_weights->add(u"note"_s, tr("Note"), "info");
    filters->addWidget(m_weights, 1);
    m_reasons->setAccessibleName(tr("Reason"));
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reasons->setMinimumWidth(Theme::px(280));
    filters->addWidget(m_reasons);
    m_save->setObjectName(u"saveRejects"_s);
    filters->addWidget(m_save);
    list->addLayout(filters);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProblemDelegate(m_table));
    m_table->setColumnWidths({130, 72, 140, 220, 300});
    m_table->setAccessibleName(tr("What is wrong with the sheet"));
    m_table->setObjectName(u"problemTable"_s);
    list->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 8);
    foot->addWidget(m_count);
    list->addLayout(foot);

    connect(m_weights, &ChipRow::chosenChanged, this, [this] {
        fillReasons();
        filter();
    });
    connect(m_reasons, &QComboBox::activated, this, &ProblemList::filter);
    connect(m_save, &Button::clicked, this, &ProblemList::saveRejectsWanted);
}

void ProblemList::clear()
{
    m_model->show({});
}

void ProblemList::offerToSave(bool offers)
{
    m_save->setVisible(offers);
}

void ProblemList::show(const ImportProblems &problems)
{
    const auto listed = qint64(problems.kept.size());
    m_model->show(problems.kept);
    m_weights->choose({u"all"_s});
    m_weights->setCount(u"all"_s, format::count(listed));
    for (const auto &[key, weight] : {std::pair(u"rejected"_s, ImportProblem::Weight::Rejected),
                                      std::pair(u"flagged"_s, ImportProblem::Weight::Flagged),
                                      std::pair(u"note"_s, ImportProblem::Weight::Note)}) {
        const int count = m_model->count(weight);
        m_weights->setCount(key, format::count(count));
        m_weights->chip(key)->setVisible(count > 0);
    }
    m_count->setText(problems.total > listed ? tr("There are %1 in all; the first %2 are listed.")
                                                   .arg(format::count(problems.total), format::count(listed))
                                             : QString());
    m_count->setVisible(problems.total > listed);
    fillReasons();
}

std::optional<ImportProblem::Weight> ProblemList::weight() const
{
    const QString key = m_weights->chosen().value(0);
    if (key == u"rejected")
        return ImportProblem::Weight::Rejected;
    if (key == u"flagged")
        return ImportProblem::Weight::Flagged;
    return key == u"note" ? std::optional(ImportProblem::Weight::Note) : std::nullopt;
}

void ProblemList::chooseWeight(const QString &key)
{
    m_weights->choose({key});
    fillReasons();
    filter();
}

void ProblemList::fillReasons()
{
    const auto reasons = m_model->reasons(weight());
    m_reasons->clear();
    m_reasons->addItem(tr("All reasons"), QString());
    for (const auto &[reason, count] : reasons.mid(0, kReasons))
        m_reasons->addItem(tr("%1 (%2)").arg(reason, format::count(count)), reason);
    m_reasons->setVisible(reasons.size() > 1);
}

void ProblemList::filter()
{
    m_model->filter(weight(), m_reasons->currentData().toString());
    m_table->scrollToTop();
}

} // namespace crm::ui
