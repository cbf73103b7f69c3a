#pragma once

#include "core/exchange/importpreview.h"
#include "core/exchange/importservice.h"
#include "tests/support/dump.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

/// A base and sheets that are imported into it.
class Import : public testing::Test
{
protected:
    using Kind = crm::ImportKind;
    using Edit = std::function<void(crm::ImportRequest &)>;

    /// As the wizard does it: look at the sheet, understand it, settle the days, write.
    crm::ImportResult runFile(const QString &path, Kind kind, const Edit &edit = {})
    {
        crm::ImportRequest request{.path = path, .kind = kind, .shape = crm::inspectSheet(path, kind)};
        request.mapping = base.session().imports().mapping(kind, request.shape);
        settleColumns(path, kind, request.shape, request.mapping,
                      base.session().imports().customFields(kind));
        if (edit)
            edit(request);
        auto result = base.session().imports().run(request, progress);
        EXPECT_EQ(result.created + result.updated + result.unchanged + result.rejected, result.rows);
        return result;
    }
    crm::ImportResult run(const QByteArray &bytes, Kind kind, const Edit &edit = {})
    {
        return runFile(files.write(QStringLiteral("sheet.csv"), bytes), kind, edit);
    }

    qint64 number(const QString &sql) { return crm::Statement(base.db(), sql).number(); }
    QString text(const QString &sql)
    {
        return crm::Statement(base.db(), sql)
            .first([](const crm::Statement &row) { return row.text(0); })
            .value_or(QStringLiteral("absent"));
    }
    QMap<QString, QStringList> dump() { return dumpOf(base.db()); }

    /// "created/updated/unchanged/rejected"
    static QString counts(const crm::ImportResult &result)
    {
        return QStringLiteral("%1/%2/%3/%4")
            .arg(result.created)
            .arg(result.updated)
            .arg(result.unchanged)
            .arg(result.rejected);
    }
    /// "line reason" of every problem.
    static QStringList problems(const crm::ImportResult &result)
    {
        QStringList lines;
        for (const auto &problem : result.problems.kept)
            lines << QString::number(problem.line) + u' ' + problem.reason;
        return lines;
    }

    TestBase base;
    SheetFiles files;
    crm::Progress progress = crm::noProgress;
};
