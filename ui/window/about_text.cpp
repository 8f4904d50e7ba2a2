// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_text.h"

#include "core/base/interval.h"
#include "core/base/version.h"
#include "core/nn/runtime.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace digitlab::ui {

namespace {

struct AboutTextWords {
    Q_DECLARE_TR_FUNCTIONS(AboutText)
};

QString shippedText(const Model &model)
{
    const int correct = static_cast<int>(std::lround(model.testAccuracy * model.testCount));
    const QString read
        = AboutTextWords::tr("The model that ships with DigitLab correctly classifies %1 of %2 test images: %3.")
              .arg(countText(correct), countText(model.testCount),
                  percentText(model.testAccuracy, wilsonInterval(correct, model.testCount)));
    const QString counted = model.network.calibration().oodDetector
        ? AboutTextWords::tr("%1 Those that it rejects as not a digit count as wrong.").arg(read)
        : read;
    if (!model.calibrationError)
        return counted;
    return AboutTextWords::tr("%1 Its percentages are %2 points off on average (expected calibration error).")
        .arg(counted, decimalText(100 * *model.calibrationError, 2));
}

} // namespace

QString aboutText(const Model &shipped)
{
    QStringList paragraphs{
        AboutTextWords::tr("A laboratory for convolutional networks that read handwritten digits."),
        shippedText(shipped),
        QString::fromStdString(shipped.attribution).toHtmlEscaped(),
        QString::fromStdString(runtimeDescription()).toHtmlEscaped() + QStringLiteral(", Qt ")
            + QString::fromLatin1(qVersion()),
        QString::fromStdString(slowBlasWarning()).toHtmlEscaped(),
        AboutTextWords::tr("Free software under the GNU General Public License, version 3 or later."),
    };
    paragraphs.removeAll(QString());
    return QStringLiteral("<h3>DigitLab %1</h3><p>%2</p>")
        .arg(QString::fromLatin1(version()), paragraphs.join(QStringLiteral("</p><p>")));
}

} // namespace digitlab::ui
