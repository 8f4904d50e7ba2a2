// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"
#include "ui/jobs/drawing_reader.h"

#include <QObject>
#include <QStringList>
#include <array>
#include <filesystem>

namespace digitlab::ui {

/// Which network is to read.
struct JudgeSource {
    enum class Kind {
        None,
        Shipped, ///< the model that ships
        Latest,  ///< what is being trained, or was trained last in this sitting
        Run,     ///< of the history; `path` is its folder
        File,    ///< a model file; `path` is its place
    };
    Kind kind = Kind::None;
    std::filesystem::path path;

    friend bool operator==(const JudgeSource &, const JudgeSource &) = default;
};

/// For the settings: "shipped", "latest", "run PATH", "file PATH"; empty for nobody and for any other text.
QString judgeSourceText(const JudgeSource &source);
JudgeSource judgeSourceFrom(const QString &text);

/// A network that reads drawings, and how it is called.
struct DrawingJudge {
    QString name;
    std::shared_ptr<const Network> network;
    QStringList classNames;
    std::filesystem::path modelFile; ///< where it is kept; empty for none

    friend bool operator==(const DrawingJudge &, const DrawingJudge &) = default;
};

/// Decides who reads the drawing: for each of the two sides what the user chose or, while two runs are compared, those;
/// while a run is inspected, A is the epoch of it that is looked at.
class Judges : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. A is the model that ships, B nobody.
    Judges(const Model &shipped, DrawingReader &reader, QObject *parent = nullptr);

    /// Latest is the shipped model until there is a run. What is chosen while two runs are compared stands in their
    /// place. Throws std::runtime_error where the model cannot be read or reads other classes than the other side.
    void choose(Judge side, const JudgeSource &source);
    /// Who reads on that side now; None for nobody.
    const JudgeSource &source(Judge side) const { return m_reading[indexOf(side)].source; }
    /// Unless one side follows the latest run already, A does from now on.
    void followLatest();
    bool hasLatest() const { return m_latest.network != nullptr; }
    const DrawingJudge &latest() const { return m_latest; }
    /// A run of this sitting, or what the training has learnt so far; its reading follows every call.
    void setLatest(const DrawingJudge &judge);
    /// Without a network: that side has none.
    void setCompared(Judge side, const DrawingJudge &judge);

    /// Without a network: none. What is chosen meanwhile stands in its place.
    void setInspected(const DrawingJudge &judge, const std::filesystem::path &runFolder);

    enum class Reading { Alone, Inspecting, Comparing };
    void setReading(Reading reading);

    const DrawingJudge &shipped() const { return m_shipped; }
    const DrawingJudge &a() const { return m_reading[0].judge; }
    const DrawingJudge &b() const { return m_reading[1].judge; }

Q_SIGNALS:
    void changed();

private:
    struct Seat {
        JudgeSource source;
        DrawingJudge judge; ///< of a run or file; shipped and latest are looked up

        friend bool operator==(const Seat &, const Seat &) = default;
    };
    using Seats = std::array<Seat, 2>;

    static std::size_t indexOf(Judge side) { return side == Judge::A ? 0 : 1; }
    DrawingJudge load(const JudgeSource &source) const;
    Seat resolved(const Seat &seat) const;
    Seats seats() const;
    Seats wanted() const;
    void refuseOtherClasses(const Seats &seats) const;
    void apply();

    DrawingReader &m_reader;
    DrawingJudge m_shipped;
    DrawingJudge m_latest;
    Seats m_chosen;
    Seats m_compared;
    Seat m_inspected;
    Seats m_reading; ///< who reads now
    Reading m_manner = Reading::Alone;
};

} // namespace digitlab::ui
