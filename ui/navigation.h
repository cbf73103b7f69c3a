#pragma once

#include <QString>

#include <functional>
#include <type_traits>
#include <vector>

namespace crm {
class Settings;
class Workspace;
} // namespace crm

namespace crm::ui {

class Page;

/// What a page may be made of. The workspace is only null for pages that do not ask for one.
struct PageContext
{
    Workspace *workspace = nullptr;
    Settings &settings;
};

/// How to make a page, and whether that takes an open file.
struct PageMaker
{
    bool needsFile = false;
    std::function<Page *(const PageContext &)> make;
};

/// P(Workspace &, Settings &), P(Workspace &) or P(Settings &): whichever constructor the page has.
template <typename P>
PageMaker page()
{
    if constexpr (std::is_constructible_v<P, Workspace &, Settings &>)
        return {true, [](const PageContext &context) { return new P(*context.workspace, context.settings); }};
    else if constexpr (std::is_constructible_v<P, Workspace &>)
        return {true, [](const PageContext &context) { return new P(*context.workspace); }};
    else
        return {false, [](const PageContext &context) { return new P(context.settings); }};
}

/// One page as the rail shows it.
struct NavigationEntry
{
    /// As the rail heads them. Foot: below all. Elsewhere: not on the rail; opened by other pages.
    enum class Group { Work, Deals, Grow, Analyse, Data, Manage, Foot, Elsewhere };

    const char *key; ///< for --page, for state that is kept, and for other pages
    const char *title; ///< in English, marked with QT_TRANSLATE_NOOP("Navigation", …)
    const char *icon;
    Group group;
    PageMaker maker;
    const char *newText = nullptr; ///< what Ctrl+N makes here, marked likewise: "New customer"
    const char *under = nullptr; ///< of one that is Elsewhere: where the rail says that one is

    QString name() const;
    QString newName() const;
};

/// All pages of the program, in the order of a working day. A page is entered here when it works.
std::vector<NavigationEntry> navigation();

} // namespace crm::ui
