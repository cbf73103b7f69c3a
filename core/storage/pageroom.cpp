#include "core/storage/pageroom.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kKibibytes = 256 * 1024;

} // namespace

PageRoom::PageRoom(const Connection &db)
    : m_db(db)
    , m_before(Statement(db, u"PRAGMA cache_size"_s).number())
{
    m_db.run(u"PRAGMA cache_size = -%1"_s.arg(kKibibytes));
}

PageRoom::~PageRoom()
{
    const QByteArray back = "PRAGMA cache_size = " + QByteArray::number(m_before);
    sqlite3_exec(m_db.raw(), back.constData(), nullptr, nullptr, nullptr); // a destructor must not throw
    sqlite3_db_release_memory(m_db.raw());
}

} // namespace crm
