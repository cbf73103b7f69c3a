#pragma once

#include <QWidget>

class QBoxLayout;

namespace crm::ui {

/// The top of a page that belongs to another: the way back, what the page is called and what it is for, and
/// what can be done on it.
class SubpageHead : public QWidget
{
    Q_OBJECT

public:
    /// `back`: what the button says to those who do not see it.
    SubpageHead(const QString &back, const QString &title, const QString &lead, QWidget *parent = nullptr);

    void addBelow(QWidget *widget); ///< under the lead
    void addButton(QWidget *button); ///< at the end, after those before

signals:
    void left();

private:
    QBoxLayout *m_row;
    QBoxLayout *m_texts;
};

} // namespace crm::ui
