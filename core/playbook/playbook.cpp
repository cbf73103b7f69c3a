#include "core/playbook/playbook.h"

#include "core/base/enumkeys.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/directory/filterfact.h"
#include "core/directory/filtertext.h"
#include "core/insight/customerfacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kLongestName = 100;
constexpr int kLastDay = 3650;
constexpr size_t kMostQuestions = 20;

const EnumKeys<PlaybookEntry, 6> kEntryKeys{{{{PlaybookEntry::Stage, u"stage"_s},
                                              {PlaybookEntry::Rfm, u"rfm"_s},
                                              {PlaybookEntry::ValueClass, u"value"_s},
                                              {PlaybookEntry::Behaviour, u"behaviour"_s},
                                              {PlaybookEntry::Segment, u"segment"_s},
                                              {PlaybookEntry::Hand, u"hand"_s}}}};

FilterFact factOf(PlaybookEntry entry)
{
    switch (entry) {
    case PlaybookEntry::Stage: return FilterFact::Stage;
    case PlaybookEntry::Rfm: return FilterFact::Rfm;
    case PlaybookEntry::ValueClass: return FilterFact::ValueClass;
    case PlaybookEntry::Behaviour: return FilterFact::Behaviour;
    case PlaybookEntry::Segment:
    case PlaybookEntry::Hand: break;
    }
    return FilterFact::Segment;
}

template <typename Enum>
QString nameOfKey(const QString &key, std::initializer_list<Enum> all)
{
    for (const auto one : all)
        if (toKey(one) == key)
            return displayName(one);
    return key;
}

QString stageName(const QString &key)
{
    for (size_t i = 0; i < kLifecycleStages; ++i)
        if (toKey(LifecycleStage(i)) == key)
            return displayName(LifecycleStage(i));
    return key;
}

} // namespace

std::vector<PlaybookQuestion> questionsOf(const PlaybookStep &step)
{
    static const QRegularExpression mark(u"[(（]\\s*1\\s*[-–~～至到]\\s*5\\s*[)）]\\s*$"_s);
    std::vector<PlaybookQuestion> questions;
    for (const auto &line : step.questions.split(u'\n')) {
        auto text = cleanLine(line);
        const bool isMark = mark.match(text).hasMatch();
        if (isMark)
            text = text.remove(mark).trimmed();
        if (!text.isEmpty())
            questions.push_back({text, isMark});
    }
    return questions;
}

QString toKey(PlaybookEntry entry)
{
    return kEntryKeys.key(entry);
}

std::optional<PlaybookEntry> playbookEntryFromKey(const QString &key)
{
    for (const auto &[entry, name] : kEntryKeys.pairs)
        if (name == key)
            return entry;
    return {};
}

QString displayName(PlaybookEntry entry)
{
    switch (entry) {
    case PlaybookEntry::Stage: return Tr::tr("Stage of life");
    case PlaybookEntry::Rfm: return Tr::tr("RFM segment");
    case PlaybookEntry::ValueClass: return Tr::tr("Value class");
    case PlaybookEntry::Behaviour: return Tr::tr("Behaviour class");
    case PlaybookEntry::Segment: return Tr::tr("Segment of your own");
    case PlaybookEntry::Hand: return Tr::tr("Begun by hand");
    }
    return {};
}

QStringList playbookKeys(PlaybookEntry entry)
{
    QStringList keys;
    if (entry != PlaybookEntry::Segment && entry != PlaybookEntry::Hand)
        for (const auto *key : filterFactInfo(factOf(entry)).choices)
            keys << QString::fromLatin1(key);
    return keys;
}

QString entryName(const Playbook &playbook)
{
    switch (playbook.entry) {
    case PlaybookEntry::Stage: return stageName(playbook.key);
    case PlaybookEntry::Rfm: return rfmSegmentName(playbook.key);
    case PlaybookEntry::ValueClass:
        return nameOfKey(playbook.key, {ValueClass::High, ValueClass::Medium, ValueClass::Low});
    case PlaybookEntry::Behaviour:
        return nameOfKey(playbook.key, {BehaviourClass::HighFrequency, BehaviourClass::LowFrequency,
                                        BehaviourClass::Potential});
    case PlaybookEntry::Segment:
        return playbook.segmentName.isEmpty() ? Tr::tr("a segment that is gone") : playbook.segmentName;
    case PlaybookEntry::Hand: return Tr::tr("for whom you choose");
    }
    return {};
}

QString expressionOf(const Playbook &playbook)
{
    if (playbook.entry == PlaybookEntry::Hand)
        return {};
    if (playbook.entry == PlaybookEntry::Segment)
        return playbook.segmentName.isEmpty()
                 ? QString()
                 : QString(u"segment = "_s + quotedFilterText(playbook.segmentName));
    return QString::fromLatin1(filterFactInfo(factOf(playbook.entry)).key) + u" = "_s + playbook.key;
}

QString problemOf(const Playbook &playbook)
{
    if (cleanLine(playbook.name).isEmpty() || graphemes(playbook.name) > kLongestName)
        return Tr::tr("A playbook needs a name of at most 100 characters.");
    const bool isEntered = playbook.entry == PlaybookEntry::Hand ? true
                         : playbook.entry == PlaybookEntry::Segment
                             ? playbook.segment.isValid()
                             : playbookKeys(playbook.entry).contains(playbook.key);
    if (!isEntered)
        return Tr::tr("Say into what the customers come.");
    if (playbook.steps.empty())
        return Tr::tr("A playbook needs a step.");
    for (const auto &step : playbook.steps) {
        if (cleanLine(step.title).isEmpty())
            return Tr::tr("Each step needs a title.");
        if (step.day < 0 || step.day > kLastDay)
            return Tr::tr("A step comes 0 to 3650 days after the customer.");
        if (step.kind == ActivityKind::Note)
            return Tr::tr("A note cannot be planned.");
        if (questionsOf(step).size() > kMostQuestions)
            return Tr::tr("A step asks at most 20 questions.");
    }
    return {};
}

} // namespace crm
