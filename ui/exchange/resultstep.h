#pragma once

#include "core/exchange/importrequest.h"

#include <QWidget>

class QLabel;

namespace crm::ui {

class Button;
class Tile;

/// The last step: what has happened, and the ways on from here.
class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);
    void show(ImportKind kind, const ImportResult &result);
    void showTakenBack();

signals:
    void takeBackWanted();
    void showWanted();
    void saveRejectsWanted();
    void anotherWanted();

private:
    class Badge;

    Badge *m_badge;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_figures;
    Tile *m_created;
    Tile *m_updated;
    Tile *m_unchanged;
    Tile *m_rejected;
    Button *m_show;
    Button *m_undo;
    Button *m_save;
};

} // namespace crm::ui
