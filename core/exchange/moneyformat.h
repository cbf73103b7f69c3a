#pragma once

#include <QHash>
#include <QStringView>

#include <string>

namespace crm {

/// What a number format writes beside a number and the cell itself does not hold: "EUR" of [$€-2]#,##0.00,
/// "USD" of "US$"#,##0, "万" of 0.00"万元". Empty where it is nothing of the kind, or yuan: sheets are in
/// those unless they say otherwise.
std::string moneyBesideNumber(QStringView format);

/// The formats that a workbook brings itself have numbers from here on; below are the spreadsheet program's,
/// whose currency is that of the country in which it is opened, whatever the file writes of them
/// (ECMA-376 18.8.30).
constexpr int kFirstOwnFormat = 164;

/// The units of a workbook's formats, by their number; "100" becomes "100EUR", as texts in cells say it.
class MoneyFormats
{
public:
    void add(int format, QStringView code);
    void dress(int format, std::string &number) const;

private:
    QHash<int, std::string> m_units;
};

} // namespace crm
