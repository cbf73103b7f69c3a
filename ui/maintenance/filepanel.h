#pragma once

#include "ui/common/kit.h"
#include "ui/maintenance/filefacts.h"

class QLabel;

namespace crm::ui {

class Button;
class Tile;

/// What the file is: where it lies, how large it is, what is in it, who shares it.
class FilePanel : public Panel
{
    Q_OBJECT

public:
    FilePanel();

    /// `whyReadOnly` is empty where one may write.
    void display(const FileFacts &facts, const QString &whyReadOnly);

signals:
    void pageWanted(const QString &key);
    void sharingWanted();
    void joiningWanted();
    void encryptionWanted();

private:
    QHBoxLayout *tileRow();

    QLabel *m_path;
    QLabel *m_facts; ///< size, mode, version
    std::vector<Tile *> m_tiles;
    QLabel *m_safety;
    Button *m_share;
    Button *m_join;
    Button *m_encryption;
};

} // namespace crm::ui
