// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/train_settings.h"

#include "core/runs/run_name.h"
#include "ui/charts/value_table.h"
#include "ui/style/boxes.h"
#include "ui/style/elided_label.h"
#include "ui/style/scrolled.h"
#include "ui/style/theme.h"
#include "ui/train/settings_form.h"
#include "ui/widgets/layer_table_model.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int longestRunName = 80;
/// Below this height what a setting does is told by its tool tip alone.
constexpr int lowColumn = 64 * gridUnit;

} // namespace

struct TrainSettings::Private {
    SettingsForm *form = new SettingsForm;
    LayerTableModel layers;
    QLabel *explanation = new QLabel;
    QLabel *data = new ElidedLabel;
    QPushButton *change = new QPushButton(QObject::tr("Change..."));
    QLabel *estimate = new QLabel;
    QLabel *problem = new QLabel; ///< why Train is off, whatever part of the form is in view
    QLineEdit *name = new QLineEdit;
    QCheckBox *ownDigits = new QCheckBox;
    QPushButton *train = new QPushButton(QObject::tr("Train"));
    QPushButton *pause = new QPushButton(QObject::tr("Pause"));
    QPushButton *stop = new QPushButton(QObject::tr("Stop"));
    int trainCount = 0;
    int ownDigitCount = 0;
    bool running = false;
    bool paused = false;
};

TrainSettings::TrainSettings(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    inColumn(this, gridUnit, {{makeScrolled(), 1}, makeActions()});

    const Private &d = *m_private;
    connect(d.form, &SettingsForm::configChanged, this, &TrainSettings::showLayers);
    connect(d.form, &SettingsForm::configChanged, this, &TrainSettings::showDefaultName);
    connect(d.form, &SettingsForm::problemChanged, this, &TrainSettings::updateActions);
    connect(d.form, &SettingsForm::explained, d.explanation, &QLabel::setText);
    connect(d.change, &QPushButton::clicked, this, &TrainSettings::datasetChangeRequested);
    connect(d.train, &QPushButton::clicked, this, &TrainSettings::trainRequested);
    connect(d.stop, &QPushButton::clicked, this, &TrainSettings::stopRequested);
    connect(d.pause, &QPushButton::clicked, this,
        [this] { m_private->paused ? Q_EMIT proceedRequested() : Q_EMIT pauseRequested(); });
    connect(d.ownDigits, &QCheckBox::toggled, this, &TrainSettings::ownDigitsToggled);
    setOwnDigits({}, 0, false);
    showLayers();
    updateActions();
}

TrainSettings::~TrainSettings() = default;

SettingsForm *TrainSettings::form()
{
    return m_private->form;
}

void TrainSettings::setConfig(const RunConfig &config)
{
    m_private->form->setConfig(config);
    showLayers();
    showDefaultName();
    updateActions();
}

void TrainSettings::setData(int trainCount, int classCount, const QString &summary)
{
    m_private->trainCount = trainCount;
    m_private->data->setText(summary);
    m_private->form->setData(trainCount, classCount);
    showLayers();
    showDefaultName();
    updateActions();
}

void TrainSettings::setOwnDigits(const QString &text, int count, bool added)
{
    const QSignalBlocker blocker(m_private->ownDigits);
    m_private->ownDigits->setText(text);
    m_private->ownDigits->setChecked(added);
    m_private->ownDigitCount = count;
    updateActions();
}

void TrainSettings::setRunning(bool running)
{
    Private &d = *m_private;
    QPushButton *next = running ? d.stop : d.train;
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused == d.train || focused == d.pause || focused == d.stop;
    d.running = running;
    d.paused = false;
    updateActions();
    if (hadFocus) // the button that had it cannot be pressed any more
        next->setFocus();
}

void TrainSettings::setPaused(bool paused)
{
    m_private->paused = paused;
    updateActions();
}

void TrainSettings::setEstimate(const QString &text, const QString &source)
{
    m_private->estimate->setText(text);
    m_private->estimate->setToolTip(source);
    m_private->estimate->setAccessibleDescription(source);
}

void TrainSettings::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->explanation->setVisible(height() >= lowColumn);
}

QLayout *TrainSettings::makeDataRow()
{
    const Private &d = *m_private;
    d.data->setObjectName(QStringLiteral("dataset"));
    d.data->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    d.change->setObjectName(QStringLiteral("change-dataset"));
    d.change->setAccessibleName(tr("Change the dataset"));
    d.change->setToolTip(tr("Open another dataset on the Data page"));
    return inRow(nullptr, gridUnit, {new QLabel(tr("Dataset")), {d.data, 1}, d.change});
}

QWidget *TrainSettings::makeScrolled()
{
    Private &d = *m_private;
    auto *layersTitle = new QLabel(tr("Layers"));
    QFont bold = captionFont();
    bold.setWeight(QFont::DemiBold);
    layersTitle->setFont(bold);
    layersTitle->setForegroundRole(QPalette::PlaceholderText);
    layersTitle->setContentsMargins(0, 2 * gridUnit, 0, gridUnit / 2);
    auto *table = new ValueTable(&d.layers);
    table->setFont(captionFont());
    table->horizontalHeader()->setFont(captionFont());
    table->setAccessibleName(tr("Layers with output shapes and parameters"));

    auto *content = new QWidget;
    auto *layout = inColumn(content, 0, {makeDataRow(), d.form, layersTitle, table, boxSpace});
    layout->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    layout->insertSpacing(1, gridUnit / 2);

    QScrollArea *area = scrolled(content);
    for (QWidget *widget : {content, area->viewport()})
        widget->setAutoFillBackground(false); // the card is the background
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *frame = inColumn(card, 0, {{area, 1}});
    frame->setContentsMargins(1, 1, 1, 1);

    // Room for four lines whatever is said, so that nothing moves with the pointer.
    d.explanation->setWordWrap(true);
    d.explanation->setFont(captionFont());
    d.explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    d.explanation->setFixedHeight(4 * QFontMetrics(captionFont()).lineSpacing() + 2 * gridUnit);
    d.explanation->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    d.explanation->setForegroundRole(QPalette::PlaceholderText);
    d.explanation->setText(tr("Choose a preset, or point at a setting to see what it does."));
    frame->addWidget(d.explanation);
    return card;
}

QWidget *TrainSettings::makeActions()
{
    const Private &d = *m_private;
    d.train->setProperty("primary", true);
    d.train->setObjectName(QStringLiteral("train"));
    d.pause->setObjectName(QStringLiteral("pause"));
    d.stop->setObjectName(QStringLiteral("stop"));
    d.pause->setMinimumWidth(std::max(d.pause->sizeHint().width(), QPushButton(tr("Resume")).sizeHint().width()));
    d.estimate->setObjectName(QStringLiteral("estimate"));
    d.estimate->setFont(captionFont());
    d.estimate->setForegroundRole(QPalette::PlaceholderText);
    d.ownDigits->setObjectName(QStringLiteral("own-digits"));
    d.ownDigits->setFont(captionFont());
    d.ownDigits->setToolTip(tr("The digits on the My digits page are trained on, too; the run records this."));
    auto *actions = new QWidget;
    auto *layout = inColumn(actions, gridUnit, {d.ownDigits});
    d.name->setObjectName(QStringLiteral("run-name"));
    d.name->setMaxLength(longestRunName);
    d.name->setAccessibleName(tr("Name of the run"));
    d.name->setToolTip(tr("Name of the run in the history; if empty, the run is named after its settings."));
    auto *named = new QHBoxLayout;
    named->setSpacing(gridUnit);
    auto *nameLabel = new QLabel(tr("&Name"));
    nameLabel->setBuddy(d.name);
    named->addWidget(nameLabel);
    named->addWidget(d.name, 1);
    layout->addLayout(named);
    d.problem->setObjectName(QStringLiteral("why-not"));
    d.problem->setFont(captionFont());
    d.problem->setTextFormat(Qt::PlainText);
    d.problem->setWordWrap(true);
    layout->addWidget(d.problem);
    layout->addWidget(d.estimate);
    auto *row = inRow(nullptr, gridUnit, {{d.train, 1}, d.pause, d.stop});
    layout->addLayout(row);
    return actions;
}

QString TrainSettings::runName() const
{
    return m_private->name->text().trimmed();
}

void TrainSettings::clearRunName()
{
    m_private->name->clear();
}

void TrainSettings::showDefaultName()
{
    const Private &d = *m_private;
    d.name->setPlaceholderText(QString::fromStdString(defaultRunName(d.form->config(), d.form->trainCount())));
}

void TrainSettings::showLayers()
{
    m_private->layers.setSpec(m_private->form->config().network);
}

void TrainSettings::updateActions()
{
    const Private &d = *m_private;
    const QString problem = d.form->problem();
    d.problem->setText(problem);
    d.problem->setVisible(!problem.isEmpty());
    d.train->setEnabled(problem.isEmpty() && !d.running && d.trainCount > 0);
    d.train->setToolTip(!problem.isEmpty() ? problem
            : d.running                    ? tr("A training is running.")
            : d.trainCount == 0            ? tr("There are no images to train on yet.")
                                           : QString());
    d.ownDigits->setVisible(d.ownDigitCount > 0 || d.ownDigits->isChecked());
    d.ownDigits->setEnabled(!d.running && (d.ownDigitCount > 0 || d.ownDigits->isChecked()));
    d.pause->setEnabled(d.running);
    d.pause->setText(d.paused ? tr("Resume") : tr("Pause"));
    d.stop->setEnabled(d.running);
}

} // namespace digitlab::ui
