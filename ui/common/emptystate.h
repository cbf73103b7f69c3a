#pragma once

#include "ui/common/kit.h"

namespace crm::ui {

class FoldingRow;

/// Stands where a list has no rows yet: what belongs here, and the first step.
class EmptyState : public QWidget
{
public:
    EmptyState(const char *icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    /// The first one added is the primary one.
    Button *addStep(const QString &text, const char *icon = nullptr);
    /// Nothing while it does not show: a list with rows needs no room for being empty.
    QSize minimumSizeHint() const override;

private:
    FoldingRow *m_steps;
};

/// The picture of an empty state: three cards that fade away behind each other; left out where the words need
/// its room.
class GhostCards : public QWidget
{
public:
    explicit GhostCards(const char *icon, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
};

} // namespace crm::ui
