#pragma once

#include "core/directory/customerfield.h"
#include "core/directory/directoryrecord.h"
#include "core/directory/letterranks.h"
#include "core/directory/packednumbers.h"
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
        PackedNumbers ids = {}; // of removed customers too, so that rows keep their places
        PackedNumbers present = {}; // 0 or 1
        PackedText names = {};
    };
    struct Profiles
    {
        PackedText folded = {}, codes = {}, foldedCodes = {};
        PackedText readings = {}; // folded; capitals begin syllables: HuaQiangDianZi
        PackedText initials = {};
        std::array<PackedNumbers, size_t(Coded::Title)> coded = {};
        PackedNumbers created = {}, acquired = {}, pooled = {};
        PackedNumbers revisions = {};
    };
    /// The users' own fields, apart because fields come and go; they arrive with the profiles.
    struct Own
    {
        std::vector<PackedNumbers> columns = {}; // codes, by place in DirectoryLists::customFields
    };
    struct Reach
    {
        PackedText contact = {}, phone = {}; // the primary ones as they were typed
        PackedNumbers titles = {};
        PackedText contacts = {}, readings = {}, initials = {}; // folded, all of them
        PackedText phones = {}; // digits only
        PackedText emails = {}, messengers = {}; // folded
    };
    struct Trade
    {
        PackedNumbers orders = {}, revenue = {};
        PackedNumbers lastOrder = {}; // days since 1970
        PackedNumbers lastContact = {}, nextActivity = {};
    };

    /// What the rules of recycling ask of who is owned, in days since 1970. Arrives with the trade.
    struct Duty
    {
        static constexpr quint8 kOpenOpportunity = 1, kOpenComplaint = 2;

        PackedNumbers acquired = {}, followedUp = {}, won = {}, contractEnd = {}, protectedUntil = {},
                      planned = {}, spared = {};
        PackedNumbers flags = {};
    };
    /// When the rules of recycling take the customers back, in days since 1970; worked out from all others.
    struct Due
    {
        PackedNumbers deadlines = {};
    };

    std::shared_ptr<const Names> names = {};
    std::shared_ptr<const Profiles> profiles = {};
    std::shared_ptr<const Own> own = {};
    std::shared_ptr<const Reach> reach = {};
    std::shared_ptr<const Trade> trade = {};
    std::shared_ptr<const Duty> duty = {};
    std::shared_ptr<const Due> due = {};
    std::shared_ptr<const LetterRanks> letters = {}; // from Reach on

    quint32 size() const { return quint32(names->ids.size()); }

    /// The folded text that the field is compared and searched by, or null.
    const PackedText *folded(CustomerField field) const;
    /// What is shown of a text field, or null.
    const PackedText *shown(CustomerField field) const;
    const PackedNumbers *codes(Coded column) const;
    const PackedNumbers *customCodes(size_t place) const;
    /// The column of a field of numbers, days or instants, or null.
    const PackedNumbers *numbers(CustomerField field) const;
};

} // namespace crm
