#include "core/dataquality/standardservice.h"

#include "core/base/text/identity.h"
#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/dataquality/customersight.h"
#include "core/dataquality/standardrepository.h"
#include "core/operation/operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Full width forms of ASCII, and the ideographic space.
QChar narrow(QChar c)
{
    if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
        return QChar(char16_t(c.unicode() - 0xFEE0));
    return c == QChar(0x3000) ? QChar(u' ') : c;
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x0250 && !c.isSpace();
}

/// Chinese is written without spaces: one is kept between two words of Latin letters.
QString spaced(const QString &text)
{
    const auto words = text.simplified();
    QString result;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i] != u' ' || (isLatin(words[i - 1]) && isLatin(words[i + 1])))
            result += words[i];
    return result;
}

} // namespace

QString toKey(Standard standard)
{
    switch (standard) {
    case Standard::Width: return u"width"_s;
    case Standard::Spaces: return u"spaces"_s;
    case Standard::Phones: return u"phones"_s;
    case Standard::Mails: return u"mails"_s;
    }
    return {};
}

std::optional<Standard> standardFromKey(const QString &key)
{
    for (const auto standard : {Standard::Width, Standard::Spaces, Standard::Phones, Standard::Mails})
        if (toKey(standard) == key)
            return standard;
    return {};
}

QString displayName(Standard standard)
{
    switch (standard) {
    case Standard::Width: return Tr::tr("Full-width letters and brackets in names");
    case Standard::Spaces: return Tr::tr("Surplus spaces in names");
    case Standard::Phones: return Tr::tr("Writing of phone numbers");
    case Standard::Mails: return Tr::tr("Writing of mail addresses");
    }
    return {};
}

QString standardName(const QString &name, const QSet<Standard> &standards)
{
    QString text = name;
    if (standards.contains(Standard::Width))
        std::ranges::transform(text, text.begin(), narrow);
    return standards.contains(Standard::Spaces) ? spaced(text) : text;
}

QString standardPhone(const QString &phone)
{
    const auto known = normalizePhone(phone);
    return known.plausible ? displayPhone(known.normalized()) : phone;
}

StandardService::StandardService(Operations &operations)
    : m_operations(operations)
{
}

std::vector<StandardChange> StandardService::preview(const QSet<Standard> &standards, size_t most) const
{
    m_operations.actor().require(Permission::View);
    const CustomerSight sight(m_operations);
    std::vector<StandardChange> changes;
    const auto propose = [&](const StandardText &text, Standard standard, const QString &after) {
        if (after == text.value || after.isEmpty() || !sight.sees(text.pool))
            return;
        changes.push_back({.customer = text.customer,
                           .name = text.name,
                           .standard = standard,
                           .table = text.table,
                           .row = text.row,
                           .before = text.value,
                           .after = after});
    };
    StandardRepository(m_operations.db()).all([&](const StandardText &text) {
        if (text.table == "contact"_L1 && !sight.shows(text.pool, u"contact"_s))
            return true;
        if (text.table != "contact_point"_L1) {
            const auto after = standardName(text.value, standards);
            const bool width = standardName(text.value, {Standard::Spaces}) != after;
            propose(text, width && standards.contains(Standard::Width) ? Standard::Width : Standard::Spaces,
                    after);
        } else if (text.kind == ChannelKind::Email && standards.contains(Standard::Mails)
                   && sight.shows(text.pool, u"email"_s)) {
            propose(text, Standard::Mails, normalizeEmail(text.value));
        } else if (text.kind == ChannelKind::Phone && standards.contains(Standard::Phones)
                   && sight.shows(text.pool, u"phone"_s)) {
            propose(text, Standard::Phones, standardPhone(text.value));
        }
        return changes.size() < most;
    });
    std::ranges::stable_sort(changes, {}, &StandardChange::customer);
    return changes;
}

ChangeSet StandardService::apply(std::span<const StandardChange> changes)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"customer.standardise"_s, {{u"count"_s, qint64(changes.size())}});
    StandardRepository texts(m_operations.db());
    qint64 written = 0;
    for (const auto &change : changes)
        written += texts.write(change);
    work.note(u"count"_s, written);
    return work.commit();
}

} // namespace crm
