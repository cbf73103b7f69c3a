#include "core/demo/words.h"

#include "core/base/error.h"
#include "core/base/text/pinyin.h"
#include "core/base/tr.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace crm::demo {
namespace {

Word transcribed(const std::string &text, NameKind kind)
{
    const auto read = reading(QString::fromStdString(text), kind);
    return {text, read.syllables.toStdString(), read.initials.toStdString()};
}

} // namespace

WordFile::WordFile(const QString &name)
{
    QFile file(u":/demo/"_s + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Storage, Tr::tr("The word list %1 is missing.").arg(name));
    std::vector<Fields> *lines = nullptr;
    for (const auto &line : parts(file.readAll().toStdString(), '\n')) {
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[')
            lines = &m_sections[line.substr(1, line.size() - 2)];
        else if (lines)
            lines->push_back(parts(line, '|'));
    }
}

const std::vector<Fields> &WordFile::section(const std::string &name) const
{
    const auto found = m_sections.find(name);
    if (found == m_sections.end())
        throw Error(Error::Code::Storage,
                    Tr::tr("A word list lacks its section %1.").arg(QString::fromStdString(name)));
    return found->second;
}

std::vector<std::string> WordFile::column(const std::string &name) const
{
    std::vector<std::string> column;
    for (const auto &fields : section(name))
        column.push_back(fields.front());
    return column;
}

std::vector<std::string> parts(std::string_view field, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const auto end = field.find(separator);
        parts.emplace_back(field.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        field.remove_prefix(end + 1);
    }
}

int number(const std::string &field)
{
    return QString::fromStdString(field).toInt();
}

Weighted<std::string> weighted(const std::vector<Fields> &lines, size_t weightField)
{
    Weighted<std::string> list;
    for (const auto &fields : lines)
        list.add(fields.front(), number(fields.at(weightField)));
    return list;
}

void Word::append(const Word &word, std::string_view between)
{
    text += between;
    text += word.text;
    if (!reading.empty() && !word.reading.empty())
        reading += ' ';
    reading += word.reading;
    initials += word.initials;
}

std::string Word::latin() const
{
    std::string latin;
    for (const char c : reading) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            latin += c;
    }
    return latin;
}

Word word(const std::string &text)
{
    return transcribed(text, NameKind::Company);
}

Word surname(const std::string &text)
{
    return transcribed(text, NameKind::Person);
}

std::vector<Word> words(const std::vector<std::string> &texts)
{
    std::vector<Word> list;
    for (const auto &text : texts)
        list.push_back(word(text));
    return list;
}

} // namespace crm::demo
