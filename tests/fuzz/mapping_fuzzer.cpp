#include "core/directory/filterexpression.h"
#include "core/exchange/importtemplate.h"
#include "tests/fuzz/readall.h"

#include <QJsonDocument>

namespace {

constexpr char kSheet[] = "客户编号,客户名称,电话,日期,金额\nC1,甲公司,13800138000,2026/3/4,\"1,234.50\"\n"
                          "C2,乙公司,,04.05.2026,12%\n";

} // namespace

// A mapping as a stranger's file may hold it, used on a sheet; and a filter as anybody may type it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    try {
        crm::parseFilter(QString::fromUtf8(bytes), {});
    } catch (const crm::Error &) {
    }
    const auto json = QJsonDocument::fromJson(bytes).object();
    static const QString path = fuzz::write(QStringLiteral("sheet.csv"), kSheet);
    try {
        auto mapping = crm::ImportMapping::fromJson(json);
        if (mapping.toJson() != crm::ImportMapping::fromJson(mapping.toJson()).toJson())
            std::abort();
        crm::ImportTemplate::fromJson(QStringLiteral("name"), json);
        const auto shape = crm::inspectSheet(path, crm::ImportKind::Customers);
        crm::settleColumns(path, crm::ImportKind::Customers, shape, mapping);
        crm::previewImport(path, crm::ImportKind::Customers, shape, mapping, QTimeZone::utc());
    } catch (const crm::Error &) {
    }
    return 0;
}
