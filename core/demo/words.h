#pragma once

#include "core/demo/dice.h"

#include <QString>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace crm::demo {

using Fields = std::vector<std::string>;

/// A word list of the resources: [sections] of lines, their fields parted by |.
class WordFile
{
public:
    explicit WordFile(const QString &name);

    const std::vector<Fields> &section(const std::string &name) const;
    /// The first field of each line.
    std::vector<std::string> column(const std::string &name) const;

private:
    std::map<std::string, std::vector<Fields>> m_sections;
};

/// The parts of a field that are parted by commas.
std::vector<std::string> parts(std::string_view field, char separator = ',');
int number(const std::string &field);

/// Things of which some are drawn more often than others.
template <typename T>
class Weighted
{
public:
    void add(T item, double weight)
    {
        if (weight <= 0)
            return;
        m_items.push_back(std::move(item));
        m_total += weight;
        m_upTo.push_back(m_total);
    }

    const T &pick(Dice &dice) const
    {
        const auto at = std::upper_bound(m_upTo.begin(), m_upTo.end() - 1, dice.unit() * m_total);
        return m_items[size_t(at - m_upTo.begin())];
    }

    const std::vector<T> &items() const { return m_items; }

private:
    std::vector<T> m_items;
    std::vector<double> m_upTo;
    double m_total = 0;
};

/// The lines of a section whose second field, or the one named, is the weight.
Weighted<std::string> weighted(const std::vector<Fields> &lines, size_t weightField = 1);

/// A text and how it is read. Names are put together from words, so that each word is transcribed once only.
struct Word
{
    std::string text;
    std::string reading; // "su zhou": syllables apart
    std::string initials; // "sz"

    void append(const Word &word, std::string_view between = {});
    void appendText(std::string_view more) { text += more; }
    /// The syllables without the blanks, for addresses of mail.
    std::string latin() const;
};

Word word(const std::string &text);
Word surname(const std::string &text);
std::vector<Word> words(const std::vector<std::string> &texts);

} // namespace crm::demo
