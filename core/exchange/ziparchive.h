#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace crm {

/// A zip archive of a stranger, opened for reading parts of it by name. Throws Error{Invalid} for anything
/// that a sheet has no reason to be: damaged, encrypted, overlapping or doubled entries, names that lead
/// elsewhere, too many of them.
class ZipArchive
{
public:
    static constexpr int kEntries = 2000;

    explicit ZipArchive(const QString &path);

    bool contains(const QString &name) const { return m_names.contains(name, Qt::CaseInsensitive); }
    /// A sequential device over one part, inflated on the fly. Throws Error{Invalid} where it is missing.
    std::unique_ptr<class ZipPart> open(const QString &name) const;
    /// The archive's size in bytes.
    qint64 size() const { return m_size; }

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    void check(const QString &path);

    std::shared_ptr<zip> m_zip;
    qint64 indexOf(const QString &name) const;

    QStringList m_names; // with / between folders, in the archive's order
    qint64 m_size = 0;
};

/// One part of an archive as a device. What is wrong with it is remembered (a device may not throw through
/// its caller): call throwIfFailed() after reading.
class ZipPart : public QIODevice
{
public:
    static constexpr qint64 kFree = 64LL * 1024 * 1024; ///< that much may come from however little
    static constexpr qint64 kRatio = 100; ///< times the packed bytes, past that
    static constexpr qint64 kMost = 4LL * 1024 * 1024 * 1024;

    ZipPart(std::shared_ptr<zip> archive, qint64 index, qint64 packed, qint64 total);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    qint64 total() const { return m_total; }
    /// Bytes inflated so far.
    qint64 inflated() const { return m_inflated; }
    void throwIfFailed() const;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class Failure { None, Damaged, Bomb };

    std::shared_ptr<zip> m_zip;
    zip_file *m_file;
    qint64 m_packed;
    qint64 m_total; // as declared
    qint64 m_inflated = 0;
    Failure m_failure = Failure::None;
};

} // namespace crm
