#include "ui/presenters/drawing_presenter.h"

#include "ui/draw_panel.h"

#include <utility>

namespace digitlab::ui {

DrawingPresenter::DrawingPresenter(Laboratory &laboratory, DrawPanel &panel, Judges &judges, QObject *parent)
    : QObject(parent)
    , m_laboratory(laboratory)
    , m_panel(panel)
    , m_judges(judges)
    , m_kept(laboratory.drawingsFile())
{
    DrawingReader &reader = m_laboratory.reader();
    m_panel.setPenWidth(m_laboratory.settings().penWidth());
    connect(&m_panel, &DrawPanel::drawingChanged, &reader,
        [&reader](const Drawing &drawing, double penWidth) { reader.read(drawing, penWidth); });
    connect(&m_panel, &DrawPanel::pictureChanged, &reader, [&reader](const QImage &picture) { reader.read(picture); });
    connect(&m_panel, &DrawPanel::penWidthChanged, this, [this](double share) {
        m_laboratory.settings().setPenWidth(share);
        measureKept();
    });
    connect(&m_panel, &DrawPanel::labelled, this, &DrawingPresenter::keep);
    connect(&reader, &DrawingReader::judged, &m_panel, &DrawPanel::showReading);
    connect(&m_judges, &Judges::changed, this, &DrawingPresenter::showJudges);
    connect(&m_kept, &KeptDigits::measured, &m_panel, &DrawPanel::setKeptSummary);
    connect(&m_kept, &KeptDigits::failed, this, &DrawingPresenter::failed);
    showJudges();
}

void DrawingPresenter::keep(const Drawing &drawing, int label)
{
    try {
        m_laboratory.keepDrawing(drawing, label);
        measureKept();
    } catch (const std::exception &error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

void DrawingPresenter::showJudges()
{
    const JudgeNames names{m_judges.a().name, m_judges.b().name, m_judges.a().modelFile};
    if (std::exchange(m_shown, names) == names)
        return; // the weights of a running training: its drawings are read anew, its kept digits counted at its end
    m_panel.setClassNames(m_judges.a().classNames);
    m_panel.setJudgeNames(m_judges.a().name, m_judges.b().name);
    measureKept();
}

void DrawingPresenter::measureKept()
{
    m_kept.measure(m_judges.a().network, m_panel.penWidth() * Drawing().width);
}

} // namespace digitlab::ui
