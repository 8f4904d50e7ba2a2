// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/image_viewer.h"

#include "ui/accessibility/accessible_source.h"
#include "ui/style/boxes.h"
#include "ui/style/crisp_image.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <tuple>

namespace digitlab::ui {

namespace {

constexpr int smallestPicture = 28 * gridUnit;

} // namespace

class ImageViewer::Picture : public QWidget
{
public:
    Picture()
    {
        setAccessibleRole(this, QAccessible::Graphic);
        setMinimumSize(smallestPicture, smallestPicture);
    }

    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCrisp(painter, rect(), m_image);
    }

private:
    QImage m_image;
};

ImageViewer::ImageViewer(QWidget *parent)
    : QDialog(parent)
    , m_picture(new Picture)
    , m_detail(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *previous = buttons->addButton(tr("Previous"), QDialogButtonBox::ActionRole);
    auto *next = buttons->addButton(tr("Next"), QDialogButtonBox::ActionRole);
    for (const auto &[button, key, by] : {std::tuple(previous, Qt::Key_Left, -1), std::tuple(next, Qt::Key_Right, 1)}) {
        connect(button, &QPushButton::clicked, this, [this, step = by] { Q_EMIT stepRequested(step); });
        new QShortcut(key, this, this, [this, step = by] { Q_EMIT stepRequested(step); });
    }
    QVBoxLayout *column = inColumn(this, gridUnit, {{m_picture, 1}, m_detail, buttons});
    column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    next->setFocus();
}

void ImageViewer::setImage(const QImage &image, const QString &caption, const QString &detail)
{
    setWindowTitle(caption);
    m_picture->setImage(image);
    m_picture->setAccessibleName(caption);
    m_picture->setAccessibleDescription(detail);
    m_detail->setText(detail);
}

QSize ImageViewer::sizeHint() const
{
    return {56 * gridUnit, 64 * gridUnit};
}

} // namespace digitlab::ui
