// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanation.h"

#include <QCoreApplication>
#include <utility>

namespace digitlab::ui {

namespace {

struct ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

} // namespace

std::vector<Topic> allTopics()
{
    return {Topic::Relu, Topic::Adam, Topic::Dropout, Topic::Padding, Topic::Pooling, Topic::Shuffling};
}

Explanation explanationOf(Topic topic)
{
    switch (topic) {
    case Topic::Relu:
        return {ExplanationWords::tr("ReLU"),
            ExplanationWords::tr("The rectified linear unit lets positive values pass and sets negative ones to zero: "
                                 "max(0, x). Without such a bend, several layers would be no more than one linear map. "
                                 "Its gradient is 1 or 0, so it does not fade on its way through many layers, and the "
                                 "zeros make the maps sparse. A filter that is zero everywhere learns nothing more."),
            ExplanationWords::tr("Nair and Hinton, Rectified linear units improve restricted Boltzmann machines, 2010; "
                                 "Glorot, Bordes and Bengio, Deep sparse rectifier neural networks, 2011")};
    case Topic::Adam:
        return {ExplanationWords::tr("Adam"),
            ExplanationWords::tr(
                "Each weight has two moving averages of its gradient g: the mean v = 0.9 v + 0.1 g, and the square s = "
                "0.999 s + 0.001 g\u00B2. A step is the learning rate times v / \u221As, both corrected for their "
                "start at zero. So noise that changes its sign cancels out, and weights with small gradients take "
                "steps as large as those with large ones. The learning rate is about the largest step of a weight."),
            ExplanationWords::tr("Kingma and Ba, Adam: a method for stochastic optimization, 2015")};
    case Topic::Dropout:
        return {ExplanationWords::tr("Dropout"),
            ExplanationWords::tr(
                "In training, a random fraction of a layer's values is set to zero, a different one for every image, "
                "and the rest is scaled up so that the sum stays about the same. No unit can rely on another one being "
                "there, which works like the mean of many networks and reduces overfitting. In prediction nothing is "
                "dropped: that is why validation can be better than training here."),
            ExplanationWords::tr("Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout: a simple way "
                                 "to prevent neural networks from overfitting, 2014")};
    case Topic::Padding:
        return {ExplanationWords::tr("Padding"),
            ExplanationWords::tr(
                "A filter of 3 \u00D7 3 has no neighbours to look at beyond the image's edge. Padding \"same\" puts "
                "zeros around it, and the map keeps its size. \"valid\" leaves the edge out: each convolution makes "
                "the map 2 pixels narrower, and after three blocks the network sees less of the border."),
            ExplanationWords::tr("Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016")};
    case Topic::Pooling:
        return {ExplanationWords::tr("Max pooling"),
            ExplanationWords::tr("Of every 2 \u00D7 2 values of a map the largest is kept. The map has a quarter of "
                                 "the values, the next filters see twice as far, and a stroke that moves by a pixel "
                                 "changes little. Its exact position is lost."),
            ExplanationWords::tr(
                "Zhou and Chellappa, Computation of optical flow using a neural network, 1988; Scherer, M\u00FCller "
                "and Behnke, Evaluation of pooling operations in convolutional architectures, 2010")};
    case Topic::Shuffling:
        return {ExplanationWords::tr("Shuffling"),
            ExplanationWords::tr(
                "Gradient descent in batches treats each batch as a fair sample of all the data. Files that are stored "
                "class by class break that: a batch then holds one or two digits, the network is pulled to them, and "
                "the next batch pulls it elsewhere. Shuffling before every epoch mixes the classes. It does not touch "
                "the test images, whose labels and predictions stay in pairs."),
            ExplanationWords::tr(
                "Bengio, Practical recommendations for gradient-based training of deep architectures, 2012")};
    }
    return {};
}

std::optional<Topic> topicOfSetting(const QString &key)
{
    static const std::pair<QString, Topic> topics[] = {{QStringLiteral("learning-rate"), Topic::Adam},
        {QStringLiteral("dropout"), Topic::Dropout}, {QStringLiteral("padding"), Topic::Padding},
        {QStringLiteral("filters"), Topic::Relu}, {QStringLiteral("shuffle"), Topic::Shuffling}};
    for (const auto &[name, topic] : topics)
        if (name == key)
            return topic;
    return {};
}

} // namespace digitlab::ui
