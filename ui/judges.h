#pragma once

#include "core/model/model_file.h"
#include "ui/drawing_reader.h"

#include <QObject>
#include <QStringList>
#include <array>
#include <filesystem>

namespace digitlab::ui {

/// A network that reads drawings, and how it is called.
struct DrawingJudge {
    QString name;
    std::shared_ptr<const Network> network;
    QStringList classNames;
    std::filesystem::path modelFile; ///< where it is kept; empty for none

    friend bool operator==(const DrawingJudge &, const DrawingJudge &) = default;
};

/// Decides who reads the drawing: the model that ships, the run of this sitting (also while it is being trained), or,
/// while two runs are compared, both of them.
class Judges : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Shipped, Latest };

    /// Both must outlive it.
    Judges(const Model &shipped, DrawingReader &reader, QObject *parent = nullptr);

    /// Latest is the shipped model until there is a run.
    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    bool hasLatest() const { return m_latest.network != nullptr; }
    /// A run of this sitting, or what the training has learnt so far; its reading follows every call.
    void setLatest(const DrawingJudge &judge);
    /// Without a network: that side has none.
    void setCompared(Judge side, const DrawingJudge &judge);

    enum class Reading { Alone, Comparing };
    void setReading(Reading reading);

    const DrawingJudge &shipped() const { return m_shipped; }
    const DrawingJudge &a() const { return m_a; }
    const DrawingJudge &b() const { return m_b; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    DrawingReader &m_reader;
    DrawingJudge m_shipped;
    DrawingJudge m_latest;
    std::array<DrawingJudge, 2> m_compared;
    Choice m_choice = Choice::Shipped;
    Reading m_reading = Reading::Alone;
    DrawingJudge m_a;
    DrawingJudge m_b;
};

} // namespace digitlab::ui
