#pragma once

#include <QByteArray>
#include <QtEndian>

#include <cstring>

namespace crm {

/// Writes the records of an old workbook, and the container around them.
class OldBook
{
public:
    static QByteArray u16(int number) { return little<quint16>(quint16(number)); }
    static QByteArray u32(qint64 number) { return little<quint32>(quint32(number)); }
    static QByteArray real(double number)
    {
        quint64 bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        return little<quint64>(bits);
    }
    static QByteArray record(int type, const QByteArray &bytes)
    {
        return u16(type) + u16(int(bytes.size())) + bytes;
    }
    static QByteArray cell(int type, int row, int column, int format, const QByteArray &value)
    {
        return record(type, u16(row) + u16(column) + u16(format) + value);
    }
    static QByteArray begin(int version = 0x0600)
    {
        return record(0x0809, u16(version) + QByteArray(14, '\0'));
    }
    static QByteArray end() { return record(0x000A, {}); }

    /// A stream of globals and one sheet.
    static QByteArray stream(const QByteArray &globals, const QByteArray &cells, int visibility = 0)
    {
        const auto name = QByteArray("\x01\0S", 3);
        const auto start = begin().size() + globals.size() + 4 + 6 + name.size() + end().size();
        const auto sheet = record(0x0085, u32(start) + char(visibility) + QByteArray(1, '\0') + name);
        return begin() + globals + sheet + end() + begin() + cells + end();
    }

    /// The stream in sectors of 512 bytes, padded so that it needs no small ones.
    static QByteArray container(QByteArray stream, const QByteArray &name = "Workbook")
    {
        stream.append(QByteArray(std::max<qsizetype>(0, 4096 - stream.size()), '\0'));
        const auto size = stream.size();
        stream.append(QByteArray((512 - stream.size() % 512) % 512, '\0'));
        const int sectors = int(stream.size() / 512);
        QByteArray header("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
        header +=
            QByteArray(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE) + u16(9) + u16(6) + QByteArray(10, '\0');
        header += u32(1) + u32(1) + u32(0) + u32(4096) + u32(0xFFFFFFFE) + u32(0) + u32(0xFFFFFFFE) + u32(0);
        header += u32(0) + QByteArray(108 * 4, '\xff');
        QByteArray table = u32(0xFFFFFFFD) + u32(0xFFFFFFFE);
        for (int i = 0; i < sectors; ++i)
            table += u32(i + 1 < sectors ? i + 3 : 0xFFFFFFFE);
        table += QByteArray(512 - table.size(), '\xff');
        QByteArray directory = entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry(name, 2, 2, size);
        directory += QByteArray(512 - directory.size(), '\0');
        return header + table + directory + stream;
    }

private:
    template <typename Number>
    static QByteArray little(Number number)
    {
        QByteArray bytes(sizeof number, '\0');
        qToLittleEndian(number, bytes.data());
        return bytes;
    }
    static QByteArray entry(const QByteArray &name, char type, qint64 start, qint64 size)
    {
        QByteArray entry;
        for (const char c : name)
            entry += QByteArray(1, c) + '\0';
        const auto length = entry.size() + 2;
        entry += QByteArray(64 - entry.size(), '\0') + u16(int(length)) + type + '\1' + QByteArray(48, '\0');
        return entry + u32(start) + u32(size) + u32(0);
    }
};

} // namespace crm
