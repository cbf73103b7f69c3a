#pragma once

#include "core/base/error.h"

namespace crm {

/// A write in the middle of whose COMMIT the disk or the network failed: it may be kept or not. To be looked
/// up by its operation, never repeated blindly.
class Unsettled : public Error
{
public:
    enum class Fate {
        Unknown, ///< the file cannot be reached
        Saved, ///< it is in the file all the same
        NotSaved,
    };

    /// `operation`: its uuid, empty while not known.
    explicit Unsettled(Fate fate, const QString &operation = {});

    Fate fate() const { return m_fate; }
    const QString &operation() const { return m_operation; }
    std::shared_ptr<const Error> shared() const override { return std::make_shared<Unsettled>(*this); }

private:
    Fate m_fate;
    QString m_operation;
};

} // namespace crm
