#include "tests/architecture/sources.h"

#include <QLibraryInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QString folder;
    QStringList mayInclude; ///< folders and single headers, besides the folder itself
};

const QStringList kDomains = {
    u"core/customer"_s,    u"core/product"_s,      u"core/order"_s,     u"core/pool"_s,
    u"core/activity"_s,    u"core/segmentation"_s, u"core/lifecycle"_s, u"core/pipeline"_s,
    u"core/campaign"_s,    u"core/feedback"_s,     u"core/loyalty"_s,   u"core/dataquality"_s,
    u"core/customfield"_s, u"core/savedview"_s,    u"core/message"_s,   u"core/payment"_s,
    u"core/telephony"_s,   u"core/privacy"_s,      u"core/returns"_s,
};
const QStringList kGround = {u"core/base"_s, u"core/storage"_s, u"core/operation"_s, u"core/security"_s};

/// Who may include whom; the longest folder that matches a file decides. A new folder needs a line here.
std::vector<Rule> rules()
{
    const QStringList shown = QStringList{u"core/base"_s,
                                          u"core/platform"_s,
                                          u"core/security"_s,
                                          u"core/session"_s,
                                          u"core/directory"_s,
                                          u"core/exchange"_s,
                                          u"core/history"_s,
                                          u"core/recycling"_s,
                                          u"core/allocation"_s,
                                          u"core/insight"_s,
                                          u"core/today"_s,
                                          u"core/playbook"_s,
                                          u"core/automation"_s,
                                          u"core/operation/changeset.h"_s,
                                          u"core/operation/describe.h"_s,
                                          u"core/operation/recordnames.h"_s,
                                          u"core/operation/undoservice.h"_s,
                                          u"core/operation/changehub.h"_s}
                            + kDomains;
    std::vector<Rule> rules = {
        {u"core/base"_s, {}},
        {u"core/platform"_s, {u"core/base"_s}},
        {u"core/analytics"_s, {u"core/base"_s}},
        {u"core/storage"_s, {u"core/base"_s}},
        {u"core/operation"_s, {u"core/base"_s, u"core/storage"_s}},
        {u"core/security"_s, {u"core/base"_s, u"core/storage"_s, u"core/operation"_s}},
        {u"core/directory"_s, kGround + kDomains},
        {u"core/recycling"_s, kGround + kDomains + QStringList{u"core/directory"_s}},
        {u"core/allocation"_s, kGround + kDomains + QStringList{u"core/directory"_s}},
        {u"core/exchange"_s, kGround + kDomains},
        {u"core/insight"_s, kGround + kDomains + QStringList{u"core/analytics"_s, u"core/directory"_s}},
        {u"core/playbook"_s,
         kGround + kDomains + QStringList{u"core/analytics"_s, u"core/directory"_s, u"core/insight"_s}},
        {u"core/automation"_s, kGround + kDomains + QStringList{u"core/directory"_s, u"core/playbook"_s}},
        {u"core/today"_s,
         kGround + kDomains
             + QStringList{u"core/analytics"_s, u"core/directory"_s, u"core/insight"_s, u"core/recycling"_s}},
        {u"core/demo"_s, kGround + kDomains},
        {u"core/history"_s, kGround + kDomains},
        {u"core/session"_s, {u"core"_s}},
        {u"ui"_s, shown},
        {u"app"_s, shown + QStringList{u"ui"_s}},
        {u"app/cli"_s, shown + QStringList{u"core/demo"_s}},
    };
    for (const auto &domain : kDomains)
        rules.push_back({domain, kGround + kDomains});
    return rules;
}

bool inside(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

const Rule *ruleFor(const QString &path)
{
    static const auto all = rules();
    const Rule *best = nullptr;
    for (const auto &rule : all)
        if (inside(path, rule.folder) && (!best || rule.folder.size() > best->folder.size()))
            best = &rule;
    return best;
}

QStringList quoted(const Source &source)
{
    static const QRegularExpression pattern(u"^[ \\t]*#[ \\t]*include[ \\t]+\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    return captures(source, pattern);
}

QStringList angled(const Source &source)
{
    static const QRegularExpression pattern(u"^[ \\t]*#[ \\t]*include[ \\t]+<([^>]+)>"_s,
                                            QRegularExpression::MultilineOption);
    return captures(source, pattern);
}

/// Decisions and mathematics, tested with numbers alone.
bool isPure(const Source &source)
{
    return inside(source.path, u"core/analytics"_s) || source.stem().endsWith(u"rules"_s);
}

bool mayInclude(const Source &source, const QString &header)
{
    if (isPure(source))
        return inside(header, u"core/base"_s)
            || (inside(header, source.folder())
                && (header.endsWith(u"rules.h"_s) || inside(header, u"core/analytics"_s)));
    const bool screen = inside(source.path, u"ui"_s) || inside(source.path, u"app"_s);
    if (screen && header.endsWith(u"repository.h"_s))
        return false;
    const auto *rule = ruleFor(source.path);
    return inside(header, rule->folder) || std::ranges::any_of(rule->mayInclude, [&](const QString &allowed) {
               return inside(header, allowed);
           });
}

/// The headers of Qt that need no screen. QtCore is found through QtGui's folder too, so their names decide.
bool isWithoutScreen(const QString &header)
{
    static const QStringList modules = {u"QtCore"_s, u"QtSql"_s, u"QtConcurrent"_s};
    if (!header.startsWith(u'Q'))
        return true;
    if (header.contains(u'/'))
        return modules.contains(header.section(u'/', 0, 0));
    const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    return std::ranges::any_of(modules,
                               [&](const QString &module) { return qt.exists(module + u'/' + header); });
}

QStringList violations(const Source &source)
{
    QStringList found;
    if (!ruleFor(source.path))
        return {source.path + u" lies in a folder without a rule"_s};
    for (const auto &header : quoted(source)) {
        const bool rooted = inside(header, u"app"_s) || inside(header, u"core"_s) || inside(header, u"ui"_s);
        if (!rooted && !header.endsWith(u".moc"_s))
            found << source.path + u" includes \""_s + header
                         + u"\", which does not start at the top of the tree"_s;
        else if (rooted && !mayInclude(source, header))
            found << source.path + u" must not include "_s + header;
    }
    for (const auto &header : angled(source)) {
        if (inside(header, u"app"_s) || inside(header, u"core"_s) || inside(header, u"ui"_s))
            found << source.path + u" includes <"_s + header + u">, which is ours: in quotes"_s;
        if (inside(source.path, u"core"_s) && !isWithoutScreen(header))
            found << source.path + u" must not include <"_s + header + u">: core has no screen"_s;
        if (isPure(source) && (header.startsWith(u"QSql"_s) || header.startsWith(u"QtSql"_s)))
            found << source.path + u" must not include <"_s + header + u">: it decides by values alone"_s;
    }
    return found;
}

/// Folders of core that include one another in a ring, as "a -> b -> a"; empty where there is none.
QString ringOf(const std::map<QString, std::set<QString>> &includes)
{
    QStringList way;
    std::set<QString> done;
    const std::function<QString(const QString &)> visit = [&](const QString &folder) -> QString {
        if (way.contains(folder))
            return (way.mid(way.indexOf(folder)) << folder).join(u" -> "_s);
        if (!done.insert(folder).second || !includes.contains(folder))
            return {};
        way << folder;
        for (const auto &next : includes.at(folder))
            if (const auto ring = visit(next); !ring.isEmpty())
                return ring;
        way.removeLast();
        return {};
    };
    for (const auto &[folder, unused] : includes)
        if (const auto ring = visit(folder); !ring.isEmpty())
            return ring;
    return {};
}

QString ringOf(const std::vector<Source> &sources)
{
    std::map<QString, std::set<QString>> includes;
    for (const auto &source : sources)
        for (const auto &header : quoted(source))
            if (const auto from = source.path.section(u'/', 0, 1), to = header.section(u'/', 0, 1);
                inside(from, u"core"_s) && inside(to, u"core"_s) && from != to)
                includes[from].insert(to);
    return ringOf(includes);
}

QString includeOf(const QString &header)
{
    return u"#include "_s + header + u'\n';
}

TEST(IncludeRules, EveryFileIncludesOnlyWhatItMay)
{
    const auto sources = readSources(QDir(QStringLiteral(KINGFISHER_SOURCE_DIR)));
    ASSERT_GT(sources.size(), 10U) << "the sources were not found";
    for (const auto &source : sources)
        for (const auto &violation : violations(source))
            ADD_FAILURE() << violation.toStdString();
}

TEST(IncludeRules, NoFoldersOfCoreIncludeOneAnotherInARing)
{
    EXPECT_EQ(ringOf(readSources(QDir(QStringLiteral(KINGFISHER_SOURCE_DIR)))).toStdString(), "");
}

TEST(IncludeRules, ARingIsFound)
{
    const std::vector<Source> sources = {
        {u"core/pool/poolservice.cpp"_s, includeOf(u"\"core/customer/customerservice.h\""_s)},
        {u"core/customer/customerservice.cpp"_s, includeOf(u"\"core/pool/poolservice.h\""_s)},
    };
    EXPECT_EQ(ringOf(sources), u"core/customer -> core/pool -> core/customer"_s);
}

TEST(IncludeRules, WhatIsForbiddenIsFound)
{
    const std::vector<std::pair<QString, QString>> forbidden = {
        {u"core/base/id.h"_s, u"\"core/storage/statement.h\""_s},
        {u"core/platform/paths.cpp"_s, u"\"core/storage/connection.h\""_s},
        {u"core/storage/migrator.cpp"_s, u"\"core/operation/journal.h\""_s},
        {u"core/operation/journal.cpp"_s, u"\"core/security/roles.h\""_s},
        {u"core/security/roles.cpp"_s, u"\"core/customer/customer.h\""_s},
        {u"core/customer/customerservice.cpp"_s, u"\"core/directory/directory.h\""_s},
        {u"core/customer/customerservice.cpp"_s, u"\"core/session/session.h\""_s},
        {u"core/exchange/import.cpp"_s, u"\"core/analytics/rfm.h\""_s},
        {u"core/analytics/rfm.cpp"_s, u"\"core/customer/customer.h\""_s},
        {u"core/analytics/rfm.cpp"_s, u"<QSqlQuery>"_s},
        {u"core/pool/poolrules.cpp"_s, u"\"core/pool/poolrepository.h\""_s},
        {u"core/pool/claimrules.h"_s, u"\"core/customer/customer.h\""_s},
        {u"core/session/session.h"_s, u"\"ui/mainwindow.h\""_s},
        {u"core/session/session.h"_s, u"\"app/application.h\""_s},
        {u"core/order/order.h"_s, u"<QWidget>"_s},
        {u"core/order/order.h"_s, u"<QColor>"_s},
        {u"core/order/order.h"_s, u"<QtGui/QColor>"_s},
        {u"core/order/order.h"_s, u"<QtCharts>"_s},
        {u"core/order/order.h"_s, u"\"orderline.h\""_s},
        {u"core/order/order.h"_s, u"<core/customer/customer.h>"_s},
        {u"core/helpers/string.h"_s, u"<QString>"_s},
        {u"ui/customer/customerspage.cpp"_s, u"\"core/customer/customerrepository.h\""_s},
        {u"ui/customer/customerspage.cpp"_s, u"\"core/storage/connection.h\""_s},
        {u"ui/customer/customerspage.cpp"_s, u"\"core/operation/operations.h\""_s},
        {u"ui/mainwindow.cpp"_s, u"\"app/application.h\""_s},
        {u"app/cli/find.cpp"_s, u"\"ui/mainwindow.h\""_s},
        {u"app/cli/find.cpp"_s, u"\"core/directory/directoryrepository.h\""_s},
    };
    for (const auto &[path, header] : forbidden)
        EXPECT_FALSE(violations({path, includeOf(header)}).isEmpty())
            << path.toStdString() << " may include " << header.toStdString();
}

TEST(IncludeRules, WhatIsAllowedPasses)
{
    const std::vector<std::pair<QString, QString>> allowed = {
        {u"core/base/id.cpp"_s, u"\"core/base/id.h\""_s},
        {u"core/customer/customerrepository.cpp"_s, u"\"core/storage/statement.h\""_s},
        {u"core/customer/customerrepository.cpp"_s, u"<QSqlQuery>"_s},
        {u"core/pool/poolservice.cpp"_s, u"\"core/customer/customerservice.h\""_s},
        {u"core/pool/poolrules.cpp"_s, u"\"core/pool/poolrules.h\""_s},
        {u"core/analytics/rfm.cpp"_s, u"\"core/analytics/rfm.h\""_s},
        {u"core/analytics/rfm.cpp"_s, u"<span>"_s},
        {u"core/insight/value.cpp"_s, u"\"core/analytics/bgnbd.h\""_s},
        {u"core/directory/directory.cpp"_s, u"<QtConcurrent>"_s},
        {u"core/base/text.cpp"_s, u"<unicode/translit.h>"_s},
        {u"core/session/session.cpp"_s, u"\"core/customer/customerrepository.h\""_s},
        {u"ui/customer/customerspage.cpp"_s, u"\"core/customer/customerservice.h\""_s},
        {u"ui/customer/customerspage.cpp"_s, u"\"core/operation/changeset.h\""_s},
        {u"ui/customer/customerspage.cpp"_s, u"<QTableView>"_s},
        {u"app/main.cpp"_s, u"\"ui/mainwindow.h\""_s},
        {u"app/cli/main.cpp"_s, u"\"core/session/session.h\""_s},
    };
    for (const auto &[path, header] : allowed)
        EXPECT_EQ(violations({path, includeOf(header)}).join(u'\n').toStdString(), "");
}

} // namespace
