<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutText</name>
    <message>
        <source>The model that ships with DigitLab correctly classifies %1 of %2 test images: %3.</source>
        <translation>El modelo que acompaña a DigitLab clasifica correctamente %1 de %2 imágenes de prueba: %3.</translation>
    </message>
    <message>
        <source>%1 Those that it rejects as not a digit count as wrong.</source>
        <translation>%1 Las que rechaza por no ser un dígito cuentan como incorrectas.</translation>
    </message>
    <message>
        <source>%1 Its percentages are %2 points off on average (expected calibration error).</source>
        <translation>%1 Sus porcentajes se desvían de media %2 puntos (error de calibración esperado).</translation>
    </message>
    <message>
        <source>A laboratory for convolutional networks that read handwritten digits.</source>
        <translation>Un laboratorio de redes convolucionales que leen dígitos manuscritos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>DatasetTitle</name>
    <message>
        <source>Built-in digits</source>
        <translation>Dígitos integrados</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>user digit</source>
        <translation>dígito propio</translation>
    </message>
    <message>
        <source>user digits</source>
        <translation>dígitos propios</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>%1 images were dropped; only one at a time can be put on the canvas. To train on them, put them into a folder with a sub-folder for each class, and drop that folder.</source>
        <translation>Se han soltado %1 imágenes; en el lienzo solo cabe una cada vez. Para entrenar con ellas, hay que ponerlas en una carpeta con una subcarpeta por clase y soltar esa carpeta.</translation>
    </message>
    <message>
        <source>%1 items were dropped that do not go together: drop one image, model or dataset at a time.</source>
        <translation>Se han soltado %1 elementos que no van juntos: soltar una imagen, un modelo o un conjunto de datos cada vez.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer; save it first.</source>
        <translation>%1 no es un archivo de este equipo; hay que guardarlo antes.</translation>
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
        <translation>La unidad lineal rectificada deja pasar los valores positivos y pone a cero los negativos: max(0, x). Sin esa no linealidad, varias capas no serían más que una única aplicación lineal. Su gradiente es 1 o 0, así que no se desvanece al atravesar muchas capas, y los ceros hacen dispersos los mapas. Un filtro que vale cero en todas partes ya no aprende nada más.</translation>
    </message>
    <message>
        <source>Nair and Hinton, Rectified linear units improve restricted Boltzmann machines, 2010; Glorot, Bordes and Bengio, Deep sparse rectifier neural networks, 2011</source>
        <translation>Nair y Hinton, Rectified linear units improve restricted Boltzmann machines, 2010; Glorot, Bordes y Bengio, Deep sparse rectifier neural networks, 2011</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Each weight has two moving averages of its gradient g: the mean v = 0.9 v + 0.1 g, and the square s = 0.999 s + 0.001 g². A step is the learning rate times v / √s, both corrected for their start at zero. So noise that changes its sign cancels out, and weights with small gradients take steps as large as those with large ones. The learning rate is about the largest step of a weight.</source>
        <translation>Cada peso tiene dos medias móviles de su gradiente g: la media v = 0,9 v + 0,1 g y el cuadrado s = 0,999 s + 0,001 g². Un paso es la tasa de aprendizaje por v / √s, ambos corregidos por su inicio en cero. Así se cancela el ruido que cambia de signo, y los pesos con gradientes pequeños dan pasos tan grandes como los que los tienen grandes. La tasa de aprendizaje es aproximadamente el mayor paso de un peso.</translation>
    </message>
    <message>
        <source>Kingma and Ba, Adam: a method for stochastic optimization, 2015</source>
        <translation>Kingma y Ba, Adam: a method for stochastic optimization, 2015</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>In training, a random fraction of a layer&apos;s values is set to zero, a different one for every image, and the rest is scaled up so that the sum stays about the same. No unit can rely on another one being there, which works like the mean of many networks and reduces overfitting. In prediction nothing is dropped: that is why validation can be better than training here.</source>
        <translation>Durante el entrenamiento, una fracción aleatoria de los valores de una capa se pone a cero, distinta para cada imagen, y el resto se amplía para que la suma quede más o menos igual. Ninguna unidad puede confiar en que otra esté presente, lo que funciona como promediar muchas redes y reduce el sobreajuste. Al predecir no se descarta nada: por eso aquí la validación puede salir mejor que el entrenamiento.</translation>
    </message>
    <message>
        <source>Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout: a simple way to prevent neural networks from overfitting, 2014</source>
        <translation>Srivastava, Hinton, Krizhevsky, Sutskever y Salakhutdinov, Dropout: a simple way to prevent neural networks from overfitting, 2014</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>A filter of 3 × 3 has no neighbours to look at beyond the image&apos;s edge. Padding &quot;same&quot; puts zeros around it, and the map keeps its size. &quot;valid&quot; leaves the edge out: each convolution makes the map 2 pixels narrower, and after three blocks the network sees less of the border.</source>
        <translation>Un filtro de 3 × 3 no tiene vecinos que mirar más allá del borde de la imagen. El relleno &quot;same&quot; la rodea de ceros y el mapa conserva su tamaño. &quot;valid&quot; deja fuera el borde: cada convolución hace el mapa 2 píxeles más estrecho y, tras tres bloques, la red ve menos del contorno.</translation>
    </message>
    <message>
        <source>Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016</source>
        <translation>Dumoulin y Visin, A guide to convolution arithmetic for deep learning, 2016</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max pooling</translation>
    </message>
    <message>
        <source>Of every 2 × 2 values of a map the largest is kept. The map has a quarter of the values, the next filters see twice as far, and a stroke that moves by a pixel changes little. Its exact position is lost.</source>
        <translation>De cada 2 × 2 valores de un mapa se conserva el mayor. El mapa queda con la cuarta parte de los valores, los filtros siguientes ven el doble de lejos y un trazo que se desplaza un píxel cambia poco. Se pierde su posición exacta.</translation>
    </message>
    <message>
        <source>Zhou and Chellappa, Computation of optical flow using a neural network, 1988; Scherer, Müller and Behnke, Evaluation of pooling operations in convolutional architectures, 2010</source>
        <translation>Zhou y Chellappa, Computation of optical flow using a neural network, 1988; Scherer, Müller y Behnke, Evaluation of pooling operations in convolutional architectures, 2010</translation>
    </message>
    <message>
        <source>Shuffling</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Gradient descent in batches treats each batch as a fair sample of all the data. Files that are stored class by class break that: a batch then holds one or two digits, the network is pulled to them, and the next batch pulls it elsewhere. Shuffling before every epoch mixes the classes. It does not touch the test images, whose labels and predictions stay in pairs.</source>
        <translation>El descenso de gradiente por lotes trata cada lote como una muestra representativa de todos los datos. Los archivos guardados clase por clase rompen esa suposición: un lote contiene entonces uno o dos dígitos, la red se ve arrastrada hacia ellos y el lote siguiente la arrastra hacia otro lado. Mezclar antes de cada época reparte las clases. No afecta a las imágenes de prueba, cuyas etiquetas y predicciones siguen emparejadas.</translation>
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
        <translation>Fracción de valores que ReLU ha puesto a cero, por capa, sobre %1 imágenes de prueba.</translation>
    </message>
    <message>
        <source>gradient g</source>
        <translation>gradiente g</translation>
    </message>
    <message>
        <source>mean v</source>
        <translation>media v</translation>
    </message>
    <message>
        <source>root of the square √s</source>
        <translation>raíz del cuadrado √s</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>One weight of the first convolution over the first %1 batches of this run, trained again from its seed: %2.</source>
        <translation>Un peso de la primera convolución en los primeros %1 lotes de esta ejecución, entrenada de nuevo desde su semilla: %2.</translation>
    </message>
    <message>
        <source>One map after pooling, and the same with this run&apos;s dropout of %1.</source>
        <translation>Un mapa tras el pooling, y el mismo con el dropout de %1 de esta ejecución.</translation>
    </message>
    <message>
        <source>This run trained without dropout. One map of it after pooling, and the same with a dropout of %1.</source>
        <translation>Esta ejecución se entrenó sin dropout. Uno de sus mapas tras el pooling, y el mismo con un dropout de %1.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>with dropout</source>
        <translation>con dropout</translation>
    </message>
    <message>
        <source>after ReLU</source>
        <translation>tras ReLU</translation>
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
        <translation>El mapa del filtro de esta ejecución que responde con más fuerza, con ambas opciones; la ejecución usa &quot;%1&quot;.</translation>
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
        <translation>antes: %1 × %2</translation>
    </message>
    <message>
        <source>after: %1 × %2</source>
        <translation>después: %1 × %2</translation>
    </message>
    <message>
        <source>The map of this run&apos;s filter that responds most strongly.</source>
        <translation>El mapa del filtro de esta ejecución que responde con más fuerza.</translation>
    </message>
    <message>
        <source>Images of each class (rows, %1 at the top) in the first batches (columns) of this run&apos;s first epoch; the run trained %2.</source>
        <translation>Imágenes de cada clase (filas, %1 arriba) en los primeros lotes (columnas) de la primera época de esta ejecución; se entrenó con las imágenes %2.</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mezcladas</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>en el orden guardado</translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation>imágenes en un lote</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename...</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>ImageMime</name>
    <message>
        <source>There is no image to put on the canvas: copy or drop one first.</source>
        <translation>No hay ninguna imagen que poner en el lienzo: copiar o soltar una antes.</translation>
    </message>
    <message>
        <source>: not a file on this computer; save it first.</source>
        <translation>: no es un archivo de este equipo; hay que guardarlo antes.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>No thread is available for this: %1.</source>
        <translation>No hay ningún hilo disponible para esto: %1.</translation>
    </message>
</context>
<context>
    <name>MyDigitsTexts</name>
    <message>
        <source>No digit was imported; the only one was there already.</source>
        <translation>No se importó ningún dígito; el único ya estaba.</translation>
    </message>
    <message>
        <source>No drawing was imported; the only one was there already.</source>
        <translation>No se importó ningún dibujo; el único ya estaba.</translation>
    </message>
    <message>
        <source>No digit was imported; all %1 were there already.</source>
        <translation>No se importó ningún dígito; los %1 ya estaban.</translation>
    </message>
    <message>
        <source>No drawing was imported; all %1 were there already.</source>
        <translation>No se importó ningún dibujo; los %1 ya estaban.</translation>
    </message>
    <message>
        <source>One digit was imported</source>
        <translation>Se importó un dígito</translation>
    </message>
    <message>
        <source>One drawing was imported</source>
        <translation>Se importó un dibujo</translation>
    </message>
    <message>
        <source>%1 digits were imported</source>
        <translation>Se importaron %1 dígitos</translation>
    </message>
    <message>
        <source>%1 drawings were imported</source>
        <translation>Se importaron %1 dibujos</translation>
    </message>
    <message>
        <source>One digit was deleted.</source>
        <translation>Se eliminó un dígito.</translation>
    </message>
    <message>
        <source>One drawing was deleted.</source>
        <translation>Se eliminó un dibujo.</translation>
    </message>
    <message>
        <source>%1 digits were deleted.</source>
        <translation>Se eliminaron %1 dígitos.</translation>
    </message>
    <message>
        <source>%1 drawings were deleted.</source>
        <translation>Se eliminaron %1 dibujos.</translation>
    </message>
    <message>
        <source>; one was there already</source>
        <translation>; uno ya estaba</translation>
    </message>
    <message>
        <source>; %1 were there already</source>
        <translation>; %1 ya estaban</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>Enter a number.</source>
        <translation>Introducir un número.</translation>
    </message>
    <message>
        <source>Enter the number without thousands separators, such as 12500 or 0.5.</source>
        <translation>Introducir el número sin separadores de miles, como 12500 o 0,5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; write 0.001, 0,001 or 1e-3.</source>
        <translation>&quot;%1&quot; no es un número; escribir 0.001, 0,001 o 1e-3.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>Enter the whole number without separators, such as 12500.</source>
        <translation>Introducir el número entero sin separadores, como 12500.</translation>
    </message>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation>Introducir un número entero, como 12.</translation>
    </message>
    <message>
        <source>The number must not be below 0.</source>
        <translation>El número no debe ser menor que 0.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitud, %</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>pérdida, logarítmica</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source>Web page, one file (*.html);;PDF document (*.pdf);;Markdown (*.md);;LaTeX (*.tex)</source>
        <translation>Página web, un solo archivo (*.html);;Documento PDF (*.pdf);;Markdown (*.md);;LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be saved in this format; expected a name that ends in %1.</source>
        <translation>no se puede guardar en este formato; se esperaba un nombre acabado en %1.</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Valores en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.%1)</source>
        <translation>Texto (*.%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como...</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copiar como %1</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Guardar o copiar</translation>
    </message>
    <message>
        <source>%1 of %2 digits that are %3 were predicted as %4.</source>
        <translation>%1 de %2 dígitos que son %3 se predijeron como %4.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Difference of two confusion matrices over %1 classes.</source>
        <translation>Diferencia de dos matrices de confusión sobre %1 clases.</translation>
    </message>
    <message>
        <source>Confusion matrix over %1 classes: %2 of %3 images on the diagonal.</source>
        <translation>Matriz de confusión sobre %1 clases: %2 de %3 imágenes en la diagonal.</translation>
    </message>
    <message>
        <source>Actual \ predicted</source>
        <translation>Real \ predicha</translation>
    </message>
    <message>
        <source>actual \ predicted</source>
        <translation>real \ predicha</translation>
    </message>
    <message>
        <source>Digits that are %1 predicted as %2: %3 by B and %4 by A (%5).</source>
        <translation>Dígitos que son %1 predichos como %2: %3 por B y %4 por A (%5).</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicha</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <source>The confusion matrix appears here.</source>
        <translation>La matriz de confusión aparece aquí.</translation>
    </message>
    <message>
        <source>Fixed by B</source>
        <translation>Corregidas por B</translation>
    </message>
    <message>
        <source>Broken by B</source>
        <translation>Estropeadas por B</translation>
    </message>
    <message>
        <source>Wrong in both</source>
        <translation>Incorrectas en ambas</translation>
    </message>
    <message>
        <source>the built-in digits</source>
        <translation>los dígitos integrados</translation>
    </message>
    <message>
        <source>%1 %2, %3 %</source>
        <translation>%1 %2, %3 %</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>%1 predicts %2 with %3</source>
        <translation>%1 predice %2 con %3</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>Dos ejecuciones, lado a lado</translation>
    </message>
    <message>
        <source>Choose two runs above, or train Baseline and Final, the first and the last network of the report that this program repeats, on the same split: the settings that differ, both curves, both matrices, and whether the difference is more than chance appear here.</source>
        <translation>Elegir arriba dos ejecuciones, o entrenar Baseline y Final, la primera y la última red del informe que este programa reproduce, con la misma partición: aquí aparecen los ajustes que difieren, ambas curvas, ambas matrices y si la diferencia es más que azar.</translation>
    </message>
    <message>
        <source>Train Baseline and Final</source>
        <translation>Entrenar Baseline y Final</translation>
    </message>
    <message>
        <source>A train</source>
        <translation>A entren.</translation>
    </message>
    <message>
        <source>A val.</source>
        <translation>A val.</translation>
    </message>
    <message>
        <source>B train</source>
        <translation>B entren.</translation>
    </message>
    <message>
        <source>B val.</source>
        <translation>B val.</translation>
    </message>
    <message>
        <source>%1, %2 seeds</source>
        <translation>%1, %2 semillas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Metrics on the test split</source>
        <translation>Métricas en la partición de prueba</translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation>Exhaustividad por clase</translation>
    </message>
    <message>
        <source>Precision by class</source>
        <translation>Precisión por clase</translation>
    </message>
    <message>
        <source>Do the percentages mean what they say?</source>
        <translation>¿Significan los porcentajes lo que dicen?</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Seed whose images are shown</source>
        <translation>Semilla cuyas imágenes se muestran</translation>
    </message>
    <message>
        <source>%1 % across, %2 % down, pen down</source>
        <translation>%1 % en horizontal, %2 % en vertical, lápiz abajo</translation>
    </message>
    <message>
        <source>%1 % across, %2 % down, pen up</source>
        <translation>%1 % en horizontal, %2 % en vertical, lápiz arriba</translation>
    </message>
    <message>
        <source>A %1, predicted as %2</source>
        <translation>Un %1, predicho como %2</translation>
    </message>
    <message>
        <source>A %1, wrongly predicted as %2</source>
        <translation>Un %1, predicho por error como %2</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Aún no hay nada que inspeccionar</translation>
    </message>
    <message>
        <source>After training, the mistakes appear here, worst first, with what each layer makes of an image.</source>
        <translation>Tras el entrenamiento aparecen aquí los errores, los peores primero, con lo que cada capa hace de una imagen.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · %3</source>
        <translation>Época %1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1; epoch %2</source>
        <translation>%1; época %2</translation>
    </message>
    <message>
        <source>The other epochs cannot be inspected because the run&apos;s folder no longer exists (%1).</source>
        <translation>Las demás épocas no se pueden inspeccionar porque la carpeta de la ejecución ya no existe (%1).</translation>
    </message>
    <message>
        <source>The other epochs need the run&apos;s images: open its dataset to inspect them.</source>
        <translation>Las demás épocas necesitan las imágenes de la ejecución: abrir su conjunto de datos para inspeccionarlas.</translation>
    </message>
    <message>
        <source>Only this epoch can be inspected: the weights of the others were not kept, as in runs of earlier versions and of very large networks.</source>
        <translation>Solo se puede inspeccionar esta época: los pesos de las demás no se guardaron, como ocurre en ejecuciones de versiones anteriores y de redes muy grandes.</translation>
    </message>
    <message>
        <source>%1 of %2 epochs are kept, evenly spaced, with the first, the best and the last.</source>
        <translation>Se guardan %1 de %2 épocas, a intervalos regulares, con la primera, la mejor y la última.</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 · %2 seeds · mean %3</source>
        <translation>%1 · %2 semillas · media %3</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>a date of Qt: 23 Nov 10:15</comment>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>%1 of %2 images of %3 were predicted as %4.</source>
        <translation>%1 de %2 imágenes de %3 se predijeron como %4.</translation>
    </message>
    <message>
        <source>Images of %1 predicted as %2: %3 by B and %4 by A (%5).</source>
        <translation>Imágenes de %1 predichas como %2: %3 por B y %4 por A (%5).</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>Nuevo barrido</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Open the folder of a sweep, also of one that was planned on the command line</source>
        <translation>Abrir la carpeta de un barrido, también de uno planeado en la línea de órdenes</translation>
    </message>
    <message>
        <source>Save the answer with all tables as HTML, PDF, Markdown or LaTeX</source>
        <translation>Guardar la respuesta con todas las tablas como HTML, PDF, Markdown o LaTeX</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Look at the mistakes of the selected run</source>
        <translation>Ver los errores de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Compare two selected runs, or all seeds of two selected rows</source>
        <translation>Comparar dos ejecuciones seleccionadas o todas las semillas de dos filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>RunCaption</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1; data: %2</source>
        <translation>%1; datos: %2</translation>
    </message>
    <message>
        <source>A: %1; B: %2; data: %3</source>
        <translation>A: %1; B: %2; datos: %3</translation>
    </message>
    <message>
        <source>A: %1, data: %2; B: %3, data: %4</source>
        <translation>A: %1, datos: %2; B: %3, datos: %4</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>%1. Under More, each has its own range.</source>
        <translation>%1. En Más ajustes, cada uno tiene su propio rango.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Filters are three whole numbers from %1, one per block: 32, 64, 128.</source>
        <translation>Los filtros son tres números enteros a partir de %1, uno por bloque: 32, 64, 128.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to 18446744073709551615. %1</source>
        <translation>La semilla es un número entero de 0 a 18446744073709551615. %1</translation>
    </message>
    <message>
        <source>Needs a patience of at least 1.</source>
        <translation>Necesita una paciencia de al menos 1.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>On the canvas</source>
        <translation>En el lienzo</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the pen; with Shift further</source>
        <translation>Mover el lápiz; con Mayús, más lejos</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Inicio, Fin, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Move the pen aslant</source>
        <translation>Mover el lápiz en diagonal</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Bajar el lápiz, levantarlo</translation>
    </message>
    <message>
        <source>Esc, Delete</source>
        <translation>Esc, Supr</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Read the values of the previous or next epoch</source>
        <translation>Leer los valores de la época anterior o siguiente</translation>
    </message>
    <message>
        <source>+, −, Ctrl+wheel</source>
        <translation>+, −, Ctrl+rueda</translation>
    </message>
    <message>
        <source>Zoom into the epochs</source>
        <translation>Ampliar las épocas</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right, dragging</source>
        <translation>Mayús+Izquierda, Mayús+Derecha, arrastrar</translation>
    </message>
    <message>
        <source>Move along the epochs</source>
        <translation>Moverse por las épocas</translation>
    </message>
    <message>
        <source>0, double click</source>
        <translation>0, doble clic</translation>
    </message>
    <message>
        <source>Show all epochs</source>
        <translation>Mostrar todas las épocas</translation>
    </message>
    <message>
        <source>F, then Esc</source>
        <translation>F, luego Esc</translation>
    </message>
    <message>
        <source>Enlarge the chart to the page, and back</source>
        <translation>Ampliar el gráfico a la página, y volver</translation>
    </message>
    <message>
        <source>In a confusion matrix</source>
        <translation>En una matriz de confusión</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Ir de celda en celda</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Show the images of the cell</source>
        <translation>Mostrar las imágenes de la celda</translation>
    </message>
    <message>
        <source>In a gallery</source>
        <translation>En una galería</translation>
    </message>
    <message>
        <source>Go from image to image</source>
        <translation>Ir de imagen en imagen</translation>
    </message>
    <message>
        <source>Open the image, or what is known of it</source>
        <translation>Abrir la imagen, o lo que se sabe de ella</translation>
    </message>
    <message>
        <source>In My digits</source>
        <translation>En Mis dígitos</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>Give the chosen drawings another label</source>
        <translation>Dar otra etiqueta a los dibujos elegidos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen drawings</source>
        <translation>Eliminar los dibujos elegidos</translation>
    </message>
    <message>
        <source>In History</source>
        <translation>En Historial</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Compare the chosen runs</source>
        <translation>Comparar las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Star the run, or take the star away</source>
        <translation>Destacar la ejecución, o dejar de destacarla</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Eliminar la ejecución</translation>
    </message>
</context>
<context>
    <name>ShownDigits</name>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>of</source>
        <comment>1.2 of 11.6 MB</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>aprox. %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>aprox. %1 h</translation>
    </message>
    <message>
        <source>Takes %1 at most</source>
        <translation>Tarda como máximo %1</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Tarda %1</translation>
    </message>
    <message>
        <source>%1. This run is in memory until the program ends: export it, or choose another folder for runs on the History page.</source>
        <translation>%1. Esta ejecución está en memoria hasta que termine el programa: exportarla, o elegir otra carpeta para las ejecuciones en la página Historial.</translation>
    </message>
    <message>
        <source>%1 was stopped after %2; it was saved and can be resumed.</source>
        <translation>%1 se detuvo tras %2; se ha guardado y se puede reanudar.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>%1 is trained: it correctly classifies %2 of %3 test images, %4.</source>
        <translation>%1: entrenamiento terminado; clasifica correctamente %2 de %3 imágenes de prueba, %4.</translation>
    </message>
    <message>
        <source>%1 was interrupted when the program ended.</source>
        <translation>%1 se interrumpió al terminar el programa.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 se detuvo.</translation>
    </message>
    <message>
        <source>%1 It cannot be resumed: %2. %3</source>
        <translation>%1 No se puede reanudar: %2. %3</translation>
    </message>
    <message>
        <source>%1 It has no checkpoint to be resumed from. %2</source>
        <translation>%1 No tiene ningún punto de control desde el que reanudar. %2</translation>
    </message>
    <message>
        <source>%1 It can be resumed from where it was last saved.</source>
        <translation>%1 Se puede reanudar desde donde se guardó por última vez.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>an %1</source>
        <translation>un %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>un %1</translation>
    </message>
    <message>
        <source>&quot;same&quot; adds a black border so that a map keeps its size; &quot;valid&quot; loses a pixel on each side.</source>
        <translation>&quot;same&quot; añade un borde negro para que un mapa conserve su tamaño; &quot;valid&quot; pierde un píxel por cada lado.</translation>
    </message>
    <message>
        <source>1 (grey)</source>
        <translation>1 (gris)</translation>
    </message>
    <message>
        <source>1 for grey; 3 repeats the grey image, as Keras reads PNG files, for the same result with more weights.</source>
        <translation>1 para gris; 3 repite la imagen gris, como lee Keras los archivos PNG: el mismo resultado con más pesos.</translation>
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
        <translation>3 (como RGB)</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
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
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads for training, at most one for every 32 images of a batch; 0 uses all cores.</source>
        <translation>Hilos de CPU para el entrenamiento, como mucho uno por cada 32 imágenes de un lote; 0 usa todos los núcleos.</translation>
    </message>
    <message>
        <source>CUDA GPU</source>
        <translation>GPU CUDA</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>Ancho de capa densa</translation>
    </message>
    <message>
        <source>Determines initial weights, order, augmentation and dropout; the same seed gives the same run.</source>
        <translation>Determina los pesos iniciales, el orden, el aumento de datos y el dropout; la misma semilla da la misma ejecución.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Dirt and stray dots are removed.</source>
        <translation>Se eliminan la suciedad y los puntos sueltos.</translation>
    </message>
    <message>
        <source>Distorts each training image smoothly: points seven pixels apart move by up to this many pixels, like an unsteady hand.</source>
        <translation>Deforma suavemente cada imagen de entrenamiento: los puntos separados siete píxeles se mueven hasta este número de píxeles, como con una mano insegura.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout, augmentation with a horizontal flip, padding same and twice the filters, as in the report.</source>
        <translation>Dropout, aumento de datos con volteo horizontal, relleno same y el doble de filtros, como en el informe.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Deform. elástica</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Frames, rings, ruled lines and underlines are removed.</source>
        <translation>Se eliminan marcos, círculos, renglones y subrayados.</translation>
    </message>
    <message>
        <source>Height shift</source>
        <translation>Despl. vertical</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Volteo horizontal</translation>
    </message>
    <message>
        <source>How large each step of Adam is; too large does not converge, too small takes long.</source>
        <translation>Qué tamaño tiene cada paso de Adam; demasiado grande no converge, demasiado pequeño tarda mucho.</translation>
    </message>
    <message>
        <source>How many images each step of Adam is computed from; smaller batches give more steps, but noisier ones.</source>
        <translation>Con cuántas imágenes se calcula cada paso de Adam; los lotes más pequeños dan más pasos, pero más ruidosos.</translation>
    </message>
    <message>
        <source>How many maps each of the three convolutions makes; more maps capture more, but take longer.</source>
        <translation>Cuántos mapas produce cada una de las tres convoluciones; con más mapas se capta más, pero se tarda más.</translation>
    </message>
    <message>
        <source>How many times the network sees every training image; with too few it is not finished, with too many it memorises the images.</source>
        <translation>Cuántas veces ve la red cada imagen de entrenamiento; con muy pocas no termina de aprender, con demasiadas memoriza las imágenes.</translation>
    </message>
    <message>
        <source>How the learning rate changes: constant, falling along a cosine, or rising and falling once (one-cycle).</source>
        <translation>Cómo cambia la tasa de aprendizaje: constante, en descenso según un coseno, o subiendo y bajando una vez (one-cycle).</translation>
    </message>
    <message>
        <source>Initial weights: Keras&apos; Glorot uniform with zero biases, or LibTorch&apos;s Kaiming uniform.</source>
        <translation>Pesos iniciales: Glorot uniforme de Keras con sesgos a cero, o Kaiming uniforme de LibTorch.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Inicialización</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Makes each training image larger or smaller by up to this fraction.</source>
        <translation>Agranda o reduce cada imagen de entrenamiento hasta esta fracción.</translation>
    </message>
    <message>
        <source>Makes strokes thicker or thinner by up to this many pixels on each side, like different pens.</source>
        <translation>Hace los trazos más gruesos o más finos hasta este número de píxeles por cada lado, como con lápices distintos.</translation>
    </message>
    <message>
        <source>Mirrors half of the training images; with digits it costs about ten points of accuracy, because a mirrored 2 or 5 is not a digit.</source>
        <translation>Refleja la mitad de las imágenes de entrenamiento; con dígitos cuesta unos diez puntos de exactitud, porque un 2 o un 5 reflejado no es un dígito.</translation>
    </message>
    <message>
        <source>Mixes the training images before every epoch; unmixed, files in class order give each batch only one or two classes.</source>
        <translation>Mezcla las imágenes de entrenamiento antes de cada época; sin mezclar, los archivos ordenados por clase dan a cada lote solo una o dos clases.</translation>
    </message>
    <message>
        <source>Moves each training image left or right by up to this fraction of its width.</source>
        <translation>Mueve cada imagen de entrenamiento a izquierda o derecha hasta esta fracción de su anchura.</translation>
    </message>
    <message>
        <source>Moves each training image up or down by up to this fraction of its height.</source>
        <translation>Mueve cada imagen de entrenamiento arriba o abajo hasta esta fracción de su altura.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Number of values in the layer between the last maps and the classes.</source>
        <translation>Número de valores de la capa entre los últimos mapas y las clases.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step, which keeps the network simple.</source>
        <translation>Tira de los pesos hacia cero en cada paso, lo que mantiene sencilla la red.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproducibilidad</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Reescalado</translation>
    </message>
    <message>
        <source>Restore best weights</source>
        <translation>Restaurar mejores pesos</translation>
    </message>
    <message>
        <source>Rotates each training image by up to this many degrees either way.</source>
        <translation>Gira cada imagen de entrenamiento hasta este número de grados en ambos sentidos.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scales each map to mean 0 and variance 1 over the batch, which makes training faster and steadier.</source>
        <translation>Escala cada mapa a media 0 y varianza 1 sobre el lote, lo que hace el entrenamiento más rápido y estable.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sets this fraction of values to zero after every block during training, so that the network relies on no single value.</source>
        <translation>Pone a cero esta fracción de los valores después de cada bloque durante el entrenamiento, para que la red no dependa de ningún valor en particular.</translation>
    </message>
    <message>
        <source>Shadows and uneven light on the paper are evened out.</source>
        <translation>Se igualan las sombras y la luz irregular del papel.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cizallamiento</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Slants each training image by up to this many degrees either way.</source>
        <translation>Inclina cada imagen de entrenamiento hasta este número de grados en ambos sentidos.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Motas</translation>
    </message>
    <message>
        <source>Stops training after this many epochs without a lower validation loss (early stopping); 0 turns this off.</source>
        <translation>Detiene el entrenamiento tras este número de épocas sin una pérdida de validación menor (parada temprana); 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Stroke thickness</source>
        <translation>Grosor del trazo</translation>
    </message>
    <message>
        <source>Stroke width</source>
        <translation>Grosor del trazo</translation>
    </message>
    <message>
        <source>The baseline with a dropout of 0.2 after every block.</source>
        <translation>La baseline con un dropout de 0.2 tras cada bloque.</translation>
    </message>
    <message>
        <source>The best settings that we know for digits: batch normalisation, dropout, affine augmentation without a flip (elastic too for few digits), one-cycle learning rate, many epochs; more filters for very many digits.</source>
        <translation>Los mejores ajustes que conocemos para dígitos: normalización por lotes, dropout, aumento de datos afín sin volteo (también elástico si hay pocos dígitos), tasa de aprendizaje one-cycle, muchas épocas; más filtros para muchísimos dígitos.</translation>
    </message>
    <message>
        <source>The canvas as drawn, or the image in shades of grey.</source>
        <translation>El lienzo tal como se dibujó, o la imagen en tonos de gris.</translation>
    </message>
    <message>
        <source>The centre of mass is moved to the middle of 28 x 28 pixels: the image that the network sees.</source>
        <translation>El centro de masa se lleva al centro de 28 x 28 píxeles: la imagen que ve la red.</translation>
    </message>
    <message>
        <source>The empty sheet around the ink is cut off.</source>
        <translation>Se recorta la hoja vacía alrededor de la tinta.</translation>
    </message>
    <message>
        <source>The ink is fitted into 20 x 20 pixels, keeping its aspect ratio.</source>
        <translation>La tinta se ajusta a 20 x 20 píxeles, conservando su proporción.</translation>
    </message>
    <message>
        <source>The learning rate rises linearly for this many epochs (fractions allowed), which keeps the first steps stable.</source>
        <translation>La tasa de aprendizaje sube linealmente durante este número de épocas (se admiten fracciones), lo que mantiene estables los primeros pasos.</translation>
    </message>
    <message>
        <source>The report&apos;s first run: no dropout, no augmentation, padding valid, 8 epochs.</source>
        <translation>La primera ejecución del informe: sin dropout, sin aumento de datos, relleno valid, 8 épocas.</translation>
    </message>
    <message>
        <source>The report&apos;s last run: padding same, 12 epochs, and the samples in stored order, unshuffled.</source>
        <translation>La última ejecución del informe: relleno same, 12 épocas y las muestras en el orden guardado, sin mezclar.</translation>
    </message>
    <message>
        <source>Thin and thick strokes are adjusted to the stroke width of the training digits.</source>
        <translation>Los trazos finos y gruesos se ajustan al grosor de los dígitos de entrenamiento.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Trains for a little less than certainty in the right class, which makes the probabilities more honest.</source>
        <translation>Entrena para algo menos que la certeza en la clase correcta, lo que hace más honestas las probabilidades.</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Épocas de calentamiento</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>What is darker or lighter than the paper becomes white ink on black.</source>
        <translation>Lo que es más oscuro o más claro que el papel pasa a ser tinta blanca sobre negro.</translation>
    </message>
    <message>
        <source>What pixel values from 0 to 255 are multiplied by first; 1/255 scales them to 0 to 1.</source>
        <translation>Factor por el que se multiplican primero los valores de los píxeles, de 0 a 255; 1/255 los lleva al intervalo de 0 a 1.</translation>
    </message>
    <message>
        <source>Where to train: auto uses an NVIDIA GPU if LibTorch has CUDA and finds one, otherwise the CPU.</source>
        <translation>Dónde entrenar: automático usa una GPU de NVIDIA si LibTorch tiene CUDA y encuentra una; si no, la CPU.</translation>
    </message>
    <message>
        <source>Width shift</source>
        <translation>Despl. horizontal</translation>
    </message>
    <message>
        <source>With early stopping: keeps the weights of the epoch with the lowest validation loss, not those of the last epoch.</source>
        <translation>Con parada temprana: conserva los pesos de la época con la menor pérdida de validación, no los de la última época.</translation>
    </message>
    <message>
        <source>a ring or a frame touches the digit; draw the digit without it, or crop the image to the inside</source>
        <translation>un círculo o un marco toca el dígito; dibujar el dígito sin él, o recortar la imagen por dentro</translation>
    </message>
    <message>
        <source>a ring surrounds the digit; draw the digit without it</source>
        <translation>un círculo rodea el dígito; dibujar el dígito sin él</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>bfloat16 makes training half as fast again if the CPU supports it: values are rounded, weights stay exact.</source>
        <translation>bfloat16 hace el entrenamiento un 50 % más rápido si la CPU lo admite: los valores se redondean, los pesos siguen siendo exactos.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>ink fills nearly the whole image</source>
        <translation>la tinta llena casi toda la imagen</translation>
    </message>
    <message>
        <source>looks like digits that touch</source>
        <translation>parecen dígitos que se tocan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not like any digit</source>
        <translation>no se parece a ningún dígito</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>no hay nada dibujado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>one-cycle</translation>
    </message>
    <message>
        <source>only a dot</source>
        <translation>solo un punto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>the ink is too faint</source>
        <translation>la tinta es demasiado tenue</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>Dark digits on light paper, inverted; digit cropped, fitted and centred as on the canvas</source>
        <translation>Dígitos oscuros sobre papel claro, invertidos; dígito recortado, ajustado y centrado como en el lienzo</translation>
    </message>
    <message>
        <source>Dark digits on light paper, inverted; whole image</source>
        <translation>Dígitos oscuros sobre papel claro, invertidos; imagen entera</translation>
    </message>
    <message>
        <source>Light digits on dark; digit cropped, fitted and centred as on the canvas</source>
        <translation>Dígitos claros sobre oscuro; dígito recortado, ajustado y centrado como en el lienzo</translation>
    </message>
    <message>
        <source>Light digits on dark; whole image</source>
        <translation>Dígitos claros sobre oscuro; imagen entera</translation>
    </message>
    <message>
        <source>Dark images on light paper, inverted; what is drawn cropped, fitted and centred as on the canvas</source>
        <translation>Imágenes oscuras sobre papel claro, invertidas; lo dibujado se recorta, ajusta y centra como en el lienzo</translation>
    </message>
    <message>
        <source>Dark images on light paper, inverted; whole image</source>
        <translation>Imágenes oscuras sobre papel claro, invertidas; imagen completa</translation>
    </message>
    <message>
        <source>Light images on dark; what is drawn cropped, fitted and centred as on the canvas</source>
        <translation>Imágenes claras sobre fondo oscuro; lo dibujado se recorta, ajusta y centra como en el lienzo</translation>
    </message>
    <message>
        <source>Light images on dark; whole image</source>
        <translation>Imágenes claras sobre fondo oscuro; imagen completa</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Imágenes de entrenamiento por clase</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>as in Augmented</source>
        <translation>como en «Augmented»</translation>
    </message>
    <message>
        <source>as in Recommended</source>
        <translation>como en «Recommended»</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::AugmentationPreview</name>
    <message>
        <source>What augmentation does to the images</source>
        <translation>Qué hace el aumento de datos con las imágenes</translation>
    </message>
    <message>
        <source>Augmented training images appear here once a dataset is open.</source>
        <translation>Aquí aparecen imágenes de entrenamiento aumentadas en cuanto hay un conjunto de datos abierto.</translation>
    </message>
    <message>
        <source>Augmentation is off: every epoch uses the images as they are. Set its ranges on the Train page.</source>
        <translation>El aumento de datos está desactivado: todas las épocas usan las imágenes tal cual. Sus rangos se ajustan en la página Entrenar.</translation>
    </message>
    <message>
        <source>With the augmentation set on the Train page, every epoch shows the network new variants of the training images, such as these; test images stay as they are.</source>
        <translation>Con el aumento de datos ajustado en la página Entrenar, cada época muestra a la red nuevas variantes de las imágenes de entrenamiento, como estas; las imágenes de prueba se quedan como están.</translation>
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
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation>Borrar el lienzo (Supr)</translation>
    </message>
    <message>
        <source>Paste an image (Ctrl+V)</source>
        <translation>Pegar una imagen (Ctrl+V)</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Grosor del lápiz</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ChangedImages</name>
    <message>
        <source>Images on which A and B differ</source>
        <translation>Imágenes en las que A y B difieren</translation>
    </message>
    <message>
        <source>Inspect in A</source>
        <translation>Inspeccionar en A</translation>
    </message>
    <message>
        <source>Inspect in B</source>
        <translation>Inspeccionar en B</translation>
    </message>
    <message>
        <source>Open the selected image on the Inspect page</source>
        <translation>Abrir la imagen seleccionada en la página Inspeccionar</translation>
    </message>
    <message>
        <source>Images that the two runs predict differently appear here.</source>
        <translation>Las imágenes que las dos ejecuciones predicen de forma distinta aparecen aquí.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Open %1 to see these images: they do not belong to the open dataset.</source>
        <translation>Abrir %1 para ver estas imágenes: no pertenecen al conjunto de datos abierto.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ClassCountsChart</name>
    <message>
        <source>Images of each class</source>
        <translation>Imágenes de cada clase</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>%1: %2 training, %3 test</source>
        <translation>%1: %2 de entrenamiento, %3 de prueba</translation>
    </message>
    <message>
        <source>%1: %2 training, %3 validation, %4 test</source>
        <translation>%1: %2 de entrenamiento, %3 de validación, %4 de prueba</translation>
    </message>
    <message>
        <source>The number of images per class appears here</source>
        <translation>El número de imágenes por clase aparece aquí</translation>
    </message>
    <message>
        <source>images of each class</source>
        <translation>imágenes de cada clase</translation>
    </message>
    <message>
        <source>class counts</source>
        <translation>imágenes por clase</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Closing</name>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>One run exists only in memory and would be lost: export it, or choose a folder for runs on the History page.</source>
        <translation>Una ejecución existe solo en memoria y se perdería: exportarla, o elegir una carpeta para las ejecuciones en la página Historial.</translation>
    </message>
    <message>
        <source>%1 runs exist only in memory and would be lost: export them, or choose a folder for runs on the History page.</source>
        <translation>%1 ejecuciones existen solo en memoria y se perderían: exportarlas, o elegir una carpeta para las ejecuciones en la página Historial.</translation>
    </message>
    <message>
        <source>The run cannot be written. Close and lose what was trained since its last checkpoint?</source>
        <translation>La ejecución no se puede escribir. ¿Cerrar y perder lo entrenado desde su último punto de control?</translation>
    </message>
    <message>
        <source>A training is running. %1</source>
        <translation>Hay un entrenamiento en curso. %1</translation>
    </message>
    <message>
        <source>A training is running. Stop it and close? The run is kept and can be resumed.</source>
        <translation>Hay un entrenamiento en curso. ¿Detenerlo y cerrar? La ejecución se conserva y se puede reanudar.</translation>
    </message>
    <message>
        <source>A deleted run first moves to a trash on the same disk; emptying the trash frees its space.</source>
        <translation>Una ejecución eliminada pasa primero a una papelera en el mismo disco; vaciar la papelera libera su espacio.</translation>
    </message>
    <message>
        <source>The trash of deleted runs on the same disk holds %1.</source>
        <translation>La papelera de ejecuciones eliminadas del mismo disco contiene %1.</translation>
    </message>
    <message>
        <source>%1. The run is in memory until it is written: free some space, then try again. %2</source>
        <translation>%1. La ejecución está en memoria hasta que se escriba: liberar espacio y volver a intentarlo. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Keep it in memory</source>
        <translation>Dejarla en memoria</translation>
    </message>
    <message>
        <source>A sweep is being trained. Stop it and close? What was trained is kept, and the rest can be trained later.</source>
        <translation>Se está entrenando un barrido. ¿Detenerlo y cerrar? Lo entrenado se conserva y el resto puede entrenarse más tarde.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CompareHeader</name>
    <message>
        <source>Train Baseline and Final</source>
        <translation>Entrenar Baseline y Final</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Ejecución A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Ejecución B</translation>
    </message>
    <message>
        <source>Trains the two configurations one after the other on the same split of the open dataset</source>
        <translation>Entrena las dos configuraciones, una tras otra, con la misma partición del conjunto de datos abierto</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swaps A and B</source>
        <translation>Intercambia A y B</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Delete run A</source>
        <translation>Eliminar la ejecución A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Delete run B</source>
        <translation>Eliminar la ejecución B</translation>
    </message>
    <message>
        <source>A run, or all seeds of a configuration</source>
        <translation>Una ejecución, o todas las semillas de una configuración</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparePresenter</name>
    <message>
        <source>Both configurations were trained with several seeds; all of them together say more than one of each.</source>
        <translation>Ambas configuraciones se entrenaron con varias semillas; todas juntas dicen más que una de cada.</translation>
    </message>
    <message>
        <source>Compare the groups</source>
        <translation>Comparar los grupos</translation>
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
        <translation>Qué se compara</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ComparisonView</name>
    <message>
        <source>Do they differ by more than chance?</source>
        <translation>¿Difieren más allá del azar?</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>¿Sirve de algo?</translation>
    </message>
    <message>
        <source>None: the two runs were made with the same settings.</source>
        <translation>Ninguno: las dos ejecuciones se hicieron con los mismos ajustes.</translation>
    </message>
    <message>
        <source>Of several seeds: mean (lowest to highest)</source>
        <translation>De varias semillas: media (mínimo a máximo)</translation>
    </message>
    <message>
        <source>Of one run with its Wilson 95 % interval, of several seeds mean (lowest to highest)</source>
        <translation>De una ejecución, con su intervalo de Wilson del 95 %; de varias semillas, media (mínimo a máximo)</translation>
    </message>
    <message>
        <source>With Wilson&apos;s 95 % interval</source>
        <translation>Con el intervalo de Wilson del 95 %</translation>
    </message>
    <message>
        <source>The two runs have different classes.</source>
        <translation>Las dos ejecuciones tienen clases distintas.</translation>
    </message>
    <message>
        <source>Several seeds: their mean, shaded from the lowest to the highest</source>
        <translation>Varias semillas: su media, sombreada del mínimo al máximo</translation>
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
        <translation>Diferencia, B − A, sobre las %1 semillas de ambas</translation>
    </message>
    <message>
        <source>Difference, B − A</source>
        <translation>Diferencia, B − A</translation>
    </message>
    <message>
        <source>Expected calibration error: A %1 (circles), B %2 (squares). On the dashed line, a network is right as often as its confidence says.</source>
        <translation>Error de calibración esperado: A %1 (círculos), B %2 (cuadrados). En la línea discontinua, una red acierta tan a menudo como dice su confianza.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::CurveChartButtons</name>
    <message>
        <source>All epochs</source>
        <translation>Todas las épocas</translation>
    </message>
    <message>
        <source>Show all epochs (double click, or 0)</source>
        <translation>Mostrar todas las épocas (doble clic, o 0)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smooth the curves; what they are stays faintly visible</source>
        <translation>Suavizar las curvas; las originales quedan tenuemente visibles</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enlarge to the page, and back (F)
Ctrl and the wheel, or + and −, zoom; dragging, or Shift and the arrow keys, move</source>
        <translation>Ampliar a la página, y volver (F)
Ctrl y la rueda, o + y −, amplían; arrastrar, o Mayús y las flechas, desplazan</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>Sin suavizar</translation>
    </message>
    <message>
        <source>Slightly</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Eje de pérdida logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic axis: every power of ten has the same height</source>
        <translation>Eje logarítmico: cada potencia de diez tiene la misma altura</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation>Partes de los datos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DataPresenter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The current training keeps its dataset, %1; the next one uses the dataset that is open now.</source>
        <translation>El entrenamiento actual conserva su conjunto de datos, %1; el siguiente usará el que está abierto ahora.</translation>
    </message>
    <message>
        <source>%1. The built-in digits are open instead.</source>
        <translation>%1. En su lugar se han abierto los dígitos integrados.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Read inner folders</source>
        <translation>Leer subcarpetas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1 more of this kind under Findings.</source>
        <translation>%1 más de este tipo en Hallazgos.</translation>
    </message>
    <message>
        <source>The digits were written to %1.</source>
        <translation>Los dígitos se escribieron en %1.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrirlos</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetChecker</name>
    <message>
        <source>Checking %1 images</source>
        <translation>Comprobando %1 imágenes</translation>
    </message>
    <message>
        <source>Training small networks to find label errors</source>
        <translation>Entrenando redes pequeñas para hallar errores de etiqueta</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetHeader</name>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4</source>
        <translation>%1 imágenes de entrenamiento, %2 de validación y %3 de prueba de %4</translation>
    </message>
    <message>
        <source>%1 training and %2 test images of %3</source>
        <translation>%1 imágenes de entrenamiento y %2 de prueba de %3</translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation>identidad %1</translation>
    </message>
    <message>
        <source>drawn by the program</source>
        <translation>dibujados por el programa</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>Abrir carpeta...</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Dígitos integrados</translation>
    </message>
    <message>
        <source>Get MNIST</source>
        <translation>Obtener MNIST</translation>
    </message>
    <message>
        <source>Prepare...</source>
        <translation>Preparar...</translation>
    </message>
    <message>
        <source>Open a folder of images, or the digits that the program draws itself.</source>
        <translation>Abrir una carpeta de imágenes, o los dígitos que dibuja el propio programa.</translation>
    </message>
    <message>
        <source>Drawing the built-in digits</source>
        <translation>Dibujando los dígitos integrados</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Downloading MNIST: %1</source>
        <translation>Descargando MNIST: %1</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <translation>Descargando MNIST</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Download MNIST&apos;s 70,000 digits (11.6 MB) and open them</source>
        <translation>Descargar los 70.000 dígitos de MNIST (11,6 MB) y abrirlos</translation>
    </message>
    <message>
        <source>Open a folder of digits</source>
        <translation>Abrir una carpeta de dígitos</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DatasetLoader</name>
    <message>
        <source>the built-in digits</source>
        <translation>los dígitos integrados</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DigitCanvas</name>
    <message>
        <source>Stroke</source>
        <translation>Trazo</translation>
    </message>
    <message>
        <source>Canvas for drawing a digit</source>
        <translation>Lienzo para dibujar un dígito</translation>
    </message>
    <message>
        <source>Draw with the pointer or a pen, or by keyboard: the arrows move a cursor, with Shift further, Home, End, Page Up and Page Down move it aslant, and Space puts the pen down and up. Delete clears the canvas, Ctrl+Z undoes the last stroke, Ctrl+V pastes an image.</source>
        <translation>Se dibuja con el puntero o un lápiz, o con el teclado: las flechas mueven un cursor, con Mayús más lejos; Inicio, Fin, Re Pág y Av Pág lo mueven en diagonal, y Espacio baja y levanta el lápiz. Supr borra el lienzo, Ctrl+Z deshace el último trazo, Ctrl+V pega una imagen.</translation>
    </message>
    <message>
        <source>Put a drawing on the canvas</source>
        <translation>Poner un dibujo en el lienzo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Put an image on the canvas</source>
        <translation>Poner una imagen en el lienzo</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Canvas for drawing</source>
        <translation>Lienzo para dibujar</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibuja aquí</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DigitGallery</name>
    <message>
        <source>No images</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawPanel</name>
    <message>
        <source>Drawing panel</source>
        <translation>Panel de dibujo</translation>
    </message>
    <message>
        <source>Turn off &quot;Read as a number&quot; to keep it.</source>
        <translation>Desactivar &quot;Leer como número&quot; para guardarlo.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingModels</name>
    <message>
        <source>%1 cannot be read any more</source>
        <translation>ya no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>Model A is the shipped model again because %1.</source>
        <translation>El modelo A vuelve a ser el incluido porque %1.</translation>
    </message>
    <message>
        <source>There is no model B now because %1.</source>
        <translation>Ya no hay modelo B porque %1.</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: their classes differ.</source>
        <translation>%1 y %2 no se pueden comparar: sus clases difieren.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingPresenter</name>
    <message>
        <source>The %1 was not kept: %2. It stays on the canvas: keep it again once that is fixed.</source>
        <translation>El %1 no se guardó: %2. Sigue en el lienzo: volver a guardarlo cuando esté resuelto.</translation>
    </message>
    <message>
        <source>nothing trained yet</source>
        <translation>aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <source>Current or last training (%1)</source>
        <translation>Entrenamiento actual o último (%1)</translation>
    </message>
    <message>
        <source>Updated after each epoch</source>
        <translation>Se actualiza tras cada época</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>%1: A predicts %2 of %3 correctly (%4), B %5 (%6).</source>
        <translation>%1: A predice bien %2 de %3 (%4), B %5 (%6).</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::DrawingStepsView</name>
    <message>
        <source>Steps from ink to the network&apos;s image</source>
        <translation>Pasos de la tinta a la imagen de la red</translation>
    </message>
    <message>
        <source>Leave a step out to see its effect.</source>
        <translation>Omitir un paso para ver su efecto.</translation>
    </message>
    <message>
        <source>Steps are left out.</source>
        <translation>Hay pasos omitidos.</translation>
    </message>
    <message>
        <source>With all steps, the prediction is %1.</source>
        <translation>Con todos los pasos, la predicción es %1.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::EffectChart</name>
    <message>
        <source>Effect of each option</source>
        <translation>Efecto de cada opción</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 effects; the highest: %2, %3 points</source>
        <translation>%1 efectos; el mayor: %2, %3 puntos</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>afirmado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>Difference of the test accuracy, points</source>
        <translation>Diferencia de la exactitud de prueba, puntos</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::EpochSlider</name>
    <message>
        <source>Epoch to inspect</source>
        <translation>Época que inspeccionar</translation>
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
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ExplanationsPanel</name>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Qué se explica</translation>
    </message>
    <message>
        <source>The plot of a run appears here once a run is inspected and its dataset is open.</source>
        <translation>El gráfico de una ejecución aparece aquí cuando se inspecciona una y su conjunto de datos está abierto.</translation>
    </message>
    <message>
        <source>Making the plot...</source>
        <translation>Creando el gráfico...</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FeatureMapsView</name>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de características</translation>
    </message>
    <message>
        <source>after ReLU</source>
        <translation>tras ReLU</translation>
    </message>
    <message>
        <source>Map %1 of %2</source>
        <translation>Mapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FileCommands</name>
    <message>
        <source>%1 is now model A.</source>
        <translation>%1 es ahora el modelo A.</translation>
    </message>
    <message>
        <source>Open dataset folder</source>
        <translation>Abrir carpeta de datos</translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation>Abrir carpeta de ejecución</translation>
    </message>
    <message>
        <source>Export current model</source>
        <translation>Exportar el modelo actual</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 se escribió en %2.</translation>
    </message>
    <message>
        <source>About DigitLab</source>
        <translation>Acerca de DigitLab</translation>
    </message>
    <message>
        <source>Open dataset file</source>
        <translation>Abrir archivo de conjunto de datos</translation>
    </message>
    <message>
        <source>Arrays and tables of images (*.npz *.npy *.csv *.tsv *.csv.gz *.tsv.gz);;All files (*)</source>
        <translation>Matrices y tablas de imágenes (*.npz *.npy *.csv *.tsv *.csv.gz *.tsv.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Use the exported model</source>
        <translation>Usar el modelo exportado</translation>
    </message>
    <message>
        <source>%1 was written. To read digits with it elsewhere:</source>
        <translation>Se escribió %1. Para leer dígitos con él en otro programa:</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FiltersCard</name>
    <message>
        <source>Filters of the first layer</source>
        <translation>Filtros de la primera capa</translation>
    </message>
    <message>
        <source>The network of this run cannot be read.</source>
        <translation>No se puede leer la red de esta ejecución.</translation>
    </message>
    <message>
        <source>What each filter multiplies 3 × 3 pixels by: vermilion positive, blue negative, zero neutral. A filter with opposite colours on two sides detects an edge.</source>
        <translation>Los factores con que cada filtro multiplica 3 × 3 píxeles: bermellón positivo, azul negativo, cero neutro. Un filtro con colores opuestos en dos lados detecta un borde.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsPresenter</name>
    <message>
        <source>One image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>%1 restored to the dataset.</source>
        <translation>Restaurado en el conjunto de datos: %1.</translation>
    </message>
    <message>
        <source>The built-in digits have no folder: write them with Prepare first, then open that folder.</source>
        <translation>Los dígitos integrados no tienen carpeta: escribirlos antes con Preparar y abrir después esa carpeta.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>%1 left out of this dataset; the manifest in its folder records this, and the files are unchanged.</source>
        <translation>Excluido de este conjunto de datos: %1; el manifiesto de su carpeta lo registra y los archivos no cambian.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::FindingsView</name>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Label errors</source>
        <translation>Errores de etiqueta</translation>
    </message>
    <message>
        <source>Save list...</source>
        <translation>Guardar lista...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Problems with a dataset are listed here, file by file.</source>
        <translation>Aquí se enumeran los problemas de un conjunto de datos, archivo por archivo.</translation>
    </message>
    <message>
        <source>%1 while reading; the images are not checked yet</source>
        <translation>%1 durante la lectura; las imágenes aún no se han comprobado</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>All %1 images could be read. Check looks for copies, odd images and unbalanced classes.</source>
        <translation>Se han podido leer todas las imágenes (%1). Comprobar busca copias, imágenes raras y clases desequilibradas.</translation>
    </message>
    <message>
        <source>%1 in %2 images</source>
        <translation>%1 en %2 imágenes</translation>
    </message>
    <message>
        <source>No problems found: all %1 images can be read, and none is odd or a copy of another.</source>
        <translation>Sin problemas: se pueden leer todas las imágenes (%1), y ninguna es rara ni copia de otra.</translation>
    </message>
    <message>
        <source>No image looks like a class other than its own</source>
        <translation>Ninguna imagen parece de una clase que no sea la suya</translation>
    </message>
    <message>
        <source>%1, %2 of them label errors</source>
        <translation>%1, de ellos %2 errores de etiqueta</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Tipo de hallazgo</translation>
    </message>
    <message>
        <source>Leave the selected images out of this dataset from now on; their files stay where they are</source>
        <translation>Excluir desde ahora las imágenes seleccionadas de este conjunto de datos; sus archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Restore all images that were left out of this dataset</source>
        <translation>Restaurar todas las imágenes excluidas de este conjunto de datos</translation>
    </message>
    <message>
        <source>Look for copies, odd images and unbalanced classes</source>
        <translation>Buscar copias, imágenes raras y clases desequilibradas</translation>
    </message>
    <message>
        <source>Train small networks to find images that look like another class; takes minutes</source>
        <translation>Entrenar redes pequeñas para hallar imágenes que parecen de otra clase; tarda minutos</translation>
    </message>
    <message>
        <source>Save the findings as CSV or JSON</source>
        <translation>Guardar los hallazgos como CSV o JSON</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Todos los tipos (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Guardar los hallazgos</translation>
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
        <translation>De qué aprende</translation>
    </message>
    <message>
        <source>The built-in digits are open at first. Drop a folder of your own on the window, or get MNIST; the Findings tab lists what is wrong with a dataset.</source>
        <translation>Al principio están abiertos los dígitos integrados. Se puede soltar una carpeta propia en la ventana u obtener MNIST; la pestaña Hallazgos enumera lo que falla en un conjunto de datos.</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Las opciones</translation>
    </message>
    <message>
        <source>Dropout, padding, filters, shuffle, augmentation: change one of them and press Train. The time it will take is shown above the button, and ? explains a setting.</source>
        <translation>Dropout, relleno, filtros, mezclar, aumento de datos: cambiar una de ellas y pulsar Entrenar. Encima del botón se ve cuánto tardará, y ? explica un ajuste.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver cómo aprende</translation>
    </message>
    <message>
        <source>Loss and accuracy move while the network trains. The matrix below shows which classes it confuses; click a cell to see those images.</source>
        <translation>La pérdida y la exactitud se mueven mientras la red se entrena. La matriz de abajo muestra qué clases confunde; al hacer clic en una celda se ven esas imágenes.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Write on the canvas as you do on paper. Below it you see what the network reads and how sure it is. You need not train first: a trained model is included.</source>
        <translation>En el lienzo se escribe como en papel. Debajo se ve lo que lee la red y lo segura que está. No hace falta entrenar antes: se incluye un modelo entrenado.</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>¿Sirve de algo?</translation>
    </message>
    <message>
        <source>Compare sets two runs side by side and says in one sentence whether the difference is more than chance. You can take this tour again from the Help menu.</source>
        <translation>Comparar pone dos ejecuciones lado a lado y dice en una frase si la diferencia va más allá del azar. Este recorrido se puede repetir desde el menú Ayuda.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>★ Starred only</source>
        <translation>★ Solo destacadas</translation>
    </message>
    <message>
        <source>Show only starred runs</source>
        <translation>Mostrar solo las ejecuciones destacadas</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Every run is kept here with its settings, seed, data, curves and predictions.</source>
        <translation>Aquí se guarda cada ejecución con sus ajustes, semilla, datos, curvas y predicciones.</translation>
    </message>
    <message>
        <source> 1 run is in the trash and can be restored under Storage.</source>
        <translation> Hay 1 ejecución en la papelera; se puede restaurar en Almacenamiento.</translation>
    </message>
    <message>
        <source> %1 runs are in the trash and can be restored under Storage.</source>
        <translation> Hay %1 ejecuciones en la papelera; se pueden restaurar en Almacenamiento.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Training %1 again</source>
        <translation>Entrenando %1 de nuevo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search: name, note, data, state, seed</source>
        <translation>Buscar: nombre, nota, datos, estado, semilla</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Buscar en las ejecuciones</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Progreso de la repetición</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>%1 were deleted.</source>
        <translation>Se han eliminado %1.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>%1 was trained on %2, which is not open.</source>
        <translation>%1 se entrenó con %2, que no está abierto.</translation>
    </message>
    <message>
        <source>Open it and replay</source>
        <translation>Abrirlo y repetir</translation>
    </message>
    <message>
        <source>Open it and resume</source>
        <translation>Abrirlo y reanudar</translation>
    </message>
    <message>
        <source>Open it and start over</source>
        <translation>Abrirlo y empezar de nuevo</translation>
    </message>
    <message>
        <source>%1. %2 cannot be replayed on it.</source>
        <translation>%1. %2 no se puede repetir con él.</translation>
    </message>
    <message>
        <source>%1. %2 cannot be resumed on it.</source>
        <translation>%1. %2 no se puede reanudar con él.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to be resumed from.</source>
        <translation>%1 no tiene ningún punto de control desde el que reanudar.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed: %2.</source>
        <translation>%1 no se puede reanudar: %2.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::HistoryTable</name>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Recommended, epochs 100</source>
        <translation>Recommended, épocas 100</translation>
    </message>
    <message>
        <source>dropout 0.3, epochs 20</source>
        <translation>dropout 0,3, épocas 20</translation>
    </message>
    <message>
        <source>Accuracy </source>
        <translation>Exactitud </translation>
    </message>
    <message>
        <source>Epochs </source>
        <translation>Épocas </translation>
    </message>
    <message>
        <source>Seed 88</source>
        <translation>Semilla 88</translation>
    </message>
    <message>
        <source>88 min 8 s</source>
        <translation>88 min 8 s</translation>
    </message>
    <message>
        <source>28 Nov 28:28</source>
        <translation>28 nov 28:28</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Dígitos integrados</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ImageDetail</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>%1: %2 maps of %3 × %4</source>
        <translation>%1: %2 mapas de %3 × %4</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Ninguna imagen seleccionada</translation>
    </message>
    <message>
        <source>Choose a mistake or a cell of the matrix: the image, its probabilities and what each convolution makes of it appear here.</source>
        <translation>Elegir un error o una celda de la matriz: aquí aparecen la imagen, sus probabilidades y lo que cada convolución hace de ella.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ImageViewer</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectCards</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>What each part does in this run</source>
        <translation>Qué hace cada parte en esta ejecución</translation>
    </message>
    <message>
        <source>Choose a cell to see its images.</source>
        <translation>Elegir una celda para ver sus imágenes.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>This run was not trained on the open dataset, so its images cannot be shown.</source>
        <translation>Esta ejecución no se entrenó con el conjunto de datos abierto, así que sus imágenes no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Open its dataset</source>
        <translation>Abrir su conjunto de datos</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::InspectPresenter</name>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, época %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LabelRow</name>
    <message>
        <source>That was a</source>
        <translation>Era un</translation>
    </message>
    <message>
        <source>View, relabel, import and export your digits (Ctrl+5)</source>
        <translation>Ver, reetiquetar, importar y exportar los dígitos propios (Ctrl+5)</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>That was</source>
        <translation>Eso era</translation>
    </message>
    <message>
        <source>Say what it was to add it to %1.</source>
        <translation>Di qué era para añadirlo a «%1».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That was %1</source>
        <translation>Eso era %1</translation>
    </message>
    <message>
        <source>Keep this drawing as %1</source>
        <translation>Conservar este dibujo como %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LayerTableModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Forma de salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::LearningCurveChart</name>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Imágenes por clase</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud de prueba</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustada</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Imágenes de entrenamiento por clase</translation>
    </message>
    <message>
        <source>Test accuracy, %</source>
        <translation>Exactitud de prueba, %</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MainWindow</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ManualDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Buscar en el manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>capítulo</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>capítulos</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MispairingExhibit</name>
    <message>
        <source>Show the mis-pairing: labels and predictions out of step</source>
        <translation>Mostrar el desemparejamiento: etiquetas y predicciones desfasadas</translation>
    </message>
    <message>
        <source>Labels and predictions out of step</source>
        <translation>Etiquetas y predicciones desfasadas</translation>
    </message>
    <message>
        <source>Illustration, not a measurement</source>
        <translation>Ilustración, no una medición</translation>
    </message>
    <message>
        <source>The report whose experiments this program repeats predicted its test images in shuffled order and compared them with labels in file order. Done the same way here, the same %1 predictions would seem %2 correct, about what guessing gives, although %3 are.</source>
        <translation>El informe cuyos experimentos repite este programa predijo sus imágenes de prueba en orden mezclado y las comparó con las etiquetas en el orden de los archivos. Hecho aquí de la misma manera, las mismas %1 predicciones parecerían correctas en un %2, más o menos lo que se acierta al azar, aunque lo son en un %3.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MissingDataset</name>
    <message>
        <source>%1: the dataset of this run is not there any more. If it was moved, locate it.</source>
        <translation>%1: el conjunto de datos de esta ejecución ya no está ahí. Si se ha movido, hay que localizarlo.</translation>
    </message>
    <message>
        <source>Locate...</source>
        <translation>Localizar...</translation>
    </message>
    <message>
        <source>Where the dataset lies now</source>
        <translation>Dónde está ahora el conjunto de datos</translation>
    </message>
    <message>
        <source>%1: this is the dataset of the run.</source>
        <translation>%1: este es el conjunto de datos de la ejecución.</translation>
    </message>
    <message>
        <source>%1: holds other images than those that the run was trained on.</source>
        <translation>%1: contiene imágenes distintas de aquellas con las que se entrenó la ejecución.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MistakeGallery</name>
    <message>
        <source>%1
as %2</source>
        <translation>%1
como %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Mostrar todos los errores</translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation>%1 predicho como %2</translation>
    </message>
    <message>
        <source>Mistakes, worst first</source>
        <translation>Errores, los peores primero</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No image here.</source>
        <translation>No hay ninguna imagen aquí.</translation>
    </message>
    <message>
        <source>The images do not belong to the open dataset.</source>
        <translation>Las imágenes no pertenecen al conjunto de datos abierto.</translation>
    </message>
    <message>
        <source>%1
is %2, predicted as %3 with %4</source>
        <translation>%1
es %2, predicho como %3 con %4</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ModelPicker</name>
    <message>
        <source>Model A</source>
        <translation>Modelo A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Modelo B</translation>
    </message>
    <message>
        <source>Open a model file...</source>
        <translation>Abrir un archivo de modelo...</translation>
    </message>
    <message>
        <source>Model A: %1</source>
        <translation>Modelo A: %1</translation>
    </message>
    <message>
        <source>Model B, for comparison: %1</source>
        <translation>Modelo B, para comparar: %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modelos (%1)</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ModelRow</name>
    <message>
        <source>Read as a number</source>
        <translation>Leer como número</translation>
    </message>
    <message>
        <source>Read as a number: separate digits, from left to right</source>
        <translation>Leer como número: dígitos separados, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Only a model whose classes are digits can read numbers</source>
        <translation>Solo un modelo cuyas clases sean dígitos puede leer números</translation>
    </message>
    <message>
        <source>B: none</source>
        <translation>B: ninguno</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MyDigitsPage</name>
    <message>
        <source>No digits yet</source>
        <translation>Aún no hay dígitos</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas on the right and say what it was. It is kept here, and every network is evaluated on your handwriting.</source>
        <translation>Dibujar un dígito en el lienzo de la derecha e indicar qué era. Se guarda aquí, y todas las redes se evalúan con esa letra.</translation>
    </message>
    <message>
        <source>Import a drawings file...</source>
        <translation>Importar un archivo de dibujos...</translation>
    </message>
    <message>
        <source>Kept only on this computer</source>
        <translation>Se guardan solo en este equipo</translation>
    </message>
    <message>
        <source>%1 kept on this computer</source>
        <translation>Guardados en este equipo: %1</translation>
    </message>
    <message>
        <source>Reading the digits...</source>
        <translation>Leyendo los dígitos...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import digits that were drawn elsewhere</source>
        <translation>Importar dígitos dibujados en otro sitio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the selected digits, or all that are shown</source>
        <translation>Exportar los dígitos seleccionados, o todos los que se muestran</translation>
    </message>
    <message>
        <source>Drawings file...</source>
        <translation>Archivo de dibujos...</translation>
    </message>
    <message>
        <source>Class folders of images...</source>
        <translation>Carpetas de imágenes por clase...</translation>
    </message>
    <message>
        <source>As a drawings file...</source>
        <translation>Como archivo de dibujos...</translation>
    </message>
    <message>
        <source>As class folders of PNG images...</source>
        <translation>Como carpetas de imágenes PNG por clase...</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Importar dibujos</translation>
    </message>
    <message>
        <source>Drawings (*.jsonl *.ndjson *.json);;All files (*)</source>
        <translation>Dibujos (*.jsonl *.ndjson *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export as a drawings file</source>
        <translation>Exportar como archivo de dibujos</translation>
    </message>
    <message>
        <source>Drawings (*.jsonl)</source>
        <translation>Dibujos (*.jsonl)</translation>
    </message>
    <message>
        <source>Export into a new folder</source>
        <translation>Exportar a una carpeta nueva</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Carpeta nueva (*)</translation>
    </message>
    <message>
        <source>Import class folders, such as 0 to 9</source>
        <translation>Importar carpetas de clases, como 0 a 9</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::MyDigitsPresenter</name>
    <message>
        <source> %1 left out: %2</source>
        <translation> Omitidos: %1; motivo: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se ha cambiado nada: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>No se ha eliminado nada: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>No se ha escrito nada: %1</translation>
    </message>
    <message>
        <source>The drawings were written to %1.</source>
        <translation>Los dibujos se escribieron en %1.</translation>
    </message>
    <message>
        <source>images have no strokes</source>
        <translation>las imágenes no tienen trazos</translation>
    </message>
    <message>
        <source>The images were written to %1.</source>
        <translation>Las imágenes se escribieron en %1.</translation>
    </message>
    <message>
        <source>they are not digits</source>
        <translation>no son dígitos</translation>
    </message>
    <message>
        <source>nothing can be read in them</source>
        <translation>en ellos no se puede leer nada</translation>
    </message>
    <message>
        <source>Add my digits (%1) to the training split</source>
        <translation>Añadir mis dígitos (%1) a los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Add my drawings (%1) to the training split</source>
        <translation>Añadir mis dibujos (%1) a los datos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>de %1 a menos de %2</translation>
    </message>
    <message>
        <source>above %1, up to %2</source>
        <translation>más de %1, hasta %2</translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation>más de %1, menos de %2</translation>
    </message>
    <message>
        <source>%1 is out of range: %2.</source>
        <translation>%1 está fuera de rango: %2.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::NumberDigitsView</name>
    <message>
        <source>Digits of the number</source>
        <translation>Dígitos del número</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Model A</source>
        <translation>Modelo A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Modelo B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Mark %1: %2</source>
        <translation>Signo %1: %2</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Aún no hay predicción</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreferencesDialog</name>
    <message>
        <source>DigitLab speaks it from the next start on.</source>
        <translation>Se aplicará la próxima vez que se inicie DigitLab.</translation>
    </message>
    <message>
        <source>Empty the trash...</source>
        <translation>Vaciar la papelera...</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation>Elegir otra carpeta...</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>Usar la carpeta predeterminada</translation>
    </message>
    <message>
        <source>Runs are kept in</source>
        <translation>Las ejecuciones se guardan en</translation>
    </message>
    <message>
        <source>The network that is being trained</source>
        <translation>La red que se está entrenando</translation>
    </message>
    <message>
        <source>The model that was chosen before</source>
        <translation>El modelo elegido antes</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>From the start of a training they are read by</source>
        <translation>Desde el inicio de un entrenamiento los lee</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreparationRow</name>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Whether the ink is lighter or darker than the paper. A network always sees light ink on dark: dark digits on light paper are inverted.</source>
        <translation>Si la tinta es más clara o más oscura que el papel. Una red siempre ve tinta clara sobre fondo oscuro: los dígitos oscuros sobre papel claro se invierten.</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Claro sobre oscuro</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Oscuro sobre claro</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Whole image: each image is resized as it is. Digit: the digit in it is cropped, fitted and centred like a drawing on the canvas.</source>
        <translation>Imagen completa: cada imagen se redimensiona tal cual. Dígito: el dígito que contiene se recorta, se ajusta y se centra como un dibujo del lienzo.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::PreparePanel</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed picks and splits the same images on every machine.</source>
        <translation>La misma semilla elige y reparte las mismas imágenes en todos los equipos.</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Imágenes de cada clase</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Fracción de prueba</translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation>Fracción de validación</translation>
    </message>
    <message>
        <source>Write the dataset</source>
        <translation>Escribir el conjunto de datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>Carpeta de origen</translation>
    </message>
    <message>
        <source>To folder</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>a folder of class folders, or with the four MNIST idx files</source>
        <translation>una carpeta con carpetas por clase, o con los cuatro archivos idx de MNIST</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Semilla: %1</translation>
    </message>
    <message>
        <source>Choose the folder that the images come from.</source>
        <translation>Elegir la carpeta de la que salen las imágenes.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation>Elegir la carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>%1 is a file; a new or empty folder is needed.</source>
        <translation>%1 es un archivo; se necesita una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>%1 already contains files; a new or empty folder is needed.</source>
        <translation>%1 ya contiene archivos; se necesita una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>The folder is inside the source folder; choose another place.</source>
        <translation>La carpeta está dentro de la de origen; elegir otro lugar.</translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Examinar...</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: examinar</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fraction of the training images that is held out to watch the training, so that the test split is used only once.</source>
        <translation>Fracción de las imágenes de entrenamiento que se reserva para vigilar el entrenamiento, de modo que la partición de prueba se use una sola vez.</translation>
    </message>
    <message>
        <source>Writing progress</source>
        <translation>Progreso de la escritura</translation>
    </message>
    <message>
        <source>%1 training and %2 test images</source>
        <translation>%1 imágenes de entrenamiento y %2 de prueba</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation>%1 imágenes de entrenamiento, %2 de validación y %3 de prueba</translation>
    </message>
    <message>
        <source>Each class gives %1, written as PNG files with a manifest.</source>
        <translation>Cada clase aporta %1, escritas como archivos PNG con un manifiesto.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Presenters</name>
    <message>
        <source>Baseline and Final are trained.</source>
        <translation>Baseline y Final están entrenadas.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlas</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>perhaps %1 with %2</source>
        <translation>quizá %1 con %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>no coinciden</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Aún no hay predicción</translation>
    </message>
    <message>
        <source>The %1 most probable of %2 classes</source>
        <translation>Las %1 clases más probables de %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Trains it with this many seeds on the open dataset, when its turn comes</source>
        <translation>La entrena con este número de semillas en el conjunto de datos abierto, cuando le toque</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Trains the queue, one run after the other</source>
        <translation>Entrena la cola, una ejecución tras otra</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Trains it sooner</source>
        <translation>La entrena antes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Trains it later</source>
        <translation>La entrena después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes it from the queue; its runs stay in the history</source>
        <translation>La quita de la cola; sus ejecuciones quedan en el historial</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Removes entries that have finished or failed; their runs stay in the history</source>
        <translation>Quita las entradas terminadas o fallidas; sus ejecuciones quedan en el historial</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La cola está vacía.</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>Detener la cola</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 to train</source>
        <translation>%1 por entrenar</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallos</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>Everything has been trained.</source>
        <translation>Todo está entrenado.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings of the Train page</source>
        <translation>Ajustes de la página Entrenar</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Número de semillas</translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> semillas</translation>
    </message>
    <message>
        <source>Several seeds show the effect of chance on a result.</source>
        <translation>Varias semillas muestran el efecto del azar en un resultado.</translation>
    </message>
    <message>
        <source>Train page: %1</source>
        <translation>Página Entrenar: %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueuePresenter</name>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>%1 se ha quitado de la cola.</translation>
    </message>
    <message>
        <source>Remove %1 from the queue</source>
        <translation>Quitar %1 de la cola</translation>
    </message>
    <message>
        <source>Finished entries were removed from the queue.</source>
        <translation>Las entradas terminadas se han quitado de la cola.</translation>
    </message>
    <message>
        <source>Remove finished entries</source>
        <translation>Quitar entradas terminadas</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::QueueRunner</name>
    <message>
        <source>%1. The queue starts empty; the file is kept as %2.</source>
        <translation>%1. La cola empieza vacía; el archivo se conserva como %2.</translation>
    </message>
    <message>
        <source>There is no dataset to train on: open a folder of digits or the built-in ones first.</source>
        <translation>No hay datos con los que entrenar: abrir antes una carpeta de dígitos o los dígitos integrados.</translation>
    </message>
    <message>
        <source>%1 is being trained: stop the queue first.</source>
        <translation>%1 se está entrenando: detener antes la cola.</translation>
    </message>
    <message>
        <source>%1 has changed since this was added to the queue.</source>
        <translation>%1 ha cambiado desde que esto se añadió a la cola.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>Expected calibration error of A %1, of B %2</source>
        <translation>Error de calibración esperado de A %1, de B %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>predicciones</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correctas</translation>
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
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>%1, confidence %2 to %3: %4 predictions, %5 correct</source>
        <translation>%1, confianza %2 a %3: %4 predicciones, %5 correctas</translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <translation>Confianza, %</translation>
    </message>
    <message>
        <source>Correct predictions, %</source>
        <translation>Predicciones correctas, %</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportModel</name>
    <message>
        <source>%1 (absent)</source>
        <translation>%1 (ausente)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Media macro</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Media ponderada</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>The class, then the averages over the classes that are in the labels or predictions.</source>
        <translation>La clase, y después las medias sobre las clases que aparecen en las etiquetas o en las predicciones.</translation>
    </message>
    <message>
        <source>Of the images predicted as this class, the fraction that belongs to it.</source>
        <translation>De las imágenes predichas como esta clase, la fracción que pertenece a ella.</translation>
    </message>
    <message>
        <source>Of the images of this class, the fraction that was predicted as it.</source>
        <translation>De las imágenes de esta clase, la fracción que se predijo como tal.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>La media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>How many images of this class were evaluated.</source>
        <translation>Cuántas imágenes de esta clase se evaluaron.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportPresenter</name>
    <message>
        <source>Writing: %1 of %2 parts.</source>
        <translation>Escribiendo: %1 de %2 partes.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Stopped; the report covers the runs so far. Reproduce resumes from here.</source>
        <translation>Detenido; el informe abarca las ejecuciones hechas hasta ahora. Reproducir reanuda desde aquí.</translation>
    </message>
    <message>
        <source>The report is reproduced: %1</source>
        <translation>El informe está reproducido: %1</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
    </message>
    <message>
        <source>This page shows no run that has ended: select one on the Inspect or History page.</source>
        <translation>Esta página no muestra ninguna ejecución terminada: seleccionar una en la página Inspeccionar o Historial.</translation>
    </message>
    <message>
        <source>%1 runs are selected: select one of them on the History page, or export the comparison of two.</source>
        <translation>Hay %1 ejecuciones seleccionadas: seleccionar una de ellas en la página Historial, o exportar la comparación de dos.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>A comparison needs two runs: choose them on the Compare page, or select two on the History page.</source>
        <translation>Una comparación necesita dos ejecuciones: elegirlas en la página Comparar, o seleccionar dos en la página Historial.</translation>
    </message>
    <message>
        <source>Writing %1.</source>
        <translation>Escribiendo %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no dataset to reproduce the report on; open one first.</source>
        <translation>No hay datos con los que reproducir el informe; abrir antes un conjunto de datos.</translation>
    </message>
    <message>
        <source>Reproducing the report</source>
        <translation>Reproduciendo el informe</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportReproducer</name>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation>Ejecución %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ReportView</name>
    <message>
        <source>Precision, recall and F1 of each class appear here after training.</source>
        <translation>La precisión, la exhaustividad y el F1 de cada clase aparecen aquí tras el entrenamiento.</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Informe de clasificación</translation>
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
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reproduce the report: its four runs, the recommended one and those that its claims need, each trained with this many seeds on the open dataset.</source>
        <translation>Reproducir el informe: sus cuatro ejecuciones, la recomendada y las que requieren sus afirmaciones, cada una entrenada con este número de semillas en el conjunto de datos abierto.</translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> semillas</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Progress of the reproduction</source>
        <translation>Progreso de la reproducción</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <translation>%1; quedan %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunActions</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compares two runs, or opens one as A on the Compare page (Enter)</source>
        <translation>Compara dos ejecuciones, o abre una como A en la página Comparar (Intro)</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Shows the run&apos;s mistakes</source>
        <translation>Muestra los errores de la ejecución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resumes a stopped run from where it was last saved</source>
        <translation>Reanuda una ejecución detenida desde donde se guardó por última vez</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Trains the run again and checks whether the result is the same</source>
        <translation>Entrena de nuevo la ejecución y comprueba si el resultado es el mismo</translation>
    </message>
    <message>
        <source>Queue 5 more seeds</source>
        <translation>Encolar 5 semillas más</translation>
    </message>
    <message>
        <source>Trains the same configuration with more seeds, to see the effect of chance</source>
        <translation>Entrena la misma configuración con más semillas, para ver el efecto del azar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del); this can be undone</source>
        <translation>Elimina las ejecuciones seleccionadas (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Cancel replay</source>
        <translation>Cancelar repetición</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunImporter</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>Copying %1 into the history...</source>
        <translation>Copiando %1 al historial...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunPicker</name>
    <message>
        <source>Choose a run</source>
        <translation>Elegir una ejecución</translation>
    </message>
    <message>
        <source>%1
Data: %2</source>
        <translation>%1
Datos: %2</translation>
    </message>
    <message>
        <source>All seeds of one configuration
Data: %1</source>
        <translation>Todas las semillas de una configuración
Datos: %1</translation>
    </message>
    <message>
        <source>%1 · other test images</source>
        <translation>%1 · otras imágenes de prueba</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunQueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (seed %2)</source>
        <translation>%1 (semilla %2)</translation>
    </message>
    <message>
        <source>%1 (seeds %2 to %3)</source>
        <translation>%1 (semillas %2 a %3)</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Dígitos integrados</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Seeds trained</source>
        <translation>Semillas entrenadas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>training, epoch %1 of %2 done</source>
        <translation>entrenando, época %1 de %2 hecha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting, in the middle of a run</source>
        <translation>en espera, a mitad de una ejecución</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunSettingsCard</name>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Custom settings, %1</source>
        <translation>Ajustes personalizados, %1</translation>
    </message>
    <message>
        <source>Same as preset %1, %2</source>
        <translation>Igual que el preajuste %1, %2</translation>
    </message>
    <message>
        <source>Same as preset %1, but %2; %3</source>
        <translation>Igual que el preajuste %1, salvo %2; %3</translation>
    </message>
    <message>
        <source>%1. It has settings that this version does not know: %2.</source>
        <translation>%1. Tiene ajustes que esta versión no conoce: %2.</translation>
    </message>
    <message>
        <source>Not known to this version</source>
        <translation>Desconocidos en esta versión</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Settings of the run, and the preset&apos;s where they differ</source>
        <translation>Ajustes de la ejecución, y los del preajuste donde difieren</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Copies them to the Train page</source>
        <translation>Los copia a la página Entrenar</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::RunTableModel</name>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>a date of Qt: 23 Nov 10:15</comment>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>%1, in memory</source>
        <translation>%1, en memoria</translation>
    </message>
    <message>
        <source>
Has settings that this version does not know: %1</source>
        <translation>
Tiene ajustes que esta versión no conoce: %1</translation>
    </message>
    <message>
        <source>Trained without a preset</source>
        <translation>Entrenada sin preajuste</translation>
    </message>
    <message>
        <source>Nothing differs from the preset %1</source>
        <translation>Nada difiere del preajuste %1</translation>
    </message>
    <message>
        <source>Differs from the preset %1: %2</source>
        <translation>Difiere del preajuste %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>Starred; click to remove the star</source>
        <translation>Destacada; clic para quitar la estrella</translation>
    </message>
    <message>
        <source>Click to star this run</source>
        <translation>Clic para destacar esta ejecución</translation>
    </message>
    <message>
        <source>Not evaluated on the test split yet; accuracy of the last validation</source>
        <translation>Aún sin evaluar en la partición de prueba; exactitud de la última validación</translation>
    </message>
    <message>
        <source>%1 of %2 test images: %3</source>
        <translation>%1 de %2 imágenes de prueba: %3</translation>
    </message>
    <message>
        <source>%1
F2 to rename</source>
        <translation>%1
F2 para renombrar</translation>
    </message>
    <message>
        <source>d MMMM yyyy hh:mm:ss</source>
        <comment>a date of Qt: 23 November 2026 10:15:00</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy hh:mm:ss</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends: the folder for runs is not writable</source>
        <translation>Se guarda en memoria hasta que termine el programa: no se puede escribir en la carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>Double-click to write a note</source>
        <translation>Doble clic para escribir una nota</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>no destacada</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Differs from preset</source>
        <translation>Difiere del preajuste</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SaliencyPanel</name>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>How to show where the network looked</source>
        <translation>Cómo mostrar dónde miró la red</translation>
    </message>
    <message>
        <source>Class to explain</source>
        <translation>Clase que explicar</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>for class %1</source>
        <translation>para la clase %1</translation>
    </message>
    <message>
        <source>A black square of %1 × %1 pixels covers each place of the image in turn. Vermilion: the probability of the class falls, so the network needs that place. Blue: it rises. (Zeiler and Fergus 2014)</source>
        <translation>Un cuadrado negro de %1 × %1 píxeles cubre por turno cada lugar de la imagen. Bermellón: la probabilidad de la clase baja, así que la red necesita ese lugar. Azul: sube. (Zeiler y Fergus 2014)</translation>
    </message>
    <message>
        <source>How the logit of the class changes with each pixel. Vermilion: a brighter pixel speaks for the class. Blue: against it. (Simonyan, Vedaldi and Zisserman 2014)</source>
        <translation>Cómo cambia el logit de la clase con cada píxel. Bermellón: un píxel más claro habla a favor de la clase. Azul: en contra. (Simonyan, Vedaldi y Zisserman 2014)</translation>
    </message>
    <message>
        <source>loss of probability</source>
        <translation>pérdida de probabilidad</translation>
    </message>
    <message>
        <source>logits per grey level</source>
        <translation>logits por nivel de gris</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SaliencyView</name>
    <message>
        <source>Where the network looked</source>
        <translation>Dónde miró la red</translation>
    </message>
    <message>
        <source>Strongest %1 %2</source>
        <translation>Máximo: %1 %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Fila %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SampleBrowser</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images of the dataset appear here.</source>
        <translation>Las imágenes del conjunto de datos aparecen aquí.</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SettingField</name>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>Volver al valor del preajuste</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>%1: what it does, with a plot of the current run</source>
        <translation>%1: qué hace, con un gráfico de la ejecución actual</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explicar %1</translation>
    </message>
    <message>
        <source>● was %1</source>
        <translation>● antes %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SettingsForm</name>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Custom settings</source>
        <translation>Ajustes personalizados</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message numerus="yes">
        <source>● %n changed</source>
        <translation>
            <numerusform>● %n cambiado</numerusform>
            <numerusform>● %n cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StatusLine</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1: iniciando</translation>
    </message>
    <message>
        <source>%1: epoch %2 of %3</source>
        <translation>%1: época %2 de %3</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StepTile</name>
    <message>
        <source>Click to leave it out or include it.</source>
        <translation>Clic para omitirlo o incluirlo.</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 por %2 píxeles</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StepsSection</name>
    <message>
        <source>Steps from ink to 28 x 28</source>
        <translation>Pasos de la tinta a 28 x 28</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StorageButton</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Where runs are kept, how much disk space they use, and the trash</source>
        <translation>Dónde se guardan las ejecuciones, cuánto espacio ocupan en disco y la papelera</translation>
    </message>
    <message>
        <source>Choose another &amp;folder for runs...</source>
        <translation>Elegir otra &amp;carpeta para las ejecuciones...</translation>
    </message>
    <message>
        <source>Use the &amp;default folder</source>
        <translation>Usar la carpeta &amp;predeterminada</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>&amp;Restaurar de la papelera</translation>
    </message>
    <message>
        <source>&amp;Empty the trash...</source>
        <translation>&amp;Vaciar la papelera...</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>&amp;Empty the trash (%1, %2)...</source>
        <translation>&amp;Vaciar la papelera (%1, %2)...</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>&amp;All %1 runs</source>
        <translation>&amp;Todas (%1 ejecuciones)</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>%1 on disk, and %2 in the trash</source>
        <translation>%1 en disco y %2 en la papelera</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::StoragePresenter</name>
    <message>
        <source>Folder for runs</source>
        <translation>Carpeta para las ejecuciones</translation>
    </message>
    <message>
        <source>Runs are now kept in %1.</source>
        <translation>Las ejecuciones se guardan ahora en %1.</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted permanently.</source>
        <translation>Se eliminará de forma permanente: %1 (%2).</translation>
    </message>
    <message>
        <source>run in the trash</source>
        <translation>ejecución en la papelera</translation>
    </message>
    <message>
        <source>runs in the trash</source>
        <translation>ejecuciones en la papelera</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>It cannot be read, as before it was deleted: %1</source>
        <translation>No se puede leer, igual que antes de eliminarla: %1</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>Se ha restaurado %1.</translation>
    </message>
    <message>
        <source>%1 runs were restored.</source>
        <translation>Se han restaurado %1 ejecuciones.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepAnswerView</name>
    <message>
        <source>Which configuration to use</source>
        <translation>Qué configuración usar</translation>
    </message>
    <message>
        <source>What each option does</source>
        <translation>Qué hace cada opción</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepForm</name>
    <message>
        <source>Start the sweep</source>
        <translation>Iniciar el barrido</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Settings of Train</source>
        <translation>Ajustes de Entrenar</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Each value alone, beside the settings that all start from</source>
        <translation>Cada valor solo, junto a los ajustes de los que todas parten</translation>
    </message>
    <message>
        <source>Every value with every value of the other options</source>
        <translation>Cada valor con cada valor de las demás opciones</translation>
    </message>
    <message>
        <source>One at a time: each value alone, beside the settings that all start from. Grid: every value with every value of the other options; it also tells what options do together.</source>
        <translation>De una en una: cada valor solo, junto a los ajustes de los que todas parten. Cuadrícula: cada valor con cada valor de las demás opciones; también dice qué hacen juntas.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepOptionRow</name>
    <message>
        <source>instead of %1</source>
        <translation>en lugar de %1</translation>
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
        <translation>¿Qué opción ayuda? Entrene cada una con varias semillas y véalo.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>configurations</source>
        <translation>configuraciones</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepPlanner</name>
    <message>
        <source>A dataset is needed to train on: open one on the Data page.</source>
        <translation>Hace falta un conjunto de datos para entrenar: abrir uno en la página Datos.</translation>
    </message>
    <message>
        <source>Tick the options to try; each value is compared with what it is now.</source>
        <translation>Marcar las opciones que se quieren probar; cada valor se compara con el actual.</translation>
    </message>
    <message>
        <source>Tick a value for every option that is ticked.</source>
        <translation>Marcar un valor para cada opción marcada.</translation>
    </message>
    <message>
        <source>%1 with %2: %3, about %4</source>
        <translation>%1 con %2: %3, aprox. %4</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>configurations</source>
        <translation>configuraciones</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepPresenter</name>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>The sweep was planned for %1, which is not open.</source>
        <translation>El barrido se planeó para %1, que no está abierto.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Comenzando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>%1 could not be trained.</source>
        <translation>No se han podido entrenar %1.</translation>
    </message>
    <message>
        <source>Cancelled. What was trained is kept, and the rest can be trained later.</source>
        <translation>Cancelado. Lo entrenado se conserva y el resto puede entrenarse más tarde.</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Abrir un barrido</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>Barrido %1</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Exportar el barrido</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progreso del barrido</translation>
    </message>
    <message>
        <source>What is trained is kept, and can be resumed here or by digitlab-cli sweep run</source>
        <translation>Lo entrenado se conserva y puede reanudarse aquí o con digitlab-cli sweep run</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepTable</name>
    <message>
        <source>Runs of the sweep</source>
        <translation>Ejecuciones del barrido</translation>
    </message>
    <message>
        <source>100 % trained</source>
        <translation>100 % entrenado</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::SweepTableModel</name>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 % trained</source>
        <translation>%1 % entrenado</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>Test, mean</source>
        <translation>Prueba, media</translation>
    </message>
    <message>
        <source>Validation, mean</source>
        <translation>Validación, media</translation>
    </message>
    <message>
        <source>Validation %1, test %2</source>
        <translation>Validación %1, prueba %2</translation>
    </message>
    <message>
        <source>Accuracy on the validation split. The test split is for the one that was chosen.</source>
        <translation>Exactitud en los datos de validación. Los datos de prueba son para la configuración elegida.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainPage</name>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Choose a preset and press Train.</source>
        <translation>Elegir un preajuste y pulsar Entrenar.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <translation>%1 · %2 de %3 · %4</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Interrupted in its first epoch</source>
        <translation>Interrumpida en su primera época</translation>
    </message>
    <message>
        <source>Interrupted after %1</source>
        <translation>Interrumpida tras %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainSettings</name>
    <message>
        <source>Change the dataset</source>
        <translation>Cambiar el conjunto de datos</translation>
    </message>
    <message>
        <source>Open another dataset on the Data page</source>
        <translation>Abrir otro conjunto de datos en la página Datos</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers with output shapes and parameters</source>
        <translation>Capas con formas de salida y parámetros</translation>
    </message>
    <message>
        <source>Choose a preset, or point at a setting to see what it does.</source>
        <translation>Elegir un preajuste, o señalar un ajuste para ver qué hace.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The digits on the My digits page are trained on, too; the run records this.</source>
        <translation>También se entrena con los dígitos de la página Mis dígitos; la ejecución lo registra.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Name of the run in the history; if empty, the run is named after its settings.</source>
        <translation>Nombre de la ejecución en el historial; si se deja vacío, se forma a partir de sus ajustes.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Hay un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>There are no images to train on yet.</source>
        <translation>Aún no hay imágenes con las que entrenar.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingCharts</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Training and validation loss appear here as the network trains.</source>
        <translation>La pérdida de entrenamiento y de validación aparece aquí mientras la red se entrena.</translation>
    </message>
    <message>
        <source>Training and validation accuracy appear here, epoch by epoch.</source>
        <translation>La exactitud de entrenamiento y de validación aparece aquí, época a época.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
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
        <translation>época</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>training image</source>
        <translation>imagen de entrenamiento</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>An estimate from the last training here, %1 images/s, for %2 and the size of this network.</source>
        <translation>Estimación a partir del último entrenamiento en este equipo, %1 imágenes/s, para %2 y el tamaño de esta red.</translation>
    </message>
    <message>
        <source>A first estimate for %1 from what such computers do; after a training here it is better.</source>
        <translation>Una primera estimación para %1 según lo que rinden equipos así; tras un entrenamiento en este equipo será mejor.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingPresenter</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation>Estos son los ajustes de %1.</translation>
    </message>
    <message>
        <source> Left out, since this version does not know them: %1.</source>
        <translation> Omitidos, porque esta versión no los conoce: %1.</translation>
    </message>
    <message>
        <source>%1 It was trained on %2.</source>
        <translation>%1 Se entrenó con %2.</translation>
    </message>
    <message>
        <source>Open its dataset</source>
        <translation>Abrir su conjunto de datos</translation>
    </message>
    <message>
        <source>There is no stopped run to resume.</source>
        <translation>No hay ninguna ejecución detenida que reanudar.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Próxima ejecución: %1</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>Partición de prueba</translation>
    </message>
    <message>
        <source>Training now</source>
        <translation>Entrenando ahora</translation>
    </message>
    <message>
        <source> It is in memory until the program ends.</source>
        <translation> Está en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>Imágenes reservadas</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingProgress</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Aún no hay entrenamiento</translation>
    </message>
    <message>
        <source>Epoch 1 of %1 · starting...</source>
        <translation>Época 1 de %1 · iniciando...</translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation>en la GPU</translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>en la CPU</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · paused</source>
        <translation>Época %1 de %2 · en pausa</translation>
    </message>
    <message>
        <source>Completed, %1</source>
        <translation>Completada, %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Ended in epoch %1 of %2</source>
        <translation>Terminada en la época %1 de %2</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · %3 images/s %4 · %5 left</source>
        <translation>Época %1 de %2 · %3 imágenes/s %4 · quedan %5</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::TrainingResults</name>
    <message>
        <source>Epoch of the confusion matrix and the report</source>
        <translation>Época de la matriz de confusión y del informe</translation>
    </message>
    <message>
        <source>Epoch –</source>
        <translation>Época –</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>The confusion matrix appears here after the first epoch.</source>
        <translation>La matriz de confusión aparece aquí tras la primera época.</translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <translation>Época %1 · %2</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class appear here after the first epoch.</source>
        <translation>La precisión, la exhaustividad y la F1 de cada clase aparecen aquí tras la primera época.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::Trainings</name>
    <message>
        <source>A training is running: wait until it ends, or stop it first.</source>
        <translation>Hay un entrenamiento en curso: esperar a que termine, o detenerlo antes.</translation>
    </message>
    <message>
        <source>There is no dataset to train on: open a folder of digits or the built-in ones first.</source>
        <translation>No hay datos con los que entrenar: abrir antes una carpeta de dígitos o los dígitos integrados.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>A run is being replayed: wait until that ends, or cancel it first.</source>
        <translation>Se está repitiendo una ejecución: esperar a que termine, o cancelarla antes.</translation>
    </message>
    <message>
        <source>%1 was started over; what it had trained before is in the trash (History, Storage).</source>
        <translation>%1 ha empezado de nuevo; lo que había entrenado antes está en la papelera (Historial, Almacenamiento).</translation>
    </message>
    <message>
        <source>If it is started over, what it has trained so far moves to the trash, from which it can be restored.</source>
        <translation>Si se empieza de nuevo, lo entrenado hasta ahora pasa a la papelera, de donde se puede restaurar.</translation>
    </message>
    <message>
        <source>%1 was trained on another dataset: open %2 first.</source>
        <translation>%1 se entrenó con otro conjunto de datos: abrir antes %2.</translation>
    </message>
    <message>
        <source>The sweep is being trained: wait until it ends, or cancel it first.</source>
        <translation>El barrido se está entrenando: espere a que termine o cancélelo primero.</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UndoOffers</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitGallery</name>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dibujado</translation>
    </message>
    <message>
        <source>, not a digit: %1</source>
        <translation>, no es un dígito: %1</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There are no digits of this class yet.</source>
        <translation>Aún no hay dígitos de esta clase.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Reetiquetar</translation>
    </message>
    <message>
        <source>Change the label of the selected digits (keys 0 to 9)</source>
        <translation>Cambiar la etiqueta de los dígitos seleccionados (teclas 0 a 9)</translation>
    </message>
    <message>
        <source>Delete the selected digits (Del); this can be undone</source>
        <translation>Eliminar los dígitos seleccionados (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Digits to show</source>
        <translation>Dígitos que mostrar</translation>
    </message>
    <message>
        <source>Every digit (%1)</source>
        <translation>Todos los dígitos (%1)</translation>
    </message>
    <message>
        <source>Digit %1 (%2)</source>
        <translation>Dígito %1 (%2)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Seleccionados: %1</translation>
    </message>
    <message>
        <source>, not readable: %1</source>
        <translation>, no se puede leer: %1</translation>
    </message>
    <message>
        <source>Every drawing (%1)</source>
        <translation>Todos los dibujos (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drawings to show</source>
        <translation>Dibujos que se muestran</translation>
    </message>
    <message>
        <source>There are no drawings of this class yet.</source>
        <translation>Todavía no hay dibujos de esta clase.</translation>
    </message>
    <message>
        <source>Delete the selected drawings (Del); this can be undone</source>
        <translation>Eliminar los dibujos seleccionados (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>That is %1</source>
        <translation>Eso es %1</translation>
    </message>
    <message>
        <source>Change the label of the selected drawings (a label of one character: its key)</source>
        <translation>Cambiar la etiqueta de los dibujos seleccionados (si es un solo carácter: su tecla)</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScores</name>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>%1: %2 of %3 predicted correctly, %4</source>
        <translation>%1: %2 de %3 predichos correctamente, %4</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigitScoresModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>%1
It rejected %2 of them as not a digit.</source>
        <translation>%1
Rechazó %2 de ellos por no ser un dígito.</translation>
    </message>
    <message>
        <source>There is no %1 yet.</source>
        <translation>Aún no hay ningún %1.</translation>
    </message>
    <message>
        <source>Of the %1s: %2</source>
        <translation>De los dígitos %1: %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>%1
It rejected %2 of them.</source>
        <translation>%1
Rechazó %2 de ellos.</translation>
    </message>
    <message>
        <source>%1: none that it knows</source>
        <translation>%1: ninguno que conozca</translation>
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
        <translation>Con qué acierto los predice cada red</translation>
    </message>
    <message>
        <source>How well each network predicts my digits, by digit</source>
        <translation>Con qué acierto predice cada red mis dígitos, por dígito</translation>
    </message>
    <message>
        <source>888 of 888</source>
        <translation>888 de 888</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::UserDigits</name>
    <message>
        <source>digit</source>
        <translation>dígito</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source> Nor can one line after it.</source>
        <translation> Tampoco una línea posterior.</translation>
    </message>
    <message>
        <source> Nor can %1 lines after it.</source>
        <translation> Tampoco %1 líneas posteriores.</translation>
    </message>
    <message>
        <source>%1 The other digits are shown, and what cannot be read stays in the file.</source>
        <translation>%1 Se muestran los demás dígitos, y lo que no se puede leer se queda en el archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se ha cambiado nada: %1</translation>
    </message>
    <message>
        <source>Relabel %1</source>
        <translation>Reetiquetar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>No se ha importado nada: %1</translation>
    </message>
    <message>
        <source>%1 was changed by another window or program; it has been read again. %2</source>
        <translation>Otra ventana u otro programa ha cambiado %1; se ha leído de nuevo. %2</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dibujos</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::ValueGridView</name>
    <message>
        <source>%1 images, strongest value %2 %3</source>
        <translation>%1 imágenes, valor máximo %2 %3</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, fila %2, columna %3: %4</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::VerdictView</name>
    <message>
        <source>The image is what the network sees: the ink cropped, fitted into 20 x 20 pixels and centred in 28 x 28.</source>
        <translation>La imagen es lo que ve la red: la tinta recortada, ajustada a 20 x 20 píxeles y centrada en 28 x 28.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>no coinciden</translation>
    </message>
    <message>
        <source>the network sees</source>
        <translation>lo que ve la red</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>not a digit: %1</source>
        <translation>no es un dígito: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sure this is a digit; if it is, %1 (%2)</source>
        <translation>no es seguro que sea un dígito; si lo es, %1 (%2)</translation>
    </message>
    <message>
        <source>looks like digits that touch; if it is one digit, %1 (%2)</source>
        <translation>parecen dígitos que se tocan; si es un solo dígito, %1 (%2)</translation>
    </message>
    <message>
        <source>; the best guess is %1 (%2)</source>
        <translation>; lo más probable es %1 (%2)</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>not a number: %1</source>
        <translation>no es un número: %1</translation>
    </message>
    <message>
        <source>not sure this is a number: %1; if it is, %2 (%3)</source>
        <translation>no es seguro que sea un número: %1; si lo es, %2 (%3)</translation>
    </message>
    <message>
        <source>next %1 with %2</source>
        <translation>después, %1 con %2</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Predicción: %1</translation>
    </message>
    <message>
        <source>probability of all digits together</source>
        <translation>probabilidad de todos los dígitos juntos</translation>
    </message>
    <message>
        <source>≠ They disagree</source>
        <translation>≠ No coinciden</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none of the classes: %1</source>
        <translation>ninguna de las clases: %1</translation>
    </message>
    <message>
        <source>not sure this is one of the classes; if it is, %1 (%2)</source>
        <translation>no es seguro que sea una de las clases; si lo es, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>digitlab::ui::WindowActions</name>
    <message>
        <source>R&amp;esume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open dataset folder...</source>
        <translation>&amp;Abrir carpeta de datos...</translation>
    </message>
    <message>
        <source>Open the &amp;built-in digits</source>
        <translation>Abrir los &amp;dígitos integrados</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Get MNIST</source>
        <translation>&amp;Obtener MNIST</translation>
    </message>
    <message>
        <source>Open r&amp;un folder...</source>
        <translation>Abrir carpeta de e&amp;jecución...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Export current model...</source>
        <translation>Exportar el &amp;modelo actual...</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the &amp;run as HTML or PDF...</source>
        <translation>Exportar la &amp;ejecución como HTML o PDF...</translation>
    </message>
    <message>
        <source>Export the &amp;comparison as HTML or PDF...</source>
        <translation>Exportar la &amp;comparación como HTML o PDF...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
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
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Resume the last stopped run</source>
        <translation>&amp;Reanudar la última ejecución detenida</translation>
    </message>
    <message>
        <source>Train &amp;Baseline and Final</source>
        <translation>Entrenar &amp;Baseline y Final</translation>
    </message>
    <message>
        <source>Reproduce the r&amp;eport...</source>
        <translation>Reproducir el &amp;informe...</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Preferencias...</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>&amp;Pegar una imagen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Shipped model</source>
        <translation>Modelo &amp;incluido</translation>
    </message>
    <message>
        <source>&amp;Latest run</source>
        <translation>Última &amp;ejecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;My digits</source>
        <translation>&amp;Mis dígitos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>D&amp;rawing panel</source>
        <translation>&amp;Panel de dibujo</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Iniciar el &amp;recorrido</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;About DigitLab</source>
        <translation>A&amp;cerca de DigitLab</translation>
    </message>
    <message>
        <source>&amp;Sweep</source>
        <translation>&amp;Barrido</translation>
    </message>
    <message>
        <source>Open dataset &amp;file...</source>
        <translation>Abrir &amp;archivo de datos...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Manual on this &amp;page</source>
        <translation>Manual de esta &amp;página</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>Choose and look at a dataset (Ctrl+1)</source>
        <translation>Elegir y ver un conjunto de datos (Ctrl+1)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Set the options and train a network (Ctrl+2)</source>
        <translation>Ajustar las opciones y entrenar una red (Ctrl+2)</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Look at the mistakes of a run (Ctrl+3)</source>
        <translation>Ver los errores de una ejecución (Ctrl+3)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare two runs side by side (Ctrl+4)</source>
        <translation>Comparar dos ejecuciones lado a lado (Ctrl+4)</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>The digits you have drawn (Ctrl+5)</source>
        <translation>Los dígitos dibujados (Ctrl+5)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All runs, and the queue (Ctrl+6)</source>
        <translation>Todas las ejecuciones, y la cola (Ctrl+6)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Which options help, tried all at once (Ctrl+7)</source>
        <translation>Qué opciones ayudan, probadas todas a la vez (Ctrl+7)</translation>
    </message>
</context>
</TS>
