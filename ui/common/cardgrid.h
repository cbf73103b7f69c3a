#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace crm::ui {

class ChartCard;

/// Charts in cards, two beside each other where there is room; what is on top takes the whole width.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);
    void addOnTop(QWidget *widget);
    void addCard(ChartCard *card);
    const QList<ChartCard *> &cards() const { return m_cards; }

signals:
    void saved(const QString &file);
    void failed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QList<QWidget *> m_tops;
    QList<ChartCard *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace crm::ui
