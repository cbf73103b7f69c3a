#pragma once

#include "core/base/id.h"
#include "core/operation/actor.h"

#include <QJsonObject>
#include <QString>

namespace crm {

using SavedViewId = Id<struct SavedViewTag>;

/// A way to look at a list, under a name: its filter, its sorting, its columns.
struct SavedView
{
    SavedViewId id = {};
    QString page = {}; ///< key of the page whose list it is
    QString name = {};
    QJsonObject definition = {}; ///< as the page writes and reads it
    UserId owner = {}; ///< who alone sees it; invalid: everybody
    qint64 rev = 1;

    bool isShared() const { return !owner.isValid(); }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace crm
