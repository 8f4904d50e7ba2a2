// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_labels.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QToolTip>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

const QString htmlName = QStringLiteral("<h1>seven</h1><img src='file:///etc/hostname'>");

QLabel *visibleLabelWith(const QString &text)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->text() == text && label->isVisible())
            return label;
    }
    return nullptr;
}

} // namespace

TEST(PlainLabels, ShowNamesLetterByLetter)
{
    QWidget window;
    auto *label = new QLabel(htmlName, &window);
    auto *html = new QLabel(QStringLiteral("<b>ours</b>"), &window);
    html->setTextFormat(Qt::RichText);
    window.show();
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(html->textFormat(), Qt::RichText);
}

TEST(PlainLabels, ShowTooltipsAndQuestionsLetterByLetter)
{
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(1, 1)), htmlName, &window);
    const QLabel *tip = visibleLabelWith(htmlName);
    ASSERT_TRUE(tip);
    EXPECT_EQ(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();

    QMessageBox box(&window);
    const QString question = QStringLiteral("Delete %1?").arg(htmlName);
    box.setText(question);
    box.show();
    const QLabel *asked = visibleLabelWith(question);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->textFormat(), Qt::PlainText);
}

} // namespace digitlab::ui
