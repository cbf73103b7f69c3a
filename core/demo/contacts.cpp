#include "core/demo/contacts.h"

namespace crm::demo {
namespace {

int contactCount(Dice &dice)
{
    const double u = dice.unit();
    return u < 0.5 ? 1 : u < 0.81 ? 2 : u < 0.94 ? 3 : 4;
}

std::string mailDomain(const Profile &profile)
{
    return profile.domain + ".example";
}

std::string_view titleInEnglish(Dice &dice)
{
    static constexpr std::string_view kTitles[] = {"Purchasing Manager", "Buyer", "Owner",
                                                   "Sourcing Director", "Import Manager"};
    return kTitles[dice.below(5)];
}

/// Those who are addressed as 总.
bool leads(const std::string &title)
{
    return title.ends_with("总经理") || title == "董事长" || title == "技术总监";
}

bool inLatin(const Profile &profile)
{
    return profile.abroad && profile.currency == "USD" && profile.abroad->language != "zh";
}

} // namespace

Contacts::Contacts(World &world)
    : m_world(world)
{
    for (const auto &line : world.peopleWords.section("title"))
        m_titles.add({line.at(0), line.at(1), number(line.at(3)) / 10.0}, number(line.at(2)));
}

void Contacts::write(Profile &profile, Dice &dice)
{
    if (profile.person) {
        writePerson(profile, dice);
        return;
    }
    writeCompanyPoints(profile, dice);
    const int count = contactCount(dice);
    for (int i = 0; i < count; ++i)
        writeContact(profile, i == 0, dice);
}

void Contacts::writeCompanyPoints(const Profile &profile, Dice &dice)
{
    auto &rows = m_world.rows;
    if (profile.city && dice.chance(0.35)) {
        const auto phone = landline(dice, *profile.city);
        rows.insert({.customer = profile.id,
                     .kind = "phone",
                     .value = phone.typed,
                     .normalized = phone.normalized,
                     .label = "总机"});
    }
    if (profile.city && dice.chance(0.05)) {
        const auto fax = landline(dice, *profile.city);
        rows.insert(
            {.customer = profile.id, .kind = "fax", .value = fax.typed, .normalized = fax.normalized});
    }
    if (dice.chance(profile.abroad ? 0.7 : 0.15)) {
        const auto site = "www." + mailDomain(profile);
        rows.insert({.customer = profile.id, .kind = "website", .value = site, .normalized = site});
    }
}

void Contacts::writePerson(Profile &profile, Dice &dice)
{
    profile.addressed = profile.self.family.text + (profile.man ? "先生" : "女士");
    writePoints(profile, profile.self, 0, true, dice);
    if (!dice.chance(0.2)) // somebody who takes the goods in
        return;
    const auto name = m_world.names.person(dice, !profile.man);
    const auto id = m_world.rows.insert(ContactRow{.customer = profile.id,
                                                   .name = name.full.text,
                                                   .reading = name.full.reading,
                                                   .initials = name.full.initials,
                                                   .title = "收货人"});
    writePoints(profile, name, id, false, dice);
}

void Contacts::writeContact(Profile &profile, bool primary, Dice &dice)
{
    const auto &title = m_titles.pick(dice);
    const bool man = dice.chance(title.men);
    const bool latin = inLatin(profile);
    const auto name =
        profile.abroad ? m_world.foreign.person(dice, *profile.abroad) : m_world.names.person(dice, man);
    ContactRow row{.customer = profile.id,
                   .name = name.full.text,
                   .reading = name.full.reading,
                   .initials = name.full.initials,
                   .title = !profile.abroad ? std::string_view(title.name)
                          : latin           ? titleInEnglish(dice)
                                            : m_world.foreign.hanTitle(dice),
                   .primary = primary};
    if (!profile.abroad)
        row.department = title.department;
    Birthday born;
    if (!profile.abroad && dice.chance(primary ? 0.4 : 0.12))
        born = birthday(dice, m_world.calendar, leads(title.name) ? 36 : 24);
    row.birthday = born.date;
    row.birthdayCalendar = born.calendar;
    const auto id = m_world.rows.insert(row);
    if (primary) {
        profile.contact = id;
        profile.addressed = addressed(profile, name, title.name, man);
    }
    writePoints(profile, name, id, primary, dice);
}

/// 陈经理, 王总; those abroad by their names.
std::string Contacts::addressed(const Profile &profile, const PersonName &name, const std::string &title,
                                bool man) const
{
    if (profile.abroad)
        return name.full.text;
    if (leads(title))
        return name.family.text + "总";
    if (title.ends_with("经理"))
        return name.family.text + "经理";
    if (title.ends_with("主管"))
        return name.family.text + "主管";
    if (title == "工程师")
        return name.family.text + "工";
    if (title == "生产厂长")
        return name.family.text + "厂长";
    return name.family.text + (man ? "先生" : "女士");
}

void Contacts::writePoints(const Profile &profile, const PersonName &name, qint64 contact, bool primary,
                           Dice &dice)
{
    auto &rows = m_world.rows;
    const auto phone = profile.abroad ? fromPattern(dice, profile.abroad->mobilePattern) : mobile(dice);
    if (primary || dice.chance(0.8))
        rows.insert({.customer = profile.id,
                     .contact = {contact},
                     .kind = "phone",
                     .value = phone.typed,
                     .normalized = phone.normalized,
                     .label = "手机",
                     .primary = primary});
    const bool mails = profile.abroad || dice.chance(profile.person ? 0.15 : primary ? 0.5 : 0.2);
    if (mails) {
        auto mail = name.latin;
        mail += profile.person ? digits(dice, 3) + "@mail.example" : '@' + mailDomain(profile);
        rows.insert({.customer = profile.id,
                     .contact = {contact},
                     .kind = "email",
                     .value = mail,
                     .normalized = mail});
    }
    writeMessengers(profile, name, contact, phone, dice);
}

void Contacts::writeMessengers(const Profile &profile, const PersonName &name, qint64 contact,
                               const Phone &phone, Dice &dice)
{
    auto &rows = m_world.rows;
    if (profile.abroad && dice.chance(0.6))
        rows.insert({.customer = profile.id,
                     .contact = {contact},
                     .kind = "whatsapp",
                     .value = phone.typed,
                     .normalized = phone.normalized});
    if (profile.abroad)
        return;
    if (dice.chance(0.45)) {
        std::string wechat = name.family.latin() + "_" + digits(dice, 5);
        if (dice.chance(0.3))
            wechat = "wxid_" + digits(dice, 8);
        rows.insert({.customer = profile.id,
                     .contact = {contact},
                     .kind = "wechat",
                     .value = wechat,
                     .normalized = wechat});
    }
    if (dice.chance(0.12)) {
        const auto qq = "49" + digits(dice, 8); // not given out yet
        rows.insert(
            {.customer = profile.id, .contact = {contact}, .kind = "qq", .value = qq, .normalized = qq});
    }
}

} // namespace crm::demo
