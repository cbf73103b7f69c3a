#include "ui/exchange/checkstep.h"

#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/tile.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/problemmodel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kReasons = 100; ///< in the choice of reasons

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_rows(new Tile(tr("Rows in the sheet")))
    , m_created(new Tile(tr("Will be new")))
    , m_updated(new Tile(tr("Will be updated")))
    , m_rejected(new Tile(tr("Will be rejected")))
    , m_flagged(new Tile(tr("Come in without a field")))
    , m_nulls(new Notice(draw::Tone::Neutral))
    , m_encoding(new Notice(draw::Tone::Warn))
    , m_list(new QWidget)
    , m_fine(label(tr("Nothing is wrong with any row."), "lead"))
    , m_weights(new ChipRow(ChipRow::Choice::One))
    , m_reasons(new Combo)
    , m_save(new Button(tr("Save rejected rows…"), "", "download"))
    , m_model(new ProblemModel(this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 16, 0, 0);
    box->setSpacing(12);
    auto *tiles = new QHBoxLayout;
    tiles->setContentsMargins(16, 0, 16, 0);
    tiles->setSpacing(12);
    for (auto *tile : {m_rows, m_created, m_updated, m_rejected, m_flagged})
        tiles->addWidget(tile);
    box->addLayout(tiles);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(16, 0, 16, 0);
    notices->setSpacing(8);
    notices->addWidget(m_encoding);
    notices->addWidget(m_nulls);
    box->addLayout(notices);
    m_fine->setAlignment(Qt::AlignCenter);
    m_fine->setObjectName(u"allIsFine"_s);
    box->addWidget(m_fine, 1);

    auto *list = new QVBoxLayout(m_list);
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
    box->addWidget(m_list, 1);

    connect(m_weights, &ChipRow::chosenChanged, this, [this] {
        fillReasons();
        filter();
    });
    connect(m_reasons, &QComboBox::activated, this, &CheckStep::filter);
    connect(m_save, &Button::clicked, this, &CheckStep::saveRejectsWanted);
    connect(m_rejected, &Tile::clicked, this, [this] { chooseWeight(u"rejected"_s); });
    connect(m_flagged, &Tile::clicked, this, [this] { chooseWeight(u"flagged"_s); });
    connect(m_nulls->addAction(tr("Take them as empty"), "allNullsButton"), &Button::clicked, this,
            &CheckStep::nullWordsWanted);
    clear();
}

void CheckStep::clear()
{
    for (auto *tile : {m_rows, m_created, m_updated, m_rejected, m_flagged})
        tile->set(u"–"_s);
    m_model->show({});
    m_list->hide();
    m_fine->hide();
    m_nulls->setText({});
    m_encoding->setText({});
}

void CheckStep::show(const ImportPreview &preview)
{
    m_rows->set(format::count(preview.rows),
                preview.hidden > 0 ? tr("%Ln of them hidden", nullptr, int(preview.hidden)) : QString());
    m_created->set(u"–"_s);
    m_updated->set(u"–"_s);
    m_flagged->set(format::count(preview.flagged),
                   preview.flagged > 0 ? tr("look at the list below") : QString(), draw::Tone::Warn);
    m_flagged->setClickable(preview.flagged > 0);
    m_encoding->setText(
        preview.undecodable == 0
            ? QString()
            : tr("%Ln cell(s) cannot be read in the chosen encoding and stay empty. If there are "
                 "many, go back and choose another one.",
                 nullptr, int(preview.undecodable)));
    m_nulls->setText(preview.nullWords == 0
                         ? QString()
                         : tr("%Ln cell(s) say NULL, N/A or the like and come in as this text.", nullptr,
                              int(preview.nullWords)));
    showRejected(preview.rejected);
    showProblems(preview.problems);
}

void CheckStep::showTrial(const ImportResult &trial)
{
    m_created->set(format::count(trial.created), {}, draw::Tone::Good);
    m_updated->set(format::count(trial.updated),
                   trial.unchanged > 0
                       ? tr("%1 more are as they are already").arg(format::count(trial.unchanged))
                       : QString());
    showRejected(trial.rejected);
    showProblems(trial.problems);
}

void CheckStep::showRejected(qint64 rejected)
{
    m_rejected->set(format::count(rejected), rejected == 0 ? tr("none") : tr("can be kept in a file"),
                    rejected == 0 ? draw::Tone::Good : draw::Tone::Danger);
    m_rejected->setClickable(rejected > 0);
    m_save->setVisible(rejected > 0);
}

void CheckStep::showProblems(const ImportProblems &problems)
{
    const auto listed = qint64(problems.kept.size());
    m_model->show(problems.kept);
    m_list->setVisible(problems.total > 0);
    m_fine->setVisible(problems.total == 0);
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

std::optional<ImportProblem::Weight> CheckStep::weight() const
{
    const QString key = m_weights->chosen().value(0);
    if (key == u"rejected")
        return ImportProblem::Weight::Rejected;
    if (key == u"flagged")
        return ImportProblem::Weight::Flagged;
    return key == u"note" ? std::optional(ImportProblem::Weight::Note) : std::nullopt;
}

void CheckStep::chooseWeight(const QString &key)
{
    m_weights->choose({key});
    fillReasons();
    filter();
}

void CheckStep::fillReasons()
{
    const auto reasons = m_model->reasons(weight());
    m_reasons->clear();
    m_reasons->addItem(tr("All reasons"), QString());
    for (const auto &[reason, count] : reasons.mid(0, kReasons))
        m_reasons->addItem(tr("%1 (%2)").arg(reason, format::count(count)), reason);
    m_reasons->setVisible(reasons.size() > 1);
}

void CheckStep::filter()
{
    m_model->filter(weight(), m_reasons->currentData().toString());
    m_table->scrollToTop();
}

} // namespace crm::ui
