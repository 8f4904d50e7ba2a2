// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dropped.h"

#include "core/data/reading/stored_files.h"
#include "core/exchange/model_import.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>
#include <vector>

#include <algorithm>

namespace digitlab::ui {

namespace {

using Kind = Dropped::Kind;

struct Item {
    Kind kind;
    QString path;

    friend bool operator==(const Item &, const Item &) = default;
};

struct DroppedWords {
    Q_DECLARE_TR_FUNCTIONS(Dropped)
};

bool isIdxFile(const QString &name)
{
    static const QRegularExpression idx(QStringLiteral("idx[13]-ubyte"), QRegularExpression::CaseInsensitiveOption);
    return name.contains(idx);
}

Item itemOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return {QFileInfo::exists(path + QStringLiteral("/run.json")) ? Kind::Runs : Kind::Dataset,
            file.absoluteFilePath()};
    if (file.fileName() == QStringLiteral("run.json"))
        return {Kind::Runs, file.absolutePath()};
    if (isIdxFile(file.fileName()))
        return {Kind::Dataset, file.absolutePath()};
    if (isStoredFile(toPath(file.fileName())))
        return {Kind::Dataset, file.absoluteFilePath()};
    const QString ending = file.suffix().toLower();
    if (std::ranges::count(modelExtensions(), "." + ending.toStdString()) > 0)
        return {Kind::Model, file.absoluteFilePath()};
    if (ending == QStringLiteral("jsonl") || ending == QStringLiteral("ndjson"))
        return {Kind::Drawings, file.absoluteFilePath()};
    return {Kind::Image, file.absoluteFilePath()};
}

bool maybeSeveral(Kind kind)
{
    return kind == Kind::Runs || kind == Kind::Drawings;
}

QString reasonAgainst(const std::vector<Item> &items)
{
    const bool images = std::ranges::all_of(items, [](const Item &item) { return item.kind == Kind::Image; });
    return images
        ? DroppedWords::tr("%1 images were dropped; only one at a time can be put on the canvas. To train on them, put "
                           "them into a folder with a sub-folder for each class, and drop that folder.")
              .arg(items.size())
        : DroppedWords::tr("%1 items were dropped that do not go together: drop one image, model or dataset at a time.")
              .arg(items.size());
}

} // namespace

Dropped droppedFrom(const QStringList &paths)
{
    std::vector<Item> items;
    for (const QString &path : paths)
        if (const Item item = itemOf(path); std::ranges::find(items, item) == items.end())
            items.push_back(item);
    if (items.empty())
        return {};
    const Kind kind = items.front().kind;
    const bool alike = std::ranges::all_of(items, [kind](const Item &item) { return item.kind == kind; });
    if (items.size() > 1 && !(alike && maybeSeveral(kind)))
        return {.kind = Kind::Refused, .reason = reasonAgainst(items)};
    Dropped dropped{.kind = kind};
    for (const Item &item : items)
        dropped.paths.append(item.path);
    return dropped;
}

Dropped droppedFrom(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        return droppedFrom(paths);
    if (data.hasImage())
        return {.kind = Kind::Image, .pixels = data.imageData().value<QImage>()};
    if (data.hasUrls())
        return {.kind = Kind::Refused,
            .reason = DroppedWords::tr("%1 is not a file on this computer; save it first.")
                          .arg(data.urls().constFirst().toDisplayString())};
    return {};
}

} // namespace digitlab::ui
