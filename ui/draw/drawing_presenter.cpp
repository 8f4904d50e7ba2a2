// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/drawing_presenter.h"

#include "core/runs/run_folder.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/judge_picker.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace digitlab::ui {

using JudgeKind = JudgeSource::Kind;

DrawingPresenter::DrawingPresenter(KeptDigits &digits, RunList &runs, DrawingReader &reader, Settings &settings,
    DrawPanel &panel, Judges &judges, QObject *parent)
    : QObject(parent)
    , m_digits(digits)
    , m_runs(runs)
    , m_reader(reader)
    , m_settings(settings)
    , m_panel(panel)
    , m_judges(judges)
{
    m_panel.setPenWidth(m_settings.penWidth());
    connectPanel();
    connectKeeping();
    connect(&m_judges, &Judges::changed, this, &DrawingPresenter::showJudges);
    connect(&m_runs, &RunList::changed, this, &DrawingPresenter::showOptions);
    restoreJudges();
    showJudges();
}

void DrawingPresenter::show(const KeptDigit &digit)
{
    if (digit.isPicture())
        m_panel.canvas()->setPicture(toQImage(digit.picture));
    else
        m_panel.canvas()->setDrawing(digit.drawing);
}

void DrawingPresenter::connectPanel()
{
    DrawingReader &reader = m_reader;
    connect(&m_panel, &DrawPanel::drawingChanged, &reader,
        [&reader](const Drawing &drawing, double penWidth) { reader.read(drawing, penWidth); });
    connect(&m_panel, &DrawPanel::pictureChanged, &reader, [&reader](const QImage &picture) { reader.read(picture); });
    connect(&m_panel, &DrawPanel::stepsChanged, &reader, &DrawingReader::setOptions);
    connect(&m_panel, &DrawPanel::drawingChanged, this, [this] { m_onCanvas.reset(); });
    connect(&m_panel, &DrawPanel::pictureChanged, this, [this] { m_onCanvas.reset(); });
    connect(&m_panel, &DrawPanel::penWidthChanged, this, [this](double share) { m_settings.setPenWidth(share); });
    connect(&m_panel, &DrawPanel::judgeChosen, this, &DrawingPresenter::choose);
    connect(&reader, &DrawingReader::judged, &m_panel, &DrawPanel::showReading);
}

void DrawingPresenter::connectKeeping()
{
    connect(&m_panel, &DrawPanel::labelled, this, [this](const Drawing &drawing, int label) {
        keep(label, [&drawing](int digit) { return keptStrokes(drawing, digit); });
    });
    connect(&m_panel, &DrawPanel::pictureLabelled, this, [this](const QImage &picture, int label) {
        keep(label, [&picture](int digit) { return keptPicture(fromQImage(picture), digit); });
    });
    connect(&m_digits, &KeptDigits::changed, this, &DrawingPresenter::takeDigits);
    connect(&m_scores, &KeptScores::scored, this, &DrawingPresenter::showKeptSummary);
}

void DrawingPresenter::restoreJudges()
{
    const Settings &settings = m_settings;
    for (const auto &[side, text] : {std::pair(Judge::A, settings.judgeA()), std::pair(Judge::B, settings.judgeB())}) {
        const JudgeSource source = judgeSourceFrom(text);
        if (source.kind == JudgeKind::None)
            continue;
        try {
            m_judges.choose(side, source);
        } catch (const std::exception &) {
            // Its file is gone since last time: the one that reads anyway stays.
        }
    }
}

void DrawingPresenter::choose(Judge side, const JudgeSource &source)
{
    try {
        m_judges.choose(side, source);
        m_settings.setJudgeA(judgeSourceText(m_judges.source(Judge::A)));
        m_settings.setJudgeB(judgeSourceText(m_judges.source(Judge::B)));
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
    }
}

void DrawingPresenter::keep(int label, const std::function<KeptDigit(int)> &made)
{
    try {
        bool isDigit = false;
        const QString name = m_judges.a().classNames.value(label);
        const int digit = name.toInt(&isDigit);
        if (!isDigit || digit < 0 || digit > 9)
            throw std::runtime_error(
                tr("Only the digits 0 to 9 can be kept; %1 is not one of them.").arg(name).toStdString());
        store(made(digit));
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
    }
}

void DrawingPresenter::store(const KeptDigit &digit)
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
                          .arg(digit.label())
                          .arg(reason));
    }
}

void DrawingPresenter::showJudges()
{
    const Shown next{m_judges.source(Judge::A), m_judges.source(Judge::B), m_judges.a().name, m_judges.b().name,
        m_judges.a().modelFile, m_judges.b().modelFile};
    if (std::exchange(m_shown, next) == next)
        return; // the weights of a running training: its drawings are read anew, its kept digits counted at its end
    m_panel.setClassNames(m_judges.a().classNames);
    showOptions();
    m_panel.setJudge(Judge::A, next.sourceA, next.nameA);
    m_panel.setJudge(Judge::B, next.sourceB, next.nameB);
    measureKept();
}

void DrawingPresenter::showOptions()
{
    const QString latest = m_judges.hasLatest() ? m_judges.latest().name : tr("nothing trained yet");
    std::vector<JudgeOption> options{
        {tr("Shipped model"), {}, {.kind = JudgeKind::Shipped, .path = {}}},
        {tr("Current or last training (%1)").arg(latest), tr("Updated after each epoch"),
            {.kind = JudgeKind::Latest, .path = {}}},
    };
    for (const RunSummary &run : m_runs.runs())
        if (exists(modelFile(run.folder)))
            options.push_back({runTitle(run), shownPath(run.folder), {.kind = JudgeKind::Run, .path = run.folder}});
    m_panel.setJudgeOptions(options);
}

void DrawingPresenter::takeDigits()
{
    const KeptDigits &kept = m_digits;
    m_panel.setKeptCount(static_cast<int>(kept.digits().size()));
    if (m_onCanvas
        && std::ranges::none_of(kept.digits(), [this](const auto &digit) { return digit->kept == *m_onCanvas; })) {
        m_onCanvas.reset(); // undone
        m_panel.showNotKept();
    }
    m_scores.setDigits(kept.plainDigits());
    measureKept();
}

void DrawingPresenter::measureKept()
{
    std::vector<ScoredNetwork> networks;
    for (const Judge side : {Judge::A, Judge::B})
        if (const auto network = scoredNetwork(side))
            networks.push_back(*network);
    m_scores.measure(networks);
    showKeptSummary();
}

void DrawingPresenter::showKeptSummary()
{
    const auto scoreOf = [this](Judge side) {
        const auto network = scoredNetwork(side);
        return network ? m_scores.score(network->key) : std::nullopt;
    };
    const auto a = scoreOf(Judge::A);
    const auto b = scoreOf(Judge::B);
    if (a && b && a->all.total > 0)
        m_panel.setKeptSummary(tr("My digits: A predicts %1 of %2 correctly (%3), B %4 (%5).")
                                   .arg(a->all.correct)
                                   .arg(a->all.total)
                                   .arg(percentText(a->all.share()))
                                   .arg(b->all.correct)
                                   .arg(percentText(b->all.share())));
    else
        m_panel.setKeptSummary(a ? keptScoreText(*a) : QString());
}

/// Nothing for nobody, and for what is still being trained.
std::optional<ScoredNetwork> DrawingPresenter::scoredNetwork(Judge side) const
{
    const DrawingJudge &judge = side == Judge::A ? m_judges.a() : m_judges.b();
    const bool isShipped = judge == m_judges.shipped();
    if (!judge.network || (judge.modelFile.empty() && !isShipped))
        return {};
    return ScoredNetwork{.key = isShipped ? QStringLiteral("shipped") : toQString(judge.modelFile),
        .network = judge.network,
        .classNames = fromQStringList(judge.classNames),
        .file = judge.modelFile};
}

} // namespace digitlab::ui
