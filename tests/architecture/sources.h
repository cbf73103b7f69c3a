#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

/// One file of app/, core/ or ui/, without its comments: rules speak about code.
struct Source
{
    QString path; ///< from the top of the tree, "core/base/id.h"
    QString code;

    QString folder() const { return path.left(path.lastIndexOf(u'/')); }
    QString name() const { return path.mid(path.lastIndexOf(u'/') + 1); }
    QString stem() const { return name().left(name().lastIndexOf(u'.')); }
};

/// Takes comments out and leaves literals alone, so that neither "http://" nor R"(-- /* )" is taken for a
/// comment.
inline QString withoutComments(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral(
            R"re((?<kept>R"(\w*)\((?:(?!\)\2").)*+\)\2"|"(?:\\.|[^"\\\n])*+"|'(?:\\.|[^'\\\n])')|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype end = 0;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        code += QStringView(text).mid(end, match.capturedStart() - end);
        code += match.captured(QStringLiteral("kept"));
        end = match.capturedEnd();
    }
    return code + QStringView(text).mid(end);
}

/// Every source of the program in the tree at `root`.
inline std::vector<Source> readSources(const QDir &root)
{
    std::vector<Source> sources;
    for (const auto &top : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        QDirIterator files(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back({root.relativeFilePath(file.fileName()),
                                   withoutComments(QString::fromUtf8(file.readAll()))});
        }
    }
    return sources;
}

/// What `pattern` captures in a source, in order of appearance.
inline QStringList captures(const Source &source, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto matches = pattern.globalMatch(source.code); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}
