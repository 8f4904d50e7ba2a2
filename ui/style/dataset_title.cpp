// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/dataset_title.h"

#include "ui/style/text.h"

#include <QCoreApplication>
#include <QDir>

namespace digitlab::ui {

namespace {

struct DatasetTitle {
    Q_DECLARE_TR_FUNCTIONS(DatasetTitle)
};

/// `folderText` says a folder.
template <typename FolderText> QString titleOf(const DatasetIdentity &dataset, const FolderText &folderText)
{
    const QString title
        = dataset.source.isBuiltin() ? DatasetTitle::tr("Built-in digits") : folderText(dataset.source.path);
    return dataset.userDigits == 0
        ? title
        : DatasetTitle::tr("%1 + %2").arg(
            title, countText(dataset.userDigits, DatasetTitle::tr("user digit"), DatasetTitle::tr("user digits")));
}

} // namespace

QString datasetName(const DatasetIdentity &dataset)
{
    return titleOf(dataset, [](const std::string &folder) {
        const QString name = QDir(QString::fromStdString(folder)).dirName();
        return shownText(name.isEmpty() ? QString::fromStdString(folder) : name);
    });
}

QString datasetTitle(const DatasetIdentity &dataset)
{
    return titleOf(dataset, [](const std::string &folder) { return shownPath(folder); });
}

} // namespace digitlab::ui
