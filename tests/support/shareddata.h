#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

/// Where the real data lies that some tests compare with, or an empty text where it is absent.
inline QString sharedData(const QString &file = {})
{
    const auto named = qEnvironmentVariable("KINGFISHER_DATA");
    const auto root = named.isEmpty() ? QStringLiteral(KINGFISHER_SOURCE_DIR "/../shared/data") : named;
    const QFileInfo info(root + u'/' + file);
    return info.exists() ? info.absoluteFilePath() : QString();
}

/// Skips the test, saying so, where the real data is absent.
#define KINGFISHER_NEEDS_DATA(file)                                                                          \
    if (sharedData(file).isEmpty())                                                                          \
    GTEST_SKIP() << "the shared data is absent"
