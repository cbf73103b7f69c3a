#include "core/exchange/importrepository.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {

ImportRepository::ImportRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<ImportMapping> ImportRepository::mapping(ImportKind kind, const QString &signature) const
{
    return Statement(m_db,
                     u"SELECT mapping FROM import_mapping WHERE kind = :kind AND signature = :signature"_s)
        .bind("kind"_L1, nameOf(kind))
        .bind("signature"_L1, signature)
        .first([](const Statement &row) {
            return ImportMapping::fromJson(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
        });
}

void ImportRepository::setMapping(ImportKind kind, const QString &signature, const ImportMapping &mapping)
{
    const auto json = QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact));
    Statement(m_db, uR"(
        INSERT INTO import_mapping(kind, signature, mapping) VALUES (:kind, :signature, :mapping)
        ON CONFLICT (kind, signature) DO UPDATE SET mapping = excluded.mapping, rev = rev + 1)"_s)
        .bind("kind"_L1, nameOf(kind))
        .bind("signature"_L1, signature)
        .bind("mapping"_L1, json)
        .execute();
}

} // namespace crm
