#pragma once

#include "core/recycling/recycling.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace crm::ui {

/// Whom an act or a rule hits: how many, whose they are as bars, and the first ones by name.
class HitPreview : public QWidget
{
    Q_OBJECT

public:
    explicit HitPreview(QWidget *parent = nullptr);
    void present(const RecycleImpact &impact, const QHash<qint64, QString> &people, QDate today);
    void say(const QString &text); ///< instead of it
    QString text() const; ///< what it says first, for those who cannot see it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();

    QLabel *m_figure;
    QVBoxLayout *m_lines;
};

} // namespace crm::ui
