#include "core/savedview/savedviewrepository.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = u"SELECT id, page, name, definition, owner_id, rev FROM saved_view"_s;

SavedView read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .page = row.text(1),
            .name = row.text(2),
            .definition = QJsonDocument::fromJson(row.text(3).toUtf8()).object(),
            .owner = {row.integer(4)},
            .rev = row.integer(5)};
}

Statement &bindFields(Statement &statement, const SavedView &view)
{
    return statement.bind("name"_L1, view.name)
        .bind("definition"_L1,
              QString::fromUtf8(QJsonDocument(view.definition).toJson(QJsonDocument::Compact)))
        .bind("owner"_L1, view.owner);
}

} // namespace

SavedViewRepository::SavedViewRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<SavedView> SavedViewRepository::all(const QString &page, UserId owner) const
{
    return Statement(m_db, kSelect + uR"(
        WHERE page = :page AND (owner_id IS NULL OR owner_id = :owner)
        ORDER BY name, owner_id IS NULL, id)"_s)
        .bind("page"_L1, page)
        .bind("owner"_L1, owner)
        .all(read);
}

std::optional<SavedView> SavedViewRepository::find(SavedViewId id) const
{
    return Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
}

SavedViewId SavedViewRepository::insert(const SavedView &view)
{
    Statement insert(m_db, uR"(
        INSERT INTO saved_view(page, name, definition, owner_id)
        VALUES (:page, :name, :definition, :owner))"_s);
    return {bindFields(insert, view).bind("page"_L1, view.page).execute().insertedId()};
}

bool SavedViewRepository::update(const SavedView &view)
{
    Statement update(m_db, uR"(
        UPDATE saved_view
        SET name = :name, definition = :definition, owner_id = :owner, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindFields(update, view).bind("id"_L1, view.id).bind("rev"_L1, view.rev).execute().affectedRows()
        == 1;
}

void SavedViewRepository::remove(SavedViewId id)
{
    Statement(m_db, u"DELETE FROM saved_view WHERE id = :id"_s).bind("id"_L1, id).execute();
}

} // namespace crm
