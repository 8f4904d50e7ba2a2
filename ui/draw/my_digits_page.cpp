// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/my_digits_page.h"

#include "ui/draw/user_digit_gallery.h"
#include "ui/draw/user_digit_scores_view.h"
#include "ui/style/boxes.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_float.h"
#include "ui/style/save_dialog.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace digitlab::ui {

struct MyDigitsPage::Private {
    explicit Private(MyDigitsPage *page)
        : q(page)
    {
    }

    void layOut();
    QWidget *header();
    QToolButton *menuButton(QToolButton *button, const QString &text, const QString &toolTip) const;
    QWidget *filled() const;
    void connectParts();
    void applyIcons() const;
    void importDrawings();
    void importFolder();
    void exportDrawings();
    void exportFolder();

    MyDigitsPage *q;
    QLabel *title = new QLabel;
    QLabel *summary = new QLabel;
    QToolButton *imports = new QToolButton;
    QToolButton *exports = new QToolButton;
    MessageBar *messages = new MessageBar;
    QStackedWidget *states = new QStackedWidget;
    EmptyState *empty = new EmptyState(MyDigitsPage::tr("No digits yet"),
        MyDigitsPage::tr("Draw a digit on the canvas on the right and say what it was. It is kept here, and every "
                         "network is evaluated on your handwriting."),
        MyDigitsPage::tr("Import a drawings file..."));
    UserDigitGallery *gallery = new UserDigitGallery;
    UserDigitScoresView *scores = new UserDigitScoresView;
};

MyDigitsPage::MyDigitsPage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(this))
{
    m_private->layOut();
    m_private->connectParts();
    m_private->applyIcons();
    setDigits({});
}

MyDigitsPage::~MyDigitsPage() = default;

void MyDigitsPage::setDigits(const ShownDigits &digits)
{
    Private &d = *m_private;
    const auto count = static_cast<qint64>(digits.size());
    d.summary->setText(
        count == 0 ? tr("Kept only on this computer") : tr("%1 kept on this computer").arg(countText(count)));
    d.exports->setEnabled(count > 0);
    d.states->setCurrentIndex(count == 0 ? 0 : 1);
    d.title->setText(collectionName(digits));
    d.gallery->setDigits(digits);
    d.scores->model()->setLabels(labelsOf(digits));
}

void MyDigitsPage::setKnownLabels(const QStringList &labels)
{
    m_private->gallery->setKnownLabels(labels);
}

UserDigitScoresModel *MyDigitsPage::scores()
{
    return m_private->scores->model();
}

MessageBar *MyDigitsPage::messages()
{
    return m_private->messages;
}

void MyDigitsPage::setUndoText(const QString &text)
{
    m_private->gallery->setUndoText(text);
}

void MyDigitsPage::showImporting()
{
    m_private->messages->showMessage(MessageKind::Notice, tr("Reading the digits..."));
}

void MyDigitsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_private->applyIcons();
    QWidget::changeEvent(event);
}

void MyDigitsPage::Private::layOut()
{
    states->addWidget(empty);
    states->addWidget(filled());
    auto *layout = inColumn(q, gridUnit, {header(), {states, 1}});
    new MessageFloat(*messages, *q);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
}

QWidget *MyDigitsPage::Private::header()
{
    title->setFont(titleFont());
    summary->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = inColumn(nullptr, 0, {title, summary});
    auto *header = new QWidget;
    inRow(header, gridUnit,
        {{texts, 1}, menuButton(imports, tr("Import"), tr("Import digits that were drawn elsewhere")),
            menuButton(exports, tr("Export"), tr("Export the selected digits, or all that are shown"))});
    return header;
}

QToolButton *MyDigitsPage::Private::menuButton(QToolButton *button, const QString &text, const QString &toolTip) const
{
    button->setText(text);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

QWidget *MyDigitsPage::Private::filled() const
{
    auto *content = new QWidget;
    inColumn(content, gridUnit, {{gallery, 3}, {scores, 2}});
    return content;
}

void MyDigitsPage::Private::connectParts()
{
    connect(gallery, &UserDigitGallery::relabelRequested, q, &MyDigitsPage::relabelRequested);
    connect(gallery, &UserDigitGallery::deleteRequested, q, &MyDigitsPage::deleteRequested);
    connect(gallery, &UserDigitGallery::undoRequested, q, &MyDigitsPage::undoRequested);
    connect(gallery, &UserDigitGallery::digitChosen, q, &MyDigitsPage::digitChosen);
    connect(empty, &EmptyState::actionTriggered, q, [this] { importDrawings(); });
    imports->menu()->addAction(tr("Drawings file..."), q, [this] { importDrawings(); });
    imports->menu()->addAction(tr("Class folders of images..."), q, [this] { importFolder(); });
    exports->menu()->addAction(tr("As a drawings file..."), q, [this] { exportDrawings(); });
    exports->menu()->addAction(tr("As class folders of PNG images..."), q, [this] { exportFolder(); });
}

void MyDigitsPage::Private::applyIcons() const
{
    imports->setIcon(themedIcon(QStringLiteral("open-folder"), q->palette()));
    exports->setIcon(themedIcon(QStringLiteral("save"), q->palette()));
}

void MyDigitsPage::Private::importDrawings()
{
    const QString file = QFileDialog::getOpenFileName(
        q, tr("Import drawings"), {}, tr("Drawings (*.jsonl *.ndjson *.json);;All files (*)"));
    if (!file.isEmpty())
        Q_EMIT q->importRequested(file);
}

void MyDigitsPage::Private::importFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(q, tr("Import class folders, such as 0 to 9"));
    if (!folder.isEmpty())
        Q_EMIT q->importRequested(folder);
}

void MyDigitsPage::Private::exportDrawings()
{
    const QString file = askForSaveFile(
        q, tr("Export as a drawings file"), QStringLiteral("my-digits.jsonl"), tr("Drawings (*.jsonl)"));
    if (!file.isEmpty())
        Q_EMIT q->drawingsFileRequested(gallery->affectedRows(), file);
}

void MyDigitsPage::Private::exportFolder()
{
    const QString folder = QFileDialog::getSaveFileName(
        q, tr("Export into a new folder"), QStringLiteral("my-digits"), tr("New folder (*)"));
    if (!folder.isEmpty())
        Q_EMIT q->classFoldersRequested(gallery->affectedRows(), folder);
}

} // namespace digitlab::ui
