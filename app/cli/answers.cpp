#include "app/cli/answers.h"

#include "core/base/tr.h"
#include "core/customer/customerservice.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filternames.h"
#include "core/pool/recycleruleservice.h"
#include "core/session/veiledlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

constexpr qint64 kPage = 500;

} // namespace

std::unique_ptr<Directory> loadDirectory(Session &session)
{
    const auto today = session.operations().today();
    const auto failure = std::make_shared<std::optional<Error>>(); // told before it settles
    auto directory = std::make_unique<Directory>(
        session.location(),
        [failure](const Directory::News &news) {
            if (news.error)
                *failure = news.error;
        },
        Directory::Recycling{.rules = session.recycleRules().on(today), .today = today}, session.facts(),
        session.views());
    directory->settle();
    if (*failure)
        throw Error(**failure);
    return directory;
}

FilterRule typedFilter(const QString &expression, const DirectoryLists &lists)
{
    auto rule = parseFilter(expression, lists);
    requireKnownNames(rule, lists);
    return rule;
}

void requireAnswered(const DirectoryView &view, const QString &expression)
{
    if (!view.isAnswered)
        throw Error(Error::Code::Invalid, Tr::tr("The condition %1 cannot be answered.").arg(expression));
}

std::vector<qint64> customersWhere(Session &session, const QString &expression)
{
    const auto directory = loadDirectory(session);
    DirectoryQuery query{.visibility = visibilityOf(session.veil()), .today = session.operations().today()};
    query.filters = {typedFilter(expression, directory->snapshot()->lists())};
    const auto view = directory->query(query);
    requireAnswered(view, expression);
    std::vector<qint64> ids;
    for (qint64 i = 0; i < view.total(); ++i)
        ids.push_back(view.id(i));
    std::ranges::sort(ids);
    return ids;
}

CustomerRows customerRows(const Session &session, const DirectoryView &view, qint64 limit)
{
    CustomerRows found;
    const auto count = std::min<qint64>(limit, view.total());
    for (qint64 first = 0; first < count; first += kPage) {
        std::vector<CustomerId> ids;
        for (auto i = first; i < std::min(first + kPage, count); ++i)
            ids.push_back({view.id(i)});
        // The list in memory keeps readings in a form made for searching; the stored ones are told.
        for (const auto &customer : session.customers().rows(ids)) {
            const auto row = view.snapshot->rowOf(customer.id.value);
            const auto field = [&](CustomerField which) {
                return row ? view.text({which}, *row) : QString();
            };
            const auto owner = field(CustomerField::Owner);
            const auto pool = field(CustomerField::Pool);
            const auto phone = field(CustomerField::Phone);
            found.json << QJsonObject{{u"id"_s, customer.id.value},
                                      {u"code"_s, customer.code},
                                      {u"name"_s, customer.name},
                                      {u"reading"_s, customer.reading},
                                      {u"phone"_s, phone},
                                      {u"owner"_s, owner},
                                      {u"pool"_s, pool}};
            found.lines << QStringList{QString::number(customer.id.value), customer.name, phone,
                                       owner.isEmpty() ? pool : owner}
                               .join(u'\t');
        }
    }
    return found;
}

Answer poolAnswer(const PoolOutcome &outcome)
{
    Answer answer;
    QJsonArray customers;
    for (const auto &one : outcome.answers) {
        customers << QJsonObject{
            {u"id"_s, one.customer.value},
            {u"ok"_s, one.ok},
            {u"reason"_s, one.reason},
            {u"from_when"_s, one.fromWhen ? QJsonValue(isoInstant(*one.fromWhen)) : QJsonValue()},
            {u"owner"_s, one.owner}};
        answer.lines << u"%1\t%2"_s.arg(QString::number(one.customer.value),
                                        one.ok ? Tr::tr("done") : one.reason);
    }
    answer.json = {{u"operation"_s, outcome.operation ? QJsonValue(outcome.operation) : QJsonValue()},
                   {u"customers"_s, customers}};
    answer.code = outcome.succeeded() == 0 && !outcome.answers.empty() ? Refused : Done;
    return answer;
}

} // namespace crm::cli
