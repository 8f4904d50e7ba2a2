<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutText</name>
    <message>
        <source>The model that ships with DigitLab correctly classifies %1 of %2 test images: %3.</source>
        <translation>Das mitgelieferte Modell klassifiziert %1 von %2 Testbildern richtig: %3.</translation>
    </message>
    <message>
        <source>%1 Those that it rejects as not a digit count as wrong.</source>
        <translation>%1 Abgelehnte („keine Ziffer“) zählen als falsch.</translation>
    </message>
    <message>
        <source>%1 Its percentages are %2 points off on average (expected calibration error).</source>
        <translation>%1 Seine Prozentangaben weichen im Mittel um %2 Punkte ab (Expected Calibration Error).</translation>
    </message>
    <message>
        <source>A laboratory for convolutional networks that read handwritten digits.</source>
        <translation>Ein Labor für Faltungsnetze, die handgeschriebene Ziffern lesen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>DatasetTitle</name>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>user digit</source>
        <translation>eigene Ziffer</translation>
    </message>
    <message>
        <source>user digits</source>
        <translation>eigene Ziffern</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>%1 images were dropped; only one at a time can be put on the canvas. To train on them, put them into a folder with a sub-folder for each class, and drop that folder.</source>
        <translation>%1 Bilder wurden abgelegt; auf die Zeichenfläche passt nur eines auf einmal. Um mit ihnen zu trainieren, in einen Ordner mit einem Unterordner je Klasse legen und diesen Ordner ablegen.</translation>
    </message>
    <message>
        <source>%1 items were dropped that do not go together: drop one image, model or dataset at a time.</source>
        <translation>%1 abgelegte Dinge passen nicht zusammen: jeweils ein Bild, ein Modell oder einen Datensatz ablegen.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer; save it first.</source>
        <translation>%1 ist keine Datei auf diesem Computer; zuerst speichern.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>The rectified linear unit lets positive values pass and sets negative ones to zero: max(0, x). Without such a bend, several layers would be no more than one linear map. Its gradient is 1 or 0, so it does not fade on its way through many layers, and the zeros make the maps sparse. A filter that is zero everywhere learns nothing more.</source>
        <translation>Die Rectified Linear Unit lässt positive Werte durch und setzt negative auf null: max(0, x). Ohne einen solchen Knick wären mehrere Schichten nicht mehr als eine einzige lineare Abbildung. Ihr Gradient ist 1 oder 0, er wird also auf dem Weg durch viele Schichten nicht schwächer, und die Nullen machen die Karten dünn besetzt. Ein Filter, der überall null ist, lernt nichts mehr.</translation>
    </message>
    <message>
        <source>Nair and Hinton, Rectified linear units improve restricted Boltzmann machines, 2010; Glorot, Bordes and Bengio, Deep sparse rectifier neural networks, 2011</source>
        <translation>Nair and Hinton, Rectified linear units improve restricted Boltzmann machines, 2010; Glorot, Bordes and Bengio, Deep sparse rectifier neural networks, 2011</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Each weight has two moving averages of its gradient g: the mean v = 0.9 v + 0.1 g, and the square s = 0.999 s + 0.001 g². A step is the learning rate times v / √s, both corrected for their start at zero. So noise that changes its sign cancels out, and weights with small gradients take steps as large as those with large ones. The learning rate is about the largest step of a weight.</source>
        <translation>Jedes Gewicht hat zwei gleitende Mittel seines Gradienten g: den Mittelwert v = 0.9 v + 0.1 g und das Quadrat s = 0.999 s + 0.001 g². Ein Schritt ist die Lernrate mal v / √s, beide um ihren Start bei null korrigiert. So hebt sich Rauschen mit wechselndem Vorzeichen auf, und Gewichte mit kleinen Gradienten machen ebenso große Schritte wie solche mit großen. Die Lernrate ist etwa der größte Schritt eines Gewichts.</translation>
    </message>
    <message>
        <source>Kingma and Ba, Adam: a method for stochastic optimization, 2015</source>
        <translation>Kingma and Ba, Adam: a method for stochastic optimization, 2015</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>In training, a random fraction of a layer&apos;s values is set to zero, a different one for every image, and the rest is scaled up so that the sum stays about the same. No unit can rely on another one being there, which works like the mean of many networks and reduces overfitting. In prediction nothing is dropped: that is why validation can be better than training here.</source>
        <translation>Im Training wird ein zufälliger Anteil der Werte einer Schicht auf null gesetzt, bei jedem Bild ein anderer, und der Rest so vergrößert, dass die Summe etwa gleich bleibt. Keine Einheit kann sich auf eine andere verlassen; das wirkt wie das Mittel vieler Netze und verringert Überanpassung. Bei der Vorhersage fällt nichts weg: Darum kann die Validierung hier besser sein als das Training.</translation>
    </message>
    <message>
        <source>Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout: a simple way to prevent neural networks from overfitting, 2014</source>
        <translation>Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout: a simple way to prevent neural networks from overfitting, 2014</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>A filter of 3 × 3 has no neighbours to look at beyond the image&apos;s edge. Padding &quot;same&quot; puts zeros around it, and the map keeps its size. &quot;valid&quot; leaves the edge out: each convolution makes the map 2 pixels narrower, and after three blocks the network sees less of the border.</source>
        <translation>Ein Filter von 3 × 3 hat jenseits des Bildrands keine Nachbarn. Padding &quot;same&quot; setzt Nullen darum, und die Karte behält ihre Größe. &quot;valid&quot; lässt den Rand weg: Jede Faltung macht die Karte 2 Pixel schmaler, und nach drei Blöcken sieht das Netz weniger vom Rand.</translation>
    </message>
    <message>
        <source>Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016</source>
        <translation>Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Of every 2 × 2 values of a map the largest is kept. The map has a quarter of the values, the next filters see twice as far, and a stroke that moves by a pixel changes little. Its exact position is lost.</source>
        <translation>Von je 2 × 2 Werten einer Karte bleibt der größte. Die Karte hat ein Viertel der Werte, die nächsten Filter sehen doppelt so weit, und ein Strich, der um ein Pixel wandert, ändert wenig. Seine genaue Lage geht verloren.</translation>
    </message>
    <message>
        <source>Zhou and Chellappa, Computation of optical flow using a neural network, 1988; Scherer, Müller and Behnke, Evaluation of pooling operations in convolutional architectures, 2010</source>
        <translation>Zhou and Chellappa, Computation of optical flow using a neural network, 1988; Scherer, Müller and Behnke, Evaluation of pooling operations in convolutional architectures, 2010</translation>
    </message>
    <message>
        <source>Shuffling</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Gradient descent in batches treats each batch as a fair sample of all the data. Files that are stored class by class break that: a batch then holds one or two digits, the network is pulled to them, and the next batch pulls it elsewhere. Shuffling before every epoch mixes the classes. It does not touch the test images, whose labels and predictions stay in pairs.</source>
        <translation>Gradientenabstieg in Batches behandelt jeden Batch als faire Stichprobe aller Daten. Dateien, die nach Klassen geordnet liegen, brechen das: Ein Batch enthält dann eine oder zwei Ziffern, das Netz wird zu ihnen gezogen, und der nächste Batch zieht es anderswohin. Mischen vor jeder Epoche verteilt die Klassen. Die Testbilder bleiben unberührt; ihre Labels und Vorhersagen bleiben gepaart.</translation>
    </message>
    <message>
        <source>Bengio, Practical recommendations for gradient-based training of deep architectures, 2012</source>
        <translation>Bengio, Practical recommendations for gradient-based training of deep architectures, 2012</translation>
    </message>
</context>
<context>
    <name>ExplanationPlots</name>
    <message>
        <source>Fraction of values that ReLU has set to zero, by layer, over %1 test images.</source>
        <translation>Anteil der Werte, die ReLU auf null gesetzt hat, je Schicht, über %1 Testbilder.</translation>
    </message>
    <message>
        <source>gradient g</source>
        <translation>Gradient g</translation>
    </message>
    <message>
        <source>mean v</source>
        <translation>Mittelwert v</translation>
    </message>
    <message>
        <source>root of the square √s</source>
        <translation>Wurzel des Quadrats √s</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>One weight of the first convolution over the first %1 batches of this run, trained again from its seed: %2.</source>
        <translation>Ein Gewicht der ersten Faltung über die ersten %1 Batches dieses Laufs, aus seinem Seed neu trainiert: %2.</translation>
    </message>
    <message>
        <source>One map after pooling, and the same with this run&apos;s dropout of %1.</source>
        <translation>Eine Karte nach dem Pooling, und dieselbe mit dem Dropout dieses Laufs von %1.</translation>
    </message>
    <message>
        <source>This run trained without dropout. One map of it after pooling, and the same with a dropout of %1.</source>
        <translation>Dieser Lauf trainierte ohne Dropout. Eine Karte nach dem Pooling, und dieselbe mit einem Dropout von %1.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <source>with dropout</source>
        <translation>mit Dropout</translation>
    </message>
    <message>
        <source>after ReLU</source>
        <translation>nach ReLU</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>The map of this run&apos;s filter that responds most strongly, under both settings; the run uses &quot;%1&quot;.</source>
        <translation>Die Karte des Filters dieses Laufs, der am stärksten anspricht, unter beiden Einstellungen; der Lauf verwendet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>same: 28 × 28</source>
        <translation>same: 28 × 28</translation>
    </message>
    <message>
        <source>valid: 26 × 26</source>
        <translation>valid: 26 × 26</translation>
    </message>
    <message>
        <source>before: %1 × %2</source>
        <translation>vorher: %1 × %2</translation>
    </message>
    <message>
        <source>after: %1 × %2</source>
        <translation>nachher: %1 × %2</translation>
    </message>
    <message>
        <source>The map of this run&apos;s filter that responds most strongly.</source>
        <translation>Die Karte des Filters dieses Laufs, der am stärksten anspricht.</translation>
    </message>
    <message>
        <source>Images of each class (rows, %1 at the top) in the first batches (columns) of this run&apos;s first epoch; the run trained %2.</source>
        <translation>Bilder je Klasse (Zeilen, %1 oben) in den ersten Batches (Spalten) der ersten Epoche dieses Laufs; der Lauf trainierte %2.</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation>Bilder in einem Batch</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>ImageMime</name>
    <message>
        <source>There is no image to put on the canvas: copy or drop one first.</source>
        <translation>Es gibt kein Bild für die Zeichenfläche: zuerst eines kopieren oder ablegen.</translation>
    </message>
    <message>
        <source>: not a file on this computer; save it first.</source>
        <translation>: keine Datei auf diesem Computer; zuerst speichern.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>No thread is available for this: %1.</source>
        <translation>Dafür ist kein Thread verfügbar: %1.</translation>
    </message>
</context>
<context>
    <name>MyDigitsTexts</name>
    <message>
        <source>No digit was imported; the only one was there already.</source>
        <translation>Keine Ziffer wurde importiert; die einzige war schon da.</translation>
    </message>
    <message>
        <source>No drawing was imported; the only one was there already.</source>
        <translation>Keine Zeichnung wurde importiert; die einzige war schon da.</translation>
    </message>
    <message>
        <source>No digit was imported; all %1 were there already.</source>
        <translation>Keine Ziffer wurde importiert; alle %1 waren schon da.</translation>
    </message>
    <message>
        <source>No drawing was imported; all %1 were there already.</source>
        <translation>Keine Zeichnung wurde importiert; alle %1 waren schon da.</translation>
    </message>
    <message>
        <source>One digit was imported</source>
        <translation>Eine Ziffer wurde importiert</translation>
    </message>
    <message>
        <source>One drawing was imported</source>
        <translation>Eine Zeichnung wurde importiert</translation>
    </message>
    <message>
        <source>%1 digits were imported</source>
        <translation>%1 Ziffern wurden importiert</translation>
    </message>
    <message>
        <source>%1 drawings were imported</source>
        <translation>%1 Zeichnungen wurden importiert</translation>
    </message>
    <message>
        <source>One digit was deleted.</source>
        <translation>Eine Ziffer wurde gelöscht.</translation>
    </message>
    <message>
        <source>One drawing was deleted.</source>
        <translation>Eine Zeichnung wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 digits were deleted.</source>
        <translation>%1 Ziffern wurden gelöscht.</translation>
    </message>
    <message>
        <source>%1 drawings were deleted.</source>
        <translation>%1 Zeichnungen wurden gelöscht.</translation>
    </message>
    <message>
        <source>; one was there already</source>
        <translation>; eine war schon da</translation>
    </message>
    <message>
        <source>; %1 were there already</source>
        <translation>; %1 waren schon da</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>Enter a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Enter the number without thousands separators, such as 12500 or 0.5.</source>
        <translation>Die Zahl ohne Tausendertrennzeichen eingeben, etwa 12500 oder 0.5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; write 0.001, 0,001 or 1e-3.</source>
        <translation>&quot;%1&quot; ist keine Zahl; 0.001, 0,001 oder 1e-3 schreiben.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Enter the whole number without separators, such as 12500.</source>
        <translation>Die ganze Zahl ohne Trennzeichen eingeben, etwa 12500.</translation>
    </message>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation>Eine ganze Zahl eingeben, etwa 12.</translation>
    </message>
    <message>
        <source>The number must not be below 0.</source>
        <translation>Die Zahl darf nicht unter 0 liegen.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>Verlust, logarithmisch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>Web page, one file (*.html);;PDF document (*.pdf);;Markdown (*.md);;LaTeX (*.tex)</source>
        <translation>Webseite, eine Datei (*.html);;PDF-Dokument (*.pdf);;Markdown (*.md);;LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be saved in this format; expected a name that ends in %1.</source>
        <translation>kann nicht in diesem Format gespeichert werden; der Name muss auf %1 enden.</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Zahlen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.%1)</source>
        <translation>Text (*.%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Speichern oder kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 digits that are %3 were predicted as %4.</source>
        <translation>%1 von %2 Ziffern, die %3 sind, wurden als %4 vorhergesagt.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Difference of two confusion matrices over %1 classes.</source>
        <translation>Differenz zweier Konfusionsmatrizen über %1 Klassen.</translation>
    </message>
    <message>
        <source>Confusion matrix over %1 classes: %2 of %3 images on the diagonal.</source>
        <translation>Konfusionsmatrix über %1 Klassen: %2 von %3 Bildern auf der Diagonale.</translation>
    </message>
    <message>
        <source>Actual \ predicted</source>
        <translation>Tatsächlich \ vorhergesagt</translation>
    </message>
    <message>
        <source>actual \ predicted</source>
        <translation>tatsächlich \ vorhergesagt</translation>
    </message>
    <message>
        <source>Digits that are %1 predicted as %2: %3 by B and %4 by A (%5).</source>
        <translation>Ziffern, die %1 sind, als %2 vorhergesagt: %3 von B und %4 von A (%5).</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>The confusion matrix appears here.</source>
        <translation>Hier erscheint die Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>Fixed by B</source>
        <translation>Von B behoben</translation>
    </message>
    <message>
        <source>Broken by B</source>
        <translation>Von B verschlechtert</translation>
    </message>
    <message>
        <source>Wrong in both</source>
        <translation>In beiden falsch</translation>
    </message>
    <message>
        <source>the built-in digits</source>
        <translation>die eingebauten Ziffern</translation>
    </message>
    <message>
        <source>%1 %2, %3 %</source>
        <translation>%1 %2, %3 %</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>%1 predicts %2 with %3</source>
        <translation>%1 sagt %2 mit %3 voraus</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Choose two runs above, or train Baseline and Final, the first and the last network of the report that this program repeats, on the same split: the settings that differ, both curves, both matrices, and whether the difference is more than chance appear here.</source>
        <translation>Oben zwei Läufe wählen oder Baseline und Final, das erste und das letzte Netz des nachgestellten Berichts, auf derselben Aufteilung trainieren: Hier erscheinen die unterschiedlichen Einstellungen, beide Kurven, beide Matrizen und ob der Unterschied mehr als Zufall ist.</translation>
    </message>
    <message>
        <source>Train Baseline and Final</source>
        <translation>Baseline und Final trainieren</translation>
    </message>
    <message>
        <source>A train</source>
        <translation>A Train.</translation>
    </message>
    <message>
        <source>A val.</source>
        <translation>A Val.</translation>
    </message>
    <message>
        <source>B train</source>
        <translation>B Train.</translation>
    </message>
    <message>
        <source>B val.</source>
        <translation>B Val.</translation>
    </message>
    <message>
        <source>%1, %2 seeds</source>
        <translation>%1, %2 Seeds</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Unterschiedliche Einstellungen</translation>
    </message>
    <message>
        <source>Metrics on the test split</source>
        <translation>Maße auf dem Testteil</translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation>Recall je Klasse</translation>
    </message>
    <message>
        <source>Precision by class</source>
        <translation>Precision je Klasse</translation>
    </message>
    <message>
        <source>Do the percentages mean what they say?</source>
        <translation>Stimmen die Prozentangaben?</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Seed whose images are shown</source>
        <translation>Seed, dessen Bilder gezeigt werden</translation>
    </message>
    <message>
        <source>%1 % across, %2 % down, pen down</source>
        <translation>%1 % von links, %2 % von oben, Stift unten</translation>
    </message>
    <message>
        <source>%1 % across, %2 % down, pen up</source>
        <translation>%1 % von links, %2 % von oben, Stift oben</translation>
    </message>
    <message>
        <source>A %1, predicted as %2</source>
        <translation>%1, als %2 vorhergesagt</translation>
    </message>
    <message>
        <source>A %1, wrongly predicted as %2</source>
        <translation>%1, fälschlich als %2 vorhergesagt</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Noch nichts zu untersuchen</translation>
    </message>
    <message>
        <source>After training, the mistakes appear here, worst first, with what each layer makes of an image.</source>
        <translation>Nach dem Training erscheinen hier die Fehler, die schlimmsten zuerst, und was jede Schicht aus einem Bild macht.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · %3</source>
        <translation>Epoche %1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1; epoch %2</source>
        <translation>%1; Epoche %2</translation>
    </message>
    <message>
        <source>The other epochs cannot be inspected because the run&apos;s folder no longer exists (%1).</source>
        <translation>Die anderen Epochen lassen sich nicht untersuchen, weil der Ordner des Laufs nicht mehr existiert (%1).</translation>
    </message>
    <message>
        <source>The other epochs need the run&apos;s images: open its dataset to inspect them.</source>
        <translation>Die anderen Epochen brauchen die Bilder des Laufs: seinen Datensatz öffnen, um sie zu untersuchen.</translation>
    </message>
    <message>
        <source>Only this epoch can be inspected: the weights of the others were not kept, as in runs of earlier versions and of very large networks.</source>
        <translation>Nur diese Epoche lässt sich untersuchen: Die Gewichte der anderen wurden nicht aufgehoben, wie in Läufen früherer Versionen und sehr großer Netze.</translation>
    </message>
    <message>
        <source>%1 of %2 epochs are kept, evenly spaced, with the first, the best and the last.</source>
        <translation>%1 von %2 Epochen sind aufgehoben, gleichmäßig verteilt, mit der ersten, der besten und der letzten.</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 · %2 seeds · mean %3</source>
        <translation>%1 · %2 Seeds · Mittel %3</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>a date of Qt: 23 Nov 10:15</comment>
        <translation>d. MMM hh:mm</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>%1 of %2 images of %3 were predicted as %4.</source>
        <translation>%1 von %2 Bildern von %3 wurden als %4 vorhergesagt.</translation>
    </message>
    <message>
        <source>Images of %1 predicted as %2: %3 by B and %4 by A (%5).</source>
        <translation>Bilder von %1, als %2 vorhergesagt: %3 von B und %4 von A (%5).</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>Neuer Sweep</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was zu versuchen ist</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Open the folder of a sweep, also of one that was planned on the command line</source>
        <translation>Den Ordner eines Sweeps öffnen, auch eines auf der Befehlszeile geplanten</translation>
    </message>
    <message>
        <source>Save the answer with all tables as HTML, PDF, Markdown or LaTeX</source>
        <translation>Die Antwort mit allen Tabellen als HTML, PDF, Markdown oder LaTeX speichern</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Look at the mistakes of the selected run</source>
        <translation>Die Fehler des gewählten Laufs ansehen</translation>
    </message>
    <message>
        <source>Compare two selected runs, or all seeds of two selected rows</source>
        <translation>Zwei ausgewählte Läufe oder alle Seeds zweier ausgewählter Zeilen vergleichen</translation>
    </message>
</context>
<context>
    <name>RunCaption</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1; data: %2</source>
        <translation>%1; Daten: %2</translation>
    </message>
    <message>
        <source>A: %1; B: %2; data: %3</source>
        <translation>A: %1; B: %2; Daten: %3</translation>
    </message>
    <message>
        <source>A: %1, data: %2; B: %3, data: %4</source>
        <translation>A: %1, Daten: %2; B: %3, Daten: %4</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>%1. Under More, each has its own range.</source>
        <translation>%1. Unter „Weitere“ hat jede ihren eigenen Bereich.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Filters are three whole numbers from %1, one per block: 32, 64, 128.</source>
        <translation>Filter sind drei ganze Zahlen ab %1, eine je Block: 32, 64, 128.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to 18446744073709551615. %1</source>
        <translation>Der Seed ist eine ganze Zahl von 0 bis 18446744073709551615. %1</translation>
    </message>
    <message>
        <source>Needs a patience of at least 1.</source>
        <translation>Braucht eine Geduld von mindestens 1.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the pen; with Shift further</source>
        <translation>Stift bewegen; mit Umschalt weiter</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Move the pen aslant</source>
        <translation>Stift schräg bewegen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Stift absetzen oder aufsetzen</translation>
    </message>
    <message>
        <source>Esc, Delete</source>
        <translation>Esc, Entf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Read the values of the previous or next epoch</source>
        <translation>Werte der vorigen oder nächsten Epoche lesen</translation>
    </message>
    <message>
        <source>+, −, Ctrl+wheel</source>
        <translation>+, −, Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom into the epochs</source>
        <translation>In die Epochen zoomen</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right, dragging</source>
        <translation>Umschalt+Links, Umschalt+Rechts, Ziehen</translation>
    </message>
    <message>
        <source>Move along the epochs</source>
        <translation>Entlang der Epochen verschieben</translation>
    </message>
    <message>
        <source>0, double click</source>
        <translation>0, Doppelklick</translation>
    </message>
    <message>
        <source>Show all epochs</source>
        <translation>Alle Epochen zeigen</translation>
    </message>
    <message>
        <source>F, then Esc</source>
        <translation>F, dann Esc</translation>
    </message>
    <message>
        <source>Enlarge the chart to the page, and back</source>
        <translation>Diagramm auf die Seite vergrößern und zurück</translation>
    </message>
    <message>
        <source>In a confusion matrix</source>
        <translation>In einer Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Show the images of the cell</source>
        <translation>Bilder der Zelle zeigen</translation>
    </message>
    <message>
        <source>In a gallery</source>
        <translation>In einer Galerie</translation>
    </message>
    <message>
        <source>Go from image to image</source>
        <translation>Von Bild zu Bild gehen</translation>
    </message>
    <message>
        <source>Open the image, or what is known of it</source>
        <translation>Bild öffnen, oder was davon bekannt ist</translation>
    </message>
    <message>
        <source>In My digits</source>
        <translation>In „Meine Ziffern“</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Give the chosen drawings another label</source>
        <translation>Gewählten Zeichnungen ein anderes Label geben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen drawings</source>
        <translation>Gewählte Zeichnungen löschen</translation>
    </message>
    <message>
        <source>In History</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Compare the chosen runs</source>
        <translation>Gewählte Läufe vergleichen</translation>
    </message>
    <message>
        <source>Star the run, or take the star away</source>
        <translation>Lauf mit Stern markieren oder Stern entfernen</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Lauf löschen</translation>
    </message>
</context>
<context>
    <name>ShownDigits</name>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>of</source>
        <comment>1.2 of 11.6 MB</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>TrainingPresenter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>Takes %1 at most</source>
        <translation>Dauert höchstens %1</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Dauert %1</translation>
    </message>
    <message>
        <source>%1. This run is in memory until the program ends: export it, or choose another folder for runs on the History page.</source>
        <translation>%1. Dieser Lauf bleibt im Speicher, bis das Programm endet: ihn exportieren oder im Verlauf einen anderen Ordner für Läufe wählen.</translation>
    </message>
    <message>
        <source>%1 was stopped after %2; it was saved and can be resumed.</source>
        <translation>%1 wurde nach %2 gestoppt; es ist gespeichert und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>%1 is trained: it correctly classifies %2 of %3 test images, %4.</source>
        <translation>%1 ist trainiert: Es klassifiziert %2 von %3 Testbildern richtig, %4.</translation>
    </message>
    <message>
        <source>%1 was interrupted when the program ended.</source>
        <translation>%1 wurde unterbrochen, als das Programm endete.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 It cannot be resumed: %2. %3</source>
        <translation>%1 Es kann nicht fortgesetzt werden: %2. %3</translation>
    </message>
    <message>
        <source>%1 It has no checkpoint to be resumed from. %2</source>
        <translation>%1 Es hat keinen Checkpoint, von dem es fortgesetzt werden könnte. %2</translation>
    </message>
    <message>
        <source>%1 It can be resumed from where it was last saved.</source>
        <translation>%1 Es kann vom letzten Speicherstand fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>an %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>&quot;same&quot; adds a black border so that a map keeps its size; &quot;valid&quot; loses a pixel on each side.</source>
        <translation>&quot;same&quot; fügt einen schwarzen Rand an, sodass eine Karte ihre Größe behält; &quot;valid&quot; verliert an jeder Seite ein Pixel.</translation>
    </message>
    <message>
        <source>1 (grey)</source>
        <translation>1 (grau)</translation>
    </message>
    <message>
        <source>1 for grey; 3 repeats the grey image, as Keras reads PNG files, for the same result with more weights.</source>
        <translation>1 für Grau; 3 wiederholt das graue Bild, wie Keras PNG-Dateien liest: dasselbe Ergebnis mit mehr Gewichten.</translation>
    </message>
    <message>
        <source>1/255</source>
        <translation>1/255</translation>
    </message>
    <message>
        <source>20 x 20</source>
        <translation>20 x 20</translation>
    </message>
    <message>
        <source>28 x 28</source>
        <translation>28 x 28</translation>
    </message>
    <message>
        <source>3 (as RGB)</source>
        <translation>3 (als RGB)</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Augmented</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads for training, at most one for every 32 images of a batch; 0 uses all cores.</source>
        <translation>CPU-Threads für das Training, höchstens einer je 32 Bilder eines Batches; 0 nutzt alle Kerne.</translation>
    </message>
    <message>
        <source>CUDA GPU</source>
        <translation>CUDA-GPU</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>Breite der Dense-Schicht</translation>
    </message>
    <message>
        <source>Determines initial weights, order, augmentation and dropout; the same seed gives the same run.</source>
        <translation>Bestimmt Anfangsgewichte, Reihenfolge, Augmentierung und Dropout; derselbe Seed gibt denselben Lauf.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Dirt and stray dots are removed.</source>
        <translation>Schmutz und verirrte Punkte werden entfernt.</translation>
    </message>
    <message>
        <source>Distorts each training image smoothly: points seven pixels apart move by up to this many pixels, like an unsteady hand.</source>
        <translation>Verzerrt jedes Trainingsbild weich: Punkte im Abstand von sieben Pixeln wandern um bis zu so viele Pixel, wie bei unruhiger Hand.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout, augmentation with a horizontal flip, padding same and twice the filters, as in the report.</source>
        <translation>Dropout, Augmentierung mit waagerechter Spiegelung, Padding same und doppelt so viele Filter, wie im Bericht.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Elastisch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Frames, rings, ruled lines and underlines are removed.</source>
        <translation>Rahmen, Ringe, Linien des Papiers und Unterstreichungen werden entfernt.</translation>
    </message>
    <message>
        <source>Height shift</source>
        <translation>Versatz senkrecht</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Waagerecht spiegeln</translation>
    </message>
    <message>
        <source>How large each step of Adam is; too large does not converge, too small takes long.</source>
        <translation>Wie groß jeder Schritt von Adam ist; zu groß konvergiert nicht, zu klein dauert lange.</translation>
    </message>
    <message>
        <source>How many images each step of Adam is computed from; smaller batches give more steps, but noisier ones.</source>
        <translation>Aus wie vielen Bildern jeder Schritt von Adam berechnet wird; kleinere Batches geben mehr, aber verrauschtere Schritte.</translation>
    </message>
    <message>
        <source>How many maps each of the three convolutions makes; more maps capture more, but take longer.</source>
        <translation>Wie viele Karten jede der drei Faltungen erzeugt; mehr Karten erfassen mehr, dauern aber länger.</translation>
    </message>
    <message>
        <source>How many times the network sees every training image; with too few it is not finished, with too many it memorises the images.</source>
        <translation>Wie oft das Netz jedes Trainingsbild sieht; mit zu wenigen ist es nicht fertig, mit zu vielen lernt es die Bilder auswendig.</translation>
    </message>
    <message>
        <source>How the learning rate changes: constant, falling along a cosine, or rising and falling once (one-cycle).</source>
        <translation>Wie sich die Lernrate ändert: gleich bleibend, entlang eines Kosinus fallend, oder einmal steigend und fallend (one-cycle).</translation>
    </message>
    <message>
        <source>Initial weights: Keras&apos; Glorot uniform with zero biases, or LibTorch&apos;s Kaiming uniform.</source>
        <translation>Anfangsgewichte: Glorot uniform von Keras mit Bias null, oder Kaiming uniform von LibTorch.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Makes each training image larger or smaller by up to this fraction.</source>
        <translation>Macht jedes Trainingsbild um bis zu diesen Anteil größer oder kleiner.</translation>
    </message>
    <message>
        <source>Makes strokes thicker or thinner by up to this many pixels on each side, like different pens.</source>
        <translation>Macht Striche auf jeder Seite um bis zu so viele Pixel dicker oder dünner, wie verschiedene Stifte.</translation>
    </message>
    <message>
        <source>Mirrors half of the training images; with digits it costs about ten points of accuracy, because a mirrored 2 or 5 is not a digit.</source>
        <translation>Spiegelt die Hälfte der Trainingsbilder; bei Ziffern kostet das etwa zehn Punkte Genauigkeit, denn eine gespiegelte 2 oder 5 ist keine Ziffer.</translation>
    </message>
    <message>
        <source>Mixes the training images before every epoch; unmixed, files in class order give each batch only one or two classes.</source>
        <translation>Mischt die Trainingsbilder vor jeder Epoche; ungemischt, in Klassenordnung, enthält jeder Batch nur eine oder zwei Klassen.</translation>
    </message>
    <message>
        <source>Moves each training image left or right by up to this fraction of its width.</source>
        <translation>Verschiebt jedes Trainingsbild um bis zu diesen Anteil seiner Breite nach links oder rechts.</translation>
    </message>
    <message>
        <source>Moves each training image up or down by up to this fraction of its height.</source>
        <translation>Verschiebt jedes Trainingsbild um bis zu diesen Anteil seiner Höhe nach oben oder unten.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Number of values in the layer between the last maps and the classes.</source>
        <translation>Zahl der Werte in der Schicht zwischen den letzten Karten und den Klassen.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step, which keeps the network simple.</source>
        <translation>Zieht die Gewichte bei jedem Schritt in Richtung null, was das Netz einfach hält.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproduzierbarkeit</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Restore best weights</source>
        <translation>Beste Gewichte behalten</translation>
    </message>
    <message>
        <source>Rotates each training image by up to this many degrees either way.</source>
        <translation>Dreht jedes Trainingsbild um bis zu so viele Grad nach beiden Seiten.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scales each map to mean 0 and variance 1 over the batch, which makes training faster and steadier.</source>
        <translation>Bringt jede Karte über den Batch auf Mittelwert 0 und Varianz 1; das Training wird schneller und gleichmäßiger.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Sets this fraction of values to zero after every block during training, so that the network relies on no single value.</source>
        <translation>Setzt im Training nach jedem Block diesen Anteil der Werte auf null, damit sich das Netz auf keinen einzelnen verlässt.</translation>
    </message>
    <message>
        <source>Shadows and uneven light on the paper are evened out.</source>
        <translation>Schatten und ungleiches Licht auf dem Papier werden ausgeglichen.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Slants each training image by up to this many degrees either way.</source>
        <translation>Schert jedes Trainingsbild um bis zu so viele Grad nach beiden Seiten.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>Stops training after this many epochs without a lower validation loss (early stopping); 0 turns this off.</source>
        <translation>Beendet das Training nach so vielen Epochen ohne kleineren Validierungsverlust (Early Stopping); 0 schaltet das aus.</translation>
    </message>
    <message>
        <source>Stroke thickness</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>Stroke width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>The baseline with a dropout of 0.2 after every block.</source>
        <translation>Die Baseline mit einem Dropout von 0.2 nach jedem Block.</translation>
    </message>
    <message>
        <source>The best settings that we know for digits: batch normalisation, dropout, affine augmentation without a flip (elastic too for few digits), one-cycle learning rate, many epochs; more filters for very many digits.</source>
        <translation>Die besten Einstellungen, die wir für Ziffern kennen: Batch-Normalisierung, Dropout, affine Augmentierung ohne Spiegelung (bei wenigen Ziffern auch elastisch), Lernrate one-cycle, viele Epochen; mehr Filter bei sehr vielen Ziffern.</translation>
    </message>
    <message>
        <source>The canvas as drawn, or the image in shades of grey.</source>
        <translation>Die Zeichenfläche wie gezeichnet, oder das Bild in Graustufen.</translation>
    </message>
    <message>
        <source>The centre of mass is moved to the middle of 28 x 28 pixels: the image that the network sees.</source>
        <translation>Der Schwerpunkt rückt in die Mitte von 28 x 28 Pixeln: das Bild, das das Netz sieht.</translation>
    </message>
    <message>
        <source>The empty sheet around the ink is cut off.</source>
        <translation>Das leere Blatt um die Tinte wird abgeschnitten.</translation>
    </message>
    <message>
        <source>The ink is fitted into 20 x 20 pixels, keeping its aspect ratio.</source>
        <translation>Die Tinte wird in 20 x 20 Pixel eingepasst; ihr Seitenverhältnis bleibt.</translation>
    </message>
    <message>
        <source>The learning rate rises linearly for this many epochs (fractions allowed), which keeps the first steps stable.</source>
        <translation>So viele Epochen lang (auch Bruchteile) steigt die Lernrate linear, was die ersten Schritte stabil hält.</translation>
    </message>
    <message>
        <source>The report&apos;s first run: no dropout, no augmentation, padding valid, 8 epochs.</source>
        <translation>Der erste Lauf des Berichts: kein Dropout, keine Augmentierung, Padding valid, 8 Epochen.</translation>
    </message>
    <message>
        <source>The report&apos;s last run: padding same, 12 epochs, and the samples in stored order, unshuffled.</source>
        <translation>Der letzte Lauf des Berichts: Padding same, 12 Epochen, und die Bilder in gespeicherter Reihenfolge, ungemischt.</translation>
    </message>
    <message>
        <source>Thin and thick strokes are adjusted to the stroke width of the training digits.</source>
        <translation>Dünne und dicke Striche werden an die Strichbreite der Trainingsziffern angepasst.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trains for a little less than certainty in the right class, which makes the probabilities more honest.</source>
        <translation>Trainiert auf etwas weniger als Gewissheit in der richtigen Klasse; das macht die Wahrscheinlichkeiten ehrlicher.</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Aufwärmepochen</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>What is darker or lighter than the paper becomes white ink on black.</source>
        <translation>Was dunkler oder heller als das Papier ist, wird weiße Tinte auf Schwarz.</translation>
    </message>
    <message>
        <source>What pixel values from 0 to 255 are multiplied by first; 1/255 scales them to 0 to 1.</source>
        <translation>Womit Pixelwerte von 0 bis 255 zuerst multipliziert werden; 1/255 bringt sie auf 0 bis 1.</translation>
    </message>
    <message>
        <source>Where to train: auto uses an NVIDIA GPU if LibTorch has CUDA and finds one, otherwise the CPU.</source>
        <translation>Worauf trainiert wird: automatisch nimmt eine NVIDIA-GPU, wenn LibTorch CUDA hat und eine findet, sonst die CPU.</translation>
    </message>
    <message>
        <source>Width shift</source>
        <translation>Versatz waagerecht</translation>
    </message>
    <message>
        <source>With early stopping: keeps the weights of the epoch with the lowest validation loss, not those of the last epoch.</source>
        <translation>Mit Early Stopping: behält die Gewichte der Epoche mit dem kleinsten Validierungsverlust, nicht die der letzten.</translation>
    </message>
    <message>
        <source>a ring or a frame touches the digit; draw the digit without it, or crop the image to the inside</source>
        <translation>ein Ring oder Rahmen berührt die Ziffer; die Ziffer ohne ihn zeichnen oder das Bild auf das Innere zuschneiden</translation>
    </message>
    <message>
        <source>a ring surrounds the digit; draw the digit without it</source>
        <translation>ein Ring umgibt die Ziffer; die Ziffer ohne ihn zeichnen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>bfloat16 makes training half as fast again if the CPU supports it: values are rounded, weights stay exact.</source>
        <translation>bfloat16 macht das Training um die Hälfte schneller, wenn die CPU es kann: Werte werden gerundet, Gewichte bleiben exakt.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>ink fills nearly the whole image</source>
        <translation>die Tinte füllt fast das ganze Bild</translation>
    </message>
    <message>
        <source>looks like digits that touch</source>
        <translation>sieht nach sich berührenden Ziffern aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not like any digit</source>
        <translation>ähnelt keiner Ziffer</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>es ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>one-cycle</translation>
    </message>
    <message>
        <source>only a dot</source>
        <translation>nur ein Punkt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>the ink is too faint</source>
        <translation>die Tinte ist zu blass</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>Dark digits on light paper, inverted; digit cropped, fitted and centred as on the canvas</source>
        <translation>Dunkle Ziffern auf hellem Papier, umgekehrt; Ziffer ausgeschnitten, eingepasst und zentriert wie auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Dark digits on light paper, inverted; whole image</source>
        <translation>Dunkle Ziffern auf hellem Papier, umgekehrt; ganzes Bild</translation>
    </message>
    <message>
        <source>Light digits on dark; digit cropped, fitted and centred as on the canvas</source>
        <translation>Helle Ziffern auf dunkel; Ziffer ausgeschnitten, eingepasst und zentriert wie auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Light digits on dark; whole image</source>
        <translation>Helle Ziffern auf dunkel; ganzes Bild</translation>
    </message>
    <message>
        <source>Dark images on light paper, inverted; what is drawn cropped, fitted and centred as on the canvas</source>
        <translation>Dunkle Bilder auf hellem Papier, invertiert; das Gezeichnete ausgeschnitten, eingepasst und zentriert wie auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Dark images on light paper, inverted; whole image</source>
        <translation>Dunkle Bilder auf hellem Papier, invertiert; ganzes Bild</translation>
    </message>
    <message>
        <source>Light images on dark; what is drawn cropped, fitted and centred as on the canvas</source>
        <translation>Helle Bilder auf dunklem Grund; das Gezeichnete ausgeschnitten, eingepasst und zentriert wie auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Light images on dark; whole image</source>
        <translation>Helle Bilder auf dunklem Grund; ganzes Bild</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Trainingsbilder je Klasse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as in Augmented</source>
        <translation>wie in „Augmented“</translation>
    </message>
    <message>
        <source>as in Recommended</source>
        <translation>wie in „Recommended“</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::AugmentationPreview</name>
    <message>
        <source>What augmentation does to the images</source>
        <translation>Was die Augmentierung aus den Bildern macht</translation>
    </message>
    <message>
        <source>Augmented training images appear here once a dataset is open.</source>
        <translation>Hier erscheinen augmentierte Trainingsbilder, sobald ein Datensatz offen ist.</translation>
    </message>
    <message>
        <source>Augmentation is off: every epoch uses the images as they are. Set its ranges on the Train page.</source>
        <translation>Die Augmentierung ist aus: Jede Epoche verwendet die Bilder, wie sie sind. Ihre Bereiche stehen auf der Seite „Trainieren“.</translation>
    </message>
    <message>
        <source>With the augmentation set on the Train page, every epoch shows the network new variants of the training images, such as these; test images stay as they are.</source>
        <translation>Mit der Augmentierung der Seite „Trainieren“ zeigt jede Epoche dem Netz neue Varianten der Trainingsbilder, wie diese; Testbilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CanvasToolbar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederherstellen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation>Zeichenfläche leeren (Entf)</translation>
    </message>
    <message>
        <source>Paste an image (Ctrl+V)</source>
        <translation>Bild einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ChangedImages</name>
    <message>
        <source>Images on which A and B differ</source>
        <translation>Bilder, bei denen sich A und B unterscheiden</translation>
    </message>
    <message>
        <source>Inspect in A</source>
        <translation>In A untersuchen</translation>
    </message>
    <message>
        <source>Inspect in B</source>
        <translation>In B untersuchen</translation>
    </message>
    <message>
        <source>Open the selected image on the Inspect page</source>
        <translation>Gewähltes Bild auf der Seite „Untersuchen“ öffnen</translation>
    </message>
    <message>
        <source>Images that the two runs predict differently appear here.</source>
        <translation>Hier erscheinen Bilder, die die beiden Läufe unterschiedlich vorhersagen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Open %1 to see these images: they do not belong to the open dataset.</source>
        <translation>%1 öffnen, um diese Bilder zu sehen: Sie gehören nicht zum offenen Datensatz.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ClassCountsChart</name>
    <message>
        <source>Images of each class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1: %2 training, %3 test</source>
        <translation>%1: %2 Training, %3 Test</translation>
    </message>
    <message>
        <source>%1: %2 training, %3 validation, %4 test</source>
        <translation>%1: %2 Training, %3 Validierung, %4 Test</translation>
    </message>
    <message>
        <source>The number of images per class appears here</source>
        <translation>Hier erscheint die Zahl der Bilder je Klasse</translation>
    </message>
    <message>
        <source>images of each class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>class counts</source>
        <translation>Klassenverteilung</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Closing</name>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>One run exists only in memory and would be lost: export it, or choose a folder for runs on the History page.</source>
        <translation>Ein Lauf besteht nur im Speicher und ginge verloren: ihn exportieren oder im Verlauf einen Ordner für Läufe wählen.</translation>
    </message>
    <message>
        <source>%1 runs exist only in memory and would be lost: export them, or choose a folder for runs on the History page.</source>
        <translation>%1 Läufe bestehen nur im Speicher und gingen verloren: sie exportieren oder im Verlauf einen Ordner für Läufe wählen.</translation>
    </message>
    <message>
        <source>The run cannot be written. Close and lose what was trained since its last checkpoint?</source>
        <translation>Der Lauf kann nicht geschrieben werden. Schließen und verlieren, was seit dem letzten Checkpoint trainiert wurde?</translation>
    </message>
    <message>
        <source>A training is running. %1</source>
        <translation>Ein Training läuft. %1</translation>
    </message>
    <message>
        <source>A training is running. Stop it and close? The run is kept and can be resumed.</source>
        <translation>Ein Training läuft. Stoppen und schließen? Der Lauf bleibt erhalten und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A deleted run first moves to a trash on the same disk; emptying the trash frees its space.</source>
        <translation>Ein gelöschter Lauf kommt zuerst in einen Papierkorb auf demselben Datenträger; ihn zu leeren gibt den Platz frei.</translation>
    </message>
    <message>
        <source>The trash of deleted runs on the same disk holds %1.</source>
        <translation>Der Papierkorb gelöschter Läufe auf demselben Datenträger enthält %1.</translation>
    </message>
    <message>
        <source>%1. The run is in memory until it is written: free some space, then try again. %2</source>
        <translation>%1. Der Lauf bleibt im Speicher, bis er geschrieben ist: Platz schaffen und erneut versuchen. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Keep it in memory</source>
        <translation>Im Speicher behalten</translation>
    </message>
    <message>
        <source>A sweep is being trained. Stop it and close? What was trained is kept, and the rest can be trained later.</source>
        <translation>Ein Sweep wird trainiert. Anhalten und schließen? Was trainiert ist, bleibt erhalten; der Rest kann später trainiert werden.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CompareHeader</name>
    <message>
        <source>Train Baseline and Final</source>
        <translation>Baseline und Final trainieren</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Lauf A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Lauf B</translation>
    </message>
    <message>
        <source>Trains the two configurations one after the other on the same split of the open dataset</source>
        <translation>Trainiert beide Konfigurationen nacheinander auf derselben Aufteilung des offenen Datensatzes</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swaps A and B</source>
        <translation>Tauscht A und B</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Delete run A</source>
        <translation>Lauf A löschen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Delete run B</source>
        <translation>Lauf B löschen</translation>
    </message>
    <message>
        <source>A run, or all seeds of a configuration</source>
        <translation>Ein Lauf oder alle Seeds einer Konfiguration</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft …</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparePresenter</name>
    <message>
        <source>Both configurations were trained with several seeds; all of them together say more than one of each.</source>
        <translation>Beide Konfigurationen wurden mit mehreren Seeds trainiert; alle zusammen sagen mehr als je einer.</translation>
    </message>
    <message>
        <source>Compare the groups</source>
        <translation>Gruppen vergleichen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparisonModel</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparisonView</name>
    <message>
        <source>Do they differ by more than chance?</source>
        <translation>Ist der Unterschied mehr als Zufall?</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>Hilft es?</translation>
    </message>
    <message>
        <source>None: the two runs were made with the same settings.</source>
        <translation>Keine: Beide Läufe hatten dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Of several seeds: mean (lowest to highest)</source>
        <translation>Von mehreren Seeds: Mittel (niedrigster bis höchster Wert)</translation>
    </message>
    <message>
        <source>Of one run with its Wilson 95 % interval, of several seeds mean (lowest to highest)</source>
        <translation>Von einem Lauf mit Wilsons 95-%-Intervall, von mehreren Seeds Mittel (niedrigster bis höchster Wert)</translation>
    </message>
    <message>
        <source>With Wilson&apos;s 95 % interval</source>
        <translation>Mit Wilsons 95-%-Intervall</translation>
    </message>
    <message>
        <source>The two runs have different classes.</source>
        <translation>Die beiden Läufe haben verschiedene Klassen.</translation>
    </message>
    <message>
        <source>Several seeds: their mean, shaded from the lowest to the highest</source>
        <translation>Mehrere Seeds: ihr Mittel, schattiert vom niedrigsten bis zum höchsten Wert</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Difference, B − A, over the %1 seeds of both</source>
        <translation>Differenz, B − A, über die %1 Seeds beider</translation>
    </message>
    <message>
        <source>Difference, B − A</source>
        <translation>Differenz, B − A</translation>
    </message>
    <message>
        <source>Expected calibration error: A %1 (circles), B %2 (squares). On the dashed line, a network is right as often as its confidence says.</source>
        <translation>Expected Calibration Error: A %1 (Kreise), B %2 (Quadrate). Auf der gestrichelten Linie hat ein Netz so oft recht, wie seine Sicherheit sagt.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CurveChartButtons</name>
    <message>
        <source>All epochs</source>
        <translation>Alle Epochen</translation>
    </message>
    <message>
        <source>Show all epochs (double click, or 0)</source>
        <translation>Alle Epochen zeigen (Doppelklick oder 0)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smooth the curves; what they are stays faintly visible</source>
        <translation>Kurven glätten; die wahren bleiben blass sichtbar</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarge to the page, and back (F)
Ctrl and the wheel, or + and −, zoom; dragging, or Shift and the arrow keys, move</source>
        <translation>Auf die Seite vergrößern und zurück (F)
Strg und Mausrad, oder + und −, zoomt; Ziehen, oder Umschalt und Pfeiltasten, verschiebt</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>Nicht geglättet</translation>
    </message>
    <message>
        <source>Slightly</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logarithmische Verlustachse</translation>
    </message>
    <message>
        <source>Logarithmic axis: every power of ten has the same height</source>
        <translation>Logarithmische Achse: Jede Zehnerpotenz ist gleich hoch</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation>Teile der Daten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Aufbereiten</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DataPresenter</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The current training keeps its dataset, %1; the next one uses the dataset that is open now.</source>
        <translation>Das laufende Training behält seinen Datensatz, %1; das nächste verwendet den jetzt offenen.</translation>
    </message>
    <message>
        <source>%1. The built-in digits are open instead.</source>
        <translation>%1. Stattdessen sind die eingebauten Ziffern offen.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Read inner folders</source>
        <translation>Innere Ordner lesen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 more of this kind under Findings.</source>
        <translation>%1 weitere dieser Art unter „Befunde“.</translation>
    </message>
    <message>
        <source>The digits were written to %1.</source>
        <translation>Die Ziffern wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetChecker</name>
    <message>
        <source>Checking %1 images</source>
        <translation>%1 Bilder werden geprüft</translation>
    </message>
    <message>
        <source>Training small networks to find label errors</source>
        <translation>Kleine Netze werden trainiert, um Fehler in Labels zu finden</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetHeader</name>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4</source>
        <translation>%1 Trainings-, %2 Validierungs- und %3 Testbilder in %4</translation>
    </message>
    <message>
        <source>%1 training and %2 test images of %3</source>
        <translation>%1 Trainings- und %2 Testbilder in %3</translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>drawn by the program</source>
        <translation>vom Programm gezeichnet</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>Ordner öffnen...</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>Get MNIST</source>
        <translation>MNIST laden</translation>
    </message>
    <message>
        <source>Prepare...</source>
        <translation>Aufbereiten...</translation>
    </message>
    <message>
        <source>Open a folder of images, or the digits that the program draws itself.</source>
        <translation>Einen Ordner mit Bildern öffnen oder die Ziffern, die das Programm selbst zeichnet.</translation>
    </message>
    <message>
        <source>Drawing the built-in digits</source>
        <translation>Die eingebauten Ziffern werden gezeichnet</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Downloading MNIST: %1</source>
        <translation>MNIST wird heruntergeladen: %1</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <translation>MNIST wird heruntergeladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Download MNIST&apos;s 70,000 digits (11.6 MB) and open them</source>
        <translation>MNISTs 70.000 Ziffern (11,6 MB) herunterladen und öffnen</translation>
    </message>
    <message>
        <source>Open a folder of digits</source>
        <translation>Einen Ordner mit Ziffern öffnen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetLoader</name>
    <message>
        <source>the built-in digits</source>
        <translation>die eingebauten Ziffern</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DigitCanvas</name>
    <message>
        <source>Stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Canvas for drawing a digit</source>
        <translation>Zeichenfläche für eine Ziffer</translation>
    </message>
    <message>
        <source>Draw with the pointer or a pen, or by keyboard: the arrows move a cursor, with Shift further, Home, End, Page Up and Page Down move it aslant, and Space puts the pen down and up. Delete clears the canvas, Ctrl+Z undoes the last stroke, Ctrl+V pastes an image.</source>
        <translation>Mit Zeiger oder Stift zeichnen, oder mit der Tastatur: Die Pfeiltasten bewegen einen Cursor, mit Umschalt weiter, Pos1, Ende, Bild auf und Bild ab schräg, und die Leertaste setzt den Stift auf und ab. Entf leert die Zeichenfläche, Strg+Z nimmt den letzten Strich zurück, Strg+V fügt ein Bild ein.</translation>
    </message>
    <message>
        <source>Put a drawing on the canvas</source>
        <translation>Zeichnung auf die Zeichenfläche legen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Put an image on the canvas</source>
        <translation>Bild auf die Zeichenfläche legen</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Canvas for drawing</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DigitGallery</name>
    <message>
        <source>No images</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawPanel</name>
    <message>
        <source>Drawing panel</source>
        <translation>Zeichenbereich</translation>
    </message>
    <message>
        <source>Turn off &quot;Read as a number&quot; to keep it.</source>
        <translation>„Als Zahl lesen“ ausschalten, um sie zu behalten.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingModels</name>
    <message>
        <source>%1 cannot be read any more</source>
        <translation>%1 kann nicht mehr gelesen werden</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <translation>%1 existiert nicht mehr</translation>
    </message>
    <message>
        <source>Model A is the shipped model again because %1.</source>
        <translation>Modell A ist wieder das mitgelieferte, denn %1.</translation>
    </message>
    <message>
        <source>There is no model B now because %1.</source>
        <translation>Es gibt jetzt kein Modell B, denn %1.</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: their classes differ.</source>
        <translation>%1 und %2 lassen sich nicht vergleichen: Ihre Klassen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingPresenter</name>
    <message>
        <source>The %1 was not kept: %2. It stays on the canvas: keep it again once that is fixed.</source>
        <translation>%1 wurde nicht behalten: %2. Die Zeichnung bleibt auf der Zeichenfläche: nach Behebung erneut behalten.</translation>
    </message>
    <message>
        <source>nothing trained yet</source>
        <translation>noch nichts trainiert</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>Current or last training (%1)</source>
        <translation>Laufendes oder letztes Training (%1)</translation>
    </message>
    <message>
        <source>Updated after each epoch</source>
        <translation>Nach jeder Epoche aktualisiert</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
    <message>
        <source>%1: A predicts %2 of %3 correctly (%4), B %5 (%6).</source>
        <translation>%1: A sagt %2 von %3 richtig voraus (%4), B %5 (%6).</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingStepsView</name>
    <message>
        <source>Steps from ink to the network&apos;s image</source>
        <translation>Schritte von der Tinte zum Bild des Netzes</translation>
    </message>
    <message>
        <source>Leave a step out to see its effect.</source>
        <translation>Einen Schritt weglassen, um seine Wirkung zu sehen.</translation>
    </message>
    <message>
        <source>Steps are left out.</source>
        <translation>Schritte sind weggelassen.</translation>
    </message>
    <message>
        <source>With all steps, the prediction is %1.</source>
        <translation>Mit allen Schritten lautet die Vorhersage %1.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::EffectChart</name>
    <message>
        <source>Effect of each option</source>
        <translation>Wirkung jeder Einstellung</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 effects; the highest: %2, %3 points</source>
        <translation>%1 Wirkungen; die höchste: %2, %3 Prozentpunkte</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu entscheiden</translation>
    </message>
    <message>
        <source>Difference of the test accuracy, points</source>
        <translation>Unterschied der Testgenauigkeit, Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::EpochSlider</name>
    <message>
        <source>Epoch to inspect</source>
        <translation>Zu untersuchende Epoche</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ExplanationChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ExplanationsPanel</name>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Was erklärt wird</translation>
    </message>
    <message>
        <source>The plot of a run appears here once a run is inspected and its dataset is open.</source>
        <translation>Hier erscheint das Bild zu einem Lauf, sobald er untersucht wird und sein Datensatz offen ist.</translation>
    </message>
    <message>
        <source>Making the plot...</source>
        <translation>Das Bild entsteht...</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FeatureMapsView</name>
    <message>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>after ReLU</source>
        <translation>nach ReLU</translation>
    </message>
    <message>
        <source>Map %1 of %2</source>
        <translation>Karte %1 von %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FileCommands</name>
    <message>
        <source>%1 is now model A.</source>
        <translation>%1 ist jetzt Modell A.</translation>
    </message>
    <message>
        <source>Open dataset folder</source>
        <translation>Datensatzordner öffnen</translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation>Laufordner öffnen</translation>
    </message>
    <message>
        <source>Export current model</source>
        <translation>Aktuelles Modell exportieren</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 wurde nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>About DigitLab</source>
        <translation>Über DigitLab</translation>
    </message>
    <message>
        <source>Open dataset file</source>
        <translation>Datensatzdatei öffnen</translation>
    </message>
    <message>
        <source>Arrays and tables of images (*.npz *.npy *.csv *.tsv *.csv.gz *.tsv.gz);;All files (*)</source>
        <translation>Arrays und Tabellen von Bildern (*.npz *.npy *.csv *.tsv *.csv.gz *.tsv.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use the exported model</source>
        <translation>Das exportierte Modell verwenden</translation>
    </message>
    <message>
        <source>%1 was written. To read digits with it elsewhere:</source>
        <translation>%1 wurde geschrieben. So liest man anderswo damit Ziffern:</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FiltersCard</name>
    <message>
        <source>Filters of the first layer</source>
        <translation>Filter der ersten Schicht</translation>
    </message>
    <message>
        <source>The network of this run cannot be read.</source>
        <translation>Das Netz dieses Laufs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What each filter multiplies 3 × 3 pixels by: vermilion positive, blue negative, zero neutral. A filter with opposite colours on two sides detects an edge.</source>
        <translation>Womit jeder Filter 3 × 3 Pixel multipliziert: Zinnober positiv, Blau negativ, Null neutral. Ein Filter mit gegensätzlichen Farben auf zwei Seiten erkennt eine Kante.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsPresenter</name>
    <message>
        <source>One image</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 restored to the dataset.</source>
        <translation>%1 wieder im Datensatz.</translation>
    </message>
    <message>
        <source>The built-in digits have no folder: write them with Prepare first, then open that folder.</source>
        <translation>Die eingebauten Ziffern haben keinen Ordner: zuerst mit „Aufbereiten“ schreiben, dann jenen Ordner öffnen.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 left out of this dataset; the manifest in its folder records this, and the files are unchanged.</source>
        <translation>%1 aus diesem Datensatz weggelassen; das Manifest in seinem Ordner vermerkt es, die Dateien sind unverändert.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsView</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle wieder aufnehmen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Label errors</source>
        <translation>Labelfehler</translation>
    </message>
    <message>
        <source>Save list...</source>
        <translation>Liste speichern...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Problems with a dataset are listed here, file by file.</source>
        <translation>Probleme eines Datensatzes stehen hier, Datei für Datei.</translation>
    </message>
    <message>
        <source>%1 while reading; the images are not checked yet</source>
        <translation>%1 beim Lesen; die Bilder sind noch nicht geprüft</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>All %1 images could be read. Check looks for copies, odd images and unbalanced classes.</source>
        <translation>Alle %1 Bilder waren lesbar. „Prüfen“ sucht nach Kopien, seltsamen Bildern und ungleichen Klassen.</translation>
    </message>
    <message>
        <source>%1 in %2 images</source>
        <translation>%1 in %2 Bildern</translation>
    </message>
    <message>
        <source>No problems found: all %1 images can be read, and none is odd or a copy of another.</source>
        <translation>Keine Probleme gefunden: Alle %1 Bilder sind lesbar, keines ist seltsam oder die Kopie eines anderen.</translation>
    </message>
    <message>
        <source>No image looks like a class other than its own</source>
        <translation>Kein Bild sieht nach einer anderen Klasse als seiner eigenen aus</translation>
    </message>
    <message>
        <source>%1, %2 of them label errors</source>
        <translation>%1, davon %2 Labelfehler</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>Leave the selected images out of this dataset from now on; their files stay where they are</source>
        <translation>Gewählte Bilder ab jetzt aus diesem Datensatz weglassen; ihre Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Restore all images that were left out of this dataset</source>
        <translation>Alle weggelassenen Bilder wieder in diesen Datensatz aufnehmen</translation>
    </message>
    <message>
        <source>Look for copies, odd images and unbalanced classes</source>
        <translation>Nach Kopien, seltsamen Bildern und ungleichen Klassen suchen</translation>
    </message>
    <message>
        <source>Train small networks to find images that look like another class; takes minutes</source>
        <translation>Kleine Netze trainieren, um Bilder zu finden, die nach einer anderen Klasse aussehen; dauert Minuten</translation>
    </message>
    <message>
        <source>Save the findings as CSV or JSON</source>
        <translation>Befunde als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Alle Arten (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Befunde speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HelpCommands</name>
    <message>
        <source>What it learns from</source>
        <translation>Woraus es lernt</translation>
    </message>
    <message>
        <source>The built-in digits are open at first. Drop a folder of your own on the window, or get MNIST; the Findings tab lists what is wrong with a dataset.</source>
        <translation>Zu Beginn sind die eingebauten Ziffern offen. Einen eigenen Ordner auf das Fenster ziehen oder MNIST laden; der Reiter „Befunde“ nennt, was an einem Datensatz nicht stimmt.</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Die Optionen</translation>
    </message>
    <message>
        <source>Dropout, padding, filters, shuffle, augmentation: change one of them and press Train. The time it will take is shown above the button, and ? explains a setting.</source>
        <translation>Dropout, Padding, Filter, Mischen, Augmentierung: eine davon ändern und auf „Trainieren“ klicken. Wie lange es dauert, steht über der Schaltfläche, und ? erklärt eine Einstellung.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Loss and accuracy move while the network trains. The matrix below shows which classes it confuses; click a cell to see those images.</source>
        <translation>Verlust und Genauigkeit bewegen sich, während das Netz trainiert. Die Matrix darunter zeigt, welche Klassen es verwechselt; ein Klick auf eine Zelle zeigt diese Bilder.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Write on the canvas as you do on paper. Below it you see what the network reads and how sure it is. You need not train first: a trained model is included.</source>
        <translation>Auf die Zeichenfläche schreiben wie auf Papier. Darunter steht, was das Netz liest und wie sicher es ist. Dafür muss nichts trainiert werden: Ein Modell ist dabei.</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>Hilft es?</translation>
    </message>
    <message>
        <source>Compare sets two runs side by side and says in one sentence whether the difference is more than chance. You can take this tour again from the Help menu.</source>
        <translation>„Vergleichen“ stellt zwei Läufe nebeneinander und sagt in einem Satz, ob der Unterschied mehr als Zufall ist. Diese Tour steht auch im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neues in dieser Version</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>★ Starred only</source>
        <translation>★ Nur mit Stern</translation>
    </message>
    <message>
        <source>Show only starred runs</source>
        <translation>Nur Läufe mit Stern zeigen</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Every run is kept here with its settings, seed, data, curves and predictions.</source>
        <translation>Jeder Lauf wird hier mit Einstellungen, Seed, Daten, Kurven und Vorhersagen aufgehoben.</translation>
    </message>
    <message>
        <source> 1 run is in the trash and can be restored under Storage.</source>
        <translation> 1 Lauf ist im Papierkorb und kann unter „Speicher“ wiederhergestellt werden.</translation>
    </message>
    <message>
        <source> %1 runs are in the trash and can be restored under Storage.</source>
        <translation> %1 Läufe sind im Papierkorb und können unter „Speicher“ wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Training %1 again</source>
        <translation>%1 wird erneut trainiert</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search: name, note, data, state, seed</source>
        <translation>Suche: Name, Notiz, Daten, Zustand, Seed</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Fortschritt der Wiederholung</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Noch nichts trainiert</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryPresenter</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 were deleted.</source>
        <translation>%1 wurden gelöscht.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 was trained on %2, which is not open.</source>
        <translation>%1 wurde auf %2 trainiert; das ist nicht offen.</translation>
    </message>
    <message>
        <source>Open it and replay</source>
        <translation>Öffnen und wiederholen</translation>
    </message>
    <message>
        <source>Open it and resume</source>
        <translation>Öffnen und fortsetzen</translation>
    </message>
    <message>
        <source>Open it and start over</source>
        <translation>Öffnen und neu beginnen</translation>
    </message>
    <message>
        <source>%1. %2 cannot be replayed on it.</source>
        <translation>%1. %2 kann darauf nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>%1. %2 cannot be resumed on it.</source>
        <translation>%1. %2 kann darauf nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to be resumed from.</source>
        <translation>%1 hat keinen Checkpoint, von dem es fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed: %2.</source>
        <translation>%1 kann nicht fortgesetzt werden: %2.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryTable</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Recommended, epochs 100</source>
        <translation>Recommended, Epochen 100</translation>
    </message>
    <message>
        <source>dropout 0.3, epochs 20</source>
        <translation>Dropout 0.3, Epochen 20</translation>
    </message>
    <message>
        <source>Accuracy </source>
        <translation>Genauigkeit </translation>
    </message>
    <message>
        <source>Epochs </source>
        <translation>Epochen </translation>
    </message>
    <message>
        <source>Seed 88</source>
        <translation>Seed 88</translation>
    </message>
    <message>
        <source>88 min 8 s</source>
        <translation>88 min 8 s</translation>
    </message>
    <message>
        <source>28 Nov 28:28</source>
        <translation>28. Nov. 28:28</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ImageDetail</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1: %2 maps of %3 × %4</source>
        <translation>%1: %2 Karten von %3 × %4</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Kein Bild gewählt</translation>
    </message>
    <message>
        <source>Choose a mistake or a cell of the matrix: the image, its probabilities and what each convolution makes of it appear here.</source>
        <translation>Einen Fehler oder eine Zelle der Matrix wählen: Hier erscheinen das Bild, seine Wahrscheinlichkeiten und was jede Faltung daraus macht.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ImageViewer</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectCards</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>What each part does in this run</source>
        <translation>Was jeder Teil in diesem Lauf tut</translation>
    </message>
    <message>
        <source>Choose a cell to see its images.</source>
        <translation>Eine Zelle wählen, um ihre Bilder zu sehen.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>This run was not trained on the open dataset, so its images cannot be shown.</source>
        <translation>Dieser Lauf wurde nicht auf dem offenen Datensatz trainiert; seine Bilder können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Open its dataset</source>
        <translation>Seinen Datensatz öffnen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectPresenter</name>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, Epoche %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LabelRow</name>
    <message>
        <source>That was a</source>
        <translation>Das war eine</translation>
    </message>
    <message>
        <source>View, relabel, import and export your digits (Ctrl+5)</source>
        <translation>Eigene Ziffern ansehen, umbenennen, importieren und exportieren (Strg+5)</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Als %1 behalten.</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>That was</source>
        <translation>Das war</translation>
    </message>
    <message>
        <source>Say what it was to add it to %1.</source>
        <translation>Sagen, was es war: dann kommt es zu „%1“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That was %1</source>
        <translation>Das war %1</translation>
    </message>
    <message>
        <source>Keep this drawing as %1</source>
        <translation>Diese Zeichnung als %1 behalten</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LayerTableModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Ausgabeform</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LearningCurveChart</name>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Trainingsbilder je Klasse</translation>
    </message>
    <message>
        <source>Test accuracy, %</source>
        <translation>Testgenauigkeit, %</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MainWindow</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ManualDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Im Handbuch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>Kapiteln</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MispairingExhibit</name>
    <message>
        <source>Show the mis-pairing: labels and predictions out of step</source>
        <translation>Fehlpaarung zeigen: Labels und Vorhersagen aus dem Takt</translation>
    </message>
    <message>
        <source>Labels and predictions out of step</source>
        <translation>Labels und Vorhersagen aus dem Takt</translation>
    </message>
    <message>
        <source>Illustration, not a measurement</source>
        <translation>Veranschaulichung, keine Messung</translation>
    </message>
    <message>
        <source>The report whose experiments this program repeats predicted its test images in shuffled order and compared them with labels in file order. Done the same way here, the same %1 predictions would seem %2 correct, about what guessing gives, although %3 are.</source>
        <translation>Der Bericht, dessen Versuche dieses Programm wiederholt, sagte seine Testbilder in gemischter Reihenfolge voraus und verglich sie mit Labels in Dateireihenfolge. So gerechnet schienen dieselben %1 Vorhersagen hier zu %2 richtig, etwa wie geraten, obwohl es %3 sind.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MissingDataset</name>
    <message>
        <source>%1: the dataset of this run is not there any more. If it was moved, locate it.</source>
        <translation>%1: Der Datensatz dieses Laufs ist nicht mehr da. Wurde er verschoben, lässt er sich suchen.</translation>
    </message>
    <message>
        <source>Locate...</source>
        <translation>Suchen...</translation>
    </message>
    <message>
        <source>Where the dataset lies now</source>
        <translation>Wo der Datensatz jetzt liegt</translation>
    </message>
    <message>
        <source>%1: this is the dataset of the run.</source>
        <translation>%1: Das ist der Datensatz des Laufs.</translation>
    </message>
    <message>
        <source>%1: holds other images than those that the run was trained on.</source>
        <translation>%1: enthält andere Bilder als die, auf denen der Lauf trainiert wurde.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MistakeGallery</name>
    <message>
        <source>%1
as %2</source>
        <translation>%1
als %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Alle Fehler zeigen</translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation>%1, als %2 vorhergesagt</translation>
    </message>
    <message>
        <source>Mistakes, worst first</source>
        <translation>Fehler, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No image here.</source>
        <translation>Hier ist kein Bild.</translation>
    </message>
    <message>
        <source>The images do not belong to the open dataset.</source>
        <translation>Die Bilder gehören nicht zum offenen Datensatz.</translation>
    </message>
    <message>
        <source>%1
is %2, predicted as %3 with %4</source>
        <translation>%1
ist %2, vorhergesagt als %3 mit %4</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ModelPicker</name>
    <message>
        <source>Model A</source>
        <translation>Modell A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Modell B</translation>
    </message>
    <message>
        <source>Open a model file...</source>
        <translation>Modelldatei öffnen...</translation>
    </message>
    <message>
        <source>Model A: %1</source>
        <translation>Modell A: %1</translation>
    </message>
    <message>
        <source>Model B, for comparison: %1</source>
        <translation>Modell B, zum Vergleich: %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modelle (%1)</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ModelRow</name>
    <message>
        <source>Read as a number</source>
        <translation>Als Zahl lesen</translation>
    </message>
    <message>
        <source>Read as a number: separate digits, from left to right</source>
        <translation>Als Zahl lesen: getrennte Ziffern, von links nach rechts</translation>
    </message>
    <message>
        <source>Only a model whose classes are digits can read numbers</source>
        <translation>Nur ein Modell, dessen Klassen Ziffern sind, kann Zahlen lesen</translation>
    </message>
    <message>
        <source>B: none</source>
        <translation>B: keines</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MyDigitsPage</name>
    <message>
        <source>No digits yet</source>
        <translation>Noch keine Ziffern</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas on the right and say what it was. It is kept here, and every network is evaluated on your handwriting.</source>
        <translation>Rechts auf der Zeichenfläche eine Ziffer zeichnen und sagen, was es war. Sie wird hier aufgehoben, und jedes Netz wird an der eigenen Handschrift gemessen.</translation>
    </message>
    <message>
        <source>Import a drawings file...</source>
        <translation>Zeichnungsdatei importieren...</translation>
    </message>
    <message>
        <source>Kept only on this computer</source>
        <translation>Nur auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>%1 kept on this computer</source>
        <translation>%1 auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>Reading the digits...</source>
        <translation>Die Ziffern werden gelesen...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import digits that were drawn elsewhere</source>
        <translation>Anderswo gezeichnete Ziffern importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the selected digits, or all that are shown</source>
        <translation>Gewählte Ziffern exportieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Drawings file...</source>
        <translation>Zeichnungsdatei...</translation>
    </message>
    <message>
        <source>Class folders of images...</source>
        <translation>Klassenordner mit Bildern...</translation>
    </message>
    <message>
        <source>As a drawings file...</source>
        <translation>Als Zeichnungsdatei...</translation>
    </message>
    <message>
        <source>As class folders of PNG images...</source>
        <translation>Als Klassenordner mit PNG-Bildern...</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Zeichnungen importieren</translation>
    </message>
    <message>
        <source>Drawings (*.jsonl *.ndjson *.json);;All files (*)</source>
        <translation>Zeichnungen (*.jsonl *.ndjson *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export as a drawings file</source>
        <translation>Als Zeichnungsdatei exportieren</translation>
    </message>
    <message>
        <source>Drawings (*.jsonl)</source>
        <translation>Zeichnungen (*.jsonl)</translation>
    </message>
    <message>
        <source>Export into a new folder</source>
        <translation>In einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Neuer Ordner (*)</translation>
    </message>
    <message>
        <source>Import class folders, such as 0 to 9</source>
        <translation>Klassenordner importieren, etwa 0 bis 9</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MyDigitsPresenter</name>
    <message>
        <source> %1 left out: %2</source>
        <translation> %1 ausgelassen: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Nichts wurde gelöscht: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Nichts wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>The drawings were written to %1.</source>
        <translation>Die Zeichnungen wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>images have no strokes</source>
        <translation>Bilder haben keine Striche</translation>
    </message>
    <message>
        <source>The images were written to %1.</source>
        <translation>Die Bilder wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>they are not digits</source>
        <translation>sie sind keine Ziffern</translation>
    </message>
    <message>
        <source>nothing can be read in them</source>
        <translation>in ihnen ist nichts zu lesen</translation>
    </message>
    <message>
        <source>Add my digits (%1) to the training split</source>
        <translation>Meine Ziffern (%1) zu den Trainingsdaten nehmen</translation>
    </message>
    <message>
        <source>Add my drawings (%1) to the training split</source>
        <translation>Meine Zeichnungen (%1) zu den Trainingsdaten nehmen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>above %1, up to %2</source>
        <translation>über %1, bis %2</translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation>über %1, unter %2</translation>
    </message>
    <message>
        <source>%1 is out of range: %2.</source>
        <translation>%1 liegt außerhalb des Bereichs: %2.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NumberDigitsView</name>
    <message>
        <source>Digits of the number</source>
        <translation>Ziffern der Zahl</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Model A</source>
        <translation>Modell A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Modell B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Mark %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Noch keine Vorhersage</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreferencesDialog</name>
    <message>
        <source>DigitLab speaks it from the next start on.</source>
        <translation>Gilt ab dem nächsten Start von DigitLab.</translation>
    </message>
    <message>
        <source>Empty the trash...</source>
        <translation>Papierkorb leeren...</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation>Anderen Ordner wählen...</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>Standardordner verwenden</translation>
    </message>
    <message>
        <source>Runs are kept in</source>
        <translation>Läufe liegen in</translation>
    </message>
    <message>
        <source>The network that is being trained</source>
        <translation>Das Netz, das gerade trainiert</translation>
    </message>
    <message>
        <source>The model that was chosen before</source>
        <translation>Das zuvor gewählte Modell</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>From the start of a training they are read by</source>
        <translation>Ab Beginn eines Trainings liest sie</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreparationRow</name>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Whether the ink is lighter or darker than the paper. A network always sees light ink on dark: dark digits on light paper are inverted.</source>
        <translation>Ob die Tinte heller oder dunkler als das Papier ist. Ein Netz sieht immer helle Tinte auf Dunkel: Dunkle Ziffern auf hellem Papier werden umgekehrt.</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf dunkel</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf hell</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Whole image: each image is resized as it is. Digit: the digit in it is cropped, fitted and centred like a drawing on the canvas.</source>
        <translation>Ganzes Bild: Jedes Bild wird so skaliert, wie es ist. Ziffer: Die Ziffer darin wird ausgeschnitten, eingepasst und zentriert wie eine Zeichnung auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreparePanel</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed picks and splits the same images on every machine.</source>
        <translation>Derselbe Seed wählt und teilt auf jedem Computer dieselben Bilder.</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Write the dataset</source>
        <translation>Datensatz schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>Aus Ordner</translation>
    </message>
    <message>
        <source>To folder</source>
        <translation>In Ordner</translation>
    </message>
    <message>
        <source>a folder of class folders, or with the four MNIST idx files</source>
        <translation>ein Ordner mit Klassenordnern oder mit den vier idx-Dateien von MNIST</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Je Klasse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Seed: %1</translation>
    </message>
    <message>
        <source>Choose the folder that the images come from.</source>
        <translation>Den Ordner wählen, aus dem die Bilder kommen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation>Den Ordner wählen, der geschrieben werden soll.</translation>
    </message>
    <message>
        <source>%1 is a file; a new or empty folder is needed.</source>
        <translation>%1 ist eine Datei; ein neuer oder leerer Ordner ist nötig.</translation>
    </message>
    <message>
        <source>%1 already contains files; a new or empty folder is needed.</source>
        <translation>%1 enthält bereits Dateien; ein neuer oder leerer Ordner ist nötig.</translation>
    </message>
    <message>
        <source>The folder is inside the source folder; choose another place.</source>
        <translation>Der Ordner liegt im Quellordner; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen...</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: durchsuchen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fraction of the training images that is held out to watch the training, so that the test split is used only once.</source>
        <translation>Anteil der Trainingsbilder, der zur Beobachtung des Trainings zurückbehalten wird, damit der Testteil nur einmal benutzt wird.</translation>
    </message>
    <message>
        <source>Writing progress</source>
        <translation>Fortschritt beim Schreiben</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>%1 Trainings- und %2 Testbilder</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation>%1 Trainings-, %2 Validierungs- und %3 Testbilder</translation>
    </message>
    <message>
        <source>Each class gives %1, written as PNG files with a manifest.</source>
        <translation>Jede Klasse gibt %1, als PNG-Dateien mit einem Manifest geschrieben.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Presenters</name>
    <message>
        <source>Baseline and Final are trained.</source>
        <translation>Baseline und Final sind trainiert.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit je Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>perhaps %1 with %2</source>
        <translation>vielleicht %1 mit %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>sie sind sich nicht einig</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Noch keine Vorhersage</translation>
    </message>
    <message>
        <source>The %1 most probable of %2 classes</source>
        <translation>Die %1 wahrscheinlichsten von %2 Klassen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Trains it with this many seeds on the open dataset, when its turn comes</source>
        <translation>Trainiert sie mit so vielen Seeds auf dem offenen Datensatz, wenn sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Trains the queue, one run after the other</source>
        <translation>Trainiert die Warteschlange, einen Lauf nach dem anderen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Trains it sooner</source>
        <translation>Trainiert ihn früher</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Trains it later</source>
        <translation>Trainiert ihn später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes it from the queue; its runs stay in the history</source>
        <translation>Entfernt ihn aus der Warteschlange; seine Läufe bleiben im Verlauf</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Removes entries that have finished or failed; their runs stay in the history</source>
        <translation>Entfernt fertige und fehlgeschlagene Einträge; ihre Läufe bleiben im Verlauf</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 to train</source>
        <translation>%1 zu trainieren</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Everything has been trained.</source>
        <translation>Alles ist trainiert.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Settings of the Train page</source>
        <translation>Einstellungen der Seite „Trainieren“</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Zahl der Seeds</translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> Seeds</translation>
    </message>
    <message>
        <source>Several seeds show the effect of chance on a result.</source>
        <translation>Mehrere Seeds zeigen, wie viel an einem Ergebnis Zufall ist.</translation>
    </message>
    <message>
        <source>Train page: %1</source>
        <translation>Seite „Trainieren“: %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueuePresenter</name>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>%1 wurde aus der Warteschlange entfernt.</translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation>%1 aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Finished entries were removed from the queue.</source>
        <translation>Fertige Einträge wurden aus der Warteschlange entfernt.</translation>
    </message>
    <message>
        <source>Remove finished entries</source>
        <translation>Fertige Einträge entfernen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueueRunner</name>
    <message>
        <source>%1. The queue starts empty; the file is kept as %2.</source>
        <translation>%1. Die Warteschlange beginnt leer; die Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>There is no dataset to train on: open a folder of digits or the built-in ones first.</source>
        <translation>Es gibt keinen Datensatz zum Trainieren: zuerst einen Ordner mit Ziffern oder die eingebauten öffnen.</translation>
    </message>
    <message>
        <source>%1 is being trained: stop the queue first.</source>
        <translation>%1 wird gerade trainiert: zuerst die Warteschlange anhalten.</translation>
    </message>
    <message>
        <source>%1 has changed since this was added to the queue.</source>
        <translation>%1 hat sich geändert, seit dies in die Warteschlange kam.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>Expected calibration error of A %1, of B %2</source>
        <translation>Expected Calibration Error von A %1, von B %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, confidence %2 to %3: %4 predictions, %5 correct</source>
        <translation>%1, Sicherheit %2 bis %3: %4 Vorhersagen, %5 richtig</translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <translation>Sicherheit, %</translation>
    </message>
    <message>
        <source>Correct predictions, %</source>
        <translation>Richtige Vorhersagen, %</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportModel</name>
    <message>
        <source>%1 (absent)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Makromittel</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The class, then the averages over the classes that are in the labels or predictions.</source>
        <translation>Die Klasse, danach die Mittel über die Klassen, die in Labels oder Vorhersagen vorkommen.</translation>
    </message>
    <message>
        <source>Of the images predicted as this class, the fraction that belongs to it.</source>
        <translation>Von den als diese Klasse vorhergesagten Bildern der Anteil, der zu ihr gehört.</translation>
    </message>
    <message>
        <source>Of the images of this class, the fraction that was predicted as it.</source>
        <translation>Von den Bildern dieser Klasse der Anteil, der als sie vorhergesagt wurde.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>Das harmonische Mittel aus Precision und Recall.</translation>
    </message>
    <message>
        <source>How many images of this class were evaluated.</source>
        <translation>Wie viele Bilder dieser Klasse ausgewertet wurden.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportPresenter</name>
    <message>
        <source>Writing: %1 of %2 parts.</source>
        <translation>Schreiben: %1 von %2 Teilen.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; the report covers the runs so far. Reproduce resumes from here.</source>
        <translation>Gestoppt; der Bericht umfasst die bisherigen Läufe. „Nachstellen“ macht hier weiter.</translation>
    </message>
    <message>
        <source>The report is reproduced: %1</source>
        <translation>Der Bericht ist nachgestellt: %1</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>This page shows no run that has ended: select one on the Inspect or History page.</source>
        <translation>Diese Seite zeigt keinen beendeten Lauf: auf der Seite „Untersuchen“ oder „Verlauf“ einen wählen.</translation>
    </message>
    <message>
        <source>%1 runs are selected: select one of them on the History page, or export the comparison of two.</source>
        <translation>%1 Läufe sind gewählt: im Verlauf einen davon wählen oder den Vergleich zweier exportieren.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>A comparison needs two runs: choose them on the Compare page, or select two on the History page.</source>
        <translation>Ein Vergleich braucht zwei Läufe: auf der Seite „Vergleichen“ oder im Verlauf zwei wählen.</translation>
    </message>
    <message>
        <source>Writing %1.</source>
        <translation>%1 wird geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no dataset to reproduce the report on; open one first.</source>
        <translation>Es gibt keinen Datensatz, auf dem der Bericht nachgestellt werden könnte; zuerst einen öffnen.</translation>
    </message>
    <message>
        <source>Reproducing the report</source>
        <translation>Der Bericht wird nachgestellt</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportReproducer</name>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation>Lauf %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportView</name>
    <message>
        <source>Precision, recall and F1 of each class appear here after training.</source>
        <translation>Hier erscheinen nach dem Training Precision, Recall und F1 jeder Klasse.</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Klassifikationsbericht</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReproducePanel</name>
    <message>
        <source>Reproduce</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reproduce the report: its four runs, the recommended one and those that its claims need, each trained with this many seeds on the open dataset.</source>
        <translation>Den Bericht nachstellen: seine vier Läufe, den empfohlenen und jene, die seine Behauptungen brauchen, jeder mit so vielen Seeds auf dem offenen Datensatz trainiert.</translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> Seeds</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Progress of the reproduction</source>
        <translation>Fortschritt des Nachstellens</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <translation>%1; noch %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunActions</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compares two runs, or opens one as A on the Compare page (Enter)</source>
        <translation>Vergleicht zwei Läufe oder öffnet einen als A auf der Seite „Vergleichen“ (Eingabe)</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Shows the run&apos;s mistakes</source>
        <translation>Zeigt die Fehler des Laufs</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resumes a stopped run from where it was last saved</source>
        <translation>Setzt einen gestoppten Lauf vom letzten Speicherstand fort</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Trains the run again and checks whether the result is the same</source>
        <translation>Trainiert den Lauf erneut und prüft, ob das Ergebnis dasselbe ist</translation>
    </message>
    <message>
        <source>Queue 5 more seeds</source>
        <translation>5 weitere Seeds einreihen</translation>
    </message>
    <message>
        <source>Trains the same configuration with more seeds, to see the effect of chance</source>
        <translation>Trainiert dieselbe Konfiguration mit weiteren Seeds, um die Wirkung des Zufalls zu sehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del); this can be undone</source>
        <translation>Löscht die gewählten Läufe (Entf); das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel replay</source>
        <translation>Wiederholung abbrechen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunImporter</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Copying %1 into the history...</source>
        <translation>%1 wird in den Verlauf kopiert...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunPicker</name>
    <message>
        <source>Choose a run</source>
        <translation>Einen Lauf wählen</translation>
    </message>
    <message>
        <source>%1
Data: %2</source>
        <translation>%1
Daten: %2</translation>
    </message>
    <message>
        <source>All seeds of one configuration
Data: %1</source>
        <translation>Alle Seeds einer Konfiguration
Daten: %1</translation>
    </message>
    <message>
        <source>%1 · other test images</source>
        <translation>%1 · andere Testbilder</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunQueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (seed %2)</source>
        <translation>%1 (Seed %2)</translation>
    </message>
    <message>
        <source>%1 (seeds %2 to %3)</source>
        <translation>%1 (Seeds %2 bis %3)</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Seeds trained</source>
        <translation>Trainierte Seeds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>training, epoch %1 of %2 done</source>
        <translation>trainiert, Epoche %1 von %2 fertig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting, in the middle of a run</source>
        <translation>wartet, mitten in einem Lauf</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunSettingsCard</name>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Custom settings, %1</source>
        <translation>Eigene Einstellungen, %1</translation>
    </message>
    <message>
        <source>Same as preset %1, %2</source>
        <translation>Wie Voreinstellung %1, %2</translation>
    </message>
    <message>
        <source>Same as preset %1, but %2; %3</source>
        <translation>Wie Voreinstellung %1, aber %2; %3</translation>
    </message>
    <message>
        <source>%1. It has settings that this version does not know: %2.</source>
        <translation>%1. Er hat Einstellungen, die diese Version nicht kennt: %2.</translation>
    </message>
    <message>
        <source>Not known to this version</source>
        <translation>Dieser Version unbekannt</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Settings of the run, and the preset&apos;s where they differ</source>
        <translation>Einstellungen des Laufs, und die der Voreinstellung, wo sie abweichen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Copies them to the Train page</source>
        <translation>Übernimmt sie auf die Seite „Trainieren“</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunTableModel</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>a date of Qt: 23 Nov 10:15</comment>
        <translation>d. MMM hh:mm</translation>
    </message>
    <message>
        <source>%1, in memory</source>
        <translation>%1, im Speicher</translation>
    </message>
    <message>
        <source>
Has settings that this version does not know: %1</source>
        <translation>
Hat Einstellungen, die diese Version nicht kennt: %1</translation>
    </message>
    <message>
        <source>Trained without a preset</source>
        <translation>Ohne Voreinstellung trainiert</translation>
    </message>
    <message>
        <source>Nothing differs from the preset %1</source>
        <translation>Nichts weicht von der Voreinstellung %1 ab</translation>
    </message>
    <message>
        <source>Differs from the preset %1: %2</source>
        <translation>Weicht von der Voreinstellung %1 ab: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Starred; click to remove the star</source>
        <translation>Mit Stern; ein Klick entfernt ihn</translation>
    </message>
    <message>
        <source>Click to star this run</source>
        <translation>Ein Klick gibt diesem Lauf einen Stern</translation>
    </message>
    <message>
        <source>Not evaluated on the test split yet; accuracy of the last validation</source>
        <translation>Noch nicht auf dem Testteil ausgewertet; Genauigkeit der letzten Validierung</translation>
    </message>
    <message>
        <source>%1 of %2 test images: %3</source>
        <translation>%1 von %2 Testbildern: %3</translation>
    </message>
    <message>
        <source>%1
F2 to rename</source>
        <translation>%1
F2 zum Umbenennen</translation>
    </message>
    <message>
        <source>d MMMM yyyy hh:mm:ss</source>
        <comment>a date of Qt: 23 November 2026 10:15:00</comment>
        <translation>d. MMMM yyyy hh:mm:ss</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends: the folder for runs is not writable</source>
        <translation>Bleibt im Speicher, bis das Programm endet: Der Ordner für Läufe ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Double-click to write a note</source>
        <translation>Doppelklick, um eine Notiz zu schreiben</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Differs from preset</source>
        <translation>Weicht ab von</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SaliencyPanel</name>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>How to show where the network looked</source>
        <translation>Wie gezeigt wird, wohin das Netz sah</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>Zu erklärende Klasse</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Wohin es sah</translation>
    </message>
    <message>
        <source>for class %1</source>
        <translation>für Klasse %1</translation>
    </message>
    <message>
        <source>A black square of %1 × %1 pixels covers each place of the image in turn. Vermilion: the probability of the class falls, so the network needs that place. Blue: it rises. (Zeiler and Fergus 2014)</source>
        <translation>Ein schwarzes Quadrat von %1 × %1 Pixeln verdeckt nacheinander jede Stelle des Bildes. Zinnober: Die Wahrscheinlichkeit der Klasse sinkt, das Netz braucht die Stelle also. Blau: Sie steigt. (Zeiler und Fergus 2014)</translation>
    </message>
    <message>
        <source>How the logit of the class changes with each pixel. Vermilion: a brighter pixel speaks for the class. Blue: against it. (Simonyan, Vedaldi and Zisserman 2014)</source>
        <translation>Wie sich der Logit der Klasse mit jedem Pixel ändert. Zinnober: Ein helleres Pixel spricht für die Klasse. Blau: dagegen. (Simonyan, Vedaldi und Zisserman 2014)</translation>
    </message>
    <message>
        <source>loss of probability</source>
        <translation>Verlust an Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>logits per grey level</source>
        <translation>Logits je Graustufe</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SaliencyView</name>
    <message>
        <source>Where the network looked</source>
        <translation>Wohin das Netz sah</translation>
    </message>
    <message>
        <source>Strongest %1 %2</source>
        <translation>Am stärksten %1 %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SampleBrowser</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images of the dataset appear here.</source>
        <translation>Hier erscheinen Bilder des Datensatzes.</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SettingField</name>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>Zurück zum Wert der Voreinstellung</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1: what it does, with a plot of the current run</source>
        <translation>%1: was es tut, mit einem Bild des aktuellen Laufs</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>● was %1</source>
        <translation>● war %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SettingsForm</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Custom settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message numerus="yes">
        <source>● %n changed</source>
        <translation>
            <numerusform>● %n geändert</numerusform>
            <numerusform>● %n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StatusLine</name>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1: beginnt</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3</source>
        <translation>%1: Epoche %2 von %3</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StepTile</name>
    <message>
        <source>Click to leave it out or include it.</source>
        <translation>Ein Klick lässt ihn weg oder nimmt ihn hinzu.</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Pixel</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StepsSection</name>
    <message>
        <source>Steps from ink to 28 x 28</source>
        <translation>Schritte von der Tinte zu 28 x 28</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StorageButton</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where runs are kept, how much disk space they use, and the trash</source>
        <translation>Wo die Läufe liegen, wie viel Platz sie brauchen, und der Papierkorb</translation>
    </message>
    <message>
        <source>Choose another &amp;folder for runs...</source>
        <translation>Anderen &amp;Ordner für Läufe wählen...</translation>
    </message>
    <message>
        <source>Use the &amp;default folder</source>
        <translation>&amp;Standardordner verwenden</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>Aus dem Papierkorb &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Empty the trash...</source>
        <translation>Papierkorb &amp;leeren...</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>&amp;Empty the trash (%1, %2)...</source>
        <translation>Papierkorb &amp;leeren (%1, %2)...</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;All %1 runs</source>
        <translation>&amp;Alle %1 Läufe</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 on disk, and %2 in the trash</source>
        <translation>%1 belegt, und %2 im Papierkorb</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StoragePresenter</name>
    <message>
        <source>Folder for runs</source>
        <translation>Ordner für Läufe</translation>
    </message>
    <message>
        <source>Runs are now kept in %1.</source>
        <translation>Läufe liegen jetzt in %1.</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted permanently.</source>
        <translation>%1 (%2) werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>run in the trash</source>
        <translation>Lauf im Papierkorb</translation>
    </message>
    <message>
        <source>runs in the trash</source>
        <translation>Läufe im Papierkorb</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>It cannot be read, as before it was deleted: %1</source>
        <translation>Er kann nicht gelesen werden, wie schon vor dem Löschen: %1</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 runs were restored.</source>
        <translation>%1 Läufe wurden wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepAnswerView</name>
    <message>
        <source>Which configuration to use</source>
        <translation>Welche Konfiguration zu nehmen ist</translation>
    </message>
    <message>
        <source>What each option does</source>
        <translation>Was jede Einstellung bewirkt</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepForm</name>
    <message>
        <source>Start the sweep</source>
        <translation>Sweep starten</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Settings of Train</source>
        <translation>Einstellungen von Trainieren</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Each value alone, beside the settings that all start from</source>
        <translation>Jeder Wert allein, neben den Einstellungen, von denen alle ausgehen</translation>
    </message>
    <message>
        <source>Every value with every value of the other options</source>
        <translation>Jeder Wert mit jedem Wert der anderen Einstellungen</translation>
    </message>
    <message>
        <source>One at a time: each value alone, beside the settings that all start from. Grid: every value with every value of the other options; it also tells what options do together.</source>
        <translation>Eine nach der anderen: jeder Wert allein, neben den Einstellungen, von denen alle ausgehen. Raster: jeder Wert mit jedem Wert der anderen Einstellungen; es sagt auch, was Einstellungen gemeinsam bewirken.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Versuchsplan</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepOptionRow</name>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepPage</name>
    <message>
        <source>Which option helps? Train every one with several seeds and see.</source>
        <translation>Welche Einstellung hilft? Jede mit mehreren Seeds trainieren und sehen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepPlanner</name>
    <message>
        <source>A dataset is needed to train on: open one on the Data page.</source>
        <translation>Zum Trainieren braucht es einen Datensatz: auf der Seite „Daten“ einen öffnen.</translation>
    </message>
    <message>
        <source>Tick the options to try; each value is compared with what it is now.</source>
        <translation>Die Optionen ankreuzen, die ausprobiert werden sollen; jeder Wert wird mit dem jetzigen verglichen.</translation>
    </message>
    <message>
        <source>Tick a value for every option that is ticked.</source>
        <translation>Für jede angekreuzte Option einen Wert ankreuzen.</translation>
    </message>
    <message>
        <source>%1 with %2: %3, about %4</source>
        <translation>%1 mit %2: %3, etwa %4</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepPresenter</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The sweep was planned for %1, which is not open.</source>
        <translation>Der Sweep wurde für %1 geplant, was nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1 could not be trained.</source>
        <translation>%1 konnten nicht trainiert werden.</translation>
    </message>
    <message>
        <source>Cancelled. What was trained is kept, and the rest can be trained later.</source>
        <translation>Abgebrochen. Was trainiert wurde, bleibt erhalten; der Rest kann später trainiert werden.</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Einen Sweep öffnen</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>Sweep %1</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Sweep exportieren</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt des Sweeps</translation>
    </message>
    <message>
        <source>What is trained is kept, and can be resumed here or by digitlab-cli sweep run</source>
        <translation>Was trainiert ist, bleibt erhalten und kann hier oder mit digitlab-cli sweep run fortgesetzt werden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepTable</name>
    <message>
        <source>Runs of the sweep</source>
        <translation>Läufe des Sweeps</translation>
    </message>
    <message>
        <source>100 % trained</source>
        <translation>100 % trainiert</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepTableModel</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 % trained</source>
        <translation>%1 % trainiert</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Test, mean</source>
        <translation>Test, Mittel</translation>
    </message>
    <message>
        <source>Validation, mean</source>
        <translation>Validierung, Mittel</translation>
    </message>
    <message>
        <source>Validation %1, test %2</source>
        <translation>Validierung %1, Test %2</translation>
    </message>
    <message>
        <source>Accuracy on the validation split. The test split is for the one that was chosen.</source>
        <translation>Genauigkeit auf den Validierungsdaten. Die Testdaten sind für die gewählte Konfiguration da.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Tour verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainPage</name>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Training</translation>
    </message>
    <message>
        <source>Choose a preset and press Train.</source>
        <translation>Eine Voreinstellung wählen und auf „Trainieren“ klicken.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <translation>%1 · %2 von %3 · %4</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Interrupted in its first epoch</source>
        <translation>In der ersten Epoche unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted after %1</source>
        <translation>Nach %1 unterbrochen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainSettings</name>
    <message>
        <source>Change the dataset</source>
        <translation>Datensatz wechseln</translation>
    </message>
    <message>
        <source>Open another dataset on the Data page</source>
        <translation>Auf der Seite „Daten“ einen anderen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers with output shapes and parameters</source>
        <translation>Schichten mit Ausgabeformen und Parametern</translation>
    </message>
    <message>
        <source>Choose a preset, or point at a setting to see what it does.</source>
        <translation>Eine Voreinstellung wählen, oder auf eine Einstellung zeigen, um zu sehen, was sie tut.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The digits on the My digits page are trained on, too; the run records this.</source>
        <translation>Auch auf den Ziffern der Seite „Meine Ziffern“ wird trainiert; der Lauf vermerkt es.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Name of the run in the history; if empty, the run is named after its settings.</source>
        <translation>Name des Laufs im Verlauf; ohne Namen heißt er nach seinen Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>There are no images to train on yet.</source>
        <translation>Es gibt noch keine Bilder zum Trainieren.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingCharts</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Training and validation loss appear here as the network trains.</source>
        <translation>Hier erscheint der Verlust von Training und Validierung, während das Netz trainiert.</translation>
    </message>
    <message>
        <source>Training and validation accuracy appear here, epoch by epoch.</source>
        <translation>Hier erscheint die Genauigkeit von Training und Validierung, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingEstimate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>training image</source>
        <translation>Trainingsbild</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>An estimate from the last training here, %1 images/s, for %2 and the size of this network.</source>
        <translation>Eine Schätzung aus dem letzten Training hier, %1 Bilder/s, für %2 und die Größe dieses Netzes.</translation>
    </message>
    <message>
        <source>A first estimate for %1 from what such computers do; after a training here it is better.</source>
        <translation>Eine erste Schätzung für %1 nach dem, was solche Computer leisten; nach einem Training hier wird sie besser.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingPresenter</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation>Das sind die Einstellungen von %1.</translation>
    </message>
    <message>
        <source> Left out, since this version does not know them: %1.</source>
        <translation> Ausgelassen, weil diese Version sie nicht kennt: %1.</translation>
    </message>
    <message>
        <source>%1 It was trained on %2.</source>
        <translation>%1 Trainiert wurde es auf %2.</translation>
    </message>
    <message>
        <source>Open its dataset</source>
        <translation>Seinen Datensatz öffnen</translation>
    </message>
    <message>
        <source>There is no stopped run to resume.</source>
        <translation>Es gibt keinen gestoppten Lauf zum Fortsetzen.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>Training now</source>
        <translation>Trainiert gerade</translation>
    </message>
    <message>
        <source> It is in memory until the program ends.</source>
        <translation> Er bleibt im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>Zurückgehaltene Bilder</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingProgress</name>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <source>Epoch 1 of %1 · starting...</source>
        <translation>Epoche 1 von %1 · beginnt...</translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation>auf der GPU</translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>auf der CPU</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · paused</source>
        <translation>Epoche %1 von %2 · pausiert</translation>
    </message>
    <message>
        <source>Completed, %1</source>
        <translation>Abgeschlossen, %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Ended in epoch %1 of %2</source>
        <translation>In Epoche %1 von %2 beendet</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · %3 images/s %4 · %5 left</source>
        <translation>Epoche %1 von %2 · %3 Bilder/s %4 · noch %5</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingResults</name>
    <message>
        <source>Epoch of the confusion matrix and the report</source>
        <translation>Epoche der Konfusionsmatrix und des Berichts</translation>
    </message>
    <message>
        <source>Epoch –</source>
        <translation>Epoche –</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>The confusion matrix appears here after the first epoch.</source>
        <translation>Hier erscheint nach der ersten Epoche die Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <translation>Epoche %1 · %2</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class appear here after the first epoch.</source>
        <translation>Precision, Recall und F1 jeder Klasse erscheinen hier nach der ersten Epoche.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Trainings</name>
    <message>
        <source>A training is running: wait until it ends, or stop it first.</source>
        <translation>Ein Training läuft: warten, bis es endet, oder es zuerst stoppen.</translation>
    </message>
    <message>
        <source>There is no dataset to train on: open a folder of digits or the built-in ones first.</source>
        <translation>Es gibt keinen Datensatz zum Trainieren: zuerst einen Ordner mit Ziffern oder die eingebauten öffnen.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>A run is being replayed: wait until that ends, or cancel it first.</source>
        <translation>Ein Lauf wird wiederholt: warten, bis das endet, oder es zuerst abbrechen.</translation>
    </message>
    <message>
        <source>%1 was started over; what it had trained before is in the trash (History, Storage).</source>
        <translation>%1 wurde neu begonnen; was es zuvor trainiert hatte, liegt im Papierkorb (Verlauf, Speicher).</translation>
    </message>
    <message>
        <source>If it is started over, what it has trained so far moves to the trash, from which it can be restored.</source>
        <translation>Wird neu begonnen, kommt das bisher Trainierte in den Papierkorb und lässt sich von dort wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 was trained on another dataset: open %2 first.</source>
        <translation>%1 wurde auf einem anderen Datensatz trainiert: zuerst %2 öffnen.</translation>
    </message>
    <message>
        <source>The sweep is being trained: wait until it ends, or cancel it first.</source>
        <translation>Der Sweep wird trainiert: warten, bis er endet, oder ihn zuerst abbrechen.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UndoOffers</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitGallery</name>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <source>, not a digit: %1</source>
        <translation>, keine Ziffer: %1</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There are no digits of this class yet.</source>
        <translation>Von dieser Klasse gibt es noch keine Ziffern.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the label of the selected digits (keys 0 to 9)</source>
        <translation>Label der gewählten Ziffern ändern (Tasten 0 bis 9)</translation>
    </message>
    <message>
        <source>Delete the selected digits (Del); this can be undone</source>
        <translation>Gewählte Ziffern löschen (Entf); das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Digits to show</source>
        <translation>Gezeigte Ziffern</translation>
    </message>
    <message>
        <source>Every digit (%1)</source>
        <translation>Jede Ziffer (%1)</translation>
    </message>
    <message>
        <source>Digit %1 (%2)</source>
        <translation>Ziffer %1 (%2)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>, not readable: %1</source>
        <translation>, nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Every drawing (%1)</source>
        <translation>Alle Zeichnungen (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drawings to show</source>
        <translation>Gezeigte Zeichnungen</translation>
    </message>
    <message>
        <source>There are no drawings of this class yet.</source>
        <translation>Von dieser Klasse gibt es noch keine Zeichnungen.</translation>
    </message>
    <message>
        <source>Delete the selected drawings (Del); this can be undone</source>
        <translation>Die ausgewählten Zeichnungen löschen (Entf); das kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>That is %1</source>
        <translation>Das ist %1</translation>
    </message>
    <message>
        <source>Change the label of the selected drawings (a label of one character: its key)</source>
        <translation>Die Klasse der ausgewählten Zeichnungen ändern (bei nur einem Zeichen: dessen Taste)</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScores</name>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 predicted correctly, %4</source>
        <translation>%1: %2 von %3 richtig vorhergesagt, %4</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScoresModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>%1
It rejected %2 of them as not a digit.</source>
        <translation>%1
%2 davon wurden abgelehnt (keine Ziffer).</translation>
    </message>
    <message>
        <source>There is no %1 yet.</source>
        <translation>Eine %1 gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Of the %1s: %2</source>
        <translation>Von den %1: %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1
It rejected %2 of them.</source>
        <translation>%1
Es hat %2 davon abgelehnt.</translation>
    </message>
    <message>
        <source>%1: none that it knows</source>
        <translation>%1: keine, die es kennt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScoresView</name>
    <message>
        <source>How well each network predicts them</source>
        <translation>Wie gut jedes Netz sie vorhersagt</translation>
    </message>
    <message>
        <source>How well each network predicts my digits, by digit</source>
        <translation>Wie gut jedes Netz meine Ziffern vorhersagt, je Ziffer</translation>
    </message>
    <message>
        <source>888 of 888</source>
        <translation>888 von 888</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigits</name>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source> Nor can one line after it.</source>
        <translation> Ebenso eine Zeile danach.</translation>
    </message>
    <message>
        <source> Nor can %1 lines after it.</source>
        <translation> Ebenso %1 Zeilen danach.</translation>
    </message>
    <message>
        <source>%1 The other digits are shown, and what cannot be read stays in the file.</source>
        <translation>%1 Die anderen Ziffern werden gezeigt; was nicht lesbar ist, bleibt in der Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Relabel %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Nichts wurde importiert: %1</translation>
    </message>
    <message>
        <source>%1 was changed by another window or program; it has been read again. %2</source>
        <translation>%1 wurde von einem anderen Fenster oder Programm geändert und neu gelesen. %2</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ValueGridView</name>
    <message>
        <source>%1 images, strongest value %2 %3</source>
        <translation>%1 Bilder, stärkster Wert %2 %3</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::VerdictView</name>
    <message>
        <source>The image is what the network sees: the ink cropped, fitted into 20 x 20 pixels and centred in 28 x 28.</source>
        <translation>Dieses Bild sieht das Netz: die Tinte ausgeschnitten, in 20 x 20 Pixel eingepasst und in 28 x 28 zentriert.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>sie sind sich nicht einig</translation>
    </message>
    <message>
        <source>the network sees</source>
        <translation>das sieht das Netz</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>not a digit: %1</source>
        <translation>keine Ziffer: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sure this is a digit; if it is, %1 (%2)</source>
        <translation>unsicher, ob das eine Ziffer ist; wenn ja, %1 (%2)</translation>
    </message>
    <message>
        <source>looks like digits that touch; if it is one digit, %1 (%2)</source>
        <translation>sieht nach sich berührenden Ziffern aus; als eine Ziffer %1 (%2)</translation>
    </message>
    <message>
        <source>; the best guess is %1 (%2)</source>
        <translation>; am ehesten %1 (%2)</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>not sure this is a number: %1; if it is, %2 (%3)</source>
        <translation>unsicher, ob das eine Zahl ist: %1; wenn ja, %2 (%3)</translation>
    </message>
    <message>
        <source>next %1 with %2</source>
        <translation>dann %1 mit %2</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
    <message>
        <source>probability of all digits together</source>
        <translation>Wahrscheinlichkeit aller Ziffern zusammen</translation>
    </message>
    <message>
        <source>≠ They disagree</source>
        <translation>≠ Sie sind sich nicht einig</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Sie sind sich einig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>none of the classes: %1</source>
        <translation>keine der Klassen: %1</translation>
    </message>
    <message>
        <source>not sure this is one of the classes; if it is, %1 (%2)</source>
        <translation>unsicher, ob das eine der Klassen ist; wenn ja, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::WindowActions</name>
    <message>
        <source>R&amp;esume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open dataset folder...</source>
        <translation>Datensatzordner ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open the &amp;built-in digits</source>
        <translation>&amp;Eingebaute Ziffern öffnen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Get MNIST</source>
        <translation>&amp;MNIST laden</translation>
    </message>
    <message>
        <source>Open r&amp;un folder...</source>
        <translation>&amp;Laufordner öffnen...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Export current model...</source>
        <translation>Aktuelles Modell e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the &amp;run as HTML or PDF...</source>
        <translation>La&amp;uf als HTML oder PDF exportieren...</translation>
    </message>
    <message>
        <source>Export the &amp;comparison as HTML or PDF...</source>
        <translation>&amp;Vergleich als HTML oder PDF exportieren...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Resume the last stopped run</source>
        <translation>&amp;Letzten gestoppten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Train &amp;Baseline and Final</source>
        <translation>&amp;Baseline und Final trainieren</translation>
    </message>
    <message>
        <source>Reproduce the r&amp;eport...</source>
        <translation>Be&amp;richt nachstellen...</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Shipped model</source>
        <translation>&amp;Mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>&amp;Latest run</source>
        <translation>&amp;Neuester Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;My digits</source>
        <translation>&amp;Meine Ziffern</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>D&amp;rawing panel</source>
        <translation>&amp;Zeichenbereich</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Tour beginnen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Neues in dieser Version</translation>
    </message>
    <message>
        <source>&amp;About DigitLab</source>
        <translation>Über &amp;DigitLab</translation>
    </message>
    <message>
        <source>&amp;Sweep</source>
        <translation>&amp;Sweep</translation>
    </message>
    <message>
        <source>Open dataset &amp;file...</source>
        <translation>Datensatz&amp;datei öffnen...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Manual on this &amp;page</source>
        <translation>Handbuch zu dieser &amp;Seite</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Workspace</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Choose and look at a dataset (Ctrl+1)</source>
        <translation>Einen Datensatz wählen und ansehen (Strg+1)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Set the options and train a network (Ctrl+2)</source>
        <translation>Optionen einstellen und ein Netz trainieren (Strg+2)</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Look at the mistakes of a run (Ctrl+3)</source>
        <translation>Die Fehler eines Laufs ansehen (Strg+3)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare two runs side by side (Ctrl+4)</source>
        <translation>Zwei Läufe nebeneinander vergleichen (Strg+4)</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>The digits you have drawn (Ctrl+5)</source>
        <translation>Selbst gezeichnete Ziffern (Strg+5)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All runs, and the queue (Ctrl+6)</source>
        <translation>Alle Läufe und die Warteschlange (Strg+6)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Which options help, tried all at once (Ctrl+7)</source>
        <translation>Welche Einstellungen helfen, alle auf einmal versucht (Strg+7)</translation>
    </message>
</context>
</TS>
