// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace dw {

class PlainLabel;

/// A code to be typed elsewhere: large, with digits of one width, to be selected or copied; and the page that wants it.
class SignInCode final : public QWidget {
    Q_OBJECT
public:
    explicit SignInCode(QWidget *parent = nullptr);

    void setCode(const QString &code, const QUrl &url);

private:
    PlainLabel *m_code;
    PlainLabel *m_url;
    QPushButton *m_copy;
};

} // namespace dw
