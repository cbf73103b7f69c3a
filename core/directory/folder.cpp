#include "core/directory/folder.h"

#include "core/base/text/fold.h"

#include <QString>

namespace crm {

std::string_view Folder::fold(std::string_view text)
{
    if (foldPlain(text))
        return m_text;
    m_bytes.clear();
    foldUtf8(QString::fromUtf8(text.data(), qsizetype(text.size())), m_bytes);
    return {m_bytes.constData(), size_t(m_bytes.size())};
}

std::string_view Folder::foldReading(std::string_view reading)
{
    m_reading.clear();
    bool starts = true;
    for (const char c : fold(reading)) {
        if (c == ' ' || c == '\'' || c == '-') {
            starts = true;
            continue;
        }
        m_reading.push_back(starts && c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c);
        starts = false;
    }
    return m_reading;
}

bool Folder::foldPlain(std::string_view text)
{
    m_text.clear();
    char before = ' ';
    for (const char c : text) {
        if (c < ' ' || c == '\x7f' || (c == ' ' && before == ' '))
            return false;
        m_text.push_back(c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
        before = c;
    }
    return m_text.empty() || before != ' ';
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits.push_back(c);
    return digits;
}

} // namespace crm
