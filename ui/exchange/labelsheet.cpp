#include "ui/exchange/labelsheet.h"

#include <array>

namespace crm::ui {

std::span<const LabelSheet> labelSheets()
{
    constexpr QSizeF kA4(210, 297);
    static const std::array sheets{
        LabelSheet{"a4-24", QT_TRANSLATE_NOOP("crm::ui::LabelSheet", "A4, 24 labels of 70 × 37 mm"), kA4,
                   QRectF(0, 0.5, 70, 37), QSizeF(70, 37), 3, 8},
        LabelSheet{"a4-21", QT_TRANSLATE_NOOP("crm::ui::LabelSheet", "A4, 21 labels of 63.5 × 38.1 mm"), kA4,
                   QRectF(7.2, 15.1, 63.5, 38.1), QSizeF(66, 38.1), 3, 7},
        LabelSheet{"a4-14", QT_TRANSLATE_NOOP("crm::ui::LabelSheet", "A4, 14 labels of 99.1 × 38.1 mm"), kA4,
                   QRectF(4.7, 15.1, 99.1, 38.1), QSizeF(101.6, 38.1), 2, 7},
        LabelSheet{"zl",
                   QT_TRANSLATE_NOOP("crm::ui::LabelSheet", "Envelope No. 6 (ZL), 230 × 120 mm"),
                   QSizeF(230, 120),
                   QRectF(60, 36, 155, 50),
                   {},
                   1,
                   1,
                   true},
        LabelSheet{"dl",
                   QT_TRANSLATE_NOOP("crm::ui::LabelSheet", "Envelope No. 5 (DL), 220 × 110 mm"),
                   QSizeF(220, 110),
                   QRectF(55, 32, 150, 46),
                   {},
                   1,
                   1,
                   true},
        LabelSheet{"c5",
                   QT_TRANSLATE_NOOP("crm::ui::LabelSheet", "Envelope No. 7 (C5), 229 × 162 mm"),
                   QSizeF(229, 162),
                   QRectF(60, 56, 155, 62),
                   {},
                   1,
                   1,
                   true},
        LabelSheet{"c4",
                   QT_TRANSLATE_NOOP("crm::ui::LabelSheet", "Envelope No. 9 (C4), 324 × 229 mm"),
                   QSizeF(324, 229),
                   QRectF(110, 90, 190, 76),
                   {},
                   1,
                   1,
                   true}};
    return sheets;
}

} // namespace crm::ui
