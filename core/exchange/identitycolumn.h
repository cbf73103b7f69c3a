#pragma once

#include <QString>

namespace crm {

/// What the name of a column says about its numbers: that they have a check digit.
enum class IdentityColumn { None, CreditCode, IdNumber };

/// By the header, or by the name of a field of the users' own: "统一社会信用代码", "身份证号".
IdentityColumn identityColumn(const QString &header);

/// Why a number is doubtful, or an empty text. It is taken all the same: rules change, and typing errors are
/// mended later.
QString identityDoubt(IdentityColumn column, const QString &number);

} // namespace crm
