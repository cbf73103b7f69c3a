#pragma once

#include <QDialog>

class QVBoxLayout;

namespace crm::ui {

/// F1: the keys, page by page of what hands do.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroup(QVBoxLayout *box, const QString &title, const QList<std::pair<QString, QString>> &keys);
};

} // namespace crm::ui
