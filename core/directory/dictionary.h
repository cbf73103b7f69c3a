#pragma once

#include <QSharedData>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

/// The distinct values of a column; rows store their codes. Code 0 is the empty text, which means "none".
/// Copies share the values until one of them adds another.
class Dictionary
{
public:
    Dictionary();

    quint32 size() const { return m_values->size(); }
    std::string_view value(quint32 code) const { return m_values->value(code); }
    std::optional<quint32> find(std::string_view value) const;
    /// The code of the value, which is added where it is new.
    quint32 add(std::string_view value);

private:
    struct Values : QSharedData
    {
        quint32 size() const { return quint32(starts.size() - 1); }
        std::string_view value(quint32 code) const
        {
            return {bytes.data() + starts[code], starts[code + 1] - starts[code]};
        }
        size_t slot(std::string_view value) const;
        void grow();

        std::string bytes = {};
        std::vector<quint32> starts = {0};
        std::vector<quint32> table = std::vector<quint32>(16); // open addressing: code + 1, or 0
    };

    QSharedDataPointer<Values> m_values;
};

} // namespace crm
