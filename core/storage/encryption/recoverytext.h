#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace crm {

/// 32 bytes as people can write them down: nine groups of six letters and digits, without those that look
/// alike. The last two check the others.
QString recoveryText(const QByteArray &secret);

/// What was typed, whatever its dashes, blanks and capitals; nothing where it is no such text.
std::optional<QByteArray> recoverySecret(const QString &text);

} // namespace crm
