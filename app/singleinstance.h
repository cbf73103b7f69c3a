#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace crm {

/// One window for a file and a user: who comes second asks the first to show itself, and leaves. Spoken over
/// a local socket that only this user can reach; nothing of it touches the file.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Whether another window of this user has the file open; it has shown itself by then.
    /// `call`: the number of somebody who calls, which that one is to show.
    static bool raiseOther(const QString &file, const QString &call = {});

    /// From now on this window is the one of that file.
    explicit SingleInstance(const QString &file);
    ~SingleInstance() override;

signals:
    /// Somebody started the program on the same file.
    void raiseRequested();
    /// A telephone says that somebody calls.
    void callTold(const QString &number);

private:
    void answer();

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace crm
