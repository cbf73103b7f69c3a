#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace crm {

class TextDecoder;

/// The bytes of a record of an old workbook. Reading beyond them throws Error{Invalid}.
class BiffBytes
{
public:
    explicit BiffBytes(QByteArrayView bytes = {})
        : m_bytes(bytes)
    {
    }

    quint8 u8(qsizetype at) const { return quint8(slice(at, 1)[0]); }
    quint16 u16(qsizetype at) const;
    quint32 u32(qsizetype at) const;
    double real(qsizetype at) const;
    QByteArrayView slice(qsizetype at, qsizetype length) const;
    qsizetype size() const { return m_bytes.size(); }

private:
    QByteArrayView m_bytes;
};

/// The kinds of records that matter here ([MS-XLS] 2.3).
enum BiffType : quint16 {
    kBiffFormula = 0x0006,
    kBiffEof = 0x000A,
    kBiffDateMode = 0x0022,
    kBiffFilePass = 0x002F,
    kBiffContinue = 0x003C,
    kBiffCodePage = 0x0042,
    kBiffBoundSheet = 0x0085,
    kBiffMulRk = 0x00BD,
    kBiffRString = 0x00D6,
    kBiffXf = 0x00E0,
    kBiffSst = 0x00FC,
    kBiffLabelSst = 0x00FD,
    kBiffNumber = 0x0203,
    kBiffLabel = 0x0204,
    kBiffBoolErr = 0x0205,
    kBiffString = 0x0207,
    kBiffRow = 0x0208,
    kBiffRk = 0x027E,
    kBiffFormat = 0x041E,
    kBiffBof = 0x0809,
};

struct BiffRecord
{
    quint16 type = 0;
    qsizetype at = 0; ///< in the stream
    BiffBytes bytes;
};

/// Walks through the records of a stream. Throws Error{Invalid} for one that is longer than the stream.
class BiffRecords
{
public:
    explicit BiffRecords(QByteArrayView stream, qsizetype from = 0)
        : m_stream(stream)
        , m_at(from)
    {
    }

    std::optional<BiffRecord> next();
    /// What next() would give, without going there.
    std::optional<BiffRecord> peek() const;

private:
    QByteArrayView m_stream;
    qsizetype m_at;
};

/// A text with its length in front, as BIFF8 writes it: Latin-1 or UTF-16.
QString biffText(const BiffBytes &bytes, qsizetype at, qsizetype length);

/// Reads the table of texts, which goes on over many records: a text that does is told anew, where the next
/// one begins, how wide its characters are.
class BiffTexts
{
public:
    explicit BiffTexts(std::vector<BiffBytes> parts)
        : m_parts(std::move(parts))
    {
    }

    void skip(qsizetype bytes);
    quint32 number(int bytes);
    QString text();
    bool atEnd();

private:
    const BiffBytes &part();
    QString characters(qsizetype count, bool wide);

    std::vector<BiffBytes> m_parts;
    size_t m_part = 0;
    qsizetype m_at = 0;
};

} // namespace crm
