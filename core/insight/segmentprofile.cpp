#include "core/insight/segmentprofile.h"

#include "core/analytics/quantile.h"
#include "core/base/tr.h"
#include "core/insight/insightservice.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Figure = ProfileFigure::Kind;

/// Counts values within and outside of a segment.
class Tally
{
public:
    void add(const QString &value, bool inside)
    {
        auto &counts = m_counts[value];
        ++(inside ? counts.first : counts.second);
    }

    template <typename Label>
    ProfileTrait trait(const QString &key, const SegmentProfile &profile, Label label) const
    {
        ProfileTrait trait{.key = key};
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            ProfileShare share{.value = it.key(),
                               .label = it.key().isEmpty() ? QString() : label(it.key()),
                               .inside = it->first,
                               .outside = it->second};
            if (profile.inside > 0)
                share.partInside = double(share.inside) / double(profile.inside);
            if (profile.outside > 0)
                share.partOutside = double(share.outside) / double(profile.outside);
            trait.difference += std::abs(share.partInside - share.partOutside) / 2;
            trait.shares.push_back(std::move(share));
        }
        std::ranges::sort(trait.shares, [](const ProfileShare &a, const ProfileShare &b) {
            return std::pair(b.inside, a.label) < std::pair(a.inside, b.label);
        });
        if (profile.inside == 0 || profile.outside == 0)
            trait.difference = 0;
        return trait;
    }

private:
    QHash<QString, std::pair<qint64, qint64>> m_counts;
};

/// The values of a figure within and outside.
class Sample
{
public:
    void add(double value, bool inside) { (inside ? m_inside : m_outside).push_back(value); }
    ProfileFigure figure(Figure kind, bool middle) const
    {
        return {kind, middle ? middleOf(m_inside) : meanOf(m_inside),
                middle ? middleOf(m_outside) : meanOf(m_outside)};
    }

private:
    static double meanOf(const std::vector<double> &values)
    {
        double sum = 0;
        for (const auto value : values)
            sum += value;
        return values.empty() ? std::nan("") : sum / double(values.size());
    }
    static double middleOf(const std::vector<double> &values)
    {
        return values.empty() ? std::nan("") : median(values);
    }

    std::vector<double> m_inside, m_outside;
};

/// One byte for each row of the snapshot.
std::vector<quint8> membersOf(const DirectoryView &segment)
{
    std::vector<quint8> inside(segment.snapshot->rows());
    for (const auto row : segment.rows)
        inside[row] = 1;
    return inside;
}

/// Columns of choices; what somebody may not see of a customer is not counted.
void addColumns(SegmentProfile &profile, const DirectoryView &segment, const std::vector<quint8> &inside)
{
    using F = CustomerField;
    const auto &snapshot = *segment.snapshot;
    std::vector<FieldRef> fields;
    for (const auto field : {F::Industry, F::Region, F::Source, F::Grade, F::Owner, F::Kind})
        fields.push_back({field});
    for (const auto &own : snapshot.lists().customFields)
        if (own.type == "choice"_L1 || own.type == "boolean"_L1)
            fields.push_back({F::Custom, own.id});
    for (const auto field : fields) {
        Tally tally;
        for (quint32 row = 0; row < snapshot.rows(); ++row)
            if (snapshot.isPresent(row) && !segment.hidden(row).contains(field.field))
                tally.add(snapshot.label(field, snapshot.code(field, row)), inside[row]);
        QString key;
        if (field.field == F::Custom) {
            const auto own = snapshot.customPlace(field.custom);
            key = own ? snapshot.lists().customFields[*own].name : QString();
        } else {
            key = QString::fromLatin1(fieldInfo(field.field).key);
        }
        profile.traits.push_back(tally.trait(key, profile, [](const QString &label) { return label; }));
    }
}

} // namespace

SegmentProfile segmentProfile(const DirectoryView &segment, CustomerFacts &facts,
                              const InsightService &source)
{
    SegmentProfile profile{.inside = segment.total(),
                           .outside = segment.snapshot->customers() - segment.total()};
    const auto inside = membersOf(segment);
    addColumns(profile, segment, inside);
    const auto &snapshot = *segment.snapshot;
    const auto &orders = facts.orders(source);
    profile.currency = orders.currency;
    const auto &rfm = facts.rfm(source);
    const auto &stages = facts.lifecycle(source).stage;
    const auto &value = facts.value(source);
    const auto &classes = facts.valueClass(source);
    const auto &behaviours = facts.behaviour(source);
    Tally stage, group, valueClass, behaviour;
    std::map<Figure, Sample> samples;
    for (size_t row = 0; row < orders.size(); ++row) {
        const auto place = snapshot.rowOf(orders.customers[row]);
        if (!place || segment.hidden(*place).contains(CustomerField::Revenue))
            continue;
        const bool in = inside[*place];
        const auto at = LifecycleStage(stages[row]);
        stage.add(at == LifecycleStage::None ? QString() : toKey(at), in);
        const auto segmentOf = rfm.segment[row];
        const bool bought = segmentOf != kNoRfmSegment;
        group.add(bought ? rfm.segments[segmentOf].key : QString(), in);
        valueClass.add(bought ? toKey(classes[row]) : QString(), in);
        behaviour.add(toKey(behaviours[row]), in);
        const double revenue = Amount{rfm.columns.money[row]}.toDouble();
        samples[Figure::Orders].add(rfm.columns.frequency[row], in);
        samples[Figure::Revenue].add(revenue, in);
        if (!bought)
            continue;
        samples[Figure::AverageOrder].add(revenue / rfm.columns.frequency[row], in);
        samples[Figure::SilentDays].add(rfm.columns.recency[row], in);
        if (facts.intervals(source)[row] > 0)
            samples[Figure::Interval].add(facts.intervals(source)[row], in);
        if (row < value.customers.alive.size())
            samples[Figure::Alive].add(value.customers.alive[row], in);
        if (row < value.lifetimeValue.size())
            samples[Figure::Worth].add(value.lifetimeValue[row], in);
    }
    const auto stageLabel = [](const QString &key) {
        for (size_t i = 0; i < kLifecycleStages; ++i)
            if (toKey(LifecycleStage(i)) == key)
                return displayName(LifecycleStage(i));
        return key;
    };
    const auto classLabel = [](const QString &key) {
        for (const auto one : {ValueClass::High, ValueClass::Medium, ValueClass::Low})
            if (toKey(one) == key)
                return displayName(one);
        return key;
    };
    const auto behaviourLabel = [](const QString &key) {
        for (const auto one :
             {BehaviourClass::HighFrequency, BehaviourClass::LowFrequency, BehaviourClass::Potential})
            if (toKey(one) == key)
                return displayName(one);
        return key;
    };
    profile.traits.push_back(stage.trait(u"stage"_s, profile, stageLabel));
    profile.traits.push_back(group.trait(u"rfm"_s, profile, rfmSegmentName));
    profile.traits.push_back(valueClass.trait(u"value_class"_s, profile, classLabel));
    profile.traits.push_back(behaviour.trait(u"behaviour"_s, profile, behaviourLabel));
    std::erase_if(profile.traits, [](const ProfileTrait &trait) { return trait.shares.size() < 2; });
    std::ranges::stable_sort(profile.traits, std::ranges::greater(), &ProfileTrait::difference);
    for (const auto &[kind, sample] : samples)
        profile.figures.push_back(
            sample.figure(kind, kind == Figure::SilentDays || kind == Figure::Interval));
    return profile;
}

QString profileTitle(const QString &key)
{
    static const QHash<QString, const char *> titles = {
        {u"industry"_s, QT_TRANSLATE_NOOP("crm", "Industry")},
        {u"region"_s, QT_TRANSLATE_NOOP("crm", "Region")},
        {u"source"_s, QT_TRANSLATE_NOOP("crm", "Source")},
        {u"grade"_s, QT_TRANSLATE_NOOP("crm", "Grade")},
        {u"owner"_s, QT_TRANSLATE_NOOP("crm", "Owner")},
        {u"kind"_s, QT_TRANSLATE_NOOP("crm", "Company or person")},
        {u"stage"_s, QT_TRANSLATE_NOOP("crm", "Stage of life")},
        {u"rfm"_s, QT_TRANSLATE_NOOP("crm", "RFM segment")},
        {u"value_class"_s, QT_TRANSLATE_NOOP("crm", "Value class")},
        {u"behaviour"_s, QT_TRANSLATE_NOOP("crm", "Buying behaviour")},
    };
    const auto *title = titles.value(key);
    return title ? Tr::tr(title) : key;
}

QString displayName(ProfileFigure::Kind kind)
{
    switch (kind) {
    case Figure::Orders: return Tr::tr("Orders a customer");
    case Figure::Revenue: return Tr::tr("Revenue a customer");
    case Figure::AverageOrder: return Tr::tr("Average order");
    case Figure::SilentDays: return Tr::tr("Days since the last order");
    case Figure::Interval: return Tr::tr("Usual days between orders");
    case Figure::Alive: return Tr::tr("Chance of still being a customer");
    case Figure::Worth: return Tr::tr("Worth in the next 12 months");
    }
    return {};
}

} // namespace crm
