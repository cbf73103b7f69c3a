#pragma once

#include "core/insight/segmentprofile.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace crm::ui {

class ChartCard;
class RankChart;
class Tile;

/// 画像: what a segment is like against everybody else, in pictures. A bar is its part of the segment, the
/// mark on it the part of all others.
class ProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);
    void present(const SegmentProfile &profile);
    /// Instead of pictures.
    void say(const QString &text);

signals:
    /// The customers of the segment who have this value; empty stands for none.
    void valueWanted(const QString &key, const QString &value);
    void saved(const QString &file);
    void failed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void presentTrait(size_t card, const ProfileTrait &trait);
    void presentFigures();
    void place();

    SegmentProfile m_profile;
    QLabel *m_title;
    QLabel *m_lead;
    QList<Tile *> m_tiles;
    QWidget *m_figures;
    QList<RankChart *> m_charts;
    QList<ChartCard *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace crm::ui
