// A process of its own that does to a base what it is told on stdin, line by line, and answers each with a
// line on stdout as soon as it is done:
//   claim ID       -> won | lost NAME | refused REASON
//   batch MODE ID,ID... -> batch ID,ID..., those that were won; MODE is all or many
//   add NAME       -> added ID
//   rename ID NAME -> renamed OPERATION
//   brief NAME     -> gone ID, added and taken back
//   import FILE    -> imported ROWS, a sheet of customers
//   hold MS        -> holding, and after that time released: nobody else can write meanwhile
//   saturate FIRST STEP SECONDS THINK -> claims FIRST, FIRST + STEP ... for so many seconds, with THINK ms
//                     between two on average; latencies MS MS ... (one for each), or stopped REASON
//   online         -> online NAME NAME ...
// usage: claimworker BASE USER [PASSWORD], which may be the recovery key of an encrypted base
#include "core/customer/customerservice.h"
#include "core/exchange/importservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/session/session.h"
#include "core/session/teamservice.h"
#include "core/storage/encryption/filekey.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>
#include <iostream>
#include <string>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QString claim(Session &session, qint64 id)
{
    const auto answer = session.pools().claim(std::vector{CustomerId{id}}).answers.front();
    if (answer.ok)
        return u"won"_s;
    return answer.owner.isEmpty() ? u"refused "_s + answer.reason : u"lost "_s + answer.owner;
}

QString batch(Session &session, const QString &mode, const QString &list)
{
    std::vector<CustomerId> ids;
    for (const auto &id : list.split(u','))
        ids.push_back({id.toLongLong()});
    const auto outcome =
        session.pools().claim(ids, {}, mode == "all"_L1 ? BatchMode::AllOrNone : BatchMode::AsManyAsAllowed);
    QStringList won;
    for (const auto &answer : outcome.answers)
        if (answer.ok)
            won << QString::number(answer.customer.value);
    return u"batch "_s + won.join(u',');
}

QString rename(Session &session, qint64 id, const QString &name)
{
    const auto before = session.customers().card({id});
    auto card = before;
    card.customer.name = name;
    return u"renamed %1"_s.arg(session.customers().edit(card, before).operation);
}

QString saturate(Session &session, const QStringList &words)
{
    auto id = words[1].toLongLong();
    const auto think = words[4].toUInt();
    QElapsedTimer whole;
    QStringList latencies{u"latencies"_s};
    for (whole.start(); whole.elapsed() < words[3].toLongLong() * 1000; id += words[2].toLongLong()) {
        QElapsedTimer time;
        time.start();
        const auto answer = claim(session, id);
        if (answer != "won"_L1)
            return u"stopped "_s + answer;
        latencies << QString::number(double(time.nsecsElapsed()) / 1e6, 'f', 1);
        if (think > 0)
            QThread::msleep(QRandomGenerator::global()->bounded(2 * think));
    }
    return latencies.join(u' ');
}

QString online(Session &session)
{
    QStringList names{u"online"_s};
    for (const auto &person : session.team().online())
        names << person.user;
    return names.join(u' ');
}

QString hold(Session &session, unsigned long milliseconds)
{
    session.operations().db().run(u"BEGIN EXCLUSIVE"_s);
    std::puts("holding");
    std::fflush(stdout);
    QThread::msleep(milliseconds);
    session.operations().db().run(u"ROLLBACK"_s);
    return u"released"_s;
}

QString addAndTakeBack(Session &session, const QString &name)
{
    const auto id = session.customers().add({.customer = {.name = name}});
    const auto undone = session.undo().nextUndo();
    session.undo().undo(undone.value().id);
    return u"gone %1"_s.arg(id.value);
}

QString importSheet(Session &session, const QString &path)
{
    ImportRequest request{.path = path, .shape = inspectSheet(path, ImportKind::Customers)};
    request.mapping = session.imports().mapping(request.kind, request.shape);
    return u"imported %1"_s.arg(session.imports().run(request, noProgress).created);
}

QString perform(Session &session, const QStringList &words)
{
    if (words[0] == "claim"_L1)
        return claim(session, words[1].toLongLong());
    if (words[0] == "batch"_L1)
        return batch(session, words[1], words[2]);
    if (words[0] == "add"_L1)
        return u"added %1"_s.arg(session.customers().add({.customer = {.name = words[1]}}).value);
    if (words[0] == "brief"_L1)
        return addAndTakeBack(session, words[1]);
    if (words[0] == "import"_L1)
        return importSheet(session, words[1]);
    if (words[0] == "saturate"_L1)
        return saturate(session, words);
    if (words[0] == "online"_L1)
        return online(session);
    if (words[0] == "hold"_L1)
        return hold(session, words[1].toULong());
    return rename(session, words[1].toLongLong(), words[2]);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    try {
        SessionOptions options{.path = arguments.at(1), .userName = arguments.at(2)};
        if (arguments.size() > 3)
            options.key = FileKey::unlock(options.path, options.userName, Secret(arguments.at(3)));
        Session session(options);
        std::puts("ready");
        std::fflush(stdout);
        for (std::string line; std::getline(std::cin, line);) {
            const auto outcome =
                attempt([&] { return perform(session, QString::fromStdString(line).split(u' ')); });
            const QString answer = outcome ? *outcome : u"error "_s + outcome.error().message();
            std::puts(answer.toUtf8().constData());
            std::fflush(stdout);
        }
    } catch (const Error &error) {
        std::printf("error %s\n", error.what());
        return 1;
    }
    return 0;
}
