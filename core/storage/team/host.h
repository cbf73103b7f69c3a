#pragma once

#include <QByteArray>

namespace crm {

/// 16 bytes that are equal for two processes only where each can ask the system whether the other still runs:
/// one machine, started once, one space of process numbers.
QByteArray thisHost();

/// Whether a process of thisHost() is gone for certain.
bool isProcessGone(qint64 process);

} // namespace crm
