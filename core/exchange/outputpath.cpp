#include "core/exchange/outputpath.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace crm {

bool isSameFile(const QString &a, const QString &b)
{
    const auto native = [](const QString &path) { return std::filesystem::path(path.toStdU16String()); };
    std::error_code error;
    return std::filesystem::equivalent(native(a), native(b), error) && !error;
}

void refuseToReplaceBase(const QString &target, const QString &base)
{
    for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        if (isSameFile(target, base + suffix))
            throw Error(Error::Code::Invalid,
                        Tr::tr("This is the file that is open: %1. Choose another name.").arg(target));
}

} // namespace crm
