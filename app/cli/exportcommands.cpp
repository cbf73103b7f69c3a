#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/exchange/export/exportservice.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

/// What was given behind `export`.
struct ExportArguments
{
    std::string kind, target, where;
    std::vector<std::string> columns;
};

/// The customers that an expression leaves, the oldest first.
Answer exportTable(const Globals &globals, const ExportArguments &given)
{
    QElapsedTimer time;
    time.start();
    const auto session = openSession(globals);
    ExportRequest request{.kind = importKindByName(text(given.kind)).value(), .path = text(given.target)};
    for (const auto &column : given.columns)
        request.columns << text(column);
    if (!given.where.empty()) {
        request.of = ExportRequest::Of::Customers;
        request.ids = customersWhere(*session, text(given.where));
    }
    const auto result = session->exports().run(request, terminalProgress());
    Answer answer{.json = {{u"rows"_s, result.rows},
                           {u"file"_s, request.path},
                           {u"operation"_s, result.operation ? QJsonValue(result.operation) : QJsonValue()},
                           {u"shortened"_s, result.shortened},
                           {u"seconds"_s, double(time.elapsed()) / 1000}},
                  .lines = {Tr::tr("%n row(s) written to %1", nullptr, int(result.rows)).arg(request.path)}};
    if (result.shortened > 0)
        answer.lines << Tr::tr("%n text(s) were too long for a workbook and were cut; CSV holds them whole.",
                               nullptr, int(result.shortened));
    return answer;
}

} // namespace

void addExportCommand(const Parser &parser)
{
    auto given = std::make_shared<ExportArguments>();
    auto *command =
        parser.command(parser.app, "export", "Write what is stored into a sheet",
                       [&globals = parser.globals, given] { return exportTable(globals, *given); });
    command
        ->add_option(
            "KIND", given->kind,
            "customers, contacts, products, orders, order-lines, activities, opportunities or contracts")
        ->required()
        ->check(CLI::IsMember({"customers", "contacts", "products", "orders", "order-lines", "activities",
                               "opportunities", "contracts"}));
    command
        ->add_option("TARGET", given->target, "csv, xlsx; vcf of customers and contacts; ics of activities")
        ->required();
    command->add_option("--where", given->where, "Of which customers; see help where");
    command->add_option("--columns", given->columns, "FIELD,...: these, in this order")
        ->delimiter(',')
        ->allow_extra_args(false);
}

} // namespace crm::cli
