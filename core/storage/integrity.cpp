#include "core/storage/integrity.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/statement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// What SQLite says of one spot, for people; its own words are English and speak of trees and cells.
QString inPlainWords(const QString &finding)
{
    static const QRegularExpression page(u"\\bpage (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression index(u"\\bindex (\\S+)"_s);
    static const QRegularExpression value(u"\\bvalue in (\\S+)"_s);
    if (const auto match = page.match(finding); match.hasMatch())
        return Tr::tr("Page %1 of the file cannot be read.").arg(match.captured(1));
    if (const auto match = index.match(finding); match.hasMatch())
        return Tr::tr("The index %1 does not fit its table.").arg(match.captured(1));
    if (const auto match = value.match(finding); match.hasMatch())
        return Tr::tr("The column %1 holds what it may not hold.").arg(match.captured(1));
    return Tr::tr("The file is not built as it should be.");
}

/// An answer of quick_check may hold several findings, and the same page may be found from several sides.
void addFindings(QStringList &problems, const QString &answer)
{
    for (const auto &line : answer.split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith("***"_L1))
            if (const auto words = inPlainWords(line); !problems.contains(words))
                problems << words;
}

} // namespace

QStringList integrityProblems(const Connection &db, CheckDepth depth)
{
    QStringList problems;
    try {
        Statement check(db, depth == CheckDepth::Full ? u"PRAGMA integrity_check(20)"_s
                                                      : u"PRAGMA quick_check(20)"_s);
        for (check.execute(); check.next();)
            if (check.text(0) != "ok"_L1)
                addFindings(problems, check.text(0));
        if (depth == CheckDepth::Full && problems.isEmpty()) {
            Statement references(db, u"PRAGMA foreign_key_check"_s);
            for (references.execute(); references.next() && problems.size() < 20;)
                problems << Tr::tr("%1 %2 refers to a missing %3")
                                .arg(references.text(0), references.text(1), references.text(2));
        }
    } catch (const Error &error) {
        if (problems.isEmpty()) // what was found says more than that the search ended there
            problems << error.message();
    }
    return problems;
}

} // namespace crm
