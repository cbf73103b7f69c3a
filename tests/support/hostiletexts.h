#pragma once

#include <QStringList>

#include <random>

/// Texts that have broken sheets before, at random, the same for the same seed. They are as the base stores
/// them: trimmed, without control characters.
class HostileTexts
{
public:
    explicit HostileTexts(unsigned seed)
        : m_random(seed)
    {
    }

    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    bool chance(int oneIn) { return number(1, oneIn) == 1; }
    template <typename List>
    auto any(const List &list)
    {
        return list[number(0, int(list.size()) - 1)];
    }
    QString any(std::initializer_list<QString> list) { return any(QStringList(list)); }
    QString maybe(const QString &text) { return chance(3) ? QStringLiteral("") : text; }

    /// One line.
    QString line() { return chance(3) ? any(kTexts) : QString(any(kTexts) + any(kTexts)); }

    /// Several lines of up to about `length` characters.
    QString lines(int length)
    {
        QString text = line();
        while (text.size() < length)
            text += any({QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("，")}) + line();
        text = text.left(length).trimmed();
        while (text.endsWith(QChar(0x200B)) || text.back().isSpace() || text.back().isHighSurrogate())
            text.chop(1);
        return text;
    }

    /// A code, another for each number: what an identifier keeps.
    QString code(int number)
    {
        static const QStringList starts = {QStringLiteral("00"),  QStringLiteral("=1+"),
                                           QStringLiteral("+86"), QStringLiteral("-"),
                                           QStringLiteral("@"),   QStringLiteral("'0"),
                                           QStringLiteral("'="),  QStringLiteral("客-"),
                                           QStringLiteral("\""),  QStringLiteral("1234567890123456")};
        return starts[number % starts.size()] + QString::number(1'000'000 + number);
    }

private:
    static inline const QStringList kTexts = {
        QStringLiteral("=HYPERLINK(\"http://x\",\"点我\")"),
        QStringLiteral("=cmd|'/c calc'!A0"),
        QStringLiteral("+8613800138000"),
        QStringLiteral("-5"),
        QStringLiteral("@SUM(1)"),
        QStringLiteral("'=1+1"),
        QStringLiteral("''=1+1"),
        QStringLiteral("'tis"),
        QStringLiteral("'"),
        QStringLiteral("\"=1+1\""),
        QStringLiteral("\"'@x"),
        QStringLiteral("\uFF1D1+1"),
        QStringLiteral("a,b;c|d"),
        QStringLiteral("他说\"好\""),
        QStringLiteral("\""),
        QStringLiteral("00123"),
        QStringLiteral("12345678901234567890"),
        QStringLiteral("1.50"),
        QStringLiteral("2026-11-22"),
        QStringLiteral("TRUE"),
        QStringLiteral("#REF!"),
        QStringLiteral("_x0041_"),
        QStringLiteral("👨‍👩‍👧‍👦翠鸟"),
        QStringLiteral("שלום مرحبا"),
        QStringLiteral("e\u0301"),
        QStringLiteral("a\u202Eb"),
        QStringLiteral("a\u200Bb"),
        QStringLiteral("𠮷野家"),
        QStringLiteral("<script>&amp;</script>"),
        QStringLiteral("'; DROP TABLE customer;--"),
        QStringLiteral("%n%s%p %1 %2"),
        QStringLiteral("C:\\x"),
        QStringLiteral("NULLs"),
        QStringLiteral("深圳市华强电子有限公司"),
    };

    std::mt19937 m_random;
};
