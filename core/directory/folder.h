#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace crm {

/// Folds UTF-8 in bulk with buffers of its own. Plain ASCII, which most codes and mails are, takes a short way.
class Folder
{
public:
    /// Valid until the next call.
    std::string_view fold(std::string_view text);
    /// The folded reading, syllables joined, each beginning with a capital: "hua qiang" becomes HuaQiang.
    std::string_view foldReading(std::string_view reading);

private:
    bool foldPlain(std::string_view text);

    QByteArray m_bytes = {};
    std::string m_text = {};
    std::string m_reading = {};
};

/// The digits of a text, the full-width ones folded before.
std::string digitsOf(std::string_view text);

} // namespace crm
