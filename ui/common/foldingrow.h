#pragma once

#include <QHBoxLayout>

namespace crm::ui {

/// A row that folds into several lines where what is in it does not fit beside each other: large text in a
/// narrow window hides nothing. Room between items that only pushes them apart is left out then; lines
/// between two such rooms stand in the middle.
class FoldingRow : public QHBoxLayout
{
public:
    using QHBoxLayout::QHBoxLayout;

    bool isFolded() const { return m_folded; }
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        int width;
        int stretch; ///< its share of what its line has left
    };
    using Line = QList<Place>;

    bool folds(int width) const;
    QList<Line> lines(int width) const;

    bool m_folded = false;
};

} // namespace crm::ui
