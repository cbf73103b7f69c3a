#include "ui/settings/appearance.h"

#include "core/platform/settings.h"
#include "ui/common/language.h"

namespace crm::ui {

Appearance appearanceOf(const Settings &settings)
{
    const QString theme = settings.theme();
    Appearance appearance;
    appearance.mode = theme == u"dark"  ? Appearance::Mode::Dark
                    : theme == u"light" ? Appearance::Mode::Light
                                        : Appearance::Mode::System;
    appearance.language = settings.language().isEmpty() ? systemLanguage() : settings.language();
    appearance.textScale = settings.textScale();
    appearance.weekStart = settings.weekStart();
    return appearance;
}

} // namespace crm::ui
