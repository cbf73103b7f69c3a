#pragma once

#include <QByteArray>

/// What reads the bytes of strangers, a piece at a time and without a file where that is possible, so that a
/// fuzzer gets through a thousand inputs a second. Each ends in rows or in crm::Error, which it catches;
/// anything else that is thrown is a finding.
namespace fuzz {

void csv(const QByteArray &bytes); ///< text of any encoding to its fields
void values(const QByteArray &bytes); ///< the text of a cell as a day, an amount, a phone and whatever else
void columns(const QByteArray &bytes); ///< a small table: its header, its mapping, its rows by their types
void mapping(const QByteArray &bytes); ///< a kept mapping or template, and the language of filters
void card(const QByteArray &bytes); ///< address cards
void xlsx(const QByteArray &bytes); ///< the parts of a workbook, one behind the other
void ods(const QByteArray &bytes); ///< the same of an OpenDocument one
void xls(const QByteArray &bytes); ///< the records of an old workbook
void archive(const QByteArray &bytes); ///< a zip archive, as it stands
void sheet(const QByteArray &bytes); ///< a file of any kind, all the way that it goes before it is imported

} // namespace fuzz
