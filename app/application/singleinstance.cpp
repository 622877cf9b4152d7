// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr char question[] = "show\n";
constexpr char reply[] = "shown\n";

} // namespace

SingleInstance::SingleInstance(const QString &settingsFile, QObject *parent)
    : QObject(parent)
{
    const QByteArray file = QFileInfo(settingsFile).absoluteFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(QDir::homePath().toUtf8() + '\n' + file, QCryptographicHash::Sha256).toHex();
    m_name = u"dataset-watch-"_s + QString::fromLatin1(digest.first(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnected);
}

bool SingleInstance::begin(std::chrono::milliseconds patience)
{
    // Asked before listening: with access for one person alone, Qt puts the new socket into the place of one that listens
    if (askFirst(patience))
        return false;
    QLocalServer::removeServer(m_name); // what one left behind that was killed
    static_cast<void>(m_server.listen(m_name)); // without it there is a window all the same
    return true;
}

bool SingleInstance::askFirst(std::chrono::milliseconds patience) const
{
    const int milliseconds = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(milliseconds))
        return false;
    socket.write(question);
    socket.flush();
    // An answer, so that a first that hangs is not taken for one that shows its window
    return socket.waitForReadyRead(milliseconds) && socket.readAll() == reply;
}

void SingleInstance::onConnected()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->readAll().startsWith(question)) {
                socket->write(reply);
                Q_EMIT windowWanted();
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace dw
