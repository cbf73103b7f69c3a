#pragma once

#include "core/exchange/importfield.h"

#include <QStringList>

namespace crm {

/// A header without what does not matter: case, width, Traditional shapes, spaces, marks, units and remarks
/// in brackets:
/// "*客戶名稱 (必填)" and "客户名称" are the same, and so are "Customer ID" and "customerID".
QString headerKey(const QString &header);

/// The headers by which a field is known, the most telling first, as keys.
const QStringList &headerSynonyms(ImportKind kind, QStringView field);

} // namespace crm
