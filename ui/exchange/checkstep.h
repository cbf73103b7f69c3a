#pragma once

#include "core/exchange/importpreview.h"
#include "core/exchange/importrequest.h"

#include <QWidget>

class QLabel;

namespace crm::ui {

class Button;
class ChipRow;
class Combo;
class ListTable;
class Notice;
class ProblemModel;
class Tile;

/// The fourth step: what will come in, and everything that is wrong with the sheet, in one list.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);
    /// What the sheet says by itself.
    void show(const ImportPreview &preview);
    /// What it would do to the file; this knows more than the sheet.
    void showTrial(const ImportResult &trial);
    void clear();

signals:
    void saveRejectsWanted();
    /// NULL, N/A and the like are to count as empty.
    void nullWordsWanted();

private:
    void filter();
    void showProblems(const ImportProblems &problems);
    void showRejected(qint64 rejected);
    void fillReasons();
    void chooseWeight(const QString &key);
    std::optional<ImportProblem::Weight> weight() const;

    Tile *m_rows;
    Tile *m_created;
    Tile *m_updated;
    Tile *m_rejected;
    Tile *m_flagged;
    Notice *m_nulls;
    Notice *m_encoding;
    QWidget *m_list;
    QLabel *m_fine;
    ChipRow *m_weights;
    Combo *m_reasons;
    Button *m_save;
    ProblemModel *m_model;
    ListTable *m_table;
    QLabel *m_count;
};

} // namespace crm::ui
