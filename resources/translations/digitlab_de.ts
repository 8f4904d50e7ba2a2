<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutText</name>
    <message>
        <source>The model that ships with DigitLab correctly classifies %1 of %2 test images: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Those that it rejects as not a digit count as wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its percentages are %2 points off on average (expected calibration error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laboratory for convolutional networks that read handwritten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetTitle</name>
    <message>
        <source>Built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>%1 images were dropped; only one at a time can be put on the canvas. To train on them, put them into a folder with a sub-folder for each class, and drop that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items were dropped that do not go together: drop one image, model or dataset at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file on this computer; save it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectified linear unit lets positive values pass and sets negative ones to zero: max(0, x). Without such a bend, several layers would be no more than one linear map. Its gradient is 1 or 0, so it does not fade on its way through many layers, and the zeros make the maps sparse. A filter that is zero everywhere learns nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nair and Hinton, Rectified linear units improve restricted Boltzmann machines, 2010; Glorot, Bordes and Bengio, Deep sparse rectifier neural networks, 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight has two moving averages of its gradient g: the mean v = 0.9 v + 0.1 g, and the square s = 0.999 s + 0.001 g². A step is the learning rate times v / √s, both corrected for their start at zero. So noise that changes its sign cancels out, and weights with small gradients take steps as large as those with large ones. The learning rate is about the largest step of a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kingma and Ba, Adam: a method for stochastic optimization, 2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training, a random fraction of a layer&apos;s values is set to zero, a different one for every image, and the rest is scaled up so that the sum stays about the same. No unit can rely on another one being there, which works like the mean of many networks and reduces overfitting. In prediction nothing is dropped: that is why validation can be better than training here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout: a simple way to prevent neural networks from overfitting, 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of 3 × 3 has no neighbours to look at beyond the image&apos;s edge. Padding &quot;same&quot; puts zeros around it, and the map keeps its size. &quot;valid&quot; leaves the edge out: each convolution makes the map 2 pixels narrower, and after three blocks the network sees less of the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every 2 × 2 values of a map the largest is kept. The map has a quarter of the values, the next filters see twice as far, and a stroke that moves by a pixel changes little. Its exact position is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhou and Chellappa, Computation of optical flow using a neural network, 1988; Scherer, Müller and Behnke, Evaluation of pooling operations in convolutional architectures, 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent in batches treats each batch as a fair sample of all the data. Files that are stored class by class break that: a batch then holds one or two digits, the network is pulled to them, and the next batch pulls it elsewhere. Shuffling before every epoch mixes the classes. It does not touch the test images, whose labels and predictions stay in pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengio, Practical recommendations for gradient-based training of deep architectures, 2012</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationPlots</name>
    <message>
        <source>Fraction of values that ReLU has set to zero, by layer, over %1 test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the square √s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight of the first convolution over the first %1 batches of this run, trained again from its seed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One map after pooling, and the same with this run&apos;s dropout of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run trained without dropout. One map of it after pooling, and the same with a dropout of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of this run&apos;s filter that responds most strongly, under both settings; the run uses &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same: 28 × 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid: 26 × 26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of this run&apos;s filter that responds most strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of each class (rows, %1 at the top) in the first batches (columns) of this run&apos;s first epoch; the run trained %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageMime</name>
    <message>
        <source>There is no image to put on the canvas: copy or drop one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: not a file on this computer; save it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>No thread is available for this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number without thousands separators, such as 12500 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; write 0.001, 0,001 or 1e-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole number without separators, such as 12500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must not be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, one file (*.html);;PDF document (*.pdf);;Markdown (*.md);;LaTeX (*.tex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be saved in this format; expected a name that ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 digits that are %3 were predicted as %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of two confusion matrices over %1 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix over %1 classes: %2 of %3 images on the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual \ predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual \ predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that are %1 predicted as %2: %3 by B and %4 by A (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confusion matrix appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken by B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predicts %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two runs above, or train Baseline and Final, the first and the last network of the report that this program repeats, on the same split: the settings that differ, both curves, both matrices, and whether the difference is more than chance appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train Baseline and Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A val.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B val.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics on the test split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the percentages mean what they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed whose images are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % across, %2 % down, pen down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % across, %2 % down, pen up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1, predicted as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1, wrongly predicted as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training, the mistakes appear here, worst first, with what each layer makes of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other epochs cannot be inspected because the run&apos;s folder no longer exists (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other epochs need the run&apos;s images: open its dataset to inspect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this epoch can be inspected: the weights of the others were not kept, as in runs of earlier versions and of very large networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 epochs are kept, evenly spaced, with the first, the best and the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 seeds · mean %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>a date of Qt: 23 Nov 10:15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCaption</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; data: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1; B: %2; data: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1, data: %2; B: %3, data: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Under More, each has its own range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are three whole numbers from %1, one per block: 32, 64, 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to 18446744073709551615. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a patience of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen; with Shift further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen aslant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc, Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the values of the previous or next epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −, Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom into the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right, dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move along the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F, then Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the chart to the page, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the image, or what is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen drawings another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the chosen runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star the run, or take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <comment>1.2 of 11.6 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPresenter</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. This run is in memory until the program ends: export it, or choose another folder for runs on the History page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped after %2; it was saved and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is trained: it correctly classifies %2 of %3 test images, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was interrupted when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It cannot be resumed: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It has no checkpoint to be resumed from. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It can be resumed from where it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>an %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::AugmentationPreview</name>
    <message>
        <source>What augmentation does to the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented training images appear here once a dataset is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation is off: every epoch uses the images as they are. Set its ranges on the Train page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the augmentation set on the Train page, every epoch shows the network new variants of the training images, such as these; test images stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CanvasToolbar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an image (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ChangedImages</name>
    <message>
        <source>Images on which A and B differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected image on the Inspect page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that the two runs predict differently appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 to see these images: they do not belong to the open dataset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ClassCountsChart</name>
    <message>
        <source>Images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 training, %3 test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 training, %3 validation, %4 test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of images per class appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Closing</name>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run exists only in memory and would be lost: export it, or choose a folder for runs on the History page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs exist only in memory and would be lost: export them, or choose a folder for runs on the History page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be written. Close and lose what was trained since its last checkpoint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running. Stop it and close? The run is kept and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted run first moves to a trash on the same disk; emptying the trash frees its space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash of deleted runs on the same disk holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The run is in memory until it is written: free some space, then try again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CompareHeader</name>
    <message>
        <source>Train Baseline and Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the two configurations one after the other on the same split of the open dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run, or all seeds of a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparePresenter</name>
    <message>
        <source>Both configurations were trained with several seeds; all of them together say more than one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparisonModel</name>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparisonView</name>
    <message>
        <source>Do they differ by more than chance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the two runs were made with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several seeds: mean (lowest to highest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one run with its Wilson 95 % interval, of several seeds mean (lowest to highest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Wilson&apos;s 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two runs have different classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several seeds: their mean, shaded from the lowest to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, B − A, over the %1 seeds of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error: A %1 (circles), B %2 (squares). On the dashed line, a network is right as often as its confidence says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CurveChartButtons</name>
    <message>
        <source>All epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all epochs (double click, or 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the curves; what they are stays faintly visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge to the page, and back (F)
Ctrl and the wheel, or + and −, zoom; dragging, or Shift and the arrow keys, move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis: every power of ten has the same height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DataPresenter</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current training keeps its dataset, %1; the next one uses the dataset that is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The built-in digits are open instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read inner folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more of this kind under Findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetChecker</name>
    <message>
        <source>Checking %1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training small networks to find label errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetHeader</name>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training and %2 test images of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of images, or the digits that the program draws itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading MNIST: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST&apos;s 70,000 digits (11.6 MB) and open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetLoader</name>
    <message>
        <source>the built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DigitCanvas</name>
    <message>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas for drawing a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the pointer or a pen, or by keyboard: the arrows move a cursor, with Shift further, Home, End, Page Up and Page Down move it aslant, and Space puts the pen down and up. Delete clears the canvas, Ctrl+Z undoes the last stroke, Ctrl+V pastes an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a drawing on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an image on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DigitGallery</name>
    <message>
        <source>No images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawPanel</name>
    <message>
        <source>Drawing panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off &quot;Read as a number&quot; to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingModels</name>
    <message>
        <source>%1 cannot be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model A is the shipped model again because %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model B now because %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: their classes differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingPresenter</name>
    <message>
        <source>Only the digits 0 to 9 can be kept; %1 is not one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was not kept: %2. It stays on the canvas: keep it again once that is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current or last training (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated after each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits: A predicts %1 of %2 correctly (%3), B %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingStepsView</name>
    <message>
        <source>Steps from ink to the network&apos;s image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a step out to see its effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all steps, the prediction is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::EpochSlider</name>
    <message>
        <source>Epoch to inspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ExplanationChart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ExplanationsPanel</name>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot of a run appears here once a run is inspected and its dataset is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the plot...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FeatureMapsView</name>
    <message>
        <source>Feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FileCommands</name>
    <message>
        <source>%1 is now model A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dataset folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitLab model (*.dlm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DigitLab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FiltersCard</name>
    <message>
        <source>Filters of the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of this run cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each filter multiplies 3 × 3 pixels by: vermilion positive, blue negative, zero neutral. A filter with opposite colours on two sides detects an edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsPresenter</name>
    <message>
        <source>One image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored to the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in digits have no folder: write them with Prepare first, then open that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out of this dataset; the manifest in its folder records this, and the files are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsView</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems with a dataset are listed here, file by file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 while reading; the images are not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 images could be read. Check looks for copies, odd images and unbalanced classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found: all %1 images can be read, and none is odd or a copy of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image looks like a class other than its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of them label errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the selected images out of this dataset from now on; their files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all images that were left out of this dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for copies, odd images and unbalanced classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train small networks to find images that look like another class; takes minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the findings as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HelpCommands</name>
    <message>
        <source>What it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in digits are open at first. Drop a folder of your own on the window, or get MNIST; the Findings tab lists what is wrong with a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout, padding, filters, shuffle, augmentation: change one of them and press Train. The time it will take is shown above the button, and ? explains a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and accuracy move while the network trains. The matrix below shows which classes it confuses; click a cell to see those images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on the canvas as you do on paper. Below it you see what the network reads and how sure it is. You need not train first: a trained model is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare sets two runs side by side and says in one sentence whether the difference is more than chance. You can take this tour again from the Help menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryPage</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Starred only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only starred runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run is kept here with its settings, seed, data, curves and predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 1 run is in the trash and can be restored under Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 runs are in the trash and can be restored under Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: name, note, data, state, seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryPresenter</name>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was trained on %2, which is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 cannot be replayed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 cannot be resumed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no checkpoint to be resumed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be resumed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryTable</name>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended, epochs 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout 0.3, epochs 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 88</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>88 min 8 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 Nov 28:28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ImageDetail</name>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 maps of %3 × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mistake or a cell of the matrix: the image, its probabilities and what each convolution makes of it appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ImageViewer</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectCards</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each part does in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was not trained on the open dataset, so its images cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its dataset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectPresenter</name>
    <message>
        <source>%1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LabelRow</name>
    <message>
        <source>That was a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View, relabel, import and export your digits (Ctrl+5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it was to add it to My digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this drawing as a %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LayerTableModel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MainWindow</name>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MessageBar</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MispairingExhibit</name>
    <message>
        <source>Show the mis-pairing: labels and predictions out of step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and predictions out of step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustration, not a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report whose experiments this program repeats predicted its test images in shuffled order and compared them with labels in file order. Done the same way here, the same %1 predictions would seem %2 correct, about what guessing gives, although %3 are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MissingDataset</name>
    <message>
        <source>%1: the dataset of this run is not there any more. If it was moved, locate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the dataset lies now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is the dataset of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: holds other images than those that the run was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MistakeGallery</name>
    <message>
        <source>%1
as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images do not belong to the open dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
is %2, predicted as %3 with %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ModelPicker</name>
    <message>
        <source>Model A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model B, for comparison: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitLab model (*.dlm)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ModelRow</name>
    <message>
        <source>Read as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a number: separate digits, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a model whose classes are digits can read numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MyDigitsPage</name>
    <message>
        <source>No digits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the canvas on the right and say what it was. It is kept here, and every network is evaluated on your handwriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a drawings file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the digits...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import digits that were drawn elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected digits, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class folders of images...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a drawings file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As class folders of PNG images...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.jsonl *.ndjson *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import class folders named 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a drawings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MyDigitsPresenter</name>
    <message>
        <source>No digit was imported; the only one was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit was imported; all %1 were there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 digits were imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; one was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 were there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 digits were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawings were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images have no strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NumberDigitsView</name>
    <message>
        <source>Digits of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreferencesDialog</name>
    <message>
        <source>DigitLab speaks it from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that was chosen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of a training they are read by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreparationRow</name>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the ink is lighter or darker than the paper. A network always sees light ink on dark: dark digits on light paper are inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole image: each image is resized as it is. Digit: the digit in it is cropped, fitted and centred like a drawing on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreparePanel</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed picks and splits the same images on every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of class folders, or with the four MNIST idx files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the images come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file; a new or empty folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already contains files; a new or empty folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is inside the source folder; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the training images that is held out to watch the training, so that the test split is used only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class gives %1, written as PNG files with a manifest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Presenters</name>
    <message>
        <source>Baseline and Final are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains it with this many seeds on the open dataset, when its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the queue, one run after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains it sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes it from the queue; its runs stay in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes entries that have finished or failed; their runs stay in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several seeds show the effect of chance on a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train page: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueuePresenter</name>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished entries were removed from the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueueRunner</name>
    <message>
        <source>%1. The queue starts empty; the file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset to train on: open a folder of digits or the built-in ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being trained: stop the queue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since this was added to the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error of A %1, of B %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, confidence %2 to %3: %4 predictions, %5 correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct predictions, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportModel</name>
    <message>
        <source>%1 (absent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class, then the averages over the classes that are in the labels or predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the images predicted as this class, the fraction that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the images of this class, the fraction that was predicted as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images of this class were evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportPresenter</name>
    <message>
        <source>Writing: %1 of %2 parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the report covers the runs so far. Reproduce resumes from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is reproduced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows no run that has ended: select one on the Inspect or History page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs are selected: select one of them on the History page, or export the comparison of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison needs two runs: choose them on the Compare page, or select two on the History page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running; the report can be reproduced when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset to reproduce the report on; open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproducing the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportReproducer</name>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportView</name>
    <message>
        <source>Precision, recall and F1 of each class appear here after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReproducePanel</name>
    <message>
        <source>Reproduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduce the report: its four runs, the recommended one and those that its claims need, each trained with this many seeds on the open dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the reproduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunActions</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two runs, or opens one as A on the Compare page (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the run&apos;s mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumes a stopped run from where it was last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the run again and checks whether the result is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue 5 more seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the same configuration with more seeds, to see the effect of chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del); this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel replay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunImporter</name>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1 into the history...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunPicker</name>
    <message>
        <source>Choose a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Data: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seeds of one configuration
Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · other test images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunQueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (seed %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (seeds %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training, epoch %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, in the middle of a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunSettingsCard</name>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom settings, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as preset %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as preset %1, but %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It has settings that this version does not know: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the run, and the preset&apos;s where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies them to the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunTableModel</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>a date of Qt: 23 Nov 10:15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Has settings that this version does not know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained without a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the preset %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred; click to remove the star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to star this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated on the test split yet; accuracy of the last validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 test images: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
F2 to rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy hh:mm:ss</source>
        <comment>a date of Qt: 23 November 2026 10:15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until the program ends: the folder for runs is not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SaliencyPanel</name>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A black square of %1 × %1 pixels covers each place of the image in turn. Vermilion: the probability of the class falls, so the network needs that place. Blue: it rises. (Zeiler and Fergus 2014)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the logit of the class changes with each pixel. Vermilion: a brighter pixel speaks for the class. Blue: against it. (Simonyan, Vedaldi and Zisserman 2014)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits per grey level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SaliencyView</name>
    <message>
        <source>Where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SampleBrowser</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the dataset appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SettingField</name>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it does, with a plot of the current run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● was %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SettingsForm</name>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>● %n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StatusLine</name>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StepTile</name>
    <message>
        <source>Click to leave it out or include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StepsSection</name>
    <message>
        <source>Steps from ink to 28 x 28</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StorageButton</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where runs are kept, how much disk space they use, and the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;folder for runs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;default folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the trash...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the trash (%1, %2)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk, and %2 in the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StoragePresenter</name>
    <message>
        <source>Folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are now kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted permanently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read, as before it was deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs were restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainPage</name>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset and press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted in its first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainSettings</name>
    <message>
        <source>Add my digits (%1) to the training split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another dataset on the Data page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with output shapes and parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset, or point at a setting to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits on the My digits page are trained on, too; the run records this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run in the history; if empty, the run is named after its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to train on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingCharts</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation loss appear here as the network trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation accuracy appear here, epoch by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingEstimate</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate from the last training here, %1 images/s, for %2 and the size of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first estimate for %1 from what such computers do; after a training here it is better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingPresenter</name>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Left out, since this version does not know them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was trained on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stopped run to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is in memory until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingProgress</name>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch 1 of %1 · starting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · %3 images/s %4 · %5 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingResults</name>
    <message>
        <source>Epoch of the confusion matrix and the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confusion matrix appears here after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each digit appear here after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Trainings</name>
    <message>
        <source>A training is running: wait until it ends, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset to train on: open a folder of digits or the built-in ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is being replayed: wait until that ends, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was started over; what it had trained before is in the trash (History, Storage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is started over, what it has trained so far moves to the trash, from which it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was trained on another dataset: open %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UndoOffers</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitGallery</name>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not a digit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no digits of this class yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label of the selected digits (keys 0 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected digits (Del); this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every digit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScores</name>
    <message>
        <source>My digits: %1 of %2 predicted correctly, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScoresModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
It rejected %2 of them as not a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScoresView</name>
    <message>
        <source>How well each network predicts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each network predicts my digits, by digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>888 of 888</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigits</name>
    <message>
        <source>digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nor can one line after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nor can %1 lines after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The other digits are shown, and what cannot be read stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another window or program; it has been read again. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ValueGridView</name>
    <message>
        <source>%1 images, strongest value %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::VerdictView</name>
    <message>
        <source>The image is what the network sees: the ink cropped, fitted into 20 x 20 pixels and centred in 28 x 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure this is a digit; if it is, %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like digits that touch; if it is one digit, %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the best guess is %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure this is a number: %1; if it is, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of all digits together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ They disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::WindowActions</name>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open dataset folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open r&amp;un folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export current model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;run as HTML or PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;comparison as HTML or PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume the last stopped run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train &amp;Baseline and Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduce the r&amp;eport...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shipped model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Latest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;rawing panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DigitLab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Workspace</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and look at a dataset (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the options and train a network (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the mistakes of a run (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two runs side by side (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits you have drawn (Ctrl+5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs, and the queue (Ctrl+6)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
