#include "ui/pool/hitpreview.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kPeople = 6;
constexpr size_t kNamed = 8;

/// One person, and how many of theirs go, as a bar.
class ShareLine : public QWidget
{
public:
    ShareLine(const QString &name, qint64 count, qint64 most)
        : m_name(name)
        , m_count(count)
        , m_most(std::max<qint64>(1, most))
    {
        setFixedHeight(Theme::px(26));
        setAccessibleName(u"%1: %2"_s.arg(name, format::count(count)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double side = Theme::px(20);
        draw::avatar(painter, {0, (height() - side) / 2, side, side}, m_name.left(1), qint64(qHash(m_name)));
        const QRectF text(side + 8, 0, Theme::px(110), height());
        draw::text(painter, text, m_name, Theme::font(), Theme::t().text1);
        const double right = Theme::px(48);
        const QRectF bar(text.right() + 8, height() / 2.0 - 3, width() - text.right() - right - 16, 6);
        draw::meter(painter, bar, double(m_count) / double(m_most), Theme::t().accent);
        draw::text(painter, {width() - right, 0, right, double(height())}, format::count(m_count),
                   Theme::font(), Theme::t().text1, Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    QString m_name;
    qint64 m_count;
    qint64 m_most;
};

std::vector<std::pair<QString, qint64>> shares(const RecycleImpact &impact,
                                               const QHash<qint64, QString> &people)
{
    std::vector<std::pair<QString, qint64>> shares;
    for (auto it = impact.owners.cbegin(); it != impact.owners.cend(); ++it)
        shares.emplace_back(people.value(it.key().value), it.value());
    std::ranges::sort(shares, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return shares;
}

} // namespace

HitPreview::HitPreview(QWidget *parent)
    : QWidget(parent)
    , m_figure(label({}, "strong"))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"hitPreview"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(14, 12, 14, 12);
    box->setSpacing(6);
    m_figure->setObjectName(u"hitFigure"_s);
    m_figure->setWordWrap(true);
    box->addWidget(m_figure);
    m_lines->setSpacing(2);
    box->addLayout(m_lines);
}

QString HitPreview::text() const
{
    return m_figure->text();
}

void HitPreview::clear()
{
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void HitPreview::say(const QString &text)
{
    clear();
    m_figure->setText(text);
}

void HitPreview::present(const RecycleImpact &impact, const QHash<qint64, QString> &people, QDate today)
{
    clear();
    if (impact.customers == 0) {
        say(tr("Nobody goes."));
        return;
    }
    const auto all = shares(impact, people);
    m_figure->setText(format::facts({tr("%Ln customers go back", nullptr, int(impact.customers)),
                                     tr("of %Ln people", nullptr, int(all.size()))}));
    for (size_t i = 0; i < std::min(all.size(), kPeople); ++i)
        m_lines->addWidget(new ShareLine(all[i].first, all[i].second, all.front().second));
    QStringList names;
    for (size_t i = 0; i < std::min(impact.first.size(), kNamed); ++i)
        names << tr("%1 (%2)").arg(impact.first[i].name, format::shortDate(impact.first[i].deadline, today));
    if (impact.customers > qint64(kNamed))
        names << tr("and %n more", nullptr, int(impact.customers - qint64(kNamed)));
    auto *named = label(names.join(tr(", ")), "caption");
    named->setWordWrap(true);
    m_lines->addWidget(named);
}

void HitPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::fill(painter, rect(), radius::l, Theme::t().dark ? Theme::t().sunken : Theme::t().canvas);
}

} // namespace crm::ui
