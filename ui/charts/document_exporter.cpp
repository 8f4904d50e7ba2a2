// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_exporter.h"

#include "core/base/file_io.h"
#include "core/reports/figure_files.h"
#include "core/reports/html_document.h"
#include "core/reports/latex_document.h"
#include "ui/charts/document_pdf.h"
#include "ui/style/text.h"

#include <QFileInfo>
#include <stdexcept>

namespace digitlab::ui {

namespace {

/// False where it was stopped.
bool writeDocument(
    const Document &document, const QString &file, const ProgressObserver &progress, const std::stop_token &stop)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QStringLiteral("html") || ending == QStringLiteral("htm")) {
        writeFileAtomically(toPath(file), toHtml(document));
    } else if (ending == QStringLiteral("pdf")) {
        const QByteArray pdf = pdfOf(document, progress, stop);
        if (pdf.isEmpty())
            return false;
        writeFileAtomically(toPath(file), pdf.toStdString());
    } else if (ending == QStringLiteral("md")) {
        writeMarkdown(document, toPath(file));
    } else if (ending == QStringLiteral("tex")) {
        writeFileAtomically(toPath(file), toLatex(document));
    } else {
        throw std::runtime_error(file.toStdString()
            + ": cannot be written in this format; expected a name that ends in .html, .pdf, .md or .tex");
    }
    return true;
}

} // namespace

void DocumentExporter::write(std::function<Document()> make, const QString &file)
{
    start(
        [make = std::move(make), file](
            const std::stop_token &stop, const ProgressObserver &progress) -> std::optional<QString> {
            if (!writeDocument(make(), file, progress, stop))
                return std::nullopt;
            return file;
        },
        [this](const QString &name) { Q_EMIT written(name); });
}

QString documentFilters()
{
    return QObject::tr("Web page, one file (*.html);;PDF document (*.pdf);;Markdown (*.md);;LaTeX (*.tex)");
}

} // namespace digitlab::ui
