#pragma once

#include "ui/exchange/readingchoices.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace crm::ui {

class IconButton;

/// One of the first rows as it will stand in the file, so that a wrong column is seen at once.
class RecordCard : public QWidget
{
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);
    void show(const ImportPlan &plan);

private:
    void turn(int by);
    void fill();

    ImportPlan m_plan;
    int m_row = 0;
    QLabel *m_line;
    IconButton *m_back;
    IconButton *m_forth;
    QVBoxLayout *m_fields;
};

} // namespace crm::ui
