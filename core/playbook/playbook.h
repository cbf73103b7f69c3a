#pragma once

#include "core/activity/activity.h"
#include "core/segmentation/segment.h"

#include <QDate>

namespace crm {

using PlaybookId = Id<struct PlaybookTag>;

/// Into what customers come for whom a playbook is.
/// By hand it is for whomever somebody chooses: a sequence.
enum class PlaybookEntry { Stage, Rfm, ValueClass, Behaviour, Segment, Hand };

/// One act of a playbook.
struct PlaybookStep
{
    qint64 id = 0;
    int day = 0; ///< after the customer came in
    ActivityKind kind = ActivityKind::Call;
    QString title = {};
    QString say = {}; ///< what to say
    QString offer = {};
    QString questions = {}; ///< one a line; see questionsOf()

    friend bool operator==(const PlaybookStep &, const PlaybookStep &) = default;
};

/// What is done with customers who come into a stage of their life, a class or a segment (S-037, S-041).
struct Playbook
{
    PlaybookId id = {};
    QString name = {};
    PlaybookEntry entry = PlaybookEntry::Stage;
    QString key = {}; ///< of the stage or class, as in the filter language: "at_risk"
    SegmentId segment = {}; ///< invalid where it was removed
    QString segmentName = {}; ///< as it was read
    QString guide = {}; ///< what it is about
    bool stops = true; ///< what is still planned is cancelled when the customer leaves
    bool untilAnswer = false; ///< what is still planned is cancelled when the customer answered
    bool enabled = true;
    std::optional<QDate> since = {}; ///< only for those who came in from then on; none: for all who are in it
    std::vector<PlaybookStep> steps = {}; ///< by day
    qint64 rev = 1;

    friend bool operator==(const Playbook &, const Playbook &) = default;
};

/// What a step says about an activity that it planned.
struct PlaybookGuide
{
    ActivityId activity = {};
    ActivityKind kind = ActivityKind::Call;
    ActivityState state = ActivityState::Planned;
    qint64 at = 0; ///< when it is due, or was done
    QString playbook = {};
    QString about = {}; ///< Playbook::guide
    PlaybookStep step = {};
    PlaybookId id = {}; ///< of the playbook
    bool untilAnswer = false;

    friend bool operator==(const PlaybookGuide &, const PlaybookGuide &) = default;
};

/// What a step asks.
struct PlaybookQuestion
{
    QString text = {};
    bool isMark = false; ///< to be answered by a mark of 1 to 5

    friend bool operator==(const PlaybookQuestion &, const PlaybookQuestion &) = default;
};

/// What a customer answered.
struct PlaybookAnswer
{
    QString question = {};
    QString answer = {}; ///< of a mark the figure
    std::optional<int> mark = {}; ///< 1 to 5
    ActivityId activity = {}; ///< as it was read
    qint64 at = 0; ///< likewise

    friend bool operator==(const PlaybookAnswer &, const PlaybookAnswer &) = default;
};

/// One line is one question; one that ends in "(1-5)" asks for a mark.
std::vector<PlaybookQuestion> questionsOf(const PlaybookStep &step);

QString toKey(PlaybookEntry entry); ///< "stage", "rfm", "value", "behaviour", "segment", "hand"
std::optional<PlaybookEntry> playbookEntryFromKey(const QString &key);
QString displayName(PlaybookEntry entry);
/// The stages or classes of an entry, as in the filter language; none of a segment.
QStringList playbookKeys(PlaybookEntry entry);
/// "At risk", "Champions" or the name of the segment: for people.
QString entryName(const Playbook &playbook);

/// Who is in it, in the filter language; empty where nobody can be.
QString expressionOf(const Playbook &playbook);
/// What is wrong with it, for people; empty where nothing is.
QString problemOf(const Playbook &playbook);

} // namespace crm
