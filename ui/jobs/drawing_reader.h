// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/number_prediction.h"

#include <QImage>
#include <QObject>
#include <memory>
#include <optional>

namespace digitlab::ui {

/// Who reads the drawing: A and, where two are compared, B.
enum class ModelSide { A, B };

/// Whether a drawing is one digit, or its marks are the digits of a number.
enum class ReadAs { Digit, Number };

/// What the models read in one drawing.
struct DrawingPredictions {
    DrawingPrediction a;
    std::optional<DrawingPrediction> b;
    std::optional<DrawingPrediction> withAllSteps; ///< by A, where steps are left out
    /// Where other than one mark is read as a number: `a` and `b` are then the mark to look at, the first that is
    /// rejected or the first.
    std::optional<NumberPrediction> numberA;
    std::optional<NumberPrediction> numberB;

    bool isNumber() const { return numberA.has_value(); }
};

/// Classifies drawings on one thread of its own with one LibTorch thread; while it is busy only the newest request
/// waits. Signals come on the GUI thread.
class DrawingReader : public QObject
{
    Q_OBJECT

public:
    explicit DrawingReader(QObject *parent = nullptr);
    ~DrawingReader() override;

    /// Null takes model B away. The last drawing or image is read again.
    void setNetwork(ModelSide model, std::shared_ptr<const Network> network);
    /// Steps to leave out. The last drawing or image is read again.
    void setOptions(const NormalisationOptions &options);
    /// As the networks' classes are; see ringsFor(). The last drawing or image is read again.
    void setRings(Rings rings);
    /// The last drawing or image is read again.
    void setReadAs(ReadAs readAs);
    /// `penWidth` in canvas units.
    void read(const Drawing &drawing, double penWidth);
    void read(const QImage &image);

Q_SIGNALS:
    void predicted(const digitlab::ui::DrawingPredictions &predicted);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
