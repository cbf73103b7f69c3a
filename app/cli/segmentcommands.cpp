#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filtertext.h"
#include "core/exchange/export/exportservice.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/veiledlist.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct SegmentArguments
{
    std::string name, newName, expression, notes, target;
    std::vector<qint64> ids;
    std::vector<std::string> columns;
    bool list = false;
    qint64 limit = std::numeric_limits<qint64>::max();
};

/// The list of customers, and questions to it as whoever asks may see it.
class Customers
{
public:
    explicit Customers(Session &session)
        : m_session(session)
        , m_directory(loadDirectory(session))
    {
    }

    DirectoryView where(const QString &expression) const
    {
        DirectoryQuery query{.visibility = visibilityOf(m_session.veil()),
                             .today = m_session.operations().today()};
        query.filters = {typedFilter(expression, m_directory->snapshot()->lists())};
        const auto view = m_directory->query(query);
        requireAnswered(view, expression);
        return view;
    }
    DirectoryView in(const Segment &segment) const
    {
        return where(u"segment = "_s + quotedFilterText(segment.name));
    }

private:
    Session &m_session;
    std::unique_ptr<Directory> m_directory;
};

QJsonObject segmentJson(const Segment &segment)
{
    return {{u"id"_s, segment.id.value},
            {u"name"_s, segment.name},
            {u"kind"_s, segment.isList() ? u"list"_s : u"rule"_s},
            {u"expression"_s, segment.expression},
            {u"notes"_s, segment.notes}};
}

/// A rule that cannot be read any more has no number.
QJsonValue countOf(const Customers &customers, const Segment &segment)
{
    const auto view = attempt([&] { return customers.in(segment); });
    return view ? QJsonValue(view->total()) : QJsonValue();
}

Answer listSegments(const Globals &globals)
{
    const auto session = openSession(globals);
    const Customers customers(*session);
    Answer answer;
    QJsonArray segments;
    for (const auto &segment : session->segments().all()) {
        auto json = segmentJson(segment);
        json.insert(u"customers"_s, countOf(customers, segment));
        answer.lines << u"%1\t%2\t%3"_s.arg(segment.name)
                            .arg(json.value(u"customers"_s).toInteger())
                            .arg(segment.isList() ? Tr::tr("a list") : segment.expression);
        segments << json;
    }
    answer.json = {{u"segments"_s, segments}};
    return answer;
}

/// One segment, and who is in it.
Answer showSegment(const Globals &globals, const SegmentArguments &given)
{
    const auto session = openSession(globals);
    const auto segment = session->segments().get(text(given.name));
    const auto view = Customers(*session).in(segment);
    auto rows = customerRows(*session, view, given.limit);
    Answer answer{.json = segmentJson(segment), .lines = {segment.name, segment.expression}};
    answer.json.insert(u"total"_s, view.total());
    answer.json.insert(u"milliseconds"_s, view.milliseconds);
    answer.json.insert(u"customers"_s, rows.json);
    answer.lines << rows.lines << Tr::tr("%1 customers").arg(view.total());
    return answer;
}

Answer countSegment(const Globals &globals, const SegmentArguments &given)
{
    const auto session = openSession(globals);
    const auto view = Customers(*session).where(text(given.expression));
    return {.json = {{u"expression"_s, text(given.expression)},
                     {u"customers"_s, view.total()},
                     {u"of"_s, view.snapshot->customers()},
                     {u"milliseconds"_s, view.milliseconds}},
            .lines = {Tr::tr("%1 customers").arg(view.total())}};
}

std::vector<CustomerId> customerIds(const SegmentArguments &given)
{
    std::vector<CustomerId> ids;
    for (const auto id : given.ids)
        ids.push_back({id});
    return ids;
}

Answer stored(Session &session, SegmentId id)
{
    const auto segment = session.segments().get(id);
    auto json = segmentJson(segment);
    if (segment.isList())
        json.insert(u"members"_s, segment.members);
    return {.json = json, .lines = {segment.name}};
}

Answer createSegment(const Globals &globals, const SegmentArguments &given)
{
    const auto session = openSession(globals);
    const Segment segment{.name = text(given.name),
                          .kind = given.list ? Segment::Kind::List : Segment::Kind::Rule,
                          .expression = given.list ? QString() : text(given.expression),
                          .notes = text(given.notes)};
    auto members = customerIds(given);
    if (given.list && !given.expression.empty()) // those whom it means now
        for (const auto id : customersWhere(*session, text(given.expression)))
            members.push_back({id});
    return stored(*session, session->segments().add(segment, members));
}

Answer editSegment(const Globals &globals, const SegmentArguments &given)
{
    const auto session = openSession(globals);
    auto segment = session->segments().get(text(given.name));
    if (!given.newName.empty())
        segment.name = text(given.newName);
    if (!given.expression.empty())
        segment.expression = text(given.expression);
    if (!given.notes.empty())
        segment.notes = text(given.notes);
    session->segments().edit(segment);
    return stored(*session, segment.id);
}

Answer removeSegment(const Globals &globals, const SegmentArguments &given)
{
    const auto session = openSession(globals);
    const auto segment = session->segments().get(text(given.name));
    const auto changes = session->segments().remove(segment.id);
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer changeMembers(const Globals &globals, const SegmentArguments &given, bool add)
{
    const auto session = openSession(globals);
    const auto segment = session->segments().get(text(given.name));
    auto ids = customerIds(given);
    if (!given.expression.empty())
        for (const auto id : customersWhere(*session, text(given.expression)))
            ids.push_back({id});
    const auto changed = add ? session->segments().addMembers(segment.id, ids)
                             : session->segments().removeMembers(segment.id, ids);
    auto answer = stored(*session, segment.id);
    answer.json.insert(u"changed"_s, changed);
    answer.lines << Tr::tr("%1 customers").arg(changed);
    return answer;
}

Answer exportSegment(const Globals &globals, const SegmentArguments &given)
{
    const auto session = openSession(globals);
    const auto segment = session->segments().get(text(given.name));
    ExportRequest request{.kind = ImportKind::Customers, .path = text(given.target)};
    for (const auto &column : given.columns)
        request.columns << text(column);
    request.of = ExportRequest::Of::Customers;
    request.ids = customersWhere(*session, u"segment = "_s + quotedFilterText(segment.name));
    const auto result = session->exports().run(request, terminalProgress());
    return {.json = {{u"rows"_s, result.rows}, {u"file"_s, request.path}},
            .lines = {Tr::tr("%n row(s) written to %1", nullptr, int(result.rows)).arg(request.path)}};
}

} // namespace

void addSegmentCommands(const Parser &parser, CLI::App &segment)
{
    auto given = std::make_shared<SegmentArguments>();
    const auto &globals = parser.globals;
    const auto command = [&](const char *name, const char *help, auto answer) {
        return parser.command(segment, name, help,
                              [&globals, given, answer] { return answer(globals, *given); });
    };
    const auto named = [&](CLI::App *added) {
        added->add_option("NAME", given->name)->required();
        return added;
    };
    command("list", "Every segment, and how many are in it",
            [](const Globals &all, const SegmentArguments &) { return listSegments(all); });
    named(command("show", "One segment, and who is in it", showSegment))
        ->add_option("--limit", given->limit)
        ->check(CLI::NonNegativeNumber);
    command("count", "How many customers an expression means", countSegment)
        ->add_option("EXPR", given->expression, "An expression; see help where")
        ->required();

    auto *create = named(command("create", "Save a rule, or a list of customers", createSegment));
    create->add_option("--where", given->expression, "An expression; see help where");
    create->add_flag("--list", given->list, "A list: those whom it means now, and the given ones");
    create->add_option("--ids", given->ids, "Ids of customers")->delimiter(',');
    create->add_option("--notes", given->notes, "What it is for");
    auto *edit = named(command("edit", "Change a segment", editSegment));
    edit->add_option("--name", given->newName, "Its new name");
    edit->add_option("--where", given->expression, "An expression; see help where");
    edit->add_option("--notes", given->notes, "What it is for");
    named(command("remove", "Remove a segment; its customers stay", removeSegment));

    const auto members = [&](const char *name, const char *help, bool add) {
        auto *added = named(command(name, help, [add](const Globals &all, const SegmentArguments &arguments) {
            return changeMembers(all, arguments, add);
        }));
        added->add_option("ID", given->ids);
        added->add_option("--where", given->expression, "An expression; see help where");
    };
    members("add", "Put customers on a list", true);
    members("take", "Take customers off a list", false);
    auto *written = named(command("export", "Write who is in a segment into a sheet", exportSegment));
    written->add_option("TARGET", given->target, "csv, xlsx or vcf")->required();
    written->add_option("--columns", given->columns, "FIELD,...: these, in this order")
        ->delimiter(',')
        ->allow_extra_args(false);
}

} // namespace crm::cli
