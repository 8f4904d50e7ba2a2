// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"
#include "ui/jobs/drawing_reader.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QStringList>
#include <array>
#include <filesystem>

namespace digitlab::ui {

/// Which network is to read.
struct ModelSource {
    enum class Kind {
        None,
        Shipped, ///< the model that ships
        Latest,  ///< what is being trained, or was trained last in this sitting
        Run,     ///< of the history; `path` is its folder
        File,    ///< a model file; `path` is its place
    };
    Kind kind = Kind::None;
    std::filesystem::path path;

    friend bool operator==(const ModelSource &, const ModelSource &) = default;
};

/// For the settings: "shipped", "latest", "run PATH", "file PATH"; empty for nobody and for any other text.
QString modelSourceText(const ModelSource &source);
ModelSource modelSourceFrom(const QString &text);

/// A network that reads drawings, and how it is called.
struct DrawingModel {
    QString name;
    std::shared_ptr<const Network> network;
    QStringList classNames;
    std::filesystem::path modelFile; ///< where it is kept; empty for none
    QString assumption;              ///< see OpenedModel; empty for most

    friend bool operator==(const DrawingModel &, const DrawingModel &) = default;
};

/// Decides who reads the drawing: for each of the two sides what the user chose or, while two runs are compared, those;
/// while a run is inspected, A is the epoch of it that is looked at.
class DrawingModels : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. A is the model that ships, B nobody.
    DrawingModels(const Model &shipped, DrawingReader &reader, QObject *parent = nullptr);

    /// Latest is the shipped model until there is a run. What is chosen while two runs are compared stands in their
    /// place. A run or a file is read in the background; chosen() or failed() follows.
    void choose(ModelSide side, const ModelSource &source);
    /// That of the last sitting; lost() follows where it can no longer be read.
    void restore(ModelSide side, const ModelSource &source);
    /// Who reads on that side now; None for nobody.
    const ModelSource &source(ModelSide side) const { return m_reading[indexOf(side)].source; }
    /// Unless one side follows the latest run already, A does from now on.
    void followLatest();
    bool hasLatest() const { return m_latest.network != nullptr; }
    const DrawingModel &latest() const { return m_latest; }
    /// A run of this sitting, or what the training has learnt so far; its reading follows every call.
    void setLatest(const DrawingModel &model);
    /// Without a network: that side has none.
    void setCompared(ModelSide side, const DrawingModel &model);

    /// Without a network: none. What is chosen meanwhile stands in its place.
    void setInspected(const DrawingModel &model, const std::filesystem::path &runFolder);

    enum class Mode { Alone, Inspecting, Comparing };
    void setMode(Mode mode);

    const DrawingModel &shipped() const { return m_shipped; }
    const DrawingModel &a() const { return m_reading[0].model; }
    const DrawingModel &b() const { return m_reading[1].model; }

Q_SIGNALS:
    void changed();
    void chosen(digitlab::ui::ModelSide side);
    /// The model cannot be read, or its classes are not those of the other side, which stays.
    void failed(const QString &message);
    /// What read on that side the last time cannot be read any more; a sentence.
    void lost(digitlab::ui::ModelSide side, const QString &message);

private:
    struct Seat {
        ModelSource source;
        DrawingModel model; ///< of a run or file; shipped and latest are looked up

        friend bool operator==(const Seat &, const Seat &) = default;
    };
    using Seats = std::array<Seat, 2>;

    static bool isFile(const ModelSource &source);
    static Seat seatOf(const ModelSource &source);
    static std::size_t indexOf(ModelSide side) { return side == ModelSide::A ? 0 : 1; }
    void seat(ModelSide side, const Seat &chosen);
    Seat resolved(const Seat &seat) const;
    Seats seats() const;
    Seats wanted() const;
    void apply();

    DrawingReader &m_reader;
    DrawingModel m_shipped;
    DrawingModel m_latest;
    Seats m_chosen;
    Seats m_compared;
    Seat m_inspected;
    Seats m_reading; ///< who reads now
    Mode m_mode = Mode::Alone;
    std::array<Job, 2> m_loading; ///< of A and B
};

} // namespace digitlab::ui
