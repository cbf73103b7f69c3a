#include "ui/maintenance/filepanel.h"

#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/tile.h"

#include <QDir>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

FilePanel::FilePanel()
    : m_path(wrappedLabel({}, "strong"))
    , m_facts(wrappedLabel({}, "caption"))
    , m_safety(wrappedLabel({}, "caption"))
    , m_share(new Button(tr("Share this file…"), "", "team"))
    , m_join(new Button(tr("Join a team's file…")))
    , m_encryption(new Button(tr("Encryption…"), "", "lock"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 14);
    box->setSpacing(8);
    box->addWidget(label(tr("The file"), "heading"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(m_path);
    box->addWidget(m_facts);
    box->addLayout(tileRow());
    box->addWidget(m_safety);
    auto *acts = new FoldingRow;
    acts->setSpacing(8);
    acts->addWidget(m_share);
    acts->addWidget(m_join);
    acts->addWidget(m_encryption);
    acts->addStretch();
    box->addLayout(acts);
    box->addStretch();
    m_share->setObjectName(u"shareButton"_s);
    m_join->setObjectName(u"joinButton"_s);
    m_encryption->setObjectName(u"encryptionButton"_s);
    m_share->hide(); // until it is known that nobody shares it
    connect(m_share, &Button::clicked, this, &FilePanel::sharingWanted);
    connect(m_join, &Button::clicked, this, &FilePanel::joiningWanted);
    connect(m_encryption, &Button::clicked, this, &FilePanel::encryptionWanted);
}

QHBoxLayout *FilePanel::tileRow()
{
    auto *row = new FoldingRow;
    row->setSpacing(8);
    for (const auto &name :
         {tr("Customers"), tr("Contacts"), tr("Orders"), tr("Activities"), tr("Products")}) {
        m_tiles.push_back(new Tile(name, 84));
        row->addWidget(m_tiles.back(), 1);
    }
    for (const auto &[tile, page] :
         {std::pair(0, u"customers"_s), std::pair(2, u"orders"_s), std::pair(4, u"products"_s)}) {
        m_tiles[size_t(tile)]->setClickable(true);
        connect(m_tiles[size_t(tile)], &Tile::clicked, this, [this, page] { emit pageWanted(page); });
    }
    return row;
}

void FilePanel::display(const FileFacts &facts, const QString &whyReadOnly)
{
    m_path->setText(QDir::toNativeSeparators(facts.path));
    m_facts->setText(
        format::facts({format::fileSize(facts.bytes),
                       facts.mode == "team"_L1 ? tr("shared with a team") : tr("on this computer"),
                       tr("version %1 of the format").arg(facts.schema),
                       tr("%Ln operation(s) in the log", nullptr, int(facts.operations))}));
    const auto &c = facts.counts;
    const std::array counts = {c.customers, c.contacts, c.orders, c.activities, c.products};
    for (size_t i = 0; i < counts.size(); ++i)
        m_tiles[i]->set(format::count(counts[i]));
    m_tiles[2]->set(format::count(c.orders), tr("%1 lines").arg(format::count(c.orderLines)));
    const QString safety =
        facts.isEncrypted
            ? tr("The file is encrypted. It opens with the password of: %1.").arg(facts.keys.join(tr(", ")))
            : tr("The file is not encrypted: whoever has the disk can read it. Encrypt it here, or use "
                 "BitLocker, LUKS or FileVault.");
    m_safety->setText(whyReadOnly.isEmpty() ? safety : whyReadOnly);
    m_encryption->setEnabled(whyReadOnly.isEmpty());
    m_share->setVisible(facts.mode != "team"_L1);
}

} // namespace crm::ui
