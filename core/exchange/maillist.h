#pragma once

#include <QStringList>

namespace crm {

/// The mail addresses that stand in one cell: "a@x.cn; b@x.cn", one below the other, or as Google writes
/// them, "a@x.cn ::: b@x.cn". What is no address is among them as it stands.
QStringList mailsOf(const QString &cell);

/// Several addresses in one cell, where mailsOf() finds them again; else the first.
QString mailCell(const QStringList &mails);

} // namespace crm
