#include "ui/exchange/checkstep.h"

#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/exchange/changelist.h"
#include "ui/exchange/importnotice.h"
#include "ui/exchange/lookalikelist.h"
#include "ui/exchange/problemlist.h"
#include "ui/exchange/rulesrow.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kLeastList = 220;

/// What the file makes of a row tells more than its cells alone: an owner whom nobody is called.
qint64 rowsThatLoseAField(const ImportProblems &problems)
{
    QSet<qint64> flagged;
    QSet<qint64> rejected;
    for (const auto &problem : problems.kept) {
        if (problem.weight == ImportProblem::Weight::Flagged)
            flagged.insert(problem.line);
        else if (problem.weight == ImportProblem::Weight::Rejected)
            rejected.insert(problem.line);
    }
    return flagged.subtract(rejected).size();
}

} // namespace

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
    , m_notCompared(new ImportNotice(draw::Tone::Neutral))
    , m_lists(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_fine(label({}, "lead"))
    , m_problems(new ProblemList)
    , m_changes(new ChangeList)
    , m_lookAlikes(new LookAlikeList)
{
    auto *body = new QWidget; // scrolls where a low window or large text leaves no room for all of it
    auto *box = new QVBoxLayout(body);
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
    middle->addWidget(m_notCompared);
    m_lists->setTabs();
    m_flagged->setObjectName(u"flaggedTile"_s);
    m_lists->setObjectName(u"checkLists"_s);
    m_lists->setAccessibleName(tr("What is listed"));
    m_lists->add(u"changes"_s, tr("What changes"));
    m_lists->add(u"problems"_s, tr("What is wrong"));
    m_lists->add(u"alike"_s, tr("Probably there already"));
    middle->addWidget(m_lists);
    box->addLayout(middle);
    m_fine->setAlignment(Qt::AlignCenter);
    m_fine->setObjectName(u"allIsFine"_s);
    for (QWidget *list : {static_cast<QWidget *>(m_fine), static_cast<QWidget *>(m_problems),
                          static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_lookAlikes)})
        m_stack->addWidget(list);
    m_stack->setMinimumHeight(Theme::px(kLeastList));
    box->addWidget(m_stack, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(body));

    connect(m_lists, &ChipRow::chosenChanged, this, &CheckStep::showList);
    connect(m_lookAlikes, &LookAlikeList::chosen, this, &CheckStep::lookAlikesDecided);
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
    m_alike = 0;
    m_nulls->setText({});
    m_encoding->setText({});
    m_notCompared->setText({});
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
    showFlagged(preview.flagged);
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

void CheckStep::showTrial(const ImportResult &trial, const LookAlikeChoices &decided)
{
    if (decided.isEmpty()) {
        m_alike = qsizetype(trial.lookAlikes.size());
        m_lookAlikes->show(trial.lookAlikes, {});
        m_notCompared->setText(trial.tooManyToCompare
                                   ? tr("The file has too many customers to compare the new ones with all of "
                                        "them here. After the import, the page of duplicates does it.")
                                   : QString());
    }
    m_created->set(format::count(trial.created), {}, draw::Tone::Good);
    m_updated->set(format::count(trial.updated),
                   trial.unchanged > 0
                       ? tr("%1 more are as they are already").arg(format::count(trial.unchanged))
                       : QString());
    m_updated->setClickable(trial.changes.total > 0);
    showFlagged(rowsThatLoseAField(trial.problems));
    showRejected(trial.rejected, tr("none"));
    m_fine->setText(tr("Nothing is wrong with any row."));
    showLists(trial.problems, trial.changes);
}

void CheckStep::showFlagged(qint64 flagged)
{
    m_flagged->set(format::count(flagged), flagged > 0 ? tr("look at the list below") : QString(),
                   draw::Tone::Warn);
    m_flagged->setClickable(flagged > 0);
}

void CheckStep::showRejected(qint64 rejected, const QString &ifNone)
{
    m_rejected->set(format::count(rejected), rejected == 0 ? ifNone : tr("can be kept in a file"),
                    rejected == 0 ? draw::Tone::Good : draw::Tone::Danger);
    m_rejected->setClickable(rejected > 0);
    m_problems->offerToSave(rejected > 0);
}

/// What is wrong comes first, then who is probably there already; what changes is looked at where neither is,
/// or when it is asked for. Whoever decides on one list goes on with it.
void CheckStep::showLists(const ImportProblems &problems, const ImportChanges &changes)
{
    const QString before = m_lists->chosen().value(0);
    m_problems->show(problems);
    m_changes->show(changes);
    const std::pair<QString, qint64> lists[] = {
        {u"problems"_s, problems.total}, {u"alike"_s, m_alike}, {u"changes"_s, changes.total}};
    QString first;
    int filled = 0;
    for (const auto &[key, count] : lists) {
        m_lists->setCount(key, format::count(count));
        m_lists->chip(key)->setVisible(count > 0);
        filled += count > 0;
        if (count > 0 && first.isEmpty())
            first = key;
    }
    m_lists->setVisible(filled > 1 || changes.total > 0 || m_alike > 0);
    m_isFine = filled == 0;
    const bool goesOn = before == "alike"_L1 && m_alike > 0;
    m_lists->choose({goesOn || m_isFine ? before : first});
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
    const QString chosen = m_lists->chosen().value(0);
    m_stack->setCurrentWidget(m_isFine                 ? static_cast<QWidget *>(m_fine)
                              : chosen == "changes"_L1 ? static_cast<QWidget *>(m_changes)
                              : chosen == "alike"_L1   ? static_cast<QWidget *>(m_lookAlikes)
                                                       : m_problems);
}

} // namespace crm::ui
