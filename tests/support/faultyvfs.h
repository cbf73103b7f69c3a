#pragma once

#include <functional>

/// File systems for SQLite that behave as bad ones do; each wraps the real one, becomes the default one for
/// all connections that are opened from now on in this process, and stays for good: for forked children.
namespace faultyvfs {

/// A client of NFS that believes what it saw of the folder for `seconds` since it first looked: a journal
/// that somebody else made meanwhile is not there for it, whatever it asks.
void installBlind(double seconds);

/// Ends the process at the n-th write to the base itself after it was called, which lies within a commit.
void installDying(int write);

} // namespace faultyvfs
