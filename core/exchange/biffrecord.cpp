#include "core/exchange/biffrecord.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace crm {
namespace {

enum TextFlag : quint8 { Wide = 0x01, HasPhonetics = 0x04, HasRuns = 0x08 };

[[noreturn]] void refuse()
{
    throw Error(Error::Code::Invalid,
                Tr::tr("The workbook is damaged: it may have been cut off on its way. Ask for it again, or "
                       "open and save "
                       "it in Excel or WPS."));
}

QString fromBytes(QByteArrayView bytes, bool wide)
{
    if (!wide)
        return QString::fromLatin1(bytes);
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(qFromLittleEndian<quint16>(bytes.data() + 2 * i));
    return text;
}

} // namespace

QByteArrayView BiffBytes::slice(qsizetype at, qsizetype length) const
{
    if (at < 0 || length < 0 || at > m_bytes.size() || length > m_bytes.size() - at)
        refuse();
    return m_bytes.sliced(at, length);
}

quint16 BiffBytes::u16(qsizetype at) const
{
    return qFromLittleEndian<quint16>(slice(at, 2).data());
}

quint32 BiffBytes::u32(qsizetype at) const
{
    return qFromLittleEndian<quint32>(slice(at, 4).data());
}

double BiffBytes::real(qsizetype at) const
{
    const auto bits = qFromLittleEndian<quint64>(slice(at, 8).data());
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return number;
}

std::optional<BiffRecord> BiffRecords::peek() const
{
    if (m_at + 4 > m_stream.size())
        return {};
    const BiffBytes rest(m_stream.sliced(m_at));
    return BiffRecord{rest.u16(0), m_at, BiffBytes(rest.slice(4, rest.u16(2)))};
}

std::optional<BiffRecord> BiffRecords::next()
{
    auto record = peek();
    if (record)
        m_at += 4 + record->bytes.size();
    return record;
}

QString biffText(const BiffBytes &bytes, qsizetype at, qsizetype length)
{
    const auto flags = bytes.u8(at);
    qsizetype start = at + 1;
    if (flags & HasRuns)
        start += 2;
    if (flags & HasPhonetics)
        start += 4;
    const bool wide = flags & Wide;
    return fromBytes(bytes.slice(start, wide ? length * 2 : length), wide);
}

const BiffBytes &BiffTexts::part()
{
    while (m_part < m_parts.size() && m_at >= m_parts[m_part].size()) {
        ++m_part;
        m_at = 0;
    }
    if (m_part >= m_parts.size())
        refuse();
    return m_parts[m_part];
}

bool BiffTexts::atEnd()
{
    while (m_part < m_parts.size() && m_at >= m_parts[m_part].size()) {
        ++m_part;
        m_at = 0;
    }
    return m_part >= m_parts.size();
}

quint32 BiffTexts::number(int bytes)
{
    quint32 number = 0;
    for (int i = 0; i < bytes; ++i)
        number |= quint32(part().u8(m_at++)) << (8 * i);
    return number;
}

void BiffTexts::skip(qsizetype bytes)
{
    while (bytes > 0) {
        const auto here = std::min(bytes, part().size() - m_at);
        m_at += here;
        bytes -= here;
    }
}

QString BiffTexts::characters(qsizetype count, bool wide)
{
    QString text;
    while (count > 0) {
        if (m_part < m_parts.size() && m_at >= m_parts[m_part].size())
            wide = number(1) & Wide; // the next record says again how wide they are
        const auto &bytes = part();
        const auto unit = wide ? 2 : 1;
        const auto here = std::min(count, (bytes.size() - m_at) / unit);
        if (here == 0)
            refuse(); // half a character
        text += fromBytes(bytes.slice(m_at, here * unit), wide);
        m_at += here * unit;
        count -= here;
    }
    return text;
}

QString BiffTexts::text()
{
    const auto count = qsizetype(number(2));
    const auto flags = number(1);
    const auto runs = flags & HasRuns ? qsizetype(number(2)) : 0;
    const auto phonetics = flags & HasPhonetics ? qsizetype(number(4)) : 0;
    auto text = characters(count, flags & Wide);
    skip(runs * 4 + phonetics);
    return text;
}

} // namespace crm
