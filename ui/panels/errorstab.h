// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "entries/entriesreading.h"
#include "entries/entryerrors.h"
#include "rekognition/datasetarn.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QMenu;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace dw {

class EmptyState;
class EntryView;
class ErrorGroupsModel;
class FailingEntriesModel;
class PlainLabel;

/// The entries of a dataset that have errors: by code, one by one, and what to do about each. Knows no network: it says
/// what it wants, and is given what was read.
class ErrorsTab final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorsTab(QWidget *parent = nullptr);

    /// The dataset on show; null: none. Its entries are asked for a moment after it is seen, unless \p errorEntries is 0.
    /// \p before is how many entries had errors before the last change, where that is known.
    void setDataset(const DatasetArn &arn, std::optional<qint64> errorEntries, std::optional<qint64> before);
    [[nodiscard]] const DatasetArn &dataset() const noexcept { return m_arn; }

    /// Who reads it, as the person named it: a denial says so.
    void setConnectionName(const QString &name);

    void addEntries(const DatasetArn &arn, const QList<FailingEntry> &entries); ///< those of another dataset are not heard
    void setReading(const DatasetArn &arn, EntriesReading reading, const std::optional<ApiError> &error = {});
    void beginAnew(const DatasetArn &arn); ///< what was read is let go

    [[nodiscard]] const EntryErrors &errors() const noexcept { return m_errors; }
    [[nodiscard]] QString countText() const;

    // What the buttons do. Files are made on another thread and written whole; what came of it is said in the tab.
    void askAgain();
    void copyImages();
    void copyPolicy(); ///< of the read that was denied; nothing where none was
    void saveWorklist(const QString &path);
    void saveLines(const QString &path);

Q_SIGNALS:
    void entriesRequested(const dw::DatasetArn &arn); ///< from the first page on
    void moreRequested();
    void allRequested();
    void cancelRequested();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< goes on to the first list

private:
    void buildBar();
    void buildLists();
    void askIfSeen();
    void act(const QString &action);
    void letGo();
    void choosePath(const QString &title, const QString &name, const QString &kind, void (ErrorsTab::*saveAs)(const QString &));
    void save(const QString &path, const std::function<QByteArray()> &make);
    void showState();
    void onGroupChosen();
    void onEntryChosen();
    void onScrolled(int value);

    DatasetArn m_arn;
    QString m_connectionName;
    std::optional<qint64> m_errorEntries;
    std::optional<qint64> m_before;
    bool m_isAsked = false;
    EntriesReading m_reading = EntriesReading::Idle;
    std::optional<ApiError> m_error;
    EntryErrors m_errors;
    QTimer m_askSoon; ///< walking through rows asks for none of them
    ErrorGroupsModel *m_groups;
    FailingEntriesModel *m_entries;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QWidget *m_bar;
    QBoxLayout *m_barLayout = nullptr; ///< what was read, and the buttons: in one row, or in two where that is too narrow
    PlainLabel *m_count;
    PlainLabel *m_note; ///< what came of the last button
    QToolButton *m_more;
    QToolButton *m_all;
    QToolButton *m_cancel;
    QToolButton *m_again;
    QToolButton *m_copy;
    QToolButton *m_export;
    QTreeView *m_groupView;
    QTreeView *m_entryList;
    EntryView *m_entryView;
};

} // namespace dw
