#include "core/directory/directorychunk.h"

namespace crm {

using F = CustomerField;

std::optional<Coded> codedColumn(CustomerField field)
{
    switch (field) {
    case F::Kind: return Coded::Kind;
    case F::Owner: return Coded::Owner;
    case F::Pool: return Coded::Pool;
    case F::Grade: return Coded::Grade;
    case F::Source: return Coded::Source;
    case F::Industry: return Coded::Industry;
    case F::Country: return Coded::Country;
    case F::Region: return Coded::Region;
    case F::City: return Coded::City;
    case F::Tags: return Coded::Tags;
    case F::Title: return Coded::Title;
    default: return {};
    }
}

const PackedText *DirectoryChunk::folded(CustomerField field) const
{
    switch (field) {
    case F::Name: return profiles ? &profiles->folded : &names->names;
    case F::Code: return profiles ? &profiles->foldedCodes : nullptr;
    case F::Reading: return profiles ? &profiles->readings : nullptr;
    case F::Contact: return reach ? &reach->contacts : nullptr;
    case F::Phone: return reach ? &reach->phones : nullptr;
    case F::Email: return reach ? &reach->emails : nullptr;
    case F::Messenger: return reach ? &reach->messengers : nullptr;
    default: return nullptr;
    }
}

const PackedText *DirectoryChunk::shown(CustomerField field) const
{
    switch (field) {
    case F::Name: return &names->names;
    case F::Code: return profiles ? &profiles->codes : nullptr;
    case F::Contact: return reach ? &reach->contact : nullptr;
    case F::Phone: return reach ? &reach->phone : nullptr;
    default: return folded(field);
    }
}

const PackedNumbers *DirectoryChunk::codes(Coded column) const
{
    if (column == Coded::Title)
        return reach ? &reach->titles : nullptr;
    return profiles ? &profiles->coded[size_t(column)] : nullptr;
}

const PackedNumbers *DirectoryChunk::customCodes(size_t place) const
{
    return own && place < own->columns.size() ? &own->columns[place] : nullptr;
}

const PackedNumbers *DirectoryChunk::numbers(CustomerField field) const
{
    switch (sourceField(field)) {
    case F::Id: return &names->ids;
    case F::Created: return profiles ? &profiles->created : nullptr;
    case F::Acquired: return profiles ? &profiles->acquired : nullptr;
    case F::Pooled: return profiles ? &profiles->pooled : nullptr;
    case F::Revision: return profiles ? &profiles->revisions : nullptr;
    case F::Orders: return trade ? &trade->orders : nullptr;
    case F::Revenue: return trade ? &trade->revenue : nullptr;
    case F::LastOrder: return trade ? &trade->lastOrder : nullptr;
    case F::LastContact: return trade ? &trade->lastContact : nullptr;
    case F::NextActivity: return trade ? &trade->nextActivity : nullptr;
    case F::RecycleOn: return due ? &due->deadlines : nullptr;
    default: return nullptr;
    }
}

} // namespace crm
