#pragma once

/// A disk that fails: an SQLite VFS in front of the usual one, of which the n-th call that reads, writes,
/// syncs, truncates, locks, opens or removes a file fails, once or from then on.
namespace ioerror {

/// Makes it the default one; what is open already goes on without it.
void install();
void uninstall();

struct Plan
{
    long failAt = 0; ///< which call fails; 0 for none
    bool forEver = false; ///< and all that follow
    bool syncsOnly = false; ///< only syncs are counted and fail
};

void arm(const Plan &plan);
/// Ends the failing; how many calls failed.
long disarm();

} // namespace ioerror
