#include "core/exchange/export/cardtable.h"

#include "core/base/text/phone.h"
#include "core/customer/customer.h"
#include "core/exchange/export/contentline.h"
#include "core/exchange/maillist.h"
#include "core/exchange/taglist.h"
#include "core/exchange/waylist.h"

using namespace Qt::StringLiterals;

namespace crm {

CardTable::CardTable(const QString &path, const std::vector<ExportColumn> &columns, QString base)
    : RecordTable(path, columns)
    , m_base(std::move(base))
{
}

QStringList CardTable::fields(ImportKind kind)
{
    QStringList fields{u"id"_s,          u"title"_s,    u"phone"_s, u"email"_s,  u"wechat"_s,
                       u"qq"_s,          u"address"_s,  u"city"_s,  u"region"_s, u"country"_s,
                       u"postal_code"_s, u"birthday"_s, u"notes"_s, u"name"_s};
    if (kind == ImportKind::Customers)
        return fields << QStringList{u"contact"_s, u"kind"_s, u"tags"_s};
    return fields << QStringList{u"customer"_s, u"department"_s};
}

void CardTable::takeRow()
{
    line(u"BEGIN", u"VCARD"_s);
    line(u"VERSION", u"3.0"_s);
    line(u"PRODID", u"-//Kingfisher//Kingfisher//EN"_s);
    const bool isContact = hasColumn("customer"_L1);
    line(u"UID", cardNumber(m_base, isContact ? u"contact" : u"customer", cell("id"_L1).toLongLong()));
    writeNames();
    writeChannels();
    const QStringList address{{},
                              {},
                              cell("address"_L1),
                              cell("city"_L1),
                              cell("region"_L1),
                              cell("postal_code"_L1),
                              cell("country"_L1)};
    if (!address.join(QString()).isEmpty())
        line(u"ADR;TYPE=WORK", escapedParts(address));
    const auto birthday = cell("birthday"_L1);
    if (!birthday.isEmpty() && (birthday[0].isDigit() || birthday[0] == u'-'))
        line(u"BDAY", birthday);
    else if (!birthday.isEmpty())
        line(u"X-BIRTHDAY", escapedText(birthday)); // of the lunar calendar, which cards do not know
    QStringList tags;
    for (const auto &tag : tagsOf(cell("tags"_L1)))
        tags << escapedText(tag);
    line(u"CATEGORIES", tags.join(u','));
    line(u"NOTE", escapedText(cell("notes"_L1)));
    line(u"END", u"VCARD"_s);
}

void CardTable::writeNames()
{
    const bool isContact = hasColumn("customer"_L1);
    const bool isPerson = cell("kind"_L1) == displayName(CustomerKind::Person);
    const auto person = isContact ? cell("name"_L1) : isPerson ? cell("name"_L1) : cell("contact"_L1);
    const auto company = isContact ? cell("customer"_L1) : isPerson ? QString() : cell("name"_L1);
    line(u"FN", escapedText(person.isEmpty() ? company : person));
    line(u"N", escapedParts({person, {}, {}, {}, {}}));
    if (!company.isEmpty())
        line(u"ORG", cell("department"_L1).isEmpty() ? escapedText(company)
                                                     : escapedParts({company, cell("department"_L1)}));
    if (person.isEmpty())
        line(u"X-ABShowAs", u"COMPANY"_s);
    line(u"TITLE", escapedText(cell("title"_L1)));
}

void CardTable::writeChannels()
{
    bool isFirst = true;
    for (const auto &phone : splitPhones(cell("phone"_L1)))
        line(std::exchange(isFirst, false) ? u"TEL;TYPE=WORK,VOICE,PREF" : u"TEL;TYPE=WORK,VOICE",
             escapedText(phone));
    for (const auto &fax : waysOf(cell("fax"_L1)))
        line(u"TEL;TYPE=WORK,FAX", escapedText(fax.value));
    for (const auto &mail : mailsOf(cell("email"_L1)))
        line(u"EMAIL;TYPE=INTERNET", escapedText(mail));
    for (const auto &site : waysOf(cell("website"_L1)))
        line(u"URL", escapedText(site.value));
    line(u"X-WECHAT", escapedText(cell("wechat"_L1)));
    line(u"X-QQ", escapedText(cell("qq"_L1)));
}

QString cardNumber(const QString &base, QStringView entity, qint64 id)
{
    return u"kingfisher:%1:%2:%3"_s.arg(base, entity.toString(), QString::number(id));
}

qint64 idOfCard(const QString &base, QStringView entity, const QString &number)
{
    const QString prefix = u"kingfisher:%1:%2:"_s.arg(base, entity.toString());
    bool isNumber = false;
    const auto id = number.startsWith(prefix) ? number.mid(prefix.size()).toLongLong(&isNumber) : 0;
    return isNumber ? id : 0;
}

} // namespace crm
