#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace crm {

/// BLAKE2b-256 over a sequence of fields; each is preceded by its length, so that ("ab", "c") is not ("a",
/// "bc").
class Digest
{
public:
    Digest();
    ~Digest();
    Q_DISABLE_COPY_MOVE(Digest)

    Digest &add(QByteArrayView field);
    Digest &add(const QString &field);
    Digest &add(qint64 number);

    /// 64 hexadecimal digits; ends the digest.
    QByteArray hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace crm
