#include "core/exchange/ziparchive.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Code::Invalid, message);
}

QString damaged(const QString &path)
{
    return Tr::tr("%1 is damaged: it may have been cut off on its way. Ask for it again, or open and save it "
                  "in Excel "
                  "or WPS.")
        .arg(QFileInfo(path).fileName());
}

QString tooMuch()
{
    return Tr::tr(
        "The workbook was made to fill the memory: it unpacks to more than a hundred times its size.");
}

bool isBomb(quint64 inflated, quint64 packed)
{
    return inflated > quint64(ZipPart::kMost)
        || (inflated > quint64(ZipPart::kFree) && inflated / quint64(ZipPart::kRatio) > packed);
}

bool leadsElsewhere(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(u'\0')) || name.contains(u':')
        || name.split(u'/').contains(u".."_s);
}

} // namespace

ZipArchive::ZipArchive(const QString &path)
    : m_size(QFileInfo(path).size())
{
    int error = 0;
    m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error), Close());
    if (!m_zip)
        m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error), Close());
    if (!m_zip)
        refuse(damaged(path));
    check(path);
}

void ZipArchive::check(const QString &path)
{
    const auto count = zip_get_num_entries(m_zip.get(), 0);
    if (count > kEntries)
        refuse(
            Tr::tr("%1 holds %2 parts, which no workbook has.").arg(QFileInfo(path).fileName()).arg(count));
    qint64 packed = 0;
    QSet<QString> seen;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t status;
        if (zip_stat_index(m_zip.get(), zip_uint64_t(i), 0, &status) != 0 || !(status.valid & ZIP_STAT_NAME))
            refuse(damaged(path));
        const auto name =
            QString::fromUtf8(status.name).replace(u'\\', u'/'); // as some programs part folders
        if (leadsElsewhere(name) || seen.contains(name.toCaseFolded()))
            refuse(Tr::tr("%1 was made to deceive: it holds a part called “%2”.")
                       .arg(QFileInfo(path).fileName(), name));
        if (status.encryption_method != ZIP_EM_NONE)
            refuse(Tr::tr("%1 is protected by a password. Save it without the password and import that.")
                       .arg(QFileInfo(path).fileName()));
        if (isBomb(status.size, status.comp_size)) // as it says itself; one that lies is stopped on the way
            refuse(tooMuch());
        seen.insert(name.toCaseFolded());
        m_names.append(name);
        packed += qint64(status.comp_size);
    }
    if (packed > m_size) // parts that share bytes with one another
        refuse(damaged(path));
}

qint64 ZipArchive::indexOf(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_names, [&](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_names.end() ? -1 : found - m_names.begin();
}

std::unique_ptr<ZipPart> ZipArchive::open(const QString &name) const
{
    const auto index = indexOf(name);
    zip_stat_t status;
    if (index < 0 || zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &status) != 0)
        refuse(Tr::tr("The workbook is damaged: its part “%1” is missing.").arg(name));
    return std::make_unique<ZipPart>(m_zip, index, qint64(status.comp_size), qint64(status.size));
}

void ZipArchive::Close::operator()(zip *archive) const
{
    if (archive)
        zip_discard(archive);
}

ZipPart::ZipPart(std::shared_ptr<zip> archive, qint64 index, qint64 packed, qint64 total)
    : m_zip(std::move(archive))
    , m_file(zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0))
    , m_packed(packed)
    , m_total(total)
{
    if (!m_file)
        m_failure = Failure::Damaged;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    if (m_file)
        zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 most)
{
    if (m_failure != Failure::None)
        return -1;
    const auto got = zip_fread(m_file, data, zip_uint64_t(most));
    if (got < 0) {
        m_failure = Failure::Damaged;
        return -1;
    }
    m_inflated += got;
    if (m_inflated > m_total || isBomb(quint64(m_inflated), quint64(m_packed))) {
        m_failure = Failure::Bomb;
        return -1;
    }
    return got;
}

void ZipPart::throwIfFailed() const
{
    if (m_failure == Failure::Damaged)
        refuse(Tr::tr("The workbook is damaged: it may have been cut off on its way. Ask for it again, or "
                      "open and save "
                      "it in Excel or WPS."));
    if (m_failure == Failure::Bomb)
        refuse(tooMuch());
}

} // namespace crm
