#include "ui/customfield/owntexts.h"

#include "ui/common/formatters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::OwnTexts)
};

} // namespace

QString ownText(const CustomField &field, const QString &value, const QString &currency)
{
    switch (field.type) {
    case FieldType::Boolean:
        return value == "1"_L1 ? Texts::tr("Yes") : value == "0"_L1 ? Texts::tr("No") : value;
    case FieldType::Choices: return format::facts(value.split(u'\n'));
    case FieldType::Date:
        if (const auto day = QDate::fromString(value, Qt::ISODate); day.isValid())
            return format::date(day);
        return value;
    case FieldType::Money:
        if (const auto amount = Amount::parse(value))
            return format::money(*amount, currency);
        return value;
    case FieldType::Integer:
    case FieldType::Decimal:
        if (const auto figure = Amount::parse(value))
            return format::quantity(*figure);
        return value;
    default: return value;
    }
}

std::vector<std::pair<QString, QString>> ownTexts(const std::vector<CustomField> &fields,
                                                  const CustomValues &values, const QString &currency)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const auto &field : fields)
        if (const auto value = values.value(field.id); !value.isEmpty())
            texts.emplace_back(field.name, ownText(field, value, currency));
    return texts;
}

} // namespace crm::ui
