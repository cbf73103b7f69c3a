#pragma once

/// A file system for SQLite on which the power can fail.
///
/// What SQLite writes, cuts off and removes is seen by its reads at once, as through a page cache, but
/// reaches the real file only when it asks for a sync. At the chosen operation the power fails: of what was
/// not synced, some goes to the disk whole, some in torn sectors of 512 bytes, some not at all, whatever the
/// order, and the process ends at once with kPowerCut.
///
/// What the program itself does with these files besides SQLite, fsync() and rename(), goes the same way.
///
/// For one thread of a forked child: nothing is locked. The shared memory of WAL is ordinary memory.
namespace powercut {

constexpr int kPowerCut = 77;

struct Plan
{
    unsigned seed = 0; ///< decides what reaches the disk
    long cutAt = -1; ///< which operation is the last; none below 0
    bool lieAboutSync = false; ///< a disk that only says that it has synced: to prove that the test sees it
};

/// Makes it the file system of all connections that are opened from now on in this process.
void install(const Plan &plan);

/// How many operations there were.
long operations();

} // namespace powercut
