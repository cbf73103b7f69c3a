#pragma once

#include <QWidget>

namespace crm::ui {

/// How much of a limit is used, and what the selection would use of it before the act: "3 +4 / 10".
/// Limits that can be counted (up to 12) are drawn in segments.
class QuotaMeter : public QWidget
{
public:
    explicit QuotaMeter(const QString &label, QWidget *parent = nullptr);
    /// `note` says what is left and holds %1 for it, as in tr("%1 left").
    void set(int used, int limit, const QString &note);
    void setPlanned(int planned);
    void setLabel(const QString &label);
    int left() const { return m_limit > m_used + m_planned ? m_limit - m_used - m_planned : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintBar(QPainter &painter, const QRectF &bar) const;

    QString m_label;
    QString m_note;
    int m_used = 0;
    int m_limit = 1;
    int m_planned = 0;
};

} // namespace crm::ui
