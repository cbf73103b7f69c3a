#include "app/cli/answers.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm::cli {

std::unique_ptr<Directory> loadDirectory(const Session &session)
{
    auto directory = std::make_unique<Directory>(session.path());
    directory->settle();
    return directory;
}

QJsonObject customerJson(const DirectorySnapshot &customers, quint32 row)
{
    const auto field = [&](CustomerField which) { return customers.text({which}, row); };
    return {{u"id"_s, customers.id(row)},
            {u"code"_s, field(CustomerField::Code)},
            {u"name"_s, field(CustomerField::Name)},
            {u"reading"_s, field(CustomerField::Reading)},
            {u"phone"_s, field(CustomerField::Phone)},
            {u"owner"_s, field(CustomerField::Owner)},
            {u"pool"_s, field(CustomerField::Pool)}};
}

QString customerLine(const DirectorySnapshot &customers, quint32 row)
{
    const auto field = [&](CustomerField which) { return customers.text({which}, row); };
    const auto owner = field(CustomerField::Owner);
    return QStringList{QString::number(customers.id(row)), field(CustomerField::Name),
                       field(CustomerField::Phone), owner.isEmpty() ? field(CustomerField::Pool) : owner}
        .join(u'\t');
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
