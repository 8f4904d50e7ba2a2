// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/judges.h"

#include "core/runs/run_folder.h"
#include "ui/style/text.h"

#include <stdexcept>
#include <utility>

namespace digitlab::ui {

using JudgeKind = JudgeSource::Kind;

namespace {

constexpr std::pair<JudgeKind, const char *> kindWords[] = {
    {JudgeKind::Shipped, "shipped"}, {JudgeKind::Latest, "latest"}, {JudgeKind::Run, "run"}, {JudgeKind::File, "file"}};

} // namespace

QString judgeSourceText(const JudgeSource &source)
{
    for (const auto &[kind, word] : kindWords)
        if (kind == source.kind)
            return (QLatin1String(word) + QLatin1Char(' ') + toQString(source.path)).trimmed();
    return {};
}

JudgeSource judgeSourceFrom(const QString &text)
{
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    for (const auto &[kind, word] : kindWords)
        if (first == QLatin1String(word))
            return {.kind = kind, .path = toPath(text.section(QLatin1Char(' '), 1))};
    return {};
}

Judges::Judges(const Model &shipped, DrawingReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_shipped{
          tr("Shipped model"), std::make_shared<const Network>(shipped.network), toQStringList(shipped.classNames), {}}
{
    m_chosen[0].source = {.kind = JudgeKind::Shipped, .path = {}};
    apply();
}

void Judges::choose(Judge side, const JudgeSource &source)
{
    Seats next = m_manner == Reading::Comparing ? m_reading : m_chosen;
    next[indexOf(side)] = {source, load(source)};
    refuseOtherClasses(next);
    m_chosen = next;
    m_inspected = {};
    m_manner = Reading::Alone;
    apply();
}

void Judges::followLatest()
{
    if (source(Judge::A).kind == JudgeKind::Latest || source(Judge::B).kind == JudgeKind::Latest)
        return;
    m_chosen[0] = {.source = {.kind = JudgeKind::Latest, .path = {}}, .judge = {}};
    apply();
}

void Judges::setLatest(const DrawingJudge &judge)
{
    m_latest = judge;
    apply();
}

void Judges::setCompared(Judge side, const DrawingJudge &judge)
{
    const auto folder = judge.modelFile.parent_path();
    m_compared[indexOf(side)]
        = {.source = {.kind = judge.network ? JudgeKind::Run : JudgeKind::None, .path = folder}, .judge = judge};
    apply();
}

void Judges::setReading(Reading reading)
{
    m_manner = reading;
    apply();
}

void Judges::setInspected(const DrawingJudge &judge, const std::filesystem::path &runFolder)
{
    m_inspected
        = {.source = {.kind = judge.network ? JudgeKind::Run : JudgeKind::None, .path = runFolder}, .judge = judge};
    apply();
}

DrawingJudge Judges::load(const JudgeSource &source) const
{
    if (source.kind != JudgeKind::Run && source.kind != JudgeKind::File)
        return {};
    const auto file = source.kind == JudgeKind::Run ? modelFile(source.path) : source.path;
    const Model model = loadModel(file);
    const QString name = model.name.empty() ? shownPath(file.filename()) : shownText(model.name);
    return {name, std::make_shared<const Network>(model.network), toQStringList(model.classNames), file};
}

Judges::Seat Judges::resolved(const Seat &seat) const
{
    switch (seat.source.kind) {
    case JudgeKind::Shipped:
        return {seat.source, m_shipped};
    case JudgeKind::Latest:
        return {seat.source, m_latest.network ? m_latest : m_shipped};
    case JudgeKind::None:
    case JudgeKind::Run:
    case JudgeKind::File:
        break;
    }
    return seat;
}

Judges::Seats Judges::seats() const
{
    if (m_manner == Reading::Comparing && m_compared[0].judge.network && m_compared[1].judge.network)
        return m_compared;
    if (m_manner == Reading::Inspecting && m_inspected.judge.network)
        return {m_inspected, m_chosen[1]};
    return m_chosen;
}

Judges::Seats Judges::wanted() const
{
    const Seats here = seats();
    Seats result{resolved(here[0]), resolved(here[1])};
    if (result[1].judge.classNames != result[0].judge.classNames)
        result[1] = {}; // one row a class holds both bars
    return result;
}

void Judges::refuseOtherClasses(const Seats &seats) const
{
    const DrawingJudge a = resolved(seats[0]).judge;
    const DrawingJudge b = resolved(seats[1]).judge;
    if (a.network && b.network && a.classNames != b.classNames)
        throw std::runtime_error(
            tr("%1 and %2 cannot be compared: their classes differ.").arg(a.name, b.name).toStdString());
}

void Judges::apply()
{
    const Seats next = wanted();
    if (next == m_reading)
        return;
    m_reading = next;
    m_reader.setNetwork(Judge::B, b().network);
    m_reader.setNetwork(Judge::A, a().network);
    Q_EMIT changed();
}

} // namespace digitlab::ui
