#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

/// A password as people type it, for as long as it is needed; its memory is cleared afterwards.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text); ///< normalised, so that every keyboard types the same
    ~Secret();
    Secret(const Secret &other);
    Secret &operator=(const Secret &other);

    bool isEmpty() const { return m_utf8.isEmpty(); }
    QByteArrayView utf8() const { return m_utf8; }
    qsizetype letters() const; ///< as people count them

private:
    void clear();

    QByteArray m_utf8;
};

/// Argon2id (libsodium) with 64 MiB of memory, two passes and a new salt: a text that holds all three. Takes
/// about a third of a second. Throws Error::Code::Storage where there is not so much memory.
QString passwordHash(const Secret &password);
bool isPassword(const Secret &password, const QString &hash);
/// Whether today's parameters ask for more than the hash was made with.
bool isOutdated(const QString &hash);

/// What speaks against it, for people: too short, too common, the name itself. Empty where nothing does.
QString whyWeak(const Secret &password, const QString &userName);

} // namespace crm
