#include "core/exchange/card/cardrow.h"

#include "core/base/tr.h"
#include "core/exchange/maillist.h"
#include "core/exchange/taglist.h"
#include "core/exchange/waylist.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using enum CardColumn;

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Hangul;
}

/// "tel:+86-10-1234;ext=8" as people write it.
QString phoneOf(const VCardProperty &property)
{
    auto number = property.text().trimmed();
    if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
        number = QUrl::fromPercentEncoding(number.mid(4).toUtf8());
    const auto extension = number.indexOf(";ext="_L1, 0, Qt::CaseInsensitive);
    if (extension < 0)
        return number.section(u';', 0, 0);
    return number.left(extension).section(u';', 0, 0) + u" ext. "_s
         + number.mid(extension + 5).section(u';', 0, 0);
}

/// "1980-03-21" of 19800321 and of an instant, "--04-12" of --0412; empty of what is no day.
QString dayOf(QString text)
{
    text = text.trimmed().section(u'T', 0, 0).section(u' ', 0, 0);
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (text.startsWith("--"_L1) && digits.size() == 4)
        return u"--"_s + digits.left(2) + u'-' + digits.mid(2);
    if (digits.size() != 8 || digits.startsWith("0000"_L1))
        return digits.size() == 8 || digits.isEmpty() ? QString() : text;
    return digits.left(4) + u'-' + digits.mid(4, 2) + u'-' + digits.mid(6);
}

QString oneLine(const QStringList &parts, QStringView between)
{
    QStringList filled;
    for (const auto &part : parts)
        if (const auto text = part.simplified(); !text.isEmpty())
            filled << text;
    return filled.join(between);
}

/// Box, addition, street, town, region, code, country.
QString wholeAddress(const QStringList &parts)
{
    return oneLine(parts, u", ");
}

class CardReading
{
public:
    explicit CardReading(const VCard &card)
        : m_card(card)
    {
    }

    CardRow row()
    {
        m_row.isGroup = isGroup();
        readNames();
        m_row[Title] = m_card.text(u"TITLE");
        readPhones();
        readMails();
        readAddresses();
        readMessengers();
        m_row[Birthday] = dayOf(m_card.text(u"BDAY"));
        m_row[Uid] = m_card.text(u"UID");
        readTags();
        for (const auto &property : m_card.properties)
            if (property.name == "URL"_L1)
                add(m_row[Website], property.text());
        QStringList notes;
        for (const auto &property : m_card.properties)
            if (property.name == "NOTE"_L1)
                notes << property.text().trimmed();
        m_row[Notes] = (notes + m_notes).join(u'\n').trimmed();
        return m_row;
    }

private:
    bool isGroup() const
    {
        const QString kind = m_card.text(u"KIND") + m_card.text(u"X-ADDRESSBOOKSERVER-KIND");
        return kind.compare("group"_L1, Qt::CaseInsensitive) == 0;
    }

    void note(const QString &what, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_notes << Tr::tr("%1: %2").arg(what, text.simplified());
    }

    /// Behind what is there, as a cell has several of its kind.
    static void add(QString &cell, const QString &text)
    {
        auto ways = waysOf(cell);
        if (const auto way = text.simplified(); !way.isEmpty() && !cell.contains(way))
            ways.push_back({.value = way});
        cell = wayCell(ways);
    }

    void readNames()
    {
        const auto organisation = m_card.first(u"ORG") ? m_card.first(u"ORG")->parts() : QStringList();
        const auto company = organisation.value(0).simplified();
        m_row[Department] = oneLine(organisation.mid(1), u" / ");
        auto person = m_card.text(u"FN").simplified();
        if (person.isEmpty() && m_card.first(u"N")) {
            const auto parts = m_card.first(u"N")->parts();
            person = composedName(parts.value(0), parts.value(1), parts.value(2));
        }
        m_row.hasOwnName = !person.isEmpty();
        if (person.isEmpty())
            person = company;
        for (const auto name : {u"TEL", u"EMAIL"})
            if (person.isEmpty())
                person = m_card.text(name).simplified();
        m_row[FullName] = person;
        m_row[Customer] = company.isEmpty() ? person : company;
        m_row[Kind] = company.isEmpty() ? Tr::tr("Person") : Tr::tr("Company");
        if (!company.isEmpty() && person != company)
            m_row[Contact] = person;
    }

    void readPhones()
    {
        QStringList phones;
        for (const bool preferred : {true, false})
            for (const auto &property : m_card.properties) {
                if (property.name != "TEL"_L1 || property.isPreferred() != preferred)
                    continue;
                const auto number = phoneOf(property);
                if (property.isOfType(u"fax"))
                    add(m_row[Fax], number);
                else if (!number.isEmpty() && !phones.contains(number))
                    phones << number;
            }
        m_row[Phone] = phones.join(u" / "_s);
    }

    void readMails()
    {
        QStringList mails;
        if (const auto *best = m_card.best(u"EMAIL"))
            mails << mail(*best);
        for (const auto &property : m_card.properties)
            if (property.name == "EMAIL"_L1)
                mails << mail(property);
        mails.removeDuplicates();
        mails.removeAll(QString());
        m_row[Email] = mailCell(mails);
        if (m_row[Email].size() < mails.join(QString()).size()) // a cell would not part them again
            for (const auto &other : mails.mid(1))
                note(Tr::tr("E-mail"), other);
    }

    static QString mail(const VCardProperty &property)
    {
        const auto text = property.text().trimmed();
        return text.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? text.mid(7) : text;
    }

    void readAddresses()
    {
        const auto *best = m_card.best(u"ADR");
        for (const auto &property : m_card.properties)
            if (property.name == "ADR"_L1 && &property != best)
                note(Tr::tr("Address"), wholeAddress(property.parts()));
        if (!best)
            return;
        const auto parts = best->parts();
        m_row[Address] = oneLine({parts.value(2), parts.value(1), parts.value(0)}, u", ");
        m_row[City] = parts.value(3).simplified();
        m_row[Region] = parts.value(4).simplified();
        m_row[PostalCode] = parts.value(5).simplified();
        m_row[Country] = parts.value(6).simplified();
    }

    /// Of the messengers only two have a place of their own.
    void readMessengers()
    {
        for (const auto &property : m_card.properties) {
            const auto text = property.text().trimmed();
            const auto scheme = text.section(u':', 0, 0).toLower();
            const auto value = text.section(u':', 1);
            const bool isImpp = property.name == "IMPP"_L1;
            const auto service = property.parameters.value(u"X-SERVICE-TYPE"_s).value(0).toLower();
            if (property.name == "X-QQ"_L1 || (isImpp && (scheme == "qq"_L1 || service == "qq"_L1)))
                place(Qq, u"QQ"_s, isImpp ? value : text);
            else if (property.name == "X-WECHAT"_L1 || property.name == "X-WEIXIN"_L1
                     || (isImpp
                         && (scheme == "weixin"_L1 || scheme == "wechat"_L1 || service == "wechat"_L1)))
                place(WeChat, Tr::tr("WeChat"), isImpp ? value : text);
            else if (isImpp)
                m_notes << text;
        }
    }

    void place(CardColumn column, const QString &what, const QString &text)
    {
        if (m_row[column].isEmpty())
            m_row[column] = text;
        else
            note(what, text);
    }

    void readTags()
    {
        QStringList tags;
        for (const auto &property : m_card.properties)
            if (property.name == "CATEGORIES"_L1)
                for (const auto &part : splitEscaped(property.value, u','))
                    if (const auto tag = unescaped(part).trimmed(); !tag.isEmpty() && !tags.contains(tag))
                        tags << tag;
        m_row[Tags] = tagCell(tags);
    }

    const VCard &m_card;
    CardRow m_row;
    QStringList m_notes;
};

} // namespace

QString titleOf(CardColumn column)
{
    switch (column) {
    case Customer: return Tr::tr("Customer");
    case Kind: return Tr::tr("Company or person");
    case Contact: return Tr::tr("Contact");
    case FullName: return Tr::tr("Full name");
    case Title: return Tr::tr("Job title");
    case Department: return Tr::tr("Department");
    case Phone: return Tr::tr("Phone");
    case Email: return Tr::tr("E-mail");
    case WeChat: return Tr::tr("WeChat");
    case Qq: return Tr::tr("QQ");
    case Fax: return Tr::tr("Fax");
    case Website: return Tr::tr("Website");
    case Address: return Tr::tr("Address");
    case City: return Tr::tr("City");
    case Region: return Tr::tr("Region");
    case Country: return Tr::tr("Country");
    case PostalCode: return Tr::tr("Postal code");
    case Birthday: return Tr::tr("Birthday");
    case Tags: return Tr::tr("Tags");
    case Notes: return Tr::tr("Notes");
    case Uid: return Tr::tr("Card number");
    case Count: break;
    }
    return {};
}

CardRow rowOf(const VCard &card)
{
    return CardReading(card).row();
}

QString composedName(const QString &family, const QString &given, const QString &middle)
{
    const QString all = family + given;
    if (!all.isEmpty() && std::ranges::all_of(all, [](QChar c) { return isIdeograph(c) || c.isSpace(); }))
        return all.simplified();
    return oneLine({given, middle, family}, u" ");
}

} // namespace crm
