#pragma once

#include "core/exchange/importproblem.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace crm::ui {

class Button;
class ChipRow;
class Combo;
class ListTable;
class ProblemModel;

/// Everything that is wrong with a sheet, by how bad it is and by its reason.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);
    void show(const ImportProblems &problems);
    void clear();
    /// Shows those of a weight alone: "rejected", "flagged", "note", "all".
    void chooseWeight(const QString &key);
    void offerToSave(bool offers);

signals:
    void saveRejectsWanted();

private:
    void filter();
    void fillReasons();
    std::optional<ImportProblem::Weight> weight() const;

    ChipRow *m_weights;
    Combo *m_reasons;
    Button *m_save;
    ProblemModel *m_model;
    ListTable *m_table;
    QLabel *m_count;
};

} // namespace crm::ui
