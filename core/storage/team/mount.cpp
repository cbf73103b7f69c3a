#include "core/storage/team/mount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Blanks, tabs, line ends and backslashes stand as three octal digits.
QString unescaped(QByteArrayView field)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field[i] == '\\' ? field.sliced(i + 1, std::min<qsizetype>(3, field.size() - i - 1))
                                                .toByteArray()
                                                .toInt(&isOctal, 8)
                                          : 0;
        bytes += isOctal ? char(code) : field[i];
        i += isOctal ? 3 : 0;
    }
    return QString::fromUtf8(bytes);
}

bool holds(const QString &folder, const QString &path)
{
    return folder == "/"_L1 || path == folder || path.startsWith(folder + u'/');
}

} // namespace

QString Mount::value(QStringView name) const
{
    for (const auto &option : options)
        if (option.startsWith(name) && option.mid(name.size()).startsWith(u'='))
            return option.mid(name.size() + 1);
    return {};
}

/// "36 35 98:0 /root /point rw,noatime master:1 - ext3 /dev/root rw,errors=continue": any number of fields
/// between the options and the hyphen.
std::vector<Mount> parseMountInfo(QByteArrayView text)
{
    std::vector<Mount> mounts;
    for (const auto &line : text.toByteArray().split('\n')) {
        const auto fields = line.split(' ');
        const auto hyphen = fields.indexOf("-");
        if (hyphen < 6 || fields.size() < hyphen + 3)
            continue;
        const auto more = fields.value(hyphen + 3);
        mounts.push_back(
            {.point = unescaped(fields[4]),
             .type = unescaped(fields[hyphen + 1]),
             .source = unescaped(fields[hyphen + 2]),
             .options = QString::fromUtf8(fields[5] + ',' + more).split(u',', Qt::SkipEmptyParts)});
    }
    return mounts;
}

const Mount *mountOf(const QString &path, const std::vector<Mount> &mounts)
{
    const Mount *best = nullptr;
    for (const auto &mount : mounts)
        if (holds(mount.point, path) && (!best || mount.point.size() >= best->point.size()))
            best = &mount;
    return best;
}

} // namespace crm
