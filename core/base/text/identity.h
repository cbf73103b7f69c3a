#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace crm {

/// Whether a number or address keeps to its own rules. A doubt is shown and never refuses what was typed.
struct Check
{
    bool ok = false;
    QString reason = {}; ///< Translated; empty where it is ok.

    explicit operator bool() const { return ok; }
};

/// The unified social credit code of a Chinese organisation (GB 32100-2015): 18 characters, the last a check.
Check checkCreditCode(QStringView code);

/// A Chinese identity number (GB 11643-1999, check by ISO 7064 MOD 11-2), or one of fifteen digits of before
/// 1999.
Check checkIdNumber(QStringView number);

/// The birthday within an identity number that passes its check.
std::optional<QDate> birthdayOfIdNumber(QStringView number);

/// The shape of an e-mail address as mail servers take it; an international domain is allowed.
Check checkEmail(QStringView address);

/// What is stored and compared: plain width, no white space around it, lower case.
QString normalizeEmail(QStringView address);

} // namespace crm
