#pragma once

#include "core/directory/customerfield.h"
#include "core/directory/directoryrecord.h"
#include "core/directory/letterranks.h"
#include "core/directory/packedtext.h"

#include <array>
#include <memory>
#include <vector>

namespace crm {

/// Columns that hold codes of a dictionary, but for the users' own fields.
enum class Coded { Kind, Owner, Pool, Grade, Source, Industry, Country, Region, City, Tags, Title, Count };

std::optional<Coded> codedColumn(CustomerField field);

/// The part of the columns for up to kRows customers in a row. Never changed once it is published: a change
/// makes a new one. The parts arrive one after the other while the base is loaded; one that has not is
/// null.
struct DirectoryChunk
{
    /// Few enough that remaking a part costs microseconds, as many as make scanning worth its while.
    static constexpr quint32 kRows = 1 << 10;

    struct Names
    {
        std::vector<qint64> ids = {}; // of removed customers too, so that rows keep their places
        std::vector<quint8> present = {};
        PackedText names = {};
    };
    struct Profiles
    {
        PackedText folded = {}, codes = {}, foldedCodes = {};
        PackedText readings = {}; // folded; capitals begin syllables: HuaQiangDianZi
        PackedText initials = {};
        std::array<std::vector<quint32>, size_t(Coded::Title)> coded = {};
        std::vector<qint64> created = {}, acquired = {}, pooled = {};
        std::vector<qint32> revisions = {};
    };
    /// The users' own fields, apart because fields come and go; they arrive with the profiles.
    struct Own
    {
        std::vector<std::vector<quint32>> columns = {}; // by place in DirectoryLists::customFields
    };
    struct Reach
    {
        PackedText contact = {}, phone = {}; // the primary ones as they were typed
        std::vector<quint32> titles = {};
        PackedText contacts = {}, readings = {}, initials = {}; // folded, all of them
        PackedText phones = {}; // digits only
        PackedText emails = {}, messengers = {}; // folded
    };
    struct Trade
    {
        std::vector<quint32> orders = {};
        std::vector<qint64> revenue = {};
        std::vector<qint32> lastOrder = {};
        std::vector<qint64> lastContact = {}, nextActivity = {};
    };

    std::shared_ptr<const Names> names = {};
    std::shared_ptr<const Profiles> profiles = {};
    std::shared_ptr<const Own> own = {};
    std::shared_ptr<const Reach> reach = {};
    std::shared_ptr<const Trade> trade = {};
    std::shared_ptr<const LetterRanks> letters = {}; // from Reach on

    quint32 size() const { return quint32(names->ids.size()); }

    /// The folded text that the field is compared and searched by, or null.
    const PackedText *folded(CustomerField field) const;
    /// What is shown of a text field, or null.
    const PackedText *shown(CustomerField field) const;
    const std::vector<quint32> *codes(Coded column) const;
    const std::vector<quint32> *customCodes(size_t place) const;

    /// Calls `function` with the column (a vector) of a field of numbers, days or instants, if it is there.
    template <typename Function>
    void withNumbers(CustomerField field, Function function) const;
};

template <typename Function>
void DirectoryChunk::withNumbers(CustomerField field, Function function) const
{
    using F = CustomerField;
    switch (sourceField(field)) {
    case F::Id: return function(names->ids);
    case F::Created: return profiles ? function(profiles->created) : void();
    case F::Acquired: return profiles ? function(profiles->acquired) : void();
    case F::Pooled: return profiles ? function(profiles->pooled) : void();
    case F::Revision: return profiles ? function(profiles->revisions) : void();
    case F::Orders: return trade ? function(trade->orders) : void();
    case F::Revenue: return trade ? function(trade->revenue) : void();
    case F::LastOrder: return trade ? function(trade->lastOrder) : void();
    case F::LastContact: return trade ? function(trade->lastContact) : void();
    case F::NextActivity: return trade ? function(trade->nextActivity) : void();
    default: return;
    }
}

/// A value of a column of numbers; kNoValue where it has none.
template <typename Number>
qint64 numberOrNone(Number value)
{
    if constexpr (std::is_signed_v<Number>)
        if (value == std::numeric_limits<Number>::min())
            return kNoValue;
    return qint64(value);
}

} // namespace crm
