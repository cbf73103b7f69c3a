#include "tests/fuzz/targets.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace {

struct Target
{
    const char *name;
    void (*read)(const QByteArray &);
};

constexpr Target kTargets[] = {
    {"csv", fuzz::csv},         {"values", fuzz::values}, {"columns", fuzz::columns},
    {"mapping", fuzz::mapping}, {"card", fuzz::card},     {"xlsx", fuzz::xlsx},
    {"ods", fuzz::ods},         {"xls", fuzz::xls},       {"sheet", fuzz::sheet},
    {"archive", fuzz::archive},
};

class Corpus : public testing::TestWithParam<Target>
{
};

/// What the fuzzers have found to matter so far; an input that once was a finding is called after it.
TEST_P(Corpus, IsReadOrRefused)
{
    const QString folder =
        QStringLiteral(KINGFISHER_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(GetParam().name);
    int inputs = 0;
    for (QDirIterator files(folder, QDir::Files); files.hasNext(); ++inputs) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_NO_THROW(GetParam().read(file.readAll())) << qPrintable(file.fileName());
    }
    EXPECT_GT(inputs, 2) << qPrintable(folder);
}

INSTANTIATE_TEST_SUITE_P(Of, Corpus, testing::ValuesIn(kTargets),
                         [](const auto &info) { return std::string(info.param.name); });

} // namespace
