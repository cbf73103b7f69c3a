#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// A machine of its own as far as programs see: a home, and a folder of the running session.
class Machine
{
public:
    struct Answer
    {
        int code = -1;
        QJsonObject json = {};
    };

    QString home() const { return m_home.path(); }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const auto &variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.remove(QString::fromLatin1(variable));
        return environment;
    }

    /// kingfisher-cli on it; passwords by the files that it reads them from.
    Answer run(const QStringList &arguments, const QString &password = {}, const QString &next = {}) const
    {
        QProcess process;
        auto all = environment();
        addPassword(all, "KINGFISHER_PASSWORD_FILE", password);
        addPassword(all, "KINGFISHER_NEW_PASSWORD_FILE", next);
        process.setProcessEnvironment(all);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(
            QStringLiteral(KINGFISHER_CLI),
            QStringList{QStringLiteral("--json"), QStringLiteral("--language"), QStringLiteral("en")}
                + arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }

    /// Where one of these texts stands in a file of this machine, whatever its name; backups are apart.
    QStringList found(const QStringList &texts) const
    {
        QStringList places;
        for (QDirIterator files(home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (file.fileName().contains(QStringLiteral("/backups/")) || !file.open(QIODevice::ReadOnly))
                continue;
            const auto bytes = file.readAll();
            for (const auto &text : texts)
                if (bytes.contains(text.toUtf8()))
                    places << file.fileName() + QStringLiteral(": ") + text;
        }
        return places;
    }

private:
    void addPassword(QProcessEnvironment &environment, const char *variable, const QString &text) const
    {
        const auto name = QString::fromLatin1(variable);
        environment.remove(name);
        if (text.isEmpty())
            return;
        QFile file(m_runtime.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8() + '\n');
        environment.insert(name, file.fileName());
    }

    QTemporaryDir m_home, m_runtime;
};
