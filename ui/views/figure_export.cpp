#include "ui/views/figure_export.h"

#include "ui/message_bar.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolButton>
#include <stdexcept>

namespace digitlab::ui {

namespace {

constexpr int pixelsAPoint = 2;

QImage imageOf(const Figure &figure)
{
    QImage image(figure.size * pixelsAPoint, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelsAPoint);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    figure.paint(painter);
    return image;
}

QByteArray svgOf(const Figure &figure)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(figure.name);
    generator.setSize(figure.size);
    generator.setViewBox(QRect(QPoint(), figure.size));
    QPainter painter(&generator);
    figure.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const Figure &figure)
{
    QBuffer buffer;
    imageOf(figure).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const Figure &figure)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(figure.name);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(QSizeF(figure.size), QPageSize::Point));
    QPainter painter(&writer);
    painter.setWindow(QRect(QPoint(), figure.size));
    figure.paint(painter);
    painter.end();
    return buffer.data();
}

[[noreturn]] void fail(const QString &file, const QString &what)
{
    throw std::runtime_error(QObject::tr("%1: %2").arg(file, what).toStdString());
}

QByteArray bytesOf(const Figure &figure, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!figure.textEnding.isEmpty() && ending == figure.textEnding)
        return figure.text.toUtf8();
    if (figure.paint && !figure.size.isEmpty()) {
        if (ending == QStringLiteral("svg"))
            return svgOf(figure);
        if (ending == QStringLiteral("png"))
            return pngOf(figure);
        if (ending == QStringLiteral("pdf"))
            return pdfOf(figure);
    }
    fail(file,
        QObject::tr("cannot be saved in this form; expected a name that ends in %1.")
            .arg(figure.paint ? QObject::tr(".svg, .png, .pdf or .%1").arg(figure.textEnding)
                              : QStringLiteral(".") + figure.textEnding));
}

MessageBar *nearestMessageBar(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *bar = widget->findChild<MessageBar *>())
            return bar;
    }
    return nullptr;
}

QString filters(const Figure &figure)
{
    QStringList filters;
    if (figure.paint)
        filters << QObject::tr("SVG picture (*.svg)") << QObject::tr("PNG picture (*.png)")
                << QObject::tr("PDF document (*.pdf)");
    if (figure.textEnding == QStringLiteral("csv"))
        filters << QObject::tr("Figures as CSV (*.csv)");
    else if (!figure.textEnding.isEmpty())
        filters << QObject::tr("Text (*.%1)").arg(figure.textEnding);
    return filters.join(QStringLiteral(";;"));
}

/// The name with the ending of the filter that was chosen, where none was typed.
QString withEnding(const QString &file, const QString &filter)
{
    const qsizetype start = filter.lastIndexOf(QLatin1Char('.'));
    if (!QFileInfo(file).suffix().isEmpty() || start < 0)
        return file;
    return file + filter.mid(start).chopped(1);
}

void askAndSave(QWidget *view, const FigureSource &source)
{
    const Figure figure = source();
    const QString ending = figure.paint ? QStringLiteral("svg") : figure.textEnding;
    QString filter;
    const QString chosen = QFileDialog::getSaveFileName(view->window(), QObject::tr("Save"),
        QStringLiteral("%1.%2").arg(figure.name, ending), filters(figure), &filter);
    if (chosen.isEmpty())
        return;
    const QString file = withEnding(chosen, filter);
    MessageBar *bar = nearestMessageBar(view);
    try {
        saveFigure(figure, file);
        if (bar)
            bar->showMessage(MessageKind::Success, QObject::tr("Saved %1.").arg(file));
    } catch (const std::runtime_error &reason) {
        if (bar)
            bar->showMessage(MessageKind::Error, QString::fromStdString(reason.what()));
    }
}

} // namespace

void saveFigure(const Figure &figure, const QString &file)
{
    const QByteArray bytes = bytesOf(figure, file);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        fail(file, QObject::tr("cannot be written: %1.").arg(target.errorString()));
}

void copyFigure(const Figure &figure)
{
    auto data = std::make_unique<QMimeData>();
    if (figure.paint && !figure.size.isEmpty()) {
        data->setImageData(imageOf(figure));
        data->setData(QStringLiteral("image/svg+xml"), svgOf(figure));
    } else {
        data->setText(figure.text);
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void fillFigureMenu(QMenu &menu, QWidget *view, const FigureSource &source)
{
    const Figure figure = source();
    menu.addAction(themedIcon(QStringLiteral("save"), view->palette()), QObject::tr("Save as..."), view,
        [view, source] { askAndSave(view, source); });
    if (figure.paint)
        menu.addAction(themedIcon(QStringLiteral("copy"), view->palette()), QObject::tr("Copy picture"), view,
            [source] { copyFigure(source()); });
    if (!figure.textEnding.isEmpty())
        menu.addAction(figure.paint ? QObject::tr("Copy figures") : QObject::tr("Copy"), view,
            [source] { QGuiApplication::clipboard()->setText(source().text); });
}

QToolButton *figureButton(QWidget *view, const FigureSource &source)
{
    auto *button = new QToolButton(view);
    button->setIcon(themedIcon(QStringLiteral("more"), view->palette()));
    button->setToolTip(QObject::tr("Save or copy"));
    button->setAccessibleName(QObject::tr("Save or copy"));
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    QObject::connect(button, &QToolButton::clicked, view, [button, view, source] {
        QMenu menu;
        fillFigureMenu(menu, view, source);
        menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

} // namespace digitlab::ui
