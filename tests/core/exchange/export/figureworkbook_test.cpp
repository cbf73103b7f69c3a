#include "core/base/error.h"
#include "core/exchange/export/figureworkbook.h"
#include "core/exchange/xlsxreader.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(FigureWorkbook, NamesStayTextsAndFiguresAreNumbers)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"数字.xlsx"_s);
    writeFigures(file, u"华东 [2026/11] 占 60%: 领先?"_s,
                 {{u"地区"_s, u"收入"_s, u"去年"_s},
                  {u"=1+1"_s, u"1234.50"_s, u"-3"_s},
                  {u"007"_s, u"12 %"_s, QString()}});
    XlsxReader reader(file, {});
    QList<QStringList> rows;
    while (const auto *record = reader.next()) {
        QStringList cells;
        for (const auto field : record->fields)
            cells << QString::fromUtf8(field.data(), qsizetype(field.size()));
        rows << cells;
    }
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0], (QStringList{u"地区"_s, u"收入"_s, u"去年"_s}));
    EXPECT_EQ(rows[1], (QStringList{u"=1+1"_s, u"1234.5"_s, u"-3"_s})) << "the name is no formula";
    EXPECT_EQ(rows[2].value(0), u"007"_s) << "a name that looks like a number is none";
    EXPECT_EQ(rows[2].value(1), u"12 %"_s);
}

TEST(FigureWorkbook, AFolderThatIsNotThereIsSaid)
{
    EXPECT_THROW(writeFigures(u"/nowhere/at/all.xlsx"_s, u"x"_s, {{u"a"_s, u"b"_s}}), Error);
}

} // namespace
