<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>posewright</name>
    <message>
      <location filename="app/batch/claims.py" />
      <source>{name} is being made by another run</source>
      <translation>Otra ejecución está creando {name}</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>a claim of {owner}</source>
      <translation>una reserva de {owner}</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Check that you may write there</source>
      <translation>Compruebe que puede escribir allí</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Cannot claim {target}</source>
      <translation>No se puede reservar {target}</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>nobody: it was taken away</source>
      <translation>nadie: se retiró</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install it: pip install 'posewright[cluster]'</source>
      <translation>Instálelo: pip install 'posewright[cluster]'</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Dask is not installed here</source>
      <translation>Dask no está instalado aquí</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start one with: dask scheduler</source>
      <translation>Inicie uno con: dask scheduler</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>There is no Dask scheduler at {address}</source>
      <translation>No hay ningún planificador de Dask en {address}</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The scheduler has no workers</source>
      <translation>El planificador no tiene procesos de trabajo</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start some with: dask worker</source>
      <translation>Inicie algunos con: dask worker</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install the same version on all machines</source>
      <translation>Instale la misma versión en todas las máquinas</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} cannot take part</source>
      <translation>El worker {worker} no puede participar</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>posewright {ours}</source>
      <translation>posewright {ours}</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>no posewright</source>
      <translation>sin posewright</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>All machines need it under the same path</source>
      <translation>Todas las máquinas lo necesitan en la misma ruta</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} does not see {folder}</source>
      <translation>El proceso {worker} no ve {folder}</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing that fits {word}</source>
      <translation>No hay nada que coincida con {word}</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is no list of inputs at {path}</source>
      <translation>No hay ninguna lista de entradas en {path}</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing in the folder {folder} that this command takes</source>
      <translation>En la carpeta {folder} no hay nada que esta orden acepte</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Check the folder and the disk</source>
      <translation>Compruebe la carpeta y el disco</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot write {path}</source>
      <translation>No se puede escribir {path}</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot read {path}</source>
      <translation>No se puede leer {path}</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>This camera did not take {recording}</source>
      <translation>Esta cámara no tomó {recording}</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Give the calibration of this camera at this size</source>
      <translation>Dé la calibración de esta cámara con este tamaño</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>{fmt} cannot hold 2D poses</source>
      <translation>{fmt} no admite poses 2D</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Leave --no-lift out, or choose another format</source>
      <translation>Omita --no-lift o elija otro formato</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>No person was found in {recording}</source>
      <translation>No se encontró a ninguna persona en {recording}</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Start them and run this again: it goes on from here</source>
      <translation>Inícielos y repita esto: continúa desde aquí</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Those that do the work are gone</source>
      <translation>Los procesos que hacían el trabajo ya no existen</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>The process that worked on it was killed each time</source>
      <translation>El proceso que lo tenía a su cargo se interrumpió cada vez</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>It may need more memory</source>
      <translation>Quizá necesite más memoria</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>Name the folder that a batch wrote its results to</source>
      <translation>Indique la carpeta en la que un lote escribió sus resultados</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>There is no {manifest} in {folder}</source>
      <translation>No hay {manifest} en {folder}</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>An internal error, {name}: {error}</source>
      <translation>Error interno, {name}: {error}</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Run it alone with --debug</source>
      <translation>Ejecútelo por separado con --debug</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} was changed since it was made</source>
      <translation>{path} se modificó después de crearse</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} already exists</source>
      <translation>{path} ya existe</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Give another name, or --force to replace it</source>
      <translation>Dé otro nombre, o --force para reemplazarlo</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Cannot write {target}</source>
      <translation>No se puede escribir {target}</translation>
    </message>
    <message>
      <location filename="app/batch/writing.py" />
      <source>{name}: not written, of the file that was read: {left}</source>
      <translation>{name}: no se escribe, del archivo leído: {left}</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be a part and how many there are, as in 2/16</source>
      <translation>debe ser una parte y cuántas hay, como 2/16</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be 1 or more</source>
      <translation>debe ser 1 o más</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>No place is given for the poses</source>
      <translation>No se ha indicado dónde guardar las poses</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give a file with -o</source>
      <translation>Indique un archivo con -o</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} can be read but not written</source>
      <translation>{fmt} se puede leer, pero no escribir</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Choose another format</source>
      <translation>Elija otro formato</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} cannot hold these poses</source>
      <translation>{fmt} no admite estas poses</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Several inputs need a folder for the results</source>
      <translation>Con varias entradas hace falta una carpeta para los resultados</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give it with -o FOLDER</source>
      <translation>Indíquela con -o CARPETA</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{folder} is a file</source>
      <translation>{folder} es un archivo</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>a folder for the results of several inputs</source>
      <translation>una carpeta para los resultados de varias entradas</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give the result another name or folder</source>
      <translation>Dé al resultado otro nombre u otra carpeta</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{target} is an input, and the result would replace it</source>
      <translation>{target} es una entrada y el resultado la reemplazaría</translation>
    </message>
    <message>
      <location filename="app/commands/_options.py" />
      <source>must be {bounds}</source>
      <translation>debe ser {bounds}</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>There is no camera {name!r} in {path}</source>
      <translation>No hay ninguna cámara {name!r} en {path}</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>{text} holds several cameras</source>
      <translation>{text} contiene varias cámaras</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>Name one as FILE:NAME</source>
      <translation>Indique una como FILE:NAME</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be WIDTHxHEIGHT, as in 1920x1080</source>
      <translation>debe ser ANCHOxALTO, como 1920x1080</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be above 0</source>
      <translation>debe ser mayor que 0</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>There is no person {person} in {path}</source>
      <translation>No hay ninguna persona {person} en {path}</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>Write TRC: with convert --to trc, elsewhere --format trc</source>
      <translation>Escriba TRC: con convert --to trc, en otros casos --format trc</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>--markers are those of a TRC file</source>
      <translation>--markers son los de un archivo TRC</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>{fmt} has no --{flag}</source>
      <translation>{fmt} no tiene --{flag}</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>convert needs an input and an output</source>
      <translation>convert necesita una entrada y una salida</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>posewright convert IN OUT</source>
      <translation>posewright convert ENTRADA SALIDA</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>No format is given for several files</source>
      <translation>No se ha indicado un formato para varios archivos</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>Give it with --to</source>
      <translation>Indíquelo con --to</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>--held-out is a share</source>
      <translation>--held-out es una proporción</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>0 to below 1</source>
      <translation>de 0 a menos de 1</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>{target} is no place for training data</source>
      <translation>{target} no sirve para datos de entrenamiento</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>a name that ends in .npz</source>
      <translation>un nombre que acabe en .npz</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>No place is given for the report</source>
      <translation>No se ha indicado dónde guardar el informe</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Person {person}</source>
      <translation>Persona {person}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Only a project knows the recording that shows the floor</source>
      <translation>Solo un proyecto conoce la grabación que muestra el suelo</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>{path} has nobody to set before {person}</source>
      <translation>{path} no tiene a nadie que comparar con {person}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>person {person}, or one person only</source>
      <translation>la persona {person}, o una sola persona</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Cannot read the facts in {path}</source>
      <translation>No se pueden leer los datos de {path}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>TOML</source>
      <translation>TOML</translation>
    </message>
    <message>
      <location filename="app/commands/estimate.py" />
      <source>{variant} gives no {dims}D poses</source>
      <translation>{variant} no da poses {dims}D</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes the place of PRED and TRUTH</source>
      <translation>--dataset ocupa el lugar de PRED y TRUTH</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes no {flag}</source>
      <translation>--dataset no admite {flag}</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--by action, or the estimator's</source>
      <translation>--by action, o las del estimador</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>evaluate needs PRED and TRUTH</source>
      <translation>evaluate necesita PRED y TRUTH</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Or give --dataset DIR --estimator NAME</source>
      <translation>O indique --dataset DIR --estimator NAME</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>The option {option} is of an estimator on a data set</source>
      <translation>La opción {option} es de un estimador sobre un conjunto de datos</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>No file in {prediction} has the name of one in {truth}</source>
      <translation>Ningún archivo de {prediction} se llama como uno de {truth}</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} share no joints at the same times</source>
      <translation>{prediction} y {truth} no comparten articulaciones en los mismos instantes</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} have no dimensions in common</source>
      <translation>{prediction} y {truth} no tienen dimensiones en común</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Joints are paired as TRUTH=PRED</source>
      <translation>Las articulaciones se emparejan como TRUTH=PRED</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>This is not the size of a head</source>
      <translation>Eso no es el tamaño de una cabeza</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>pixels above 0</source>
      <translation>píxeles por encima de 0</translation>
    </message>
    <message>
      <location filename="app/commands/info.py" />
      <source>There is no file {path}</source>
      <translation>No existe el archivo {path}</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>A camera already gives the field of view</source>
      <translation>Una cámara ya da el campo de visión</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Give either --camera or --fov</source>
      <translation>Indique --camera o --fov, no ambos</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>{path} says another image size</source>
      <translation>{path} dice otro tamaño de imagen</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Leave --size out</source>
      <translation>Omita --size</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>No model is named</source>
      <translation>No se ha indicado ningún modelo</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>{name} has no files to fetch</source>
      <translation>{name} no tiene archivos que descargar</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>It ships with Posewright, or takes a file of yours</source>
      <translation>Se incluye con Posewright o usa un archivo suyo</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>a name that ends in {suffix}, or as a pose file does</source>
      <translation>un nombre que termine en {suffix} o como un archivo de poses</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>What is to be written is not said</source>
      <translation>No se indica qué hay que escribir</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>Give a pose format with --format, or by the name</source>
      <translation>Indique un formato de poses con --format o con el nombre</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>A project has no {flag}</source>
      <translation>Un proyecto no tiene {flag}</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>must be of {known}, with commas between them</source>
      <translation>debe ser de {known}, con comas entre ellos</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>{text} is no number of minutes between 0 and a day</source>
      <translation>{text} no es un número de minutos entre 0 y un día</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>A pose file does not say which recording it is of</source>
      <translation>Un archivo de poses no dice de qué grabación es</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Give it as --video FILE</source>
      <translation>Indíquela como --video FILE</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Correct joints in some frames of a track in the window, then refine</source>
      <translation>Corrija articulaciones en algunos fotogramas de una pista en la ventana y después refine</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>There are no corrected joints in this recording</source>
      <translation>No hay articulaciones corregidas en esta grabación</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>This is not a range of depth</source>
      <translation>Esto no es un rango de profundidad</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>NEAR below FAR, in mm</source>
      <translation>NEAR menor que FAR, en mm</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>Open the project in the window and relink it</source>
      <translation>Abra el proyecto en la ventana y vuelva a vincularla</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>The recording {recording} is not at {recording2}</source>
      <translation>La grabación {recording} no está en {recording2}</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>The animal is drawn in colour, and walks by itself</source>
      <translation>El animal se dibuja en color y anda por sí mismo</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>--animal alone</source>
      <translation>--animal solo</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>A&amp;blation of JUMPS…</source>
      <translation>A&amp;blación de JUMPS…</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Repair with and without Procrustes, encoder and overlap, side by side</source>
      <translation>Completado con y sin Procrustes, codificador y solapamiento, en paralelo</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Ablation of JUMPS</source>
      <translation>Ablación de JUMPS</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>{count} runs, side by side in the comparison</source>
      <translation>{count} ejecuciones, en paralelo en la comparación</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Without labels: kept only where held-out parts of the recording and your corrections say it is better</source>
      <translation>Sin etiquetas: solo se conserva donde partes reservadas de la grabación y sus correcciones dicen que es mejor</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>&amp;Adapt to this sensor…</source>
      <translation>&amp;Adaptar a este sensor…</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Open one to adapt to its sensor</source>
      <translation>Abra una para adaptarse a su sensor</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapt to the sensor of {recording}</source>
      <translation>Adaptar al sensor de {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapted: {words}. Estimate poses takes these weights from now on</source>
      <translation>Adaptado: {words}. Estimar poses usa estos pesos desde ahora</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no recording</source>
      <translation>No hay ninguna grabación</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open one first (File &gt; Open)</source>
      <translation>Abra una primero (Archivo &gt; Abrir)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} holds poses, no pictures</source>
      <translation>{recording} contiene poses, no imágenes</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open the recording they were made of</source>
      <translation>Abra la grabación de la que se obtuvieron</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} is missing</source>
      <translation>Falta {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Relink it first (File &gt; Relink recording)</source>
      <translation>Vuelva a vincularla primero (Archivo &gt; Vincular grabación)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no track to {purpose}</source>
      <translation>No hay ninguna pista para {purpose}</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Estimate poses, import them, or choose a track</source>
      <translation>Estime poses, impórtelas o elija una pista</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>The track ends at frame {count}, before this one</source>
      <translation>La pista acaba en el fotograma {count}, antes de este</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No joint is selected</source>
      <translation>No hay ninguna articulación seleccionada</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Click one, or press Tab</source>
      <translation>Haga clic en una o pulse Tab</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No range is set</source>
      <translation>No hay ningún intervalo definido</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Set its ends with I and O</source>
      <translation>Defina sus extremos con I y O</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Estimate, repair and lift all recordings of a folder, here or on a cluster: a project of each</source>
      <translation>Estimar, completar y elevar todas las grabaciones de una carpeta, aquí o en un clúster: un proyecto de cada una</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process a folder in the &amp;background…</source>
      <translation>Procesar una carpeta en &amp;segundo plano…</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Folder of recordings</source>
      <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process the recordings in {folder}</source>
      <translation>Procesar las grabaciones de {folder}</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>{folder}: {outcome}. The projects are in {results}</source>
      <translation>{folder}: {outcome}. Los proyectos están en {results}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>&amp;Compare tracks</source>
      <translation>&amp;Comparar pistas</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>prediction</source>
      <translation>predicción</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>truth</source>
      <translation>referencia</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>times of {word}</source>
      <translation>tiempos de {word}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the prediction</source>
      <translation>la predicción</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the truth</source>
      <translation>la referencia</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>assumed of {name}: {words}</source>
      <translation>supuesto para {name}: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Left foot</source>
      <translation>Pie izquierdo</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Right foot</source>
      <translation>Pie derecho</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Over the range; without one, the contact at this frame comes or goes</source>
      <translation>En el rango; sin él, el contacto de este fotograma aparece o desaparece</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Left foot stands</source>
      <translation>Pie &amp;izquierdo apoyado</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Right foot stands</source>
      <translation>Pie &amp;derecho apoyado</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Find foot contacts again</source>
      <translation>&amp;Buscar de nuevo los apoyos de los pies</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>What you said of this person's feet goes; renewing 3D finds them</source>
      <translation>Lo que dijo de los pies de esta persona se descarta; al renovar el 3D se buscan de nuevo</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Hold standing feet still</source>
      <translation>&amp;Mantener quietos los pies apoyados</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>In 3D of a file: the legs follow; over the range if one is set; what you confirmed stays</source>
      <translation>En 3D de un archivo: las piernas siguen; en el intervalo si lo hay; lo que confirmó se queda</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>hold still</source>
      <translation>mantener quieto</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Hold standing feet still</source>
      <translation>Mantener quietos los pies apoyados</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{edit}: frames {start} to {stop}</source>
      <translation>{edit}: fotogramas {start} a {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} stands</source>
      <translation>{foot}: apoyado</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} is free</source>
      <translation>{foot}: libre</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: hold standing feet still to have it so</source>
      <translation>{text}: mantenga quietos los pies apoyados para aplicarlo</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: renew 3D to have it so</source>
      <translation>{text}: renueve el 3D para aplicarlo</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Nothing is known of this person's feet</source>
      <translation>No se sabe nada de los pies de esta persona</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Lift the poses to 3D with a floor first</source>
      <translation>Primero eleve las poses a 3D con un suelo</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people by depth</source>
      <translation>Buscar personas por profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Separate people in every frame by depth; no training needed</source>
      <translation>Separa a las personas en cada fotograma por la profundidad; sin entrenamiento</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Snap to the surface in depth</source>
      <translation>Ajustar a la superficie en profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>A joint moved in a depth picture is placed behind the surface there, in 3D</source>
      <translation>Una articulación movida en una imagen de profundidad se coloca detrás de la superficie, en 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>&amp;People in depth</source>
      <translation>&amp;Personas en profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Points of &amp;depth in 3D</source>
      <translation>Puntos de &amp;profundidad en 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Open one to find people by depth</source>
      <translation>Abra una para buscar personas por profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people in {recording}</source>
      <translation>Buscar personas en {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} person</source>
      <translation>{count} persona</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} people</source>
      <translation>{count} personas</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>no one</source>
      <translation>nadie</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{recording}: {people} found</source>
      <translation>{recording}: se han encontrado {people}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This frame was not corrected</source>
      <translation>Este fotograma no se ha corregido</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Reset mask</source>
      <translation>Restablecer máscara</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>There is no person here to remove</source>
      <translation>Aquí no hay ninguna persona que quitar</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Erase painted parts with the eraser</source>
      <translation>Borre las partes pintadas con el borrador</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Not a person: {person}</source>
      <translation>No es una persona: {person}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Person {person} was removed; the others may be numbered differently now</source>
      <translation>Se quitó la persona {person}; las demás pueden tener ahora otro número</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This is not a depth recording</source>
      <translation>Esto no es una grabación de profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>No depth is shown</source>
      <translation>No se muestra profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Angles and risk scores</source>
      <translation>&amp;Ángulos y puntuaciones de riesgo</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Angles, RULA, REBA and OWAS of the active person</source>
      <translation>Ángulos, RULA, REBA y OWAS de la persona activa</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Task facts…</source>
      <translation>&amp;Datos de la tarea…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Load, grip, time: what a recording cannot show</source>
      <translation>Carga, agarre, tiempo: lo que una grabación no muestra</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Vertical by two clicks</source>
      <translation>&amp;Vertical con dos clics</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>On an upright edge in the picture: the lower end first</source>
      <translation>Sobre un borde vertical de la imagen: primero el extremo inferior</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This frame is the &amp;neutral posture</source>
      <translation>Este fotograma es la postura &amp;neutra</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neck, head, shoulders and wrists are measured from it</source>
      <translation>Cuello, cabeza, hombros y muñecas se miden a partir de ella</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Pin angle</source>
      <translation>&amp;Fijar ángulo</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Of three selected joints, of one in the middle of a limb, or of two to the vertical</source>
      <translation>De tres articulaciones seleccionadas, de una en medio de un miembro, o de dos respecto a la vertical</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove all pinned angles</source>
      <translation>Quitar todos los ángulos fijados</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Assess {person} in {recording}</source>
      <translation>Evaluar {person} en {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Task facts</source>
      <translation>Datos de la tarea</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Click the lower and then the upper end of an upright edge: a door frame, a table leg</source>
      <translation>Haga clic en el extremo inferior y luego en el superior de un borde vertical: el marco de una puerta, la pata de una mesa</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Vertical by two clicks</source>
      <translation>Vertical con dos clics</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>The vertical is taken from two clicks</source>
      <translation>La vertical se toma de dos clics</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>No neutral posture</source>
      <translation>Sin postura neutra</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neutral posture</source>
      <translation>Postura neutra</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Frame {frame} is the neutral posture: neck, head, shoulders and wrists start from it</source>
      <translation>El fotograma {frame} es la postura neutra: cuello, cabeza, hombros y muñecas parten de ella</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>An angle has three joints, or two against the vertical</source>
      <translation>Un ángulo tiene tres articulaciones, o dos respecto a la vertical</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Select them first (Shift+click)</source>
      <translation>Selecciónelas primero (Mayús+clic)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Pin angle</source>
      <translation>Fijar ángulo</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angle</source>
      <translation>Quitar ángulo</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angles</source>
      <translation>Quitar ángulos</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>There are no people to assess yet. Estimate poses, or import them.</source>
      <translation>Aún no hay personas que evaluar. Estime poses o impórtelas.</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This person has 2D poses alone. Lift them to 3D, or say in the task facts which side the picture shows.</source>
      <translation>Esta persona solo tiene poses 2D. Elévelas a 3D, o indique en los datos de la tarea qué lado muestra la imagen.</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>compare</source>
      <translation>comparar</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Set what was before</source>
      <translation>Elegir lo que había antes</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Nothing before</source>
      <translation>Sin antes</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Assess everybody</source>
      <translation>Evaluar a todos</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Workbook</source>
      <translation>Libro de cálculo</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>&amp;Report…</source>
      <translation>&amp;Informe…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>PDF, web page, workbook, table or JSON; no picture of a person is in it</source>
      <translation>PDF, página web, libro de cálculo, tabla o JSON; sin ninguna imagen de personas</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic report</source>
      <translation>Informe ergonómico</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Report {path}</source>
      <translation>Informe {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic assessment of {stem}</source>
      <translation>Evaluación ergonómica de {stem}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Written: {path}</source>
      <translation>Escrito: {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find &amp;cycles by repetition</source>
      <translation>Buscar &amp;ciclos por repetición</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>A segment for each time that the task is done; mark them by hand with E</source>
      <translation>Un segmento por cada vez que se hace la tarea; márquelos a mano con E</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>&amp;Lift begins or ends here</source>
      <translation>El &amp;levantamiento empieza o acaba aquí</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>From where the load leaves its place to where it is set down</source>
      <translation>Desde que la carga deja su sitio hasta donde se deposita</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>The angles are not measured yet</source>
      <translation>Los ángulos aún no se han medido</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Open the panel Ergonomics and try again</source>
      <translation>Abra el panel Ergonomía e inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find cycles</source>
      <translation>Buscar ciclos</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Nothing is repeated here. Mark cycles by hand: E begins and ends one</source>
      <translation>Aquí no se repite nada. Marque los ciclos a mano: E empieza y acaba uno</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find {count} cycles</source>
      <translation>Buscar {count} ciclos</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>{count} cycles found</source>
      <translation>{count} ciclos encontrados</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Estimate poses…</source>
      <translation>&amp;Estimar poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Process: estimate, repair, lift…</source>
      <translation>&amp;Procesar: estimar, completar, elevar…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses in {recording}</source>
      <translation>Estimar poses en {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses</source>
      <translation>Estimar poses</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process {recording}</source>
      <translation>Procesar {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process recording</source>
      <translation>Procesar grabación</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Try other units of depth for {recording}</source>
      <translation>Probar otras unidades de profundidad para {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{recording} does not say what unit its depth is in, and nobody is found in it as it was taken.</source>
      <translation>{recording} no dice en qué unidad está su profundidad, y tal como se tomó no se encuentra a nadie.</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said} Nor is anybody with other units.</source>
      <translation>{said} Con otras unidades tampoco.</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>centimetres</source>
      <translation>centímetros</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{unit} mm a step</source>
      <translation>{unit} mm por paso</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said}

With {words} there are people. Take that unit, and look for them again?</source>
      <translation>{said}

Con {words} sí hay personas. ¿Usar esa unidad y volver a buscarlas?</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Unit of depth</source>
      <translation>Unidad de profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Set unit of depth</source>
      <translation>Definir unidad de profundidad</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>What was made is there; give these steps other options, one at a time (Pose &gt; Repair, Lift)</source>
      <translation>Lo que se hizo está ahí; dé a estos pasos otras opciones, uno a uno (Pose &gt; Completar, Elevar)</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Not every step could be taken in {recording}</source>
      <translation>No todos los pasos se pudieron dar en {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>&amp;Export poses…</source>
      <translation>&amp;Exportar poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render &amp;video…</source>
      <translation>Generar &amp;vídeo…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video with silhouettes…</source>
      <translation>Generar vídeo con siluetas…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>People in one colour before a blurred picture: no one can be recognised</source>
      <translation>Personas de un solo color ante una imagen desenfocada: nadie es reconocible</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video without pictures…</source>
      <translation>Generar vídeo sin imágenes…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Poses on a blank ground: no one can be recognised</source>
      <translation>Poses sobre fondo vacío: nadie es reconocible</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>There are no poses to export</source>
      <translation>No hay poses que exportar</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Estimate or import some first</source>
      <translation>Estime o importe algunas primero</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Export {choice}</source>
      <translation>Exportar {choice}</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video</source>
      <translation>Generar vídeo</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Video (*.mp4);;Animated GIF (*.gif)</source>
      <translation>Vídeo (*.mp4);;GIF animado (*.gif)</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render {path}</source>
      <translation>Generar {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>{path} is part of this project</source>
      <translation>{path} forma parte de este proyecto</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Give it another name</source>
      <translation>Dele otro nombre</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>&amp;Filter…</source>
      <translation>&amp;Filtrar…</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>Smooth, fill gaps, remove outliers; with a preview</source>
      <translation>Suavizar, rellenar huecos, quitar valores atípicos; con vista previa</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>filter</source>
      <translation>filtrar</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>There is no track to filter.</source>
      <translation>No hay ninguna pista que filtrar.</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>All joints</source>
      <translation>Todas las articulaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joint</source>
      <translation>{count} articulación seleccionada</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joints</source>
      <translation>{count} articulaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>frames {start} to {stop}</source>
      <translation>fotogramas {start} a {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>all {count} frames</source>
      <translation>todos los {count} fotogramas</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{joints} in {where}.</source>
      <translation>{joints} en {where}.</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Take back the last step. A project keeps {count} of them when it is closed</source>
      <translation>Deshacer el último paso. Un proyecto guarda {count} de ellos al cerrarse</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Undone: {text}</source>
      <translation>Deshecho: {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Redone: {text}</source>
      <translation>Rehecho: {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>&amp;Repair…</source>
      <translation>&amp;Completar…</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Fill gaps and upsample; over the range if one is set</source>
      <translation>Rellenar huecos y añadir articulaciones; en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accept repair</source>
      <translation>Aceptar completado</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Confirm the filled-in positions of the selected joints; over the range if one is set</source>
      <translation>Confirmar las posiciones rellenadas de las articulaciones seleccionadas; en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Reject repair</source>
      <translation>Rechazar completado</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Back to what was measured, or missing</source>
      <translation>Volver a lo que se midió o faltaba</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair again after corrections</source>
      <translation>Completar de nuevo tras las correcciones</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolate by JUMPS</source>
      <translation>Interpolar con JUMPS</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Over the range, in the gap at this frame, or between the keys around it; keys stay where they are</source>
      <translation>En el intervalo, en el hueco de este fotograma o entre las claves que lo rodean; las claves no se mueven</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses in {recording}</source>
      <translation>Completar poses en {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses</source>
      <translation>Completar poses</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Place the joints at frames {span} and {span2} first</source>
      <translation>Coloque primero las articulaciones en los fotogramas {span} y {span2}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>No joint has a position at both ends</source>
      <translation>Ninguna articulación tiene posición en ambos extremos</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolated by JUMPS: {joints}{where}</source>
      <translation>Interpolado con JUMPS: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accepted: {joints}{where}</source>
      <translation>Aceptado: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Rejected: {joints}{where}</source>
      <translation>Rechazado: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>This person has no repaired track to accept or reject</source>
      <translation>Esta persona no tiene ninguna pista completada que aceptar o rechazar</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair the poses first</source>
      <translation>Complete primero las poses</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Nothing was filled in for {joints}{where}</source>
      <translation>No se rellenó nada para {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Select other joints, or set a range with I and O</source>
      <translation>Seleccione otras articulaciones o defina un intervalo con I y O</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Prepare repair</source>
      <translation>Preparar completado</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair after correction</source>
      <translation>Completar tras la corrección</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Not repaired after the correction: {error}</source>
      <translation>No se completó tras la corrección: {error}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>from the start on</source>
      <translation>desde el principio</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>to the end</source>
      <translation>hasta el final</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>{joints}: missing {where}</source>
      <translation>{joints}: faltan {where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>The gap has only one end ({what})</source>
      <translation>El hueco solo tiene un extremo ({what})</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair fills gaps that have one end</source>
      <translation>Completar rellena los huecos con un solo extremo</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Lift to 3D</source>
      <translation>Elevar a 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Process</source>
      <translation>Procesar</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>No recording is selected</source>
      <translation>No hay ninguna grabación seleccionada</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Select some in the list of recordings</source>
      <translation>Seleccione algunas en la lista de grabaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>There is no task {task!r}</source>
      <translation>No hay ninguna tarea {task!r}</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source> with {model}</source>
      <translation> con {model}</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>a recording that was removed</source>
      <translation>una grabación que se quitó</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Queued jobs</source>
      <translation>Trabajos en cola</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>A job was not done when this project was closed.</source>
      <translation>Un trabajo no estaba terminado al cerrar este proyecto.</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} jobs were not done when this project was closed.</source>
      <translation>{count} trabajos no estaban terminados al cerrar este proyecto.</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>
… and {count} more</source>
      <translation>
… y {count} más</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start only what you know.

</source>
      <translation>Inicie solo lo que conozca.

</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Remove them</source>
      <translation>Quitarlos</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>its recording was removed</source>
      <translation>se quitó su grabación</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Left out: {title} ({error})</source>
      <translation>Omitido: {title} ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{done} of {count} jobs are done</source>
      <translation>{done} de {count} trabajos hechos</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} failed</source>
      <translation>{count} con error</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} cancelled</source>
      <translation>{count} cancelados</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{title} is over, but stays in the project's queue ({error})</source>
      <translation>{title} ha terminado, pero sigue en la cola del proyecto ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left</source>
      <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left by 10</source>
      <translation>Desplazar 10 a la izquierda</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right</source>
      <translation>Desplazar a la derecha</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right by 10</source>
      <translation>Desplazar 10 a la derecha</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up</source>
      <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up by 10</source>
      <translation>Desplazar 10 hacia arriba</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down</source>
      <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down by 10</source>
      <translation>Desplazar 10 hacia abajo</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Select &amp;all joints</source>
      <translation>Seleccionar &amp;todas las articulaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Next joint</source>
      <translation>Articulación siguiente</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Previous joint</source>
      <translation>Articulación anterior</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete &amp;joint</source>
      <translation>&amp;Eliminar articulación</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>It is missing then, and can be filled; over the range if one is set</source>
      <translation>Pasa a faltar y se puede rellenar; en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Cycle &amp;visibility</source>
      <translation>Alternar &amp;visibilidad</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Copy previous pose</source>
      <translation>&amp;Copiar pose anterior</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Mirrored editing</source>
      <translation>Edición en &amp;espejo</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint also moves its partner on the other side</source>
      <translation>Al mover una articulación se mueve también su pareja del otro lado</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>2D and 3D follow each other</source>
      <translation>2D y 3D se siguen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint in one view moves it in the other</source>
      <translation>Mover una articulación en una vista la mueve en la otra</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {state}</source>
      <translation>Marcar como {state}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>{what} has no position here</source>
      <translation>{what} no tiene posición aquí</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Place it with the mouse first</source>
      <translation>Colóquela primero con el ratón</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge</source>
      <translation>Desplazar</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source> in {frames}</source>
      <translation> en {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {word}</source>
      <translation>Marcar como {word}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete joint</source>
      <translation>Eliminar articulación</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Deleted: {joints}{where}</source>
      <translation>Eliminado: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>There is no pose to copy at the frame before this one</source>
      <translation>No hay ninguna pose que copiar en el fotograma anterior</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copy previous pose</source>
      <translation>Copiar pose anterior</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copied from the frame before: {joints}</source>
      <translation>Copiado del fotograma anterior: {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set &amp;key</source>
      <translation>&amp;Fijar clave</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Confirm the joints where they are</source>
      <translation>Confirmar las articulaciones donde están</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Delete key</source>
      <translation>&amp;Eliminar clave</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Back to the model's positions</source>
      <translation>Volver a las posiciones del modelo</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Interpolate</source>
      <translation>&amp;Interpolar</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Over the range, or between the keys around this frame</source>
      <translation>En el intervalo, o entre las claves que rodean este fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolate smoothly</source>
      <translation>Interpolar suavemente</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete keys</source>
      <translation>Eliminar claves</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Previous key</source>
      <translation>Clave anterior</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Next key</source>
      <translation>Clave siguiente</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Midpoint between keys</source>
      <translation>Punto &amp;medio entre claves</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no position to confirm at this frame</source>
      <translation>No hay ninguna posición que confirmar en este fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set key</source>
      <translation>Fijar clave</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key set: {joints}</source>
      <translation>Clave fijada: {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no key to delete here</source>
      <translation>Aquí no hay ninguna clave que eliminar</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Shift+Delete removes the joint itself</source>
      <translation>Mayús+Supr elimina la propia articulación</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete key</source>
      <translation>Eliminar clave</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key deleted: {joints}{where}</source>
      <translation>Clave eliminada: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Place the joints at frames {start} and {stop} first</source>
      <translation>Coloque primero las articulaciones en los fotogramas {start} y {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolated: {joints} in {frames}</source>
      <translation>Interpolado: {joints} en {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame after this one</source>
      <translation>No hay ningún fotograma corregido después de este</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame before this one</source>
      <translation>No hay ningún fotograma corregido antes de este</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There are no keys on both sides of this frame</source>
      <translation>No hay claves a ambos lados de este fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set a range with I and O, or two keys with K</source>
      <translation>Defina un intervalo con I y O, o dos claves con K</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>&amp;Lift to 3D…</source>
      <translation>&amp;Elevar a 3D…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Rene&amp;w 3D</source>
      <translation>&amp;Renovar 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift again what is older than its 2D poses or foot contacts; what you confirmed stays</source>
      <translation>Elevar de nuevo lo que es anterior a sus poses 2D o apoyos; lo que confirmó se conserva</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>C&amp;amera of this recording…</source>
      <translation>C&amp;ámara de esta grabación…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>All 3D tracks are as new as their 2D poses</source>
      <translation>Todas las pistas 3D están al día con sus poses 2D</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift poses in {recording}</source>
      <translation>Elevar poses en {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Set camera</source>
      <translation>Definir cámara</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Camera of {recording} saved</source>
      <translation>Cámara de {recording} guardada</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>First frame</source>
      <translation>Primer fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Last frame</source>
      <translation>Último fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Go to frame or time…</source>
      <translation>&amp;Ir a fotograma o tiempo…</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range starts &amp;here</source>
      <translation>El intervalo empieza &amp;aquí</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range ends he&amp;re</source>
      <translation>El intervalo acaba a&amp;quí</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from here to the end</source>
      <translation>Intervalo de aquí al final</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from the start to here</source>
      <translation>Intervalo del principio a aquí</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Clear range</source>
      <translation>&amp;Borrar intervalo</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Previous frame</source>
      <translation>Fotograma anterior</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Next frame</source>
      <translation>Fotograma siguiente</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step back</source>
      <translation>Paso medio atrás</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step forward</source>
      <translation>Paso medio adelante</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step back</source>
      <translation>Paso grande atrás</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step forward</source>
      <translation>Paso grande adelante</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>to do</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>in review</source>
      <translation>en revisión</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Note…</source>
      <translation>&amp;Nota…</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>On this frame; on the range if one is set</source>
      <translation>En este fotograma; en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Segment begins or ends here</source>
      <translation>Un &amp;segmento empieza o acaba aquí</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>A task cycle, an action; the range if one is set</source>
      <translation>Un ciclo de trabajo, una acción; el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Next segment begins here</source>
      <translation>El segmento siguiente empieza aquí</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Ends the current one and begins the next</source>
      <translation>Acaba el actual y empieza el siguiente</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Done: next recording</source>
      <translation>&amp;Hecho: grabación siguiente</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Notes and segments</source>
      <translation>Notas y segmentos</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Add note</source>
      <translation>Añadir nota</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Note added{word}</source>
      <translation>Nota añadida{word}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change note</source>
      <translation>Cambiar nota</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove {count} notes</source>
      <translation>Quitar {count} notas</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove note</source>
      <translation>Quitar nota</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} removed</source>
      <translation>{count} quitadas</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{given}” begins at frame {frame}</source>
      <translation>El segmento «{given}» empieza en el fotograma {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}” begins at frame {frame}</source>
      <translation>El segmento «{label}» empieza en el fotograma {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change segment</source>
      <translation>Cambiar segmento</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Mark segment</source>
      <translation>Marcar segmento</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}”{where}</source>
      <translation>Segmento «{label}»{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} recordings</source>
      <translation>{count} grabaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Every recording of this project is done</source>
      <translation>Todas las grabaciones de este proyecto están hechas</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Play or pause</source>
      <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Loop</source>
      <translation>&amp;Bucle</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play &amp;every frame</source>
      <translation>Reproducir &amp;cada fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play every frame, slower if needed</source>
      <translation>Reproducir cada fotograma, más lento si hace falta</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Slower</source>
      <translation>Más lento</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Faster</source>
      <translation>Más rápido</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Normal speed</source>
      <translation>Velocidad normal</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy p&amp;ose</source>
      <translation>Copiar p&amp;ose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy poses of the range</source>
      <translation>Copiar poses del intervalo</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>P&amp;aste pose</source>
      <translation>P&amp;egar pose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>From this frame on; over the range if one is set</source>
      <translation>Desde este fotograma; en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste &amp;mirrored pose</source>
      <translation>Pegar pose en &amp;espejo</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Left and right swapped</source>
      <translation>Izquierda y derecha intercambiadas</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>&amp;Lock limb lengths</source>
      <translation>B&amp;loquear longitudes de miembros</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Each limb gets its usual length, in 3D; over the range if one is set</source>
      <translation>Cada miembro recibe su longitud habitual, en 3D; en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person left</source>
      <translation>Girar persona a la izquierda</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person right</source>
      <translation>Girar persona a la derecha</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Enlarge person</source>
      <translation>Ampliar persona</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Shrink person</source>
      <translation>Reducir persona</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person left</source>
      <translation>Mover persona a la izquierda</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person right</source>
      <translation>Mover persona a la derecha</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person up</source>
      <translation>Mover persona hacia arriba</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person down</source>
      <translation>Mover persona hacia abajo</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose to copy at this frame</source>
      <translation>No hay ninguna pose que copiar en este fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joint</source>
      <translation>{count} articulación</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joints</source>
      <translation>{count} articulaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{what} copied{where}</source>
      <translation>{what} copiado{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source> from frame {frame}</source>
      <translation> desde el fotograma {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>No pose was copied yet</source>
      <translation>Aún no se ha copiado ninguna pose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy one first</source>
      <translation>Copie una primero</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste mirrored pose</source>
      <translation>Pegar pose en espejo</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste pose</source>
      <translation>Pegar pose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Pasted: {joints} joints{where}</source>
      <translation>Pegado: {joints} articulaciones{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person</source>
      <translation>Mover persona</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>moved</source>
      <translation>movida</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person</source>
      <translation>Girar persona</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>turned by {degrees:g}°</source>
      <translation>girada {degrees:g}°</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Scale person</source>
      <translation>Escalar persona</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>scaled to {factor:.0%}</source>
      <translation>escalada al {factor:.0%}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Lock limb lengths</source>
      <translation>Bloquear longitudes de miembros</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Usual lengths: {joints}{where}</source>
      <translation>Longitudes habituales: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose at this frame</source>
      <translation>No hay ninguna pose en este fotograma</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Person {description}{where}</source>
      <translation>Persona {description}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>&amp;No faces</source>
      <translation>&amp;Sin rostros</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, wherever one is shown</source>
      <translation>Las personas son siluetas ante una imagen desenfocada, dondequiera que se muestren</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, in thumbnails and videos, too</source>
      <translation>Las personas son siluetas ante una imagen desenfocada, también en miniaturas y vídeos</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright project (*{suffix})</source>
      <translation>Proyecto de Posewright (*{suffix})</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Opening {path}</source>
      <translation>Abriendo {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Writing {path}</source>
      <translation>Escribiendo {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;New project</source>
      <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Every edit is saved already; this gives the project a name</source>
      <translation>Cada edición ya está guardada; esto da un nombre al proyecto</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save &amp;as…</source>
      <translation>Guardar &amp;como…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{project} (read only)</source>
      <translation>{project} (solo lectura)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {title}</source>
      <translation>Abrir {title}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {path}</source>
      <translation>Abrir {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} is saved: every edit is written as you make it</source>
      <translation>{name} está guardado: cada edición se escribe al hacerla</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save project as</source>
      <translation>Guardar proyecto como</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save {path}</source>
      <translation>Guardar {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Saved as {project}</source>
      <translation>Guardado como {project}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>The project is damaged</source>
      <translation>El proyecto está dañado</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} can only be read here: to change it, save it elsewhere first (Save as)</source>
      <translation>{name} solo se puede leer aquí: para cambiarlo, guárdelo antes en otro lugar (Guardar como)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{path} is open elsewhere.</source>
      <translation>{path} está abierto en otro lugar.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>By {owner}. If you take it over, the other window can save nothing more.</source>
      <translation>Por {owner}. Si toma el control, la otra ventana ya no podrá guardar nada más.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open to read only</source>
      <translation>Abrir solo para leer</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Take over</source>
      <translation>Tomar el control</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Nothing more is saved there. File &gt; Save as, under another name, keeps all that you see</source>
      <translation>Allí no se guarda nada más. Archivo &gt; Guardar como, con otro nombre, conserva todo lo que ve</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Jobs are running</source>
      <translation>Hay trabajos en curso</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>These jobs are not done:
{names}

Stop them? What was queued, and a network that refines, is offered when you open the project again; a training goes on with Resume.</source>
      <translation>Estos trabajos no están terminados:
{names}

¿Detenerlos? Lo que estaba en la cola, y una red que refina, se ofrecerá al volver a abrir el proyecto; un entrenamiento continúa con Reanudar.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Keep this project?</source>
      <translation>¿Conservar este proyecto?</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>This project has no name yet.</source>
      <translation>Este proyecto aún no tiene nombre.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save it, or leave it aside: it will then be offered when Posewright starts again.</source>
      <translation>Guárdelo o déjelo aparte: se ofrecerá cuando Posewright se inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it aside</source>
      <translation>Dejarlo aparte</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>What you see is in no file that this window can write to.</source>
      <translation>Lo que ve no está en ningún archivo en el que esta ventana pueda escribir.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it</source>
      <translation>Abandonarlo</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover a project</source>
      <translation>Recuperar un proyecto</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source> (the latest of {count})</source>
      <translation> (el último de {count})</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright found a project that was never given a name{many}.</source>
      <translation>Posewright encontró un proyecto al que nunca se dio nombre{many}.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{stem}. Every edit up to the end is in it.</source>
      <translation>{stem}. Contiene cada edición hasta el final.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>So many people cannot be looked for</source>
      <translation>No se puede buscar a tantas personas</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>This job of the project's queue cannot be read</source>
      <translation>Esta tarea de la cola del proyecto no se puede leer</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open videos, depth recordings, poses, a project</source>
      <translation>Abrir vídeos, grabaciones de profundidad, poses, un proyecto</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a &amp;folder…</source>
      <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder of pictures, of poses, or of recordings</source>
      <translation>Abrir una carpeta de imágenes, de poses o de grabaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Re&amp;link recording…</source>
      <translation>&amp;Vincular grabación…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Find a file that was moved</source>
      <translation>Buscar un archivo que se movió</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Frames per second…</source>
      <translation>Fotogramas por segundo…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Of a recording that does not say, as pictures</source>
      <translation>De una grabación que no lo dice, como imágenes sueltas</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove recording</source>
      <translation>Quitar grabación</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Import poses…</source>
      <translation>&amp;Importar poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses…</source>
      <translation>Importar una carpeta de poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Recordings</source>
      <translation>Grabaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} is missing: File &gt; Relink recording</source>
      <translation>Falta {recording}: Archivo &gt; Vincular grabación</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder</source>
      <translation>Abrir una carpeta</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at files</source>
      <translation>Examinar archivos</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Add {recording}</source>
      <translation>Añadir {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} added</source>
      <translation>{recording} añadida</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} states its rate</source>
      <translation>{recording} indica su frecuencia</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{fps:g} frames/s</source>
      <translation>{fps:g} fotogramas/s</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Undo or remove them, then give the rate</source>
      <translation>Deshágalas o quítelas y luego indique la frecuencia</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>There are poses at the times that were assumed</source>
      <translation>Hay poses en los tiempos que se supusieron</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Set rate</source>
      <translation>Definir frecuencia</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording}: {fps:g} frames/s</source>
      <translation>{recording}: {fps:g} fotogramas/s</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove {recording}</source>
      <translation>Quitar {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} removed from the project; the file itself stays</source>
      <translation>{recording} se quitó del proyecto; el archivo se conserva</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relink {name}</source>
      <translation>Vincular {name}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relinked to {found}</source>
      <translation>Vinculada a {found}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import poses</source>
      <translation>Importar poses</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses</source>
      <translation>Importar una carpeta de poses</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at {path}</source>
      <translation>Examinar {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import {path}</source>
      <translation>Importar {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All pose files ({names})</source>
      <translation>Todos los archivos de poses ({names})</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>the selected joints (all where none is selected), in the range if one is set</source>
      <translation>las articulaciones seleccionadas (todas si no hay ninguna), en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Re&amp;fine on this recording…</source>
      <translation>Re&amp;finar con esta grabación…</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct a joint in a few frames (two at least): the frames around them follow. Some corrected frames are held out and judge; if they get no better, nothing is changed. Without corrections the estimator can look again</source>
      <translation>Corrija una articulación en algunos fotogramas (al menos dos): los fotogramas de alrededor la siguen. Algunos fotogramas corregidos se reservan y juzgan; si no mejoran, no se cambia nada. Sin correcciones, el estimador puede mirar de nuevo</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go to the frame to correct next</source>
      <translation>Ir al próximo fotograma que corregir</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>The one whose correction would teach a refinement most: doubtful, and far from what is corrected</source>
      <translation>Aquel cuya corrección más enseñaría a un refinamiento: dudoso y lejos de lo ya corregido</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Before and after refining</source>
      <translation>Antes y después de refinar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Changes between the refined track and the one it was made of. Choose Moved by refining in the timeline to see where they differ</source>
      <translation>Alterna entre la pista refinada y aquella de la que se hizo. Elija Movido al refinar en la línea de tiempo para ver dónde difieren</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement over</source>
      <translation>Adoptar el refinamiento</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts refined joints into the track they were made of: {part}</source>
      <translation>Lleva las articulaciones refinadas a la pista de la que se hicieron: {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement back</source>
      <translation>Retirar el refinamiento</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts joints of the refined track back to where they were: {part}</source>
      <translation>Devuelve las articulaciones de la pista refinada adonde estaban: {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Choose a refined track, or refine this one (Ctrl+Shift+R)</source>
      <translation>Elija una pista refinada o refine esta (Ctrl+Shift+R)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no refinement to compare with</source>
      <translation>No hay ningún refinamiento con el que comparar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: after refining</source>
      <translation>Se muestra: después de refinar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: before refining</source>
      <translation>Se muestra: antes de refinar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refined</source>
      <translation>Refinado</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>As before refining</source>
      <translation>Como antes de refinar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>all joints</source>
      <translation>todas las articulaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>correct</source>
      <translation>corregir</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no frame to correct in this track</source>
      <translation>No hay ningún fotograma que corregir en esta pista</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frame corrected)</source>
      <translation>Corrija lo que está mal aquí ({count} fotograma corregido)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frames corrected)</source>
      <translation>Corrija lo que está mal aquí ({count} fotogramas corregidos)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>refine</source>
      <translation>refinar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Save the project to another place first</source>
      <translation>Guarde antes el proyecto en otro lugar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>{path} can only be read where it is</source>
      <translation>{path} solo se puede leer donde está</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine poses in {recording}</source>
      <translation>Refinar poses en {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine from corrections</source>
      <translation>Refinar a partir de correcciones</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Wait for it, or end it in the panel Refining</source>
      <translation>Espere a que termine, o finalícela en el panel Refinado</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>A network is learning already, or looking again</source>
      <translation>Una red ya está aprendiendo o mirando otra vez</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining</source>
      <translation>Refinado</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining poses in {recording} was not done when this project was closed.</source>
      <translation>El refinado de poses en {recording} no había terminado al cerrar este proyecto.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was, with the weights {weights}.</source>
      <translation>Continúa desde donde estaba, con los pesos {weights}.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was.</source>
      <translation>Continúa desde donde estaba.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Throw it away</source>
      <translation>Desecharlo</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Nothing was kept as {name}: the pictures were no better</source>
      <translation>No se guardó nada como {name}: las imágenes no fueron mejores</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Kept as {name}, for other recordings</source>
      <translation>Guardado como {name}, para otras grabaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Next to check</source>
      <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Previous to check</source>
      <translation>&amp;Anterior por revisar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Accept</source>
      <translation>&amp;Aceptar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are right as they are</source>
      <translation>Las poses están bien como están</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept and &amp;go on</source>
      <translation>Aceptar y &amp;seguir</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Reject</source>
      <translation>&amp;Rechazar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are wrong: delete the joints</source>
      <translation>Las poses están mal: eliminar las articulaciones</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Fix</source>
      <translation>A&amp;rreglar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Swap back, or smooth over the frames around it</source>
      <translation>Deshacer el intercambio o suavizar los fotogramas de alrededor</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix &amp;all</source>
      <translation>Arreglar &amp;todo</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>All suggestions of this kind; the whole track, gaps too, if none is selected</source>
      <translation>Todas las sugerencias de este tipo; la pista entera, huecos incluidos, si no hay ninguna seleccionada</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all of this kind</source>
      <translation>Aceptar todas las de este tipo</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;What to check</source>
      <translation>&amp;Qué revisar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scan {track}</source>
      <translation>Examinar {track}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>review</source>
      <translation>revisar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason} ({left:,} left)</source>
      <translation>{reason} (quedan {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scanning the track …</source>
      <translation>Analizando la pista …</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Nothing is left to check in this track</source>
      <translation>No queda nada por revisar en esta pista</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accepted: {words}</source>
      <translation>Aceptado: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Some of these joints were set by hand</source>
      <translation>Algunas de estas articulaciones se fijaron a mano</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Delete their keys first</source>
      <translation>Elimine primero sus claves</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Rejected, joints removed: {words}</source>
      <translation>Rechazado, articulaciones quitadas: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fixed: {words}</source>
      <translation>Arreglado: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all</source>
      <translation>Arreglar todo</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all: {reasons}</source>
      <translation>Arreglar todo: {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all: {reasons}</source>
      <translation>Aceptar todo: {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frame changed</source>
      <translation>{count:,} fotograma cambiado</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frames changed</source>
      <translation>{count:,} fotogramas cambiados</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>There is no suggestion to accept, reject or fix here</source>
      <translation>Aquí no hay ninguna sugerencia que aceptar, rechazar o arreglar</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Press N for the next one</source>
      <translation>Pulse N para la siguiente</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>frame {start}</source>
      <translation>fotograma {start}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason}, {where} (of {left:,})</source>
      <translation>{reason}, {where} (de {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>R&amp;uler</source>
      <translation>Re&amp;gla</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place to another: millimetres in depth or by a stated length, else pixels</source>
      <translation>Arrastre de un lugar a otro: milímetros en profundidad o por una longitud indicada; si no, píxeles</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the last ruler…</source>
      <translation>Longitud de la última regla…</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>What it measures in truth: all rulers as far away are then in millimetres</source>
      <translation>Lo que mide en realidad: todas las reglas a esa distancia quedan en milímetros</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove the last ruler</source>
      <translation>Quitar la última regla</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place in the picture to another</source>
      <translation>Arrastre de un lugar de la imagen a otro</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay ruler</source>
      <translation>Poner regla</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Move ruler</source>
      <translation>Mover regla</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the ruler</source>
      <translation>Longitud de la regla</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Millimetres</source>
      <translation>Milímetros</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove ruler</source>
      <translation>Quitar regla</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Ruler removed</source>
      <translation>Regla quitada</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>There is no ruler</source>
      <translation>No hay ninguna regla</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay one first (U)</source>
      <translation>Ponga una primero (U)</translation>
    </message>
    <message>
      <location filename="app/controllers/sources.py" />
      <source>There are no 2D poses</source>
      <translation>No hay poses 2D</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Swap left and right</source>
      <translation>&amp;Intercambiar izquierda y derecha</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Of the selected joints; over the range if one is set</source>
      <translation>De las articulaciones seleccionadas; en el intervalo si hay uno</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;limb</source>
      <translation>Intercambiar &amp;miembro</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap whole &amp;body</source>
      <translation>Intercambiar todo el &amp;cuerpo</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;persons from here</source>
      <translation>Intercambiar &amp;personas desde aquí</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Join another person to this one…</source>
      <translation>&amp;Unir otra persona a esta…</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Fills the frames where this one is missing, from here on or over the range</source>
      <translation>Rellena los fotogramas en que esta falta, desde aquí o en el intervalo</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>{joints} has no partner on the other side</source>
      <translation>{joints} no tiene pareja en el otro lado</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>The selected joints have no partners on the other side</source>
      <translation>Las articulaciones seleccionadas no tienen pareja en el otro lado</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>the whole body</source>
      <translation>todo el cuerpo</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Left and right swapped: {what}{where}</source>
      <translation>Izquierda y derecha intercambiadas: {what}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap persons</source>
      <translation>Intercambiar personas</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap this person with</source>
      <translation>Intercambiar esta persona con</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join persons</source>
      <translation>Unir personas</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join to this person</source>
      <translation>Unir a esta persona</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>There is only one person</source>
      <translation>Solo hay una persona</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Persons {person} and {person2} swapped in {frames}</source>
      <translation>Personas {person} y {person2} intercambiadas en {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Person {person} joined to person {person2} in {frames}</source>
      <translation>Persona {person} unida a la persona {person2} en {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Next person</source>
      <translation>Persona siguiente</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Compare: next track of this person</source>
      <translation>Comparar: pista siguiente de esta persona</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Remove track</source>
      <translation>Quitar pista</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>All &amp;tracks of this person</source>
      <translation>Todas las &amp;pistas de esta persona</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Also show, faintly, what other estimators found</source>
      <translation>Mostrar también, atenuado, lo que encontraron otros estimadores</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>This person has only one track: there is nothing to compare with</source>
      <translation>Esta persona solo tiene una pista: no hay nada con qué comparar</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Now showing: {track}</source>
      <translation>Se muestra: {track}</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>There is no track to remove</source>
      <translation>No hay ninguna pista que quitar</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Removed: {track} of {person}</source>
      <translation>Eliminado: {track} de {person}</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Runs beside your other work; Jobs shows how far it is. What was trained goes on with Resume</source>
      <translation>Se ejecuta junto a su otro trabajo; Trabajos muestra cuánto lleva. Lo entrenado sigue con Reanudar</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Train a model…</source>
      <translation>&amp;Entrenar un modelo…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Models of mine…</source>
      <translation>&amp;Mis modelos…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>What you trained and refined: what it is of, and away with it</source>
      <translation>Lo que ha entrenado y refinado: de qué es, y cómo eliminarlo</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Train {training}</source>
      <translation>Entrenar {training}</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Trained: {path}</source>
      <translation>Entrenado: {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Frames</source>
      <translation>Fotogramas</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Steps of the search</source>
      <translation>Pasos de la búsqueda</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Each run becomes a separate track. All are compared and shown side by side.</source>
      <translation>Cada ejecución es una pista aparte. Todas se comparan y se muestran en paralelo.</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>(from source)</source>
      <translation>(desde el código fuente)</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>About Posewright</source>
      <translation>Acerca de Posewright</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;Repair, lift, correct and measure human motion from video and depth recordings.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Models and sample data have their own licences: &lt;tt&gt;posewright models list&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;Repare, eleve a 3D, corrija y mida el movimiento humano de vídeos y grabaciones de profundidad.&lt;/p&gt;&lt;p&gt;Licencia Apache 2.0. Los modelos y los datos de ejemplo tienen sus propias licencias: &lt;tt&gt;posewright models list&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking this installation…</source>
      <translation>Comprobando esta instalación…</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check of this installation</source>
      <translation>Comprobación de esta instalación</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check the installation</source>
      <translation>Comprobar la instalación</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>The check could not be run: {error}</source>
      <translation>No se pudo hacer la comprobación: {error}</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>Adapt</source>
      <translation>Adaptar</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>, and the {corrected} frames that you corrected,</source>
      <translation>, y los {corrected} fotogramas que corrigió,</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>The network learns what this sensor makes of people, without labels. A quarter of the recording{judges} judge it afterwards: it is kept only where it got better.</source>
      <translation>La red aprende qué hace este sensor de las personas, sin etiquetas. Una cuarta parte de la grabación{judges} la juzga después: solo se conserva donde mejoró.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>There are {count} recordings in {folder}.</source>
      <translation>Hay {count} grabaciones en {folder}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add them to this project, or make a project of each in the background: estimated, repaired and lifted.</source>
      <translation>Añádalas a este proyecto o haga un proyecto de cada una en segundo plano: estimada, completada y elevada.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add as recordings</source>
      <translation>Añadir como grabaciones</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Process as a batch…</source>
      <translation>Procesar por lotes…</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Those in all folders below, too</source>
      <translation>También las de todas las subcarpetas</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Projects go to</source>
      <translation>Proyectos en</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>One project for each recording</source>
      <translation>Un proyecto por cada grabación</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The usual one</source>
      <translation>El habitual</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Estimator</source>
      <translation>Estimador</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Number of people</source>
      <translation>Número de personas</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Then</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Repair: fill gaps, upsample</source>
      <translation>Completar: rellenar huecos, más articulaciones</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>And</source>
      <translation>Y</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>This computer</source>
      <translation>Este equipo</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The cluster at {address}</source>
      <translation>El clúster en {address}</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Work on</source>
      <translation>Trabajar en</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The preferences have a cluster's address</source>
      <translation>La dirección de un clúster está en las preferencias</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Processes</source>
      <translation>Procesos</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Each needs about 1 GB of memory; one processor is left to the window</source>
      <translation>Cada uno necesita cerca de 1 GB de memoria; un procesador queda para la ventana</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>What is done already is left out. Close the window at any time: the same again goes on from there.</source>
      <translation>Lo ya hecho se omite. Cierre la ventana cuando quiera: repetirlo sigue desde ahí.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibrations (*.toml *.yaml *.yml *.json *.xml *.txt);;All files (*)</source>
      <translation>Calibraciones (*.toml *.yaml *.yml *.json *.xml *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Field of view</source>
      <translation>Campo de visión</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibration file</source>
      <translation>Archivo de calibración</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved with this recording</source>
      <translation>Guardada con esta grabación</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera from</source>
      <translation>Cámara de</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Horizontal field of view</source>
      <translation>Campo de visión horizontal</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of the file</source>
      <translation>Cámara del archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Which</source>
      <translation>Cuál</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose a calibration file.</source>
      <translation>Elija un archivo de calibración.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Reading {path} …</source>
      <translation>Leyendo {path} …</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>In the recording</source>
      <translation>En la grabación</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of {recording}</source>
      <translation>Cámara de {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved in the project and used whenever this recording is lifted to 3D.</source>
      <translation>Se guarda en el proyecto y se usa cada vez que esta grabación se eleva a 3D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>This camera's pictures have another shape</source>
      <translation>Las imágenes de esta cámara tienen otra forma</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose another camera of the file</source>
      <translation>Elija otra cámara del archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>{count} distortion terms</source>
      <translation>{count} términos de distorsión</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>no distortion</source>
      <translation>sin distorsión</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place known</source>
      <translation>posición conocida</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place unknown</source>
      <translation>posición desconocida</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Focal length {fx:.0f} × {fy:.0f} px, centre {cx:.0f}, {cy:.0f}, {lens}, {place}</source>
      <translation>Distancia focal {fx:.0f} × {fy:.0f} px, centro {cx:.0f}, {cy:.0f}, {lens}, {place}</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Centimetres</source>
      <translation>Centímetros</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Metres</source>
      <translation>Metros</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Depth of {path}</source>
      <translation>Profundidad de {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>In the file</source>
      <translation>En el archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>These are</source>
      <translation>Estos son</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>The file does not say. Of raw sensor units type how many millimetres one is, such as {example:g}.</source>
      <translation>El archivo no lo dice. Para unidades brutas del sensor, escriba cuántos milímetros es una, por ejemplo {example:g}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Found by itself</source>
      <translation>Detectado solo</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Estimate</source>
      <translation>Estimar</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>No estimator can use a recording of this kind.</source>
      <translation>Ningún estimador puede usar una grabación de este tipo.</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Joints: {skeleton}. Licence: {licence}.</source>
      <translation>Articulaciones: {skeleton}. Licencia: {licence}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export poses</source>
      <translation>Exportar poses</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Tracks</source>
      <translation>Pistas</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Writes what you see, corrections included</source>
      <translation>Escribe lo que ve, correcciones incluidas</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Pelvis at the origin</source>
      <translation>Pelvis en el origen</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Standing on the ground (estimate)</source>
      <translation>De pie en el suelo (estimación)</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Where they are in the scene is unknown</source>
      <translation>Se desconoce dónde están en la escena</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Assumed</source>
      <translation>Supuesto</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Nobody states this: the file is written as if it were known</source>
      <translation>Nadie lo indica: el archivo se escribe como si se supiera</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Renew 3D</source>
      <translation>Renovar 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Browse…</source>
      <translation>Examinar…</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>File to write</source>
      <translation>Archivo de salida</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder to write</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>A file for each frame goes into it</source>
      <translation>Contendrá un archivo por fotograma</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Choose at least one track.</source>
      <translation>Elija al menos una pista.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>{fmt} holds {names} poses, these are {pop}D.</source>
      <translation>{fmt} admite poses {names}; estas son {pop}D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
3D is {names}: renew it first, or export it as it is.</source>
      <translation>
El 3D es {names}: renuévelo primero o expórtelo como está.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
Not written, of the file that was read: {names}.</source>
      <translation>
No se escribe, del archivo leído: {names}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>folder</source>
      <translation>carpeta</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One column (85 mm)</source>
      <translation>Una columna (85 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One and a half (114 mm)</source>
      <translation>Columna y media (114 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Two columns (174 mm)</source>
      <translation>Dos columnas (174 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure for a paper</source>
      <translation>Figura para un artículo</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure</source>
      <translation>Figura</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Font size</source>
      <translation>Tamaño de letra</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width in millimetres</source>
      <translation>Anchura en milímetros</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{width:g} × {height:g} mm, text of {font:g} points: put it into the paper unscaled.</source>
      <translation>{width:g} × {height:g} mm, texto de {font:g} puntos: insértela en el artículo sin escalarla.</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>PDF (*.pdf);;Vector graphics (*.svg);;Picture of 600 dpi (*.png)</source>
      <translation>PDF (*.pdf);;Gráfico vectorial (*.svg);;Imagen de 600 ppp (*.png)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save figure</source>
      <translation>Guardar figura</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>This file type cannot be written</source>
      <translation>Este tipo de archivo no se puede escribir</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{path} cannot be written</source>
      <translation>No se puede escribir {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Choose another folder</source>
      <translation>Elija otra carpeta</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Mine</source>
      <translation>Propios</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Those that ship</source>
      <translation>Incluidos</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Advanced</source>
      <translation>Avanzado</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} or more</source>
      <translation>{low:g} o más</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} a {high:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go to frame or time</source>
      <translation>Ir a fotograma o tiempo</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go</source>
      <translation>Ir</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame or time</source>
      <translation>Fotograma o tiempo</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>, its own number: #{numbers}</source>
      <translation>, su propio número: #{numbers}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>A frame from 0 to {last}{own}, or a time: {short:.1f}s, 1:{long:04.1f}</source>
      <translation>Un fotograma de 0 a {last}{own}, o un tiempo: {short:.1f}s, 1:{long:04.1f}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame {frame} of 0–{last}{number}, at {times:.3f} s</source>
      <translation>Fotograma {frame} de 0–{last}{number}, a los {times:.3f} s</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Search all pages</source>
      <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>No page has all of these words</source>
      <translation>Ninguna página tiene todas estas palabras</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detected: found by an estimator, to be corrected</source>
      <translation>Detectado: hallado por un estimador, para corregir</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Truth: a reference to compare with</source>
      <translation>Referencia: con la que comparar</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Everyone in the file</source>
      <translation>Todas las del archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>One person (or one camera) of the file</source>
      <translation>Una persona (o una cámara) del archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose n belongs to frame n</source>
      <translation>La pose n pertenece al fotograma n</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>By time: of another frame rate</source>
      <translation>Por tiempo: con otra frecuencia</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As the file says, else assumed</source>
      <translation>Como diga el archivo; si no, se supone</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose number n of the file goes to frame n of the recording.</source>
      <translation>La pose número n del archivo va al fotograma n de la grabación.</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Each frame takes the pose nearest in time. Time in the file + offset = time in the recording.</source>
      <translation>Cada fotograma toma la pose más cercana en el tiempo. Tiempo en el archivo + desfase = tiempo en la grabación.</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frame</source>
      <translation>{count:,} fotograma</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frames</source>
      <translation>{count:,} fotogramas</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>On its own, without a recording</source>
      <translation>Por sí solo, sin grabación</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Onto</source>
      <translation>En</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As</source>
      <translation>Como</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detect</source>
      <translation>Detectar</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Whose</source>
      <translation>De quién</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Number in the file</source>
      <translation>Número en el archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As person</source>
      <translation>Como persona</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Offset</source>
      <translation>Desfase</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Frames per second</source>
      <translation>Fotogramas por segundo</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>as the file says, else {fps:g}</source>
      <translation>según el archivo; si no, {fps:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Unit in 3D</source>
      <translation>Unidad en 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Up in 3D</source>
      <translation>Arriba en 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Joints</source>
      <translation>Articulaciones</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Change the bone to</source>
      <translation>Cambiar el hueso a</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>It comes from</source>
      <translation>Procede de</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Skeleton</source>
      <translation>Esqueleto</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Choose the file of a skeleton (TOML).</source>
      <translation>Elija el archivo de un esqueleto (TOML).</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Guessed from their names: {told_bones}</source>
      <translation>Deducido de sus nombres: {told_bones}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{skeleton} ({count} joints)</source>
      <translation>{skeleton} ({count} articulaciones)</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Points without bones</source>
      <translation>Puntos sin huesos</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>From a file…</source>
      <translation>Desde un archivo…</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Person {person} (new)</source>
      <translation>Persona {person} (nueva)</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Usual</source>
      <translation>Habitual</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the paper</source>
      <translation>Búsqueda como en el artículo</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the thesis</source>
      <translation>Búsqueda como en la tesis</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Repair</source>
      <translation>Completar</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the {count} selected</source>
      <translation>Solo las {count} seleccionadas</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the selected one</source>
      <translation>Solo la seleccionada</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>This person</source>
      <translation>Esta persona</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Everyone</source>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Completing is the most accurate; the published searches are there to compare with</source>
      <translation>El completado es lo más exacto; las búsquedas publicadas están para comparar</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Confirmed joints never move. Filled-in joints are shown as hollow rings.</source>
      <translation>Las articulaciones confirmadas nunca se mueven. Las rellenadas se muestran como anillos huecos.</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>{count} joints ({name})</source>
      <translation>{count} articulaciones ({name})</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joints to compare</source>
      <translation>Articulaciones que comparar</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joint of the prediction for {joint}</source>
      <translation>Articulación de la predicción para {joint}</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Truth</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Prediction</source>
      <translation>Predicción</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Match joints by name and by the skeletons' tables</source>
      <translation>Emparejar articulaciones por nombre y por las tablas de los esqueletos</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift {recording} to 3D</source>
      <translation>Elevar {recording} a 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift</source>
      <translation>Elevar</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>No person is {height:.0f} mm high: give {shortest} to 2800 mm, or 0.</source>
      <translation>Nadie mide {height:.0f} mm: indique de {shortest} a 2800 mm, o 0.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>in true size</source>
      <translation>a tamaño real</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>at the size of an average person, since no body height is given</source>
      <translation>al tamaño de una persona media, ya que no se indica la estatura</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Standing on a floor, y up, {scale}.</source>
      <translation>De pie en un suelo, y hacia arriba, {scale}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Placed in front of the camera, {scale}.</source>
      <translation>Colocado ante la cámara, {scale}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Relative to the pelvis, {scale}; a floor, or a camera and the body height, place people in the scene.</source>
      <translation>Relativo a la pelvis, {scale}; un suelo, o una cámara y la estatura, sitúan a las personas en la escena.</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frames {start} to {stop}</source>
      <translation>Fotogramas {start} a {stop}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frame {start}</source>
      <translation>Fotograma {start}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>On</source>
      <translation>En</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags to find it by</source>
      <translation>Etiquetas para encontrarla</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Used so far: </source>
      <translation>Usadas hasta ahora: </translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Write a note or add a tag.</source>
      <translation>Escriba una nota o añada una etiqueta.</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Models of mine</source>
      <translation>Mis modelos</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>None yet. Refining (Keep as), adapting to a sensor and training make some.</source>
      <translation>Aún no hay ninguno. Se crean al refinar (Guardar como), al adaptar a un sensor y al entrenar.</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Delete {name} from the disk? This cannot be undone.</source>
      <translation>¿Eliminar {name} del disco? No se puede deshacer.</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>parts of jumps compare without</source>
      <translation>partes de jumps comparar sin ablación</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>version licence install</source>
      <translation>versión licencia instalar</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>calibration intrinsics</source>
      <translation>calibración intrínsecos</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>evaluate error mpjpe truth metrics</source>
      <translation>evaluar error mpjpe referencia verdad métricas</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>remove missing</source>
      <translation>quitar borrar falta</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>rula reba owas niosh</source>
      <translation>rula reba owas niosh</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>pdf html print findings</source>
      <translation>pdf html imprimir resultados</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>save as bvh trc c3d csv coco write</source>
      <translation>guardar como bvh trc c3d csv coco escribir</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>smooth low-pass butterworth gaussian jitter noise</source>
      <translation>suavizar paso bajo butterworth gaussiano temblor ruido</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>documentation manual guide how to</source>
      <translation>documentación manual guía cómo</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>inpaint fill gaps complete jumps upsample</source>
      <translation>reparar rellenar huecos completar jumps inpainting</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>tween fill gap between keys</source>
      <translation>intermedios rellenar hueco entre claves</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>fill gap infer</source>
      <translation>rellenar hueco inferir</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>3d depth reconstruct</source>
      <translation>3d profundidad reconstruir</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>blur anonymise privacy silhouette</source>
      <translation>desenfocar anonimizar privacidad silueta</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>load video import project add</source>
      <translation>cargar vídeo importar proyecto añadir</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>settings options theme language units</source>
      <translation>opciones ajustes tema idioma unidades</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>run all detect</source>
      <translation>ejecutar todo detectar</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>video overlay mp4 export clip</source>
      <translation>vídeo superposición mp4 exportar clip</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>errors suspicious check</source>
      <translation>errores sospechoso comprobar</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>keys help keyboard mouse</source>
      <translation>teclas ayuda teclado ratón</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>flip exchange sides</source>
      <translation>voltear cambiar lados</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>learn network model fit</source>
      <translation>aprender red ajustar modelo</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>detect find people track</source>
      <translation>detectar encontrar personas seguir</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>back revert</source>
      <translation>atrás revertir</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>What do you want to do?</source>
      <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Search commands</source>
      <translation>Buscar órdenes</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Commands found</source>
      <translation>Órdenes encontradas</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>{text}: not possible now</source>
      <translation>{text}: ahora no es posible</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Same as the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Counts from the next start</source>
      <translation>Cuenta desde el próximo inicio</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shown with the recordings you review</source>
      <translation>Se muestra con las grabaciones que revisa</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Of loads, heights and reaches</source>
      <translation>De cargas, alturas y alcances</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Medium step</source>
      <translation>Paso medio</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source> frames</source>
      <translation> fotogramas</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Large step</source>
      <translation>Paso grande</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Memory for frames</source>
      <translation>Memoria para fotogramas</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Recent frames are kept in memory, so going back to them is instant</source>
      <translation>Los fotogramas recientes se guardan en memoria, así que volver a ellos es inmediato</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Play every frame</source>
      <translation>Reproducir cada fotograma</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Cluster</source>
      <translation>Clúster</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Address of a Dask scheduler for batches: as dask scheduler prints it</source>
      <translation>Dirección de un planificador de Dask para lotes: como la muestra dask scheduler</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shortcuts</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find in the preferences</source>
      <translation>Buscar en las preferencias</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Nothing here has these words.</source>
      <translation>Nada aquí tiene estas palabras.</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How many are tracked: as many as are seen at once, or so many</source>
      <translation>Cuántas se siguen: tantas como se vean a la vez, o este número</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Best</source>
      <translation>Mejor</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast</source>
      <translation>Rápido</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast takes the smaller networks</source>
      <translation>Rápido usa las redes más pequeñas</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>gaps are filled</source>
      <translation>se rellenan huecos</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>3D is made</source>
      <translation>se crea el 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Poses by the estimator {name}</source>
      <translation>Poses con el estimador {name}</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Rate of {recording}</source>
      <translation>Frecuencia de {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Neither the recording nor anyone has said so far. Times, speeds and durations follow from it.</source>
      <translation>Ni la grabación ni nadie lo ha dicho hasta ahora. De ella dependen tiempos, velocidades y duraciones.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections carried over (seconds)</source>
      <translation>Correcciones trasladadas (segundos)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections, and a network that learns from the pictures (minutes)</source>
      <translation>Correcciones, y una red que aprende de las imágenes (minutos)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Looking again, without corrections (minutes)</source>
      <translation>Mirar de nuevo, sin correcciones (minutos)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair and a body with bones of one length</source>
      <translation>En la reparación de la pista y en un cuerpo con huesos de longitud fija</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>A body with bones of one length</source>
      <translation>En un cuerpo con huesos de longitud fija</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair</source>
      <translation>En la reparación de la pista</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The corrections alone</source>
      <translation>Solo en las correcciones</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine on this recording</source>
      <translation>Refinar con esta grabación</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine</source>
      <translation>Refinar</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Engine</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Believe</source>
      <translation>Creer</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What a joint may be told by beside its corrections. It is asked only where there are three of them at least, and believed only as far as corrected frames are told better from the others with it</source>
      <translation>Qué puede determinar una articulación además de sus correcciones. Solo se consulta donde hay al menos tres, y solo se cree en la medida en que los fotogramas corregidos se deducen mejor de los demás con ello</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network knows before it learns from this recording; empty: what comes with the program</source>
      <translation>Lo que la red sabe antes de aprender de esta grabación; vacío: lo que viene con el programa</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Learn for</source>
      <translation>Aprender durante</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Keep as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>a name, to use it for other recordings</source>
      <translation>un nombre, para usarlo en otras grabaciones</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learns becomes a model of yours, if the judge finds it better</source>
      <translation>Lo que la red aprende pasa a ser un modelo suyo, si el juez lo encuentra mejor</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Look for</source>
      <translation>Mirar durante</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>You have a model of this name: it is replaced if this one is kept.</source>
      <translation>Ya hay un modelo con este nombre: se sustituye si se guarda este.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} is corrected. Shift+T leads to the one that teaches most.</source>
      <translation>Corrija articulaciones en al menos {needed} fotogramas repartidos por la grabación; hay {count} corregido. Shift+T lleva al que más enseña.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} are corrected. Shift+T leads to the one that teaches most.</source>
      <translation>Corrija articulaciones en al menos {needed} fotogramas repartidos por la grabación; hay {count} corregidos. Shift+T lleva al que más enseña.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Pictures refine 2D tracks only: refine the 2D track, then lift it.</source>
      <translation>Las imágenes solo refinan pistas 2D: refine la pista 2D y luego pásela a 3D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The recording's pictures are not at hand: relink it first (File &gt; Relink recording).</source>
      <translation>Las imágenes de la grabación no están disponibles: vuelva a enlazarla primero (Archivo &gt; Volver a enlazar grabación).</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Only what BlazePose or RTMPose estimated can be looked at again. Choose that track in Tracks, or correct some frames of this one.</source>
      <translation>Solo lo que estimó BlazePose o RTMPose puede mirarse otra vez. Elija esa pista en Pistas, o corrija algunos fotogramas de esta.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Too few frames are corrected to judge: the model must at least agree with itself.</source>
      <translation>Hay muy pocos fotogramas corregidos para juzgar: el modelo debe al menos coincidir consigo mismo.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected: each is told from the others, and that is the judge.</source>
      <translation>Hay {corrected} fotogramas corregidos: cada uno se predice a partir de los demás, y eso es el juez.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected; {held} of them are held out and judge.</source>
      <translation>Hay {corrected} fotogramas corregidos; {held} de ellos se reservan como jueces.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The estimator looks at each picture again, and in a mirror. Four judges measure how far the joints are from what is seen in a larger square, what is seen in a mirror, a steady course in time, and a body with bones of one length. A joint is changed only in the seconds in which one at least finds it nearer, and none farther; where that never is so, nothing is changed. Corrections say more: twenty leave a quarter of the error.</source>
      <translation>El estimador mira cada imagen de nuevo, y en un espejo. Cuatro jueces miden lo lejos que están las articulaciones de lo que se ve en un cuadrado mayor, de lo que se ve en un espejo, de un movimiento regular en el tiempo y de un cuerpo con huesos de longitud constante. Una articulación solo se cambia en los segundos en que al menos uno la encuentra más cerca y ninguno más lejos; donde nunca ocurre, no se cambia nada. Las correcciones dicen más: veinte dejan una cuarta parte del error.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learnt on another recording is added where it brings the track nearer to the corrections that judge. It knows the person and the place that it was taught with.</source>
      <translation>Lo que la red aprendió en otra grabación se añade donde acerca la pista a las correcciones que juzgan. Conoce a la persona y el lugar con los que aprendió.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>This engine is the usual one, because it wins on real videos: of BlazePose's error a quarter was left with 20 corrected frames. Where the judge finds it no better, nothing is changed.</source>
      <translation>Este método es el habitual porque gana en vídeos reales: del error de BlazePose quedó un cuarto con 20 fotogramas corregidos. Si el juez no lo encuentra mejor, no se cambia nada.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>On real videos the pictures have not helped so far, so this is for recordings in which the track errs in ways that no frame beside it shows. Both engines are judged, and the better one is taken.</source>
      <translation>En vídeos reales las imágenes no han ayudado hasta ahora, así que esto es para grabaciones en las que la pista yerra de formas que ningún fotograma vecino muestra. Se juzgan ambos métodos y se toma el mejor.</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching {where}</source>
      <translation>Buscando en {where}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{recording} is not in {folder}</source>
      <translation>{recording} no está en {folder}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search another folder, or choose the file by hand</source>
      <translation>Busque en otra carpeta o elija el archivo a mano</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink {recording}</source>
      <translation>Vincular {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink</source>
      <translation>Vincular</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Old location</source>
      <translation>Ubicación anterior</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Identified by</source>
      <translation>Identificada por</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{size:,} bytes, {n_frames} frames</source>
      <translation>{size:,} bytes, {n_frames} fotogramas</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>New location</source>
      <translation>Ubicación nueva</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Not found yet</source>
      <translation>Aún no encontrada</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search a folder…</source>
      <translation>Buscar en una carpeta…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file…</source>
      <translation>Elegir el archivo…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder…</source>
      <translation>Elegir la carpeta…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>For a recording that is a folder of pictures</source>
      <translation>Para una grabación que es una carpeta de imágenes</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching</source>
      <translation>Buscando</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search in a folder</source>
      <translation>Buscar en una carpeta</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file</source>
      <translation>Elegir el archivo</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder of pictures</source>
      <translation>Elegir la carpeta de imágenes</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search {folder}</source>
      <translation>Buscar en {folder}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is the same file.</source>
      <translation>Es el mismo archivo.</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{name} {a} before, {b} now</source>
      <translation>{name}: antes {a}, ahora {b}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is another file: </source>
      <translation>Es otro archivo: </translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>same frames and size, but different content</source>
      <translation>mismos fotogramas y tamaño, pero otro contenido</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag a joint</source>
      <translation>Arrastrar una articulación</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move it (Esc cancels; one undo step a drag)</source>
      <translation>moverla (Esc cancela; un paso de deshacer por arrastre)</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag a joint</source>
      <translation>Ctrl + arrastrar articulación</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>also move it in nearby frames; the wheel sets how many</source>
      <translation>moverla también en fotogramas cercanos; la rueda fija cuántos</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + drag</source>
      <translation>Alt + arrastrar</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move the whole person</source>
      <translation>mover a la persona entera</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + wheel</source>
      <translation>Alt + rueda</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>rotate the whole person</source>
      <translation>girar a la persona entera</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + click</source>
      <translation>Mayús + clic</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>add a joint to the selection</source>
      <translation>añadir una articulación a la selección</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag on the picture</source>
      <translation>Arrastrar en la imagen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>select joints in a rectangle</source>
      <translation>seleccionar articulaciones en un rectángulo</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Middle drag</source>
      <translation>Arrastrar con botón central</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>pan</source>
      <translation>desplazar</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>zoom at the pointer; on the timeline: zoom time</source>
      <translation>ampliar en el puntero; en la línea de tiempo: ampliar el tiempo</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + drag on the timeline</source>
      <translation>Mayús + arrastrar en la línea de tiempo</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>set the range</source>
      <translation>definir el intervalo</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag in the curves</source>
      <translation>Ctrl + arrastrar en las curvas</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>choose points with a box: drag one to move all, an edge to scale them</source>
      <translation>elegir puntos con un recuadro: arrastre uno para mover todos, un borde para escalarlos</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Hold H</source>
      <translation>Mantener H</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>hide the poses</source>
      <translation>ocultar las poses</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>Ratón</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keyboard and mouse</source>
      <translation>Teclado y ratón</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keymap</source>
      <translation>Mapa de teclas</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>New shortcut</source>
      <translation>Atajo nuevo</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Set</source>
      <translation>Definir</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Default</source>
      <translation>Predeterminado</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Two actions have the same key. </source>
      <translation>Dos acciones tienen la misma tecla. </translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>assumed: {value}</source>
      <translation>supuesto: {value}</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Load and time</source>
      <translation>Carga y tiempo</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Posture</source>
      <translation>Postura</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>What is not seen</source>
      <translation>Lo que no se ve</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>not said</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's left</source>
      <translation>la izquierda de la persona</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's right</source>
      <translation>la derecha de la persona</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the front</source>
      <translation>el frente</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the back</source>
      <translation>la espalda</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>from calibration, accelerometer or floor, else the camera's</source>
      <translation>de calibración, acelerómetro o suelo; si no, de la cámara</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the camera was level</source>
      <translation>la cámara estaba nivelada</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Sets what such a workplace usually has: check every line</source>
      <translation>Pone lo habitual en un puesto así: revise cada línea</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Kind of workplace</source>
      <translation>Tipo de puesto de trabajo</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Recording</source>
      <translation>Grabación</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>The picture shows</source>
      <translation>La imagen muestra</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Needed where there are no 3D poses</source>
      <translation>Necesario donde no hay poses 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>two clicks on an upright edge</source>
      <translation>dos clics en un borde vertical</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Up is</source>
      <translation>Arriba es</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Or Ergonomics &gt; Vertical by two clicks</source>
      <translation>O Ergonomía &gt; Vertical con dos clics</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>In italics: assumed where the recording does not show it. The report lists what counts.</source>
      <translation>En cursiva: supuesto donde la grabación no lo muestra. El informe enumera lo que cuenta.</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Nothing is assumed.</source>
      <translation>No se supone nada.</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>as measured</source>
      <translation>según lo medido</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>could be either</source>
      <translation>podría ser cualquiera</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Choose the data to learn from.</source>
      <translation>Elija los datos de los que aprender.</translation>
    </message>
    <message>
      <location filename="app/foot_contacts.py" />
      <source>Find foot contacts again</source>
      <translation>Buscar de nuevo los apoyos de los pies</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>Nothing was changed. Try it again, with fewer frames where memory is short</source>
      <translation>No se ha cambiado nada. Inténtelo de nuevo, con menos fotogramas si falta memoria</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>The process that worked on this ended before it was done</source>
      <translation>El proceso que trabajaba en esto terminó antes de acabar</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the project was closed; the result was discarded</source>
      <translation>{title}: el proyecto se cerró; el resultado se descartó</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: no person was found</source>
      <translation>{title}: no se encontró a nadie</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the result was discarded</source>
      <translation>{title}: el resultado se descartó</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} person</source>
      <translation>{title}: {count} persona</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} people</source>
      <translation>{title}: {count} personas</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{names} changed while this was running. Apply the result anyway?</source>
      <translation>{names} cambió durante la ejecución. ¿Aplicar el resultado de todos modos?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Confirmed joints stay as they are; one undo reverts it.</source>
      <translation>Las articulaciones confirmadas se quedan como están; un deshacer lo revierte.</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>The result has other joints or frames than {names} has now: its corrections will be lost. One undo brings them back. Replace it?</source>
      <translation>El resultado tiene otras articulaciones o fotogramas que {names} ahora: sus correcciones se perderán. Un deshacer las recupera. ¿Reemplazarla?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{stage} of person {person}</source>
      <translation>{stage} de la persona {person}</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>The track was edited in the meantime; nothing was changed</source>
      <translation>La pista se editó entretanto; no se cambió nada</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>Try again</source>
      <translation>Inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A walk in colour</source>
      <translation>Una marcha en color</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A video, with poses to clean up</source>
      <translation>Un vídeo, con poses que limpiar</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Two people in depth</source>
      <translation>Dos personas en profundidad</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A depth recording of two people at work</source>
      <translation>Una grabación de profundidad de dos personas trabajando</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A capture with ground truth</source>
      <translation>Una captura con referencia</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>The same walk, with where the joints really were</source>
      <translation>La misma marcha, con las posiciones reales de las articulaciones</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Opening {sample}</source>
      <translation>Abriendo {sample}</translation>
    </message>
    <message>
      <location filename="app/session/frame_decoder.py" />
      <source>{path} cannot be read</source>
      <translation>{path} no se puede leer</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (L)</source>
      <translation> (I)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (R)</source>
      <translation> (D)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source>confidence {confidence:.2f}</source>
      <translation>confianza {confidence:.2f}</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The complete latent search</source>
      <translation>La búsqueda latente completa</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without Procrustes alignment</source>
      <translation>Sin alineación de Procrustes</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without the encoder's start</source>
      <translation>Sin el inicio del codificador</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without overlapping windows</source>
      <translation>Sin ventanas solapadas</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The completer, which repair uses otherwise</source>
      <translation>El completador, que el completado usa normalmente</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>Only a depth sensor can be adapted to</source>
      <translation>Solo es posible adaptarse a un sensor de profundidad</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>a depth recording</source>
      <translation>una grabación de profundidad</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>colour</source>
      <translation>color</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Correcting</source>
      <translation>Corrigiendo</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Fill gaps</source>
      <translation>Rellenar huecos</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Nothing in this track can be corrected automatically</source>
      <translation>Nada en esta pista se puede corregir automáticamente</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Press N to check it yourself</source>
      <translation>Pulse N para revisarla usted</translation>
    </message>
    <message>
      <location filename="app/tasks/comparison.py" />
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Written</source>
      <translation>Escrito</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Two clicks show the vertical in space only where the camera is known</source>
      <translation>Dos clics muestran la vertical en el espacio solo donde se conoce la cámara</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Say what camera it was: Pose &gt; Camera and depth</source>
      <translation>Diga qué cámara era: Pose &gt; Cámara y profundidad</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Only depth shows where the floor is</source>
      <translation>Solo la profundidad muestra dónde está el suelo</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Give the vertical another way</source>
      <translation>Dé la vertical de otro modo</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>No floor is seen in {recording}</source>
      <translation>No se ve ningún suelo en {recording}</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Ergonomic assessment</source>
      <translation>Evaluación ergonómica</translation>
    </message>
    <message>
      <location filename="app/tasks/estimation.py" />
      <source>Looking for people with {unit} as the unit of depth</source>
      <translation>Buscando personas con {unit} como unidad de profundidad</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>No foot stands still here</source>
      <translation>Ningún pie está quieto aquí</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>{name} changes nothing here</source>
      <translation>{name} no cambia nada aquí</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>Standing feet need 3D poses whose place in the world is known</source>
      <translation>Los pies apoyados necesitan poses 3D cuyo lugar en el mundo se conozca</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There are no poses in {name}</source>
      <translation>No hay poses en {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There is no person {only} in {name}</source>
      <translation>No hay ninguna persona {only} en {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>one of {numbers}</source>
      <translation>una de {numbers}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Looking at {path}</source>
      <translation>Examinando {path}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>the file has {rate:.6g} frames/s, the recording {fps:.6g}; they were counted, not timed</source>
      <translation>el archivo tiene {rate:.6g} fotogramas/s y la grabación {fps:.6g}; se contaron, no se cronometraron</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Writing {name}</source>
      <translation>Escribiendo {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>A joint is missing at an end of the range</source>
      <translation>Falta una articulación en un extremo del intervalo</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Nothing between these frames can be inferred from the other joints</source>
      <translation>Entre estos fotogramas no se puede inferir nada de las otras articulaciones</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Interpolate smoothly instead</source>
      <translation>Interpole suavemente en su lugar</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>None of the chosen joints is in {target}</source>
      <translation>Ninguna de las articulaciones elegidas está en {target}</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Choose others, or repair all</source>
      <translation>Elija otras o complételas todas</translation>
    </message>
    <message>
      <location filename="app/tasks/lifting.py" />
      <source>person {person}: {stage} poses could not be made: {error}</source>
      <translation>persona {person}: no se pudieron crear las poses {stage}: {error}</translation>
    </message>
    <message>
      <location filename="app/tasks/opening.py" />
      <source>Reading {path}</source>
      <translation>Leyendo {path}</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no rate: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>la grabación no indica frecuencia: se suponen {fps:.6g} fotogramas/s (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say what its times count in: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>la grabación no dice en qué se miden sus tiempos: se suponen {fps:.6g} fotogramas/s (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no unit of depth: one is assumed by its values (--unit)</source>
      <translation>la grabación no indica unidad de profundidad: se supone una por sus valores (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say which axis counts its frames: one is assumed by the size of pictures</source>
      <translation>la grabación no dice qué eje cuenta sus fotogramas: se supone uno según el tamaño de las imágenes</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>left out: {what}</source>
      <translation>omitido: {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>what the first frame shows is {middle:.3g} m away: the unit may be another (--unit)</source>
      <translation>lo que muestra el primer fotograma está a {middle:.3g} m: la unidad puede ser otra (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Pictures refine 2D tracks only</source>
      <translation>Las imágenes solo refinan pistas 2D</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Refine the 2D track, then lift it</source>
      <translation>Refine la pista 2D y luego elévela</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The model does not see these joints in this recording</source>
      <translation>El modelo no ve estas articulaciones en esta grabación</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {most} from places {before} apart</source>
      <translation>menos de {most} a partir de lugares a {before} de distancia</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct some frames, and refine from them</source>
      <translation>La pista queda como está. Corrija algunos fotogramas y refine a partir de ellos</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Learning from the corrections</source>
      <translation>Aprendiendo de las correcciones</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>There is too little to learn from</source>
      <translation>Hay demasiado poco de lo que aprender</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>corrected joints in at least {needed} frames</source>
      <translation>articulaciones corregidas en al menos {needed} fotogramas</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Correct the joints that are wrong in some frames spread over the recording</source>
      <translation>Corrija las articulaciones erróneas en algunos fotogramas repartidos por la grabación</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Nothing is left to refine: what would change was corrected or taken away by hand</source>
      <translation>No queda nada que refinar: lo que cambiaría se corrigió o se quitó a mano</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is</source>
      <translation>La pista queda como está</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The refinement was discarded: it is no better on held-out corrected frames</source>
      <translation>El refinamiento se descartó: no mejora en los fotogramas corregidos reservados</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {length}</source>
      <translation>menos de {length}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct more frames, above all where the errors change</source>
      <translation>La pista queda como está. Corrija más fotogramas, sobre todo donde cambian los errores</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a larger square</source>
      <translation>en un cuadrado mayor</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a mirror</source>
      <translation>en un espejo</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>from frame to frame</source>
      <translation>de fotograma a fotograma</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>by bones of one length</source>
      <translation>por huesos de longitud constante</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Getting ready</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Comparing what was seen</source>
      <translation>Comparando lo que se vio</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again at frame {frame}</source>
      <translation>Mirando de nuevo el fotograma {frame}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The track shows nobody in this recording</source>
      <translation>La pista no muestra a nadie en esta grabación</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Nothing can look again at what these poses show</source>
      <translation>Nada puede mirar de nuevo lo que muestran estas poses</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>poses that BlazePose or RTMPose estimated</source>
      <translation>poses estimadas por BlazePose o RTMPose</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Correct some frames, and refine from them</source>
      <translation>Corrija algunos fotogramas y refine a partir de ellos</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The recording does not belong to the track</source>
      <translation>La grabación no corresponde a la pista</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{count} frames</source>
      <translation>{count} fotogramas</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again was discarded: no joint is nearer for all four judges</source>
      <translation>La nueva mirada se descartó: ninguna articulación está más cerca para los cuatro jueces</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{judge}: {before:.1f} px, then {after:.1f} px</source>
      <translation>{judge}: {before:.1f} px, después {after:.1f} px</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_looks.py" />
      <source>Looking at every frame</source>
      <translation>Examinando cada fotograma</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>This model is for poses with other joints</source>
      <translation>Este modelo es para poses con otras articulaciones</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>The model could not be kept: {why}</source>
      <translation>No se pudo guardar el modelo: {why}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>Learning from the pictures</source>
      <translation>Aprendiendo de las imágenes</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>its repair</source>
      <translation>su reparación</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>a body with bones of one length</source>
      <translation>un cuerpo con huesos de longitud fija</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>Looking at the lengths of bones</source>
      <translation>Mirando las longitudes de los huesos</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>All four judges agree on {share:.0%} of what was looked at: {judges}</source>
      <translation>Los cuatro jueces coinciden en el {share:.0%} de lo que se miró: {judges}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>There was time for {looked:,} of {count:,} frames</source>
      <translation>Hubo tiempo para {looked:,} de {count:,} fotogramas</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Believed: {what}</source>
      <translation>Se creyó: {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nothing could judge it: the track had no places where corrections were held out</source>
      <translation>Nada pudo juzgarlo: la pista no tenía posiciones donde se reservaron correcciones</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frame)</source>
      <translation>Aquí nadie ha corregido nada. El modelo coincide consigo mismo: lugares a {before:.1f} {unit} quedan a {after:.1f} {unit} ({count} fotograma)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frames)</source>
      <translation>Aquí nadie ha corregido nada. El modelo coincide consigo mismo: lugares a {before:.1f} {unit} quedan a {after:.1f} {unit} ({count} fotogramas)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frame)</source>
      <translation>Correcciones reservadas: {before:.1f} {unit} antes, {after:.1f} {unit} después ({count} fotograma)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frames)</source>
      <translation>Correcciones reservadas: {before:.1f} {unit} antes, {after:.1f} {unit} después ({count} fotogramas)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures helped</source>
      <translation>las imágenes ayudaron</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures were left out</source>
      <translation>se omitieron las imágenes</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>by the corrections {alone}, with pictures {looked}: {taken}</source>
      <translation>por las correcciones {alone}, con imágenes {looked}: {taken}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>The video would replace the recording {recording}</source>
      <translation>El vídeo reemplazaría la grabación {recording}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>frames within 0 to {count}</source>
      <translation>fotogramas de 0 a {count}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{start} to {stop}</source>
      <translation>{start} a {stop}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>There are no such frames to write</source>
      <translation>No existen esos fotogramas para escribir</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{done} of {count} frames</source>
      <translation>{done} de {count} fotogramas</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>Thumbnails</source>
      <translation>Miniaturas</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>The project has no pictures</source>
      <translation>El proyecto no tiene imágenes</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Review an operator</source>
      <translation>Evaluar a un operario</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>The worst moments of a person at work, with angles and scores</source>
      <translation>Los peores momentos de una persona en el trabajo, con ángulos y puntuaciones</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Two people at work before a depth camera. Space plays; the arrow keys go frame by frame.</source>
      <translation>Dos personas trabajando ante una cámara de profundidad. Espacio reproduce; las flechas avanzan fotograma a fotograma.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Each person has a row. Click one: what follows is about that person.</source>
      <translation>Cada persona tiene una fila. Haga clic en una: lo que sigue trata de esa persona.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Angles, risk scores and the worst moments of this person. Click one to go there.</source>
      <translation>Ángulos, puntuaciones de riesgo y los peores momentos de esta persona. Haga clic en uno para ir allí.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Drag a joint that is not where it should be: angles and scores follow.</source>
      <translation>Arrastre una articulación que no está donde debe: ángulos y puntuaciones la siguen.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This is the panel's button. Its report, as PDF, HTML or a table, is in the menu Ergonomics.</source>
      <translation>Este es el botón del panel. Su informe, como PDF, HTML o tabla, está en el menú Ergonomía.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Clean up a track</source>
      <translation>Limpiar una pista</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Find what is wrong, mend it, and take the motion along</source>
      <translation>Encontrar lo que está mal, repararlo y llevarse el movimiento</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>A network found these joints; dashed bones are those that it is not sure of. Drag a joint to correct it. With Ctrl the frames around follow; the wheel says how many.</source>
      <translation>Una red halló estas articulaciones; los huesos discontinuos son aquellos de los que no está segura. Arrastre una articulación para corregirla. Con Ctrl la siguen los fotogramas de alrededor; la rueda dice cuántos.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>What is likely wrong, the worst first. N goes to the next, Return accepts, M mends it.</source>
      <translation>Lo que probablemente está mal, lo peor primero. N va al siguiente, Intro acepta, M lo arregla.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Jitter goes with a filter, over all frames or those between I and O.</source>
      <translation>El temblor se va con un filtro, en todos los fotogramas o en los que hay entre I y O.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This fills gaps and adds joints that the network did not give. What you corrected stays.</source>
      <translation>Esto rellena huecos y añade articulaciones que la red no dio. Lo que usted corrigió se queda.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This makes 3D of it.</source>
      <translation>Esto crea 3D a partir de ello.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>And this writes it for the program that you go on in.</source>
      <translation>Y esto lo escribe para el programa en el que usted continúe.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Compare with truth</source>
      <translation>Comparar con la referencia</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>How far an estimate is from where the joints really were</source>
      <translation>A qué distancia está una estimación de la posición real de las articulaciones</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>An estimate and the truth, in 2D and in 3D. The box of a row shows or hides it.</source>
      <translation>Una estimación y la referencia, en 2D y en 3D. La casilla de una fila la muestra u oculta.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Choose what is compared with what. The map shows the error of each joint over time; click in it to go there.</source>
      <translation>Elija qué se compara con qué. El mapa muestra el error de cada articulación en el tiempo; haga clic en él para ir allí.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Figures has the numbers, Worst frames the pictures. Export writes a page or a CSV.</source>
      <translation>Cifras tiene los números; Peores fotogramas, las imágenes. Exportar escribe una página o un CSV.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>C goes to and fro between the two tracks in the picture.</source>
      <translation>C alterna entre las dos pistas en la imagen.</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>a project with a recording</source>
      <translation>un proyecto con una grabación</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no such recording in the project</source>
      <translation>No existe esa grabación en el proyecto</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>{stage} track</source>
      <translation>pista {stage}</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no {wanted} in this recording</source>
      <translation>No hay {wanted} en esta grabación</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>stages: {have}</source>
      <translation>etapas: {have}</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There are no 2D poses in this recording</source>
      <translation>No hay poses 2D en esta grabación</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hourglass</source>
      <translation>Hourglass</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding</source>
      <translation>incrustación</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hands</source>
      <translation>Manos</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding on depth</source>
      <translation>incrustación en profundidad</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>depth</source>
      <translation>profundidad</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>lifter</source>
      <translation>elevador</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>from corrections</source>
      <translation>de correcciones</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by looking again</source>
      <translation>al volver a mirar</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by a model of yours</source>
      <translation>de un modelo suyo</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Repaired</source>
      <translation>Completado</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Corrected</source>
      <translation>Corregido</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Poses {dims}</source>
      <translation>Poses {dims}</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in 1 frame</source>
      <translation>por renovar en 1 fotograma</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in {count:,} frames</source>
      <translation>por renovar en {count:,} fotogramas</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>There is no language {code!r}</source>
      <translation>No existe el idioma {code!r}</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>The translation {path} cannot be read</source>
      <translation>La traducción {path} no se puede leer</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>Reinstall it</source>
      <translation>Reinstálela</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Pose</source>
      <translation>&amp;Pose</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Review</source>
      <translation>&amp;Revisión</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Er&amp;gonomics</source>
      <translation>Er&amp;gonomía</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>P&amp;lay</source>
      <translation>Reprod&amp;ucción</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>After repai&amp;r</source>
      <translation>&amp;Completado</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Camera and &amp;depth</source>
      <translation>Cámara y &amp;profundidad</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Keys and joints</source>
      <translation>&amp;Claves y articulaciones</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Foot contacts</source>
      <translation>Apoyos de los &amp;pies</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Over the range</source>
      <translation>En el &amp;intervalo</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Points of c&amp;urves</source>
      <translation>Puntos de las c&amp;urvas</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Re&amp;fining</source>
      <translation>Re&amp;finamiento</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;wap and join</source>
      <translation>I&amp;ntercambiar y unir</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Sample projects</source>
      <translation>Proyectos de ejemplo</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Guided &amp;paths</source>
      <translation>Recorridos &amp;guiados</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Whole person</source>
      <translation>Persona &amp;entera</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>State of this recording</source>
      <translation>Estado de esta grabación</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Speed</source>
      <translation>&amp;Velocidad</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;teps</source>
      <translation>P&amp;asos</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Range</source>
      <translation>&amp;Intervalo</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Other poses</source>
      <translation>&amp;Otras poses</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;3D scene and depth</source>
      <translation>Escena &amp;3D y profundidad</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Timeline and curves</source>
      <translation>&amp;Línea de tiempo y curvas</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>La&amp;yout</source>
      <translation>&amp;Disposición</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Other &amp;recording</source>
      <translation>Otra &amp;grabación</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Open &amp;more</source>
      <translation>Abrir &amp;más</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>This recording</source>
      <translation>Esta grabación</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Pictures and &amp;videos</source>
      <translation>Imágenes y &amp;vídeos</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Training</source>
      <translation>En&amp;trenamiento</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>All of a &amp;kind</source>
      <translation>&amp;Todos de un tipo</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Notes and &amp;segments</source>
      <translation>Notas y &amp;segmentos</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Expected: {expected}</source>
      <translation>Se esperaba: {expected}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Got: {got}</source>
      <translation>Se obtuvo: {got}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Something went wrong in Posewright</source>
      <translation>Algo falló en Posewright</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{name}: {error}
This is a bug in the program, not your mistake. Your edits are saved. Please report it with the details below.</source>
      <translation>{name}: {error}
Es un error del programa, no suyo. Sus ediciones están guardadas. Comuníquelo con los detalles de abajo.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details of the error</source>
      <translation>Detalles del error</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{count} errors</source>
      <translation>{count} errores</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{path} exists already in {path2}.</source>
      <translation>{path} ya existe en {path2}.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Files of an earlier export in it will be replaced.</source>
      <translation>Los archivos de una exportación anterior se reemplazarán.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>It will be replaced.</source>
      <translation>Se reemplazará.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{text}

{more} Continue?</source>
      <translation>{text}

{more} ¿Continuar?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Replace?</source>
      <translation>¿Reemplazar?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo what this notice says</source>
      <translation>Deshacer lo que dice este aviso</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Worst frames</source>
      <translation>Peores fotogramas</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Side by side</source>
      <translation>En paralelo</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Calibration</source>
      <translation>Calibración</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparing …</source>
      <translation>Comparando …</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Choose two different tracks of this recording.</source>
      <translation>Elija dos pistas distintas de esta grabación.</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>the truth's</source>
      <translation>de la referencia</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>were predicted</source>
      <translation>se predijeron</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>B's</source>
      <translation>de B</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>are in A</source>
      <translation>están en A</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{metric} {value} {unit} over {counted:,} of {of_truth} {count:,} frames; {coverage:.1f} % of {of_truth} joints {there}</source>
      <translation>{metric} {value} {unit} en {counted:,} de {count:,} fotogramas {of_truth}; el {coverage:.1f} % de las articulaciones {of_truth} {there}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The table is in the clipboard</source>
      <translation>La tabla está en el portapapeles</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The picture is in the clipboard</source>
      <translation>La imagen está en el portapapeles</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Page with everything (*.html);;Tables, in a folder of this name (*.csv);;Picture of this tab (*.png);;Vector graphics of this tab (*.svg)</source>
      <translation>Página con todo (*.html);;Tablas, en una carpeta de este nombre (*.csv);;Imagen de esta pestaña (*.png);;Gráficos vectoriales de esta pestaña (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Export comparison</source>
      <translation>Exportar comparación</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{title} beside {truth}</source>
      <translation>{title} junto a {truth}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison: {current_recording}</source>
      <translation>Comparación: {current_recording}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>.html, .csv, .png or .svg</source>
      <translation>.html, .csv, .png o .svg</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error over time</source>
      <translation>Error a lo largo del tiempo</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Time (s)</source>
      <translation>Tiempo (s)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Threshold ({unit})</source>
      <translation>Umbral ({unit})</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Correct joints (%)</source>
      <translation>Articulaciones correctas (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Histogram of errors</source>
      <translation>Histograma de errores</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Joints (%)</source>
      <translation>Articulaciones (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Confidence of the prediction</source>
      <translation>Confianza de la predicción</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error against confidence</source>
      <translation>Error frente a confianza</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible</source>
      <translation>Visible</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Occluded</source>
      <translation>Oculta</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible or unknown</source>
      <translation>Visible o desconocida</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Shown</source>
      <translation>Mostrado</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visibility</source>
      <translation>Visibilidad</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>More tracks…</source>
      <translation>Más pistas…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Other predictions to compare</source>
      <translation>Otras predicciones que comparar</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Compare more tracks with the same truth</source>
      <translation>Comparar más pistas con la misma referencia</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Also</source>
      <translation>También</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Offset in time</source>
      <translation>Desfase temporal</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Time in the prediction + offset = time in the truth</source>
      <translation>Tiempo en la predicción + desfase = tiempo en la referencia</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints…</source>
      <translation>Articulaciones…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Choose which joints correspond</source>
      <translation>Elegir qué articulaciones se corresponden</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Error lines</source>
      <translation>Líneas de error</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Draw each joint's distance from the truth, in the picture and in 3D</source>
      <translation>Dibujar la distancia de cada articulación a la referencia, en la imagen y en 3D</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>What this tab shows, into the clipboard: a table, or a picture</source>
      <translation>Lo que muestra esta pestaña, al portapapeles: una tabla o una imagen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Figure…</source>
      <translation>Figura…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>For a paper: in millimetres and points, as PDF, SVG or PNG</source>
      <translation>Para un artículo: en milímetros y puntos, como PDF, SVG o PNG</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints that are</source>
      <translation>Articulaciones</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} more…</source>
      <translation>{count} más…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} joints…</source>
      <translation>{count} articulaciones…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Share of correct joints by threshold (PCK)</source>
      <translation>Proporción de articulaciones correctas por umbral (PCK)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Which share of correct joints</source>
      <translation>Qué proporción de articulaciones correctas</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>These tracks have no common scale for the share of correct joints</source>
      <translation>Estas pistas no tienen escala común para la proporción de articulaciones correctas</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{title}: area {area:.1f} %</source>
      <translation>{title}: área {area:.1f} %</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric}: bold all joints (area {area:.1f} %), thin each of them</source>
      <translation>{metric}: en grueso todas las articulaciones (área {area:.1f} %), en fino cada una</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>median {median}, mean {mean}</source>
      <translation>mediana {median}, media {mean}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric} ({unit}); the last bar holds all above</source>
      <translation>{metric} ({unit}); la última barra reúne todo lo superior</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>rank correlation {rank:.2f}</source>
      <translation>correlación de rangos {rank:.2f}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>The line joins the medians</source>
      <translation>La línea une las medianas</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>View (recording)</source>
      <translation>Vista (grabación)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>All figures</source>
      <translation>Todas las cifras</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each joint</source>
      <translation>Cifras de cada articulación</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Group by</source>
      <translation>Agrupar por</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each group</source>
      <translation>Cifras de cada grupo</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Mark segments (E) to have a row for each action.</source>
      <translation>Marque segmentos (E) para tener una fila por acción.</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <location filename="app/views/comparison/contact_sheet.py" />
      <source>Frame {frames:,}
{error} {unit}</source>
      <translation>Fotograma {frames:,}
{error} {unit}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Error of each joint over time</source>
      <translation>Error de cada articulación en el tiempo</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Nothing is compared yet</source>
      <translation>Aún no se compara nada</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>0 to {top} {unit} and above:  {metric}, {note}</source>
      <translation>de 0 a {top} {unit} y más:  {metric}, {note}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>not compared</source>
      <translation>no comparado</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Frame {frame:,}
{joint}: {shown}</source>
      <translation>Fotograma {frame:,}
{joint}: {shown}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>The compared tracks side by side at the current frame</source>
      <translation>Las pistas comparadas en paralelo en el fotograma actual</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>Nothing of this recording is compared yet</source>
      <translation>Aún no se compara nada de esta grabación</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>not compared here</source>
      <translation>no comparado aquí</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>The two agree far better {words}: {error} instead of {usual} {unit} apart (median)</source>
      <translation>Las dos concuerdan mucho mejor {words}: a {error} en vez de {usual} {unit} (mediana)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compared with other times: {timing_words}</source>
      <translation>Comparado con otros tiempos: {timing_words}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compare so</source>
      <translation>Comparar así</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>By their own times</source>
      <translation>Con sus propios tiempos</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>with times × {rate:.4g}</source>
      <translation>con tiempos × {rate:.4g}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s later</source>
      <translation>{seconds:.3f} s más tarde</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s earlier</source>
      <translation>{seconds:.3f} s antes</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>{title}: not measurable</source>
      <translation>{title}: no medible</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>, rests on an inferred joint</source>
      <translation>, se apoya en una articulación inferida</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>Angles on the body</source>
      <translation>Ángulos en el cuerpo</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Shares of the time compared</source>
      <translation>Proporciones del tiempo comparadas</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{name} {percent} (could be {percent2} to {percent3})</source>
      <translation>{name} {percent} (podría ser de {percent2} a {percent3})</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Compared with</source>
      <translation>Comparado con</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>The same work before the workplace was changed: another recording of this project</source>
      <translation>El mismo trabajo antes de cambiar el puesto: otra grabación de este proyecto</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>not assessable</source>
      <translation>no evaluable</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{percent} {side}, could be {percent2} to {percent3}</source>
      <translation>{percent} {side}, podría ser de {percent2} a {percent3}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{number} or more</source>
      <translation>{number} o más</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{method}: time to act soon</source>
      <translation>{method}: tiempo en actuar pronto</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Half of the time</source>
      <translation>La mitad del tiempo</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>left against right</source>
      <translation>izquierda frente a derecha</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before: {name}</source>
      <translation>antes: {name}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Assessing everybody …</source>
      <translation>Evaluando a todos …</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Trunk</source>
      <translation>Tronco</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Neck</source>
      <translation>Cuello</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm L</source>
      <translation>Brazo I</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm R</source>
      <translation>Brazo D</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>No cycles yet. E marks one by hand in the timeline: press it where a cycle begins and again where it ends.</source>
      <translation>Aún no hay ciclos. E marca uno a mano en la línea de tiempo: púlsela donde empieza un ciclo y otra vez donde acaba.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles over each other</source>
      <translation>Ciclos superpuestos</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>100% of a cycle</source>
      <translation>100% de un ciclo</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Task</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Measure of the curves</source>
      <translation>Medida de las curvas</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles</source>
      <translation>Ciclos</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycle</source>
      <translation>Ciclo</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>{score} at {lowest}+</source>
      <translation>{score} en {lowest}+</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>Exposure: shares of the time</source>
      <translation>Exposición: proporciones del tiempo</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>half of the time {percentiles:.0f}° or more</source>
      <translation>la mitad del tiempo {percentiles:.0f}° o más</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>No lift yet. Go to where a load leaves its place and press “Lift begins or ends here”; go to where it is set down and press it again. The hands are measured, the load is a task fact.</source>
      <translation>Aún no hay levantamientos. Vaya adonde una carga deja su sitio y pulse «El levantamiento empieza o acaba aquí»; vaya adonde se deposita y púlselo otra vez. Las manos se miden; la carga es un dato de la tarea.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lifts</source>
      <translation>Levantamientos</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lift {place}: hands or feet are not seen at its {end}.</source>
      <translation>Levantamiento {place}: no se ven las manos o los pies en el {end}.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Frame</source>
      <translation>Fotograma</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Reach, {length}</source>
      <translation>Alcance, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Height, {length}</source>
      <translation>Altura, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Turn</source>
      <translation>Giro</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Limit, {mass}</source>
      <translation>Límite, {mass}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Index</source>
      <translation>Índice</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Could be</source>
      <translation>Podría ser</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Change first</source>
      <translation>Cambiar primero</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>{index} to {index2}</source>
      <translation>{index} a {index2}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>Worst moments</source>
      <translation>Peores momentos</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{title}: {fall:.0f} less if neutral</source>
      <translation>{title}: {fall:.0f} menos si neutro</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{method}{side} {moment}
frame {frame:,}</source>
      <translation>{method}{side} {moment}
fotograma {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/risk_paint.py" />
      <source>not measurable</source>
      <translation>no medible</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>What drives the score</source>
      <translation>Qué determina la puntuación</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Trunk, neck or arms are not seen well enough in this frame.</source>
      <translation>Tronco, cuello o brazos no se ven lo bastante bien en este fotograma.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Driven by (click: select its joints)</source>
      <translation>Determinada por (clic: seleccionar sus articulaciones)</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>No part would be lower if neutral.</source>
      <translation>Ninguna parte la bajaría al ser neutra.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>inferred joints</source>
      <translation>articulaciones inferidas</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>assumptions</source>
      <translation>supuestos</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source> Rests on {names}.</source>
      <translation> Se apoya en {names}.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>{step}: {fall:.0f} less if neutral</source>
      <translation>{step}: {fall:.0f} menos si neutro</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>A fact of the task</source>
      <translation>Un dato de la tarea</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Other recording in the &amp;corner</source>
      <translation>Otra grabación en la &amp;esquina</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>In step by time; again for the next one, then none</source>
      <translation>Sincronizada por tiempo; otra vez para la siguiente, luego ninguna</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame earlier</source>
      <translation>Esquina: un fotograma antes</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Where the two did not start together; so does the wheel over it</source>
      <translation>Cuando no empezaron a la vez; también la rueda sobre ella</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame later</source>
      <translation>Esquina: un fotograma después</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>There is no other recording with pictures</source>
      <translation>No hay otra grabación con imágenes</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Open one into this project</source>
      <translation>Abra una en este proyecto</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Opening …</source>
      <translation>Abriendo …</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Shift the recording in the corner</source>
      <translation>Desplazar la grabación de la esquina</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Depth</source>
      <translation>Profundidad</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Colours from</source>
      <translation>Colores desde</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Nearest depth in colour, in millimetres</source>
      <translation>Profundidad más cercana en color, en milímetros</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Farthest depth in colour, in millimetres</source>
      <translation>Profundidad más lejana en color, en milímetros</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Span the depths of the current frame</source>
      <translation>Abarcar las profundidades del fotograma actual</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show people in colour (finds them first)</source>
      <translation>Mostrar personas en color (antes las busca)</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Correct masks</source>
      <translation>Corregir máscaras</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint and erase people's masks</source>
      <translation>Pintar y borrar las máscaras de las personas</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show the depth points in the 3D scene</source>
      <translation>Mostrar los puntos de profundidad en la escena 3D</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>3D points</source>
      <translation>Puntos 3D</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint</source>
      <translation>Pintar</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag to paint this person</source>
      <translation>Arrastre para pintar a esta persona</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag: these pixels show no person</source>
      <translation>Arrastre: estos píxeles no muestran a nadie</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Not a person</source>
      <translation>No es persona</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Click: no person, in all frames</source>
      <translation>Clic: no es una persona, en ningún fotograma</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Person to paint</source>
      <translation>Persona que pintar</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush in pixels</source>
      <translation>Radio del pincel en píxeles</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush</source>
      <translation>Radio del pincel</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint only at the depth where the stroke began</source>
      <translation>Pintar solo a la profundidad donde empezó el trazo</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Keep to the surface</source>
      <translation>Seguir la superficie</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>As found</source>
      <translation>Como se halló</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Undo the corrections of this frame</source>
      <translation>Deshacer las correcciones de este fotograma</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Finding people …</source>
      <translation>Buscando personas …</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Smaller brush</source>
      <translation>Pincel menor</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Larger brush</source>
      <translation>Pincel mayor</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>   person {mask}</source>
      <translation>   persona {mask}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {joint}</source>
      <translation>Mover {joint}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {count} joints</source>
      <translation>Mover {count} articulaciones</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Place {joint}</source>
      <translation>Colocar {joint}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's left</source>
      <translation>Izquierda del sujeto</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's right</source>
      <translation>Derecha del sujeto</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Centre</source>
      <translation>Centro</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Inferred</source>
      <translation>Inferida</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Adjusted by a tool</source>
      <translation>Ajustada por una herramienta</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Confirmed by hand</source>
      <translation>Confirmada a mano</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Absent</source>
      <translation>Ausente</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Low confidence</source>
      <translation>Confianza baja</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Legend: blue circles are the subject's left, orange squares the subject's right</source>
      <translation>Leyenda: los círculos azules son la izquierda del sujeto; los cuadrados naranjas, la derecha</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Depth colour scale in millimetres</source>
      <translation>Escala de color de profundidad en milímetros</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>no reading</source>
      <translation>sin lectura</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Frame with poses</source>
      <translation>Fotograma con poses</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Opening {recording} …</source>
      <translation>Abriendo {recording} …</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Poses can be seen and corrected; relink the file to see the picture.</source>
      <translation>Las poses se pueden ver y corregir; vincule el archivo para ver la imagen.</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} is missing.
{words}</source>
      <translation>Falta {recording}.
{words}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Fit picture</source>
      <translation>&amp;Ajustar imagen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Actual size</source>
      <translation>Tamaño &amp;real</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Hand tool</source>
      <translation>&amp;Mano</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Drag to pan</source>
      <translation>Arrastre para desplazar</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Joint &amp;names</source>
      <translation>&amp;Nombres de articulaciones</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Legend</source>
      <translation>&amp;Leyenda</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   no reading</source>
      <translation>   sin lectura</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   {depth:,.0f} mm</source>
      <translation>   {depth:,.0f} mm</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   double click places the {joint}</source>
      <translation>   doble clic coloca: {joint}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} holds poses in 3D and no pictures.
They are in the 3D scene.</source>
      <translation>{recording} contiene poses en 3D y no imágenes.
Están en la escena 3D.</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Onion skin</source>
      <translation>&amp;Papel cebolla</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>The poses before (dashed) and after, fading</source>
      <translation>Las poses anteriores (a trazos) y posteriores, atenuadas</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Ghost of what it was made from</source>
      <translation>&amp;Fantasma de lo que procede</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>Dotted: the pose before it was repaired, refined or corrected</source>
      <translation>Punteada: la pose antes de completarla, refinarla o corregirla</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Lou&amp;pe while dragging</source>
      <translation>Lu&amp;pa al arrastrar</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>The pixels under a joint that you drag, enlarged beside it</source>
      <translation>Los píxeles bajo la articulación que arrastra, ampliados a su lado</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Enlarged picture under the joint</source>
      <translation>Imagen ampliada bajo la articulación</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>not a person</source>
      <translation>no es persona</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Paint person {person}</source>
      <translation>Pintar persona {person}</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Erase mask</source>
      <translation>Borrar máscara</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save p&amp;icture as seen…</source>
      <translation>Guardar &amp;imagen tal como se ve…</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>With poses, angles and risk: PNG, or SVG with sharp lines</source>
      <translation>Con poses, ángulos y riesgo: PNG, o SVG con líneas nítidas</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Copy pict&amp;ure as seen</source>
      <translation>Copiar imagen tal como se &amp;ve</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Picture (*.png);;Vector graphics (*.svg)</source>
      <translation>Imagen (*.png);;Gráfico vectorial (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save picture as seen</source>
      <translation>Guardar imagen tal como se ve</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>There is nothing to see</source>
      <translation>No hay nada que ver</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>S&amp;wipe between before and after</source>
      <translation>&amp;Deslizar entre antes y después</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>A line over the picture, to be dragged: poses before refining left of it, after refining right</source>
      <translation>Una línea sobre la imagen que se arrastra: a la izquierda las poses antes de refinar, a la derecha las de después</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Line between before and after</source>
      <translation>Línea entre antes y después</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Drag: left of it before refining, right of it after</source>
      <translation>Arrastrar: a la izquierda antes de refinar, a la derecha después</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Why or who</source>
      <translation>Por qué o quién</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings: {results}</source>
      <translation>Grabaciones: {results}</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings of the batch</source>
      <translation>Grabaciones del lote</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>The folder is being looked through</source>
      <translation>Se está examinando la carpeta</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Ergonomics</source>
      <translation>Ergonomía</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>This frame</source>
      <translation>Este fotograma</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Whole recording</source>
      <translation>Toda la grabación</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Worse is the side that is longer at the highest levels; the other may be worse for a moment</source>
      <translation>El peor es el lado que pasa más tiempo en los niveles más altos; el otro puede ser peor por un momento</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side</source>
      <translation>lado peor</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over the picture, people hidden</source>
      <translation>Sobre la imagen, personas ocultas</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over depth where the recording has it; else people as silhouettes. Never a face.</source>
      <translation>Sobre la profundidad si la grabación la tiene; si no, personas como siluetas. Nunca un rostro.</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Find by repetition</source>
      <translation>Buscar por repetición</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>1 assumption…</source>
      <translation>1 supuesto…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>{count} assumptions…</source>
      <translation>{count} supuestos…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Nobody said, so it is assumed; the report lists it:</source>
      <translation>Nadie lo ha dicho, así que se supone; el informe lo enumera:</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Measuring angles …</source>
      <translation>Midiendo ángulos …</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Edited since: being assessed again. </source>
      <translation>Editado desde entonces: se está evaluando de nuevo. </translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up: {source}</source>
      <translation>Arriba: {source}</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source> (a guess: Ergonomics &gt; Vertical by two clicks).</source>
      <translation> (una conjetura: Ergonomía &gt; Vertical con dos clics).</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up is assumed: {source}.</source>
      <translation>Arriba se supone: {source}.</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side ({worse})</source>
      <translation>lado peor ({worse})</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>above the floor</source>
      <translation>sobre el suelo</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>from the hips</source>
      <translation>desde las caderas</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Hands: {names}.</source>
      <translation>Manos: {names}.</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Remove outliers (Hampel)</source>
      <translation>Quitar valores atípicos (Hampel)</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Low-pass (Butterworth)</source>
      <translation>Paso bajo (Butterworth)</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>1 Euro</source>
      <translation>1 Euro</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Savitzky-Golay</source>
      <translation>Savitzky-Golay</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Gaussian</source>
      <translation>Gaussiano</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Clean up: outliers, gaps, low-pass</source>
      <translation>Limpiar: atípicos, huecos, paso bajo</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Filters</source>
      <translation>Filtros</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{minutes} h {minutes2} min</source>
      <translation>{minutes} h {minutes2} min</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Progress of {job}</source>
      <translation>Progreso de {job}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Details…</source>
      <translation>Detalles…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Recordings…</source>
      <translation>Grabaciones…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Where each of them stands</source>
      <translation>En qué punto está cada una</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Failed: {describe}</source>
      <translation>Falló: {describe}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Finished in {duration}</source>
      <translation>Terminado en {duration}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Waiting for the previous job</source>
      <translation>Esperando al trabajo anterior</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{duration} left</source>
      <translation>quedan {duration}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove from the queue: {title}</source>
      <translation>Quitar de la cola: {title}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs</source>
      <translation>Trabajos</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>No jobs. Estimates, imports and exports appear here.</source>
      <translation>No hay trabajos. Aquí aparecen estimaciones, importaciones y exportaciones.</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Clear finished</source>
      <translation>Quitar terminados</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Start held jobs</source>
      <translation>Iniciar retenidos</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs that were queued when this project was closed</source>
      <translation>Trabajos que estaban en cola cuando se cerró este proyecto</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Held</source>
      <translation>Retenido</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Queued</source>
      <translation>En cola</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joint</source>
      <translation>Articulación</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Delete {name}</source>
      <translation>Eliminar {name}</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Move {name}</source>
      <translation>Mover {name}</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joints of the current frame</source>
      <translation>Articulaciones del fotograma actual</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>confirmed</source>
      <translation>confirmada</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment</source>
      <translation>Segmento</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Next segment</source>
      <translation>Segmento siguiente</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>segment</source>
      <translation>segmento</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes, #tags</source>
      <translation>Buscar notas, #etiquetas</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes and segments</source>
      <translation>Buscar notas y segmentos</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>All recordings</source>
      <translation>Todas las grabaciones</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Remove the selected notes and segments</source>
      <translation>Quitar las notas y los segmentos seleccionados</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment “{label}” since frame {start:,}</source>
      <translation>Segmento «{label}» desde el fotograma {start:,}</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search names, people, states, notes, #tags</source>
      <translation>Buscar nombres, personas, estados, notas, #etiquetas</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search recordings</source>
      <translation>Buscar grabaciones</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Recordings of this project</source>
      <translation>Grabaciones de este proyecto</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>State of the selected recordings</source>
      <translation>Estado de las grabaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Progress of the work on the selected recordings</source>
      <translation>Progreso del trabajo en las grabaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue…</source>
      <translation>Encolar…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue a job for the selected recordings</source>
      <translation>Poner en cola un trabajo para las grabaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>The same job for all selected recordings, one after the other</source>
      <translation>El mismo trabajo para todas las grabaciones seleccionadas, una tras otra</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue</source>
      <translation>Encolar</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Process: estimate, repair, lift…</source>
      <translation>Procesar: estimar, completar, elevar…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Estimate poses…</source>
      <translation>Estimar poses…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Repair…</source>
      <translation>Completar…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Lift to 3D…</source>
      <translation>Elevar a 3D…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} note</source>
      <translation>{count} nota</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} notes</source>
      <translation>{count} notas</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{coverage:.0%} seen</source>
      <translation>{coverage:.0%} visto</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{open:,} of {suggested:,} to check</source>
      <translation>{open:,} de {suggested:,} por revisar</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Thumbnail of {recording}</source>
      <translation>Miniatura de {recording}</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>what was corrected</source>
      <translation>lo corregido</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>frames without corrections</source>
      <translation>fotogramas sin correcciones</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>drawn people</source>
      <translation>personas dibujadas</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>End now</source>
      <translation>Terminar ahora</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Takes the best so far: it is judged, and put beside the track if it is better</source>
      <translation>Toma lo mejor hasta ahora: se juzga, y se pone junto a la pista si es mejor</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>No network is learning. Pose &gt; Refining &gt; Refine on this recording starts one.</source>
      <translation>Ninguna red está aprendiendo. Pose &gt; Refinamiento &gt; Refinar con esta grabación inicia una.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Hold</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Corrections that it does not learn from: {first:.1f} px at first, {best:.1f} px at best.</source>
      <translation>Correcciones de las que no aprende: {first:.1f} px al principio, {best:.1f} px en el mejor caso.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Held.</source>
      <translation>En pausa.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Curves of the network that learns</source>
      <translation>Curvas de la red que aprende</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Judge (px)</source>
      <translation>Juez (px)</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Losses</source>
      <translation>Pérdidas</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Seconds of learning</source>
      <translation>Segundos de aprendizaje</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Some frames before and after</source>
      <translation>Algunos fotogramas antes y después</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Grey: before. In colour: after. Click to go to the frame</source>
      <translation>Gris: antes. En color: después. Haga clic para ir al fotograma</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Score</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Fix</source>
      <translation>Arreglar</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What to check</source>
      <translation>Qué revisar</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Share of doubtful frames done</source>
      <translation>Proporción de fotogramas dudosos hechos</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Suggestions, the worst first</source>
      <translation>Sugerencias, lo peor primero</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan again</source>
      <translation>Analizar de nuevo</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan the whole track</source>
      <translation>Analizar toda la pista</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scanning …</source>
      <translation>Analizando …</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>This track has not been scanned yet.</source>
      <translation>Esta pista aún no se ha analizado.</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Nothing is left to check in {frames:,} frames.</source>
      <translation>No queda nada por revisar en {frames:,} fotogramas.</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{left:,} of {there:,} left, in {left_frames:,} of {frames:,} frames</source>
      <translation>Quedan {left:,} de {there:,}, en {left_frames:,} de {frames:,} fotogramas</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Frames to correct before refining</source>
      <translation>Fotogramas que corregir antes de refinar</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Doubtful ones, far from what is corrected: what is corrected there teaches a refinement most. Shift+T goes to the first</source>
      <translation>Los dudosos, lejos de lo corregido: lo que se corrige allí es lo que más enseña a un refinamiento. Shift+T va al primero</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>To refine, correct:</source>
      <translation>Para refinar, corregir:</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recordings, people and tracks</source>
      <translation>Grabaciones, personas y pistas</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recording, person, track</source>
      <translation>Grabación, persona, pista</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>
The file is missing: File &gt; Relink recording</source>
      <translation>
Falta el archivo: Archivo &gt; Vincular grabación</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>file missing</source>
      <translation>falta el archivo</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Double click to name this person</source>
      <translation>Doble clic para dar nombre a esta persona</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Click to edit this track; the box shows or hides it</source>
      <translation>Clic para editar esta pista; la casilla la muestra u oculta</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>This 3D is older than its 2D poses or foot contacts: Pose &gt; Renew 3D</source>
      <translation>Este 3D es anterior a sus poses 2D o apoyos: Pose &gt; Renovar 3D</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>{corrected} corrected</source>
      <translation>{corrected} corregidos</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>assumed: {unsaid}</source>
      <translation>supuesto: {unsaid}</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source> (assumed)</source>
      <translation> (supuesto)</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>, {fps:g} fps{assumed}</source>
      <translation>, {fps:g} fps{assumed}</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frame</source>
      <translation>Hay que renovar el 3D en {count:,} fotograma</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frames</source>
      <translation>Hay que renovar el 3D en {count:,} fotogramas</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Front</source>
      <translation>Frente</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the front</source>
      <translation>Mirar de frente</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the side</source>
      <translation>Mirar de lado</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the top</source>
      <translation>Mirar desde arriba</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the camera</source>
      <translation>Mirar desde la cámara</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Keep bone lengths while a joint is dragged</source>
      <translation>Mantener las longitudes de los huesos al arrastrar una articulación</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Lock bones</source>
      <translation>Fijar huesos</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Trail</source>
      <translation>Estela</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Show the path of the selected joints</source>
      <translation>Mostrar el recorrido de las articulaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Bring the selection into view</source>
      <translation>Llevar la selección a la vista</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>the platform {platformname!r} has no OpenGL</source>
      <translation>la plataforma {platformname!r} no tiene OpenGL</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>no OpenGL context can be made; a graphics driver (or Mesa) is missing</source>
      <translation>no se puede crear un contexto OpenGL; falta un controlador gráfico (o Mesa)</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_compass.py" />
      <source>Axes of the 3D scene</source>
      <translation>Ejes de la escena 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_gestures.py" />
      <source>Move {joint} in 3D</source>
      <translation>Mover {joint} en 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from front</source>
      <translation>3D de frente</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from side</source>
      <translation>3D de lado</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from top</source>
      <translation>3D desde arriba</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from camera</source>
      <translation>3D desde la cámara</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Keep bone lengths in 3D</source>
      <translation>Mantener longitudes de huesos en 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Trail of the selected joints</source>
      <translation>Estela de las articulaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Fit 3D scene</source>
      <translation>Ajustar escena 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y up, from the floor</source>
      <translation>mm, y arriba, suelo</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the camera</source>
      <translation>mm, y abajo, cámara</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the pelvis</source>
      <translation>mm, y abajo, pelvis</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>3D scene</source>
      <translation>Escena 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>There is no 3D track of this recording yet.
Pose &gt; Lift to 3D makes one of 2D poses.</source>
      <translation>Esta grabación aún no tiene pista 3D.
Pose &gt; Elevar a 3D la crea a partir de poses 2D.</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>The 3D view needs OpenGL, and {problem}.
Everything else works without it.</source>
      <translation>La vista 3D necesita OpenGL y {problem}.
Todo lo demás funciona sin él.</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent files</source>
      <translation>Archivos recientes</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open a video, a depth recording, poses or a project, or drop them anywhere here.</source>
      <translation>Abra un vídeo, una grabación de profundidad, poses o un proyecto, o suéltelos en cualquier lugar.</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Guided paths</source>
      <translation>Recorridos guiados</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Nothing yet</source>
      <translation>Nada todavía</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Thumbnail of {name}</source>
      <translation>Miniatura de {name}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Change foot contact</source>
      <translation>Cambiar apoyo del pie</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Add foot contact</source>
      <translation>Añadir apoyo del pie</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>{foot} stands, frames {start:,} to {stop:,}</source>
      <translation>{foot} apoyado, fotogramas {start:,} a {stop:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Drag an end; drag or double click an empty place for a new one; double click removes</source>
      <translation>Arrastre un extremo; arrastre o haga doble clic en un hueco para uno nuevo; doble clic lo quita</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Move points</source>
      <translation>Mover puntos</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Scale points</source>
      <translation>Escalar puntos</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Bone angle</source>
      <translation>Ángulo de huesos</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>° in {dims}D</source>
      <translation>° en {dims}D</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Between the two bones that meet in a joint, from 3D where there is 3D; 180° is straight</source>
      <translation>Entre los dos huesos que se unen en una articulación, del 3D donde lo hay; 180° es recto</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Curves of the selected joints</source>
      <translation>Curvas de las articulaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Quantity shown in the curves</source>
      <translation>Magnitud que muestran las curvas</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Select joints in the picture or in the table to see their curves here</source>
      <translation>Seleccione articulaciones en la imagen o en la tabla para ver aquí sus curvas</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Frame {frame:,}</source>
      <translation>Fotograma {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source>{title}: {value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{title}: {value:.0f}, podría ser de {low:.0f} a {high:.0f}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source> (edited)</source>
      <translation> (editado)</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Missing joints</source>
      <translation>Articulaciones que faltan</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Inferred joints</source>
      <translation>Articulaciones inferidas</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Fastest joint</source>
      <translation>Articulación más rápida</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Largest acceleration</source>
      <translation>Mayor aceleración</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Bone length error</source>
      <translation>Error de longitud de hueso</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Left/right swap</source>
      <translation>Intercambio izquierda/derecha</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Uncertainty</source>
      <translation>Incertidumbre</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Error to ground truth</source>
      <translation>Error respecto a la referencia</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Moved by refining</source>
      <translation>Movido al refinar</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom in</source>
      <translation>Línea de tiempo: acercar</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom out</source>
      <translation>Línea de tiempo: alejar</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Timeline</source>
      <translation>Línea de tiempo</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Statistic shown in the timeline</source>
      <translation>Estadística que muestra la línea de tiempo</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Next statistic in the timeline</source>
      <translation>Estadística siguiente en la línea de tiempo</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Segments</source>
      <translation>Segmentos</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>not looked at yet</source>
      <translation>sin mirar aún</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints missing</source>
      <translation>articulaciones que faltan</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints inferred</source>
      <translation>articulaciones inferidas</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>adjusted by a tool</source>
      <translation>ajustado por una herramienta</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>corrected by hand</source>
      <translation>corregido a mano</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>no person</source>
      <translation>sin persona</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>Corrected by hand</source>
      <translation>Corregido a mano</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>To check ({left:,})</source>
      <translation>Por revisar ({left:,})</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>About the middle of their values</source>
      <translation>Alrededor del centro de sus valores</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>&amp;Choose all points in sight</source>
      <translation>&amp;Elegir todos los puntos visibles</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Of the curves; Ctrl+drag chooses with a box</source>
      <translation>De las curvas; Ctrl+arrastrar elige con un recuadro</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;up</source>
      <translation>A&amp;mpliar puntos</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;down</source>
      <translation>&amp;Reducir puntos</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>To check</source>
      <translation>Por revisar</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Fi&amp;gure for a paper…</source>
      <translation>Fi&amp;gura para un artículo…</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Curves or comparison in millimetres and points: PDF, SVG or PNG</source>
      <translation>Curvas o comparación en milímetros y puntos: PDF, SVG o PNG</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>There is no figure yet</source>
      <translation>Todavía no hay ninguna figura</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Select joints and look at their curves, or compare two tracks</source>
      <translation>Seleccione articulaciones y mire sus curvas, o compare dos pistas</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Show all jobs</source>
      <translation>Mostrar todos los trabajos</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Running job</source>
      <translation>Trabajo en curso</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Progress of the running job</source>
      <translation>Progreso del trabajo en curso</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Cancel the running job</source>
      <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source> (and {more} more)</source>
      <translation> (y {more} más)</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>stopping</source>
      <translation>deteniendo</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>{fraction:.0%}, held</source>
      <translation>{fraction:.0%}, en pausa</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>, {duration} left</source>
      <translation>, quedan {duration}</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>Panels</source>
      <translation>Paneles</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Preferences…</source>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Find a command…</source>
      <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>All that can be done, with its keys: type a few letters of it</source>
      <translation>Todo lo que se puede hacer, con sus teclas: escriba unas letras</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Reset layout</source>
      <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Help on this panel</source>
      <translation>&amp;Ayuda sobre este panel</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>The documentation, offline, at what has the keyboard</source>
      <translation>La documentación, sin conexión, sobre lo que tiene el foco del teclado</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Keyboard and mouse…</source>
      <translation>&amp;Teclado y ratón…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;About and check of this installation…</source>
      <translation>A&amp;cerca de y comprobación de esta instalación…</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next panel</source>
      <translation>Panel siguiente</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Previous panel</source>
      <translation>Panel anterior</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next quantity in the curves</source>
      <translation>Magnitud siguiente en las curvas</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>The picture</source>
      <translation>La imagen</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Which pictures are shown</source>
      <translation>Qué imágenes se muestran</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Modes that are on</source>
      <translation>Modos activos</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame and time</source>
      <translation>Fotograma y tiempo</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame, its own number (#) and time</source>
      <translation>Fotograma, su propio número (#) y tiempo</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame {frame} of 0–{last}{own}   {times:.3f} s</source>
      <translation>Fotograma {frame} de 0–{last}{own}   {times:.3f} s</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Depth only: no colour pictures opened</source>
      <translation>Solo profundidad: sin imágenes en color abiertas</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Poses only: no pictures opened</source>
      <translation>Solo poses: imágenes sin abrir</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened, people covered</source>
      <translation>Imágenes abiertas, personas cubiertas</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened as recorded</source>
      <translation>Imágenes abiertas tal como se grabaron</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Segment “{label}” since frame {running}</source>
      <translation>Segmento «{label}» desde el fotograma {running}</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Mirrored editing</source>
      <translation>Edición en espejo</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Toolbar</source>
      <translation>Barra de herramientas</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Speed (Up, Down; 1 for normal)</source>
      <translation>Velocidad (Arriba, Abajo; 1: normal)</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>{tour}: {at} of {count}</source>
      <translation>{tour}: {at} de {count}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Cannot read the calibration {path}</source>
      <translation>No se puede leer la calibración {path}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is not a calibration file</source>
      <translation>{path} no es un archivo de calibración</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>There is no camera in {path}</source>
      <translation>No hay ninguna cámara en {path}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is too large for a calibration file</source>
      <translation>{path} es demasiado grande para un archivo de calibración</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Camera {name} has a fisheye lens</source>
      <translation>La cámara {name} tiene un objetivo ojo de pez</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>a pinhole camera</source>
      <translation>una cámara estenopeica</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Undistort first</source>
      <translation>Corrija antes la distorsión</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A calibration needs no document type or entities</source>
      <translation>Una calibración no necesita tipo de documento ni entidades</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Qualisys XML</source>
      <translation>Qualisys XML</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A Qualisys camera has no {tag}</source>
      <translation>Una cámara de Qualisys no tiene {tag}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The {tag} of a Qualisys camera is not finite</source>
      <translation>El {tag} de una cámara de Qualisys no es finito</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The calibration has no {keys}</source>
      <translation>La calibración no tiene {keys}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The distortion model {model} is not supported</source>
      <translation>No se admite el modelo de distorsión {model}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>brown_conrady or its inverse</source>
      <translation>brown_conrady o su inversa</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>An intrinsic matrix is 3 x 3</source>
      <translation>Una matriz intrínseca es de 3 x 3</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>at most k1 k2 p1 p2 k3 k4 k5 k6</source>
      <translation>como mucho k1 k2 p1 p2 k3 k4 k5 k6</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>This distortion model is not supported</source>
      <translation>No se admite este modelo de distorsión</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{used} values</source>
      <translation>{used} valores</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Two cameras of the calibration have the same name</source>
      <translation>Dos cámaras de la calibración tienen el mismo nombre</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of a camera needs both a rotation and a translation</source>
      <translation>La posición de una cámara necesita una rotación y una traslación</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This field of view is impossible</source>
      <translation>Este campo de visión es imposible</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>between 0 and 180 degrees</source>
      <translation>entre 0 y 180 grados</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>width, height, K, distortion, R, t</source>
      <translation>width, height, K, distortion, R, t</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a camera</source>
      <translation>Esto no es una cámara</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera cannot look along its own up direction, or at its own position</source>
      <translation>Una cámara no puede mirar a lo largo de su propia vertical ni hacia su propia posición</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>Read a calibration with rotation and translation</source>
      <translation>Lea una calibración con rotación y traslación</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of this camera is unknown</source>
      <translation>La posición de esta cámara es desconocida</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This depth image does not fit the camera</source>
      <translation>Esta imagen de profundidad no encaja con la cámara</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's {name} must be numbers</source>
      <translation>El valor {name} de una cámara debe ser numérico</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>{shape} finite numbers</source>
      <translation>{shape} números finitos</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This {name} of a camera is not usable</source>
      <translation>El valor {name} de una cámara no es utilizable</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a usable image size</source>
      <translation>No es un tamaño de imagen utilizable</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>1 to {max_side} pixels</source>
      <translation>de 1 a {max_side} píxeles</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx and fy &gt; 0</source>
      <translation>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx y fy &gt; 0</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not an intrinsic matrix</source>
      <translation>Esto no es una matriz intrínseca</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This distortion is not usable</source>
      <translation>Esta distorsión no es utilizable</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's rotation must be a rotation matrix (no scale, no mirror)</source>
      <translation>La rotación de una cámara debe ser una matriz de rotación (sin escala ni reflexión)</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>These are no foot contacts</source>
      <translation>Esto no son apoyos de los pies</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>spans of frames, one after the other</source>
      <translation>intervalos de fotogramas, uno tras otro</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>There is no folder {folder}</source>
      <translation>No existe la carpeta {folder}</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>the folder of a data set</source>
      <translation>la carpeta de un conjunto de datos</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>{folder} is not a known data set</source>
      <translation>{folder} no es un conjunto de datos conocido</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>{path} is not an annotation of Human3.6M</source>
      <translation>{path} no es una anotación de Human3.6M</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>pose/2d, pose/3d, frame, camera</source>
      <translation>pose/2d, pose/3d, frame, camera</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 32, 2) and (N, 32, 3)</source>
      <translation>(N, 32, 2) y (N, 32, 3)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 17, 3) and (N, 17, 4)</source>
      <translation>(N, 17, 3) y (N, 17, 4)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>This picture lies outside its data set</source>
      <translation>Esta imagen está fuera de su conjunto de datos</translation>
    </message>
    <message>
      <location filename="core/datasets/itop.py" />
      <source>{path} has not the layout of ITOP's depth maps</source>
      <translation>{path} no tiene la estructura de los mapas de profundidad de ITOP</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} is not a depth recording</source>
      <translation>{path} no es una grabación de profundidad</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: pictures as in a mirror are assumed</source>
      <translation>{name}: se suponen imágenes como en un espejo</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: the usual intrinsics of a Kinect are assumed</source>
      <translation>{name}: se suponen los parámetros intrínsecos habituales de una Kinect</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} does not say what its camera is</source>
      <translation>{path} no dice cuál es su cámara</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>Put its intrinsics beside the recording</source>
      <translation>Ponga sus parámetros intrínsecos junto a la grabación</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{path} has different numbers of frames in 2D and 3D</source>
      <translation>{path} tiene distinto número de fotogramas en 2D y en 3D</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{count} and {count2}</source>
      <translation>{count} y {count2}</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not an annotation of MPII</source>
      <translation>{path} no es una anotación de MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not the annotation of MPII</source>
      <translation>{path} no es la anotación de MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>This is not a person of MPII</source>
      <translation>Esto no es una persona de MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>16 joints, a picture's plain name</source>
      <translation>16 articulaciones, el nombre simple de una imagen</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>{source} has no depth</source>
      <translation>{source} no tiene profundidad</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Open a depth recording to separate people</source>
      <translation>Abra una grabación de profundidad para separar personas</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Tracking people</source>
      <translation>Siguiendo personas</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>People found</source>
      <translation>Personas encontradas</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Learning the background</source>
      <translation>Aprendiendo el fondo</translation>
    </message>
    <message>
      <location filename="core/document.py" />
      <source>There is no {stage} track of person {person} in this project</source>
      <translation>No hay ninguna pista {stage} de la persona {person} en este proyecto</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{what} has bytes that are not UTF-8</source>
      <translation>{what} tiene bytes que no son UTF-8</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Rename it first</source>
      <translation>Cámbiele antes el nombre</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>The recording that this belongs to is no longer in the project</source>
      <translation>La grabación a la que esto pertenece ya no está en el proyecto</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Nothing is selected</source>
      <translation>No hay nada seleccionado</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{min} to {max}</source>
      <translation>{min} a {max}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>These frames are outside the track</source>
      <translation>Estos fotogramas están fuera de la pista</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>0 to {count}</source>
      <translation>0 a {count}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>There is no such joint in {skeleton}</source>
      <translation>No existe tal articulación en {skeleton}</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move joint</source>
      <translation>Mover articulación</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>A falloff cannot be negative</source>
      <translation>Un alcance de atenuación no puede ser negativo</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>0 frames or more</source>
      <translation>0 fotogramas o más</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>{before} and {after}</source>
      <translation>{before} y {after}</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lock lengths</source>
      <translation>Bloquear longitudes</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lengths can be locked in 3D only: in a picture they change with the view</source>
      <translation>Las longitudes solo se pueden bloquear en 3D: en una imagen cambian con la vista</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Delete joints</source>
      <translation>Eliminar articulaciones</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Paste poses</source>
      <translation>Pegar poses</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>These poses cannot be pasted here</source>
      <translation>Estas poses no se pueden pegar aquí</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>There is no such joint in {skeleton}, or none is selected</source>
      <translation>No existe tal articulación en {skeleton}, o no hay ninguna seleccionada</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Interpolate</source>
      <translation>Interpolar</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is nothing between these frames to interpolate</source>
      <translation>No hay nada que interpolar entre estos fotogramas</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is no interpolation {method!r}</source>
      <translation>No existe la interpolación {method!r}</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>linear or cubic</source>
      <translation>linear o cubic</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Cannot interpolate {name}: it is missing at an end</source>
      <translation>No se puede interpolar {name}: falta en un extremo</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Place it at both ends first</source>
      <translation>Colóquela antes en ambos extremos</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These positions do not fit</source>
      <translation>Estas posiciones no encajan</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These confidences do not fit</source>
      <translation>Estas confianzas no encajan</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Set visibility</source>
      <translation>Definir visibilidad</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Remove person</source>
      <translation>Quitar persona</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Add recording</source>
      <translation>Añadir grabación</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This recording has another number</source>
      <translation>Esta grabación tiene otro número</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Name person</source>
      <translation>Nombrar persona</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>These frames are outside the recording</source>
      <translation>Estos fotogramas están fuera de la grabación</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Correct mask</source>
      <translation>Corregir máscara</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Describe recording</source>
      <translation>Describir grabación</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This is not a property of a recording</source>
      <translation>Esto no es una propiedad de una grabación</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Retouch</source>
      <translation>Retocar</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These poses are of another skeleton</source>
      <translation>Estas poses son de otro esqueleto</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Correct</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These corrections are of other poses</source>
      <translation>Estas correcciones son de otras poses</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>There is nothing to correct</source>
      <translation>No hay nada que corregir</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Swap left and right</source>
      <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Skeleton {skeleton} has no left and right joints to swap</source>
      <translation>El esqueleto {skeleton} no tiene articulaciones izquierdas y derechas que intercambiar</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be swapped with itself</source>
      <translation>Una persona no se puede intercambiar consigo misma</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be swapped: their skeletons or lengths differ</source>
      <translation>Estas dos pistas no se pueden intercambiar: sus esqueletos o longitudes difieren</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be joined with itself</source>
      <translation>Una persona no se puede unir consigo misma</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be joined: their skeletons or lengths differ</source>
      <translation>Estas dos pistas no se pueden unir: sus esqueletos o longitudes difieren</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>The other person is not in these frames</source>
      <translation>La otra persona no está en estos fotogramas</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Take over poses</source>
      <translation>Adoptar poses</translation>
    </message>
    <message>
      <location filename="core/edits/tracks.py" />
      <source>Replace track</source>
      <translation>Reemplazar pista</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>There are no poses to assess</source>
      <translation>No hay poses que evaluar</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Measuring angles</source>
      <translation>Midiendo ángulos</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Scoring again with wider thresholds</source>
      <translation>Puntuando de nuevo con umbrales más amplios</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Adding up exposure</source>
      <translation>Sumando la exposición</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Looking for the worst moments</source>
      <translation>Buscando los peores momentos</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Assessed</source>
      <translation>Evaluado</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> shoulder widths</source>
      <translation> anchos de hombros</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> degrees</source>
      <translation> grados</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Where the {text} is not seen ({hidden:.0%} of the time) it is assumed to be {value:g}{unit}, give or take {sigma:g}: the band allows for that.</source>
      <translation>Donde no se ve: {text} ({hidden:.0%} del tiempo), se supone {value:g}{unit}, con un margen de {sigma:g}: la banda lo tiene en cuenta.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Legs are not seen: weight on both feet, knees nearly straight.</source>
      <translation>No se ven las piernas: peso en ambos pies, rodillas casi rectas.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>The position in the scene is unknown: walking is not assessed.</source>
      <translation>Se desconoce la posición en la escena: no se evalúa la marcha.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Measured in a picture: what happens out of its plane is not measurable.</source>
      <translation>Medido en una imagen: lo que sucede fuera de su plano no es medible.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>The person is turned about {median:.0f} degrees out of the stated view (over 30 in {mean:.0%} of the time): angles are less certain by as much.</source>
      <translation>La persona está girada unos {median:.0f} grados respecto a la vista indicada (más de 30 en el {mean:.0%} del tiempo): los ángulos son menos seguros en esa medida.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Hips are not seen: the trunk, and all that is measured against it, is not measurable.</source>
      <translation>No se ven las caderas: el tronco, y todo lo que se mide respecto a él, no es medible.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in space need a vertical in space</source>
      <translation>Las poses en el espacio necesitan una vertical en el espacio</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>three numbers</source>
      <translation>tres números</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Say from which side the picture shows the person, or lift the poses to 3D</source>
      <translation>Diga desde qué lado muestra la imagen a la persona, o eleve las poses a 3D</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>2D poses alone do not show what is forward</source>
      <translation>Las poses 2D por sí solas no muestran hacia dónde es adelante</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in a picture need a vertical in the picture</source>
      <translation>Las poses en una imagen necesitan una vertical en la imagen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>two numbers</source>
      <translation>dos números</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>not seen in both</source>
      <translation>no se ve en ambos</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>the same</source>
      <translation>igual</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less</source>
      <translation>menos</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more</source>
      <translation>más</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less, within what is uncertain</source>
      <translation>menos, dentro de la incertidumbre</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more, within what is uncertain</source>
      <translation>más, dentro de la incertidumbre</translation>
    </message>
    <message>
      <location filename="core/ergonomics/cycles.py" />
      <source>Looking for repetition</source>
      <translation>Buscando repeticiones</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, left</source>
      <translation>Brazo, izquierdo</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, right</source>
      <translation>Brazo, derecho</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk side bend</source>
      <translation>Inclinación lateral del tronco</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk twist</source>
      <translation>Giro del tronco</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Neck forward</source>
      <translation>Cuello hacia delante</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>two or more movements per minute ({per_min:.1f})</source>
      <translation>dos o más movimientos por minuto ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>fewer than two movements per minute ({per_min:.1f})</source>
      <translation>menos de dos movimientos por minuto ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>too short to count movements: judged only where their number makes no difference</source>
      <translation>demasiado corto para contar movimientos: se juzga solo donde su número no cambia nada</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Load held or moved</source>
      <translation>Carga sostenida o movida</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>How it is handled</source>
      <translation>Cómo se maneja</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Grip</source>
      <translation>Agarre</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>The same movement</source>
      <translation>El mismo movimiento</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Done for</source>
      <translation>Se hace durante</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Sitting</source>
      <translation>Sentado</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Weight on</source>
      <translation>Peso sobre</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arms rest on something</source>
      <translation>Los brazos se apoyan en algo</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans on something</source>
      <translation>El tronco se apoya en algo</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm hangs by its weight</source>
      <translation>El brazo cuelga por su peso</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist, where unseen</source>
      <translation>Muñeca, donde no se ve</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways</source>
      <translation>Muñeca doblada de lado</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Forearm turned</source>
      <translation>Antebrazo girado</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Head turned, where unseen</source>
      <translation>Cabeza girada, donde no se ve</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulders raised, where unseen</source>
      <translation>Hombros elevados, donde no se ven</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held over a minute</source>
      <translation>Mantenida más de un minuto</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Rapid large changes</source>
      <translation>Cambios grandes y rápidos</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>now and then</source>
      <translation>de vez en cuando</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>held, or over 4 times a minute</source>
      <translation>sostenida, o más de 4 veces por minuto</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>with a jerk or a shock</source>
      <translation>con tirón o golpe</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>both feet</source>
      <translation>ambos pies</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>one foot</source>
      <translation>un pie</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>neutral</source>
      <translation>neutro</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>bent</source>
      <translation>flexionada</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>strongly bent</source>
      <translation>muy flexionada</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>in the middle of its range</source>
      <translation>en la mitad de su recorrido</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>near its end</source>
      <translation>cerca de su final</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> times a minute</source>
      <translation> veces por minuto</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> hours of a shift</source>
      <translation> horas del turno</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Neutral up to (°)</source>
      <translation>Neutro hasta (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Twisted from (°)</source>
      <translation>Con torsión desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Bent sideways from (°)</source>
      <translation>Inclinado hacia un lado desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm out to the side from (°)</source>
      <translation>Brazo separado desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulder raised from (°)</source>
      <translation>Hombro elevado desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways from (°)</source>
      <translation>Muñeca desviada desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm behind the trunk from (°)</source>
      <translation>Brazo detrás del tronco desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans back from (°)</source>
      <translation>Tronco inclinado hacia atrás desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>RULA score of a trunk that leans back</source>
      <translation>Puntuación RULA de un tronco inclinado hacia atrás</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand across the midline from (shoulder widths)</source>
      <translation>Mano más allá de la línea media desde (anchos de hombros)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand out to the side from (shoulder widths)</source>
      <translation>Mano hacia el lado desde (anchos de hombros)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>On one leg from (% of the leg)</source>
      <translation>Sobre una pierna desde (% de la pierna)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Walking from (m/s)</source>
      <translation>Caminar desde (m/s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back bent from (°)</source>
      <translation>OWAS, espalda inclinada desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back twisted from (°)</source>
      <translation>OWAS, espalda girada desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, knee bent from (°)</source>
      <translation>OWAS, rodilla flexionada desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, arm raised from (°)</source>
      <translation>OWAS, brazo levantado desde (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held still within (°)</source>
      <translation>Mantenido quieto dentro de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Static from (s)</source>
      <translation>Estático desde (s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Repeated from (a minute)</source>
      <translation>Repetido desde (por minuto)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Least movement that is counted (°)</source>
      <translation>Menor movimiento que se cuenta (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Beyond a limit before the class changes (°)</source>
      <translation>Más allá de un límite antes de cambiar de clase (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Share of the chances that a band holds</source>
      <translation>Parte de la probabilidad que contiene una banda</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>good</source>
      <translation>bueno</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>fair</source>
      <translation>regular</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>poor</source>
      <translation>malo</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>unacceptable</source>
      <translation>inaceptable</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There is no task fact {unknown!r}</source>
      <translation>No existe el dato de la tarea {unknown!r}</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Nothing heavier than 2 kg (4.4 lb) is held or moved.</source>
      <translation>No se sostiene ni se mueve nada de más de 2 kg (4,4 lb).</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Loads are handled now and then, without shock.</source>
      <translation>Las cargas se manejan de vez en cuando, sin golpes.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>What is held can be gripped well.</source>
      <translation>Lo que se sostiene se puede agarrar bien.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Arms are not supported.</source>
      <translation>Los brazos no están apoyados.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Upper arms do not hang by their weight.</source>
      <translation>Los brazos no cuelgan por su peso.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The trunk is not supported.</source>
      <translation>El tronco no está apoyado.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Forearms are turned in the middle of their range.</source>
      <translation>Los antebrazos están girados en la mitad de su recorrido.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There are no rapid large changes of posture and the base is steady.</source>
      <translation>No hay cambios grandes y rápidos de postura y la base es estable.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The recorded work is done for 8 hours of a shift.</source>
      <translation>El trabajo grabado se hace durante 8 horas de un turno.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>This cannot be {name}</source>
      <translation>Esto no puede ser {name}</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, left</source>
      <translation>Elevación del brazo, izquierdo</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, right</source>
      <translation>Elevación del brazo, derecho</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Trunk inclination</source>
      <translation>Inclinación del tronco</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Head inclination</source>
      <translation>Inclinación de la cabeza</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>reach</source>
      <translation>alcance</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring the load nearer to the body: remove what is in between, or turn the pallet.</source>
      <translation>Acerque la carga al cuerpo: quite lo que hay en medio o gire el palé.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>height</source>
      <translation>altura</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Store and set down between knuckle and elbow height, about 75 cm.</source>
      <translation>Almacene y deposite entre la altura de los nudillos y la del codo, unos 75 cm.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>way up or down</source>
      <translation>recorrido vertical</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring origin and destination to like heights.</source>
      <translation>Lleve origen y destino a alturas parecidas.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>turning aside</source>
      <translation>giro lateral</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Move origin and destination towards each other, or give room to step round.</source>
      <translation>Acerque origen y destino entre sí, o deje sitio para girar con los pies.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>frequency and hours</source>
      <translation>frecuencia y horas</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lift less often, or change over with lighter work.</source>
      <translation>Levante con menos frecuencia o alterne con trabajo más ligero.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>grip</source>
      <translation>agarre</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Give the load handles or cut-outs.</source>
      <translation>Ponga asas o aberturas a la carga.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>A lift begins before it ends, within the poses</source>
      <translation>Un levantamiento empieza antes de acabar, dentro de las poses</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>origin</source>
      <translation>origen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>destination</source>
      <translation>destino</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The load is not given: there is a weight limit, but no lifting index.</source>
      <translation>La carga no se indica: hay un límite de peso, pero no un índice de levantamiento.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lifts are rare: one in five minutes.</source>
      <translation>Los levantamientos son poco frecuentes: uno cada cinco minutos.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation knows no grip that is unacceptable: it is taken as poor.</source>
      <translation>La ecuación no conoce un agarre inaceptable: se toma como malo.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation covers 8 hours: longer work is taken as 8.</source>
      <translation>La ecuación cubre 8 horas: un trabajo más largo se toma como 8.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>The lifting equation covers up to 8 hours of lifting</source>
      <translation>La ecuación de levantamiento cubre hasta 8 horas</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>A lift needs poses in space, in millimetres</source>
      <translation>Un levantamiento necesita poses en el espacio, en milímetros</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>Lift the poses to 3D first</source>
      <translation>Eleve antes las poses a 3D</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Load</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Arms</source>
      <translation>Brazos</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Legs</source>
      <translation>Piernas</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Upper arm</source>
      <translation>Brazo</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Lower arm</source>
      <translation>Antebrazo</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Wrist</source>
      <translation>Muñeca</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Wrist twist</source>
      <translation>Giro de muñeca</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Arm held or repeated</source>
      <translation>Brazo sostenido o repetido</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Trunk or neck held or repeated</source>
      <translation>Tronco o cuello sostenido o repetido</translation>
    </message>
    <message>
      <location filename="core/ergonomics/scores.py" />
      <source>{value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{value:.0f}, podría ser de {low:.0f} a {high:.0f}</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>These are no facts of an assessment</source>
      <translation>Estos no son datos de una evaluación</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>This is no {what}</source>
      <translation>Esto no es: {what}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>expected {expected}</source>
      <translation>se esperaba {expected}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>got {got}</source>
      <translation>se obtuvo {got}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>{name} is open elsewhere</source>
      <translation>{name} está abierto en otro lugar</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>a lock of {owner}</source>
      <translation>un bloqueo de {owner}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Close it there first</source>
      <translation>Ciérrelo allí primero</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>AP is defined for COCO's 17 joints in pixels</source>
      <translation>AP está definido para las 17 articulaciones de COCO en píxeles</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>poses without some of them</source>
      <translation>poses sin algunas de ellas</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>The truth has no labelled people, so AP is not defined</source>
      <translation>La referencia no tiene personas etiquetadas, así que AP no está definido</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>Nothing of this data set can be compared</source>
      <translation>Nada de este conjunto de datos se puede comparar</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>people found, and joints that both have</source>
      <translation>personas encontradas, y articulaciones que ambos tengan</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>There is no metric {name!r}</source>
      <translation>No existe la métrica {name!r}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{title} cannot be computed here</source>
      <translation>{title} no se puede calcular aquí</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>root {root}, {count} joints of {skeleton}</source>
      <translation>raíz {root}, {count} articulaciones de {skeleton}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} joints of {skeleton}</source>
      <translation>{count} articulaciones de {skeleton}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} frames at {fps:.4g} fps</source>
      <translation>{count} fotogramas a {fps:.4g} fps</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints count as wrong</source>
      <translation>las articulaciones ausentes cuentan como erróneas</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints left out</source>
      <translation>articulaciones ausentes omitidas</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Protocol</source>
      <translation>Protocolo</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>There is no root joint that both have</source>
      <translation>No hay ninguna articulación raíz que ambos tengan</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>pelvis, or left_hip and right_hip</source>
      <translation>pelvis, o left_hip y right_hip</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>2D and 3D poses cannot be compared</source>
      <translation>Las poses 2D y 3D no se pueden comparar</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{dims}D and {dims2}D</source>
      <translation>{dims}D y {dims2}D</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>No frame of the prediction is at the time of a frame of the truth</source>
      <translation>Ningún fotograma de la predicción coincide en tiempo con uno de la referencia</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{span} and {span2}</source>
      <translation>{span} y {span2}</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>Give an offset or a tolerance</source>
      <translation>Dé un desfase o una tolerancia</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} has nothing to compare with some joints of {target}</source>
      <translation>{source} no tiene con qué comparar algunas articulaciones de {target}</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} and {target} have no joints in common</source>
      <translation>{source} y {target} no tienen articulaciones en común</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>These root joints are not among those compared</source>
      <translation>Estas articulaciones raíz no están entre las comparadas</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>This skeleton has no feet</source>
      <translation>Este esqueleto no tiene pies</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>ankles, heels or toes</source>
      <translation>tobillos, talones o dedos del pie</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This filter's {name} is not usable</source>
      <translation>El valor {name} de este filtro no es utilizable</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This cutoff is too high for the frame rate</source>
      <translation>Esta frecuencia de corte es demasiado alta para la frecuencia de fotogramas</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>less than {fps:.4g} Hz at {fps2:.4g} frames/s</source>
      <translation>menos de {fps:.4g} Hz a {fps2:.4g} fotogramas/s</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>{cutoff:.4g} Hz</source>
      <translation>{cutoff:.4g} Hz</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>frames {first} to {last}</source>
      <translation>fotogramas {first} a {last}</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Import them by time, with an offset</source>
      <translation>Impórtelas por tiempo, con un desfase</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>The frames of these poses are not in the recording</source>
      <translation>Los fotogramas de estas poses no están en la grabación</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>No pose of the file is at the time of a frame</source>
      <translation>Ninguna pose del archivo coincide en tiempo con un fotograma</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Give another offset</source>
      <translation>Dé otro desfase</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of the camera</source>
      <translation>la calibración de la cámara</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, said to be level</source>
      <translation>la cámara, que se dice nivelada</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>upright edges in the picture</source>
      <translation>bordes verticales de la imagen</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>how the people stand</source>
      <translation>la postura de las personas de pie</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>This is not a direction</source>
      <translation>Esto no es una dirección</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two or three numbers, not all zero</source>
      <translation>dos o tres números, no todos cero</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the world's vertical axis</source>
      <translation>el eje vertical del mundo</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the picture's vertical, taken for upright</source>
      <translation>la vertical de la imagen, que se toma por vertical real</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, taken as level</source>
      <translation>la cámara, tomada como nivelada</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Give another source of the vertical</source>
      <translation>Dé otra fuente de la vertical</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of {camera}</source>
      <translation>la calibración de {camera}</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera</source>
      <translation>la cámara</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the floor's plane (the file holds no accelerometer)</source>
      <translation>el plano del suelo (el archivo no tiene acelerómetro)</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera's accelerometer</source>
      <translation>el acelerómetro de la cámara</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two points of an upright edge</source>
      <translation>dos puntos de un borde vertical</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Two clicks at one place show no direction</source>
      <translation>Dos clics en el mismo sitio no muestran dirección</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Click further apart</source>
      <translation>Haga los clics más separados</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is damaged or not {title}</source>
      <translation>{path} está dañado o no es {title}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} as it is written</source>
      <translation>{title} tal como se escribe</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>It may be cut short or edited by hand: export it again</source>
      <translation>Puede estar cortado o editado a mano: expórtelo de nuevo</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} holds no poses</source>
      <translation>{path} no contiene poses</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} with at least one person in one frame</source>
      <translation>{title} con al menos una persona en un fotograma</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} has person numbers out of range</source>
      <translation>{path} tiene números de persona fuera de rango</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>0 to {most_people}</source>
      <translation>de 0 a {most_people}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} keeps everything</source>
      <translation>{fmt} lo conserva todo</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} does not keep: {what}</source>
      <translation>{fmt} no conserva: {what}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose format {name!r}</source>
      <translation>No existe el formato de poses {name!r}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose file at {path}</source>
      <translation>No hay ningún archivo de poses en {path}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Check the path</source>
      <translation>Compruebe la ruta</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>one of: {known}</source>
      <translation>uno de: {known}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is not a pose file that can be read</source>
      <translation>{path} no es un archivo de poses que se pueda leer</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Choose another format to export to</source>
      <translation>Elija otro formato de exportación</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There are no poses to write into {path}</source>
      <translation>No hay poses que escribir en {path}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Write each person to a separate file</source>
      <translation>Escriba cada persona en un archivo aparte</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} holds one person</source>
      <translation>{fmt} admite una persona</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Cannot tell the format from the name {path}</source>
      <translation>No se puede deducir el formato del nombre {path}</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file names no known processor</source>
      <translation>El archivo C3D no indica ningún procesador conocido</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>A parameter of the C3D file is damaged</source>
      <translation>Un parámetro del archivo C3D está dañado</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>type {kind}, {count} values</source>
      <translation>tipo {kind}, {count} valores</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no 3D points</source>
      <translation>El archivo C3D no tiene puntos 3D</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no usable frame rate</source>
      <translation>El archivo C3D no tiene una frecuencia de fotogramas utilizable</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>POINT:RATE above 0</source>
      <translation>POINT:RATE mayor que 0</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{frames} frames of {points} points</source>
      <translation>{frames} fotogramas de {points} puntos</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file is shorter than it says</source>
      <translation>El archivo C3D es más corto de lo que dice</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{count} bytes</source>
      <translation>{count} bytes</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export fewer joints, or people apart</source>
      <translation>Exporte menos articulaciones, o a las personas por separado</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold all these names</source>
      <translation>C3D no admite todos estos nombres</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>{count} kB of them</source>
      <translation>{count} kB de ellos</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>at most {longest} letters of Western Europe</source>
      <translation>como mucho {longest} letras de Europa occidental</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export TRC or CSV</source>
      <translation>Exporte TRC o CSV</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold a name</source>
      <translation>C3D no admite un nombre</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>There is no number in {place}</source>
      <translation>No hay ningún número en {place}</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <location filename="core/io/clock.py" />
      <source>{fps:.3g} frames/s: its times may not be in seconds (--fps)</source>
      <translation>{fps:.3g} fotogramas/s: sus tiempos quizá no estén en segundos (--fps)</translation>
    </message>
    <message>
      <location filename="core/io/coco_originals.py" />
      <source>ids, areas and boxes of more than {most_kept} images and annotations</source>
      <translation>identificadores, áreas y recuadros de más de {most_kept} imágenes y anotaciones</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The unit {unit!r} is not known</source>
      <translation>La unidad {unit!r} es desconocida</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The skeleton {skeleton} does not fit these poses</source>
      <translation>El esqueleto {skeleton} no encaja con estas poses</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>No axis is called {up!r}</source>
      <translation>Ningún eje se llama {up!r}</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>These poses are in parts of the picture, not in pixels</source>
      <translation>Estas poses están en fracciones de la imagen, no en píxeles</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>Give the picture's size (--size WxH)</source>
      <translation>Indique el tamaño de la imagen (--size WxH)</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{place} is a file</source>
      <translation>{place} es un archivo</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>Choose another place or name</source>
      <translation>Elija otro lugar u otro nombre</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>a new folder, an empty one, or one with an earlier export alone</source>
      <translation>una carpeta nueva, una vacía o una que solo tenga una exportación anterior</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} holds other files</source>
      <translation>{path} contiene otros archivos</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is too large</source>
      <translation>{path} es demasiado grande</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>at most 1 GB of text</source>
      <translation>como mucho 1 GB de texto</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} bytes</source>
      <translation>{size} bytes</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not a text file</source>
      <translation>{path} no es un archivo de texto</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not JSON</source>
      <translation>{path} no es JSON</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>It may be cut short</source>
      <translation>Quizá esté cortado</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} MB of lists from {count} MB of text</source>
      <translation>{size} MB de listas a partir de {count} MB de texto</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} claims more than it can hold</source>
      <translation>{path} declara más de lo que puede contener</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not a list of AlphaPose results</source>
      <translation>{path} no es una lista de resultados de AlphaPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not an AlphaPose body</source>
      <translation>{path} no es un cuerpo de AlphaPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>17, 26, 133 or 136</source>
      <translation>17, 26, 133 o 136</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses {shape}, trans {shape2}</source>
      <translation>poses {shape}, trans {shape2}</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{path} is no motion of SMPL</source>
      <translation>{path} no es un movimiento de SMPL</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses (frames, 66 or more), trans</source>
      <translation>poses (fotogramas, 66 o más), trans</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>The joints of {path} do not fit</source>
      <translation>Las articulaciones de {path} no encajan</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{count} or more of each frame</source>
      <translation>{count} o más de cada fotograma</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is damaged</source>
      <translation>La jerarquía del archivo BVH está dañada</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is cut short</source>
      <translation>La jerarquía del archivo BVH está cortada</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is damaged</source>
      <translation>El movimiento del archivo BVH está dañado</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>Frames: N and Frame Time: S</source>
      <translation>Frames: N y Frame Time: S</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The BVH file has no usable Frame Time</source>
      <translation>El archivo BVH no tiene un Frame Time utilizable</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>seconds above 0</source>
      <translation>segundos, más de 0</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{frames} frames of {width} channels, as its head says</source>
      <translation>{frames} fotogramas de {width} canales, como dice su cabecera</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{count} values, which are {count2:.4g} frames</source>
      <translation>{count} valores, que son {count2:.4g} fotogramas</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>It may be cut short: export it again, or correct the number after Frames:</source>
      <translation>Quizá esté cortado: expórtelo de nuevo o corrija el número tras Frames:</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is not whole</source>
      <translation>El movimiento del archivo BVH no está completo</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>A channel of the BVH file is not known</source>
      <translation>Un canal del archivo BVH es desconocido</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{path} has no MOTION part</source>
      <translation>{path} no tiene la parte MOTION</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot begin before 0 s</source>
      <translation>C3D no puede empezar antes de 0 s</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{count} frames from {start:g} s</source>
      <translation>{count} fotogramas desde {start:g} s</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot hold these poses</source>
      <translation>C3D no admite estas poses</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>Export them in parts</source>
      <translation>Expórtelas por partes</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{path} is not a C3D file</source>
      <translation>{path} no es un archivo C3D</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>a header that says where its parameters are</source>
      <translation>una cabecera que diga dónde están sus parámetros</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>The C3D file has no 3D points, and rotations of no body that is known</source>
      <translation>El archivo C3D no tiene puntos 3D, ni rotaciones de ningún cuerpo conocido</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints</source>
      <translation>{path} no tiene puntos clave</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Files with boxes only hold no poses</source>
      <translation>Los archivos que solo tienen recuadros no contienen poses</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints that are labelled</source>
      <translation>{path} no tiene puntos clave etiquetados</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>a third number (v) above 0</source>
      <translation>un tercer número (v) mayor que 0</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Annotation {number} of {path} is of an image that is not listed</source>
      <translation>La anotación {number} de {path} es de una imagen que no figura en la lista</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>one of its images</source>
      <translation>una de sus imágenes</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>image_id {annotation!r}</source>
      <translation>image_id {annotation!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The {kind}s of {path} are no list</source>
      <translation>Los datos {kind} de {path} no son una lista</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{kind} {place} (from 0) of {path} has no {key}</source>
      <translation>{kind} {place} (desde 0) de {path} no tiene {key}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{key} in each {kind}</source>
      <translation>{key} en cada {kind}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Two images of {path} have the same id</source>
      <translation>Dos imágenes de {path} tienen el mismo id</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>id {twice!r}</source>
      <translation>id {twice!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The file does not name its keypoints</source>
      <translation>El archivo no da nombre a sus puntos clave</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>17, or a category that names them</source>
      <translation>17, o una categoría que les dé nombre</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The keypoints do not fit in annotation {number} of image {image}</source>
      <translation>Los puntos clave de la anotación {number} de la imagen {image} no encajan</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{joints} keypoints of 3 numbers</source>
      <translation>{joints} puntos clave de 3 números</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{size} numbers</source>
      <translation>{size} números</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>joint, x, y and frame or time, each once</source>
      <translation>joint, x, y y frame o time, una vez cada uno</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{path} lacks columns</source>
      <translation>A {path} le faltan columnas</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{names} is there twice in one frame, in row {before} and in row {row}</source>
      <translation>{names} está dos veces en un fotograma, en la fila {before} y en la fila {row}</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>Correct the table, or say who each of them is (person)</source>
      <translation>Corrija la tabla o diga quién es cada uno (person)</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>{path} has no columns of joints</source>
      <translation>{path} no tiene columnas de articulaciones</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>nose_x, nose_y, ... each once</source>
      <translation>nose_x, nose_y, ... una vez cada una</translation>
    </message>
    <message>
      <location filename="core/io/formats/cvat.py" />
      <source>{path} holds no skeletons and no points</source>
      <translation>{path} no contiene esqueletos ni puntos</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} has no DeepLabCut header</source>
      <translation>{path} no tiene cabecera de DeepLabCut</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>rows scorer, bodyparts, coords</source>
      <translation>filas scorer, bodyparts, coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} names no coordinates</source>
      <translation>{path} no nombra coordenadas</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>x, y, likelihood in the row coords</source>
      <translation>x, y, likelihood en la fila coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>The table lacks columns of its bodyparts</source>
      <translation>A la tabla le faltan columnas de sus bodyparts</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>Two rows of the table have the same name</source>
      <translation>Dos filas de la tabla tienen el mismo nombre</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>one row a frame</source>
      <translation>una fila por fotograma</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{path} is no table of DeepLabCut</source>
      <translation>{path} no es una tabla de DeepLabCut</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>levels bodyparts and coords</source>
      <translation>niveles bodyparts y coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>The rows of the table are not as many as their names</source>
      <translation>Las filas de la tabla no son tantas como sus nombres</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{label} of the table numbers no texts</source>
      <translation>{label} de la tabla no numera textos</translation>
    </message>
    <message>
      <location filename="core/io/formats/freemocap.py" />
      <source>{path} has no keypoints of a body</source>
      <translation>{path} no tiene puntos clave de un cuerpo</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>A buffer of the glTF file is not beside it</source>
      <translation>Un búfer del archivo glTF no está junto a él</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export it as GLB</source>
      <translation>Expórtelo como GLB</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Unpack it with: gltf-transform copy packed.glb plain.glb</source>
      <translation>Descomprímalo con: gltf-transform copy packed.glb plain.glb</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The arrays of this glTF file are compressed with meshopt</source>
      <translation>Las matrices de este archivo glTF están comprimidas con meshopt</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The keys of a glTF animation are not in order</source>
      <translation>Las claves de una animación glTF no están en orden</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature with a mesh that is bound to it</source>
      <translation>Exporte el armazón con una malla vinculada a él</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{path} holds no skeleton</source>
      <translation>{path} no contiene ningún esqueleto</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>glTF with a skin</source>
      <translation>glTF con un skin</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{name} is a large scene</source>
      <translation>{name} es una escena grande</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>at most {count} nodes</source>
      <translation>como máximo {count} nodos</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature alone</source>
      <translation>Exporte solo el esqueleto (armature)</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>arrays named S1/Walking, 3D_positions, ...</source>
      <translation>arrays llamados S1/Walking, 3D_positions, ...</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds nothing of Human3.6M</source>
      <translation>{path} no contiene nada de Human3.6M</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds pickled Python objects, which can run any program when they are read</source>
      <translation>{path} contiene objetos de Python serializados con pickle, que pueden ejecutar cualquier programa al leerse</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>plain arrays named subject/action</source>
      <translation>arrays simples llamados sujeto/acción</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>Convert it once where you trust it: d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d for a, p in d[s].items()})</source>
      <translation>Conviértalo una vez donde confíe en él: d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d for a, p in d[s].items()})</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>This {single} is not usable</source>
      <translation>Este valor {single} no es utilizable</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>(96, frames)</source>
      <translation>(96, fotogramas)</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{name} is not a motion of Human3.6M</source>
      <translation>{name} no es un movimiento de Human3.6M</translation>
    </message>
    <message>
      <location filename="core/io/formats/itop.py" />
      <source>{path} is not a file of ITOP's labels</source>
      <translation>{path} no es un archivo de etiquetas de ITOP</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{path} mixes bodies</source>
      <translation>{path} mezcla cuerpos</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{joints} joints</source>
      <translation>{joints} articulaciones</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{count} values of a body</source>
      <translation>{count} valores de un cuerpo</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>a joint that has not {count} values</source>
      <translation>una articulación que no tiene {count} valores</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>the end of the file</source>
      <translation>el final del archivo</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{line!r}, which is no number of things</source>
      <translation>{line!r}, que no es un número de cosas</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} holds no trajectories</source>
      <translation>{path} no contiene trayectorias</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>tracks of Kinovea</source>
      <translation>pistas de Kinovea</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} is cut short</source>
      <translation>{path} está cortado</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{count} cells in each row</source>
      <translation>{count} celdas en cada fila</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>row {odd}</source>
      <translation>fila {odd}</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>labels of the type keypointlabels</source>
      <translation>etiquetas del tipo keypointlabels</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>A keypoint is not in its picture</source>
      <translation>Un punto clave no está en su imagen</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>percent of its size</source>
      <translation>porcentaje de su tamaño</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of values</source>
      <translation>filas de valores</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no markers</source>
      <translation>{path} no contiene marcadores</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>MARKER_NAMES and rows of numbers</source>
      <translation>MARKER_NAMES y filas de números</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} row</source>
      <translation>{count} fila</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} rows</source>
      <translation>{count} filas</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} values in row {row}</source>
      <translation>{count} valores en la fila {row}</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of {wide} values</source>
      <translation>filas de {wide} valores</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no landmarks of a body</source>
      <translation>{path} no contiene puntos de referencia de un cuerpo</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{body} of each person</source>
      <translation>{body} de cada persona</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>one number of joints</source>
      <translation>un mismo número de articulaciones</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>The keypoints are no list of places</source>
      <translation>Los puntos clave no son una lista de posiciones</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>x, y or x, y, z</source>
      <translation>x, y o x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>17, 26, 133 or 136, or their names</source>
      <translation>17, 26, 133 o 136, o sus nombres</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>{path} holds bounding boxes, not poses</source>
      <translation>{path} contiene cuadros delimitadores, no poses</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>Save a data set of poses (ds_type poses)</source>
      <translation>Guarde un conjunto de datos de poses (ds_type poses)</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position of keypoints</source>
      <translation>position de puntos clave</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position and shape</source>
      <translation>position y shape</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>(time, space, {count} keypoints, {count2} individuals), space x, y or x, y, z</source>
      <translation>(time, space, {count} keypoints, {count2} individuals), space x, y o x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>The positions do not fit the names of the data set</source>
      <translation>Las posiciones no encajan con los nombres del conjunto de datos</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a file of MPI-INF-3DHP</source>
      <translation>{path} no es un archivo de MPI-INF-3DHP</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>1 to 64 cameras</source>
      <translation>de 1 a 64 cámaras</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>These joints are not those of MPI-INF-3DHP</source>
      <translation>Estas articulaciones no son las de MPI-INF-3DHP</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array</source>
      <translation>{name} no es un array</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not a list of cameras</source>
      <translation>{name} no es una lista de cámaras</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a MATLAB file</source>
      <translation>{path} no es un archivo MATLAB</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>There is no {name} in the file</source>
      <translation>No hay {name} en el archivo</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array of numbers with {axes} axes</source>
      <translation>{name} no es un array de números con {axes} ejes</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} has no usable coords</source>
      <translation>{path} no tiene coords utilizables</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>(frames, joints, 2 or 3)</source>
      <translation>(fotogramas, articulaciones, 2 o 3)</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{shape} different ids</source>
      <translation>{shape} identificadores distintos</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} does not say who is who</source>
      <translation>{path} no dice quién es quién</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The times of the poses are damaged</source>
      <translation>Los tiempos de las poses están dañados</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{count} increasing seconds</source>
      <translation>{count} segundos crecientes</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The unit of {path} is not known</source>
      <translation>No se conoce la unidad de {path}</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The provenance of the poses is damaged</source>
      <translation>La procedencia de las poses está dañada</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>JSON, one object per person</source>
      <translation>JSON, un objeto por persona</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{filename} is not a plain array of its size</source>
      <translation>{filename} no es un array simple de su tamaño</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>Install them: pip install posewright[interop]</source>
      <translation>Instálelos: pip install posewright[interop]</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>NWB is written with pynwb and ndx-pose</source>
      <translation>NWB se escribe con pynwb y ndx-pose</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>no {error}</source>
      <translation>no hay {error}</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The groups of the file are nested too deep</source>
      <translation>Los grupos del archivo están anidados a demasiada profundidad</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>A PoseEstimation of the file has no series</source>
      <translation>Un PoseEstimation del archivo no tiene series</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>one for each keypoint</source>
      <translation>una por cada punto clave</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of a PoseEstimation do not fit each other</source>
      <translation>Las series de un PoseEstimation no encajan entre sí</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of the file have no times</source>
      <translation>Las series del archivo no tienen tiempos</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>timestamps, or starting_time with a rate</source>
      <translation>timestamps, o starting_time con rate</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{path} has no JSON files</source>
      <translation>{path} no tiene archivos JSON</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>one file per frame</source>
      <translation>un archivo por fotograma</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>The {replace} is not OpenPose's</source>
      <translation>{replace} no es de OpenPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{counts} keypoints throughout</source>
      <translation>{counts} puntos clave en todo el archivo</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>This is not a body that OpenPose knows</source>
      <translation>No es un cuerpo que OpenPose conozca</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>An OpenSim motion needs hips</source>
      <translation>Un movimiento de OpenSim necesita caderas</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>the joints of {skeleton}</source>
      <translation>las articulaciones de {skeleton}</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no places of markers</source>
      <translation>{path} no contiene posiciones de marcadores</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>coordinates of OpenSim's full-body models, as hip_flexion_r</source>
      <translation>coordenadas de los modelos de cuerpo entero de OpenSim, como hip_flexion_r</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>Export marker positions as TRC</source>
      <translation>Exporte las posiciones de los marcadores como TRC</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no joint angles of a body</source>
      <translation>{path} no contiene ángulos articulares de un cuerpo</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no header of OpenSim</source>
      <translation>{path} no tiene cabecera de OpenSim</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>endheader before the columns</source>
      <translation>endheader antes de las columnas</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no column of times</source>
      <translation>{path} no tiene columna de tiempos</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>time, then the columns of data</source>
      <translation>time, luego las columnas de datos</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{count} rows of {wide} values</source>
      <translation>{count} filas de {wide} valores</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no body of RTMLib</source>
      <translation>{path} no contiene ningún cuerpo de RTMLib</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no keypoints of RTMLib</source>
      <translation>{path} no contiene puntos clave de RTMLib</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tracks of this file do not fit its joints</source>
      <translation>Las pistas de este archivo no encajan con sus articulaciones</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{name} of the SLEAP project is no table</source>
      <translation>{name} del proyecto SLEAP no es una tabla</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>columns {names}</source>
      <translation>columnas {names}</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The SLEAP project names a frame that no video has</source>
      <translation>El proyecto SLEAP nombra un fotograma que ningún vídeo tiene</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tables of the SLEAP project do not fit each other</source>
      <translation>Las tablas del proyecto SLEAP no encajan entre sí</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{what} used more than once</source>
      <translation>{what} usado más de una vez</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>An instance has not the joints of its skeleton</source>
      <translation>Una instancia no tiene las articulaciones de su esqueleto</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{path} has no TRC header</source>
      <translation>{path} no tiene cabecera TRC</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>PathFileType and five more lines</source>
      <translation>PathFileType y cinco líneas más</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Export it again; an editor may have turned its tabs into blanks</source>
      <translation>Expórtelo de nuevo; un editor quizá convirtió sus tabuladores en espacios</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The columns of {path} are not apart</source>
      <translation>Las columnas de {path} no están separadas</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>tabs</source>
      <translation>tabuladores</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>blanks</source>
      <translation>espacios</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Line 2 of {path} lacks {names}</source>
      <translation>A la línea 2 de {path} le faltan {names}</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>a TRC header</source>
      <translation>una cabecera TRC</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The {name} in line 3 of the TRC file is unusable</source>
      <translation>El valor {name} en la línea 3 del archivo TRC no es utilizable</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>each name over its X, with two empty cells after it</source>
      <translation>cada nombre sobre su X, seguido de dos celdas vacías</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>one name in each cell</source>
      <translation>un nombre en cada celda</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The names in line 4 of the TRC file are not over their columns</source>
      <translation>Los nombres de la línea 4 del archivo TRC no están sobre sus columnas</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The markers in line 4 of the TRC file are not as many as line 3 says</source>
      <translation>Los marcadores de la línea 4 del archivo TRC no son tantos como dice la línea 3</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count} names</source>
      <translation>{count} nombres</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The TRC file is cut short</source>
      <translation>El archivo TRC está cortado</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{frames} frames</source>
      <translation>{frames} fotogramas</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count}, the last cut</source>
      <translation>{count}, el último cortado</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Install it with: pip install usd-core</source>
      <translation>Instálelo con: pip install usd-core</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD needs the package usd-core, which is not installed</source>
      <translation>USD necesita el paquete usd-core, que no está instalado</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export the armature with its animation</source>
      <translation>Exporte el armazón con su animación</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD with a Skeleton of UsdSkel</source>
      <translation>USD con un Skeleton de UsdSkel</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>parts that OpenUSD cannot read</source>
      <translation>partes que OpenUSD no puede leer</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export it again</source>
      <translation>Expórtelo de nuevo</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>{path} is damaged or no USD</source>
      <translation>{path} está dañado o no es USD</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>The unit of the USD file cannot be</source>
      <translation>La unidad del archivo USD no es posible</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{path} holds no points</source>
      <translation>{path} no contiene puntos</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>regions of the shape point</source>
      <translation>regiones con forma de punto</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>The file names frames that no video has</source>
      <translation>El archivo nombra fotogramas que ningún vídeo tiene</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>Write a format that keeps times (npz, csv), or check the rate (--fps)</source>
      <translation>Escriba un formato que conserve los tiempos (npz, csv) o compruebe la frecuencia (--fps)</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>{title} cannot hold frames with these numbers</source>
      <translation>{title} no admite fotogramas con estos números</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{path} is not an HDF5 file</source>
      <translation>{path} no es un archivo HDF5</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} of {path} has an absurd chunk size</source>
      <translation>{name} de {path} tiene un tamaño de bloque absurdo</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>chunks of {chunks}</source>
      <translation>bloques de {chunks}</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>The file holds links to other files</source>
      <translation>El archivo contiene enlaces a otros archivos</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>Copy it with what it links</source>
      <translation>Cópielo con aquello a lo que enlaza</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>at most {deepest} within each other</source>
      <translation>como mucho {deepest} unos dentro de otros</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} is not a plain array of numbers</source>
      <translation>{name} no es un array simple de números</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} is not a plain list of texts</source>
      <translation>{item} no es una lista simple de textos</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} holds a text too long for a name</source>
      <translation>{item} contiene un texto demasiado largo para un nombre</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{count} characters</source>
      <translation>{count} caracteres</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{count} markers of no subject ({names})</source>
      <translation>{count} marcadores de ningún sujeto ({names})</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>One file cannot hold people in different spaces</source>
      <translation>Un archivo no admite personas en espacios distintos</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Write one file each</source>
      <translation>Escriba un archivo para cada una</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Give the lift a scale first</source>
      <translation>Dé antes una escala a la elevación a 3D</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{title} needs lengths</source>
      <translation>{title} necesita longitudes</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>poses in millimetres</source>
      <translation>poses en milímetros</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>a blank</source>
      <translation>una celda vacía</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>There is no usable frame number in {places}</source>
      <translation>No hay un número de fotograma utilizable en {places}</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Frame {value:.0f} is there twice, in {seen} and in {place}</source>
      <translation>El fotograma {value:.0f} está dos veces, en {seen} y en {place}</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Correct the numbers, or say who each of them is (person)</source>
      <translation>Corrija los números o diga quién es cada uno (person)</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>The frame numbers are too far apart</source>
      <translation>Los números de fotograma están demasiado separados</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>below {latest:,}</source>
      <translation>menor que {latest:,}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>This is not a pose file</source>
      <translation>Esto no es un archivo de poses</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>1 to {most_joints} joints</source>
      <translation>de 1 a {most_joints} articulaciones</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The name of a joint is too long</source>
      <translation>El nombre de una articulación es demasiado largo</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>{count} characters, from {name!r}</source>
      <translation>{count} caracteres, desde {name!r}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file has no usable frame rate</source>
      <translation>El archivo no tiene una frecuencia de fotogramas utilizable</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>frames per second above 0</source>
      <translation>fotogramas por segundo, más de 0</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file holds too many people</source>
      <translation>El archivo contiene demasiadas personas</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>at most {most_people}</source>
      <translation>como mucho {most_people}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file claims more than can be held</source>
      <translation>El archivo declara más de lo que cabe</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>One file cannot hold people with different skeletons or spaces</source>
      <translation>Un archivo no admite personas con esqueletos o espacios distintos</translation>
    </message>
    <message>
      <location filename="core/io/places.py" />
      <source>There is a mistake in {place}</source>
      <translation>Hay un error en {place}</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>0 to {latest:,}</source>
      <translation>de 0 a {latest:,}</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{again} points: others of the same joint and person are in the same frame</source>
      <translation>{again} puntos: hay otros de la misma articulación y persona en el mismo fotograma</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{path} declares entities, which may repeat themselves without end</source>
      <translation>{path} declara entidades, que pueden repetirse sin fin</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>Lift or complete the poses first, or write the plain rig</source>
      <translation>Eleve o complete antes las poses, o escriba el rig simple</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>These poses lack joints of the rig</source>
      <translation>A estas poses les faltan articulaciones del rig</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>no {missing}</source>
      <translation>no hay {missing}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>rows of {width} cells, as the first</source>
      <translation>filas de {width} celdas, como la primera</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{count} cells in row {row}</source>
      <translation>{count} celdas en la fila {row}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{path} is cut short or no table</source>
      <translation>{path} está cortado o no es una tabla</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>People are numbered from 0</source>
      <translation>Las personas se numeran desde 0</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>The table mixes poses of different {name}</source>
      <translation>La tabla mezcla poses de distinto {name}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{capitalize} and {places} are of the same time</source>
      <translation>{capitalize} y {places} son del mismo tiempo</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Correct the times, or say who each of them is (person)</source>
      <translation>Corrija los tiempos o indique quién es cada uno (person)</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>one row a person and time</source>
      <translation>una fila por persona y tiempo</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Row {row} has no {kind}</source>
      <translation>La fila {row} no tiene {kind}</translation>
    </message>
    <message>
      <location filename="core/kinematics/bones.py" />
      <source>These parents do not form a tree</source>
      <translation>Estos padres no forman un árbol</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>Kinematics need a skeleton with one root</source>
      <translation>La cinemática necesita un esqueleto con una raíz</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>{count} roots</source>
      <translation>{count} raíces</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton with one tree first</source>
      <translation>Convierta antes las poses a un esqueleto con un solo árbol</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>A rig needs a skeleton with one root</source>
      <translation>Un rig necesita un esqueleto con una raíz</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton whose root is seen</source>
      <translation>Convierta las poses a un esqueleto cuya raíz se vea</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Animation needs to know where the root is</source>
      <translation>La animación necesita saber dónde está la raíz</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>where the person stands is an estimate, by the foot that is down: walks come out at 0.8 to 1.1 of their length</source>
      <translation>el lugar de la persona es una estimación, según el pie apoyado: los recorridos a pie resultan entre 0,8 y 1,1 veces su longitud</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>the place in the scene is unknown: the pelvis stays at the origin (--ground standing estimates it)</source>
      <translation>el lugar en la escena es desconocido: la pelvis se queda en el origen (--ground standing lo estima)</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>Where the person stands cannot be told</source>
      <translation>No se puede saber dónde está la persona</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>ankles or feet that are seen</source>
      <translation>tobillos o pies que se vean</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>There is no room for long poses in {folder}</source>
      <translation>No hay sitio para poses largas en {folder}</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>Make room there, or name another folder in the environment variable TMPDIR</source>
      <translation>Libere espacio allí o indique otra carpeta en la variable de entorno TMPDIR</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>There is no recording at {path}</source>
      <translation>No hay ninguna grabación en {path}</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>Check the path, or relink the moved file</source>
      <translation>Compruebe la ruta o vincule el archivo movido</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>{path} is not a recording that can be opened</source>
      <translation>{path} no es una grabación que se pueda abrir</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} may not be read</source>
      <translation>No hay permiso para leer {path}</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Check the file's permissions</source>
      <translation>Compruebe los permisos del archivo</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} has no index (moov): the recording was cut off before it was finished</source>
      <translation>{path} no tiene índice (moov): la grabación se cortó antes de terminar</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Copy it from the camera again, or repair it with a tool such as untrunc and an intact recording from the same camera</source>
      <translation>Cópiela otra vez de la cámara, o repárela con una herramienta como untrunc y una grabación intacta de la misma cámara</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} cannot be read as a video</source>
      <translation>{path} no se puede leer como vídeo</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>The file is damaged; copy it again</source>
      <translation>El archivo está dañado; cópielo de nuevo</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Indexing the video</source>
      <translation>Indexando el vídeo</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Decoding the video to find its frames</source>
      <translation>Decodificando el vídeo para encontrar sus fotogramas</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>only sound</source>
      <translation>solo sonido</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>no such stream</source>
      <translation>ningún flujo así</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>{path} holds no pictures</source>
      <translation>{path} no contiene imágenes</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>a video stream</source>
      <translation>un flujo de vídeo</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>There is no decoder for the codec of {path}</source>
      <translation>No hay decodificador para el códec de {path}</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Convert it to H.264 MP4</source>
      <translation>Conviértalo a H.264 MP4</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct it, or remove the file and give the unit</source>
      <translation>Corríjala, o elimine el archivo e indique la unidad</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>The depth_scale in {file} is unusable</source>
      <translation>El depth_scale de {file} no es utilizable</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} is damaged</source>
      <translation>La línea {number} de {path} está dañada</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>seconds path</source>
      <translation>segundos ruta</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} gives a second image the same time</source>
      <translation>La línea {number} de {path} da el mismo tiempo a una segunda imagen</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct the list</source>
      <translation>Corrija la lista</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{path} names none of the images beside it</source>
      <translation>{path} no nombra ninguna de las imágenes que hay junto a él</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Remove the list to open them</source>
      <translation>Quite la lista para abrirlas</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{names}{word} of {path}, which are not there</source>
      <translation>{names}{word} de {path}, que no están ahí</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Frame {index} of {path} has another size than the first</source>
      <translation>El fotograma {index} de {path} tiene otro tamaño que el primero</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>This is not a unit of depth</source>
      <translation>Esto no es una unidad de profundidad</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>"mm", "cm", "m" or millimetres per step</source>
      <translation>"mm", "cm", "m" o milímetros por paso</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} does not say what unit its depth is in</source>
      <translation>{path} no dice en qué unidad está su profundidad</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>values from {low:g} to {high:g}</source>
      <translation>valores de {low:g} a {high:g}</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>a first frame without any reading</source>
      <translation>un primer fotograma sin ninguna lectura</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Give it when opening the file (unit "mm", "cm" or "m")</source>
      <translation>Indíquela al abrir el archivo (unidad "mm", "cm" o "m")</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} holds no depth frames</source>
      <translation>{path} no contiene fotogramas de profundidad</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>The frame times of {path} do not increase</source>
      <translation>Los tiempos de los fotogramas de {path} no crecen</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Correct its list of times</source>
      <translation>Corrija su lista de tiempos</translation>
    </message>
    <message>
      <location filename="core/media/first_picture.py" />
      <source>{path} holds no picture that can be decoded</source>
      <translation>{path} no contiene ninguna imagen que se pueda decodificar</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>There are no frames to write</source>
      <translation>No hay fotogramas que escribir</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>Cannot write the video {path}</source>
      <translation>No se puede escribir el vídeo {path}</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Checking the images</source>
      <translation>Comprobando las imágenes</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>The images of {file} are not one recording: {file2} differs from {name}</source>
      <translation>Las imágenes de {file} no son una sola grabación: {file2} difiere de {name}</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Keep the images of one recording in their own folder</source>
      <translation>Guarde las imágenes de una grabación en su propia carpeta</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} is not an image that can be read</source>
      <translation>{file} no es una imagen que se pueda leer</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Remove it from the folder</source>
      <translation>Quítela de la carpeta</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} claims more pixels than it can hold</source>
      <translation>{file} declara más píxeles de los que puede contener</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be read as an image</source>
      <translation>{path} no se puede leer como imagen</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be decoded: the file is damaged</source>
      <translation>{path} no se puede decodificar: el archivo está dañado</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Copy it again</source>
      <translation>Cópielo de nuevo</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} would take minutes to decode</source>
      <translation>{path} tardaría minutos en decodificarse</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{scans} scans of {width} x {height} pixels</source>
      <translation>{scans} pasadas de {width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Save it again as a baseline JPEG</source>
      <translation>Guárdelo de nuevo como JPEG de línea base</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>{path} has an impossible picture size</source>
      <translation>{path} tiene un tamaño de imagen imposible</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>1 to {max_side} pixels per side, {max_pixels} million in all</source>
      <translation>de 1 a {max_side} píxeles por lado, {max_pixels} millones en total</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>This array is not depth</source>
      <translation>Este array no es profundidad</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>(frames, height, width)</source>
      <translation>(fotogramas, alto, ancho)</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep one of them in the file, or name it depth</source>
      <translation>Deje uno solo en el archivo o llámelo depth</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} holds several arrays that can be depth</source>
      <translation>{path} contiene varios arrays que pueden ser profundidad</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>The frames of {file} are not one recording: {file2} differs from {name}</source>
      <translation>Los fotogramas de {file} no son una sola grabación: {file2} difiere de {name}</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep the frames of one recording in their own folder</source>
      <translation>Guarde los fotogramas de una grabación en su propia carpeta</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{file} holds more than one frame</source>
      <translation>{file} contiene más de un fotograma</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} claims more depth frames than it holds or than fit on the disk</source>
      <translation>{path} declara más fotogramas de profundidad de los que contiene o caben en el disco</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} ends in the middle of a frame</source>
      <translation>{path} acaba en mitad de un fotograma</translation>
    </message>
    <message>
      <location filename="core/media/readers/images.py" />
      <source>{name} differs from the other images</source>
      <translation>{name} difiere de las otras imágenes</translation>
    </message>
    <message>
      <location filename="core/media/readers/matlab.py" />
      <source>Reading the depth frames</source>
      <translation>Leyendo los fotogramas de profundidad</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is not an MSR depth file</source>
      <translation>{path} no es un archivo de profundidad MSR</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is an MSR depth file that was cut off</source>
      <translation>{path} es un archivo de profundidad MSR que se cortó</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source> bytes</source>
      <translation> bytes</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>{path} is an OpenNI recording, which cannot be read here</source>
      <translation>{path} es una grabación de OpenNI, que no se puede leer aquí</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>Export its depth as 16-bit PNG images, for example with OpenNI 2's own tools, and open their folder</source>
      <translation>Exporte su profundidad como imágenes PNG de 16 bits, por ejemplo con las herramientas de OpenNI 2, y abra su carpeta</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>Reading the bag's index</source>
      <translation>Leyendo el índice del bag</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>{path} holds no depth images</source>
      <translation>{path} no contiene imágenes de profundidad</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>A message of {topic} is missing in {path}</source>
      <translation>Falta un mensaje de {topic} en {path}</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Copy the file again</source>
      <translation>Copie el archivo de nuevo</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Frame {index} of {path} cannot be decoded: the file is damaged there</source>
      <translation>El fotograma {index} de {path} no se puede decodificar: el archivo está dañado ahí</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>a name that ends in .mp4 or .gif</source>
      <translation>un nombre que termine en .mp4 o .gif</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Call it {name}</source>
      <translation>Llámelo {name}</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Videos are written as MP4 or GIF</source>
      <translation>Los vídeos se escriben como MP4 o GIF</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>A corrected mask is damaged</source>
      <translation>Una máscara corregida está dañada</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>{size} pixels</source>
      <translation>{size} píxeles</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These coordinates do not fit the skeleton</source>
      <translation>Estas coordenadas no encajan con el esqueleto</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>(frames, {count}, 2 or 3) for {skeleton}</source>
      <translation>(fotogramas, {count}, 2 o 3) para {skeleton}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>Unknown {name} of a joint</source>
      <translation>{name} desconocido de una articulación</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>0 to {kind}</source>
      <translation>de 0 a {kind}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>{start} to {start2}</source>
      <translation>{start} a {start2}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These frames are outside the sequence</source>
      <translation>Estos fotogramas están fuera de la secuencia</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These poses cannot form one sequence</source>
      <translation>Estas poses no pueden formar una secuencia</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>No joint of {skeleton} maps to {target}</source>
      <translation>Ninguna articulación de {skeleton} corresponde a {target}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The times of a pose sequence must increase from frame to frame</source>
      <translation>Los tiempos de una secuencia de poses deben crecer de fotograma a fotograma</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The {name} of these poses do not fit</source>
      <translation>Los datos {name} de estas poses no encajan</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>exit status {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>it was killed, as the system does where memory runs out</source>
      <translation>fue terminado a la fuerza, como hace el sistema cuando se agota la memoria</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>a crash (signal {signal})</source>
      <translation>un fallo (señal {signal})</translation>
    </message>
    <message>
      <location filename="core/project/copies.py" />
      <source>Cannot save to {path}</source>
      <translation>No se puede guardar en {path}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Cannot open the project {path}</source>
      <translation>No se puede abrir el proyecto {path}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is not a Posewright project</source>
      <translation>{path} no es un proyecto de Posewright</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open a file that ends in {suffix}</source>
      <translation>Abra un archivo que acabe en {suffix}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is a database of another program, not a Posewright project</source>
      <translation>{path} es una base de datos de otro programa, no un proyecto de Posewright</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} was made by a newer Posewright</source>
      <translation>{path} se hizo con un Posewright más reciente</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {count} or older</source>
      <translation>versión {count} o anterior</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {version}</source>
      <translation>versión {version}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Update Posewright to open it</source>
      <translation>Actualice Posewright para abrirlo</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open it in the window to rescue it</source>
      <translation>Ábralo en la ventana para rescatarlo</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is damaged</source>
      <translation>{path} está dañado</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>Cannot lock {path}</source>
      <translation>No se puede bloquear {path}</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>File &gt; Save as, under another name, keeps all that you see</source>
      <translation>Archivo &gt; Guardar como, con otro nombre, conserva todo lo que ve</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>{path} {reason}: nothing more is saved there</source>
      <translation>{path} {reason}: allí no se guarda nada más</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>What was done in earlier sessions can no longer be taken back: its log is damaged.</source>
      <translation>Lo hecho en sesiones anteriores ya no se puede deshacer: su registro está dañado.</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last step of earlier sessions can be taken back.</source>
      <translation>El registro para deshacer está dañado: solo se puede deshacer el último paso de sesiones anteriores.</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last {count} steps of earlier sessions can be taken back.</source>
      <translation>El registro para deshacer está dañado: solo se pueden deshacer los últimos {count} pasos de sesiones anteriores.</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Check that you have write permission, and space on the disk</source>
      <translation>Compruebe que tiene permiso de escritura y espacio en el disco</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Cannot open {path}</source>
      <translation>No se puede abrir {path}</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Open it once in the window</source>
      <translation>Ábralo una vez en la ventana</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Copy it to where it can be written</source>
      <translation>Cópielo a un lugar donde se pueda escribir</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>{path} is of an older version</source>
      <translation>{path} es de una versión anterior</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>The project file was damaged ({damage}). What could be read was kept.</source>
      <translation>El archivo del proyecto estaba dañado ({damage}). Se conservó lo que se pudo leer.</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is too large for a report</source>
      <translation>{path} es demasiado grande para un informe</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>at most 1 GB</source>
      <translation>como mucho 1 GB</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is neither a project nor a report</source>
      <translation>{path} no es ni un proyecto ni un informe</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{suffix}, .pdf, .xlsx, {pages}</source>
      <translation>{suffix}, .pdf, .xlsx, {pages}</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{target} already exists</source>
      <translation>{target} ya existe</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>Choose another name</source>
      <translation>Elija otro nombre</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is not a workbook</source>
      <translation>{path} no es un libro de cálculo</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it, or choose another name</source>
      <translation>Ábralo o elija otro nombre</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Cannot make the project {path}</source>
      <translation>No se puede crear el proyecto {path}</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{what} could not be saved to {path}</source>
      <translation>No se pudo guardar {what} en {path}</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{path} was changed by another program</source>
      <translation>Otro programa cambió {path}</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it again, then repeat the edit</source>
      <translation>Ábralo de nuevo y repita la edición</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>What the project says of {recording} is damaged: check its path, size and rate.</source>
      <translation>Lo que el proyecto dice de {recording} está dañado: compruebe su ruta, tamaño y frecuencia.</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {replace} of {recording}</source>
      <translation>{replace} de {recording}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {stage} track of person {person}</source>
      <translation>la pista {stage} de la persona {person}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>corrections of frames {number} to {number2}</source>
      <translation>correcciones de los fotogramas {number} a {number2}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>review marks of frames {number} to {number2}</source>
      <translation>marcas de revisión de los fotogramas {number} a {number2}</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>it cannot be a recording</source>
      <translation>no puede ser una grabación</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>the stored bytes do not match their checksum</source>
      <translation>los bytes guardados no coinciden con su suma de comprobación</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>they are of another skeleton</source>
      <translation>son de otro esqueleto</translation>
    </message>
    <message>
      <location filename="core/project/salvage.py" />
      <source>{damaged} is damaged and nothing in it can be read</source>
      <translation>{damaged} está dañado y no se puede leer nada de ello</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>these tables are missing or changed: {names}</source>
      <translation>estas tablas faltan o se modificaron: {names}</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>Open it only if you know who made it, with a database program</source>
      <translation>Ábralo solo si sabe quién lo hizo, con un programa de bases de datos</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>{path} was changed by another program: it holds {what}</source>
      <translation>Otro programa cambió {path}: contiene {what}</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This track</source>
      <translation>Esta pista</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This step cannot be taken back</source>
      <translation>Este paso no se puede deshacer</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its poses are not in the file</source>
      <translation>sus poses no están en el archivo</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>What {what} says of itself is damaged: check its joints, unit and source.</source>
      <translation>Lo que {what} dice de sí está dañado: compruebe sus articulaciones, su unidad y su procedencia.</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>The times of {what} are damaged: its frames have those of the recording now.</source>
      <translation>Los tiempos de {what} están dañados: sus fotogramas tienen ahora los de la grabación.</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its size does not fit the file</source>
      <translation>su tamaño no encaja con el archivo</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>Frames {start} to {stop} of a track are damaged and were left empty.</source>
      <translation>Los fotogramas {start} a {stop} de una pista están dañados y quedaron vacíos.</translation>
    </message>
    <message>
      <location filename="core/project/undo_log.py" />
      <source>This step is too long ago: a project keeps the last {count}</source>
      <translation>Este paso es demasiado antiguo: un proyecto guarda los últimos {count}</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>some</source>
      <translation>algo</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>raised</source>
      <translation>elevado</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>high</source>
      <translation>alto</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By action</source>
      <translation>Por acción</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By visibility</source>
      <translation>Por visibilidad</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By person</source>
      <translation>Por persona</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By view (recording)</source>
      <translation>Por vista (grabación)</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{count} of {there} frames, {joints} joints, {share} of them predicted.</source>
      <translation>{count} de {there} fotogramas, {joints} articulaciones, {share} de ellas predichas.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric} of each joint over time</source>
      <translation>{metric} de cada articulación a lo largo del tiempo</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Distribution of errors, {unit}</source>
      <translation>Distribución de errores, {unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>None.</source>
      <translation>Ninguno.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Nothing to compare.</source>
      <translation>Nada que comparar.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}</source>
      <translation>fotograma {frame}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>brightest: {limit} {unit}; grey: none</source>
      <translation>lo más claro: {limit} {unit}; gris: ninguno</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric}: share of correct joints over the threshold, {unit}</source>
      <translation>{metric}: proporción de articulaciones correctas según el umbral, {unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Rank correlation {rank:.3f} (-1 is best).</source>
      <translation>Correlación de rangos {rank:.3f} (-1 es lo mejor).</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Confidence is constant.</source>
      <translation>La confianza es constante.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}: {error} {unit}, worst {joint}</source>
      <translation>fotograma {frame}: {error} {unit}, peor {joint}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, as seen</source>
      <translation>{title}, tal como se ve</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the side</source>
      <translation>{title}, de lado</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the front</source>
      <translation>{title}, de frente</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score}: share of time by level</source>
      <translation>{score}: proporción del tiempo por nivel</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score} over time</source>
      <translation>{score} en el tiempo</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{low:g} to {high:g}°</source>
      <translation>{low:g} a {high:g}°</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share of time by zone</source>
      <translation>{measure}: proporción del tiempo por zona</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share by angle</source>
      <translation>{measure}: proporción por ángulo</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}: {label}, {count} cycles</source>
      <translation>{title}: {label}, {count} ciclos</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work lower or nearer so the upper arms hang. Support the arms where they must be raised.</source>
      <translation>Baje o acerque el trabajo para que los brazos cuelguen. Apoye los brazos donde deban estar elevados.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Place the work between hip and elbow height, in front of the body.</source>
      <translation>Coloque el trabajo entre la altura de la cadera y la del codo, delante del cuerpo.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Turn the tool or the part to keep the wrist straight.</source>
      <translation>Gire la herramienta o la pieza para mantener recta la muñeca.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Change the grip to keep the forearm away from its end of rotation.</source>
      <translation>Cambie el agarre para alejar el antebrazo del final de su giro.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise what is looked at, or tilt it; put it straight ahead.</source>
      <translation>Suba o incline lo que se mira; póngalo de frente.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise or bring nearer what is reached for; turn the feet, not the trunk.</source>
      <translation>Suba o acerque lo que se alcanza; gire los pies, no el tronco.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work below shoulder height.</source>
      <translation>Baje el trabajo por debajo de los hombros.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give room to stand on both feet or a seat; raise work that is done squatting or kneeling.</source>
      <translation>Deje sitio para apoyar ambos pies o ponga un asiento; suba el trabajo que se hace en cuclillas o de rodillas.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lighten the load, or hold it by a lifting aid.</source>
      <translation>Aligere la carga o sosténgala con un elevador.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give handles.</source>
      <translation>Ponga asas.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method} is not assessable: trunk, neck or arms are not seen well enough.</source>
      <translation>{method} no es evaluable: tronco, cuello o brazos no se ven lo bastante bien.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {side} side (the worse)</source>
      <translation>, {side} (el lado peor)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method}{side}: {share} of the assessable time at scores that ask for action soon ({lowest} or more); could be {low} to {high}. Half of the time the score is {half} or more.</source>
      <translation>{method}{side}: {share} del tiempo evaluable con puntuaciones que piden actuar pronto ({lowest} o más); podría ser de {low} a {high}. La mitad del tiempo la puntuación es {half} o más.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{after} instead of {before} of the time</source>
      <translation>{after} en vez de {before} del tiempo</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{name} at {lowest} or more {shares} ({verdict})</source>
      <translation>{name} en {lowest} o más {shares} ({verdict})</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Against before ({before}): {names}.</source>
      <translation>Frente a antes ({before}): {names}.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: the hands or feet are not seen at the {end}.</source>
      <translation>Levantamiento {place}: no se ven las manos o los pies en el {end}.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: recommended limit {number} {mass} at the {end}</source>
      <translation>Levantamiento {place}: límite recomendado {number} {mass} en el {end}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, lifting index {index}; could be {low} to {high}</source>
      <translation>, índice de levantamiento {index}; podría ser de {low} a {high}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {number} movements per minute</source>
      <translation>, {number} movimientos por minuto</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>held for up to {longest_held:.0f} s</source>
      <translation>sostenido hasta {longest_held:.0f} s</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{measure}: {bad:.0%} of the time in raised or high zones; {held}{often}.</source>
      <translation>{measure}: {bad:.0%} del tiempo en zonas elevadas o altas; {held}{often}.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>beyond any limit</source>
      <translation>más allá de cualquier límite</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{step} (without it {fall:.0f} less)</source>
      <translation>{step} (sin ello {fall:.0f} menos)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>At</source>
      <translation>En</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be from</source>
      <translation>Podría ser, desde</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be to</source>
      <translation>Podría ser, hasta</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assessable</source>
      <translation>Evaluable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Meaning</source>
      <translation>Significado</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Most likely</source>
      <translation>Más probable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Here or higher</source>
      <translation>Aquí o más</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Wider thresholds</source>
      <translation>Umbrales más amplios</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On inferred joints</source>
      <translation>Con articulaciones inferidas</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On assumptions</source>
      <translation>Sobre supuestos</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Positive</source>
      <translation>Positivo</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Measurable</source>
      <translation>Medible</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Known to (± °)</source>
      <translation>Conocido con (± °)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Neutral</source>
      <translation>Neutro</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Some</source>
      <translation>Algo</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Raised</source>
      <translation>Elevado</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>High</source>
      <translation>Alto</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Longest held (s)</source>
      <translation>Mantenido más tiempo (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Movements per minute</source>
      <translation>Movimientos por minuto</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standard</source>
      <translation>Norma</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Judged</source>
      <translation>Juzgado</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Acceptable</source>
      <translation>Aceptable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Conditional</source>
      <translation>Condicional</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Not acceptable</source>
      <translation>No aceptable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Confidence in the limits</source>
      <translation>Confianza en los límites</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lasts (s)</source>
      <translation>Duración (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Driven by</source>
      <translation>Causado por</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Time at</source>
      <translation>Tiempo en</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, from</source>
      <translation>Izquierda, desde</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, to</source>
      <translation>Izquierda, hasta</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, from</source>
      <translation>Derecha, desde</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, to</source>
      <translation>Derecha, hasta</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, from</source>
      <translation>Antes, desde</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, to</source>
      <translation>Antes, hasta</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, from</source>
      <translation>Después, desde</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, to</source>
      <translation>Después, hasta</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>From (s)</source>
      <translation>Desde (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Reach H</source>
      <translation>Alcance H</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Height V</source>
      <translation>Altura V</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Way D</source>
      <translation>Recorrido D</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Turn A (°)</source>
      <translation>Giro A (°)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Weight limit</source>
      <translation>Límite de peso</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lifting index</source>
      <translation>Índice de levantamiento</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumption</source>
      <translation>Supuesto</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Angles</source>
      <translation>Ángulos</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standards</source>
      <translation>Normas</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left and right</source>
      <translation>Izquierda y derecha</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumptions</source>
      <translation>Supuestos</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>To do it again</source>
      <translation>Para repetirlo</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Head</source>
      <translation>Cabeza</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, up is</source>
      <translation>Antes, arriba es</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: the picture shows</source>
      <translation>Indicado: la imagen muestra</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: errors of</source>
      <translation>Indicado: errores de</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>{score} or more</source>
      <translation>{score} o más</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Fact: {name}</source>
      <translation>Dato: {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Threshold: {name}</source>
      <translation>Umbral: {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Table: {name}</source>
      <translation>Tabla: {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>not given</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/writing.py" />
      <source>A report cannot be written as {path}</source>
      <translation>Un informe no se puede escribir como {path}</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>PDF cannot be written on this computer</source>
      <translation>En este equipo no se puede escribir PDF</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>Install Pango, or {rest}</source>
      <translation>Instale Pango, o {rest}</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>The PDF could not be made</source>
      <translation>No se pudo crear el PDF</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>This cannot be corrected from the frames round it: {longest} frames at most, neighbours on both sides</source>
      <translation>Esto no se puede corregir a partir de los fotogramas de alrededor: {longest} fotogramas como mucho, vecinos a ambos lados</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>Correct it by hand, or repair it (Ctrl+Shift+I)</source>
      <translation>Corríjalo a mano o complételo (Ctrl+Shift+I)</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no error {metric!r} per joint</source>
      <translation>No existe el error {metric!r} por articulación</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>{word} can be computed for these two</source>
      <translation>{word} se puede calcular para estas dos</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>No error</source>
      <translation>Ningún error</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There must be one label for each frame of the truth</source>
      <translation>Debe haber una etiqueta por cada fotograma de la referencia</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no curve {name!r} here</source>
      <translation>Aquí no existe la curva {name!r}</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>low confidence</source>
      <translation>confianza baja</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>jump</source>
      <translation>salto</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>bone length</source>
      <translation>longitud de hueso</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>uncertain</source>
      <translation>incierto</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>two tracks disagree</source>
      <translation>dos pistas discrepan</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>reprojection</source>
      <translation>reproyección</translation>
    </message>
    <message>
      <location filename="core/review/person_swaps.py" />
      <source>Only tracks of one skeleton, length and space can change places</source>
      <translation>Solo pistas de igual esqueleto, longitud y espacio pueden intercambiarse</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>No frame is labelled {action!r}</source>
      <translation>Ningún fotograma tiene la etiqueta {action!r}</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>Mark segments with that label first</source>
      <translation>Marque antes segmentos con esa etiqueta</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>A joint of the truth is paired twice</source>
      <translation>Una articulación de la referencia está emparejada dos veces</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>left and right swapped</source>
      <translation>izquierda y derecha intercambiadas</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>people swapped</source>
      <translation>personas intercambiadas</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>two tracks on one person</source>
      <translation>dos pistas en una persona</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>Scanning for suggestions</source>
      <translation>Buscando sugerencias</translation>
    </message>
    <message>
      <location filename="core/review/swap_search.py" />
      <source>Looking for swapped labels</source>
      <translation>Buscando etiquetas intercambiadas</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>This is no distance</source>
      <translation>Esto no es una distancia</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>two places in the picture</source>
      <translation>dos lugares de la imagen</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {name} has no joint {joint!r}</source>
      <translation>El esqueleto {name} no tiene la articulación {joint!r}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>This skeleton description is malformed</source>
      <translation>Esta descripción de esqueleto está mal formada</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>There is no skeleton named {name!r}</source>
      <translation>No hay ningún esqueleto llamado {name!r}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Cannot read the skeleton file {path}</source>
      <translation>No se puede leer el archivo de esqueleto {path}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>{origin} is not a skeleton file</source>
      <translation>{origin} no es un archivo de esqueleto</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>TOML with name and joints = [{ name, parent, group }, ...]</source>
      <translation>TOML con name y joints = [{ name, parent, group }, ...]</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Correct the name in the file</source>
      <translation>Corrija el nombre en el archivo</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} needs joints of different names</source>
      <translation>El esqueleto {skeleton} necesita articulaciones con nombres distintos</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} does not give a parent, group and native name for every joint</source>
      <translation>El esqueleto {skeleton} no da padre, grupo y nombre nativo de cada articulación</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has unknown groups</source>
      <translation>El esqueleto {skeleton} tiene grupos desconocidos</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} refers to joints that it does not have</source>
      <translation>El esqueleto {skeleton} se refiere a articulaciones que no tiene</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has joints with more than one partner</source>
      <translation>El esqueleto {skeleton} tiene articulaciones con más de una pareja</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has a loop at {joints}</source>
      <translation>El esqueleto {skeleton} tiene un bucle en {joints}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} maps from joints that it lacks</source>
      <translation>El esqueleto {skeleton} convierte desde articulaciones que no tiene</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has weights that are not numbers</source>
      <translation>El esqueleto {skeleton} tiene pesos que no son números</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>(28, 3) finite millimetres</source>
      <translation>(28, 3) milímetros finitos</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>A body needs all joints of mpi28</source>
      <translation>Un cuerpo necesita todas las articulaciones de mpi28</translation>
    </message>
    <message>
      <location filename="core/synthesis/color_dataset.py" />
      <source>There is no view named {view!r}</source>
      <translation>No hay ninguna vista llamada {view!r}</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>A data set needs at least one image</source>
      <translation>Un conjunto de datos necesita al menos una imagen</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>image {index} of {count}</source>
      <translation>imagen {index} de {count}</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{count} images</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder, or the same seed and options</source>
      <translation>Elija una carpeta vacía, o la misma semilla y opciones</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} holds another data set</source>
      <translation>{out} contiene otro conjunto de datos</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} is not empty</source>
      <translation>{out} no está vacía</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder</source>
      <translation>Elija una carpeta vacía</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Check the folder and the space left on the disk</source>
      <translation>Compruebe la carpeta y el espacio que queda en el disco</translation>
    </message>
    <message>
      <location filename="core/synthesis/depth_dataset.py" />
      <source>There is no {name} named {value!r}</source>
      <translation>No hay ningún {name} llamado {value!r}</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>{folder} is not a folder of MakeHuman's assets</source>
      <translation>{folder} no es una carpeta de recursos de MakeHuman</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>base.obj, rig.cmu_mb.json, weights, targets</source>
      <translation>base.obj, rig.cmu_mb.json, weights, targets</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} holds no captured motion</source>
      <translation>{path} no contiene movimiento capturado</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} has no clips under the licence {licence}</source>
      <translation>{path} no tiene clips con la licencia {licence}</translation>
    </message>
    <message>
      <location filename="core/units.py" />
      <source>These are no units</source>
      <translation>Estas no son unidades</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{name} claims more than it can hold</source>
      <translation>{name} declara más de lo que puede contener</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{words} from {words2}</source>
      <translation>{words} de {words2}</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>The file is damaged or not what it seems</source>
      <translation>El archivo está dañado o no es lo que parece</translation>
    </message>
    <message>
      <location filename="core/untrusted/matlab.py" />
      <source>{name} of {path} is not an array of numbers</source>
      <translation>{name} de {path} no es un array de números</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>{path} is a pipe, a socket or a device</source>
      <translation>{path} es una tubería, un socket o un dispositivo</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>a file or a folder</source>
      <translation>un archivo o una carpeta</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>more than {seconds:.0f} seconds</source>
      <translation>más de {seconds:.0f} segundos</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} takes too long to read</source>
      <translation>Leer {path} tarda demasiado</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} cannot be read: its reader failed</source>
      <translation>{path} no se puede leer: su lector falló</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>a size larger than memory</source>
      <translation>un tamaño mayor que la memoria</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it may not be read or written here</source>
      <translation>no hay permiso para leerlo o escribirlo aquí</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the place can only be read, not written</source>
      <translation>el lugar solo se puede leer, no escribir</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the name is too long for this place</source>
      <translation>el nombre es demasiado largo para este lugar</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is not there</source>
      <translation>no está ahí</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a part of its path is not a folder</source>
      <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is there already, as something else</source>
      <translation>ya existe, como otra cosa</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>links that go round in a circle</source>
      <translation>enlaces que dan vueltas en círculo</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is a folder</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk cannot be read there</source>
      <translation>el disco no se puede leer ahí</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too many files are open</source>
      <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts that lie outside of it</source>
      <translation>partes que quedan fuera de él</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a number must be</source>
      <translation>{} donde debe haber un número</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a whole number must be</source>
      <translation>{} donde debe haber un número entero</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>what is no JSON in line {}, column {}</source>
      <translation>algo que no es JSON en la línea {}, columna {}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts of different lengths</source>
      <translation>partes de longitudes distintas</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too few bytes</source>
      <translation>demasiado pocos bytes</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>packed parts that are damaged</source>
      <translation>partes comprimidas dañadas</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>nothing where values must be</source>
      <translation>nada donde debe haber valores</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{}, which is none of the words that may stand there</source>
      <translation>{}, que no es ninguna de las palabras que pueden estar ahí</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>another number of values than the format has</source>
      <translation>otro número de valores que el del formato</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a file</source>
      <translation>un archivo</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Cannot read or write {place}</source>
      <translation>No se puede leer o escribir {place}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Check the place and the disk</source>
      <translation>Compruebe el lugar y el disco</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that are no text (UTF-8)</source>
      <translation>bytes que no son texto (UTF-8)</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>lists in lists without end</source>
      <translation>listas dentro de listas sin fin</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>no entry {args!r}</source>
      <translation>sin la entrada {args!r}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>an entry is missing</source>
      <translation>falta una entrada</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>fewer values than its beginning says</source>
      <translation>menos valores de los que dice su comienzo</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a value of another kind than the format has there</source>
      <translation>un valor de otro tipo que el del formato ahí</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>numbers that no such file can have</source>
      <translation>números que ningún archivo así puede tener</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that make no sense</source>
      <translation>bytes que no tienen sentido</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no estimator for {frames} recordings</source>
      <translation>No hay ningún estimador para grabaciones {frames}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no model named {name!r}</source>
      <translation>No hay ningún modelo llamado {name!r}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} has no option {option!r}</source>
      <translation>{name} no tiene la opción {option!r}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>no options</source>
      <translation>sin opciones</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} is ready</source>
      <translation>{name} está listo</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The model file {file} is {state}</source>
      <translation>El archivo de modelo {file} está {state}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>run: posewright models get {model}</source>
      <translation>ejecute: posewright models get {model}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Install Posewright again</source>
      <translation>Instale Posewright de nuevo</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The download of {file} has the wrong content</source>
      <translation>La descarga de {file} tiene un contenido incorrecto</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>SHA-256 {sha256}</source>
      <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Try again; if it fails again, the source has changed</source>
      <translation>Inténtelo de nuevo; si vuelve a fallar, la fuente ha cambiado</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Free some space, or set POSEWRIGHT_CACHE to another folder</source>
      <translation>Libere espacio o ponga POSEWRIGHT_CACHE en otra carpeta</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{name} is {value}</source>
      <translation>{name} es {value}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {name} are too large</source>
      <translation>Los pesos {name} son demasiado grandes</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>at most 2 GiB</source>
      <translation>como mucho 2 GiB</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>an unreadable configuration</source>
      <translation>una configuración ilegible</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{path} holds other weights</source>
      <translation>{path} contiene otros pesos</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be used</source>
      <translation>Los pesos {path} no se pueden usar</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>finite numbers</source>
      <translation>números finitos</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>NaN or infinity in {name}</source>
      <translation>NaN o infinito en {name}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>Take those of another training</source>
      <translation>Use los de otro entrenamiento</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>no header of weights</source>
      <translation>sin cabecera de pesos</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} are not there</source>
      <translation>Los pesos {path} no están</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be read</source>
      <translation>No se pueden leer los pesos {path}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network</source>
      <translation>Estos pesos no encajan con la red {family}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network of their configuration</source>
      <translation>Estos pesos no encajan en la red {family} de su configuración</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{count} others, as {name}</source>
      <translation>otros {count}, como {name}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>more than {count} of something</source>
      <translation>más de {count} de algún elemento</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>that of a {family} network</source>
      <translation>la de una red {family}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The configuration in these weights is unusable</source>
      <translation>La configuración de estos pesos no se puede usar</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The card {card} cannot be read</source>
      <translation>La ficha {card} no se puede leer</translation>
    </message>
    <message>
      <location filename="models/common/compute.py" />
      <source>There is no such precision</source>
      <translation>No existe esa precisión</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>{title} needs {needed}</source>
      <translation>{title} necesita {needed}</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>a {kind} recording ({source})</source>
      <translation>una grabación {kind} ({source})</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>Choose a model for {other}, or open the {instead} of the same take</source>
      <translation>Elija un modelo para {other}, o abra {instead} de la misma toma</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>These options cannot be read</source>
      <translation>Estas opciones no se pueden leer</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>There is no option {name!r}</source>
      <translation>No hay ninguna opción {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>The option {field} cannot be this</source>
      <translation>La opción {field} no puede tener este valor</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model's name is too long</source>
      <translation>El nombre de un modelo es demasiado largo</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{most} letters at most</source>
      <translation>{most} letras como máximo</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model cannot be named {name!r}</source>
      <translation>Un modelo no puede llamarse {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>letters, digits and blanks</source>
      <translation>letras, cifras y espacios</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>none: you have trained none yet</source>
      <translation>ninguno: aún no ha entrenado ninguno</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>You have no model named {name!r}</source>
      <translation>No tiene ningún modelo llamado {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{name} cannot be deleted</source>
      <translation>No se puede eliminar {name}</translation>
    </message>
    <message>
      <location filename="models/common/run_state.py" />
      <source>{path} is damaged or not the state of a training</source>
      <translation>{path} está dañado o no es el estado de un entrenamiento</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>There is no CUDA device that PyTorch can use</source>
      <translation>No hay ningún dispositivo CUDA que PyTorch pueda usar</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>--device cpu or auto</source>
      <translation>--device cpu o auto</translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>The adaptation was discarded: </source>
      <translation>La adaptación se descartó: </translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>Record more, or train for longer</source>
      <translation>Grabe más o entrene más tiempo</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There is no set named {name!r}</source>
      <translation>No hay ningún conjunto llamado {name!r}</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{name}: {index} of {count} examples</source>
      <translation>{name}: {index} de {count} ejemplos</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There are no examples in {path}</source>
      <translation>No hay ejemplos en {path}</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>Render them first</source>
      <translation>Genérelos primero</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{path} has no motion{what} for this set</source>
      <translation>{path} no tiene movimiento{what} para este conjunto</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>motion of {divisor} subjects or more</source>
      <translation>movimiento de {divisor} sujetos o más</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{count} pictures of people</source>
      <translation>{count} imágenes de personas</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Take longer recordings with people in them</source>
      <translation>Use grabaciones más largas en las que haya personas</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Too little is seen of people</source>
      <translation>Se ve demasiado poco de las personas</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{footage} shows no depth</source>
      <translation>{footage} no muestra profundidad</translation>
    </message>
    <message>
      <location filename="models/depth/infer.py" />
      <source>smoothing: {fraction:.0%}</source>
      <translation>suavizado: {fraction:.0%}</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>inconsistency {total:.1f} mm before, {total2:.1f} mm after</source>
      <translation>inconsistencia {total:.1f} mm antes, {total2:.1f} mm después</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>; corrected joints {before:.1f} and {after:.1f} mm off</source>
      <translation>; articulaciones corregidas a {before:.1f} y {after:.1f} mm</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out picture)</source>
      <translation>({count} imagen reservada)</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out pictures)</source>
      <translation>({count} imágenes reservadas)</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>Judging</source>
      <translation>Juzgando</translation>
    </message>
    <message>
      <location filename="models/depth/predictors.py" />
      <source>There is no depth network {family!r}</source>
      <translation>No existe la red de profundidad {family!r}</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>a folder of posewright synthesize pairs, with at least a hundred or all of them</source>
      <translation>una carpeta de posewright synthesize pairs, con al menos cien o con todas</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>{folder} holds no pairs of pictures</source>
      <translation>{folder} no contiene pares de imágenes</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>those of a training with --on depth</source>
      <translation>los de un entrenamiento con --on depth</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>Weights that were trained on colour see nothing in depth</source>
      <translation>Los pesos entrenados con color no ven nada en la profundidad</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} is no pack of drawn pairs</source>
      <translation>{name} no es un paquete de pares dibujados</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>the file that comes with the program, or a folder of posewright synthesize pairs</source>
      <translation>el archivo que viene con el programa o una carpeta de posewright synthesize pairs</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} of another shape</source>
      <translation>{name} de otra forma</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>a damaged picture</source>
      <translation>una imagen dañada</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Choose a recording in which one person moves for some seconds in one place</source>
      <translation>Elija una grabación en la que una persona se mueva unos segundos en un mismo lugar</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>No two frames of this person make a pair</source>
      <translation>No hay dos fotogramas de esta persona que formen un par</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Weights that were trained on depth see nothing in colour pictures</source>
      <translation>Los pesos entrenados con profundidad no ven nada en imágenes en color</translation>
    </message>
    <message>
      <location filename="models/embedding/skeleton_image.py" />
      <source>A skeleton image cannot be divided so</source>
      <translation>Una imagen de esqueleto no se puede dividir así</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The refinement was discarded: at no time was it better on held-out frames</source>
      <translation>El refinamiento se descartó: en ningún momento fue mejor en los fotogramas reservados</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>less than {next:.2f} pixels of 128</source>
      <translation>menos de {next:.2f} píxeles de 128</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights that it began from are still the best</source>
      <translation>Los pesos de los que partió siguen siendo los mejores</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The stage {stage} goes on from trained weights, on recordings</source>
      <translation>La etapa {stage} continúa a partir de pesos entrenados, con grabaciones</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Tracks are of all recordings without labels, or of none</source>
      <translation>Las pistas son de todas las grabaciones sin etiquetas o de ninguna</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} files after --tracks</source>
      <translation>{count} archivos después de --tracks</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Every file of poses needs the recording that it labels, and every recording its poses</source>
      <translation>Cada archivo de poses necesita la grabación que etiqueta, y cada grabación sus poses</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} recordings after --labelled</source>
      <translation>{count} grabaciones tras --labelled</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>One network learns one skeleton, in colour or in depth</source>
      <translation>Una red aprende un esqueleto, en color o en profundidad</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Train one network for each</source>
      <translation>Entrene una red para cada uno</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>These pairs show something else</source>
      <translation>Estos pares muestran otra cosa</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} labels too little</source>
      <translation>{poses} etiqueta demasiado poco</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>all joints of somebody in {count} frames</source>
      <translation>todas las articulaciones de alguien en {count} fotogramas</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only 2D poses say where people are in a recording</source>
      <translation>Solo las poses 2D dicen dónde hay personas en una grabación</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>3D poses in {file}</source>
      <translation>poses 3D en {file}</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>image coordinates</source>
      <translation>coordenadas de imagen</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} is not of {recording}</source>
      <translation>{poses} no es de {recording}</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} frames at most</source>
      <translation>{count} fotogramas como máximo</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only people are found in recordings without labels</source>
      <translation>En grabaciones sin etiquetas solo se encuentran personas</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Label some frames of it, and give them as --data POSES --labelled RECORDING</source>
      <translation>Etiquete algunos fotogramas y délos como --data POSES --labelled GRABACIÓN</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{recording} is left out: nobody moves in one place there</source>
      <translation>{recording} se omite: allí nadie se mueve sin desplazarse</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Nobody was found in these recordings</source>
      <translation>No se encontró a nadie en estas grabaciones</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights to begin from are of something else</source>
      <translation>Los pesos de partida son de otra cosa</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Begin without --start</source>
      <translation>Empiece sin --start</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>more than 1 GiB</source>
      <translation>más de 1 GiB</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>{name} holds no weights of VGG</source>
      <translation>{name} no contiene pesos de VGG</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>a .safetensors with features.0.weight and so on, without batch normalisation</source>
      <translation>un .safetensors con features.0.weight, etc., sin normalización por lotes</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no quality {quality!r}</source>
      <translation>BlazePose no tiene la calidad {quality!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no hands {wanted!r}</source>
      <translation>BlazePose no tiene la opción de manos {wanted!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>BlazePose is ready</source>
      <translation>BlazePose está listo</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Downloading {package}</source>
      <translation>Descargando {package}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Taking the model files out</source>
      <translation>Extrayendo los archivos del modelo</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>pip could not download {wheel}</source>
      <translation>pip no pudo descargar {wheel}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>npm could not download {npm}</source>
      <translation>npm no pudo descargar {npm}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>There is no npm here, and pip could not download {node}</source>
      <translation>Aquí no hay npm, y pip no pudo descargar {node}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>The download of {package} is not the expected package</source>
      <translation>La descarga de {package} no es el paquete esperado</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Try again: posewright models get blazepose</source>
      <translation>Inténtelo de nuevo: posewright models get blazepose</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>{path} is not a network that runs</source>
      <translation>{path} no es una red que funcione</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>an ONNX file</source>
      <translation>un archivo ONNX</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>Choose an end2end.onnx exported from MMPose's RTMPose</source>
      <translation>Elija un end2end.onnx exportado de RTMPose de MMPose</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>RTMPose finds people in two ways</source>
      <translation>RTMPose busca personas de dos maneras</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>blazepose or frame</source>
      <translation>blazepose o frame</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is not an RTMPose network</source>
      <translation>{path} no es una red RTMPose</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>There is no model file at {path!r}</source>
      <translation>No hay ningún archivo de modelo en {path!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>Name an RTMPose .onnx file (option model)</source>
      <translation>Indique un archivo .onnx de RTMPose (opción model)</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is too large for an RTMPose network</source>
      <translation>{path} es demasiado grande para una red RTMPose</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>LiteRT cannot load {path}</source>
      <translation>LiteRT no puede cargar {path}</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>run: posewright models verify</source>
      <translation>ejecute: posewright models verify</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{folder} is not a store of crops</source>
      <translation>{folder} no es un almacén de recortes</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{count} people cut out</source>
      <translation>{count} personas recortadas</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>No person can be cut out of this data</source>
      <translation>De estos datos no se puede recortar a nadie</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>people who show {fewest} joints</source>
      <translation>personas que muestren {fewest} articulaciones</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Two data sets are named {path}</source>
      <translation>Dos conjuntos de datos se llaman {path}</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Rename one of the folders</source>
      <translation>Cambie el nombre de una de las carpetas</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>There is nothing to learn depth from</source>
      <translation>No hay nada de lo que aprender la profundidad</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>a data set with 3D among --data</source>
      <translation>un conjunto de datos con 3D entre --data</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{count} frames of {skeleton}</source>
      <translation>{count} fotogramas de {skeleton}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>The earlier poses do not fit this repair</source>
      <translation>Las poses anteriores no encajan con este completado</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repairing</source>
      <translation>Completando poses</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Only 2D poses can be repaired</source>
      <translation>Solo se pueden completar poses 2D</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>3D poses</source>
      <translation>poses 3D</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repair the 2D track and lift it again</source>
      <translation>Complete la pista 2D y elévela de nuevo</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no frames to repair</source>
      <translation>No hay fotogramas que completar</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Too little is visible to repair from, in {skeleton}</source>
      <translation>Se ve demasiado poco para completar, en {skeleton}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>at least {fewest_joints} joints of {skeleton} seen at some time</source>
      <translation>al menos {fewest_joints} articulaciones de {skeleton} vistas en algún momento</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Estimate the poses again or set some joints by hand</source>
      <translation>Estime las poses de nuevo o fije algunas articulaciones a mano</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no weights that upsample to {target} by the {method}</source>
      <translation>No hay pesos que amplíen a {target} con el {method}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Train some: posewright train jumps {train} --target {target}</source>
      <translation>Entrene unos: posewright train jumps {train} --target {target}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{path} holds weights of the other method</source>
      <translation>{path} contiene pesos del otro método</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Take the method {method} with them (--method {method})</source>
      <translation>Tome con ellos el método {method} (--method {method})</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>The option {field} is out of range</source>
      <translation>La opción {field} está fuera de rango</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>Repair has no such {name}</source>
      <translation>El completado no tiene ese {name}</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>Too few joints of {skeleton} are given to the input</source>
      <translation>Se dan a la entrada muy pocas articulaciones de {skeleton}</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>at least {count}, of --given or of the limbs' twelve</source>
      <translation>al menos {count}, de --given o de las doce de las extremidades</translation>
    </message>
    <message>
      <location filename="models/lifting/ground.py" />
      <source>There is no whole pose to stand on a floor</source>
      <translation>No hay ninguna pose entera que poner sobre un suelo</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Fitting</source>
      <translation>Ajustando</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{fewest_joints} joints</source>
      <translation>{fewest_joints} articulaciones</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Too little is seen to lift</source>
      <translation>Se ve demasiado poco para elevar</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>The earlier poses do not fit this lift</source>
      <translation>Las poses anteriores no encajan con esta elevación</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{frames} frames of 3D poses in {space} space</source>
      <translation>{frames} fotogramas de poses 3D en el espacio {space}</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{count} frames, {dims}D, {space} space</source>
      <translation>{count} fotogramas, {dims}D, espacio {space}</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Lift with the options of that time</source>
      <translation>Eleve con las opciones de entonces</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>This is no body height</source>
      <translation>Esto no es una estatura</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>300 to 2800 mm, or 0</source>
      <translation>de 300 a 2800 mm, o 0</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>A cutoff cannot be negative</source>
      <translation>Una frecuencia de corte no puede ser negativa</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Hz, or 0 for none</source>
      <translation>Hz, o 0 para ninguna</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Only 2D poses can be lifted</source>
      <translation>Solo se pueden elevar poses 2D</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>These poses are empty: no person in any frame</source>
      <translation>Estas poses están vacías: nadie en ningún fotograma</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Estimate the poses again</source>
      <translation>Estime las poses de nuevo</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>A training begins from one network</source>
      <translation>Un entrenamiento parte de una sola red</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>--start or --completer</source>
      <translation>--start o --completer</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>both</source>
      <translation>ambos</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Comparing clothes</source>
      <translation>Comparando la ropa</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Telling who is who</source>
      <translation>Identificando quién es quién</translation>
    </message>
    <message>
      <location filename="models/tracking/top_down.py" />
      <source>{done} of {count} frames, {rate:.0f} a second</source>
      <translation>{done} de {count} fotogramas, {rate:.0f} por segundo</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} cannot be trained on</source>
      <translation>No se puede entrenar con {name}</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints of {skeleton}</source>
      <translation>A {name} le faltan articulaciones de {skeleton}</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>joints of the same names; posewright info FILE shows them, --skeleton maps them</source>
      <translation>articulaciones de los mismos nombres; posewright info ARCHIVO las muestra, --skeleton las asigna</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Say with --skeleton which joints its markers are: a TOML file with a table [remap.mpi28]</source>
      <translation>Diga con --skeleton qué articulaciones son sus marcadores: un archivo TOML con una tabla [remap.mpi28]</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints that trainings need</source>
      <translation>A {name} le faltan articulaciones que los entrenamientos necesitan</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>stretches of {shortest:g} s in which the person is there whole</source>
      <translation>tramos de {shortest:g} s en los que la persona esté entera</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Add longer files or more of them</source>
      <translation>Añada archivos más largos o más archivos</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>There is nothing to train on for {path}</source>
      <translation>No hay nada con que entrenar para {path}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>step {steps}, {summary}</source>
      <translation>paso {steps}, {summary}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Try a lower learning rate; the best weights so far are in the run's folder</source>
      <translation>Pruebe con una tasa de aprendizaje menor; los mejores pesos hasta ahora están en la carpeta de la ejecución</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>The training diverges</source>
      <translation>El entrenamiento diverge</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>no number after step {steps}</source>
      <translation>ningún número tras el paso {steps}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>There is no training to resume in {folder}</source>
      <translation>No hay ningún entrenamiento que reanudar en {folder}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>{path} belongs to another training</source>
      <translation>{path} pertenece a otro entrenamiento</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Start a new training</source>
      <translation>Inicie un entrenamiento nuevo</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>{path} is not motion-capture material to train on</source>
      <translation>{path} no es material de captura de movimiento con que entrenar</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>an .npz with positions, clip_start, clip_name, subject, licence, joint_names, fps</source>
      <translation>un .npz con positions, clip_start, clip_name, subject, licence, joint_names, fps</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Make one of motion files: posewright dataset FILES -o train.npz</source>
      <translation>Cree uno a partir de archivos de movimiento: posewright dataset FILES -o train.npz</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different joints cannot be trained on together</source>
      <translation>No se puede aprender a la vez de movimientos de articulaciones distintas</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>files of one posewright dataset --target</source>
      <translation>archivos de un mismo posewright dataset --target</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different frame rates cannot be trained on together</source>
      <translation>No se puede entrenar a la vez con capturas de movimiento de distintas frecuencias</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>one rate</source>
      <translation>una sola frecuencia</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of {skeleton} cannot train {target}</source>
      <translation>Las capturas de movimiento de {skeleton} no sirven para entrenar {target}</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>joints that it has or can mix</source>
      <translation>articulaciones que tenga o pueda mezclar</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Choose another target, such as h36m17 or mpii16, or make the motion for this one: posewright dataset --target</source>
      <translation>Elija otro destino, como h36m17 o mpii16, o prepare el movimiento para este: posewright dataset --target</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} has no {field} {value!r}</source>
      <translation>{name} no tiene {field} {value!r}</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} takes one folder of data</source>
      <translation>{name} acepta una sola carpeta de datos</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>train.npz to learn from and val.npz to be judged on</source>
      <translation>train.npz del que aprender y val.npz con el que ser juzgado</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>There is no {path}</source>
      <translation>No existe {path}</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There are no weights to begin from at {start}</source>
      <translation>No hay pesos de los que partir en {start}</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is a folder</source>
      <translation>{weights} es una carpeta</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>a file for the weights</source>
      <translation>un archivo para los pesos</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Name it with --weights</source>
      <translation>Indíquelo con --weights</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is among the data</source>
      <translation>{weights} está entre los datos</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Give the weights another place</source>
      <translation>Dé otro lugar a los pesos</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe's {path} is not there</source>
      <translation>Falta {path} de la receta</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Make what its card speaks of, and give it as --data</source>
      <translation>Cree lo que indica su ficha y páselo con --data</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There is no training {name!r}</source>
      <translation>No existe el entrenamiento {name!r}</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe {path} cannot be read</source>
      <translation>La receta {path} no se puede leer</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} is not a recipe of a training</source>
      <translation>{path} no es una receta de un entrenamiento</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} has an option that {training} does not take</source>
      <translation>{path} tiene una opción que {training} no acepta</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>A skeleton cannot be named {name!r}</source>
      <translation>Un esqueleto no puede llamarse {name!r}</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>letters, digits, - and _</source>
      <translation>letras, cifras, - y _</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>There is another skeleton named {name}</source>
      <translation>Hay otro esqueleto llamado {name}</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>Name yours otherwise</source>
      <translation>Dé otro nombre al suyo</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{frames} frames, {seconds} s</source>
      <translation>{frames} fotogramas, {seconds} s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Finding</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Exposure</source>
      <translation>Exposición</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before: {before}. After: {after}.</source>
      <translation>Antes: {before}. Después: {after}.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of the assessable time by action level</source>
      <translation>Proporción del tiempo evaluable por nivel de actuación</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What to change first</source>
      <translation>Qué cambiar primero</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>frame {frame}, {seconds} s</source>
      <translation>fotograma {frame}, {seconds} s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Skeletons alone, from the side and from the front; the left is blue, the right orange and dashed.</source>
      <translation>Solo esqueletos, de lado y de frente; la izquierda es azul, la derecha naranja y discontinua.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Scores over time</source>
      <translation>Puntuaciones en el tiempo</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The line is the score that the published worksheet gives for the measured angles; the area is the band that holds {share}% of the chances, all errors considered.</source>
      <translation>La línea es la puntuación que la hoja publicada da para los ángulos medidos; el área es la banda que reúne el {share}% de las probabilidades, con todos los errores considerados.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before the change</source>
      <translation>Antes del cambio</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{score}, before</source>
      <translation>{score}, antes</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>After is</source>
      <translation>Después es</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>A difference counts as certain where the two ranges lie apart. An error that is the same in both recordings would cancel; that is not counted on.</source>
      <translation>Una diferencia se considera segura donde los dos intervalos no se tocan. Un error que sea igual en ambas grabaciones se anularía; no se cuenta con ello.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Of {count} cycles those with the most time at serious scores; the workbook and the table have all.</source>
      <translation>De {count} ciclos, los que tienen más tiempo con puntuaciones graves; el libro de cálculo y la tabla los tienen todos.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Each thin line is a cycle, from its first to its last moment; the thick one is their median.</source>
      <translation>Cada línea fina es un ciclo, del primer al último momento; la gruesa es su mediana.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Turn A</source>
      <translation>Giro A</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>HM</source>
      <translation>HM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>VM</source>
      <translation>VM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>DM</source>
      <translation>DM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>AM</source>
      <translation>AM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>FM</source>
      <translation>FM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>CM</source>
      <translation>CM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Revised NIOSH equation. An index up to 1 is acceptable for nearly all workers, above 3 for few. The destination counts where the load must be set down with care. The equation is not for one-handed, seated or kneeling lifts, nor for carrying, pushing and lifting people.</source>
      <translation>Ecuación NIOSH revisada. Un índice de hasta 1 es aceptable para casi todos los trabajadores; por encima de 3, para pocos. El destino cuenta donde la carga debe depositarse con cuidado. La ecuación no vale para levantamientos con una mano, sentado o de rodillas, ni para transportar, empujar o levantar personas.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Time at each level</source>
      <translation>Tiempo en cada nivel</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>With wider thresholds</source>
      <translation>Con umbrales más amplios</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>“Most likely” takes the middle of the chances instead of the measured score: measurement noise pushes a worksheet upwards, since each of its steps can only add. Wider thresholds: twist and side bend {twist}°, abduction {abduction}°; no method publishes them.</source>
      <translation>«Más probable» toma el centro de las probabilidades en vez de la puntuación medida: el ruido de medida empuja una hoja hacia arriba, pues cada uno de sus pasos solo puede sumar. Umbrales más amplios: giro e inclinación lateral {twist}°, abducción {abduction}°; ningún método los publica.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of time by zone</source>
      <translation>Proporción del tiempo por zona</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Distribution</source>
      <translation>Distribución</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Known to ±</source>
      <translation>Conocido a ±</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Longest held, s</source>
      <translation>Máx. sostenido, s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Moves a minute</source>
      <translation>Mov. por minuto</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Seen</source>
      <translation>Visto</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Not measurable here: {names}.</source>
      <translation>No medible aquí: {names}.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The right is</source>
      <translation>La derecha es</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The limits are those that open sources give; the standards' own texts were not read. ISO 11226 judges postures held for over 4 seconds.</source>
      <translation>Los límites son los que dan fuentes abiertas; no se leyeron los textos de las normas. ISO 11226 juzga posturas mantenidas más de 4 segundos.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What this rests on</source>
      <translation>En qué se basa esto</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>How it was done</source>
      <translation>Cómo se hizo</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Angles come from joint centres in the axes of the International Society of Biomechanics: trunk and head against gravity ({up}), upper arms and neck against the trunk. A class changes only once an angle is {hysteresis}° beyond a limit. The error of every angle is carried through the worksheet's tables to the chances of every score; before that an angle is weighed with how people hold themselves in motion capture. What joint centres cannot show is not measurable and never counted as zero. Scores are ordinal: no mean of them is given.</source>
      <translation>Los ángulos proceden de los centros articulares en los ejes de la International Society of Biomechanics: tronco y cabeza respecto a la gravedad ({up}), brazos y cuello respecto al tronco. Una clase solo cambia cuando un ángulo rebasa un límite en {hysteresis}°. El error de cada ángulo se lleva por las tablas de la hoja hasta las probabilidades de cada puntuación; antes, un ángulo se pondera con cómo se mueven las personas en capturas de movimiento. Lo que los centros articulares no muestran no es medible y nunca cuenta como cero. Las puntuaciones son ordinales: no se da su media.</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend</source>
      <translation>Tronco, flexión hacia delante</translation>
    </message>
    <message>
      <location filename="" />
      <source>forward</source>
      <translation>hacia delante</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at raised or high risk</source>
      <translation>Tronco, flexión hacia delante, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way</source>
      <translation>Tronco, inclinación en cualquier dirección</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from the vertical</source>
      <translation>desde la vertical</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way, at raised or high risk</source>
      <translation>Tronco, inclinación en cualquier dirección, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend</source>
      <translation>Tronco, inclinación lateral</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the right</source>
      <translation>a la derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend, at raised or high risk</source>
      <translation>Tronco, inclinación lateral, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist</source>
      <translation>Tronco, giro</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the left</source>
      <translation>a la izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist, at raised or high risk</source>
      <translation>Tronco, giro, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk</source>
      <translation>Cuello, flexión respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at raised or high risk</source>
      <translation>Cuello, flexión respecto al tronco, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend</source>
      <translation>Cuello, inclinación lateral</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend, at raised or high risk</source>
      <translation>Cuello, inclinación lateral, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist</source>
      <translation>Cuello, giro</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist, at raised or high risk</source>
      <translation>Cuello, giro, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination</source>
      <translation>Cabeza, inclinación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination, at raised or high risk</source>
      <translation>Cabeza, inclinación, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed</source>
      <translation>Velocidad de marcha</translation>
    </message>
    <message>
      <location filename="" />
      <source>moving</source>
      <translation>en movimiento</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed, at raised or high risk</source>
      <translation>Velocidad de marcha, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot</source>
      <translation>Caderas sobre el pie más bajo</translation>
    </message>
    <message>
      <location filename="" />
      <source>up</source>
      <translation>arriba</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot, at raised or high risk</source>
      <translation>Caderas sobre el pie más bajo, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left</source>
      <translation>Brazo izquierdo respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised; negative behind the trunk</source>
      <translation>elevado; negativo detrás del tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk</source>
      <translation>Brazo respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, at raised or high risk</source>
      <translation>Brazo respecto al tronco, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, left</source>
      <translation>Brazo izquierdo, elevación respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised any way</source>
      <translation>elevado en cualquier dirección</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk</source>
      <translation>Brazo, elevación respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, at raised or high risk</source>
      <translation>Brazo, elevación respecto al tronco, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, left</source>
      <translation>Brazo izquierdo, abducción</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards</source>
      <translation>hacia fuera</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction</source>
      <translation>Brazo, abducción</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, at raised or high risk</source>
      <translation>Brazo, abducción, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, left</source>
      <translation>Brazo izquierdo, plano de elevación</translation>
    </message>
    <message>
      <location filename="" />
      <source>0 sideways, 90 forward</source>
      <translation>0 de lado, 90 adelante</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation</source>
      <translation>Brazo, plano de elevación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, at raised or high risk</source>
      <translation>Brazo, plano de elevación, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, left</source>
      <translation>Brazo izquierdo respecto a la vertical</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical</source>
      <translation>Brazo respecto a la vertical</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, at raised or high risk</source>
      <translation>Brazo respecto a la vertical, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, left</source>
      <translation>Hombro izquierdo, elevación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised</source>
      <translation>Hombro, elevación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, at raised or high risk</source>
      <translation>Hombro, elevación, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, left</source>
      <translation>Codo izquierdo, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>bent; 0 is straight</source>
      <translation>doblado; 0 es recto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion</source>
      <translation>Codo, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, at raised or high risk</source>
      <translation>Codo, flexión, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, left</source>
      <translation>Muñeca izquierda, doblada en cualquier dirección</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from straight</source>
      <translation>desde la posición recta</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way</source>
      <translation>Muñeca, doblada en cualquier dirección</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, at raised or high risk</source>
      <translation>Muñeca, doblada en cualquier dirección, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, left</source>
      <translation>Muñeca izquierda, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the palm</source>
      <translation>hacia la palma</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion</source>
      <translation>Muñeca, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, at raised or high risk</source>
      <translation>Muñeca, flexión, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, left</source>
      <translation>Muñeca izquierda, desviación</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the thumb</source>
      <translation>hacia el pulgar</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation</source>
      <translation>Muñeca, desviación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, at raised or high risk</source>
      <translation>Muñeca, desviación, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, left</source>
      <translation>Cadera izquierda, muslo respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk</source>
      <translation>Cadera, muslo respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, at raised or high risk</source>
      <translation>Cadera, muslo respecto al tronco, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, left</source>
      <translation>Muslo izquierdo respecto a la vertical</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from hanging down</source>
      <translation>desde la posición colgante</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical</source>
      <translation>Muslo respecto a la vertical</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, at raised or high risk</source>
      <translation>Muslo respecto a la vertical, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, left</source>
      <translation>Rodilla izquierda, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion</source>
      <translation>Rodilla, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, at raised or high risk</source>
      <translation>Rodilla, flexión, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, left</source>
      <translation>Pie izquierdo sobre el otro</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other</source>
      <translation>Pie sobre el otro</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, at raised or high risk</source>
      <translation>Pie sobre el otro, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, left</source>
      <translation>Rodilla izquierda sobre el pie más bajo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot</source>
      <translation>Rodilla sobre el pie más bajo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, at raised or high risk</source>
      <translation>Rodilla sobre el pie más bajo, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, left</source>
      <translation>Mano izquierda sobre el suelo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor</source>
      <translation>Mano sobre el suelo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, at raised or high risk</source>
      <translation>Mano sobre el suelo, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, left</source>
      <translation>Mano izquierda desde las caderas, horizontal</translation>
    </message>
    <message>
      <location filename="" />
      <source>away</source>
      <translation>hacia fuera</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level</source>
      <translation>Mano desde las caderas, horizontal</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, at raised or high risk</source>
      <translation>Mano desde las caderas, horizontal, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, left</source>
      <translation>Mano izquierda desde la línea media</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards; negative across</source>
      <translation>hacia fuera; negativo si cruza</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline</source>
      <translation>Mano desde la línea media</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, at raised or high risk</source>
      <translation>Mano desde la línea media, con riesgo elevado o alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right</source>
      <translation>Brazo derecho respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, right</source>
      <translation>Brazo derecho, elevación respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, right</source>
      <translation>Brazo derecho, abducción</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, right</source>
      <translation>Brazo derecho, plano de elevación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, right</source>
      <translation>Brazo derecho respecto a la vertical</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, right</source>
      <translation>Hombro derecho, elevación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, right</source>
      <translation>Codo derecho, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, right</source>
      <translation>Muñeca derecha, doblada en cualquier dirección</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, right</source>
      <translation>Muñeca derecha, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, right</source>
      <translation>Muñeca derecha, desviación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, right</source>
      <translation>Cadera derecha, muslo respecto al tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, right</source>
      <translation>Muslo derecho respecto a la vertical</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, right</source>
      <translation>Rodilla derecha, flexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, right</source>
      <translation>Pie derecho sobre el otro</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, right</source>
      <translation>Rodilla derecha sobre el pie más bajo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, right</source>
      <translation>Mano derecha sobre el suelo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, right</source>
      <translation>Mano derecha desde las caderas, horizontal</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, right</source>
      <translation>Mano derecha desde la línea media</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at risk</source>
      <translation>Tronco, flexión hacia delante, en riesgo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at risk</source>
      <translation>Cuello, flexión respecto al tronco, en riesgo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left, at risk</source>
      <translation>Brazo izquierdo respecto al tronco, en riesgo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right, at risk</source>
      <translation>Brazo derecho respecto al tronco, en riesgo</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left</source>
      <translation>RULA izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left at 5 or more</source>
      <translation>RULA izquierda en 5 o más</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right</source>
      <translation>RULA derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right at 5 or more</source>
      <translation>RULA derecha en 5 o más</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA at 5 or more</source>
      <translation>RULA en 5 o más</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 1</source>
      <translation>Nivel de actuación 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>acceptable unless held or repeated for long</source>
      <translation>aceptable salvo si se mantiene o repite mucho tiempo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 2</source>
      <translation>Nivel de actuación 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate further; change may be needed</source>
      <translation>investigar más; puede hacer falta un cambio</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 3</source>
      <translation>Nivel de actuación 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change soon</source>
      <translation>investigar y cambiar pronto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 4</source>
      <translation>Nivel de actuación 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change at once</source>
      <translation>investigar y cambiar de inmediato</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left</source>
      <translation>REBA izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left at 8 or more</source>
      <translation>REBA izquierda en 8 o más</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right</source>
      <translation>REBA derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right at 8 or more</source>
      <translation>REBA derecha en 8 o más</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA at 8 or more</source>
      <translation>REBA en 8 o más</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 0</source>
      <translation>Nivel de actuación 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>negligible risk</source>
      <translation>riesgo insignificante</translation>
    </message>
    <message>
      <location filename="" />
      <source>low risk</source>
      <translation>riesgo bajo</translation>
    </message>
    <message>
      <location filename="" />
      <source>medium risk</source>
      <translation>riesgo medio</translation>
    </message>
    <message>
      <location filename="" />
      <source>high risk</source>
      <translation>riesgo alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>very high risk</source>
      <translation>riesgo muy alto</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS</source>
      <translation>OWAS</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS at 3 or more</source>
      <translation>OWAS en 3 o más</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 1</source>
      <translation>Categoría 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>no action needed</source>
      <translation>no hace falta actuar</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 2</source>
      <translation>Categoría 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>action in the near future</source>
      <translation>actuar en un futuro próximo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 3</source>
      <translation>Categoría 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>action as soon as possible</source>
      <translation>actuar lo antes posible</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 4</source>
      <translation>Categoría 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>action at once</source>
      <translation>actuar de inmediato</translation>
    </message>
    <message>
      <location filename="" />
      <source>ears</source>
      <translation>orejas</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head top</source>
      <translation>cuello a coronilla</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head top</source>
      <translation>tórax a coronilla</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head</source>
      <translation>tórax a cabeza</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head</source>
      <translation>cuello a cabeza</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulders to head top</source>
      <translation>hombros a coronilla</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist flexion</source>
      <translation>flexión de la muñeca</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist deviation</source>
      <translation>desviación de la muñeca</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder raise</source>
      <translation>elevación del hombro</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck twist</source>
      <translation>torsión del cuello</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck side bend</source>
      <translation>inclinación lateral del cuello</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk side bend</source>
      <translation>inclinación lateral del tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk twist</source>
      <translation>torsión del tronco</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm abduction</source>
      <translation>abducción del brazo</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand lateral</source>
      <translation>distancia lateral de la mano</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee flexion</source>
      <translation>flexión de la rodilla</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, standing</source>
      <translation>Montaje en banco, de pie</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, seated</source>
      <translation>Montaje en banco, sentado</translation>
    </message>
    <message>
      <location filename="" />
      <source>Packing and palletising</source>
      <translation>Embalaje y paletizado</translation>
    </message>
    <message>
      <location filename="" />
      <source>Work above the head</source>
      <translation>Trabajo por encima de la cabeza</translation>
    </message>
    <message>
      <location filename="" />
      <source>Screen and keyboard</source>
      <translation>Pantalla y teclado</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifting people (care)</source>
      <translation>Levantamiento de personas (cuidados)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE</source>
      <translation>MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned</source>
      <translation>alineado en la raíz</translation>
    </message>
    <message>
      <location filename="" />
      <source>PA-MPJPE</source>
      <translation>PA-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>similarity alignment of each frame, no reflection</source>
      <translation>alineación por semejanza de cada fotograma, sin reflexión</translation>
    </message>
    <message>
      <location filename="" />
      <source>N-MPJPE</source>
      <translation>N-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, scale per frame</source>
      <translation>alineado en la raíz, escala por fotograma</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE, absolute</source>
      <translation>MPJPE, absoluto</translation>
    </message>
    <message>
      <location filename="" />
      <source>no alignment</source>
      <translation>sin alineación</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJVE</source>
      <translation>MPJVE</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences, no alignment</source>
      <translation>primeras diferencias, sin alineación</translation>
    </message>
    <message>
      <location filename="" />
      <source>Acceleration error</source>
      <translation>Error de aceleración</translation>
    </message>
    <message>
      <location filename="" />
      <source>second differences, no alignment</source>
      <translation>segundas diferencias, sin alineación</translation>
    </message>
    <message>
      <location filename="" />
      <source>bones of the truth's tree</source>
      <translation>huesos del árbol de la referencia</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK at 150 mm</source>
      <translation>3DPCK a 150 mm</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, strictly less, mean of the joints' shares</source>
      <translation>alineado en la raíz, estrictamente menor, media de las proporciones de las articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK AUC</source>
      <translation>3DPCK AUC</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, 31 thresholds 0 to 150 mm, at most 0.968</source>
      <translation>alineado en la raíz, 31 umbrales de 0 a 150 mm, como mucho 0,968</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error</source>
      <translation>Error medio en píxeles</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error, sides free</source>
      <translation>Error medio en píxeles, lados libres</translation>
    </message>
    <message>
      <location filename="" />
      <source>the better of one whole-body flip in each frame</source>
      <translation>lo mejor de un intercambio de lados de todo el cuerpo en cada fotograma</translation>
    </message>
    <message>
      <location filename="" />
      <source>Velocity error</source>
      <translation>Error de velocidad</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences</source>
      <translation>primeras diferencias</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.2 torso</source>
      <translation>PCK a 0.2 del torso</translation>
    </message>
    <message>
      <location filename="" />
      <source>of left shoulder to right hip, strictly less, mean of the joints' shares</source>
      <translation>del hombro izquierdo a la cadera derecha, estrictamente menor, media de las proporciones de las articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.05 box</source>
      <translation>PCK a 0.05 del recuadro</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the longer side of the joints' box, strictly less, mean of the joints' shares</source>
      <translation>del lado mayor del recuadro de las articulaciones, estrictamente menor, media de las proporciones de las articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.1</source>
      <translation>PCKh a 0.1</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the given head size, strictly less, mean of the joints' shares</source>
      <translation>del tamaño de cabeza dado, estrictamente menor, media de las proporciones de las articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.5</source>
      <translation>PCKh a 0.5</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 1</source>
      <translation>PCKh a 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC</source>
      <translation>PCKh AUC</translation>
    </message>
    <message>
      <location filename="" />
      <source>thresholds 0 to 1 head size, 101 points, trapezoids</source>
      <translation>umbrales de 0 a 1 tamaño de cabeza, 101 puntos, trapecios</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC (MMPose)</source>
      <translation>PCKh AUC (MMPose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>20 thresholds 0 to 0.95 head size</source>
      <translation>20 umbrales de 0 a 0,95 del tamaño de cabeza</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame</source>
      <translation>mm/fotograma</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame^2</source>
      <translation>mm/fotograma^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>m/s^2</source>
      <translation>m/s^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <location filename="" />
      <source>px/frame</source>
      <translation>px/fotograma</translation>
    </message>
    <message>
      <location filename="" />
      <source>torso</source>
      <translation>torso</translation>
    </message>
    <message>
      <location filename="" />
      <source>box</source>
      <translation>recuadro</translation>
    </message>
    <message>
      <location filename="" />
      <source>head size</source>
      <translation>tamaño de la cabeza</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose: 33 landmarks and the hands, 2D and 3D, any number of people</source>
      <translation>BlazePose: 33 puntos de referencia y las manos, 2D y 3D, cualquier número de personas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hands alone: 21 landmarks each, 2D and 3D, where no body is in the picture</source>
      <translation>Solo manos: 21 puntos cada una, en 2D y 3D, donde no hay ningún cuerpo en la imagen</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMPose: your own ONNX file</source>
      <translation>RTMPose: su propio archivo ONNX</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hourglass, an experiment: 16 joints, 2D and 3D from single pictures</source>
      <translation>Hourglass, un experimento: 16 articulaciones, 2D y 3D de imágenes sueltas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding, an experiment: 28 joints in 2D and 3D, trained by analysis and synthesis</source>
      <translation>Incrustación de poses, un experimento: 28 articulaciones en 2D y 3D, entrenada por análisis y síntesis</translation>
    </message>
    <message>
      <location filename="" />
      <source>Depth: 15 joints of the upper body, 3D in millimetres, any number of people</source>
      <translation>Profundidad: 15 articulaciones de la parte superior del cuerpo, 3D en milímetros, cualquier número de personas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding on depth, an experiment: 28 joints in 2D and 3D</source>
      <translation>Incrustación de poses en profundidad, un experimento: 28 articulaciones en 2D y 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., adapted by a CycleGAN, for comparison: 15 joints of the upper body</source>
      <translation>CNN de poses de Blanc-Beyne et al., adaptada por una CycleGAN, para comparar: 15 articulaciones de la parte superior del cuerpo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., supervised, for comparison: 15 joints of the upper body</source>
      <translation>CNN de poses de Blanc-Beyne et al., supervisada, para comparar: 15 articulaciones de la parte superior del cuerpo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifter: 2D tracks of any skeleton to 3D, 28 joints</source>
      <translation>Elevador: pistas 2D de cualquier esqueleto a 3D, 28 articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>JUMPS: fills gaps in 2D tracks and upsamples them to 28 joints</source>
      <translation>JUMPS: rellena huecos en pistas 2D y las amplía a 28 articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>repairs 2D tracks and upsamples them (JUMPS)</source>
      <translation>completa pistas 2D y las amplía (JUMPS)</translation>
    </message>
    <message>
      <location filename="" />
      <source>lifts 2D tracks to 3D</source>
      <translation>eleva pistas 2D a 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>translates between ideal depth and what sensors read (CycleGAN)</source>
      <translation>traduce entre la profundidad ideal y lo que leen los sensores (CycleGAN)</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds the upper body in depth</source>
      <translation>encuentra la parte superior del cuerpo en profundidad</translation>
    </message>
    <message>
      <location filename="" />
      <source>adapts the depth network to a sensor, judged on held-out parts of its recordings</source>
      <translation>adapta la red de profundidad a un sensor, juzgada con partes reservadas de sus grabaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds people in 2D and 3D in single pictures</source>
      <translation>encuentra personas en 2D y 3D en imágenes sueltas</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds one person's pose by drawing and rendering it again (analysis by synthesis)</source>
      <translation>encuentra la pose de una persona dibujándola y generándola de nuevo (análisis por síntesis)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Posewright poses</source>
      <translation>Poses de Posewright</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON folder</source>
      <translation>Carpeta JSON de OpenPose</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than OpenPose's and Halpe's become BODY_25, with its hands where they have some</source>
      <translation>visibilidad, estado, incertidumbre y procedencia; los esqueletos que no son de OpenPose ni de Halpe pasan a BODY_25, con sus manos si las tienen</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON, one frame</source>
      <translation>JSON de OpenPose, un fotograma</translation>
    </message>
    <message>
      <location filename="" />
      <source>Label Studio JSON</source>
      <translation>JSON de Label Studio</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who over time, times, confidence, visibility, status, uncertainty and provenance; bones</source>
      <translation>quién es quién a lo largo del tiempo, tiempos, confianza, visibilidad, estado, incertidumbre y procedencia; huesos</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG Image Annotator</source>
      <translation>VGG Image Annotator</translation>
    </message>
    <message>
      <location filename="" />
      <source>CVAT XML</source>
      <translation>XML de CVAT</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea KVA</source>
      <translation>KVA de Kinovea</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea trajectories</source>
      <translation>Trayectorias de Kinovea</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON</source>
      <translation>Puntos clave COCO, JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing</source>
      <translation>estado, incertidumbre y procedencia; las articulaciones inexistentes quedan solo como ausentes</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON, COCO's 17 joints</source>
      <translation>Puntos clave COCO, JSON, las 17 articulaciones de COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing; joints that COCO's 17 have not</source>
      <translation>estado, incertidumbre y procedencia; las articulaciones inexistentes quedan solo como ausentes; articulaciones fuera de las 17 de COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO results list</source>
      <translation>Lista de resultados COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who, times, frames without people after the last, visibility, status, uncertainty and provenance; joints that COCO's 17 have not</source>
      <translation>quién es quién, tiempos, fotogramas sin personas tras el último, visibilidad, estado, incertidumbre y procedencia; articulaciones fuera de las 17 de COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose JSON</source>
      <translation>JSON de AlphaPose</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than COCO's and Halpe's become Halpe's 26</source>
      <translation>visibilidad, estado, incertidumbre y procedencia; los esqueletos que no son de COCO ni de Halpe pasan a los 26 de Halpe</translation>
    </message>
    <message>
      <location filename="" />
      <source>BVH</source>
      <translation>BVH</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times and their start</source>
      <translation>longitudes de hueso que cambian, articulaciones ausentes (conservan su última rotación; las que nunca están se omiten), confianza, visibilidad, estado, procedencia, tiempos irregulares y su inicio</translation>
    </message>
    <message>
      <location filename="" />
      <source>glTF</source>
      <translation>glTF</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, a start before 0 s (it becomes 0 s), gaps and uneven times (viewers fill in what is between)</source>
      <translation>longitudes de hueso que cambian, articulaciones ausentes (conservan su última rotación; las que nunca están se omiten), confianza, visibilidad, estado, procedencia, un inicio antes de 0 s (pasa a 0 s), huecos y tiempos irregulares (los visores rellenan lo que hay entre medias)</translation>
    </message>
    <message>
      <location filename="" />
      <source>USD</source>
      <translation>USD</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times</source>
      <translation>longitudes de hueso que cambian, articulaciones ausentes (conservan su última rotación; las que nunca están se omiten), confianza, visibilidad, estado, procedencia, tiempos irregulares</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC</source>
      <translation>OpenSim TRC</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>confianza, visibilidad, estado, procedencia y el espacio (los ejes de la cámara se giran con y hacia arriba)</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-halpe26</source>
      <translation>OpenSim TRC, marcadores de pose2sim-halpe26</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up); joints that its models have no markers for</source>
      <translation>confianza, visibilidad, estado, procedencia y el espacio (los ejes de la cámara se giran con y hacia arriba); articulaciones para las que sus modelos no tienen marcador</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-body25</source>
      <translation>OpenSim TRC, marcadores de pose2sim-body25</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim markers</source>
      <translation>Marcadores de OpenSim</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim motion</source>
      <translation>Movimiento de OpenSim</translation>
    </message>
    <message>
      <location filename="" />
      <source>lengths of bones, head and hands, the rotation of forearms; confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>longitudes de huesos, cabeza y manos, rotación de los antebrazos; confianza, visibilidad, estado, procedencia y el espacio (los ejes de la cámara se giran con y hacia arriba)</translation>
    </message>
    <message>
      <location filename="" />
      <source>C3D</source>
      <translation>C3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance, the space (camera axes turn y up), uneven times</source>
      <translation>confianza, visibilidad, estado, procedencia, el espacio (los ejes de la cámara pasan a y hacia arriba), tiempos irregulares</translation>
    </message>
    <message>
      <location filename="" />
      <source>MMPose JSON</source>
      <translation>JSON de MMPose</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMLib results</source>
      <translation>Resultados de RTMLib</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut CSV</source>
      <translation>CSV de DeepLabCut</translation>
    </message>
    <message>
      <location filename="" />
      <source>times, space and unit, confidence in 3D, visibility, status, uncertainty and provenance; bones</source>
      <translation>tiempos, espacio y unidad, confianza en 3D, visibilidad, estado, incertidumbre y procedencia; huesos</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut HDF5</source>
      <translation>HDF5 de DeepLabCut</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP analysis HDF5</source>
      <translation>Análisis de SLEAP, HDF5</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance</source>
      <translation>tiempos (SLEAP toma los del vídeo), visibilidad, estado, incertidumbre y procedencia</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP project</source>
      <translation>Proyecto de SLEAP</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance; scores of joints that were corrected by hand</source>
      <translation>tiempos (SLEAP toma los del vídeo), visibilidad, estado, incertidumbre y procedencia; puntuaciones de articulaciones corregidas a mano</translation>
    </message>
    <message>
      <location filename="" />
      <source>movement netCDF</source>
      <translation>netCDF de movement</translation>
    </message>
    <message>
      <location filename="" />
      <source>space and unit, visibility, status, uncertainty and provenance; bones</source>
      <translation>espacio y unidad, visibilidad, estado, incertidumbre y procedencia; huesos</translation>
    </message>
    <message>
      <location filename="" />
      <source>NWB pose estimates (ndx-pose)</source>
      <translation>Estimaciones de pose NWB (ndx-pose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; the space (camera and world are one)</source>
      <translation>visibilidad, estado, incertidumbre y procedencia; el espacio (cámara y mundo son uno)</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by frame</source>
      <translation>Tabla de FreeMoCap por fotograma</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by trajectory</source>
      <translation>Tabla de FreeMoCap por trayectoria</translation>
    </message>
    <message>
      <location filename="" />
      <source>JARVIS CSV</source>
      <translation>CSV de JARVIS</translation>
    </message>
    <message>
      <location filename="" />
      <source>Qualisys TSV</source>
      <translation>TSV de Qualisys</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap array</source>
      <translation>Matriz de FreeMoCap</translation>
    </message>
    <message>
      <location filename="" />
      <source>MediaPipe Tasks JSON</source>
      <translation>JSON de MediaPipe Tasks</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per frame</source>
      <translation>CSV, una fila por fotograma</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; bones of a custom skeleton</source>
      <translation>visibilidad, estado, incertidumbre y procedencia; huesos de un esqueleto propio</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per joint</source>
      <translation>CSV, una fila por articulación</translation>
    </message>
    <message>
      <location filename="" />
      <source>uncertainty and provenance; bones of a custom skeleton</source>
      <translation>incertidumbre y procedencia; huesos de un esqueleto propio</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 3D</source>
      <translation>MPI-INF-3DHP, 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 2D</source>
      <translation>MPI-INF-3DHP, 2D</translation>
    </message>
    <message>
      <location filename="" />
      <source>Human3.6M (VideoPose3D)</source>
      <translation>Human3.6M (VideoPose3D)</translation>
    </message>
    <message>
      <location filename="" />
      <source>AMASS or SMPL</source>
      <translation>AMASS o SMPL</translation>
    </message>
    <message>
      <location filename="" />
      <source>ITOP labels</source>
      <translation>Etiquetas de ITOP</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect body tracking JSON</source>
      <translation>Seguimiento corporal Azure Kinect, JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>NTU RGB+D skeletons (Kinect v2)</source>
      <translation>Esqueletos NTU RGB+D (Kinect v2)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="" />
      <source>The best that is installed</source>
      <translation>La mejor instalada</translation>
    </message>
    <message>
      <location filename="" />
      <source>Best, twice as slow</source>
      <translation>La mejor, el doble de lenta</translation>
    </message>
    <message>
      <location filename="" />
      <source>Balanced</source>
      <translation>Equilibrada</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored picture (twice the time)</source>
      <translation>Promediar con la imagen reflejada (el doble de tiempo)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where they are large enough</source>
      <translation>Donde son lo bastante grandes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the person detector</source>
      <translation>Puntuación mínima del detector de personas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a tracked person is lost</source>
      <translation>Presencia por debajo de la cual se pierde a una persona seguida</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a person; animals and furniture stay below</source>
      <translation>Presencia media mínima de una persona; animales y muebles quedan por debajo</translation>
    </message>
    <message>
      <location filename="" />
      <source>CPU threads; 0: automatic</source>
      <translation>Hilos de CPU; 0: automático</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side</source>
      <translation>Campo de visión a lo largo del lado mayor</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the palm detector</source>
      <translation>Puntuación mínima del detector de palmas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a followed hand is lost</source>
      <translation>Presencia por debajo de la cual se pierde una mano seguida</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a hand</source>
      <translation>Presencia media mínima de una mano</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own ONNX file</source>
      <translation>Su propio archivo ONNX</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where people are</source>
      <translation>Dónde están las personas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Found by BlazePose's detector</source>
      <translation>Encontradas por el detector de BlazePose</translation>
    </message>
    <message>
      <location filename="" />
      <source>One, in the whole picture</source>
      <translation>Una, en toda la imagen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of a keypoint that counts as seen</source>
      <translation>Puntuación mínima de un punto clave que cuenta como visto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors)</source>
      <translation>Sus propios pesos (.safetensors)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height that 3D is scaled to</source>
      <translation>Estatura a la que se escala el 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean peak of the heatmaps that a person must have</source>
      <translation>Pico medio de los mapas de calor que debe tener una persona</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors, from posewright train embedding; of depth for depth recordings)</source>
      <translation>Sus propios pesos (.safetensors, de posewright train embedding; entrenados con profundidad para grabaciones de profundidad)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view of the camera, degrees</source>
      <translation>Campo de visión horizontal de la cámara, grados</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean of the person detector's score and the brightness of the skeleton image</source>
      <translation>Media mínima de la puntuación del detector de personas y del brillo de la imagen del esqueleto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view, where the camera is unknown</source>
      <translation>Campo de visión horizontal, si se desconoce la cámara</translation>
    </message>
    <message>
      <location filename="" />
      <source>Smooth over time as far as joints are unsure, with bones of one length</source>
      <translation>Suavizar en el tiempo según la incertidumbre de las articulaciones, con huesos de una sola longitud</translation>
    </message>
    <message>
      <location filename="" />
      <source>Also look at the mirrored picture and take the mean (a quarter slower)</source>
      <translation>Mirar también la imagen reflejada y promediar (un cuarto más lento)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0 for as many as pay off</source>
      <translation>Hilos del procesador; 0: tantos como compensen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights</source>
      <translation>Sus propios pesos</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least probability that a person is in the picture</source>
      <translation>Probabilidad mínima de que haya una persona en la imagen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Joints below this confidence are left out</source>
      <translation>Se omiten las articulaciones por debajo de esta confianza</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean brightness of the skeleton image at the joints that a person must have</source>
      <translation>Brillo medio de la imagen del esqueleto en las articulaciones que debe tener una persona</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side, where no camera is given</source>
      <translation>Campo de visión en el lado mayor, si no se da cámara</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height; 0 if unknown</source>
      <translation>Estatura; 0 si se desconoce</translation>
    </message>
    <message>
      <location filename="" />
      <source>Constant bone lengths</source>
      <translation>Longitudes de hueso constantes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Stand people on one floor, y up</source>
      <translation>Poner a las personas sobre un mismo suelo, y hacia arriba</translation>
    </message>
    <message>
      <location filename="" />
      <source>Feet on the floor do not slide</source>
      <translation>Los pies en el suelo no resbalan</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep knees and elbows within their range</source>
      <translation>Mantener rodillas y codos en su rango</translation>
    </message>
    <message>
      <location filename="" />
      <source>Low-pass; 0 for none</source>
      <translation>Paso bajo; 0 para ninguno</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored track (twice the time)</source>
      <translation>Promediar con la pista reflejada (el doble de tiempo)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upsample to</source>
      <translation>Ampliar a</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep measured joints where they are</source>
      <translation>Dejar las articulaciones medidas donde están</translation>
    </message>
    <message>
      <location filename="" />
      <source>Measured joints count from this confidence on</source>
      <translation>Las articulaciones medidas cuentan a partir de esta confianza</translation>
    </message>
    <message>
      <location filename="" />
      <source>Completer</source>
      <translation>Completador</translation>
    </message>
    <message>
      <location filename="" />
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <location filename="" />
      <source>Steps of the latent search</source>
      <translation>Pasos de la búsqueda latente</translation>
    </message>
    <message>
      <location filename="" />
      <source>Starts of the latent search</source>
      <translation>Inicios de la búsqueda latente</translation>
    </message>
    <message>
      <location filename="" />
      <source>More of them say better how sure the result is; they hardly change it</source>
      <translation>Cuantas más, mejor dicen lo seguro que es el resultado; apenas lo cambian</translation>
    </message>
    <message>
      <location filename="" />
      <source>Frames between windows of the latent search</source>
      <translation>Fotogramas entre ventanas de la búsqueda latente</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where windows overlap</source>
      <translation>Donde se solapan las ventanas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Crossfade</source>
      <translation>Fundido</translation>
    </message>
    <message>
      <location filename="" />
      <source>Argmin</source>
      <translation>Argmin</translation>
    </message>
    <message>
      <location filename="" />
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <location filename="" />
      <source>Start from the encoder</source>
      <translation>Empezar desde el codificador</translation>
    </message>
    <message>
      <location filename="" />
      <source>Further starts</source>
      <translation>Otros inicios</translation>
    </message>
    <message>
      <location filename="" />
      <source>Encoder</source>
      <translation>Codificador</translation>
    </message>
    <message>
      <location filename="" />
      <source>Prior</source>
      <translation>A priori</translation>
    </message>
    <message>
      <location filename="" />
      <source>How far further starts lie from the encoder's</source>
      <translation>Distancia de los otros inicios al del codificador</translation>
    </message>
    <message>
      <location filename="" />
      <source>Align at every step</source>
      <translation>Alinear en cada paso</translation>
    </message>
    <message>
      <location filename="" />
      <source>Length of a step of the search</source>
      <translation>Longitud de un paso de búsqueda</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of positions (gamma p)</source>
      <translation>Peso de las posiciones (gamma p)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of speeds (gamma s)</source>
      <translation>Peso de las velocidades (gamma s)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of the critic (gamma d)</source>
      <translation>Peso del crítico (gamma d)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Score of the critic</source>
      <translation>Puntuación del crítico</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigmoid</source>
      <translation>Sigmoide</translation>
    </message>
    <message>
      <location filename="" />
      <source>The critic scores the aligned window</source>
      <translation>El crítico puntúa la ventana alineada</translation>
    </message>
    <message>
      <location filename="" />
      <source>A critic that sees speeds</source>
      <translation>Un crítico que ve velocidades</translation>
    </message>
    <message>
      <location filename="" />
      <source>Seed of the random starts</source>
      <translation>Semilla de los inicios aleatorios</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig</source>
      <translation>Rig</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig whose joints and names are written</source>
      <translation>Rig cuyas articulaciones y nombres se escriben</translation>
    </message>
    <message>
      <location filename="" />
      <source>Plain</source>
      <translation>Simple</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mixamo</source>
      <translation>Mixamo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Humanik</source>
      <translation>Humanik</translation>
    </message>
    <message>
      <location filename="" />
      <source>Cmu</source>
      <translation>Cmu</translation>
    </message>
    <message>
      <location filename="" />
      <source>Unreal</source>
      <translation>Unreal</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rest pose</source>
      <translation>Pose de reposo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rest pose: T, A, or that of the file that was read (T where it had none)</source>
      <translation>Pose de reposo: T, A o la del archivo leído (T si no tenía)</translation>
    </message>
    <message>
      <location filename="" />
      <source>T</source>
      <translation>T</translation>
    </message>
    <message>
      <location filename="" />
      <source>A</source>
      <translation>A</translation>
    </message>
    <message>
      <location filename="" />
      <source>Unit of length that is written</source>
      <translation>Unidad de longitud que se escribe</translation>
    </message>
    <message>
      <location filename="" />
      <source>Up</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <location filename="" />
      <source>Axis that is up in what is written</source>
      <translation>Eje vertical en lo que se escribe</translation>
    </message>
    <message>
      <location filename="" />
      <source>motion to learn from (posewright dataset makes it): train.npz, or its folder; val.npz is beside it</source>
      <translation>movimiento del que aprender (lo hace posewright dataset): train.npz o su carpeta; val.npz está al lado</translation>
    </message>
    <message>
      <location filename="" />
      <source>folder for logs, resumable state and weights</source>
      <translation>carpeta para registros, estado reanudable y pesos</translation>
    </message>
    <message>
      <location filename="" />
      <source>the weights to write (default: in the run's folder)</source>
      <translation>los pesos que escribir (por defecto: en la carpeta de la ejecución)</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the same kind to begin from</source>
      <translation>pesos del mismo tipo con los que empezar</translation>
    </message>
    <message>
      <location filename="" />
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <location filename="" />
      <source>how long to train</source>
      <translation>cuánto entrenar</translation>
    </message>
    <message>
      <location filename="" />
      <source>train for so many steps instead, however long they take</source>
      <translation>entrenar en su lugar tantos pasos, tarden lo que tarden</translation>
    </message>
    <message>
      <location filename="" />
      <source>stop after so many validations without a better figure; 0: never</source>
      <translation>parar tras tantas validaciones sin mejor cifra; 0: nunca</translation>
    </message>
    <message>
      <location filename="" />
      <source>learning rate; 0: the training's own</source>
      <translation>tasa de aprendizaje; 0: la propia del entrenamiento</translation>
    </message>
    <message>
      <location filename="" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="" />
      <source>of all random numbers</source>
      <translation>de todos los números aleatorios</translation>
    </message>
    <message>
      <location filename="" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="" />
      <source>what to train on; auto: CUDA where there is one</source>
      <translation>dónde entrenar; auto: CUDA si lo hay</translation>
    </message>
    <message>
      <location filename="" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="" />
      <source>of matrix products; auto: the fastest here, by trial</source>
      <translation>de los productos de matrices; auto: la más rápida aquí, por prueba</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0: the fastest number, by trial</source>
      <translation>Hilos del procesador; 0: el número más rápido, por ensayo</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the processor; 0: the fastest number, by trial</source>
      <translation>del procesador; 0: el número más rápido, por prueba</translation>
    </message>
    <message>
      <location filename="" />
      <source>go on from where the run stopped</source>
      <translation>continuar donde paró la ejecución</translation>
    </message>
    <message>
      <location filename="" />
      <source>further clips to learn from</source>
      <translation>más clips de los que aprender</translation>
    </message>
    <message>
      <location filename="" />
      <source>only clips under this licence (default: all)</source>
      <translation>solo clips con esta licencia (por defecto: todos)</translation>
    </message>
    <message>
      <location filename="" />
      <source>which network</source>
      <translation>qué red</translation>
    </message>
    <message>
      <location filename="" />
      <source>the skeleton to upsample to: one of ours, or a TOML file, whose joints the motion must have (posewright dataset --target); others are then offered by Repair</source>
      <translation>el esqueleto que se completa: uno de los nuestros o un archivo TOML, cuyas articulaciones debe tener el movimiento (posewright dataset --target); los demás los ofrece después Reparar</translation>
    </message>
    <message>
      <location filename="" />
      <source>joints that the input has (default: the limbs' twelve)</source>
      <translation>articulaciones de la entrada (por defecto: las doce de las extremidades)</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: the critic sees speeds, too, as in the thesis</source>
      <translation>parte gan: el crítico ve también velocidades, como en la tesis</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: train an encoder, too; without one every search begins from the prior</source>
      <translation>parte gan: entrenar también un codificador; sin él toda búsqueda parte del a priori</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: share of the windows which the critic learns to refuse that are real ones spoiled; 0: as in the papers, only generated ones</source>
      <translation>parte gan: proporción de las ventanas que el crítico aprende a rechazar que son reales estropeadas; 0: como en los artículos, solo generadas</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of a JUMPS completer, whose first blocks to begin from</source>
      <translation>pesos de un completador JUMPS, de cuyos primeros bloques partir</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the critic of poses; 0 trains without it</source>
      <translation>peso del crítico de poses; 0 entrena sin él</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time from which the critic takes part</source>
      <translation>proporción del tiempo a partir de la cual participa el crítico</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz (posewright dataset makes them); without it people only work</source>
      <translation>una carpeta con train.npz y val.npz (los hace posewright dataset); sin ella las personas solo trabajan</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets</source>
      <translation>Recursos de MakeHuman</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets, for bodies of more shapes than our own</source>
      <translation>recursos de MakeHuman, para cuerpos de más formas que los nuestros</translation>
    </message>
    <message>
      <location filename="" />
      <source>where drawn examples are kept (default: depth-material in --out)</source>
      <translation>dónde se guardan los ejemplos dibujados (por defecto: depth-material en --out)</translation>
    </message>
    <message>
      <location filename="" />
      <source>labelled examples to learn from</source>
      <translation>ejemplos etiquetados de los que aprender</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples of the target domain</source>
      <translation>ejemplos del dominio de destino</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that choose the weights</source>
      <translation>ejemplos que eligen los pesos</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings whose sensor is the target (default: our sensor model)</source>
      <translation>grabaciones de profundidad cuyo sensor es el objetivo (por defecto: nuestro modelo de sensor)</translation>
    </message>
    <message>
      <location filename="" />
      <source>the paper's settings, none of ours</source>
      <translation>los ajustes del artículo, ninguno nuestro</translation>
    </message>
    <message>
      <location filename="" />
      <source>scale and shift in instance norm</source>
      <translation>escala y desplazamiento en la normalización de instancia</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: depth as sensors read it, ideal, with faults of segmentation, or as a CycleGAN has it</source>
      <translation>parte cnn: profundidad como la leen los sensores, ideal, con fallos de segmentación o como la da una CycleGAN</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the CycleGAN; part cnn: default those that ship; part surface: translate half of what is shown</source>
      <translation>pesos de la CycleGAN; parte cnn: por defecto los incluidos; parte surface: traducir la mitad de lo mostrado</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples in a batch</source>
      <translation>ejemplos por lote</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: share of each batch that the CycleGAN translates; 1 as in the paper</source>
      <translation>parte cnn: proporción de cada lote que traduce la CycleGAN; 1 como en el artículo</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings of people by your sensor, without labels: files that posewright info opens</source>
      <translation>grabaciones de profundidad de personas con su sensor, sin etiquetas: archivos que abre posewright info</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that errors are calibrated on</source>
      <translation>ejemplos con los que se calibran los errores</translation>
    </message>
    <message>
      <location filename="" />
      <source>Motion capture</source>
      <translation>Captura de movimiento</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz of motion; without it people only work</source>
      <translation>una carpeta con train.npz y val.npz de movimiento; sin ella las personas solo trabajan</translation>
    </message>
    <message>
      <location filename="" />
      <source>data sets of annotated pictures (Human3.6M, MPI-INF-3DHP, MPII, our synthetic ones) and recordings</source>
      <translation>conjuntos de imágenes anotadas (Human3.6M, MPI-INF-3DHP, MPII, los nuestros sintéticos) y grabaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>hourglasses one after the other</source>
      <translation>hourglass uno tras otro</translation>
    </message>
    <message>
      <location filename="" />
      <source>what the discriminator looks at</source>
      <translation>lo que mira el discriminador</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time without the discriminator</source>
      <translation>proporción del tiempo sin el discriminador</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the discriminator</source>
      <translation>peso del discriminador</translation>
    </message>
    <message>
      <location filename="" />
      <source>train the depth regressor alone</source>
      <translation>entrenar solo el regresor de profundidad</translation>
    </message>
    <message>
      <location filename="" />
      <source>pictures of 64, then 128 pixels, of 64 all the time, or of 256 as in the paper</source>
      <translation>imágenes de 64, luego 128 píxeles, siempre de 64, o de 256 como en el artículo</translation>
    </message>
    <message>
      <location filename="" />
      <source>people to take from each data set, at most; 0: all</source>
      <translation>personas que tomar de cada conjunto, como máximo; 0: todas</translation>
    </message>
    <message>
      <location filename="" />
      <source>folders of drawn pairs (posewright synthesize pairs), of people or an animal, in colour or depth; or files of 2D poses that label the recordings of --labelled</source>
      <translation>carpetas de pares dibujados (posewright synthesize pairs), de personas o de un animal, en color o en profundidad; o archivos de poses 2D que etiquetan las grabaciones de --labelled</translation>
    </message>
    <message>
      <location filename="" />
      <source>the recordings of the pose files in --data, in their order</source>
      <translation>las grabaciones de los archivos de poses de --data, en su orden</translation>
    </message>
    <message>
      <location filename="" />
      <source>recordings to learn from without labels</source>
      <translation>grabaciones de las que aprender sin etiquetas</translation>
    </message>
    <message>
      <location filename="" />
      <source>files of 2D poses that say where people are in the recordings of --wild, in their order; nothing else is learnt from them. Without: an estimator looks for people</source>
      <translation>archivos de poses 2D que dicen dónde hay personas en las grabaciones de --wild, en su orden; nada más se aprende de ellos. Sin ellos: un estimador busca a las personas</translation>
    </message>
    <message>
      <location filename="" />
      <source>the parts one by one on drawn pairs; all of them through recordings; or the same, through those of one person, given back only if better</source>
      <translation>las partes una a una con pares dibujados; todas con grabaciones; o lo mismo con las de una persona, devuelto solo si mejora</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the skeleton image: one for each group of the skeleton's joints (5 of a person), 3 or 1</source>
      <translation>de la imagen del esqueleto: uno por cada grupo de articulaciones del esqueleto (5 en una persona), 3 o 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the pictures, pixels</source>
      <translation>de las imágenes, píxeles</translation>
    </message>
    <message>
      <location filename="" />
      <source>what pictures show; depth: one channel, and only pairs and recordings of depth</source>
      <translation>lo que muestran las imágenes; depth: un canal, y solo pares y grabaciones de profundidad</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the image networks, channels</source>
      <translation>de las redes de imágenes, canales</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the uplift</source>
      <translation>del paso a 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs in a step</source>
      <translation>pares en un paso</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG's weights (.safetensors), for the perceptual loss of the later stages instead of our own encoder's features</source>
      <translation>pesos de VGG (.safetensors), para la pérdida perceptual de las etapas posteriores en lugar de las características de nuestro propio codificador</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of drawn pairs in the later stages; 0: without them</source>
      <translation>peso de los pares dibujados en las etapas posteriores; 0: sin ellos</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the steps of the first stage in which the renderer learns, too</source>
      <translation>parte de los pasos de la primera etapa en que también aprende el generador de imágenes</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs to take from each folder and recording, at most; 0: all</source>
      <translation>pares que tomar de cada carpeta y grabación, como máximo; 0: todos</translation>
    </message>
    <message>
      <location filename="" />
      <source>Max gap</source>
      <translation>Hueco máximo</translation>
    </message>
    <message>
      <location filename="" />
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <location filename="" />
      <source>cubic</source>
      <translation>cúbica</translation>
    </message>
    <message>
      <location filename="" />
      <source>pchip</source>
      <translation>pchip</translation>
    </message>
    <message>
      <location filename="" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="" />
      <source>Cutoff</source>
      <translation>Frecuencia de corte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="" />
      <source>Min cutoff</source>
      <translation>Frecuencia de corte mínima</translation>
    </message>
    <message>
      <location filename="" />
      <source>Beta</source>
      <translation>Beta</translation>
    </message>
    <message>
      <location filename="" />
      <source>Derivative cutoff</source>
      <translation>Frecuencia de corte de la derivada</translation>
    </message>
    <message>
      <location filename="" />
      <source>Zero phase</source>
      <translation>Fase cero</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <location filename="" />
      <source>centimetres, kilograms</source>
      <translation>centímetros, kilogramos</translation>
    </message>
    <message>
      <location filename="" />
      <source>inches, pounds</source>
      <translation>pulgadas, libras</translation>
    </message>
    <message>
      <location filename="" />
      <source>measured</source>
      <translation>medida</translation>
    </message>
    <message>
      <location filename="" />
      <source>inferred</source>
      <translation>inferida</translation>
    </message>
    <message>
      <location filename="" />
      <source>adjusted</source>
      <translation>ajustada</translation>
    </message>
    <message>
      <location filename="" />
      <source>unknown</source>
      <translation>desconocida</translation>
    </message>
    <message>
      <location filename="" />
      <source>visible</source>
      <translation>visible</translation>
    </message>
    <message>
      <location filename="" />
      <source>occluded</source>
      <translation>oculta</translation>
    </message>
    <message>
      <location filename="" />
      <source>absent</source>
      <translation>ausente</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose, the 12 limb joints that JUMPS takes</source>
      <translation>AlphaPose, las 12 articulaciones de las extremidades que toma JUMPS</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shoulder</source>
      <translation>hombro izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shoulder</source>
      <translation>hombro derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>left elbow</source>
      <translation>codo izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right elbow</source>
      <translation>codo derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>left wrist</source>
      <translation>muñeca izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right wrist</source>
      <translation>muñeca derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip</source>
      <translation>cadera izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip</source>
      <translation>cadera derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>left knee</source>
      <translation>rodilla izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right knee</source>
      <translation>rodilla derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ankle</source>
      <translation>tobillo izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ankle</source>
      <translation>tobillo derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder</source>
      <translation>hombro</translation>
    </message>
    <message>
      <location filename="" />
      <source>elbow</source>
      <translation>codo</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist</source>
      <translation>muñeca</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip</source>
      <translation>cadera</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee</source>
      <translation>rodilla</translation>
    </message>
    <message>
      <location filename="" />
      <source>ankle</source>
      <translation>tobillo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect, 32 joints</source>
      <translation>Azure Kinect, 32 articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>pelvis</source>
      <translation>pelvis</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine</source>
      <translation>columna</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax</source>
      <translation>tórax</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck</source>
      <translation>cuello</translation>
    </message>
    <message>
      <location filename="" />
      <source>left clavicle</source>
      <translation>clavícula izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand</source>
      <translation>mano izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand tip</source>
      <translation>punta de la mano izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb</source>
      <translation>pulgar izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right clavicle</source>
      <translation>clavícula derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand</source>
      <translation>mano derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand tip</source>
      <translation>punta de la mano derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb</source>
      <translation>pulgar derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>left foot</source>
      <translation>pie izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right foot</source>
      <translation>pie derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>head</source>
      <translation>cabeza</translation>
    </message>
    <message>
      <location filename="" />
      <source>nose</source>
      <translation>nariz</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye</source>
      <translation>ojo izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ear</source>
      <translation>oreja izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye</source>
      <translation>ojo derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ear</source>
      <translation>oreja derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>clavicle</source>
      <translation>clavícula</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand</source>
      <translation>mano</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand tip</source>
      <translation>punta de la mano</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb</source>
      <translation>pulgar</translation>
    </message>
    <message>
      <location filename="" />
      <source>foot</source>
      <translation>pie</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye</source>
      <translation>ojo</translation>
    </message>
    <message>
      <location filename="" />
      <source>ear</source>
      <translation>oreja</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose (MediaPipe), 33 landmarks</source>
      <translation>BlazePose (MediaPipe), 33 puntos</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye inner</source>
      <translation>ojo izquierdo, interior</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye outer</source>
      <translation>ojo izquierdo, exterior</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye inner</source>
      <translation>ojo derecho, interior</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye outer</source>
      <translation>ojo derecho, exterior</translation>
    </message>
    <message>
      <location filename="" />
      <source>left mouth</source>
      <translation>comisura izquierda de la boca</translation>
    </message>
    <message>
      <location filename="" />
      <source>right mouth</source>
      <translation>comisura derecha de la boca</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky</source>
      <translation>meñique izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky</source>
      <translation>meñique derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index</source>
      <translation>índice izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index</source>
      <translation>índice derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>left heel</source>
      <translation>talón izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right heel</source>
      <translation>talón derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>left toe</source>
      <translation>punta del pie izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right toe</source>
      <translation>punta del pie derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye inner</source>
      <translation>ojo, interior</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye outer</source>
      <translation>ojo, exterior</translation>
    </message>
    <message>
      <location filename="" />
      <source>mouth</source>
      <translation>comisura de la boca</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky</source>
      <translation>meñique</translation>
    </message>
    <message>
      <location filename="" />
      <source>index</source>
      <translation>índice</translation>
    </message>
    <message>
      <location filename="" />
      <source>heel</source>
      <translation>talón</translation>
    </message>
    <message>
      <location filename="" />
      <source>toe</source>
      <translation>punta del pie</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose with hands (MediaPipe Holistic without the face), 75 landmarks</source>
      <translation>BlazePose con manos (MediaPipe Holistic sin la cara), 75 puntos</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand root</source>
      <translation>raíz de la mano izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb cmc</source>
      <translation>pulgar izquierdo CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb mcp</source>
      <translation>pulgar izquierdo MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb ip</source>
      <translation>pulgar izquierdo IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb tip</source>
      <translation>punta del pulgar izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index mcp</source>
      <translation>índice izquierdo MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index pip</source>
      <translation>índice izquierdo PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index dip</source>
      <translation>índice izquierdo DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index tip</source>
      <translation>punta del índice izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle mcp</source>
      <translation>medio izquierdo MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle pip</source>
      <translation>medio izquierdo PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle dip</source>
      <translation>medio izquierdo DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle tip</source>
      <translation>punta del medio izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring mcp</source>
      <translation>anular izquierdo MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring pip</source>
      <translation>anular izquierdo PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring dip</source>
      <translation>anular izquierdo DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring tip</source>
      <translation>punta del anular izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky mcp</source>
      <translation>meñique izquierdo MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky pip</source>
      <translation>meñique izquierdo PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky dip</source>
      <translation>meñique izquierdo DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky tip</source>
      <translation>punta del meñique izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand root</source>
      <translation>raíz de la mano derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb cmc</source>
      <translation>pulgar derecho CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb mcp</source>
      <translation>pulgar derecho MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb ip</source>
      <translation>pulgar derecho IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb tip</source>
      <translation>punta del pulgar derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index mcp</source>
      <translation>índice derecho MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index pip</source>
      <translation>índice derecho PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index dip</source>
      <translation>índice derecho DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index tip</source>
      <translation>punta del índice derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle mcp</source>
      <translation>medio derecho MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle pip</source>
      <translation>medio derecho PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle dip</source>
      <translation>medio derecho DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle tip</source>
      <translation>punta del medio derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring mcp</source>
      <translation>anular derecho MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring pip</source>
      <translation>anular derecho PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring dip</source>
      <translation>anular derecho DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring tip</source>
      <translation>punta del anular derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky mcp</source>
      <translation>meñique derecho MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky pip</source>
      <translation>meñique derecho PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky dip</source>
      <translation>meñique derecho DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky tip</source>
      <translation>punta del meñique derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand root</source>
      <translation>raíz de la mano</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb cmc</source>
      <translation>pulgar CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb mcp</source>
      <translation>pulgar MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb ip</source>
      <translation>pulgar IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb tip</source>
      <translation>punta del pulgar</translation>
    </message>
    <message>
      <location filename="" />
      <source>index mcp</source>
      <translation>índice MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index pip</source>
      <translation>índice PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index dip</source>
      <translation>índice DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index tip</source>
      <translation>punta del índice</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle mcp</source>
      <translation>medio MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle pip</source>
      <translation>medio PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle dip</source>
      <translation>medio DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle tip</source>
      <translation>punta del medio</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring mcp</source>
      <translation>anular MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring pip</source>
      <translation>anular PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring dip</source>
      <translation>anular DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring tip</source>
      <translation>punta del anular</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky mcp</source>
      <translation>meñique MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky pip</source>
      <translation>meñique PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky dip</source>
      <translation>meñique DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky tip</source>
      <translation>punta del meñique</translation>
    </message>
    <message>
      <location filename="" />
      <source>CMU motion capture as BVH, 31 joints</source>
      <translation>Captura de movimiento CMU como BVH, 31 articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip joint</source>
      <translation>articulación de cadera izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip joint</source>
      <translation>articulación de cadera derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>lower back</source>
      <translation>zona lumbar</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine2</source>
      <translation>columna 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine3</source>
      <translation>columna 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine4</source>
      <translation>columna 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left finger base</source>
      <translation>base de los dedos izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right finger base</source>
      <translation>base de los dedos derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip joint</source>
      <translation>articulación de cadera</translation>
    </message>
    <message>
      <location filename="" />
      <source>finger base</source>
      <translation>base de los dedos</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO-WholeBody, 133 keypoints</source>
      <translation>COCO-WholeBody, 133 puntos clave</translation>
    </message>
    <message>
      <location filename="" />
      <source>left big toe</source>
      <translation>dedo gordo del pie izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left small toe</source>
      <translation>dedo pequeño del pie izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right big toe</source>
      <translation>dedo gordo del pie derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right small toe</source>
      <translation>dedo pequeño del pie derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 0</source>
      <translation>cara derecha 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 1</source>
      <translation>cara derecha 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 2</source>
      <translation>cara derecha 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 3</source>
      <translation>cara derecha 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 4</source>
      <translation>cara derecha 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 5</source>
      <translation>cara derecha 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 6</source>
      <translation>cara derecha 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 7</source>
      <translation>cara derecha 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 7</source>
      <translation>cara izquierda 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 6</source>
      <translation>cara izquierda 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 5</source>
      <translation>cara izquierda 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 4</source>
      <translation>cara izquierda 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 3</source>
      <translation>cara izquierda 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 2</source>
      <translation>cara izquierda 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 1</source>
      <translation>cara izquierda 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 0</source>
      <translation>cara izquierda 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 17</source>
      <translation>cara derecha 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 18</source>
      <translation>cara derecha 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 19</source>
      <translation>cara derecha 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 20</source>
      <translation>cara derecha 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 21</source>
      <translation>cara derecha 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 21</source>
      <translation>cara izquierda 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 20</source>
      <translation>cara izquierda 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 19</source>
      <translation>cara izquierda 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 18</source>
      <translation>cara izquierda 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 17</source>
      <translation>cara izquierda 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 31</source>
      <translation>cara derecha 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 32</source>
      <translation>cara derecha 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 32</source>
      <translation>cara izquierda 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 31</source>
      <translation>cara izquierda 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 36</source>
      <translation>cara derecha 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 37</source>
      <translation>cara derecha 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 38</source>
      <translation>cara derecha 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 39</source>
      <translation>cara derecha 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 40</source>
      <translation>cara derecha 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 41</source>
      <translation>cara derecha 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 39</source>
      <translation>cara izquierda 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 38</source>
      <translation>cara izquierda 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 37</source>
      <translation>cara izquierda 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 36</source>
      <translation>cara izquierda 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 41</source>
      <translation>cara izquierda 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 40</source>
      <translation>cara izquierda 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 48</source>
      <translation>cara derecha 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 49</source>
      <translation>cara derecha 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 50</source>
      <translation>cara derecha 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 50</source>
      <translation>cara izquierda 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 49</source>
      <translation>cara izquierda 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 48</source>
      <translation>cara izquierda 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 59</source>
      <translation>cara izquierda 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 58</source>
      <translation>cara izquierda 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 58</source>
      <translation>cara derecha 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 59</source>
      <translation>cara derecha 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 60</source>
      <translation>cara derecha 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 61</source>
      <translation>cara derecha 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 61</source>
      <translation>cara izquierda 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 60</source>
      <translation>cara izquierda 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 67</source>
      <translation>cara izquierda 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 67</source>
      <translation>cara derecha 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>big toe</source>
      <translation>dedo gordo del pie</translation>
    </message>
    <message>
      <location filename="" />
      <source>small toe</source>
      <translation>dedo pequeño del pie</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO, 17 keypoints</source>
      <translation>COCO, 17 puntos clave</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper body, 15 joints (depth cameras)</source>
      <translation>Torso y brazos, 15 articulaciones (cámaras de profundidad)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Human3.6M, 17 joints</source>
      <translation>Human3.6M, 17 articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>head top</source>
      <translation>coronilla</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe full body, 136 keypoints</source>
      <translation>Halpe, cuerpo entero, 136 puntos clave</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe, 26 keypoints</source>
      <translation>Halpe, 26 puntos clave</translation>
    </message>
    <message>
      <location filename="" />
      <source>Both hands without a body (MediaPipe Hands), 42 landmarks</source>
      <translation>Ambas manos sin cuerpo (MediaPipe Hands), 42 puntos</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinect v2, 25 joints</source>
      <translation>Kinect v2, 25 articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints (the target of JUMPS)</source>
      <translation>MPI-INF-3DHP, 28 articulaciones (el destino de JUMPS)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints, with hands</source>
      <translation>MPI-INF-3DHP, 28 articulaciones, con manos</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPII, 16 joints</source>
      <translation>MPII, 16 articulaciones</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper neck</source>
      <translation>cuello superior</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25 with face and hands, 137 keypoints</source>
      <translation>OpenPose BODY_25 con cara y manos, 137 puntos clave</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pupil</source>
      <translation>pupila derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pupil</source>
      <translation>pupila izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>pupil</source>
      <translation>pupila</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose MPI, 15 keypoints</source>
      <translation>OpenPose MPI, 15 puntos clave</translation>
    </message>
    <message>
      <location filename="" />
      <source>chest</source>
      <translation>pecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose COCO, 18 keypoints</source>
      <translation>OpenPose COCO, 18 puntos clave</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25</source>
      <translation>OpenPose BODY_25</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25B</source>
      <translation>OpenPose BODY_25B</translation>
    </message>
    <message>
      <location filename="" />
      <source>Plug-in Gait (Vicon): markers, and the joints inside the body</source>
      <translation>Plug-in Gait (Vicon): marcadores y las articulaciones dentro del cuerpo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left front head</source>
      <translation>cabeza anterior izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back head</source>
      <translation>cabeza posterior izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front head</source>
      <translation>cabeza anterior derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back head</source>
      <translation>cabeza posterior derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>C7</source>
      <translation>C7</translation>
    </message>
    <message>
      <location filename="" />
      <source>CLAV</source>
      <translation>CLAV</translation>
    </message>
    <message>
      <location filename="" />
      <source>T10</source>
      <translation>T10</translation>
    </message>
    <message>
      <location filename="" />
      <source>STRN</source>
      <translation>STRN</translation>
    </message>
    <message>
      <location filename="" />
      <source>RBAK</source>
      <translation>RBAK</translation>
    </message>
    <message>
      <location filename="" />
      <source>SACR</source>
      <translation>SACR</translation>
    </message>
    <message>
      <location filename="" />
      <source>left front pelvis</source>
      <translation>espina ilíaca anterior izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back pelvis</source>
      <translation>espina ilíaca posterior izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left acromion</source>
      <translation>acromion izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left upper arm</source>
      <translation>brazo superior izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer elbow</source>
      <translation>codo externo izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left forearm</source>
      <translation>antebrazo izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb wrist</source>
      <translation>muñeca izquierda (lado del pulgar)</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky wrist</source>
      <translation>muñeca izquierda (lado del meñique)</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thigh</source>
      <translation>muslo izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer knee</source>
      <translation>rodilla externa izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shank</source>
      <translation>pierna izquierda</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer ankle</source>
      <translation>tobillo externo izquierdo</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front pelvis</source>
      <translation>espina ilíaca anterior derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back pelvis</source>
      <translation>espina ilíaca posterior derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right acromion</source>
      <translation>acromion derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right upper arm</source>
      <translation>brazo superior derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer elbow</source>
      <translation>codo externo derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right forearm</source>
      <translation>antebrazo derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb wrist</source>
      <translation>muñeca derecha (lado del pulgar)</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky wrist</source>
      <translation>muñeca derecha (lado del meñique)</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thigh</source>
      <translation>muslo derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer knee</source>
      <translation>rodilla externa derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shank</source>
      <translation>pierna derecha</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer ankle</source>
      <translation>tobillo externo derecho</translation>
    </message>
    <message>
      <location filename="" />
      <source>front head</source>
      <translation>cabeza anterior</translation>
    </message>
    <message>
      <location filename="" />
      <source>back head</source>
      <translation>cabeza posterior</translation>
    </message>
    <message>
      <location filename="" />
      <source>front pelvis</source>
      <translation>espina ilíaca anterior</translation>
    </message>
    <message>
      <location filename="" />
      <source>back pelvis</source>
      <translation>espina ilíaca posterior</translation>
    </message>
    <message>
      <location filename="" />
      <source>acromion</source>
      <translation>acromion</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm</source>
      <translation>brazo superior</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer elbow</source>
      <translation>codo externo</translation>
    </message>
    <message>
      <location filename="" />
      <source>forearm</source>
      <translation>antebrazo</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb wrist</source>
      <translation>muñeca (lado del pulgar)</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky wrist</source>
      <translation>muñeca (lado del meñique)</translation>
    </message>
    <message>
      <location filename="" />
      <source>thigh</source>
      <translation>muslo</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer knee</source>
      <translation>rodilla externa</translation>
    </message>
    <message>
      <location filename="" />
      <source>shank</source>
      <translation>pierna</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer ankle</source>
      <translation>tobillo externo</translation>
    </message>
  </context>
</TS>
