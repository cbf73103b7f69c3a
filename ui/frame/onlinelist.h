#pragma once

#include "core/session/teamservice.h"

#include <QWidget>

namespace crm::ui {

/// Who has the team's file open, at which machine: what comes up above the line at the foot.
class OnlineList : public QWidget
{
    Q_OBJECT

public:
    explicit OnlineList(const std::vector<OnlinePerson> &people, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace crm::ui
