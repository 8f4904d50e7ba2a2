// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

namespace digitlab::ui {

/// A text that wraps. It takes the height of its lines up to a few, beyond which it scrolls, by keyboard too.
class MessageText : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

    QString text() const;
    /// Its line breaks stay.
    void setText(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int tallest(int lines) const;

    QLabel *m_label;
};

} // namespace digitlab::ui
