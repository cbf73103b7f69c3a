#include "ui/exchange/mappingmemory.h"

#include "core/platform/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr auto kMappings = "import/mappings"_L1;
constexpr auto kRecent = "import/files"_L1;

} // namespace

QList<KnownMapping> MappingMemory::known() const
{
    QList<KnownMapping> all;
    const auto text = m_settings.value(kMappings).toString().toUtf8();
    const auto entries = QJsonDocument::fromJson(text).array();
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        if (const auto kind = importKindByName(object.value("kind"_L1).toString()))
            all.append({object.value("headers"_L1).toString(), *kind,
                        ImportMapping::fromJson(object.value("mapping"_L1).toObject())});
    }
    return all;
}

void MappingMemory::remember(const ImportPlan &plan)
{
    if (plan.shape.headerLine == 0)
        return; // "Column 1, Column 2" would fit any sheet without a header
    auto all = known();
    const auto headers = headerSignature(plan.shape.headers);
    all.removeIf([&](const KnownMapping &entry) { return entry.headers == headers; });
    all.prepend({headers, plan.kind, plan.mapping});
    save(all.mid(0, kKept));
}

void MappingMemory::forget(const SheetShape &shape)
{
    auto all = known();
    all.removeIf([&](const KnownMapping &entry) { return entry.headers == headerSignature(shape.headers); });
    save(all);
}

QStringList MappingMemory::files() const
{
    return m_settings.value(kRecent).toStringList();
}

void MappingMemory::addFile(const QString &path)
{
    auto all = files();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(kRecent, QStringList(all.mid(0, kFiles)));
}

void MappingMemory::save(const QList<KnownMapping> &known)
{
    QJsonArray entries;
    for (const auto &entry : known)
        entries.append(QJsonObject{{u"headers"_s, entry.headers},
                                   {u"kind"_s, nameOf(entry.kind)},
                                   {u"mapping"_s, entry.mapping.toJson()}});
    m_settings.setValue(kMappings, QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)));
}

} // namespace crm::ui
