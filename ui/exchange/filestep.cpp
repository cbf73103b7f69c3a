#include "ui/exchange/filestep.h"

#include "core/exchange/importfield.h"
#include "ui/common/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kColumn = 860; ///< width of what is read, at 100 % text

/// A kind of sheet: icon, name, and what its rows are.
class KindNote : public QWidget
{
public:
    KindNote(const char *icon, const QString &title, const QString &note)
        : m_icon(icon)
    {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(Theme::px(44), 8, 8, 8);
        box->setSpacing(2);
        box->addWidget(label(title, "strong"));
        auto *text = label(note, "caption");
        text->setWordWrap(true);
        box->addWidget(text);
        box->addStretch();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double side = Theme::px(18);
        drawIcon(painter, QRectF(Theme::px(14), Theme::px(9), side, side), m_icon, Theme::t().accent);
    }

private:
    const char *m_icon;
};

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
    , m_error(label({}, "error"))
    , m_browse(new Button(tr("Choose a file…"), "primary", "folder"))
    , m_paste(new Button(tr("Paste copied cells"), "", "columns"))
{
    setMinimumHeight(Theme::px(200));
    m_error->setObjectName(u"fileError"_s);
    m_error->setWordWrap(true);
    m_error->setAlignment(Qt::AlignHCenter);
    m_error->hide();
    m_browse->setObjectName(u"browseButton"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, Theme::px(68), 24, 20);
    box->setSpacing(6);
    box->addStretch();
    box->addWidget(label(tr("Drop a sheet here"), "heading"), 0, Qt::AlignHCenter);
    auto *note = label(
        tr("Excel (.xlsx, .xls), OpenDocument (.ods), address cards (.vcf) or text (.csv, .txt), in any "
           "encoding. Nothing is written before you have seen what will come in."),
        "muted");
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignHCenter);
    box->addWidget(note);
    box->addWidget(m_error);
    box->addSpacing(6);
    m_paste->setObjectName(u"pasteButton"_s);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addStretch();
    ways->addWidget(m_browse);
    ways->addWidget(m_paste);
    ways->addStretch();
    box->addLayout(ways);
    box->addStretch();
    connect(m_browse, &Button::clicked, this, &DropArea::browseWanted);
    connect(m_paste, &Button::clicked, this, &DropArea::pasteWanted);
}

void DropArea::setInviting(bool inviting)
{
    m_inviting = inviting;
    update();
}

void DropArea::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_browse->setAccessibleDescription(text);
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_inviting ? t.accent : t.mark, m_inviting ? 2 : 1.2);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(m_inviting ? t.accentSoft : t.dark ? t.raised : t.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::xl, radius::xl);
    const double disc = Theme::px(44);
    const double side = Theme::px(24);
    const QRectF circle((width() - disc) / 2, Theme::px(24), disc, disc);
    draw::fill(painter, circle, disc / 2, m_inviting ? t.accent : t.accentSoft);
    drawIcon(painter,
             circle.adjusted((disc - side) / 2, (disc - side) / 2, (side - disc) / 2, (side - disc) / 2),
             "import", m_inviting ? t.onAccent : t.accentText);
}

FileStep::FileStep(QWidget *parent)
    : QWidget(parent)
    , m_area(new DropArea)
    , m_recent(new QVBoxLayout)
    , m_folder(wrappedLabel({}, "muted"))
    , m_chooseFolder(new Button(tr("Watch a folder…"), "", "folder"))
    , m_stopWatching(new Button(tr("Stop watching"), "ghost"))
{
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::px(kColumn));
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(16, 20, 16, 20);
    box->setSpacing(12);
    box->addWidget(m_area);
    m_recent->setSpacing(0);
    box->addLayout(m_recent);
    box->addWidget(folderRow());
    box->addSpacing(4);
    box->addWidget(label(tr("What a sheet can bring"), "strong"));
    box->addWidget(kinds());
    box->addStretch();

    auto *inner = new QWidget;
    auto *middle = new QHBoxLayout(inner);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addWidget(column, 10);
    middle->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(inner));

    connect(m_area, &DropArea::pasteWanted, this, &FileStep::pasteWanted);
    connect(m_area, &DropArea::browseWanted, this, [this] {
        chooseFileToOpen(this, tr("Choose a sheet"),
                         tr("Sheets and cards (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.vcf);;"
                            "All files (*)"),
                         [this](const QString &path) { emit chosen(path); });
    });
}

QWidget *FileStep::folderRow()
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_folder, 1);
    box->addWidget(m_chooseFolder);
    box->addWidget(m_stopWatching);
    m_chooseFolder->setObjectName(u"watchButton"_s);
    m_stopWatching->setObjectName(u"stopWatchingButton"_s);
    connect(m_chooseFolder, &Button::clicked, this, [this] {
        chooseFolder(this, tr("Which folder do new sheets come into?"),
                     [this](const QString &folder) { emit folderWatched(folder); });
    });
    connect(m_stopWatching, &Button::clicked, this, [this] { emit folderWatched({}); });
    setWatchedFolder({});
    return row;
}

void FileStep::setWatchedFolder(const QString &folder)
{
    m_folder->setText(folder.isEmpty() ? tr(
                          "Do sheets always come into the same folder? It can be watched: what arrives is "
                          "offered, in any page.")
                                       : tr("Sheets that come into %1 are offered by themselves.")
                                             .arg(QDir::toNativeSeparators(folder)));
    m_stopWatching->setVisible(!folder.isEmpty());
}

QWidget *FileStep::kinds()
{
    struct Kind
    {
        ImportKind kind;
        const char *icon;
        QString note;
    };
    const Kind all[] = {
        {ImportKind::Customers, "customers",
         tr("A row is a company or a person, with phone, address, source and owner.")},
        {ImportKind::Contacts, "user", tr("A row is a person, with the customer whom they belong to.")},
        {ImportKind::Products, "product", tr("A row is a product, with code, category and price.")},
        {ImportKind::Orders, "orders",
         tr("A row is an order or one line of it: number, date, customer, product, amount.")},
        {ImportKind::OrderLines, "columns",
         tr("The lines of orders, where they come in a file of their own, by order number.")},
        {ImportKind::Activities, "chat", tr("A row is a call, a visit or a note: customer, when and what.")},
        {ImportKind::Opportunities, "pipeline",
         tr("A row is a chance to sell: customer, stage, amount, expected day and owner.")},
        {ImportKind::Contracts, "file",
         tr("A row is a contract: number, customer, amount, first and last day.")},
    };
    auto *notes = new QWidget;
    auto *grid = new QGridLayout(notes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int cell = 0;
    for (const Kind &kind : all) {
        grid->addWidget(new KindNote(kind.icon, titleOf(kind.kind), kind.note), cell / 3, cell % 3);
        ++cell;
    }
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    return notes;
}

void FileStep::setRecent(const QStringList &files)
{
    while (auto *item = m_recent->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (!files.isEmpty())
        m_recent->addWidget(label(tr("Imported before"), "caption"));
    for (const QString &file : files) {
        auto *button = new Button(QFileInfo(file).fileName().replace(u'&', u"&&"_s), "ghost", "file");
        button->setToolTip(plainTip(file));
        connect(button, &Button::clicked, this, [this, file] { emit chosen(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace crm::ui
