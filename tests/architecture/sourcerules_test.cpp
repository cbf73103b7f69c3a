#include "tests/architecture/sources.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Ban
{
    QRegularExpression pattern;
    QString instead;
    QString except = {}; ///< files whose path begins so may say it
};

/// What no source of ours says, and what takes its place.
const std::vector<Ban> &bans()
{
    static const std::vector<Ban> all = {
        {QRegularExpression(u"\\b(QSqlTableModel|QSqlRelationalTableModel|QSqlQueryModel)\\b"_s),
         u"a half-read SELECT locks colleagues out: read to the end into a model of our own"_s},
        {QRegularExpression(u"\\b(fetchMore)\\b"_s), u"the row count is known: fetch a page of rows by id"_s},
        {QRegularExpression(u"\\b(sender)\\s*\\("_s), u"capture what the slot needs in a lambda"_s},
        {QRegularExpression(u"(?<!Application::)\\b(instance)\\s*\\("_s),
         u"hand it over in the constructor"_s,
         u"core/base/text/pinyin"_s}, // a table of constants, worked out once and never written
        {QRegularExpression(u"\\b(qFatal)\\b"_s), u"throw crm::Error"_s},
        {QRegularExpression(u"\\b(QEventLoop|processEvents)\\b"_s),
         u"no nested event loop: go on in a slot"_s},
        {QRegularExpression(u"\\b(sum)\\((?:\\w+\\.)?(?:amount|total|quantity|price|value)\\)"_s),
         u"SQLite fails where a sum is too large: amount_sum() stays at its limit"_s},
    };
    return all;
}

bool mayHoldSql(const Source &source)
{
    static const QStringList folders = {u"core/storage/"_s, u"core/operation/"_s, u"core/directory/"_s,
                                        u"core/exchange/"_s, u"core/demo/"_s};
    return (source.path.startsWith(u"core/"_s) && source.name().endsWith(u"repository.cpp"_s))
        || std::ranges::any_of(folders,
                               [&](const QString &folder) { return source.path.startsWith(folder); });
}

/// Keywords are upper case in our SQL; words of prose are not.
QStringList sqlIn(const Source &source)
{
    static const QRegularExpression sql(u"\\b(SELECT\\s+[\\w*:(\"]|INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO\\b|"
                                        u"UPDATE\\s+\\w+\\s+SET\\b|DELETE\\s+FROM\\b"
                                        "|CREATE\\s+(?:\\w+\\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\\b|ALTER\\s+"
                                        "TABLE\\b|DROP\\s+TABLE\\b|PRAGMA\\s+\\w"
                                        "|BEGIN\\s+IMMEDIATE\\b|SAVEPOINT\\s+\\w)"_s);
    return captures(source, sql);
}

QStringList violations(const Source &source)
{
    QStringList found;
    for (const auto &ban : bans()) {
        if (!ban.except.isEmpty() && source.path.startsWith(ban.except))
            continue;
        for (const auto &word : captures(source, ban.pattern))
            found << source.path + u" says "_s + word + u": "_s + ban.instead;
    }
    if (!mayHoldSql(source))
        for (const auto &statement : sqlIn(source))
            found << source.path + u" holds SQL ("_s + statement.simplified()
                         + u"): it belongs into a repository"_s;
    return found;
}

TEST(SourceRules, NoSourceSaysWhatIsBanned)
{
    const auto sources = readSources(QDir(QStringLiteral(KINGFISHER_SOURCE_DIR)));
    ASSERT_GT(sources.size(), 10U) << "the sources were not found";
    for (const auto &source : sources)
        for (const auto &violation : violations(source))
            ADD_FAILURE() << violation.toStdString();
}

TEST(SourceRules, WhatIsBannedIsFound)
{
    const std::vector<Source> sources = {
        {u"ui/customer/customermodel.h"_s, u"class CustomerModel : public QSqlTableModel"_s},
        {u"ui/customer/customermodel.h"_s, u"void fetchMore(const QModelIndex &) override;"_s},
        {u"ui/mainwindow.cpp"_s, u"auto *button = qobject_cast<QPushButton *>(sender());"_s},
        {u"core/platform/settings.h"_s, u"static Settings &instance();"_s},
        {u"core/storage/connection.cpp"_s, u"qFatal(\"no database\");"_s},
        {u"ui/mainwindow.cpp"_s, u"QEventLoop loop;"_s},
        {u"core/customer/customerservice.cpp"_s, u"statement(u\"SELECT name FROM customer\"_s);"_s},
        {u"core/customer/customerservice.cpp"_s, u"R\"(\n    UPDATE customer SET name = :name)\""_s},
        {u"core/customer/customerrepository.h"_s, u"\"DELETE FROM customer\""_s},
        {u"ui/settings/settingspage.cpp"_s, u"\"PRAGMA data_version\""_s},
    };
    for (const auto &source : sources)
        EXPECT_FALSE(violations(source).isEmpty()) << source.code.toStdString();
}

TEST(SourceRules, WhatIsAllowedPasses)
{
    const std::vector<Source> sources = {
        {u"core/customer/customerrepository.cpp"_s, u"\"SELECT name FROM customer\""_s},
        {u"core/storage/connection.cpp"_s, u"\"PRAGMA foreign_keys = ON\""_s},
        {u"app/main.cpp"_s, u"QCoreApplication::instance()->installTranslator(&translator);"_s},
        {u"core/base/text.cpp"_s, u"icu::Transliterator::createInstance(id, UTRANS_FORWARD, status)"_s},
        {u"ui/mainwindow.cpp"_s, u"tr(\"Select customers from the list, then update them\")"_s},
    };
    for (const auto &source : sources)
        EXPECT_EQ(violations(source).join(u'\n').toStdString(), "");
}

TEST(SourceRules, CommentsAreNoCodeButLiteralsAre)
{
    EXPECT_EQ(withoutComments(u"a(); // sender()\nb(); /* qFatal\n */ c();"_s), u"a(); \nb();  c();"_s);
    EXPECT_EQ(withoutComments(u"open(\"http://x\"); // y"_s), u"open(\"http://x\"); "_s);
    EXPECT_EQ(withoutComments(u"R\"(SELECT 1 -- /* \" )\" /* z */;"_s), u"R\"(SELECT 1 -- /* \" )\" ;"_s);
    EXPECT_EQ(withoutComments(u"R\"sql(a ) b // )sql\" c"_s), u"R\"sql(a ) b // )sql\" c"_s);
    EXPECT_EQ(withoutComments(u"'\"' // \"\nx"_s), u"'\"' \nx"_s);
}

} // namespace
