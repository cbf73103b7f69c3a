#pragma once

#include "ui/exchange/importplan.h"

namespace crm {
class Settings;
}

namespace crm::ui {

/// Remembers on this machine how sheets were understood, so that the monthly one needs no mapping, and which
/// files were imported last.
class MappingMemory
{
public:
    static constexpr int kKept = 50; ///< sheets
    static constexpr int kFiles = 5;

    explicit MappingMemory(Settings &settings)
        : m_settings(settings)
    {
    }

    QList<KnownMapping> known() const; ///< newest first
    void remember(const ImportPlan &plan);
    void forget(const SheetShape &shape);

    QStringList files() const; ///< newest first
    void addFile(const QString &path);

private:
    void save(const QList<KnownMapping> &known);

    Settings &m_settings;
};

} // namespace crm::ui
