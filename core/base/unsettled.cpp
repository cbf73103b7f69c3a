#include "core/base/unsettled.h"

#include "core/base/tr.h"

namespace crm {
namespace {

QString messageOf(Unsettled::Fate fate)
{
    switch (fate) {
    case Unsettled::Fate::Saved:
        return Tr::tr("The disk or the network did not answer in time, but this was saved.");
    case Unsettled::Fate::NotSaved:
        return Tr::tr(
            "Not saved: the disk or the network did not answer. Nothing of it is stored; try again.");
    case Unsettled::Fate::Unknown: break;
    }
    return Tr::tr(
        "It is not known yet whether this was saved: the disk or the network does not answer. Do not "
        "enter it again; the file is looked at as soon as it can be reached.");
}

} // namespace

Unsettled::Unsettled(Fate fate, const QString &operation)
    : Error(Code::Storage, messageOf(fate))
    , m_fate(fate)
    , m_operation(operation)
{
}

} // namespace crm
