// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/user_digits.h"

#include "core/drawing/user_digits_file.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"

#include <QFileInfo>
#include <QUndoCommand>
#include <algorithm>
#include <stdexcept>
#include <utility>

namespace digitlab::ui {

namespace {

constexpr int undoSteps = 50;

std::shared_ptr<const ShownDigit> shown(const UserDigit &digit)
{
    return std::make_shared<const ShownDigit>(ShownDigit{digit, seenDigit(digit)});
}

ShownDigits allShown(const std::vector<UserDigit> &digits)
{
    ShownDigits result;
    result.reserve(digits.size());
    for (const UserDigit &digit : digits)
        result.push_back(shown(digit));
    return result;
}

QString digitCount(const ShownDigits &digits)
{
    const auto count = static_cast<qint64>(digits.size());
    return areDigitLabels(labelsOf(digits)) ? countText(count, UserDigits::tr("digit"), UserDigits::tr("digits"))
                                            : countText(count, UserDigits::tr("drawing"), UserDigits::tr("drawings"));
}

ShownDigits chosen(const ShownDigits &digits, const std::vector<int> &rows)
{
    ShownDigits result;
    for (const int row : rows)
        result.push_back(digits.at(static_cast<std::size_t>(row)));
    return result;
}

std::vector<UserDigit> plain(const ShownDigits &digits)
{
    std::vector<UserDigit> result;
    result.reserve(digits.size());
    for (const auto &digit : digits)
        result.push_back(digit->original);
    return result;
}

QString damageText(const UserDigitsContent &content)
{
    if (content.damaged == 0)
        return {};
    const QString first = shownPath(content.damage);
    const auto more = content.damaged - 1;
    const QString also = more == 0 ? QString()
        : more == 1                ? UserDigits::tr(" Nor can one line after it.")
                                   : UserDigits::tr(" Nor can %1 lines after it.").arg(countText(more));
    return UserDigits::tr("%1 The other digits are shown, and what cannot be read stays in the file.")
        .arg(first + also);
}

UserDigitsImport readFrom(const QString &path, const std::stop_token &stop)
{
    if (QFileInfo(path).isDir())
        return importClassFolders(toPath(path), decodeImage, stop);
    return importDrawingsFile(toPath(path));
}

} // namespace

/// Puts one state of the collection in the place of another, and back.
class UserDigits::Replace : public QUndoCommand
{
public:
    Replace(UserDigits &owner, const QString &text, ShownDigits before, ShownDigits after)
        : QUndoCommand(text)
        , m_owner(owner)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { put(m_before); }
    void redo() override
    {
        if (std::exchange(m_isDone, true))
            put(m_after);
    }

private:
    void put(const ShownDigits &digits)
    {
        try {
            m_owner.write(digits);
            m_owner.show(digits);
        } catch (const std::exception &error) {
            Q_EMIT m_owner.failed(tr("Nothing was changed: %1").arg(shownPath(error.what())));
        }
    }

    UserDigits &m_owner;
    ShownDigits m_before;
    ShownDigits m_after;
    bool m_isDone = false; // it is pushed when it has been done
};

UserDigits::UserDigits(std::filesystem::path file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_undo.setUndoLimit(undoSteps);
    connect(&m_job, &Job::failed, this, &UserDigits::failed);
}

struct UserDigits::Read {
    ShownDigits digits;
    std::vector<std::string> otherLines;
    QString damage; ///< empty where there is none
};

UserDigits::Read UserDigits::readAll(const std::filesystem::path &file)
{
    const UserDigitsContent content = readUserDigits(file);
    return {allShown(content.digits), content.otherLines, damageText(content)};
}

void UserDigits::load()
{
    m_job.start([file = m_file](const std::stop_token &, const ProgressObserver &) { return readAll(file); },
        [this, state = fileState()](const Read &read) {
            if (m_known)
                return; // a digit was kept meanwhile
            m_known = state;
            take(read);
            tell(read.damage);
        });
}

void UserDigits::take(const Read &read)
{
    m_otherLines = read.otherLines;
    show(read.digits);
}

void UserDigits::tell(const QString &damage)
{
    if (!damage.isEmpty())
        Q_EMIT damaged(damage);
}

std::vector<UserDigit> UserDigits::plainDigits() const
{
    return plain(m_digits);
}

std::vector<LabelledImage> UserDigits::images() const
{
    std::vector<LabelledImage> result;
    for (const auto &digit : m_digits)
        if (!digit->seen.image.empty())
            result.push_back({digit->seen.image, digit->original.label()});
    return result;
}

void UserDigits::keep(const UserDigit &digit)
{
    const QString damage = m_known == fileState() ? QString() : takeFile();
    ShownDigits next = m_digits;
    next.push_back(shown(digit));
    change(tr("Keep %1").arg(withArticle(shownText(digit.label()))), std::move(next));
    tell(damage);
}

void UserDigits::relabel(const std::vector<int> &rows, const QString &label)
{
    refuseForeignChange();
    ShownDigits next = m_digits;
    for (const int row : rows) {
        auto &place = next.at(static_cast<std::size_t>(row));
        ShownDigit digit = *place;
        digit.original.drawing.label = label.toStdString();
        place = std::make_shared<const ShownDigit>(std::move(digit));
    }
    change(tr("Relabel %1").arg(digitCount(chosen(m_digits, rows))), std::move(next));
}

void UserDigits::remove(const std::vector<int> &rows)
{
    refuseForeignChange();
    ShownDigits next;
    for (int row = 0; row < static_cast<int>(m_digits.size()); ++row)
        if (!std::ranges::count(rows, row))
            next.push_back(m_digits[static_cast<std::size_t>(row)]);
    change(tr("Delete %1").arg(digitCount(chosen(m_digits, rows))), std::move(next));
}

void UserDigits::importFrom(const QString &path)
{
    struct Import {
        UserDigitsImport import;
        ShownDigits digits;
    };
    m_job.start(
        [path](const std::stop_token &stop, const ProgressObserver &) {
            UserDigitsImport import = readFrom(path, stop);
            ShownDigits digits = allShown(import.digits);
            return unlessStopped(stop, Import{std::move(import), std::move(digits)});
        },
        [this](const Import &read) { takeImport(read.import, read.digits); });
}

void UserDigits::takeImport(const UserDigitsImport &import, const ShownDigits &shown)
{
    try {
        const QString damage = m_known == fileState() ? QString() : takeFile();
        const std::vector<std::size_t> added = newAmong(plainDigits(), import.digits);
        ShownDigits next = m_digits;
        ShownDigits fresh;
        for (const std::size_t index : added)
            fresh.push_back(shown[index]);
        next.insert(next.end(), fresh.begin(), fresh.end());
        if (!added.empty())
            change(tr("Import %1").arg(digitCount(fresh)), std::move(next));
        tell(damage);
        Q_EMIT imported(static_cast<int>(added.size()), static_cast<int>(import.digits.size() - added.size()),
            import.leftOut, QString::fromStdString(import.firstReason));
    } catch (const std::exception &error) {
        Q_EMIT failed(tr("Nothing was imported: %1").arg(shownPath(error.what())));
    }
}

UserDigits::FileState UserDigits::fileState() const
{
    std::error_code error;
    const auto time = last_write_time(m_file, error);
    if (error)
        return {};
    const auto size = file_size(m_file, error);
    return error ? FileState() : FileState{time, size};
}

/// Gives what is to be told of its damage.
QString UserDigits::takeFile()
{
    const FileState state = fileState();
    const Read read = readAll(m_file);
    m_known = state;
    m_undo.clear(); // its steps would take away what has come from outside
    take(read);
    return read.damage;
}

void UserDigits::refuseForeignChange()
{
    if (m_known == fileState())
        return;
    const QString damage = takeFile();
    throw std::runtime_error(tr("%1 was changed by another window or program; it has been read again. %2")
                                 .arg(toQString(m_file), damage)
                                 .trimmed()
                                 .toStdString());
}

void UserDigits::change(const QString &text, ShownDigits next)
{
    write(next);
    m_undo.push(new Replace(*this, text, m_digits, next));
    show(next);
}

void UserDigits::write(const ShownDigits &next)
{
    writeUserDigits(m_file, plain(next), m_otherLines);
    m_known = fileState();
}

void UserDigits::show(const ShownDigits &next)
{
    if (next == m_digits)
        return;
    m_digits = next;
    Q_EMIT changed();
}

} // namespace digitlab::ui
