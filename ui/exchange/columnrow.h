#pragma once

#include "ui/exchange/readingchoices.h"

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;

namespace crm::ui {

class ChipRow;
class Combo;
class Pills;

/// One column of the sheet: its name, what stands in it, and the field that it goes into.
class ColumnRow : public QWidget
{
    Q_OBJECT

public:
    /// `fields`: the choices, with the name of the field as Qt::UserRole; shared by all rows.
    ColumnRow(const ImportPlan &plan, int column, QAbstractItemModel *fields, QWidget *parent = nullptr);
    /// As `plan` says now.
    void show(const ImportPlan &plan);

signals:
    /// The person chose a field; an empty one is for "do not import".
    void mapped(int column, const QString &field);
    void readingChosen(int column, const QString &way);

private:
    void showConfidence(const ImportPlan &plan, const QString &field);
    void showReading(const ReadingChoice &choice);

    int m_column;
    Combo *m_field;
    Pills *m_state;
    QWidget *m_question;
    QHBoxLayout *m_asking;
    QLabel *m_asked;
    ChipRow *m_ways = nullptr;
    QList<std::pair<QString, QString>> m_shown; // the ways as they stand on the chips
};

} // namespace crm::ui
