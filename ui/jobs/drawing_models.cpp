// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/drawing_models.h"

#include "core/exchange/model_import.h"
#include "core/runs/run_folder.h"
#include "ui/style/text.h"

#include <exception>
#include <utility>

namespace digitlab::ui {

using ModelKind = ModelSource::Kind;

namespace {

constexpr std::pair<ModelKind, const char *> kindWords[] = {
    {ModelKind::Shipped, "shipped"}, {ModelKind::Latest, "latest"}, {ModelKind::Run, "run"}, {ModelKind::File, "file"}};

QString lossText(const ModelSource &source, ModelSide side)
{
    std::error_code unknown;
    const QString reason = exists(source.path, unknown) ? DrawingModels::tr("%1 cannot be read any more")
                                                        : DrawingModels::tr("%1 no longer exists");
    const QString loss = side == ModelSide::A ? DrawingModels::tr("Model A is the shipped model again because %1.")
                                              : DrawingModels::tr("There is no model B now because %1.");
    return loss.arg(reason.arg(shownPath(source.path)));
}

} // namespace

QString modelSourceText(const ModelSource &source)
{
    for (const auto &[kind, word] : kindWords)
        if (kind == source.kind)
            return (QLatin1String(word) + QLatin1Char(' ') + toQString(source.path)).trimmed();
    return {};
}

ModelSource modelSourceFrom(const QString &text)
{
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    for (const auto &[kind, word] : kindWords)
        if (first == QLatin1String(word))
            return {.kind = kind, .path = toPath(text.section(QLatin1Char(' '), 1))};
    return {};
}

DrawingModels::DrawingModels(const Model &shipped, DrawingReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_shipped{
          tr("Shipped model"), std::make_shared<const Network>(shipped.network), toQStringList(shipped.classNames), {}}
{
    m_chosen[0].source = {.kind = ModelKind::Shipped, .path = {}};
    for (Job &loading : m_loading)
        connect(&loading, &Job::failed, this, &DrawingModels::failed);
    apply();
}

bool DrawingModels::isFile(const ModelSource &source)
{
    return source.kind == ModelKind::Run || source.kind == ModelKind::File;
}

/// Reads the model's file. Throws std::runtime_error where it cannot.
DrawingModels::Seat DrawingModels::seatOf(const ModelSource &source)
{
    const auto file = source.kind == ModelKind::Run ? modelFile(source.path) : source.path;
    const auto [model, assumption] = openModel(file);
    const QString name = model.name.empty() ? shownPath(file.filename()) : shownText(model.name);
    return {source,
        {name, std::make_shared<const Network>(model.network), toQStringList(model.classNames), file,
            QString::fromStdString(assumption)}};
}

void DrawingModels::choose(ModelSide side, const ModelSource &source)
{
    m_loading[indexOf(side)].cancel();
    if (!isFile(source))
        return seat(side, {source, {}});
    m_loading[indexOf(side)].start(
        [source](const std::stop_token &, const ProgressObserver &) { return seatOf(source); },
        [this, side](const Seat &read) { seat(side, read); });
}

void DrawingModels::restore(ModelSide side, const ModelSource &source)
{
    struct Read {
        Seat seat;
        QString loss;
    };
    const auto take = [this, side](const Read &read) {
        if (read.seat.source.kind != ModelKind::None) {
            m_chosen[indexOf(side)] = read.seat;
            apply();
        } else if (!read.loss.isEmpty()) {
            Q_EMIT lost(side, read.loss);
        }
    };
    if (!isFile(source))
        return take({{source, {}}, {}});
    m_loading[indexOf(side)].start(
        [source, side](const std::stop_token &, const ProgressObserver &) {
            try {
                return Read{seatOf(source), {}};
            } catch (const std::exception &) {
                return Read{{}, lossText(source, side)};
            }
        },
        take);
}

void DrawingModels::seat(ModelSide side, const Seat &chosen)
{
    Seats next = m_mode == Mode::Comparing ? m_reading : m_chosen;
    next[indexOf(side)] = chosen;
    const DrawingModel a = resolved(next[0]).model;
    const DrawingModel b = resolved(next[1]).model;
    if (a.network && b.network && a.classNames != b.classNames) {
        Q_EMIT failed(tr("%1 and %2 cannot be compared: their classes differ.").arg(a.name, b.name));
        return;
    }
    m_chosen = next;
    m_inspected = {};
    m_mode = Mode::Alone;
    apply();
    Q_EMIT this->chosen(side);
}

void DrawingModels::followLatest()
{
    if (source(ModelSide::A).kind == ModelKind::Latest || source(ModelSide::B).kind == ModelKind::Latest)
        return;
    m_chosen[0] = {.source = {.kind = ModelKind::Latest, .path = {}}, .model = {}};
    apply();
}

void DrawingModels::setLatest(const DrawingModel &model)
{
    m_latest = model;
    apply();
}

void DrawingModels::setCompared(ModelSide side, const DrawingModel &model)
{
    const auto folder = model.modelFile.parent_path();
    m_compared[indexOf(side)]
        = {.source = {.kind = model.network ? ModelKind::Run : ModelKind::None, .path = folder}, .model = model};
    apply();
}

void DrawingModels::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void DrawingModels::setInspected(const DrawingModel &model, const std::filesystem::path &runFolder)
{
    m_inspected
        = {.source = {.kind = model.network ? ModelKind::Run : ModelKind::None, .path = runFolder}, .model = model};
    apply();
}

DrawingModels::Seat DrawingModels::resolved(const Seat &seat) const
{
    switch (seat.source.kind) {
    case ModelKind::Shipped:
        return {seat.source, m_shipped};
    case ModelKind::Latest:
        return {seat.source, m_latest.network ? m_latest : m_shipped};
    case ModelKind::None:
    case ModelKind::Run:
    case ModelKind::File:
        break;
    }
    return seat;
}

DrawingModels::Seats DrawingModels::seats() const
{
    if (m_mode == Mode::Comparing && m_compared[0].model.network && m_compared[1].model.network)
        return m_compared;
    if (m_mode == Mode::Inspecting && m_inspected.model.network)
        return {m_inspected, m_chosen[1]};
    return m_chosen;
}

DrawingModels::Seats DrawingModels::wanted() const
{
    const Seats here = seats();
    Seats result{resolved(here[0]), resolved(here[1])};
    if (result[1].model.classNames != result[0].model.classNames)
        result[1] = {}; // one row a class holds both bars
    return result;
}

void DrawingModels::apply()
{
    const Seats next = wanted();
    if (next == m_reading)
        return;
    m_reading = next;
    m_reader.setRings(ringsFor(fromQStringList(a().classNames)));
    m_reader.setNetwork(ModelSide::B, b().network);
    m_reader.setNetwork(ModelSide::A, a().network);
    Q_EMIT changed();
}

} // namespace digitlab::ui
