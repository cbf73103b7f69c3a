#pragma once

#include "core/session/workspace.h"
#include "ui/frame/search.h"

namespace crm::ui {

/// What the field above the pages finds: customers by whatever is known of them, orders by number, products
/// by name, code, pinyin and initials. Customers are in memory and come at once; the others follow.
class GlobalSearch : public QObject
{
    Q_OBJECT

public:
    explicit GlobalSearch(Workspace &workspace, QObject *parent = nullptr);

    /// Answers once or twice, the second time with everything.
    void ask(const QString &text, const SearchAnswer &answer);

private:
    Workspace &m_workspace;
    std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
};

} // namespace crm::ui
