#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/interval.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <string>
#include <vector>

namespace digitlab::ui {

/// How figures and paths are written everywhere in the window.
QString toQString(const std::filesystem::path &path);
std::filesystem::path toPath(const QString &text);
QStringList toQStringList(const std::vector<std::string> &texts);

/// "93.3 %" for 0.9333.
QString percentText(double share);
/// "93.3 % (89.9 to 95.6 %)"
QString percentText(double share, const Interval &interval);
/// "0.4233"
QString lossText(double loss);
/// "8 s", "2 min 5 s", "1 h 3 min"
QString durationText(double seconds);
/// "2,412"
QString countText(qint64 count);
/// "1 run", "2,412 runs"
QString countText(qint64 count, const QString &one, const QString &many);
/// "Built-in digits", or the folder's own name.
QString datasetName(const DatasetIdentity &identity);

} // namespace digitlab::ui
