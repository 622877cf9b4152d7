// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasettotals.h"
#include "history/currentprogress.h"

#include <QFrame>

namespace dw {

class PlainLabel;
class ShareBar;

/// One line above the table: entries labeled of all, to go, with errors, for the datasets that the filter shows.
class SummaryStrip final : public QFrame {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    void setTotals(const DatasetTotals &totals);
    /// Pace and estimated end of what is summed; \p today is the person's.
    void setProgress(const CurrentProgress &progress, const QDate &today);

    /// What the strip says, in one line, also what there is no room for.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *separator; ///< before the text
        PlainLabel *text;
    };
    PlainLabel *addPart();
    void fitParts();
    void showParts();

    PlainLabel *m_labeled;
    PlainLabel *m_words;
    ShareBar *m_bar;
    PlainLabel *m_percent;
    QList<Part> m_parts;
    PlainLabel *m_toGo;
    PlainLabel *m_pace;
    PlainLabel *m_errors;
    PlainLabel *m_known;
};

} // namespace dw
