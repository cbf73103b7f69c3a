#pragma once

#include "ui/common/kit.h"

namespace crm::ui {

/// Floats over the bottom of a list while rows are selected: how many, what the act would lead to, and the
/// acts. Made with the page as parent, it places itself.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);
    /// The one act that matters most; its text may be changed as the selection grows ("Claim 4 customers").
    Button *addPrimary(const QString &text, const char *icon = nullptr);
    Button *addAction(const QString &text, const char *icon = nullptr);
    /// "4 selected", and what comes of it. 0 hides the bar.
    void setSelection(qsizetype count, const QString &consequence = {});

signals:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();

    class QHBoxLayout *m_row;
    QLabel *m_count;
    QLabel *m_consequence;
};

} // namespace crm::ui
