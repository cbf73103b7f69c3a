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

} // namespace crm
