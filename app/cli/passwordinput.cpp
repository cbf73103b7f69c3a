#include "app/cli/passwordinput.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>
#include <QScopeGuard>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

std::optional<Secret> fromFile(const char *variable)
{
    const auto path = qEnvironmentVariable(variable);
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Denied, Tr::tr("The file with the password cannot be read: %1").arg(path));
    auto line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return Secret(line);
}

/// Without showing what is typed.
Secret ask(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        throw Error(Error::Code::Denied,
                    Tr::tr("A password is needed: KINGFISHER_PASSWORD_FILE names the file that holds it."));
    std::fprintf(stderr, "%s ", qUtf8Printable(question));
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios silent = shown;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    const auto showAgain = qScopeGuard([&shown] {
        tcsetattr(STDIN_FILENO, TCSANOW, &shown);
        std::fputc('\n', stderr);
    });
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return Secret(QString::fromUtf8(input.readLine()).trimmed());
}

} // namespace

Secret givenPassword()
{
    const auto given = fromFile("KINGFISHER_PASSWORD_FILE");
    return given ? *given : ask(Tr::tr("Password:"));
}

Secret newPassword()
{
    if (const auto given = fromFile("KINGFISHER_NEW_PASSWORD_FILE"))
        return *given;
    const auto first = ask(Tr::tr("New password:"));
    if (first.utf8() != ask(Tr::tr("Once more:")).utf8())
        throw Error(Error::Code::Invalid, Tr::tr("The two passwords are not the same."));
    return first;
}

} // namespace crm::cli
