// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <string>
#include <vector>

namespace digitlab::ui {

/// Leaves pictures out of a dataset's folder and takes them back, by its manifest, on a thread of its own; signals come
/// on the GUI thread. The pictures' files are never touched.
class SkipListEditor : public QObject
{
    Q_OBJECT

public:
    explicit SkipListEditor(QObject *parent = nullptr);
    ~SkipListEditor() override;

    /// `files` are origins of samples.
    void leaveOut(const QString &folder, const std::vector<std::string> &files);
    void takeBack(const QString &folder, const std::vector<std::string> &files);
    void takeAllBack(const QString &folder);

Q_SIGNALS:
    void leftOut(const QString &folder, const std::vector<std::string> &files);
    void takenBack(const QString &folder, const std::vector<std::string> &files);
    void failed(const QString &message);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
