#include "core/storage/masks.h"

#include "core/base/mask.h"

#include <sqlite3.h>

namespace crm {
namespace {

QString textOf(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                             sqlite3_value_bytes(value));
}

void mask(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto text = masked(textOf(arguments[0]), textOf(arguments[1])).toUtf8();
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

} // namespace

void registerMasks(sqlite3 *db)
{
    sqlite3_create_function_v2(db, "masked", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, &mask, nullptr, nullptr, nullptr);
}

} // namespace crm
