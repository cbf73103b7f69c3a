#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"

#include <QThread>

namespace crm {

/// Does `work` with a file that was closed just now: what still looks after it in the background is waited
/// for, a quarter of a minute at most. Throws as `work` does.
template <typename Work>
auto onceFree(const Progress &progress, Work work)
{
    constexpr int tries = 15; // one a second
    for (int count = 1;; ++count) {
        const auto done = attempt(work);
        if (done)
            return *done;
        const bool isBusy = done.error().code() == Error::Code::Conflict;
        if (!isBusy || count == tries || !progress(0, 0))
            throw done.error();
        QThread::sleep(1);
    }
}

} // namespace crm
