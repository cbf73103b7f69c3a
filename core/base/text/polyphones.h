#pragma once

#include <QStringView>

namespace crm::tables {

/// "长 chang zhang": the usual readings of an ideograph, first the one outside the words below. Apart by ";".
QStringView polyphones();

/// "银行 yin hang": words in which an ideograph is not read as it is alone. Apart by ";".
QStringView polyphonicWords();

/// "单 shan", "尉迟 yu chi": surnames that are not read as the ideograph is elsewhere, and compound ones.
/// Apart by ";".
QStringView surnames();

} // namespace crm::tables
