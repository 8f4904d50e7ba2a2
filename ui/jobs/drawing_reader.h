// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classifier.h"

#include <QImage>
#include <QObject>
#include <memory>
#include <optional>

namespace digitlab::ui {

/// Who reads the drawing: A and, where two are compared, B.
enum class Judge { A, B };

/// What the judges read in one drawing.
struct JudgedDrawing {
    Reading a;
    std::optional<Reading> b;
    std::optional<Reading> withAllSteps; ///< by A, where steps are left out
};

/// Classifies drawings on one thread of its own with one LibTorch thread; while it is busy only the newest request
/// waits. Signals come on the GUI thread.
class DrawingReader : public QObject
{
    Q_OBJECT

public:
    explicit DrawingReader(QObject *parent = nullptr);
    ~DrawingReader() override;

    /// Null takes judge B away. The last drawing or picture is read again.
    void setNetwork(Judge judge, std::shared_ptr<const Network> network);
    /// Steps to leave out. The last drawing or picture is read again.
    void setOptions(const NormalisationOptions &options);
    /// `penWidth` in canvas units.
    void read(const Drawing &drawing, double penWidth);
    void read(const QImage &picture);

Q_SIGNALS:
    void judged(const digitlab::ui::JudgedDrawing &judged);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
