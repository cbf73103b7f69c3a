#pragma once

#include "ui/common/tokens.h"

#include <QAbstractButton>

namespace crm::ui {

/// A theme to choose, as a small picture of the window in its colours; two half pictures follow the system.
class ThemeCard : public QAbstractButton
{
public:
    enum class Shows { Light, Dark, Both };

    ThemeCard(Shows shows, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static void paintWindow(QPainter &painter, const QRectF &rect, const Tokens &tokens);

    Shows m_shows;
};

} // namespace crm::ui
