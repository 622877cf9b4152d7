// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/guidetopic.h"

#include <QDialog>
#include <QList>
#include <QUrl>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace dw {

/// The built-in guide: topics with a search at the left, the text at the right. A window of its own, so that it can be
/// read beside a dialog that blocks the main window.
class GuideDialog final : public QDialog {
    Q_OBJECT
public:
    GuideDialog();

    void showTopic(GuideTopic topic);
    [[nodiscard]] GuideTopic topic() const noexcept { return m_topic; }
    /// Only topics that hold all words of \p text; the first of them is shown.
    void search(const QString &text);

Q_SIGNALS:
    void pageRequested(const QUrl &page); ///< on the web

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void goBack();
    void onSearched(const QString &text);
    void onRowChosen();
    void onLink(const QUrl &link);
    void showText();

    GuideTopic m_topic = GuideTopic::Start;
    QList<GuideTopic> m_before; ///< the newest last
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace dw
