#pragma once

#include <QString>

#include <optional>
#include <string>

namespace crm {

/// A number format that makes numbers of fixed length of what is a code, an order number or a phone:
/// 000000, "KH"0000, 000-0000. What is shown is what people know it by, and not the number beneath.
class IdFormat
{
public:
    /// Nothing for any other format: one with decimals, optional digits, dates, or a single digit.
    static std::optional<IdFormat> of(QStringView format);

    std::string shown(quint64 number) const;

private:
    std::u16string m_pattern; ///< kDigit for each digit, the rest as it stands
};

} // namespace crm
