#pragma once

#include <QString>
#include <QStringList>

namespace crm {

/// A phone number as understood. What cannot be one is kept by the caller as it was typed: doubt is no
/// refusal, since new ranges of numbers are opened more often than the tables of them are renewed.
struct Phone
{
    QString e164 = {}; ///< "+8613812345678"; empty where nothing could be made of the text
    QString extension = {}; ///< "8001"
    bool plausible = false;
    QString reason = {}; ///< Why it is not plausible, translated; empty where it is.

    /// What is stored and compared: "+8613812345678;ext=8001".
    QString normalized() const { return extension.isEmpty() ? e164 : QString(e164 + u";ext=" + extension); }

    friend bool operator==(const Phone &, const Phone &) = default;
};

/// Reads a number as people write it in `region` (ISO 3166, for numbers without a country code): any prefix
/// (+86, 0086, 86), full width digits, extensions (转 8001, 分机, ext., -8001), labels before it.
Phone normalizePhone(QStringView raw, QStringView region = u"CN");

/// Takes a field with several numbers apart ("13812345678 / 0755-83320000"); one number stays as it is.
QStringList splitPhones(QStringView raw);

/// For reading aloud: "138 1234 5678", "0755 8332 0000", abroad "+852 2123 4567"; the extension after it.
/// `normalized` as above; what is no such number comes back unchanged.
QString displayPhone(QStringView normalized, QStringView homeRegion = u"CN");

} // namespace crm
