// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

class QMimeData;

namespace digitlab::ui {

/// What files and folders mean to this program, wherever they are dropped or chosen.
struct Dropped {
    enum class Kind {
        Nothing,  ///< none of ours: a text, say
        Runs,     ///< folders of runs
        Dataset,  ///< one folder
        Image,    ///< one file, or `pixels`
        Model,    ///< one .dlm file
        Drawings, ///< drawings files
        Refused   ///< see `reason`
    };
    Kind kind = Kind::Nothing;
    QStringList paths;
    QImage pixels; ///< of an image that is no file, from a browser say
    QString reason;
};

/// A file that belongs to a folder, run.json or idx, stands for that folder. Several runs or drawings files may come
/// together; of other things one at a time, which a sentence says.
Dropped droppedFrom(const QStringList &paths);
Dropped droppedFrom(const QMimeData &data);

} // namespace digitlab::ui
