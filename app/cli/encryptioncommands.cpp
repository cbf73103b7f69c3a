#include "app/cli/commands.h"
#include "app/cli/passwordinput.h"
#include "core/base/tr.h"
#include "core/security/filekeys.h"
#include "core/session/encryption.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

Answer encrypt(const Globals &globals)
{
    const auto options = sessionOptions(globals);
    const auto made = encryptBase(options, newPassword());
    Answer answer{
        .json = {{u"path"_s, QFileInfo(options.path).absoluteFilePath()},
                 {u"encrypted"_s, true},
                 {u"recovery_key"_s, made.recoveryKey},
                 {u"plain_backups"_s, made.plainBackups}},
        .lines = {Tr::tr("The file is encrypted. Whoever loses the password needs this key; print it and "
                         "put it away:"),
                  made.recoveryKey}};
    if (made.plainBackups > 0)
        answer.lines << Tr::tr("%1 backups that were made before are not encrypted.").arg(made.plainBackups);
    return answer;
}

Answer decrypt(const Globals &globals)
{
    auto options = sessionOptions(globals);
    const auto path = QFileInfo(options.path).absoluteFilePath();
    decryptBase(std::move(options));
    return {.json = {{u"path"_s, path}, {u"encrypted"_s, false}},
            .lines = {Tr::tr("The file is not encrypted any more.")}};
}

Answer recoveryKey(const Globals &globals)
{
    const auto session = openSession(globals);
    const auto text = FileKeys(session->operations()).makeRecovery();
    return {.json = {{u"recovery_key"_s, text}}, .lines = {text}};
}

Answer keys(const Globals &globals)
{
    const auto session = openSession(globals);
    const FileKeys keys(session->operations());
    return {.json = {{u"encrypted"_s, keys.isEncrypted()},
                     {u"people"_s, QJsonArray::fromStringList(keys.names())},
                     {u"recovery"_s, keys.hasRecovery()}},
            .lines = keys.names()};
}

} // namespace

void addEncryptionCommands(const Parser &parser)
{
    const auto &globals = parser.globals;
    parser.command(parser.app, "encrypt", "Encrypt the base; nobody may have it open",
                   [&globals] { return encrypt(globals); });
    parser.command(parser.app, "decrypt", "Take the encryption off", [&globals] { return decrypt(globals); });
    auto *people = parser.command(parser.app, "keys", "Who can open an encrypted base",
                                  [&globals] { return keys(globals); });
    parser.command(*people, "recovery", "Make a new recovery key; the one before opens nothing any more",
                   [&globals] { return recoveryKey(globals); });
}

} // namespace crm::cli
