#pragma once

#include <QCoreApplication>
#include <QRectF>

#include <span>

namespace crm::ui {

/// A sheet of labels, or an envelope. Millimetres.
struct LabelSheet
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::LabelSheet)

public:
    const char *key = ""; ///< in the settings
    const char *title = ""; ///< untranslated
    QSizeF page = {};
    QRectF first = {}; ///< the upper left label; of an envelope where the address stands
    QSizeF pitch = {}; ///< from label to label
    int columns = 1;
    int rows = 1;
    bool isEnvelope = false;

    QString name() const { return tr(title); }
    int labels() const { return columns * rows; }
    /// The place of a label on its page, by rows.
    QRectF place(int label) const
    {
        return first.translated(label % columns * pitch.width(), label / columns * pitch.height());
    }
};

/// The sheets that shops of all our users have, and the envelopes of GB/T 1416.
std::span<const LabelSheet> labelSheets();

} // namespace crm::ui
