#pragma once

namespace crm {

/// From now on SQLite's locks last until SQLite gives them back. A lock of the usual kind (POSIX) is a
/// process's, and goes as soon as the process closes any descriptor of the file: a file dialog that looks
/// into the base to choose an icon is enough, and the next program that closes the base then deletes the log
/// from under us. Instead one open file description holds the locks of all of a process's connections to a
/// file, so that they count among themselves as SQLite expects. Others see no difference.
/// Before the first file is opened; once is enough. Does nothing where the system has no such locks.
void keepLocksOverCloses();

} // namespace crm
