#include "core/base/text/phone.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/maillist.h"
#include "core/exchange/taglist.h"
#include "core/exchange/waylist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// A sheet that was exported and edited says in one cell all that there is of a kind: what was taken out of
// the cell goes. Of a list that an export cannot show whole, only the one goes that it does show.

namespace crm {
namespace {

struct StoredWay
{
    qint64 id;
    QString label, value;
    std::string normalized;
};

bool isShownWhole(std::string_view kind, const std::vector<StoredWay> &stored)
{
    if (stored.size() < 2)
        return true;
    if (kind == "wechat" || kind == "qq")
        return false;
    QStringList values;
    std::vector<NamedWay> ways;
    for (const auto &way : stored) {
        values << way.value;
        ways.push_back({way.label, way.value});
    }
    if (kind == "phone")
        return splitPhones(values.join(u" / "_s)) == values;
    return kind == "email" ? mailsOf(mailCell(values)) == values : waysOf(wayCell(ways)) == ways;
}

} // namespace

bool CustomerDetails::takeAwayUnnamed(ImportedRow &row, qint64 customer, qint64 contact)
{
    bool took = takeAwayUnnamed(row, m_phones, "phone", customer, contact);
    for (const auto &[field, kind] :
         {std::pair(m_email, "email"), std::pair(m_wechat, "wechat"), std::pair(m_qq, "qq"),
          std::pair(m_whatsapp, "whatsapp"), std::pair(m_fax, "fax"), std::pair(m_website, "website"),
          std::pair(m_social, "social")})
        took |= takeAwayUnnamed(row, std::array{field}, kind, customer, contact);
    return took;
}

bool CustomerDetails::takeAwayUnnamed(ImportedRow &row, std::span<const int> fields, std::string_view kind,
                                      qint64 customer, qint64 contact)
{
    using enum ImportedRow::Whole;
    const auto is = [&row](ImportedRow::Whole whole) {
        return [&row, whole](int field) { return row.wholeCell(field) == whole; };
    };
    if (std::ranges::none_of(fields, is(Yes)) || std::ranges::any_of(fields, is(Unread)))
        return false;
    std::vector<StoredWay> stored;
    m_sql.each(
        "SELECT id, label, value, normalized FROM contact_point WHERE customer_id = ? AND kind = ?"
        " AND (contact_id IS ? OR (contact_id IS NULL AND ?)) ORDER BY is_primary DESC, id",
        [&](const RawStatement &way) {
            stored.push_back({way.integer(0), way.text(1), way.text(2), std::string(view(way, 3))});
        },
        customer, kind, orNull(contact), qint64(!m_isOfContacts));
    const auto isNamed = [&](const StoredWay &way) {
        return std::ranges::any_of(m_named, [&](const auto &named) {
            return named.first == kind && !named.second.empty()
                && (named.second == way.value.toStdString() || named.second == way.normalized);
        });
    };
    if (!isShownWhole(kind, stored))
        stored.resize(1);
    bool took = false;
    for (const auto &way : stored)
        if (!isNamed(way)) {
            m_sql.remove("DELETE FROM contact_point WHERE id = ?", way.id);
            row.tellChange(fields.front(), way.value.toStdString(), {});
            took = true;
        }
    if (took)
        settlePrimary(kind, customer);
    return took;
}

/// Where the one that was shown for the customer is gone, the first of the others is.
void CustomerDetails::settlePrimary(std::string_view kind, qint64 customer)
{
    const auto *first =
        m_sql.first("SELECT id, is_primary FROM contact_point WHERE customer_id = ? AND kind = ?"
                    " ORDER BY is_primary DESC, contact_id IS NOT NULL, id LIMIT 1",
                    customer, kind);
    if (!first || first->integer(1) != 0)
        return;
    RowChanges changes;
    changes.set("is_primary", std::optional<qint64>(1));
    m_sql.update("contact_point", first->integer(0), changes);
}

bool CustomerDetails::takeAwayOtherTags(ImportedRow &row, qint64 customer)
{
    std::vector<qint64> named;
    for (const auto &name : tagsOf(row.string(m_tags)))
        named.push_back(m_lists.tag(name.toStdString()));
    std::vector<std::pair<qint64, QString>> others;
    m_sql.each(
        "SELECT g.id, t.name, t.id FROM customer_tag g JOIN tag t ON t.id = g.tag_id WHERE g.customer_id = ?",
        [&](const RawStatement &tag) {
            if (std::ranges::find(named, tag.integer(2)) == named.end())
                others.emplace_back(tag.integer(0), tag.text(1));
        },
        customer);
    for (const auto &[id, name] : others) {
        m_sql.remove("DELETE FROM customer_tag WHERE id = ?", id);
        row.tellChange(m_tags, name.toStdString(), {});
    }
    return !others.empty();
}

} // namespace crm
