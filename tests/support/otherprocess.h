#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <csignal>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

/// Another process, spoken to through its stdin and stdout line by line. Plain system calls, since it is to
/// be killed at any moment and its answer read within microseconds. Gone with the object.
class OtherProcess
{
public:
    OtherProcess(const QString &program, const QStringList &arguments)
    {
        int in[2];
        int out[2];
        if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0)
            return;
        std::vector<QByteArray> bytes = {program.toUtf8()};
        for (const auto &argument : arguments)
            bytes.push_back(argument.toUtf8());
        std::vector<char *> argv;
        for (auto &argument : bytes)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(in[0], 0);
            ::dup2(out[1], 1);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        m_in = in[1];
        m_out = out[0];
    }
    ~OtherProcess()
    {
        ::close(m_in);
        ::close(m_out);
        kill();
    }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    void say(const QString &line) const
    {
        const QByteArray bytes = line.toUtf8() + '\n';
        if (::write(m_in, bytes.constData(), size_t(bytes.size())) != bytes.size())
            qWarning("the other process does not listen");
    }

    /// The next line, or nothing where it is dead.
    std::optional<QString> hear()
    {
        while (!m_heard.contains('\n')) {
            char buffer[4096];
            const auto size = ::read(m_out, buffer, sizeof buffer);
            if (size <= 0)
                return {};
            m_heard.append(buffer, size);
        }
        const auto end = m_heard.indexOf('\n');
        const auto line = QString::fromUtf8(m_heard.left(end));
        m_heard.remove(0, end + 1);
        return line;
    }

    /// To be polled for what it says.
    int output() const { return m_out; }
    /// As when a laptop is closed: it stays as it is, with all that it holds.
    void stop() const { ::kill(m_pid, SIGSTOP); }
    void goOn() const { ::kill(m_pid, SIGCONT); }

    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    int m_in = -1;
    int m_out = -1;
    QByteArray m_heard;
};
