#include "core/exchange/importservice.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/backup.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class ImportBackup : public Import
{
protected:
    ImportBackup() { useBackupRoot(base.file(u"backups"_s)); }

    void useBackupRoot(const QString &root)
    {
        base.close();
        session = std::make_unique<Session>(
            SessionOptions{.path = base.path(), .clock = base.options().clock, .backupRoot = root});
    }
    ImportResult importRows(int rows, bool dryRun = false)
    {
        QByteArray sheet = "客户名称,城市\n";
        for (int i = 0; i < rows; ++i)
            sheet += "客户" + QByteArray::number(i) + ",北京\n";
        const auto path = files.write(u"sheet.csv"_s, sheet);
        ImportRequest request{
            .path = path, .kind = Kind::Customers, .shape = inspectSheet(path, Kind::Customers)};
        request.mapping = session->imports().mapping(Kind::Customers, request.shape);
        request.dryRun = dryRun;
        return session->imports().run(request);
    }

    std::unique_ptr<Session> session;
};

TEST_F(ImportBackup, IsMadeBeforeMoreThanAThousandRowsComeIn)
{
    EXPECT_EQ(importRows(1'000).created, 1'000);
    EXPECT_TRUE(session->maintenance().backups().empty());

    EXPECT_EQ(importRows(1'001, true).rows, 1'001);
    EXPECT_TRUE(session->maintenance().backups().empty()) << "a trial keeps nothing";

    const auto result = importRows(1'001);
    EXPECT_EQ(result.noBackup, QString());
    const auto backups = session->maintenance().backups();
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups[0].label, u"before-import"_s);
    const Connection before(backups[0].path, Connection::Access::Immutable);
    EXPECT_EQ(Statement(before, u"SELECT count(*) FROM customer"_s).number(), 1'000);
}

TEST_F(ImportBackup, ThatFailsIsToldAndDoesNotHoldUpTheImport)
{
    const auto root = files.write(u"no folder"_s, "x");
    useBackupRoot(root);
    const auto result = importRows(1'500);
    EXPECT_FALSE(result.noBackup.isEmpty());
    EXPECT_EQ(result.created, 1'500);
    EXPECT_GT(result.operation, 0);
}

} // namespace
