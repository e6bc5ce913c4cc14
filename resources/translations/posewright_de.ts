<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>posewright</name>
    <message>
      <location filename="app/batch/claims.py" />
      <source>{name} is being made by another run</source>
      <translation>{name} wird gerade von einem anderen Lauf erstellt</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>a claim of {owner}</source>
      <translation>eine Reservierung von {owner}</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Check that you may write there</source>
      <translation>Prüfen Sie, ob Sie dort schreiben dürfen</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Cannot claim {target}</source>
      <translation>{target} kann nicht beansprucht werden</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>nobody: it was taken away</source>
      <translation>niemand: Es wurde weggenommen</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install it: pip install 'posewright[cluster]'</source>
      <translation>Installieren Sie es: pip install 'posewright[cluster]'</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Dask is not installed here</source>
      <translation>Dask ist hier nicht installiert</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start one with: dask scheduler</source>
      <translation>Starten Sie einen mit: dask scheduler</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>There is no Dask scheduler at {address}</source>
      <translation>Unter {address} gibt es keinen Dask-Scheduler</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The scheduler has no workers</source>
      <translation>Der Scheduler hat keine Worker</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start some with: dask worker</source>
      <translation>Starten Sie welche mit: dask worker</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install the same version on all machines</source>
      <translation>Installieren Sie auf allen Rechnern dieselbe Version</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} cannot take part</source>
      <translation>Der Worker {worker} kann nicht mitarbeiten</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>posewright {ours}</source>
      <translation>posewright {ours}</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>no posewright</source>
      <translation>kein posewright</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>All machines need it under the same path</source>
      <translation>Alle Rechner brauchen ihn unter demselben Pfad</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} does not see {folder}</source>
      <translation>Der Worker {worker} sieht {folder} nicht</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing that fits {word}</source>
      <translation>Nichts passt zu {word}</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is no list of inputs at {path}</source>
      <translation>Unter {path} gibt es keine Liste von Eingaben</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing in the folder {folder} that this command takes</source>
      <translation>Im Ordner {folder} ist nichts, was dieser Befehl annimmt</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Check the folder and the disk</source>
      <translation>Prüfen Sie den Ordner und den Datenträger</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot write {path}</source>
      <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot read {path}</source>
      <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>This camera did not take {recording}</source>
      <translation>Diese Kamera hat {recording} nicht aufgenommen</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Give the calibration of this camera at this size</source>
      <translation>Geben Sie die Kalibrierung dieser Kamera in dieser Größe an</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>{fmt} cannot hold 2D poses</source>
      <translation>{fmt} kann keine 2D-Posen enthalten</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Leave --no-lift out, or choose another format</source>
      <translation>Lassen Sie --no-lift weg oder wählen Sie ein anderes Format</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>No person was found in {recording}</source>
      <translation>In {recording} wurde keine Person gefunden</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Start them and run this again: it goes on from here</source>
      <translation>Starten Sie sie, und wiederholen Sie dies: Es geht hier weiter</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Those that do the work are gone</source>
      <translation>Die Prozesse, die die Arbeit tun, sind weg</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>The process that worked on it was killed each time</source>
      <translation>Der Prozess, der daran arbeitete, wurde jedes Mal beendet</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>It may need more memory</source>
      <translation>Vielleicht braucht es mehr Speicher</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>Name the folder that a batch wrote its results to</source>
      <translation>Nennen Sie den Ordner, in den ein Stapel seine Ergebnisse geschrieben hat</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>There is no {manifest} in {folder}</source>
      <translation>In {folder} gibt es keine Datei {manifest}</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>An internal error, {name}: {error}</source>
      <translation>Ein interner Fehler, {name}: {error}</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Run it alone with --debug</source>
      <translation>Führen Sie es allein mit --debug aus</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} was changed since it was made</source>
      <translation>{path} wurde seit der Erstellung geändert</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} already exists</source>
      <translation>{path} existiert bereits</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Give another name, or --force to replace it</source>
      <translation>Geben Sie einen anderen Namen an, oder --force zum Ersetzen</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Cannot write {target}</source>
      <translation>{target} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="app/batch/writing.py" />
      <source>{name}: not written, of the file that was read: {left}</source>
      <translation>{name}: aus der gelesenen Datei nicht geschrieben: {left}</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be a part and how many there are, as in 2/16</source>
      <translation>muss ein Teil und die Anzahl der Teile sein, wie in 2/16</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be 1 or more</source>
      <translation>muss 1 oder mehr sein</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>No place is given for the poses</source>
      <translation>Für die Posen ist kein Ort angegeben</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give a file with -o</source>
      <translation>Geben Sie mit -o eine Datei an</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} can be read but not written</source>
      <translation>{fmt} kann gelesen, aber nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Choose another format</source>
      <translation>Wählen Sie ein anderes Format</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} cannot hold these poses</source>
      <translation>{fmt} kann diese Posen nicht aufnehmen</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Several inputs need a folder for the results</source>
      <translation>Mehrere Eingaben brauchen einen Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give it with -o FOLDER</source>
      <translation>Geben Sie ihn mit -o ORDNER an</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{folder} is a file</source>
      <translation>{folder} ist eine Datei</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>a folder for the results of several inputs</source>
      <translation>ein Ordner für die Ergebnisse mehrerer Eingaben</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give the result another name or folder</source>
      <translation>Geben Sie dem Ergebnis einen anderen Namen oder Ordner</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{target} is an input, and the result would replace it</source>
      <translation>{target} ist eine Eingabe, die vom Ergebnis ersetzt würde</translation>
    </message>
    <message>
      <location filename="app/commands/_options.py" />
      <source>must be {bounds}</source>
      <translation>muss {bounds} sein</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>There is no camera {name!r} in {path}</source>
      <translation>In {path} gibt es keine Kamera {name!r}</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>{text} holds several cameras</source>
      <translation>{text} enthält mehrere Kameras</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>Name one as FILE:NAME</source>
      <translation>Nennen Sie eine als DATEI:NAME</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be WIDTHxHEIGHT, as in 1920x1080</source>
      <translation>muss BREITExHÖHE sein, wie in 1920x1080</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be above 0</source>
      <translation>muss über 0 liegen</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>There is no person {person} in {path}</source>
      <translation>In {path} gibt es keine Person {person}</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>Write TRC: with convert --to trc, elsewhere --format trc</source>
      <translation>Schreiben Sie TRC: bei convert mit --to trc, sonst mit --format trc</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>--markers are those of a TRC file</source>
      <translation>--markers sind die einer TRC-Datei</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>{fmt} has no --{flag}</source>
      <translation>{fmt} kennt kein --{flag}</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>convert needs an input and an output</source>
      <translation>convert braucht eine Eingabe und eine Ausgabe</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>posewright convert IN OUT</source>
      <translation>posewright convert EIN AUS</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>No format is given for several files</source>
      <translation>Für mehrere Dateien ist kein Format angegeben</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>Give it with --to</source>
      <translation>Geben Sie es mit --to an</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>--held-out is a share</source>
      <translation>--held-out ist ein Anteil</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>0 to below 1</source>
      <translation>0 bis unter 1</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>{target} is no place for training data</source>
      <translation>{target} ist kein Ort für Trainingsdaten</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>a name that ends in .npz</source>
      <translation>ein Name, der auf .npz endet</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>No place is given for the report</source>
      <translation>Für den Bericht ist kein Ort angegeben</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Person {person}</source>
      <translation>Person {person}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Only a project knows the recording that shows the floor</source>
      <translation>Nur ein Projekt kennt die Aufnahme, die den Boden zeigt</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>{path} has nobody to set before {person}</source>
      <translation>{path} enthält niemanden, der {person} als Vorher gegenübersteht</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>person {person}, or one person only</source>
      <translation>Person {person}, oder nur eine Person</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Cannot read the facts in {path}</source>
      <translation>Die Angaben in {path} können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>TOML</source>
      <translation>TOML</translation>
    </message>
    <message>
      <location filename="app/commands/estimate.py" />
      <source>{variant} gives no {dims}D poses</source>
      <translation>{variant} liefert keine {dims}D-Posen</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes the place of PRED and TRUTH</source>
      <translation>--dataset tritt an die Stelle von PRED und TRUTH</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes no {flag}</source>
      <translation>--dataset nimmt kein {flag}</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--by action, or the estimator's</source>
      <translation>--by action oder die des Schätzers</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>evaluate needs PRED and TRUTH</source>
      <translation>evaluate braucht PRED und TRUTH</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Or give --dataset DIR --estimator NAME</source>
      <translation>Oder geben Sie --dataset ORDNER --estimator NAME an</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>The option {option} is of an estimator on a data set</source>
      <translation>Die Option {option} gehört zu einem Schätzer auf einem Datensatz</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>No file in {prediction} has the name of one in {truth}</source>
      <translation>Keine Datei in {prediction} heißt wie eine in {truth}</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} share no joints at the same times</source>
      <translation>{prediction} und {truth} haben keine gemeinsamen Gelenke zu gleichen Zeiten</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} have no dimensions in common</source>
      <translation>{prediction} und {truth} haben keine Dimensionen gemeinsam</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Joints are paired as TRUTH=PRED</source>
      <translation>Gelenke werden als TRUTH=PRED gepaart</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>This is not the size of a head</source>
      <translation>Das ist keine Größe eines Kopfes</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>pixels above 0</source>
      <translation>Pixel über 0</translation>
    </message>
    <message>
      <location filename="app/commands/info.py" />
      <source>There is no file {path}</source>
      <translation>Es gibt keine Datei {path}</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>A camera already gives the field of view</source>
      <translation>Eine Kamera gibt das Sichtfeld bereits an</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Give either --camera or --fov</source>
      <translation>Geben Sie entweder --camera oder --fov an</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>{path} says another image size</source>
      <translation>{path} nennt eine andere Bildgröße</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Leave --size out</source>
      <translation>Lassen Sie --size weg</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>No model is named</source>
      <translation>Kein Modell ist genannt</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>{name} has no files to fetch</source>
      <translation>{name} hat keine Dateien zum Herunterladen</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>It ships with Posewright, or takes a file of yours</source>
      <translation>Es wird mit Posewright geliefert oder nimmt eine Datei von Ihnen</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>a name that ends in {suffix}, or as a pose file does</source>
      <translation>ein Name, der auf {suffix} oder wie eine Posendatei endet</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>What is to be written is not said</source>
      <translation>Es ist nicht gesagt, was geschrieben werden soll</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>Give a pose format with --format, or by the name</source>
      <translation>Geben Sie mit --format oder durch den Namen ein Posenformat an</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>A project has no {flag}</source>
      <translation>Ein Projekt kennt {flag} nicht</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>must be of {known}, with commas between them</source>
      <translation>muss aus {known} sein, mit Kommas dazwischen</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>{text} is no number of minutes between 0 and a day</source>
      <translation>{text} ist keine Zahl von Minuten zwischen 0 und einem Tag</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>A pose file does not say which recording it is of</source>
      <translation>Eine Posendatei sagt nicht, zu welcher Aufnahme sie gehört</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Give it as --video FILE</source>
      <translation>Geben Sie sie mit --video DATEI an</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Correct joints in some frames of a track in the window, then refine</source>
      <translation>Korrigieren Sie im Fenster Gelenke in einigen Bildern einer Spur, und verfeinern Sie dann</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>There are no corrected joints in this recording</source>
      <translation>Diese Aufnahme enthält keine korrigierten Gelenke</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>This is not a range of depth</source>
      <translation>Das ist kein Tiefenbereich</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>NEAR below FAR, in mm</source>
      <translation>NEAR unter FAR, in mm</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>Open the project in the window and relink it</source>
      <translation>Öffnen Sie das Projekt im Fenster, und verknüpfen Sie sie neu</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>The recording {recording} is not at {recording2}</source>
      <translation>Die Aufnahme {recording} ist nicht unter {recording2}</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>The animal is drawn in colour, and walks by itself</source>
      <translation>Das Tier wird in Farbe gezeichnet und läuft von selbst</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>--animal alone</source>
      <translation>--animal allein</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>A&amp;blation of JUMPS…</source>
      <translation>JUMPS-A&amp;blation…</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Repair with and without Procrustes, encoder and overlap, side by side</source>
      <translation>Auffüllen mit und ohne Procrustes, Encoder und Überlappung, nebeneinander</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Ablation of JUMPS</source>
      <translation>JUMPS-Ablation</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>{count} runs, side by side in the comparison</source>
      <translation>{count} Durchläufe, nebeneinander im Vergleich</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Without labels: kept only where held-out parts of the recording and your corrections say it is better</source>
      <translation>Ohne Annotationen: nur behalten, wo zurückgehaltene Teile der Aufnahme und Ihre Korrekturen eine Verbesserung zeigen</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>&amp;Adapt to this sensor…</source>
      <translation>An diesen Sensor &amp;anpassen…</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Open one to adapt to its sensor</source>
      <translation>Öffnen Sie eine, um an ihren Sensor anzupassen</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapt to the sensor of {recording}</source>
      <translation>An den Sensor von {recording} anpassen</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapted: {words}. Estimate poses takes these weights from now on</source>
      <translation>Angepasst: {words}. „Posen schätzen“ verwendet ab jetzt diese Gewichte</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no recording</source>
      <translation>Es gibt keine Aufnahme</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open one first (File &gt; Open)</source>
      <translation>Öffnen Sie zuerst eine (Datei &gt; Öffnen)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} holds poses, no pictures</source>
      <translation>{recording} enthält Posen, keine Bilder</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open the recording they were made of</source>
      <translation>Öffnen Sie die Aufnahme, aus der sie stammen</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} is missing</source>
      <translation>{recording} fehlt</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Relink it first (File &gt; Relink recording)</source>
      <translation>Verknüpfen Sie sie zuerst neu (Datei &gt; Aufnahme neu verknüpfen)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no track to {purpose}</source>
      <translation>Es gibt keine Spur für: {purpose}</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Estimate poses, import them, or choose a track</source>
      <translation>Schätzen oder importieren Sie Posen, oder wählen Sie eine Spur</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>The track ends at frame {count}, before this one</source>
      <translation>Die Spur endet bei Bild {count}, vor diesem</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No joint is selected</source>
      <translation>Kein Gelenk ist ausgewählt</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Click one, or press Tab</source>
      <translation>Klicken Sie eines an oder drücken Sie Tab</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No range is set</source>
      <translation>Kein Bereich ist gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Set its ends with I and O</source>
      <translation>Setzen Sie seine Enden mit I und O</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Estimate, repair and lift all recordings of a folder, here or on a cluster: a project of each</source>
      <translation>Alle Aufnahmen eines Ordners schätzen, auffüllen und in 3D heben, hier oder auf einem Cluster: je ein Projekt</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process a folder in the &amp;background…</source>
      <translation>Ordner im &amp;Hintergrund verarbeiten…</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Folder of recordings</source>
      <translation>Ordner mit Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process the recordings in {folder}</source>
      <translation>Aufnahmen in {folder} verarbeiten</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>{folder}: {outcome}. The projects are in {results}</source>
      <translation>{folder}: {outcome}. Die Projekte liegen in {results}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>&amp;Compare tracks</source>
      <translation>Spuren &amp;vergleichen</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>truth</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>times of {word}</source>
      <translation>Zeiten von {word}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the prediction</source>
      <translation>die Vorhersage</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the truth</source>
      <translation>die Referenz</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>assumed of {name}: {words}</source>
      <translation>für {name} angenommen: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Left foot</source>
      <translation>Linker Fuß</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Right foot</source>
      <translation>Rechter Fuß</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Over the range; without one, the contact at this frame comes or goes</source>
      <translation>Über den Bereich; ohne Bereich kommt oder geht der Kontakt in diesem Bild</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Left foot stands</source>
      <translation>&amp;Linker Fuß steht</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Right foot stands</source>
      <translation>&amp;Rechter Fuß steht</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Find foot contacts again</source>
      <translation>Fußkontakte neu &amp;finden</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>What you said of this person's feet goes; renewing 3D finds them</source>
      <translation>Was Sie über die Füße dieser Person gesagt haben, entfällt; das Erneuern von 3D findet sie</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Hold standing feet still</source>
      <translation>Stehende Füße fest&amp;halten</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>In 3D of a file: the legs follow; over the range if one is set; what you confirmed stays</source>
      <translation>Im 3D einer Datei: Die Beine folgen; im Bereich, falls gesetzt; was Sie bestätigt haben, bleibt</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>hold still</source>
      <translation>festhalten</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Hold standing feet still</source>
      <translation>Stehende Füße festhalten</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{edit}: frames {start} to {stop}</source>
      <translation>{edit}: Bilder {start} bis {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} stands</source>
      <translation>{foot} steht</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} is free</source>
      <translation>{foot} ist frei</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: hold standing feet still to have it so</source>
      <translation>{text}: Stehende Füße festhalten, damit es gilt</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: renew 3D to have it so</source>
      <translation>{text}: 3D erneuern, damit es gilt</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Nothing is known of this person's feet</source>
      <translation>Über die Füße dieser Person ist nichts bekannt</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Lift the poses to 3D with a floor first</source>
      <translation>Heben Sie die Posen zuerst mit einem Boden nach 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people by depth</source>
      <translation>Personen über Tiefe finden</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Separate people in every frame by depth; no training needed</source>
      <translation>Trennt Personen in jedem Bild über die Tiefe; kein Training nötig</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Snap to the surface in depth</source>
      <translation>An Tiefenoberfläche einrasten</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>A joint moved in a depth picture is placed behind the surface there, in 3D</source>
      <translation>Ein im Tiefenbild bewegtes Gelenk wird in 3D hinter die Oberfläche dort gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>&amp;People in depth</source>
      <translation>&amp;Personen in der Tiefe</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Points of &amp;depth in 3D</source>
      <translation>&amp;Tiefenpunkte in 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Open one to find people by depth</source>
      <translation>Öffnen Sie eine, um Personen über die Tiefe zu finden</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people in {recording}</source>
      <translation>Personen in {recording} finden</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} person</source>
      <translation>{count} Person</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} people</source>
      <translation>{count} Personen</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>no one</source>
      <translation>niemand</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{recording}: {people} found</source>
      <translation>{recording}: {people} gefunden</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This frame was not corrected</source>
      <translation>Dieses Bild wurde nicht korrigiert</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Reset mask</source>
      <translation>Maske zurücksetzen</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>There is no person here to remove</source>
      <translation>Hier ist keine Person zum Entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Erase painted parts with the eraser</source>
      <translation>Löschen Sie gemalte Teile mit dem Radierer</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Not a person: {person}</source>
      <translation>Keine Person: {person}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Person {person} was removed; the others may be numbered differently now</source>
      <translation>Person {person} wurde entfernt; die anderen sind nun vielleicht anders nummeriert</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This is not a depth recording</source>
      <translation>Dies ist keine Tiefenaufnahme</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>No depth is shown</source>
      <translation>Es wird keine Tiefe angezeigt</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Angles and risk scores</source>
      <translation>&amp;Winkel und Risikowerte</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Angles, RULA, REBA and OWAS of the active person</source>
      <translation>Winkel, RULA, REBA und OWAS der aktiven Person</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Task facts…</source>
      <translation>&amp;Angaben zur Aufgabe…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Load, grip, time: what a recording cannot show</source>
      <translation>Last, Griff, Zeit: was eine Aufnahme nicht zeigen kann</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Vertical by two clicks</source>
      <translation>&amp;Senkrechte durch zwei Klicks</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>On an upright edge in the picture: the lower end first</source>
      <translation>An einer senkrechten Kante im Bild: das untere Ende zuerst</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This frame is the &amp;neutral posture</source>
      <translation>Dieses Bild ist die &amp;Neutralhaltung</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neck, head, shoulders and wrists are measured from it</source>
      <translation>Nacken, Kopf, Schultern und Handgelenke werden von ihr aus gemessen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Pin angle</source>
      <translation>Winkel an&amp;heften</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Of three selected joints, of one in the middle of a limb, or of two to the vertical</source>
      <translation>Von drei gewählten Gelenken, von einem mitten in einem Glied oder von zweien zur Senkrechten</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove all pinned angles</source>
      <translation>Alle angehefteten Winkel entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Assess {person} in {recording}</source>
      <translation>{person} in {recording} bewerten</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Task facts</source>
      <translation>Angaben zur Aufgabe</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Click the lower and then the upper end of an upright edge: a door frame, a table leg</source>
      <translation>Klicken Sie das untere, dann das obere Ende einer senkrechten Kante an: Türrahmen, Tischbein</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Vertical by two clicks</source>
      <translation>Senkrechte durch zwei Klicks</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>The vertical is taken from two clicks</source>
      <translation>Die Senkrechte stammt aus zwei Klicks</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>No neutral posture</source>
      <translation>Keine Neutralhaltung</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neutral posture</source>
      <translation>Neutralhaltung</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Frame {frame} is the neutral posture: neck, head, shoulders and wrists start from it</source>
      <translation>Bild {frame} ist die Neutralhaltung: Nacken, Kopf, Schultern und Handgelenke zählen von ihr aus</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>An angle has three joints, or two against the vertical</source>
      <translation>Ein Winkel hat drei Gelenke, oder zwei gegen die Senkrechte</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Select them first (Shift+click)</source>
      <translation>Wählen Sie sie zuerst aus (Umschalt+Klick)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Pin angle</source>
      <translation>Winkel anheften</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angle</source>
      <translation>Winkel entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angles</source>
      <translation>Winkel entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>There are no people to assess yet. Estimate poses, or import them.</source>
      <translation>Noch gibt es niemanden zu bewerten. Schätzen Sie Posen oder importieren Sie welche.</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This person has 2D poses alone. Lift them to 3D, or say in the task facts which side the picture shows.</source>
      <translation>Diese Person hat nur 2D-Posen. Heben Sie sie in 3D, oder geben Sie in den Angaben zur Aufgabe an, welche Seite das Bild zeigt.</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>compare</source>
      <translation>vergleichen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Set what was before</source>
      <translation>Vorher festlegen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Nothing before</source>
      <translation>Kein Vorher</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Assess everybody</source>
      <translation>Alle bewerten</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Workbook</source>
      <translation>Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>&amp;Report…</source>
      <translation>&amp;Bericht…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>PDF, web page, workbook, table or JSON; no picture of a person is in it</source>
      <translation>PDF, Webseite, Arbeitsmappe, Tabelle oder JSON; kein Bild einer Person ist darin</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic report</source>
      <translation>Ergonomiebericht</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Report {path}</source>
      <translation>Bericht {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic assessment of {stem}</source>
      <translation>Ergonomische Bewertung von {stem}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Written: {path}</source>
      <translation>Geschrieben: {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find &amp;cycles by repetition</source>
      <translation>&amp;Zyklen über Wiederholung finden</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>A segment for each time that the task is done; mark them by hand with E</source>
      <translation>Ein Segment für jede Ausführung der Aufgabe; von Hand mit E markieren</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>&amp;Lift begins or ends here</source>
      <translation>&amp;Heben beginnt oder endet hier</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>From where the load leaves its place to where it is set down</source>
      <translation>Von dort, wo die Last ihren Platz verlässt, bis dort, wo sie abgesetzt wird</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>The angles are not measured yet</source>
      <translation>Die Winkel sind noch nicht gemessen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Open the panel Ergonomics and try again</source>
      <translation>Öffnen Sie die Ansicht Ergonomie und versuchen Sie es erneut</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find cycles</source>
      <translation>Zyklen finden</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Nothing is repeated here. Mark cycles by hand: E begins and ends one</source>
      <translation>Hier wiederholt sich nichts. Markieren Sie Zyklen von Hand: E beginnt und beendet einen</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find {count} cycles</source>
      <translation>{count} Zyklen finden</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>{count} cycles found</source>
      <translation>{count} Zyklen gefunden</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Estimate poses…</source>
      <translation>Posen &amp;schätzen…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Process: estimate, repair, lift…</source>
      <translation>&amp;Verarbeiten: schätzen, auffüllen, in 3D heben…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses in {recording}</source>
      <translation>Posen in {recording} schätzen</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses</source>
      <translation>Posen schätzen</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process {recording}</source>
      <translation>{recording} verarbeiten</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process recording</source>
      <translation>Aufnahme verarbeiten</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Try other units of depth for {recording}</source>
      <translation>Andere Tiefeneinheiten für {recording} versuchen</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{recording} does not say what unit its depth is in, and nobody is found in it as it was taken.</source>
      <translation>{recording} nennt die Einheit der Tiefe nicht, und mit der angenommenen wird niemand gefunden.</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said} Nor is anybody with other units.</source>
      <translation>{said} Auch mit anderen Einheiten niemand.</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>centimetres</source>
      <translation>Zentimetern</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{unit} mm a step</source>
      <translation>{unit} mm je Stufe</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said}

With {words} there are people. Take that unit, and look for them again?</source>
      <translation>{said}

Mit {words} sind Personen da. Diese Einheit übernehmen und erneut nach ihnen suchen?</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Unit of depth</source>
      <translation>Einheit der Tiefe</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Set unit of depth</source>
      <translation>Tiefeneinheit setzen</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>What was made is there; give these steps other options, one at a time (Pose &gt; Repair, Lift)</source>
      <translation>Was gemacht wurde, ist da; geben Sie diesen Schritten einzeln andere Optionen (Pose &gt; Auffüllen, In 3D heben)</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Not every step could be taken in {recording}</source>
      <translation>In {recording} gelang nicht jeder Schritt</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>&amp;Export poses…</source>
      <translation>Posen &amp;exportieren…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render &amp;video…</source>
      <translation>&amp;Video rendern…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video with silhouettes…</source>
      <translation>Video mit Silhouetten rendern…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>People in one colour before a blurred picture: no one can be recognised</source>
      <translation>Personen einfarbig vor unscharfem Bild: niemand ist zu erkennen</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video without pictures…</source>
      <translation>Video ohne Bilder rendern…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Poses on a blank ground: no one can be recognised</source>
      <translation>Posen auf leerem Grund: niemand ist zu erkennen</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>There are no poses to export</source>
      <translation>Es gibt keine Posen zu exportieren</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Estimate or import some first</source>
      <translation>Schätzen oder importieren Sie zuerst welche</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Export {choice}</source>
      <translation>{choice} exportieren</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video</source>
      <translation>Video rendern</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Video (*.mp4);;Animated GIF (*.gif)</source>
      <translation>Video (*.mp4);;Animiertes GIF (*.gif)</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render {path}</source>
      <translation>{path} rendern</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>{path} is part of this project</source>
      <translation>{path} gehört zu diesem Projekt</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Give it another name</source>
      <translation>Geben Sie ihm einen anderen Namen</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>&amp;Filter…</source>
      <translation>&amp;Filtern…</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>Smooth, fill gaps, remove outliers; with a preview</source>
      <translation>Glätten, Lücken füllen, Ausreißer entfernen; mit Vorschau</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>filter</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>There is no track to filter.</source>
      <translation>Es gibt keine Spur zu filtern.</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>All joints</source>
      <translation>Alle Gelenke</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joint</source>
      <translation>{count} ausgewähltes Gelenk</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joints</source>
      <translation>{count} ausgewählte Gelenke</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>frames {start} to {stop}</source>
      <translation>Bilder {start} bis {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>all {count} frames</source>
      <translation>alle {count} Bilder</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{joints} in {where}.</source>
      <translation>{joints} in: {where}.</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Take back the last step. A project keeps {count} of them when it is closed</source>
      <translation>Den letzten Schritt zurücknehmen. Ein Projekt behält {count} davon, wenn es geschlossen wird</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Undone: {text}</source>
      <translation>Rückgängig: {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Redone: {text}</source>
      <translation>Wiederholt: {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>&amp;Repair…</source>
      <translation>&amp;Auffüllen…</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Fill gaps and upsample; over the range if one is set</source>
      <translation>Lücken füllen und verdichten; über den Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accept repair</source>
      <translation>Aufgefülltes annehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Confirm the filled-in positions of the selected joints; over the range if one is set</source>
      <translation>Die aufgefüllten Positionen der ausgewählten Gelenke bestätigen; über den Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Reject repair</source>
      <translation>Aufgefülltes ablehnen</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Back to what was measured, or missing</source>
      <translation>Zurück zum Gemessenen, oder Fehlenden</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair again after corrections</source>
      <translation>Nach Korrekturen neu auffüllen</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolate by JUMPS</source>
      <translation>Mit JUMPS interpolieren</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Over the range, in the gap at this frame, or between the keys around it; keys stay where they are</source>
      <translation>Über den Bereich, in der Lücke an diesem Bild oder zwischen den Schlüsselbildern ringsum; diese bleiben, wo sie sind</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses in {recording}</source>
      <translation>Posen in {recording} auffüllen</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses</source>
      <translation>Posen auffüllen</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Place the joints at frames {span} and {span2} first</source>
      <translation>Setzen Sie zuerst die Gelenke in den Bildern {span} und {span2}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>No joint has a position at both ends</source>
      <translation>Kein Gelenk hat an beiden Enden eine Position</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolated by JUMPS: {joints}{where}</source>
      <translation>Mit JUMPS interpoliert: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accepted: {joints}{where}</source>
      <translation>Angenommen: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Rejected: {joints}{where}</source>
      <translation>Abgelehnt: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>This person has no repaired track to accept or reject</source>
      <translation>Diese Person hat keine aufgefüllte Spur zum Annehmen oder Ablehnen</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair the poses first</source>
      <translation>Füllen Sie zuerst die Posen auf</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Nothing was filled in for {joints}{where}</source>
      <translation>Nichts wurde aufgefüllt für {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Select other joints, or set a range with I and O</source>
      <translation>Wählen Sie andere Gelenke, oder setzen Sie mit I und O einen Bereich</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Prepare repair</source>
      <translation>Auffüllen vorbereiten</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair after correction</source>
      <translation>Nach Korrektur auffüllen</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Not repaired after the correction: {error}</source>
      <translation>Nach der Korrektur nicht aufgefüllt: {error}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>from the start on</source>
      <translation>ab dem Anfang</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>to the end</source>
      <translation>bis zum Ende</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>{joints}: missing {where}</source>
      <translation>{joints}: fehlt {where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>The gap has only one end ({what})</source>
      <translation>Die Lücke hat nur ein Ende ({what})</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair fills gaps that have one end</source>
      <translation>„Auffüllen“ füllt Lücken mit einem Ende</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Lift to 3D</source>
      <translation>In 3D heben</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Process</source>
      <translation>Verarbeiten</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>No recording is selected</source>
      <translation>Keine Aufnahme ist ausgewählt</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Select some in the list of recordings</source>
      <translation>Wählen Sie einige in der Liste der Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>There is no task {task!r}</source>
      <translation>Es gibt keine Aufgabe {task!r}</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source> with {model}</source>
      <translation> mit {model}</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>a recording that was removed</source>
      <translation>eine entfernte Aufnahme</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Queued jobs</source>
      <translation>Aufträge in der Warteschlange</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>A job was not done when this project was closed.</source>
      <translation>Ein Auftrag war beim Schließen dieses Projekts nicht fertig.</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} jobs were not done when this project was closed.</source>
      <translation>{count} Aufträge waren beim Schließen dieses Projekts nicht fertig.</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>
… and {count} more</source>
      <translation>
… und {count} weitere</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start only what you know.

</source>
      <translation>Starten Sie nur, was Sie kennen.

</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Remove them</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>its recording was removed</source>
      <translation>ihre Aufnahme wurde entfernt</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Left out: {title} ({error})</source>
      <translation>Ausgelassen: {title} ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{done} of {count} jobs are done</source>
      <translation>{done} von {count} Aufträgen sind fertig</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} failed</source>
      <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} cancelled</source>
      <translation>{count} abgebrochen</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{title} is over, but stays in the project's queue ({error})</source>
      <translation>{title} ist beendet, bleibt aber in der Warteschlange des Projekts ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left</source>
      <translation>Nach links schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left by 10</source>
      <translation>Um 10 nach links schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right</source>
      <translation>Nach rechts schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right by 10</source>
      <translation>Um 10 nach rechts schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up</source>
      <translation>Nach oben schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up by 10</source>
      <translation>Um 10 nach oben schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down</source>
      <translation>Nach unten schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down by 10</source>
      <translation>Um 10 nach unten schieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Select &amp;all joints</source>
      <translation>&amp;Alle Gelenke auswählen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Next joint</source>
      <translation>Nächstes Gelenk</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Previous joint</source>
      <translation>Voriges Gelenk</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete &amp;joint</source>
      <translation>&amp;Gelenk löschen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>It is missing then, and can be filled; over the range if one is set</source>
      <translation>Es fehlt dann und kann aufgefüllt werden; über den Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Cycle &amp;visibility</source>
      <translation>&amp;Sichtbarkeit wechseln</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Copy previous pose</source>
      <translation>&amp;Vorige Pose übernehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Mirrored editing</source>
      <translation>Ge&amp;spiegelt bearbeiten</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint also moves its partner on the other side</source>
      <translation>Ein bewegtes Gelenk bewegt auch seinen Partner auf der anderen Seite</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>2D and 3D follow each other</source>
      <translation>2D und 3D folgen einander</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint in one view moves it in the other</source>
      <translation>Ein in einer Ansicht bewegtes Gelenk bewegt sich auch in der anderen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {state}</source>
      <translation>{state} setzen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>{what} has no position here</source>
      <translation>{what} hat hier keine Position</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Place it with the mouse first</source>
      <translation>Setzen Sie es zuerst mit der Maus</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source> in {frames}</source>
      <translation> in {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {word}</source>
      <translation>{word} setzen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete joint</source>
      <translation>Gelenk löschen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Deleted: {joints}{where}</source>
      <translation>Gelöscht: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>There is no pose to copy at the frame before this one</source>
      <translation>Im Bild vor diesem gibt es keine Pose zum Übernehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copy previous pose</source>
      <translation>Vorige Pose übernehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copied from the frame before: {joints}</source>
      <translation>Aus dem vorigen Bild übernommen: {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set &amp;key</source>
      <translation>Sc&amp;hlüsselbild setzen</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Confirm the joints where they are</source>
      <translation>Die Gelenke bestätigen, wo sie sind</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Delete key</source>
      <translation>Schlüsselbild &amp;löschen</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Back to the model's positions</source>
      <translation>Zurück zu den Positionen des Modells</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Interpolate</source>
      <translation>&amp;Interpolieren</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Over the range, or between the keys around this frame</source>
      <translation>Über den Bereich, oder zwischen den Schlüsselbildern um dieses Bild</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolate smoothly</source>
      <translation>Glatt interpolieren</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete keys</source>
      <translation>Schlüsselbilder löschen</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Previous key</source>
      <translation>Voriges Schlüsselbild</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Next key</source>
      <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Midpoint between keys</source>
      <translation>&amp;Mitte zwischen Schlüsselbildern</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no position to confirm at this frame</source>
      <translation>In diesem Bild gibt es keine Position zu bestätigen</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set key</source>
      <translation>Schlüsselbild setzen</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key set: {joints}</source>
      <translation>Schlüsselbild gesetzt: {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no key to delete here</source>
      <translation>Hier gibt es kein Schlüsselbild zu löschen</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Shift+Delete removes the joint itself</source>
      <translation>Umschalt+Entf entfernt das Gelenk selbst</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete key</source>
      <translation>Schlüsselbild löschen</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key deleted: {joints}{where}</source>
      <translation>Schlüsselbild gelöscht: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Place the joints at frames {start} and {stop} first</source>
      <translation>Setzen Sie zuerst die Gelenke in den Bildern {start} und {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolated: {joints} in {frames}</source>
      <translation>Interpoliert: {joints} in {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame after this one</source>
      <translation>Nach diesem Bild gibt es kein korrigiertes</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame before this one</source>
      <translation>Vor diesem Bild gibt es kein korrigiertes</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There are no keys on both sides of this frame</source>
      <translation>Es gibt nicht auf beiden Seiten dieses Bildes Schlüsselbilder</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set a range with I and O, or two keys with K</source>
      <translation>Setzen Sie mit I und O einen Bereich, oder mit K zwei Schlüsselbilder</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>&amp;Lift to 3D…</source>
      <translation>In &amp;3D heben…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Rene&amp;w 3D</source>
      <translation>3D er&amp;neuern</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift again what is older than its 2D poses or foot contacts; what you confirmed stays</source>
      <translation>Neu nach 3D heben, was älter als seine 2D-Posen oder Fußkontakte ist; Bestätigtes bleibt</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>C&amp;amera of this recording…</source>
      <translation>&amp;Kamera dieser Aufnahme…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>All 3D tracks are as new as their 2D poses</source>
      <translation>Alle 3D-Spuren sind so neu wie ihre 2D-Posen</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift poses in {recording}</source>
      <translation>Posen in {recording} in 3D heben</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Set camera</source>
      <translation>Kamera setzen</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Camera of {recording} saved</source>
      <translation>Kamera von {recording} gespeichert</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>First frame</source>
      <translation>Erstes Bild</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Last frame</source>
      <translation>Letztes Bild</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Go to frame or time…</source>
      <translation>&amp;Gehe zu Bild oder Zeit…</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range starts &amp;here</source>
      <translation>Bereich be&amp;ginnt hier</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range ends he&amp;re</source>
      <translation>Bereich &amp;endet hier</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from here to the end</source>
      <translation>Bereich von hier bis zum Ende</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from the start to here</source>
      <translation>Bereich vom Anfang bis hier</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Clear range</source>
      <translation>Bereich auf&amp;heben</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Previous frame</source>
      <translation>Voriges Bild</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Next frame</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step back</source>
      <translation>Mittlerer Schritt zurück</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step forward</source>
      <translation>Mittlerer Schritt vor</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step back</source>
      <translation>Großer Schritt zurück</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step forward</source>
      <translation>Großer Schritt vor</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>to do</source>
      <translation>zu tun</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>in review</source>
      <translation>in Prüfung</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Note…</source>
      <translation>&amp;Notiz…</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>On this frame; on the range if one is set</source>
      <translation>Zu diesem Bild; zum Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Segment begins or ends here</source>
      <translation>&amp;Segment beginnt oder endet hier</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>A task cycle, an action; the range if one is set</source>
      <translation>Ein Arbeitszyklus, eine Handlung; der Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Next segment begins here</source>
      <translation>Nächstes Segment beginnt hier</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Ends the current one and begins the next</source>
      <translation>Beendet das laufende und beginnt das nächste</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Done: next recording</source>
      <translation>&amp;Fertig: nächste Aufnahme</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Notes and segments</source>
      <translation>Notizen und Segmente</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Add note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Note added{word}</source>
      <translation>Notiz hinzugefügt{word}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change note</source>
      <translation>Notiz ändern</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove {count} notes</source>
      <translation>{count} Notizen entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove note</source>
      <translation>Notiz entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} removed</source>
      <translation>{count} entfernt</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{given}” begins at frame {frame}</source>
      <translation>Segment „{given}“ beginnt bei Bild {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}” begins at frame {frame}</source>
      <translation>Segment „{label}“ beginnt bei Bild {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change segment</source>
      <translation>Segment ändern</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Mark segment</source>
      <translation>Segment markieren</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}”{where}</source>
      <translation>Segment „{label}“{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} recordings</source>
      <translation>{count} Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Every recording of this project is done</source>
      <translation>Alle Aufnahmen dieses Projekts sind fertig</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Play or pause</source>
      <translation>&amp;Wiedergabe oder Pause</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Loop</source>
      <translation>&amp;Schleife</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play &amp;every frame</source>
      <translation>J&amp;edes Bild abspielen</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play every frame, slower if needed</source>
      <translation>Jedes Bild abspielen, nötigenfalls langsamer</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Slower</source>
      <translation>Langsamer</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Faster</source>
      <translation>Schneller</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Normal speed</source>
      <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy p&amp;ose</source>
      <translation>P&amp;ose kopieren</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy poses of the range</source>
      <translation>Posen des Bereichs kopieren</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>P&amp;aste pose</source>
      <translation>Pose ein&amp;fügen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>From this frame on; over the range if one is set</source>
      <translation>Ab diesem Bild; über den Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste &amp;mirrored pose</source>
      <translation>Pose ge&amp;spiegelt einfügen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Left and right swapped</source>
      <translation>Links und rechts vertauscht</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>&amp;Lock limb lengths</source>
      <translation>G&amp;liedlängen sperren</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Each limb gets its usual length, in 3D; over the range if one is set</source>
      <translation>Jedes Glied erhält in 3D seine übliche Länge; über den Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person left</source>
      <translation>Person nach links drehen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person right</source>
      <translation>Person nach rechts drehen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Enlarge person</source>
      <translation>Person vergrößern</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Shrink person</source>
      <translation>Person verkleinern</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person left</source>
      <translation>Person nach links bewegen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person right</source>
      <translation>Person nach rechts bewegen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person up</source>
      <translation>Person nach oben bewegen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person down</source>
      <translation>Person nach unten bewegen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose to copy at this frame</source>
      <translation>In diesem Bild gibt es keine Pose zu kopieren</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joint</source>
      <translation>{count} Gelenk</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joints</source>
      <translation>{count} Gelenke</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{what} copied{where}</source>
      <translation>{what} kopiert{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source> from frame {frame}</source>
      <translation> aus Bild {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>No pose was copied yet</source>
      <translation>Noch wurde keine Pose kopiert</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy one first</source>
      <translation>Kopieren Sie zuerst eine</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste mirrored pose</source>
      <translation>Pose gespiegelt einfügen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste pose</source>
      <translation>Pose einfügen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Pasted: {joints} joints{where}</source>
      <translation>Eingefügt: {joints} Gelenke{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person</source>
      <translation>Person bewegen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>moved</source>
      <translation>bewegt</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person</source>
      <translation>Person drehen</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>turned by {degrees:g}°</source>
      <translation>um {degrees:g}° gedreht</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Scale person</source>
      <translation>Person skalieren</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>scaled to {factor:.0%}</source>
      <translation>auf {factor:.0%} skaliert</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Lock limb lengths</source>
      <translation>Gliedlängen sperren</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Usual lengths: {joints}{where}</source>
      <translation>Übliche Längen: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose at this frame</source>
      <translation>In diesem Bild ist keine Pose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Person {description}{where}</source>
      <translation>Person {description}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>&amp;No faces</source>
      <translation>&amp;Keine Gesichter</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, wherever one is shown</source>
      <translation>Personen sind Silhouetten vor unscharfem Bild, wo immer eines gezeigt wird</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, in thumbnails and videos, too</source>
      <translation>Personen sind Silhouetten vor unscharfem Bild, auch in Vorschaubildern und Videos</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright project (*{suffix})</source>
      <translation>Posewright-Projekt (*{suffix})</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Opening {path}</source>
      <translation>{path} wird geöffnet</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Writing {path}</source>
      <translation>{path} wird geschrieben</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;New project</source>
      <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Every edit is saved already; this gives the project a name</source>
      <translation>Jede Änderung ist schon gespeichert; dies gibt dem Projekt einen Namen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save &amp;as…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Untitled</source>
      <translation>Unbenannt</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{project} (read only)</source>
      <translation>{project} (schreibgeschützt)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {title}</source>
      <translation>{title} öffnen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {path}</source>
      <translation>{path} öffnen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} is saved: every edit is written as you make it</source>
      <translation>{name} ist gespeichert: jede Änderung wird sofort geschrieben</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save project as</source>
      <translation>Projekt speichern unter</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save {path}</source>
      <translation>{path} speichern</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Saved as {project}</source>
      <translation>Gespeichert als {project}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>The project is damaged</source>
      <translation>Das Projekt ist beschädigt</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} can only be read here: to change it, save it elsewhere first (Save as)</source>
      <translation>{name} kann hier nur gelesen werden: Zum Ändern zuerst an anderer Stelle speichern (Speichern unter)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{path} is open elsewhere.</source>
      <translation>{path} ist anderswo geöffnet.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>By {owner}. If you take it over, the other window can save nothing more.</source>
      <translation>Von {owner}. Wenn Sie es übernehmen, kann das andere Fenster nichts mehr speichern.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open to read only</source>
      <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Nothing more is saved there. File &gt; Save as, under another name, keeps all that you see</source>
      <translation>Dort wird nichts mehr gespeichert. Datei &gt; Speichern unter, mit anderem Namen, erhält alles, was Sie sehen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Jobs are running</source>
      <translation>Aufträge laufen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>These jobs are not done:
{names}

Stop them? What was queued, and a network that refines, is offered when you open the project again; a training goes on with Resume.</source>
      <translation>Diese Aufträge sind nicht fertig:
{names}

Anhalten? Was in der Warteschlange stand, und ein Netz, das verfeinert, wird beim nächsten Öffnen des Projekts angeboten; ein Training geht mit „Fortsetzen“ weiter.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Keep this project?</source>
      <translation>Dieses Projekt behalten?</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>This project has no name yet.</source>
      <translation>Dieses Projekt hat noch keinen Namen.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save it, or leave it aside: it will then be offered when Posewright starts again.</source>
      <translation>Speichern Sie es, oder legen Sie es beiseite: Dann wird es beim nächsten Start von Posewright angeboten.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it aside</source>
      <translation>Beiseitelegen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>What you see is in no file that this window can write to.</source>
      <translation>Was Sie sehen, steht in keiner Datei, in die dieses Fenster schreiben kann.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover a project</source>
      <translation>Projekt wiederherstellen</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source> (the latest of {count})</source>
      <translation> (das neueste von {count})</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright found a project that was never given a name{many}.</source>
      <translation>Posewright hat ein Projekt gefunden, das nie einen Namen bekam{many}.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{stem}. Every edit up to the end is in it.</source>
      <translation>{stem}. Jede Änderung bis zum Ende ist darin.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>So many people cannot be looked for</source>
      <translation>So viele Personen können nicht gesucht werden</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>This job of the project's queue cannot be read</source>
      <translation>Diese Aufgabe aus der Warteschlange des Projekts ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open videos, depth recordings, poses, a project</source>
      <translation>Videos, Tiefenaufnahmen, Posen oder ein Projekt öffnen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a &amp;folder…</source>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder of pictures, of poses, or of recordings</source>
      <translation>Einen Ordner mit Bildern, Posen oder Aufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Re&amp;link recording…</source>
      <translation>Aufnahme neu &amp;verknüpfen…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Find a file that was moved</source>
      <translation>Eine verschobene Datei finden</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Frames per second…</source>
      <translation>Bilder pro Sekunde…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Of a recording that does not say, as pictures</source>
      <translation>Einer Aufnahme, die sie nicht nennt, wie Bilder</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove recording</source>
      <translation>Aufnahme entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Import poses…</source>
      <translation>Posen &amp;importieren…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses…</source>
      <translation>Ordner mit Posen importieren…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Recordings</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} is missing: File &gt; Relink recording</source>
      <translation>{recording} fehlt: Datei &gt; Aufnahme neu verknüpfen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at files</source>
      <translation>Dateien ansehen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Add {recording}</source>
      <translation>{recording} hinzufügen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} added</source>
      <translation>{recording} hinzugefügt</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} states its rate</source>
      <translation>{recording} nennt seine Bildrate</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{fps:g} frames/s</source>
      <translation>{fps:g} Bilder/s</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Undo or remove them, then give the rate</source>
      <translation>Machen Sie sie rückgängig oder entfernen Sie sie, und geben Sie dann die Rate an</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>There are poses at the times that were assumed</source>
      <translation>Es gibt Posen zu den angenommenen Zeiten</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Set rate</source>
      <translation>Bildrate setzen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording}: {fps:g} frames/s</source>
      <translation>{recording}: {fps:g} Bilder/s</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove {recording}</source>
      <translation>{recording} entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} removed from the project; the file itself stays</source>
      <translation>{recording} aus dem Projekt entfernt; die Datei selbst bleibt</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relink {name}</source>
      <translation>{name} neu verknüpfen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relinked to {found}</source>
      <translation>Neu verknüpft mit {found}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import poses</source>
      <translation>Posen importieren</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses</source>
      <translation>Ordner mit Posen importieren</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at {path}</source>
      <translation>{path} ansehen</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import {path}</source>
      <translation>{path} importieren</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All pose files ({names})</source>
      <translation>Alle Posendateien ({names})</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>the selected joints (all where none is selected), in the range if one is set</source>
      <translation>die ausgewählten Gelenke (alle, wenn keines ausgewählt ist), im Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Re&amp;fine on this recording…</source>
      <translation>An dieser Aufnahme ver&amp;feinern …</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct a joint in a few frames (two at least): the frames around them follow. Some corrected frames are held out and judge; if they get no better, nothing is changed. Without corrections the estimator can look again</source>
      <translation>Korrigieren Sie ein Gelenk in einigen Bildern (mindestens zwei): die Bilder ringsum folgen. Einige korrigierte Bilder werden zurückgehalten und urteilen; werden sie nicht besser, ändert sich nichts. Ohne Korrekturen kann der Schätzer noch einmal hinsehen</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go to the frame to correct next</source>
      <translation>Zum nächsten zu korrigierenden Bild</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>The one whose correction would teach a refinement most: doubtful, and far from what is corrected</source>
      <translation>Das, dessen Korrektur einer Verfeinerung am meisten nützt: zweifelhaft und fern von Korrigiertem</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Before and after refining</source>
      <translation>Vor und nach dem Verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Changes between the refined track and the one it was made of. Choose Moved by refining in the timeline to see where they differ</source>
      <translation>Wechselt zwischen der verfeinerten Spur und ihrer Vorlage. „Durch Verfeinern bewegt“ in der Zeitleiste zeigt, wo sie sich unterscheiden</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement over</source>
      <translation>Verfeinerung übernehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts refined joints into the track they were made of: {part}</source>
      <translation>Setzt verfeinerte Gelenke in ihre Vorlage ein: {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement back</source>
      <translation>Verfeinerung zurücknehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts joints of the refined track back to where they were: {part}</source>
      <translation>Setzt Gelenke der verfeinerten Spur dorthin zurück, wo sie waren: {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Choose a refined track, or refine this one (Ctrl+Shift+R)</source>
      <translation>Wählen Sie eine verfeinerte Spur, oder verfeinern Sie diese (Strg+Umschalt+R)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no refinement to compare with</source>
      <translation>Es gibt keine Verfeinerung zum Vergleich</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: after refining</source>
      <translation>Angezeigt: nach dem Verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: before refining</source>
      <translation>Angezeigt: vor dem Verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refined</source>
      <translation>Verfeinert</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>As before refining</source>
      <translation>Wie vor dem Verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>all joints</source>
      <translation>alle Gelenke</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>correct</source>
      <translation>korrigieren</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no frame to correct in this track</source>
      <translation>In dieser Spur gibt es kein Bild zu korrigieren</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frame corrected)</source>
      <translation>Korrigieren Sie, was hier falsch ist ({count} Bild korrigiert)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frames corrected)</source>
      <translation>Korrigieren Sie, was hier falsch ist ({count} Bilder korrigiert)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>refine</source>
      <translation>verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Save the project to another place first</source>
      <translation>Speichern Sie das Projekt zuerst an einem anderen Ort</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>{path} can only be read where it is</source>
      <translation>{path} kann an seinem Ort nur gelesen werden</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine poses in {recording}</source>
      <translation>Posen in {recording} verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine from corrections</source>
      <translation>Aus Korrekturen verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Wait for it, or end it in the panel Refining</source>
      <translation>Warten Sie darauf, oder beenden Sie es im Panel Verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>A network is learning already, or looking again</source>
      <translation>Ein Netz lernt schon oder schaut noch einmal hin</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining</source>
      <translation>Verfeinern</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining poses in {recording} was not done when this project was closed.</source>
      <translation>Das Verfeinern der Posen in {recording} war nicht fertig, als dieses Projekt geschlossen wurde.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was, with the weights {weights}.</source>
      <translation>Es geht weiter, wo es war, mit den Gewichten {weights}.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was.</source>
      <translation>Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Throw it away</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Nothing was kept as {name}: the pictures were no better</source>
      <translation>Nichts wurde als {name} behalten: die Bilder waren nicht besser</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Kept as {name}, for other recordings</source>
      <translation>Behalten als {name}, für andere Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Next to check</source>
      <translation>&amp;Nächste Prüfstelle</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Previous to check</source>
      <translation>&amp;Vorige Prüfstelle</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Accept</source>
      <translation>&amp;Annehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are right as they are</source>
      <translation>Die Posen stimmen, wie sie sind</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept and &amp;go on</source>
      <translation>Annehmen und &amp;weiter</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Reject</source>
      <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are wrong: delete the joints</source>
      <translation>Die Posen sind falsch: die Gelenke löschen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Fix</source>
      <translation>Be&amp;heben</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Swap back, or smooth over the frames around it</source>
      <translation>Zurücktauschen, oder über die Bilder ringsum glätten</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix &amp;all</source>
      <translation>A&amp;lles beheben</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>All suggestions of this kind; the whole track, gaps too, if none is selected</source>
      <translation>Alle Vorschläge dieser Art; die ganze Spur, auch Lücken, wenn keiner ausgewählt ist</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all of this kind</source>
      <translation>Alle dieser Art annehmen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;What to check</source>
      <translation>&amp;Zu prüfen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scan {track}</source>
      <translation>{track} durchsuchen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>review</source>
      <translation>prüfen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason} ({left:,} left)</source>
      <translation>{reason} (noch {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scanning the track …</source>
      <translation>Die Spur wird durchsucht …</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Nothing is left to check in this track</source>
      <translation>In dieser Spur ist nichts mehr zu prüfen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accepted: {words}</source>
      <translation>Angenommen: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Some of these joints were set by hand</source>
      <translation>Einige dieser Gelenke wurden von Hand gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Delete their keys first</source>
      <translation>Löschen Sie zuerst ihre Schlüsselbilder</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Rejected, joints removed: {words}</source>
      <translation>Abgelehnt, Gelenke entfernt: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fixed: {words}</source>
      <translation>Behoben: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all</source>
      <translation>Alles beheben</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all: {reasons}</source>
      <translation>Alles beheben: {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all: {reasons}</source>
      <translation>Alle annehmen: {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frame changed</source>
      <translation>{count:,} Bild geändert</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frames changed</source>
      <translation>{count:,} Bilder geändert</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>There is no suggestion to accept, reject or fix here</source>
      <translation>Hier ist kein Vorschlag anzunehmen, abzulehnen oder zu beheben</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Press N for the next one</source>
      <translation>Drücken Sie N für den nächsten</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>frame {start}</source>
      <translation>Bild {start}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason}, {where} (of {left:,})</source>
      <translation>{reason}, {where} (von {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>R&amp;uler</source>
      <translation>Linea&amp;l</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place to another: millimetres in depth or by a stated length, else pixels</source>
      <translation>Von einem Punkt zum anderen ziehen: Millimeter in Tiefe oder nach einer angegebenen Länge, sonst Pixel</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the last ruler…</source>
      <translation>Länge des letzten Lineals…</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>What it measures in truth: all rulers as far away are then in millimetres</source>
      <translation>Was es in Wirklichkeit misst: alle Lineale in dieser Entfernung sind dann in Millimetern</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove the last ruler</source>
      <translation>Letztes Lineal entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place in the picture to another</source>
      <translation>Von einem Punkt im Bild zu einem anderen ziehen</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay ruler</source>
      <translation>Lineal anlegen</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Move ruler</source>
      <translation>Lineal verschieben</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the ruler</source>
      <translation>Länge des Lineals</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Millimetres</source>
      <translation>Millimeter</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove ruler</source>
      <translation>Lineal entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Ruler removed</source>
      <translation>Lineal entfernt</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>There is no ruler</source>
      <translation>Es gibt kein Lineal</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay one first (U)</source>
      <translation>Legen Sie zuerst eines an (U)</translation>
    </message>
    <message>
      <location filename="app/controllers/sources.py" />
      <source>There are no 2D poses</source>
      <translation>Es gibt keine 2D-Posen</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Swap left and right</source>
      <translation>&amp;Links und rechts tauschen</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Of the selected joints; over the range if one is set</source>
      <translation>Der ausgewählten Gelenke; über den Bereich, falls gesetzt</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;limb</source>
      <translation>&amp;Gliedmaße tauschen</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap whole &amp;body</source>
      <translation>&amp;Ganzen Körper tauschen</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;persons from here</source>
      <translation>&amp;Personen ab hier tauschen</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Join another person to this one…</source>
      <translation>Andere Person mit dieser &amp;verbinden…</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Fills the frames where this one is missing, from here on or over the range</source>
      <translation>Füllt die Bilder, in denen diese fehlt, ab hier oder über den Bereich</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>{joints} has no partner on the other side</source>
      <translation>{joints} hat keinen Partner auf der anderen Seite</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>The selected joints have no partners on the other side</source>
      <translation>Die ausgewählten Gelenke haben keine Partner auf der anderen Seite</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>the whole body</source>
      <translation>der ganze Körper</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Left and right swapped: {what}{where}</source>
      <translation>Links und rechts getauscht: {what}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap persons</source>
      <translation>Personen tauschen</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap this person with</source>
      <translation>Diese Person tauschen mit</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join persons</source>
      <translation>Personen verbinden</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join to this person</source>
      <translation>Mit dieser Person verbinden</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>There is only one person</source>
      <translation>Es gibt nur eine Person</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Persons {person} and {person2} swapped in {frames}</source>
      <translation>Personen {person} und {person2} getauscht in {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Person {person} joined to person {person2} in {frames}</source>
      <translation>Person {person} mit Person {person2} verbunden in {frames}</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Next person</source>
      <translation>Nächste Person</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Compare: next track of this person</source>
      <translation>Vergleichen: nächste Spur dieser Person</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Remove track</source>
      <translation>Spur entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>All &amp;tracks of this person</source>
      <translation>Alle &amp;Spuren dieser Person</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Also show, faintly, what other estimators found</source>
      <translation>Blass auch zeigen, was andere Schätzer gefunden haben</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>This person has only one track: there is nothing to compare with</source>
      <translation>Diese Person hat nur eine Spur: nichts zum Vergleichen</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Now showing: {track}</source>
      <translation>Angezeigt: {track}</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>There is no track to remove</source>
      <translation>Es gibt keine Spur zu entfernen</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Removed: {track} of {person}</source>
      <translation>Entfernt: {track} von {person}</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Runs beside your other work; Jobs shows how far it is. What was trained goes on with Resume</source>
      <translation>Läuft neben Ihrer übrigen Arbeit; „Aufträge“ zeigt den Fortschritt. Trainiertes geht mit Fortsetzen weiter</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Train a model…</source>
      <translation>Modell &amp;trainieren…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Models of mine…</source>
      <translation>&amp;Meine Modelle…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>What you trained and refined: what it is of, and away with it</source>
      <translation>Was Sie trainiert und verfeinert haben: wovon es ist, und weg damit</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Train {training}</source>
      <translation>{training} trainieren</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Trained: {path}</source>
      <translation>Trainiert: {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Frames</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Steps of the search</source>
      <translation>Schritte der Suche</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Each run becomes a separate track. All are compared and shown side by side.</source>
      <translation>Jeder Durchlauf wird eine eigene Spur. Alle werden verglichen und nebeneinander gezeigt.</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>(from source)</source>
      <translation>(aus dem Quelltext)</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>About Posewright</source>
      <translation>Über Posewright</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;Repair, lift, correct and measure human motion from video and depth recordings.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Models and sample data have their own licences: &lt;tt&gt;posewright models list&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;Menschliche Bewegung aus Video- und Tiefenaufnahmen reparieren, in 3D heben, korrigieren und messen.&lt;/p&gt;&lt;p&gt;Apache-Lizenz 2.0. Modelle und Beispieldaten haben eigene Lizenzen: &lt;tt&gt;posewright models list&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking this installation…</source>
      <translation>Diese Installation wird geprüft…</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check of this installation</source>
      <translation>Prüfung dieser Installation</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check the installation</source>
      <translation>Die Installation prüfen</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>The check could not be run: {error}</source>
      <translation>Die Prüfung konnte nicht laufen: {error}</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>Adapt</source>
      <translation>Anpassen</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>, and the {corrected} frames that you corrected,</source>
      <translation>, und die {corrected} von Ihnen korrigierten Bilder,</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>The network learns what this sensor makes of people, without labels. A quarter of the recording{judges} judge it afterwards: it is kept only where it got better.</source>
      <translation>Das Netz lernt ohne Annotationen, was dieser Sensor aus Menschen macht. Ein Viertel der Aufnahme{judges} beurteilt es danach: Es wird nur behalten, wo es besser wurde.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>There are {count} recordings in {folder}.</source>
      <translation>In {folder} sind {count} Aufnahmen.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add them to this project, or make a project of each in the background: estimated, repaired and lifted.</source>
      <translation>Fügen Sie sie diesem Projekt hinzu, oder machen Sie im Hintergrund aus jeder ein Projekt: geschätzt, aufgefüllt und in 3D gehoben.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add as recordings</source>
      <translation>Als Aufnahmen hinzufügen</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Process as a batch…</source>
      <translation>Als Stapel verarbeiten…</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Those in all folders below, too</source>
      <translation>Auch die in allen Unterordnern</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Projects go to</source>
      <translation>Projekte kommen nach</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>One project for each recording</source>
      <translation>Ein Projekt je Aufnahme</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The usual one</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Estimator</source>
      <translation>Schätzer</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Number of people</source>
      <translation>Personenzahl</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Repair: fill gaps, upsample</source>
      <translation>Auffüllen: Lücken füllen, verdichten</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>And</source>
      <translation>Und</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The cluster at {address}</source>
      <translation>Der Cluster unter {address}</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Work on</source>
      <translation>Rechnen auf</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The preferences have a cluster's address</source>
      <translation>Die Einstellungen enthalten die Adresse eines Clusters</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Each needs about 1 GB of memory; one processor is left to the window</source>
      <translation>Jeder braucht etwa 1 GB Speicher; ein Prozessor bleibt dem Fenster</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>What is done already is left out. Close the window at any time: the same again goes on from there.</source>
      <translation>Bereits Erledigtes wird ausgelassen. Sie können das Fenster jederzeit schließen: Dasselbe noch einmal geht von dort weiter.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibrations (*.toml *.yaml *.yml *.json *.xml *.txt);;All files (*)</source>
      <translation>Kalibrierungen (*.toml *.yaml *.yml *.json *.xml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Field of view</source>
      <translation>Sichtfeld</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibration file</source>
      <translation>Kalibrierungsdatei</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved with this recording</source>
      <translation>Mit dieser Aufnahme gespeichert</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera from</source>
      <translation>Kamera aus</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Horizontal field of view</source>
      <translation>Horizontales Sichtfeld</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose…</source>
      <translation>Auswählen…</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of the file</source>
      <translation>Kamera der Datei</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Which</source>
      <translation>Welche</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose a calibration file.</source>
      <translation>Wählen Sie eine Kalibrierungsdatei.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Reading {path} …</source>
      <translation>{path} wird gelesen …</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>In the recording</source>
      <translation>In der Aufnahme</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of {recording}</source>
      <translation>Kamera von {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved in the project and used whenever this recording is lifted to 3D.</source>
      <translation>Wird im Projekt gespeichert und immer verwendet, wenn diese Aufnahme in 3D gehoben wird.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>This camera's pictures have another shape</source>
      <translation>Die Bilder dieser Kamera haben ein anderes Format</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose another camera of the file</source>
      <translation>Wählen Sie eine andere Kamera der Datei</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>{count} distortion terms</source>
      <translation>{count} Verzeichnungsterme</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>no distortion</source>
      <translation>keine Verzeichnung</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place known</source>
      <translation>Lage bekannt</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place unknown</source>
      <translation>Lage unbekannt</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Focal length {fx:.0f} × {fy:.0f} px, centre {cx:.0f}, {cy:.0f}, {lens}, {place}</source>
      <translation>Brennweite {fx:.0f} × {fy:.0f} px, Mitte {cx:.0f}, {cy:.0f}, {lens}, {place}</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Centimetres</source>
      <translation>Zentimeter</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Metres</source>
      <translation>Meter</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Depth of {path}</source>
      <translation>Tiefe von {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>These are</source>
      <translation>Dies sind</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>The file does not say. Of raw sensor units type how many millimetres one is, such as {example:g}.</source>
      <translation>Die Datei sagt es nicht. Geben Sie bei Sensor-Rohwerten an, wie viele Millimeter eine Einheit ist, etwa {example:g}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Found by itself</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Estimate</source>
      <translation>Schätzen</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>No estimator can use a recording of this kind.</source>
      <translation>Kein Schätzer kann eine Aufnahme dieser Art verwenden.</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Joints: {skeleton}. Licence: {licence}.</source>
      <translation>Gelenke: {skeleton}. Lizenz: {licence}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export poses</source>
      <translation>Posen exportieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Tracks</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Writes what you see, corrections included</source>
      <translation>Schreibt, was Sie sehen, samt Korrekturen</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Pelvis at the origin</source>
      <translation>Becken im Ursprung</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Standing on the ground (estimate)</source>
      <translation>Auf dem Boden stehend (Schätzung)</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Place</source>
      <translation>Lage</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Where they are in the scene is unknown</source>
      <translation>Wo sie in der Szene sind, ist unbekannt</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Assumed</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Nobody states this: the file is written as if it were known</source>
      <translation>Niemand gibt dies an: Die Datei wird geschrieben, als wäre es bekannt</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Renew 3D</source>
      <translation>3D erneuern</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Browse…</source>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>File to write</source>
      <translation>Zieldatei</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder to write</source>
      <translation>Zielordner</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>A file for each frame goes into it</source>
      <translation>Darin liegt dann eine Datei je Bild</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Choose at least one track.</source>
      <translation>Wählen Sie mindestens eine Spur.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>{fmt} holds {names} poses, these are {pop}D.</source>
      <translation>{fmt} nimmt {names}-Posen auf, diese sind {pop}D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
3D is {names}: renew it first, or export it as it is.</source>
      <translation>
3D ist {names}: zuerst erneuern oder so exportieren, wie es ist.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
Not written, of the file that was read: {names}.</source>
      <translation>
Nicht geschrieben, aus der gelesenen Datei: {names}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One column (85 mm)</source>
      <translation>Eine Spalte (85 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One and a half (114 mm)</source>
      <translation>Anderthalb Spalten (114 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Two columns (174 mm)</source>
      <translation>Zwei Spalten (174 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure for a paper</source>
      <translation>Abbildung für eine Veröffentlichung</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure</source>
      <translation>Abbildung</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Font size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width in millimetres</source>
      <translation>Breite in Millimetern</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{width:g} × {height:g} mm, text of {font:g} points: put it into the paper unscaled.</source>
      <translation>{width:g} × {height:g} mm, Text mit {font:g} Punkt: unskaliert in die Arbeit einfügen.</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>PDF (*.pdf);;Vector graphics (*.svg);;Picture of 600 dpi (*.png)</source>
      <translation>PDF (*.pdf);;Vektorgrafik (*.svg);;Bild mit 600 dpi (*.png)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save figure</source>
      <translation>Abbildung speichern</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>This file type cannot be written</source>
      <translation>Dieser Dateityp kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{path} cannot be written</source>
      <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Choose another folder</source>
      <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Those that ship</source>
      <translation>Mitgelieferte</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} or more</source>
      <translation>{low:g} oder mehr</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} bis {high:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go to frame or time</source>
      <translation>Gehe zu Bild oder Zeit</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame or time</source>
      <translation>Bild oder Zeit</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>, its own number: #{numbers}</source>
      <translation>, seine eigene Nummer: #{numbers}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>A frame from 0 to {last}{own}, or a time: {short:.1f}s, 1:{long:04.1f}</source>
      <translation>Ein Bild von 0 bis {last}{own} oder eine Zeit: {short:.1f}s, 1:{long:04.1f}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame {frame} of 0–{last}{number}, at {times:.3f} s</source>
      <translation>Bild {frame} von 0–{last}{number}, bei {times:.3f} s</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Search all pages</source>
      <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Forward</source>
      <translation>Vorwärts</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>No page has all of these words</source>
      <translation>Keine Seite enthält alle diese Wörter</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detected: found by an estimator, to be corrected</source>
      <translation>Erkannt: von einem Schätzer gefunden, zu korrigieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Truth: a reference to compare with</source>
      <translation>Referenz: zum Vergleichen</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Everyone in the file</source>
      <translation>Alle in der Datei</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>One person (or one camera) of the file</source>
      <translation>Eine Person (oder eine Kamera) der Datei</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose n belongs to frame n</source>
      <translation>Pose n gehört zu Bild n</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>By time: of another frame rate</source>
      <translation>Nach Zeit: andere Bildrate</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As the file says, else assumed</source>
      <translation>Wie in der Datei, sonst angenommen</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose number n of the file goes to frame n of the recording.</source>
      <translation>Pose Nummer n der Datei kommt zu Bild n der Aufnahme.</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Each frame takes the pose nearest in time. Time in the file + offset = time in the recording.</source>
      <translation>Jedes Bild erhält die zeitlich nächste Pose. Zeit in der Datei + Versatz = Zeit in der Aufnahme.</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frame</source>
      <translation>{count:,} Bild</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frames</source>
      <translation>{count:,} Bilder</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>On its own, without a recording</source>
      <translation>Für sich, ohne Aufnahme</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Onto</source>
      <translation>Zu</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As</source>
      <translation>Als</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detect</source>
      <translation>Erkennen</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Whose</source>
      <translation>Von wem</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Number in the file</source>
      <translation>Nummer in der Datei</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As person</source>
      <translation>Als Person</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Offset</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Frames per second</source>
      <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>as the file says, else {fps:g}</source>
      <translation>wie in der Datei, sonst {fps:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Unit in 3D</source>
      <translation>Einheit in 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Up in 3D</source>
      <translation>Oben in 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Joints</source>
      <translation>Gelenke</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Change the bone to</source>
      <translation>Knochen ändern in</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>It comes from</source>
      <translation>Er geht aus von</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Skeleton</source>
      <translation>Skelett</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Choose the file of a skeleton (TOML).</source>
      <translation>Wählen Sie die Datei eines Skeletts (TOML).</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Guessed from their names: {told_bones}</source>
      <translation>Aus ihren Namen erraten: {told_bones}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{skeleton} ({count} joints)</source>
      <translation>{skeleton} ({count} Gelenke)</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Points without bones</source>
      <translation>Punkte ohne Knochen</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>From a file…</source>
      <translation>Aus einer Datei…</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Person {person} (new)</source>
      <translation>Person {person} (neu)</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Usual</source>
      <translation>Üblich</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the paper</source>
      <translation>Suche wie im Artikel</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the thesis</source>
      <translation>Suche wie in der Dissertation</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Repair</source>
      <translation>Auffüllen</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the {count} selected</source>
      <translation>Nur die {count} ausgewählten</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the selected one</source>
      <translation>Nur das ausgewählte</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>This person</source>
      <translation>Diese Person</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Completing is the most accurate; the published searches are there to compare with</source>
      <translation>Vervollständigen ist am genauesten; die veröffentlichten Suchen dienen dem Vergleich</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Confirmed joints never move. Filled-in joints are shown as hollow rings.</source>
      <translation>Bestätigte Gelenke bewegen sich nie. Aufgefüllte Gelenke erscheinen als hohle Ringe.</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>{count} joints ({name})</source>
      <translation>{count} Gelenke ({name})</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joints to compare</source>
      <translation>Zu vergleichende Gelenke</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joint of the prediction for {joint}</source>
      <translation>Gelenk der Vorhersage für {joint}</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Truth</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>By name</source>
      <translation>Nach Namen</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Match joints by name and by the skeletons' tables</source>
      <translation>Gelenke nach Namen und den Tabellen der Skelette zuordnen</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift {recording} to 3D</source>
      <translation>{recording} in 3D heben</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift</source>
      <translation>In 3D heben</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>No person is {height:.0f} mm high: give {shortest} to 2800 mm, or 0.</source>
      <translation>Niemand ist {height:.0f} mm groß: Geben Sie {shortest} bis 2800 mm an, oder 0.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>in true size</source>
      <translation>in wahrer Größe</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>at the size of an average person, since no body height is given</source>
      <translation>in der Größe einer durchschnittlichen Person, da keine Körpergröße angegeben ist</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Standing on a floor, y up, {scale}.</source>
      <translation>Auf einem Boden stehend, y nach oben, {scale}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Placed in front of the camera, {scale}.</source>
      <translation>Vor der Kamera platziert, {scale}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Relative to the pelvis, {scale}; a floor, or a camera and the body height, place people in the scene.</source>
      <translation>Relativ zum Becken, {scale}; ein Boden oder eine Kamera und die Körpergröße setzen Personen in die Szene.</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frames {start} to {stop}</source>
      <translation>Bilder {start} bis {stop}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frame {start}</source>
      <translation>Bild {start}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>On</source>
      <translation>Zu</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags to find it by</source>
      <translation>Schlagwörter zum Wiederfinden</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Used so far: </source>
      <translation>Bisher verwendet: </translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Write a note or add a tag.</source>
      <translation>Schreiben Sie eine Notiz oder fügen Sie ein Schlagwort hinzu.</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Models of mine</source>
      <translation>Meine Modelle</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>None yet. Refining (Keep as), adapting to a sensor and training make some.</source>
      <translation>Noch keine. Verfeinern (Behalten als), Anpassen an einen Sensor und Trainieren erzeugen welche.</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Delete {name} from the disk? This cannot be undone.</source>
      <translation>{name} vom Datenträger löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>parts of jumps compare without</source>
      <translation>teile von jumps vergleichen ohne</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>version licence install</source>
      <translation>version lizenz installation</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>calibration intrinsics</source>
      <translation>kalibrierung intrinsik</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>evaluate error mpjpe truth metrics</source>
      <translation>auswerten fehler mpjpe referenz metriken</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>remove missing</source>
      <translation>entfernen fehlend</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>rula reba owas niosh</source>
      <translation>rula reba owas niosh</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>pdf html print findings</source>
      <translation>pdf html drucken befunde</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>save as bvh trc c3d csv coco write</source>
      <translation>speichern unter bvh trc c3d csv coco schreiben</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>smooth low-pass butterworth gaussian jitter noise</source>
      <translation>glätten tiefpass butterworth gauß zittern rauschen</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>documentation manual guide how to</source>
      <translation>dokumentation handbuch anleitung hilfe</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>inpaint fill gaps complete jumps upsample</source>
      <translation>reparieren lücken füllen ergänzen vervollständigen jumps verdichten inpainting</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>tween fill gap between keys</source>
      <translation>zwischenbilder lücke füllen zwischen schlüsselbildern</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>fill gap infer</source>
      <translation>lücke füllen erschließen ableiten</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>3d depth reconstruct</source>
      <translation>3d tiefe rekonstruieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>blur anonymise privacy silhouette</source>
      <translation>verpixeln anonymisieren datenschutz silhouette</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>load video import project add</source>
      <translation>laden video importieren projekt hinzufügen</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>settings options theme language units</source>
      <translation>einstellungen optionen design sprache einheiten</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>run all detect</source>
      <translation>alle ausführen erkennen</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>video overlay mp4 export clip</source>
      <translation>video überlagerung mp4 exportieren clip</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>errors suspicious check</source>
      <translation>fehler verdächtig prüfen</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>keys help keyboard mouse</source>
      <translation>tasten hilfe tastatur maus</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>flip exchange sides</source>
      <translation>spiegeln vertauschen seiten</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>learn network model fit</source>
      <translation>lernen netz modell anpassen</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>detect find people track</source>
      <translation>erkennen finden personen verfolgen</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>back revert</source>
      <translation>zurück rückgängig</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Search commands</source>
      <translation>Befehle suchen</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Commands found</source>
      <translation>Gefundene Befehle</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>{text}: not possible now</source>
      <translation>{text}: jetzt nicht möglich</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Same as the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Counts from the next start</source>
      <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shown with the recordings you review</source>
      <translation>Erscheint bei den Aufnahmen, die Sie prüfen</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Of loads, heights and reaches</source>
      <translation>Für Lasten, Höhen und Reichweiten</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Medium step</source>
      <translation>Mittlerer Schritt</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source> frames</source>
      <translation> Bilder</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Large step</source>
      <translation>Großer Schritt</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Memory for frames</source>
      <translation>Speicher für Bilder</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Recent frames are kept in memory, so going back to them is instant</source>
      <translation>Zuletzt gezeigte Bilder bleiben im Speicher, sodass Sie sofort zu ihnen zurückkehren</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Play every frame</source>
      <translation>Jedes Bild abspielen</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Cluster</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Address of a Dask scheduler for batches: as dask scheduler prints it</source>
      <translation>Adresse eines Dask-Schedulers für Stapel: wie dask scheduler sie ausgibt</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find in the preferences</source>
      <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Nothing here has these words.</source>
      <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How many are tracked: as many as are seen at once, or so many</source>
      <translation>Wie viele verfolgt werden: so viele, wie zugleich zu sehen sind, oder eine feste Anzahl</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Best</source>
      <translation>Beste</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast</source>
      <translation>Schnell</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast takes the smaller networks</source>
      <translation>Schnell nimmt die kleineren Netze</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>gaps are filled</source>
      <translation>Lücken werden gefüllt</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>3D is made</source>
      <translation>3D wird erstellt</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Poses by the estimator {name}</source>
      <translation>Posen durch den Schätzer {name}</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Rate of {recording}</source>
      <translation>Bildrate von {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Neither the recording nor anyone has said so far. Times, speeds and durations follow from it.</source>
      <translation>Weder die Aufnahme noch sonst jemand hat sie bisher angegeben. Zeiten, Geschwindigkeiten und Dauern folgen daraus.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections carried over (seconds)</source>
      <translation>Korrekturen übertragen (Sekunden)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections, and a network that learns from the pictures (minutes)</source>
      <translation>Korrekturen, und ein Netz, das aus den Bildern lernt (Minuten)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Looking again, without corrections (minutes)</source>
      <translation>Noch einmal hinsehen, ohne Korrekturen (Minuten)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair and a body with bones of one length</source>
      <translation>Der Reparatur der Spur und einem Körper mit Knochen fester Länge</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>A body with bones of one length</source>
      <translation>Einem Körper mit Knochen fester Länge</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair</source>
      <translation>Der Reparatur der Spur</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The corrections alone</source>
      <translation>Nur den Korrekturen</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine on this recording</source>
      <translation>An dieser Aufnahme verfeinern</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine</source>
      <translation>Verfeinern</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Engine</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Believe</source>
      <translation>Glauben</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What a joint may be told by beside its corrections. It is asked only where there are three of them at least, and believed only as far as corrected frames are told better from the others with it</source>
      <translation>Was ein Gelenk neben seinen Korrekturen bestimmen darf. Gefragt wird nur, wo es mindestens drei davon gibt, und geglaubt nur so weit, wie korrigierte Bilder damit besser aus den übrigen erschlossen werden</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network knows before it learns from this recording; empty: what comes with the program</source>
      <translation>Was das Netz weiß, bevor es von dieser Aufnahme lernt; leer: was mit dem Programm kommt</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Learn for</source>
      <translation>Lernen für</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Keep as</source>
      <translation>Behalten als</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>a name, to use it for other recordings</source>
      <translation>ein Name, für andere Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learns becomes a model of yours, if the judge finds it better</source>
      <translation>Was das Netz lernt, wird ein Modell von Ihnen, wenn das Urteil es besser findet</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Look for</source>
      <translation>Hinsehen für</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>You have a model of this name: it is replaced if this one is kept.</source>
      <translation>Ein Modell dieses Namens ist schon da: es wird ersetzt, wenn dieses behalten wird.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} is corrected. Shift+T leads to the one that teaches most.</source>
      <translation>Korrigieren Sie Gelenke in mindestens {needed} Bildern, über die Aufnahme verteilt; {count} ist korrigiert. Shift+T führt zu dem, das am meisten lehrt.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} are corrected. Shift+T leads to the one that teaches most.</source>
      <translation>Korrigieren Sie Gelenke in mindestens {needed} Bildern, über die Aufnahme verteilt; {count} sind korrigiert. Shift+T führt zu dem, das am meisten lehrt.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Pictures refine 2D tracks only: refine the 2D track, then lift it.</source>
      <translation>Bilder verfeinern nur 2D-Spuren: Verfeinern Sie die 2D-Spur, dann heben Sie sie nach 3D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The recording's pictures are not at hand: relink it first (File &gt; Relink recording).</source>
      <translation>Die Bilder der Aufnahme fehlen: Verknüpfen Sie sie zuerst neu (Datei &gt; Aufnahme neu verknüpfen).</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Only what BlazePose or RTMPose estimated can be looked at again. Choose that track in Tracks, or correct some frames of this one.</source>
      <translation>Nur was BlazePose oder RTMPose geschätzt hat, kann noch einmal angeschaut werden. Wähle jene Spur unter „Spuren“, oder korrigiere einige Bilder von dieser.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Too few frames are corrected to judge: the model must at least agree with itself.</source>
      <translation>Zum Urteilen sind zu wenige Bilder korrigiert: Das Modell muss wenigstens mit sich selbst übereinstimmen.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected: each is told from the others, and that is the judge.</source>
      <translation>{corrected} Bilder sind korrigiert: Jedes wird aus den anderen vorhergesagt, und das ist das Urteil.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected; {held} of them are held out and judge.</source>
      <translation>{corrected} Bilder sind korrigiert; {held} davon werden zurückgehalten und urteilen.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The estimator looks at each picture again, and in a mirror. Four judges measure how far the joints are from what is seen in a larger square, what is seen in a mirror, a steady course in time, and a body with bones of one length. A joint is changed only in the seconds in which one at least finds it nearer, and none farther; where that never is so, nothing is changed. Corrections say more: twenty leave a quarter of the error.</source>
      <translation>Der Schätzer sieht jedes Bild noch einmal an, auch im Spiegel. Vier Richter messen, wie weit die Gelenke von dem entfernt sind, was in einem größeren Quadrat zu sehen ist, was im Spiegel zu sehen ist, von einem ruhigen Verlauf in der Zeit und von einem Körper mit Knochen fester Länge. Ein Gelenk wird nur in den Sekunden geändert, in denen mindestens einer es näher findet und keiner ferner; wo das nie so ist, ändert sich nichts. Korrekturen sagen mehr: zwanzig lassen ein Viertel des Fehlers übrig.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learnt on another recording is added where it brings the track nearer to the corrections that judge. It knows the person and the place that it was taught with.</source>
      <translation>Was das Netz an einer anderen Aufnahme gelernt hat, kommt hinzu, wo es die Spur den urteilenden Korrekturen näher bringt. Es kennt die Person und den Ort, an denen es gelernt hat.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>This engine is the usual one, because it wins on real videos: of BlazePose's error a quarter was left with 20 corrected frames. Where the judge finds it no better, nothing is changed.</source>
      <translation>Dieses Verfahren ist das übliche, weil es an echten Videos gewinnt: Von BlazePoses Fehler blieb mit 20 korrigierten Bildern ein Viertel. Findet das Urteil es nicht besser, ändert sich nichts.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>On real videos the pictures have not helped so far, so this is for recordings in which the track errs in ways that no frame beside it shows. Both engines are judged, and the better one is taken.</source>
      <translation>An echten Videos haben die Bilder bisher nicht geholfen; das ist also für Aufnahmen, in denen die Spur so irrt, wie es kein Nachbarbild zeigt. Beide Verfahren werden beurteilt, und das bessere wird genommen.</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching {where}</source>
      <translation>{where} wird durchsucht</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{recording} is not in {folder}</source>
      <translation>{recording} ist nicht in {folder}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search another folder, or choose the file by hand</source>
      <translation>Durchsuchen Sie einen anderen Ordner oder wählen Sie die Datei von Hand</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink {recording}</source>
      <translation>{recording} neu verknüpfen</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink</source>
      <translation>Neu verknüpfen</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Old location</source>
      <translation>Alter Ort</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Identified by</source>
      <translation>Erkannt an</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{size:,} bytes, {n_frames} frames</source>
      <translation>{size:,} Byte, {n_frames} Bilder</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>New location</source>
      <translation>Neuer Ort</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Not found yet</source>
      <translation>Noch nicht gefunden</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search a folder…</source>
      <translation>Ordner durchsuchen…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file…</source>
      <translation>Datei auswählen…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder…</source>
      <translation>Ordner auswählen…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>For a recording that is a folder of pictures</source>
      <translation>Für eine Aufnahme, die ein Ordner mit Bildern ist</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching</source>
      <translation>Wird gesucht</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search in a folder</source>
      <translation>In einem Ordner suchen</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file</source>
      <translation>Datei auswählen</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder of pictures</source>
      <translation>Ordner mit Bildern auswählen</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search {folder}</source>
      <translation>{folder} durchsuchen</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is the same file.</source>
      <translation>Dies ist dieselbe Datei.</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{name} {a} before, {b} now</source>
      <translation>{name} vorher {a}, jetzt {b}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is another file: </source>
      <translation>Dies ist eine andere Datei: </translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>same frames and size, but different content</source>
      <translation>gleiche Bilderzahl und Größe, aber anderer Inhalt</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag a joint</source>
      <translation>Gelenk ziehen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move it (Esc cancels; one undo step a drag)</source>
      <translation>es bewegen (Esc bricht ab; ein Rückgängig-Schritt je Ziehen)</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag a joint</source>
      <translation>Strg + Gelenk ziehen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>also move it in nearby frames; the wheel sets how many</source>
      <translation>es auch in benachbarten Bildern bewegen; das Mausrad stellt ein, in wie vielen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + drag</source>
      <translation>Alt + Ziehen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move the whole person</source>
      <translation>die ganze Person bewegen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + wheel</source>
      <translation>Alt + Mausrad</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>rotate the whole person</source>
      <translation>die ganze Person drehen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + click</source>
      <translation>Umschalt + Klick</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>add a joint to the selection</source>
      <translation>ein Gelenk zur Auswahl hinzufügen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag on the picture</source>
      <translation>Im Bild ziehen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>select joints in a rectangle</source>
      <translation>Gelenke in einem Rechteck auswählen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Middle drag</source>
      <translation>Mit mittlerer Taste ziehen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>pan</source>
      <translation>verschieben</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>zoom at the pointer; on the timeline: zoom time</source>
      <translation>am Zeiger zoomen; auf der Zeitleiste: Zeit zoomen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + drag on the timeline</source>
      <translation>Umschalt + Ziehen auf der Zeitleiste</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>set the range</source>
      <translation>den Bereich setzen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag in the curves</source>
      <translation>Strg + Ziehen in den Kurven</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>choose points with a box: drag one to move all, an edge to scale them</source>
      <translation>Punkte mit einem Rahmen wählen: einen ziehen bewegt alle, eine Kante skaliert sie</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Hold H</source>
      <translation>H gedrückt halten</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>hide the poses</source>
      <translation>die Posen ausblenden</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keyboard and mouse</source>
      <translation>Tastatur und Maus</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Filter</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keymap</source>
      <translation>Tastenbelegung</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>New shortcut</source>
      <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Two actions have the same key. </source>
      <translation>Zwei Aktionen haben dieselbe Taste. </translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>assumed: {value}</source>
      <translation>angenommen: {value}</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Load and time</source>
      <translation>Last und Zeit</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Posture</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>What is not seen</source>
      <translation>Was nicht zu sehen ist</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>not said</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's left</source>
      <translation>die linke Seite der Person</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's right</source>
      <translation>die rechte Seite der Person</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the front</source>
      <translation>die Vorderseite</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the back</source>
      <translation>die Rückseite</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>from calibration, accelerometer or floor, else the camera's</source>
      <translation>aus Kalibrierung, Beschleunigungssensor oder Boden, sonst wie die Kamera</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the camera was level</source>
      <translation>die Kamera stand waagerecht</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Sets what such a workplace usually has: check every line</source>
      <translation>Setzt, was an einem solchen Arbeitsplatz üblich ist: Prüfen Sie jede Zeile</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Kind of workplace</source>
      <translation>Art des Arbeitsplatzes</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>The picture shows</source>
      <translation>Das Bild zeigt</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Needed where there are no 3D poses</source>
      <translation>Nötig, wo es keine 3D-Posen gibt</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>two clicks on an upright edge</source>
      <translation>zwei Klicks auf eine senkrechte Kante</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Up is</source>
      <translation>Oben ist</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Or Ergonomics &gt; Vertical by two clicks</source>
      <translation>Oder Ergonomie &gt; Senkrechte durch zwei Klicks</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>In italics: assumed where the recording does not show it. The report lists what counts.</source>
      <translation>Kursiv: angenommen, wo die Aufnahme es nicht zeigt. Der Bericht führt auf, was zählt.</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Nothing is assumed.</source>
      <translation>Nichts ist angenommen.</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>as measured</source>
      <translation>wie gemessen</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>could be either</source>
      <translation>könnte beides sein</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train a model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Choose the data to learn from.</source>
      <translation>Wählen Sie die Daten zum Lernen.</translation>
    </message>
    <message>
      <location filename="app/foot_contacts.py" />
      <source>Find foot contacts again</source>
      <translation>Fußkontakte neu finden</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>Nothing was changed. Try it again, with fewer frames where memory is short</source>
      <translation>Nichts wurde geändert. Versuchen Sie es noch einmal, bei knappem Speicher mit weniger Bildern</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>The process that worked on this ended before it was done</source>
      <translation>Der Prozess, der daran arbeitete, endete, bevor er fertig war</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the project was closed; the result was discarded</source>
      <translation>{title}: Das Projekt wurde geschlossen, das Ergebnis verworfen</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: no person was found</source>
      <translation>{title}: Es wurde keine Person gefunden</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the result was discarded</source>
      <translation>{title}: Das Ergebnis wurde verworfen</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} person</source>
      <translation>{title}: {count} Person</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} people</source>
      <translation>{title}: {count} Personen</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{names} changed while this was running. Apply the result anyway?</source>
      <translation>{names} wurde währenddessen geändert. Das Ergebnis trotzdem anwenden?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Confirmed joints stay as they are; one undo reverts it.</source>
      <translation>Bestätigte Gelenke bleiben unverändert; einmal „Rückgängig“ stellt alles wieder her.</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>The result has other joints or frames than {names} has now: its corrections will be lost. One undo brings them back. Replace it?</source>
      <translation>Das Ergebnis hat andere Gelenke oder Bilder als {names} jetzt: Die Korrekturen gehen verloren. Einmal „Rückgängig“ bringt sie zurück. Ersetzen?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{stage} of person {person}</source>
      <translation>{stage} von Person {person}</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>The track was edited in the meantime; nothing was changed</source>
      <translation>Die Spur wurde inzwischen bearbeitet; nichts wurde geändert</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>Try again</source>
      <translation>Versuchen Sie es erneut</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A walk in colour</source>
      <translation>Ein Gang in Farbe</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A video, with poses to clean up</source>
      <translation>Ein Video mit Posen zum Bereinigen</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Two people in depth</source>
      <translation>Zwei Personen in der Tiefe</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A depth recording of two people at work</source>
      <translation>Eine Tiefenaufnahme von zwei Personen bei der Arbeit</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A capture with ground truth</source>
      <translation>Eine Aufnahme mit Referenz</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>The same walk, with where the joints really were</source>
      <translation>Derselbe Gang, mit den wahren Orten der Gelenke</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Opening {sample}</source>
      <translation>{sample} wird geöffnet</translation>
    </message>
    <message>
      <location filename="app/session/frame_decoder.py" />
      <source>{path} cannot be read</source>
      <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (L)</source>
      <translation> (L)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (R)</source>
      <translation> (R)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source>confidence {confidence:.2f}</source>
      <translation>Konfidenz {confidence:.2f}</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The complete latent search</source>
      <translation>Die vollständige latente Suche</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without Procrustes alignment</source>
      <translation>Ohne Procrustes-Ausrichtung</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without the encoder's start</source>
      <translation>Ohne Startwert des Encoders</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without overlapping windows</source>
      <translation>Ohne überlappende Fenster</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The completer, which repair uses otherwise</source>
      <translation>Der Vervollständiger, den das Auffüllen sonst verwendet</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>Only a depth sensor can be adapted to</source>
      <translation>Anpassen lässt sich nur an einen Tiefensensor</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>a depth recording</source>
      <translation>eine Tiefenaufnahme</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Correcting</source>
      <translation>Wird korrigiert</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Fill gaps</source>
      <translation>Lücken füllen</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Nothing in this track can be corrected automatically</source>
      <translation>In dieser Spur lässt sich nichts automatisch korrigieren</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Press N to check it yourself</source>
      <translation>Drücken Sie N, um selbst zu prüfen</translation>
    </message>
    <message>
      <location filename="app/tasks/comparison.py" />
      <source>Comparing</source>
      <translation>Wird verglichen</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Written</source>
      <translation>Geschrieben</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Two clicks show the vertical in space only where the camera is known</source>
      <translation>Zwei Klicks zeigen die Senkrechte im Raum nur, wo die Kamera bekannt ist</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Say what camera it was: Pose &gt; Camera and depth</source>
      <translation>Geben Sie die Kamera an: Pose &gt; Kamera und Tiefe</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Only depth shows where the floor is</source>
      <translation>Nur die Tiefe zeigt, wo der Boden ist</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Give the vertical another way</source>
      <translation>Geben Sie die Senkrechte auf andere Weise an</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>No floor is seen in {recording}</source>
      <translation>In {recording} ist kein Boden zu sehen</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Ergonomic assessment</source>
      <translation>Ergonomische Bewertung</translation>
    </message>
    <message>
      <location filename="app/tasks/estimation.py" />
      <source>Looking for people with {unit} as the unit of depth</source>
      <translation>Personen werden gesucht, mit {unit} als Tiefeneinheit</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>No foot stands still here</source>
      <translation>Hier steht kein Fuß still</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>{name} changes nothing here</source>
      <translation>{name} ändert hier nichts</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>Standing feet need 3D poses whose place in the world is known</source>
      <translation>Stehende Füße brauchen 3D-Posen, deren Ort in der Welt bekannt ist</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There are no poses in {name}</source>
      <translation>In {name} gibt es keine Posen</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There is no person {only} in {name}</source>
      <translation>In {name} gibt es keine Person {only}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>one of {numbers}</source>
      <translation>eine von {numbers}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Looking at {path}</source>
      <translation>{path} wird untersucht</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>the file has {rate:.6g} frames/s, the recording {fps:.6g}; they were counted, not timed</source>
      <translation>die Datei hat {rate:.6g} Bilder/s, die Aufnahme {fps:.6g}; zugeordnet wurde nach Nummer, nicht nach Zeit</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>A joint is missing at an end of the range</source>
      <translation>An einem Ende des Bereichs fehlt ein Gelenk</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Nothing between these frames can be inferred from the other joints</source>
      <translation>Zwischen diesen Bildern lässt sich nichts aus den anderen Gelenken erschließen</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Interpolate smoothly instead</source>
      <translation>Interpolieren Sie stattdessen glatt</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>None of the chosen joints is in {target}</source>
      <translation>Keines der gewählten Gelenke ist in {target}</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Choose others, or repair all</source>
      <translation>Wählen Sie andere, oder füllen Sie alle auf</translation>
    </message>
    <message>
      <location filename="app/tasks/lifting.py" />
      <source>person {person}: {stage} poses could not be made: {error}</source>
      <translation>Person {person}: {stage}-Posen konnten nicht erstellt werden: {error}</translation>
    </message>
    <message>
      <location filename="app/tasks/opening.py" />
      <source>Reading {path}</source>
      <translation>{path} wird gelesen</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no rate: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>die Aufnahme nennt keine Bildrate: {fps:.6g} Bilder/s werden angenommen (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say what its times count in: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>die Aufnahme sagt nicht, worin ihre Zeiten zählen: {fps:.6g} Bilder/s werden angenommen (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no unit of depth: one is assumed by its values (--unit)</source>
      <translation>die Aufnahme nennt keine Tiefeneinheit: eine wird nach den Werten angenommen (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say which axis counts its frames: one is assumed by the size of pictures</source>
      <translation>die Aufnahme sagt nicht, welche Achse die Bilder zählt: eine wird nach der Größe der Bilder angenommen</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>left out: {what}</source>
      <translation>ausgelassen: {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>what the first frame shows is {middle:.3g} m away: the unit may be another (--unit)</source>
      <translation>was das erste Bild zeigt, ist {middle:.3g} m entfernt: die Einheit kann eine andere sein (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Pictures refine 2D tracks only</source>
      <translation>Bilder verfeinern nur 2D-Spuren</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Refine the 2D track, then lift it</source>
      <translation>Verfeinern Sie die 2D-Spur und heben Sie sie dann in 3D</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The model does not see these joints in this recording</source>
      <translation>Das Modell sieht diese Gelenke in dieser Aufnahme nicht</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {most} from places {before} apart</source>
      <translation>weniger als {most} aus Orten, die {before} auseinanderliegen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct some frames, and refine from them</source>
      <translation>Die Spur bleibt, wie sie ist. Korrigieren Sie einige Bilder, und verfeinern Sie daraus</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Learning from the corrections</source>
      <translation>Lernt aus den Korrekturen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>There is too little to learn from</source>
      <translation>Es gibt zu wenig, woraus sich lernen lässt</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>corrected joints in at least {needed} frames</source>
      <translation>korrigierte Gelenke in mindestens {needed} Bildern</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Correct the joints that are wrong in some frames spread over the recording</source>
      <translation>Korrigieren Sie die falschen Gelenke in einigen über die Aufnahme verteilten Bildern</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Nothing is left to refine: what would change was corrected or taken away by hand</source>
      <translation>Es bleibt nichts zu verfeinern: was sich ändern würde, wurde von Hand korrigiert oder weggenommen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is</source>
      <translation>Die Spur bleibt, wie sie ist</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The refinement was discarded: it is no better on held-out corrected frames</source>
      <translation>Die Verfeinerung wurde verworfen: Sie ist auf zurückgehaltenen korrigierten Bildern nicht besser</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {length}</source>
      <translation>weniger als {length}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct more frames, above all where the errors change</source>
      <translation>Die Spur bleibt, wie sie ist. Korrigieren Sie mehr Bilder, vor allem dort, wo die Fehler wechseln</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a larger square</source>
      <translation>in einem größeren Quadrat</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a mirror</source>
      <translation>im Spiegel</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>from frame to frame</source>
      <translation>von Bild zu Bild</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>by bones of one length</source>
      <translation>nach Knochen fester Länge</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Getting ready</source>
      <translation>Bereitet vor</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Comparing what was seen</source>
      <translation>Gesehenes wird verglichen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again at frame {frame}</source>
      <translation>Bild {frame} wird noch einmal angesehen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The track shows nobody in this recording</source>
      <translation>Die Spur zeigt niemanden in dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Nothing can look again at what these poses show</source>
      <translation>Nichts kann noch einmal ansehen, was diese Posen zeigen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>poses that BlazePose or RTMPose estimated</source>
      <translation>Posen, die BlazePose oder RTMPose geschätzt hat</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Correct some frames, and refine from them</source>
      <translation>Korrigieren Sie einige Bilder und verfeinern Sie danach</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The recording does not belong to the track</source>
      <translation>Die Aufnahme gehört nicht zur Spur</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{count} frames</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again was discarded: no joint is nearer for all four judges</source>
      <translation>Das erneute Hinsehen wurde verworfen: kein Gelenk ist für alle vier Richter näher</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{judge}: {before:.1f} px, then {after:.1f} px</source>
      <translation>{judge}: {before:.1f} px, dann {after:.1f} px</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_looks.py" />
      <source>Looking at every frame</source>
      <translation>Jedes Bild wird untersucht</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>This model is for poses with other joints</source>
      <translation>Dieses Modell ist für Posen mit anderen Gelenken</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>The model could not be kept: {why}</source>
      <translation>Das Modell konnte nicht behalten werden: {why}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>Learning from the pictures</source>
      <translation>Lernt aus den Bildern</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>its repair</source>
      <translation>seine Reparatur</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>a body with bones of one length</source>
      <translation>ein Körper mit Knochen fester Länge</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>Looking at the lengths of bones</source>
      <translation>Knochenlängen werden betrachtet</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>All four judges agree on {share:.0%} of what was looked at: {judges}</source>
      <translation>Alle vier Richter sind sich bei {share:.0%} des Angesehenen einig: {judges}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>There was time for {looked:,} of {count:,} frames</source>
      <translation>Die Zeit reichte für {looked:,} von {count:,} Bildern</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Believed: {what}</source>
      <translation>Geglaubt: {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nothing could judge it: the track had no places where corrections were held out</source>
      <translation>Nichts konnte es beurteilen: Die Spur hatte keine Orte, wo Korrekturen zurückgehalten wurden</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frame)</source>
      <translation>Hier hat niemand etwas korrigiert. Das Modell stimmt mit sich überein: Orte im Abstand {before:.1f} {unit} kommen auf {after:.1f} {unit} ({count} Bild)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frames)</source>
      <translation>Hier hat niemand etwas korrigiert. Das Modell stimmt mit sich überein: Orte im Abstand {before:.1f} {unit} kommen auf {after:.1f} {unit} ({count} Bilder)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frame)</source>
      <translation>Zurückgehaltene Korrekturen: {before:.1f} {unit} vorher, {after:.1f} {unit} nachher ({count} Bild)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frames)</source>
      <translation>Zurückgehaltene Korrekturen: {before:.1f} {unit} vorher, {after:.1f} {unit} nachher ({count} Bilder)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures helped</source>
      <translation>die Bilder halfen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures were left out</source>
      <translation>die Bilder wurden weggelassen</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>by the corrections {alone}, with pictures {looked}: {taken}</source>
      <translation>durch die Korrekturen {alone}, mit Bildern {looked}: {taken}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>The video would replace the recording {recording}</source>
      <translation>Das Video würde die Aufnahme {recording} ersetzen</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>frames within 0 to {count}</source>
      <translation>Bilder von 0 bis {count}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{start} to {stop}</source>
      <translation>{start} bis {stop}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>There are no such frames to write</source>
      <translation>Solche Bilder zum Schreiben gibt es nicht</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{done} of {count} frames</source>
      <translation>{done} von {count} Bildern</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>Thumbnails</source>
      <translation>Vorschaubilder</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>The project has no pictures</source>
      <translation>Das Projekt hat keine Bilder</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Review an operator</source>
      <translation>Arbeitsplatz bewerten</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>The worst moments of a person at work, with angles and scores</source>
      <translation>Die ungünstigsten Momente einer Person bei der Arbeit, mit Winkeln und Punktwerten</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Two people at work before a depth camera. Space plays; the arrow keys go frame by frame.</source>
      <translation>Zwei Personen bei der Arbeit vor einer Tiefenkamera. Die Leertaste spielt ab; die Pfeiltasten gehen Bild für Bild.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Each person has a row. Click one: what follows is about that person.</source>
      <translation>Jede Person hat eine Zeile. Klicken Sie eine an: Was folgt, betrifft diese Person.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Angles, risk scores and the worst moments of this person. Click one to go there.</source>
      <translation>Winkel, Risikowerte und die ungünstigsten Momente dieser Person. Klicken Sie einen an, um dorthin zu gehen.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Drag a joint that is not where it should be: angles and scores follow.</source>
      <translation>Ziehen Sie ein Gelenk, das nicht am richtigen Ort ist: Winkel und Punktwerte folgen.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This is the panel's button. Its report, as PDF, HTML or a table, is in the menu Ergonomics.</source>
      <translation>Dies ist die Schaltfläche der Ansicht. Ihr Bericht, als PDF, HTML oder Tabelle, ist im Menü „Ergonomie“.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Clean up a track</source>
      <translation>Spur bereinigen</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Find what is wrong, mend it, and take the motion along</source>
      <translation>Fehler finden, beheben und die Bewegung mitnehmen</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>A network found these joints; dashed bones are those that it is not sure of. Drag a joint to correct it. With Ctrl the frames around follow; the wheel says how many.</source>
      <translation>Ein Netz hat diese Gelenke gefunden; bei gestrichelten Knochen ist es unsicher. Ziehen Sie ein Gelenk, um es zu korrigieren. Mit Strg folgen die Bilder ringsum; das Mausrad stellt ein, wie viele.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>What is likely wrong, the worst first. N goes to the next, Return accepts, M mends it.</source>
      <translation>Was wahrscheinlich falsch ist, das Schlimmste zuerst. N geht zum nächsten, die Eingabetaste nimmt an, M behebt es.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Jitter goes with a filter, over all frames or those between I and O.</source>
      <translation>Zittern verschwindet mit einem Filter, über alle Bilder oder die zwischen I und O.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This fills gaps and adds joints that the network did not give. What you corrected stays.</source>
      <translation>Dies füllt Lücken und ergänzt Gelenke, die das Netz nicht geliefert hat. Was Sie korrigiert haben, bleibt.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This makes 3D of it.</source>
      <translation>Dies macht 3D daraus.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>And this writes it for the program that you go on in.</source>
      <translation>Und dies schreibt es für das Programm, in dem Sie weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Compare with truth</source>
      <translation>Mit der Referenz vergleichen</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>How far an estimate is from where the joints really were</source>
      <translation>Wie weit eine Schätzung von den wahren Orten der Gelenke abweicht</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>An estimate and the truth, in 2D and in 3D. The box of a row shows or hides it.</source>
      <translation>Eine Schätzung und die Referenz, in 2D und in 3D. Das Kästchen einer Zeile blendet sie ein oder aus.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Choose what is compared with what. The map shows the error of each joint over time; click in it to go there.</source>
      <translation>Wählen Sie, was womit verglichen wird. Die Karte zeigt den Fehler jedes Gelenks über die Zeit; klicken Sie hinein, um dorthin zu gehen.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Figures has the numbers, Worst frames the pictures. Export writes a page or a CSV.</source>
      <translation>„Kennzahlen“ enthält die Werte, „Schlechteste Bilder“ die Bilder. „Exportieren“ schreibt eine Seite oder eine CSV.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>C goes to and fro between the two tracks in the picture.</source>
      <translation>C wechselt im Bild zwischen den beiden Spuren hin und her.</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>a project with a recording</source>
      <translation>ein Projekt mit einer Aufnahme</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no such recording in the project</source>
      <translation>Eine solche Aufnahme gibt es im Projekt nicht</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>{stage} track</source>
      <translation>{stage}-Spur</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no {wanted} in this recording</source>
      <translation>In dieser Aufnahme gibt es {wanted} nicht</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>stages: {have}</source>
      <translation>Stufen: {have}</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There are no 2D poses in this recording</source>
      <translation>In dieser Aufnahme gibt es keine 2D-Posen</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hourglass</source>
      <translation>Hourglass</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding</source>
      <translation>Einbettung</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hands</source>
      <translation>Hände</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding on depth</source>
      <translation>Einbettung auf Tiefe</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>lifter</source>
      <translation>3D-Heber</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>from corrections</source>
      <translation>aus Korrekturen</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by looking again</source>
      <translation>durch nochmaliges Hinsehen</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by a model of yours</source>
      <translation>von einem Ihrer Modelle</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Repaired</source>
      <translation>Aufgefüllt</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Poses {dims}</source>
      <translation>Posen {dims}</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in 1 frame</source>
      <translation>in 1 Bild zu erneuern</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in {count:,} frames</source>
      <translation>in {count:,} Bildern zu erneuern</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>There is no language {code!r}</source>
      <translation>Es gibt keine Sprache {code!r}</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>The translation {path} cannot be read</source>
      <translation>Die Übersetzung {path} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>Reinstall it</source>
      <translation>Installieren Sie sie neu</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Pose</source>
      <translation>&amp;Pose</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Review</source>
      <translation>P&amp;rüfen</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Er&amp;gonomics</source>
      <translation>Er&amp;gonomie</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>P&amp;lay</source>
      <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>After repai&amp;r</source>
      <translation>A&amp;uffüllen</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Camera and &amp;depth</source>
      <translation>Kamera und &amp;Tiefe</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Keys and joints</source>
      <translation>&amp;Schlüsselbilder und Gelenke</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Foot contacts</source>
      <translation>&amp;Fußkontakte</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Over the range</source>
      <translation>Über den &amp;Bereich</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Points of c&amp;urves</source>
      <translation>P&amp;unkte von Kurven</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Re&amp;fining</source>
      <translation>Ver&amp;feinern</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;wap and join</source>
      <translation>Tauschen und &amp;verbinden</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Sample projects</source>
      <translation>Beispielprojekte</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Guided &amp;paths</source>
      <translation>&amp;Geführte Touren</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Whole person</source>
      <translation>&amp;Ganze Person</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>State of this recording</source>
      <translation>Status dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Speed</source>
      <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;teps</source>
      <translation>&amp;Schritte</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Range</source>
      <translation>&amp;Bereich</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Other poses</source>
      <translation>&amp;Andere Posen</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;3D scene and depth</source>
      <translation>&amp;3D-Szene und Tiefe</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Timeline and curves</source>
      <translation>&amp;Zeitleiste und Kurven</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>La&amp;yout</source>
      <translation>An&amp;ordnung</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Other &amp;recording</source>
      <translation>Andere &amp;Aufnahme</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Open &amp;more</source>
      <translation>&amp;Mehr öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>This recording</source>
      <translation>Diese Aufnahme</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Pictures and &amp;videos</source>
      <translation>Bilder und &amp;Videos</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Training</source>
      <translation>&amp;Training</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Lists</source>
      <translation>Listen</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>All of a &amp;kind</source>
      <translation>Alle einer &amp;Art</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Notes and &amp;segments</source>
      <translation>Notizen und &amp;Abschnitte</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Expected: {expected}</source>
      <translation>Erwartet: {expected}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Got: {got}</source>
      <translation>Erhalten: {got}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Something went wrong in Posewright</source>
      <translation>In Posewright ist etwas schiefgegangen</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{name}: {error}
This is a bug in the program, not your mistake. Your edits are saved. Please report it with the details below.</source>
      <translation>{name}: {error}
Dies ist ein Fehler im Programm, nicht Ihrer. Ihre Änderungen sind gespeichert. Bitte melden Sie ihn mit den Details unten.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details of the error</source>
      <translation>Details zum Fehler</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{count} errors</source>
      <translation>{count} Fehler</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{path} exists already in {path2}.</source>
      <translation>{path} gibt es bereits in {path2}.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Files of an earlier export in it will be replaced.</source>
      <translation>Dateien eines früheren Exports darin werden ersetzt.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>It will be replaced.</source>
      <translation>Die Datei wird ersetzt.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{text}

{more} Continue?</source>
      <translation>{text}

{more} Fortfahren?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Replace?</source>
      <translation>Ersetzen?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo what this notice says</source>
      <translation>Rückgängig machen, was diese Meldung nennt</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Worst frames</source>
      <translation>Schlechteste Bilder</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparing …</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Choose two different tracks of this recording.</source>
      <translation>Wählen Sie zwei verschiedene Spuren dieser Aufnahme.</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>the truth's</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>were predicted</source>
      <translation>wurden vorhergesagt</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>B's</source>
      <translation>B</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>are in A</source>
      <translation>sind in A</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{metric} {value} {unit} over {counted:,} of {of_truth} {count:,} frames; {coverage:.1f} % of {of_truth} joints {there}</source>
      <translation>{metric} {value} {unit} über {counted:,} von {count:,} Bildern ({of_truth}); {coverage:.1f} % der Gelenke ({of_truth}) {there}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The table is in the clipboard</source>
      <translation>Die Tabelle ist in der Zwischenablage</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The picture is in the clipboard</source>
      <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Page with everything (*.html);;Tables, in a folder of this name (*.csv);;Picture of this tab (*.png);;Vector graphics of this tab (*.svg)</source>
      <translation>Seite mit allem (*.html);;Tabellen, in einem Ordner dieses Namens (*.csv);;Bild dieses Reiters (*.png);;Vektorgrafik dieses Reiters (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Export comparison</source>
      <translation>Vergleich exportieren</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{title} beside {truth}</source>
      <translation>{title} neben {truth}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison: {current_recording}</source>
      <translation>Vergleich: {current_recording}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>.html, .csv, .png or .svg</source>
      <translation>.html, .csv, .png oder .svg</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error over time</source>
      <translation>Fehler über die Zeit</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Time (s)</source>
      <translation>Zeit (s)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Threshold ({unit})</source>
      <translation>Schwelle ({unit})</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Correct joints (%)</source>
      <translation>Richtige Gelenke (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Histogram of errors</source>
      <translation>Histogramm der Fehler</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Joints (%)</source>
      <translation>Gelenke (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Confidence of the prediction</source>
      <translation>Konfidenz der Vorhersage</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error against confidence</source>
      <translation>Fehler gegen Konfidenz</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible</source>
      <translation>Sichtbar</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Occluded</source>
      <translation>Verdeckt</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible or unknown</source>
      <translation>Sichtbar oder unbekannt</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Shown</source>
      <translation>Angezeigt</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visibility</source>
      <translation>Sichtbarkeit</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>More tracks…</source>
      <translation>Mehr Spuren…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Other predictions to compare</source>
      <translation>Weitere Vorhersagen zum Vergleichen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Compare more tracks with the same truth</source>
      <translation>Weitere Spuren mit derselben Referenz vergleichen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Also</source>
      <translation>Weitere</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Offset in time</source>
      <translation>Zeitversatz</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Time in the prediction + offset = time in the truth</source>
      <translation>Zeit in der Vorhersage + Versatz = Zeit in der Referenz</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints…</source>
      <translation>Gelenke…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Choose which joints correspond</source>
      <translation>Wählen, welche Gelenke einander entsprechen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Error lines</source>
      <translation>Fehlerlinien</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Draw each joint's distance from the truth, in the picture and in 3D</source>
      <translation>Abstand jedes Gelenks von der Referenz zeichnen, im Bild und in 3D</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>What this tab shows, into the clipboard: a table, or a picture</source>
      <translation>Was dieser Reiter zeigt, in die Zwischenablage: eine Tabelle oder ein Bild</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Figure…</source>
      <translation>Abbildung…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>For a paper: in millimetres and points, as PDF, SVG or PNG</source>
      <translation>Für eine Veröffentlichung: in Millimetern und Punkt, als PDF, SVG oder PNG</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints that are</source>
      <translation>Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} more…</source>
      <translation>{count} weitere…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} joints…</source>
      <translation>{count} Gelenke…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Share of correct joints by threshold (PCK)</source>
      <translation>Anteil richtiger Gelenke nach Schwelle (PCK)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Which share of correct joints</source>
      <translation>Welcher Anteil richtiger Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>These tracks have no common scale for the share of correct joints</source>
      <translation>Diese Spuren haben keinen gemeinsamen Maßstab für den Anteil richtiger Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{title}: area {area:.1f} %</source>
      <translation>{title}: Fläche {area:.1f} %</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric}: bold all joints (area {area:.1f} %), thin each of them</source>
      <translation>{metric}: fett alle Gelenke (Fläche {area:.1f} %), dünn jedes einzelne</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>median {median}, mean {mean}</source>
      <translation>Median {median}, Mittel {mean}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric} ({unit}); the last bar holds all above</source>
      <translation>{metric} ({unit}); der letzte Balken enthält alles darüber</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>rank correlation {rank:.2f}</source>
      <translation>Rangkorrelation {rank:.2f}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>The line joins the medians</source>
      <translation>Die Linie verbindet die Mediane</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>View (recording)</source>
      <translation>Ansicht (Aufnahme)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>All figures</source>
      <translation>Alle Kennzahlen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each joint</source>
      <translation>Kennzahlen jedes Gelenks</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Group by</source>
      <translation>Gruppieren nach</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each group</source>
      <translation>Kennzahlen jeder Gruppe</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Mark segments (E) to have a row for each action.</source>
      <translation>Markieren Sie Segmente (E), um eine Zeile je Aktion zu erhalten.</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>By</source>
      <translation>Nach</translation>
    </message>
    <message>
      <location filename="app/views/comparison/contact_sheet.py" />
      <source>Frame {frames:,}
{error} {unit}</source>
      <translation>Bild {frames:,}
{error} {unit}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Error of each joint over time</source>
      <translation>Fehler jedes Gelenks über die Zeit</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Nothing is compared yet</source>
      <translation>Noch wird nichts verglichen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>0 to {top} {unit} and above:  {metric}, {note}</source>
      <translation>0 bis {top} {unit} und darüber:  {metric}, {note}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>not compared</source>
      <translation>nicht verglichen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Frame {frame:,}
{joint}: {shown}</source>
      <translation>Bild {frame:,}
{joint}: {shown}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>The compared tracks side by side at the current frame</source>
      <translation>Die verglichenen Spuren nebeneinander im aktuellen Bild</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>Nothing of this recording is compared yet</source>
      <translation>Von dieser Aufnahme wird noch nichts verglichen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>not compared here</source>
      <translation>hier nicht verglichen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>The two agree far better {words}: {error} instead of {usual} {unit} apart (median)</source>
      <translation>Die beiden stimmen {words} weit besser überein: {error} statt {usual} {unit} Abstand (Median)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compared with other times: {timing_words}</source>
      <translation>Mit anderen Zeiten verglichen: {timing_words}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compare so</source>
      <translation>So vergleichen</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>By their own times</source>
      <translation>Nach ihren eigenen Zeiten</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>with times × {rate:.4g}</source>
      <translation>mit Zeiten × {rate:.4g}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s later</source>
      <translation>{seconds:.3f} s später</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s earlier</source>
      <translation>{seconds:.3f} s früher</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>{title}: not measurable</source>
      <translation>{title}: nicht messbar</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>, rests on an inferred joint</source>
      <translation>, beruht auf einem erschlossenen Gelenk</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>Angles on the body</source>
      <translation>Winkel am Körper</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Shares of the time compared</source>
      <translation>Verglichene Zeitanteile</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{name} {percent} (could be {percent2} to {percent3})</source>
      <translation>{name} {percent} (könnte {percent2} bis {percent3} sein)</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Compared with</source>
      <translation>Verglichen mit</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>The same work before the workplace was changed: another recording of this project</source>
      <translation>Dieselbe Arbeit vor der Änderung des Arbeitsplatzes: eine andere Aufnahme dieses Projekts</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>not assessable</source>
      <translation>nicht bewertbar</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{percent} {side}, could be {percent2} to {percent3}</source>
      <translation>{percent} {side}, könnte {percent2} bis {percent3} sein</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{number} or more</source>
      <translation>{number} oder mehr</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{method}: time to act soon</source>
      <translation>{method}: Zeit mit baldigem Handlungsbedarf</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Half of the time</source>
      <translation>Hälfte der Zeit</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>left against right</source>
      <translation>links gegen rechts</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before: {name}</source>
      <translation>vorher: {name}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Assessing everybody …</source>
      <translation>Alle werden bewertet …</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Trunk</source>
      <translation>Rumpf</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Neck</source>
      <translation>Nacken</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm L</source>
      <translation>Arm L</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm R</source>
      <translation>Arm R</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>No cycles yet. E marks one by hand in the timeline: press it where a cycle begins and again where it ends.</source>
      <translation>Noch keine Zyklen. E markiert einen von Hand in der Zeitleiste: Drücken Sie es, wo ein Zyklus beginnt, und erneut, wo er endet.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles over each other</source>
      <translation>Zyklen übereinander</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>100% of a cycle</source>
      <translation>100 % eines Zyklus</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Measure of the curves</source>
      <translation>Messgröße der Kurven</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles</source>
      <translation>Zyklen</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycle</source>
      <translation>Zyklus</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>{score} at {lowest}+</source>
      <translation>{score} ab {lowest}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>Exposure: shares of the time</source>
      <translation>Exposition: Zeitanteile</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>half of the time {percentiles:.0f}° or more</source>
      <translation>die Hälfte der Zeit {percentiles:.0f}° oder mehr</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>No lift yet. Go to where a load leaves its place and press “Lift begins or ends here”; go to where it is set down and press it again. The hands are measured, the load is a task fact.</source>
      <translation>Noch kein Hebevorgang. Gehen Sie dorthin, wo eine Last ihren Platz verlässt, und drücken Sie „Heben beginnt oder endet hier“; gehen Sie dorthin, wo sie abgesetzt wird, und drücken Sie erneut. Die Hände werden gemessen, die Last ist eine Angabe zur Aufgabe.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lifts</source>
      <translation>Hebevorgänge</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lift {place}: hands or feet are not seen at its {end}.</source>
      <translation>Hebevorgang {place}: Hände oder Füße sind an seinem Punkt „{end}“ nicht zu sehen.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Reach, {length}</source>
      <translation>Reichweite, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Height, {length}</source>
      <translation>Höhe, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Turn</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Limit, {mass}</source>
      <translation>Grenze, {mass}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Index</source>
      <translation>Index</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Could be</source>
      <translation>Könnte sein</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Change first</source>
      <translation>Zuerst ändern</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>{index} to {index2}</source>
      <translation>{index} bis {index2}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>Worst moments</source>
      <translation>Ungünstigste Momente</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{title}: {fall:.0f} less if neutral</source>
      <translation>{title}: {fall:.0f} weniger, wenn neutral</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{method}{side} {moment}
frame {frame:,}</source>
      <translation>{method}{side} {moment}
Bild {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/risk_paint.py" />
      <source>not measurable</source>
      <translation>nicht messbar</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>What drives the score</source>
      <translation>Was den Wert bestimmt</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Trunk, neck or arms are not seen well enough in this frame.</source>
      <translation>Rumpf, Nacken oder Arme sind in diesem Bild nicht gut genug zu sehen.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Driven by (click: select its joints)</source>
      <translation>Bestimmt durch (Klick: Gelenke auswählen)</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>No part would be lower if neutral.</source>
      <translation>Kein Körperteil wäre in neutraler Haltung niedriger.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>inferred joints</source>
      <translation>erschlossene Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>assumptions</source>
      <translation>Annahmen</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source> Rests on {names}.</source>
      <translation> Beruht auf: {names}.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>{step}: {fall:.0f} less if neutral</source>
      <translation>{step}: {fall:.0f} weniger, wenn neutral</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>A fact of the task</source>
      <translation>Eine Angabe zur Aufgabe</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Other recording in the &amp;corner</source>
      <translation>Andere Aufnahme in der E&amp;cke</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>In step by time; again for the next one, then none</source>
      <translation>Zeitlich im Gleichlauf; noch einmal für die nächste, dann keine</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame earlier</source>
      <translation>Ecke: ein Bild früher</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Where the two did not start together; so does the wheel over it</source>
      <translation>Wenn beide nicht zugleich begannen; ebenso das Mausrad darüber</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame later</source>
      <translation>Ecke: ein Bild später</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>There is no other recording with pictures</source>
      <translation>Es gibt keine andere Aufnahme mit Bildern</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Open one into this project</source>
      <translation>Öffnen Sie eine in diesem Projekt</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Opening …</source>
      <translation>Wird geöffnet …</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Shift the recording in the corner</source>
      <translation>Aufnahme in der Ecke verschieben</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Colours from</source>
      <translation>Farben ab</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Nearest depth in colour, in millimetres</source>
      <translation>Nächste Tiefe in Farbe, in Millimetern</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Farthest depth in colour, in millimetres</source>
      <translation>Fernste Tiefe in Farbe, in Millimetern</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Span the depths of the current frame</source>
      <translation>Die Tiefen des aktuellen Bildes umspannen</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show people in colour (finds them first)</source>
      <translation>Personen in Farbe zeigen (sucht sie zuerst)</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Correct masks</source>
      <translation>Masken korrigieren</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint and erase people's masks</source>
      <translation>Masken von Personen malen und radieren</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show the depth points in the 3D scene</source>
      <translation>Tiefenpunkte in der 3D-Szene zeigen</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>3D points</source>
      <translation>3D-Punkte</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint</source>
      <translation>Malen</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag to paint this person</source>
      <translation>Ziehen, um diese Person zu malen</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Erase</source>
      <translation>Radieren</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag: these pixels show no person</source>
      <translation>Ziehen: Diese Pixel zeigen keine Person</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Not a person</source>
      <translation>Keine Person</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Click: no person, in all frames</source>
      <translation>Klick: keine Person, in allen Bildern</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Person to paint</source>
      <translation>Zu malende Person</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush in pixels</source>
      <translation>Pinselradius in Pixeln</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush</source>
      <translation>Pinselradius</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint only at the depth where the stroke began</source>
      <translation>Nur in der Tiefe malen, in der der Strich begann</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Keep to the surface</source>
      <translation>Auf der Fläche bleiben</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>As found</source>
      <translation>Wie gefunden</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Undo the corrections of this frame</source>
      <translation>Korrekturen dieses Bildes rückgängig machen</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Finding people …</source>
      <translation>Personen werden gesucht …</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Smaller brush</source>
      <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Larger brush</source>
      <translation>Größerer Pinsel</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>   person {mask}</source>
      <translation>   Person {mask}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {joint}</source>
      <translation>{joint} bewegen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {count} joints</source>
      <translation>{count} Gelenke bewegen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Place {joint}</source>
      <translation>{joint} setzen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's left</source>
      <translation>Links der Person</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's right</source>
      <translation>Rechts der Person</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Centre</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Inferred</source>
      <translation>Erschlossen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Adjusted by a tool</source>
      <translation>Von einem Werkzeug angepasst</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Confirmed by hand</source>
      <translation>Von Hand bestätigt</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Absent</source>
      <translation>Nicht vorhanden</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Low confidence</source>
      <translation>Geringe Konfidenz</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Legend: blue circles are the subject's left, orange squares the subject's right</source>
      <translation>Legende: Blaue Kreise sind die linke, orange Quadrate die rechte Seite der Person</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Depth colour scale in millimetres</source>
      <translation>Farbskala der Tiefe in Millimetern</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>no reading</source>
      <translation>kein Messwert</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Frame with poses</source>
      <translation>Bild mit Posen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Opening {recording} …</source>
      <translation>{recording} wird geöffnet …</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Poses can be seen and corrected; relink the file to see the picture.</source>
      <translation>Posen lassen sich ansehen und korrigieren; verknüpfen Sie die Datei neu, um das Bild zu sehen.</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} is missing.
{words}</source>
      <translation>{recording} fehlt.
{words}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Fit picture</source>
      <translation>Bild &amp;einpassen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Actual size</source>
      <translation>&amp;Originalgröße</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Hand tool</source>
      <translation>&amp;Handwerkzeug</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Drag to pan</source>
      <translation>Zum Verschieben ziehen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Joint &amp;names</source>
      <translation>Gelenk&amp;namen</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Legend</source>
      <translation>&amp;Legende</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   no reading</source>
      <translation>   kein Messwert</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   {depth:,.0f} mm</source>
      <translation>   {depth:,.0f} mm</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   double click places the {joint}</source>
      <translation>   Doppelklick setzt: {joint}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} holds poses in 3D and no pictures.
They are in the 3D scene.</source>
      <translation>{recording} enthält Posen in 3D und keine Bilder.
Sie sind in der 3D-Szene.</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Onion skin</source>
      <translation>Zwiebe&amp;lhaut</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>The poses before (dashed) and after, fading</source>
      <translation>Die Posen davor (gestrichelt) und danach, verblassend</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Ghost of what it was made from</source>
      <translation>&amp;Geist der Vorlage</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>Dotted: the pose before it was repaired, refined or corrected</source>
      <translation>Gepunktet: die Pose vor Auffüllen, Verfeinerung oder Korrektur</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Lou&amp;pe while dragging</source>
      <translation>Lu&amp;pe beim Ziehen</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>The pixels under a joint that you drag, enlarged beside it</source>
      <translation>Die Pixel unter einem gezogenen Gelenk, daneben vergrößert</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Enlarged picture under the joint</source>
      <translation>Vergrößertes Bild unter dem Gelenk</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>not a person</source>
      <translation>keine Person</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Paint person {person}</source>
      <translation>Person {person} malen</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Erase mask</source>
      <translation>Maske radieren</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save p&amp;icture as seen…</source>
      <translation>B&amp;ild wie angezeigt speichern…</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>With poses, angles and risk: PNG, or SVG with sharp lines</source>
      <translation>Mit Posen, Winkeln und Risiko: PNG, oder SVG mit scharfen Linien</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Copy pict&amp;ure as seen</source>
      <translation>Bild wie angezeigt &amp;kopieren</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Picture (*.png);;Vector graphics (*.svg)</source>
      <translation>Bild (*.png);;Vektorgrafik (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save picture as seen</source>
      <translation>Bild wie angezeigt speichern</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>There is nothing to see</source>
      <translation>Es ist nichts zu sehen</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>S&amp;wipe between before and after</source>
      <translation>Zwischen vorher und nachher &amp;wischen</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>A line over the picture, to be dragged: poses before refining left of it, after refining right</source>
      <translation>Eine Linie über dem Bild, die gezogen wird: links davon die Posen vor dem Verfeinern, rechts die danach</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Line between before and after</source>
      <translation>Linie zwischen vorher und nachher</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Drag: left of it before refining, right of it after</source>
      <translation>Ziehen: links davon vor dem Verfeinern, rechts danach</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Why or who</source>
      <translation>Warum oder wer</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings: {results}</source>
      <translation>Aufnahmen: {results}</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings of the batch</source>
      <translation>Aufnahmen des Stapels</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>The folder is being looked through</source>
      <translation>Der Ordner wird durchsucht</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Ergonomics</source>
      <translation>Ergonomie</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>This frame</source>
      <translation>Dieses Bild</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Whole recording</source>
      <translation>Ganze Aufnahme</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Worse is the side that is longer at the highest levels; the other may be worse for a moment</source>
      <translation>Schlechter ist die Seite, die länger auf den höchsten Stufen ist; die andere kann für einen Moment schlechter sein</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side</source>
      <translation>schlechtere Seite</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over the picture, people hidden</source>
      <translation>Über dem Bild, Personen verborgen</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over depth where the recording has it; else people as silhouettes. Never a face.</source>
      <translation>Über der Tiefe, wo die Aufnahme sie hat; sonst Personen als Silhouetten. Nie ein Gesicht.</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Find by repetition</source>
      <translation>Über Wiederholung finden</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>1 assumption…</source>
      <translation>1 Annahme…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>{count} assumptions…</source>
      <translation>{count} Annahmen…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Nobody said, so it is assumed; the report lists it:</source>
      <translation>Niemand hat es gesagt, also wird es angenommen; der Bericht führt es auf:</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Measuring angles …</source>
      <translation>Winkel werden gemessen …</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Edited since: being assessed again. </source>
      <translation>Seither bearbeitet: wird neu bewertet. </translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up: {source}</source>
      <translation>Oben: {source}</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source> (a guess: Ergonomics &gt; Vertical by two clicks).</source>
      <translation> (geraten: Ergonomie &gt; Senkrechte durch zwei Klicks).</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up is assumed: {source}.</source>
      <translation>Oben ist angenommen: {source}.</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side ({worse})</source>
      <translation>schlechtere Seite ({worse})</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>above the floor</source>
      <translation>über dem Boden</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>from the hips</source>
      <translation>ab der Hüfte</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Hands: {names}.</source>
      <translation>Hände: {names}.</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Remove outliers (Hampel)</source>
      <translation>Ausreißer entfernen (Hampel)</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Low-pass (Butterworth)</source>
      <translation>Tiefpass (Butterworth)</translation>
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
      <translation>Gauß</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Clean up: outliers, gaps, low-pass</source>
      <translation>Bereinigen: Ausreißer, Lücken, Tiefpass</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Apply</source>
      <translation>Anwenden</translation>
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
      <translation>Fortschritt von {job}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Details…</source>
      <translation>Details…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Recordings…</source>
      <translation>Aufnahmen…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Where each of them stands</source>
      <translation>Wo jede von ihnen steht</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Failed: {describe}</source>
      <translation>Fehlgeschlagen: {describe}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Finished in {duration}</source>
      <translation>Fertig in {duration}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Waiting for the previous job</source>
      <translation>Wartet auf den vorigen Auftrag</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Stopping…</source>
      <translation>Wird angehalten…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{duration} left</source>
      <translation>noch {duration}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove from the queue: {title}</source>
      <translation>Aus der Warteschlange entfernen: {title}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>No jobs. Estimates, imports and exports appear here.</source>
      <translation>Keine Aufträge. Schätzungen, Importe und Exporte erscheinen hier.</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Clear finished</source>
      <translation>Fertige entfernen</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Start held jobs</source>
      <translation>Zurückgestellte Aufträge starten</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs that were queued when this project was closed</source>
      <translation>Aufträge, die beim Schließen dieses Projekts in der Warteschlange standen</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Held</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Queued</source>
      <translation>Eingereiht</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joint</source>
      <translation>Gelenk</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Move {name}</source>
      <translation>{name} bewegen</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joints of the current frame</source>
      <translation>Gelenke des aktuellen Bildes</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Note…</source>
      <translation>Notiz…</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment</source>
      <translation>Segment</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Next segment</source>
      <translation>Nächstes Segment</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>segment</source>
      <translation>Segment</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes, #tags</source>
      <translation>Notizen, #Schlagwörter suchen</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes and segments</source>
      <translation>Notizen und Segmente durchsuchen</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>All recordings</source>
      <translation>Alle Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Remove the selected notes and segments</source>
      <translation>Ausgewählte Notizen und Segmente entfernen</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment “{label}” since frame {start:,}</source>
      <translation>Segment „{label}“ seit Bild {start:,}</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search names, people, states, notes, #tags</source>
      <translation>Namen, Personen, Status, Notizen, #Schlagwörter suchen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search recordings</source>
      <translation>Aufnahmen durchsuchen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Recordings of this project</source>
      <translation>Aufnahmen dieses Projekts</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>State of the selected recordings</source>
      <translation>Status der ausgewählten Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Progress of the work on the selected recordings</source>
      <translation>Fortschritt der Arbeit an den ausgewählten Aufnahmen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue…</source>
      <translation>Einreihen…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue a job for the selected recordings</source>
      <translation>Auftrag für die ausgewählten Aufnahmen einreihen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>The same job for all selected recordings, one after the other</source>
      <translation>Derselbe Auftrag für alle ausgewählten Aufnahmen, nacheinander</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue</source>
      <translation>Einreihen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Process: estimate, repair, lift…</source>
      <translation>Verarbeiten: schätzen, auffüllen, in 3D heben…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Estimate poses…</source>
      <translation>Posen schätzen…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Repair…</source>
      <translation>Auffüllen…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Lift to 3D…</source>
      <translation>In 3D heben…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} note</source>
      <translation>{count} Notiz</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} notes</source>
      <translation>{count} Notizen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{coverage:.0%} seen</source>
      <translation>{coverage:.0%} gesehen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{open:,} of {suggested:,} to check</source>
      <translation>{open:,} von {suggested:,} zu prüfen</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Thumbnail of {recording}</source>
      <translation>Vorschaubild von {recording}</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>what was corrected</source>
      <translation>was korrigiert wurde</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>frames without corrections</source>
      <translation>Bilder ohne Korrekturen</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>drawn people</source>
      <translation>gezeichnete Menschen</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>End now</source>
      <translation>Jetzt beenden</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Takes the best so far: it is judged, and put beside the track if it is better</source>
      <translation>Nimmt das Beste bisher: Es wird beurteilt und neben die Spur gestellt, wenn es besser ist</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>No network is learning. Pose &gt; Refining &gt; Refine on this recording starts one.</source>
      <translation>Kein Netz lernt gerade. Pose &gt; Verfeinern &gt; An dieser Aufnahme verfeinern startet eines.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Hold</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Corrections that it does not learn from: {first:.1f} px at first, {best:.1f} px at best.</source>
      <translation>Korrekturen, aus denen es nicht lernt: anfangs {first:.1f} px, bestenfalls {best:.1f} px.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Held.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Curves of the network that learns</source>
      <translation>Kurven des lernenden Netzes</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Judge (px)</source>
      <translation>Urteil (px)</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Losses</source>
      <translation>Verluste</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Seconds of learning</source>
      <translation>Sekunden des Lernens</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Some frames before and after</source>
      <translation>Einige Bilder vorher und nachher</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Grey: before. In colour: after. Click to go to the frame</source>
      <translation>Grau: vorher. In Farbe: nachher. Klicken führt zum Bild</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Fix</source>
      <translation>Beheben</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What to check</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Share of doubtful frames done</source>
      <translation>Anteil der erledigten zweifelhaften Bilder</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Suggestions, the worst first</source>
      <translation>Vorschläge, die schlimmsten zuerst</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan again</source>
      <translation>Erneut durchsuchen</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan the whole track</source>
      <translation>Ganze Spur durchsuchen</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scanning …</source>
      <translation>Wird durchsucht …</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>This track has not been scanned yet.</source>
      <translation>Diese Spur wurde noch nicht durchsucht.</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Nothing is left to check in {frames:,} frames.</source>
      <translation>In {frames:,} Bildern ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{left:,} of {there:,} left, in {left_frames:,} of {frames:,} frames</source>
      <translation>{left:,} von {there:,} übrig, in {left_frames:,} von {frames:,} Bildern</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Frames to correct before refining</source>
      <translation>Vor dem Verfeinern zu korrigierende Bilder</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Doubtful ones, far from what is corrected: what is corrected there teaches a refinement most. Shift+T goes to the first</source>
      <translation>Zweifelhafte, weit von dem, was korrigiert ist: was dort korrigiert wird, lehrt eine Verfeinerung am meisten. Shift+T geht zum ersten</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>To refine, correct:</source>
      <translation>Zum Verfeinern korrigieren:</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recordings, people and tracks</source>
      <translation>Aufnahmen, Personen und Spuren</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recording, person, track</source>
      <translation>Aufnahme, Person, Spur</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>
The file is missing: File &gt; Relink recording</source>
      <translation>
Die Datei fehlt: Datei &gt; Aufnahme neu verknüpfen</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>file missing</source>
      <translation>Datei fehlt</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Double click to name this person</source>
      <translation>Doppelklicken, um diese Person zu benennen</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Click to edit this track; the box shows or hides it</source>
      <translation>Klicken, um diese Spur zu bearbeiten; das Kästchen blendet sie ein oder aus</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>This 3D is older than its 2D poses or foot contacts: Pose &gt; Renew 3D</source>
      <translation>Dieses 3D ist älter als seine 2D-Posen oder Fußkontakte: Pose &gt; 3D erneuern</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>{corrected} corrected</source>
      <translation>{corrected} korrigiert</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>assumed: {unsaid}</source>
      <translation>angenommen: {unsaid}</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source> (assumed)</source>
      <translation> (angenommen)</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>, {fps:g} fps{assumed}</source>
      <translation>, {fps:g} fps{assumed}</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frame</source>
      <translation>3D ist in {count:,} Bild zu erneuern</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frames</source>
      <translation>3D ist in {count:,} Bildern zu erneuern</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Front</source>
      <translation>Vorn</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the front</source>
      <translation>Von vorn betrachten</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the side</source>
      <translation>Von der Seite betrachten</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Top</source>
      <translation>Oben</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the top</source>
      <translation>Von oben betrachten</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the camera</source>
      <translation>Von der Kamera aus betrachten</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Keep bone lengths while a joint is dragged</source>
      <translation>Knochenlängen beim Ziehen eines Gelenks beibehalten</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Lock bones</source>
      <translation>Knochen sperren</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Trail</source>
      <translation>Bahn</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Show the path of the selected joints</source>
      <translation>Bahn der ausgewählten Gelenke zeigen</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Bring the selection into view</source>
      <translation>Auswahl ins Blickfeld holen</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>the platform {platformname!r} has no OpenGL</source>
      <translation>die Plattform {platformname!r} hat kein OpenGL</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>no OpenGL context can be made; a graphics driver (or Mesa) is missing</source>
      <translation>es lässt sich kein OpenGL-Kontext anlegen; ein Grafiktreiber (oder Mesa) fehlt</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_compass.py" />
      <source>Axes of the 3D scene</source>
      <translation>Achsen der 3D-Szene</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_gestures.py" />
      <source>Move {joint} in 3D</source>
      <translation>{joint} in 3D bewegen</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from front</source>
      <translation>3D von vorn</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from side</source>
      <translation>3D von der Seite</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from top</source>
      <translation>3D von oben</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from camera</source>
      <translation>3D von der Kamera</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Keep bone lengths in 3D</source>
      <translation>Knochenlängen in 3D beibehalten</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Trail of the selected joints</source>
      <translation>Bahn der ausgewählten Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Fit 3D scene</source>
      <translation>3D-Szene einpassen</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y up, from the floor</source>
      <translation>mm, y nach oben, ab dem Boden</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the camera</source>
      <translation>mm, y nach unten, ab der Kamera</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the pelvis</source>
      <translation>mm, y nach unten, ab dem Becken</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>3D scene</source>
      <translation>3D-Szene</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>There is no 3D track of this recording yet.
Pose &gt; Lift to 3D makes one of 2D poses.</source>
      <translation>Zu dieser Aufnahme gibt es noch keine 3D-Spur.
Pose &gt; In 3D heben macht eine aus 2D-Posen.</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>The 3D view needs OpenGL, and {problem}.
Everything else works without it.</source>
      <translation>Die 3D-Ansicht braucht OpenGL, und {problem}.
Alles andere funktioniert ohne.</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent files</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open a video, a depth recording, poses or a project, or drop them anywhere here.</source>
      <translation>Öffnen Sie ein Video, eine Tiefenaufnahme, Posen oder ein Projekt, oder ziehen Sie sie irgendwo hierher.</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Guided paths</source>
      <translation>Geführte Touren</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Thumbnail of {name}</source>
      <translation>Vorschaubild von {name}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Change foot contact</source>
      <translation>Fußkontakt ändern</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Add foot contact</source>
      <translation>Fußkontakt hinzufügen</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>{foot} stands, frames {start:,} to {stop:,}</source>
      <translation>{foot} steht, Bilder {start:,} bis {stop:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Drag an end; drag or double click an empty place for a new one; double click removes</source>
      <translation>Ein Ende ziehen; an leerer Stelle ziehen oder doppelklicken für neue; Doppelklick entfernt</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Move points</source>
      <translation>Punkte verschieben</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Scale points</source>
      <translation>Punkte skalieren</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Bone angle</source>
      <translation>Knochenwinkel</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>° in {dims}D</source>
      <translation>° in {dims}D</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Between the two bones that meet in a joint, from 3D where there is 3D; 180° is straight</source>
      <translation>Zwischen den beiden Knochen, die sich in einem Gelenk treffen, aus 3D, wo es 3D gibt; 180° ist gestreckt</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Curves of the selected joints</source>
      <translation>Kurven der ausgewählten Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Quantity shown in the curves</source>
      <translation>In den Kurven gezeigte Größe</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Select joints in the picture or in the table to see their curves here</source>
      <translation>Wählen Sie Gelenke im Bild oder in der Tabelle aus, um hier ihre Kurven zu sehen</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Frame {frame:,}</source>
      <translation>Bild {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source>{title}: {value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{title}: {value:.0f}, möglich {low:.0f} bis {high:.0f}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source> (edited)</source>
      <translation> (bearbeitet)</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Missing joints</source>
      <translation>Fehlende Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Inferred joints</source>
      <translation>Erschlossene Gelenke</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Fastest joint</source>
      <translation>Schnellstes Gelenk</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Largest acceleration</source>
      <translation>Größte Beschleunigung</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Bone length error</source>
      <translation>Knochenlängenfehler</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Left/right swap</source>
      <translation>Links/rechts vertauscht</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Uncertainty</source>
      <translation>Unsicherheit</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Error to ground truth</source>
      <translation>Fehler zur Referenz</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Moved by refining</source>
      <translation>Durch Verfeinern bewegt</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom in</source>
      <translation>Zeitleiste: vergrößern</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom out</source>
      <translation>Zeitleiste: verkleinern</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Statistic shown in the timeline</source>
      <translation>In der Zeitleiste gezeigte Statistik</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Next statistic in the timeline</source>
      <translation>Nächste Statistik in der Zeitleiste</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Segments</source>
      <translation>Segmente</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>not looked at yet</source>
      <translation>noch nicht angesehen</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>present</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints missing</source>
      <translation>Gelenke fehlen</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints inferred</source>
      <translation>Gelenke erschlossen</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>adjusted by a tool</source>
      <translation>von einem Werkzeug angepasst</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>corrected by hand</source>
      <translation>von Hand korrigiert</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>no person</source>
      <translation>keine Person</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>Corrected by hand</source>
      <translation>Von Hand korrigiert</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>To check ({left:,})</source>
      <translation>Zu prüfen ({left:,})</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>About the middle of their values</source>
      <translation>Um die Mitte ihrer Werte</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>&amp;Choose all points in sight</source>
      <translation>Alle si&amp;chtbaren Punkte wählen</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Of the curves; Ctrl+drag chooses with a box</source>
      <translation>Der Kurven; Strg+Ziehen wählt mit einem Rahmen</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;up</source>
      <translation>Punkte ver&amp;größern</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;down</source>
      <translation>Punkte ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Fi&amp;gure for a paper…</source>
      <translation>Abbildun&amp;g für eine Veröffentlichung…</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Curves or comparison in millimetres and points: PDF, SVG or PNG</source>
      <translation>Kurven oder Vergleich in Millimetern und Punkt: PDF, SVG oder PNG</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>There is no figure yet</source>
      <translation>Es gibt noch keine Abbildung</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Select joints and look at their curves, or compare two tracks</source>
      <translation>Wählen Sie Gelenke und sehen Sie deren Kurven an, oder vergleichen Sie zwei Spuren</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Show all jobs</source>
      <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Running job</source>
      <translation>Laufender Auftrag</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Progress of the running job</source>
      <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Cancel the running job</source>
      <translation>Laufenden Auftrag abbrechen</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source> (and {more} more)</source>
      <translation> (und {more} weitere)</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>stopping</source>
      <translation>wird angehalten</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>{fraction:.0%}, held</source>
      <translation>{fraction:.0%}, angehalten</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>, {duration} left</source>
      <translation>, noch {duration}</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>Panels</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Preferences…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Find a command…</source>
      <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>All that can be done, with its keys: type a few letters of it</source>
      <translation>Alles, was möglich ist, mit seinen Tasten: tippen Sie ein paar Buchstaben davon</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Reset layout</source>
      <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Help on this panel</source>
      <translation>&amp;Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>The documentation, offline, at what has the keyboard</source>
      <translation>Die Dokumentation, offline, zu dem, was den Tastaturfokus hat</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Keyboard and mouse…</source>
      <translation>&amp;Tastatur und Maus…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;About and check of this installation…</source>
      <translation>&amp;Über Posewright und Prüfung der Installation…</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next panel</source>
      <translation>Nächste Ansicht</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Previous panel</source>
      <translation>Vorige Ansicht</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next quantity in the curves</source>
      <translation>Nächste Größe in den Kurven</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>The picture</source>
      <translation>Das Bild</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Which pictures are shown</source>
      <translation>Welche Bilder gezeigt werden</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Modes that are on</source>
      <translation>Eingeschaltete Modi</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame and time</source>
      <translation>Bild und Zeit</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame, its own number (#) and time</source>
      <translation>Bild, seine eigene Nummer (#) und Zeit</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame {frame} of 0–{last}{own}   {times:.3f} s</source>
      <translation>Bild {frame} von 0–{last}{own}   {times:.3f} s</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Depth only: no colour pictures opened</source>
      <translation>Nur Tiefe: keine Farbbilder geöffnet</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Poses only: no pictures opened</source>
      <translation>Nur Posen: keine Bilder geöffnet</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened, people covered</source>
      <translation>Bilder geöffnet, Personen verdeckt</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened as recorded</source>
      <translation>Bilder wie aufgenommen geöffnet</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Segment “{label}” since frame {running}</source>
      <translation>Segment „{label}“ seit Bild {running}</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Mirrored editing</source>
      <translation>Gespiegeltes Bearbeiten</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Toolbar</source>
      <translation>Werkzeugleiste</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Speed (Up, Down; 1 for normal)</source>
      <translation>Geschwindigkeit (Auf, Ab; 1 für normal)</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>{tour}: {at} of {count}</source>
      <translation>{tour}: {at} von {count}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Cannot read the calibration {path}</source>
      <translation>Die Kalibrierung {path} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is not a calibration file</source>
      <translation>{path} ist keine Kalibrierungsdatei</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>There is no camera in {path}</source>
      <translation>In {path} gibt es keine Kamera</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is too large for a calibration file</source>
      <translation>{path} ist zu groß für eine Kalibrierungsdatei</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Camera {name} has a fisheye lens</source>
      <translation>Kamera {name} hat ein Fischaugenobjektiv</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>a pinhole camera</source>
      <translation>eine Lochkamera</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Undistort first</source>
      <translation>Entzerren Sie zuerst</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A calibration needs no document type or entities</source>
      <translation>Eine Kalibrierung braucht weder Dokumenttyp noch Entitäten</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Qualisys XML</source>
      <translation>Qualisys-XML</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A Qualisys camera has no {tag}</source>
      <translation>Einer Qualisys-Kamera fehlt {tag}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The {tag} of a Qualisys camera is not finite</source>
      <translation>{tag} einer Qualisys-Kamera ist nicht endlich</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The calibration has no {keys}</source>
      <translation>Der Kalibrierung fehlt {keys}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The distortion model {model} is not supported</source>
      <translation>Das Verzeichnungsmodell {model} wird nicht unterstützt</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>brown_conrady or its inverse</source>
      <translation>brown_conrady oder seine Umkehrung</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>An intrinsic matrix is 3 x 3</source>
      <translation>Eine intrinsische Matrix ist 3 x 3</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>at most k1 k2 p1 p2 k3 k4 k5 k6</source>
      <translation>höchstens k1 k2 p1 p2 k3 k4 k5 k6</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>This distortion model is not supported</source>
      <translation>Dieses Verzeichnungsmodell wird nicht unterstützt</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{used} values</source>
      <translation>{used} Werte</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Two cameras of the calibration have the same name</source>
      <translation>Zwei Kameras der Kalibrierung haben denselben Namen</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of a camera needs both a rotation and a translation</source>
      <translation>Die Lage einer Kamera braucht sowohl eine Drehung als auch eine Verschiebung</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This field of view is impossible</source>
      <translation>Dieses Sichtfeld ist unmöglich</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>between 0 and 180 degrees</source>
      <translation>zwischen 0 und 180 Grad</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>width, height, K, distortion, R, t</source>
      <translation>width, height, K, distortion, R, t</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a camera</source>
      <translation>Das ist keine Kamera</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera cannot look along its own up direction, or at its own position</source>
      <translation>Eine Kamera kann nicht entlang ihrer eigenen Hochachse oder auf ihren eigenen Standort blicken</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>Read a calibration with rotation and translation</source>
      <translation>Lesen Sie eine Kalibrierung mit Drehung und Verschiebung</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of this camera is unknown</source>
      <translation>Die Lage dieser Kamera ist unbekannt</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This depth image does not fit the camera</source>
      <translation>Dieses Tiefenbild passt nicht zur Kamera</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's {name} must be numbers</source>
      <translation>{name} einer Kamera muss aus Zahlen bestehen</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>{shape} finite numbers</source>
      <translation>{shape} endliche Zahlen</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This {name} of a camera is not usable</source>
      <translation>Dieser Wert {name} einer Kamera ist nicht brauchbar</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a usable image size</source>
      <translation>Das ist keine brauchbare Bildgröße</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>1 to {max_side} pixels</source>
      <translation>1 bis {max_side} Pixel</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx and fy &gt; 0</source>
      <translation>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx und fy &gt; 0</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not an intrinsic matrix</source>
      <translation>Das ist keine intrinsische Matrix</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This distortion is not usable</source>
      <translation>Diese Verzeichnung ist nicht brauchbar</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's rotation must be a rotation matrix (no scale, no mirror)</source>
      <translation>Die Drehung einer Kamera muss eine Drehmatrix sein (keine Skalierung, keine Spiegelung)</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>These are no foot contacts</source>
      <translation>Das sind keine Fußkontakte</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>spans of frames, one after the other</source>
      <translation>Bildabschnitte, einer nach dem anderen</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>There is no folder {folder}</source>
      <translation>Es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>the folder of a data set</source>
      <translation>der Ordner eines Datensatzes</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>{folder} is not a known data set</source>
      <translation>{folder} ist kein bekannter Datensatz</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>{path} is not an annotation of Human3.6M</source>
      <translation>{path} ist keine Annotation von Human3.6M</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>pose/2d, pose/3d, frame, camera</source>
      <translation>pose/2d, pose/3d, frame, camera</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 32, 2) and (N, 32, 3)</source>
      <translation>(N, 32, 2) und (N, 32, 3)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 17, 3) and (N, 17, 4)</source>
      <translation>(N, 17, 3) und (N, 17, 4)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>This picture lies outside its data set</source>
      <translation>Dieses Bild liegt außerhalb seines Datensatzes</translation>
    </message>
    <message>
      <location filename="core/datasets/itop.py" />
      <source>{path} has not the layout of ITOP's depth maps</source>
      <translation>{path} ist nicht aufgebaut wie die Tiefenkarten von ITOP</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} is not a depth recording</source>
      <translation>{path} ist keine Tiefenaufnahme</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: pictures as in a mirror are assumed</source>
      <translation>{name}: Spiegelverkehrte Bilder werden angenommen</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: the usual intrinsics of a Kinect are assumed</source>
      <translation>{name}: Die üblichen Kameraparameter einer Kinect werden angenommen</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} does not say what its camera is</source>
      <translation>{path} sagt nicht, welche Kamera es ist</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>Put its intrinsics beside the recording</source>
      <translation>Legen Sie ihre Kameraparameter neben die Aufnahme</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{path} has different numbers of frames in 2D and 3D</source>
      <translation>{path} hat in 2D und 3D verschieden viele Bilder</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{count} and {count2}</source>
      <translation>{count} und {count2}</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not an annotation of MPII</source>
      <translation>{path} ist keine Annotation von MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not the annotation of MPII</source>
      <translation>{path} ist nicht die Annotation von MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>This is not a person of MPII</source>
      <translation>Das ist keine Person von MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>16 joints, a picture's plain name</source>
      <translation>16 Gelenke, der bloße Name eines Bildes</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>{source} has no depth</source>
      <translation>{source} hat keine Tiefe</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Open a depth recording to separate people</source>
      <translation>Öffnen Sie eine Tiefenaufnahme, um Personen zu trennen</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Tracking people</source>
      <translation>Personen werden verfolgt</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>People found</source>
      <translation>Gefundene Personen</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Learning the background</source>
      <translation>Der Hintergrund wird gelernt</translation>
    </message>
    <message>
      <location filename="core/document.py" />
      <source>There is no {stage} track of person {person} in this project</source>
      <translation>In diesem Projekt gibt es keine Spur {stage} von Person {person}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{what} has bytes that are not UTF-8</source>
      <translation>{what} enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Rename it first</source>
      <translation>Benennen Sie es zuerst um</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>The recording that this belongs to is no longer in the project</source>
      <translation>Die zugehörige Aufnahme ist nicht mehr im Projekt</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Nothing is selected</source>
      <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{min} to {max}</source>
      <translation>{min} bis {max}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>These frames are outside the track</source>
      <translation>Diese Bilder liegen außerhalb der Spur</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>0 to {count}</source>
      <translation>0 bis {count}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>There is no such joint in {skeleton}</source>
      <translation>Ein solches Gelenk gibt es in {skeleton} nicht</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move joint</source>
      <translation>Gelenk bewegen</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>A falloff cannot be negative</source>
      <translation>Ein Auslauf kann nicht negativ sein</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>0 frames or more</source>
      <translation>0 Bilder oder mehr</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>{before} and {after}</source>
      <translation>{before} und {after}</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move</source>
      <translation>Bewegen</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lock lengths</source>
      <translation>Längen sperren</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lengths can be locked in 3D only: in a picture they change with the view</source>
      <translation>Längen lassen sich nur in 3D sperren: In einem Bild ändern sie sich mit der Ansicht</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Delete joints</source>
      <translation>Gelenke löschen</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Paste poses</source>
      <translation>Posen einfügen</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>These poses cannot be pasted here</source>
      <translation>Diese Posen lassen sich hier nicht einfügen</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>There is no such joint in {skeleton}, or none is selected</source>
      <translation>Ein solches Gelenk gibt es in {skeleton} nicht, oder es ist keines ausgewählt</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Interpolate</source>
      <translation>Interpolieren</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is nothing between these frames to interpolate</source>
      <translation>Zwischen diesen Bildern gibt es nichts zu interpolieren</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is no interpolation {method!r}</source>
      <translation>Es gibt keine Interpolation {method!r}</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>linear or cubic</source>
      <translation>linear oder kubisch</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Cannot interpolate {name}: it is missing at an end</source>
      <translation>{name} kann nicht interpoliert werden: Es fehlt an einem Ende</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Place it at both ends first</source>
      <translation>Setzen Sie es zuerst an beiden Enden</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These positions do not fit</source>
      <translation>Diese Positionen passen nicht</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These confidences do not fit</source>
      <translation>Diese Konfidenzen passen nicht</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Set visibility</source>
      <translation>Sichtbarkeit setzen</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Remove person</source>
      <translation>Person entfernen</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Add recording</source>
      <translation>Aufnahme hinzufügen</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This recording has another number</source>
      <translation>Diese Aufnahme hat eine andere Nummer</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Name person</source>
      <translation>Person benennen</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>These frames are outside the recording</source>
      <translation>Diese Bilder liegen außerhalb der Aufnahme</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Correct mask</source>
      <translation>Maske korrigieren</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Describe recording</source>
      <translation>Aufnahme beschreiben</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This is not a property of a recording</source>
      <translation>Das ist keine Eigenschaft einer Aufnahme</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Retouch</source>
      <translation>Retuschieren</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These poses are of another skeleton</source>
      <translation>Diese Posen gehören zu einem anderen Skelett</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Correct</source>
      <translation>Korrigieren</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These corrections are of other poses</source>
      <translation>Diese Korrekturen gehören zu anderen Posen</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>There is nothing to correct</source>
      <translation>Es gibt nichts zu korrigieren</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Swap left and right</source>
      <translation>Links und rechts tauschen</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Skeleton {skeleton} has no left and right joints to swap</source>
      <translation>Das Skelett {skeleton} hat keine linken und rechten Gelenke zum Tauschen</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be swapped with itself</source>
      <translation>Eine Person kann nicht mit sich selbst getauscht werden</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be swapped: their skeletons or lengths differ</source>
      <translation>Diese beiden Spuren lassen sich nicht tauschen: Ihre Skelette oder Längen unterscheiden sich</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be joined with itself</source>
      <translation>Eine Person kann nicht mit sich selbst verbunden werden</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be joined: their skeletons or lengths differ</source>
      <translation>Diese beiden Spuren lassen sich nicht verbinden: Ihre Skelette oder Längen unterscheiden sich</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>The other person is not in these frames</source>
      <translation>Die andere Person ist in diesen Bildern nicht vorhanden</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Take over poses</source>
      <translation>Posen übernehmen</translation>
    </message>
    <message>
      <location filename="core/edits/tracks.py" />
      <source>Replace track</source>
      <translation>Spur ersetzen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>There are no poses to assess</source>
      <translation>Es gibt keine Posen zu bewerten</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Measuring angles</source>
      <translation>Winkel werden gemessen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Scoring again with wider thresholds</source>
      <translation>Erneute Bewertung mit weiter gefassten Schwellen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Adding up exposure</source>
      <translation>Exposition wird summiert</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Looking for the worst moments</source>
      <translation>Die ungünstigsten Momente werden gesucht</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Assessed</source>
      <translation>Bewertet</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> shoulder widths</source>
      <translation> Schulterbreiten</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> degrees</source>
      <translation> Grad</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Where the {text} is not seen ({hidden:.0%} of the time) it is assumed to be {value:g}{unit}, give or take {sigma:g}: the band allows for that.</source>
      <translation>Wo {text} nicht zu sehen ist ({hidden:.0%} der Zeit), wird {value:g}{unit} angenommen, plus oder minus {sigma:g}: Das Band berücksichtigt das.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Legs are not seen: weight on both feet, knees nearly straight.</source>
      <translation>Die Beine sind nicht zu sehen: Gewicht auf beiden Füßen, Knie fast gestreckt.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>The position in the scene is unknown: walking is not assessed.</source>
      <translation>Die Position in der Szene ist unbekannt: Gehen wird nicht bewertet.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Measured in a picture: what happens out of its plane is not measurable.</source>
      <translation>In einem Bild gemessen: Was außerhalb seiner Ebene geschieht, ist nicht messbar.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>The person is turned about {median:.0f} degrees out of the stated view (over 30 in {mean:.0%} of the time): angles are less certain by as much.</source>
      <translation>Die Person ist etwa {median:.0f} Grad aus der angegebenen Ansicht gedreht (über 30 in {mean:.0%} der Zeit): Um so viel sind die Winkel unsicherer.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Hips are not seen: the trunk, and all that is measured against it, is not measurable.</source>
      <translation>Die Hüften sind nicht zu sehen: Der Rumpf und alles, was gegen ihn gemessen wird, ist nicht messbar.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in space need a vertical in space</source>
      <translation>Posen im Raum brauchen eine Senkrechte im Raum</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>three numbers</source>
      <translation>drei Zahlen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Say from which side the picture shows the person, or lift the poses to 3D</source>
      <translation>Geben Sie an, von welcher Seite das Bild die Person zeigt, oder heben Sie die Posen in 3D</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>2D poses alone do not show what is forward</source>
      <translation>2D-Posen allein zeigen nicht, wo vorn ist</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in a picture need a vertical in the picture</source>
      <translation>Posen in einem Bild brauchen eine Senkrechte im Bild</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>two numbers</source>
      <translation>zwei Zahlen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>not seen in both</source>
      <translation>nicht in beiden zu sehen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less</source>
      <translation>weniger</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less, within what is uncertain</source>
      <translation>weniger, innerhalb der Unsicherheit</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more, within what is uncertain</source>
      <translation>mehr, innerhalb der Unsicherheit</translation>
    </message>
    <message>
      <location filename="core/ergonomics/cycles.py" />
      <source>Looking for repetition</source>
      <translation>Wiederholungen werden gesucht</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, left</source>
      <translation>Oberarm, links</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, right</source>
      <translation>Oberarm, rechts</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk side bend</source>
      <translation>Rumpfseitneigung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk twist</source>
      <translation>Rumpfverdrehung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Neck forward</source>
      <translation>Nackenneigung nach vorn</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>two or more movements per minute ({per_min:.1f})</source>
      <translation>zwei oder mehr Bewegungen pro Minute ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>fewer than two movements per minute ({per_min:.1f})</source>
      <translation>weniger als zwei Bewegungen pro Minute ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>too short to count movements: judged only where their number makes no difference</source>
      <translation>zu kurz, um Bewegungen zu zählen: nur bewertet, wo ihre Zahl keinen Unterschied macht</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Load held or moved</source>
      <translation>Gehaltene oder bewegte Last</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>How it is handled</source>
      <translation>Art der Handhabung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Grip</source>
      <translation>Griff</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>The same movement</source>
      <translation>Dieselbe Bewegung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Done for</source>
      <translation>Ausgeführt</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Sitting</source>
      <translation>Sitzend</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Weight on</source>
      <translation>Gewicht auf</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arms rest on something</source>
      <translation>Arme liegen auf</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans on something</source>
      <translation>Rumpf ist angelehnt</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm hangs by its weight</source>
      <translation>Arm hängt durch sein Gewicht</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist, where unseen</source>
      <translation>Handgelenk, wo nicht zu sehen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways</source>
      <translation>Handgelenk seitlich abgeknickt</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Forearm turned</source>
      <translation>Unterarm gedreht</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Head turned, where unseen</source>
      <translation>Kopf gedreht, wo nicht zu sehen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulders raised, where unseen</source>
      <translation>Schultern angehoben, wo nicht zu sehen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held over a minute</source>
      <translation>Über eine Minute gehalten</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Rapid large changes</source>
      <translation>Schnelle große Änderungen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>now and then</source>
      <translation>ab und zu</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>held, or over 4 times a minute</source>
      <translation>gehalten, oder über 4-mal pro Minute</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>with a jerk or a shock</source>
      <translation>mit Ruck oder Stoß</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>both feet</source>
      <translation>beiden Füßen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>one foot</source>
      <translation>einem Fuß</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>neutral</source>
      <translation>neutral</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>bent</source>
      <translation>gebeugt</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>strongly bent</source>
      <translation>stark gebeugt</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>in the middle of its range</source>
      <translation>in der Mitte seines Bereichs</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>near its end</source>
      <translation>nahe der Endlage</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> times a minute</source>
      <translation> Mal pro Minute</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> hours of a shift</source>
      <translation> Stunden einer Schicht</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Neutral up to (°)</source>
      <translation>Neutral bis (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Twisted from (°)</source>
      <translation>Verdreht ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Bent sideways from (°)</source>
      <translation>Seitgebeugt ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm out to the side from (°)</source>
      <translation>Arm abgespreizt ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulder raised from (°)</source>
      <translation>Schulter hochgezogen ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways from (°)</source>
      <translation>Handgelenk seitlich gebeugt ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm behind the trunk from (°)</source>
      <translation>Arm hinter dem Rumpf ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans back from (°)</source>
      <translation>Rumpf nach hinten geneigt ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>RULA score of a trunk that leans back</source>
      <translation>RULA-Wert eines nach hinten geneigten Rumpfs</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand across the midline from (shoulder widths)</source>
      <translation>Hand jenseits der Körpermitte ab (Schulterbreiten)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand out to the side from (shoulder widths)</source>
      <translation>Hand seitlich außen ab (Schulterbreiten)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>On one leg from (% of the leg)</source>
      <translation>Auf einem Bein ab (% des Beins)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Walking from (m/s)</source>
      <translation>Gehen ab (m/s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back bent from (°)</source>
      <translation>OWAS, Rücken gebeugt ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back twisted from (°)</source>
      <translation>OWAS, Rücken verdreht ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, knee bent from (°)</source>
      <translation>OWAS, Knie gebeugt ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, arm raised from (°)</source>
      <translation>OWAS, Arm gehoben ab (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held still within (°)</source>
      <translation>Still gehalten innerhalb von (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Static from (s)</source>
      <translation>Statisch ab (s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Repeated from (a minute)</source>
      <translation>Wiederholt ab (je Minute)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Least movement that is counted (°)</source>
      <translation>Kleinste gezählte Bewegung (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Beyond a limit before the class changes (°)</source>
      <translation>Über die Grenze, bevor die Klasse wechselt (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Share of the chances that a band holds</source>
      <translation>Anteil der Wahrscheinlichkeit in einem Band</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>fair</source>
      <translation>mittel</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>poor</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>unacceptable</source>
      <translation>unannehmbar</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There is no task fact {unknown!r}</source>
      <translation>Es gibt keine Aufgabenangabe {unknown!r}</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Nothing heavier than 2 kg (4.4 lb) is held or moved.</source>
      <translation>Nichts Schwereres als 2 kg (4,4 lb) wird gehalten oder bewegt.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Loads are handled now and then, without shock.</source>
      <translation>Lasten werden gelegentlich und ohne Stoß gehandhabt.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>What is held can be gripped well.</source>
      <translation>Was gehalten wird, lässt sich gut greifen.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Arms are not supported.</source>
      <translation>Die Arme sind nicht abgestützt.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Upper arms do not hang by their weight.</source>
      <translation>Die Oberarme hängen nicht durch ihr Gewicht herab.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The trunk is not supported.</source>
      <translation>Der Rumpf ist nicht abgestützt.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Forearms are turned in the middle of their range.</source>
      <translation>Die Unterarme sind in der Mitte ihres Drehbereichs.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There are no rapid large changes of posture and the base is steady.</source>
      <translation>Es gibt keine schnellen großen Haltungswechsel und der Stand ist sicher.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The recorded work is done for 8 hours of a shift.</source>
      <translation>Die aufgenommene Arbeit wird 8 Stunden einer Schicht ausgeführt.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>This cannot be {name}</source>
      <translation>{name} kann nicht so sein</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, left</source>
      <translation>Oberarm-Hebung, links</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, right</source>
      <translation>Oberarm-Hebung, rechts</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Trunk inclination</source>
      <translation>Rumpfneigung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Head inclination</source>
      <translation>Kopfneigung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>reach</source>
      <translation>Reichweite</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring the load nearer to the body: remove what is in between, or turn the pallet.</source>
      <translation>Bringen Sie die Last näher an den Körper: Entfernen Sie, was dazwischen ist, oder drehen Sie die Palette.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Store and set down between knuckle and elbow height, about 75 cm.</source>
      <translation>Lagern und setzen Sie zwischen Fingerknöchel- und Ellbogenhöhe ab, etwa 75 cm.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>way up or down</source>
      <translation>Weg nach oben oder unten</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring origin and destination to like heights.</source>
      <translation>Bringen Sie Ausgangs- und Zielort auf ähnliche Höhen.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>turning aside</source>
      <translation>Drehung zur Seite</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Move origin and destination towards each other, or give room to step round.</source>
      <translation>Rücken Sie Ausgangs- und Zielort näher zueinander, oder schaffen Sie Platz zum Umtreten.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>frequency and hours</source>
      <translation>Häufigkeit und Stunden</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lift less often, or change over with lighter work.</source>
      <translation>Heben Sie seltener, oder wechseln Sie mit leichterer Arbeit ab.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>grip</source>
      <translation>Griff</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Give the load handles or cut-outs.</source>
      <translation>Versehen Sie die Last mit Griffen oder Griffmulden.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>A lift begins before it ends, within the poses</source>
      <translation>Ein Hebevorgang beginnt, bevor er endet, und liegt innerhalb der Posen</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>origin</source>
      <translation>Ausgangsort</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>destination</source>
      <translation>Zielort</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The load is not given: there is a weight limit, but no lifting index.</source>
      <translation>Die Last ist nicht angegeben: Es gibt eine Gewichtsgrenze, aber keinen Hebeindex.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lifts are rare: one in five minutes.</source>
      <translation>Hebevorgänge sind selten: einer in fünf Minuten.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation knows no grip that is unacceptable: it is taken as poor.</source>
      <translation>Die Gleichung kennt keinen unannehmbaren Griff: Er gilt als schlecht.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation covers 8 hours: longer work is taken as 8.</source>
      <translation>Die Gleichung umfasst 8 Stunden: Längere Arbeit gilt als 8.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>The lifting equation covers up to 8 hours of lifting</source>
      <translation>Die Hebegleichung umfasst bis zu 8 Stunden Heben</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>A lift needs poses in space, in millimetres</source>
      <translation>Ein Hebevorgang braucht Posen im Raum, in Millimetern</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>Lift the poses to 3D first</source>
      <translation>Heben Sie die Posen zuerst in 3D</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Load</source>
      <translation>Last</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Arms</source>
      <translation>Arme</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Legs</source>
      <translation>Beine</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Upper arm</source>
      <translation>Oberarm</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Lower arm</source>
      <translation>Unterarm</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Wrist</source>
      <translation>Handgelenk</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Wrist twist</source>
      <translation>Handgelenkdrehung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Arm held or repeated</source>
      <translation>Arm statisch oder wiederholt</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Trunk or neck held or repeated</source>
      <translation>Rumpf oder Nacken statisch oder wiederholt</translation>
    </message>
    <message>
      <location filename="core/ergonomics/scores.py" />
      <source>{value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{value:.0f}, möglich {low:.0f} bis {high:.0f}</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>These are no facts of an assessment</source>
      <translation>Das sind keine Angaben einer Bewertung</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>This is no {what}</source>
      <translation>Das ist nicht: {what}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>expected {expected}</source>
      <translation>erwartet: {expected}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>got {got}</source>
      <translation>gefunden: {got}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>{name} is open elsewhere</source>
      <translation>{name} ist anderswo geöffnet</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>a lock of {owner}</source>
      <translation>eine Sperre von {owner}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Close it there first</source>
      <translation>Schließen Sie es dort zuerst</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>AP is defined for COCO's 17 joints in pixels</source>
      <translation>AP ist für die 17 Gelenke von COCO in Pixeln definiert</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>poses without some of them</source>
      <translation>Posen, denen einige davon fehlen</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>The truth has no labelled people, so AP is not defined</source>
      <translation>Die Referenz hat keine gekennzeichneten Personen, daher ist AP nicht definiert</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>Nothing of this data set can be compared</source>
      <translation>Nichts in diesem Datensatz lässt sich vergleichen</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>people found, and joints that both have</source>
      <translation>gefundene Personen und Gelenke, die beide haben</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>There is no metric {name!r}</source>
      <translation>Es gibt keine Metrik {name!r}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{title} cannot be computed here</source>
      <translation>{title} kann hier nicht berechnet werden</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>root {root}, {count} joints of {skeleton}</source>
      <translation>Wurzel {root}, {count} Gelenke von {skeleton}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} joints of {skeleton}</source>
      <translation>{count} Gelenke von {skeleton}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} frames at {fps:.4g} fps</source>
      <translation>{count} Bilder bei {fps:.4g} fps</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints count as wrong</source>
      <translation>fehlende Gelenke zählen als falsch</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints left out</source>
      <translation>fehlende Gelenke ausgelassen</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Measure</source>
      <translation>Messgröße</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Protocol</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>There is no root joint that both have</source>
      <translation>Es gibt kein Wurzelgelenk, das beide haben</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>pelvis, or left_hip and right_hip</source>
      <translation>pelvis, oder left_hip und right_hip</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>2D and 3D poses cannot be compared</source>
      <translation>2D- und 3D-Posen lassen sich nicht vergleichen</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{dims}D and {dims2}D</source>
      <translation>{dims}D und {dims2}D</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>No frame of the prediction is at the time of a frame of the truth</source>
      <translation>Kein Bild der Vorhersage liegt zeitlich bei einem Bild der Referenz</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{span} and {span2}</source>
      <translation>{span} und {span2}</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>Give an offset or a tolerance</source>
      <translation>Geben Sie einen Versatz oder eine Toleranz an</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} has nothing to compare with some joints of {target}</source>
      <translation>{source} hat zu einigen Gelenken von {target} nichts zum Vergleichen</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} and {target} have no joints in common</source>
      <translation>{source} und {target} haben keine gemeinsamen Gelenke</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>These root joints are not among those compared</source>
      <translation>Diese Wurzelgelenke sind nicht unter den verglichenen</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>This skeleton has no feet</source>
      <translation>Dieses Skelett hat keine Füße</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>ankles, heels or toes</source>
      <translation>Knöchel, Fersen oder Zehen</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This filter's {name} is not usable</source>
      <translation>{name} dieses Filters ist nicht brauchbar</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This cutoff is too high for the frame rate</source>
      <translation>Diese Grenzfrequenz ist für die Bildrate zu hoch</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>less than {fps:.4g} Hz at {fps2:.4g} frames/s</source>
      <translation>weniger als {fps:.4g} Hz bei {fps2:.4g} Bildern/s</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>{cutoff:.4g} Hz</source>
      <translation>{cutoff:.4g} Hz</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>frames {first} to {last}</source>
      <translation>Bilder {first} bis {last}</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Import them by time, with an offset</source>
      <translation>Importieren Sie sie nach Zeit, mit einem Versatz</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>The frames of these poses are not in the recording</source>
      <translation>Die Bilder dieser Posen sind nicht in der Aufnahme</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>No pose of the file is at the time of a frame</source>
      <translation>Keine Pose der Datei liegt zeitlich bei einem Bild</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Give another offset</source>
      <translation>Geben Sie einen anderen Versatz an</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of the camera</source>
      <translation>die Kalibrierung der Kamera</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, said to be level</source>
      <translation>die Kamera, als waagerecht angegeben</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>upright edges in the picture</source>
      <translation>senkrechte Kanten im Bild</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>how the people stand</source>
      <translation>wie die Personen stehen</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>This is not a direction</source>
      <translation>Das ist keine Richtung</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two or three numbers, not all zero</source>
      <translation>zwei oder drei Zahlen, nicht alle null</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the world's vertical axis</source>
      <translation>die senkrechte Achse der Welt</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the picture's vertical, taken for upright</source>
      <translation>die Senkrechte des Bildes, als aufrecht angenommen</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, taken as level</source>
      <translation>die Kamera, als waagerecht angenommen</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Give another source of the vertical</source>
      <translation>Geben Sie eine andere Quelle der Senkrechten an</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of {camera}</source>
      <translation>die Kalibrierung von {camera}</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera</source>
      <translation>die Kamera</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the floor's plane (the file holds no accelerometer)</source>
      <translation>die Bodenebene (die Datei enthält keinen Beschleunigungssensor)</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera's accelerometer</source>
      <translation>der Beschleunigungssensor der Kamera</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two points of an upright edge</source>
      <translation>zwei Punkte einer senkrechten Kante</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Two clicks at one place show no direction</source>
      <translation>Zwei Klicks auf dieselbe Stelle zeigen keine Richtung</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Click further apart</source>
      <translation>Klicken Sie weiter auseinander</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is damaged or not {title}</source>
      <translation>{path} ist beschädigt oder nicht {title}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} as it is written</source>
      <translation>{title}, wie es geschrieben wird</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>It may be cut short or edited by hand: export it again</source>
      <translation>Vielleicht ist sie abgeschnitten oder von Hand geändert: Exportieren Sie sie erneut</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} holds no poses</source>
      <translation>{path} enthält keine Posen</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} with at least one person in one frame</source>
      <translation>{title} mit mindestens einer Person in einem Bild</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} has person numbers out of range</source>
      <translation>{path} hat Personennummern außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>0 to {most_people}</source>
      <translation>0 bis {most_people}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} keeps everything</source>
      <translation>{fmt} behält alles</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} does not keep: {what}</source>
      <translation>{fmt} behält nicht: {what}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose format {name!r}</source>
      <translation>Es gibt kein Posenformat {name!r}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose file at {path}</source>
      <translation>Unter {path} gibt es keine Posendatei</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Check the path</source>
      <translation>Prüfen Sie den Pfad</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>one of: {known}</source>
      <translation>eines von: {known}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is not a pose file that can be read</source>
      <translation>{path} ist keine lesbare Posendatei</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Choose another format to export to</source>
      <translation>Wählen Sie ein anderes Exportformat</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There are no poses to write into {path}</source>
      <translation>Es gibt keine Posen, die in {path} zu schreiben wären</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Write each person to a separate file</source>
      <translation>Schreiben Sie jede Person in eine eigene Datei</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} holds one person</source>
      <translation>{fmt} enthält eine Person</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Cannot tell the format from the name {path}</source>
      <translation>Das Format lässt sich aus dem Namen {path} nicht erkennen</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file names no known processor</source>
      <translation>Die C3D-Datei nennt keinen bekannten Prozessor</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>A parameter of the C3D file is damaged</source>
      <translation>Ein Parameter der C3D-Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>type {kind}, {count} values</source>
      <translation>Typ {kind}, {count} Werte</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no 3D points</source>
      <translation>Die C3D-Datei hat keine 3D-Punkte</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no usable frame rate</source>
      <translation>Die C3D-Datei hat keine brauchbare Bildrate</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>POINT:RATE above 0</source>
      <translation>POINT:RATE über 0</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{frames} frames of {points} points</source>
      <translation>{frames} Bilder mit {points} Punkten</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file is shorter than it says</source>
      <translation>Die C3D-Datei ist kürzer, als sie angibt</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{count} bytes</source>
      <translation>{count} Byte</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export fewer joints, or people apart</source>
      <translation>Exportieren Sie weniger Gelenke, oder die Personen getrennt</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold all these names</source>
      <translation>C3D kann nicht alle diese Namen aufnehmen</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>{count} kB of them</source>
      <translation>{count} kB davon</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>at most {longest} letters of Western Europe</source>
      <translation>höchstens {longest} westeuropäische Buchstaben</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export TRC or CSV</source>
      <translation>Exportieren Sie TRC oder CSV</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold a name</source>
      <translation>C3D kann einen Namen nicht aufnehmen</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>There is no number in {place}</source>
      <translation>In {place} steht keine Zahl</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="core/io/clock.py" />
      <source>{fps:.3g} frames/s: its times may not be in seconds (--fps)</source>
      <translation>{fps:.3g} Bilder/s: Die Zeiten sind vielleicht nicht in Sekunden (--fps)</translation>
    </message>
    <message>
      <location filename="core/io/coco_originals.py" />
      <source>ids, areas and boxes of more than {most_kept} images and annotations</source>
      <translation>IDs, Flächen und Rahmen von mehr als {most_kept} Bildern und Annotationen</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The unit {unit!r} is not known</source>
      <translation>Die Einheit {unit!r} ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The skeleton {skeleton} does not fit these poses</source>
      <translation>Das Skelett {skeleton} passt nicht zu diesen Posen</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>No axis is called {up!r}</source>
      <translation>Keine Achse heißt {up!r}</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>These poses are in parts of the picture, not in pixels</source>
      <translation>Diese Posen sind in Anteilen des Bildes, nicht in Pixeln</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>Give the picture's size (--size WxH)</source>
      <translation>Geben Sie die Bildgröße an (--size WxH)</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{place} is a file</source>
      <translation>{place} ist eine Datei</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>Choose another place or name</source>
      <translation>Wählen Sie einen anderen Ort oder Namen</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>a new folder, an empty one, or one with an earlier export alone</source>
      <translation>ein neuer Ordner, ein leerer, oder einer nur mit einem früheren Export</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} holds other files</source>
      <translation>{path} enthält andere Dateien</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is too large</source>
      <translation>{path} ist zu groß</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>at most 1 GB of text</source>
      <translation>höchstens 1 GB Text</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} bytes</source>
      <translation>{size} Byte</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not a text file</source>
      <translation>{path} ist keine Textdatei</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not JSON</source>
      <translation>{path} ist kein JSON</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>It may be cut short</source>
      <translation>Sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} MB of lists from {count} MB of text</source>
      <translation>{size} MB Listen aus {count} MB Text</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} claims more than it can hold</source>
      <translation>{path} gibt mehr an, als die Datei enthalten kann</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not a list of AlphaPose results</source>
      <translation>{path} ist keine Liste von AlphaPose-Ergebnissen</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not an AlphaPose body</source>
      <translation>{path} ist kein Körper von AlphaPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>17, 26, 133 or 136</source>
      <translation>17, 26, 133 oder 136</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses {shape}, trans {shape2}</source>
      <translation>poses {shape}, trans {shape2}</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{path} is no motion of SMPL</source>
      <translation>{path} ist keine Bewegung von SMPL</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses (frames, 66 or more), trans</source>
      <translation>poses (Bilder, 66 oder mehr), trans</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>The joints of {path} do not fit</source>
      <translation>Die Gelenke von {path} passen nicht</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{count} or more of each frame</source>
      <translation>{count} oder mehr in jedem Bild</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is damaged</source>
      <translation>Die Hierarchie der BVH-Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is cut short</source>
      <translation>Die Hierarchie der BVH-Datei ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is damaged</source>
      <translation>Die Bewegung der BVH-Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>Frames: N and Frame Time: S</source>
      <translation>Frames: N und Frame Time: S</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The BVH file has no usable Frame Time</source>
      <translation>Die BVH-Datei hat keine brauchbare Frame Time</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>seconds above 0</source>
      <translation>Sekunden über 0</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{frames} frames of {width} channels, as its head says</source>
      <translation>{frames} Bilder mit {width} Kanälen, wie ihr Kopf angibt</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{count} values, which are {count2:.4g} frames</source>
      <translation>{count} Werte, das sind {count2:.4g} Bilder</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>It may be cut short: export it again, or correct the number after Frames:</source>
      <translation>Sie ist vielleicht abgeschnitten: Exportieren Sie sie erneut, oder berichtigen Sie die Zahl nach Frames:</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is not whole</source>
      <translation>Die Bewegung der BVH-Datei ist nicht vollständig</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>A channel of the BVH file is not known</source>
      <translation>Ein Kanal der BVH-Datei ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{path} has no MOTION part</source>
      <translation>{path} hat keinen MOTION-Teil</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot begin before 0 s</source>
      <translation>C3D kann nicht vor 0 s beginnen</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{count} frames from {start:g} s</source>
      <translation>{count} Bilder ab {start:g} s</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot hold these poses</source>
      <translation>C3D kann diese Posen nicht aufnehmen</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>Export them in parts</source>
      <translation>Exportieren Sie sie in Teilen</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{path} is not a C3D file</source>
      <translation>{path} ist keine C3D-Datei</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>a header that says where its parameters are</source>
      <translation>ein Kopf, der angibt, wo seine Parameter stehen</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>The C3D file has no 3D points, and rotations of no body that is known</source>
      <translation>Die C3D-Datei hat keine 3D-Punkte und keine Drehungen eines bekannten Körpers</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints</source>
      <translation>{path} hat keine Keypoints</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Files with boxes only hold no poses</source>
      <translation>Dateien nur mit Rahmen enthalten keine Posen</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints that are labelled</source>
      <translation>{path} hat keine gekennzeichneten Keypoints</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>a third number (v) above 0</source>
      <translation>eine dritte Zahl (v) über 0</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Annotation {number} of {path} is of an image that is not listed</source>
      <translation>Annotation {number} von {path} gehört zu einem Bild, das nicht aufgeführt ist</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>one of its images</source>
      <translation>eines seiner Bilder</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>image_id {annotation!r}</source>
      <translation>image_id {annotation!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The {kind}s of {path} are no list</source>
      <translation>{kind}s von {path} ist keine Liste</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{kind} {place} (from 0) of {path} has no {key}</source>
      <translation>{kind} {place} (ab 0) von {path} hat kein {key}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{key} in each {kind}</source>
      <translation>{key} in jedem Eintrag {kind}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Two images of {path} have the same id</source>
      <translation>Zwei Bilder von {path} haben dieselbe id</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>id {twice!r}</source>
      <translation>id {twice!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The file does not name its keypoints</source>
      <translation>Die Datei benennt ihre Keypoints nicht</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>17, or a category that names them</source>
      <translation>17, oder eine Kategorie, die sie benennt</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The keypoints do not fit in annotation {number} of image {image}</source>
      <translation>Die Keypoints in Annotation {number} von Bild {image} passen nicht</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{joints} keypoints of 3 numbers</source>
      <translation>{joints} Keypoints mit 3 Zahlen</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{size} numbers</source>
      <translation>{size} Zahlen</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>joint, x, y and frame or time, each once</source>
      <translation>joint, x, y und frame oder time, je einmal</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{path} lacks columns</source>
      <translation>{path} fehlen Spalten</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{names} is there twice in one frame, in row {before} and in row {row}</source>
      <translation>{names} kommt in einem Bild zweimal vor, in Zeile {before} und in Zeile {row}</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>Correct the table, or say who each of them is (person)</source>
      <translation>Berichtigen Sie die Tabelle, oder geben Sie an, wer jeweils gemeint ist (person)</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>{path} has no columns of joints</source>
      <translation>{path} hat keine Spalten mit Gelenken</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>nose_x, nose_y, ... each once</source>
      <translation>nose_x, nose_y, ... je einmal</translation>
    </message>
    <message>
      <location filename="core/io/formats/cvat.py" />
      <source>{path} holds no skeletons and no points</source>
      <translation>{path} enthält keine Skelette und keine Punkte</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} has no DeepLabCut header</source>
      <translation>{path} hat keinen DeepLabCut-Kopf</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>rows scorer, bodyparts, coords</source>
      <translation>Zeilen scorer, bodyparts, coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} names no coordinates</source>
      <translation>{path} nennt keine Koordinaten</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>x, y, likelihood in the row coords</source>
      <translation>x, y, likelihood in der Zeile coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>The table lacks columns of its bodyparts</source>
      <translation>Der Tabelle fehlen Spalten zu ihren bodyparts</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>Two rows of the table have the same name</source>
      <translation>Zwei Zeilen der Tabelle haben denselben Namen</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>one row a frame</source>
      <translation>eine Zeile pro Bild</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{path} is no table of DeepLabCut</source>
      <translation>{path} ist keine Tabelle von DeepLabCut</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>levels bodyparts and coords</source>
      <translation>Ebenen bodyparts und coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>The rows of the table are not as many as their names</source>
      <translation>Die Tabelle hat nicht so viele Zeilen wie Zeilennamen</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{label} of the table numbers no texts</source>
      <translation>{label} der Tabelle nummeriert keine Texte</translation>
    </message>
    <message>
      <location filename="core/io/formats/freemocap.py" />
      <source>{path} has no keypoints of a body</source>
      <translation>{path} hat keine Keypoints eines Körpers</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>A buffer of the glTF file is not beside it</source>
      <translation>Ein Puffer der glTF-Datei liegt nicht neben ihr</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export it as GLB</source>
      <translation>Exportieren Sie sie als GLB</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Unpack it with: gltf-transform copy packed.glb plain.glb</source>
      <translation>Entpacken Sie sie mit: gltf-transform copy packed.glb plain.glb</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The arrays of this glTF file are compressed with meshopt</source>
      <translation>Die Arrays dieser glTF-Datei sind mit meshopt komprimiert</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The keys of a glTF animation are not in order</source>
      <translation>Die Schlüssel einer glTF-Animation sind nicht in Reihenfolge</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature with a mesh that is bound to it</source>
      <translation>Exportieren Sie das Skelett (Armature) mit einem daran gebundenen Mesh</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{path} holds no skeleton</source>
      <translation>{path} enthält kein Skelett</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>glTF with a skin</source>
      <translation>glTF mit einem Skin</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{name} is a large scene</source>
      <translation>{name} ist eine große Szene</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>at most {count} nodes</source>
      <translation>höchstens {count} Knoten</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature alone</source>
      <translation>Exportieren Sie nur das Skelett (Armature)</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>arrays named S1/Walking, 3D_positions, ...</source>
      <translation>Arrays mit Namen S1/Walking, 3D_positions, ...</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds nothing of Human3.6M</source>
      <translation>{path} enthält nichts von Human3.6M</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds pickled Python objects, which can run any program when they are read</source>
      <translation>{path} enthält Python-Objekte (pickle), die beim Lesen beliebige Programme ausführen können</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>plain arrays named subject/action</source>
      <translation>einfache Arrays mit Namen Person/Aktion</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>Convert it once where you trust it: d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d for a, p in d[s].items()})</source>
      <translation>Wandeln Sie sie einmal um, wo Sie ihr vertrauen: d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d for a, p in d[s].items()})</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>This {single} is not usable</source>
      <translation>{single} ist nicht brauchbar</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>(96, frames)</source>
      <translation>(96, Bilder)</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{name} is not a motion of Human3.6M</source>
      <translation>{name} ist keine Bewegung von Human3.6M</translation>
    </message>
    <message>
      <location filename="core/io/formats/itop.py" />
      <source>{path} is not a file of ITOP's labels</source>
      <translation>{path} ist keine Datei mit Labels von ITOP</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{path} mixes bodies</source>
      <translation>{path} vermischt Körper</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{joints} joints</source>
      <translation>{joints} Gelenke</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{count} values of a body</source>
      <translation>{count} Werte eines Körpers</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>a joint that has not {count} values</source>
      <translation>ein Gelenk, das nicht {count} Werte hat</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>the end of the file</source>
      <translation>das Ende der Datei</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{line!r}, which is no number of things</source>
      <translation>{line!r}, was keine Anzahl ist</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} holds no trajectories</source>
      <translation>{path} enthält keine Trajektorien</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>tracks of Kinovea</source>
      <translation>Spuren von Kinovea</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} is cut short</source>
      <translation>{path} ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{count} cells in each row</source>
      <translation>{count} Zellen in jeder Zeile</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>row {odd}</source>
      <translation>Zeile {odd}</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>labels of the type keypointlabels</source>
      <translation>Labels vom Typ keypointlabels</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>A keypoint is not in its picture</source>
      <translation>Ein Keypoint liegt nicht in seinem Bild</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>percent of its size</source>
      <translation>Prozent seiner Größe</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of values</source>
      <translation>Zeilen mit Werten</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no markers</source>
      <translation>{path} enthält keine Marker</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>MARKER_NAMES and rows of numbers</source>
      <translation>MARKER_NAMES und Zeilen mit Zahlen</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} row</source>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} rows</source>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} values in row {row}</source>
      <translation>{count} Werte in Zeile {row}</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of {wide} values</source>
      <translation>Zeilen mit {wide} Werten</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no landmarks of a body</source>
      <translation>{path} enthält keine Landmarken eines Körpers</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{body} of each person</source>
      <translation>{body} jeder Person</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>one number of joints</source>
      <translation>eine einzige Zahl von Gelenken</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>The keypoints are no list of places</source>
      <translation>Die Keypoints sind keine Liste von Orten</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>x, y or x, y, z</source>
      <translation>x, y oder x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>17, 26, 133 or 136, or their names</source>
      <translation>17, 26, 133 oder 136, oder ihre Namen</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>{path} holds bounding boxes, not poses</source>
      <translation>{path} enthält Begrenzungsrahmen, keine Posen</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>Save a data set of poses (ds_type poses)</source>
      <translation>Speichern Sie einen Datensatz mit Posen (ds_type poses)</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position of keypoints</source>
      <translation>position der Keypoints</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position and shape</source>
      <translation>position und shape</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>(time, space, {count} keypoints, {count2} individuals), space x, y or x, y, z</source>
      <translation>(time, space, {count} keypoints, {count2} individuals), space x, y oder x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>The positions do not fit the names of the data set</source>
      <translation>Die Positionen passen nicht zu den Namen des Datensatzes</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a file of MPI-INF-3DHP</source>
      <translation>{path} ist keine Datei von MPI-INF-3DHP</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>1 to 64 cameras</source>
      <translation>1 bis 64 Kameras</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>These joints are not those of MPI-INF-3DHP</source>
      <translation>Diese Gelenke sind nicht die von MPI-INF-3DHP</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array</source>
      <translation>{name} ist kein Array</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not a list of cameras</source>
      <translation>{name} ist keine Liste von Kameras</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a MATLAB file</source>
      <translation>{path} ist keine MATLAB-Datei</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>There is no {name} in the file</source>
      <translation>In der Datei gibt es kein {name}</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array of numbers with {axes} axes</source>
      <translation>{name} ist kein Zahlenarray mit {axes} Achsen</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} has no usable coords</source>
      <translation>{path} hat keine brauchbaren coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>(frames, joints, 2 or 3)</source>
      <translation>(Bilder, Gelenke, 2 oder 3)</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{shape} different ids</source>
      <translation>{shape} verschiedene IDs</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} does not say who is who</source>
      <translation>{path} gibt nicht an, wer wer ist</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The times of the poses are damaged</source>
      <translation>Die Zeiten der Posen sind beschädigt</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{count} increasing seconds</source>
      <translation>{count} aufsteigende Sekundenwerte</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The unit of {path} is not known</source>
      <translation>Die Einheit von {path} ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The provenance of the poses is damaged</source>
      <translation>Die Herkunftsangabe der Posen ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>JSON, one object per person</source>
      <translation>JSON, ein Objekt pro Person</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{filename} is not a plain array of its size</source>
      <translation>{filename} ist kein einfaches Array seiner Größe</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>Install them: pip install posewright[interop]</source>
      <translation>Installieren Sie sie: pip install posewright[interop]</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>NWB is written with pynwb and ndx-pose</source>
      <translation>NWB wird mit pynwb und ndx-pose geschrieben</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>no {error}</source>
      <translation>kein {error}</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The groups of the file are nested too deep</source>
      <translation>Die Gruppen der Datei sind zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>A PoseEstimation of the file has no series</source>
      <translation>Eine PoseEstimation der Datei hat keine Reihen</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>one for each keypoint</source>
      <translation>eine für jeden Keypoint</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of a PoseEstimation do not fit each other</source>
      <translation>Die Reihen einer PoseEstimation passen nicht zueinander</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of the file have no times</source>
      <translation>Die Reihen der Datei haben keine Zeiten</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>timestamps, or starting_time with a rate</source>
      <translation>timestamps, oder starting_time mit einer Rate</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{path} has no JSON files</source>
      <translation>{path} hat keine JSON-Dateien</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>one file per frame</source>
      <translation>eine Datei pro Bild</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>The {replace} is not OpenPose's</source>
      <translation>{replace} ist nicht von OpenPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{counts} keypoints throughout</source>
      <translation>durchgehend {counts} Keypoints</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>This is not a body that OpenPose knows</source>
      <translation>Das ist kein Körper, den OpenPose kennt</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>An OpenSim motion needs hips</source>
      <translation>Eine OpenSim-Bewegung braucht Hüften</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>the joints of {skeleton}</source>
      <translation>die Gelenke von {skeleton}</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no places of markers</source>
      <translation>{path} enthält keine Markerpositionen</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>coordinates of OpenSim's full-body models, as hip_flexion_r</source>
      <translation>Koordinaten der Ganzkörpermodelle von OpenSim, etwa hip_flexion_r</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>Export marker positions as TRC</source>
      <translation>Exportieren Sie Markerpositionen als TRC</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no joint angles of a body</source>
      <translation>{path} enthält keine Gelenkwinkel eines Körpers</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no header of OpenSim</source>
      <translation>{path} hat keinen OpenSim-Kopf</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>endheader before the columns</source>
      <translation>endheader vor den Spalten</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no column of times</source>
      <translation>{path} hat keine Zeitspalte</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>time, then the columns of data</source>
      <translation>time, dann die Datenspalten</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{count} rows of {wide} values</source>
      <translation>{count} Zeilen mit {wide} Werten</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no body of RTMLib</source>
      <translation>{path} enthält keinen Körper von RTMLib</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no keypoints of RTMLib</source>
      <translation>{path} enthält keine Keypoints von RTMLib</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tracks of this file do not fit its joints</source>
      <translation>Die Spuren dieser Datei passen nicht zu ihren Gelenken</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{name} of the SLEAP project is no table</source>
      <translation>{name} des SLEAP-Projekts ist keine Tabelle</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>columns {names}</source>
      <translation>Spalten {names}</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The SLEAP project names a frame that no video has</source>
      <translation>Das SLEAP-Projekt nennt ein Bild, das in keinem Video vorkommt</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tables of the SLEAP project do not fit each other</source>
      <translation>Die Tabellen des SLEAP-Projekts passen nicht zueinander</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{what} used more than once</source>
      <translation>{what} mehrfach verwendet</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>An instance has not the joints of its skeleton</source>
      <translation>Eine Instanz hat nicht die Gelenke ihres Skeletts</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{path} has no TRC header</source>
      <translation>{path} hat keinen TRC-Kopf</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>PathFileType and five more lines</source>
      <translation>PathFileType und fünf weitere Zeilen</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Export it again; an editor may have turned its tabs into blanks</source>
      <translation>Exportieren Sie sie erneut; ein Editor hat vielleicht ihre Tabulatoren in Leerzeichen verwandelt</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The columns of {path} are not apart</source>
      <translation>Die Spalten von {path} sind nicht getrennt</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>tabs</source>
      <translation>Tabs</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>blanks</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Line 2 of {path} lacks {names}</source>
      <translation>In Zeile 2 von {path} fehlt {names}</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>a TRC header</source>
      <translation>ein TRC-Kopf</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The {name} in line 3 of the TRC file is unusable</source>
      <translation>{name} in Zeile 3 der TRC-Datei ist unbrauchbar</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>each name over its X, with two empty cells after it</source>
      <translation>jeder Name über seinem X, danach zwei leere Zellen</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>one name in each cell</source>
      <translation>ein Name in jeder Zelle</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The names in line 4 of the TRC file are not over their columns</source>
      <translation>Die Namen in Zeile 4 der TRC-Datei stehen nicht über ihren Spalten</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The markers in line 4 of the TRC file are not as many as line 3 says</source>
      <translation>In Zeile 4 der TRC-Datei stehen nicht so viele Marker, wie Zeile 3 angibt</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count} names</source>
      <translation>{count} Namen</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The TRC file is cut short</source>
      <translation>Die TRC-Datei ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{frames} frames</source>
      <translation>{frames} Bilder</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count}, the last cut</source>
      <translation>{count}, das letzte abgeschnitten</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Install it with: pip install usd-core</source>
      <translation>Installieren Sie es mit: pip install usd-core</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD needs the package usd-core, which is not installed</source>
      <translation>USD braucht das Paket usd-core, das nicht installiert ist</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export the armature with its animation</source>
      <translation>Exportieren Sie das Skelett (Armature) mit seiner Animation</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD with a Skeleton of UsdSkel</source>
      <translation>USD mit einem Skeleton von UsdSkel</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>parts that OpenUSD cannot read</source>
      <translation>Teile, die OpenUSD nicht lesen kann</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export it again</source>
      <translation>Exportieren Sie sie erneut</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>{path} is damaged or no USD</source>
      <translation>{path} ist beschädigt oder kein USD</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>The unit of the USD file cannot be</source>
      <translation>Die Einheit der USD-Datei ist unmöglich</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{path} holds no points</source>
      <translation>{path} enthält keine Punkte</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>regions of the shape point</source>
      <translation>Bereiche mit der Form point</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>The file names frames that no video has</source>
      <translation>Die Datei nennt Bilder, die in keinem Video vorkommen</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>Write a format that keeps times (npz, csv), or check the rate (--fps)</source>
      <translation>Schreiben Sie ein Format, das Zeiten behält (npz, csv), oder prüfen Sie die Rate (--fps)</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>{title} cannot hold frames with these numbers</source>
      <translation>{title} kann keine Bilder mit diesen Nummern aufnehmen</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{path} is not an HDF5 file</source>
      <translation>{path} ist keine HDF5-Datei</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} of {path} has an absurd chunk size</source>
      <translation>{name} von {path} hat eine unsinnige Chunk-Größe</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>chunks of {chunks}</source>
      <translation>Chunks von {chunks}</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>The file holds links to other files</source>
      <translation>Die Datei enthält Verweise auf andere Dateien</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>Copy it with what it links</source>
      <translation>Kopieren Sie sie mit dem, worauf sie verweist</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>at most {deepest} within each other</source>
      <translation>höchstens {deepest} ineinander</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} is not a plain array of numbers</source>
      <translation>{name} ist kein einfaches Zahlenarray</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} is not a plain list of texts</source>
      <translation>{item} ist keine einfache Liste von Texten</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} holds a text too long for a name</source>
      <translation>{item} enthält einen Text, der für einen Namen zu lang ist</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{count} characters</source>
      <translation>{count} Zeichen</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{count} markers of no subject ({names})</source>
      <translation>{count} Marker ohne Person ({names})</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>One file cannot hold people in different spaces</source>
      <translation>Eine Datei kann keine Personen in verschiedenen Räumen enthalten</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Write one file each</source>
      <translation>Schreiben Sie je eine Datei</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Give the lift a scale first</source>
      <translation>Geben Sie zuerst einen Maßstab für das Heben in 3D an</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{title} needs lengths</source>
      <translation>{title} braucht Längen</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>poses in millimetres</source>
      <translation>Posen in Millimetern</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>a blank</source>
      <translation>eine leere Zelle</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>There is no usable frame number in {places}</source>
      <translation>In {places} steht keine brauchbare Bildnummer</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Frame {value:.0f} is there twice, in {seen} and in {place}</source>
      <translation>Bild {value:.0f} kommt zweimal vor, in {seen} und in {place}</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Correct the numbers, or say who each of them is (person)</source>
      <translation>Berichtigen Sie die Nummern, oder geben Sie an, wer jeweils gemeint ist (person)</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>The frame numbers are too far apart</source>
      <translation>Die Bildnummern liegen zu weit auseinander</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>below {latest:,}</source>
      <translation>unter {latest:,}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>This is not a pose file</source>
      <translation>Das ist keine Posendatei</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>1 to {most_joints} joints</source>
      <translation>1 bis {most_joints} Gelenke</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The name of a joint is too long</source>
      <translation>Der Name eines Gelenks ist zu lang</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>{count} characters, from {name!r}</source>
      <translation>{count} Zeichen, ab {name!r}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file has no usable frame rate</source>
      <translation>Die Datei hat keine brauchbare Bildrate</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>frames per second above 0</source>
      <translation>Bilder pro Sekunde über 0</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file holds too many people</source>
      <translation>Die Datei enthält zu viele Personen</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>at most {most_people}</source>
      <translation>höchstens {most_people}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file claims more than can be held</source>
      <translation>Die Datei gibt mehr an, als aufgenommen werden kann</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>One file cannot hold people with different skeletons or spaces</source>
      <translation>Eine Datei kann keine Personen mit verschiedenen Skeletten oder Räumen enthalten</translation>
    </message>
    <message>
      <location filename="core/io/places.py" />
      <source>There is a mistake in {place}</source>
      <translation>In {place} steht ein Fehler</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>0 to {latest:,}</source>
      <translation>0 bis {latest:,}</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{again} points: others of the same joint and person are in the same frame</source>
      <translation>{again} Punkte: Andere desselben Gelenks und derselben Person sind im selben Bild</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{path} declares entities, which may repeat themselves without end</source>
      <translation>{path} deklariert Entitäten, die sich endlos wiederholen können</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>Lift or complete the poses first, or write the plain rig</source>
      <translation>Heben Sie die Posen zuerst in 3D oder füllen Sie sie auf, oder schreiben Sie das einfache Rig</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>These poses lack joints of the rig</source>
      <translation>Diesen Posen fehlen Gelenke des Rigs</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>no {missing}</source>
      <translation>kein {missing}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>rows of {width} cells, as the first</source>
      <translation>Zeilen mit {width} Zellen, wie die erste</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{count} cells in row {row}</source>
      <translation>{count} Zellen in Zeile {row}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{path} is cut short or no table</source>
      <translation>{path} ist abgeschnitten oder keine Tabelle</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>People are numbered from 0</source>
      <translation>Personen werden ab 0 nummeriert</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>The table mixes poses of different {name}</source>
      <translation>Die Tabelle vermischt Posen mit verschiedenem {name}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{capitalize} and {places} are of the same time</source>
      <translation>{capitalize} und {places} haben dieselbe Zeit</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Correct the times, or say who each of them is (person)</source>
      <translation>Korrigieren Sie die Zeiten, oder sagen Sie, wer wer ist (person)</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>one row a person and time</source>
      <translation>eine Zeile pro Person und Zeit</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Row {row} has no {kind}</source>
      <translation>Zeile {row} hat kein {kind}</translation>
    </message>
    <message>
      <location filename="core/kinematics/bones.py" />
      <source>These parents do not form a tree</source>
      <translation>Diese Elterngelenke bilden keinen Baum</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>Kinematics need a skeleton with one root</source>
      <translation>Kinematik braucht ein Skelett mit einer Wurzel</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>{count} roots</source>
      <translation>{count} Wurzeln</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton with one tree first</source>
      <translation>Bilden Sie die Posen zuerst auf ein Skelett mit einem einzigen Baum ab</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>A rig needs a skeleton with one root</source>
      <translation>Ein Rig braucht ein Skelett mit einer Wurzel</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton whose root is seen</source>
      <translation>Bilden Sie die Posen auf ein Skelett ab, dessen Wurzel zu sehen ist</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Animation needs to know where the root is</source>
      <translation>Für die Animation muss bekannt sein, wo die Wurzel ist</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>where the person stands is an estimate, by the foot that is down: walks come out at 0.8 to 1.1 of their length</source>
      <translation>wo die Person steht, ist nach dem aufgesetzten Fuß geschätzt: Gehstrecken kommen auf das 0,8- bis 1,1-Fache ihrer Länge</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>the place in the scene is unknown: the pelvis stays at the origin (--ground standing estimates it)</source>
      <translation>der Ort in der Szene ist unbekannt: Das Becken bleibt im Ursprung (--ground standing schätzt ihn)</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>Where the person stands cannot be told</source>
      <translation>Wo die Person steht, lässt sich nicht sagen</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>ankles or feet that are seen</source>
      <translation>Knöchel oder Füße, die zu sehen sind</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>There is no room for long poses in {folder}</source>
      <translation>In {folder} ist kein Platz für lange Posen</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>Make room there, or name another folder in the environment variable TMPDIR</source>
      <translation>Schaffen Sie dort Platz, oder nennen Sie in der Umgebungsvariablen TMPDIR einen anderen Ordner</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>There is no recording at {path}</source>
      <translation>Unter {path} gibt es keine Aufnahme</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>Check the path, or relink the moved file</source>
      <translation>Prüfen Sie den Pfad, oder verknüpfen Sie die verschobene Datei neu</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>{path} is not a recording that can be opened</source>
      <translation>{path} ist keine Aufnahme, die geöffnet werden kann</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} may not be read</source>
      <translation>{path} darf nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Check the file's permissions</source>
      <translation>Prüfen Sie die Zugriffsrechte der Datei</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} has no index (moov): the recording was cut off before it was finished</source>
      <translation>{path} hat keinen Index (moov): Die Aufnahme wurde abgebrochen, bevor sie fertig war</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Copy it from the camera again, or repair it with a tool such as untrunc and an intact recording from the same camera</source>
      <translation>Kopieren Sie sie erneut von der Kamera, oder reparieren Sie sie mit einem Werkzeug wie untrunc und einer intakten Aufnahme derselben Kamera</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} cannot be read as a video</source>
      <translation>{path} kann nicht als Video gelesen werden</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>The file is damaged; copy it again</source>
      <translation>Die Datei ist beschädigt; kopieren Sie sie erneut</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Indexing the video</source>
      <translation>Video wird indiziert</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Decoding the video to find its frames</source>
      <translation>Video wird decodiert, um seine Bilder zu finden</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>only sound</source>
      <translation>nur Ton</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>no such stream</source>
      <translation>kein solcher Strom</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>{path} holds no pictures</source>
      <translation>{path} enthält keine Bilder</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>a video stream</source>
      <translation>ein Videostrom</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>There is no decoder for the codec of {path}</source>
      <translation>Für den Codec von {path} gibt es keinen Decoder</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Convert it to H.264 MP4</source>
      <translation>Wandeln Sie es in H.264-MP4 um</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct it, or remove the file and give the unit</source>
      <translation>Korrigieren Sie sie, oder entfernen Sie die Datei, und geben Sie die Einheit an</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>The depth_scale in {file} is unusable</source>
      <translation>depth_scale in {file} ist unbrauchbar</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} is damaged</source>
      <translation>Zeile {number} von {path} ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>seconds path</source>
      <translation>Sekunden Pfad</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} gives a second image the same time</source>
      <translation>Zeile {number} von {path} gibt einem zweiten Bild dieselbe Zeit</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct the list</source>
      <translation>Berichtigen Sie die Liste</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{path} names none of the images beside it</source>
      <translation>{path} nennt keines der Bilder daneben</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Remove the list to open them</source>
      <translation>Entfernen Sie die Liste, um sie zu öffnen</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{names}{word} of {path}, which are not there</source>
      <translation>{names}{word} von {path}, die nicht vorhanden sind</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Frame {index} of {path} has another size than the first</source>
      <translation>Bild {index} von {path} hat eine andere Größe als das erste</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>This is not a unit of depth</source>
      <translation>Das ist keine Einheit der Tiefe</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>"mm", "cm", "m" or millimetres per step</source>
      <translation>"mm", "cm", "m" oder Millimeter pro Stufe</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} does not say what unit its depth is in</source>
      <translation>{path} gibt nicht an, in welcher Einheit die Tiefe ist</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>values from {low:g} to {high:g}</source>
      <translation>Werte von {low:g} bis {high:g}</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>a first frame without any reading</source>
      <translation>ein erstes Bild ohne jeden Messwert</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Give it when opening the file (unit "mm", "cm" or "m")</source>
      <translation>Geben Sie sie beim Öffnen der Datei an (Einheit "mm", "cm" oder "m")</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} holds no depth frames</source>
      <translation>{path} enthält keine Tiefenbilder</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>The frame times of {path} do not increase</source>
      <translation>Die Bildzeiten von {path} steigen nicht an</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Correct its list of times</source>
      <translation>Berichtigen Sie die zugehörige Zeitenliste</translation>
    </message>
    <message>
      <location filename="core/media/first_picture.py" />
      <source>{path} holds no picture that can be decoded</source>
      <translation>{path} enthält kein Bild, das decodiert werden kann</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>There are no frames to write</source>
      <translation>Es gibt keine Bilder zu schreiben</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>Cannot write the video {path}</source>
      <translation>Das Video {path} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Checking the images</source>
      <translation>Bilder werden geprüft</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>The images of {file} are not one recording: {file2} differs from {name}</source>
      <translation>Die Bilder von {file} sind nicht eine einzige Aufnahme: {file2} weicht von {name} ab</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Keep the images of one recording in their own folder</source>
      <translation>Halten Sie die Bilder einer Aufnahme in einem eigenen Ordner</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} is not an image that can be read</source>
      <translation>{file} ist kein lesbares Bild</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Remove it from the folder</source>
      <translation>Entfernen Sie es aus dem Ordner</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} claims more pixels than it can hold</source>
      <translation>{file} gibt mehr Pixel an, als die Datei enthalten kann</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be read as an image</source>
      <translation>{path} kann nicht als Bild gelesen werden</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be decoded: the file is damaged</source>
      <translation>{path} kann nicht decodiert werden: Die Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Copy it again</source>
      <translation>Kopieren Sie sie erneut</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} would take minutes to decode</source>
      <translation>Das Decodieren von {path} würde Minuten dauern</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{scans} scans of {width} x {height} pixels</source>
      <translation>{scans} Scans mit {width} x {height} Pixeln</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Save it again as a baseline JPEG</source>
      <translation>Speichern Sie es erneut als Baseline-JPEG</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>{path} has an impossible picture size</source>
      <translation>{path} hat eine unmögliche Bildgröße</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>1 to {max_side} pixels per side, {max_pixels} million in all</source>
      <translation>1 bis {max_side} Pixel pro Seite, {max_pixels} Millionen insgesamt</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>This array is not depth</source>
      <translation>Dieses Array ist keine Tiefe</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>(frames, height, width)</source>
      <translation>(Bilder, Höhe, Breite)</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep one of them in the file, or name it depth</source>
      <translation>Behalten Sie eines davon in der Datei, oder nennen Sie es depth</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} holds several arrays that can be depth</source>
      <translation>{path} enthält mehrere Arrays, die Tiefe sein können</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>The frames of {file} are not one recording: {file2} differs from {name}</source>
      <translation>Die Bilder von {file} sind nicht eine einzige Aufnahme: {file2} weicht von {name} ab</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep the frames of one recording in their own folder</source>
      <translation>Halten Sie die Bilder einer Aufnahme in einem eigenen Ordner</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{file} holds more than one frame</source>
      <translation>{file} enthält mehr als ein Bild</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} claims more depth frames than it holds or than fit on the disk</source>
      <translation>{path} gibt mehr Tiefenbilder an, als die Datei enthält oder auf den Datenträger passen</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} ends in the middle of a frame</source>
      <translation>{path} endet mitten in einem Bild</translation>
    </message>
    <message>
      <location filename="core/media/readers/images.py" />
      <source>{name} differs from the other images</source>
      <translation>{name} weicht von den anderen Bildern ab</translation>
    </message>
    <message>
      <location filename="core/media/readers/matlab.py" />
      <source>Reading the depth frames</source>
      <translation>Tiefenbilder werden gelesen</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is not an MSR depth file</source>
      <translation>{path} ist keine MSR-Tiefendatei</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is an MSR depth file that was cut off</source>
      <translation>{path} ist eine abgeschnittene MSR-Tiefendatei</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source> bytes</source>
      <translation> Byte</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>{path} is an OpenNI recording, which cannot be read here</source>
      <translation>{path} ist eine OpenNI-Aufnahme, die hier nicht gelesen werden kann</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>Export its depth as 16-bit PNG images, for example with OpenNI 2's own tools, and open their folder</source>
      <translation>Exportieren Sie ihre Tiefe als 16-Bit-PNG-Bilder, zum Beispiel mit den Werkzeugen von OpenNI 2, und öffnen Sie deren Ordner</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>Reading the bag's index</source>
      <translation>Index der Bag-Datei wird gelesen</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>{path} holds no depth images</source>
      <translation>{path} enthält keine Tiefenbilder</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>A message of {topic} is missing in {path}</source>
      <translation>Eine Nachricht von {topic} fehlt in {path}</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Copy the file again</source>
      <translation>Kopieren Sie die Datei erneut</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Frame {index} of {path} cannot be decoded: the file is damaged there</source>
      <translation>Bild {index} von {path} kann nicht decodiert werden: Die Datei ist dort beschädigt</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>a name that ends in .mp4 or .gif</source>
      <translation>ein Name, der auf .mp4 oder .gif endet</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Call it {name}</source>
      <translation>Nennen Sie es {name}</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Videos are written as MP4 or GIF</source>
      <translation>Videos werden als MP4 oder GIF geschrieben</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>A corrected mask is damaged</source>
      <translation>Eine korrigierte Maske ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>{size} pixels</source>
      <translation>{size} Pixel</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These coordinates do not fit the skeleton</source>
      <translation>Diese Koordinaten passen nicht zum Skelett</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>(frames, {count}, 2 or 3) for {skeleton}</source>
      <translation>(Bilder, {count}, 2 oder 3) für {skeleton}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>Unknown {name} of a joint</source>
      <translation>Unbekanntes {name} eines Gelenks</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>0 to {kind}</source>
      <translation>0 bis {kind}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>{start} to {start2}</source>
      <translation>{start} bis {start2}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These frames are outside the sequence</source>
      <translation>Diese Bilder liegen außerhalb der Sequenz</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These poses cannot form one sequence</source>
      <translation>Diese Posen können keine gemeinsame Sequenz bilden</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>No joint of {skeleton} maps to {target}</source>
      <translation>Kein Gelenk von {skeleton} lässt sich auf {target} abbilden</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The times of a pose sequence must increase from frame to frame</source>
      <translation>Die Zeiten einer Posensequenz müssen von Bild zu Bild ansteigen</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The {name} of these poses do not fit</source>
      <translation>{name} dieser Posen passt nicht</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>exit status {code}</source>
      <translation>Exit-Status {code}</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>it was killed, as the system does where memory runs out</source>
      <translation>er wurde beendet, wie es das System tut, wenn der Speicher ausgeht</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>a crash (signal {signal})</source>
      <translation>ein Absturz (Signal {signal})</translation>
    </message>
    <message>
      <location filename="core/project/copies.py" />
      <source>Cannot save to {path}</source>
      <translation>In {path} kann nicht gespeichert werden</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Cannot open the project {path}</source>
      <translation>Das Projekt {path} kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is not a Posewright project</source>
      <translation>{path} ist kein Posewright-Projekt</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open a file that ends in {suffix}</source>
      <translation>Öffnen Sie eine Datei, die auf {suffix} endet</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is a database of another program, not a Posewright project</source>
      <translation>{path} ist eine Datenbank eines anderen Programms, kein Posewright-Projekt</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} was made by a newer Posewright</source>
      <translation>{path} wurde mit einem neueren Posewright erstellt</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {count} or older</source>
      <translation>Version {count} oder älter</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Update Posewright to open it</source>
      <translation>Aktualisieren Sie Posewright, um es zu öffnen</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open it in the window to rescue it</source>
      <translation>Öffnen Sie es im Fenster, um es zu retten</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is damaged</source>
      <translation>{path} ist beschädigt</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>Cannot lock {path}</source>
      <translation>{path} kann nicht gesperrt werden</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>File &gt; Save as, under another name, keeps all that you see</source>
      <translation>Datei &gt; Speichern unter mit einem anderen Namen bewahrt alles, was Sie sehen</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>{path} {reason}: nothing more is saved there</source>
      <translation>{path} {reason}: Dort wird nichts mehr gespeichert</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>What was done in earlier sessions can no longer be taken back: its log is damaged.</source>
      <translation>Was in früheren Sitzungen getan wurde, lässt sich nicht mehr zurücknehmen: Das Protokoll ist beschädigt.</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last step of earlier sessions can be taken back.</source>
      <translation>Das Protokoll zum Zurücknehmen ist beschädigt: Nur der letzte Schritt früherer Sitzungen lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last {count} steps of earlier sessions can be taken back.</source>
      <translation>Das Protokoll zum Zurücknehmen ist beschädigt: Nur die letzten {count} Schritte früherer Sitzungen lassen sich zurücknehmen.</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Check that you have write permission, and space on the disk</source>
      <translation>Prüfen Sie, ob Sie Schreibrechte haben und auf dem Datenträger Platz ist</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Cannot open {path}</source>
      <translation>{path} kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Open it once in the window</source>
      <translation>Öffnen Sie es einmal im Fenster</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Copy it to where it can be written</source>
      <translation>Kopieren Sie es an einen Ort, an dem geschrieben werden kann</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>{path} is of an older version</source>
      <translation>{path} stammt von einer älteren Version</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>The project file was damaged ({damage}). What could be read was kept.</source>
      <translation>Die Projektdatei war beschädigt ({damage}). Was gelesen werden konnte, wurde bewahrt.</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is too large for a report</source>
      <translation>{path} ist zu groß für einen Bericht</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>at most 1 GB</source>
      <translation>höchstens 1 GB</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is neither a project nor a report</source>
      <translation>{path} ist weder ein Projekt noch ein Bericht</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{suffix}, .pdf, .xlsx, {pages}</source>
      <translation>{suffix}, .pdf, .xlsx, {pages}</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{target} already exists</source>
      <translation>{target} existiert bereits</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>Choose another name</source>
      <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is not a workbook</source>
      <translation>{path} ist keine Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it, or choose another name</source>
      <translation>Öffnen Sie es, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Cannot make the project {path}</source>
      <translation>Das Projekt {path} kann nicht angelegt werden</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{what} could not be saved to {path}</source>
      <translation>{what} konnte nicht in {path} gespeichert werden</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{path} was changed by another program</source>
      <translation>{path} wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it again, then repeat the edit</source>
      <translation>Öffnen Sie es erneut und wiederholen Sie dann die Bearbeitung</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>What the project says of {recording} is damaged: check its path, size and rate.</source>
      <translation>Die Angaben des Projekts zu {recording} sind beschädigt: Prüfen Sie Pfad, Größe und Bildrate.</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {replace} of {recording}</source>
      <translation>{replace} von {recording}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {stage} track of person {person}</source>
      <translation>die Spur {stage} von Person {person}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>corrections of frames {number} to {number2}</source>
      <translation>Korrekturen der Bilder {number} bis {number2}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>review marks of frames {number} to {number2}</source>
      <translation>Prüfvermerke der Bilder {number} bis {number2}</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>it cannot be a recording</source>
      <translation>es kann keine Aufnahme sein</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>the stored bytes do not match their checksum</source>
      <translation>die gespeicherten Bytes stimmen nicht mit ihrer Prüfsumme überein</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>they are of another skeleton</source>
      <translation>sie gehören zu einem anderen Skelett</translation>
    </message>
    <message>
      <location filename="core/project/salvage.py" />
      <source>{damaged} is damaged and nothing in it can be read</source>
      <translation>{damaged} ist beschädigt, und nichts darin ist lesbar</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>these tables are missing or changed: {names}</source>
      <translation>diese Tabellen fehlen oder sind geändert: {names}</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>Open it only if you know who made it, with a database program</source>
      <translation>Öffnen Sie es nur, wenn Sie wissen, von wem es stammt, mit einem Datenbankprogramm</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>{path} was changed by another program: it holds {what}</source>
      <translation>{path} wurde von einem anderen Programm geändert: Es enthält {what}</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This track</source>
      <translation>Diese Spur</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This step cannot be taken back</source>
      <translation>Dieser Schritt lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its poses are not in the file</source>
      <translation>ihre Posen sind nicht in der Datei</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>What {what} says of itself is damaged: check its joints, unit and source.</source>
      <translation>Was {what} über sich sagt, ist beschädigt: Prüfen Sie Gelenke, Einheit und Herkunft.</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>The times of {what} are damaged: its frames have those of the recording now.</source>
      <translation>Die Zeiten von {what} sind beschädigt: Seine Bilder haben jetzt die der Aufnahme.</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its size does not fit the file</source>
      <translation>ihre Größe passt nicht zur Datei</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>Frames {start} to {stop} of a track are damaged and were left empty.</source>
      <translation>Die Bilder {start} bis {stop} einer Spur sind beschädigt und wurden leer gelassen.</translation>
    </message>
    <message>
      <location filename="core/project/undo_log.py" />
      <source>This step is too long ago: a project keeps the last {count}</source>
      <translation>Dieser Schritt liegt zu lange zurück: Ein Projekt behält die letzten {count}</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>some</source>
      <translation>etwas</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>raised</source>
      <translation>erhöht</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By action</source>
      <translation>Nach Aktion</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By visibility</source>
      <translation>Nach Sichtbarkeit</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By person</source>
      <translation>Nach Person</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By view (recording)</source>
      <translation>Nach Ansicht (Aufnahme)</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{count} of {there} frames, {joints} joints, {share} of them predicted.</source>
      <translation>{count} von {there} Bildern, {joints} Gelenke, {share} davon vorhergesagt.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric} of each joint over time</source>
      <translation>{metric} jedes Gelenks im Zeitverlauf</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Distribution of errors, {unit}</source>
      <translation>Verteilung der Fehler, {unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>None.</source>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Nothing to compare.</source>
      <translation>Nichts zu vergleichen.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}</source>
      <translation>Bild {frame}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>brightest: {limit} {unit}; grey: none</source>
      <translation>am hellsten: {limit} {unit}; grau: keiner</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric}: share of correct joints over the threshold, {unit}</source>
      <translation>{metric}: Anteil richtiger Gelenke über der Schwelle, {unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Rank correlation {rank:.3f} (-1 is best).</source>
      <translation>Rangkorrelation {rank:.3f} (-1 ist am besten).</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Confidence is constant.</source>
      <translation>Die Konfidenz ist konstant.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}: {error} {unit}, worst {joint}</source>
      <translation>Bild {frame}: {error} {unit}, am schlechtesten {joint}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, as seen</source>
      <translation>{title}, wie aufgenommen</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the side</source>
      <translation>{title}, von der Seite</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the front</source>
      <translation>{title}, von vorn</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score}: share of time by level</source>
      <translation>{score}: Zeitanteil je Stufe</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score} over time</source>
      <translation>{score} im Zeitverlauf</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{low:g} to {high:g}°</source>
      <translation>{low:g} bis {high:g}°</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share of time by zone</source>
      <translation>{measure}: Zeitanteil je Zone</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share by angle</source>
      <translation>{measure}: Anteil je Winkel</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}: {label}, {count} cycles</source>
      <translation>{title}: {label}, {count} Zyklen</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work lower or nearer so the upper arms hang. Support the arms where they must be raised.</source>
      <translation>Die Arbeit tiefer oder näher anordnen, damit die Oberarme hängen. Die Arme abstützen, wo sie gehoben werden müssen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Place the work between hip and elbow height, in front of the body.</source>
      <translation>Die Arbeit zwischen Hüft- und Ellbogenhöhe vor dem Körper anordnen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Turn the tool or the part to keep the wrist straight.</source>
      <translation>Werkzeug oder Werkstück drehen, damit das Handgelenk gerade bleibt.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Change the grip to keep the forearm away from its end of rotation.</source>
      <translation>Den Griff ändern, damit der Unterarm nicht bis ans Ende seiner Drehung kommt.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise what is looked at, or tilt it; put it straight ahead.</source>
      <translation>Was angesehen wird, höher stellen oder neigen; es gerade voraus anordnen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise or bring nearer what is reached for; turn the feet, not the trunk.</source>
      <translation>Höher oder näher anordnen, wonach gegriffen wird; die Füße drehen, nicht den Rumpf.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work below shoulder height.</source>
      <translation>Die Arbeit unter Schulterhöhe anordnen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give room to stand on both feet or a seat; raise work that is done squatting or kneeling.</source>
      <translation>Platz zum Stehen auf beiden Füßen oder einen Sitz schaffen; Arbeit, die in der Hocke oder im Knien geschieht, höher anordnen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lighten the load, or hold it by a lifting aid.</source>
      <translation>Die Last verringern oder mit einer Hebehilfe halten.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give handles.</source>
      <translation>Griffe anbringen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method} is not assessable: trunk, neck or arms are not seen well enough.</source>
      <translation>{method} ist nicht bewertbar: Rumpf, Nacken oder Arme sind nicht gut genug zu sehen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {side} side (the worse)</source>
      <translation>, {side} Seite (die schlechtere)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method}{side}: {share} of the assessable time at scores that ask for action soon ({lowest} or more); could be {low} to {high}. Half of the time the score is {half} or more.</source>
      <translation>{method}{side}: {share} der bewertbaren Zeit bei Werten, die baldiges Handeln verlangen ({lowest} oder mehr); möglich sind {low} bis {high}. Während der Hälfte der Zeit beträgt der Wert {half} oder mehr.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{after} instead of {before} of the time</source>
      <translation>{after} statt {before} der Zeit</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{name} at {lowest} or more {shares} ({verdict})</source>
      <translation>{name} bei {lowest} oder mehr {shares} ({verdict})</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Against before ({before}): {names}.</source>
      <translation>Gegenüber vorher ({before}): {names}.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: the hands or feet are not seen at the {end}.</source>
      <translation>Hebevorgang {place}: Hände oder Füße sind am Punkt „{end}“ nicht zu sehen.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: recommended limit {number} {mass} at the {end}</source>
      <translation>Hebevorgang {place}: empfohlener Grenzwert {number} {mass} am Punkt „{end}“</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, lifting index {index}; could be {low} to {high}</source>
      <translation>, Hebeindex {index}; möglich sind {low} bis {high}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {number} movements per minute</source>
      <translation>, {number} Bewegungen pro Minute</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>held for up to {longest_held:.0f} s</source>
      <translation>bis zu {longest_held:.0f} s gehalten</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{measure}: {bad:.0%} of the time in raised or high zones; {held}{often}.</source>
      <translation>{measure}: {bad:.0%} der Zeit in erhöhten oder hohen Zonen; {held}{often}.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>beyond any limit</source>
      <translation>jenseits jeder Grenze</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{step} (without it {fall:.0f} less)</source>
      <translation>{step} (ohne dies {fall:.0f} weniger)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>At</source>
      <translation>Bei</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be from</source>
      <translation>Könnte sein, von</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be to</source>
      <translation>Könnte sein, bis</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assessable</source>
      <translation>Bewertbar</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Meaning</source>
      <translation>Bedeutung</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Scores</source>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Most likely</source>
      <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Here or higher</source>
      <translation>Hier oder höher</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Wider thresholds</source>
      <translation>Weitere Schwellen</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On inferred joints</source>
      <translation>Auf erschlossenen Gelenken</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On assumptions</source>
      <translation>Auf Annahmen</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Positive</source>
      <translation>Positiv</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Measurable</source>
      <translation>Messbar</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Known to (± °)</source>
      <translation>Bekannt auf (± °)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Neutral</source>
      <translation>Neutral</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Some</source>
      <translation>Etwas</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Raised</source>
      <translation>Erhöht</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Longest held (s)</source>
      <translation>Am längsten gehalten (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Movements per minute</source>
      <translation>Bewegungen je Minute</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standard</source>
      <translation>Norm</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Judged</source>
      <translation>Beurteilt</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Acceptable</source>
      <translation>Annehmbar</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Conditional</source>
      <translation>Bedingt annehmbar</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Not acceptable</source>
      <translation>Nicht annehmbar</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Confidence in the limits</source>
      <translation>Verlässlichkeit der Grenzwerte</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lasts (s)</source>
      <translation>Dauer (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Driven by</source>
      <translation>Bestimmt durch</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Time at</source>
      <translation>Zeit bei</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, from</source>
      <translation>Links, von</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, to</source>
      <translation>Links, bis</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, from</source>
      <translation>Rechts, von</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, to</source>
      <translation>Rechts, bis</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, from</source>
      <translation>Vorher, von</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, to</source>
      <translation>Vorher, bis</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, from</source>
      <translation>Nachher, von</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, to</source>
      <translation>Nachher, bis</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>From (s)</source>
      <translation>Ab (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Reach H</source>
      <translation>Abstand H</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Height V</source>
      <translation>Höhe V</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Way D</source>
      <translation>Weg D</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Turn A (°)</source>
      <translation>Drehung A (°)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Weight limit</source>
      <translation>Gewichtsgrenze</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lifting index</source>
      <translation>Hebeindex</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumption</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Angles</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standards</source>
      <translation>Normen</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left and right</source>
      <translation>Links und rechts</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumptions</source>
      <translation>Annahmen</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>To do it again</source>
      <translation>Zum Wiederholen</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, up is</source>
      <translation>Vorher, oben ist</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: the picture shows</source>
      <translation>Angegeben: Das Bild zeigt</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: errors of</source>
      <translation>Angegeben: Fehler von</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>{score} or more</source>
      <translation>{score} oder mehr</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Fact: {name}</source>
      <translation>Angabe: {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Threshold: {name}</source>
      <translation>Schwelle: {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Table: {name}</source>
      <translation>Tabelle: {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/writing.py" />
      <source>A report cannot be written as {path}</source>
      <translation>Ein Bericht kann nicht als {path} geschrieben werden</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>PDF cannot be written on this computer</source>
      <translation>PDF kann auf diesem Computer nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>Install Pango, or {rest}</source>
      <translation>Installieren Sie Pango, oder {rest}</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>The PDF could not be made</source>
      <translation>Das PDF konnte nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>This cannot be corrected from the frames round it: {longest} frames at most, neighbours on both sides</source>
      <translation>Das lässt sich nicht aus den umliegenden Bildern korrigieren: höchstens {longest} Bilder, mit Nachbarn auf beiden Seiten</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>Correct it by hand, or repair it (Ctrl+Shift+I)</source>
      <translation>Korrigieren Sie es von Hand oder füllen Sie es auf (Strg+Umschalt+I)</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no error {metric!r} per joint</source>
      <translation>Es gibt keinen Fehler {metric!r} je Gelenk</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>{word} can be computed for these two</source>
      <translation>{word} lässt sich für diese beiden berechnen</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>No error</source>
      <translation>Kein Fehler</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There must be one label for each frame of the truth</source>
      <translation>Für jedes Bild der Referenz muss es genau eine Beschriftung geben</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no curve {name!r} here</source>
      <translation>Hier gibt es keine Kurve {name!r}</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>low confidence</source>
      <translation>geringe Konfidenz</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>jump</source>
      <translation>Sprung</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>bone length</source>
      <translation>Knochenlänge</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>uncertain</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>two tracks disagree</source>
      <translation>zwei Spuren widersprechen sich</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>reprojection</source>
      <translation>Reprojektion</translation>
    </message>
    <message>
      <location filename="core/review/person_swaps.py" />
      <source>Only tracks of one skeleton, length and space can change places</source>
      <translation>Nur Spuren mit gleichem Skelett, gleicher Länge und gleichem Raum können getauscht werden</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>No frame is labelled {action!r}</source>
      <translation>Kein Bild ist mit {action!r} beschriftet</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>Mark segments with that label first</source>
      <translation>Markieren Sie zuerst Segmente mit dieser Beschriftung</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>A joint of the truth is paired twice</source>
      <translation>Ein Gelenk der Referenz ist doppelt gepaart</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>left and right swapped</source>
      <translation>links und rechts vertauscht</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>people swapped</source>
      <translation>Personen vertauscht</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>two tracks on one person</source>
      <translation>zwei Spuren auf einer Person</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>Scanning for suggestions</source>
      <translation>Vorschläge werden gesucht</translation>
    </message>
    <message>
      <location filename="core/review/swap_search.py" />
      <source>Looking for swapped labels</source>
      <translation>Vertauschte Beschriftungen werden gesucht</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>This is no distance</source>
      <translation>Das ist keine Strecke</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>two places in the picture</source>
      <translation>zwei Punkte im Bild</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {name} has no joint {joint!r}</source>
      <translation>Das Skelett {name} hat kein Gelenk {joint!r}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>This skeleton description is malformed</source>
      <translation>Diese Skelettbeschreibung ist fehlerhaft</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>There is no skeleton named {name!r}</source>
      <translation>Es gibt kein Skelett namens {name!r}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Cannot read the skeleton file {path}</source>
      <translation>Die Skelettdatei {path} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>{origin} is not a skeleton file</source>
      <translation>{origin} ist keine Skelettdatei</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>TOML with name and joints = [{ name, parent, group }, ...]</source>
      <translation>TOML mit name und joints = [{ name, parent, group }, ...]</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Correct the name in the file</source>
      <translation>Korrigieren Sie den Namen in der Datei</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} needs joints of different names</source>
      <translation>Das Skelett {skeleton} braucht Gelenke mit verschiedenen Namen</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} does not give a parent, group and native name for every joint</source>
      <translation>Das Skelett {skeleton} gibt nicht für jedes Gelenk parent, group und eigenen Namen an</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has unknown groups</source>
      <translation>Das Skelett {skeleton} hat unbekannte Gruppen</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} refers to joints that it does not have</source>
      <translation>Das Skelett {skeleton} verweist auf Gelenke, die es nicht hat</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has joints with more than one partner</source>
      <translation>Das Skelett {skeleton} hat Gelenke mit mehr als einem Partner</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has a loop at {joints}</source>
      <translation>Das Skelett {skeleton} hat eine Schleife bei {joints}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} maps from joints that it lacks</source>
      <translation>Das Skelett {skeleton} bildet von Gelenken ab, die ihm fehlen</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has weights that are not numbers</source>
      <translation>Das Skelett {skeleton} hat Gewichte, die keine Zahlen sind</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>(28, 3) finite millimetres</source>
      <translation>(28, 3) endliche Millimeterwerte</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>A body needs all joints of mpi28</source>
      <translation>Ein Körper braucht alle Gelenke von mpi28</translation>
    </message>
    <message>
      <location filename="core/synthesis/color_dataset.py" />
      <source>There is no view named {view!r}</source>
      <translation>Es gibt keine Ansicht namens {view!r}</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>A data set needs at least one image</source>
      <translation>Ein Datensatz braucht mindestens ein Bild</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>image {index} of {count}</source>
      <translation>Bild {index} von {count}</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{count} images</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder, or the same seed and options</source>
      <translation>Wählen Sie einen leeren Ordner oder denselben Startwert und dieselben Optionen</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} holds another data set</source>
      <translation>{out} enthält einen anderen Datensatz</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} is not empty</source>
      <translation>{out} ist nicht leer</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder</source>
      <translation>Wählen Sie einen leeren Ordner</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Check the folder and the space left on the disk</source>
      <translation>Prüfen Sie den Ordner und den freien Speicherplatz</translation>
    </message>
    <message>
      <location filename="core/synthesis/depth_dataset.py" />
      <source>There is no {name} named {value!r}</source>
      <translation>Es gibt kein {name} namens {value!r}</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>{folder} is not a folder of MakeHuman's assets</source>
      <translation>{folder} ist kein Ordner mit den Assets von MakeHuman</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>base.obj, rig.cmu_mb.json, weights, targets</source>
      <translation>base.obj, rig.cmu_mb.json, weights, targets</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} holds no captured motion</source>
      <translation>{path} enthält keine erfasste Bewegung</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} has no clips under the licence {licence}</source>
      <translation>{path} hat keine Clips unter der Lizenz {licence}</translation>
    </message>
    <message>
      <location filename="core/units.py" />
      <source>These are no units</source>
      <translation>Das sind keine Einheiten</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{name} claims more than it can hold</source>
      <translation>{name} gibt mehr an, als es enthalten kann</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{words} from {words2}</source>
      <translation>{words} aus {words2}</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>The file is damaged or not what it seems</source>
      <translation>Die Datei ist beschädigt oder nicht das, was sie scheint</translation>
    </message>
    <message>
      <location filename="core/untrusted/matlab.py" />
      <source>{name} of {path} is not an array of numbers</source>
      <translation>{name} in {path} ist kein Array von Zahlen</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>{path} is a pipe, a socket or a device</source>
      <translation>{path} ist eine Pipe, ein Socket oder ein Gerät</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>a file or a folder</source>
      <translation>eine Datei oder ein Ordner</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>more than {seconds:.0f} seconds</source>
      <translation>mehr als {seconds:.0f} Sekunden</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} takes too long to read</source>
      <translation>Das Lesen von {path} dauert zu lange</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} cannot be read: its reader failed</source>
      <translation>{path} kann nicht gelesen werden: Das Leseprogramm ist abgestürzt</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>a size larger than memory</source>
      <translation>eine Größe über dem Speicher</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it may not be read or written here</source>
      <translation>es darf hier nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the place can only be read, not written</source>
      <translation>der Ort kann nur gelesen, nicht beschrieben werden</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the name is too long for this place</source>
      <translation>der Name ist für diesen Ort zu lang</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is not there</source>
      <translation>es ist nicht vorhanden</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a part of its path is not a folder</source>
      <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is there already, as something else</source>
      <translation>es ist schon vorhanden, als etwas anderes</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>links that go round in a circle</source>
      <translation>Verknüpfungen, die im Kreis führen</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk cannot be read there</source>
      <translation>der Datenträger ist dort nicht lesbar</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too many files are open</source>
      <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts that lie outside of it</source>
      <translation>Teile, die außerhalb davon liegen</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a number must be</source>
      <translation>{}, wo eine Zahl stehen muss</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a whole number must be</source>
      <translation>{}, wo eine ganze Zahl stehen muss</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>what is no JSON in line {}, column {}</source>
      <translation>etwas, das kein JSON ist, in Zeile {}, Spalte {}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts of different lengths</source>
      <translation>Teile verschiedener Länge</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too few bytes</source>
      <translation>zu wenige Bytes</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>packed parts that are damaged</source>
      <translation>beschädigte gepackte Teile</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>nothing where values must be</source>
      <translation>nichts, wo Werte stehen müssen</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{}, which is none of the words that may stand there</source>
      <translation>{}, das keines der dort zulässigen Wörter ist</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>another number of values than the format has</source>
      <translation>eine andere Anzahl von Werten, als das Format hat</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a file</source>
      <translation>eine Datei</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Cannot read or write {place}</source>
      <translation>{place} kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Check the place and the disk</source>
      <translation>Prüfen Sie den Ort und den Datenträger</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that are no text (UTF-8)</source>
      <translation>Bytes, die kein Text (UTF-8) sind</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>lists in lists without end</source>
      <translation>endlos verschachtelte Listen</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it cannot be read</source>
      <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>no entry {args!r}</source>
      <translation>kein Eintrag {args!r}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>an entry is missing</source>
      <translation>ein Eintrag fehlt</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>fewer values than its beginning says</source>
      <translation>weniger Werte, als ihr Anfang angibt</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a value of another kind than the format has there</source>
      <translation>ein Wert anderer Art, als das Format dort hat</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>numbers that no such file can have</source>
      <translation>Zahlen, die keine solche Datei haben kann</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that make no sense</source>
      <translation>Bytes, die keinen Sinn ergeben</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no estimator for {frames} recordings</source>
      <translation>Es gibt keinen Schätzer für Aufnahmen vom Typ {frames}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no model named {name!r}</source>
      <translation>Es gibt kein Modell namens {name!r}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} has no option {option!r}</source>
      <translation>{name} hat keine Option {option!r}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>no options</source>
      <translation>keine Optionen</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} is ready</source>
      <translation>{name} ist bereit</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The model file {file} is {state}</source>
      <translation>Die Modelldatei {file} ist {state}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>run: posewright models get {model}</source>
      <translation>ausführen: posewright models get {model}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Install Posewright again</source>
      <translation>Installieren Sie Posewright neu</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The download of {file} has the wrong content</source>
      <translation>Der Download von {file} hat den falschen Inhalt</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>SHA-256 {sha256}</source>
      <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Try again; if it fails again, the source has changed</source>
      <translation>Versuchen Sie es erneut; scheitert es wieder, hat sich die Quelle geändert</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Free some space, or set POSEWRIGHT_CACHE to another folder</source>
      <translation>Schaffen Sie Platz, oder setzen Sie POSEWRIGHT_CACHE auf einen anderen Ordner</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{name} is {value}</source>
      <translation>{name} ist {value}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {name} are too large</source>
      <translation>Die Gewichte {name} sind zu groß</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>at most 2 GiB</source>
      <translation>höchstens 2 GiB</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>an unreadable configuration</source>
      <translation>eine unlesbare Konfiguration</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{path} holds other weights</source>
      <translation>{path} enthält andere Gewichte</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be used</source>
      <translation>Die Gewichte {path} sind nicht brauchbar</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>finite numbers</source>
      <translation>endliche Zahlen</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>NaN or infinity in {name}</source>
      <translation>NaN oder unendlich in {name}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>Take those of another training</source>
      <translation>Nehmen Sie die eines anderen Trainings</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>no header of weights</source>
      <translation>kein Kopf einer Gewichtsdatei</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} are not there</source>
      <translation>Die Gewichte {path} sind nicht da</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be read</source>
      <translation>Die Gewichte {path} können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network</source>
      <translation>Diese Gewichte passen nicht zum Netz {family}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network of their configuration</source>
      <translation>Diese Gewichte passen nicht in das Netz {family} ihrer Konfiguration</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{count} others, as {name}</source>
      <translation>{count} andere, etwa {name}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>more than {count} of something</source>
      <translation>mehr als {count} von etwas</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>that of a {family} network</source>
      <translation>die eines Netzes {family}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The configuration in these weights is unusable</source>
      <translation>Die Konfiguration in diesen Gewichten ist unbrauchbar</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The card {card} cannot be read</source>
      <translation>Die Modellkarte {card} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="models/common/compute.py" />
      <source>There is no such precision</source>
      <translation>Diese Genauigkeit gibt es nicht</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>{title} needs {needed}</source>
      <translation>{title} braucht {needed}</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>a {kind} recording ({source})</source>
      <translation>eine Aufnahme vom Typ {kind} ({source})</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>Choose a model for {other}, or open the {instead} of the same take</source>
      <translation>Wählen Sie ein Modell für {other}, oder öffnen Sie {instead} vom selben Take</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>These options cannot be read</source>
      <translation>Diese Optionen sind nicht lesbar</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>There is no option {name!r}</source>
      <translation>Es gibt keine Option {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>The option {field} cannot be this</source>
      <translation>Die Option {field} kann diesen Wert nicht haben</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model's name is too long</source>
      <translation>Der Name eines Modells ist zu lang</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{most} letters at most</source>
      <translation>höchstens {most} Buchstaben</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model cannot be named {name!r}</source>
      <translation>Ein Modell kann nicht {name!r} heißen</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>letters, digits and blanks</source>
      <translation>Buchstaben, Ziffern und Leerzeichen</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>none: you have trained none yet</source>
      <translation>keins: Sie haben noch keins trainiert</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>You have no model named {name!r}</source>
      <translation>Sie haben kein Modell namens {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{name} cannot be deleted</source>
      <translation>{name} lässt sich nicht löschen</translation>
    </message>
    <message>
      <location filename="models/common/run_state.py" />
      <source>{path} is damaged or not the state of a training</source>
      <translation>{path} ist beschädigt oder kein Trainingszustand</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>There is no CUDA device that PyTorch can use</source>
      <translation>Es gibt kein CUDA-Gerät, das PyTorch nutzen kann</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>--device cpu or auto</source>
      <translation>--device cpu oder auto</translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>The adaptation was discarded: </source>
      <translation>Die Anpassung wurde verworfen: </translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>Record more, or train for longer</source>
      <translation>Nehmen Sie mehr auf, oder trainieren Sie länger</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There is no set named {name!r}</source>
      <translation>Es gibt keinen Satz namens {name!r}</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{name}: {index} of {count} examples</source>
      <translation>{name}: {index} von {count} Beispielen</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There are no examples in {path}</source>
      <translation>In {path} gibt es keine Beispiele</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>Render them first</source>
      <translation>Rendern Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{path} has no motion{what} for this set</source>
      <translation>{path} hat keine Bewegung{what} für diesen Satz</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>motion of {divisor} subjects or more</source>
      <translation>Bewegung von mindestens {divisor} Personen</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{count} pictures of people</source>
      <translation>{count} Bilder von Personen</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Take longer recordings with people in them</source>
      <translation>Nehmen Sie längere Aufnahmen mit Personen</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Too little is seen of people</source>
      <translation>Von den Personen ist zu wenig zu sehen</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{footage} shows no depth</source>
      <translation>{footage} zeigt keine Tiefe</translation>
    </message>
    <message>
      <location filename="models/depth/infer.py" />
      <source>smoothing: {fraction:.0%}</source>
      <translation>Glätten: {fraction:.0%}</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>inconsistency {total:.1f} mm before, {total2:.1f} mm after</source>
      <translation>Inkonsistenz {total:.1f} mm vorher, {total2:.1f} mm nachher</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>; corrected joints {before:.1f} and {after:.1f} mm off</source>
      <translation>; korrigierte Gelenke {before:.1f} und {after:.1f} mm daneben</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out picture)</source>
      <translation>({count} zurückgehaltenes Bild)</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out pictures)</source>
      <translation>({count} zurückgehaltene Bilder)</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>Judging</source>
      <translation>Bewerten</translation>
    </message>
    <message>
      <location filename="models/depth/predictors.py" />
      <source>There is no depth network {family!r}</source>
      <translation>Es gibt kein Tiefennetz {family!r}</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>a folder of posewright synthesize pairs, with at least a hundred or all of them</source>
      <translation>ein Ordner von posewright synthesize pairs, mit mindestens hundert oder allen davon</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>{folder} holds no pairs of pictures</source>
      <translation>{folder} enthält keine Bildpaare</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>those of a training with --on depth</source>
      <translation>die eines Trainings mit --on depth</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>Weights that were trained on colour see nothing in depth</source>
      <translation>Gewichte, die mit Farbe trainiert wurden, sehen in Tiefe nichts</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} is no pack of drawn pairs</source>
      <translation>{name} ist kein Paket gezeichneter Paare</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>the file that comes with the program, or a folder of posewright synthesize pairs</source>
      <translation>die Datei, die mit dem Programm kommt, oder ein Ordner von posewright synthesize pairs</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} of another shape</source>
      <translation>{name} von anderer Form</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>a damaged picture</source>
      <translation>ein beschädigtes Bild</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Choose a recording in which one person moves for some seconds in one place</source>
      <translation>Wählen Sie eine Aufnahme, in der sich eine Person einige Sekunden lang an einer Stelle bewegt</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>No two frames of this person make a pair</source>
      <translation>Keine zwei Bilder dieser Person bilden ein Paar</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Weights that were trained on depth see nothing in colour pictures</source>
      <translation>Gewichte, die an Tiefe gelernt haben, sehen in Farbbildern nichts</translation>
    </message>
    <message>
      <location filename="models/embedding/skeleton_image.py" />
      <source>A skeleton image cannot be divided so</source>
      <translation>Ein Skelettbild lässt sich nicht so teilen</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The refinement was discarded: at no time was it better on held-out frames</source>
      <translation>Die Verfeinerung wurde verworfen: Sie war auf zurückgehaltenen Bildern nie besser</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>less than {next:.2f} pixels of 128</source>
      <translation>weniger als {next:.2f} Pixel von 128</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights that it began from are still the best</source>
      <translation>Die Ausgangsgewichte sind noch immer die besten</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The stage {stage} goes on from trained weights, on recordings</source>
      <translation>Die Stufe {stage} setzt auf trainierten Gewichten auf, mit Aufnahmen</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Tracks are of all recordings without labels, or of none</source>
      <translation>Spuren gehören zu allen Aufnahmen ohne Annotationen oder zu keiner</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} files after --tracks</source>
      <translation>{count} Dateien nach --tracks</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Every file of poses needs the recording that it labels, and every recording its poses</source>
      <translation>Jede Datei mit Posen braucht die Aufnahme, die sie beschriftet, und jede Aufnahme ihre Posen</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} recordings after --labelled</source>
      <translation>{count} Aufnahmen nach --labelled</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>One network learns one skeleton, in colour or in depth</source>
      <translation>Ein Netz lernt ein Skelett, in Farbe oder in Tiefe</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Train one network for each</source>
      <translation>Trainieren Sie für jedes ein Netz</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>These pairs show something else</source>
      <translation>Diese Paare zeigen etwas anderes</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} labels too little</source>
      <translation>{poses} beschriftet zu wenig</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>all joints of somebody in {count} frames</source>
      <translation>alle Gelenke von jemandem in {count} Bildern</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only 2D poses say where people are in a recording</source>
      <translation>Nur 2D-Posen sagen, wo in einer Aufnahme Personen sind</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>3D poses in {file}</source>
      <translation>3D-Posen in {file}</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>image coordinates</source>
      <translation>Bildkoordinaten</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} is not of {recording}</source>
      <translation>{poses} gehört nicht zu {recording}</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} frames at most</source>
      <translation>höchstens {count} Bilder</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only people are found in recordings without labels</source>
      <translation>In Aufnahmen ohne Beschriftung werden nur Menschen gefunden</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Label some frames of it, and give them as --data POSES --labelled RECORDING</source>
      <translation>Beschriften Sie einige Bilder davon und geben Sie sie als --data POSEN --labelled AUFNAHME an</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{recording} is left out: nobody moves in one place there</source>
      <translation>{recording} wird ausgelassen: dort bewegt sich niemand an einem Ort</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Nobody was found in these recordings</source>
      <translation>In diesen Aufnahmen wurde niemand gefunden</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights to begin from are of something else</source>
      <translation>Die Gewichte, von denen aus begonnen werden soll, sind von etwas anderem</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Begin without --start</source>
      <translation>Beginnen Sie ohne --start</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>more than 1 GiB</source>
      <translation>mehr als 1 GiB</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>{name} holds no weights of VGG</source>
      <translation>{name} enthält keine Gewichte von VGG</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>a .safetensors with features.0.weight and so on, without batch normalisation</source>
      <translation>eine .safetensors mit features.0.weight und so weiter, ohne Batch-Normalisierung</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no quality {quality!r}</source>
      <translation>BlazePose hat keine Qualität {quality!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no hands {wanted!r}</source>
      <translation>BlazePose hat keine Hände {wanted!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>BlazePose is ready</source>
      <translation>BlazePose ist bereit</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Downloading {package}</source>
      <translation>{package} wird heruntergeladen</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Taking the model files out</source>
      <translation>Modelldateien werden entnommen</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>pip could not download {wheel}</source>
      <translation>pip konnte {wheel} nicht herunterladen</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>npm could not download {npm}</source>
      <translation>npm konnte {npm} nicht herunterladen</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>There is no npm here, and pip could not download {node}</source>
      <translation>Hier gibt es kein npm, und pip konnte {node} nicht herunterladen</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>The download of {package} is not the expected package</source>
      <translation>Der Download von {package} ist nicht das erwartete Paket</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Try again: posewright models get blazepose</source>
      <translation>Versuchen Sie es erneut: posewright models get blazepose</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>{path} is not a network that runs</source>
      <translation>{path} ist kein lauffähiges Netz</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>an ONNX file</source>
      <translation>eine ONNX-Datei</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>Choose an end2end.onnx exported from MMPose's RTMPose</source>
      <translation>Wählen Sie eine end2end.onnx, die aus RTMPose von MMPose exportiert wurde</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>RTMPose finds people in two ways</source>
      <translation>RTMPose findet Personen auf zwei Arten</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>blazepose or frame</source>
      <translation>blazepose oder frame</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is not an RTMPose network</source>
      <translation>{path} ist kein RTMPose-Netz</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>There is no model file at {path!r}</source>
      <translation>Unter {path!r} gibt es keine Modelldatei</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>Name an RTMPose .onnx file (option model)</source>
      <translation>Nennen Sie eine RTMPose-Datei .onnx (Option model)</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is too large for an RTMPose network</source>
      <translation>{path} ist zu groß für ein RTMPose-Netz</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>LiteRT cannot load {path}</source>
      <translation>LiteRT kann {path} nicht laden</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>run: posewright models verify</source>
      <translation>ausführen: posewright models verify</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{folder} is not a store of crops</source>
      <translation>{folder} ist kein Speicher für Ausschnitte</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{count} people cut out</source>
      <translation>{count} Personen ausgeschnitten</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>No person can be cut out of this data</source>
      <translation>Aus diesen Daten lässt sich keine Person ausschneiden</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>people who show {fewest} joints</source>
      <translation>Personen, die {fewest} Gelenke zeigen</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Two data sets are named {path}</source>
      <translation>Zwei Datensätze heißen {path}</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Rename one of the folders</source>
      <translation>Benennen Sie einen der Ordner um</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>There is nothing to learn depth from</source>
      <translation>Es gibt nichts, woraus Tiefe gelernt werden kann</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>a data set with 3D among --data</source>
      <translation>ein Datensatz mit 3D unter --data</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{count} frames of {skeleton}</source>
      <translation>{count} Bilder von {skeleton}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>The earlier poses do not fit this repair</source>
      <translation>Die früheren Posen passen nicht zu diesem Auffüllen</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repairing</source>
      <translation>Posen werden aufgefüllt</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Only 2D poses can be repaired</source>
      <translation>Nur 2D-Posen können aufgefüllt werden</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>3D poses</source>
      <translation>3D-Posen</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repair the 2D track and lift it again</source>
      <translation>Füllen Sie die 2D-Spur auf, und heben Sie sie erneut in 3D</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no frames to repair</source>
      <translation>Es gibt keine Bilder zum Auffüllen</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Too little is visible to repair from, in {skeleton}</source>
      <translation>In {skeleton} ist zum Auffüllen zu wenig sichtbar</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>at least {fewest_joints} joints of {skeleton} seen at some time</source>
      <translation>mindestens {fewest_joints} Gelenke von {skeleton}, irgendwann zu sehen</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Estimate the poses again or set some joints by hand</source>
      <translation>Schätzen Sie die Posen erneut, oder setzen Sie einige Gelenke von Hand</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no weights that upsample to {target} by the {method}</source>
      <translation>Es gibt keine Gewichte, die mit dem Verfahren {method} auf {target} erweitern</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Train some: posewright train jumps {train} --target {target}</source>
      <translation>Trainieren Sie welche: posewright train jumps {train} --target {target}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{path} holds weights of the other method</source>
      <translation>{path} enthält Gewichte des anderen Verfahrens</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Take the method {method} with them (--method {method})</source>
      <translation>Nehmen Sie dafür das Verfahren {method} (--method {method})</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>The option {field} is out of range</source>
      <translation>Die Option {field} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>Repair has no such {name}</source>
      <translation>Das Auffüllen kennt kein solches {name}</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>Too few joints of {skeleton} are given to the input</source>
      <translation>Zu wenige Gelenke von {skeleton} sind in der Eingabe</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>at least {count}, of --given or of the limbs' twelve</source>
      <translation>mindestens {count}, aus --given oder den zwölf der Gliedmaßen</translation>
    </message>
    <message>
      <location filename="models/lifting/ground.py" />
      <source>There is no whole pose to stand on a floor</source>
      <translation>Es gibt keine ganze Pose, die auf einem Boden stehen kann</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Fitting</source>
      <translation>Anpassung</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{fewest_joints} joints</source>
      <translation>{fewest_joints} Gelenke</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Too little is seen to lift</source>
      <translation>Zu wenig zu sehen, um in 3D zu heben</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>The earlier poses do not fit this lift</source>
      <translation>Die früheren Posen passen nicht zu diesem Heben in 3D</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{frames} frames of 3D poses in {space} space</source>
      <translation>{frames} Bilder mit 3D-Posen im Raum {space}</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{count} frames, {dims}D, {space} space</source>
      <translation>{count} Bilder, {dims}D, Raum {space}</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Lift with the options of that time</source>
      <translation>Heben Sie mit den damaligen Optionen in 3D</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>This is no body height</source>
      <translation>Das ist keine Körpergröße</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>300 to 2800 mm, or 0</source>
      <translation>300 bis 2800 mm, oder 0</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>A cutoff cannot be negative</source>
      <translation>Eine Grenzfrequenz kann nicht negativ sein</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Hz, or 0 for none</source>
      <translation>Hz, oder 0 für keine</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Only 2D poses can be lifted</source>
      <translation>Nur 2D-Posen können in 3D gehoben werden</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>These poses are empty: no person in any frame</source>
      <translation>Diese Posen sind leer: in keinem Bild eine Person</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Estimate the poses again</source>
      <translation>Schätzen Sie die Posen erneut</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>A training begins from one network</source>
      <translation>Ein Training beginnt mit einem einzigen Netz</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>--start or --completer</source>
      <translation>--start oder --completer</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>both</source>
      <translation>beide</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Comparing clothes</source>
      <translation>Kleidung wird verglichen</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Telling who is who</source>
      <translation>Wer wer ist, wird bestimmt</translation>
    </message>
    <message>
      <location filename="models/tracking/top_down.py" />
      <source>{done} of {count} frames, {rate:.0f} a second</source>
      <translation>{done} von {count} Bildern, {rate:.0f} je Sekunde</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} cannot be trained on</source>
      <translation>Mit {name} kann nicht trainiert werden</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints of {skeleton}</source>
      <translation>{name} fehlen Gelenke von {skeleton}</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>joints of the same names; posewright info FILE shows them, --skeleton maps them</source>
      <translation>Gelenke gleichen Namens; posewright info DATEI zeigt sie, --skeleton ordnet sie zu</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Say with --skeleton which joints its markers are: a TOML file with a table [remap.mpi28]</source>
      <translation>Geben Sie mit --skeleton an, welche Gelenke die Marker sind: eine TOML-Datei mit einer Tabelle [remap.mpi28]</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints that trainings need</source>
      <translation>{name} fehlen Gelenke, die Trainings brauchen</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>stretches of {shortest:g} s in which the person is there whole</source>
      <translation>Abschnitte von {shortest:g} s, in denen die Person ganz da ist</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Add longer files or more of them</source>
      <translation>Nehmen Sie längere oder mehr Dateien</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>There is nothing to train on for {path}</source>
      <translation>Für {path} gibt es nichts zum Trainieren</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>step {steps}, {summary}</source>
      <translation>Schritt {steps}, {summary}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Try a lower learning rate; the best weights so far are in the run's folder</source>
      <translation>Versuchen Sie eine kleinere Lernrate; die bisher besten Gewichte liegen im Ordner des Laufs</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>The training diverges</source>
      <translation>Das Training divergiert</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>no number after step {steps}</source>
      <translation>keine Zahl nach Schritt {steps}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>There is no training to resume in {folder}</source>
      <translation>In {folder} gibt es kein Training zum Fortsetzen</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>{path} belongs to another training</source>
      <translation>{path} gehört zu einem anderen Training</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Start a new training</source>
      <translation>Beginnen Sie ein neues Training</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>{path} is not motion-capture material to train on</source>
      <translation>{path} ist kein Motion-Capture-Material zum Trainieren</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>an .npz with positions, clip_start, clip_name, subject, licence, joint_names, fps</source>
      <translation>eine .npz mit positions, clip_start, clip_name, subject, licence, joint_names, fps</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Make one of motion files: posewright dataset FILES -o train.npz</source>
      <translation>Erstellen Sie eine aus Bewegungsdateien: posewright dataset DATEIEN -o train.npz</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different joints cannot be trained on together</source>
      <translation>Bewegungsdaten verschiedener Gelenke können nicht zusammen gelernt werden</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>files of one posewright dataset --target</source>
      <translation>Dateien eines posewright dataset --target</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different frame rates cannot be trained on together</source>
      <translation>Motion Capture mit verschiedenen Bildraten kann nicht zusammen trainiert werden</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>one rate</source>
      <translation>eine einzige Rate</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of {skeleton} cannot train {target}</source>
      <translation>Motion Capture von {skeleton} kann {target} nicht trainieren</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>joints that it has or can mix</source>
      <translation>Gelenke, die es hat oder mischen kann</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Choose another target, such as h36m17 or mpii16, or make the motion for this one: posewright dataset --target</source>
      <translation>Wählen Sie ein anderes Ziel, etwa h36m17 oder mpii16, oder bereiten Sie die Bewegungsdaten dafür auf: posewright dataset --target</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} has no {field} {value!r}</source>
      <translation>{name} hat kein {field} {value!r}</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} takes one folder of data</source>
      <translation>{name} nimmt einen einzigen Datenordner an</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>train.npz to learn from and val.npz to be judged on</source>
      <translation>train.npz zum Lernen und val.npz zum Bewerten</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>There is no {path}</source>
      <translation>{path} gibt es nicht</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There are no weights to begin from at {start}</source>
      <translation>Unter {start} gibt es keine Ausgangsgewichte</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is a folder</source>
      <translation>{weights} ist ein Ordner</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>a file for the weights</source>
      <translation>eine Datei für die Gewichte</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Name it with --weights</source>
      <translation>Nennen Sie sie mit --weights</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is among the data</source>
      <translation>{weights} liegt in den Daten</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Give the weights another place</source>
      <translation>Geben Sie den Gewichten einen anderen Ort</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe's {path} is not there</source>
      <translation>{path} aus dem Rezept ist nicht da</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Make what its card speaks of, and give it as --data</source>
      <translation>Stellen Sie her, wovon seine Karte spricht, und geben Sie es als --data an</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There is no training {name!r}</source>
      <translation>Es gibt kein Training {name!r}</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe {path} cannot be read</source>
      <translation>Das Rezept {path} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} is not a recipe of a training</source>
      <translation>{path} ist kein Trainingsrezept</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} has an option that {training} does not take</source>
      <translation>{path} hat eine Option, die {training} nicht annimmt</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>A skeleton cannot be named {name!r}</source>
      <translation>Ein Skelett kann nicht {name!r} heißen</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>letters, digits, - and _</source>
      <translation>Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>There is another skeleton named {name}</source>
      <translation>Es gibt ein anderes Skelett namens {name}</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>Name yours otherwise</source>
      <translation>Nennen Sie Ihres anders</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{frames} frames, {seconds} s</source>
      <translation>{frames} Bilder, {seconds} s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Exposure</source>
      <translation>Exposition</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before: {before}. After: {after}.</source>
      <translation>Vorher: {before}. Nachher: {after}.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of the assessable time by action level</source>
      <translation>Anteil der bewertbaren Zeit je Maßnahmenstufe</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What to change first</source>
      <translation>Was zuerst zu ändern ist</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>frame {frame}, {seconds} s</source>
      <translation>Bild {frame}, {seconds} s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Skeletons alone, from the side and from the front; the left is blue, the right orange and dashed.</source>
      <translation>Nur die Skelette, von der Seite und von vorn; links ist blau, rechts orange und gestrichelt.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Scores over time</source>
      <translation>Werte im Zeitverlauf</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The line is the score that the published worksheet gives for the measured angles; the area is the band that holds {share}% of the chances, all errors considered.</source>
      <translation>Die Linie ist der Wert, den das veröffentlichte Arbeitsblatt für die gemessenen Winkel ergibt; die Fläche ist das Band, das {share}% der Wahrscheinlichkeit enthält, alle Fehler eingerechnet.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before the change</source>
      <translation>Vor der Änderung</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{score}, before</source>
      <translation>{score}, vorher</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>After is</source>
      <translation>Nachher ist</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>A difference counts as certain where the two ranges lie apart. An error that is the same in both recordings would cancel; that is not counted on.</source>
      <translation>Ein Unterschied gilt als sicher, wo die beiden Bereiche getrennt liegen. Ein Fehler, der in beiden Aufnahmen gleich ist, würde sich aufheben; darauf wird nicht gebaut.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Of {count} cycles those with the most time at serious scores; the workbook and the table have all.</source>
      <translation>Von {count} Zyklen die mit der meisten Zeit bei ernsten Werten; Arbeitsmappe und Tabelle enthalten alle.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Each thin line is a cycle, from its first to its last moment; the thick one is their median.</source>
      <translation>Jede dünne Linie ist ein Zyklus, vom ersten bis zum letzten Moment; die dicke ist ihr Median.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Turn A</source>
      <translation>Drehung A</translation>
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
      <translation>Revidierte NIOSH-Gleichung. Ein Index bis 1 ist für fast alle Beschäftigten annehmbar, über 3 nur für wenige. Das Ziel zählt, wo die Last mit Sorgfalt abgesetzt werden muss. Die Gleichung gilt nicht für einhändiges, sitzendes oder kniendes Heben und nicht für Tragen, Schieben und das Heben von Menschen.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Time at each level</source>
      <translation>Zeit je Stufe</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>With wider thresholds</source>
      <translation>Mit weiteren Schwellen</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>“Most likely” takes the middle of the chances instead of the measured score: measurement noise pushes a worksheet upwards, since each of its steps can only add. Wider thresholds: twist and side bend {twist}°, abduction {abduction}°; no method publishes them.</source>
      <translation>„Am wahrscheinlichsten“ nimmt die Mitte der Wahrscheinlichkeiten statt des gemessenen Werts: Messrauschen treibt ein Arbeitsblatt nach oben, da jeder seiner Schritte nur addieren kann. Weitere Schwellen: Verdrehung und Seitneigung {twist}°, Abduktion {abduction}°; kein Verfahren veröffentlicht sie.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of time by zone</source>
      <translation>Zeitanteil je Zone</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Distribution</source>
      <translation>Verteilung</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Known to ±</source>
      <translation>Bekannt auf ±</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Longest held, s</source>
      <translation>Längstes Halten, s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Moves a minute</source>
      <translation>Bewegungen/min</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Seen</source>
      <translation>Zu sehen</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Not measurable here: {names}.</source>
      <translation>Hier nicht messbar: {names}.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The right is</source>
      <translation>Rechts ist</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The limits are those that open sources give; the standards' own texts were not read. ISO 11226 judges postures held for over 4 seconds.</source>
      <translation>Die Grenzwerte sind die aus offenen Quellen; die Normtexte selbst wurden nicht gelesen. ISO 11226 beurteilt Haltungen, die länger als 4 Sekunden gehalten werden.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What this rests on</source>
      <translation>Worauf dies beruht</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>How it was done</source>
      <translation>Vorgehen</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Angles come from joint centres in the axes of the International Society of Biomechanics: trunk and head against gravity ({up}), upper arms and neck against the trunk. A class changes only once an angle is {hysteresis}° beyond a limit. The error of every angle is carried through the worksheet's tables to the chances of every score; before that an angle is weighed with how people hold themselves in motion capture. What joint centres cannot show is not measurable and never counted as zero. Scores are ordinal: no mean of them is given.</source>
      <translation>Die Winkel stammen aus Gelenkzentren in den Achsen der International Society of Biomechanics: Rumpf und Kopf gegen die Schwerkraft ({up}), Oberarme und Nacken gegen den Rumpf. Eine Klasse wechselt erst, wenn ein Winkel {hysteresis}° jenseits einer Grenze liegt. Der Fehler jedes Winkels wird durch die Tabellen des Arbeitsblatts bis zur Wahrscheinlichkeit jedes Werts fortgepflanzt; zuvor wird ein Winkel damit gewichtet, wie sich Menschen in Motion-Capture-Daten halten. Was Gelenkzentren nicht zeigen können, ist nicht messbar und zählt nie als null. Die Werte sind ordinal: Ein Mittelwert wird nicht angegeben.</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend</source>
      <translation>Rumpf, Vorneigung</translation>
    </message>
    <message>
      <location filename="" />
      <source>forward</source>
      <translation>nach vorn</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at raised or high risk</source>
      <translation>Rumpf, Vorneigung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way</source>
      <translation>Rumpf, Neigung in jede Richtung</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from the vertical</source>
      <translation>von der Senkrechten weg</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way, at raised or high risk</source>
      <translation>Rumpf, Neigung in jede Richtung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend</source>
      <translation>Rumpf, Seitneigung</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the right</source>
      <translation>nach rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend, at raised or high risk</source>
      <translation>Rumpf, Seitneigung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist</source>
      <translation>Rumpf, Verdrehung</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the left</source>
      <translation>nach links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist, at raised or high risk</source>
      <translation>Rumpf, Verdrehung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk</source>
      <translation>Nacken, Vorneigung gegen den Rumpf</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at raised or high risk</source>
      <translation>Nacken, Vorneigung gegen den Rumpf, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend</source>
      <translation>Nacken, Seitneigung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend, at raised or high risk</source>
      <translation>Nacken, Seitneigung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist</source>
      <translation>Nacken, Verdrehung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist, at raised or high risk</source>
      <translation>Nacken, Verdrehung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination</source>
      <translation>Kopf, Neigung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination, at raised or high risk</source>
      <translation>Kopf, Neigung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed</source>
      <translation>Gehgeschwindigkeit</translation>
    </message>
    <message>
      <location filename="" />
      <source>moving</source>
      <translation>in Bewegung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed, at raised or high risk</source>
      <translation>Gehgeschwindigkeit, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot</source>
      <translation>Hüfte über dem unteren Fuß</translation>
    </message>
    <message>
      <location filename="" />
      <source>up</source>
      <translation>nach oben</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot, at raised or high risk</source>
      <translation>Hüfte über dem unteren Fuß, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left</source>
      <translation>Oberarm gegen den Rumpf, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised; negative behind the trunk</source>
      <translation>gehoben; negativ hinter dem Rumpf</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk</source>
      <translation>Oberarm gegen den Rumpf</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, at raised or high risk</source>
      <translation>Oberarm gegen den Rumpf, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, left</source>
      <translation>Oberarm, Elevation gegen den Rumpf, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised any way</source>
      <translation>in jede Richtung gehoben</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk</source>
      <translation>Oberarm, Elevation gegen den Rumpf</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, at raised or high risk</source>
      <translation>Oberarm, Elevation gegen den Rumpf, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, left</source>
      <translation>Oberarm, Abduktion, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards</source>
      <translation>nach außen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction</source>
      <translation>Oberarm, Abduktion</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, at raised or high risk</source>
      <translation>Oberarm, Abduktion, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, left</source>
      <translation>Oberarm, Elevationsebene, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>0 sideways, 90 forward</source>
      <translation>0 seitlich, 90 nach vorn</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation</source>
      <translation>Oberarm, Elevationsebene</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, at raised or high risk</source>
      <translation>Oberarm, Elevationsebene, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, left</source>
      <translation>Oberarm gegen die Senkrechte, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical</source>
      <translation>Oberarm gegen die Senkrechte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, at raised or high risk</source>
      <translation>Oberarm gegen die Senkrechte, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, left</source>
      <translation>Schulter, hochgezogen, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised</source>
      <translation>Schulter, hochgezogen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, at raised or high risk</source>
      <translation>Schulter, hochgezogen, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, left</source>
      <translation>Ellbogen, Beugung, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>bent; 0 is straight</source>
      <translation>gebeugt; 0 ist gestreckt</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion</source>
      <translation>Ellbogen, Beugung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, at raised or high risk</source>
      <translation>Ellbogen, Beugung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, left</source>
      <translation>Handgelenk, in jede Richtung gebeugt, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from straight</source>
      <translation>von gerade weg</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way</source>
      <translation>Handgelenk, in jede Richtung gebeugt</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, at raised or high risk</source>
      <translation>Handgelenk, in jede Richtung gebeugt, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, left</source>
      <translation>Handgelenk, Beugung, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the palm</source>
      <translation>zur Handfläche hin</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion</source>
      <translation>Handgelenk, Beugung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, at raised or high risk</source>
      <translation>Handgelenk, Beugung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, left</source>
      <translation>Handgelenk, Deviation, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the thumb</source>
      <translation>zum Daumen hin</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation</source>
      <translation>Handgelenk, Deviation</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, at raised or high risk</source>
      <translation>Handgelenk, Deviation, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, left</source>
      <translation>Hüfte, Oberschenkel gegen den Rumpf, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk</source>
      <translation>Hüfte, Oberschenkel gegen den Rumpf</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, at raised or high risk</source>
      <translation>Hüfte, Oberschenkel gegen den Rumpf, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, left</source>
      <translation>Oberschenkel gegen die Senkrechte, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from hanging down</source>
      <translation>vom Herabhängen weg</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical</source>
      <translation>Oberschenkel gegen die Senkrechte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, at raised or high risk</source>
      <translation>Oberschenkel gegen die Senkrechte, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, left</source>
      <translation>Knie, Beugung, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion</source>
      <translation>Knie, Beugung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, at raised or high risk</source>
      <translation>Knie, Beugung, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, left</source>
      <translation>Fuß über dem anderen, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other</source>
      <translation>Fuß über dem anderen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, at raised or high risk</source>
      <translation>Fuß über dem anderen, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, left</source>
      <translation>Knie über dem unteren Fuß, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot</source>
      <translation>Knie über dem unteren Fuß</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, at raised or high risk</source>
      <translation>Knie über dem unteren Fuß, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, left</source>
      <translation>Hand über dem Boden, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor</source>
      <translation>Hand über dem Boden</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, at raised or high risk</source>
      <translation>Hand über dem Boden, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, left</source>
      <translation>Hand von der Hüfte, waagerecht, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>away</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level</source>
      <translation>Hand von der Hüfte, waagerecht</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, at raised or high risk</source>
      <translation>Hand von der Hüfte, waagerecht, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, left</source>
      <translation>Hand von der Mittellinie, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards; negative across</source>
      <translation>nach außen; negativ zur Gegenseite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline</source>
      <translation>Hand von der Mittellinie</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, at raised or high risk</source>
      <translation>Hand von der Mittellinie, bei erhöhtem oder hohem Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right</source>
      <translation>Oberarm gegen den Rumpf, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, right</source>
      <translation>Oberarm, Elevation gegen den Rumpf, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, right</source>
      <translation>Oberarm, Abduktion, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, right</source>
      <translation>Oberarm, Elevationsebene, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, right</source>
      <translation>Oberarm gegen die Senkrechte, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, right</source>
      <translation>Schulter, hochgezogen, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, right</source>
      <translation>Ellbogen, Beugung, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, right</source>
      <translation>Handgelenk, in jede Richtung gebeugt, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, right</source>
      <translation>Handgelenk, Beugung, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, right</source>
      <translation>Handgelenk, Deviation, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, right</source>
      <translation>Hüfte, Oberschenkel gegen den Rumpf, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, right</source>
      <translation>Oberschenkel gegen die Senkrechte, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, right</source>
      <translation>Knie, Beugung, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, right</source>
      <translation>Fuß über dem anderen, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, right</source>
      <translation>Knie über dem unteren Fuß, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, right</source>
      <translation>Hand über dem Boden, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, right</source>
      <translation>Hand von der Hüfte, waagerecht, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, right</source>
      <translation>Hand von der Mittellinie, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at risk</source>
      <translation>Rumpf, Vorneigung, mit Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at risk</source>
      <translation>Nacken, Vorneigung gegen den Rumpf, mit Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left, at risk</source>
      <translation>Oberarm gegen den Rumpf, links, mit Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right, at risk</source>
      <translation>Oberarm gegen den Rumpf, rechts, mit Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left</source>
      <translation>RULA links</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left at 5 or more</source>
      <translation>RULA links bei 5 oder mehr</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right</source>
      <translation>RULA rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right at 5 or more</source>
      <translation>RULA rechts bei 5 oder mehr</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA at 5 or more</source>
      <translation>RULA bei 5 oder mehr</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 1</source>
      <translation>Maßnahmenstufe 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>acceptable unless held or repeated for long</source>
      <translation>annehmbar, wenn nicht lange gehalten oder wiederholt</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 2</source>
      <translation>Maßnahmenstufe 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate further; change may be needed</source>
      <translation>weiter untersuchen; Änderung eventuell nötig</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 3</source>
      <translation>Maßnahmenstufe 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change soon</source>
      <translation>bald untersuchen und ändern</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 4</source>
      <translation>Maßnahmenstufe 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change at once</source>
      <translation>sofort untersuchen und ändern</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left</source>
      <translation>REBA links</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left at 8 or more</source>
      <translation>REBA links bei 8 oder mehr</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right</source>
      <translation>REBA rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right at 8 or more</source>
      <translation>REBA rechts bei 8 oder mehr</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA at 8 or more</source>
      <translation>REBA bei 8 oder mehr</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 0</source>
      <translation>Maßnahmenstufe 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>negligible risk</source>
      <translation>vernachlässigbares Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>low risk</source>
      <translation>geringes Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>medium risk</source>
      <translation>mittleres Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>high risk</source>
      <translation>hohes Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>very high risk</source>
      <translation>sehr hohes Risiko</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS</source>
      <translation>OWAS</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS at 3 or more</source>
      <translation>OWAS bei 3 oder mehr</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 1</source>
      <translation>Kategorie 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>no action needed</source>
      <translation>keine Maßnahmen nötig</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 2</source>
      <translation>Kategorie 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>action in the near future</source>
      <translation>Maßnahmen in naher Zukunft</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 3</source>
      <translation>Kategorie 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>action as soon as possible</source>
      <translation>Maßnahmen so bald wie möglich</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 4</source>
      <translation>Kategorie 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>action at once</source>
      <translation>sofortige Maßnahmen</translation>
    </message>
    <message>
      <location filename="" />
      <source>ears</source>
      <translation>Ohren</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head top</source>
      <translation>Hals bis Scheitel</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head top</source>
      <translation>Brustkorb bis Scheitel</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head</source>
      <translation>Brustkorb bis Kopf</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head</source>
      <translation>Hals bis Kopf</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulders to head top</source>
      <translation>Schultern bis Scheitel</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist flexion</source>
      <translation>Beugung des Handgelenks</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist deviation</source>
      <translation>Deviation des Handgelenks</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder raise</source>
      <translation>Schulterhebung</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck twist</source>
      <translation>Verdrehung des Nackens</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck side bend</source>
      <translation>Seitneigung des Nackens</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk side bend</source>
      <translation>Seitneigung des Rumpfs</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk twist</source>
      <translation>Verdrehung des Rumpfs</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm abduction</source>
      <translation>Abduktion des Oberarms</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand lateral</source>
      <translation>Handabstand zur Seite</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee flexion</source>
      <translation>Kniebeugung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, standing</source>
      <translation>Montage am Werktisch, stehend</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, seated</source>
      <translation>Montage am Werktisch, sitzend</translation>
    </message>
    <message>
      <location filename="" />
      <source>Packing and palletising</source>
      <translation>Verpacken und Palettieren</translation>
    </message>
    <message>
      <location filename="" />
      <source>Work above the head</source>
      <translation>Arbeit über Kopf</translation>
    </message>
    <message>
      <location filename="" />
      <source>Screen and keyboard</source>
      <translation>Bildschirm und Tastatur</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifting people (care)</source>
      <translation>Heben von Menschen (Pflege)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE</source>
      <translation>MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned</source>
      <translation>an der Wurzel ausgerichtet</translation>
    </message>
    <message>
      <location filename="" />
      <source>PA-MPJPE</source>
      <translation>PA-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>similarity alignment of each frame, no reflection</source>
      <translation>Ähnlichkeitsausrichtung jedes Bildes, ohne Spiegelung</translation>
    </message>
    <message>
      <location filename="" />
      <source>N-MPJPE</source>
      <translation>N-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, scale per frame</source>
      <translation>an der Wurzel ausgerichtet, Maßstab je Bild</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE, absolute</source>
      <translation>MPJPE, absolut</translation>
    </message>
    <message>
      <location filename="" />
      <source>no alignment</source>
      <translation>ohne Ausrichtung</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJVE</source>
      <translation>MPJVE</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences, no alignment</source>
      <translation>erste Differenzen, ohne Ausrichtung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Acceleration error</source>
      <translation>Beschleunigungsfehler</translation>
    </message>
    <message>
      <location filename="" />
      <source>second differences, no alignment</source>
      <translation>zweite Differenzen, ohne Ausrichtung</translation>
    </message>
    <message>
      <location filename="" />
      <source>bones of the truth's tree</source>
      <translation>Knochen im Baum der Referenz</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK at 150 mm</source>
      <translation>3DPCK bei 150 mm</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, strictly less, mean of the joints' shares</source>
      <translation>an der Wurzel ausgerichtet, echt kleiner, Mittel der Anteile der Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK AUC</source>
      <translation>3DPCK AUC</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, 31 thresholds 0 to 150 mm, at most 0.968</source>
      <translation>an der Wurzel ausgerichtet, 31 Schwellen von 0 bis 150 mm, höchstens 0,968</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error</source>
      <translation>Mittlerer Pixelfehler</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error, sides free</source>
      <translation>Mittlerer Pixelfehler, Seiten frei</translation>
    </message>
    <message>
      <location filename="" />
      <source>the better of one whole-body flip in each frame</source>
      <translation>in jedem Bild mit oder ohne Seitentausch des ganzen Körpers, je nachdem, was besser ist</translation>
    </message>
    <message>
      <location filename="" />
      <source>Velocity error</source>
      <translation>Geschwindigkeitsfehler</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences</source>
      <translation>erste Differenzen</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.2 torso</source>
      <translation>PCK bei 0,2 Rumpf</translation>
    </message>
    <message>
      <location filename="" />
      <source>of left shoulder to right hip, strictly less, mean of the joints' shares</source>
      <translation>von linker Schulter bis rechter Hüfte, echt kleiner, Mittel der Anteile der Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.05 box</source>
      <translation>PCK bei 0,05 Rahmen</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the longer side of the joints' box, strictly less, mean of the joints' shares</source>
      <translation>der längeren Seite des Gelenkrahmens, echt kleiner, Mittel der Anteile der Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.1</source>
      <translation>PCKh bei 0,1</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the given head size, strictly less, mean of the joints' shares</source>
      <translation>der angegebenen Kopfgröße, echt kleiner, Mittel der Anteile der Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.5</source>
      <translation>PCKh bei 0,5</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 1</source>
      <translation>PCKh bei 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC</source>
      <translation>PCKh AUC</translation>
    </message>
    <message>
      <location filename="" />
      <source>thresholds 0 to 1 head size, 101 points, trapezoids</source>
      <translation>Schwellen von 0 bis 1 Kopfgröße, 101 Punkte, Trapeze</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC (MMPose)</source>
      <translation>PCKh AUC (MMPose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>20 thresholds 0 to 0.95 head size</source>
      <translation>20 Schwellen von 0 bis 0,95 Kopfgröße</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame</source>
      <translation>mm/Bild</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame^2</source>
      <translation>mm/Bild^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>m/s^2</source>
      <translation>m/s^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="" />
      <source>px/frame</source>
      <translation>px/Bild</translation>
    </message>
    <message>
      <location filename="" />
      <source>torso</source>
      <translation>Rumpf</translation>
    </message>
    <message>
      <location filename="" />
      <source>box</source>
      <translation>Rahmen</translation>
    </message>
    <message>
      <location filename="" />
      <source>head size</source>
      <translation>Kopfgröße</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose: 33 landmarks and the hands, 2D and 3D, any number of people</source>
      <translation>BlazePose: 33 Landmarken und die Hände, 2D und 3D, beliebig viele Personen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hands alone: 21 landmarks each, 2D and 3D, where no body is in the picture</source>
      <translation>Nur Hände: je 21 Punkte, 2D und 3D, wo kein Körper im Bild ist</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMPose: your own ONNX file</source>
      <translation>RTMPose: Ihre eigene ONNX-Datei</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hourglass, an experiment: 16 joints, 2D and 3D from single pictures</source>
      <translation>Hourglass, ein Experiment: 16 Gelenke, 2D und 3D aus einzelnen Bildern</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding, an experiment: 28 joints in 2D and 3D, trained by analysis and synthesis</source>
      <translation>Posen-Einbettung, ein Versuch: 28 Gelenke in 2D und 3D, gelernt durch Analyse und Synthese</translation>
    </message>
    <message>
      <location filename="" />
      <source>Depth: 15 joints of the upper body, 3D in millimetres, any number of people</source>
      <translation>Tiefe: 15 Gelenke des Oberkörpers, 3D in Millimetern, beliebig viele Personen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding on depth, an experiment: 28 joints in 2D and 3D</source>
      <translation>Posen-Einbettung auf Tiefe, ein Versuch: 28 Gelenke in 2D und 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., adapted by a CycleGAN, for comparison: 15 joints of the upper body</source>
      <translation>Posen-CNN von Blanc-Beyne et al., durch ein CycleGAN angepasst, zum Vergleich: 15 Gelenke des Oberkörpers</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., supervised, for comparison: 15 joints of the upper body</source>
      <translation>Posen-CNN von Blanc-Beyne et al., überwacht trainiert, zum Vergleich: 15 Gelenke des Oberkörpers</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifter: 2D tracks of any skeleton to 3D, 28 joints</source>
      <translation>Lifter: hebt 2D-Spuren jedes Skeletts in 3D, 28 Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>JUMPS: fills gaps in 2D tracks and upsamples them to 28 joints</source>
      <translation>JUMPS: füllt Lücken in 2D-Spuren und erweitert sie auf 28 Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>repairs 2D tracks and upsamples them (JUMPS)</source>
      <translation>füllt 2D-Spuren auf und erweitert sie (JUMPS)</translation>
    </message>
    <message>
      <location filename="" />
      <source>lifts 2D tracks to 3D</source>
      <translation>hebt 2D-Spuren in 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>translates between ideal depth and what sensors read (CycleGAN)</source>
      <translation>übersetzt zwischen idealer Tiefe und dem, was Sensoren messen (CycleGAN)</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds the upper body in depth</source>
      <translation>findet den Oberkörper in Tiefenbildern</translation>
    </message>
    <message>
      <location filename="" />
      <source>adapts the depth network to a sensor, judged on held-out parts of its recordings</source>
      <translation>passt das Tiefennetz an einen Sensor an, bewertet an zurückgehaltenen Teilen seiner Aufnahmen</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds people in 2D and 3D in single pictures</source>
      <translation>findet Personen in 2D und 3D in einzelnen Bildern</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds one person's pose by drawing and rendering it again (analysis by synthesis)</source>
      <translation>findet die Pose einer Person, indem es sie zeichnet und wieder rendert (Analyse durch Synthese)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Posewright poses</source>
      <translation>Posewright-Posen</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON folder</source>
      <translation>OpenPose-JSON-Ordner</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than OpenPose's and Halpe's become BODY_25, with its hands where they have some</source>
      <translation>Sichtbarkeit, Status, Unsicherheit und Herkunft; andere Skelette als die von OpenPose und Halpe werden zu BODY_25, samt Händen, wo sie welche haben</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON, one frame</source>
      <translation>OpenPose-JSON, ein Bild</translation>
    </message>
    <message>
      <location filename="" />
      <source>Label Studio JSON</source>
      <translation>Label-Studio-JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who over time, times, confidence, visibility, status, uncertainty and provenance; bones</source>
      <translation>wer wer ist im Zeitverlauf, Zeiten, Konfidenz, Sichtbarkeit, Status, Unsicherheit und Herkunft; Knochen</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG Image Annotator</source>
      <translation>VGG Image Annotator</translation>
    </message>
    <message>
      <location filename="" />
      <source>CVAT XML</source>
      <translation>CVAT-XML</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea KVA</source>
      <translation>Kinovea-KVA</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea trajectories</source>
      <translation>Kinovea-Trajektorien</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON</source>
      <translation>COCO-Keypoints, JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing</source>
      <translation>Status, Unsicherheit und Herkunft; nicht vorhandene Gelenke fehlen nur</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON, COCO's 17 joints</source>
      <translation>COCO-Keypoints, JSON, die 17 Gelenke von COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing; joints that COCO's 17 have not</source>
      <translation>Status, Unsicherheit und Herkunft; nicht vorhandene Gelenke fehlen nur; Gelenke, die die 17 von COCO nicht haben</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO results list</source>
      <translation>COCO-Ergebnisliste</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who, times, frames without people after the last, visibility, status, uncertainty and provenance; joints that COCO's 17 have not</source>
      <translation>wer wer ist, Zeiten, Bilder ohne Personen nach dem letzten, Sichtbarkeit, Status, Unsicherheit und Herkunft; Gelenke, die die 17 von COCO nicht haben</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose JSON</source>
      <translation>AlphaPose-JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than COCO's and Halpe's become Halpe's 26</source>
      <translation>Sichtbarkeit, Status, Unsicherheit und Herkunft; andere Skelette als die von COCO und Halpe werden zu den 26 von Halpe</translation>
    </message>
    <message>
      <location filename="" />
      <source>BVH</source>
      <translation>BVH</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times and their start</source>
      <translation>veränderliche Knochenlängen, fehlende Gelenke (sie behalten ihre letzte Drehung; nie vorhandene werden ausgelassen), Konfidenz, Sichtbarkeit, Status, Herkunft, ungleichmäßige Zeiten und ihren Beginn</translation>
    </message>
    <message>
      <location filename="" />
      <source>glTF</source>
      <translation>glTF</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, a start before 0 s (it becomes 0 s), gaps and uneven times (viewers fill in what is between)</source>
      <translation>veränderliche Knochenlängen, fehlende Gelenke (sie behalten ihre letzte Drehung; nie vorhandene werden ausgelassen), Konfidenz, Sichtbarkeit, Status, Herkunft, einen Beginn vor 0 s (er wird 0 s), Lücken und ungleichmäßige Zeiten (Betrachter füllen, was dazwischenliegt)</translation>
    </message>
    <message>
      <location filename="" />
      <source>USD</source>
      <translation>USD</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times</source>
      <translation>veränderliche Knochenlängen, fehlende Gelenke (sie behalten ihre letzte Drehung; nie vorhandene werden ausgelassen), Konfidenz, Sichtbarkeit, Status, Herkunft, ungleichmäßige Zeiten</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC</source>
      <translation>OpenSim TRC</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>Konfidenz, Sichtbarkeit, Status, Herkunft und den Raum (Kameraachsen werden auf y nach oben gedreht)</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-halpe26</source>
      <translation>OpenSim TRC, Marker von pose2sim-halpe26</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up); joints that its models have no markers for</source>
      <translation>Konfidenz, Sichtbarkeit, Status, Herkunft und den Raum (Kameraachsen werden auf y nach oben gedreht); Gelenke, für die seine Modelle keine Marker haben</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-body25</source>
      <translation>OpenSim TRC, Marker von pose2sim-body25</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim markers</source>
      <translation>OpenSim-Marker</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim motion</source>
      <translation>OpenSim-Bewegung</translation>
    </message>
    <message>
      <location filename="" />
      <source>lengths of bones, head and hands, the rotation of forearms; confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>Längen der Knochen, Kopf und Hände, die Drehung der Unterarme; Konfidenz, Sichtbarkeit, Status, Herkunft und den Raum (Kameraachsen werden auf y nach oben gedreht)</translation>
    </message>
    <message>
      <location filename="" />
      <source>C3D</source>
      <translation>C3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance, the space (camera axes turn y up), uneven times</source>
      <translation>Konfidenz, Sichtbarkeit, Status, Herkunft, den Raum (Kameraachsen werden zu y nach oben), ungleichmäßige Zeiten</translation>
    </message>
    <message>
      <location filename="" />
      <source>MMPose JSON</source>
      <translation>MMPose-JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMLib results</source>
      <translation>RTMLib-Ergebnisse</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut CSV</source>
      <translation>DeepLabCut-CSV</translation>
    </message>
    <message>
      <location filename="" />
      <source>times, space and unit, confidence in 3D, visibility, status, uncertainty and provenance; bones</source>
      <translation>Zeiten, Raum und Einheit, Konfidenz in 3D, Sichtbarkeit, Status, Unsicherheit und Herkunft; Knochen</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut HDF5</source>
      <translation>DeepLabCut-HDF5</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP analysis HDF5</source>
      <translation>SLEAP-Analyse, HDF5</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance</source>
      <translation>Zeiten (SLEAP nimmt die des Videos), Sichtbarkeit, Status, Unsicherheit und Herkunft</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP project</source>
      <translation>SLEAP-Projekt</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance; scores of joints that were corrected by hand</source>
      <translation>Zeiten (SLEAP nimmt die des Videos), Sichtbarkeit, Status, Unsicherheit und Herkunft; Werte von Hand korrigierter Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>movement netCDF</source>
      <translation>movement-netCDF</translation>
    </message>
    <message>
      <location filename="" />
      <source>space and unit, visibility, status, uncertainty and provenance; bones</source>
      <translation>Raum und Einheit, Sichtbarkeit, Status, Unsicherheit und Herkunft; Knochen</translation>
    </message>
    <message>
      <location filename="" />
      <source>NWB pose estimates (ndx-pose)</source>
      <translation>NWB-Posenschätzungen (ndx-pose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; the space (camera and world are one)</source>
      <translation>Sichtbarkeit, Status, Unsicherheit und Herkunft; den Raum (Kamera und Welt sind eins)</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by frame</source>
      <translation>FreeMoCap-Tabelle je Bild</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by trajectory</source>
      <translation>FreeMoCap-Tabelle nach Trajektorie</translation>
    </message>
    <message>
      <location filename="" />
      <source>JARVIS CSV</source>
      <translation>JARVIS-CSV</translation>
    </message>
    <message>
      <location filename="" />
      <source>Qualisys TSV</source>
      <translation>Qualisys-TSV</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap array</source>
      <translation>FreeMoCap-Array</translation>
    </message>
    <message>
      <location filename="" />
      <source>MediaPipe Tasks JSON</source>
      <translation>MediaPipe-Tasks-JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per frame</source>
      <translation>CSV, eine Zeile je Bild</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; bones of a custom skeleton</source>
      <translation>Sichtbarkeit, Status, Unsicherheit und Herkunft; Knochen eines eigenen Skeletts</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per joint</source>
      <translation>CSV, eine Zeile je Gelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>uncertainty and provenance; bones of a custom skeleton</source>
      <translation>Unsicherheit und Herkunft; Knochen eines eigenen Skeletts</translation>
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
      <translation>AMASS oder SMPL</translation>
    </message>
    <message>
      <location filename="" />
      <source>ITOP labels</source>
      <translation>ITOP-Labels</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect body tracking JSON</source>
      <translation>Azure-Kinect-Körperverfolgung, JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>NTU RGB+D skeletons (Kinect v2)</source>
      <translation>NTU-RGB+D-Skelette (Kinect v2)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="" />
      <source>The best that is installed</source>
      <translation>Die beste installierte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Best, twice as slow</source>
      <translation>Beste, doppelt so langsam</translation>
    </message>
    <message>
      <location filename="" />
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored picture (twice the time)</source>
      <translation>Mit dem gespiegelten Bild mitteln (doppelte Zeit)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where they are large enough</source>
      <translation>Wo sie groß genug sind</translation>
    </message>
    <message>
      <location filename="" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the person detector</source>
      <translation>Geringster Wert des Personendetektors</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a tracked person is lost</source>
      <translation>Präsenz, unter der eine verfolgte Person verloren geht</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a person; animals and furniture stay below</source>
      <translation>Geringste mittlere Präsenz einer Person; Tiere und Möbel bleiben darunter</translation>
    </message>
    <message>
      <location filename="" />
      <source>CPU threads; 0: automatic</source>
      <translation>CPU-Threads; 0: automatisch</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side</source>
      <translation>Bildwinkel über die längere Seite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the palm detector</source>
      <translation>Kleinste Wertung des Handflächen-Detektors</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a followed hand is lost</source>
      <translation>Sicherheit, unter der eine verfolgte Hand verloren ist</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a hand</source>
      <translation>Kleinste mittlere Sicherheit einer Hand</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own ONNX file</source>
      <translation>Eigene ONNX-Datei</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where people are</source>
      <translation>Wo Personen sind</translation>
    </message>
    <message>
      <location filename="" />
      <source>Found by BlazePose's detector</source>
      <translation>Vom Detektor von BlazePose gefunden</translation>
    </message>
    <message>
      <location filename="" />
      <source>One, in the whole picture</source>
      <translation>Eine, im ganzen Bild</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of a keypoint that counts as seen</source>
      <translation>Geringster Wert, ab dem ein Keypoint als gesehen gilt</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors)</source>
      <translation>Eigene Gewichte (.safetensors)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height that 3D is scaled to</source>
      <translation>Körpergröße, auf die 3D skaliert wird</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean peak of the heatmaps that a person must have</source>
      <translation>Mittlere Spitze der Heatmaps, die eine Person haben muss</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors, from posewright train embedding; of depth for depth recordings)</source>
      <translation>Ihre eigenen Gewichte (.safetensors, von posewright train embedding; an Tiefe gelernte für Tiefenaufnahmen)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view of the camera, degrees</source>
      <translation>Horizontales Sichtfeld der Kamera, Grad</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean of the person detector's score and the brightness of the skeleton image</source>
      <translation>Kleinstes Mittel aus dem Wert des Personendetektors und der Helligkeit des Skelettbilds</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view, where the camera is unknown</source>
      <translation>Horizontales Sichtfeld, wo die Kamera unbekannt ist</translation>
    </message>
    <message>
      <location filename="" />
      <source>Smooth over time as far as joints are unsure, with bones of one length</source>
      <translation>Über die Zeit glätten, soweit Gelenke unsicher sind, mit Knochen einer Länge</translation>
    </message>
    <message>
      <location filename="" />
      <source>Also look at the mirrored picture and take the mean (a quarter slower)</source>
      <translation>Auch das gespiegelte Bild ansehen und mitteln (ein Viertel langsamer)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0 for as many as pay off</source>
      <translation>Prozessor-Threads; 0: so viele, wie sich lohnen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights</source>
      <translation>Eigene Gewichte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least probability that a person is in the picture</source>
      <translation>Geringste Wahrscheinlichkeit, dass eine Person im Bild ist</translation>
    </message>
    <message>
      <location filename="" />
      <source>Joints below this confidence are left out</source>
      <translation>Gelenke unter dieser Konfidenz werden ausgelassen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean brightness of the skeleton image at the joints that a person must have</source>
      <translation>Mittlere Helligkeit des Skelettbilds an den Gelenken, die eine Person haben muss</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side, where no camera is given</source>
      <translation>Sichtfeld über die längere Seite, wo keine Kamera angegeben ist</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height; 0 if unknown</source>
      <translation>Körpergröße; 0, wenn unbekannt</translation>
    </message>
    <message>
      <location filename="" />
      <source>Constant bone lengths</source>
      <translation>Gleichbleibende Knochenlängen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Stand people on one floor, y up</source>
      <translation>Personen auf einen Boden stellen, y nach oben</translation>
    </message>
    <message>
      <location filename="" />
      <source>Feet on the floor do not slide</source>
      <translation>Füße auf dem Boden rutschen nicht</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep knees and elbows within their range</source>
      <translation>Knie und Ellbogen in ihrem Bereich halten</translation>
    </message>
    <message>
      <location filename="" />
      <source>Low-pass; 0 for none</source>
      <translation>Tiefpass; 0 für keinen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored track (twice the time)</source>
      <translation>Mit der gespiegelten Spur mitteln (doppelte Zeit)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upsample to</source>
      <translation>Verdichten auf</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep measured joints where they are</source>
      <translation>Gemessene Gelenke lassen, wo sie sind</translation>
    </message>
    <message>
      <location filename="" />
      <source>Measured joints count from this confidence on</source>
      <translation>Gemessene Gelenke zählen ab dieser Konfidenz</translation>
    </message>
    <message>
      <location filename="" />
      <source>Completer</source>
      <translation>Vervollständiger</translation>
    </message>
    <message>
      <location filename="" />
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Steps of the latent search</source>
      <translation>Schritte der latenten Suche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Starts of the latent search</source>
      <translation>Startpunkte der latenten Suche</translation>
    </message>
    <message>
      <location filename="" />
      <source>More of them say better how sure the result is; they hardly change it</source>
      <translation>Mehr davon sagen genauer, wie sicher das Ergebnis ist; sie ändern es kaum</translation>
    </message>
    <message>
      <location filename="" />
      <source>Frames between windows of the latent search</source>
      <translation>Bilder zwischen Fenstern der latenten Suche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where windows overlap</source>
      <translation>Wo Fenster überlappen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Crossfade</source>
      <translation>Überblenden</translation>
    </message>
    <message>
      <location filename="" />
      <source>Argmin</source>
      <translation>Argmin</translation>
    </message>
    <message>
      <location filename="" />
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <location filename="" />
      <source>Start from the encoder</source>
      <translation>Vom Encoder aus beginnen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Further starts</source>
      <translation>Weitere Startpunkte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <location filename="" />
      <source>Prior</source>
      <translation>A-priori-Verteilung</translation>
    </message>
    <message>
      <location filename="" />
      <source>How far further starts lie from the encoder's</source>
      <translation>Wie weit weitere Startpunkte von dem des Encoders liegen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Align at every step</source>
      <translation>Bei jedem Schritt ausrichten</translation>
    </message>
    <message>
      <location filename="" />
      <source>Length of a step of the search</source>
      <translation>Länge eines Suchschritts</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of positions (gamma p)</source>
      <translation>Gewicht der Positionen (gamma p)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of speeds (gamma s)</source>
      <translation>Gewicht der Geschwindigkeiten (gamma s)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of the critic (gamma d)</source>
      <translation>Gewicht des Kritikers (gamma d)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Score of the critic</source>
      <translation>Wert des Kritikers</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigmoid</source>
      <translation>Sigmoid</translation>
    </message>
    <message>
      <location filename="" />
      <source>The critic scores the aligned window</source>
      <translation>Der Kritiker bewertet das ausgerichtete Fenster</translation>
    </message>
    <message>
      <location filename="" />
      <source>A critic that sees speeds</source>
      <translation>Ein Kritiker, der Geschwindigkeiten sieht</translation>
    </message>
    <message>
      <location filename="" />
      <source>Seed of the random starts</source>
      <translation>Startwert der zufälligen Startpunkte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig</source>
      <translation>Rig</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig whose joints and names are written</source>
      <translation>Rig, dessen Gelenke und Namen geschrieben werden</translation>
    </message>
    <message>
      <location filename="" />
      <source>Plain</source>
      <translation>Einfach</translation>
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
      <translation>Ruhepose</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rest pose: T, A, or that of the file that was read (T where it had none)</source>
      <translation>Ruhepose: T, A oder die der gelesenen Datei (T, wo sie keine hatte)</translation>
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
      <translation>Längeneinheit, die geschrieben wird</translation>
    </message>
    <message>
      <location filename="" />
      <source>Up</source>
      <translation>Oben</translation>
    </message>
    <message>
      <location filename="" />
      <source>Axis that is up in what is written</source>
      <translation>Achse, die in der Datei nach oben zeigt</translation>
    </message>
    <message>
      <location filename="" />
      <source>motion to learn from (posewright dataset makes it): train.npz, or its folder; val.npz is beside it</source>
      <translation>Bewegung zum Lernen (erstellt von posewright dataset): train.npz oder ihr Ordner; val.npz liegt daneben</translation>
    </message>
    <message>
      <location filename="" />
      <source>folder for logs, resumable state and weights</source>
      <translation>Ordner für Protokolle, fortsetzbaren Zustand und Gewichte</translation>
    </message>
    <message>
      <location filename="" />
      <source>the weights to write (default: in the run's folder)</source>
      <translation>die zu schreibenden Gewichte (Standard: im Ordner des Laufs)</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the same kind to begin from</source>
      <translation>Gewichte derselben Art, mit denen begonnen wird</translation>
    </message>
    <message>
      <location filename="" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="" />
      <source>how long to train</source>
      <translation>wie lange trainiert wird</translation>
    </message>
    <message>
      <location filename="" />
      <source>train for so many steps instead, however long they take</source>
      <translation>stattdessen so viele Schritte trainieren, egal wie lange sie dauern</translation>
    </message>
    <message>
      <location filename="" />
      <source>stop after so many validations without a better figure; 0: never</source>
      <translation>nach so vielen Validierungen ohne bessere Zahl aufhören; 0: nie</translation>
    </message>
    <message>
      <location filename="" />
      <source>learning rate; 0: the training's own</source>
      <translation>Lernrate; 0: die eigene des Trainings</translation>
    </message>
    <message>
      <location filename="" />
      <source>Random seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <location filename="" />
      <source>of all random numbers</source>
      <translation>aller Zufallszahlen</translation>
    </message>
    <message>
      <location filename="" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="" />
      <source>what to train on; auto: CUDA where there is one</source>
      <translation>worauf trainiert wird; auto: CUDA, wo vorhanden</translation>
    </message>
    <message>
      <location filename="" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="" />
      <source>of matrix products; auto: the fastest here, by trial</source>
      <translation>der Matrixprodukte; auto: die schnellste hier, durch Probieren</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0: the fastest number, by trial</source>
      <translation>Prozessor-Threads; 0: die schnellste Anzahl, durch Probieren</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the processor; 0: the fastest number, by trial</source>
      <translation>des Prozessors; 0: die schnellste Anzahl, durch Probieren</translation>
    </message>
    <message>
      <location filename="" />
      <source>go on from where the run stopped</source>
      <translation>fortsetzen, wo der Lauf aufhörte</translation>
    </message>
    <message>
      <location filename="" />
      <source>further clips to learn from</source>
      <translation>weitere Clips zum Lernen</translation>
    </message>
    <message>
      <location filename="" />
      <source>only clips under this licence (default: all)</source>
      <translation>nur Clips unter dieser Lizenz (Standard: alle)</translation>
    </message>
    <message>
      <location filename="" />
      <source>which network</source>
      <translation>welches Netz</translation>
    </message>
    <message>
      <location filename="" />
      <source>the skeleton to upsample to: one of ours, or a TOML file, whose joints the motion must have (posewright dataset --target); others are then offered by Repair</source>
      <translation>das Skelett, das ergänzt wird: eines von unseren oder eine TOML-Datei, deren Gelenke die Bewegungsdaten haben müssen (posewright dataset --target); andere bietet Reparieren danach an</translation>
    </message>
    <message>
      <location filename="" />
      <source>joints that the input has (default: the limbs' twelve)</source>
      <translation>Gelenke, die die Eingabe hat (Standard: die zwölf der Gliedmaßen)</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: the critic sees speeds, too, as in the thesis</source>
      <translation>Teil gan: der Kritiker sieht auch Geschwindigkeiten, wie in der Dissertation</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: train an encoder, too; without one every search begins from the prior</source>
      <translation>Teil gan: auch einen Encoder trainieren; ohne ihn beginnt jede Suche bei der A-priori-Verteilung</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: share of the windows which the critic learns to refuse that are real ones spoiled; 0: as in the papers, only generated ones</source>
      <translation>Teil gan: Anteil der Fenster, die der Kritiker abzulehnen lernt und die verdorbene echte sind; 0: wie in den Artikeln, nur erzeugte</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of a JUMPS completer, whose first blocks to begin from</source>
      <translation>Gewichte eines JUMPS-Vervollständigers, mit dessen ersten Blöcken begonnen wird</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the critic of poses; 0 trains without it</source>
      <translation>Gewicht des Posenkritikers; 0 trainiert ohne ihn</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time from which the critic takes part</source>
      <translation>Anteil der Zeit, ab dem der Kritiker mitwirkt</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz (posewright dataset makes them); without it people only work</source>
      <translation>ein Ordner mit train.npz und val.npz (erstellt von posewright dataset); ohne ihn arbeiten Personen nur</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets</source>
      <translation>Assets von MakeHuman</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets, for bodies of more shapes than our own</source>
      <translation>Assets von MakeHuman, für mehr Körperformen als unsere eigenen</translation>
    </message>
    <message>
      <location filename="" />
      <source>where drawn examples are kept (default: depth-material in --out)</source>
      <translation>wo gezeichnete Beispiele bleiben (Standard: depth-material in --out)</translation>
    </message>
    <message>
      <location filename="" />
      <source>labelled examples to learn from</source>
      <translation>annotierte Beispiele zum Lernen</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples of the target domain</source>
      <translation>Beispiele der Zieldomäne</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that choose the weights</source>
      <translation>Beispiele, nach denen die Gewichte gewählt werden</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings whose sensor is the target (default: our sensor model)</source>
      <translation>Tiefenaufnahmen, deren Sensor das Ziel ist (Standard: unser Sensormodell)</translation>
    </message>
    <message>
      <location filename="" />
      <source>the paper's settings, none of ours</source>
      <translation>die Einstellungen des Artikels, keine von uns</translation>
    </message>
    <message>
      <location filename="" />
      <source>scale and shift in instance norm</source>
      <translation>Skalierung und Verschiebung in der Instanznormierung</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: depth as sensors read it, ideal, with faults of segmentation, or as a CycleGAN has it</source>
      <translation>Teil cnn: Tiefe, wie Sensoren sie messen, ideal, mit Segmentierungsfehlern oder wie ein CycleGAN sie hat</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the CycleGAN; part cnn: default those that ship; part surface: translate half of what is shown</source>
      <translation>Gewichte des CycleGAN; Teil cnn: Standard sind die mitgelieferten; Teil surface: die Hälfte des Gezeigten übersetzen</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples in a batch</source>
      <translation>Beispiele in einem Stapel</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: share of each batch that the CycleGAN translates; 1 as in the paper</source>
      <translation>Teil cnn: Anteil jedes Stapels, den das CycleGAN übersetzt; 1 wie in der Veröffentlichung</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings of people by your sensor, without labels: files that posewright info opens</source>
      <translation>Tiefenaufnahmen von Personen mit Ihrem Sensor, ohne Annotationen: Dateien, die posewright info öffnet</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that errors are calibrated on</source>
      <translation>Beispiele, an denen Fehler kalibriert werden</translation>
    </message>
    <message>
      <location filename="" />
      <source>Motion capture</source>
      <translation>Motion Capture</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz of motion; without it people only work</source>
      <translation>ein Ordner mit train.npz und val.npz von Bewegung; ohne ihn arbeiten Personen nur</translation>
    </message>
    <message>
      <location filename="" />
      <source>data sets of annotated pictures (Human3.6M, MPI-INF-3DHP, MPII, our synthetic ones) and recordings</source>
      <translation>Datensätze annotierter Bilder (Human3.6M, MPI-INF-3DHP, MPII, unsere synthetischen) und Aufnahmen</translation>
    </message>
    <message>
      <location filename="" />
      <source>hourglasses one after the other</source>
      <translation>Hourglasses hintereinander</translation>
    </message>
    <message>
      <location filename="" />
      <source>what the discriminator looks at</source>
      <translation>worauf der Diskriminator sieht</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time without the discriminator</source>
      <translation>Anteil der Zeit ohne Diskriminator</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the discriminator</source>
      <translation>Gewicht des Diskriminators</translation>
    </message>
    <message>
      <location filename="" />
      <source>train the depth regressor alone</source>
      <translation>nur den Tiefenregressor trainieren</translation>
    </message>
    <message>
      <location filename="" />
      <source>pictures of 64, then 128 pixels, of 64 all the time, or of 256 as in the paper</source>
      <translation>Bilder mit 64, dann 128 Pixeln, immer mit 64 oder mit 256 wie im Artikel</translation>
    </message>
    <message>
      <location filename="" />
      <source>people to take from each data set, at most; 0: all</source>
      <translation>Personen aus jedem Datensatz, höchstens; 0: alle</translation>
    </message>
    <message>
      <location filename="" />
      <source>folders of drawn pairs (posewright synthesize pairs), of people or an animal, in colour or depth; or files of 2D poses that label the recordings of --labelled</source>
      <translation>Ordner gezeichneter Paare (posewright synthesize pairs) von Menschen oder einem Tier, in Farbe oder Tiefe; oder Dateien mit 2D-Posen, die die Aufnahmen von --labelled beschriften</translation>
    </message>
    <message>
      <location filename="" />
      <source>the recordings of the pose files in --data, in their order</source>
      <translation>die Aufnahmen der Posendateien in --data, in deren Reihenfolge</translation>
    </message>
    <message>
      <location filename="" />
      <source>recordings to learn from without labels</source>
      <translation>Aufnahmen zum Lernen ohne Annotationen</translation>
    </message>
    <message>
      <location filename="" />
      <source>files of 2D poses that say where people are in the recordings of --wild, in their order; nothing else is learnt from them. Without: an estimator looks for people</source>
      <translation>Dateien mit 2D-Posen, die sagen, wo in den Aufnahmen von --wild Personen sind, in deren Reihenfolge; sonst wird nichts aus ihnen gelernt. Ohne sie: ein Schätzer sucht die Personen</translation>
    </message>
    <message>
      <location filename="" />
      <source>the parts one by one on drawn pairs; all of them through recordings; or the same, through those of one person, given back only if better</source>
      <translation>die Teile einzeln an gezeichneten Paaren; alle zusammen an Aufnahmen; oder dasselbe an denen einer Person, nur zurückgegeben, wenn besser</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the skeleton image: one for each group of the skeleton's joints (5 of a person), 3 or 1</source>
      <translation>des Skelettbildes: einer für jede Gruppe von Gelenken des Skeletts (5 bei einem Menschen), 3 oder 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the pictures, pixels</source>
      <translation>der Bilder, Pixel</translation>
    </message>
    <message>
      <location filename="" />
      <source>what pictures show; depth: one channel, and only pairs and recordings of depth</source>
      <translation>was Bilder zeigen; depth: ein Kanal, und nur Paare und Aufnahmen in Tiefe</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the image networks, channels</source>
      <translation>der Bildnetze, Kanäle</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the uplift</source>
      <translation>des Uplifts</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs in a step</source>
      <translation>Paare in einem Schritt</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG's weights (.safetensors), for the perceptual loss of the later stages instead of our own encoder's features</source>
      <translation>Gewichte von VGG (.safetensors), für den Wahrnehmungsverlust der späteren Stufen anstelle der Merkmale unseres eigenen Encoders</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of drawn pairs in the later stages; 0: without them</source>
      <translation>Gewicht gezeichneter Paare in den späteren Stufen; 0: ohne sie</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the steps of the first stage in which the renderer learns, too</source>
      <translation>Anteil der Schritte der ersten Stufe, in denen auch der Renderer lernt</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs to take from each folder and recording, at most; 0: all</source>
      <translation>Paare aus jedem Ordner und jeder Aufnahme, höchstens; 0: alle</translation>
    </message>
    <message>
      <location filename="" />
      <source>Max gap</source>
      <translation>Größte Lücke</translation>
    </message>
    <message>
      <location filename="" />
      <source>linear</source>
      <translation>linear</translation>
    </message>
    <message>
      <location filename="" />
      <source>cubic</source>
      <translation>kubisch</translation>
    </message>
    <message>
      <location filename="" />
      <source>pchip</source>
      <translation>pchip</translation>
    </message>
    <message>
      <location filename="" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="" />
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="" />
      <source>Cutoff</source>
      <translation>Grenzfrequenz</translation>
    </message>
    <message>
      <location filename="" />
      <source>Order</source>
      <translation>Ordnung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Min cutoff</source>
      <translation>Kleinste Grenzfrequenz</translation>
    </message>
    <message>
      <location filename="" />
      <source>Beta</source>
      <translation>Beta</translation>
    </message>
    <message>
      <location filename="" />
      <source>Derivative cutoff</source>
      <translation>Grenzfrequenz der Ableitung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Zero phase</source>
      <translation>Ohne Phasenverschiebung</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <location filename="" />
      <source>centimetres, kilograms</source>
      <translation>Zentimeter, Kilogramm</translation>
    </message>
    <message>
      <location filename="" />
      <source>inches, pounds</source>
      <translation>Zoll, Pfund</translation>
    </message>
    <message>
      <location filename="" />
      <source>measured</source>
      <translation>gemessen</translation>
    </message>
    <message>
      <location filename="" />
      <source>inferred</source>
      <translation>erschlossen</translation>
    </message>
    <message>
      <location filename="" />
      <source>adjusted</source>
      <translation>angepasst</translation>
    </message>
    <message>
      <location filename="" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="" />
      <source>visible</source>
      <translation>sichtbar</translation>
    </message>
    <message>
      <location filename="" />
      <source>occluded</source>
      <translation>verdeckt</translation>
    </message>
    <message>
      <location filename="" />
      <source>absent</source>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose, the 12 limb joints that JUMPS takes</source>
      <translation>AlphaPose, die 12 Gelenke der Gliedmaßen, die JUMPS nimmt</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shoulder</source>
      <translation>linke Schulter</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shoulder</source>
      <translation>rechte Schulter</translation>
    </message>
    <message>
      <location filename="" />
      <source>left elbow</source>
      <translation>linker Ellbogen</translation>
    </message>
    <message>
      <location filename="" />
      <source>right elbow</source>
      <translation>rechter Ellbogen</translation>
    </message>
    <message>
      <location filename="" />
      <source>left wrist</source>
      <translation>linkes Handgelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>right wrist</source>
      <translation>rechtes Handgelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip</source>
      <translation>linke Hüfte</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip</source>
      <translation>rechte Hüfte</translation>
    </message>
    <message>
      <location filename="" />
      <source>left knee</source>
      <translation>linkes Knie</translation>
    </message>
    <message>
      <location filename="" />
      <source>right knee</source>
      <translation>rechtes Knie</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ankle</source>
      <translation>linkes Sprunggelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ankle</source>
      <translation>rechtes Sprunggelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder</source>
      <translation>Schulter</translation>
    </message>
    <message>
      <location filename="" />
      <source>elbow</source>
      <translation>Ellbogen</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist</source>
      <translation>Handgelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip</source>
      <translation>Hüfte</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee</source>
      <translation>Knie</translation>
    </message>
    <message>
      <location filename="" />
      <source>ankle</source>
      <translation>Sprunggelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect, 32 joints</source>
      <translation>Azure Kinect, 32 Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>pelvis</source>
      <translation>Becken</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine</source>
      <translation>Wirbelsäule</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax</source>
      <translation>Brustkorb</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck</source>
      <translation>Hals</translation>
    </message>
    <message>
      <location filename="" />
      <source>left clavicle</source>
      <translation>linkes Schlüsselbein</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand</source>
      <translation>linke Hand</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand tip</source>
      <translation>linke Handspitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb</source>
      <translation>linker Daumen</translation>
    </message>
    <message>
      <location filename="" />
      <source>right clavicle</source>
      <translation>rechtes Schlüsselbein</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand</source>
      <translation>rechte Hand</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand tip</source>
      <translation>rechte Handspitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb</source>
      <translation>rechter Daumen</translation>
    </message>
    <message>
      <location filename="" />
      <source>left foot</source>
      <translation>linker Fuß</translation>
    </message>
    <message>
      <location filename="" />
      <source>right foot</source>
      <translation>rechter Fuß</translation>
    </message>
    <message>
      <location filename="" />
      <source>head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="" />
      <source>nose</source>
      <translation>Nase</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye</source>
      <translation>linkes Auge</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ear</source>
      <translation>linkes Ohr</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye</source>
      <translation>rechtes Auge</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ear</source>
      <translation>rechtes Ohr</translation>
    </message>
    <message>
      <location filename="" />
      <source>clavicle</source>
      <translation>Schlüsselbein</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand tip</source>
      <translation>Handspitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb</source>
      <translation>Daumen</translation>
    </message>
    <message>
      <location filename="" />
      <source>foot</source>
      <translation>Fuß</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye</source>
      <translation>Auge</translation>
    </message>
    <message>
      <location filename="" />
      <source>ear</source>
      <translation>Ohr</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose (MediaPipe), 33 landmarks</source>
      <translation>BlazePose (MediaPipe), 33 Landmarken</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye inner</source>
      <translation>linkes Auge innen</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye outer</source>
      <translation>linkes Auge außen</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye inner</source>
      <translation>rechtes Auge innen</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye outer</source>
      <translation>rechtes Auge außen</translation>
    </message>
    <message>
      <location filename="" />
      <source>left mouth</source>
      <translation>linker Mundwinkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right mouth</source>
      <translation>rechter Mundwinkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky</source>
      <translation>linker kleiner Finger</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky</source>
      <translation>rechter kleiner Finger</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index</source>
      <translation>linker Zeigefinger</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index</source>
      <translation>rechter Zeigefinger</translation>
    </message>
    <message>
      <location filename="" />
      <source>left heel</source>
      <translation>linke Ferse</translation>
    </message>
    <message>
      <location filename="" />
      <source>right heel</source>
      <translation>rechte Ferse</translation>
    </message>
    <message>
      <location filename="" />
      <source>left toe</source>
      <translation>linke Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>right toe</source>
      <translation>rechte Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye inner</source>
      <translation>Auge innen</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye outer</source>
      <translation>Auge außen</translation>
    </message>
    <message>
      <location filename="" />
      <source>mouth</source>
      <translation>Mundwinkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky</source>
      <translation>kleiner Finger</translation>
    </message>
    <message>
      <location filename="" />
      <source>index</source>
      <translation>Zeigefinger</translation>
    </message>
    <message>
      <location filename="" />
      <source>heel</source>
      <translation>Ferse</translation>
    </message>
    <message>
      <location filename="" />
      <source>toe</source>
      <translation>Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose with hands (MediaPipe Holistic without the face), 75 landmarks</source>
      <translation>BlazePose mit Händen (MediaPipe Holistic ohne Gesicht), 75 Landmarken</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand root</source>
      <translation>linke Handwurzel</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb cmc</source>
      <translation>linker Daumen, CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb mcp</source>
      <translation>linker Daumen, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb ip</source>
      <translation>linker Daumen, IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb tip</source>
      <translation>linker Daumen, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index mcp</source>
      <translation>linker Zeigefinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index pip</source>
      <translation>linker Zeigefinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index dip</source>
      <translation>linker Zeigefinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index tip</source>
      <translation>linker Zeigefinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle mcp</source>
      <translation>linker Mittelfinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle pip</source>
      <translation>linker Mittelfinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle dip</source>
      <translation>linker Mittelfinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle tip</source>
      <translation>linker Mittelfinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring mcp</source>
      <translation>linker Ringfinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring pip</source>
      <translation>linker Ringfinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring dip</source>
      <translation>linker Ringfinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring tip</source>
      <translation>linker Ringfinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky mcp</source>
      <translation>linker kleiner Finger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky pip</source>
      <translation>linker kleiner Finger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky dip</source>
      <translation>linker kleiner Finger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky tip</source>
      <translation>linker kleiner Finger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand root</source>
      <translation>rechte Handwurzel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb cmc</source>
      <translation>rechter Daumen, CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb mcp</source>
      <translation>rechter Daumen, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb ip</source>
      <translation>rechter Daumen, IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb tip</source>
      <translation>rechter Daumen, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index mcp</source>
      <translation>rechter Zeigefinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index pip</source>
      <translation>rechter Zeigefinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index dip</source>
      <translation>rechter Zeigefinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index tip</source>
      <translation>rechter Zeigefinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle mcp</source>
      <translation>rechter Mittelfinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle pip</source>
      <translation>rechter Mittelfinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle dip</source>
      <translation>rechter Mittelfinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle tip</source>
      <translation>rechter Mittelfinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring mcp</source>
      <translation>rechter Ringfinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring pip</source>
      <translation>rechter Ringfinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring dip</source>
      <translation>rechter Ringfinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring tip</source>
      <translation>rechter Ringfinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky mcp</source>
      <translation>rechter kleiner Finger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky pip</source>
      <translation>rechter kleiner Finger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky dip</source>
      <translation>rechter kleiner Finger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky tip</source>
      <translation>rechter kleiner Finger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand root</source>
      <translation>Handwurzel</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb cmc</source>
      <translation>Daumen, CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb mcp</source>
      <translation>Daumen, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb ip</source>
      <translation>Daumen, IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb tip</source>
      <translation>Daumen, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>index mcp</source>
      <translation>Zeigefinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index pip</source>
      <translation>Zeigefinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index dip</source>
      <translation>Zeigefinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index tip</source>
      <translation>Zeigefinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle mcp</source>
      <translation>Mittelfinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle pip</source>
      <translation>Mittelfinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle dip</source>
      <translation>Mittelfinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle tip</source>
      <translation>Mittelfinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring mcp</source>
      <translation>Ringfinger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring pip</source>
      <translation>Ringfinger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring dip</source>
      <translation>Ringfinger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring tip</source>
      <translation>Ringfinger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky mcp</source>
      <translation>kleiner Finger, MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky pip</source>
      <translation>kleiner Finger, PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky dip</source>
      <translation>kleiner Finger, DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky tip</source>
      <translation>kleiner Finger, Spitze</translation>
    </message>
    <message>
      <location filename="" />
      <source>CMU motion capture as BVH, 31 joints</source>
      <translation>CMU-Motion-Capture als BVH, 31 Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip joint</source>
      <translation>linkes Hüftgelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip joint</source>
      <translation>rechtes Hüftgelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>lower back</source>
      <translation>unterer Rücken</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine2</source>
      <translation>Wirbelsäule 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine3</source>
      <translation>Wirbelsäule 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine4</source>
      <translation>Wirbelsäule 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left finger base</source>
      <translation>linke Fingerwurzel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right finger base</source>
      <translation>rechte Fingerwurzel</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip joint</source>
      <translation>Hüftgelenk</translation>
    </message>
    <message>
      <location filename="" />
      <source>finger base</source>
      <translation>Fingerwurzel</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO-WholeBody, 133 keypoints</source>
      <translation>COCO-WholeBody, 133 Keypoints</translation>
    </message>
    <message>
      <location filename="" />
      <source>left big toe</source>
      <translation>linke große Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>left small toe</source>
      <translation>linke kleine Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>right big toe</source>
      <translation>rechte große Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>right small toe</source>
      <translation>rechte kleine Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 0</source>
      <translation>rechtes Gesicht 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 1</source>
      <translation>rechtes Gesicht 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 2</source>
      <translation>rechtes Gesicht 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 3</source>
      <translation>rechtes Gesicht 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 4</source>
      <translation>rechtes Gesicht 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 5</source>
      <translation>rechtes Gesicht 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 6</source>
      <translation>rechtes Gesicht 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 7</source>
      <translation>rechtes Gesicht 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 7</source>
      <translation>linkes Gesicht 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 6</source>
      <translation>linkes Gesicht 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 5</source>
      <translation>linkes Gesicht 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 4</source>
      <translation>linkes Gesicht 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 3</source>
      <translation>linkes Gesicht 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 2</source>
      <translation>linkes Gesicht 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 1</source>
      <translation>linkes Gesicht 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 0</source>
      <translation>linkes Gesicht 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 17</source>
      <translation>rechtes Gesicht 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 18</source>
      <translation>rechtes Gesicht 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 19</source>
      <translation>rechtes Gesicht 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 20</source>
      <translation>rechtes Gesicht 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 21</source>
      <translation>rechtes Gesicht 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 21</source>
      <translation>linkes Gesicht 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 20</source>
      <translation>linkes Gesicht 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 19</source>
      <translation>linkes Gesicht 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 18</source>
      <translation>linkes Gesicht 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 17</source>
      <translation>linkes Gesicht 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 31</source>
      <translation>rechtes Gesicht 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 32</source>
      <translation>rechtes Gesicht 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 32</source>
      <translation>linkes Gesicht 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 31</source>
      <translation>linkes Gesicht 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 36</source>
      <translation>rechtes Gesicht 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 37</source>
      <translation>rechtes Gesicht 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 38</source>
      <translation>rechtes Gesicht 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 39</source>
      <translation>rechtes Gesicht 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 40</source>
      <translation>rechtes Gesicht 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 41</source>
      <translation>rechtes Gesicht 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 39</source>
      <translation>linkes Gesicht 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 38</source>
      <translation>linkes Gesicht 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 37</source>
      <translation>linkes Gesicht 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 36</source>
      <translation>linkes Gesicht 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 41</source>
      <translation>linkes Gesicht 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 40</source>
      <translation>linkes Gesicht 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 48</source>
      <translation>rechtes Gesicht 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 49</source>
      <translation>rechtes Gesicht 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 50</source>
      <translation>rechtes Gesicht 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 50</source>
      <translation>linkes Gesicht 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 49</source>
      <translation>linkes Gesicht 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 48</source>
      <translation>linkes Gesicht 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 59</source>
      <translation>linkes Gesicht 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 58</source>
      <translation>linkes Gesicht 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 58</source>
      <translation>rechtes Gesicht 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 59</source>
      <translation>rechtes Gesicht 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 60</source>
      <translation>rechtes Gesicht 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 61</source>
      <translation>rechtes Gesicht 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 61</source>
      <translation>linkes Gesicht 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 60</source>
      <translation>linkes Gesicht 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 67</source>
      <translation>linkes Gesicht 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 67</source>
      <translation>rechtes Gesicht 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>big toe</source>
      <translation>große Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>small toe</source>
      <translation>kleine Zehe</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO, 17 keypoints</source>
      <translation>COCO, 17 Keypoints</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper body, 15 joints (depth cameras)</source>
      <translation>Oberkörper, 15 Gelenke (Tiefenkameras)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Human3.6M, 17 joints</source>
      <translation>Human3.6M, 17 Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>head top</source>
      <translation>Scheitel</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe full body, 136 keypoints</source>
      <translation>Halpe, ganzer Körper, 136 Keypoints</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe, 26 keypoints</source>
      <translation>Halpe, 26 Keypoints</translation>
    </message>
    <message>
      <location filename="" />
      <source>Both hands without a body (MediaPipe Hands), 42 landmarks</source>
      <translation>Beide Hände ohne Körper (MediaPipe Hands), 42 Punkte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinect v2, 25 joints</source>
      <translation>Kinect v2, 25 Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints (the target of JUMPS)</source>
      <translation>MPI-INF-3DHP, 28 Gelenke (das Ziel von JUMPS)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints, with hands</source>
      <translation>MPI-INF-3DHP, 28 Gelenke, mit Händen</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPII, 16 joints</source>
      <translation>MPII, 16 Gelenke</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper neck</source>
      <translation>oberer Hals</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25 with face and hands, 137 keypoints</source>
      <translation>OpenPose BODY_25 mit Gesicht und Händen, 137 Keypoints</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pupil</source>
      <translation>rechte Pupille</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pupil</source>
      <translation>linke Pupille</translation>
    </message>
    <message>
      <location filename="" />
      <source>pupil</source>
      <translation>Pupille</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose MPI, 15 keypoints</source>
      <translation>OpenPose MPI, 15 Keypoints</translation>
    </message>
    <message>
      <location filename="" />
      <source>chest</source>
      <translation>Brust</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose COCO, 18 keypoints</source>
      <translation>OpenPose COCO, 18 Keypoints</translation>
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
      <translation>Plug-in Gait (Vicon): Marker und die Gelenke im Körper</translation>
    </message>
    <message>
      <location filename="" />
      <source>left front head</source>
      <translation>linker vorderer Kopfmarker</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back head</source>
      <translation>linker hinterer Kopfmarker</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front head</source>
      <translation>rechter vorderer Kopfmarker</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back head</source>
      <translation>rechter hinterer Kopfmarker</translation>
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
      <translation>linker vorderer Beckenstachel</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back pelvis</source>
      <translation>linker hinterer Beckenstachel</translation>
    </message>
    <message>
      <location filename="" />
      <source>left acromion</source>
      <translation>linkes Akromion</translation>
    </message>
    <message>
      <location filename="" />
      <source>left upper arm</source>
      <translation>linker Oberarm</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer elbow</source>
      <translation>Außenseite des Ellbogens, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>left forearm</source>
      <translation>linker Unterarm</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb wrist</source>
      <translation>Daumenseite des Handgelenks, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky wrist</source>
      <translation>Kleinfingerseite des Handgelenks, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thigh</source>
      <translation>linker Oberschenkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer knee</source>
      <translation>Außenseite des Knies, links</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shank</source>
      <translation>linker Unterschenkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer ankle</source>
      <translation>linker Außenknöchel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front pelvis</source>
      <translation>rechter vorderer Beckenstachel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back pelvis</source>
      <translation>rechter hinterer Beckenstachel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right acromion</source>
      <translation>rechtes Akromion</translation>
    </message>
    <message>
      <location filename="" />
      <source>right upper arm</source>
      <translation>rechter Oberarm</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer elbow</source>
      <translation>Außenseite des Ellbogens, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>right forearm</source>
      <translation>rechter Unterarm</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb wrist</source>
      <translation>Daumenseite des Handgelenks, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky wrist</source>
      <translation>Kleinfingerseite des Handgelenks, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thigh</source>
      <translation>rechter Oberschenkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer knee</source>
      <translation>Außenseite des Knies, rechts</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shank</source>
      <translation>rechter Unterschenkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer ankle</source>
      <translation>rechter Außenknöchel</translation>
    </message>
    <message>
      <location filename="" />
      <source>front head</source>
      <translation>vorderer Kopfmarker</translation>
    </message>
    <message>
      <location filename="" />
      <source>back head</source>
      <translation>hinterer Kopfmarker</translation>
    </message>
    <message>
      <location filename="" />
      <source>front pelvis</source>
      <translation>vorderer Beckenstachel</translation>
    </message>
    <message>
      <location filename="" />
      <source>back pelvis</source>
      <translation>hinterer Beckenstachel</translation>
    </message>
    <message>
      <location filename="" />
      <source>acromion</source>
      <translation>Akromion</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm</source>
      <translation>Oberarm</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer elbow</source>
      <translation>Außenseite des Ellbogens</translation>
    </message>
    <message>
      <location filename="" />
      <source>forearm</source>
      <translation>Unterarm</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb wrist</source>
      <translation>Daumenseite des Handgelenks</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky wrist</source>
      <translation>Kleinfingerseite des Handgelenks</translation>
    </message>
    <message>
      <location filename="" />
      <source>thigh</source>
      <translation>Oberschenkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer knee</source>
      <translation>Außenseite des Knies</translation>
    </message>
    <message>
      <location filename="" />
      <source>shank</source>
      <translation>Unterschenkel</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer ankle</source>
      <translation>Außenknöchel</translation>
    </message>
  </context>
</TS>
