#include "core/insight/salesreport.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<SalesBy, 10> kBy{{{{SalesBy::Month, u"month"_s},
                                  {SalesBy::Quarter, u"quarter"_s},
                                  {SalesBy::Year, u"year"_s},
                                  {SalesBy::Product, u"product"_s},
                                  {SalesBy::Category, u"category"_s},
                                  {SalesBy::Region, u"region"_s},
                                  {SalesBy::Owner, u"owner"_s},
                                  {SalesBy::Customer, u"customer"_s},
                                  {SalesBy::Segment, u"segment"_s},
                                  {SalesBy::Rfm, u"rfm"_s}}}};

} // namespace

QString toKey(SalesBy by)
{
    return kBy.key(by);
}

std::optional<SalesBy> salesByFromKey(const QString &key)
{
    for (const auto &[by, text] : kBy.pairs)
        if (text == key)
            return by;
    return {};
}

bool isTime(SalesBy by)
{
    return by == SalesBy::Month || by == SalesBy::Quarter || by == SalesBy::Year;
}

bool isGrouped(SalesBy by)
{
    return by == SalesBy::Segment || by == SalesBy::Rfm;
}

QString displayName(SalesBy by)
{
    switch (by) {
    case SalesBy::Month: return Tr::tr("Month");
    case SalesBy::Quarter: return Tr::tr("Quarter");
    case SalesBy::Year: return Tr::tr("Year");
    case SalesBy::Product: return Tr::tr("Product");
    case SalesBy::Category: return Tr::tr("Category");
    case SalesBy::Region: return Tr::tr("Region");
    case SalesBy::Owner: return Tr::tr("Owner");
    case SalesBy::Customer: return Tr::tr("Customer");
    case SalesBy::Segment: return Tr::tr("Segment");
    case SalesBy::Rfm: return Tr::tr("RFM segment");
    }
    return {};
}

} // namespace crm
