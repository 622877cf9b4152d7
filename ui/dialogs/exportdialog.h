// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;

namespace dw {

class Clock;
class PlainLabel;

/// Writes what the table shows to a file: values as CSV (plain for programs, or as on screen) or JSON, or a picture.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Format { Csv, CsvAsShown, Json, Png };
    /// Makes the bytes of a format at the moment of writing; account ids in full where the flag says so.
    using Maker = std::function<QByteArray(Format, bool showsAccounts)>;

    /// \p rows are those that are shown. \p clock must outlive the dialog.
    ExportDialog(int rows, Maker maker, const Clock &clock, QWidget *parent = nullptr);

    void writeTo(const QString &path);
    void setFormat(Format format);
    void setShowsAccounts(bool shows);
    void setNumbersAsShown(bool asShown); ///< of CSV alone

private:
    void chooseFile();
    void onFormatChosen();
    [[nodiscard]] Format format() const;

    Maker m_maker;
    const Clock &m_clock;
    QComboBox *m_format;
    QCheckBox *m_accounts;
    QCheckBox *m_asShown;
    PlainLabel *m_outcome;
};

} // namespace dw
