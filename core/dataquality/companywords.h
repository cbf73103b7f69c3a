#pragma once

#include "core/dataquality/companyname.h"

#include <optional>

namespace crm {

/// The end of a Chinese firm's name that says what kind of firm it is.
struct CompanyForm
{
    QStringView text = {};
    FirmForm form = FirmForm::Unknown;
    bool legal = false; ///< A legal form, not a manner of speaking.
    bool weak = false; ///< May as well belong to the core: 中心, 店.
};

std::optional<CompanyForm> companyFormAtEnd(QStringView folded);

/// The longest word of trade that the text ends with, or nothing: 电子, 国际贸易.
QStringView tradeAtEnd(QStringView folded);

} // namespace crm
