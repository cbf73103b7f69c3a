#include "core/directory/somecustomers.h"

#include "core/directory/directorypatch.h"
#include "core/storage/connection.h"

namespace crm {

std::shared_ptr<const DirectorySnapshot> someCustomers(const Connection &db,
                                                       std::span<const qint64> ascending,
                                                       const std::shared_ptr<FactSource> &facts,
                                                       bool withContacts)
{
    DirectoryRepository repository(db.raw());
    repository.setFacts(facts);
    const auto lists = std::make_shared<DirectoryLists>(repository.lists());
    auto dictionaries = std::make_shared<DirectoryDictionaries>();
    dictionaries->custom.resize(lists->customFields.size());
    const DirectorySnapshot none(DirectoryStage::Complete, {}, dictionaries, lists);
    return DirectoryPatch(repository, none, *lists, withContacts).run(ascending);
}

} // namespace crm
