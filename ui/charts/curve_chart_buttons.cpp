// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart_buttons.h"

#include "ui/charts/curve_chart.h"
#include "ui/style/boxes.h"
#include "ui/style/enlargement.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace digitlab::ui {

CurveChartButtons::CurveChartButtons(CurveChart &chart, QToolButton *figure)
    : QWidget(&chart)
    , m_chart(chart)
    , m_all(add(tr("All epochs"), tr("Show all epochs (double click, or 0)")))
    , m_smoothing(add(tr("Smoothing"), tr("Smooth the curves; what they are stays faintly visible")))
    , m_page(add(tr("Enlarge"),
          tr("Enlarge to the page, and back (F)\nCtrl and the wheel, or + and \u2212, zoom; dragging, or Shift and the "
             "arrow keys, move")))
    , m_figure(figure)
{
    setCursor(Qt::ArrowCursor);
    QHBoxLayout *row = inRow(this, 0, {m_all, m_smoothing, m_page, figure});
    makeSmoothing();
    for (QToolButton *button : {m_all, m_smoothing, m_page, figure})
        button->setFixedHeight(3 * gridUnit);
    if (chart.scale() == CurveScale::Loss) {
        makeLogarithmic();
        row->insertWidget(2, m_logarithmic);
    }
    connect(m_all, &QToolButton::clicked, &chart, [&chart] { chart.showAll(); });
    connect(m_page, &QToolButton::clicked, &chart, [&chart] { Enlargement::toggle(chart); });
    applyIcons();
}

QToolButton *CurveChartButtons::add(const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(name);
    return button;
}

void CurveChartButtons::makeSmoothing()
{
    auto *menu = new QMenu(this);
    auto *choices = new QActionGroup(menu);
    for (const auto &[text, smoothing] :
        {std::pair(tr("Not smoothed"), 0.0), {tr("Slightly"), 0.3}, {tr("Clearly"), 0.6}, {tr("Strongly"), 0.9}}) {
        QAction *action = menu->addAction(text, &m_chart, [this, value = smoothing] {
            m_chart.setSmoothing(value);
            Q_EMIT m_chart.smoothingChosen(value);
        });
        action->setCheckable(true);
        action->setData(smoothing);
        choices->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, choices] {
        for (QAction *action : choices->actions())
            action->setChecked(action->data().toDouble() == m_chart.smoothing());
    });
    m_smoothing->setMenu(menu);
    m_smoothing->setPopupMode(QToolButton::InstantPopup);
    m_smoothing->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
}

void CurveChartButtons::makeLogarithmic()
{
    m_logarithmic = add(tr("Logarithmic loss axis"), tr("Logarithmic axis: every power of ten has the same height"));
    m_logarithmic->setText(tr("log"));
    m_logarithmic->setFont(captionFont());
    m_logarithmic->setCheckable(true);
    m_logarithmic->setFixedHeight(3 * gridUnit);
    connect(m_logarithmic, &QToolButton::clicked, &m_chart, [this](bool checked) {
        m_chart.setLogarithmic(checked);
        Q_EMIT m_chart.logarithmicChosen(checked);
    });
}

void CurveChartButtons::place()
{
    m_all->setVisible(m_chart.isZoomed());
    if (m_logarithmic)
        m_logarithmic->setChecked(m_chart.isLogarithmic());
    adjustSize();
    move(m_chart.width() - width(), 0);
}

void CurveChartButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

void CurveChartButtons::applyIcons()
{
    m_all->setIcon(themedIcon(QStringLiteral("all-epochs"), palette()));
    m_smoothing->setIcon(themedIcon(QStringLiteral("smooth"), palette()));
    m_page->setIcon(themedIcon(QStringLiteral("enlarge"), palette()));
}

} // namespace digitlab::ui
