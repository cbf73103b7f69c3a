#pragma once

#include "core/exchange/importfield.h"

#include <QStringList>

namespace crm {

/// A header without what does not matter: case, width, Traditional shapes, spaces, marks, units and remarks
/// in brackets:
/// "*客戶名稱 (必填)" and "客户名称" are the same, and so are "Customer ID" and "customerID", "PO #" and "PO
/// No.".
QString headerKey(const QString &header);

/// The headers by which a field is known, the most telling first, as keys.
const QStringList &headerSynonyms(ImportKind kind, QStringView field);

/// Those by which it goes as well, but seldom: taken where nothing better is there.
const QStringList &rareHeaders(ImportKind kind, QStringView field);

/// Among the synonyms instead of a field: columns of our own sheets that are worked out, and not read again.
inline constexpr QStringView kWorkedOut = u"-";

/// Whether a column of this name is a field of the kind, or worked out.
bool isKnownHeader(ImportKind kind, const QString &header);

/// What the column of a field of the users' own is called in a sheet that we write: by its name, in brackets
/// where that would be taken for another.
QString ownHeader(ImportKind kind, const QString &field);

} // namespace crm
