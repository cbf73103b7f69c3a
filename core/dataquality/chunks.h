#pragma once

#include <QtConcurrent>

#include <algorithm>
#include <vector>

namespace crm {

/// Records first to last - 1.
struct Chunk
{
    int first = 0;
    int last = 0;
};

/// Small enough that a wish to stop is soon heard, large enough to be worth a thread.
inline size_t chunkCount(int records)
{
    return size_t(std::max(1, records / 5000));
}

/// Calls work(chunk, number) for each of `count` chunks of `size` things on the processors there are, and
/// waits.
template <typename Work>
void inChunks(int size, int count, Work work)
{
    std::vector<int> numbers(static_cast<size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    QtConcurrent::blockingMap(numbers, [&](const int &at) {
        const auto edge = [&](int number) { return int(qint64(size) * number / count); };
        work(Chunk{edge(at), edge(at + 1)}, size_t(at));
    });
}

} // namespace crm
