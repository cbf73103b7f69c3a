#include "ui/exchange/readingchoices.h"

#include "core/base/text/phone.h"
#include "core/exchange/celltext.h"
#include "core/exchange/phoneregion.h"
#include "core/exchange/rowparser.h"
#include "ui/common/formatters.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kRegionsOffered = 6;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::ReadingChoice)
};

std::optional<ImportFieldType> typeOf(const ImportPlan &plan, int column)
{
    const auto name = fieldOf(plan.mapping, column);
    if (const int index = fieldIndex(plan.kind, name); index >= 0)
        return importFields(plan.kind)[size_t(index)].type;
    for (const auto &field : plan.ownFields())
        if (field.name == name)
            return crm::typeOf(field);
    return {};
}

bool isDay(ImportFieldType type)
{
    return holdsDays(type);
}

bool isNumber(ImportFieldType type)
{
    return type == ImportFieldType::Money || type == ImportFieldType::Quantity
        || type == ImportFieldType::Discount;
}

template <typename Found>
QString firstText(const SheetShape &shape, int column, Found &&found)
{
    for (const auto &row : shape.sample) {
        const auto text = row.fields.value(column).trimmed();
        if (!text.isEmpty() && found(text.toStdString()))
            return text;
    }
    return {};
}

ReadingChoice dayChoice(const ImportPlan &plan, int column)
{
    const auto settled = plan.mapping.dateOrders.find(column);
    const bool isOpen = std::ranges::find(plan.unsettled, column) != plan.unsettled.end();
    if (settled == plan.mapping.dateOrders.end() && !isOpen)
        return {}; // written in a way that can only be read in one
    const auto example = firstText(plan.shape, column, [](const std::string &text) {
        return readDate(text).state == DateReading::State::Ambiguous;
    });
    ReadingChoice choice;
    for (const auto order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        const QString name =
            order == DateOrder::DayMonthYear ? Texts::tr("Day first") : Texts::tr("Month first");
        const auto day = readDate(example.toStdString(), order).date;
        choice.ways.append(
            {QLatin1StringView(nameOf(order)),
             example.isEmpty() ? name : Texts::tr("%1: %2 is %3").arg(name, example, format::date(day))});
    }
    if (settled != plan.mapping.dateOrders.end())
        choice.taken = QLatin1StringView(nameOf(settled->second));
    return choice;
}

ReadingChoice markChoice(const ImportPlan &plan, int column)
{
    DecimalMarkFinder finder;
    for (const auto &row : plan.shape.sample)
        finder.add(row.fields.value(column).toStdString());
    auto probe = finder;
    probe.add("1,5"); // unsettles the finder if there was a point before
    const bool hasPoints = probe.isUnsettled() && !finder.isUnsettled();
    const auto chosen = plan.mapping.decimals.find(column);
    const auto example = firstText(plan.shape, column, [](const std::string &text) {
        const auto point = readAmount(text, DecimalMark::Point);
        const auto comma = readAmount(text, DecimalMark::Comma);
        return point.state == AmountReading::State::Good && point.state == comma.state
            && point.amount != comma.amount;
    });
    const bool isClear = hasPoints && chosen == plan.mapping.decimals.end();
    if (isClear || (example.isEmpty() && chosen == plan.mapping.decimals.end()))
        return {};
    ReadingChoice choice;
    for (const auto mark : {DecimalMark::Point, DecimalMark::Comma}) {
        const bool isPoint = mark == DecimalMark::Point;
        const QString name = isPoint ? Texts::tr("Decimal point") : Texts::tr("Decimal comma");
        const auto amount = readAmount(example.toStdString(), mark).amount;
        choice.ways.append({isPoint ? u"."_s : u","_s,
                            example.isEmpty()
                                ? name
                                : Texts::tr("%1: %2 is %3").arg(name, example, format::quantity(amount))});
    }
    choice.taken =
        chosen != plan.mapping.decimals.end() && chosen->second == DecimalMark::Comma ? u","_s : u"."_s;
    return choice;
}

bool namesCountry(QStringView number)
{
    return number.startsWith(u'+') || number.startsWith(u"00") || number.startsWith(u'＋');
}

QString nameOfRegion(const QString &region)
{
    return displayPhoneRegion(region) + u" +"_s + callingCode(region);
}

/// Numbers without a country code are somebody's in one country and somebody else's in another.
ReadingChoice regionChoice(const ImportPlan &plan, int column)
{
    const auto example = firstText(plan.shape, column, [](const std::string &text) {
        const auto number = QString::fromStdString(text);
        return !namesCountry(number) && !normalizePhone(splitPhones(number).value(0)).e164.isEmpty();
    });
    const auto &taken = plan.mapping.phoneRegion;
    if (example.isEmpty() && taken == plan.phoneRegion)
        return {};
    ReadingChoice choice{.taken = taken};
    for (const auto &region : phoneRegions()) {
        if (choice.ways.size() == kRegionsOffered && region != taken)
            continue;
        QString text = nameOfRegion(region);
        if (region == taken && !example.isEmpty()) {
            const auto number = splitPhones(example).value(0);
            const auto read = normalizePhone(number, region).normalized();
            if (!read.isEmpty())
                text = Texts::tr("%1: %2 is %3").arg(text, number, read);
        }
        choice.ways.append({region, text});
    }
    return choice;
}

SheetRecord recordOf(const SheetRow &row, const std::vector<std::string> &cells)
{
    SheetRecord record;
    record.line = row.line;
    record.hidden = row.hidden;
    record.fields.assign(cells.begin(), cells.end());
    return record;
}

QString shown(const FieldValue &value, ImportFieldType type)
{
    if (!value.isPresent)
        return {};
    if (type == ImportFieldType::Money || type == ImportFieldType::Quantity)
        return format::quantity(Amount{value.number});
    if (type == ImportFieldType::Discount)
        return format::percent(double(value.number) / Amount::kScale);
    if (type == ImportFieldType::Instant)
        return format::dateTime(value.number, QTimeZone::systemTimeZone());
    const auto text = toText(value.text);
    return type == ImportFieldType::Date ? format::date(QDate::fromString(text, Qt::ISODate)) : text;
}

} // namespace

ReadingChoice readingChoice(const ImportPlan &plan, int column)
{
    const auto type = typeOf(plan, column);
    if (!type)
        return {};
    return isDay(*type)                    ? dayChoice(plan, column)
         : isNumber(*type)                 ? markChoice(plan, column)
         : *type == ImportFieldType::Phone ? regionChoice(plan, column)
                                           : ReadingChoice();
}

void chooseReading(ImportPlan &plan, int column, const QString &way)
{
    if (const auto order = dateOrderByName(way.toStdString())) {
        plan.mapping.dateOrders[column] = *order;
        std::erase(plan.unsettled, column);
    } else if (isPhoneRegion(way)) {
        plan.mapping.phoneRegion = way;
    } else {
        plan.mapping.decimals[column] = way == u"," ? DecimalMark::Comma : DecimalMark::Point;
    }
}

QStringList samplesOf(const SheetShape &shape, int column, int most)
{
    QStringList texts;
    for (const auto &row : shape.sample) {
        const auto text = row.fields.value(column).left(60).simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        if (texts.size() == most)
            break;
    }
    return texts;
}

int nullWordsIn(const ImportPlan &plan)
{
    int count = 0;
    for (const auto &[field, column] : plan.mapping.columns) {
        const auto type = typeOf(plan, column);
        if (type && *type >= ImportFieldType::Date)
            continue; // empty there in any case
        for (const auto &row : plan.shape.sample)
            count += isNullWord(row.fields.value(column).trimmed().toStdString());
    }
    return count;
}

RowReading readRow(const ImportPlan &plan, size_t row)
{
    if (row >= plan.shape.sample.size())
        return {};
    const auto &source = plan.shape.sample[row];
    std::vector<std::string> cells;
    for (const auto &cell : source.fields)
        cells.push_back(cell.toStdString());
    RowParser parser(plan.kind, plan.shape, plan.mapping, QTimeZone::systemTimeZone(), plan.ownFields());
    const auto &parsed = parser.parse(recordOf(source, cells), !plan.isWorkbook());
    RowReading reading{source.line};
    if (parsed.isRejected)
        reading.rejection = parsed.reason();
    const auto fields = importFields(plan.kind);
    const auto own = plan.fieldsOfUsers();
    for (size_t i = 0; i < parsed.values.size(); ++i) {
        const bool isOwn = i >= fields.size();
        const QString name = isOwn ? own[qsizetype(i - fields.size())] : QString(fields[i].name);
        if (!plan.mapping.isMapped(name))
            continue;
        const auto column = plan.mapping.columns.find(name);
        FieldReading field{fieldTitle(plan.kind, name),
                           shown(parsed.values[i], isOwn ? ImportFieldType::Line : fields[i].type)};
        for (const auto &problem : parsed.problems) {
            if (column != plan.mapping.columns.end() && problem.column == column->second + 1
                && problem.weight != ImportProblem::Weight::Note)
                field.problem = problem.reason;
        }
        reading.fields.append(field);
    }
    return reading;
}

} // namespace crm::ui
