#include "core/directory/filterlexer.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Kind = FilterToken::Kind;

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'“':
    case u'”': return u'"';
    case u'、': return u',';
    case u'≠': return c;
    default: return c.unicode() >= 0xff01 && c.unicode() <= 0xff5e ? QChar(c.unicode() - 0xfee0) : c;
    }
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    std::vector<FilterToken> tokens()
    {
        for (;;) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            m_tokens.push_back({Kind::End, {}, m_at + 1});
            if (m_at == m_text.size())
                return m_tokens;
            token(m_tokens.back());
        }
    }

private:
    QChar at(qsizetype place) const { return place < m_text.size() ? plain(m_text[place]) : QChar(); }

    void token(FilterToken &token)
    {
        const auto c = at(m_at);
        if (c == u'"' || c == u'\'')
            return quoted(token, c);
        if (c.isDigit() || ((c == u'-' || c == u'+') && at(m_at + 1).isDigit()))
            return number(token);
        if (c.isLetter() || c == u'_' || c.isSurrogate())
            return word(token);
        sign(token);
    }

    void quoted(FilterToken &token, QChar quote)
    {
        token.kind = Kind::Text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (at(m_at) == quote) {
                ++m_at;
                return;
            }
            if (m_text[m_at] == u'\\' && (at(m_at + 1) == quote || at(m_at + 1) == u'\\'))
                ++m_at;
            token.text += m_text[m_at];
        }
        throw Error(Error::Code::Invalid, Tr::tr("Position %1: the quotation marks are not closed.").arg(token.position));
    }

    void number(FilterToken &token)
    {
        static const QRegularExpression date(u"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$"_s);
        static const QRegularExpression relative(u"^[+-]?[0-9]+[dwmy]$"_s);
        static const QRegularExpression number(u"^[+-]?[0-9]+(\\.[0-9]+)?$"_s);
        do {
            token.text += at(m_at++);
        } while (m_at < m_text.size() && (at(m_at).isLetterOrNumber() || at(m_at) == u'-' || at(m_at) == u'.'));
        token.kind = date.match(token.text).hasMatch() ? Kind::Date
            : relative.match(token.text).hasMatch()    ? Kind::Relative
            : number.match(token.text).hasMatch()      ? Kind::Number
                                                       : Kind::Word;
    }

    void word(FilterToken &token)
    {
        token.kind = Kind::Word;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || at(m_at) == u'_' || m_text[m_at].isSurrogate()))
            token.text += m_text[m_at++];
    }

    void sign(FilterToken &token)
    {
        token.kind = Kind::Sign;
        const auto c = at(m_at);
        const auto next = at(m_at + 1);
        if (c == u'≠' || c == u'≤' || c == u'≥') {
            token.text = c == u'≠' ? u"!="_s : c == u'≤' ? u"<="_s : u">="_s;
            ++m_at;
        } else if ((c == u'<' || c == u'>' || c == u'!' || c == u'=') && (next == u'=' || (c == u'<' && next == u'>'))) {
            token.text = c == u'=' ? u"="_s : next == u'>' ? u"!="_s : QString(c) + next;
            m_at += 2;
        } else if (QStringView(u"(),=<>+-").contains(c)) {
            token.text = c;
            ++m_at;
        } else {
            throw Error(Error::Code::Invalid,
                        Tr::tr("Position %1: “%2” does not belong here.").arg(token.position).arg(m_text[m_at]));
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<FilterToken> m_tokens = {};
};

} // namespace

std::vector<FilterToken> filterTokens(const QString &text)
{
    return Lexer(text).tokens();
}

} // namespace crm
