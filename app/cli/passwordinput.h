#pragma once

#include "core/security/password.h"

namespace crm::cli {

/// The password of who works: the first line of the file that KINGFISHER_PASSWORD_FILE names, else asked for
/// where there is a terminal. Throws Denied where there is neither.
Secret givenPassword();

/// One that somebody is to have from now on: KINGFISHER_NEW_PASSWORD_FILE, else asked for twice.
Secret newPassword();

} // namespace crm::cli
