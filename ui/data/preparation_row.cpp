// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/preparation_row.h"

#include "core/data/preparation_text.h"
#include "ui/style/boxes.h"
#include "ui/style/elided_label.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace digitlab::ui {

namespace {

template <typename T> std::optional<T> chosen(const QComboBox &box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(static_cast<T>(value.toInt())) : std::nullopt;
}

template <typename T> void choose(QComboBox &box, const std::optional<T> &value)
{
    box.setCurrentIndex(value ? box.findData(static_cast<int>(*value)) : 0);
}

} // namespace

PreparationRow::PreparationRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_choices(new QHBoxLayout)
{
    inColumn(this, gridUnit / 2, {m_text, m_choices});
    m_choices->setSpacing(gridUnit);
    m_polarity = addChoice(tr("Polarity"),
        tr("Whether the ink is lighter or darker than the paper. A network always sees light ink on dark: dark digits "
           "on light paper are inverted."));
    m_polarity->addItem(tr("Light on dark"), static_cast<int>(Polarity::LightOnDark));
    m_polarity->addItem(tr("Dark on light"), static_cast<int>(Polarity::DarkOnLight));
    m_framing = addChoice(tr("Framing"),
        tr("Whole image: each image is resized as it is. Digit: the digit in it is cropped, fitted and centred like a "
           "drawing on the canvas."));
    m_framing->addItem(tr("Whole image"), static_cast<int>(Framing::Whole));
    m_framing->addItem(tr("Digit"), static_cast<int>(Framing::Digit));
    m_choices->addStretch();
    setEnabled(false);
}

QComboBox *PreparationRow::addChoice(const QString &title, const QString &help)
{
    auto *label = new QLabel(title);
    auto *box = new QComboBox;
    box->addItem(tr("Automatic"));
    box->setToolTip(help);
    box->setAccessibleName(title);
    box->setAccessibleDescription(help);
    label->setBuddy(box);
    m_choices->addWidget(label);
    m_choices->addWidget(box);
    connect(box, &QComboBox::activated, this, [this] { Q_EMIT requested(request()); });
    return box;
}

void PreparationRow::setPreparation(
    const InputPreparation &preparation, const std::vector<std::string> &classNames, const PreparationRequest &request)
{
    m_text->setText(translatedText(preparationText(preparation, classNames)));
    choose(*m_polarity, request.polarity);
    choose(*m_framing, request.framing);
}

PreparationRequest PreparationRow::request() const
{
    return {.polarity = chosen<Polarity>(*m_polarity), .framing = chosen<Framing>(*m_framing)};
}

QString PreparationRow::text() const
{
    return m_text->text();
}

} // namespace digitlab::ui
