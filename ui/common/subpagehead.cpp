#include "ui/common/subpagehead.h"

#include "ui/common/foldingrow.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

SubpageHead::SubpageHead(const QString &back, const QString &title, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_row(new FoldingRow(this))
    , m_texts(new QVBoxLayout)
{
    m_row->setContentsMargins(16, 14, 16, 12);
    m_row->setSpacing(8);
    auto *button = new IconButton("left", back);
    button->setObjectName(u"backButton"_s);
    m_row->addWidget(button, 0, Qt::AlignTop);
    m_texts->setSpacing(2);
    m_texts->addWidget(label(title, "title"));
    m_texts->addWidget(wrappedLabel(lead, "muted"));
    m_row->addLayout(m_texts, 1);
    connect(button, &IconButton::clicked, this, &SubpageHead::left);
}

void SubpageHead::addBelow(QWidget *widget)
{
    m_texts->addWidget(widget);
}

void SubpageHead::addButton(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}

} // namespace crm::ui
