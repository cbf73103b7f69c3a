#include "ui/exchange/checkstep.h"

#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/exchange/changelist.h"
#include "ui/exchange/importnotice.h"
#include "ui/exchange/problemlist.h"
#include "ui/exchange/rulesrow.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_rows(new Tile(tr("Rows in the sheet")))
    , m_created(new Tile(tr("Will be new")))
    , m_updated(new Tile(tr("Will be updated")))
    , m_rejected(new Tile(tr("Will be rejected")))
    , m_flagged(new Tile(tr("Come in without a field")))
    , m_rules(new RulesRow)
    , m_nulls(new ImportNotice(draw::Tone::Neutral))
    , m_encoding(new ImportNotice(draw::Tone::Warn))
    , m_lists(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_fine(label({}, "lead"))
    , m_problems(new ProblemList)
    , m_changes(new ChangeList)
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
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(16, 0, 16, 0);
    middle->setSpacing(8);
    middle->addWidget(m_rules);
    middle->addWidget(m_encoding);
    middle->addWidget(m_nulls);
    m_lists->setTabs();
    m_lists->setObjectName(u"checkLists"_s);
    m_lists->setAccessibleName(tr("What is listed"));
    m_lists->add(u"changes"_s, tr("What changes"));
    m_lists->add(u"problems"_s, tr("What is wrong"));
    middle->addWidget(m_lists);
    box->addLayout(middle);
    m_fine->setAlignment(Qt::AlignCenter);
    m_fine->setObjectName(u"allIsFine"_s);
    for (QWidget *list : {static_cast<QWidget *>(m_fine), static_cast<QWidget *>(m_problems),
                          static_cast<QWidget *>(m_changes)})
        m_stack->addWidget(list);
    box->addWidget(m_stack, 1);

    connect(m_lists, &ChipRow::chosenChanged, this, &CheckStep::showList);
    connect(m_rules, &RulesRow::changed, this, &CheckStep::rulesWanted);
    connect(m_problems, &ProblemList::saveRejectsWanted, this, &CheckStep::saveRejectsWanted);
    connect(m_rejected, &Tile::clicked, this, [this] { showProblems(u"rejected"_s); });
    connect(m_flagged, &Tile::clicked, this, [this] { showProblems(u"flagged"_s); });
    connect(m_updated, &Tile::clicked, this, [this] {
        m_lists->choose({u"changes"_s});
        showList();
    });
    connect(m_nulls->addAction(tr("Take them as empty"), "allNullsButton"), &Button::clicked, this,
            &CheckStep::nullWordsWanted);
    clear();
}

void CheckStep::clear()
{
    for (auto *tile : {m_rows, m_created, m_updated, m_rejected, m_flagged})
        tile->set(u"–"_s);
    m_problems->clear();
    m_stack->hide();
    m_lists->hide();
    m_nulls->setText({});
    m_encoding->setText({});
}

void CheckStep::showRules(const ImportPlan &plan)
{
    m_rules->show(plan);
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
    showRejected(preview.rejected, tr("so far"));
    m_fine->setText(tr("Every row can be read. What they meet in the file is being looked at…"));
    showLists(preview.problems, {});
}

void CheckStep::showTrial(const ImportResult &trial)
{
    m_created->set(format::count(trial.created), {}, draw::Tone::Good);
    m_updated->set(format::count(trial.updated),
                   trial.unchanged > 0
                       ? tr("%1 more are as they are already").arg(format::count(trial.unchanged))
                       : QString());
    m_updated->setClickable(trial.changes.total > 0);
    showRejected(trial.rejected, tr("none"));
    m_fine->setText(tr("Nothing is wrong with any row."));
    showLists(trial.problems, trial.changes);
}

void CheckStep::showRejected(qint64 rejected, const QString &ifNone)
{
    m_rejected->set(format::count(rejected), rejected == 0 ? ifNone : tr("can be kept in a file"),
                    rejected == 0 ? draw::Tone::Good : draw::Tone::Danger);
    m_rejected->setClickable(rejected > 0);
    m_problems->offerToSave(rejected > 0);
}

/// What is wrong comes first; what changes is looked at where nothing is, or when it is asked for.
void CheckStep::showLists(const ImportProblems &problems, const ImportChanges &changes)
{
    m_problems->show(problems);
    m_changes->show(changes);
    m_lists->setCount(u"problems"_s, format::count(problems.total));
    m_lists->setCount(u"changes"_s, format::count(changes.total));
    m_lists->chip(u"problems"_s)->setVisible(problems.total > 0);
    m_lists->setVisible(changes.total > 0);
    m_lists->choose({problems.total > 0 ? u"problems"_s : u"changes"_s});
    m_isFine = problems.total == 0 && changes.total == 0;
    m_stack->show();
    showList();
}

void CheckStep::showProblems(const QString &weight)
{
    m_lists->choose({u"problems"_s});
    showList();
    m_problems->chooseWeight(weight);
}

void CheckStep::showList()
{
    const bool isChanges = m_lists->chosen().value(0) == "changes"_L1;
    m_stack->setCurrentWidget(m_isFine    ? static_cast<QWidget *>(m_fine)
                              : isChanges ? static_cast<QWidget *>(m_changes)
                                          : m_problems);
}

} // namespace crm::ui
