#include "ui/exchange/lookalikelist.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

void LookAlikeModel::show(std::vector<LookAlike> found, const LookAlikeChoices &choices)
{
    beginResetModel();
    m_found = std::move(found);
    m_choices = choices;
    endResetModel();
}

void LookAlikeModel::choose(const QList<int> &rows, Choice choice)
{
    for (const int row : rows) {
        const auto &one = m_found[size_t(row)];
        m_choices.sameAs.remove(one.line);
        m_choices.leftOut.remove(one.line);
        if (choice == Choice::Same && one.customer)
            m_choices.sameAs.insert(one.line, one.customer);
        else if (choice != Choice::TakeIn)
            m_choices.leftOut.insert(one.line);
    }
    emit dataChanged(index(0, Fate), index(rowCount() - 1, Fate));
}

int LookAlikeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int LookAlikeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LookAlikeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *kKeys[] = {"line", "name", "other", "likelihood", "why", "fate"};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ListHeader::kColumnKey)
        return QString::fromLatin1(kKeys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Name: return tr("In the sheet");
    case Other: return tr("Probably the same as");
    case Likelihood: return tr("Likelihood");
    case Why: return tr("Why");
    default: return tr("What happens");
    }
}

QVariant LookAlikeModel::data(const QModelIndex &index, int role) const
{
    const auto &one = m_found[size_t(index.row())];
    if (role == Qt::ToolTipRole && index.column() == Why)
        return plainTip(one.reasons.join(u'\n'));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line: return format::count(one.line);
    case Name: return one.name;
    case Other:
        return one.customer ? one.otherName
                            : tr("%1 (line %2)").arg(one.otherName, format::count(one.otherLine));
    case Likelihood: return format::percent(std::min(one.probability, .99));
    case Why: return format::facts(one.reasons);
    default: return fate(one);
    }
}

QString LookAlikeModel::fate(const LookAlike &one) const
{
    if (m_choices.sameAs.contains(one.line))
        return tr("Added to that customer");
    return m_choices.leftOut.contains(one.line) ? tr("Left out") : tr("Comes in as a new one");
}

LookAlikeList::LookAlikeList(QWidget *parent)
    : QWidget(parent)
    , m_model(new LookAlikeModel(this))
    , m_table(new ListTable)
    , m_scope(label({}, "caption"))
    , m_same(new Button(tr("They are the same"), "", "merge"))
    , m_leaveOut(new Button(tr("Leave out")))
    , m_takeIn(new Button(tr("Take in as new"), "ghost"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidths({64, 210, 230, 90, 260, 150});
    m_table->setAccessibleName(tr("Rows that are probably there already"));
    m_table->setObjectName(u"lookAlikeTable"_s);
    m_same->setObjectName(u"sameButton"_s);
    m_leaveOut->setObjectName(u"leaveOutButton"_s);
    m_takeIn->setObjectName(u"takeInButton"_s);
    box->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_scope, 1);
    for (auto *button : {m_same, m_leaveOut, m_takeIn})
        foot->addWidget(button);
    box->addLayout(foot);
    connect(m_same, &Button::clicked, this, [this] { decide(LookAlikeModel::Choice::Same); });
    connect(m_leaveOut, &Button::clicked, this, [this] { decide(LookAlikeModel::Choice::LeaveOut); });
    connect(m_takeIn, &Button::clicked, this, [this] { decide(LookAlikeModel::Choice::TakeIn); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LookAlikeList::showScope);
}

void LookAlikeList::show(const std::vector<LookAlike> &found, const LookAlikeChoices &choices)
{
    m_model->show(found, choices);
    showScope();
}

void LookAlikeList::showScope()
{
    const auto chosen = m_table->selectionModel()->selectedRows().size();
    m_scope->setText(chosen > 0 ? tr("For the %n chosen row(s):", nullptr, int(chosen))
                                : tr("For all %n row(s):", nullptr, m_model->rowCount()));
}

void LookAlikeList::decide(LookAlikeModel::Choice choice)
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    m_model->choose(rows, choice);
    emit this->chosen(m_model->choices());
}

} // namespace crm::ui
