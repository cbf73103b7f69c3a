#pragma once

#include "core/base/text/fold.h"
#include "core/base/text/pinyin.h"
#include "core/directory/directory.h"
#include "tests/support/printers.h"
#include "tests/support/rawbase.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

/// A small base with a few customers, and a directory on it when a test asks for one.
class DirectoryTest : public testing::Test
{
protected:
    DirectoryTest()
    {
        base.migrate();
        base.exec("INSERT INTO app_user(name) VALUES ('Li Lei'), ('Han Meimei')");
        base.exec("INSERT INTO pool(name) VALUES ('公海')");
        base.exec("INSERT INTO tag(name) VALUES ('VIP'), ('展会')");
    }

    qint64 customer(const QString &name, const QString &code = {},
                    crm::NameKind kind = crm::NameKind::Company)
    {
        const auto read = crm::reading(name, kind);
        base.run("INSERT INTO customer(name, code, reading, initials, created_at) VALUES (?1, ?2, ?3, ?4, 0)",
                 name, code, read.syllables, read.initials);
        return base.lastId();
    }
    void contact(qint64 customer, const QString &name)
    {
        const auto read = crm::reading(name, crm::NameKind::Person);
        base.run("INSERT INTO contact(customer_id, name, reading, initials) VALUES (?1, ?2, ?3, ?4)",
                 customer, name, read.syllables, read.initials);
    }
    void point(qint64 customer, const char *kind, const QString &value, const QString &normalized = {})
    {
        base.run("INSERT INTO contact_point(customer_id, kind, value, normalized) VALUES (?1, ?2, ?3, ?4)",
                 customer, std::string_view(kind), value, normalized);
    }
    void set(qint64 customer, const char *column, const QString &value)
    {
        base.run(qPrintable(
                     QStringLiteral("UPDATE customer SET %1 = ?2 WHERE id = ?1").arg(QLatin1String(column))),
                 customer, value);
    }
    void owned(qint64 customer, qint64 owner)
    {
        base.run("UPDATE customer SET owner_id = ?2, pool_id = NULL WHERE id = ?1", customer, owner);
    }
    void pooled(qint64 customer, qint64 pool)
    {
        base.run("UPDATE customer SET owner_id = NULL, pool_id = ?2 WHERE id = ?1", customer, pool);
    }

    crm::Directory &directory()
    {
        if (!m_directory) {
            m_directory = std::make_unique<crm::Directory>(file());
            m_directory->settle();
        }
        return *m_directory;
    }
    void apply(std::vector<qint64> customers)
    {
        directory().apply(std::move(customers));
        directory().settle();
    }
    static std::vector<qint64> ids(const crm::DirectoryView &view)
    {
        std::vector<qint64> ids;
        for (qsizetype place = 0; place < view.total(); ++place)
            ids.push_back(view.id(place));
        return ids;
    }
    std::vector<qint64> find(const QString &search)
    {
        crm::DirectoryQuery query;
        query.search = search;
        return ids(directory().query(query));
    }
    QString file() const { return m_folder.filePath(QStringLiteral("base.kingfisher")); }

    QTemporaryDir m_folder;
    RawBase base{file()};

private:
    std::unique_ptr<crm::Directory> m_directory;
};
