#pragma once

#include "core/privacy/personpackage.h"

#include <QTimeZone>

namespace crm {

/// The SQL that reads all rows of a person, which must have been found (PersonRowsRepository).
class PersonPackageRepository
{
public:
    PersonPackageRepository(const Connection &db, QTimeZone zone)
        : m_db(db)
        , m_zone(std::move(zone))
    {
    }

    PersonSheet sheet(const PersonTable &table) const;
    std::vector<PersonChange> history() const;

private:
    QString shown(const PersonTable &table, const QString &column, const QString &value) const;

    const Connection &m_db;
    const QTimeZone m_zone;
};

} // namespace crm
