#pragma once

#include "core/insight/customerinsight.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace crm::ui {

class ChartCard;
using Insight = std::shared_ptr<const CustomerInsight>;

/// One view of what is known about customers: charts in cards, two beside each other where there is room.
class InsightView : public QWidget
{
    Q_OBJECT

public:
    explicit InsightView(QWidget *parent = nullptr);
    virtual void display(const Insight &insight) = 0;
    const QList<ChartCard *> &cards() const { return m_cards; }

signals:
    /// The customers behind a bar or a cell.
    void customersWanted(const QList<qint64> &ids, const QString &title);
    void customerWanted(qint64 id);
    void saved(const QString &file);
    void failed(const QString &text);

protected:
    /// Above the cards, over the whole width.
    void addOnTop(QWidget *widget);
    void addCard(ChartCard *card);
    void want(const std::vector<qint64> &ids, const QString &title);
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QList<QWidget *> m_tops;
    QList<ChartCard *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace crm::ui
