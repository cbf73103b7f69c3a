#include "core/exchange/calendar/icsevent.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/exchange/card/vcard.h"
#include "core/exchange/textencoding.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kLargest = 20LL * 1024 * 1024;
constexpr qsizetype kMostEvents = 50'000;
constexpr qsizetype kMostText = 100'000; ///< of one value

struct Line
{
    qint64 number = 0;
    QString name = {};
    QHash<QString, QString> parameters = {};
    QString value = {};
};

qsizetype outside(const QString &text, QChar mark, qsizetype from = 0)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i] == mark && !isQuoted)
            return i;
    }
    return -1;
}

/// "DTSTART;TZID=Asia/Shanghai:20261125T090000".
Line lineOf(const QString &text, qint64 number)
{
    Line line{.number = number};
    const auto colon = outside(text, u':');
    if (colon < 1)
        return line;
    line.value = text.sliced(colon + 1);
    const auto head = text.left(colon);
    qsizetype at = 0;
    for (bool isFirst = true; at >= 0; isFirst = false) {
        const auto next = outside(head, u';', at);
        auto part = next < 0 ? head.sliced(at) : head.sliced(at, next - at);
        at = next < 0 ? -1 : next + 1;
        if (isFirst)
            line.name = part.toUpper();
        else if (const auto equals = part.indexOf(u'='); equals > 0)
            line.parameters.insert(part.left(equals).toUpper(), part.sliced(equals + 1).remove(u'"'));
    }
    return line;
}

/// Folded ones put together.
std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    QString whole;
    qint64 number = 0;
    qint64 began = 0;
    static const QRegularExpression ends(u"\r\n|\r|\n"_s);
    const auto take = [&] {
        if (!whole.isEmpty())
            lines.push_back(lineOf(whole, began));
    };
    for (const auto &physical : text.split(ends)) {
        ++number;
        if ((physical.startsWith(u' ') || physical.startsWith(u'\t')) && !whole.isEmpty()) {
            if (whole.size() < kMostText)
                whole += physical.sliced(1);
            continue;
        }
        take();
        whole = physical;
        began = number;
    }
    take();
    return lines;
}

QTimeZone zoneNamed(const QString &name, const QTimeZone &otherwise)
{
    if (name.isEmpty())
        return otherwise;
    for (const auto &id : {name.toLatin1(), QTimeZone::windowsIdToDefaultIanaId(name.toLatin1())})
        if (const QTimeZone zone(id); !id.isEmpty() && zone.isValid())
            return zone;
    return otherwise;
}

/// A day, or a day and a time.
std::optional<qint64> instantOf(const Line &line, const QTimeZone &zone, bool *isWholeDay = nullptr)
{
    auto text = line.value.trimmed();
    const bool isUtc = text.endsWith(u'Z');
    if (isUtc)
        text.chop(1);
    const auto day = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
    if (!day.isValid())
        return {};
    const auto own = isUtc ? QTimeZone::utc() : zoneNamed(line.parameters.value(u"TZID"_s), zone);
    if (text.size() == 8) {
        if (isWholeDay)
            *isWholeDay = true;
        return day.startOfDay(own).toMSecsSinceEpoch();
    }
    const auto time = QTime::fromString(text.mid(9, 6), u"hhmmss"_s);
    return time.isValid() ? std::optional(QDateTime(day, time, own).toMSecsSinceEpoch()) : std::nullopt;
}

/// "PT1H30M", "P1DT2H", "P2W".
std::optional<qint64> minutesOf(const QString &duration)
{
    static const QRegularExpression form(
        u"^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?(?:\\d{1,6}S)?)?$"_s);
    const auto match = form.match(duration.trimmed());
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int place) { return match.captured(place).toLongLong(); };
    return ((part(1) * 7 + part(2)) * 24 + part(3)) * 60 + part(4);
}

QString mailOf(const QString &address)
{
    const auto text = address.trimmed().toLower();
    return text.startsWith("mailto:"_L1) ? text.sliced(7) : QString();
}

/// One event, line by line.
class EventReader
{
public:
    EventReader(qint64 line, const QTimeZone &zone)
        : m_event{.line = line}
        , m_zone(zone)
    {
    }

    void take(const Line &line)
    {
        if (line.name == "UID"_L1)
            m_event.uid = line.value.trimmed();
        else if (line.name == "RECURRENCE-ID"_L1)
            m_instance = line.value.trimmed();
        else if (line.name == "SUMMARY"_L1)
            m_event.summary = cleanLine(unescaped(line.value));
        else if (line.name == "DESCRIPTION"_L1)
            m_event.description = cleanText(unescaped(line.value)).trimmed();
        else if (line.name == "LOCATION"_L1)
            m_event.location = cleanLine(unescaped(line.value));
        else if (line.name == "DTSTART"_L1)
            m_event.at = instantOf(line, m_zone, &m_event.isWholeDay);
        else if (line.name == "DTEND"_L1)
            m_end = instantOf(line, m_zone);
        else if (line.name == "DURATION"_L1)
            m_event.minutes = minutesOf(line.value);
        else if (line.name == "RRULE"_L1)
            m_event.repeats = line.value.trimmed();
        else if (line.name == "STATUS"_L1)
            m_event.isCancelled = line.value.trimmed().compare("CANCELLED"_L1, Qt::CaseInsensitive) == 0;
        else if (line.name == "ATTENDEE"_L1 || line.name == "ORGANIZER"_L1)
            if (const auto mail = mailOf(line.value); !mail.isEmpty())
                m_event.mails << mail;
    }

    IcsEvent take()
    {
        if (!m_instance.isEmpty())
            m_event.uid += u'#' + m_instance;
        if (m_event.at && m_end && *m_end > *m_event.at && !m_event.isWholeDay)
            m_event.minutes = (*m_end - *m_event.at) / 60'000;
        return m_event;
    }

private:
    IcsEvent m_event;
    const QTimeZone m_zone;
    QString m_instance;
    std::optional<qint64> m_end;
};

} // namespace

std::vector<IcsEvent> readIcs(const QString &text, const QTimeZone &zone)
{
    std::vector<IcsEvent> events;
    std::optional<EventReader> reader;
    QStringList within; // components inside of the event
    for (const auto &line : linesOf(text)) {
        const auto what = line.value.trimmed().toUpper();
        if (line.name == "BEGIN"_L1) {
            if (reader)
                within << what;
            else if (what == "VEVENT"_L1)
                reader.emplace(line.number, zone);
        } else if (line.name == "END"_L1 && reader) {
            if (!within.isEmpty()) {
                within.removeLast();
            } else {
                events.push_back(reader->take());
                reader.reset();
            }
            if (std::ssize(events) == kMostEvents)
                break;
        } else if (reader && within.isEmpty()) {
            reader->take(line);
        }
    }
    return events;
}

std::vector<IcsEvent> readIcsFile(const QString &path, const QTimeZone &zone)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Invalid, Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > kLargest)
        throw Error(Error::Code::Invalid, Tr::tr("%1 is too large for a calendar.").arg(path));
    const auto bytes = file.readAll();
    TextDecoder decoder(detectEncoding(bytes.left(256 * 1024)).name);
    std::string buffer;
    bool isBad = false;
    const auto utf8 = decoder.decode({bytes.constData(), size_t(bytes.size())}, buffer, isBad);
    auto text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    if (!text.contains("BEGIN:VCALENDAR"_L1, Qt::CaseInsensitive))
        throw Error(Error::Code::Invalid, Tr::tr("%1 is no calendar.").arg(path));
    return readIcs(text, zone);
}

} // namespace crm
