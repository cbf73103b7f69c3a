#pragma once

#include "core/exchange/importpreview.h"
#include "core/exchange/importrequest.h"
#include "ui/exchange/importplan.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace crm::ui {

class ChangeList;
class ChipRow;
class ImportNotice;
class LookAlikeList;
class ProblemList;
class RulesRow;
class Tile;

/// The fourth step: how the sheet meets what is there, what will come in, every cell that changes, and
/// everything that is wrong.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);
    void showRules(const ImportPlan &plan);
    /// What the sheet says by itself.
    void show(const ImportPreview &preview);
    /// What it would do to the file; this knows more than the sheet. `decided` of its rows are listed on.
    void showTrial(const ImportResult &trial, const LookAlikeChoices &decided);
    void clear();

signals:
    void saveRejectsWanted();
    /// NULL, N/A and the like are to count as empty.
    void nullWordsWanted();
    /// The sheet is to meet the file otherwise.
    void rulesWanted(const crm::ui::ImportRules &rules);
    void lookAlikesDecided(const crm::ui::LookAlikeChoices &choices);

private:
    void showFlagged(qint64 flagged);
    void showRejected(qint64 rejected, const QString &ifNone);
    void showLists(const ImportProblems &problems, const ImportChanges &changes);
    void showProblems(const QString &weight);
    void showList();

    Tile *m_rows;
    Tile *m_created;
    Tile *m_updated;
    Tile *m_rejected;
    Tile *m_flagged;
    RulesRow *m_rules;
    ImportNotice *m_nulls;
    ImportNotice *m_encoding;
    ImportNotice *m_notCompared;
    ChipRow *m_lists;
    QStackedWidget *m_stack;
    QLabel *m_fine;
    ProblemList *m_problems;
    ChangeList *m_changes;
    LookAlikeList *m_lookAlikes;
    qsizetype m_alike = 0;
    bool m_isFine = false;
};

} // namespace crm::ui
