// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/drawing_presenter.h"

#include "core/data/digit_name.h"
#include "core/data/user_labels.h"
#include "core/runs/run_folder.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/model_picker.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace digitlab::ui {

using ModelKind = ModelSource::Kind;

DrawingPresenter::DrawingPresenter(UserDigits &digits, RunList &runs, DrawingReader &reader, Settings &settings,
    DrawPanel &panel, DrawingModels &models, QObject *parent)
    : QObject(parent)
    , m_digits(digits)
    , m_runs(runs)
    , m_reader(reader)
    , m_settings(settings)
    , m_panel(panel)
    , m_models(models)
{
    m_panel.setPenWidth(m_settings.penWidth());
    connectPanel();
    connectKeeping();
    connectModels();
    connect(&m_runs, &RunList::changed, this, &DrawingPresenter::showOptions);
    showModels();
}

void DrawingPresenter::show(const UserDigit &digit)
{
    if (digit.isImage())
        m_panel.canvas()->setImage(toQImage(digit.image));
    else
        m_panel.canvas()->setDrawing(digit.drawing);
}

void DrawingPresenter::connectPanel()
{
    DrawingReader &reader = m_reader;
    connect(&m_panel, &DrawPanel::drawingChanged, &reader,
        [&reader](const Drawing &drawing, double penWidth) { reader.read(drawing, penWidth); });
    connect(&m_panel, &DrawPanel::imageChanged, &reader, [&reader](const QImage &image) { reader.read(image); });
    connect(&m_panel, &DrawPanel::stepsChanged, &reader, &DrawingReader::setOptions);
    connect(&m_panel, &DrawPanel::drawingChanged, this, [this] { m_onCanvas.reset(); });
    connect(&m_panel, &DrawPanel::imageChanged, this, [this] { m_onCanvas.reset(); });
    connect(&m_panel, &DrawPanel::readAsChosen, this, [this](ReadAs readAs) {
        m_settings.setReadsNumbers(readAs == ReadAs::Number);
        showReadAs();
    });
    connect(&m_panel, &DrawPanel::penWidthChanged, this, [this](double fraction) { m_settings.setPenWidth(fraction); });
    connect(&reader, &DrawingReader::predicted, &m_panel, &DrawPanel::showPrediction);
}

void DrawingPresenter::connectModels()
{
    connect(&m_panel, &DrawPanel::modelChosen, &m_models, &DrawingModels::choose);
    connect(&m_models, &DrawingModels::changed, this, &DrawingPresenter::showModels);
    connect(&m_models, &DrawingModels::failed, this, &DrawingPresenter::failed);
    connect(&m_models, &DrawingModels::chosen, this, [this] {
        m_settings.setModelA(modelSourceText(m_models.source(ModelSide::A)));
        m_settings.setModelB(modelSourceText(m_models.source(ModelSide::B)));
    });
    connect(&m_models, &DrawingModels::lost, this, [this](ModelSide side, const QString &message) {
        if (side == ModelSide::A)
            m_settings.setModelA({});
        else
            m_settings.setModelB({});
        Q_EMIT failed(message);
    });
    m_models.restore(ModelSide::A, modelSourceFrom(m_settings.modelA()));
    m_models.restore(ModelSide::B, modelSourceFrom(m_settings.modelB()));
}

void DrawingPresenter::connectKeeping()
{
    connect(&m_panel, &DrawPanel::labelled, this, [this](const Drawing &drawing, int label) {
        keep(label, [&drawing](const std::string &name) { return digitStrokes(drawing, name); });
    });
    connect(&m_panel, &DrawPanel::imageLabelled, this, [this](const QImage &image, int label) {
        keep(label, [&image](const std::string &name) { return userImage(fromQImage(image), name); });
    });
    connect(&m_digits, &UserDigits::changed, this, &DrawingPresenter::takeDigits);
    connect(&m_scores, &UserDigitScores::scored, this, &DrawingPresenter::showScoreSummary);
}

void DrawingPresenter::keep(int label, const std::function<UserDigit(const std::string &)> &made)
{
    const std::vector<std::string> labels = userLabels(fromQStringList(m_models.a().classNames));
    store(made(labels.at(static_cast<std::size_t>(label))));
}

void DrawingPresenter::store(const UserDigit &digit)
{
    try {
        m_digits.keep(digit);
        m_panel.showKept();
        m_onCanvas = digit;
    } catch (const std::exception &error) {
        QString reason = shownPath(error.what());
        if (reason.endsWith(QLatin1Char('.')))
            reason.chop(1);
        Q_EMIT failed(tr("The %1 was not kept: %2. It stays on the canvas: keep it again once that is fixed.")
                          .arg(isolated(shownText(digit.label())), reason));
    }
}

void DrawingPresenter::showModels()
{
    const Shown next{m_models.source(ModelSide::A), m_models.source(ModelSide::B), m_models.a().name, m_models.b().name,
        m_models.a().modelFile, m_models.b().modelFile};
    if (std::exchange(m_shown, next) == next)
        return; // the weights of a running training: its drawings are read anew, its user digits counted at its end
    m_panel.setClassNames(m_models.a().classNames);
    showCollection();
    showReadAs();
    showOptions();
    m_panel.setModel(ModelSide::A, next.sourceA, next.nameA);
    m_panel.setModel(ModelSide::B, next.sourceB, next.nameB);
    measureUserDigits();
}

/// Numbers as the user has chosen it, where the classes are digits.
void DrawingPresenter::showReadAs()
{
    const bool reads = m_settings.readsNumbers() && areDigits(fromQStringList(m_models.a().classNames));
    const ReadAs readAs = reads ? ReadAs::Number : ReadAs::Digit;
    m_panel.setReadAs(readAs);
    m_reader.setReadAs(readAs);
}

void DrawingPresenter::showOptions()
{
    const QString latest = m_models.hasLatest() ? m_models.latest().name : tr("nothing trained yet");
    std::vector<ModelOption> options{
        {tr("Shipped model"), {}, {.kind = ModelKind::Shipped, .path = {}}},
        {tr("Current or last training (%1)").arg(latest), tr("Updated after each epoch"),
            {.kind = ModelKind::Latest, .path = {}}},
    };
    for (const RunSummary &run : m_runs.runs())
        if (exists(modelFile(run.folder)))
            options.push_back({runTitle(run), shownPath(run.folder), {.kind = ModelKind::Run, .path = run.folder}});
    m_panel.setModelOptions(options);
}

void DrawingPresenter::takeDigits()
{
    const UserDigits &kept = m_digits;
    showCollection();
    if (m_onCanvas
        && std::ranges::none_of(kept.digits(), [this](const auto &digit) { return digit->original == *m_onCanvas; })) {
        m_onCanvas.reset(); // undone
        m_panel.showNotKept();
    }
    m_scores.setDigits(kept.plainDigits());
    measureUserDigits();
}

/// Under the name that the next drawing will leave it with.
void DrawingPresenter::showCollection()
{
    const ShownDigits &digits = m_digits.digits();
    const QString name
        = areDigits(fromQStringList(m_models.a().classNames)) ? collectionName(digits) : tr("My drawings");
    m_panel.setCollection(name, static_cast<int>(digits.size()));
}

void DrawingPresenter::measureUserDigits()
{
    std::vector<ScoredNetwork> networks;
    for (const ModelSide side : {ModelSide::A, ModelSide::B})
        if (const auto network = scoredNetwork(side))
            networks.push_back(*network);
    m_scores.measure(networks);
    showScoreSummary();
}

void DrawingPresenter::showScoreSummary()
{
    const auto scoreOf = [this](ModelSide side) {
        const auto network = scoredNetwork(side);
        return network ? m_scores.score(network->key) : std::nullopt;
    };
    const auto a = scoreOf(ModelSide::A);
    const auto b = scoreOf(ModelSide::B);
    if (a && b && a->all.total > 0)
        m_panel.setScoreSummary(tr("%1: A predicts %2 of %3 correctly (%4), B %5 (%6).")
                                    .arg(scoredName(*a))
                                    .arg(a->all.correct)
                                    .arg(a->all.total)
                                    .arg(percentText(a->all.fraction()))
                                    .arg(b->all.correct)
                                    .arg(percentText(b->all.fraction())));
    else
        m_panel.setScoreSummary(a ? userDigitScoreText(*a) : QString());
}

/// Nothing for nobody, and for what is still being trained.
std::optional<ScoredNetwork> DrawingPresenter::scoredNetwork(ModelSide side) const
{
    const DrawingModel &model = side == ModelSide::A ? m_models.a() : m_models.b();
    const bool isShipped = model == m_models.shipped();
    if (!model.network || (model.modelFile.empty() && !isShipped))
        return {};
    return ScoredNetwork{.key = isShipped ? QStringLiteral("shipped") : toQString(model.modelFile),
        .network = model.network,
        .classNames = fromQStringList(model.classNames),
        .file = model.modelFile};
}

} // namespace digitlab::ui
