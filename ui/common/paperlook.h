#pragma once

#include "ui/common/tokens.h"

namespace crm::ui {

/// As long as it lives, colours are those of the light theme: paper is white whatever the window is.
class PaperLook
{
public:
    PaperLook();
    ~PaperLook();
    Q_DISABLE_COPY_MOVE(PaperLook)

private:
    Tokens m_before;
};

} // namespace crm::ui
