#include "core/exchange/importpace.h"

#include "core/exchange/importrequest.h"
#include "core/operation/operations.h"
#include "core/storage/rawstatement.h"

#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kRowsOfAPart = 200;
constexpr unsigned long kPause = 150; // milliseconds

} // namespace

ImportPace::ImportPace(Operations &operations, OperationInfo info, bool inOne)
    : m_operations(operations)
    , m_inParts(!inOne && operations.db().isTeamFile())
    , m_info(std::move(info))
{
    if (m_inParts)
        m_info.summary.insert(u"batch"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    begin();
}

void ImportPace::begin()
{
    m_rows = 0;
    ++m_part;
    m_work.reset(new UnitOfWork(m_operations.begin(m_info)));
}

void ImportPace::wrote(int rows)
{
    m_rows += rows;
    if (!m_inParts || m_rows < kRowsOfAPart)
        return;
    commit();
    const Connection::Unveiled whole(m_operations.db()); // the statements that write
    resetStatements(m_operations.db().raw());
    QThread::msleep(kPause);
    begin();
}

void ImportPace::commit()
{
    if (m_last)
        m_last(*m_work);
    if (m_inParts)
        m_work->note(u"part"_s, m_part);
    if (const auto changes = m_work->commit(); !changes.isEmpty())
        m_committed.push_back(changes.operation);
    m_work.reset();
}

void ImportPace::finish(const ImportResult &result)
{
    m_work->note(u"created"_s, result.created);
    m_work->note(u"updated"_s, result.updated);
    m_work->note(u"rejected"_s, result.rejected);
    commit();
}

} // namespace crm
