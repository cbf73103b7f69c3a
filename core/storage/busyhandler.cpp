#include "core/storage/busyhandler.h"

#include "core/base/turn.h"

#include <QRandomGenerator>
#include <QThread>

#include <sqlite3.h>

namespace crm {
namespace {

constexpr qint64 kPatience = 15'000; // milliseconds

unsigned long pause(int tries)
{
    const int most = tries < 3 ? 2 : tries < 8 ? 8 : tries < 20 ? 20 : 40; // milliseconds
    return 500UL + QRandomGenerator::global()->bounded(quint32(most * 1000 - 500));
}

} // namespace

void BusyHandler::install(sqlite3 *db)
{
    sqlite3_busy_handler(db, &BusyHandler::wait, this);
}

int BusyHandler::wait(void *self, int tries)
{
    auto &handler = *static_cast<BusyHandler *>(self);
    if (tries == 0)
        handler.m_since.start();
    const bool hasTurn = handler.turn && !handler.turn->hasBegun();
    if (hasTurn ? !handler.turn->holdUp() : handler.m_since.elapsed() >= kPatience)
        return 0;
    QThread::usleep(pause(tries));
    return 1;
}

} // namespace crm
