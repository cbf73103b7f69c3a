#pragma once

#include <QString>

#include <vector>

namespace crm {

/// A cell of a stored record that a row of a sheet says otherwise.
struct ImportChange
{
    qint64 line = 0;
    QString record = {}; ///< what the record is called
    QString field = {}; ///< as mappings name it
    QString title = {}; ///< for people
    QString before = {}; ///< empty where nothing stood
    QString after = {};

    friend bool operator==(const ImportChange &, const ImportChange &) = default;
};

/// The changes of a whole file: all are counted, and the first hundred thousand are kept.
struct ImportChanges
{
    static constexpr size_t kKept = 100'000;

    std::vector<ImportChange> kept;
    qint64 total = 0;

    void add(ImportChange change)
    {
        ++total;
        if (kept.size() < kKept)
            kept.push_back(std::move(change));
    }
};

} // namespace crm
