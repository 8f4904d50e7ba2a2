#include "ui/views/findings_view.h"

#include "ui/models/findings_model.h"
#include "ui/text.h"
#include "ui/views/figure_export.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>

namespace digitlab::ui {

FindingsView::FindingsView(QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new FindingsModel(this))
    , m_table(new QTableView)
    , m_empty(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(FindingsModel::SeverityColumn, 96);
    m_table->setColumnWidth(FindingsModel::FileColumn, 240);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &FindingsView::showMenu);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_empty);
    addWidget(m_table);
    clear();
}

void FindingsView::setDataset(const SplitDataset &dataset)
{
    const int count = dataset.train.size() + dataset.test.size();
    showFindings(dataset.findings, tr("Nothing to report: all %1 pictures could be read.").arg(countText(count)));
}

void FindingsView::clear()
{
    showFindings({}, tr("What is wrong with a dataset will stand here, file by file."));
}

QString FindingsView::emptyText() const
{
    return currentWidget() == m_empty ? m_empty->text() : QString();
}

void FindingsView::showFindings(const std::vector<Finding> &findings, const QString &emptyText)
{
    m_model->setFindings(findings);
    m_empty->setText(emptyText);
    setCurrentWidget(findings.empty() ? static_cast<QWidget *>(m_empty) : m_table);
}

void FindingsView::showMenu(const QPoint &place)
{
    QMenu menu;
    fillFigureMenu(menu, this, [this] {
        return Figure{.name = tr("findings"), .text = m_model->toCsv(), .textEnding = QStringLiteral("csv")};
    });
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace digitlab::ui
