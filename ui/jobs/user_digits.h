// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/user_digits.h"
#include "core/drawing/user_digits_exchange.h"
#include "ui/jobs/job.h"
#include "ui/jobs/shown_digits.h"

#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <optional>

namespace digitlab::ui {

/// The user's digits, kept in one file that is always whole. What changes them is written first and told then; it
/// throws std::runtime_error, and changes nothing, where the file cannot be written or somebody else has changed it.
class UserDigits : public QObject
{
    Q_OBJECT

public:
    explicit UserDigits(std::filesystem::path file, QObject *parent = nullptr);

    /// Reads the file on a thread of its own; changed() or failed() follows.
    void load();
    const ShownDigits &digits() const { return m_digits; }
    std::vector<UserDigit> plainDigits() const;
    /// Those in which a digit is seen, for a training split.
    std::vector<LabelledImage> images() const;
    const std::filesystem::path &file() const { return m_file; }

    void keep(const UserDigit &digit);
    /// `rows` of digits(); can be undone, as everything here can.
    void relabel(const std::vector<int> &rows, const QString &label);
    void remove(const std::vector<int> &rows);
    QUndoStack *undoStack() { return &m_undo; }

    /// A drawings file or a folder of class folders, on a thread of its own; imported() or failed() follows.
    void importFrom(const QString &path);
    bool isImporting() const { return m_job.isBusy(); }

Q_SIGNALS:
    void changed();
    /// How many came, how many were there already, how many could not, and why the first could not.
    void imported(int count, int known, int leftOut, const QString &firstReason);
    /// The file holds lines that cannot be read, which stay there; a sentence that names the first.
    void damaged(const QString &sentence);
    void failed(const QString &message);

private:
    class Replace;
    struct FileState {
        std::filesystem::file_time_type time;
        std::uintmax_t size = 0;
        friend bool operator==(const FileState &, const FileState &) = default;
    };

    FileState fileState() const;
    struct Read;
    static Read readAll(const std::filesystem::path &file);
    void take(const Read &read);
    QString takeFile();
    void tell(const QString &damage);
    void refuseForeignChange();
    void change(const QString &text, ShownDigits next);
    void write(const ShownDigits &next);
    void show(const ShownDigits &next);
    void takeImport(const UserDigitsImport &import, const ShownDigits &shown);

    std::filesystem::path m_file;
    ShownDigits m_digits;
    std::vector<std::string> m_otherLines; ///< of the file, which stay there
    std::optional<FileState> m_known;      ///< of the file as it was read or written last; none before
    QUndoStack m_undo;
    Job m_job; // last: its thread ends first
};

} // namespace digitlab::ui
