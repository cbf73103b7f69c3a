#include "core/base/secret.h"

#include <sodium.h>

namespace crm {

Secret::Secret(const QString &text)
    : m_utf8(text.normalized(QString::NormalizationForm_KC).toUtf8())
{
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(const Secret &other)
    : m_utf8(other.m_utf8.constData(), other.m_utf8.size()) // of its own, to be cleared apart
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        clear();
        m_utf8 = QByteArray(other.m_utf8.constData(), other.m_utf8.size());
    }
    return *this;
}

void Secret::clear()
{
    if (!m_utf8.isEmpty())
        sodium_memzero(m_utf8.data(), size_t(m_utf8.size()));
}

qsizetype Secret::letters() const
{
    return QString::fromUtf8(m_utf8).toUcs4().size();
}

} // namespace crm
