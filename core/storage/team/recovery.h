#pragma once

#include <QString>

#include <functional>

namespace crm {

struct Volume;
struct WriteMark;

/// Brings a team's file to the state before or after the commit in the middle of which a writer died. To be
/// called by who holds the gate, before its own transaction. On a network drive it first waits until this
/// machine sees the dead one's journal. Throws Error::Code::Storage where the file is damaged or `goOn`,
/// which is asked while waiting, said no.
void recoverFrom(const WriteMark &mark, const QString &base, const Volume &volume,
                 const std::function<bool()> &goOn);

} // namespace crm
