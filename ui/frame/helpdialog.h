#pragma once

#include <QDialog>

namespace crm::ui {

/// F1: the keys, page by page of what hands do.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace crm::ui
