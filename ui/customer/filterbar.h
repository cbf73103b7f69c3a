#pragma once

#include "ui/customer/customerfilter.h"

#include <QWidget>

namespace crm::ui {

class Chip;
class ChipRow;

/// The quick filters with their counts, and below them a chip for each other filter, which a click takes
/// away.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    /// Shows it; `changed` is only for what the person does.
    void set(const CustomerFilter &filter, const DirectoryLists &lists);
    void setCount(const QString &quick, qint64 count);

signals:
    void changed(const crm::ui::CustomerFilter &filter);
    void addRequested(const QPoint &below);
    /// What is chosen here is to be kept as a segment.
    void segmentWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChip(const QString &text, const CustomerFilter &without);
    void clearChips();
    void addKeeping();
    void chooseSegment();
    void measureAnew();

    CustomerFilter m_filter;
    ChipRow *m_quick;
    Chip *m_add;
    Chip *m_segment;
    QStringList m_segments; ///< by name
    QWidget *m_active;
};

} // namespace crm::ui
