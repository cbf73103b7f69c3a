#pragma once

#include "core/insight/salesperiod.h"
#include "core/operation/changeset.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace crm {
class Session;
class Workspace;
} // namespace crm

namespace crm::ui {

/// What all cards of a dashboard are asked for.
struct DashboardQuestion
{
    SalesPeriod period = SalesPeriod::ThisYear;
    DateRange custom = {}; ///< only for SalesPeriod::Custom
};

/// Where cards of a dashboard come from: it makes them, and fills all of them with one reading.
class DashboardSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Shows what was read; to be called where the cards live.
    using Show = std::function<void()>;
    /// For a thread of the workspace.
    using Read = std::function<Show(Session &)>;

    virtual QWidget *card(const QString &name) const = 0;
    /// Takes a card back that is no longer shown.
    virtual void takeBack(QWidget *card) = 0;
    virtual Read reading(const DashboardQuestion &question, const QStringList &cards) = 0;
    virtual bool concerns(const ChangeSet &changes) const = 0;

signals:
    void customersWanted(const std::vector<qint64> &ids, const QString &title);
    void wanted(const QString &page, const QVariantMap &state);
    void saved(const QString &file);
    void failed(const QString &text);
    /// Of this period there is nothing, of others there is.
    void nothingInPeriod();
};

/// The source of that name ("sales"), none of whose cards is shown yet.
std::unique_ptr<DashboardSource> makeDashboardSource(const QString &name, Workspace &workspace);

} // namespace crm::ui
