#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kConnect = 500; ///< milliseconds
constexpr int kAnswer = 2'000; ///< a window that says nothing for so long hangs, and is no reason to wait
constexpr auto kRaise = "raise\n";
constexpr auto kRaised = "raised\n";
constexpr auto kCall = "call ";
constexpr qint64 kLongestLine = 512;

/// One line, whatever was handed over.
QByteArray callLine(const QString &number)
{
    return kCall + number.simplified().left(100).toUtf8() + '\n';
}

/// By the file itself, however it is named, in a folder that belongs to the user.
QString nameOf(const QString &file)
{
    const QFileInfo info(file);
    const auto path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = u"kingfisher-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERNAME") + u'-' + name;
#else
    return QDir(folder.isEmpty() ? QDir::tempPath() : folder).filePath(name);
#endif
}

QString lockOf(const QString &name)
{
#ifdef Q_OS_WIN
    return QDir::temp().filePath(name + u".lock"_s);
#else
    return name + u".lock"_s;
#endif
}

} // namespace

bool SingleInstance::raiseOther(const QString &file, const QString &call)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(file));
    if (!socket.waitForConnected(kConnect))
        return false;
    socket.write(call.isEmpty() ? QByteArray(kRaise) : callLine(call));
    socket.flush();
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(kAnswer))
            return false;
    return socket.readLine() == kRaised;
}

SingleInstance::SingleInstance(const QString &file)
    : m_server(std::make_unique<QLocalServer>())
{
    const auto name = nameOf(file);
    // Of two that start at once, the second must not take the socket of the first for one of the dead.
    QLockFile lock(lockOf(name));
    lock.tryLock(kConnect);
    QLocalSocket probe;
    probe.connectToServer(name);
    if (probe.waitForConnected(kConnect))
        return; // somebody has it who does not answer; let them
    QLocalServer::removeServer(name); // what a crash left behind
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->listen(name);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::answer()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const auto line = socket->readLine(kLongestLine);
            const bool isCall = line.startsWith(kCall);
            if (!isCall && line != kRaise)
                return;
            socket->write(kRaised);
            emit raiseRequested();
            if (isCall)
                emit callTold(QString::fromUtf8(line.sliced(qsizetype(std::strlen(kCall)))).trimmed());
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may be there already
    }
}

} // namespace crm
