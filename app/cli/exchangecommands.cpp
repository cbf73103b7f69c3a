#include "app/cli/commands.h"
#include "app/cli/onceperfield.h"
#include "core/base/tr.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/importpreview.h"
#include "core/exchange/importservice.h"
#include "core/exchange/phoneregion.h"
#include "core/exchange/sheetchoice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

/// What was given behind `import`.
struct ImportArguments
{
    std::string source, kind, encoding, delimiter, sheet, dateOrder, decimals, phoneCountry, pool, owner,
        rejects, keys, mode, repeated, usedTemplate, keptTemplate;
    std::vector<std::string> map, set;
    int header = -1;
    bool allocate = false;
    bool dryRun = false;
    bool preview = false;
    bool fillEmpty = false;
    bool clearEmpty = false;
    bool visibleOnly = false;
};

SheetOptions sheetOptions(const ImportArguments &given)
{
    SheetOptions options{
        .encoding = text(given.encoding), .sheet = text(given.sheet), .visibleOnly = given.visibleOnly};
    // A mark typed with a Chinese keyboard is meant as the plain one.
    const auto mark = text(given.delimiter).normalized(QString::NormalizationForm_KC).toStdString();
    if (mark == "\\t" || mark == "tab")
        options.delimiter = '\t';
    else if (mark.size() == 1)
        options.delimiter = mark[0];
    else if (!given.delimiter.empty())
        throw Error(Error::Code::Invalid, Tr::tr("A delimiter is one character, or \"tab\"."));
    return options;
}

void takeDateOrder(ImportRequest &request, const std::string &name)
{
    const auto order = dateOrderByName(name);
    for (const auto &field : importFields(request.kind)) {
        const auto column = request.mapping.columns.find(QString(field.name));
        if (holdsDays(field.type) && column != request.mapping.columns.end())
            request.mapping.dateOrders[column->second] = order.value();
    }
    for (const auto &[field, column] : request.mapping.columns) // those of the users may hold days, too
        if (fieldIndex(request.kind, field) < 0)
            request.mapping.dateOrders[column] = order.value();
}

void takeDecimals(ImportRequest &request, const std::string &mark)
{
    for (const auto &field : importFields(request.kind)) {
        const auto column = request.mapping.columns.find(QString(field.name));
        if (field.type >= ImportFieldType::Money && column != request.mapping.columns.end())
            request.mapping.decimals[column->second] =
                mark == "comma" ? DecimalMark::Comma : DecimalMark::Point;
    }
}

/// From where it is known which column is which.
struct MappingSource
{
    QString key = u"recognised"_s; ///< or "given", "remembered", "template"
    QString name = {}; ///< of the template
    std::vector<ColumnGuess> leftOut = {}; ///< what recognition would have taken besides
};

/// What is given is for this time alone; only what a person settles in the window is used again.
MappingSource takeMapping(ImportRequest &request, const ImportArguments &given, const ImportService &imports)
{
    MappingSource source;
    const auto custom = imports.customFieldNames(request.kind);
    const auto remembered = imports.remembered(request.kind, request.shape);
    if (!given.usedTemplate.empty()) {
        source = {u"template"_s, text(given.usedTemplate)};
        applyTemplate(imports.findTemplate(request.kind, source.name), request);
    } else if (!given.map.empty()) {
        source.key = u"given"_s;
    } else if (remembered) {
        source.key = u"remembered"_s;
        request.mapping = *remembered;
    } else {
        request.mapping = guessMapping(request.kind, request.shape, custom);
    }
    for (const auto &assignment : given.map)
        mapColumn(request.mapping, request.kind, text(assignment), request.shape.headers, custom);
    for (const auto &assignment : given.set)
        setConstant(request.mapping, request.kind, text(assignment), custom);
    if (!given.dateOrder.empty())
        takeDateOrder(request, given.dateOrder);
    if (!given.decimals.empty())
        takeDecimals(request, given.decimals);
    if (!given.phoneCountry.empty())
        request.mapping.phoneRegion = text(given.phoneCountry);
    if (source.key != "recognised"_L1)
        source.leftOut = columnsLeftOut(request.kind, request.mapping, request.shape, custom);
    return source;
}

QStringList linesOf(const MappingSource &source, const ImportRequest &request)
{
    QStringList lines;
    if (source.key == "remembered"_L1)
        lines << Tr::tr("The columns were taken as a person settled them for a sheet with the same headers.");
    if (source.key == "template"_L1)
        lines << Tr::tr("The columns were taken by the template “%1”.").arg(source.name);
    QStringList columns;
    for (const auto &guess : source.leftOut)
        columns << u"%1 (%2)"_s.arg(request.shape.headers.value(guess.column), guess.field);
    if (!columns.isEmpty())
        lines << Tr::tr("Left out that way, though they would be recognised: %1.")
                     .arg(columns.join(Tr::tr(", ")));
    return lines;
}

QJsonObject sourceJson(const MappingSource &source, const ImportRequest &request)
{
    QJsonArray columns;
    for (const auto &guess : source.leftOut)
        columns << QJsonObject{{u"column"_s, request.shape.headers.value(guess.column)},
                               {u"field"_s, guess.field}};
    return {{u"from"_s, source.key},
            {u"template"_s, source.name.isEmpty() ? QJsonValue() : QJsonValue(source.name)},
            {u"left_out"_s, columns}};
}

/// Nothing is guessed about days: what the file does not settle has to be said.
void settle(ImportRequest &request, const ImportService &imports)
{
    QStringList columns;
    for (const int column : settleColumns(request.path, request.kind, request.shape, request.mapping,
                                          imports.customFields(request.kind)))
        columns << request.shape.headers.value(column);
    if (!columns.isEmpty())
        throw Error(Error::Code::Invalid,
                    Tr::tr("Day and month cannot be told apart in: %1. Say their order with --date-order.")
                        .arg(columns.join(Tr::tr(", "))));
}

QString levelOf(ImportProblem::Weight weight)
{
    switch (weight) {
    case ImportProblem::Weight::Note: return u"note"_s;
    case ImportProblem::Weight::Flagged: return u"flagged"_s;
    case ImportProblem::Weight::Rejected: return u"rejected"_s;
    }
    return {};
}

QJsonObject problemJson(const ImportProblem &problem)
{
    QJsonValue column;
    if (!problem.columnName.isEmpty())
        column = problem.columnName;
    else if (problem.column > 0)
        column = problem.column;
    return {{u"line"_s, problem.line},
            {u"column"_s, column},
            {u"value"_s, problem.value},
            {u"reason"_s, problem.reason},
            {u"level"_s, levelOf(problem.weight)}};
}

/// What each field was read from: the name of a column.
QJsonObject mappingJson(const ImportRequest &request)
{
    QJsonObject json;
    for (const auto &[field, column] : request.mapping.columns)
        json.insert(field, request.shape.headers.value(column));
    return json;
}

QJsonArray changesJson(const ImportChanges &changes)
{
    QJsonArray list;
    for (const auto &change : changes.kept)
        list << QJsonObject{{u"line"_s, change.line},     {u"record"_s, change.record},
                            {u"field"_s, change.field},   {u"title"_s, change.title},
                            {u"before"_s, change.before}, {u"after"_s, change.after}};
    return list;
}

Answer answerOf(const ImportRequest &request, const ImportResult &result, double seconds)
{
    Answer answer;
    QJsonArray problems;
    for (const auto &problem : result.problems.kept) {
        problems << problemJson(problem);
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(QString::number(problem.line), problem.columnName,
                                                problem.value, problem.reason);
    }
    for (const auto &change : result.changes.kept)
        answer.lines << u"%1\t%2\t%3\t%4 → %5"_s.arg(QString::number(change.line), change.record,
                                                     change.title, change.before.simplified(),
                                                     change.after.simplified());
    answer.lines << Tr::tr("%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.")
                        .arg(result.rows)
                        .arg(result.created)
                        .arg(result.updated)
                        .arg(result.unchanged)
                        .arg(result.rejected);
    const auto ignored = columnsNotTaken(request.mapping, request.shape);
    if (!ignored.isEmpty())
        answer.lines << Tr::tr("Columns that were not taken: %1. Say with --map what they are.")
                            .arg(ignored.join(Tr::tr(", ")));
    const auto others = otherSheets(request.shape);
    if (!others.isEmpty())
        answer.lines << Tr::tr("The sheet “%1” was read. Others in the workbook: %2. Choose with --sheet.")
                            .arg(request.shape.sheet, others.join(Tr::tr(", ")));
    if (!result.noBackup.isEmpty())
        answer.lines << Tr::tr("There is no backup from before this import: %1").arg(result.noBackup);
    const auto &shape = request.shape;
    const bool isText = !shape.encoding.isEmpty();
    QJsonArray parts;
    for (const auto part : result.parts)
        parts << part;
    answer.json = {
        {u"operation"_s, result.operation ? QJsonValue(result.operation) : QJsonValue()},
        {u"parts"_s, parts},
        {u"encoding"_s, isText ? QJsonValue(shape.encoding) : QJsonValue()},
        {u"delimiter"_s, isText ? QJsonValue(QString(QLatin1Char(shape.delimiter))) : QJsonValue()},
        {u"sheet"_s, shape.sheet.isEmpty() ? QJsonValue() : QJsonValue(shape.sheet)},
        {u"other_sheets"_s, QJsonArray::fromStringList(others)},
        {u"phone_country"_s, request.mapping.phoneRegion},
        {u"rows"_s, result.rows},
        {u"created"_s, result.created},
        {u"updated"_s, result.updated},
        {u"unchanged"_s, result.unchanged},
        {u"rejected"_s, result.rejected},
        {u"problems"_s, problems},
        {u"mapping"_s, mappingJson(request)},
        {u"ignored_columns"_s, QJsonArray::fromStringList(ignored)},
        {u"no_backup"_s, result.noBackup.isEmpty() ? QJsonValue() : QJsonValue(result.noBackup)},
        {u"seconds"_s, seconds}};
    if (request.wantsChanges) {
        answer.json.insert(u"changes"_s, changesJson(result.changes));
        answer.json.insert(u"changed_cells"_s, result.changes.total);
    }
    return answer;
}

/// Where lines without their orders came out of a sheet of whole orders: how it is meant.
QString hintOf(const ImportRequest &request, const ImportResult &result)
{
    if (request.kind != ImportKind::OrderLines || result.rejected == 0)
        return {};
    const auto whole = guessMapping(ImportKind::Orders, request.shape).columns;
    const bool namesCustomer = whole.contains(u"customer"_s) || whole.contains(u"customer_code"_s);
    return namesCustomer && whole.contains(u"date"_s)
             ? Tr::tr("The sheet names days and customers: it seems to hold whole orders. Say --kind orders.")
             : QString();
}

/// The source, and what comes through a pipe as a file: it is read more than once.
class Piped
{
public:
    explicit Piped(const std::string &source)
        : m_path(text(source))
    {
        if (source != "-")
            return;
        QFile in;
        QFile out(m_folder.filePath(u"stdin"_s));
        if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            throw Error(Error::Code::Storage, out.errorString());
        m_path = out.fileName();
        while (true) {
            const auto block = in.read(1024 * 1024);
            if (block.isEmpty())
                break;
            if (out.write(block) != block.size())
                throw Error(Error::Code::Storage, out.errorString());
        }
    }
    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

Answer import(const Globals &globals, const ImportArguments &given)
{
    QElapsedTimer time;
    time.start();
    const auto session = openSession(globals);
    auto &imports = session->imports();
    const Piped piped(given.source);
    ImportRequest request{.path = piped.path(), .kind = importKindByName(text(given.kind)).value()};
    const auto header = given.header < 0 ? HeaderLine() : HeaderLine(given.header);
    request.shape = inspectSheet(request.path, request.kind, sheetOptions(given), header);
    const auto source = takeMapping(request, given, imports);
    settle(request, imports);
    if (!given.keys.empty())
        request.keys = text(given.keys).split(u',', Qt::SkipEmptyParts);
    if (!given.mode.empty())
        request.mode = importModeByName(text(given.mode)).value();
    if (!given.repeated.empty())
        request.repeated = repeatedByName(text(given.repeated)).value();
    request.fillOnly |= given.fillEmpty;
    request.clearsEmpty |= given.clearEmpty;
    request.wantsChanges = given.preview;
    request.owner = text(given.owner);
    request.pool = text(given.pool);
    request.allocate = given.allocate;
    request.rejectsPath = text(given.rejects);
    request.dryRun = given.dryRun || given.preview;
    if (!given.keptTemplate.empty() && !request.dryRun)
        imports.keepTemplate(request.kind, templateOf(text(given.keptTemplate), request));
    const auto result = imports.run(request, terminalProgress());
    auto answer = answerOf(request, result, double(time.elapsed()) / 1000);
    answer.lines << linesOf(source, request);
    if (const auto hint = hintOf(request, result); !hint.isEmpty()) {
        answer.lines << hint;
        answer.json.insert(u"hint"_s, hint);
    }
    answer.json.insert(u"mapping_source"_s, sourceJson(source, request));
    return answer;
}

} // namespace

void addExchangeCommands(const Parser &parser)
{
    auto given = std::make_shared<ImportArguments>();
    auto *command = parser.command(parser.app, "import", "Bring a sheet into the base, as one operation",
                                   [&globals = parser.globals, given] { return import(globals, *given); });
    command
        ->add_option("SOURCE", given->source,
                     "csv, tsv, txt, xlsx, xls, ods or vcf; - is what comes through a pipe")
        ->required();
    command->add_option("--kind", given->kind, "What its rows are")
        ->required()
        ->check(CLI::IsMember({"customers", "contacts", "products", "orders", "order-lines", "activities",
                               "opportunities", "contracts"}));
    command->add_option("--map", given->map, "FIELD=COLUMN; any of them replaces recognition")
        ->allow_extra_args(false)
        ->check(oncePerField());
    command->add_option("--set", given->set, "FIELD=VALUE for every row")
        ->allow_extra_args(false)
        ->check(oncePerField());
    command->add_option("--key", given->keys, "FIELD,...: by what rows are found again");
    command->add_option("--encoding", given->encoding, "Instead of the one that is recognised");
    command->add_option("--delimiter", given->delimiter, "One character, or tab");
    command->add_option("--sheet", given->sheet, "Of a workbook");
    command->add_option("--header", given->header, "Its row, from 1; 0: there is none")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--date-order", given->dateOrder, "Of days like 03/04/2025")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    command->add_option("--decimals", given->decimals, "How numbers are written: 1.5 or 1,5")
        ->check(CLI::IsMember({"point", "comma"}));
    std::vector<std::string> regions;
    for (const auto &region : phoneRegions())
        regions.push_back(region.toStdString());
    command
        ->add_option("--phone-country", given->phoneCountry,
                     "Of phones without a country code, such as TW; else CN, or as the last time")
        ->check(CLI::IsMember(regions));
    auto *pool = command->add_option("--pool", given->pool, "Where new customers lie");
    auto *owner = command->add_option("--owner", given->owner, "Whose new customers are")->excludes(pool);
    command->add_flag("--allocate", given->allocate, "The rules of allocation decide whose new customers are")
        ->excludes(pool)
        ->excludes(owner);
    command->add_option("--mode", given->mode, "Which rows come in: new ones, those that are there, or both")
        ->check(CLI::IsMember({"both", "add", "update"}));
    auto *fill =
        command->add_flag("--fill-empty", given->fillEmpty, "Of what is there, write only what is empty");
    command
        ->add_flag("--clear-empty", given->clearEmpty,
                   "Empty cells empty what is there; ways of contact and tags that a cell leaves out go")
        ->excludes(fill);
    command->add_option("--repeated", given->repeated, "What a row becomes that stands in the sheet twice")
        ->check(CLI::IsMember({"join", "reject"}));
    command->add_flag("--visible-only", given->visibleOnly, "Without the rows that are hidden in a workbook");
    command->add_option("--template", given->usedTemplate, "Read it as was kept under this name");
    command->add_option("--save-template", given->keptTemplate, "Keep how it was read under this name");
    command->add_flag("--preview", given->preview, "As --dry-run, with every cell that would change");
    command->add_flag("--dry-run", given->dryRun, "Say what would happen, and write nothing");
    command->add_option("--rejects", given->rejects, "Where the rejected rows go, with their reasons");
}

} // namespace crm::cli
