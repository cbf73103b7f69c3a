#include "ui/dashboard/dashboardshelf.h"

#include "ui/common/icons.h"
#include "ui/dashboard/dashboardcatalog.h"
#include "ui/dashboard/dashboardlayout.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWidth = 296;
constexpr int kEntryHeight = 48;

} // namespace

/// One card that can be had: icon, name, the question that it answers, and whether it is on the dashboard.
class DashboardShelf::Entry : public QAbstractButton
{
public:
    Entry(const DashboardKind &kind, QWidget *parent)
        : QAbstractButton(parent)
        , m_key(QString::fromLatin1(kind.key))
        , m_icon(kind.icon)
        , m_question(kind.question())
    {
        setText(kind.name());
        setObjectName(m_key + u"Entry"_s);
        setAccessibleName(kind.name());
        setAccessibleDescription(m_question);
        setToolTip(plainTip(m_question));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    const QString &key() const { return m_key; }
    QSize sizeHint() const override { return {Theme::px(kWidth - 24), Theme::px(kEntryHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &t = Theme::t();
        if (underMouse())
            draw::fill(painter, QRectF(rect()), radius::m, t.hover);
        const double side = Theme::px(18);
        const double middle = height() / 2.0;
        drawIcon(painter, {Theme::px(8) + 0.0, middle - side / 2, side, side}, m_icon,
                 isChecked() ? t.accent : t.text2);
        const double left = Theme::px(36);
        const double right = Theme::px(34);
        const QRectF upper(left, middle - Theme::px(19), width() - left - right, Theme::px(20));
        draw::text(painter, upper, text(), Theme::font(), t.text1);
        draw::text(painter, upper.translated(0, Theme::px(18)), m_question, Theme::font(type::caption),
                   t.text3);
        const QRectF mark(width() - right + Theme::px(6), middle - side / 2, side, side);
        drawIcon(painter, mark, isChecked() ? "check-ink" : "plus", isChecked() ? t.accent : t.text3);
        if (hasFocus() && Theme::keyboard())
            draw::focusRing(painter, QRectF(rect()), radius::m);
    }

private:
    QString m_key;
    const char *m_icon;
    QString m_question;
};

DashboardShelf::DashboardShelf(QWidget *parent)
    : Panel(parent)
{
    setFixedWidth(Theme::px(kWidth));
    setObjectName(u"dashboardShelf"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 12, 1, 1);
    box->setSpacing(4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(15, 0, 15, 4);
    head->setSpacing(2);
    head->addWidget(label(tr("Cards"), "strong"));
    head->addWidget(
        wrappedLabel(tr("A click puts a card on the dashboard, or takes it off. Drag the cards to "
                        "where you want them."),
                     "caption"));
    auto *reset = new Button(tr("Back to the usual cards"), "link");
    reset->setObjectName(u"resetButton"_s);
    head->addWidget(reset, 0, Qt::AlignLeft);
    box->addLayout(head);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(11, 0, 11, 11);
    rows->setSpacing(0);
    QString group;
    for (const auto &kind : dashboardCatalog()) {
        if (const auto name = kind.groupName(); name != group) {
            group = name;
            auto *title = label(name, "caption");
            title->setContentsMargins(8, 12, 0, 4);
            rows->addWidget(title);
        }
        auto *entry = new Entry(kind, list);
        rows->addWidget(entry);
        m_entries << entry;
        connect(entry, &QAbstractButton::clicked, this, [this, entry](bool on) {
            if (on)
                emit addWanted(entry->key());
            else
                emit removalWanted(entry->key());
        });
    }
    rows->addStretch(1);
    box->addWidget(scroller(list), 1);
    connect(reset, &Button::clicked, this, &DashboardShelf::resetWanted);
}

void DashboardShelf::display(const DashboardLayout &layout)
{
    for (auto *entry : std::as_const(m_entries))
        entry->setChecked(layout.has(entry->key()));
}

} // namespace crm::ui
