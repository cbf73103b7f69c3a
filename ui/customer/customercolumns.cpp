#include "ui/customer/customercolumns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::CustomerColumns)
};

using F = CustomerField;

struct Layout
{
    F field;
    int width;
    bool shown;
    bool right = false;
};

constexpr Layout kLayouts[] = {
    {F::Name, 252, true},         {F::Grade, 54, true},         {F::Owner, 110, true},
    {F::Region, 108, true},       {F::Industry, 112, false},    {F::Phone, 128, false},
    {F::LastContact, 92, true},   {F::NextActivity, 114, true}, {F::Orders, 64, false, true},
    {F::Revenue, 98, true, true}, {F::LastOrder, 96, false},    {F::Source, 96, false},
    {F::DaysLeft, 104, false},    {F::Tags, 160, false},        {F::Created, 96, false},
    {F::Code, 96, false},
};

bool isFigure(const QString &type)
{
    return type == "integer"_L1 || type == "decimal"_L1 || type == "money"_L1;
}

} // namespace

QString customerFieldTitle(FieldRef field, const DirectoryLists &lists)
{
    switch (field.field) {
    case F::Name: return Texts::tr("Customer");
    case F::Code: return Texts::tr("Code");
    case F::Grade: return Texts::tr("Grade");
    case F::Owner: return Texts::tr("Owner");
    case F::Pool: return Texts::tr("Pool");
    case F::Country: return Texts::tr("Country");
    case F::Region: return Texts::tr("Region");
    case F::City: return Texts::tr("City");
    case F::Industry: return Texts::tr("Industry");
    case F::Contact: return Texts::tr("Contact");
    case F::Phone: return Texts::tr("Phone");
    case F::Email: return Texts::tr("Email");
    case F::Messenger: return Texts::tr("Messenger");
    case F::LastContact: return Texts::tr("Last contact");
    case F::NextActivity: return Texts::tr("Next step");
    case F::Orders: return Texts::tr("Orders");
    case F::Revenue: return Texts::tr("Revenue");
    case F::LastOrder: return Texts::tr("Last order");
    case F::Source: return Texts::tr("Source");
    case F::Tags: return Texts::tr("Tags");
    case F::Created: return Texts::tr("Created");
    case F::DaysSinceContact: return Texts::tr("Days since contact");
    case F::DaysSinceOrder: return Texts::tr("Days since order");
    case F::DaysOwned: return Texts::tr("Days owned");
    case F::DaysInPool: return Texts::tr("Days in pool");
    case F::RecycleOn: return Texts::tr("Back to the pool on");
    case F::DaysLeft: return Texts::tr("Days left");
    case F::Custom: break;
    default: return QString::fromLatin1(fieldInfo(field.field).key);
    }
    const auto own = std::ranges::find(lists.customFields, field.custom, &DirectoryLists::CustomField::id);
    return own == lists.customFields.end() ? QString() : own->name;
}

std::vector<CustomerColumn> customerColumns(const DirectoryLists &lists)
{
    std::vector<CustomerColumn> columns;
    for (const auto &layout : kLayouts)
        columns.push_back({{layout.field},
                           QString::fromLatin1(fieldInfo(layout.field).key),
                           customerFieldTitle({layout.field}, lists),
                           layout.width,
                           layout.shown,
                           layout.right});
    for (const auto &own : lists.customFields)
        columns.push_back(
            {{F::Custom, own.id}, u"custom%1"_s.arg(own.id), own.name, 112, false, isFigure(own.type)});
    return columns;
}

} // namespace crm::ui
