#include "core/exchange/importrepository.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kTemplates = u"SELECT name, definition FROM import_template WHERE kind = :kind"_s;

ImportTemplate readTemplate(const Statement &row)
{
    return ImportTemplate::fromJson(row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object());
}

} // namespace

ImportRepository::ImportRepository(const Connection &db)
    : m_db(db)
{
}

CustomerId ImportRepository::newestCustomer() const
{
    return {Statement(m_db, u"SELECT max(id) FROM customer"_s).number()};
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

std::vector<ImportTemplate> ImportRepository::templates(ImportKind kind) const
{
    return Statement(m_db, kTemplates + u" ORDER BY name"_s).bind("kind"_L1, nameOf(kind)).all(readTemplate);
}

std::optional<ImportTemplate> ImportRepository::findTemplate(ImportKind kind, const QString &name) const
{
    return Statement(m_db, kTemplates + u" AND name = :name"_s)
        .bind("kind"_L1, nameOf(kind))
        .bind("name"_L1, name)
        .first(readTemplate);
}

void ImportRepository::setTemplate(ImportKind kind, const ImportTemplate &kept)
{
    const auto json = QString::fromUtf8(QJsonDocument(kept.toJson()).toJson(QJsonDocument::Compact));
    Statement(m_db, uR"(
        INSERT INTO import_template(kind, name, definition) VALUES (:kind, :name, :definition)
        ON CONFLICT (kind, name) DO UPDATE SET definition = excluded.definition, rev = rev + 1)"_s)
        .bind("kind"_L1, nameOf(kind))
        .bind("name"_L1, kept.name)
        .bind("definition"_L1, json)
        .execute();
}

bool ImportRepository::removeTemplate(ImportKind kind, const QString &name)
{
    return Statement(m_db, u"DELETE FROM import_template WHERE kind = :kind AND name = :name"_s)
               .bind("kind"_L1, nameOf(kind))
               .bind("name"_L1, name)
               .execute()
               .affectedRows()
         > 0;
}

} // namespace crm
