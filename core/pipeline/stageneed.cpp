#include "core/pipeline/stageneed.h"

#include "core/activity/activity.h"
#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<NeedKind, 3> kKinds = {{{
    {NeedKind::Field, u"field"_s},
    {NeedKind::Activity, u"activity"_s},
    {NeedKind::Approval, u"approval"_s},
}}};

const EnumKeys<DealField, kDealFields.size()> kFields = {{{
    {DealField::Amount, u"amount"_s},
    {DealField::Expected, u"expected"_s},
    {DealField::Product, u"product"_s},
    {DealField::Notes, u"notes"_s},
    {DealField::Contact, u"contact"_s},
    {DealField::Phone, u"phone"_s},
    {DealField::Industry, u"industry"_s},
    {DealField::Source, u"source"_s},
    {DealField::Order, u"order"_s},
    {DealField::Contract, u"contract"_s},
}}};

template <typename Enum, size_t N>
std::optional<Enum> found(const EnumKeys<Enum, N> &keys, const QString &key)
{
    for (const auto &[value, text] : keys.pairs)
        if (text == key)
            return value;
    return {};
}

QString activityName(const StageNeed &need)
{
    const auto kind = activityKindFromKey(need.subject);
    return kind ? displayName(*kind) : Tr::tr("Follow-up");
}

} // namespace

QString toKey(NeedKind kind)
{
    return kKinds.key(kind);
}

std::optional<NeedKind> needKindFromKey(const QString &key)
{
    return found(kKinds, key);
}

QString toKey(DealField field)
{
    return kFields.key(field);
}

std::optional<DealField> dealFieldFromKey(const QString &key)
{
    return found(kFields, key);
}

QString displayName(DealField field)
{
    switch (field) {
    case DealField::Amount: return Tr::tr("Amount");
    case DealField::Expected: return Tr::tr("Expected on");
    case DealField::Product: return Tr::tr("Product");
    case DealField::Notes: return Tr::tr("Notes");
    case DealField::Contact: return Tr::tr("Contact person");
    case DealField::Phone: return Tr::tr("Phone");
    case DealField::Industry: return Tr::tr("Industry");
    case DealField::Source: return Tr::tr("Source");
    case DealField::Order: return Tr::tr("Quotation or order");
    case DealField::Contract: return Tr::tr("Contract");
    }
    return {};
}

QString displayName(const StageNeed &need)
{
    switch (need.kind) {
    case NeedKind::Field: {
        const auto field = dealFieldFromKey(need.subject);
        return field ? displayName(*field) : need.subject;
    }
    case NeedKind::Activity:
        return need.count > 1 ? u"%1 × %2"_s.arg(activityName(need)).arg(need.count) : activityName(need);
    case NeedKind::Approval: return Tr::tr("Approval");
    }
    return {};
}

QString inWords(const std::vector<StageLack> &lacks, const DealFacts &facts)
{
    QStringList words;
    for (const auto &lack : lacks)
        for (const auto &need : lack.needs) {
            QString word = displayName(need);
            if (need.kind == NeedKind::Activity && need.count > 1)
                word = Tr::tr("%1 (%2 of %3 so far)")
                           .arg(activityName(need))
                           .arg(doneOf(need, facts))
                           .arg(need.count);
            if (need.kind == NeedKind::Approval)
                word = Tr::tr("approval for “%1”").arg(lack.stage.name);
            if (!words.contains(word))
                words << word;
        }
    return words.join(Tr::tr(", ", "between the things that are missing"));
}

} // namespace crm
