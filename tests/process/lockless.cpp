// Locks of this program reach nobody: each is granted, as on a drive that is mounted with nolock or nobrl.
// Linked into a program, this takes the place of the C library's function for SQLite and for us.
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>

namespace {

bool isAboutLocks(int command)
{
    return command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW;
}

int forward(const char *name, int file, int command, void *argument)
{
    using Function = int (*)(int, int, ...);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
    return real(file, command, argument);
}

} // namespace

extern "C" int fcntl(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return isAboutLocks(command) ? 0 : forward("fcntl", file, command, argument);
}

extern "C" int fcntl64(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return isAboutLocks(command) ? 0 : forward("fcntl64", file, command, argument);
}
