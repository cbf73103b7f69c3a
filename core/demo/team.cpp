#include "core/demo/setting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace crm::demo {
namespace {

std::string choicesJson(const std::string &field)
{
    QJsonArray choices;
    if (!field.empty()) {
        for (const auto &choice : parts(field))
            choices.append(QString::fromStdString(choice));
    }
    return QJsonDocument(choices).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Team::Team(const WordFile &team, const WordFile &people, DemoRepository &rows)
{
    addMembers(team, rows);
    const auto &pools = team.section("pool");
    firstPool = rows.pool(pools.at(0).at(0), number(pools.at(0).at(1)));
    secondPool = rows.pool(pools.at(1).at(0), number(pools.at(1).at(1)));
    for (const auto &tag : people.section("tag"))
        tags.add(rows.tag(tag.at(0)), number(tag.at(1)));

    std::vector<qint64> fields;
    for (const auto &field : team.section("field"))
        fields.push_back(rows.field(field.at(0), field.at(1), choicesJson(field.at(2)), int(fields.size())));
    yearlyField = fields.at(0);
    paymentField = fields.at(1);
    firstDealField = fields.at(2);
}

void Team::addMembers(const WordFile &team, DemoRepository &rows)
{
    std::map<std::string, qint64> departments;
    for (const auto &name : team.column("department"))
        departments[name] = rows.department(name);
    const auto abroadDepartment = team.column("department").back();
    for (const auto &member : team.section("user")) {
        const bool abroad = member.at(2) == abroadDepartment;
        const auto id = rows.user(member.at(0), member.at(1), departments.at(member.at(2)));
        (abroad ? m_abroad : m_sellers).add({id, abroad}, number(member.at(3)));
        if (member.at(1) == "manager")
            managers.push_back(id);
    }
}

} // namespace crm::demo
