#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "Suite.Name" of every test in the tree.
QSet<QString> testsIn(const QDir &root)
{
    static const QRegularExpression test(uR"(^TEST(?:_F|_P)?\((\w+),\s*(\w+)\))"_s,
                                         QRegularExpression::MultilineOption);
    QSet<QString> tests;
    QDirIterator files(root.filePath(u"tests"_s), {u"*_test.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto text = textOf(files.next());
        for (auto matches = test.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            tests.insert(match.captured(1) + u'.' + match.captured(2));
        }
    }
    return tests;
}

/// What stands between backquotes.
QStringList quoted(const QString &cell)
{
    static const QRegularExpression quotes(u"`([^`]+)`"_s);
    QStringList words;
    for (auto matches = quotes.globalMatch(cell); matches.hasNext();)
        words << matches.next().captured(1);
    return words;
}

/// The cells of each row but those of headings.
std::vector<QStringList> rowsOf(const QString &text)
{
    std::vector<QStringList> rows;
    for (const auto &line : text.split(u'\n')) {
        const auto cells = line.split(u'|');
        if (cells.size() == 5 && cells[1].trimmed() != "Rule"_L1 && !cells[1].startsWith(u'-'))
            rows.push_back(cells.mid(1, 3));
    }
    return rows;
}

TEST(PoolRulesTable, EveryRuleNamesCodeAndTestsThatAreThere)
{
    const QDir root(QStringLiteral(KINGFISHER_SOURCE_DIR));
    const auto rows = rowsOf(textOf(root.filePath(u"core/pool/pool-rules.md"_s)));
    ASSERT_GT(rows.size(), 50U);
    const auto tests = testsIn(root);
    for (const auto &row : rows) {
        SCOPED_TRACE(qPrintable(row[0]));
        QStringList names;
        QStringList files;
        for (const auto &word : quoted(row[1]))
            (word.contains(u'/') ? files : names) << word;
        EXPECT_FALSE(files.isEmpty());
        QString code;
        for (const auto &file : files) {
            EXPECT_TRUE(QFile::exists(root.filePath(file))) << qPrintable(file);
            code += textOf(root.filePath(file));
        }
        for (const auto &name : names)
            EXPECT_TRUE(code.contains(QRegularExpression(u"\\b%1\\("_s.arg(name)))) << qPrintable(name);
        const auto shown = quoted(row[2]);
        EXPECT_FALSE(shown.isEmpty());
        for (const auto &test : shown)
            EXPECT_TRUE(tests.contains(test)) << qPrintable(test);
    }
}

} // namespace
