#pragma once

#include <QString>

#include <vector>

namespace crm {

/// What is wrong with a cell, or with a row where `column` is 0.
struct ImportProblem
{
    /// Note: taken, but look at it. Flagged: the row comes in without this field. Rejected: the row does not
    /// come in.
    enum class Weight { Note, Flagged, Rejected };

    qint64 line = 0;
    int column = 0; ///< from 1
    QString columnName = {};
    QString value = {}; ///< as it stands in the source, cut after 200 characters
    QString reason = {};
    Weight weight = Weight::Flagged;
    /// The cell was taken, but not as it stood: what stood there goes into the customer's import note.
    bool keepsOriginal = false;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// The problems of a whole file: all are counted, and the first hundred thousand are kept.
struct ImportProblems
{
    static constexpr size_t kKept = 100'000;

    std::vector<ImportProblem> kept;
    qint64 total = 0;

    void add(ImportProblem problem)
    {
        ++total;
        if (kept.size() < kKept)
            kept.push_back(std::move(problem));
    }
};

} // namespace crm
