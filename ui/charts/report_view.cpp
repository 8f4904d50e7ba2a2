// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_view.h"

#include "core/reports/report_text.h"
#include "ui/charts/figure_export.h"
#include "ui/charts/report_model.h"
#include "ui/charts/value_table.h"
#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace digitlab::ui {

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReportModel(this))
    , m_table(new ValueTable(m_model))
    , m_empty(new QLabel(tr("Precision, recall and F1 of each class appear here after training.")))
    , m_buttons(figureButton(this, [this] { return figure(); }))
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFont(captionFont());
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(tr("Classification report"));

    auto *title = new QLabel(tr("Classification report"));
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *header = inRow(nullptr, -1, {{title, 1}, m_buttons});
    inColumn(this, 0, {header, m_table, {m_empty, 1}, boxSpace});
    showWhatThereIs();
}

void ReportView::setReport(const ClassificationReport &report)
{
    m_model->setReport(report);
    showWhatThereIs();
}

void ReportView::clear()
{
    m_model->setReport(std::nullopt);
    showWhatThereIs();
}

void ReportView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ReportView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_model->report())
        return QWidget::contextMenuEvent(event);
    QMenu menu;
    fillFigureMenu(menu, this, [this] { return figure(); });
    menu.exec(event->globalPos());
}

Figure ReportView::figure() const
{
    Figure figure;
    figure.name = QStringLiteral("classification-report");
    if (m_model->report()) {
        figure.text = QString::fromStdString(m_model->report()->text());
        figure.textEnding = QStringLiteral("txt");
        const ClassificationReport &report = *m_model->report();
        figure.otherTexts = {{QStringLiteral("md"), tr("Markdown"), QString::fromStdString(reportMarkdown(report))},
            {QStringLiteral("tex"), tr("LaTeX"), QString::fromStdString(reportLatex(report))},
            {QStringLiteral("csv"), tr("CSV"), m_model->toCsv()}};
    }
    return figure;
}

void ReportView::showWhatThereIs()
{
    const bool filled = m_model->report().has_value();
    m_table->setVisible(filled);
    m_empty->setVisible(!filled);
    m_buttons->setEnabled(filled);
}

} // namespace digitlab::ui
