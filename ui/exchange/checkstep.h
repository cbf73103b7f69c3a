#pragma once

#include "core/exchange/importpreview.h"

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
    void show(const ImportPreview &preview);
    void clear();

signals:
    void saveRejectsWanted();
    /// NULL, N/A and the like are to count as empty.
    void nullWordsWanted();

private:
    void filter();
    void fillReasons();
    void chooseWeight(const QString &key);
    std::optional<ImportProblem::Weight> weight() const;

    Tile *m_rows;
    Tile *m_accepted;
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
