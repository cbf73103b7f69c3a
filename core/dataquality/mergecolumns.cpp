#include "core/dataquality/mergecolumns.h"

#include "core/base/amount.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/customfield/customfieldrepository.h"
#include "core/operation/recordnames.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Member = QString Customer::*;

MergeColumn textColumn(const QString &column, Member member, MatchKind kind = MatchKind::Text)
{
    return {.key = column,
            .title = columnName(column),
            .column = column,
            .shownAs = column,
            .kind = kind,
            .text = [member](const CustomerCard &card) { return card.customer.*member; },
            .take = [member](CustomerCard &to,
                             const CustomerCard &from) { to.customer.*member = from.customer.*member; }};
}

MergeColumn notesColumn(const QString &column, Member member)
{
    auto notes = textColumn(column, member);
    notes.mayJoin = true;
    notes.set = [member](CustomerCard &to, const QString &joined) { to.customer.*member = joined; };
    return notes;
}

MergeColumn nameColumn(CustomerKind kind)
{
    auto name = textColumn(u"name"_s, &Customer::name,
                           kind == CustomerKind::Person ? MatchKind::Person : MatchKind::Company);
    name.take = [](CustomerCard &to, const CustomerCard &from) {
        to.customer.name = from.customer.name;
        to.customer.reading = from.customer.reading;
        to.customer.initials = from.customer.initials;
    };
    return name;
}

MergeColumn kindColumn()
{
    return {
        .key = u"kind"_s,
        .title = columnName(u"kind"_s),
        .column = u"kind"_s,
        .shownAs = u"kind"_s,
        .text = [](const CustomerCard &card) { return displayName(card.customer.kind); },
        .take = [](CustomerCard &to, const CustomerCard &from) { to.customer.kind = from.customer.kind; }};
}

MergeColumn birthdayColumn()
{
    return {.key = u"birthday"_s,
            .title = columnName(u"birthday"_s),
            .column = u"birthday"_s,
            .shownAs = u"birthday"_s,
            .kind = MatchKind::Date,
            .text = [](const CustomerCard &card) { return card.customer.birthday.date; },
            .take = [](CustomerCard &to,
                       const CustomerCard &from) { to.customer.birthday = from.customer.birthday; }};
}

MergeColumn parentColumn(const Connection &db)
{
    return {.key = u"parent"_s,
            .title = columnName(u"parent_id"_s),
            .column = u"parent_id"_s,
            .shownAs = u"parent"_s,
            .text =
                [&db](const CustomerCard &card) {
                    const auto parent = CustomerRepository(db).find(card.customer.parent);
                    return parent ? parent->name : QString();
                },
            .take = [](CustomerCard &to,
                       const CustomerCard &from) { to.customer.parent = from.customer.parent; }};
}

/// The key of a way of contact as people read it.
MergeColumn channelColumn()
{
    auto column = textColumn(u"preferred_channel"_s, &Customer::preferredChannel);
    column.text = [](const CustomerCard &card) {
        const auto &key = card.customer.preferredChannel;
        return key.isEmpty()     ? key
             : key == "visit"_L1 ? Tr::tr("Visit")
                                 : displayName(channelKindFromKey(key));
    };
    return column;
}

QString shownValue(const CustomField &field, QString value)
{
    if (const bool isFigure = field.type == FieldType::Money || field.type == FieldType::Decimal; isFigure)
        if (const auto figure = Amount::parse(value))
            return QLocale().toString(figure->toDouble(), 'f', QLocale::FloatingPointShortest);
    if (field.type == FieldType::Boolean && !value.isEmpty())
        return value == "1"_L1 ? u"✓"_s : u"–"_s;
    return value.replace(u'\n', u", "_s);
}

MergeColumn customColumn(const CustomField &field)
{
    return {
        .key = u"custom.%1"_s.arg(field.id),
        .title = field.name,
        .shownAs = field.name,
        .text = [field](const CustomerCard &card) { return shownValue(field, card.custom.value(field.id)); },
        .take =
            [id = field.id](CustomerCard &to, const CustomerCard &from) {
                if (const auto value = from.custom.constFind(id); value != from.custom.constEnd())
                    to.custom.insert(id, *value);
                else
                    to.custom.remove(id);
            }};
}

} // namespace

std::vector<MergeColumn> mergeColumns(const Connection &db, CustomerKind kind)
{
    std::vector<MergeColumn> columns = {
        nameColumn(kind),
        textColumn(u"code"_s, &Customer::code, MatchKind::Identifier),
        kindColumn(),
        textColumn(u"grade"_s, &Customer::grade),
        textColumn(u"source"_s, &Customer::source),
        textColumn(u"industry"_s, &Customer::industry),
        textColumn(u"country"_s, &Customer::country, MatchKind::Place),
        textColumn(u"region"_s, &Customer::region, MatchKind::Place),
        textColumn(u"city"_s, &Customer::city, MatchKind::Place),
        parentColumn(db),
        birthdayColumn(),
        channelColumn(),
        textColumn(u"contact_hours"_s, &Customer::contactHours),
        notesColumn(u"preferences"_s, &Customer::preferences),
        notesColumn(u"hobbies"_s, &Customer::hobbies),
        notesColumn(u"notes"_s, &Customer::notes),
        notesColumn(u"import_note"_s, &Customer::importNote),
    };
    for (const auto &field : CustomFieldRepository(db).all(FieldEntity::Customer))
        columns.push_back(customColumn(field));
    return columns;
}

} // namespace crm
