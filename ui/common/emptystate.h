#pragma once

#include "ui/common/kit.h"

namespace crm::ui {

/// Stands where a list has no rows yet: what belongs here, and the first step.
class EmptyState : public QWidget
{
public:
    EmptyState(const char *icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    /// The first one added is the primary one.
    Button *addStep(const QString &text, const char *icon = nullptr);

private:
    class QHBoxLayout *m_steps;
};

/// The picture of an empty state: three cards that fade away behind each other.
class GhostCards : public QWidget
{
public:
    explicit GhostCards(const char *icon, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
};

} // namespace crm::ui
