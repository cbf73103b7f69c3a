#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/pool/poolveil.h"
#include "core/telephony/callservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct CallArguments
{
    std::string number;
    bool missed = false;
};

/// Where the number is plain a missed call is planned; who is meant otherwise, a person says.
Answer call(const Globals &globals, const CallArguments &given)
{
    const auto session = openSession(globals);
    const auto number = CallerNumber::parse(text(given.number));
    if (!number.isValid())
        throw Error(Error::Code::Invalid, Tr::tr("%1 is no telephone number.").arg(text(given.number)));
    CallService service(session->operations());
    const auto matches = service.find(number, session->veil());
    Answer answer;
    QJsonArray callers;
    for (const auto &match : matches) {
        callers << QJsonObject{{u"customer"_s, match.customer.value}, {u"name"_s, match.name},
                               {u"contact"_s, match.person},          {u"owner"_s, match.ownerName},
                               {u"number"_s, match.number},           {u"exact"_s, match.exact}};
        answer.lines
            << u"%1\t%2\t%3\t%4"_s.arg(match.customer.value).arg(match.name, match.person, match.number);
    }
    answer.json = {{u"number"_s, number.normalized.isEmpty() ? number.text : number.normalized},
                   {u"callers"_s, callers}};
    answer.code = matches.empty() ? Refused : Done;
    if (matches.empty())
        answer.lines << Tr::tr("Nobody with this number is in the file.");
    if (given.missed && matches.size() == 1) {
        const auto id = service.missed(matches.front(), number);
        answer.json.insert(u"activity"_s, id.value);
        answer.lines << Tr::tr("Planned to call %1 back").arg(matches.front().name);
    }
    return answer;
}

} // namespace

void addCallCommand(const Parser &parser)
{
    auto given = std::make_shared<CallArguments>();
    auto *command = parser.command(parser.app, "call", "Whose a telephone number is",
                                   [&globals = parser.globals, given] { return call(globals, *given); });
    command->add_option("NUMBER", given->number)->required();
    command->add_flag("--missed", given->missed,
                      "Nobody took the call: plan to call back, where it is plain whom");
}

} // namespace crm::cli
