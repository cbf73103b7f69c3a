#pragma once

#include <QString>
#include <QStringList>

namespace crm {

/// What kind of firm the end of a name speaks of: 有限公司 and Ltd, 厂, 商行.
enum class FirmForm : quint8 { Unknown, Company, Group, Factory, Shop, Office };

/// A company's name taken apart. 深圳市华强电子有限公司, 华强电子(深圳) and 華強電子 share the core 华强 and
/// the trade 电子.
struct CompanyName
{
    QString whole = {}; ///< Folded, without spaces and punctuation: what is equal letter for letter.
    QString core = {}; ///< What tells this firm from others of its trade and place.
    QStringList places = {}; ///< 深圳, without 市.
    QStringList trades = {}; ///< 电子, 科技; in the order they stand.
    QStringList words = {}; ///< Of Western names, legal form and articles left out; else empty.
    QString branch = {}; ///< 深圳 of 深圳分公司; a branch is not the firm.
    FirmForm form = FirmForm::Unknown;
    bool legal = false; ///< Holds a place or a legal form beside the core, as names in a register do.

    friend bool operator==(const CompanyName &, const CompanyName &) = default;
};

/// Never fails: what cannot be taken apart is all core.
CompanyName companyName(QStringView text);

} // namespace crm
