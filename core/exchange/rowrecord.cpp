#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/exchange/card/cardrow.h"
#include "core/exchange/rowparser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

// What the cells of a row are together: a person whose name stands in two of them, several people in one, and
// whether it is a record at all.

namespace {

using Weight = ImportProblem::Weight;

bool endsSheet(std::string_view text)
{
    static constexpr std::string_view kFirst[] = {"合", "小", "总", "總", "本", "累", "制", "製",
                                                  "审", "審", "复", "複", "打", "列", "导", "匯",
                                                  "填", "t",  "T",  "s",  "S",  "g",  "G"};
    if (text.size() > 60
        || std::ranges::none_of(kFirst, [text](std::string_view first) { return text.starts_with(first); }))
        return false; // nearly all names, at no cost
    static const QStringList sums =
        u"合计|合計|小计|小計|总计|總計|总合计|本页合计|本页小计|本月合计|累计|累計|"
        u"total|totals|subtotal|grandtotal|sum"_s.split(u'|');
    static const QRegularExpression made(
        u"^(制表|製表|制单|製單|审核|審核|复核|複核|打印|列印|导出|匯出|填表)(人|人员|员|日期|时间|時間)?[:：]"_s);
    const auto word = toText(text).remove(u' ').toLower();
    return sums.contains(word) || made.match(word).hasMatch();
}

} // namespace

/// A person whose name comes in two columns has it whole, unless a column holds it so.
void RowParser::composeName()
{
    const int family = fieldIndex(m_kind, u"family_name");
    const int given = fieldIndex(m_kind, u"given_name");
    if (family < 0 || (!has(u"family_name") && !has(u"given_name")))
        return;
    const bool isAtCompany = m_kind == ImportKind::Customers && (has(u"name") || has(u"code"));
    const auto target = size_t(fieldIndex(m_kind, isAtCompany ? u"contact" : u"name"));
    if (m_row.values[target].isPresent)
        return;
    m_buffers[target] =
        composedName(toText(m_row.values[size_t(family)].text), toText(m_row.values[size_t(given)].text))
            .toStdString();
    m_row.values[target] = {true, m_buffers[target]};
    const int kind = fieldIndex(m_kind, u"kind");
    if (kind >= 0 && !isAtCompany && !has(u"kind")) {
        m_buffers[size_t(kind)] = "person";
        m_row.values[size_t(kind)] = {true, m_buffers[size_t(kind)]};
    }
}

/// 张三、李四 in one cell are two people; where there are as many phones, each has one.
void RowParser::splitContacts()
{
    static const QRegularExpression between(u"[、，,；;/／\\s]+"_s);
    static const QRegularExpression person(u"^\\p{Han}{2,4}$"_s);
    constexpr qsizetype kMost = 4; // fields of contacts
    if (m_kind != ImportKind::Customers)
        return;
    const auto place = [this](const QString &field) { return size_t(fieldIndex(m_kind, field)); };
    const auto whole = m_row.values[size_t(m_contact)].text;
    if (whole.size() < 12 || has(u"contact_2")) // bytes of two names
        return;
    const auto names = toText(whole).split(between, Qt::SkipEmptyParts);
    const auto isPerson = [](const QString &name) { return person.match(name).hasMatch(); };
    if (names.size() < 2 || names.size() > kMost || !std::ranges::all_of(names, isPerson))
        return;
    const auto phones = splitPhones(toText(m_row.values[place(u"phone"_s)].text));
    const auto put = [&](const QString &field, const QString &text) {
        m_buffers[place(field)] = text.toStdString();
        m_row.values[place(field)] = {true, m_buffers[place(field)]};
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto contact = i == 0 ? u"contact"_s : u"contact_%1"_s.arg(i + 1);
        put(contact, names[i]);
        if (phones.size() == names.size())
            put(i == 0 ? u"phone"_s : contact + u"_phone"_s, phones[i]);
    }
}

/// A title without a contact would be nobody's: it is the customer's own, and goes to the notes.
void RowParser::keepLoose()
{
    if (!m_hasTitles || has(u"contact"))
        return;
    for (const auto &[field, title] : {std::pair(u"contact_title"_s, Tr::tr("Job title")),
                                       std::pair(u"contact_department"_s, Tr::tr("Department"))})
        if (has(field))
            m_row.overflow +=
                Tr::tr("%1: %2").arg(title, toText(m_row.values[size_t(fieldIndex(m_kind, field))].text))
                + u'\n';
}

void RowParser::checkRequired()
{
    const bool namesCustomer = has(u"customer") || has(u"customer_code");
    if (isBelowSheet())
        return reject(Tr::tr("The row sums up or signs the sheet; it is no record."));
    switch (m_kind) {
    case ImportKind::Customers:
    case ImportKind::Products:
        if (!has(u"name") && !has(u"code"))
            reject(Tr::tr("The name is missing."));
        break;
    case ImportKind::Contacts:
        if (!has(u"name"))
            reject(Tr::tr("The name is missing."));
        else if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        break;
    case ImportKind::Orders:
        if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        if (!has(u"number") && m_mapping.isMapped(u"number"_s))
            reject(Tr::tr("The order number is missing."));
        if (!has(u"date"))
            rejectMissing(u"date", Tr::tr("The order date is missing or cannot be read."));
        break;
    case ImportKind::OrderLines:
        if (!has(u"number"))
            reject(Tr::tr("The order number is missing."));
        break;
    case ImportKind::Activities:
        if (!namesCustomer)
            reject(Tr::tr("The customer is missing."));
        if (!has(u"at"))
            rejectMissing(u"at", Tr::tr("The time is missing or cannot be read."));
        break;
    case ImportKind::Opportunities:
        if (!namesCustomer && !has(u"number") && !has(u"name"))
            reject(Tr::tr("Neither a number nor a name nor a customer is given."));
        break;
    case ImportKind::Contracts:
        if (!namesCustomer && !has(u"number"))
            reject(Tr::tr("The customer is missing."));
        break;
    }
}

/// What was said of the cell already is why the row does not come in.
void RowParser::rejectMissing(QStringView field, const QString &reason)
{
    const int column = m_sources[size_t(fieldIndex(m_kind, field))].column + 1;
    const auto said = std::ranges::find_if(m_row.problems, [column](const ImportProblem &problem) {
        return problem.column == column && problem.weight == Weight::Flagged;
    });
    if (column == 0 || said == m_row.problems.end())
        return reject(reason);
    said->weight = Weight::Rejected;
    m_row.isRejected = true;
}

/// 合计 and 小计 below a sheet, and who made it, are no records.
bool RowParser::isBelowSheet() const
{
    const auto stands = [this](int field) {
        return field >= 0 && m_sources[size_t(field)].column >= 0
            && endsSheet(m_row.values[size_t(field)].text);
    };
    if (isOfLines(m_kind))
        return stands(m_number) || stands(m_product);
    // There are companies of every name, but they have more than that.
    return stands(m_name)
        && (m_kind != ImportKind::Customers
            || !(has(u"code") || has(u"phone") || has(u"email") || has(u"contact") || has(u"address")));
}

} // namespace crm
