#pragma once

#include <QList>
#include <QString>

namespace crm::ui {

/// A language that the whole program speaks.
struct Language
{
    QString code; ///< as in Appearance::language
    QString name; ///< in the language itself
};

const QList<Language> &languages();

/// The language that fits the system best.
QString systemLanguage();

/// Makes the texts and formats of `code` those of the application; widgets hear of it by LanguageChange.
void applyLanguage(const QString &code);

} // namespace crm::ui
