#include "ui/customer/ownerstab.h"

#include "core/pool/poolservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// Moves as pills, people with their faces, pools with their sign.
class OwnersDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const QString text = index.data().toString();
        const bool place = index.column() == OwnersTab::From || index.column() == OwnersTab::To;
        if (index.column() == OwnersTab::What && draw::pillWidth(text) <= rect.width())
            draw::pill(painter, rect.left(), rect.center().y(), text, draw::Tone::Neutral);
        else if (place && !text.isEmpty() && text != u"–"_s) {
            const double side = Theme::px(20);
            draw::avatar(painter, {rect.left(), rect.center().y() - side / 2, side, side}, text.left(1),
                         qint64(qHash(text)));
            draw::text(painter, rect.adjusted(side + 8, 0, 0, 0), text, Theme::font(), Theme::t().text1);
        } else
            RowDelegate::cell(painter, rect, index, selected);
    }
};

} // namespace

OwnersTab::OwnersTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new TextRowsModel({{u"when"_s, tr("When")},
                                 {u"what"_s, tr("What happened")},
                                 {u"from"_s, tr("From")},
                                 {u"to"_s, tr("To")},
                                 {u"stay"_s, tr("Was there for"), Qt::AlignRight},
                                 {u"why"_s, tr("Why")},
                                 {u"by"_s, tr("By")}},
                                this))
    , m_table(new ListTable)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(u"ownersTable"_s);
    m_table->setAccessibleName(tr("Ownership history"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OwnersDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({150, 130, 120, 120, 100, 180, 110});
    m_table->fitColumns({.giving = Why, .least = 140, .waiting = {By, Stayed}});
    box->addWidget(m_table);
}

void OwnersTab::setFacts(const CustomerFacts &facts)
{
    m_facts = facts;
    ++m_open;
    m_workspace.read(
        this, [id = facts.card.customer.id](Session &session) { return session.pools().history(id); },
        [this](const Outcome<std::vector<OwnerEvent>> &events) {
            --m_open;
            if (events)
                present(*events);
        });
}

void OwnersTab::present(const std::vector<OwnerEvent> &events)
{
    const auto place = [this](UserId user, PoolId pool) {
        return user.isValid() ? m_facts.users.value(user.value)
             : pool.isValid() ? m_facts.pools.value(pool.value)
                              : u"–"_s;
    };
    std::vector<QStringList> rows;
    for (const auto &event : events) {
        const auto days = event.stay ? int(*event.stay / kDay) : -1;
        rows.push_back({format::dateTime(event.at, m_facts.zone), displayOwnerEventKind(event.kind),
                        place(event.fromUser, event.fromPool), place(event.toUser, event.toPool),
                        days >= 0 ? tr("%n days", nullptr, days) : QString(), event.reason,
                        m_facts.users.value(event.operatorId.value)});
    }
    m_model->set(std::move(rows));
}

} // namespace crm::ui
