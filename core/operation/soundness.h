#pragma once

namespace crm {

class Connection;

/// What holds between rows, beyond what the schema can say: somebody can manage the base, there is a pool
/// that is switched on, a pool that is switched off is empty, no company lies below itself. Services see to
/// it when they change something; whoever puts rows back as they were (NetChange, which must still be there)
/// has to look again. Throws Error::Code::Conflict.
void requireSound(const Connection &db);

} // namespace crm
