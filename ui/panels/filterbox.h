// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/searchterm.h"

#include <QHash>
#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace dw {

/// Where filters are typed: offers fields and their values while one types, and the last filters where nothing is typed
/// yet (Down).
class FilterBox final : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int preferredWidth = 300; ///< pixels; the hint fits, in the fonts most desktops have

    explicit FilterBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    /// What is offered behind a field, e.g. the names of projects.
    void setValues(SearchTerm::Field field, const QStringList &values);
    void setRecent(const QStringList &filters);

Q_SIGNALS:
    void entered(); ///< a person comes to it: setValues() as they are now
    /// A person looked at what this filter shows: worth remembering.
    void used(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QStringList &texts);
    void onTextEdited(const QString &text);
    void noteUse();

    QCompleter *m_completer;
    QStringListModel *m_offers;
    QHash<int, QStringList> m_values; ///< by field
    QStringList m_recent;
};

} // namespace dw
