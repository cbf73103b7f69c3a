#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 93;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "Suite.Name" of every test of the project, those with parameters too.
QSet<QString> allTests()
{
    static const QRegularExpression head(u"TEST(?:_[FP])?\\(\\s*(\\w+),\\s*(\\w+)\\s*\\)"_s);
    QSet<QString> tests;
    for (QDirIterator files(QStringLiteral(KINGFISHER_SOURCE_DIR "/tests"), {u"*_test.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        const auto source = contentOf(files.next());
        for (auto found = head.globalMatch(source); found.hasNext();) {
            const auto test = found.next();
            tests << test.captured(1) + u'.' + test.captured(2);
        }
    }
    return tests;
}

TEST(BadInputs, EachHasATestThatExists)
{
    const auto tests = allTests();
    int row = 0;
    for (const auto &line :
         contentOf(QStringLiteral(KINGFISHER_SOURCE_DIR "/tests/core/exchange/badinputs.txt")).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto parts = line.split(u'|');
        ASSERT_EQ(parts.size(), 3) << line.toStdString();
        EXPECT_EQ(parts[0].toInt(), ++row) << line.toStdString();
        const auto named = parts[2].split(u' ', Qt::SkipEmptyParts);
        EXPECT_FALSE(named.isEmpty()) << line.toStdString();
        for (const auto &test : named)
            EXPECT_TRUE(tests.contains(test)) << row << ": " << test.toStdString();
    }
    EXPECT_EQ(row, kRows);
}

} // namespace
