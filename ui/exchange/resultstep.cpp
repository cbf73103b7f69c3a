#include "ui/exchange/resultstep.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kColumn = 680; ///< width at 100 % text

} // namespace

/// The sign above the answer: done, or taken back.
class ResultStep::Badge : public QWidget
{
public:
    Badge() { setFixedSize(Theme::px(56), Theme::px(56)); }
    void set(const char *icon, draw::Tone tone)
    {
        m_icon = icon;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto ink = draw::ink(m_tone);
        QPainter painter(this);
        draw::fill(painter, rect(), width() / 2.0, ink.fill);
        const double edge = Theme::px(14);
        drawIcon(painter, QRectF(rect()).adjusted(edge, edge, -edge, -edge), m_icon, ink.text);
    }

private:
    const char *m_icon = "check";
    draw::Tone m_tone = draw::Tone::Good;
};

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent)
    , m_badge(new Badge)
    , m_title(label({}, "title"))
    , m_text(label({}, "lead"))
    , m_figures(new QWidget)
    , m_created(new Tile(tr("New")))
    , m_updated(new Tile(tr("Updated")))
    , m_unchanged(new Tile(tr("Unchanged")))
    , m_rejected(new Tile(tr("Rejected")))
    , m_show(new Button(tr("Show them"), "primary", "right"))
    , m_undo(new Button(tr("Undo the import"), "", "undo"))
    , m_save(new Button(tr("Save rejected rows…"), "", "download"))
{
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::px(kColumn));
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(16, 24, 16, 24);
    box->setSpacing(8);
    box->addStretch(2);
    box->addWidget(m_badge, 0, Qt::AlignHCenter);
    box->addSpacing(4);
    for (auto *text : {m_title, m_text}) {
        text->setAlignment(Qt::AlignHCenter);
        text->setWordWrap(true);
        box->addWidget(text);
    }
    m_title->setObjectName(u"resultTitle"_s);
    auto *tiles = new QHBoxLayout(m_figures);
    tiles->setContentsMargins(0, 12, 0, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_created, m_updated, m_unchanged, m_rejected})
        tiles->addWidget(tile);
    box->addWidget(m_figures);
    auto *another = new Button(tr("Import another sheet"), "ghost", "import");
    m_show->setObjectName(u"showButton"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_save->setObjectName(u"saveRejected"_s);
    another->setObjectName(u"anotherButton"_s);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch();
    for (auto *button : {m_show, m_undo, m_save, another})
        acts->addWidget(button);
    acts->addStretch();
    box->addLayout(acts);
    box->addStretch(3);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch();
    outer->addWidget(column, 10);
    outer->addStretch();

    connect(m_show, &Button::clicked, this, &ResultStep::showWanted);
    connect(m_undo, &Button::clicked, this, &ResultStep::takeBackWanted);
    connect(m_save, &Button::clicked, this, &ResultStep::saveRejectsWanted);
    connect(another, &Button::clicked, this, &ResultStep::anotherWanted);
}

void ResultStep::show(ImportKind kind, const ImportResult &result)
{
    const qint64 changed = result.created + result.updated;
    m_badge->set("check", changed > 0 ? draw::Tone::Good : draw::Tone::Neutral);
    m_title->setText(changed > 0 ? tr("%1 imported").arg(titleOf(kind)) : tr("There was nothing new"));
    m_text->setText(result.rejected == 0
                        ? tr("All %1 rows of the sheet are in the file.").arg(format::count(result.rows))
                        : tr("%1 of %2 rows are in the file; the rest was rejected.")
                              .arg(format::count(result.rows - result.rejected), format::count(result.rows)));
    m_created->set(format::count(result.created));
    m_updated->set(format::count(result.updated));
    m_unchanged->set(format::count(result.unchanged),
                     result.unchanged > 0 ? tr("were in the file already") : QString());
    m_rejected->set(format::count(result.rejected), result.rejected > 0 ? tr("did not come in") : QString(),
                    draw::Tone::Danger);
    m_figures->show();
    m_show->setVisible(result.rows > result.rejected);
    m_undo->setVisible(result.operation != 0 && changed > 0);
    m_save->setVisible(result.rejected > 0);
}

void ResultStep::showTakenBack()
{
    m_badge->set("undo", draw::Tone::Neutral);
    m_title->setText(tr("The import was taken back"));
    m_text->setText(tr("The file is as it was before. The log can bring the import back."));
    m_figures->hide();
    m_show->hide();
    m_undo->hide();
    m_save->hide();
}

} // namespace crm::ui
