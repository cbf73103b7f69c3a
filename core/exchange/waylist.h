#pragma once

#include <QString>

#include <vector>

namespace crm {

/// A way to reach somebody as a cell names it: "抖音: chengkai88", "www.example.cn".
struct NamedWay
{
    QString label = {};
    QString value = {};

    friend bool operator==(const NamedWay &, const NamedWay &) = default;
};

/// Several in one cell, parted by ";". What stands before ": " is what it is called.
std::vector<NamedWay> waysOf(const QString &cell);
/// The cell that waysOf() reads; only the first where that would part the others wrongly.
QString wayCell(const std::vector<NamedWay> &ways);

} // namespace crm
