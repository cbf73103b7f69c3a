#include "core/exchange/sourcefile.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace crm {
namespace {

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Code::Invalid, message);
}

// Opening a pipe would wait for ever and a device would never end, so that both are told apart before
// opening.
void refuseWhatIsNoFile(const QString &path)
{
    const QFileInfo info(path);
    const auto name = info.fileName();
    if (info.isDir())
        refuse(Tr::tr("%1 is a folder. Choose a file in it.").arg(name));
    if (info.isSymLink() && !info.exists())
        refuse(Tr::tr("%1 is a link that leads nowhere or in a circle.").arg(name));
    if (!info.exists())
        refuse(Tr::tr("%1 does not exist, or cannot be reached any more.").arg(path));
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        refuse(Tr::tr("%1 cannot be reached.").arg(path));
    if (!S_ISREG(status.st_mode))
        refuse(Tr::tr("%1 is a pipe or a device, not a file.").arg(name));
#endif
}

struct Magic
{
    QByteArrayView bytes;
    const char *what;
};

// The kinds that people do pick by mistake; each is called by the name people use.
const Magic kForeign[] = {
    {"%PDF", QT_TRANSLATE_NOOP("crm", "a PDF document")},
    {"MZ\x90", QT_TRANSLATE_NOOP("crm", "a program")},
    {"\x7f"
     "ELF",
     QT_TRANSLATE_NOOP("crm", "a program")},
    {"\x1f\x8b", QT_TRANSLATE_NOOP("crm", "a compressed file (gzip); unpack it first")},
    {"BZh", QT_TRANSLATE_NOOP("crm", "a compressed file (bzip2); unpack it first")},
    {"\xfd"
     "7zXZ",
     QT_TRANSLATE_NOOP("crm", "a compressed file (xz); unpack it first")},
    {"7z\xbc\xaf", QT_TRANSLATE_NOOP("crm", "a compressed archive (7z); unpack it first")},
    {"Rar!", QT_TRANSLATE_NOOP("crm", "a compressed archive (rar); unpack it first")},
    {"\x89PNG", QT_TRANSLATE_NOOP("crm", "a picture")},
    {"\xff\xd8\xff", QT_TRANSLATE_NOOP("crm", "a picture")},
    {"GIF8", QT_TRANSLATE_NOOP("crm", "a picture")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("crm", "a database; open it instead")},
    {"{\\rtf", QT_TRANSLATE_NOOP("crm", "a word processor document")},
};

// An archive tells what it holds by the names in its directory; the first entry's name comes at byte 30.
SourceKind kindOfArchive(QFile &file, const QString &name)
{
    const auto head = file.peek(4096);
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
        return SourceKind::Ods;
    file.seek(std::max<qint64>(0, file.size() - 256 * 1024));
    const auto tail = file.read(256 * 1024);
    if (tail.contains("xl/") || tail.contains("[Content_Types].xml") || head.contains("[Content_Types].xml"))
        return SourceKind::Xlsx;
    if (tail.contains("content.xml")) // where a program has packed the kind, too
        return SourceKind::Ods;
    if (name.endsWith(u".xlsx", Qt::CaseInsensitive) || name.endsWith(u".xlsm", Qt::CaseInsensitive))
        return SourceKind::Xlsx; // the reader says in what way it is damaged
    refuse(Tr::tr("%1 is a compressed archive (zip). Unpack it and choose the sheet in it.").arg(name));
}

// Old .xls and password-protected .xlsx share their container; only the latter has these streams, in UTF-16.
SourceKind kindOfCompound(QFile &file, const QString &name)
{
    static constexpr std::array<char, 26> kPackage = {'E', 0, 'n', 0, 'c', 0, 'r', 0, 'y', 0, 'p', 0, 't', 0,
                                                      'e', 0, 'd', 0, 'P', 0, 'a', 0, 'c', 0, 'k', 0};
    const auto bytes = file.read(32 * 1024 * 1024);
    if (bytes.contains(QByteArrayView(kPackage.data(), kPackage.size())))
        refuse(
            Tr::tr("%1 is protected by a password. Save it without the password and import that.").arg(name));
    return SourceKind::Xls;
}

/// What many programs call .xls is the table of a web page, or Excel's own XML of 2003.
bool isMarkup(const QByteArray &head)
{
    const auto start = head.trimmed().left(1024).toLower();
    return start.startsWith("<html") || start.startsWith("<!doctype html") || start.startsWith("<table")
        || start.startsWith("\xef\xbb\xbf<html") || start.contains("<?mso-application")
        || start.contains("schemas-microsoft-com:office:");
}

/// Cards may begin with a mark of their encoding, with blank lines, and in UTF-16.
bool isVCard(QByteArray head)
{
    head.removeIf([](char c) { return c == '\0'; });
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    else if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head.remove(0, 2);
    return head.trimmed().left(11).toUpper() == "BEGIN:VCARD";
}

} // namespace

SourceKind inspectSource(const QString &path)
{
    refuseWhatIsNoFile(path);
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (name.startsWith(u"~$"))
        refuse(
            Tr::tr("%1 only marks that a workbook is open elsewhere. Choose the workbook itself.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        refuse(Tr::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    const auto head = file.peek(4096);
    if (head.isEmpty() || head == "\xef\xbb\xbf" || head == "\xff\xfe" || head == "\xfe\xff")
        refuse(Tr::tr("%1 is empty.").arg(name));
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return kindOfArchive(file, name);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return kindOfCompound(file, name);
    for (const auto &magic : kForeign) {
        if (head.startsWith(magic.bytes))
            refuse(Tr::tr("%1 is not a sheet but %2.").arg(name, Tr::tr(magic.what)));
    }
    if (isMarkup(head))
        refuse(
            Tr::tr("%1 is a web page or XML under the name of a sheet. Open it in Excel or WPS, save it as "
                   ".xlsx and import that.")
                .arg(name));
    if (name.endsWith(u".xlsx", Qt::CaseInsensitive) || name.endsWith(u".xlsm", Qt::CaseInsensitive))
        refuse(Tr::tr("%1 is not an Excel workbook, or it is damaged.").arg(name));
    return isVCard(head) ? SourceKind::VCard : SourceKind::Text;
}

QString sourceStamp(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    QString stamp = u"%1 %2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        stamp += u" %1"_s.arg(status.st_ino); // Excel writes a new file and renames it
#endif
    return stamp;
}

} // namespace crm
