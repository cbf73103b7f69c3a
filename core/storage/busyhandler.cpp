#include "core/storage/busyhandler.h"

#include <QRandomGenerator>
#include <QThread>

#include <sqlite3.h>

namespace crm {
namespace {

constexpr int kMostTries = 600; // about 15 s

unsigned long pause(int tries)
{
    const int most = tries < 3 ? 2 : tries < 8 ? 8 : tries < 20 ? 20 : 40; // milliseconds
    return 500UL + QRandomGenerator::global()->bounded(quint32(most * 1000 - 500));
}

int wait(void *, int tries)
{
    if (tries >= kMostTries)
        return 0;
    QThread::usleep(pause(tries));
    return 1;
}

} // namespace

void installBusyHandler(sqlite3 *db)
{
    sqlite3_busy_handler(db, &wait, nullptr);
}

} // namespace crm
