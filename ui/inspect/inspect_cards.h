// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace digitlab::ui {

class Card;
class ExplanationsPanel;
class FiltersCard;
class HeatmapView;
class MispairingExhibit;
class MistakeGallery;
class ImageDetail;
class ReportView;
class RunSettingsCard;

/// All that the Inspect page shows of one run, in cards: two columns, or one where it is narrow.
class InspectCards : public QWidget
{
    Q_OBJECT

public:
    explicit InspectCards(QWidget *parent = nullptr);

    RunSettingsCard *settings() { return m_settings; }
    HeatmapView *matrix() { return m_matrix; }
    MispairingExhibit *exhibit() { return m_exhibit; }
    ReportView *report() { return m_report; }
    MistakeGallery *gallery() { return m_gallery; }
    ImageDetail *detail() { return m_detail; }
    FiltersCard *filters() { return m_filters; }
    ExplanationsPanel *explanations() { return m_explanations; }

    /// The gallery stands beside the matrix, or right under it where there is one column; an image's detail under it.
    void arrange(int columns);

    Card *detailCard() { return m_detailCard; }

private:
    void arrangeInOne();
    void arrangeInTwo();

    RunSettingsCard *m_settings;
    HeatmapView *m_matrix;
    MispairingExhibit *m_exhibit;
    ReportView *m_report;
    MistakeGallery *m_gallery;
    ImageDetail *m_detail;
    FiltersCard *m_filters;
    ExplanationsPanel *m_explanations;
    Card *m_detailCard;
    Card *m_matrixCard;
    Card *m_reportCard;
    Card *m_explanationsCard;
    QGridLayout *m_grid;
};

} // namespace digitlab::ui
