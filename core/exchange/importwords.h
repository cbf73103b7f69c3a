#pragma once

#include <optional>
#include <string_view>

namespace crm {

/// The keys of what sheets say in words, as the database spells them; nothing for words that are not known.
std::optional<std::string_view> customerKindOfWord(std::string_view word);
std::optional<std::string_view> orderStateOfWord(std::string_view word);
std::optional<std::string_view> activityKindOfWord(std::string_view word);
std::optional<std::string_view> activityStateOfWord(std::string_view word);
std::optional<std::string_view> contractStateOfWord(std::string_view word);
/// "won" or "lost", of a word for the end of an opportunity.
std::optional<std::string_view> closedStateOfWord(std::string_view word);
/// Of a ChannelKind, or "visit": how somebody likes to be contacted.
std::optional<std::string_view> channelOfWord(std::string_view word);
/// ISO 4217 of a code, a sign or a name: CNY, ¥, 人民币, RMB.
std::optional<std::string_view> currencyOfWord(std::string_view word);
/// Three capital letters.
bool isCurrencyCode(std::string_view text);

} // namespace crm
