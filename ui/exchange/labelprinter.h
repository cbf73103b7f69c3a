#pragma once

#include "core/base/progress.h"
#include "core/exchange/export/postaladdress.h"
#include "ui/exchange/labelsheet.h"

#include <QFont>

#include <vector>

class QIODevice;

namespace crm::ui {

/// How addresses are to be printed.
struct LabelPrint
{
    LabelSheet sheet = {};
    int firstLabel = 0; ///< of the first page, which may have been used before; from 0
    QString sender = {}; ///< lines, on envelopes only
    QFont font = {}; ///< its families; the size follows from the label
};

/// What came of it.
struct PrintedLabels
{
    qint64 printed = 0;
    qint64 withoutAddress = 0; ///< left out
    qint64 cut = 0; ///< printed, though not all of it found room
    qint64 pages = 0;
    bool isComplete = true; ///< false when it was stopped
};

/// Prints a label or an envelope for each full address as a PDF. Chinese envelopes carry the post code at the
/// upper left and the sender at the lower right, all others the sender at the upper left (GB/T 1416, UPU
/// S42).
PrintedLabels printLabels(const std::vector<PostalAddress> &addresses, const LabelPrint &print,
                          QIODevice &target, const Progress &progress = noProgress);

} // namespace crm::ui
