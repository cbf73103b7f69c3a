#pragma once

#include "core/base/outcome.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace crm::ui {

/// Runs `work` on a thread of the pool and hands its outcome to `done` on the thread of `receiver`, unless
/// that is gone by then. QFuture::then() is not for this: its context must outlive the work (Qt 6.4 asserts
/// it).
template <typename Work, typename Done>
void inBackground(QObject *receiver, Work work, Done done)
{
    using Result = Outcome<std::invoke_result_t<Work>>;
    auto *watcher = new QFutureWatcher<Result>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
        const Result outcome = watcher->result();
        watcher->deleteLater();
        done(outcome);
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)] { return attempt(work); }));
}

} // namespace crm::ui
