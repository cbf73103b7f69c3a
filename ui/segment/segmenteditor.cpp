#include "ui/segment/segmenteditor.h"

#include "core/customer/customerservice.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filtertext.h"
#include "core/product/productservice.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/segment/rulewords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPause = 150; ///< milliseconds without a change, before customers are counted

RuleGroup groupOfExpression(const QString &expression, const DirectoryLists &lists)
{
    const auto rule = attempt([&] { return parseFilter(expression, lists); });
    if (rule)
        return groupOf(*rule, lists);
    RuleGroup group; // to be mended by hand
    group.parts.push_back({RuleCondition{.verb = RuleVerb::Written, .values = {expression}}, {}});
    return group;
}

} // namespace

SegmentEditor::SegmentEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_notes(new QLineEdit)
    , m_sentence(label({}, "lead"))
    , m_total(label({}, "title"))
    , m_share(label({}, "muted"))
    , m_language(label({}, "caption"))
    , m_rule(new RuleEdit(workspace))
    , m_members(label(tr("A list: customers are put on it in the list of customers, with “Put on a list”."),
                      "muted"))
    , m_pause(new QTimer(this))
{
    setObjectName(u"segmentEditor"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 16, 20, 16);
    box->setSpacing(12);
    box->addWidget(buildHead());
    m_sentence->setObjectName(u"segmentSentence"_s);
    m_sentence->setWordWrap(true);
    box->addWidget(m_sentence);
    box->addWidget(new Rule);
    m_members->setWordWrap(true);
    box->addWidget(m_rule);
    box->addWidget(m_members);
    m_language->setObjectName(u"segmentExpression"_s);
    m_language->setWordWrap(true);
    m_language->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_language->setToolTip(plainTip(tr("The same for the command line and for the filter of a list")));
    box->addWidget(m_language);
    box->addLayout(buildFoot());
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &SegmentEditor::recount);
    connect(m_rule, &RuleEdit::changed, this, &SegmentEditor::changed);
    connect(m_name, &QLineEdit::textEdited, this, &SegmentEditor::changed);
    connect(m_notes, &QLineEdit::textEdited, this, &SegmentEditor::changed);
    readProducts();
}

QWidget *SegmentEditor::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    m_name->setObjectName(u"segmentName"_s);
    m_name->setPlaceholderText(tr("Name of the segment"));
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->setMaxLength(200);
    m_notes->setObjectName(u"segmentNotes"_s);
    m_notes->setPlaceholderText(tr("What it is for"));
    m_notes->setAccessibleName(tr("What it is for"));
    texts->addWidget(m_name);
    texts->addWidget(m_notes);
    row->addLayout(texts, 1);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(0);
    m_total->setObjectName(u"segmentTotal"_s);
    m_total->setAlignment(Qt::AlignRight);
    m_share->setAlignment(Qt::AlignRight);
    m_share->setObjectName(u"segmentShare"_s);
    figures->addWidget(m_total);
    figures->addWidget(m_share);
    row->addLayout(figures);
    return head;
}

QLayout *SegmentEditor::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_store = new Button(tr("Save"), "primary", "check");
    m_store->setObjectName(u"storeSegment"_s);
    m_show = new Button(tr("Show the customers"), "", "customers");
    m_show->setObjectName(u"showSegment"_s);
    m_export = new Button(tr("Export…"), "", "download");
    m_export->setObjectName(u"exportSegment"_s);
    m_remove = new Button(tr("Remove"), "ghost", "trash");
    m_remove->setObjectName(u"removeSegment"_s);
    for (auto *button : {m_store, m_show, m_export})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_remove);
    connect(m_store, &QPushButton::clicked, this, &SegmentEditor::store);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const auto segment = typed();
        const bool saved = segment.id.isValid() && !isChanged();
        emit customersWanted(saved ? u"segment = "_s + quotedFilterText(segment.name) : segment.expression);
    });
    connect(m_export, &QPushButton::clicked, this, &SegmentEditor::exportWanted);
    connect(m_remove, &QPushButton::clicked, this, &SegmentEditor::removeWanted);
    return row;
}

void SegmentEditor::readProducts()
{
    ++m_open;
    m_workspace.read(
        this,
        [](Session &session) {
            ProductNames names{.categories = session.products().categories()};
            for (const auto &product : session.products().rows({}))
                names.products << product.name;
            return names;
        },
        [this](const Outcome<ProductNames> &names) {
            --m_open;
            if (names)
                m_rule->setProducts(*names);
        });
}

void SegmentEditor::setMayEdit(bool may)
{
    m_mayEdit = may;
    m_store->setVisible(may);
    m_remove->setVisible(may && m_segment.id.isValid());
}

void SegmentEditor::edit(const Segment &segment)
{
    m_segment = segment;
    m_name->setText(segment.name);
    m_notes->setText(segment.notes);
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    m_rule->set(groupOfExpression(segment.expression, *lists));
    m_segment.expression = typed().expression; // as it is written here, so that nothing seems to be changed
    m_rule->setVisible(!segment.isList());
    m_members->setVisible(segment.isList());
    m_language->setVisible(!segment.isList());
    setMayEdit(m_mayEdit);
    showSentence();
    recount();
}

Segment SegmentEditor::typed() const
{
    auto segment = m_segment;
    segment.name = m_name->text();
    segment.notes = m_notes->text();
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    if (!segment.isList())
        segment.expression = filterText(ruleOf(m_rule->group(), *lists), *lists);
    return segment;
}

bool SegmentEditor::isChanged() const
{
    return typed() != m_segment;
}

void SegmentEditor::changed()
{
    showSentence();
    m_pause->start();
}

void SegmentEditor::showSentence()
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    const auto segment = typed();
    const QString words = inWords(m_rule->group(), *lists);
    m_sentence->setText(segment.isList()  ? tr("Customers whom somebody put together")
                        : words.isEmpty() ? tr("Every customer")
                                          : tr("Customers: %1").arg(words));
    m_language->setText(segment.expression);
    m_language->setVisible(!segment.expression.isEmpty());
    m_store->setEnabled(!segment.name.trimmed().isEmpty() && (isChanged() || !segment.id.isValid()));
}

/// All of it, then each line by itself.
void SegmentEditor::recount()
{
    const auto snapshot = m_workspace.directory().snapshot();
    ++m_question;
    if (snapshot->stage() != DirectoryStage::Complete)
        return;
    ++m_open;
    FilterRule rule;
    if (m_segment.isList())
        rule = FilterRule::about(FilterFact::Segment, FilterRule::Operator::Equal,
                                 {FilterValue::of(m_segment.name)});
    else
        rule = ruleOf(m_rule->group(), snapshot->lists());
    if (m_segment.isList() && !m_segment.id.isValid())
        rule = FilterRule::compare({CustomerField::Id}, FilterRule::Operator::Less, {FilterValue::of(0)});
    DirectoryQuery query{.filters = {rule}, .today = m_workspace.clock().today(snapshot->lists().zone)};
    m_workspace.query(this, query, [this, mine = m_question](const DirectoryView &view) {
        --m_open;
        if (mine != m_question)
            return;
        showTotal(view);
        countNext(0);
    });
}

void SegmentEditor::showTotal(const DirectoryView &view)
{
    m_view = view;
    const auto all = view.snapshot->customers();
    if (!view.isAnswered) {
        m_total->setText(u"?"_s);
        m_share->setText(tr("cannot be answered"));
        return;
    }
    m_total->setText(format::count(view.total()));
    const double part = all > 0 ? double(view.total()) / double(all) : 0;
    m_share->setText(
        format::facts({tr("%1 of %2 customers").arg(format::percent(part, 1), format::count(all)),
                       format::duration(view.milliseconds)}));
    m_show->setEnabled(view.total() > 0);
    m_export->setEnabled(view.total() > 0);
    emit counted(view.total());
}

void SegmentEditor::countNext(size_t place)
{
    const auto group = m_rule->group();
    if (m_segment.isList() || place >= group.parts.size())
        return;
    const auto snapshot = m_workspace.directory().snapshot();
    const auto &part = group.parts[place];
    if (!part.condition || !isComplete(*part.condition, snapshot->lists()))
        return countNext(place + 1);
    ++m_open;
    const DirectoryQuery query{.filters = {ruleOf(*part.condition, snapshot->lists())},
                               .today = m_workspace.clock().today(snapshot->lists().zone)};
    m_workspace.query(this, query, [this, place, mine = m_question](const DirectoryView &view) {
        --m_open;
        if (mine != m_question)
            return;
        m_rule->setCount(int(place), view.isAnswered ? view.total() : -1);
        countNext(place + 1);
    });
}

void SegmentEditor::store()
{
    const auto segment = typed();
    m_workspace.write(
        this,
        [segment](Session &session) {
            if (!segment.id.isValid())
                return session.segments().get(session.segments().add(segment));
            session.segments().edit(segment);
            return session.segments().get(segment.id);
        },
        [this](const Outcome<Segment> &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            m_segment = *outcome;
            m_segment.expression = typed().expression;
            setMayEdit(m_mayEdit);
            showSentence();
            emit stored(outcome->id, tr("Saved the segment %1").arg(outcome->name));
        });
}

} // namespace crm::ui
