// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_export.h"

#include "core/base/file_io.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"
#include "ui/style/save_dialog.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QToolButton>
#include <QWidget>
#include <memory>
#include <stdexcept>

namespace digitlab::ui {

namespace {

constexpr double pixelsAPointOnScreen = 2;
constexpr double figureDotsAnInch = 300; // as printers and journals ask for
constexpr double pointsAnInch = 96;
constexpr double inchesAMetre = 1 / 0.0254;
constexpr int captionMargin = 8;
constexpr const char *captionProperty = "figureCaption";

/// The caption of the nearest widget that has one.
QString captionOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString caption = widget->property(captionProperty).toString();
        if (!caption.isEmpty())
            return caption;
    }
    return {};
}

/// With its caption under the image, as a part of it.
Figure captioned(Figure figure)
{
    if (!figure.paint || figure.caption.isEmpty())
        return figure;
    const QFontMetrics metrics(QGuiApplication::font());
    const QRect place = metrics.boundingRect(QRect(captionMargin, figure.size.height() + captionMargin,
                                                 figure.size.width() - 2 * captionMargin, QWIDGETSIZE_MAX),
        Qt::TextWordWrap, figure.caption);
    figure.paint = [paint = figure.paint, place, text = figure.caption](QPainter &painter) {
        painter.save();
        paint(painter);
        painter.restore();
        painter.setFont(QGuiApplication::font());
        painter.setPen(QGuiApplication::palette().color(QPalette::WindowText));
        painter.drawText(place, Qt::TextWordWrap, text);
    };
    figure.size.setHeight(place.bottom() + captionMargin);
    figure.caption.clear();
    return figure;
}

QImage imageOf(const Figure &figure, double pixelsAPoint)
{
    QImage image((QSizeF(figure.size) * pixelsAPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
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
    QImage image = imageOf(figure, figureDotsAnInch / pointsAnInch);
    image.setDotsPerMeterX(qRound(figureDotsAnInch * inchesAMetre));
    image.setDotsPerMeterY(qRound(figureDotsAnInch * inchesAMetre));
    image.save(&buffer, "PNG");
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

QStringList endingsOf(const Figure &figure)
{
    QStringList endings;
    if (figure.paint)
        endings << QStringLiteral(".svg") << QStringLiteral(".png") << QStringLiteral(".pdf");
    if (!figure.textEnding.isEmpty())
        endings << QLatin1Char('.') + figure.textEnding;
    for (const FigureText &other : figure.otherTexts)
        endings << QLatin1Char('.') + other.ending;
    return endings;
}

QByteArray bytesOf(const Figure &figure, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    for (const FigureText &other : figure.otherTexts)
        if (ending == other.ending)
            return other.text.toUtf8();
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
        QObject::tr("cannot be saved in this format; expected a name that ends in %1.")
            .arg(endingsOf(figure).join(QStringLiteral(", "))));
}

MessageBar *nearestMessageBar(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *host = dynamic_cast<MessageHost *>(widget))
            return host->messages();
    }
    return nullptr;
}

QString filters(const Figure &figure)
{
    QStringList filters;
    if (figure.paint)
        filters << QObject::tr("SVG image (*.svg)") << QObject::tr("PNG image (*.png)")
                << QObject::tr("PDF document (*.pdf)");
    if (figure.textEnding == QStringLiteral("csv"))
        filters << QObject::tr("Figures as CSV (*.csv)");
    else if (!figure.textEnding.isEmpty())
        filters << QObject::tr("Text (*.%1)").arg(figure.textEnding);
    for (const FigureText &other : figure.otherTexts)
        filters << QStringLiteral("%1 (*.%2)").arg(other.label, other.ending);
    return filters.join(QStringLiteral(";;"));
}

void askAndSave(QWidget *view, const FigureSource &source)
{
    const Figure figure = source();
    const QString ending = figure.paint ? QStringLiteral("svg") : figure.textEnding;
    const QString file = askForSaveFile(
        view->window(), QObject::tr("Save"), QStringLiteral("%1.%2").arg(figure.name, ending), filters(figure));
    if (file.isEmpty())
        return;
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

void setFigureCaption(QWidget *part, const QString &caption)
{
    part->setProperty(captionProperty, caption);
}

void saveFigure(const Figure &figure, const QString &file)
{
    const QByteArray bytes = bytesOf(captioned(figure), file);
    writeFileAtomically(toPath(file), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void copyFigure(const Figure &figure)
{
    auto data = std::make_unique<QMimeData>();
    if (figure.paint && !figure.size.isEmpty()) {
        const Figure whole = captioned(figure);
        data->setImageData(imageOf(whole, pixelsAPointOnScreen));
        data->setData(QStringLiteral("image/svg+xml"), svgOf(whole));
    } else {
        data->setText(figure.text);
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void fillFigureMenu(QMenu &menu, QWidget *view, const FigureSource &plainSource)
{
    const FigureSource source = [view, plainSource] {
        Figure asked = plainSource();
        if (asked.caption.isEmpty())
            asked.caption = captionOf(view);
        return asked;
    };
    const Figure figure = source();
    menu.addAction(themedIcon(QStringLiteral("save"), view->palette()), QObject::tr("Save as..."), view,
        [view, source] { askAndSave(view, source); });
    if (figure.paint)
        menu.addAction(themedIcon(QStringLiteral("copy"), view->palette()), QObject::tr("Copy image"), view,
            [source] { copyFigure(source()); });
    if (!figure.textEnding.isEmpty())
        menu.addAction(figure.paint ? QObject::tr("Copy figures") : QObject::tr("Copy"), view,
            [source] { QGuiApplication::clipboard()->setText(source().text); });
    for (const FigureText &other : figure.otherTexts)
        menu.addAction(QObject::tr("Copy as %1").arg(other.label), view,
            [text = other.text] { QGuiApplication::clipboard()->setText(text); });
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
